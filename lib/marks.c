/* SPDX-License-Identifier: MIT
 * Marks that are put on letters to hide them: those that do not join with their letter into one of any alphabet. In a
 * word that has such marks the other accents are doubtful too. */
#include "cells.h"

static bool is_in_word(const smp__cell *cell) {
    smp__kind kind = smp__cell_kind(cell);
    return kind == SMP__KIND_LETTER || kind == SMP__KIND_DIGIT || kind == SMP__KIND_EXTEND ||
           cell->flags & SMP__CELL_DROPPED;
}

/* Whether marks on this are taken off: on all but letters of scripts that are written with marks. */
static bool is_bare_base(const smp__cell *cell) {
    unsigned property = smp__cell_property(cell);
    bool pointed = cell->code - 0x590 < 0x10A0 - 0x590; /* Hebrew, Arabic, the scripts of India, … */
    return property & SMP__PROPERTY_LATIN || cell->code < 0x80 || (property & SMP__PROPERTY_LOOKALIKE && !pointed);
}

/* Takes the accents off the letters of a word that had loose marks. Those of Spanish stay where they were typed right
 * with their letter. */
static void strip_accents(smp__cell *cells, size_t count) {
    for (size_t i = 0; i < count; i++) {
        smp__cell *cell = &cells[i];
        if (cell->flags & SMP__CELL_DROPPED || cell->code < 0x80) continue;
        if (!(smp__cell_property(cell) & SMP__PROPERTY_LATIN)) continue;
        if (smp__spanish_letter(cell->code) && cell->flags & (SMP__CELL_COMPOSED | SMP__CELL_DIRECT)) continue;
        char plain = smp__lookalike_of(cell->code)->plain;
        if (!plain) continue;
        smp__cell_become(cell, (unsigned char)plain);
        cell->undone |= SMP__UNDONE_MARKS;
    }
}

void smp__cells_strip_marks(smp__cells *cells) {
    smp__cell *base = NULL;
    size_t first = 0;
    bool loose = false;
    for (size_t i = 0; i < cells->count; i++) {
        smp__cell *cell = &cells->items[i];
        if (!(cell->flags & SMP__CELL_DROPPED)) {
            if (!(smp__cell_property(cell) & SMP__PROPERTY_MARK)) {
                base = cell;
            } else if (base && is_bare_base(base)) {
                cell->flags |= SMP__CELL_DROPPED;
                if (cell->start < base->start) base->start = cell->start;
                if (cell->end > base->end) base->end = cell->end;
                base->undone |= SMP__UNDONE_MARKS;
                base->flags |= SMP__CELL_LOOSE;
                if (base->flags & SMP__CELL_DIRECT) base->flags |= SMP__CELL_COMPOSED;
                base->flags &= ~(uint32_t)SMP__CELL_DIRECT;
            }
        }
        if (cell->flags & SMP__CELL_LOOSE || (base && base->flags & SMP__CELL_LOOSE)) loose = true;
        if (i + 1 < cells->count && is_in_word(&cells->items[i + 1])) continue;
        if (loose) strip_accents(cells->items + first, i + 1 - first);
        first = i + 1;
        base = NULL;
        loose = false;
    }
}
