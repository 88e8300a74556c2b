/* SPDX-License-Identifier: MIT
 * What a lexicon is once it is built: flat tables that the matcher walks. Shared by lexicon_build.c, which fills
 * them, and phrase_match.c, which reads them. */
#ifndef SMP_LEXICON_TABLES_H
#define SMP_LEXICON_TABLES_H

#include "arena.h"
#include "lexicon.h"
#include "vocabulary.h"

/* A program is a list of instructions; a phrase matches where its program reaches MATCH. */
typedef enum smp__op {
    SMP__OP_WORD,   /* argument: a word; this word, or an overlay that begins at it, is it */
    SMP__OP_TERM,   /* argument: term; this word, or an overlay that begins at it, is one of its words */
    SMP__OP_SHAPED, /* argument: term; the next code word: shape bits that the word must have besides */
    SMP__OP_PEEK,   /* argument: term; this word is one of its words, but is not taken; the last with a term */
    SMP__OP_ANY,
    SMP__OP_GAP,   /* argument: most words to skip */
    SMP__OP_SPARE, /* argument: smp__spare(); words that may be there, rather than not, then a gap */
    SMP__OP_START,
    SMP__OP_END,
    SMP__OP_SPLIT,    /* go on here; else at argument */
    SMP__OP_CHOICE,   /* argument: how many code words follow; go on where one of them says */
    SMP__OP_JUMP,     /* argument: where to */
    SMP__OP_NOT,      /* what follows up to MATCH must not match here; argument: where to go on */
    SMP__OP_EVIDENCE, /* evidence begins */
    SMP__OP_EVIDENCE_END,
    SMP__OP_MATCH
} smp__op;

static inline uint32_t smp__code(smp__op op, uint32_t argument) {
    return (uint32_t)op | argument << 4;
}

/* The argument for up to `wanted` words, better more than fewer, and a gap of up to `gap` words behind them. */
enum { SMP__SPARE_BITS = 8 };

static inline uint32_t smp__spare(uint32_t wanted, uint32_t gap) {
    return wanted | gap << SMP__SPARE_BITS;
}

typedef enum smp__pattern_kind {
    SMP__PATTERN_CLASS,    /* a member, of several words, of the class that is its target */
    SMP__PATTERN_CONTEXT,  /* a cue for the context */
    SMP__PATTERN_SIGNAL,   /* shows the signals */
    SMP__PATTERN_PART,     /* one of the phrases joined by &; its target is the group */
    SMP__PATTERN_EXCEPTION /* takes back what shows the signals */
} smp__pattern_kind;

typedef enum smp__reach { SMP__REACH_OVERLAP, SMP__REACH_SENTENCE, SMP__REACH_TEXT } smp__reach;

/* What a phrase is for: one class, one context, one group, or a few signals. */
enum { SMP__MOST_TARGETS = 4 };

typedef struct smp__targets {
    uint16_t items[SMP__MOST_TARGETS];
    uint8_t count;
} smp__targets;

enum { SMP__MOST_STAGES = 16 }; /* see smp__candidate */

enum { SMP__WHEN_ANY = 1, SMP__WHEN_QUESTION = 2, SMP__WHEN_STATEMENT = 4 };

/* Terms that must be somewhere in the text where a phrase matches. */
enum { SMP__MOST_NEEDS = 2 };

typedef struct smp__pattern {
    uint32_t program; /* index of its first instruction */
    uint32_t name;    /* index into names */
    float weight;     /* of a signal; the factor of an exception */
    /* the terms of the words that it can begin with, and that can stand right before and after its anchor; 0: anything
     */
    uint32_t first, before, after;
    smp__targets targets;
    uint8_t before_least, before_most; /* words between the start of the phrase and its anchor */
    uint8_t kind, reach, when;
    bool lexical; /* a single word: its source is "lexicon", not "phrases" */
} smp__pattern;

/* Phrases joined by & or &&: all parts within one sentence, or anywhere. */
typedef struct smp__group {
    uint32_t pattern_name;
    float weight;
    smp__targets signals;
    uint8_t parts, kind, when, reach; /* kind: SIGNAL or EXCEPTION; reach of the exception */
    bool whole_text;
} smp__group;

