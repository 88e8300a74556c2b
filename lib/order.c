/* SPDX-License-Identifier: MIT
 * What is read is what is displayed: deleted characters are gone, and direction controls have moved what they enclose.
 */
#include "cells.h"

#include <string.h>
#include <unicode/ubidi.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

struct smp__order {
    UBiDi *bidi;
    uint16_t *wide; /* UTF-16 */
    size_t wide_capacity;
    int32_t *map; /* visual to logical UTF-16 offsets; or a stack of cells */
    size_t map_capacity;
    uint32_t *owners; /* the cell of each UTF-16 unit */
    size_t owner_capacity;
    smp__cells moved;
};

static smp__order *make(smp__order **order, const smp_allocator *memory) {
    if (!*order) *order = smp__allocate_zeroed(memory, sizeof **order);
    return *order;
}

void smp__order_free(smp__order *order, const smp_allocator *memory) {
    if (!order) return;
    if (order->bidi) ubidi_close(order->bidi);
    smp__release(memory, order->wide);
    smp__release(memory, order->map);
    smp__release(memory, order->owners);
    smp__release(memory, order->moved.items);
    smp__release(memory, order);
}

size_t smp__order_memory(const smp__order *order) {
    if (!order) return 0;
    return sizeof *order + order->wide_capacity * sizeof *order->wide + order->map_capacity * sizeof *order->map +
           order->owner_capacity * sizeof *order->owners + order->moved.capacity * sizeof *order->moved.items;
}

static void drop(smp__cell *cell, uint32_t undone) {
    cell->flags |= SMP__CELL_DROPPED;
    cell->undone |= undone;
}

bool smp__cells_delete(smp__cells *cells, const smp_allocator *memory, smp__order **order) {
    smp__order *scratch = make(order, memory);
    if (!scratch || !smp__reserve(memory, &scratch->map, &scratch->map_capacity, cells->count, sizeof *scratch->map))
        return false;
    size_t left = 0; /* on the stack: the cells that still stand */
    for (size_t i = 0; i < cells->count; i++) {
        smp__cell *cell = &cells->items[i];
        if (cell->flags & SMP__CELL_DROPPED) continue;
        if (cell->code != '\b' && cell->code != 0x7F) {
            scratch->map[left++] = (int32_t)i;
            continue;
        }
        drop(cell, SMP__UNDONE_DELETION);
        /* A letter goes with its marks. */
        for (bool mark = true; mark && left;) {
            smp__cell *deleted = &cells->items[scratch->map[--left]];
            mark = smp__cell_property(deleted) & SMP__PROPERTY_MARK;
            drop(deleted, SMP__UNDONE_DELETION);
        }
    }
    return true;
}

/* Fills `wide` and `owners`; returns the number of UTF-16 units. Letters that are written from right to left by
 * themselves stand as plain ones: only what controls move is to be moved, the rest is in the order of reading already.
 */
static int32_t widen(smp__order *order, const smp__cells *cells) {
    int32_t length = 0;
    for (size_t i = 0; i < cells->count; i++) {
        uint32_t code = cells->items[i].code;
        int32_t first = length;
        if (code >= 0x590) {
            UCharDirection direction = u_charDirection((UChar32)code);
            if (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC) code = 'a';
        } else if (code == '\n' || code == '\r' || code == 0x85 || (code >= 0x1C && code <= 0x1E)) {
            code = ' '; /* the controls of a paragraph end with it; here it is one line anyway */
        }
        if (code == 0x2029) code = ' ';
        U16_APPEND_UNSAFE(order->wide, length, code);
        for (; first < length; first++) order->owners[first] = (uint32_t)i;
    }
    return length;
}

/* Right-to-left order puts marks before their letter: brings the letter before them again. */
static void mend_marks(smp__cells *cells) {
    for (size_t i = 0; i < cells->count; i++) {
        size_t base = i;
        while (base < cells->count && smp__cell_property(&cells->items[base]) & SMP__PROPERTY_MARK) base++;
        if (base == i || base == cells->count) continue;
        smp__cell letter = cells->items[base];
        if (letter.end <= cells->items[i].start) {
            memmove(cells->items + i + 1, cells->items + i, (base - i) * sizeof letter);
            cells->items[i] = letter;
        }
        i = base;
    }
}

bool smp__cells_display(smp__cells *cells, const smp_allocator *memory, smp__order **order) {
    smp__order *scratch = make(order, memory);
    UErrorCode status = U_ZERO_ERROR;
    if (!scratch) return false;
    if (!scratch->bidi) scratch->bidi = ubidi_open();
    if (!scratch->bidi ||
        !smp__reserve(memory, &scratch->wide, &scratch->wide_capacity, 2 * cells->count, sizeof *scratch->wide) ||
        !smp__reserve(memory, &scratch->map, &scratch->map_capacity, 2 * cells->count, sizeof *scratch->map) ||
        !smp__reserve(memory, &scratch->owners, &scratch->owner_capacity, 2 * cells->count, sizeof *scratch->owners))
        return false;
    scratch->moved.count = 0;
    if (!smp__cells_reserve(&scratch->moved, memory, cells->count)) return false;
    int32_t length = widen(scratch, cells);
    ubidi_setPara(scratch->bidi, scratch->wide, length, 0, NULL, &status);
    /* Out of memory, ICU counts no runs, says nothing, and would then read them. */
    if (U_FAILURE(status) || ubidi_countRuns(scratch->bidi, &status) < 0) return false;
    ubidi_getVisualMap(scratch->bidi, scratch->map, &status);
    if (U_FAILURE(status)) return false;
    smp__cells *moved = &scratch->moved;
    for (int32_t i = 0; i < length; i++) {
        uint32_t owner = scratch->owners[scratch->map[i]];
        /* Of a surrogate pair, the first in visual order stands for both. */
        bool second =
            (scratch->map[i] > 0 && scratch->owners[scratch->map[i] - 1] == owner && i > 0 &&
             scratch->map[i - 1] == scratch->map[i] - 1) ||
            (i > 0 && scratch->map[i - 1] == scratch->map[i] + 1 && scratch->owners[scratch->map[i - 1]] == owner);
        if (!second) moved->items[moved->count++] = cells->items[owner];
    }
    mend_marks(moved);
    /* What stands in another order than it was written in was moved. */
    smp__cell *before = NULL;
    for (size_t i = 0; i < moved->count; i++) {
        smp__cell *cell = &moved->items[i];
        if (cell->flags & SMP__CELL_DROPPED || smp__cell_property(cell) & SMP__PROPERTY_MARK) continue;
        if (before && before->start > cell->start) {
            before->undone |= SMP__UNDONE_BIDI;
            cell->undone |= SMP__UNDONE_BIDI;
        }
        before = cell;
    }
    memcpy(cells->items, moved->items, moved->count * sizeof *moved->items);
    cells->count = moved->count;
    return true;
}
