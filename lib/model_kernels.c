/* SPDX-License-Identifier: MIT */
#include "model_kernels.h"

#include <string.h>

enum { C = SMP__MODEL_CHANNELS, F = SMP__MODEL_FEATURES };

static void add_rows_plain(const int8_t *before, const int8_t *at, const int8_t *after, const int16_t *bias,
                           uint8_t *out) {
    for (size_t c = 0; c < C; c++) {
        int sum = before[c] + at[C + c] + after[2 * C + c] + bias[c];
        out[c] = (uint8_t)(sum < 0 ? 0 : sum > SMP__MODEL_TOP ? SMP__MODEL_TOP : sum);
    }
}

static void convolve_plain(const int8_t *conv, const uint8_t *first, size_t count, int32_t *sums) {
    for (size_t t = 0; t < count; t++, first += C, sums += F) {
        memset(sums, 0, F * sizeof *sums);
        for (size_t step = 0; step < SMP__MODEL_CONV_STEPS; step++) {
            const uint8_t *in = smp__model_inputs(first, step);
            const int8_t *weights = conv + step * F * 4;
            for (size_t f = 0; f < F; f++)
                sums[f] += weights[4 * f] * in[0] + weights[4 * f + 1] * in[1] + weights[4 * f + 2] * in[2] +
                           weights[4 * f + 3] * in[3];
        }
    }
}

static void pool_plain(int32_t *sums, size_t count, const int32_t *bias, const int32_t *down, int32_t *highest,
                       int32_t *total) {
    memset(highest, 0, F * sizeof *highest);
    memset(total, 0, F * sizeof *total);
    for (size_t t = 0; t < count; t++, sums += F) {
        for (size_t f = 0; f < F; f++) {
            int32_t value = (sums[f] + bias[f]) >> down[f];
            value = value < 0 ? 0 : value > SMP__MODEL_TOP ? SMP__MODEL_TOP : value;
            if (value > highest[f]) highest[f] = value;
            total[f] += value;
            sums[f] = value;
        }
    }
}

static void multiply_plain(const int16_t *matrix, size_t rows, size_t columns, const int16_t *vector, int32_t *out) {
    for (size_t i = 0; i < rows; i++, matrix += columns) {
        int32_t sum = 0;
        for (size_t j = 0; j < columns; j++) sum += matrix[j] * vector[j];
        out[i] = sum;
    }
}

static const smp__model_kernels plain = {"plain", add_rows_plain, convolve_plain, pool_plain, multiply_plain};

const smp__model_kernels *smp__model_kernels_at(size_t index) {
    const smp__model_kernels *found = smp__model_kernels_x86(&index);
    if (found) return found;
    return index == 0 ? &plain : NULL;
}
