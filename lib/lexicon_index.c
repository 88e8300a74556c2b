/* SPDX-License-Identifier: MIT */
#include "lexicon_index.h"

typedef struct pair {
    uint32_t key, item;
} pair;

typedef struct pairs {
    pair *items;
    size_t count, capacity;
} pairs;

typedef struct filing {
    smp__lexicon *lexicon;
    smp__found_by *found_by;
    const smp__compiler *compiler;
    const smp_allocator *scratch;
    bool failed;
} filing;

void smp__found_by_need(smp__found_by *found_by, uint32_t term, uint32_t cost) {
    smp__need *needs = found_by->needs;
    if (term == 0) return;
    for (size_t i = 0; i < SMP__MOST_NEEDS; i++) {
        if (needs[i].term == term) return;
        if (needs[i].term && cost >= needs[i].cost) continue;
        for (size_t j = SMP__MOST_NEEDS - 1; j > i; j--) needs[j] = needs[j - 1];
        needs[i] = (smp__need){term, cost};
        return;
    }
}

static void *take(filing *f, const smp_allocator *memory, size_t count, size_t size) {
    void *items = f->failed ? NULL : smp__allocate_zeroed(memory, count * size);
    if (!items) f->failed = true;
    return items;
}

static void add_pair(filing *f, pairs *list, size_t key, uint32_t item) {
    if (!smp__reserve(f->scratch, &list->items, &list->capacity, list->count + 1, sizeof *list->items)) {
        f->failed = true;
        return;
    }
    list->items[list->count++] = (pair){(uint32_t)key, item};
}

/* Lays the pairs out by key, 0 .. key_count - 1, those of a key in the order they were added; spends them. */
static smp__index make_index(filing *f, pairs *list, size_t key_count) {
    const smp_allocator *memory = &f->lexicon->memory;
    smp__index index = {.key_count = key_count, .item_count = list->count};
    index.starts = take(f, memory, key_count + 2, sizeof *index.starts);
    index.items = take(f, memory, list->count, sizeof *index.items);
    if (!f->failed) {
        /* Counted one key ahead, so that the starts are right once every item is placed. */
        uint32_t *starts = index.starts;
        for (size_t i = 0; i < list->count; i++) starts[list->items[i].key + 2]++;
        for (size_t key = 2; key < key_count + 2; key++) starts[key] += starts[key - 1];
        for (size_t i = 0; i < list->count; i++) index.items[starts[list->items[i].key + 1]++] = list->items[i].item;
    }
    smp__release(f->scratch, list->items);
    *list = (pairs){0};
    return index;
}

/* Files the numbers of needed terms, which rise under each key: those of a block together, in whole steps. */
static void file_numbers(filing *f, pairs *list) {
    enum { STEP = SMP__NEEDS_STEP };
    smp__lexicon *lexicon = f->lexicon;
    smp__index index = make_index(f, list, lexicon->filed_count);
    smp__need_bits *items = lexicon->needed = take(f, &lexicon->memory, index.item_count * STEP, sizeof *items);
    size_t count = 0;
    for (size_t key = 0; key < lexicon->filed_count && !f->failed; key++) {
        size_t first = count;
        lexicon->filed[key].needed = (uint32_t)first;
        for (uint32_t i = index.starts[key]; i < index.starts[key + 1]; i++) {
            smp__need_bits need = smp__need_bits_of((uint16_t)index.items[i]);
            if (count == first || items[count - 1].block != need.block)
                items[count++] = (smp__need_bits){need.block, UINT16_MAX};
            items[count - 1].bits &= (uint16_t)~need.bits;
        }
        for (; count % STEP; count++) items[count] = items[count - 1];
    }
    if (!f->failed) lexicon->filed[lexicon->filed_count].needed = (uint32_t)count;
    lexicon->needed_count = count;
    smp__release(&lexicon->memory, index.starts);
    smp__release(&lexicon->memory, index.items);
}

/* Whether a pattern is a single word, by the first instruction of its program and the next. */
static bool is_word(const smp__lexicon *lexicon, const smp__pattern *pattern) {
    const uint32_t *code = lexicon->code + pattern->program;
    bool word = (code[0] & 15) == SMP__OP_TERM || (code[0] & 15) == SMP__OP_WORD;
    return word && code[1] == smp__code(SMP__OP_MATCH, 0);
}

/* Whether a pattern is a later part of a group, and a single word. */
static bool is_word_of_group(const filing *f, size_t number) {
    return f->found_by[number].part > 0 && is_word(f->lexicon, &f->lexicon->patterns[number]);
}

/* A term that the pattern needs; 0: none. Of a word of a group, which needs but one, the second is that of the word. */
static uint32_t needed_term(const filing *f, size_t number, size_t n) {
    bool own = n > 0 && is_word_of_group(f, number);
    return own ? f->lexicon->patterns[number].first : f->found_by[number].needs[n].term;
}

