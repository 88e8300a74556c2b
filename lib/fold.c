/* SPDX-License-Identifier: MIT
 * A table knows what becomes of each code point by itself; only where marks or parts of a syllable follow, ICU is
 * asked. */
#include "fold.h"

#include "utf8.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

enum {
    MOST_CODES = 32, /* of one segment; no writing has more (UAX 15, stream-safe text), and sorting more takes long */
    MOST_FOLDED = 1024, /* UTF-16 units that a segment can become */
    FOLD_ROOM = 600,    /* cells that a segment can become: U+FDFA alone makes 18 */
    HEAP_OF_MARKS = 3   /* more marks than any Latin alphabet puts on a letter */
};

typedef struct folder {
    const UNormalizer2 *fold, *compose;
    const smp__cells *from;
    smp__cells *to;
    smp__fold_depth depth;
} folder;

static smp__cell *put(folder *self, const smp__cell *origin, uint32_t code) {
    smp__cell *cell = &self->to->items[self->to->count++];
    *cell = *origin;
    smp__cell_become(cell, code);
    /* What the capital looked like counts, too. */
    cell->flags |= origin->flags & (uint32_t)SMP__PROPERTY_LOOKALIKE << 16;
    self->to->seen |= smp__cell_property(cell);
    return cell;
}

static void put_dropped(folder *self, const smp__cell *cell) {
    self->to->items[self->to->count++] = *cell;
}

/* A cell that folds by itself. */
static void fold_one(folder *self, smp__cell cell) {
    unsigned property = smp__cell_property(&cell);
    if (property & SMP__PROPERTY_UPPER) cell.flags |= SMP__CELL_UPPER;
    if (property & SMP__PROPERTY_LOOKALIKE) self->to->seen |= SMP__PROPERTY_LOOKALIKE;
    if (property & SMP__PROPERTY_READ && self->depth == SMP__FOLD_READING) {
        const smp__stand_in *reading = smp__stand_in_find(cell.code);
        cell.undone |= reading->undone;
        size_t size;
        for (const char *at = reading->text; *at; at += size) put(self, &cell, smp__utf8_decode(at, &size));
        return;
    }
    if (!(property & SMP__PROPERTY_FOLDS)) {
        self->to->items[self->to->count++] = cell;
        self->to->seen |= property;
        return;
    }
    const char *folded = (const char *)smp__fold_string(cell.code);
    size_t count = (unsigned char)*folded++, size;
    if (property & SMP__PROPERTY_STYLED) cell.undone |= SMP__UNDONE_COMPATIBILITY;
    if (count != 1) cell.flags &= ~(uint32_t)SMP__CELL_DIRECT;
    for (size_t i = 0; i < count; i++, folded += size) {
        smp__cell part = cell;
        smp__cell_become(&part, smp__utf8_decode(folded, &size));
        if (smp__cell_property(&part) & SMP__PROPERTY_READ) {
            fold_one(self, part); /* a fraction's slash */
        } else {
            put(self, &part, part.code);
        }
    }
}

/* A plain letter with the accent that stands right after it, where that makes a letter of Spanish; 0: it makes none.
 * This accent was there before others were heaped on it. */
static uint32_t first_accent(const folder *self, const smp__cell *cells, size_t first, size_t end) {
    size_t next = first + 1;
    while (next < end && cells[next].flags & SMP__CELL_DROPPED) next++;
    if (next == end || (cells[next].code != 0x301 && cells[next].code != 0x303 && cells[next].code != 0x308)) return 0;
    UChar32 composed = unorm2_composePair(self->compose, (UChar32)cells[first].code, (UChar32)cells[next].code);
    return composed > 0 && smp__spanish_letter((uint32_t)composed) ? (uint32_t)composed : 0;
}

/* A plain letter and one or two marks, as the one letter that they make; 0 where they make none. */
static UChar32 compose(const folder *self, const UChar *wide, int32_t length) {
    UChar32 base = (uint32_t)wide[0] - 'A' < 26 ? wide[0] + 32 : wide[0], half, composed = -1;
    if (length == 2) composed = unorm2_composePair(self->compose, base, wide[1]);
    if (length == 3) {
        half = unorm2_composePair(self->compose, base, wide[1]);
        if (half > 0) composed = unorm2_composePair(self->compose, half, wide[2]);
        /* Marks at different places of the letter may stand in either order. */
        if (composed < 0 && u_getCombiningClass(wide[1]) != u_getCombiningClass(wide[2])) {
            half = unorm2_composePair(self->compose, base, wide[2]);
            if (half > 0) composed = unorm2_composePair(self->compose, half, wide[1]);
        }
    }
    return composed > 0 && !(smp__property((uint32_t)composed) & SMP__PROPERTY_FOLDS) ? composed : 0;
}

/* Whether so many marks on this letter are no writing: any that a plain letter does not join with; on letters that have
 * an accent already, more than any alphabet puts there. */
