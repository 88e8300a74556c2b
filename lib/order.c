/* SPDX-License-Identifier: MIT
 * What is read is what is displayed: deleted characters are gone, and direction controls have moved what they enclose.
 */
#include "bidi.h"

#include <string.h>

struct smp__order {
    smp__bidi bidi;
    uint32_t *standing; /* a stack of cells */
    size_t standing_capacity;
    smp__cells moved;
};

static smp__order *make(smp__order **order, const smp_allocator *memory) {
    if (!*order) *order = smp__allocate_zeroed(memory, sizeof **order);
    return *order;
}

void smp__order_free(smp__order *order, const smp_allocator *memory) {
    if (!order) return;
    smp__bidi_clear(&order->bidi, memory);
    smp__release(memory, order->standing);
    smp__release(memory, order->moved.items);
    smp__release(memory, order);
}

size_t smp__order_memory(const smp__order *order) {
    if (!order) return 0;
    return sizeof *order + smp__bidi_memory(&order->bidi) + order->standing_capacity * sizeof *order->standing +
           order->moved.capacity * sizeof *order->moved.items;
}

static void drop(smp__cell *cell, uint32_t undone) {
    cell->flags |= SMP__CELL_DROPPED;
    cell->undone |= undone;
}

bool smp__cells_delete(smp__cells *cells, const smp_allocator *memory, smp__order **order) {
    smp__order *scratch = make(order, memory);
    if (!scratch ||
        !smp__reserve(memory, &scratch->standing, &scratch->standing_capacity, cells->count, sizeof *scratch->standing))
        return false;
    size_t left = 0; /* on the stack: the cells that still stand */
    for (size_t i = 0; i < cells->count; i++) {
        smp__cell *cell = &cells->items[i];
        if (cell->flags & SMP__CELL_DROPPED) continue;
        if (cell->code != '\b' && cell->code != 0x7F) {
            scratch->standing[left++] = (uint32_t)i;
            continue;
        }
        drop(cell, SMP__UNDONE_DELETION);
        /* A letter goes with its marks. */
        for (bool mark = true; mark && left;) {
            smp__cell *deleted = &cells->items[scratch->standing[--left]];
            mark = smp__cell_property(deleted) & SMP__PROPERTY_MARK;
            drop(deleted, SMP__UNDONE_DELETION);
        }
    }
    return true;
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
    if (!scratch) return false;
    smp__cells *moved = &scratch->moved;
    moved->count = 0;
    moved->seen = cells->seen;
    /* The two change places. */
    if (!smp__cells_reserve(moved, memory, cells->capacity) || !smp__bidi_display(&scratch->bidi, memory, cells, moved))
        return false;
    if (moved->seen & SMP__PROPERTY_MARK) mend_marks(moved);
    /* What stands in another order than it was written in was moved. */
    smp__cell *before = NULL;
    for (size_t i = 0; i < moved->count; i++) {
        smp__cell *cell = &moved->items[i];
        if (cell->flags & (SMP__CELL_DROPPED | (uint32_t)SMP__PROPERTY_MARK << 16)) continue;
        if (before && before->start > cell->start) {
            before->undone |= SMP__UNDONE_BIDI;
            cell->undone |= SMP__UNDONE_BIDI;
        }
        before = cell;
    }
    smp__cells read = *cells;
    *cells = *moved;
    *moved = read;
    return true;
}
