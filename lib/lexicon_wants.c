/* SPDX-License-Identifier: MIT */
#include "lexicon_wants.h"

#include <string.h>

enum { MOST_WANTS = 500 }; /* words; of more, one is in most sentences */

static bool add_wants(smp__compiler *compiler, smp__class_source *class, const uint32_t *words, size_t count) {
    if (class->want_count + count > MOST_WANTS) class->is_wanted = true;
    if (class->is_wanted || count == 0) return true;
    if (!smp__reserve(&compiler->builder->memory, &class->wants, &class->want_capacity, class->want_count + count,
                      sizeof *class->wants))
        return false;
    memcpy(class->wants + class->want_count, words, count * sizeof *words);
    class->want_count += count;
    return true;
}

/* Whether the class, as a word, is of the term; classes stand behind its words. */
static bool has_class(const smp__compiler *compiler, uint32_t term, uint32_t class) {
    uint32_t wanted = smp__class_as_word(class), at = compiler->term_starts[term + 1];
    while (at > compiler->term_starts[term] && compiler->term_words[at - 1] > wanted) at--;
    return at > compiler->term_starts[term] && compiler->term_words[at - 1] == wanted;
}

/* The term of the rarest that a pattern needs and that does not come with the class; 0 where there is none. */
static uint32_t need_beside(const smp__compiler *compiler, const smp__found_by *found_by, uint32_t class) {
    const smp__need needs[] = {found_by->needs[0], found_by->needs[1], found_by->besides};
    smp__need rarest = {0};
    for (size_t i = 0; i < sizeof needs / sizeof *needs; i++) {
        bool rarer = needs[i].term && (!rarest.term || needs[i].cost < rarest.cost);
        if (rarer && !has_class(compiler, needs[i].term, class)) rarest = needs[i];
    }
    return rarest.term;
}

/* Notes what a pattern needs besides the classes that are in it. */
static bool note_wants(smp__compiler *compiler, const smp__found_by *found_by) {
    const smp__lexicon_builder *builder = compiler->builder;
    const smp__entry *entry = found_by->entry;
    for (size_t i = entry->uses_start; i < entry->uses_start + entry->use_count; i++) {
        uint32_t number = builder->uses[i].class;
        smp__class_source *class = &builder->classes[number];
        if (class->level == 0 || class->is_wanted) continue;
        uint32_t term = need_beside(compiler, found_by, number), start = compiler->term_starts[term];
        if (term == 0) class->is_wanted = true;
        if (!add_wants(compiler, class, compiler->term_words + start, compiler->term_starts[term + 1] - start))
            return false;
    }
    return true;
}

/* A class that is a member of the class is wanted for the same; those it is a member of are done. */
static bool settle(smp__compiler *compiler, smp__class_source *class) {
    for (const smp__entry *entry = class->first_member; entry; entry = entry->next_member) {
        smp__class_source *within = smp__class_within(compiler->builder, entry);
        if (!within) continue;
        within->is_wanted |= class->is_wanted;
        if (!add_wants(compiler, within, class->wants, class->want_count)) return false;
    }
    if (!class->is_wanted) class->want_term = smp__compiler_term(compiler, class->wants, &class->want_count);
    return !compiler->failed;
}

bool smp__lexicon_want(const smp__lexicon *lexicon, smp__found_by *found_by, smp__compiler *compiler) {
    smp__lexicon_builder *builder = compiler->builder;
    for (size_t i = 0; i < lexicon->pattern_count; i++)
        if (!note_wants(compiler, &found_by[i])) return false;
    for (int level = SMP__MOST_STAGES; level > 0; level--)
        for (size_t i = 0; i < builder->class_count; i++)
            if (builder->classes[i].level == level && !settle(compiler, &builder->classes[i])) return false;
    for (size_t i = 0; i < lexicon->pattern_count; i++) {
        if (lexicon->patterns[i].kind != SMP__PATTERN_CLASS) continue;
        uint32_t term = builder->classes[lexicon->patterns[i].targets.items[0]].want_term;
        smp__found_by_need(&found_by[i], term, smp__compiler_cost(compiler, term));
    }
    return true;
}
