/* SPDX-License-Identifier: MIT
 * Sixteen bytes at once, by the vector types of GCC and Clang; a comparison gives all ones where it holds. */
#ifndef SMP_LANES_H
#define SMP_LANES_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

typedef uint8_t smp__lanes __attribute__((vector_size(16)));

static inline smp__lanes smp__lanes_load(const void *bytes) {
    smp__lanes loaded;
    memcpy(&loaded, bytes, sizeof loaded);
    return loaded;
}

static inline bool smp__lanes_any(smp__lanes bytes) {
    uint64_t halves[2];
    memcpy(halves, &bytes, sizeof halves);
    return halves[0] | halves[1];
}

/* How many of the eight bytes from `bytes` on, counted from the first, are like the eight of `pattern`. */
static inline unsigned smp__same_of_eight(const void *bytes, uint64_t pattern) {
    uint64_t loaded;
    memcpy(&loaded, bytes, sizeof loaded);
    uint64_t other = loaded ^ pattern;
    if (!other) return sizeof loaded;
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    return (unsigned)__builtin_ctzll(other) / 8;
#else
    return (unsigned)__builtin_clzll(other) / 8;
#endif
}

#endif
