/* SPDX-License-Identifier: MIT */
#include "vocabulary.h"

#include <string.h>

enum { FIRST_SLOTS = 1 << 12 };

static uint64_t load4(const char *at) {
    uint32_t bytes;
    memcpy(&bytes, at, sizeof bytes);
    return bytes;
}

/* Multiply and fold, eight bytes at a time, the last by two loads that overlap; not for hostile keys: the words are the
 * policy's own. */
static inline uint32_t hash_of(const char *word, size_t length) {
    uint64_t hash = length * 0x9E3779B97F4A7C15u;
    for (; length > 8; word += 8, length -= 8) {
        hash = (hash ^ (load4(word) | load4(word + 4) << 32)) * 0xD6E8FEB86659FD93u;
        hash ^= hash >> 32;
    }
    if (length >= 4) {
        hash ^= load4(word) | load4(word + length - 4) << 32;
    } else if (length) {
        const unsigned char *bytes = (const unsigned char *)word;
        hash ^= (uint64_t)bytes[0] | (uint64_t)bytes[length / 2] << 8 | (uint64_t)bytes[length - 1] << 16;
    }
    hash *= 0xD6E8FEB86659FD93u;
    return (uint32_t)(hash >> 32);
}

/* Whether the words, of the same length, are the same. */
static inline bool is_same(const char *a, const char *b, size_t length) {
    for (; length > 8; a += 8, b += 8, length -= 8)
        if (load4(a) != load4(b) || load4(a + 4) != load4(b + 4)) return false;
    if (length >= 4) return load4(a) == load4(b) && load4(a + length - 4) == load4(b + length - 4);
    return length == 0 || (a[0] == b[0] && a[length / 2] == b[length / 2] && a[length - 1] == b[length - 1]);
}

void smp__vocabulary_open(smp__vocabulary *vocabulary, smp_allocator memory) {
    memset(vocabulary, 0, sizeof *vocabulary);
    vocabulary->memory = memory;
}

void smp__vocabulary_close(smp__vocabulary *vocabulary) {
    smp__release(&vocabulary->memory, vocabulary->pool);
    smp__release(&vocabulary->memory, vocabulary->ends);
    smp__release(&vocabulary->memory, vocabulary->slots);
    smp__vocabulary_open(vocabulary, vocabulary->memory);
}

/* The slot of the word, or the empty one where it would go. */
static inline uint64_t *slot_of(const smp__vocabulary *vocabulary, uint32_t hash, const char *word, size_t length) {
    size_t mask = vocabulary->slot_count - 1;
    for (size_t i = hash & mask;; i = (i + 1) & mask) {
        uint64_t slot = vocabulary->slots[i];
        if (slot == 0) return &vocabulary->slots[i];
        if (slot >> 32 != hash) continue;
        const uint32_t *end = &vocabulary->ends[(uint32_t)slot];
        if (end[0] - end[-1] == length && is_same(vocabulary->pool + end[-1], word, length))
            return &vocabulary->slots[i];
    }
}

/* Keeps the table at most three quarters full. */
static bool make_room(smp__vocabulary *vocabulary) {
    if ((vocabulary->count + 1) * 4 <= vocabulary->slot_count * 3) return true;
    size_t slot_count = vocabulary->slot_count ? vocabulary->slot_count * 2 : FIRST_SLOTS;
    uint64_t *slots = smp__allocate_zeroed(&vocabulary->memory, slot_count * sizeof *slots);
    if (!slots) return false;
    for (size_t i = 0; i < vocabulary->slot_count; i++) {
        uint64_t slot = vocabulary->slots[i];
        if (slot == 0) continue;
        size_t at = (slot >> 32) & (slot_count - 1);
        while (slots[at] != 0) at = (at + 1) & (slot_count - 1);
        slots[at] = slot;
    }
    smp__release(&vocabulary->memory, vocabulary->slots);
    vocabulary->slots = slots;
    vocabulary->slot_count = slot_count;
    return true;
}

uint32_t smp__vocabulary_add(smp__vocabulary *vocabulary, const char *word, size_t length) {
    const smp_allocator *memory = &vocabulary->memory;
    if (!make_room(vocabulary)) goto failed;
    uint32_t hash = hash_of(word, length);
    uint64_t *slot = slot_of(vocabulary, hash, word, length);
    if (*slot) return (uint32_t)*slot;
    if (vocabulary->pool_length + length > UINT32_MAX ||
        !smp__reserve(memory, &vocabulary->pool, &vocabulary->pool_capacity, vocabulary->pool_length + length, 1) ||
        !smp__reserve(memory, &vocabulary->ends, &vocabulary->end_capacity, vocabulary->count + 2,
                      sizeof *vocabulary->ends))
        goto failed;
    vocabulary->ends[0] = 0;
    if (length) memcpy(vocabulary->pool + vocabulary->pool_length, word, length);
    vocabulary->pool_length += length;
    vocabulary->ends[++vocabulary->count] = (uint32_t)vocabulary->pool_length;
    *slot = (uint64_t)hash << 32 | (uint32_t)vocabulary->count;
    return (uint32_t)vocabulary->count;
failed:
    vocabulary->failed = true;
    return 0;
}

uint32_t smp__vocabulary_find(const smp__vocabulary *vocabulary, const char *word, size_t length) {
    if (vocabulary->slot_count == 0) return 0;
    return (uint32_t)*slot_of(vocabulary, hash_of(word, length), word, length);
}

const char *smp__vocabulary_spelling(const smp__vocabulary *vocabulary, uint32_t id, size_t *length) {
    if (id == 0 || id > vocabulary->count) return NULL;
    const uint32_t *end = &vocabulary->ends[id];
    *length = end[0] - end[-1];
    return vocabulary->pool + end[-1];
}
