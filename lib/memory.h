/* SPDX-License-Identifier: MIT
 * Allocation through the caller's allocator, and growing arrays. */
#ifndef SMP_MEMORY_H
#define SMP_MEMORY_H

#include <smpolicy.h>
#include <stdbool.h>

/* The allocator to use where the caller gave `allocator`, which may be NULL. */
smp_allocator smp__memory_choose(const smp_allocator *allocator);

void *smp__allocate(const smp_allocator *memory, size_t size); /* uninitialized; NULL where out of memory */
void *smp__allocate_zeroed(const smp_allocator *memory, size_t size);
void *smp__resize(const smp_allocator *memory, void *old, size_t size);
void smp__release(const smp_allocator *memory, void *old);
char *smp__copy(const smp_allocator *memory, const char *text, size_t length); /* NUL-terminated copy */

/* Overwrites memory that held people's names, though it is about to be given back. NULL does nothing. */
void smp__wipe(void *memory, size_t size);

/* What smp__reserve() does where there is not room enough, which is seldom. */
bool smp__grow(const smp_allocator *memory, void *items, size_t *capacity, size_t needed, size_t size);

/* Makes room for `needed` items of `size` bytes in the array `*items` of `*capacity` items; grows by half or
 * more, never shrinks. False where out of memory: the array is then as it was. */
static inline bool smp__reserve(const smp_allocator *memory, void *items, size_t *capacity, size_t needed,
                                size_t size) {
    return needed <= *capacity || smp__grow(memory, items, capacity, needed, size);
}

#endif
