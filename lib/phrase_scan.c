/* SPDX-License-Identifier: MIT */
#include "phrase_scan.h"

#include "context.h"
#include "sort.h"

#include <string.h>

enum { MOST_EXTRA = 40 };

typedef struct scanner {
    const smp__lexicon *lexicon;
    smp__text *text; /* its contexts are set on the way */
    smp__phrase_scratch *scratch;
    smp__run run;  /* of one program at a time */
    size_t summed; /* the readings that scratch->extra knows of; SIZE_MAX: not even that there are none */
    bool failed;
} scanner;

/* ---- what is found */

/* Whether there is such a reading. Those that differ from it in length alone bring no other phrases. */
static bool is_known(const smp__readings *readings, const smp__reading *overlay) {
    for (uint32_t i = readings->heads[overlay->first]; i; i = readings->items[i - 1].next) {
        smp__reading *other = &readings->items[i - 1];
        if (other->word != overlay->word || other->class != overlay->class) continue;
        if (other->end == overlay->end) return true;
        other->is_again = true;
    }
    return false;
}

static void add_reading(scanner *s, smp__reading overlay) {
    smp__readings *readings = &s->scratch->readings;
    if (overlay.first >= overlay.end || overlay.end > s->text->word_count || is_known(readings, &overlay)) return;
    if (!smp__reserve(&s->scratch->memory, &readings->items, &readings->capacity, readings->count + 1,
                      sizeof *readings->items)) {
        s->failed = true;
        return;
    }
    overlay.next = readings->heads[overlay.first];
    readings->items[readings->count++] = overlay;
    readings->heads[overlay.first] = (uint32_t)readings->count;
    readings->tails[overlay.end] = true;
    uint64_t bit = smp__term_bit(smp__reading_as_word(&overlay));
    readings->overlay_bits[overlay.first] |= bit;
    readings->bits[overlay.first] |= bit;
}

enum { RECENT = 8 };

/* A phrase with its anchor twice in it is found twice. */
static bool is_repeated(const smp__matches *list, const smp__match *found) {
    size_t back = list->count < RECENT ? list->count : RECENT;
    for (size_t i = list->count - back; i < list->count; i++)
        if (list->items[i].item == found->item && list->items[i].first == found->first) return true;
    return false;
}

static void add_match(scanner *s, smp__matches *list, smp__match found) {
    if (is_repeated(list, &found)) return;
    if (!smp__reserve(&s->scratch->memory, &list->items, &list->capacity, list->count + 1, sizeof *list->items))
        s->failed = true;
    else
        list->items[list->count++] = found;
}

static void add_exceptions(scanner *s, const smp__match *found, const smp__targets *signals, uint8_t reach,
                           float factor) {
    for (size_t i = 0; i < signals->count; i++) {
        smp__exception exception = {.first = found->first,
                                    .end = found->end,
                                    .sentence = found->sentence,
                                    .signal = signals->items[i],
                                    .reach = reach,
                                    .factor = factor};
        if (!smp__exceptions_add(&s->scratch->exceptions, &s->scratch->memory, exception)) s->failed = true;
    }
}

/* Where the words lie in the caller's text: overlays know their bytes exactly. */
static smp__span span_of(const smp__run *run, uint32_t first, uint32_t end) {
    smp__span span = smp__text_word_span(run->text, first, end);
    for (size_t i = 0; i < run->used_count; i++) {
        if (run->used[i]->first == first) span.start = run->used[i]->span.start;
        if (run->used[i]->end == end) span.end = run->used[i]->span.end;
    }
    return span;
}

static uint32_t undone_of(const smp__run *run, uint32_t first, uint32_t end) {
    uint32_t undone = 0;
    for (uint32_t i = first; i < end; i++) undone |= run->text->words[i].undone;
    for (size_t i = 0; i < run->used_count; i++)
        if (run->used[i]->first >= first && run->used[i]->end <= end) undone |= run->used[i]->undone;
    return undone;
}

