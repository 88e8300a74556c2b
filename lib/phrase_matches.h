/* SPDX-License-Identifier: MIT
 * What the phrases of a lexicon found in a text, before exceptions and context. */
#ifndef SMP_PHRASE_MATCHES_H
#define SMP_PHRASE_MATCHES_H

#include "text.h"

/* Something that shows signals. */
typedef struct smp__match {
    uint32_t first, end; /* words */
    uint32_t sentence;
    uint32_t item;   /* a pattern; of a group, pattern_count + the group */
    smp__span span;  /* the evidence: bytes or, as long as nobody needs to know of which bytes, words */
    smp__span place; /* the evidence in bytes of the folded text */
    uint32_t undone;
    bool in_words;
} smp__match;

typedef struct smp__matches {
    smp__match *items;
    size_t count, capacity;
} smp__matches;

/* Adds it, unless one of the last ones is the same: a phrase with its anchor twice in it is found twice. False where
 * out of memory. */
bool smp__matches_add(smp__matches *matches, const smp_allocator *memory, const smp__match *found);

/* By item, then place. */
void smp__matches_sort(smp__matches *matches);

#endif
