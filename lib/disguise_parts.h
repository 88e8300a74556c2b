/* SPDX-License-Identifier: MIT
 * What the steps of finding a disguised word share. disguise.c picks the stretches of a text worth reading;
 * disguise_units.c cuts one into units; disguise_walk.c reads strong words into the units; disguise_judge.c says
 * which readings to believe; respelled.c looks at whole words that are nearly strong ones. */
#ifndef SMP_DISGUISE_PARTS_H
#define SMP_DISGUISE_PARTS_H

#include "disguise.h"
#include "glyph.h"
#include "matcher.h"
#include "ordinary.h"
#include "respelled.h"

enum {
    SMP__FEW_MASKS = 2,       /* in a row, in any strong word */
    SMP__MANY_MASKS = 12,     /* … in one that is often masked */
    SMP__LONGEST_STRONG = 32, /* letters; longer words are not looked for */
    SMP__MOST_READINGS = 32,  /* from one place */
    SMP__MOST_PATHS = 96,     /* at one place */
    SMP__MOST_STEPS = 96,     /* units of one reading */
    SMP__LONGEST_TOKEN = 96   /* letters of a piece that is looked at as a whole */
};

/* A strong word. */
typedef struct smp__strong {
    uint32_t word;   /* vocabulary id */
    uint8_t letters; /* number */
    bool plain;      /* counts wherever it stands */
    uint16_t usual;  /* often masked: the higher, the more often; 0: not */
} smp__strong;

/* What a word can do for a strong word whose letters stand apart. */
enum {
    SMP__ROLE_STRONG = 1 << 0,  /* it is one */
    SMP__ROLE_BEGINS = 1 << 1,  /* one begins with it */
    SMP__ROLE_GOES_ON = 1 << 2, /* one has it behind its beginning */
    SMP__ROLE_ALONE = 1 << 3,   /* it may be one, or hold one */
    SMP__ROLE_ANY = SMP__ROLE_BEGINS | SMP__ROLE_GOES_ON | SMP__ROLE_ALONE
};

/* A way in which a strong word is spelled. */
typedef struct smp__disguise_literal {
    uint32_t strong; /* index */
    uint16_t length; /* bytes */
    bool bare;       /* without the accents that the lexicon gives it */
} smp__disguise_literal;

struct smp__disguise {
    smp_allocator memory;
    const smp__lexicon *lexicon;
    smp__ordinary *ordinary;
    smp__strong *strong;
    size_t strong_count;
    uint8_t *roles;       /* SMP__ROLE_… by vocabulary id, also of the 0 of unknown words */
    smp__word_trie trie;  /* a node's value is an index into `strong`, plus 1 */
    smp__word_trie usual; /* the same for the words that are often masked */
    smp__matcher *matcher;
    smp__disguise_literal *literals; /* what the matcher looks for */
    smp__respelled *respelled;
    uint32_t grawlix; /* vocabulary id of the word that $#!@ is read as, or 0 */
};

/* A character, or several alike in a row. */
typedef struct smp__unit {
    uint32_t start, end; /* bytes of the folded text */
    uint32_t code;
    uint32_t alternates; /* as in smp__glyph */
    uint32_t count;      /* how many alike */
    uint16_t kind;       /* SMP__GLYPH_… */
    uint8_t letter;
    uint8_t spelled; /* of an emoji that stands for a part of a word: units left of its spelling, this one
                        included; 0 for all others */
} smp__unit;

/* A place worth a closer look: folded bytes start .. end - 1. */
typedef struct smp__trigger {
    uint32_t start, end;
    bool grawlix; /* $#!@: that is all, no closer look is needed */
} smp__trigger;

struct smp__disguise_scratch {
    smp_allocator memory;
    smp__unit *units;
    size_t count, capacity;
    smp__trigger *triggers;
    size_t trigger_count, trigger_capacity;
    size_t
        chunk_trigger_count; /* the first so many, by rising start; behind them those of the matcher, by rising end */
    bool failed;
    bool masked; /* the window has more than SMP__FEW_MASKS signs in a row */
    int foreign; /* whether the text is in a language of other accents; -1: not yet known */
};

