/* SPDX-License-Identifier: MIT */
#include "phrase_edges.h"

#include <string.h>

void smp__compiler_close(smp__compiler *compiler) {
    const smp_allocator *memory = &compiler->builder->memory;
    smp__release(memory, compiler->term_starts);
    smp__release(memory, compiler->term_costs);
    smp__release(memory, compiler->term_words);
    smp__release(memory, compiler->term_slots);
    smp__release(memory, compiler->single_terms);
    smp__release(memory, compiler->edge_words);
    smp__release(memory, compiler->merged);
    smp__release(memory, compiler->code);
}

/* ---- trees made simpler */

static bool is_one_word(const smp__phrase_node *branch) {
    return branch->child->kind == SMP__PHRASE_WORD && !branch->child->next && !branch->child->shape;
}

/* (a|b|c d) becomes one word with the spellings of a and b, or c d. */
static void merge_words(smp__compiler *compiler, smp__phrase_node *one_of) {
    size_t total = 0, branches = 0;
    for (smp__phrase_node *branch = one_of->child; branch; branch = branch->next) {
        if (!is_one_word(branch)) continue;
        total += branch->child->word_count;
        branches++;
    }
    if (branches < 2) return;
    uint32_t *words = smp__arena_take(&compiler->builder->arena, total * sizeof *words);
    if (!words) {
        compiler->failed = true;
        return;
    }
    size_t count = 0;
    smp__phrase_node *merged = NULL, **link = &one_of->child;
    for (smp__phrase_node *branch = one_of->child; branch; branch = branch->next) {
        if (is_one_word(branch)) {
            memcpy(words + count, branch->child->words, branch->child->word_count * sizeof *words);
            count += branch->child->word_count;
            if (merged) continue; /* leaves the list */
            merged = branch->child;
        }
        *link = branch;
        link = &branch->next;
    }
    *link = NULL;
    merged->words = words;
    merged->word_count = (uint32_t)count;
    if (!one_of->child->next) { /* nothing else is left */
        smp__phrase_node *next = one_of->next;
        *one_of = *merged;
        one_of->next = next;
    }
}

static void simplify(smp__compiler *compiler, smp__phrase_node *node) {
    for (smp__phrase_node *child = node->child; child; child = child->next) simplify(compiler, child);
    if (node->kind == SMP__PHRASE_ONE_OF) merge_words(compiler, node);
}

static void number_words(smp__compiler *compiler, smp__phrase_node *node) {
    for (smp__phrase_node *child = node->child; child; child = child->next) number_words(compiler, child);
    if (node->kind != SMP__PHRASE_WORD) return;
    size_t count = node->word_count;
    node->term = smp__compiler_term(compiler, node->words, &count);
    node->word_count = (uint32_t)count;
}

/* ---- programs */

static uint32_t emit(smp__compiler *compiler, uint32_t word) {
    if (!smp__reserve(&compiler->builder->memory, &compiler->code, &compiler->code_capacity, compiler->code_count + 1,
                      sizeof *compiler->code)) {
        compiler->failed = true;
        return 0;
    }
    compiler->code[compiler->code_count] = word;
    return (uint32_t)compiler->code_count++;
}

/* Lets the instruction at `at` lead to the next one that will be emitted. */
static void land(smp__compiler *compiler, uint32_t at, smp__op op) {
    if (!compiler->failed) compiler->code[at] = smp__code(op, (uint32_t)compiler->code_count);
}

static void emit_node(smp__compiler *compiler, const smp__phrase_node *node);

static void emit_one_of(smp__compiler *compiler, const smp__phrase_node *node) {
    enum { FEW = 2 };
    const smp__phrase_node *self = node;
    uint32_t count = 0;
    for (const smp__phrase_node *branch = node->child; branch; branch = branch->next) count++;
    uint32_t first = count > FEW ? smp__edge_term(compiler, &self, 1, false) : 0;
    if (first) emit(compiler, smp__code(SMP__OP_PEEK, first)); /* one look instead of one for each branch */
    emit(compiler, smp__code(SMP__OP_CHOICE, count));
    uint32_t places = (uint32_t)compiler->code_count;
    for (uint32_t i = 0; i < count; i++) emit(compiler, 0);
    uint32_t ends = 0; /* the jumps at the ends of the branches, chained through their arguments */
    for (const smp__phrase_node *branch = node->child; branch && !compiler->failed; branch = branch->next) {
        compiler->code[places++] = (uint32_t)compiler->code_count;
        emit_node(compiler, branch);
        if (branch->next) ends = emit(compiler, ends);
    }
    while (ends && !compiler->failed) {
        uint32_t before = compiler->code[ends];
        land(compiler, ends, SMP__OP_JUMP);
        ends = before;
    }
}

