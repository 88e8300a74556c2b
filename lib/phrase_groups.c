/* SPDX-License-Identifier: MIT */
#include "phrase_groups.h"

/* Where the parts of a group are looked for: the words from .. to - 1, a sentence or the text. */
typedef struct place {
    const smp__needs *needs;
    uint32_t from, to;
    const uint16_t *rows; /* what is not in those words */
    size_t row_count;
} place;

/* Whether both are in a sentence of one of the rows. */
static inline bool has_needs(const place *at, smp__need_bits one, smp__need_bits other) {
    const uint16_t *absent = at->rows;
    for (size_t row = 0; row < at->row_count; row++, absent += at->needs->row_size)
        if (smp__has_need(absent, one) && smp__has_need(absent, other)) return true;
    return false;
}

static bool has_overlay(const smp__run *run, uint32_t term, const place *at) {
    uint64_t filter = run->terms[term].filter;
    for (const smp__spot *spot = run->spots + at->from, *end = run->spots + at->to; spot < end; spot++)
        if (filter & spot->overlay_bits && smp__overlay_may_begin(run->lexicon, run->readings, term, spot)) return true;
    return false;
}

/* Whether a word of the term, or an overlay, is there; `own` is the term among the needs, if it is one. */
static bool has_word(const smp__run *run, uint32_t term, smp__need_bits own, const place *at) {
    if (own.bits == 0 || !at->needs->told_apart) return smp__next_start(run, term, at->from, at->to) < at->to;
    return has_needs(at, own, own) || has_overlay(run, term, at);
}

static bool has_phrase(smp__run *run, const smp__pattern *pattern, const place *at) {
    for (uint32_t start = at->from; start < at->to; start++) {
        start = smp__next_start(run, pattern->first, start, at->to);
        if (start < at->to && smp__run_program(run, pattern->program, start) && run->end > start) return true;
    }
    return false;
}

static bool has_candidate(smp__run *run, const smp__candidate *c, const place *at) {
    const smp__pattern *pattern = &run->lexicon->patterns[c->staged % SMP__MOST_PATTERNS];
    if (c->staged / SMP__MOST_PATTERNS & SMP__PART_IS_WORD)
        return has_needs(at, c->needs[0], c->needs[0]) && has_word(run, pattern->first, c->needs[1], at);
    return has_needs(at, c->needs[0], c->needs[1]) && has_phrase(run, pattern, at);
}

/* Whether one of the phrases of the part is there. */
static bool has_part(smp__run *run, uint32_t group, uint8_t part, const place *at) {
    const smp__candidates *parts = &run->lexicon->by_group;
    const smp__candidate *c = parts->items + parts->starts[group], *end = parts->items + parts->starts[group + 1];
    for (; c < end; c++)
        if (c->staged / SMP__MOST_PATTERNS % SMP__MOST_PARTS == part && has_candidate(run, c, at)) return true;
    return false;
}

bool smp__group_is_whole(smp__run *run, const smp__needs *needs, uint32_t number, uint32_t sentence) {
    const smp__group *group = &run->lexicon->groups[number];
    place at = {.needs = needs, .to = (uint32_t)run->text->word_count, .rows = needs->absent};
    at.row_count = needs->row_count;
    if (!group->whole_text) {
        at.from = run->text->sentences[sentence].first;
        at.to = run->text->sentences[sentence].end;
        at.rows = smp__needs_row(needs, sentence);
        at.row_count = 1;
    }
    uint8_t part = 1;
    while (part < group->parts && has_part(run, number, part, &at)) part++;
    return part == group->parts;
}