/* One way to read a strong word into units first .. end - 1. */
typedef struct smp__disguise_reading {
    uint32_t first, end; /* units */
    uint32_t strong;     /* index */
    uint32_t undone;     /* SMP__UNDONE_… */
    uint8_t real;        /* letters that stand there as themselves, or with an accent */
    uint8_t digits;      /* letters written as digits */
    uint8_t signs;       /* … as other signs */
    uint8_t respelled;   /* … as other letters: v for u */
    uint8_t masks;       /* letters hidden, weakly hidden ones included */
    uint8_t weak_masks;
    uint8_t gaps;    /* separations */
    uint8_t doubled; /* letters written twice instead of once */
    uint8_t tripled; /* … three times or more */
    bool broken;     /* in pieces of several letters, not letter by letter */
    bool ragged;     /* the last letter stands apart in another way than the others */
} smp__disguise_reading;

/* Cuts the folded bytes start .. end - 1 into units. False where memory ran out. */
bool smp__disguise_cut(smp__disguise_scratch *scratch, const char *folded, size_t start, size_t end);

/* Reads words of `trie` from unit `first` on. A run of more than `most_masks` signs hides no letters. Returns how many
 * readings were found, at most SMP__MOST_READINGS. */
size_t smp__disguise_walk(const smp__word_trie *trie, uint32_t most_masks, const smp__unit *units, size_t count,
                          size_t first, smp__disguise_reading *readings);

/* Whether the reading is to be believed. It may lose undone bits that the lexicon's own spelling explains. */
bool smp__disguise_believe(const smp__disguise *disguise, const smp__text *text, smp__disguise_scratch *scratch,
                           smp__disguise_reading *reading);

/* … the part of it that asks only how the letters are hidden, … */
bool smp__disguise_plausible(const smp__text *text, const smp__unit *units, size_t count,
                             const smp__disguise_reading *reading, const smp__strong *strong);

/* … and the part for words whose letters stand apart. */
bool smp__disguise_believe_split(const smp__disguise *disguise, const smp__text *text,
                                 const smp__disguise_scratch *scratch, smp__disguise_reading *reading);

/* Makes the lexicon forget strong words of the text that are a part of an innocent one. */
void smp__disguise_spare(const smp__disguise *disguise, smp__text *text, smp__disguise_scratch *scratch);

/* ---- what they ask */

/* Whether something other than a blank or the end of a phrase touches the word. */
bool smp__disguise_is_touched(const smp__text *text, const smp__word *word);

static inline bool smp__unit_is_wordy(const smp__unit *unit) {
    return unit->kind & (SMP__GLYPH_LETTER | SMP__GLYPH_DIGIT);
}

/* SMP__ORDINARY_… of a folded word; a word of the lexicon that is nothing else is at least a piece. */
unsigned smp__disguise_known_as(const smp__disguise *disguise, const char *word, size_t length);

/* Whether the letters are one or more words that strong ones are written together with. */
bool smp__disguise_partners(const smp__disguise *disguise, const char *letters, size_t length);

/* The plain letters of units first .. end - 1, signs read as the first letter that they may be. 0 where one is none, or
 * where they are too many. */
size_t smp__disguise_plain_letters(const smp__unit *units, size_t first, size_t end, char out[SMP__LONGEST_TOKEN]);

/* Whether an innocent word reads the units from `first` to the end of `reading`, with nothing undone that the reading
 * does not undo; or beyond, up to a letter's end, but not beyond unit `limit`, with anything undone but spacing. */
bool smp__disguise_explained(const smp__disguise *disguise, const smp__text *text, const smp__disguise_scratch *scratch,
                             size_t first, size_t limit, const smp__disguise_reading *reading);

#endif
