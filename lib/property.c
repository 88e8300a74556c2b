/* SPDX-License-Identifier: MIT */
#include "property.h"

#include "property_table.h"

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
