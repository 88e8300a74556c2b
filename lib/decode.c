/* SPDX-License-Identifier: MIT
 * The caller's bytes become cells. */
#include "cells.h"
#include "escapes.h"
#include "utf8.h"

#include <string.h>

enum { LABEL_ROOM = 64, LINK_BEFORE = 2048 };

static bool is_plain_letter(uint32_t code) {
    return code < 0x80 && ((code | 32) - 'a' < 26 || code - '0' < 10);
}

/* Whether the word of non-spaces around `at` is a link: escapes are undone in links only, since "100%ad" is none. */
static bool in_link(const char *text, size_t start, size_t at) {
    size_t first = at;
    bool slash = false, dot = false;
    while (first > start && at - first < LINK_BEFORE && (unsigned char)text[first - 1] > ' ') {
        first--;
        if (text[first] == '/') slash = true;
        if (slash && text[first] == '.') dot = true;
    }
    return slash && (dot || at - first > 7);
}

typedef struct decoder {
    smp__cells *cells;
    unsigned before; /* property of the last cell that is seen */
    bool joiner;     /* a joiner stands right before */
    size_t link_end; /* up to here `link` is known to hold */
    bool link;
} decoder;

static void put(decoder *self, uint32_t code, size_t start, size_t end, uint32_t undone, uint32_t flags) {
    smp__cells *cells = self->cells;
    /* The iota below is one mark among others here, but would fold to a letter. */
    if (code == 0x345) code = 0x331;
    /* No word begins with a sharp s. */
    if ((code == 0xDF || code == 0x1E9E) && !(self->before & (SMP__PROPERTY_LATIN | SMP__PROPERTY_FOREIGN))) {
        code = 'b';
        undone |= SMP__UNDONE_HOMOGLYPHS;
        flags &= ~(uint32_t)SMP__CELL_DIRECT;
    }
    unsigned property = smp__property(code);
    cells->seen |= property;
    flags |= property << 16;
    if (property & SMP__PROPERTY_UPPER) flags |= SMP__CELL_UPPER;
    if (property & (SMP__PROPERTY_IGNORABLE | SMP__PROPERTY_BIDI)) {
        flags |= SMP__CELL_DROPPED;
        self->joiner = code == 0x200D;
        /* Emoji, keycaps and other scripts need joiners and selectors; Latin letters do not. */
        bool digit = (self->before & SMP__PROPERTY_KIND) == SMP__KIND_DIGIT && code >> 4 != 0xFE0;
        if (self->before & SMP__PROPERTY_LATIN || digit)
            undone |= property & SMP__PROPERTY_BIDI ? SMP__UNDONE_BIDI : SMP__UNDONE_INVISIBLE;
    } else {
        smp__kind kind = property & SMP__PROPERTY_KIND;
        if (kind >= SMP__KIND_EMOJI && kind <= SMP__KIND_REGIONAL) {
            if (self->joiner && kind == SMP__KIND_EMOJI && (self->before & SMP__PROPERTY_KIND) - SMP__KIND_EMOJI < 2u)
                flags |= SMP__CELL_GLUED;
            if (kind != SMP__KIND_EMOJI) cells->seen |= SMP__CELLS_EMOJI_PARTS;
        }
        if (code == '\b' || code == 0x7F) cells->seen |= SMP__CELLS_DELETERS;
        if (code == 0x20E3) cells->seen |= SMP__CELLS_EMOJI_PARTS;
        self->joiner = false;
        self->before = property;
    }
    cells->items[cells->count++] = (smp__cell){code, (uint32_t)start, (uint32_t)end, undone, flags};
}

