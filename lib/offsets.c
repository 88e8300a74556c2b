/* SPDX-License-Identifier: MIT */
#include "offsets.h"

#include "utf8.h"

#include <utf8proc.h>

bool smp__offsets_reserve(smp__offsets *offsets, const smp_allocator *memory, size_t more) {
    return smp__reserve(memory, &offsets->items, &offsets->capacity, offsets->count + more, sizeof *offsets->items);
}

smp__piece *smp__offsets_add(smp__offsets *offsets, uint32_t folded, smp__span from, uint32_t undone, bool linear) {
    if (linear && offsets->count) {
        smp__piece *last = &offsets->items[offsets->count - 1];
        if (last->undone == SMP__PIECE_LINEAR && last->end == from.start) {
            last->end = from.end;
            return last;
        }
    }
    offsets->items[offsets->count] = (smp__piece){folded, from.start, from.end, linear ? SMP__PIECE_LINEAR : undone};
    return &offsets->items[offsets->count++];
}

/* The last piece that begins at or before the folded offset `at`; of several there, the last, which is the one that is
 * not empty. */
static size_t find(const smp__offsets *offsets, size_t at) {
    size_t low = 0, high = offsets->count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (offsets->items[middle].folded <= at) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return low;
}

smp__span smp__offsets_span(const smp__offsets *offsets, size_t start, size_t end) {
    smp__span span = {UINT32_MAX, 0};
    for (size_t i = find(offsets, start); i < offsets->count && offsets->items[i].folded < end; i++) {
        const smp__piece *piece = &offsets->items[i];
        /* What was dropped is covered by what stands around it, and does not widen the range where it was reordered. */
        if (i + 1 < offsets->count && offsets->items[i + 1].folded == piece->folded) continue;
        uint32_t from = piece->start, to = piece->end;
        if (piece->undone & SMP__PIECE_LINEAR) {
            if (piece->folded < start) from += (uint32_t)(start - piece->folded);
            uint32_t most = piece->start + (uint32_t)(end - piece->folded);
            if (most < to) to = most;
        }
        if (from < span.start) span.start = from;
        if (to > span.end) span.end = to;
    }
    return span;
}

uint32_t smp__offsets_undone_next(const smp__offsets *offsets, size_t *piece, size_t start, size_t end) {
    const smp__piece *items = offsets->items;
    uint32_t undone = 0;
    while (*piece + 1 < offsets->count && items[*piece + 1].folded <= start) ++*piece;
    for (size_t i = *piece; i < offsets->count && items[i].folded < end; i++) undone |= items[i].undone;
    return undone & ~SMP__PIECE_LINEAR;
}

uint32_t smp__offsets_undone(const smp__offsets *offsets, size_t start, size_t end) {
    size_t piece = find(offsets, start);
    return smp__offsets_undone_next(offsets, &piece, start, end);
}

/* A place at or before `at` where a grapheme certainly begins: after a line feed or between two ASCII letters. Cut off
 * after a while, so that no text makes this slow. */
static size_t safe_start(const char *text, size_t at) {
    for (int steps = 0; at && steps < 64; steps++) {
        if ((unsigned char)text[at] < 0x80 && (unsigned char)text[at - 1] < 0x80 && text[at] != '\n') return at;
        at = smp__utf8_back(text, at);
    }
    return at;
}

/* Between two ASCII characters there is always a boundary, but for a line's end of two. */
static bool is_plain_boundary(const char *text, size_t length, size_t at) {
    if (at == 0 || at == length) return true;
    unsigned char before = (unsigned char)text[at - 1], after = (unsigned char)text[at];
    return (before | after) < 0x80 && !(before == '\r' && after == '\n');
}

/* Rarely called: its inside would crowd out the plain case. */
__attribute__((noinline)) static smp__span widen(const char *text, size_t length, smp__span span) {
    size_t at = safe_start(text, span.start), size, start = at;
    uint32_t before = 0;
    utf8proc_int32_t state = 0;
    for (bool first = true; at <= span.start && at < length; at += size, first = false) {
        uint32_t code = smp__utf8_decode(text + at, &size);
        if (first || utf8proc_grapheme_break_stateful((int32_t)before, (int32_t)code, &state)) start = at;
        before = code;
    }
    span.start = (uint32_t)start;
    /* From there on to the end: graphemes that begin inside end inside. */
    at = safe_start(text, smp__utf8_back(text, span.end));
    if (at < start) at = start;
    state = 0;
    for (bool first = true; at < length; at += size, first = false) {
        uint32_t code = smp__utf8_decode(text + at, &size);
        bool breaks = first || utf8proc_grapheme_break_stateful((int32_t)before, (int32_t)code, &state);
        if (at >= span.end && breaks) break;
        before = code;
    }
    span.end = (uint32_t)at;
    return span;
}

smp__span smp__offsets_graphemes(const char *text, size_t length, smp__span span) {
    bool plain = is_plain_boundary(text, length, span.start) && is_plain_boundary(text, length, span.end);
    return plain ? span : widen(text, length, span);
}