/* Notes what the pattern shows where the run matched. */
static void note(scanner *s, const smp__run *run, uint32_t pattern_index, uint32_t start) {
    const smp__pattern *pattern = &s->lexicon->patterns[pattern_index];
    uint32_t first = start, end = run->end;
    if (run->evidence_start != UINT32_MAX && run->evidence_end > run->evidence_start) {
        first = run->evidence_start;
        end = run->evidence_end;
    }
    smp__match found = {
        .first = start, .end = run->end, .sentence = s->text->words[start].sentence, .item = pattern_index};
    switch ((smp__pattern_kind)pattern->kind) {
    case SMP__PATTERN_CLASS:
        add_reading(s, (smp__reading){.first = start,
                                      .end = run->end,
                                      .class = pattern->targets.items[0],
                                      .undone = undone_of(run, start, run->end),
                                      .span = span_of(run, start, run->end)});
        return;
    case SMP__PATTERN_CONTEXT:
        smp__context_mark(s->text, (smp__context_id)pattern->targets.items[0], start, run->end);
        return;
    case SMP__PATTERN_EXCEPTION:
        add_exceptions(s, &found, &pattern->targets, pattern->reach, pattern->weight);
        return;
    case SMP__PATTERN_SIGNAL:
    case SMP__PATTERN_PART:
        found.span = span_of(run, first, end);
        found.undone = undone_of(run, first, end);
        if (pattern->kind == SMP__PATTERN_PART) found.item = pattern->targets.items[0];
        add_match(s, pattern->kind == SMP__PATTERN_PART ? &s->scratch->heads : &s->scratch->found, found);
        return;
    }
}

/* ---- where to look */

static void see_word(scanner *s, uint32_t word, uint32_t at) {
    smp__phrase_scratch *scratch = s->scratch;
    if (word == 0) return;
    if (scratch->places[word] == 0) scratch->distinct[scratch->distinct_count++] = word;
    scratch->places[word] |= (uint64_t)1 << (at & 63);
}

/* Tells the terms of the words where they are. */
static void see_terms(scanner *s) {
    const smp__index *index = &s->lexicon->needed;
    uint64_t *seen = s->scratch->seen;
    for (size_t i = 0; i < s->scratch->distinct_count; i++) {
        uint32_t word = s->scratch->distinct[i];
        uint64_t places = s->scratch->places[word];
        const uint32_t *term = index->items + index->starts[word], *end = index->items + index->starts[word + 1];
        for (; term < end; term++) seen[*term] |= places;
    }
}

static void forget_terms(scanner *s) {
    const smp__index *index = &s->lexicon->needed;
    uint64_t *seen = s->scratch->seen;
    for (size_t i = 0; i < s->scratch->distinct_count; i++) {
        uint32_t word = s->scratch->distinct[i];
        s->scratch->places[word] = 0;
        const uint32_t *term = index->items + index->starts[word], *end = index->items + index->starts[word + 1];
        for (; term < end; term++) seen[*term] = 0;
    }
}

/* A word by which phrases are found, and what the overlays around it mean for what they need. */
typedef struct place {
    uint32_t anchor;
    const smp__sentence *sentence;
    uint32_t extra_before, extra_behind; /* words beyond one each that overlays take */
    bool by_overlay;
} place;

static bool is_near(const scanner *s, const smp__need *need, const place *at) {
    uint64_t seen = s->scratch->seen[need->term];
    uint32_t extra = need->from < 0 ? at->extra_before : at->extra_behind;
    if (seen == 0 || need->width + extra >= SMP__ANYWHERE) return seen != 0;
    uint32_t first = at->anchor + (uint32_t)need->from - (need->from < 0 ? extra : 0), turn = first & 63;
    uint64_t window = ((uint64_t)1 << (need->width + extra)) - 1;
    return seen & (window << turn | window >> (-turn & 63));
}

static bool has_needs(const scanner *s, const smp__pattern *pattern, const place *at) {
    return (pattern->needs[0].term == 0 || is_near(s, &pattern->needs[0], at)) &&
           (pattern->needs[1].term == 0 || is_near(s, &pattern->needs[1], at));
}

/* A quick look at what the text lacks most often. */
static inline bool has_rarest(const scanner *s, const smp__pattern *pattern) {
    return s->scratch->seen[pattern->needs[0].term];
}

