/* SPDX-License-Identifier: MIT
 * An allocator for tests: counts what is held, and fails from a chosen request on. */
#ifndef FAILING_MEMORY_H
#define FAILING_MEMORY_H

#include <smpolicy.h>

typedef struct failing_memory {
    long until_failure; /* requests that still succeed; negative: all do */
    long held;          /* blocks */
    long requests;
} failing_memory;

smp_allocator failing_allocator(failing_memory *memory);

/* malloc(), realloc() and free() that fail likewise, for libraries that take such functions. One counter. */
extern failing_memory failing_library;
void *failing_library_malloc(size_t size);
void *failing_library_realloc(void *old, size_t size);
void failing_library_free(void *old);

#endif
