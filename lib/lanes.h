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

#endif