/* [_] */
static bool is_spare_word(const smp__phrase_node *node) {
    if (node->kind != SMP__PHRASE_OPTIONAL) return false;
    const smp__phrase_node *child = node->child;
    while (child && !child->next && child->kind == SMP__PHRASE_SEQUENCE) child = child->child;
    return child && !child->next && child->kind == SMP__PHRASE_ANY;
}

/* Several [_] and a gap behind them are one instruction: the ways to split what stands there among them are many, and
 * all lead to the same places. */
static void emit_list(smp__compiler *compiler, const smp__phrase_node *list) {
    for (const smp__phrase_node *node = list; node;) {
        uint32_t spare = 0, gap = 0;
        for (; node && is_spare_word(node) && spare < SMP__MOST_ELEMENTS; node = node->next) spare++;
        if (spare == 0) {
            emit_node(compiler, node);
            node = node->next;
            continue;
        }
        if (node && node->kind == SMP__PHRASE_GAP) {
            gap = node->number;
            node = node->next;
        }
        emit(compiler, smp__code(SMP__OP_SPARE, smp__spare(spare, gap)));
    }
}

static void emit_node(smp__compiler *compiler, const smp__phrase_node *node) {
    switch (node->kind) {
    case SMP__PHRASE_WORD:
        if (node->word_count == 1 && !node->shape) {
            emit(compiler, smp__code(SMP__OP_WORD, node->words[0]));
            break;
        }
        emit(compiler, smp__code(node->shape ? SMP__OP_SHAPED : SMP__OP_TERM, node->term));
        if (node->shape) emit(compiler, node->shape);
        break;
    case SMP__PHRASE_CLASS:
        emit(compiler, smp__code(SMP__OP_TERM, smp__edge_term(compiler, &node, 1, false)));
        break;
    case SMP__PHRASE_ANY:
        emit(compiler, smp__code(SMP__OP_ANY, 0));
        break;
    case SMP__PHRASE_GAP:
        emit(compiler, smp__code(SMP__OP_GAP, node->number));
        break;
    case SMP__PHRASE_START:
        emit(compiler, smp__code(SMP__OP_START, 0));
        break;
    case SMP__PHRASE_END:
        emit(compiler, smp__code(SMP__OP_END, 0));
        break;
    case SMP__PHRASE_SEQUENCE:
        emit_list(compiler, node->child);
        break;
    case SMP__PHRASE_ONE_OF:
        emit_one_of(compiler, node);
        break;
    case SMP__PHRASE_OPTIONAL: {
        uint32_t split = emit(compiler, 0);
        emit_node(compiler, node->child);
        land(compiler, split, SMP__OP_SPLIT);
        break;
    }
    case SMP__PHRASE_NOT: {
        uint32_t not = emit(compiler, 0);
        emit_node(compiler, node->child);
        emit(compiler, smp__code(SMP__OP_MATCH, 0));
        land(compiler, not, SMP__OP_NOT);
        break;
    }
    case SMP__PHRASE_EVIDENCE:
        emit(compiler, smp__code(SMP__OP_EVIDENCE, 0));
        emit_node(compiler, node->child);
        emit(compiler, smp__code(SMP__OP_EVIDENCE_END, 0));
        break;
    }
}

/* ---- anchors */

/* How many words a node takes, and the levels of its classes. What an overlay spreads over several words (f u c k,
 * a class member of two words) counts as one: the matcher knows the overlays of the text at hand. */
