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

/* Folds the cells of `from` in their place where each becomes one, as most do, or else into `to`. Returns the one of
 * the two that has them then; NULL where memory ran out. */
smp__cells *smp__fold(const smp_allocator *memory, smp__cells *from, smp__cells *to, smp__fold_depth depth);

#endif
