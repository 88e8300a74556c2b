/* SPDX-License-Identifier: MIT */
#include "phrase_edges.h"

#include <stdlib.h>
#include <string.h>

/* ---- terms */

static int by_number(const void *left, const void *right) {
    uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
    return (a > b) - (a < b);
}

static uint32_t hash_words(const uint32_t *words, size_t count) {
    uint64_t hash = count;
    for (size_t i = 0; i < count; i++) hash = (hash ^ words[i]) * 0x9E3779B97F4A7C15u, hash ^= hash >> 29;
    return (uint32_t)hash;
}

static bool grow_term_slots(smp__compiler *compiler) {
    if (compiler->term_count * 2 < compiler->term_slot_count) return true;
    size_t count = compiler->term_slot_count ? compiler->term_slot_count * 2 : 1024;
    const smp_allocator *memory = &compiler->builder->memory;
    uint32_t *slots = smp__allocate_zeroed(memory, count * sizeof *slots);
    if (!slots) return false;
    for (uint32_t term = 1; term <= compiler->term_count; term++) {
        uint32_t from = compiler->term_starts[term], to = compiler->term_starts[term + 1];
        size_t at = hash_words(compiler->term_words + from, to - from) & (count - 1);
        while (slots[at]) at = (at + 1) & (count - 1);
        slots[at] = term;
    }
    smp__release(memory, compiler->term_slots);
    compiler->term_slots = slots;
    compiler->term_slot_count = count;
    return true;
}

uint32_t smp__compiler_term(smp__compiler *compiler, uint32_t *words, size_t count) {
    if (count == 0) return 0;
    qsort(words, count, sizeof *words, by_number);
    size_t unique = 0;
    for (size_t i = 0; i < count; i++)
        if (unique == 0 || words[unique - 1] != words[i]) words[unique++] = words[i];
    const smp_allocator *memory = &compiler->builder->memory;
    if (!grow_term_slots(compiler) ||
        !smp__reserve(memory, &compiler->term_starts, &compiler->term_capacity, compiler->term_count + 3,
                      sizeof *compiler->term_starts) ||
        !smp__reserve(memory, &compiler->term_words, &compiler->term_word_capacity, compiler->term_word_count + unique,
                      sizeof *compiler->term_words)) {
        compiler->failed = true;
        return 0;
    }
    if (compiler->term_count == 0) compiler->term_starts[0] = compiler->term_starts[1] = 0;
    size_t mask = compiler->term_slot_count - 1, at = hash_words(words, unique) & mask;
    for (; compiler->term_slots[at]; at = (at + 1) & mask) {
        uint32_t term = compiler->term_slots[at], from = compiler->term_starts[term];
        if (compiler->term_starts[term + 1] - from == unique &&
            (unique == 0 || memcmp(compiler->term_words + from, words, unique * sizeof *words) == 0))
            return term;
    }
    uint32_t term = (uint32_t)++compiler->term_count;
    if (unique) memcpy(compiler->term_words + compiler->term_word_count, words, unique * sizeof *words);
    compiler->term_word_count += unique;
    compiler->term_starts[term + 1] = (uint32_t)compiler->term_word_count;
    compiler->term_slots[at] = term;
    return term;
}

void smp__compiler_close(smp__compiler *compiler) {
    const smp_allocator *memory = &compiler->builder->memory;
    smp__release(memory, compiler->term_starts);
    smp__release(memory, compiler->term_words);
    smp__release(memory, compiler->term_slots);
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

static uint32_t term_of(smp__compiler *compiler, const smp__phrase_node *word) {
    uint32_t *copy = smp__arena_take(&compiler->builder->arena, word->word_count * sizeof *copy);
    if (!copy) {
        compiler->failed = true;
        return 0;
    }
    memcpy(copy, word->words, word->word_count * sizeof *copy);
    return smp__compiler_term(compiler, copy, word->word_count);
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

static void emit_node(smp__compiler *compiler, const smp__phrase_node *node) {
    switch (node->kind) {
    case SMP__PHRASE_WORD:
        if (node->word_count == 1 && !node->shape) {
            emit(compiler, smp__code(SMP__OP_WORD, node->words[0]));
            break;
        }
        emit(compiler, smp__code(node->shape ? SMP__OP_SHAPED : SMP__OP_TERM, term_of(compiler, node)));
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
        for (const smp__phrase_node *child = node->child; child; child = child->next) emit_node(compiler, child);
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

/* How often something is met in texts: the less, the better an anchor it is. */
static uint32_t cost_of_words(const smp__compiler *compiler, const uint32_t *words, size_t count) {
    uint32_t cost = 0;
    for (size_t i = 0; i < count; i++) cost += compiler->frequency[words[i]];
    return cost;
}

/* The same of a shape. */
static uint32_t cost_of_shape(uint32_t class) {
    static const uint32_t shapes[SMP__SHAPE_COUNT] = {
        [SMP__SHAPE_NUMBER] = 800, [SMP__SHAPE_NAME] = 800,        [SMP__SHAPE_GIVEN_NAME] = 800,
        [SMP__SHAPE_TIME] = 200,   [SMP__SHAPE_DATE] = 200,        [SMP__SHAPE_EMOJI] = 800,
        [SMP__SHAPE_CENTER] = 200, [SMP__SHAPE_CAPITALIZED] = 8000};
    return class < SMP__SHAPE_COUNT ? shapes[class] : 0;
}

static uint32_t cost_of_class(const smp__compiler *compiler, uint32_t number) {
    const smp__class_source *class = &compiler->builder->classes[number];
    return 20 + cost_of_words(compiler, class->words, class->count) + cost_of_shape(number);
}

enum { MOST_ELEMENTS = 64 };

typedef struct search {
    /* what must be there, in order; brackets of evidence are gone */
    const smp__phrase_node *elements[MOST_ELEMENTS];
    size_t count;
    bool has_word;  /* some word or class must be there, not only one of several branches */
    size_t best_at; /* the element that is the anchor */
    smp__anchor best;
    uint32_t best_cost;
    struct {
        uint32_t term, cost;
        size_t at;                /* the element that it begins */
    } needs[SMP__MOST_NEEDS + 1]; /* the rarest ones; one of them may be the anchor */
    uint32_t least, most; /* words so far */
    int level;
} search;

/* False where there are too many. */
static bool flatten(const smp__phrase_node *node, search *s) {
    if (node->kind != SMP__PHRASE_SEQUENCE && node->kind != SMP__PHRASE_EVIDENCE) {
        if (s->count == MOST_ELEMENTS) return false;
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

uint32_t smp__compiler_cost(const smp__compiler *compiler, uint32_t term) {
    uint32_t cost = 0;
    if (term == 0) return 0;
    for (uint32_t at = compiler->term_starts[term]; at < compiler->term_starts[term + 1]; at++) {
        uint32_t word = compiler->term_words[at], class = word - smp__class_as_word(0);
        cost += word < smp__class_as_word(0) ? compiler->frequency[word] : cost_of_shape(class);
    }
    return cost;
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
    return compile(compiler, sequence, use, context, &budget);
}
