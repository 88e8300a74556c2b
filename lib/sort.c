/* SPDX-License-Identifier: MIT
 * Insertion for the few items that a text has as a rule, heapsort (Williams 1964) for many. */
#include "sort.h"

#include <string.h>

enum { FEW = 64 };

static void insert_all(char *items, size_t count, size_t size, smp__compare *compare) {
    char moved[SMP__LARGEST_SORTED];
    for (size_t i = 1; i < count; i++) {
        /* Items often come in order; else the place is found by halving. */
        if (compare(items + (i - 1) * size, items + i * size) <= 0) continue;
        size_t to = 0;
        for (size_t last = i - 1; to < last;) {
            size_t middle = to + (last - to) / 2;
            if (compare(items + middle * size, items + i * size) > 0)
                last = middle;
            else
                to = middle + 1;
        }
        memcpy(moved, items + i * size, size);
        memmove(items + (to + 1) * size, items + to * size, (i - to) * size);
        memcpy(items + to * size, moved, size);
    }
}

static void swap(char *left, char *right, size_t size) {
    char moved[SMP__LARGEST_SORTED];
    memcpy(moved, left, size);
    memcpy(left, right, size);
    memcpy(right, moved, size);
}

/* Lets the item at `root` sink until it is no smaller than what is below it. */
static void sink(char *items, size_t root, size_t count, size_t size, smp__compare *compare) {
    for (size_t child = 2 * root + 1; child < count; child = 2 * root + 1) {
        if (child + 1 < count && compare(items + child * size, items + (child + 1) * size) < 0) child++;
        if (compare(items + root * size, items + child * size) >= 0) return;
        swap(items + root * size, items + child * size, size);
        root = child;
    }
}

void smp__sort(void *items, size_t count, size_t size, smp__compare *compare) {
    char *bytes = items;
    if (count <= FEW) {
        insert_all(bytes, count, size, compare);
        return;
    }
    for (size_t i = count / 2; i-- > 0;) sink(bytes, i, count, size, compare);
    for (size_t end = count - 1; end > 0; end--) {
        swap(bytes, bytes + end * size, size);
        sink(bytes, 0, end, size, compare);
    }
}
