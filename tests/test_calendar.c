/* SPDX-License-Identifier: MIT */
#include "calendar.h"
#include "failing_memory.h"
#include "timestamp.h"

#include <criterion/criterion.h>
#include <string.h>
#include <unicode/uclean.h>

enum { MONDAY_TO_FRIDAY = 0x1F };

static bool is_working(const smp__calendar *calendar, smp__clock *clock, const char *text) {
    int64_t seconds;
    int16_t offset;
    cr_assert_null(smp__timestamp_parse(text, strlen(text), &seconds, &offset), "%s", text);
    bool working = false;
    smp_error error;
    cr_assert_eq(smp__calendar_is_working_time(calendar, clock, seconds, &working, &error), SMP_OK, "%s",
                 error.message);
    return working;
}

static smp__date holidays[] = {{2026, 1, 1}, {2026, 5, 25}, {2026, 11, 26}};
static smp__calendar oklahoma = {"America/Chicago", MONDAY_TO_FRIDAY, 8 * 60, 16 * 60, holidays, 3};

Test(calendar, working_time) {
    static const struct {
        const char *time;
        bool working;
    } cases[] = {
        {"2026-03-02T08:00:00-06:00", true}, /* a Monday */
        {"2026-03-02T07:59:59-06:00", false},
        {"2026-03-02T07:59:60-06:00", false}, /* the leap second belongs to 07:59 */
        {"2026-03-02T15:59:59.999-06:00", true},
        {"2026-03-02T15:59:60-06:00", true},
        {"2026-03-02T16:00:00-06:00", false},
        {"2026-03-06T12:00:00-06:00", true},  /* Friday */
        {"2026-03-07T12:00:00-06:00", false}, /* Saturday */
        {"2026-03-08T12:00:00-05:00", false}, /* Sunday */
        {"2026-03-02T14:00:00Z", true},       /* 08:00 in winter */
        {"2026-03-02T13:59:59Z", false},
        {"2026-07-06T13:00:00Z", true}, /* 08:00 in summer */
        {"2026-07-06T12:59:59Z", false},
        {"2026-07-06T20:59:59Z", true},
        {"2026-07-06T21:00:00Z", false},
        {"2026-03-06T14:00:00Z", true}, /* the last Friday of winter time */
        {"2026-03-09T13:00:00Z", true}, /* the first Monday of summer time */
        {"2026-03-09T12:59:59Z", false},
        {"2026-10-30T13:00:00Z", true},  /* the last Friday of summer time */
        {"2026-11-02T13:30:00Z", false}, /* the first Monday of winter time */
        {"2026-11-02T14:00:00Z", true},
        {"2026-03-03T03:00:00+13:00", true},  /* Monday 08:00 in Chicago */
        {"2026-03-02T08:00:00+14:00", false}, /* Sunday noon in Chicago */
        {"2026-01-01T10:00:00-06:00", false}, /* holidays, all day, in local time */
        {"2026-05-25T10:00:00-05:00", false},
        {"2026-11-26T21:59:59Z", false},
        {"2026-11-27T14:00:00Z", true},
        {"2025-01-01T10:00:00-06:00", true}, /* the same day of another year */
        {"1969-12-31T14:00:00Z", true},      /* before the epoch, a Wednesday */
        {"1969-12-31T13:59:59Z", false},
    };
    smp__clock clock = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        cr_assert_eq(is_working(&oklahoma, &clock, cases[i].time), cases[i].working, "%s", cases[i].time);
    smp__clock_close(&clock);
}

