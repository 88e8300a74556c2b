/* SPDX-License-Identifier: MIT
 * What one character of a folded text may stand for in a disguised word: a letter, a sign that looks like one, a
 * sign that hides one, or something put between letters. */
#ifndef SMP_GLYPH_H
#define SMP_GLYPH_H

#include "word_trie.h"

enum {
    SMP__GLYPH_LETTER = 1 << 0, /* a Latin letter */
    SMP__GLYPH_ACCENT = 1 << 1, /* … with an accent */
    SMP__GLYPH_DIGIT = 1 << 2,
    SMP__GLYPH_SIGN = 1 << 3,      /* a sign that may stand for a letter */
    SMP__GLYPH_MASK = 1 << 4,      /* hides a letter: * # % … */
    SMP__GLYPH_WEAK_MASK = 1 << 5, /* may hide a letter, but mostly means something else: - _ $ */
    SMP__GLYPH_SEPARATOR = 1 << 6, /* may stand between letters */
    SMP__GLYPH_SPACE = 1 << 7,
    SMP__GLYPH_NEWLINE = 1 << 8,
    SMP__GLYPH_EMOJI = 1 << 9,
    SMP__GLYPH_OPENS = 1 << 10, /* a sign that is punctuation where it stands before or behind a word */
    SMP__GLYPH_WORD = 1 << 11,  /* stands for several letters: `spelled` */
    SMP__GLYPH_MARK = 1 << 12   /* a mark on the character before it */
};

typedef struct smp__glyph {
    uint32_t code;       /* the character */
    uint32_t alternates; /* letters that it may stand for, one bit each, without `letter` */
    uint16_t kind;       /* SMP__GLYPH_…; 0: nothing that a disguise is made of */
    uint8_t letter;      /* the letter that it is, or SMP__NO_LETTER */
    const char *spelled; /* the letters of SMP__GLYPH_WORD */
} smp__glyph;

/* Reads the first character of `text` (length > 0, valid UTF-8, folded). Returns its length in bytes. */
size_t smp__glyph_read(const char *text, size_t length, smp__glyph *glyph);

#endif
