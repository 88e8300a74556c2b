/* SPDX-License-Identifier: MIT
 * The working time of an organization: time zone, days, hours, holidays. */
#ifndef SMP_CALENDAR_H
#define SMP_CALENDAR_H

#include "facts.h"

typedef struct smp__date {
    int16_t year;
    uint8_t month, day; /* from 1 */
} smp__date;

/* Part of a policy; immutable. Working time is from the minute `from` until before the minute `until` of each of
 * the days, local time. */
typedef struct smp__calendar {
    char *time_zone;      /* IANA name, "America/Chicago" */
    uint8_t days;         /* 1 << 0 is Monday, 1 << 6 Sunday */
    uint16_t from, until; /* minutes since midnight, 0 .. 1440, from < until */
    smp__date *holidays;  /* ascending */
    size_t holiday_count;
} smp__calendar;

/* One thread's handle on a time zone, all zero before its first use; ICU is opened when it is first needed. */
typedef struct smp__clock {
    void *handle; /* UCalendar */
} smp__clock;

void smp__clock_close(smp__clock *clock);

/* Whether the instant (seconds since 1970-01-01 UTC) is on working time. SMP_ERROR_MEMORY, or SMP_ERROR_VALUE where
 * ICU does not know the time zone. */
smp_status smp__calendar_is_working_time(const smp__calendar *calendar, smp__clock *clock, int64_t seconds,
                                         bool *working, smp_error *error);

/* Whether ICU knows a time zone of this name. */
bool smp__calendar_knows_zone(const char *time_zone);

#endif
