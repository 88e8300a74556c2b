/* SPDX-License-Identifier: MIT */
#include "phrase_matches.h"

#include "sort.h"

enum { RECENT = 8 };

static bool is_repeated(const smp__matches *matches, const smp__match *found) {
    size_t back = matches->count < RECENT ? matches->count : RECENT;
    for (size_t i = matches->count - back; i < matches->count; i++)
        if (matches->items[i].item == found->item && matches->items[i].first == found->first) return true;
    return false;
}

bool smp__matches_add(smp__matches *matches, const smp_allocator *memory, const smp__match *found) {
    if (is_repeated(matches, found)) return true;
    if (!smp__reserve(memory, &matches->items, &matches->capacity, matches->count + 1, sizeof *matches->items))
        return false;
    matches->items[matches->count++] = *found;
    return true;
}

static int by_item(const void *left, const void *right) {
    const smp__match *a = left, *b = right;
    if (a->item != b->item) return a->item < b->item ? -1 : 1;
    return (a->first > b->first) - (a->first < b->first);
}

/* Most texts have few. */
void smp__matches_sort(smp__matches *matches) {
    enum { FEW = 16 };
    if (matches->count > FEW) {
        smp__sort(matches->items, matches->count, sizeof *matches->items, by_item);
        return;
    }
    for (size_t i = 1; i < matches->count; i++) {
        smp__match moved = matches->items[i];
        size_t to = i;
        for (; to > 0 && by_item(&matches->items[to - 1], &moved) > 0; to--)
            matches->items[to] = matches->items[to - 1];
        if (to < i) matches->items[to] = moved;
    }
}