typedef struct smp__pattern_name {
    uint32_t file; /* index into file names */
    uint32_t line;
} smp__pattern_name;

/* What is filed under a key: items[starts[key]] .. items[starts[key + 1] - 1]. */
typedef struct smp__index {
    uint32_t *starts, *items;
    size_t key_count, item_count;
} smp__index;

/* Needed terms as the matcher knows them: bits of a block of sixteen. The numbers are given so that a word is of terms
 * of few blocks, and the few stores that note them are what noting costs. */
typedef struct smp__need_bits {
    uint16_t block, bits;
} smp__need_bits;

static inline smp__need_bits smp__need_bits_of(uint16_t number) {
    if (number == 0) return (smp__need_bits){0, 0};
    return (smp__need_bits){(uint16_t)((number - 1u) / 16), (uint16_t)(1u << (number - 1u) % 16)};
}

/* A pattern to try where a word or a class is met, with what it needs, so that most are passed over by that alone. */
typedef struct smp__candidate {
    uint32_t staged; /* a pattern, and its stage in the highest bits: smp__staged(); of a group, its part instead */
    smp__need_bits needs[SMP__MOST_NEEDS];
} smp__candidate;

enum { SMP__MOST_PATTERNS = 1 << 28 };

/* Joined phrases have up to four parts. Beside the number of a part: the phrase is a single word, and the second of its
 * needs is that word. */
enum { SMP__MOST_PARTS = 4, SMP__PART_IS_WORD = 4 };

static inline uint32_t smp__staged(uint32_t pattern, uint32_t stage) {
    return pattern | stage << 28;
}

typedef struct smp__candidates {
    uint32_t *starts;
    smp__candidate *items;
    size_t key_count, item_count;
} smp__candidates;

/* What is filed under a word, or under a class by its number behind the words: where its part of each list begins,
 * which goes on to that of the next key. They stand together, since they are asked for together. */
typedef struct smp__filed {
    uint32_t needed;     /* what phrases need of it: the terms that it is none of, block by block, in whole steps */
    uint32_t candidates; /* what is found by it in all stages but the last, … */
    uint32_t last_ones;  /* … and in the last */
    uint32_t changes;    /* what its last ones can change: smp__change_bit() */
} smp__filed;

enum { SMP__NEEDS_STEP = 4 }; /* so many blocks are noted at a time, without a branch for each */

/* What a pattern of the last stage can change: a bit that a few signals share; of cues for the context, one of their
 * own. */
enum { SMP__CHANGES_CONTEXT = 1 << 30 };

static inline uint32_t smp__change_bit(size_t signal) {
    return 1u << signal % 64 % 30;
}

/* All bits of the signals of a set. */
static inline uint32_t smp__change_bits(const smp__signal_set *signals) {
    uint64_t bits = 0;
    for (size_t i = 0; i < SMP__SIGNAL_SET_WORDS; i++) bits |= signals->words[i];
    return (uint32_t)((bits | bits >> 30 | bits >> 60) & ((1u << 30) - 1));
}

/* A set of words, in a hash table: a word stands in the slot that its hash says of the `size` from `start` on, or in
 * those behind it before the next 0, of which there is one behind all. The size of a short list is 1. */
typedef struct smp__term {
    uint64_t filter; /* a bit for each of the words, smp__term_bit(); most words that are not in it miss */
    uint32_t start, size;
} smp__term;

enum { SMP__LONGEST_LIST = 4 };

enum { SMP__CUES_ASK = UINT8_MAX };

/* Every array here is in the table of lexicon_image.c. */
struct smp__lexicon {
    smp_allocator memory;
    bool borrowed; /* the arrays lie in an image, which is not ours to free */
    smp__vocabulary words;
    uint8_t *word_cues; /* by word: which of the sets of cues it has; SMP__CUES_ASK: smp__cue_find() knows */
    uint64_t *cue_sets; /* smp__cue_find() of some word each; the first is 0 */
    size_t cue_set_count;
    char *strings; /* the names of classes and patterns, each with its NUL */
    size_t string_length;

