/* SPDX-License-Identifier: MIT
 * Finding the phrases of a lexicon in a text. Each phrase is found by its anchor, a word that must be in it and that
 * few others share; around it the phrase's program is run from each place where the phrase could begin. Classes come
 * first, in stages, since phrases are made of them; then what shows signals; last, and only where something was found,
 * the exceptions and the cues for context, which change what was found. */
#ifndef SMP_PHRASE_SCAN_H
#define SMP_PHRASE_SCAN_H

#include "exceptions.h"
#include "phrase_matches.h"
#include "phrase_run.h"

/* A pattern to try around a word of the text: the word times 2, + 1 where an overlay that begins at it is the anchor,
 * in the upper half; in the lower smp__staged(). In one piece: so many are written that the stores count. */
typedef uint64_t smp__try;

typedef struct smp__tries {
    smp__try *items;
    size_t count, capacity;
} smp__tries;

struct smp__phrase_scratch {
    smp_allocator memory;
    smp__readings readings;
    uint32_t *extra; /* by sentence: words beyond one each that overlays in it take */
    size_t extra_capacity;
    uint16_t *absent; /* by block of terms that phrases need, for each sentence, modulo 8: those that are not in it */
    size_t absent_capacity;
    smp__tries noted;                   /* to be handed out to the stages */
    smp__tries tries[SMP__MOST_STAGES]; /* those by words in the order of the text, then those by overlays */
    smp__matches found, heads;          /* heads: first parts of groups; their items are groups */
    smp__signal_set shown;              /* the signals of what is found, and the wanted ones */
    smp__exceptions exceptions;
    smp__signal_set wanted; /* whose exceptions are looked for though no phrase shows them */
};

/* Fills scratch->found and scratch->exceptions, and marks the contexts in the text. False where out of memory. */
bool smp__phrase_scan(const smp__lexicon *lexicon, smp__text *text, const smp__overlays *overlays,
                      smp__phrase_scratch *scratch);

#endif
