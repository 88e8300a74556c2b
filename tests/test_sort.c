/* SPDX-License-Identifier: MIT */
#include "sort.h"

#include <criterion/criterion.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct item {
    uint32_t key;
    char padding[20];
} item;

static int by_key(const void *left, const void *right) {
    const item *a = left, *b = right;
    return (a->key > b->key) - (a->key < b->key);
}

Test(sort, agrees_with_qsort) {
    uint32_t seed = 1;
    for (size_t count = 0; count < 300; count++) {
        item items[300] = {0}, expected[300] = {0};
        for (size_t i = 0; i < count; i++) {
            seed = seed * 1664525u + 1013904223u;
            items[i].key = expected[i].key = seed >> (count % 3 ? 8 : 28); /* many equal ones every third time */
        }
        smp__sort(items, count, sizeof *items, by_key);
        qsort(expected, count, sizeof *expected, by_key);
        for (size_t i = 0; i < count; i++) cr_assert_eq(items[i].key, expected[i].key, "%zu of %zu", i, count);
    }
}
