/* SPDX-License-Identifier: MIT */
#include "phrase_edges.h"

#include <string.h>

typedef struct edge {
    smp__compiler *compiler;
    bool ending;
    bool needing;  /* of members of several words, what must be there counts, wherever in the member it is */
    uint32_t term; /* all that was added so far; where that is of several terms, 0, and the words are in .edge_words */
    size_t count;  /* of those words */
    bool anything;
    bool unknown; /* overlays may bring members of a class of which nothing is among the words */
} edge;

static void add_words(edge *e, uint32_t term) {
    smp__compiler *compiler = e->compiler;
    uint32_t start = compiler->term_starts[term], count = compiler->term_starts[term + 1] - start;
    if (!smp__reserve(&compiler->builder->memory, &compiler->edge_words, &compiler->edge_capacity, e->count + count,
                      sizeof *compiler->edge_words)) {
        compiler->failed = true;
        return;
    }
    memcpy(compiler->edge_words + e->count, compiler->term_words + start, count * sizeof *compiler->edge_words);
    e->count += count;
}

static void add_term(edge *e, uint32_t term) {
    if (term == 0) return;
    if (e->term == 0 && e->count == 0) {
        e->term = term;
    } else if (e->term != term) {
        if (e->term) add_words(e, e->term);
        e->term = 0;
        add_words(e, term);
    }
}

/* The term of all that was added; 0 where nothing was. */
static uint32_t sum(edge *e) {
    return e->term || e->compiler->failed ? e->term
                                          : smp__compiler_term(e->compiler, e->compiler->edge_words, &e->count);
}

/* The term of the words of a class and of its signs. */
static uint32_t needed_of_class(smp__compiler *compiler, smp__class_source *class) {
    if (class->needed_term) return class->needed_term;
    size_t count = class->count + class->sign_count;
    uint32_t *words = smp__arena_take(&compiler->builder->arena, count * sizeof *words);
    if (!words) {
        compiler->failed = true;
        return 0;
    }
    memcpy(words, class->words, class->count * sizeof *words);
    if (class->sign_count) memcpy(words + class->count, class->signs, class->sign_count * sizeof *words);
    class->needed_term = smp__compiler_term(compiler, words, &count);
    return class->needed_term;
}

static bool look_at(edge *e, const smp__phrase_node *node);

static bool look_at_list(edge *e, const smp__phrase_node *list) {
    if (!list) return false;
    return e->ending ? look_at_list(e, list->next) || look_at(e, list)
                     : look_at(e, list) || look_at_list(e, list->next);
}

/* Adds what stands at the edge of the node; true where it takes at least one word, so that nothing beyond it does. */
static bool look_at(edge *e, const smp__phrase_node *node) {
    switch (node->kind) {
    case SMP__PHRASE_WORD:
        add_term(e, node->term);
        return true;
    case SMP__PHRASE_CLASS: {
        smp__class_source *class = &e->compiler->builder->classes[node->number];
        bool several = class->level > 0; /* it has members of several words */
        bool signs = e->needing && several;
        if (signs ? class->level > e->compiler->level_known || class->no_signs
                  : !e->needing && (several || node->number < SMP__SHAPE_COUNT))
            e->unknown = true;
        if (!signs)
            add_term(e, class->term);
        else if (!e->unknown)
            add_term(e, needed_of_class(e->compiler, class));
        return true;
    }
    case SMP__PHRASE_ANY:
        e->anything = true;
        return true;
    case SMP__PHRASE_GAP:
        e->anything = true;
        return false;
    case SMP__PHRASE_START:
    case SMP__PHRASE_END:
    case SMP__PHRASE_NOT:
        return false;
    case SMP__PHRASE_OPTIONAL:
        look_at(e, node->child);
        return false;
    case SMP__PHRASE_ONE_OF: {
        bool all = true;
        for (const smp__phrase_node *branch = node->child; branch; branch = branch->next) all &= look_at(e, branch);
        return all;
    }
    case SMP__PHRASE_SEQUENCE:
    case SMP__PHRASE_EVIDENCE:
        return look_at_list(e, node->child);
    }
    return false;
}

/* Adds what can stand behind the first word of one branch: its second part, or what follows the branch. */
static bool look_behind(edge *e, const smp__phrase_node *branch, const smp__phrase_node *const *elements,
                        size_t count) {
    const smp__phrase_node *first = branch->kind == SMP__PHRASE_SEQUENCE ? branch->child : branch;
    if (first->kind != SMP__PHRASE_WORD && first->kind != SMP__PHRASE_CLASS) return false;
    bool taken = first != branch && look_at_list(e, first->next);
    for (size_t i = 0; i < count && !taken && !e->anything; i++) taken = look_at(e, elements[i]);
    return taken && !e->anything;
}

uint32_t smp__behind_term(smp__compiler *compiler, const smp__phrase_node *first,
                          const smp__phrase_node *const *elements, size_t count) {
    edge e = {.compiler = compiler};
    bool known = true;
    if (first->kind == SMP__PHRASE_ONE_OF) {
        for (const smp__phrase_node *branch = first->child; branch && known; branch = branch->next)
            known = look_behind(&e, branch, elements, count);
    } else {
        known = look_behind(&e, first, elements, count);
    }
    return known ? sum(&e) : 0;
}

static uint32_t term_of_element(edge e, const smp__phrase_node *element) {
    return look_at(&e, element) && !e.anything && !e.unknown ? sum(&e) : 0;
}

uint32_t smp__needed_term(smp__compiler *compiler, const smp__phrase_node *element) {
    return term_of_element((edge){.compiler = compiler, .needing = true}, element);
}

uint32_t smp__begun_term(smp__compiler *compiler, const smp__phrase_node *element) {
    return term_of_element((edge){.compiler = compiler}, element);
}

uint32_t smp__edge_term(smp__compiler *compiler, const smp__phrase_node *const *elements, size_t count, bool ending) {
    edge e = {.compiler = compiler, .ending = ending};
    bool taken = false;
    for (size_t i = 0; i < count && !taken && !e.anything; i++)
        taken = look_at(&e, elements[ending ? count - 1 - i : i]);
    return taken && !e.anything ? sum(&e) : 0;
}
