/* SPDX-License-Identifier: MIT */
#include "memory.h"

#include <stdlib.h>
#include <string.h>

static void *standard_allocate(void *context, size_t size) {
    (void)context;
    return malloc(size);
}

static void *standard_resize(void *context, void *memory, size_t size) {
    (void)context;
    return realloc(memory, size);
}

static void standard_release(void *context, void *memory) {
    (void)context;
    free(memory);
}

smp_allocator smp__memory_choose(const smp_allocator *allocator) {
    static const smp_allocator standard = {standard_allocate, standard_resize, standard_release, NULL};
    return allocator ? *allocator : standard;
}

void *smp__allocate(const smp_allocator *memory, size_t size) {
    /* A request for nothing must not look like a failure. */
    return memory->allocate(memory->context, size ? size : 1);
}

void *smp__allocate_zeroed(const smp_allocator *memory, size_t size) {
    void *fresh = smp__allocate(memory, size);
    if (fresh) memset(fresh, 0, size);
    return fresh;
}

void *smp__resize(const smp_allocator *memory, void *old, size_t size) {
    return memory->resize(memory->context, old, size ? size : 1);
}

void smp__release(const smp_allocator *memory, void *old) {
    if (old) memory->release(memory->context, old);
}

char *smp__copy(const smp_allocator *memory, const char *text, size_t length) {
    char *copy = smp__allocate(memory, length + 1);
    if (!copy) return NULL;
    if (length) memcpy(copy, text, length);
    copy[length] = '\0';
    return copy;
}

bool smp__grow(const smp_allocator *memory, void *items, size_t *capacity, size_t needed, size_t size) {
    size_t wanted = *capacity + *capacity / 2;
    if (wanted < needed) wanted = needed;
    if (wanted < 16) wanted = 16;
    if (wanted > SIZE_MAX / size) return false;
    void *old;
    memcpy(&old, items, sizeof old);
    void *grown = smp__resize(memory, old, wanted * size);
    if (!grown) return false;
    memcpy(items, &grown, sizeof grown);
    *capacity = wanted;
    return true;
}

/* Called through a volatile pointer, so that it is not optimized away. */
static void *(*const volatile overwrite)(void *, int, size_t) = memset;

void smp__wipe(void *memory, size_t size) {
    if (memory) overwrite(memory, 0, size);
}