/* What a candidate is filed with beside its number: its part or its stage. */
static uint32_t stage_of(const filing *f, size_t number) {
    const smp__found_by *found_by = &f->found_by[number];
    if (found_by->part == 0) return found_by->stage;
    return found_by->part | (is_word_of_group(f, number) ? SMP__PART_IS_WORD : 0u);
}

/* Lays patterns out with what each needs beside it. */
static smp__candidates make_candidates(filing *f, pairs *list, size_t key_count) {
    const smp_allocator *memory = &f->lexicon->memory;
    smp__index index = make_index(f, list, key_count);
    smp__candidates made = {.starts = index.starts, .key_count = key_count, .item_count = index.item_count};
    made.items = take(f, memory, index.item_count, sizeof *made.items);
    for (size_t i = 0; i < index.item_count && !f->failed; i++) {
        uint32_t number = index.items[i];
        const uint16_t *needs = f->found_by[number].numbers;
        made.items[i] = (smp__candidate){smp__staged(number, stage_of(f, number)),
                                         {smp__need_bits_of(needs[0]), smp__need_bits_of(needs[1])}};
    }
    smp__release(memory, index.items);
    return made;
}

/* Whether to tell that a term is in a text spares more than it costs. It costs where the text has its words; it spares
 * the patterns that need it where their anchors are met, `anchors` times in all, but for texts that have its words. */
static bool is_worth(uint32_t cost, uint64_t anchors) {
    enum { MOST = 40000, TRY = 40 }; /* as cost; how much dearer it is to try a pattern than to note a word */
    return cost < MOST && anchors * TRY * (MOST - cost) / MOST > cost;
}

/* Marks the terms that phrases need, but for those that are not worth it and those beyond what a number can say. */
static void mark_needs(filing *f, uint16_t *numbers) {
    smp__lexicon *lexicon = f->lexicon;
    uint64_t *anchors = take(f, f->scratch, f->compiler->term_count + 1, sizeof *anchors);
    for (size_t i = 0; i < lexicon->pattern_count && !f->failed; i++)
        for (size_t n = 0; n < SMP__MOST_NEEDS; n++) anchors[needed_term(f, i, n)] += f->found_by[i].anchor.cost;
    for (size_t i = 0; i < lexicon->pattern_count && !f->failed; i++) {
        for (size_t n = 0; n < SMP__MOST_NEEDS; n++) {
            uint32_t term = needed_term(f, i, n), cost = smp__compiler_cost(f->compiler, term);
            if (term == 0 || numbers[term] || !is_worth(cost, anchors[term])) continue;
            if (lexicon->need_count == UINT16_MAX) continue;
            numbers[term] = 1;
            lexicon->need_count++;
        }
    }
    smp__release(f->scratch, anchors);
}

/* Numbers the marked terms. Those that share the word that is met most follow each other: the words that are met most
 * are then of few blocks. */
static void number_needs(filing *f, uint16_t *numbers) {
    const smp__compiler *compiler = f->compiler;
    const uint32_t *starts = compiler->term_starts, *words = compiler->term_words;
    pairs by_word = {0};
    for (uint32_t t = 1; t <= compiler->term_count && !f->failed; t++) {
        if (!numbers[t]) continue;
        uint32_t most = words[starts[t]];
        for (uint32_t i = starts[t]; i < starts[t + 1] && words[i] < smp__class_as_word(0); i++)
            if (compiler->frequency[words[i]] > compiler->frequency[most]) most = words[i];
        add_pair(f, &by_word, smp__filing_key(f->lexicon, most), t);
    }
    smp__index index = make_index(f, &by_word, f->lexicon->filed_count);
    for (size_t i = 0; i < index.item_count && !f->failed; i++) numbers[index.items[i]] = (uint16_t)(i + 1);
    smp__release(&f->lexicon->memory, index.starts);
    smp__release(&f->lexicon->memory, index.items);
}

/* Tells the patterns the numbers of what they need, and files these under their words, in rising order. */
static void file_needs(filing *f) {
    smp__lexicon *lexicon = f->lexicon;
    const smp__compiler *compiler = f->compiler;
    uint16_t *numbers = take(f, f->scratch, compiler->term_count + 1, sizeof *numbers);
    uint32_t *terms = take(f, f->scratch, (size_t)UINT16_MAX + 1, sizeof *terms);
    if (!f->failed) mark_needs(f, numbers);
    if (!f->failed) number_needs(f, numbers);
    for (size_t i = 0; i < lexicon->pattern_count && !f->failed; i++)
        for (size_t n = 0; n < SMP__MOST_NEEDS; n++) f->found_by[i].numbers[n] = numbers[needed_term(f, i, n)];
    for (uint32_t t = 1; t <= compiler->term_count && !f->failed; t++) terms[numbers[t]] = t;
    pairs needed = {0};
    for (uint32_t n = 1; n <= lexicon->need_count && !f->failed; n++)
        for (uint32_t i = compiler->term_starts[terms[n]]; i < compiler->term_starts[terms[n] + 1]; i++)
            add_pair(f, &needed, smp__filing_key(f->lexicon, compiler->term_words[i]), n);
    file_numbers(f, &needed);
    smp__release(f->scratch, terms);
    smp__release(f->scratch, numbers);
}