static inline bool may_begin(const scanner *s, uint32_t term, uint32_t word) {
    return smp__may_begin(s->lexicon, s->text, &s->scratch->readings, term, word);
}

static bool can_start(const scanner *s, const smp__pattern *pattern, uint32_t word) {
    return pattern->first == 0 || may_begin(s, pattern->first, word);
}

/* Whether the neighbors of the anchor let the pattern match. An overlay may end right before the anchor or, where it
 * was one that brought the pattern here, behind the next word. */
static bool fits_around(const scanner *s, const smp__pattern *pattern, const place *at) {
    uint32_t anchor = at->anchor;
    if (pattern->after && !at->by_overlay &&
        (anchor + 1 >= at->sentence->end || !may_begin(s, pattern->after, anchor + 1)))
        return false;
    if (pattern->before == 0 || s->scratch->readings.tails[anchor]) return true;
    return anchor > at->sentence->first && smp__term_has(s->lexicon, pattern->before, s->text->words[anchor - 1].id);
}

/* Runs the pattern at one word, where it may begin; where it matches, says where it ends, else 0. */
static uint32_t run_at(scanner *s, uint32_t pattern_index, uint32_t start) {
    const smp__pattern *pattern = &s->lexicon->patterns[pattern_index];
    smp__run *run = &s->run;
    if (!smp__run_program(run, pattern->program, start) || run->end <= start) return 0;
    note(s, run, pattern_index, start);
    return run->end;
}

/* How many words before the anchor the pattern can begin at most. */
static uint32_t earliest_distance(const smp__pattern *pattern, const place *at) {
    if (pattern->before_most == 0) return 0;
    uint32_t most = at->anchor - at->sentence->first;
    uint32_t farthest = pattern->before_most + (at->extra_before < MOST_EXTRA ? at->extra_before : MOST_EXTRA);
    return most < farthest ? most : farthest;
}

/* Runs the pattern from each place where it could begin to have its anchor here. Kept apart from its caller's loop, so
 * that a pattern is passed over cheaply. */
__attribute__((noinline)) static void try_pattern(scanner *s, uint32_t pattern_index, const place *at) {
    const smp__pattern *pattern = &s->lexicon->patterns[pattern_index];
    if (!has_needs(s, pattern, at) || at->anchor < at->sentence->first + pattern->before_least ||
        !fits_around(s, pattern, at))
        return;
    uint32_t start = at->anchor - earliest_distance(pattern, at);
    uint32_t latest = at->anchor - pattern->before_least;
    while (start <= latest) {
        uint32_t end = can_start(s, pattern, start) ? run_at(s, pattern_index, start) : 0;
        start = end ? end : start + 1;
    }
}

static inline void try_key(scanner *s, const smp__index *index, size_t key, const place *at) {
    const smp__pattern *patterns = s->lexicon->patterns;
    const uint32_t *item = index->items + index->starts[key], *end = index->items + index->starts[key + 1];
    for (; item < end; item++)
        if (has_rarest(s, &patterns[*item])) try_pattern(s, *item, at);
}

static void try_word(scanner *s, size_t stage, uint32_t word, const place *at) {
    const smp__index *by_word = &s->lexicon->by_word;
    if (!(s->lexicon->word_stages[word] >> stage & 1)) return;
    size_t key = smp__word_key(s->lexicon, word, stage);
    for (uint32_t i = by_word->starts[key]; i < by_word->starts[key + 1]; i++)
        try_key(s, &s->lexicon->by_term, by_word->items[i], at);
}

/* Words beyond one each that overlays take, up to each word: so much farther from its anchor can a phrase begin. */
static void sum_extra(scanner *s) {
    const smp__readings *readings = &s->scratch->readings;
    uint32_t sum = 0;
    if (s->summed == readings->count) return;
    s->summed = readings->count;
    for (uint32_t i = 0; i < s->text->word_count; i++) {
        s->scratch->extra[i] = sum;
        uint32_t widest = 1;
        for (uint32_t o = readings->heads[i]; o; o = readings->items[o - 1].next) {
            uint32_t width = readings->items[o - 1].end - i;
            if (width > widest) widest = width;
        }
        sum += widest - 1;
    }
    s->scratch->extra[s->text->word_count] = sum;
}

