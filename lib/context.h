/* SPDX-License-Identifier: MIT
 * What stands around a word and changes its meaning: negation, quotation, report, condition. The cues are phrases
 * in `context` sections of the lexicon; how far each reaches, and how much it takes from which signal, stands in
 * the tables of context.c. */
#ifndef SMP_CONTEXT_H
#define SMP_CONTEXT_H

#include "signals.h"
#include "text.h"

/* name in the lexicon files, reach of the cue */
#define SMP__CONTEXT_TABLE(X)                                                                                          \
    X(NEGATED, "negation", AFTER_CLAUSE)         /* not, never, nobody, no es … */                                   \
    X(REPORTED, "report", AFTER_SENTENCE)        /* he called me, she said that, me dijeron … */                     \
    X(DENOUNCED, "denouncing", SENTENCE)         /* is not okay, never say, stop saying … */                         \
    X(HYPOTHETICAL, "condition", AFTER_SENTENCE) /* if, what if, would, imagine … */                                 \
    X(VICTIM, "victim", SENTENCE)                /* the writer or a child tells what was done to them */               \
    X(NEWS, "news", SENTENCE)                    /* police said, was arrested, history of … */                       \
    X(FICTION, "fiction", SENTENCE)              /* movie, game, book, lyrics */                                       \
    X(QUOTED, "quotation", WORDS)                /* between quotation marks; no cues needed */                         \
    X(QUESTION, "question", WORDS)               /* in a question; no cues needed */

typedef enum smp__context_id {
#define X(id, name, reach) SMP__CONTEXT_INDEX_##id,
    SMP__CONTEXT_TABLE(X)
#undef X
        SMP__CONTEXT_COUNT
} smp__context_id;

enum {
#define X(id, name, reach) SMP__CONTEXT_##id = 1 << SMP__CONTEXT_INDEX_##id,
    SMP__CONTEXT_TABLE(X)
#undef X
};

/* The context called `name` that cues can be written for; SMP__CONTEXT_COUNT where there is none. */
smp__context_id smp__context_find(const char *name, size_t length);

/* Sets what needs no cues: quotation and question. */
void smp__context_begin(smp__text *text);

/* A cue for `context` was found in the words first .. end - 1. */
void smp__context_mark(smp__text *text, smp__context_id context, size_t first, size_t end);

/* Whether cues can take something from one of the signals. */
bool smp__context_matters(const smp__signal_set *shown);

/* How much of the weight of `signal` is left in the given context, in [0,1]. */
double smp__context_factor(smp__signal_id signal, uint32_t context);

#endif