/* The term by which a pattern is found; 0 where the first part of its group brings it. */
static uint32_t anchor_term(const filing *f, uint32_t pattern) {
    const smp__anchor *anchor = &f->found_by[pattern].anchor;
    if (f->found_by[pattern].part > 0) return 0;
    return anchor->is_class ? f->compiler->builder->classes[anchor->key].term : anchor->key;
}

/* What a pattern of the last stage can change. */
static uint32_t changes_of(const smp__lexicon *lexicon, const smp__pattern *pattern) {
    if (pattern->kind == SMP__PATTERN_CONTEXT) return SMP__CHANGES_CONTEXT;
    bool joined = pattern->kind == SMP__PATTERN_PART;
    const smp__targets *signals = joined ? &lexicon->groups[pattern->targets.items[0]].signals : &pattern->targets;
    uint32_t changes = 0;
    for (size_t i = 0; i < signals->count; i++) changes |= smp__change_bit(signals->items[i]);
    return changes;
}

/* The patterns by what they are found by; those of the last stage by themselves, since few texts have what one of them
 * can change. */
typedef struct found_lists {
    pairs candidates, last_ones;
} found_lists;

static void file_pattern(filing *f, found_lists *lists, uint32_t key, uint32_t number) {
    const smp__pattern *pattern = &f->lexicon->patterns[number];
    bool last = f->found_by[number].stage + 1u == f->lexicon->stage_count;
    add_pair(f, last ? &lists->last_ones : &lists->candidates, key, number);
    if (last) f->lexicon->filed[key].changes |= changes_of(f->lexicon, pattern);
}

/* Files the patterns that are found by a term under the words, and the classes, of the term. */
static void file_patterns(filing *f, found_lists *lists) {
    smp__lexicon *lexicon = f->lexicon;
    const smp__compiler *compiler = f->compiler;
    pairs by_term = {0};
    for (uint32_t i = 0; i < lexicon->pattern_count && !f->failed; i++) {
        uint32_t term = anchor_term(f, i);
        if (term) add_pair(f, &by_term, term, i);
    }
    smp__index terms = make_index(f, &by_term, compiler->term_count + 1);
    for (size_t term = 1; term <= compiler->term_count && !f->failed; term++) {
        for (uint32_t i = terms.starts[term]; i < terms.starts[term + 1]; i++) {
            for (uint32_t at = compiler->term_starts[term]; at < compiler->term_starts[term + 1]; at++)
                file_pattern(f, lists, smp__filing_key(lexicon, compiler->term_words[at]), terms.items[i]);
        }
    }
    smp__release(&lexicon->memory, terms.starts);
    smp__release(&lexicon->memory, terms.items);
}

static void file_found(filing *f) {
    smp__lexicon *lexicon = f->lexicon;
    found_lists lists = {0};
    if (!f->failed) file_patterns(f, &lists);
    smp__candidates candidates = make_candidates(f, &lists.candidates, lexicon->filed_count);
    smp__candidates last_ones = make_candidates(f, &lists.last_ones, lexicon->filed_count);
    for (size_t key = 0; key <= lexicon->filed_count && !f->failed; key++) {
        lexicon->filed[key].candidates = candidates.starts[key];
        lexicon->filed[key].last_ones = last_ones.starts[key];
    }
    lexicon->candidates = candidates.items;
    lexicon->candidate_count = candidates.item_count;
    lexicon->last_ones = last_ones.items;
    lexicon->last_one_count = last_ones.item_count;
    smp__release(&lexicon->memory, candidates.starts);
    smp__release(&lexicon->memory, last_ones.starts);
}

/* Files the parts of groups, which are looked for once the first part is found. */
static void file_parts(filing *f) {
    smp__lexicon *lexicon = f->lexicon;
    pairs by_group = {0};
    for (int words = 1; words >= 0; words--) {
        for (uint32_t i = 0; i < lexicon->pattern_count && !f->failed; i++) {
            const smp__pattern *pattern = &lexicon->patterns[i];
            if (f->found_by[i].part > 0 && is_word(lexicon, pattern) == words)
                add_pair(f, &by_group, pattern->targets.items[0], i);
        }
    }
    lexicon->by_group = make_candidates(f, &by_group, lexicon->group_count);
}

bool smp__lexicon_file(smp__lexicon *lexicon, smp__found_by *found_by, const smp__compiler *compiler) {
    filing f = {.lexicon = lexicon, .found_by = found_by, .compiler = compiler, .scratch = &compiler->builder->memory};
    lexicon->filed_count = smp__class_key(lexicon, (uint32_t)lexicon->class_count);
    lexicon->filed = take(&f, &lexicon->memory, lexicon->filed_count + 1, sizeof *lexicon->filed);
    file_needs(&f);
    file_found(&f);
    file_parts(&f);
    return !f.failed;
}