/* Overlays that begin farther behind than any need reaches do not count. */
static place place_at(const scanner *s, uint32_t word) {
    const uint32_t *extra = s->scratch->extra;
    const smp__sentence *sentence = &s->text->sentences[s->text->words[word].sentence];
    size_t left = s->text->word_count - word, reach = left < SMP__ANYWHERE ? left : SMP__ANYWHERE;
    return (place){.anchor = word,
                   .sentence = sentence,
                   .extra_before = extra[word] - extra[sentence->first],
                   .extra_behind = extra[word + reach] - extra[word]};
}

static void run_stage(scanner *s, size_t stage) {
    const smp__readings *readings = &s->scratch->readings;
    sum_extra(s);
    for (uint32_t i = 0; i < s->text->word_count && !s->failed; i++) {
        bool is_anchor = s->lexicon->word_stages[s->text->words[i].id] >> stage & 1;
        if (!is_anchor && !readings->heads[i]) continue;
        place at = place_at(s, i);
        if (is_anchor) try_word(s, stage, s->text->words[i].id, &at);
        at.by_overlay = true;
        for (uint32_t o = readings->heads[i]; o; o = readings->items[o - 1].next) {
            smp__reading overlay = readings->items[o - 1]; /* a copy: the array may grow */
            if (overlay.is_again) continue;
            if (overlay.word)
                try_word(s, stage, overlay.word, &at);
            else
                try_key(s, &s->lexicon->by_class, overlay.class * s->lexicon->stage_count + stage, &at);
        }
    }
}

/* ---- joined phrases */

static int by_group(const void *left, const void *right) {
    const smp__match *a = left, *b = right;
    if (a->item != b->item) return a->item < b->item ? -1 : 1;
    return (a->first > b->first) - (a->first < b->first);
}

/* Whether one of the phrases of the part is in the words from .. to - 1. */
static bool has_part(scanner *s, uint32_t group, uint8_t part, uint32_t from, uint32_t to) {
    const smp__index *index = &s->lexicon->by_group;
    size_t heads = s->scratch->heads.count;
    for (uint32_t i = index->starts[group]; i < index->starts[group + 1]; i++) {
        const smp__pattern *pattern = &s->lexicon->patterns[index->items[i]];
        if (pattern->part != part || !has_rarest(s, pattern) || !s->scratch->seen[pattern->needs[1].term]) continue;
        for (uint32_t start = from; start < to; start++) {
            if (!can_start(s, pattern, start) || !run_at(s, index->items[i], start)) continue;
            s->scratch->heads.count = heads; /* it was noted as if it were a head */
            return true;
        }
    }
    return false;
}

static void add_group(scanner *s, uint32_t number, const smp__match *head) {
    const smp__group *group = &s->lexicon->groups[number];
    if (group->kind == SMP__PATTERN_EXCEPTION) {
        add_exceptions(s, head, &group->signals, group->reach, group->weight);
        return;
    }
    smp__match found = *head;
    found.item = (uint32_t)(s->lexicon->pattern_count + number);
    add_match(s, &s->scratch->found, found);
}

/* A group is there where all of its parts are, in the sentence of the first or, for &&, anywhere. Each sentence is
 * looked at once for a group. */
static void resolve_groups(scanner *s) {
    smp__matches *heads = &s->scratch->heads;
    smp__sort(heads->items, heads->count, sizeof *heads->items, by_group);
    for (size_t i = 0; i < heads->count && !s->failed; i++) {
        smp__match head = heads->items[i];
        const smp__group *group = &s->lexicon->groups[head.item];
        const smp__match *before = i > 0 ? &heads->items[i - 1] : NULL;
        if (before && before->item == head.item && (group->whole_text || before->sentence == head.sentence)) continue;
        const smp__sentence *sentence = &s->text->sentences[head.sentence];
        uint32_t from = group->whole_text ? 0 : sentence->first;
        uint32_t to = group->whole_text ? (uint32_t)s->text->word_count : sentence->end;
        uint8_t part = 1;
        while (part < group->parts && has_part(s, head.item, part, from, to)) part++;
        if (part == group->parts) add_group(s, head.item, &head);
    }
}