/* An escape at `at`: puts what it stands for and returns its bytes; 0 where there is none. */
static size_t put_escape(decoder *self, const char *text, size_t start, size_t at, size_t end) {
    uint32_t code, codes[LABEL_ROOM];
    size_t size, count;
    switch (text[at]) {
    case '&':
        size = smp__escape_entity(text + at, end - at, &code);
        if (size) put(self, code, at, at + size, is_plain_letter(code) ? SMP__UNDONE_ENTITY : 0, 0);
        return size;
    case '%':
        size = smp__escape_percent(text + at, end - at, &code);
        if (!size) return 0;
        if (at >= self->link_end) {
            self->link = in_link(text, start, at);
            self->link_end = at;
            while (self->link_end < end && (unsigned char)text[self->link_end] > ' ') self->link_end++;
        }
        if (!self->link) return 0;
        /* Signs are escaped so that they do not end the link: nor must they here. */
        if (code < 0x80 && !is_plain_letter(code) && code != '-' && code != '.') code = '_';
        put(self, code, at, at + size, is_plain_letter(code) ? SMP__UNDONE_PERCENT : 0, 0);
        return size;
    default:
        if (end - at < 5 || text[at + 2] != '-' || text[at + 3] != '-' || (text[at + 1] | 32) != 'n') return 0;
        if (at > start && (is_plain_letter((unsigned char)text[at - 1]) || text[at - 1] == '-')) return 0;
        size = smp__escape_punycode(text + at, end - at, codes, LABEL_ROOM, &count);
        for (size_t i = 0; size && i < count; i++) put(self, codes[i], at, at + size, SMP__UNDONE_PUNYCODE, 0);
        return size;
    }
}

/* Whether the ordinal sign at `at` belongs to "Nº" or "n.º": it must not fold to "no". */
static bool is_number_sign(const char *text, size_t start, size_t at) {
    if (at > start && text[at - 1] == '.') at--;
    if (at == start || (text[at - 1] | 32) != 'n') return false;
    return at - 1 == start || !is_plain_letter((unsigned char)text[at - 2]);
}

bool smp__cells_decode(smp__cells *cells, const smp_allocator *memory, const char *text, size_t start, size_t end) {
    decoder self = {.cells = cells};
    cells->count = 0;
    cells->seen = 0;
    /* No escape stands for more characters than it has bytes. */
    if (!smp__cells_reserve(cells, memory, end - start)) return false;
    for (size_t at = start, size; at < end; at += size) {
        char byte = text[at];
        if (byte == '&' || byte == '%' || (byte | 32) == 'x') {
            size = put_escape(&self, text, start, at, end);
            if (size) continue;
        }
        if (byte >= ' ' && byte < 0x7F) {
            /* Capitals fold right here. */
            bool upper = (unsigned char)(byte - 'A') < 26;
            unsigned code = (unsigned char)(upper ? byte + 32 : byte), property = smp__property_blocks[code];
            cells->seen |= property;
            self.before = property;
            self.joiner = false;
            cells->items[cells->count++] = (smp__cell){
                code, (uint32_t)at, (uint32_t)at + 1, 0,
                SMP__CELL_DIRECT | (upper ? SMP__CELL_UPPER | SMP__CELL_FOLDED : 0u) | (uint32_t)property << 16};
            size = 1;
            continue;
        }
        uint32_t code = smp__utf8_decode(text + at, &size);
        unsigned property = smp__property(code);
        if ((property & (SMP__PROPERTY_KIND | SMP__PROPERTY_UPPER | SMP__PROPERTY_IGNORABLE | SMP__PROPERTY_BIDI |
                         SMP__PROPERTY_MARK)) == SMP__KIND_LETTER &&
            code > 0xDF && code != 0x1E9E) { /* as most are */
            cells->seen |= property;
            self.before = property;
            self.joiner = false;
            cells->items[cells->count++] =
                (smp__cell){code, (uint32_t)at, (uint32_t)(at + size), 0, SMP__CELL_DIRECT | property << 16};
            continue;
        }
        if (code == 0xBA && is_number_sign(text, start, at)) {
            put(&self, '.', at, at + size, 0, 0);
        } else {
            put(&self, code, at, at + size, 0, SMP__CELL_DIRECT);
        }
    }
    return true;
}
