/* SPDX-License-Identifier: MIT */
#include "reader_product.h"

#include "reader_product_x86.h"

static void plain_bytes(const int8_t *rows, size_t row_count, const uint8_t *weights, size_t depth, size_t columns,
                        int32_t *sums) {
    for (size_t panel = 0; panel < columns; panel += SMP__PANEL, weights += SMP__PANEL * depth) {
        for (size_t r = 0; r < row_count; r++) {
            const int8_t *row = rows + r * depth;
            int32_t sum[SMP__PANEL] = {0};
            for (size_t d = 0; d < depth; d += 4) {
                const uint8_t *w = weights + SMP__PANEL * d;
                for (size_t c = 0; c < SMP__PANEL; c++, w += 4)
                    sum[c] += row[d] * w[0] + row[d + 1] * w[1] + row[d + 2] * w[2] + row[d + 3] * w[3];
            }
            for (size_t c = 0; c < SMP__PANEL; c++) sums[r * columns + panel + c] = sum[c];
        }
    }
}

static void plain_words(const int16_t *rows, size_t row_count, const int16_t *packed, size_t depth, size_t columns,
                        int32_t *sums) {
    for (size_t panel = 0; panel < columns; panel += SMP__PANEL, packed += SMP__PANEL * depth) {
        for (size_t r = 0; r < row_count; r++) {
            const int16_t *row = rows + r * depth;
            int32_t sum[SMP__PANEL] = {0};
            for (size_t d = 0; d < depth; d += 2) {
                const int16_t *w = packed + SMP__PANEL * d;
                for (size_t c = 0; c < SMP__PANEL; c++, w += 2) sum[c] += row[d] * w[0] + row[d + 1] * w[1];
            }
            for (size_t c = 0; c < SMP__PANEL; c++) sums[r * columns + panel + c] = sum[c];
        }
    }
}

static bool always(void) {
    return true;
}

const smp__product smp__products[] = {
#ifdef SMP__PRODUCT_X86
    {"avx512-vnni", smp__has_avx512_vnni, smp__avx512_vnni_bytes, smp__avx512_vnni_words, &smp__fixed_avx512},
    {"avx-vnni", smp__has_avx_vnni, smp__avx_vnni_bytes, smp__avx2_words, &smp__fixed_avx2},
    {"avx2", smp__has_avx2, smp__avx2_bytes, smp__avx2_words, &smp__fixed_avx2},
    {"sse2", always, smp__sse2_bytes, smp__sse2_words, &smp__fixed_plain},
#endif
    {"plain", always, plain_bytes, plain_words, &smp__fixed_plain},
};
const size_t smp__product_count = sizeof smp__products / sizeof *smp__products;

const smp__product *smp__product_choose(void) {
    const smp__product *product = smp__products;
    while (!product->usable()) product++;
    return product;
}
