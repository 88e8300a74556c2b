/* SPDX-License-Identifier: MIT
 * The lexicon files as read: every phrase as a tree, with what its section says of it. lexicon_read.c fills it line
 * by line, lexicon_build.c compiles it. */
#ifndef SMP_LEXICON_SOURCE_H
#define SMP_LEXICON_SOURCE_H

#include "inflect.h"
#include "lexicon_tables.h"
#include "phrase.h"

typedef struct smp__entry {
    struct smp__entry *next;
    struct smp__entry *next_member;           /* of the same class */
    smp__phrase_node *parts[SMP__MOST_PARTS]; /* joined by &; one for most */
    uint8_t part_count;
    uint8_t kind; /* smp__pattern_kind, never PART */
    uint8_t reach, when;
    bool whole_text; /* joined by && */
    bool strong;
    smp__targets targets;
    float weight;
    uint32_t name;
    uint32_t uses_start, use_count; /* the classes in it: of the builder's uses */
} smp__entry;

/* A class stands in a phrase. */
typedef struct smp__class_use {
    uint32_t class;
    uint32_t name, column; /* where */
} smp__class_use;

typedef struct smp__entry_list {
    smp__entry *first, *last;
} smp__entry_list;

typedef struct smp__class_source {
    const char *name;
    smp__entry *first_member, *last_member; /* of several words */
    /* Single-word members, unsorted; once complete, those of classes that are members, too, and these classes. */
    uint32_t *words;
    size_t count, capacity;
    uint32_t term;        /* of these words, … */
    uint32_t needed_term; /* … and the signs; 0 until it is asked for */
    int level; /* 0: single words only; else 1 + the highest level its phrases use. -1: not yet known, -2: at work */
    bool is_listed; /* some file has a section for it, or it is a shape */
    /* Of each member of several words, the rarest that must be there. Known once all members are compiled, and unless
     * one of them is of nothing that can be told. */
    uint32_t *signs;
    size_t sign_count, sign_capacity;
    bool no_signs;
    /* Of each phrase that it is in, the rarest that must be there besides it; unless that is too much to be worth
     * asking for, or of one of them nothing that can be told. */
    uint32_t *wants;
    size_t want_count, want_capacity;
    uint32_t want_term; /* of these, once they are all known; 0: none */
    bool is_wanted;     /* always */
} smp__class_source;

struct smp__lexicon_builder {
    smp_allocator memory;
    smp__arena arena;
    const smp__own_signals *own; /* signals of a policy's own, or NULL */
    smp__vocabulary words;
    smp__inflections inflections;
    smp__word_forms forms;
    smp__inflected inflected;
    smp__text *fold;

    smp__entry_list members; /* of classes */
    smp__entry_list phrases; /* all others */
    size_t entry_count;
    smp__vocabulary class_names;
    smp__class_source *classes; /* may lag behind their names */
    size_t class_count, class_capacity;
    smp__class_use *uses;
    size_t use_count, use_capacity;

    struct smp__file {
        const char *name;
        smp__lexicon_complain *complain;
        void *context;
    } * files;
    size_t file_count, file_capacity;
    smp__pattern_name *names;
    size_t name_count, name_capacity;

    struct smp__common {
        uint32_t word, rank; /* by frequency, from 0 */
    } * common;              /* frequent words: no good to find phrases by */
    size_t common_count, common_capacity;

    bool failed; /* memory ran out */
};

/* The class that a member of a class is all of, which is never that class itself; NULL where it is something else. */
static inline smp__class_source *smp__class_within(const smp__lexicon_builder *builder, const smp__entry *member) {
    const smp__phrase_node *child = member->parts[0]->child;
    return child->kind == SMP__PHRASE_CLASS && !child->next ? &builder->classes[child->number] : NULL;
}

/* Opens the class of this name, which some file lists, or which is a shape; its number. -1 where out of memory. */
int smp__lexicon_class_open(smp__lexicon_builder *builder, const char *name, size_t length);

/* Lets builder->classes have all classes that phrases use. */
void smp__lexicon_classes_complete(smp__lexicon_builder *builder);

/* Reads the entries of one file (its index in builder->files). */
void smp__lexicon_read(smp__lexicon_builder *builder, uint32_t file, const char *text, size_t length);

#endif
