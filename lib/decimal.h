/* SPDX-License-Identifier: MIT
 * Decimal numbers from text, without the locale's opinion on the decimal point. */
#ifndef SMP_DECIMAL_H
#define SMP_DECIMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { SMP__MILLION = 1000000 };

/* Reads "10", "0.75" or ".5" in millionths; digits beyond the sixth are dropped. False where the text is something
 * else, or a million million and more. */
bool smp__decimal_parse(const char *text, size_t length, int64_t *millionths);

#endif
