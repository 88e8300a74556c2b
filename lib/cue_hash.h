/* SPDX-License-Identifier: MIT
 * The hash of the cue table, shared by the generator that makes the table and the look-up that reads it. */
#ifndef SMP_CUE_HASH_H
#define SMP_CUE_HASH_H

#include <stddef.h>
#include <stdint.h>

/* Bytes are put together by shifts, so that the table is the same whatever machine made it. */
static inline uint64_t smp__cue_hash(const char *word, size_t length) {
    uint64_t hash = length * UINT64_C(0x9E3779B97F4A7C15);
    while (length) {
        uint64_t chunk = 0;
        size_t width = length < 8 ? length : 8;
        for (size_t i = 0; i < width; i++) chunk |= (uint64_t)(unsigned char)word[i] << (8 * i);
        hash = (hash ^ chunk) * UINT64_C(0xD6E8FEB86659FD93);
        hash ^= hash >> 32;
        word += width;
        length -= width;
    }
    return hash;
}

/* The slot where looking begins, and the tag that tells most strangers apart. */
static inline size_t smp__cue_slot(uint64_t hash, size_t slots) {
    return (size_t)hash & (slots - 1);
}
static inline uint32_t smp__cue_tag(uint64_t hash) {
    return (uint32_t)(hash >> 40) & 0xFFFF;
}

#endif