    smp__term *terms; /* 1 .. term_count; 0 is empty */
    size_t term_count;
    /* the slots of the terms: in the first where all words and classes have numbers of two bytes, else in the second */
    uint16_t *short_slots;
    uint32_t *long_slots;
    size_t short_slot_count, long_slot_count;

    uint32_t *code;
    size_t code_count;
    smp__pattern *patterns;
    size_t pattern_count;
    smp__group *groups;
    size_t group_count;

    size_t stage_count;     /* the last one is that of exceptions and cues */
    size_t need_count;      /* the greatest number of what phrases need */
    smp__filed *filed;      /* by word, then by class: smp__class_key(); one more for the end */
    size_t filed_count;     /* without that */
    smp__need_bits *needed; /* the lists of what is filed */
    size_t needed_count;
    smp__candidate *candidates, *last_ones;
    size_t candidate_count, last_one_count;
    smp__candidates by_group; /* of a group: the patterns of its parts but the first, words alone before others */

    uint32_t *class_names; /* offsets of strings; the shapes first */
    uint32_t *class_terms; /* the term of a class' single-word members; 0: it has none */
    size_t class_count;

    uint32_t *strong; /* vocabulary ids */
    size_t strong_count;

    uint32_t *names; /* offsets of strings: "profane:14" */
    size_t name_count;
};

/* Under what patterns are filed that are found by an overlay of the class. */
static inline uint32_t smp__class_key(const smp__lexicon *lexicon, uint32_t class) {
    return (uint32_t)lexicon->words.count + 1 + class;
}

/* Gives back all arrays that the lexicon owns. */
void smp__lexicon_close(smp__lexicon *lexicon);

/* The terms of what can stand at a place hold, besides words, the classes that an overlay there may be of: behind all
 * words, and so that the lower two bytes tell them from words, too, unless there are very many. */
enum { SMP__MOST_SHORT_WORDS = 0xEFFF, SMP__MOST_SHORT_CLASSES = 0x1000 };

static inline uint32_t smp__class_as_word(uint32_t class) {
    return class + (1u << 30 | (SMP__MOST_SHORT_WORDS + 1));
}

/* Under what is filed that is found by what the terms hold: a word, or a class as a word. */
static inline uint32_t smp__filing_key(const smp__lexicon *lexicon, uint32_t word) {
    return word < smp__class_as_word(0) ? word : smp__class_key(lexicon, word - smp__class_as_word(0));
}

static inline uint32_t smp__term_hash(uint32_t word) {
    return word * 0x9E3779B1u;
}

static inline uint64_t smp__term_bit(uint32_t word) {
    return (uint64_t)1 << (smp__term_hash(word) >> 26);
}

/* By the bits that smp__term_bit() leaves over: words that share a bit of the filter with one of the term are asked for
 * most, and are not to share a slot, too. */
static inline uint32_t smp__term_slot(uint32_t hash, uint32_t size) {
    return (uint32_t)((uint64_t)(hash << 6) * size >> 32);
}

/* Whether the term holds the word, which its filter lets pass. */
static inline bool smp__term_lists(const smp__lexicon *lexicon, const smp__term *term, uint32_t word) {
    size_t at = (size_t)term->start + smp__term_slot(smp__term_hash(word), term->size);
    if (lexicon->short_slots) {
        for (const uint16_t *slot = lexicon->short_slots + at; *slot; slot++)
            if (*slot == (uint16_t)word) return true;
    } else {
        for (const uint32_t *slot = lexicon->long_slots + at; *slot; slot++)
            if (*slot == word) return true;
    }
    return false;
}

/* Whether the term holds the word. */
static inline bool smp__term_has(const smp__lexicon *lexicon, uint32_t number, uint32_t word) {
    const smp__term *term = &lexicon->terms[number];
    return (term->filter >> (smp__term_hash(word) >> 26) & 1) && smp__term_lists(lexicon, term, word);
}

#endif
