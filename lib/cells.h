/* SPDX-License-Identifier: MIT
 * A stretch of text on its way from the caller's bytes to the folded ones: one cell a code point. */
#ifndef SMP_CELLS_H
#define SMP_CELLS_H

#include "memory.h"
#include "property.h"
#include "undone.h"

/* The low half of a cell's flags; the high half holds the property of its code point. */
enum {
    SMP__CELL_UPPER = 1 << 0,    /* an upper-case letter in the caller's text */
    SMP__CELL_GLUED = 1 << 1,    /* no word begins here: one emoji with what stands before */
    SMP__CELL_DIRECT = 1 << 2,   /* start .. end - 1 is one code point of the caller's text, that this cell is or was */
    SMP__CELL_DROPPED = 1 << 3,  /* nothing of it stands in the folded text */
    SMP__CELL_LOOSE = 1 << 4,    /* marks that are no honest writing stood on this letter */
    SMP__CELL_COMPOSED = 1 << 5, /* its accent was written in one piece with the letter, other marks beside it */
    SMP__CELL_FOLDED = 1 << 6    /* it was another code point */
};

typedef struct smp__cell {
    uint32_t code;
    uint32_t start, end; /* bytes of the caller's text */
    uint32_t undone;     /* SMP__UNDONE_… */
    uint32_t flags;      /* SMP__CELL_… | property << 16 */
} smp__cell;

static inline unsigned smp__cell_property(const smp__cell *cell) {
    return cell->flags >> 16;
}

static inline smp__kind smp__cell_kind(const smp__cell *cell) {
    return (smp__kind)(cell->flags >> 16 & SMP__PROPERTY_KIND);
}

/* Makes `code` the cell's code point. */
static inline void smp__cell_become(smp__cell *cell, uint32_t code) {
    cell->code = code;
    cell->flags = (cell->flags & 0xFFFF) | (uint32_t)smp__property(code) << 16;
}

typedef struct smp__cells {
    smp__cell *items;
    size_t count, capacity;
    uint32_t seen; /* the properties of all cells, and what else stood in the text: SMP__CELLS_… */
} smp__cells;

/* Beside properties in `seen`. */
enum {
    SMP__CELLS_DELETERS = 1 << 16,   /* backspace or delete characters */
    SMP__CELLS_EMOJI_PARTS = 1 << 17 /* skin tones, regional indicators, keycaps */
};

/* Room for `more` cells after the last. False where memory ran out. */
static inline bool smp__cells_reserve(smp__cells *cells, const smp_allocator *memory, size_t more) {
    return smp__reserve(memory, &cells->items, &cells->capacity, cells->count + more, sizeof *cells->items);
}

/* Decodes the bytes start .. end - 1 of a text into `cells` (emptied first): UTF-8, HTML entities, percent escapes in
 * links, punycode in hosts. Characters that cannot be seen come out dropped. False where memory ran out. */
bool smp__cells_decode(smp__cells *cells, const smp_allocator *memory, const char *text, size_t start, size_t end);

/* Working memory for what reorders. */
typedef struct smp__order smp__order;
void smp__order_free(smp__order *order, const smp_allocator *memory);
size_t smp__order_memory(const smp__order *order);

/* Carries out backspace and delete characters. `*order` is made where it is NULL. False where memory ran out. */
bool smp__cells_delete(smp__cells *cells, const smp_allocator *memory, smp__order **order);

/* Brings what bidirectional controls moved into the order in which it is displayed (UAX 9). */
bool smp__cells_display(smp__cells *cells, const smp_allocator *memory, smp__order **order);

/* Reads skin tones, flags, keycaps, and letters made of regional indicators. */
void smp__cells_join_emoji(smp__cells *cells);

/* Takes marks off letters where they are no honest writing. */
void smp__cells_strip_marks(smp__cells *cells);

/* Reads letters of other scripts, and turned letters, as the Latin ones that they imitate. `text` is the caller's;
 * `latin_around`: it has plain letters somewhere. */
void smp__cells_unmask(smp__cells *cells, const char *text, bool latin_around);

#endif
