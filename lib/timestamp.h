/* SPDX-License-Identifier: MIT
 * Instants of time as RFC 3339 writes them, and days of the Gregorian calendar. */
#ifndef SMP_TIMESTAMP_H
#define SMP_TIMESTAMP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Reads an RFC 3339 date-time with offset. Fills `seconds` (since 1970-01-01 UTC, fractions dropped; second 60 counts
 * as the 59th, for it belongs to its minute) and `offset` (minutes east). Returns NULL, or what is wrong as the end of
 * a sentence: "has no offset …". */
const char *smp__timestamp_parse(const char *text, size_t length, int64_t *seconds, int16_t *offset);

/* Writes "2026-03-02T09:30:00-06:00". `size` of 26 or more. */
void smp__timestamp_print(char *text, size_t size, int64_t seconds, int16_t offset);

/* Whether the Gregorian calendar has this day; month and day count from 1. */
bool smp__date_is_real(int year, int month, int day);

/* Days from 1970-01-01 to this day. */
int64_t smp__date_days(int year, int month, int day);

#endif
