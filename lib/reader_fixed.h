/* SPDX-License-Identifier: MIT
 * The functions of a transformer in whole numbers, after I-BERT (Kim et al., 2021): a number x stands as the integer
 * nearest to x * 2^16, a matrix's row as bytes and one scale. Nothing here is a floating point number, so that every
 * processor and compiler gives the same. Right shifts of negative numbers round down, as all compilers that this is
 * built with do. */
#ifndef SMP_READER_FIXED_H
#define SMP_READER_FIXED_H

#include <stddef.h>
#include <stdint.h>

enum {
    SMP__FIXED_BITS = 16,
    SMP__FIXED_ONE = 1 << SMP__FIXED_BITS,
    SMP__FIXED_MOST = 1 << 23,       /* what a layer puts out stays within +-128 */
    SMP__FIXED_MOST_GIVEN = 1 << 24, /* biases, gains and shifts, within +-256 */

    /* 2^-x for x in [0, 1]: 256 steps, each value times 2^20. */
    SMP__EXP2_BITS = 8,
    SMP__EXP2_SIZE = (1 << SMP__EXP2_BITS) + 1,
    SMP__EXP2_ONE = 1 << 20,
    /* The share of a normal distribution below x for x in [0, 6]: 128 steps to one, each value times 2^16. */
    SMP__NORMAL_BITS = 7,
    SMP__NORMAL_SIZE = (6 << SMP__NORMAL_BITS) + 1,

    SMP__SCORE_BITS = 18 /* of what softmax takes */
};

/* How the bytes of a row are to be read: number i is byte i * mantissa * 2^(exponent - 32) / 127, in units of one. */
typedef struct smp__row_scale {
    int32_t mantissa; /* 2^14 .. 2^15 */
    int32_t exponent; /* 2 .. 33 */
    int32_t sum;      /* of the bytes */
} smp__row_scale;

/* A column's sum of products of bytes stands for sum * row scale * factor * 2^-shift, of which a bias is added. */
typedef struct smp__column_scales {
    const int32_t *factors, *biases; /* 0 .. 65535; within SMP__FIXED_MOST_GIVEN */
    int32_t shift;                   /* 20 .. 46 */
} smp__column_scales;

/* The functions, compiled for one kind of processor. */
typedef struct smp__fixed {
    /* Bytes -127 .. 127 for a row of numbers, as large as they can be. */
    smp__row_scale (*to_bytes)(const int32_t *numbers, size_t count, int8_t *bytes);

    /* Numbers for the sums of smp__product_bytes(); in place. */
    void (*from_sums)(int32_t *sums, size_t count, smp__row_scale row, const smp__column_scales *columns);

    /* Layer normalization (Ba et al., 2016): numbers[i] += added[i], then brought to mean 0 and deviation 1, then times
     * gain[i] plus shift[i]. `added` may be NULL. Numbers within SMP__FIXED_MOST, gains and shifts within
     * SMP__FIXED_MOST_GIVEN; at most 4096. */
    void (*normalize)(int32_t *numbers, const int32_t *added, size_t count, const int32_t *gain, const int32_t *shift);

    /* GELU (Hendrycks and Gimpel, 2016): x times the share of a normal distribution below x. In place. */
    void (*gelu)(int32_t *numbers, size_t count, const int32_t *normal);

    /* Softmax to base 2 of numbers in units of 2^-18: shares in units of 1/32767. At most 256. */
    void (*softmax)(const int32_t *scores, size_t count, const int32_t *exp2, int16_t *shares);
} smp__fixed;

extern const smp__fixed smp__fixed_plain;
#if defined(__x86_64__) && defined(__GNUC__)
#define SMP__FIXED_X86
extern const smp__fixed smp__fixed_avx2, smp__fixed_avx512; /* avx512: F, BW, DQ, VL */
#endif

/* 1 / (1 + 2^-x), in thousandths, rounded; x in units of 2^-16. */
int32_t smp__fixed_sigmoid(int64_t x, const int32_t *exp2);

#endif
