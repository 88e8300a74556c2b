/* SPDX-License-Identifier: MIT
 * NFKC_Casefold (UAX 31, DerivedNormalizationProps) of cells, each keeping where it came from. */
#ifndef SMP_FOLD_H
#define SMP_FOLD_H

#include "cells.h"

/* Writes the folded cells of `from` to the end of `to`. False where memory ran out. */
bool smp__fold(const smp_allocator *memory, const smp__cells *from, smp__cells *to);

#endif
