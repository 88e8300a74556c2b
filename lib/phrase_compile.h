/* SPDX-License-Identifier: MIT
 * From the tree of a phrase to its program and to the words by which it is found. */
#ifndef SMP_PHRASE_COMPILE_H
#define SMP_PHRASE_COMPILE_H

#include "lexicon_source.h"

typedef struct smp__compiler {
    smp__lexicon_builder *builder;
    const uint32_t *frequency; /* by vocabulary id: how often the word is met in texts; 1 for a rare one */
    uint32_t *single_terms;    /* by vocabulary id: the term of this word alone, or 0 */

    /* terms: sets of words, each kept once */
    uint32_t *term_starts; /* of the terms 1 .. term_count, and one past */
    uint32_t *term_costs;  /* how often their words are met in texts */
    size_t term_count, term_capacity, cost_capacity;
    uint32_t *term_words;
    size_t term_word_count, term_word_capacity;
    uint64_t *term_slots; /* those of several words: hash in the upper half, term in the lower; 0 is empty */
    size_t term_slot_count;

    uint32_t *edge_words, *merged; /* used again and again */
    size_t edge_capacity, merged_capacity;

    uint32_t *code;
    size_t code_count, code_capacity;
    int level_known; /* of classes up to this level all members are compiled */
    bool failed;     /* memory ran out */
} smp__compiler;

/* What a phrase is found by: a term, or a class. */
typedef struct smp__anchor {
    bool is_class;
    uint32_t key;
    uint32_t before_least, before_most; /* words before it */
    uint32_t cost;                      /* how often it is met in texts */
} smp__anchor;

enum { SMP__FARTHEST_ANCHOR = 40 };

/* A term that must be in the text, and how often its words are met. */
typedef struct smp__need {
    uint32_t term; /* 0: none */
    uint32_t cost;
} smp__need;

typedef struct smp__compiled {
    uint32_t program;
    smp__anchor anchor;
    smp__need needs[SMP__MOST_NEEDS]; /* besides the anchor; the rarest first */
    smp__need anchored;               /* what must be there for the anchor to be */
    /* the terms of the words that the phrase can begin with, and that can stand right before and after the anchor;
     * 0: anything */
    uint32_t first, before, after;
    int level; /* the highest level of the classes in it */
} smp__compiled;

/* The number of the term of these words, which it sorts, each once; 0 where there are none, or out of memory. */
uint32_t smp__compiler_term(smp__compiler *compiler, uint32_t *words, size_t *count);

/* How often the words of the term are met in texts, and a shape: the less, the better they are to find phrases by. */
uint32_t smp__compiler_cost(const smp__compiler *compiler, uint32_t term);
uint32_t smp__shape_cost(uint32_t class); /* 0 where the class is no shape */

/* Calls `use` for the phrase, or for each of the phrases that it stands for where no word must always be in it. */
typedef void smp__use_compiled(void *context, const smp__compiled *compiled);
typedef enum smp__compile_result {
    SMP__COMPILED,
    SMP__NO_ANCHOR,
    SMP__TOO_LONG,
    SMP__COMPILE_NO_MEMORY
} smp__compile_result;
smp__compile_result smp__phrase_compile(smp__compiler *compiler, smp__phrase_node *sequence, smp__use_compiled *use,
                                        void *context);

void smp__compiler_close(smp__compiler *compiler);

#endif
