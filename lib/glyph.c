/* SPDX-License-Identifier: MIT */
#include "glyph.h"

#include "glyph_table.h"
#include "property.h"

#include <string.h>
#include <utf8proc.h>

/* Of all letters beyond ASCII the one that stands for another. */
enum { MU = 0x3BC };

typedef struct leet {
    uint32_t code;
    const char *letters;
} leet;

#define X(code, letters) {code, letters},
static const leet leets[] = {SMP__GLYPH_LEET_TABLE(X)};
static const leet words[] = {SMP__GLYPH_WORD_TABLE(X)};
#undef X
#define X(code, letters) [code] = letters,
static const char *const ascii_leets[128] = {SMP__GLYPH_ASCII_LEET_TABLE(X)};
#undef X
#define X(code, letter) {code, letter},
static const struct {
    uint32_t code;
    char letter;
} strokes[] = {SMP__GLYPH_STROKE_TABLE(X)};
#undef X

static const char *spelled(const leet *table, size_t count, uint32_t code) {
    for (size_t i = 0; i < count; i++) {
        if (table[i].code == code) return table[i].letters;
    }
    return NULL;
}

static uint32_t letter_bits(const char *letters) {
    uint32_t bits = 0;
    for (; letters && *letters; letters++) bits |= (uint32_t)1 << (*letters - 'a');
    return bits;
}

static uint16_t ascii_kind(uint8_t code) {
    if (code >= 'a' && code <= 'z') return SMP__GLYPH_LETTER;
    if (code >= '0' && code <= '9') return SMP__GLYPH_DIGIT;
    switch (code) {
    case '\n':
    case '\r':
        return SMP__GLYPH_SPACE | SMP__GLYPH_NEWLINE | SMP__GLYPH_SEPARATOR;
    case ' ':
    case '\t':
        return SMP__GLYPH_SPACE | SMP__GLYPH_SEPARATOR;
    case '*':
    case '#':
    case '%':
        return SMP__GLYPH_MASK | SMP__GLYPH_SEPARATOR;
    case '?':
        return SMP__GLYPH_MASK | SMP__GLYPH_SEPARATOR | SMP__GLYPH_OPENS;
    case '-':
    case '_':
        return SMP__GLYPH_WEAK_MASK | SMP__GLYPH_SEPARATOR;
    case '@':
    case '$':
        return SMP__GLYPH_SIGN | SMP__GLYPH_WEAK_MASK | SMP__GLYPH_SEPARATOR;
    case '!':
    case '|':
    case '+':
    case '(':
    case '<':
    case '{':
    case '^':
        return SMP__GLYPH_SIGN | SMP__GLYPH_WEAK_MASK | SMP__GLYPH_SEPARATOR | SMP__GLYPH_OPENS;
    default:
        return code > ' ' && code < 0x7F ? SMP__GLYPH_SEPARATOR : 0;
    }
}

/* The Latin letter that `code` is with an accent over it, or SMP__NO_LETTER. */
static uint8_t base_letter(uint32_t code) {
    for (size_t i = 0; i < sizeof strokes / sizeof *strokes; i++) {
        if (strokes[i].code == code) return (uint8_t)(strokes[i].letter - 'a');
    }
    utf8proc_int32_t parts[8];
    int boundary = 0;
    utf8proc_ssize_t count = utf8proc_decompose_char((utf8proc_int32_t)code, parts, 8, UTF8PROC_DECOMPOSE, &boundary);
    if (count < 2 || count > 8 || parts[0] < 'a' || parts[0] > 'z') return SMP__NO_LETTER;
    if (count == 2 && parts[0] == 'n' && parts[1] == 0x303) return SMP__LETTER_ENYE;
    return (uint8_t)(parts[0] - 'a');
}

static void read_wide(smp__glyph *glyph) {
    switch (utf8proc_category((utf8proc_int32_t)glyph->code)) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_ME:
        glyph->kind |= SMP__GLYPH_MARK;
        return;
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LO:
        glyph->letter = base_letter(glyph->code);
        if (glyph->letter != SMP__NO_LETTER) glyph->kind |= SMP__GLYPH_LETTER | SMP__GLYPH_ACCENT;
        if (glyph->letter == SMP__LETTER_ENYE) {
            glyph->alternates |= (uint32_t)1 << ('n' - 'a');
            glyph->kind &= (uint16_t)~SMP__GLYPH_ACCENT;
        }
        if (glyph->alternates) glyph->kind |= SMP__GLYPH_SIGN;
        return;
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        glyph->kind |= SMP__GLYPH_SPACE | SMP__GLYPH_SEPARATOR;
        return;
    case UTF8PROC_CATEGORY_SO:
        glyph->kind |= SMP__GLYPH_EMOJI | SMP__GLYPH_MASK | SMP__GLYPH_SEPARATOR;
        break;
    case UTF8PROC_CATEGORY_SK:
    case UTF8PROC_CATEGORY_SM:
    case UTF8PROC_CATEGORY_SC:
    case UTF8PROC_CATEGORY_PO:
        if (glyph->code == 0xA1) glyph->kind |= SMP__GLYPH_OPENS; /* inverted exclamation mark */
        glyph->kind |= SMP__GLYPH_SEPARATOR;
        break;
    case UTF8PROC_CATEGORY_PD:
    case UTF8PROC_CATEGORY_PC:
        glyph->kind |= SMP__GLYPH_SEPARATOR;
        break;
    default:
        return;
    }
    if (glyph->alternates) glyph->kind |= SMP__GLYPH_SIGN;
}

size_t smp__glyph_read(const char *text, size_t length, smp__glyph *glyph) {
    uint8_t first = (uint8_t)text[0];
    *glyph = (smp__glyph){.code = first, .letter = SMP__NO_LETTER};
    if (first < 0x80) {
        glyph->kind = ascii_kind(first);
        if (glyph->kind & SMP__GLYPH_LETTER) glyph->letter = (uint8_t)(first - 'a');
        glyph->alternates = letter_bits(ascii_leets[first]);
        return 1;
    }
    utf8proc_int32_t code = -1;
    utf8proc_ssize_t size = utf8proc_iterate((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)length, &code);
    if (size < 1) return 1;
    glyph->code = (uint32_t)code;
    unsigned property = smp__property(glyph->code);
    bool letter = (property & SMP__PROPERTY_KIND) == SMP__KIND_LETTER && glyph->code != MU;
    if (letter && property & SMP__PROPERTY_FOREIGN) return (size_t)size; /* nothing of ours, as most of their kind */
    if (!letter) {
        glyph->alternates = letter_bits(spelled(leets, sizeof leets / sizeof *leets, glyph->code));
        glyph->spelled = spelled(words, sizeof words / sizeof *words, glyph->code);
        if (glyph->spelled) glyph->kind |= SMP__GLYPH_WORD;
    }
    read_wide(glyph);
    return (size_t)size;
}
