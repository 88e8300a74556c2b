/* SPDX-License-Identifier: MIT
 * Filing the patterns of a lexicon where the matcher will look for them. */
#ifndef SMP_LEXICON_INDEX_H
#define SMP_LEXICON_INDEX_H

#include "phrase_compile.h"

/* How a pattern is found: by its anchor, where all that it needs is in the text. */
typedef struct smp__found_by {
    smp__anchor anchor;
    smp__need needs[SMP__MOST_NEEDS];  /* the rarest first */
    uint16_t numbers[SMP__MOST_NEEDS]; /* of these needs among all, once they are given; 0: not noted */
    uint8_t stage, part;               /* when it is looked for; which of the parts of a group it is */
    smp__need besides;                 /* what it needs for its anchor or, of a later part of a group, for the first */
    const smp__entry *entry;
} smp__found_by;

/* Keeps the rarest of what it needs and the term besides. */
void smp__found_by_need(smp__found_by *found_by, uint32_t term, uint32_t cost);

/* Files all patterns; `found_by`, which it completes, is of each, `compiler` knows their terms. False where out of
 * memory. */
bool smp__lexicon_file(smp__lexicon *lexicon, smp__found_by *found_by, const smp__compiler *compiler);

#endif
