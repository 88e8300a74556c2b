/* SPDX-License-Identifier: MIT
 * What the preparation of a text knows of code points: tables that lib/gen/property.c makes from ICU's data and from
 * lib/data/fold/. */
#ifndef SMP_PROPERTY_H
#define SMP_PROPERTY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What a code point is for the cutting into words (UAX 29, with the signs between words told apart). */
typedef enum smp__kind {
    SMP__KIND_OTHER, /* a sign */
    SMP__KIND_LETTER,
    SMP__KIND_DIGIT,
    SMP__KIND_EXTEND,    /* belongs to what stands before it */
    SMP__KIND_KATAKANA,  /* joins with its like */
    SMP__KIND_IDEOGRAPH, /* a word of its own */
    SMP__KIND_EMOJI,
    SMP__KIND_SKIN_TONE, /* of the emoji before it */
    SMP__KIND_REGIONAL,  /* two make a flag */
    SMP__KIND_SPACE,
    SMP__KIND_NEWLINE,
    SMP__KIND_COMMA,
    SMP__KIND_COLON,
    SMP__KIND_STOP,
    SMP__KIND_DASH,
    SMP__KIND_HYPHEN,
    SMP__KIND_QUOTE,
    SMP__KIND_APOSTROPHE,
    SMP__KIND_BRACKET,
    SMP__KIND_MIDDLE /* never the kind of a code point: a byte after the first of a character */
} smp__kind;

/* A property is a kind in its low five bits, and these. */
enum {
    SMP__PROPERTY_KIND = 0x1F,
    SMP__PROPERTY_UPPER = 1 << 5,
    SMP__PROPERTY_IGNORABLE = 1 << 6, /* NFKC_Casefold drops it, or it is a control that nobody types */
    SMP__PROPERTY_JOINS = 1 << 7,     /* may change with what stands before it: no normalization boundary there */
    SMP__PROPERTY_LATIN = 1 << 8,
    SMP__PROPERTY_FOREIGN = 1 << 9,    /* a letter of another script */
    SMP__PROPERTY_LOOKALIKE = 1 << 10, /* smp__lookalike knows it */
    SMP__PROPERTY_STYLED = 1 << 11,    /* folds to plain letters that were styled on purpose */
    SMP__PROPERTY_MARK = 1 << 12,
    SMP__PROPERTY_READ = 1 << 13, /* smp__stand_in knows it */
    SMP__PROPERTY_BIDI = 1 << 14, /* a control that opens or closes an embedding, override or isolate */
    SMP__PROPERTY_FOLDS = 1 << 15 /* NFKC_Casefold changes it */
};

extern const uint8_t smp__property_index[];
extern const uint16_t smp__property_blocks[];

static inline uint16_t smp__property(uint32_t code) {
    if (code >= 0x30000)
        return code - 0xE0000 < 0x1000 ? SMP__KIND_EXTEND | SMP__PROPERTY_IGNORABLE
               : code < 0x32400        ? SMP__KIND_IDEOGRAPH | SMP__PROPERTY_FOREIGN
                                       : SMP__KIND_OTHER;
    return smp__property_blocks[(size_t)smp__property_index[code >> 7] << 7 | (code & 127)];
}

/* What NFKC_Casefold makes of a code point that has SMP__PROPERTY_FOLDS: the number of code points (0 .. 18), then
 * these in UTF-8. */
extern const uint8_t smp__fold_index[];
extern const uint16_t smp__fold_blocks[];
extern const unsigned char smp__fold_pool[];

static inline const unsigned char *smp__fold_string(uint32_t code) {
    static const unsigned char nothing[1] = {0};
    if (code >= 0x30000) return nothing;
    return smp__fold_pool + smp__fold_blocks[(size_t)smp__fold_index[code >> 7] << 7 | (code & 127)];
}

/* How a letter can be read that is not what it looks like. Zero: it cannot. */
typedef struct smp__lookalike {
    char latin;    /* it looks like this letter, a capital or a small one */
    char turned;   /* upside down it is this letter; a capital here where it is none when upright */
    char strength; /* SMP__LOOK_… */
    char plain;    /* this letter without its accent or stroke; only of the Latin script */
} smp__lookalike;

enum {
    SMP__LOOK_WEAK = 1, /* enough beside true Latin letters */
    SMP__LOOK_STRONG,   /* can hardly be told apart */
    SMP__LOOK_RARE      /* … and no living language writes it beside the others */
};

extern const uint8_t smp__lookalike_index[];
extern const uint16_t smp__lookalike_blocks[];
extern const smp__lookalike smp__lookalike_table[];

/* What is known of `code`; all zero where nothing is. */
static inline const smp__lookalike *smp__lookalike_of(uint32_t code) {
    if (code >= 0x30000) return smp__lookalike_table;
    return smp__lookalike_table + smp__lookalike_blocks[(size_t)smp__lookalike_index[code >> 7] << 7 | (code & 127)];
}

/* A code point that stands for plain letters though Unicode does not say so. */
typedef struct smp__stand_in {
    uint32_t code;
    uint32_t undone; /* SMP__UNDONE_…; 0 where that is no disguise */
    char text[8];    /* NUL-terminated */
} smp__stand_in;

const smp__stand_in *smp__stand_in_find(uint32_t code);

enum { SMP__FIRST_ACCENT = 0x300, SMP__ACCENTS = 64 };

extern const uint16_t smp__accent_table[26][SMP__ACCENTS];

/* The small letter that a plain letter and the mark after it are in one piece; 0 where they are none. */
static inline uint32_t smp__accented(uint32_t letter, uint32_t mark) {
    uint32_t index = (letter | 32) - 'a';
    return index < 26 && mark - SMP__FIRST_ACCENT < SMP__ACCENTS ? smp__accent_table[index][mark - SMP__FIRST_ACCENT]
                                                                 : 0;
}

/* Whether this is one of the accented letters of Spanish, which decide what a word is. */
static inline bool smp__spanish_letter(uint32_t code) {
    switch (code < 0xE0 ? code + 0x20 : code) {
    case 0xE1:
    case 0xE9:
    case 0xED:
    case 0xF1:
    case 0xF3:
    case 0xFA:
    case 0xFC:
        return code >= 0xC0;
    default:
        return false;
    }
}

/* Whether two letters, 'A' .. 'Z', are the code of a region that has a flag. */
bool smp__region_exists(uint32_t first, uint32_t second);

/* Their tables: in the order of code points; and for each first letter a mask of the second letters. */
extern const smp__stand_in smp__stand_in_table[];
extern const size_t smp__stand_in_count;
extern const uint32_t smp__region_table[26];

#endif
