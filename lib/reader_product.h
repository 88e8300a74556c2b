/* SPDX-License-Identifier: MIT
 * The two matrix products that most of the reader's time goes into, in whole numbers: they are exact, so that every way
 * of computing them gives the same sums. And the choice of a way, for all of its arithmetic. */
#ifndef SMP_READER_PRODUCT_H
#define SMP_READER_PRODUCT_H

#include "reader_fixed.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Columns of a packed matrix stand in panels of so many. */
enum { SMP__PANEL = 16 };

/* sums[r][c] = sum over d of rows[r][d] * weights[d][c], all matrices row after row without gaps but the weights:
 * these stand as [columns / 16][depth / 4][16][4], each as the weight plus 128. `columns` and
 * `depth` are multiples of 16; rows hold -127 .. 127. */
typedef void smp__product_bytes(const int8_t *rows, size_t row_count, const uint8_t *weights, size_t depth,
                                size_t columns, int32_t *sums);

/* The same of 16-bit numbers; the second matrix stands as [columns / 16][depth / 2][16][2]; `depth` is even. The sums
 * must fit into 32 bits. */
typedef void smp__product_words(const int16_t *rows, size_t row_count, const int16_t *packed, size_t depth,
                                size_t columns, int32_t *sums);

/* One way of computing them. */
typedef struct smp__product {
    const char *name;
    bool (*usable)(void); /* on the processor that runs this */
    smp__product_bytes *bytes;
    smp__product_words *words;
    const smp__fixed *fixed; /* the other functions, compiled for that processor */
} smp__product;

/* All ways, the fastest first; the last is plain C and always usable. */
extern const smp__product smp__products[];
extern const size_t smp__product_count;

/* The fastest that is usable here. */
const smp__product *smp__product_choose(void);

#endif
