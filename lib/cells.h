/* SPDX-License-Identifier: MIT
 * A stretch of text on its way from the caller's bytes to the folded ones: one cell a code point. */
#ifndef SMP_CELLS_H
#define SMP_CELLS_H

#include "memory.h"
#include "undone.h"

/* In `code`: the caller's bytes of this cell are dropped from the folded text. */
#define SMP__CELL_DROPPED UINT32_MAX

enum {
    SMP__CELL_UPPER = 1 << 0, /* an upper-case letter in the caller's text */
    SMP__CELL_GLUED = 1 << 1, /* no word begins here: one emoji with what stands before */
    SMP__CELL_SAME = 1 << 2   /* the caller's code point, but for its case */
};

typedef struct smp__cell {
    uint32_t code;
    uint32_t start, end; /* bytes of the caller's text */
    uint32_t undone;     /* SMP__UNDONE_… */
    uint32_t flags;      /* SMP__CELL_… */
} smp__cell;

typedef struct smp__cells {
    smp__cell *items;
    size_t count, capacity;
} smp__cells;

#endif
