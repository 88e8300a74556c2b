/* SPDX-License-Identifier: MIT */
#include "calendar.h"

#include "error.h"
#include "timestamp.h"

#include <string.h>
#include <unicode/ucal.h>
#include <unicode/ustring.h>

enum { LONGEST_ZONE = 64, SECONDS_A_DAY = 86400, MONDAY_IS = 3 /* 1970-01-01 was a Thursday */ };

/* The name as UTF-16; false where it is too long for any time zone. */
static bool zone_name(UChar name[LONGEST_ZONE + 1], const char *time_zone) {
    if (strlen(time_zone) > LONGEST_ZONE) return false;
    u_uastrcpy(name, time_zone);
    return true;
}

bool smp__calendar_knows_zone(const char *time_zone) {
    UChar name[LONGEST_ZONE + 1], canonical[LONGEST_ZONE + 1];
    if (!zone_name(name, time_zone)) return false;
    UErrorCode status = U_ZERO_ERROR;
    UBool system = false;
    ucal_getCanonicalTimeZoneID(name, -1, canonical, LONGEST_ZONE + 1, &system, &status);
    return U_SUCCESS(status) && system;
}

static smp_status fail(const smp__calendar *calendar, UErrorCode status, smp_error *error) {
    if (status == U_MEMORY_ALLOCATION_ERROR) return smp__fail_memory(error);
    return smp__fail(error, SMP_ERROR_VALUE, "time zone \"%s\": ICU says %s", calendar->time_zone, u_errorName(status));
}

/* Fills the seconds that local time is ahead of UTC at the instant. */
static smp_status find_offset(const smp__calendar *calendar, smp__clock *clock, int64_t seconds, int64_t *offset,
                              smp_error *error) {
    UErrorCode status = U_ZERO_ERROR;
    if (!clock->handle) {
        UChar name[LONGEST_ZONE + 1];
        /* ICU would take an unknown zone for UTC. */
        if (!zone_name(name, calendar->time_zone) || !smp__calendar_knows_zone(calendar->time_zone))
            return fail(calendar, U_ILLEGAL_ARGUMENT_ERROR, error);
        clock->handle = ucal_open(name, -1, "en_US", UCAL_GREGORIAN, &status);
        if (U_FAILURE(status)) {
            clock->handle = NULL;
            return fail(calendar, status, error);
        }
    }
    ucal_setMillis(clock->handle, (double)seconds * 1000, &status);
    int32_t standard = ucal_get(clock->handle, UCAL_ZONE_OFFSET, &status);
    int32_t summer = ucal_get(clock->handle, UCAL_DST_OFFSET, &status);
    if (U_FAILURE(status)) return fail(calendar, status, error);
    *offset = (standard + summer) / 1000;
    return SMP_OK;
}

void smp__clock_close(smp__clock *clock) {
    if (clock->handle) ucal_close(clock->handle);
    clock->handle = NULL;
}

smp_status smp__calendar_is_working_time(const smp__calendar *calendar, smp__clock *clock, int64_t seconds,
                                         bool *working, smp_error *error) {
    int64_t offset = 0;
    smp_status status = find_offset(calendar, clock, seconds, &offset, error);
    if (status) return status;
    int64_t local = seconds + offset;
    int64_t day = local / SECONDS_A_DAY - (local % SECONDS_A_DAY < 0);
    int64_t minute = (local - day * SECONDS_A_DAY) / 60;
    int64_t weekday = ((day + MONDAY_IS) % 7 + 7) % 7;
    *working = calendar->days >> weekday & 1 && minute >= calendar->from && minute < calendar->until;
    for (size_t i = 0; i < calendar->holiday_count; i++) {
        const smp__date *holiday = &calendar->holidays[i];
        if (smp__date_days(holiday->year, holiday->month, holiday->day) == day) *working = false;
    }
    return SMP_OK;
}
