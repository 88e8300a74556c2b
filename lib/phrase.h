/* SPDX-License-Identifier: MIT
 * A phrase of the phrase language (lib/data/README.md) as a tree, and its parser. */
#ifndef SMP_PHRASE_H
#define SMP_PHRASE_H

#include "arena.h"
#include "lexicon.h"
#include "vocabulary.h"

typedef enum smp__phrase_node_kind {
    SMP__PHRASE_WORD,     /* one of `words`, a set of vocabulary ids */
    SMP__PHRASE_CLASS,    /* a member of the class `number` */
    SMP__PHRASE_ANY,      /* any one word */
    SMP__PHRASE_GAP,      /* up to `number` words */
    SMP__PHRASE_START,    /* start of the sentence */
    SMP__PHRASE_END,      /* end of the sentence */
    SMP__PHRASE_SEQUENCE, /* the children, one after the other */
    SMP__PHRASE_ONE_OF,   /* one of the children */
    SMP__PHRASE_OPTIONAL, /* the child, or nothing */
    SMP__PHRASE_NOT,      /* the child does not follow */
    SMP__PHRASE_EVIDENCE  /* the child is the evidence */
} smp__phrase_node_kind;

typedef struct smp__phrase_node {
    smp__phrase_node_kind kind;
    struct smp__phrase_node *child, *next; /* first child; next sibling */
    uint32_t *words;                       /* WORD; one alone stands in `number` */
    uint32_t word_count;
    uint32_t term;   /* WORD: the compiler's number for its words */
    uint16_t shape;  /* WORD: shape bits that the text's word must have */
    uint32_t number; /* CLASS, GAP, WORD */
    uint32_t column; /* CLASS: where it stands, for errors */
} smp__phrase_node;

/* Words with their inflections, by the vocabulary id of the word, so that they are made once. */
typedef struct smp__inflected {
    struct smp__inflected_word {
        uint32_t *words;
        uint32_t count;
        uint32_t made; /* how they were asked for, and what was known then of inflections */
    } * words;
    size_t capacity;
} smp__inflected;

/* What parsing a phrase needs. */
typedef struct smp__phrase_parser {
    smp__arena *arena;
    struct smp__word_forms *forms; /* with the vocabulary */
    smp__inflected *inflected;
    smp__vocabulary *classes; /* their names; a class' number is its id there - 1 */
    const struct smp__inflections *inflections;
    smp__text *fold; /* to fold words that are not plain lower-case letters */
    bool spanish;    /* how `~` inflects */
    bool strong;     /* the words are looked for in disguises too: they are as they are written */
    /* the line at hand */
    const char *line;
    size_t length, at;
    /* what went wrong, if anything */
    bool out_of_memory;
    const char *error; /* static text; NULL: no error */
    size_t error_at;
} smp__phrase_parser;

enum { SMP__LONGEST_GAP = 12, SMP__DEEPEST_PHRASE = 12, SMP__MOST_ELEMENTS = 64 };

/* Parses phrases separated by `|` (alternatives) from parser->at on, up to the end of the line or a top-level `&`.
 * A list of SEQUENCE nodes linked by `next`; NULL with parser->error or out_of_memory set where it fails. */
smp__phrase_node *smp__phrase_parse(smp__phrase_parser *parser);

#endif
