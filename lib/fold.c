/* SPDX-License-Identifier: MIT
 * A table knows what becomes of each code point by itself; only where marks or parts of a syllable follow, ICU is
 * asked. */
#include "fold.h"

#include "utf8.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

enum {
    MOST_CODES = 32, /* of one segment; no writing has more (UAX 15, stream-safe text), and sorting more takes long */
    MOST_FOLDED = 1024, /* UTF-16 units that a segment can become */
    FOLD_ROOM = 600,    /* cells that a segment can become: U+FDFA alone makes 18 */
    HEAP_OF_MARKS = 3,  /* more marks than any Latin alphabet puts on a letter */
    MOST_LETTERS = 3    /* that one character of another script is read as: no word of ours is in U+FDFA */
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
    cell->flags |= (origin->flags & (uint32_t)SMP__PROPERTY_LOOKALIKE << 16) | SMP__CELL_FOLDED;
    self->to->seen |= smp__cell_property(cell);
    return cell;
}

/* A cell that folds by itself. */
static void fold_one(folder *self, smp__cell cell) {
    unsigned property = smp__cell_property(&cell);
    if (property & SMP__PROPERTY_UPPER) cell.flags |= SMP__CELL_UPPER;
    if (property & SMP__PROPERTY_READ && self->depth == SMP__FOLD_READING) {
        const smp__stand_in *reading = smp__stand_in_find(cell.code);
        cell.undone |= reading->undone;
        size_t size;
        for (const char *at = reading->text; *at; at += size) put(self, &cell, smp__utf8_decode(at, &size));
        return;
    }
    if (!(property & SMP__PROPERTY_FOLDS)) {
        self->to->items[self->to->count++] = cell;
        self->to->seen |= property & SMP__PROPERTY_MARK;
        return;
    }
    const char *folded = (const char *)smp__fold_string(cell.code);
    size_t count = (unsigned char)*folded++, size;
    if (count > MOST_LETTERS && (unsigned char)*folded >= 0x80 && self->depth == SMP__FOLD_READING) {
        self->to->items[self->to->count++] = cell;
        return;
    }
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
static uint32_t first_accent(const smp__cell *cells, size_t first, size_t end) {
    size_t next = first + 1;
    while (next < end && cells[next].flags & SMP__CELL_DROPPED) next++;
    if (next == end || (cells[next].code != 0x301 && cells[next].code != 0x303 && cells[next].code != 0x308)) return 0;
    uint32_t composed = smp__accented(cells[first].code, cells[next].code);
    return composed && smp__spanish_letter(composed) ? composed : 0;
}

/* A plain letter or sign and one or two marks, as the one character that they make; 0 where they make none. */
static uint32_t compose(const folder *self, uint32_t base, const UChar *wide, int32_t length) {
    bool letter = (base | 32) - 'a' < 26;
    UChar32 composed = -1;
    if (length == 2)
        composed =
            letter ? (UChar32)smp__accented(base, wide[1]) : unorm2_composePair(self->compose, (UChar32)base, wide[1]);
    if (length == 3 && letter) {
        UChar32 half = (UChar32)smp__accented(base, wide[1]), other = (UChar32)smp__accented(base, wide[2]);
        if (half) composed = unorm2_composePair(self->compose, half, wide[2]);
        /* Marks at different places of the letter may stand in either order. */
        if (composed < 0 && other && u_getCombiningClass(wide[1]) != u_getCombiningClass(wide[2]))
            composed = unorm2_composePair(self->compose, other, wide[1]);
    }
    return composed > 0 && !(smp__property((uint32_t)composed) & SMP__PROPERTY_FOLDS) ? (uint32_t)composed : 0;
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
    if (whole.code >= 0x80 || first_accent(cells, first, end)) whole.flags |= SMP__CELL_COMPOSED;
    whole.flags &= ~(uint32_t)SMP__CELL_DIRECT;
    for (size_t i = first; i < end; i++) {
        if (cells[i].start < whole.start) whole.start = cells[i].start;
        if (cells[i].end > whole.end) whole.end = cells[i].end;
        whole.undone |= cells[i].undone;
        if (cells[i].flags & SMP__CELL_DROPPED) continue;
        if (i > first && smp__cell_property(&cells[i]) & SMP__PROPERTY_MARK) marks++;
        U16_APPEND_UNSAFE(wide, length, cells[i].code);
    }
    uint32_t composed = whole.code < 0x80 ? compose(self, whole.code, wide, length) : 0;
    if (composed) {
        put(self, &whole, composed);
        return true;
    }
    if (self->depth == SMP__FOLD_READING && is_heap(&whole, marks)) {
        uint32_t accented = whole.code < 0x80 ? first_accent(cells, first, end) : 0;
        if (accented) smp__cell_become(&whole, accented);
        whole.undone |= SMP__UNDONE_MARKS;
        whole.flags |= SMP__CELL_LOOSE;
        self->to->seen |= SMP__PROPERTY_MARK;
        fold_one(self, whole);
        return true;
    }
    /* Marks on nothing need no order. */
    if (self->depth == SMP__FOLD_READING && marks >= HEAP_OF_MARKS && smp__cell_property(&whole) & SMP__PROPERTY_MARK) {
        for (size_t i = first; i < end; i++) {
            if (cells[i].flags & SMP__CELL_DROPPED)
                self->to->items[self->to->count++] = cells[i];
            else
                fold_one(self, cells[i]);
        }
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

/* Folds a cell in its place; false where it becomes several or none. */
static bool fold_in_place(smp__cells *cells, smp__cell *cell, smp__fold_depth depth) {
    unsigned property = smp__cell_property(cell);
    uint32_t code, undone = 0;
    size_t size;
    if (property & SMP__PROPERTY_READ && depth == SMP__FOLD_READING) {
        const smp__stand_in *reading = smp__stand_in_find(cell->code);
        code = smp__utf8_decode(reading->text, &size);
        if (!reading->text[0] || reading->text[size]) return false;
        undone = reading->undone;
    } else {
        const char *folded = (const char *)smp__fold_string(cell->code);
        if (*folded != 1) return false;
        code = smp__utf8_decode(folded + 1, &size);
        if (smp__property(code) & SMP__PROPERTY_READ) return false;
        if (property & SMP__PROPERTY_STYLED) undone = SMP__UNDONE_COMPATIBILITY;
    }
    if (property & SMP__PROPERTY_UPPER) cell->flags |= SMP__CELL_UPPER;
    cell->undone |= undone;
    smp__cell_become(cell, code);
    cell->flags |= (uint32_t)(property & SMP__PROPERTY_LOOKALIKE) << 16 | SMP__CELL_FOLDED;
    cells->seen |= smp__cell_property(cell);
    return true;
}

/* The same for as many cells as it can be done for, none of which joins with another; returns how many. */
static size_t fold_all_in_place(smp__cells *cells, smp__fold_depth depth) {
    for (size_t i = 0; i < cells->count; i++) {
        smp__cell *cell = &cells->items[i];
        if (!(smp__cell_property(cell) & (SMP__PROPERTY_FOLDS | SMP__PROPERTY_READ))) continue;
        if (!(cell->flags & SMP__CELL_DROPPED) && !fold_in_place(cells, cell, depth)) return i;
    }
    return cells->count;
}

/* Where the next cell from `i` on is that folds, or begins a segment of several. */
static size_t next_to_fold(folder *self, size_t i) {
    const smp__cells *from = self->from;
    size_t base = SIZE_MAX; /* the last cell that is not dropped */
    uint32_t seen = 0;
    for (; i < from->count; i++) {
        uint32_t flags = from->items[i].flags;
        if (flags & SMP__CELL_DROPPED) continue;
        if (flags & (uint32_t)SMP__PROPERTY_JOINS << 16) {
            if (base != SIZE_MAX) i = base;
            break;
        }
        if (flags & (uint32_t)(SMP__PROPERTY_FOLDS | SMP__PROPERTY_READ) << 16) break;
        seen |= flags;
        base = i;
    }
    self->to->seen |= seen >> 16 & SMP__PROPERTY_MARK;
    return i;
}

/* The cells from `i` on into other ones. */
static bool fold_apart(folder *self, const smp_allocator *memory, size_t i) {
    const smp__cells *from = self->from;
    smp__cells *to = self->to;
    bool joins = from->seen & SMP__PROPERTY_JOINS;
    while (i < from->count) {
        if (to->capacity - to->count < from->count - i + FOLD_ROOM &&
            !smp__cells_reserve(to, memory, from->count - i + FOLD_ROOM))
            return false;
        size_t next = next_to_fold(self, i);
        memcpy(to->items + to->count, from->items + i, (next - i) * sizeof *to->items);
        to->count += next - i;
        i = next;
        if (i == from->count) break;
        size_t end = joins ? segment_end(from, i) : i + 1;
        if (end == i + 1) {
            fold_one(self, from->items[i]);
        } else if (!fold_segment(self, i, end)) {
            return false;
        }
        i = end;
    }
    return true;
}

smp__cells *smp__fold(const smp_allocator *memory, smp__cells *from, smp__cells *to, smp__fold_depth depth) {
    UErrorCode status = U_ZERO_ERROR;
    folder self = {.from = from, .to = to, .depth = depth};
    bool joins = from->seen & SMP__PROPERTY_JOINS;
    if (!(from->seen & (SMP__PROPERTY_JOINS | SMP__PROPERTY_FOLDS | SMP__PROPERTY_READ))) return from;
    size_t done = joins ? 0 : fold_all_in_place(from, depth);
    if (done == from->count) return from;
    if (joins) {
        self.fold = unorm2_getNFKCCasefoldInstance(&status);
        self.compose = unorm2_getNFCInstance(&status);
        if (U_FAILURE(status)) return NULL;
    }
    to->count = 0;
    to->seen = from->seen & ~(uint32_t)SMP__PROPERTY_MARK; /* unless it stays */
    if (!smp__cells_reserve(to, memory, from->count + FOLD_ROOM)) return NULL;
    memcpy(to->items, from->items, done * sizeof *to->items);
    to->count = done;
    return fold_apart(&self, memory, done) ? to : NULL;
}
