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
    const smp__found_by *found_by;
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

/* The same with what each pattern needs beside it. */
static smp__candidates make_candidates(filing *f, pairs *list, size_t key_count) {
    const smp_allocator *memory = &f->lexicon->memory;
    smp__index index = make_index(f, list, key_count);
    smp__candidates made = {.starts = index.starts, .key_count = key_count, .item_count = index.item_count};
    made.items = take(f, memory, index.item_count, sizeof *made.items);
    for (size_t i = 0; i < index.item_count && !f->failed; i++) {
        const smp__pattern *pattern = &f->lexicon->patterns[index.items[i]];
        made.items[i] =
            (smp__candidate){smp__staged(index.items[i], pattern->stage), {pattern->needs[0], pattern->needs[1]}};
    }
    smp__release(memory, index.items);
    return made;
}

/* Whether to tell that a term is in a text spares more than it costs. It costs where the text has its words; it spares
 * the patterns that need it where their anchors are met, `anchors` times in all, but for texts that have its words. */
static bool is_worth(uint32_t cost, uint64_t anchors) {
    enum { MOST = 40000, TRY = 15 }; /* as cost; how much dearer it is to try a pattern than to note a word */
    return cost < MOST && anchors * TRY * (MOST - cost) / MOST > cost;
}

/* Numbers the terms that phrases need, but for those that are not worth it and those beyond what a number can say;
 * files the numbers under their words. */
static void file_needs(filing *f) {
    smp__lexicon *lexicon = f->lexicon;
    uint16_t *numbers = take(f, f->scratch, f->compiler->term_count + 1, sizeof *numbers);
    uint64_t *anchors = take(f, f->scratch, f->compiler->term_count + 1, sizeof *anchors);
    for (size_t i = 0; i < lexicon->pattern_count && !f->failed; i++)
        for (size_t n = 0; n < SMP__MOST_NEEDS; n++)
            anchors[f->found_by[i].needs[n].term] += f->found_by[i].anchor.cost;
    for (size_t i = 0; i < lexicon->pattern_count && !f->failed; i++) {
        for (size_t n = 0; n < SMP__MOST_NEEDS; n++) {
            smp__need need = f->found_by[i].needs[n];
            if (need.term == 0 || !is_worth(need.cost, anchors[need.term])) continue;
            if (!numbers[need.term] && lexicon->need_count < UINT16_MAX)
                numbers[need.term] = (uint16_t)++lexicon->need_count;
            lexicon->patterns[i].needs[n] = numbers[need.term];
        }
    }
    smp__release(f->scratch, anchors);
    pairs needed = {0};
    size_t first_class = lexicon->words.count + 1;
    for (uint32_t t = 1; t <= f->compiler->term_count && !f->failed; t++) {
        for (uint32_t i = f->compiler->term_starts[t]; i < f->compiler->term_starts[t + 1] && numbers[t]; i++) {
            uint32_t word = f->compiler->term_words[i], class = word - smp__class_as_word(0);
            add_pair(f, &needed, word < smp__class_as_word(0) ? word : first_class + class, numbers[t]);
        }
    }
    lexicon->needed = make_index(f, &needed, first_class + lexicon->class_count);
    smp__release(f->scratch, numbers);
}

/* The term by which a pattern is found; 0 where only overlays bring it, or the first part of its group. */
static uint32_t anchor_term(const filing *f, uint32_t pattern) {
    const smp__anchor *anchor = &f->found_by[pattern].anchor;
    if (f->lexicon->patterns[pattern].part > 0) return 0;
    return anchor->is_class ? f->compiler->builder->classes[anchor->key].term : anchor->key;
}

/* Files the patterns that are found by a term under the words of the term. */
static void file_by_word(filing *f) {
    smp__lexicon *lexicon = f->lexicon;
    const smp__compiler *compiler = f->compiler;
    pairs by_term = {0}, by_word = {0};
    for (uint32_t i = 0; i < lexicon->pattern_count && !f->failed; i++) {
        uint32_t term = anchor_term(f, i);
        if (term) add_pair(f, &by_term, term, i);
    }
    smp__index terms = make_index(f, &by_term, compiler->term_count + 1);
    for (size_t term = 1; term <= compiler->term_count && !f->failed; term++) {
        for (uint32_t i = terms.starts[term]; i < terms.starts[term + 1]; i++) {
            for (uint32_t at = compiler->term_starts[term]; at < compiler->term_starts[term + 1]; at++)
                if (compiler->term_words[at] < smp__class_as_word(0))
                    add_pair(f, &by_word, compiler->term_words[at], terms.items[i]);
        }
    }
    smp__release(&lexicon->memory, terms.starts);
    smp__release(&lexicon->memory, terms.items);
    lexicon->by_word = make_candidates(f, &by_word, lexicon->words.count + 1);
}

/* Files what is found by overlays, and the parts of groups, which are looked for once the first part is found. */
static void file_others(filing *f) {
    smp__lexicon *lexicon = f->lexicon;
    pairs by_class = {0}, by_group = {0};
    for (uint32_t i = 0; i < lexicon->pattern_count && !f->failed; i++) {
        const smp__pattern *pattern = &lexicon->patterns[i];
        if (pattern->part > 0)
            add_pair(f, &by_group, pattern->targets.items[0], i);
        else if (f->found_by[i].anchor.is_class)
            add_pair(f, &by_class, f->found_by[i].anchor.key, i);
    }
    lexicon->by_class = make_candidates(f, &by_class, lexicon->class_count);
    lexicon->by_group = make_index(f, &by_group, lexicon->group_count);
}

bool smp__lexicon_file(smp__lexicon *lexicon, const smp__found_by *found_by, const smp__compiler *compiler) {
    filing f = {.lexicon = lexicon, .found_by = found_by, .compiler = compiler, .scratch = &compiler->builder->memory};
    file_needs(&f);
    file_by_word(&f);
    file_others(&f);
    return !f.failed;
}