/* A night shift's day changes its offset in the middle of its hours. */
Test(calendar, changes_of_the_clock_within_working_hours) {
    smp__calendar night = {"America/Chicago", 1 << 6, 60, 4 * 60, NULL, 0}; /* Sunday, 01:00 until 04:00 */
    smp__clock clock = {0};
    cr_assert_not(is_working(&night, &clock, "2026-03-08T06:59:59Z"));
    cr_assert(is_working(&night, &clock, "2026-03-08T07:00:00Z")); /* 01:00 */
    cr_assert(is_working(&night, &clock, "2026-03-08T08:00:00Z")); /* 03:00, there is no 02:00 */
    cr_assert(is_working(&night, &clock, "2026-03-08T08:59:59Z"));
    cr_assert_not(is_working(&night, &clock, "2026-03-08T09:00:00Z")); /* 04:00, after two hours */
    cr_assert_not(is_working(&night, &clock, "2026-11-01T05:59:59Z"));
    cr_assert(is_working(&night, &clock, "2026-11-01T06:00:00Z")); /* 01:00 */
    cr_assert(is_working(&night, &clock, "2026-11-01T07:30:00Z")); /* 01:30 again */
    cr_assert(is_working(&night, &clock, "2026-11-01T09:59:59Z")); /* 03:59:59, after four hours */
    cr_assert_not(is_working(&night, &clock, "2026-11-01T10:00:00Z"));
    smp__clock_close(&clock);
}

Test(calendar, other_zones_and_whole_days) {
    smp__calendar nepal = {"Asia/Kathmandu", 0x7F, 0, 1440, NULL, 0};
    smp__clock clock = {0};
    cr_assert(is_working(&nepal, &clock, "2026-03-02T18:15:00Z"));
    smp__clock_close(&clock);
    smp__date there[] = {{2026, 3, 3}};
    smp__calendar holiday = {"Asia/Kathmandu", 0x7F, 0, 1440, there, 1};
    cr_assert_not(is_working(&holiday, &clock, "2026-03-02T18:15:00Z"), "it is the third there");
    cr_assert(is_working(&holiday, &clock, "2026-03-02T18:14:59Z"));
    smp__clock_close(&clock);
    smp__calendar never = {"UTC", 0, 0, 1440, NULL, 0};
    cr_assert_not(is_working(&never, &clock, "2026-03-02T18:15:00Z"));
    smp__clock_close(&clock);
    smp__clock_close(&clock);
}

Test(calendar, names_of_zones) {
    static const char *const known[] = {"America/Chicago", "UTC", "US/Central", "Etc/GMT+6", "Europe/Berlin"};
    static const char *const unknown[] = {"",
                                          "America/Chicgo",
                                          "Central",
                                          "GMT+99",
                                          "Oklahoma",
                                          "America/Chicago ",
                                          "a name far longer than the name of any time zone that there ever was here"};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        cr_assert(smp__calendar_knows_zone(known[i]), "%s", known[i]);
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++) {
        cr_assert_not(smp__calendar_knows_zone(unknown[i]), "%s", unknown[i]);
        smp__calendar calendar = {(char *)unknown[i], 0x7F, 0, 1440, NULL, 0};
        smp__clock clock = {0};
        bool working;
        cr_assert_eq(smp__calendar_is_working_time(&calendar, &clock, 0, &working, NULL), SMP_ERROR_VALUE);
        cr_assert_null(clock.handle);
    }
}

/* ICU's own requests fail in turn, once its cache is there: where that cannot be made, ICU 72 crashes by itself. */
Test(calendar, every_allocation_of_icu_failing) {
    smp_allocator failing = failing_allocator(&failing_library);
    UErrorCode status = U_ZERO_ERROR;
    u_setMemoryFunctions(failing.context, (UMemAllocFn *)failing.allocate, (UMemReallocFn *)failing.resize,
                         (UMemFreeFn *)failing.release, &status);
    cr_assert(U_SUCCESS(status));
    smp__clock clock = {0};
    cr_assert(is_working(&oklahoma, &clock, "2026-03-02T09:30:00-06:00"));
    smp__clock_close(&clock);
    long held = failing_library.held;
    smp_status result = SMP_ERROR_MEMORY;
    for (long n = 0; result != SMP_OK; n++) {
        smp_error error = {0};
        bool working = false;
        failing_library.until_failure = n;
        result = smp__calendar_is_working_time(&oklahoma, &clock, 1772465400, &working, &error);
        failing_library.until_failure = -1;
        smp__clock_close(&clock);
        cr_assert_eq(failing_library.held, held);
        cr_assert(result == SMP_OK ? working : error.message[0] != '\0');
        cr_assert(n < 1000);
    }
}
