/* SPDX-License-Identifier: MIT
 * The hash of the cue table, shared by the generator that makes the table and the look-up that reads it. */
#ifndef SMP_CUE_HASH_H
#define SMP_CUE_HASH_H

#include <stddef.h>
#include <stdint.h>

/* Put together by shifts, which compilers make one load of, so that the table is the same whatever machine made it. */
static inline uint64_t smp__cue_load4(const char *at) {
    const unsigned char *bytes = (const unsigned char *)at;
    return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

/* Of one byte or more. Short words, nearly all, take two loads that overlap. */
static inline uint64_t smp__cue_hash(const char *word, size_t length) {
    uint64_t hash = length;
    for (; length > 8; word += 8, length -= 8)
        hash = (hash ^ (smp__cue_load4(word) | smp__cue_load4(word + 4) << 32)) * UINT64_C(0x9E3779B97F4A7C15);
    if (length >= 4) {
        hash ^= smp__cue_load4(word) | smp__cue_load4(word + length - 4) << 32;
    } else {
        const unsigned char *bytes = (const unsigned char *)word;
        hash ^= (uint64_t)bytes[0] << 16 | (uint64_t)bytes[length / 2] << 32 | (uint64_t)bytes[length - 1] << 48;
    }
    hash *= UINT64_C(0xD6E8FEB86659FD93);
    return hash ^ (hash >> 32);
}

/* The slot where looking begins, and the tag that tells most strangers apart. */
static inline size_t smp__cue_slot(uint64_t hash, size_t slots) {
    return (size_t)hash & (slots - 1);
}
static inline uint32_t smp__cue_tag(uint64_t hash) {
    return (uint32_t)(hash >> 48);
}

#endif
