/* SPDX-License-Identifier: MIT */
#include "failing_memory.h"

#include <errno.h>
#include <stdlib.h>

static int may_succeed(failing_memory *memory) {
    memory->requests++;
    if (memory->until_failure == 0) return 0;
    if (memory->until_failure > 0) memory->until_failure--;
    return 1;
}

static void *resize(void *context, void *old, size_t size) {
    failing_memory *memory = context;
    if (!may_succeed(memory)) {
        errno = ENOMEM;
        return NULL;
    }
    void *fresh = realloc(old, size);
    if (fresh && !old) memory->held++;
    return fresh;
}

static void *allocate(void *context, size_t size) {
    return resize(context, NULL, size);
}

static void release(void *context, void *old) {
    failing_memory *memory = context;
    if (old) memory->held--;
    free(old);
}

smp_allocator failing_allocator(failing_memory *memory) {
    return (smp_allocator){allocate, resize, release, memory};
}

failing_memory failing_library = {.until_failure = -1};

void *failing_library_malloc(size_t size) {
    return allocate(&failing_library, size);
}

void *failing_library_realloc(void *old, size_t size) {
    return resize(&failing_library, old, size);
}

void failing_library_free(void *old) {
    release(&failing_library, old);
}
