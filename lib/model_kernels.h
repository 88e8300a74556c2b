/* SPDX-License-Identifier: MIT
 * The arithmetic of the statistical model that takes time, in the forms that processors offer. All forms give the same
 * numbers: sums of 32 bits that cannot overflow, in any order. */
#ifndef SMP_MODEL_KERNELS_H
#define SMP_MODEL_KERNELS_H

#include "model_weights.h"

typedef struct smp__model_kernels {
    const char *name;

    /* First convolution: out[c] = before[c] + at[CHANNELS + c] + after[2 * CHANNELS + c] + bias[c], 0 .. 127. */
    void (*add_rows)(const int8_t *before, const int8_t *at, const int8_t *after, const int16_t *bias, uint8_t *out);

    /* Second convolution: sums[t] of FEATURES for t < count. `first` has CHANNELS a token, 0 .. 127, and zeros or
     * further tokens for REACH places before and behind; 4 * ceil(count / 4) tokens may be read and written. */
    void (*convolve)(const int8_t *conv, const uint8_t *first, size_t count, int32_t *sums);

    /* Makes sums[t] clamped (sums[t] + bias) >> down; then the highest of these, and their sum, over the tokens. */
    void (*pool)(int32_t *sums, size_t count, const int32_t *bias, const int32_t *down, int32_t *highest,
                 int32_t *total);

    /* out[i] = row i of `matrix` times `vector`; `rows` is 0 or at least 4, `columns` a multiple of 64. */
    void (*multiply)(const int16_t *matrix, size_t rows, size_t columns, const int16_t *vector, int32_t *out);
} smp__model_kernels;

enum { SMP__MODEL_CONV_STEPS = 3 * SMP__MODEL_CHANNELS / 4 }; /* of four inputs */

/* Where the four inputs of a step begin, for the token at `first`. */
static inline const uint8_t *smp__model_inputs(const uint8_t *first, size_t step) {
    ptrdiff_t tap = (ptrdiff_t)(step / (SMP__MODEL_CHANNELS / 4)) - 1;
    return first + tap * SMP__MODEL_REACH * SMP__MODEL_CHANNELS + (step % (SMP__MODEL_CHANNELS / 4)) * 4;
}

/* All that this processor has, the best first, the plain one last; NULL behind the last. */
const smp__model_kernels *smp__model_kernels_at(size_t index);

/* Of those for x86-64, the one at `*index`; where there are fewer, NULL, and `*index` less their number. */
const smp__model_kernels *smp__model_kernels_x86(size_t *index);

#endif