static bool is_heap(const smp__cell *letter, int32_t marks) {
    unsigned letters = SMP__PROPERTY_LATIN | SMP__PROPERTY_LOOKALIKE | SMP__PROPERTY_STYLED;
    if (letter->code < 0x80) return marks > 0;
    return marks >= HEAP_OF_MARKS && smp__cell_property(letter) & letters;
}

/* The cells first .. end - 1, of which only the first begins anew, taken together. */
static bool fold_segment(folder *self, size_t first, size_t end) {
    const smp__cell *cells = self->from->items;
    smp__cell whole = cells[first];
    UChar wide[2 * MOST_CODES], folded[MOST_FOLDED];
    int32_t length = 0, marks = 0;
    if (smp__cell_property(&whole) & SMP__PROPERTY_UPPER) whole.flags |= SMP__CELL_UPPER;
    if (whole.code >= 0x80 || first_accent(self, cells, first, end)) whole.flags |= SMP__CELL_COMPOSED;
    whole.flags &= ~(uint32_t)SMP__CELL_DIRECT;
    for (size_t i = first; i < end; i++) {
        if (cells[i].start < whole.start) whole.start = cells[i].start;
        if (cells[i].end > whole.end) whole.end = cells[i].end;
        whole.undone |= cells[i].undone;
        if (cells[i].flags & SMP__CELL_DROPPED) continue;
        if (i > first && smp__cell_property(&cells[i]) & SMP__PROPERTY_MARK) marks++;
        U16_APPEND_UNSAFE(wide, length, cells[i].code);
    }
    UChar32 composed = whole.code < 0x80 ? compose(self, wide, length) : 0;
    if (composed) {
        put(self, &whole, (uint32_t)composed);
        return true;
    }
    if (self->depth == SMP__FOLD_READING && is_heap(&whole, marks)) {
        uint32_t accented = whole.code < 0x80 ? first_accent(self, cells, first, end) : 0;
        if (accented) smp__cell_become(&whole, accented);
        whole.undone |= SMP__UNDONE_MARKS;
        whole.flags |= SMP__CELL_LOOSE;
        self->to->seen |= SMP__PROPERTY_MARK;
        fold_one(self, whole);
        return true;
    }
    UErrorCode status = U_ZERO_ERROR;
    int32_t size = unorm2_normalize(self->fold, wide, length, folded, MOST_FOLDED, &status);
    if (U_FAILURE(status)) return false;
    for (int32_t at = 0; at < size;) {
        UChar32 code;
        U16_NEXT_UNSAFE(folded, at, code);
        put(self, &whole, (uint32_t)code);
    }
    return true;
}

/* Where the segment that begins at `first` ends: after the last cell that may change with what stands before it. */
static size_t segment_end(const smp__cells *cells, size_t first) {
    size_t end = first + 1, codes = 1;
    for (size_t i = end; i < cells->count && codes < MOST_CODES; i++) {
        if (cells->items[i].flags & SMP__CELL_DROPPED) continue;
        if (!(smp__cell_property(&cells->items[i]) & SMP__PROPERTY_JOINS)) break;
        end = i + 1;
        codes++;
    }
    return end;
}

bool smp__fold(const smp_allocator *memory, const smp__cells *from, smp__cells *to, smp__fold_depth depth) {
    UErrorCode status = U_ZERO_ERROR;
    folder self = {.from = from, .to = to, .depth = depth};
    bool joins = from->seen & SMP__PROPERTY_JOINS;
    if (joins) {
        self.fold = unorm2_getNFKCCasefoldInstance(&status);
        self.compose = unorm2_getNFCInstance(&status);
        if (U_FAILURE(status)) return false;
    }
    to->count = 0;
    to->seen = from->seen & (SMP__CELLS_DELETERS | SMP__CELLS_EMOJI_PARTS);
    for (size_t i = 0; i < from->count;) {
        if (to->capacity - to->count < from->count - i + FOLD_ROOM &&
            !smp__cells_reserve(to, memory, from->count - i + FOLD_ROOM))
            return false;
        const smp__cell *cell = &from->items[i];
        if (cell->flags & SMP__CELL_DROPPED) {
            put_dropped(&self, cell);
            i++;
            continue;
        }
        size_t end = joins ? segment_end(from, i) : i + 1;
        if (end == i + 1 && cell->code < 0x80) {
            smp__cell *folded = &to->items[to->count++];
            *folded = *cell;
            if (cell->code - 'A' < 26) {
                folded->code += 32;
                folded->flags =
                    (folded->flags & 0xFFFF) | SMP__CELL_UPPER | (uint32_t)smp__property_blocks[folded->code] << 16;
            }
            to->seen |= smp__cell_property(folded);
        } else if (end == i + 1) {
            fold_one(&self, *cell);
        } else if (!fold_segment(&self, i, end)) {
            return false;
        }
        i = end;
    }
    return true;
}
