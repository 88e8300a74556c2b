/* SPDX-License-Identifier: MIT */
#include "property.h"

const smp__lookalike *smp__lookalike_find(uint32_t code) {
    if (code >= 0x30000) return NULL;
    size_t low = smp__lookalike_index[code >> 7], high = smp__lookalike_index[(code >> 7) + 1];
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const smp__lookalike *look = &smp__lookalike_table[middle];
        if (look->code == code) return look;
        if (look->code < code) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return NULL;
}

const smp__stand_in *smp__stand_in_find(uint32_t code) {
    size_t low = 0, high = smp__stand_in_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const smp__stand_in *reading = &smp__stand_in_table[middle];
        if (reading->code == code) return reading;
        if (reading->code < code) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return NULL;
}

bool smp__region_exists(uint32_t first, uint32_t second) {
    return smp__region_table[first - 'A'] >> (second - 'A') & 1;
}
