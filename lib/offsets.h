/* SPDX-License-Identifier: MIT
 * The way back from the folded text to the caller's bytes: a list of pieces in the order of the folded text. */
#ifndef SMP_OFFSETS_H
#define SMP_OFFSETS_H

#include "memory.h"
#include "text.h"

/* Folded bytes from `folded` up to where the next piece begins come from the caller's bytes start .. end - 1. A piece
 * may be empty in the folded text: the caller's bytes were dropped there. */
typedef struct smp__piece {
    uint32_t folded;
    uint32_t start, end;
    uint32_t undone; /* SMP__UNDONE_…, or SMP__PIECE_LINEAR */
} smp__piece;

/* In `undone`: the folded bytes come one by one from as many bytes of the caller's. */
#define SMP__PIECE_LINEAR (UINT32_C(1) << 31)

typedef struct smp__offsets {
    smp__piece *items;
    size_t count, capacity;
} smp__offsets;

/* Adds a piece and returns it, or the last one, which went on. `linear`: what comes is the same bytes but for case.
 * Room must have been made by smp__offsets_reserve. */
smp__piece *smp__offsets_add(smp__offsets *offsets, uint32_t folded, smp__span from, uint32_t undone, bool linear);
bool smp__offsets_reserve(smp__offsets *offsets, const smp_allocator *memory, size_t more);

/* The smallest range of the caller's bytes that holds all that the folded bytes start .. end - 1 come from. */
smp__span smp__offsets_span(const smp__offsets *offsets, size_t start, size_t end);
uint32_t smp__offsets_undone(const smp__offsets *offsets, size_t start, size_t end);

/* The same for ranges in ascending order: `*piece`, 0 at first, remembers how far the last one was. */
uint32_t smp__offsets_undone_next(const smp__offsets *offsets, size_t *piece, size_t start, size_t end);

/* Widens `span` to grapheme boundaries (UAX 29) of `text`. */
smp__span smp__offsets_graphemes(const char *text, size_t length, smp__span span);

#endif
