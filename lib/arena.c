/* SPDX-License-Identifier: MIT */
#include "arena.h"

#include <stdalign.h>
#include <string.h>

enum { BLOCK_SIZE = 1 << 14 };

struct smp__arena_block {
    struct smp__arena_block *next;
    size_t size, used;
    alignas(max_align_t) char bytes[];
};

void smp__arena_open(smp__arena *arena, smp_allocator memory) {
    arena->memory = memory;
    arena->first = arena->current = NULL;
    arena->held = 0;
}

void smp__arena_close(smp__arena *arena) {
    for (struct smp__arena_block *block = arena->first; block;) {
        struct smp__arena_block *next = block->next;
        smp__release(&arena->memory, block);
        block = next;
    }
    arena->first = arena->current = NULL;
    arena->held = 0;
}

void smp__arena_reset(smp__arena *arena) {
    arena->current = arena->first;
    if (arena->current) arena->current->used = 0;
}

/* `size` bytes at the beginning of the next block. Rarely called. */
__attribute__((noinline)) static void *begin_block(smp__arena *arena, size_t size) {
    struct smp__arena_block *after = arena->current ? arena->current->next : arena->first;
    if (after && after->size >= size) {
        after->used = size;
        arena->current = after;
        return after->bytes;
    }
    size_t room = size > BLOCK_SIZE ? size : BLOCK_SIZE;
    if (room > SIZE_MAX - sizeof(struct smp__arena_block)) return NULL;
    struct smp__arena_block *fresh = smp__allocate(&arena->memory, sizeof *fresh + room);
    if (!fresh) return NULL;
    fresh->next = after;
    fresh->size = room;
    fresh->used = size;
    if (arena->current)
        arena->current->next = fresh;
    else
        arena->first = fresh;
    arena->current = fresh;
    arena->held += sizeof *fresh + room;
    return fresh->bytes;
}

void *smp__arena_take(smp__arena *arena, size_t size) {
    size_t align = alignof(max_align_t);
    if (size > SIZE_MAX - align) return NULL;
    size = (size + align - 1) / align * align;
    struct smp__arena_block *block = arena->current;
    if (!block || block->size - block->used < size) return begin_block(arena, size);
    void *taken = block->bytes + block->used;
    block->used += size;
    return taken;
}

char *smp__arena_copy(smp__arena *arena, const char *text, size_t length) {
    char *copy = smp__arena_take(arena, length + 1);
    if (!copy) return NULL;
    if (length) memcpy(copy, text, length);
    copy[length] = '\0';
    return copy;
}
