/* SPDX-License-Identifier: MIT
 * The exceptions of the phrase language found in one text, and what they leave of a match. */
#ifndef SMP_EXCEPTIONS_H
#define SMP_EXCEPTIONS_H

#include "signals.h"
#include "text.h"

typedef struct smp__exception {
    uint32_t first, end; /* words */
    uint32_t latest_end; /* the largest `end` up to here, in order */
    uint32_t sentence;
    uint16_t signal, reach; /* smp__reach */
    float factor;           /* what is left of a match, in [0,1] */
} smp__exception;

typedef struct smp__exceptions {
    smp__exception *items;
    size_t count, capacity;
} smp__exceptions;

bool smp__exceptions_add(smp__exceptions *exceptions, const smp_allocator *memory, smp__exception exception);

/* Puts them in order, after the last was added and before the first is asked for. */
void smp__exceptions_sort(smp__exceptions *exceptions);

/* What the exceptions leave of a match of `signal` in the words first .. end - 1 of the sentence, in [0,1]. */
double smp__exceptions_factor(const smp__exceptions *exceptions, smp__signal_id signal, const smp__sentence *sentence,
                              uint32_t first, uint32_t end);

/* … where those that count in their own words alone count only if they cover all of first .. end - 1. */
double smp__exceptions_cover(const smp__exceptions *exceptions, smp__signal_id signal, const smp__sentence *sentence,
                             uint32_t first, uint32_t end);

#endif
