/* SPDX-License-Identifier: MIT
 * NFKC_Casefold (UAX 31, DerivedNormalizationProps) of cells, each keeping where it came from. */
#ifndef SMP_FOLD_H
#define SMP_FOLD_H

#include "cells.h"

/* How far the folding goes. */
typedef enum smp__fold_depth {
    SMP__FOLD_EXACT,  /* what Unicode says, and nothing else */
    SMP__FOLD_READING /* also the readings of lib/data/fold/letters.txt; a heap of marks on a Latin letter is dropped */
} smp__fold_depth;

/* Writes the folded cells of `from` to `to` (emptied first). False where memory ran out. */
bool smp__fold(const smp_allocator *memory, const smp__cells *from, smp__cells *to, smp__fold_depth depth);

#endif
