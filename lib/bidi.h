/* SPDX-License-Identifier: MIT
 * The order in which a line is displayed (UAX 9), for text in which only controls move anything: letters and
 * digits that are written from right to left by themselves stand in the order of reading already, and count as plain
 * ones here. */
#ifndef SMP_BIDI_H
#define SMP_BIDI_H

#include "cells.h"

/* Working memory; zeroed at first, grows and is kept. */
typedef struct smp__bidi {
    struct smp__bidi_place *places; /* one a cell */
    uint32_t *sequence;             /* the cells of the isolating run sequence at work */
    struct smp__bidi_run *runs;
    size_t place_capacity, sequence_capacity, run_capacity;
} smp__bidi;

void smp__bidi_clear(smp__bidi *bidi, const smp_allocator *memory);
size_t smp__bidi_memory(const smp__bidi *bidi);

/* Appends the cells of `from`, one line, to `to` in the order of display; `to` has room for them. Time is linear.
 * False where memory ran out. */
bool smp__bidi_display(smp__bidi *bidi, const smp_allocator *memory, const smp__cells *from, smp__cells *to);

#endif
