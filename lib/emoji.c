/* SPDX-License-Identifier: MIT
 * Emoji made of several characters, and letters made of regional indicators. */
#include "cells.h"

static uint32_t region_letter(const smp__cell *cell) {
    return cell->code - 0x1F1E6 + 'A';
}

static bool is_regional(const smp__cell *cell) {
    return cell->code - 0x1F1E6 < 26 && !(cell->flags & SMP__CELL_DROPPED);
}

/* A run of regional indicators is a row of flags where all its pairs are, and nothing was put between them to keep them
 * apart. Otherwise it is meant to be read letter by letter. Returns where the run ends. */
static size_t read_regional(smp__cells *cells, size_t first) {
    size_t end = first, letters = 0;
    bool gap = false, flags = true;
    const smp__cell *before = NULL;
    for (size_t i = first; i < cells->count; i++) {
        const smp__cell *cell = &cells->items[i];
        if (is_regional(cell)) {
            if (gap || (letters % 2 && !smp__region_exists(region_letter(before), region_letter(cell)))) flags = false;
            before = cell;
            gap = false;
            letters++;
            end = i + 1;
        } else if (cell->flags & SMP__CELL_DROPPED) {
            gap = true;
        } else {
            break;
        }
    }
    if (flags && letters % 2 == 0) return end;
    for (size_t i = first; i < end; i++) {
        smp__cell *cell = &cells->items[i];
        if (!is_regional(cell)) continue;
        smp__cell_become(cell, region_letter(cell) | 32);
        cell->undone |= SMP__UNDONE_COMPATIBILITY;
    }
    return end;
}

void smp__cells_join_emoji(smp__cells *cells) {
    smp__cell *before = NULL; /* the last cell that is seen */
    for (size_t i = 0; i < cells->count; i++) {
        smp__cell *cell = &cells->items[i];
        if (cell->flags & SMP__CELL_DROPPED) continue;
        smp__kind kind = smp__cell_kind(cell);
        if (kind == SMP__KIND_REGIONAL) {
            i = read_regional(cells, i) - 1;
            before = NULL;
            continue;
        }
        bool tone = kind == SMP__KIND_SKIN_TONE && before && smp__cell_kind(before) == SMP__KIND_EMOJI;
        bool keycap = cell->code == 0x20E3 && before && before->code < 0x80;
        if ((tone || keycap) && before->end <= cell->start) {
            cell->flags |= SMP__CELL_DROPPED;
            before->end = cell->end;
            before->flags &= ~(uint32_t)SMP__CELL_DIRECT;
            if (keycap) before->undone |= SMP__UNDONE_COMPATIBILITY;
        } else {
            before = cell;
        }
    }
}
