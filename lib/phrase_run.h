/* SPDX-License-Identifier: MIT
 * Running the program of one phrase at one place of a text. */
#ifndef SMP_PHRASE_RUN_H
#define SMP_PHRASE_RUN_H

#include "lexicon_tables.h"

/* An overlay as the matcher keeps it: chained by its first word. */
typedef struct smp__reading {
    uint32_t first, end; /* words */
    uint32_t word;       /* as the terms hold it: vocabulary id, or smp__class_as_word() */
    uint32_t undone;
    uint32_t next;   /* the next reading that begins at the same word, + 1; 0: none */
    smp__span place; /* bytes of the folded text */
    bool again;      /* another of the same word or class, of another length, begins at the same word */
} smp__reading;

/* What the matcher knows of one word of the text. */
typedef struct smp__spot {
    uint64_t bits;         /* smp__term_bit() of the word and of all readings that begin at it */
    uint64_t overlay_bits; /* the same without the word's own */
    uint32_t word;         /* vocabulary id */
    uint32_t head;         /* the first reading that begins at it, + 1 */
    uint32_t sentence;     /* index */
    uint32_t extra;        /* words beyond one that the longest reading takes that begins at it */
    bool tail;             /* a reading ends right before it */
} smp__spot;

/* The words of one text, and one spot more for its end; all overlays: those of the recognizers, disguised words, and
 * class members of several words. */
typedef struct smp__readings {
    smp__reading *items;
    size_t count, capacity;
    smp__spot *spots;
    size_t spot_capacity;
} smp__readings;

enum { SMP__MOST_USED = 16 };

typedef struct smp__run {
    const smp__lexicon *lexicon;
    const uint32_t *code;   /* of the lexicon */
    const smp__term *terms; /* of the lexicon */
    const smp__spot *spots; /* of the readings */
    const smp__text *text;
    const smp__readings *readings;
    uint32_t steps;
    uint32_t end;                             /* where it matched */
    uint32_t evidence_start, evidence_end;    /* words; UINT32_MAX: none marked */
    const smp__reading *used[SMP__MOST_USED]; /* the overlays on the way */
    size_t used_count;
} smp__run;

/* What is the same for all programs and all words of a text. The array of spots stays where it is. */
void smp__run_open(smp__run *run, const smp__lexicon *lexicon, const smp__text *text, const smp__readings *readings);

/* Whether the program matches from the word on. The number of steps is limited, so that a text that was made for it
 * cannot make it slow; a phrase that reaches the limit does not match. */
bool smp__run_program(smp__run *run, uint32_t program, uint32_t word);

/* Whether an overlay that begins at the spot is of the term. */
bool smp__overlay_may_begin(const smp__lexicon *lexicon, const smp__readings *readings, uint32_t term,
                            const smp__spot *spot);

/* Whether a word, or an overlay that begins at it, is of the term: false where a phrase that begins with the term
 * cannot begin there. */
static inline bool smp__may_begin(const smp__lexicon *lexicon, const smp__readings *readings, uint32_t term,
                                  uint32_t word) {
    const smp__spot *spot = &readings->spots[word];
    uint64_t filter = lexicon->terms[term].filter;
    if (!(filter & spot->bits)) return false;
    /* The bit that the filter let pass is the word's own, where it is no overlay's. */
    if (!(filter & spot->overlay_bits)) return smp__term_lists(lexicon, &lexicon->terms[term], spot->word);
    return smp__term_has(lexicon, term, spot->word) || smp__overlay_may_begin(lexicon, readings, term, spot);
}

/* The first of the words from .. end - 1 with which something of the term can begin, where there is a term; `end` where
 * there is none. */
static inline uint32_t smp__next_start(const smp__run *run, uint32_t term, uint32_t from, uint32_t end) {
    if (term == 0) return from;
    while (from < end && !smp__may_begin(run->lexicon, run->readings, term, from)) from++;
    return from;
}

#endif
