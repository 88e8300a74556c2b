/* SPDX-License-Identifier: MIT
 * One piece of evidence for one signal, and the growing list of them that a reading of a text makes. */
#ifndef SMP_HITS_H
#define SMP_HITS_H

#include "signals.h"
#include "text.h"

enum { SMP__NO_PATTERN = UINT32_MAX };

typedef struct smp__hit {
    smp__span span;   /* bytes of the caller's text */
    smp__span place;  /* bytes of the folded text */
    float weight;     /* how surely this alone shows the signal, in [0,1] */
    uint32_t pattern; /* index of a phrase of the lexicon (smp__lexicon_pattern_name), or SMP__NO_PATTERN */
    uint32_t undone;  /* SMP__UNDONE_… */
    uint16_t signal;  /* smp__signal_id */
    uint16_t source;  /* SMP__SOURCE_…, one bit */
} smp__hit;

typedef struct smp__hits {
    smp__hit *items;
    size_t count, capacity;
    bool failed; /* memory ran out; sticky until cleared */
} smp__hits;

void smp__hits_clear(smp__hits *hits);
void smp__hits_add(smp__hits *hits, const smp_allocator *memory, smp__hit hit);

#endif