/* ---- one text */

static bool make_room(scanner *s, const smp__overlays *overlays) {
    smp__phrase_scratch *scratch = s->scratch;
    const smp_allocator *memory = &scratch->memory;
    smp__readings *readings = &scratch->readings;
    size_t words = s->text->word_count, old_terms = scratch->seen_capacity, old_ids = scratch->place_capacity;
    if (!smp__reserve(memory, &readings->heads, &readings->head_capacity, words + 1, sizeof *readings->heads) ||
        !smp__reserve(memory, &readings->tails, &readings->tail_capacity, words + 1, sizeof *readings->tails) ||
        !smp__reserve(memory, &scratch->extra, &scratch->extra_capacity, words + 1, sizeof *scratch->extra) ||
        !smp__reserve(memory, &readings->bits, &readings->bit_capacity, words + 1, sizeof *readings->bits) ||
        !smp__reserve(memory, &readings->overlay_bits, &readings->overlay_bit_capacity, words + 1,
                      sizeof *readings->overlay_bits) ||
        !smp__reserve(memory, &scratch->distinct, &scratch->distinct_capacity, words + overlays->count,
                      sizeof *scratch->distinct) ||
        !smp__reserve(memory, &scratch->places, &scratch->place_capacity, s->lexicon->words.count + 1,
                      sizeof *scratch->places) ||
        !smp__reserve(memory, &scratch->seen, &scratch->seen_capacity, s->lexicon->term_count + 1,
                      sizeof *scratch->seen))
        return false;
    if (old_ids != scratch->place_capacity)
        memset(scratch->places, 0, scratch->place_capacity * sizeof *scratch->places);
    if (old_terms != scratch->seen_capacity) memset(scratch->seen, 0, scratch->seen_capacity * sizeof *scratch->seen);
    scratch->seen[0] = UINT64_MAX;
    scratch->distinct_count = 0;
    return true;
}

static void begin(scanner *s, const smp__overlays *overlays) {
    smp__readings *readings = &s->scratch->readings;
    size_t words = s->text->word_count;
    memset(readings->heads, 0, (words + 1) * sizeof *readings->heads);
    memset(readings->tails, 0, (words + 1) * sizeof *readings->tails);
    memset(readings->overlay_bits, 0, (words + 1) * sizeof *readings->overlay_bits);
    readings->count = 0;
    for (uint32_t i = 0; i < words; i++) {
        uint32_t word = s->text->words[i].id;
        readings->bits[i] = word ? smp__term_bit(word) : 0;
        see_word(s, word, i);
    }
    for (size_t i = 0; i < overlays->count; i++) {
        const smp__overlay *overlay = &overlays->items[i];
        see_word(s, overlay->word, overlay->first);
        add_reading(s, (smp__reading){.first = overlay->first,
                                      .end = overlay->end,
                                      .word = overlay->word,
                                      .class = (uint32_t)overlay->shape,
                                      .undone = overlay->undone,
                                      .span = overlay->span});
    }
    see_terms(s);
}

bool smp__phrase_scan(const smp__lexicon *lexicon, smp__text *text, const smp__overlays *overlays,
                      smp__phrase_scratch *scratch) {
    scanner s = {.lexicon = lexicon, .text = text, .scratch = scratch};
    s.summed = SIZE_MAX;
    scratch->found.count = scratch->heads.count = scratch->exceptions.count = 0;
    if (text->word_count == 0) return true;
    if (!make_room(&s, overlays)) return false;
    begin(&s, overlays);
    smp__run_open(&s.run, lexicon, text, &scratch->readings);
    smp__context_begin(text);
    for (size_t stage = 0; stage + 1 < lexicon->stage_count && !s.failed; stage++) run_stage(&s, stage);
    if (!s.failed) resolve_groups(&s);
    if (!s.failed && (scratch->found.count > 0 || scratch->exceptions_wanted)) run_stage(&s, lexicon->stage_count - 1);
    forget_terms(&s);
    smp__exceptions_sort(&scratch->exceptions);
    return !s.failed;
}