static void measure(smp__compiler *compiler, const smp__phrase_node *node, uint32_t *least, uint32_t *most,
                    int *level) {
    *least = *most = 0;
    switch (node->kind) {
    case SMP__PHRASE_WORD:
    case SMP__PHRASE_ANY:
        *least = *most = 1;
        return;
    case SMP__PHRASE_CLASS: {
        *least = *most = 1;
        int own = compiler->builder->classes[node->number].level;
        if (own > *level) *level = own;
        return;
    }
    case SMP__PHRASE_GAP:
        *most = node->number;
        return;
    case SMP__PHRASE_START:
    case SMP__PHRASE_END:
        return;
    default:
        break;
    }
    bool one_of = node->kind == SMP__PHRASE_ONE_OF;
    for (const smp__phrase_node *child = node->child; child; child = child->next) {
        uint32_t child_least, child_most;
        measure(compiler, child, &child_least, &child_most, level);
        if (one_of) {
            *least = child == node->child || child_least < *least ? child_least : *least;
            *most = child_most > *most ? child_most : *most;
        } else {
            *least += child_least;
            *most += child_most;
        }
    }
    if (node->kind == SMP__PHRASE_OPTIONAL || node->kind == SMP__PHRASE_NOT) *least = 0;
    if (node->kind == SMP__PHRASE_NOT) *most = 0;
}

static uint32_t cost_of_class(const smp__compiler *compiler, uint32_t number) {
    return 20 + smp__compiler_cost(compiler, compiler->builder->classes[number].term);
}

typedef struct search {
    /* what must be there, in order; brackets of evidence are gone */
    const smp__phrase_node *elements[SMP__MOST_ELEMENTS];
    size_t count;
    bool has_word;  /* some word or class must be there, not only one of several branches */
    size_t best_at; /* the element that is the anchor */
    smp__anchor best;
    uint32_t best_cost;
    struct {
        uint32_t term, cost;
        size_t at;                /* the element that it begins */
    } needs[SMP__MOST_NEEDS + 1]; /* the rarest ones; one of them may be the anchor */
    uint32_t least, most;         /* words so far */
    int level;
} search;

/* False where there are too many. */
static bool flatten(const smp__phrase_node *node, search *s) {
    if (node->kind != SMP__PHRASE_SEQUENCE && node->kind != SMP__PHRASE_EVIDENCE) {
        if (s->count == SMP__MOST_ELEMENTS) return false;
        s->elements[s->count++] = node;
        return true;
    }
    for (const smp__phrase_node *child = node->child; child; child = child->next)
        if (!flatten(child, s)) return false;
    return true;
}

static void consider_need(search *s, uint32_t term, uint32_t cost, size_t at) {
    for (size_t i = 0; i <= SMP__MOST_NEEDS; i++) {
        if (s->needs[i].term && cost >= s->needs[i].cost) continue;
        for (size_t j = SMP__MOST_NEEDS; j > i; j--) s->needs[j] = s->needs[j - 1];
        s->needs[i].term = term;
        s->needs[i].cost = cost;
        s->needs[i].at = at;
        return;
    }
}

/* An anchor that is far from the start, by an uncertain distance, is tried from many places. */
static uint32_t cost_of_anchor(uint32_t cost, const search *s) {
    return cost + cost / 4 * (s->most - s->least);
}

static void consider_anchor(search *s, size_t index, bool is_class, uint32_t key, uint32_t met) {
    uint32_t cost = cost_of_anchor(met, s);
    if (s->most > SMP__FARTHEST_ANCHOR || cost >= s->best_cost) return;
    s->best = (smp__anchor){is_class, key, s->least, s->most, met};
    s->best_cost = cost;
    s->best_at = index;
}

/* A phrase can be found by one of its words, by a class, or by the words that one of several branches begins with. */
static void look_at_element(smp__compiler *compiler, size_t index, search *s) {
    const smp__phrase_node *node = s->elements[index];
    uint32_t needed = smp__needed_term(compiler, node);
    if (node->kind == SMP__PHRASE_WORD || node->kind == SMP__PHRASE_CLASS) s->has_word = true;
    if (needed) consider_need(s, needed, smp__compiler_cost(compiler, needed), index);
    uint32_t begun = node->kind != SMP__PHRASE_CLASS ? smp__begun_term(compiler, node) : 0;
    if (begun) consider_anchor(s, index, false, begun, smp__compiler_cost(compiler, begun));
    if (node->kind == SMP__PHRASE_CLASS) {
        consider_anchor(s, index, true, node->number, cost_of_class(compiler, node->number));
    }
    uint32_t least, most;
    measure(compiler, node, &least, &most, &s->level);
    s->least += least;
    s->most += most;
}

