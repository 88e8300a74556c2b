/* SPDX-License-Identifier: MIT */
#include "hits.h"

void smp__hits_clear(smp__hits *hits) {
    hits->count = 0;
    hits->failed = false;
}

void smp__hits_add(smp__hits *hits, const smp_allocator *memory, smp__hit hit) {
    if (!smp__reserve(memory, &hits->items, &hits->capacity, hits->count + 1, sizeof *hits->items)) {
        hits->failed = true;
        return;
    }
    hits->items[hits->count++] = hit;
}
