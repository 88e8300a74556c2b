/* SPDX-License-Identifier: MIT */
#include "stretch.h"

#include "escapes.h"
#include "lanes.h"
#include "property.h"
#include "utf8.h"

#include <string.h>

enum {
    CHUNK = sizeof(smp__lanes),
    NEAR = 32,        /* plain bytes between two stretches that are worth leaving one and entering the next */
    LONG_LINE = 4096, /* lines that must be taken whole are cut from here on, where that does no harm */
    LONGEST = 1 << 16 /* any stretch is cut from here on: working memory stays small */
};

/* Whether a byte can begin what is not plain. */
static bool may_be_odd(unsigned char byte) {
    return (byte >= 0x7F) | ((byte < 0x20) & ((unsigned char)(byte - '\t') > '\r' - '\t')) | (byte == '&') |
           (byte == '%') | (byte == '-');
}

static bool is_odd(const char *text, size_t length, size_t at) {
    uint32_t code;
    switch (text[at]) {
    case '&':
        return smp__escape_entity(text + at, length - at, &code);
    case '%':
        return smp__escape_percent(text + at, length - at, &code);
    case '-':
        return at >= 2 && at + 1 < length && text[at + 1] == '-' && (text[at - 1] | 32) == 'n' &&
               (text[at - 2] | 32) == 'x';
    default:
        return may_be_odd((unsigned char)text[at]);
    }
}

/* The same of some of sixteen. */
static bool some_may_be_odd(const char *text) {
    typedef int8_t signed_lanes __attribute__((vector_size(sizeof(smp__lanes))));
    smp__lanes bytes = smp__lanes_load(text);
    smp__lanes control = (smp__lanes)((signed_lanes)bytes < ' '); /* or 0x80 and above */
    smp__lanes blank = (smp__lanes)(bytes - '\t' <= '\r' - '\t');
    smp__lanes sign = (smp__lanes)((bytes == 0x7F) | (bytes == '&') | (bytes == '%') | (bytes == '-'));
    return smp__lanes_any((control & ~blank) | sign);
}

/* The first place from `at` on that is not plain; `end` where all is. */
static size_t next_odd(const char *text, size_t length, size_t at, size_t end) {
    while (at < end) {
        if (end - at >= CHUNK && !some_may_be_odd(text + at)) {
            at += CHUNK;
            continue;
        }
        size_t stop = end - at < CHUNK ? end : at + CHUNK;
        for (; at < stop; at++)
            if ((unsigned char)text[at] >= 0x80 || (may_be_odd((unsigned char)text[at]) && is_odd(text, length, at)))
                return at;
    }
    return end;
}

static bool is_space(char c) {
    return c == ' ' || (unsigned char)(c - '\t') < 5;
}

/* -1, 0, 1: whether the control at `at` (three bytes) closes or opens an embedding, override or isolate (UAX 9). */
static int bidi_step(const char *text, size_t at, size_t end) {
    if (text[at] != '\xE2' || end - at < 3) return 0;
    unsigned char second = (unsigned char)text[at + 1], third = (unsigned char)text[at + 2];
    if ((second == 0x80 && third == 0xAC) || (second == 0x81 && third == 0xA9)) return -1;
    return (second == 0x80 && third >= 0xAA && third <= 0xAE) || (second == 0x81 && third >= 0xA6 && third <= 0xA8);
}

/* Whether a byte can begin what moves or deletes something. */
static bool may_move(unsigned char byte) {
    return (byte == '\b') | (byte == 0x7F) | (byte == 0xE2);
}

static bool must_be_whole(const char *text, size_t start, size_t end) {
    for (size_t at = start; at < end;) {
        if (end - at >= CHUNK) {
            unsigned char moves = 0;
            for (size_t i = 0; i < CHUNK; i++) moves |= may_move((unsigned char)text[at + i]);
            if (!moves) {
                at += CHUNK;
                continue;
            }
        }
        size_t stop = end - at < CHUNK ? end : at + CHUNK;
        for (; at < stop; at++) {
            unsigned char byte = (unsigned char)text[at];
            if (may_move(byte) && (byte != 0xE2 || bidi_step(text, at, end))) return true;
        }
    }
    return false;
}

static size_t line_end(const char *text, size_t length, size_t at) {
    const char *newline = memchr(text + at, '\n', length - at);
    return newline ? (size_t)(newline - text) + 1 : length;
}

/* Where a line that must be taken whole can be cut all the same: outside of all controls. */
static size_t cut_line(const char *text, size_t start, size_t end) {
    int depth = 0;
    for (size_t at = start; at < end; at++) {
        depth += bidi_step(text, at, end);
        if (depth < 0) depth = 0;
        if (at - start < LONG_LINE) continue;
        if (text[at] == ' ' && !depth && at + 1 < end && (unsigned char)((text[at + 1] | 32) - 'a') < 26) return at;
        if (at - start >= LONGEST && (text[at] & 0xC0) != 0x80) return at;
    }
    return end;
}

/* Whether a stretch can be cut before `at`: nothing there belongs to what stands before. */
static bool can_cut(const char *text, size_t at) {
    size_t size;
    if ((text[at] & 0xC0) == 0x80) return false;
    unsigned property = smp__property(smp__utf8_decode(text + at, &size));
    return !(property & (SMP__PROPERTY_JOINS | SMP__PROPERTY_IGNORABLE | SMP__PROPERTY_MARK));
}

/* The end of the stretch whose first odd place is `odd`: before a space that much plain text follows. */
static size_t stretch_end(const char *text, size_t length, size_t start, size_t odd, size_t end) {
    while (odd < end) {
        size_t at = odd;
        while (at < end && !is_space(text[at])) {
            at++;
            if (at - start >= LONGEST && at < end && can_cut(text, at)) return at;
        }
        if (at == end) return end;
        size_t near = end - at < NEAR ? end : at + NEAR;
        odd = next_odd(text, length, at, near);
        if (odd == near) return at;
    }
    return end;
}

smp__stretch smp__stretch_find(const char *text, size_t length, size_t at, smp__lines *lines) {
    size_t odd = next_odd(text, length, at, length);
    if (odd == length) return (smp__stretch){length, length};
    size_t start = odd;
    if (odd >= lines->known) {
        while (start > at && text[start - 1] != '\n') start--;
        lines->known = line_end(text, length, odd);
        lines->whole = must_be_whole(text, start, lines->known);
        if (!lines->whole) start = odd;
    }
    if (lines->whole) {
        if (odd < lines->known && start == odd) start = at;
        return (smp__stretch){start, cut_line(text, start, lines->known)};
    }
    /* The word begins after a space; that space comes along, since a mark may stand on it. */
    while (start > at && !is_space(text[start])) start--;
    if (start < odd && text[start] == '\n') start++;
    return (smp__stretch){start, stretch_end(text, length, start, odd, lines->known)};
}
