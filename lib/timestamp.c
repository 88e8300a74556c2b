/* SPDX-License-Identifier: MIT */
#include "timestamp.h"

#include <stdio.h>

static bool is_leap(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

bool smp__date_is_real(int year, int month, int day) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || day < 1) return false;
    return day <= days[month - 1] + (month == 2 && is_leap(year));
}

/* Whole eras of 400 years have 146097 days; years are counted from March, so that a leap day is a year's last. */
enum { ERA_YEARS = 400, ERA_DAYS = 146097, DAYS_BEFORE_1970 = 719468 };

int64_t smp__date_days(int year, int month, int day) {
    int64_t from_march = month > 2 ? year : (int64_t)year - 1;
    int64_t era = (from_march >= 0 ? from_march : from_march - (ERA_YEARS - 1)) / ERA_YEARS;
    int64_t year_of_era = from_march - era * ERA_YEARS;
    int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * ERA_DAYS + day_of_era - DAYS_BEFORE_1970;
}

static void civil_date(int64_t days, int *year, int *month, int *day) {
    days += DAYS_BEFORE_1970;
    int64_t era = (days >= 0 ? days : days - (ERA_DAYS - 1)) / ERA_DAYS;
    int64_t day_of_era = days - era * ERA_DAYS;
    int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t from_march = (5 * day_of_year + 2) / 153;
    *day = (int)(day_of_year - (153 * from_march + 2) / 5 + 1);
    *month = (int)(from_march < 10 ? from_march + 3 : from_march - 9);
    *year = (int)(year_of_era + era * ERA_YEARS + (*month <= 2));
}

typedef struct reader {
    const char *at, *end;
} reader;

/* Reads exactly `count` digits. */
static bool read_digits(reader *in, int count, int *number) {
    *number = 0;
    for (int i = 0; i < count; i++, in->at++) {
        if (in->at == in->end || *in->at < '0' || *in->at > '9') return false;
        *number = *number * 10 + (*in->at - '0');
    }
    return true;
}

static bool read_char(reader *in, char upper, char lower) {
    if (in->at == in->end || (*in->at != upper && *in->at != lower)) return false;
    in->at++;
    return true;
}

static bool read_fraction(reader *in) {
    if (!read_char(in, '.', '.')) return true;
    const char *first = in->at;
    while (in->at < in->end && *in->at >= '0' && *in->at <= '9') in->at++;
    return in->at > first;
}

const char *smp__timestamp_parse(const char *text, size_t length, int64_t *seconds, int16_t *offset) {
    reader in = {text, text + length};
    int year, month, day, hour, minute, second, offset_hour = 0, offset_minute = 0, sign = 1;
    bool shape = read_digits(&in, 4, &year) && read_char(&in, '-', '-') && read_digits(&in, 2, &month) &&
                 read_char(&in, '-', '-') && read_digits(&in, 2, &day) && read_char(&in, 'T', 't') &&
                 read_digits(&in, 2, &hour) && read_char(&in, ':', ':') && read_digits(&in, 2, &minute) &&
                 read_char(&in, ':', ':') && read_digits(&in, 2, &second) && read_fraction(&in);
    if (!shape) return "is no time as in 2026-03-02T09:30:00-06:00";
    if (in.at == in.end) return "has no offset from UTC, as in 2026-03-02T09:30:00-06:00";
    if (!read_char(&in, 'Z', 'z')) {
        sign = *in.at == '-' ? -1 : 1;
        shape = read_char(&in, '+', '-') && read_digits(&in, 2, &offset_hour) && read_char(&in, ':', ':') &&
                read_digits(&in, 2, &offset_minute);
    }
    if (!shape || in.at != in.end) return "ends in no offset from UTC, as in 2026-03-02T09:30:00-06:00";
    if (!smp__date_is_real(year, month, day)) return "is on a day that there is not";
    if (hour > 23 || minute > 59 || second > 60) return "is at a time that no day has";
    if (offset_hour > 23 || offset_minute > 59) return "has an offset of a day or more";
    *offset = (int16_t)(sign * (offset_hour * 60 + offset_minute));
    int64_t minutes = (smp__date_days(year, month, day) * 24 + hour) * 60 + minute - *offset;
    *seconds = minutes * 60 + (second < 60 ? second : 59);
    return NULL;
}

void smp__timestamp_print(char *text, size_t size, int64_t seconds, int16_t offset) {
    int64_t local = seconds + offset * INT64_C(60);
    int64_t days = local / 86400 - (local % 86400 < 0);
    int rest = (int)(local - days * 86400), year, month, day;
    civil_date(days, &year, &month, &day);
    int east = offset < 0 ? -offset : offset;
    snprintf(text, size, "%04d-%02d-%02dT%02d:%02d:%02d%c%02d:%02d", year, month, day, rest / 3600, rest / 60 % 60,
             rest % 60, offset < 0 ? '-' : '+', east / 60, east % 60);
}
