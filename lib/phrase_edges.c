/* SPDX-License-Identifier: MIT */
#include "phrase_edges.h"

#include <string.h>

typedef struct edge {
    smp__compiler *compiler;
    bool ending;
    bool needing; /* of members of several words, what must be there counts, wherever in the member it is */
    uint32_t *words;
    size_t count, capacity;
    bool anything;
    bool unknown; /* overlays may bring members of a class of which nothing is among the words */
} edge;

static void add_words(edge *e, const uint32_t *words, size_t count) {
    if (!smp__reserve(&e->compiler->builder->memory, &e->words, &e->capacity, e->count + count, sizeof *e->words)) {
        e->compiler->failed = true;
        return;
    }
    if (count) memcpy(e->words + e->count, words, count * sizeof *words);
    e->count += count;
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
        add_words(e, node->words, node->word_count);
        return true;
    case SMP__PHRASE_CLASS: {
        uint32_t number = node->number, as_word = smp__class_as_word(number);
        const smp__class_source *class = &e->compiler->builder->classes[number];
        add_words(e, class->words, class->count);
        add_words(e, &as_word, 1);
        if (e->needing && class->level > 0) {
            if (class->level > e->compiler->level_known || class->no_signs) e->unknown = true;
            add_words(e, class->signs, class->sign_count);
        } else if (!e->needing && (number < SMP__SHAPE_COUNT || class->level > 0)) {
            e->unknown = true;
        }
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
    uint32_t term = known && !compiler->failed ? smp__compiler_term(compiler, e.words, e.count) : 0;
    smp__release(&compiler->builder->memory, e.words);
    return term;
}

static uint32_t term_of_element(edge e, const smp__phrase_node *element) {
    bool known = look_at(&e, element) && !e.anything && !e.unknown && !e.compiler->failed;
    uint32_t term = known ? smp__compiler_term(e.compiler, e.words, e.count) : 0;
    smp__release(&e.compiler->builder->memory, e.words);
    return term;
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
    bool known = taken && !e.anything && !compiler->failed;
    uint32_t term = known ? smp__compiler_term(compiler, e.words, e.count) : 0;
    smp__release(&compiler->builder->memory, e.words);
    return term;
}
