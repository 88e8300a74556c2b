/* SPDX-License-Identifier: MIT */
#include "timestamp.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

Test(timestamp, instants) {
    static const struct {
        const char *text;
        int64_t seconds;
        int offset;
    } cases[] = {
        {"1970-01-01T00:00:00Z", 0, 0},
        {"1970-01-01t00:00:00z", 0, 0},
        {"1970-01-01T00:00:00-00:00", 0, 0},
        {"1969-12-31T23:59:59Z", -1, 0},
        {"1969-12-31T18:00:00-06:00", 0, -360},
        {"1970-01-01T05:30:00.123456789+05:30", 0, 330},
        {"2000-02-29T12:00:00Z", 951825600, 0},
        {"2016-12-31T23:59:60Z", 1483228799, 0},
        {"2026-03-02T09:30:00-06:00", 1772465400, -360},
        {"0000-01-01T00:00:00Z", -62167219200, 0},
        {"9999-12-31T23:59:59-23:59", 253402387139, -1439},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int64_t seconds = 7;
        int16_t offset = 7;
        const char *wrong = smp__timestamp_parse(cases[i].text, strlen(cases[i].text), &seconds, &offset);
        cr_assert_null(wrong, "%s %s", cases[i].text, wrong);
        cr_assert_eq(seconds, cases[i].seconds, "%s: %lld", cases[i].text, (long long)seconds);
        cr_assert_eq(offset, cases[i].offset, "%s: %d", cases[i].text, offset);
    }
}

Test(timestamp, what_is_wrong) {
    static const char shape[] = "is no time as in 2026-03-02T09:30:00-06:00";
    static const char missing[] = "has no offset from UTC, as in 2026-03-02T09:30:00-06:00";
    static const char ending[] = "ends in no offset from UTC, as in 2026-03-02T09:30:00-06:00";
    static const char day[] = "is on a day that there is not", time[] = "is at a time that no day has";
    static const char offset_size[] = "has an offset of a day or more";
    static const struct {
        const char *text, *wrong;
    } cases[] = {
        {"", shape},
        {"2026", shape},
        {"2026-03-02", shape},
        {"2026-03-02 09:30:00Z", shape},
        {"2026-3-2T09:30:00Z", shape},
        {"2026-03-02T09:30Z", shape},
        {"2026-03-02T09:30:00.Z", shape},
        {"+2026-03-02T09:30:00Z", shape},
        {"12026-03-02T09:30:00Z", shape},
        {"2026-03-02T09:30:00", missing},
        {"2026-03-02T09:30:00.5", missing},
        {"2026-03-02T09:30:00CST", ending},
        {"2026-03-02T09:30:00-0600", ending},
        {"2026-03-02T09:30:00-06", ending},
        {"2026-03-02T09:30:00Z ", ending},
        {"2026-03-02T09:30:00-06:00:00", ending},
        {"2026-02-29T09:30:00Z", day},
        {"1900-02-29T09:30:00Z", day},
        {"2026-04-31T09:30:00Z", day},
        {"2026-13-01T09:30:00Z", day},
        {"2026-00-01T09:30:00Z", day},
        {"2026-01-00T09:30:00Z", day},
        {"2026-03-02T24:00:00Z", time},
        {"2026-03-02T23:60:00Z", time},
        {"2026-03-02T23:59:61Z", time},
        {"2026-03-02T09:30:00+24:00", offset_size},
        {"2026-03-02T09:30:00-06:60", offset_size},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int64_t seconds;
        int16_t offset;
        const char *wrong = smp__timestamp_parse(cases[i].text, strlen(cases[i].text), &seconds, &offset);
        cr_assert_not_null(wrong, "%s", cases[i].text);
        cr_assert_str_eq(wrong, cases[i].wrong, "%s %s", cases[i].text, wrong);
    }
}

/* Every day of eight centuries, counted one by one. */
Test(timestamp, days_are_consecutive) {
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int64_t expected = smp__date_days(1600, 1, 1);
    for (int year = 1600; year < 2400; year++) {
        bool leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
        for (int month = 1; month <= 12; month++) {
            int length = lengths[month - 1] + (month == 2 && leap);
            for (int day = 1; day <= 31; day++) {
                cr_assert_eq(smp__date_is_real(year, month, day), day <= length);
                if (day > length) break;
                cr_assert_eq(smp__date_days(year, month, day), expected);
                char text[32], wanted[64];
                smp__timestamp_print(text, sizeof text, expected * 86400 + 3661, 0);
                snprintf(wanted, sizeof wanted, "%04d-%02d-%02dT01:01:01+00:00", year, month, day);
                cr_assert_str_eq(text, wanted);
                expected++;
            }
        }
    }
    cr_assert_eq(smp__date_days(1970, 1, 1), 0);
}

Test(timestamp, is_written_with_its_offset) {
    char text[32];
    smp__timestamp_print(text, sizeof text, 1772465400, -360);
    cr_assert_str_eq(text, "2026-03-02T09:30:00-06:00");
    smp__timestamp_print(text, sizeof text, -1, 345);
    cr_assert_str_eq(text, "1970-01-01T05:44:59+05:45");
}
