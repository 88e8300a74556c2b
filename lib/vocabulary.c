/* SPDX-License-Identifier: MIT */
#include "vocabulary.h"

#include <string.h>

enum { FIRST_SLOTS = 1 << 12 };

enum { SHORT = sizeof(uint64_t) };

static inline uint64_t load4(const char *at) {
    uint32_t bytes;
    memcpy(&bytes, at, sizeof bytes);
    return bytes;
}

/* Up to eight bytes as they lie in memory, then zeros. */
static inline uint64_t load_word(const char *word, size_t length) {
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    /* By loads that overlap, and bring the same where they do. */
    if (length >= 4) return load4(word) | load4(word + length - 4) << 8 * (length - 4);
    if (length == 0) return 0;
    const unsigned char *bytes = (const unsigned char *)word;
    size_t middle = length / 2, last = length - 1;
    return (uint64_t)bytes[0] | (uint64_t)bytes[middle] << 8 * middle | (uint64_t)bytes[last] << 8 * last;
#else
    uint64_t bytes = 0;
    memcpy(&bytes, word, length);
    return bytes;
#endif
}

/* No byte of a word is like this. */
static const uint64_t long_mark = UINT64_C(0xFF) << 56;

static inline uint64_t mix(uint64_t key) {
    return (key ^ key >> 32) * 0xD6E8FEB86659FD93u;
}

/* Not for hostile keys: the words are the policy's own. */
static inline uint64_t key_of(const char *word, size_t length) {
    if (length <= SHORT) return load_word(word, length);
    uint64_t key = length;
    for (; length > SHORT; word += SHORT, length -= SHORT) key = mix(key ^ load_word(word, SHORT));
    return mix(key ^ load_word(word, length)) | long_mark;
}

/* Where the looking for a key begins. */
static inline size_t place_of(const smp__vocabulary *vocabulary, uint64_t key) {
    return mix(key) >> 32 & (vocabulary->slot_count - 1);
}

void smp__vocabulary_open(smp__vocabulary *vocabulary, smp_allocator memory) {
    memset(vocabulary, 0, sizeof *vocabulary);
    vocabulary->memory = memory;
}

void smp__vocabulary_close(smp__vocabulary *vocabulary) {
    smp__release(&vocabulary->memory, vocabulary->pool);
    smp__release(&vocabulary->memory, vocabulary->ends);
    smp__release(&vocabulary->memory, vocabulary->keys);
    smp__release(&vocabulary->memory, vocabulary->slots);
    smp__vocabulary_open(vocabulary, vocabulary->memory);
}

/* Whether the word of this id, whose key is that of `word`, is the same. */
static inline bool is_same(const smp__vocabulary *vocabulary, uint32_t id, const char *word, size_t length) {
    const uint32_t *end = &vocabulary->ends[id];
    return length <= SHORT || (end[0] - end[-1] == length && memcmp(vocabulary->pool + end[-1], word, length) == 0);
}

/* The slot of the word, or the empty one where it would go. */
static inline uint32_t *slot_of(const smp__vocabulary *vocabulary, uint64_t key, const char *word, size_t length) {
    size_t mask = vocabulary->slot_count - 1;
    for (size_t i = place_of(vocabulary, key);; i = (i + 1) & mask) {
        uint32_t id = vocabulary->slots[i];
        if (id == 0 || (vocabulary->keys[id] == key && is_same(vocabulary, id, word, length)))
            return &vocabulary->slots[i];
    }
}

/* Keeps the table at most three quarters full. */
static bool make_room(smp__vocabulary *vocabulary) {
    if ((vocabulary->count + 1) * 4 <= vocabulary->slot_count * 3) return true;
    size_t slot_count = vocabulary->slot_count ? vocabulary->slot_count * 2 : FIRST_SLOTS;
    uint32_t *slots = smp__allocate_zeroed(&vocabulary->memory, slot_count * sizeof *slots);
    if (!slots) return false;
    smp__release(&vocabulary->memory, vocabulary->slots);
    vocabulary->slots = slots;
    vocabulary->slot_count = slot_count;
    for (uint32_t id = 1; id <= vocabulary->count; id++) {
        size_t at = place_of(vocabulary, vocabulary->keys[id]);
        while (slots[at] != 0) at = (at + 1) & (slot_count - 1);
        slots[at] = id;
    }
    return true;
}

uint32_t smp__vocabulary_add(smp__vocabulary *vocabulary, const char *word, size_t length) {
    const smp_allocator *memory = &vocabulary->memory;
    if (!make_room(vocabulary)) goto failed;
    uint64_t key = key_of(word, length);
    uint32_t *slot = slot_of(vocabulary, key, word, length);
    if (*slot) return *slot;
    size_t pooled = length > SHORT ? length : 0;
    if (vocabulary->pool_length + pooled > UINT32_MAX ||
        !smp__reserve(memory, &vocabulary->pool, &vocabulary->pool_capacity, vocabulary->pool_length + pooled, 1) ||
        !smp__reserve(memory, &vocabulary->ends, &vocabulary->end_capacity, vocabulary->count + 2,
                      sizeof *vocabulary->ends) ||
        !smp__reserve(memory, &vocabulary->keys, &vocabulary->key_capacity, vocabulary->count + 2,
                      sizeof *vocabulary->keys))
        goto failed;
    vocabulary->ends[0] = 0;
    vocabulary->keys[0] = 0;
    if (pooled) memcpy(vocabulary->pool + vocabulary->pool_length, word, pooled);
    vocabulary->pool_length += pooled;
    vocabulary->ends[++vocabulary->count] = (uint32_t)vocabulary->pool_length;
    vocabulary->keys[vocabulary->count] = key;
    return *slot = (uint32_t)vocabulary->count;
failed:
    vocabulary->failed = true;
    return 0;
}

/* Rarely called: its inside would crowd out that for short words. */
__attribute__((noinline)) static uint32_t find_long(const smp__vocabulary *vocabulary, const char *word,
                                                    size_t length) {
    return *slot_of(vocabulary, key_of(word, length), word, length);
}

uint32_t smp__vocabulary_find(const smp__vocabulary *vocabulary, const char *word, size_t length) {
    if (vocabulary->slot_count == 0) return 0;
    if (length > SHORT) return find_long(vocabulary, word, length);
    uint64_t key = load_word(word, length);
    size_t mask = vocabulary->slot_count - 1, at = place_of(vocabulary, key);
    uint32_t id;
    while ((id = vocabulary->slots[at]) != 0 && vocabulary->keys[id] != key) at = (at + 1) & mask;
    return id;
}

const char *smp__vocabulary_spelling(const smp__vocabulary *vocabulary, uint32_t id, size_t *length) {
    if (id == 0 || id > vocabulary->count) return NULL;
    const uint32_t *end = &vocabulary->ends[id];
    const char *letters = (const char *)&vocabulary->keys[id];
    *length = end[0] - end[-1];
    if (*length) return vocabulary->pool + end[-1];
    *length = strnlen(letters, SHORT);
    return letters;
}
