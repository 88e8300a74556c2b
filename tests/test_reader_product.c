/* SPDX-License-Identifier: MIT */
#include "reader_product.h"

#include <criterion/criterion.h>
#include <stdlib.h>

enum { MOST_ROWS = 27, MOST_DEPTH = 400, MOST_COLUMNS = 96 };

static int random_number(uint64_t *seed, int low, int high) {
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    return low + (int)((*seed >> 33) % (uint64_t)(high - low + 1));
}

/* Often as large as can be. */
static int extreme(uint64_t *seed, int low, int high) {
    int kind = random_number(seed, 0, 3);
    return kind == 0 ? low : kind == 1 ? high : random_number(seed, low, high);
}

Test(reader_product, every_way_gives_the_sums_of_the_definition) {
    static int8_t rows[MOST_ROWS * MOST_DEPTH];
    static uint8_t weights[MOST_DEPTH * MOST_COLUMNS];
    static int32_t sums[MOST_ROWS * MOST_COLUMNS];
    uint64_t seed = 7;
    for (size_t way = 0; way < smp__product_count; way++) {
        const smp__product *product = &smp__products[way];
        if (!product->usable()) continue;
        for (int round = 0; round < 60; round++) {
            size_t count = (size_t)random_number(&seed, 1, MOST_ROWS), depth = 16 * (size_t)random_number(&seed, 1, 25);
            size_t columns = 16 * (size_t)random_number(&seed, 1, 6);
            for (size_t i = 0; i < count * depth; i++) rows[i] = (int8_t)extreme(&seed, -127, 127);
            for (size_t i = 0; i < depth * columns; i++) weights[i] = (uint8_t)extreme(&seed, 0, 255);
            product->bytes(rows, count, weights, depth, columns, sums);
            for (size_t r = 0; r < count; r++)
                for (size_t c = 0; c < columns; c++) {
                    int32_t sum = 0;
                    for (size_t d = 0; d < depth; d++)
                        sum += rows[r * depth + d] * weights[c / 16 * 16 * depth + d / 4 * 64 + c % 16 * 4 + d % 4];
                    cr_assert_eq(sums[r * columns + c], sum, "%s: %zu x %zu x %zu at %zu, %zu", product->name, count,
                                 depth, columns, r, c);
                }
        }
    }
}

Test(reader_product, words_too) {
    static int16_t rows[MOST_ROWS * MOST_DEPTH], packed[MOST_DEPTH * MOST_COLUMNS];
    static int32_t sums[MOST_ROWS * MOST_COLUMNS];
    uint64_t seed = 8;
    for (size_t way = 0; way < smp__product_count; way++) {
        const smp__product *product = &smp__products[way];
        if (!product->usable()) continue;
        for (int round = 0; round < 60; round++) {
            size_t count = (size_t)random_number(&seed, 1, MOST_ROWS), depth = 2 * (size_t)random_number(&seed, 1, 16);
            size_t columns = 16 * (size_t)random_number(&seed, 1, 3);
            for (size_t i = 0; i < count * depth; i++) rows[i] = (int16_t)extreme(&seed, -8000, 8000);
            for (size_t i = 0; i < depth * columns; i++) packed[i] = (int16_t)extreme(&seed, -8000, 8000);
            product->words(rows, count, packed, depth, columns, sums);
            for (size_t r = 0; r < count; r++)
                for (size_t c = 0; c < columns; c++) {
                    int32_t sum = 0;
                    for (size_t d = 0; d < depth; d++)
                        sum += rows[r * depth + d] * packed[c / 16 * 16 * depth + d / 2 * 32 + c % 16 * 2 + d % 2];
                    cr_assert_eq(sums[r * columns + c], sum, "%s: %zu x %zu x %zu at %zu, %zu", product->name, count,
                                 depth, columns, r, c);
                }
        }
    }
}

Test(reader_product, the_one_that_is_chosen_can_be_used) {
    cr_assert(smp__product_choose()->usable());
    cr_assert(smp__products[smp__product_count - 1].usable(), "plain C");
}
