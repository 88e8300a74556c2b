/* SPDX-License-Identifier: MIT
 * Sorting in place. The C library's qsort() may allocate, and not through the caller's allocator. */
#ifndef SMP_SORT_H
#define SMP_SORT_H

#include <stddef.h>

typedef int smp__compare(const void *left, const void *right);

enum { SMP__LARGEST_SORTED = 64 }; /* bytes of one item */

/* Sorts by `compare`, which must tell all items apart that are to keep a certain order. n log n steps at most. */
void smp__sort(void *items, size_t count, size_t size, smp__compare *compare);

#endif
