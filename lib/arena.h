/* SPDX-License-Identifier: MIT
 * Memory that is taken piece by piece and given back all at once: what building a policy or a report needs. */
#ifndef SMP_ARENA_H
#define SMP_ARENA_H

#include "memory.h"

typedef struct smp__arena {
    smp_allocator memory;
    struct smp__arena_block *first, *current;
    size_t held; /* bytes taken from the allocator */
} smp__arena;

void smp__arena_open(smp__arena *arena, smp_allocator memory);
void smp__arena_close(smp__arena *arena); /* gives everything back; the arena can be used again */
void smp__arena_reset(smp__arena *arena); /* forgets everything, keeps the blocks */

/* Aligned for any type; NULL where out of memory. */
void *smp__arena_take(smp__arena *arena, size_t size);
char *smp__arena_copy(smp__arena *arena, const char *text, size_t length); /* NUL-terminated */

#endif