/* Compiles a phrase whose anchor is found. */
static smp__compile_result compile_found(smp__compiler *compiler, const smp__phrase_node *sequence, const search *s,
                                         smp__use_compiled *use, void *context) {
    smp__compiled compiled = {.program = (uint32_t)compiler->code_count, .anchor = s->best, .level = s->level};
    compiled.first = smp__edge_term(compiler, s->elements, s->count, false);
    compiled.before = smp__edge_term(compiler, s->elements, s->best_at, true);
    compiled.after =
        smp__behind_term(compiler, s->elements[s->best_at], s->elements + s->best_at + 1, s->count - s->best_at - 1);
    compiled.anchored.term = smp__needed_term(compiler, s->elements[s->best_at]);
    compiled.anchored.cost = smp__compiler_cost(compiler, compiled.anchored.term);
    for (size_t i = 0, n = 0; i <= SMP__MOST_NEEDS && n < SMP__MOST_NEEDS; i++)
        if (s->needs[i].term && s->needs[i].at != s->best_at)
            compiled.needs[n++] = (smp__need){s->needs[i].term, s->needs[i].cost};
    emit_node(compiler, sequence);
    emit(compiler, smp__code(SMP__OP_MATCH, 0));
    if (compiler->failed) return SMP__COMPILE_NO_MEMORY;
    use(context, &compiled);
    return SMP__COMPILED;
}

/* The first part at the top level that can be one of several things, or nothing; NULL where there is none. */
static smp__phrase_node **find_choice(smp__phrase_node *sequence) {
    for (smp__phrase_node **link = &sequence->child; *link; link = &(*link)->next) {
        if ((*link)->kind == SMP__PHRASE_ONE_OF || (*link)->kind == SMP__PHRASE_OPTIONAL) return link;
        if ((*link)->kind == SMP__PHRASE_EVIDENCE || (*link)->kind == SMP__PHRASE_SEQUENCE) {
            smp__phrase_node **inside = find_choice(*link);
            if (inside) return inside;
        }
    }
    return NULL;
}

enum { MOST_EXPANSIONS = 64 };

static smp__compile_result compile(smp__compiler *compiler, smp__phrase_node *sequence, smp__use_compiled *use,
                                   void *context, int *budget) {
    search s = {.best_cost = UINT32_MAX};
    if (!flatten(sequence, &s)) return SMP__TOO_LONG;
    for (size_t i = 0; i < s.count; i++) look_at_element(compiler, i, &s);
    if (compiler->failed) return SMP__COMPILE_NO_MEMORY;
    if (s.has_word && s.best_cost < UINT32_MAX) return compile_found(compiler, sequence, &s, use, context);
    smp__phrase_node **choice = find_choice(sequence);
    if (!choice || --*budget < 0) return SMP__NO_ANCHOR;
    smp__phrase_node *node = *choice, *after = node->next;
    smp__compile_result result = SMP__COMPILED;
    if (node->kind == SMP__PHRASE_OPTIONAL) {
        *choice = after; /* without it */
        result = compile(compiler, sequence, use, context, budget);
    }
    for (smp__phrase_node *branch = node->child; branch && result == SMP__COMPILED; branch = branch->next) {
        smp__phrase_node only = *branch;
        only.next = after;
        *choice = &only;
        result = compile(compiler, sequence, use, context, budget);
        if (node->kind == SMP__PHRASE_OPTIONAL) break;
    }
    *choice = node;
    return result;
}

smp__compile_result smp__phrase_compile(smp__compiler *compiler, smp__phrase_node *sequence, smp__use_compiled *use,
                                        void *context) {
    int budget = MOST_EXPANSIONS;
    simplify(compiler, sequence);
    number_words(compiler, sequence);
    if (compiler->failed) return SMP__COMPILE_NO_MEMORY;
    return compile(compiler, sequence, use, context, &budget);
}
