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
    smp__spot *spots;  /* of the words */
    smp__run run;      /* of one program at a time */
    uint32_t undone;   /* all that was undone in any word */
    size_t summed;     /* the readings that scratch->extra knows of; SIZE_MAX: not even that there are none */
    bool one_sentence; /* some overlay is in two sentences: what needs what is not told apart by sentences */
    bool cues_matter, failed;
} scanner;

/* ---- where to look */

/* The bit of the sentence; those of all where that tells nothing. */
static inline uint8_t sentence_bit(const scanner *s, uint32_t sentence) {
    return s->one_sentence ? UINT8_MAX : (uint8_t)(1u << (sentence & 7));
}

/* Notes of which needed terms the word, or the shape by its number behind the words, is. */
static void see_word(scanner *s, uint32_t word, uint8_t bit) {
    const smp__index *index = &s->lexicon->needed;
    const uint32_t *need = index->items + index->starts[word], *end = index->items + index->starts[word + 1];
    uint8_t *present = s->scratch->present;
    for (; need < end; need++) present[*need] |= bit;
}

/* Whether all that is needed is in one of the sentences with the bits. */
static inline bool has_needs(const uint8_t *present, const uint16_t *needs, uint8_t bits) {
    return present[needs[0]] & present[needs[1]] & bits;
}

static inline bool reserve_tries(scanner *s, smp__tries *tries, size_t more) {
    if (tries->capacity - tries->count >= more) return true;
    if (smp__reserve(&s->scratch->memory, &tries->items, &tries->capacity, tries->count + more, sizeof *tries->items))
        return true;
    s->failed = true;
    return false;
}

/* Notes those of the patterns under the key that have all that they need, to be tried around the word. Without a branch
 * for each: nobody could foretell them. */
static void see_anchor(scanner *s, const smp__candidates *candidates, uint32_t key, uint32_t at, bool by_overlay) {
    const uint8_t *present = s->scratch->present, bit = sentence_bit(s, s->spots[at].sentence);
    smp__tries *noted = &s->scratch->noted;
    uint32_t first = candidates->starts[key], end = candidates->starts[key + 1];
    if (first == end || !reserve_tries(s, noted, end - first)) return;
    smp__try *next = noted->items + noted->count;
    uint32_t anchor = at * 2 + by_overlay;
    for (const smp__candidate *c = candidates->items + first; c < candidates->items + end; c++) {
        *next = (smp__try){anchor, c->staged};
        next += (present[c->needs[0]] & present[c->needs[1]] & bit) != 0;
    }
    noted->count = (size_t)(next - noted->items);
}

/* Hands out what was noted to the stages whose turn it is. */
static void hand_out(scanner *s) {
    smp__tries *noted = &s->scratch->noted;
    for (size_t i = 0; i < noted->count; i++) {
        const smp__try *item = &noted->items[i];
        smp__tries *tries = &s->scratch->tries[item->staged / SMP__MOST_PATTERNS];
        if (!reserve_tries(s, tries, 1)) break;
        tries->items[tries->count++] = *item;
        /* Patterns lie far apart, and are soon asked for. */
        __builtin_prefetch(&s->lexicon->patterns[item->staged % SMP__MOST_PATTERNS]);
    }
    noted->count = 0;
}

/* ---- what is found */

typedef enum known { NEW, AGAIN, KNOWN } known;

/* Whether there is such a reading, or one that differs in length alone, which brings no other phrases. */
static known is_known(const smp__readings *readings, const smp__reading *overlay) {
    known found = NEW;
    for (uint32_t i = readings->spots[overlay->first].head; i; i = readings->items[i - 1].next) {
        const smp__reading *other = &readings->items[i - 1];
        if (other->word != overlay->word || other->class != overlay->class) continue;
        if (other->end == overlay->end) return KNOWN;
        found = AGAIN;
    }
    return found;
}

static void add_reading(scanner *s, const smp__reading *overlay) {
    smp__readings *readings = &s->scratch->readings;
    known before = is_known(readings, overlay);
    if (before == KNOWN) return;
    if (readings->count == readings->capacity &&
        !smp__reserve(&s->scratch->memory, &readings->items, &readings->capacity, readings->count + 1,
                      sizeof *readings->items)) {
        s->failed = true;
        return;
    }
    smp__spot *spot = &s->spots[overlay->first];
    readings->items[readings->count] = *overlay;
    readings->items[readings->count++].next = spot->head;
    spot->head = (uint32_t)readings->count;
    uint64_t bit = smp__term_bit(smp__reading_as_word(overlay));
    spot->overlay_bits |= bit;
    spot->bits |= bit;
    uint32_t extra = overlay->end - overlay->first - 1;
    if (extra > spot->extra) spot->extra = extra < MOST_EXTRA ? (uint16_t)extra : MOST_EXTRA;
    s->spots[overlay->end].tail = true;
    if (before == AGAIN) return;
    if (overlay->word)
        see_anchor(s, &s->lexicon->by_word, overlay->word, overlay->first, true);
    else
        see_anchor(s, &s->lexicon->by_class, overlay->class, overlay->first, true);
    hand_out(s);
}

enum { RECENT = 8 };

/* A phrase with its anchor twice in it is found twice. */
static bool is_repeated(const smp__matches *list, const smp__match *found) {
    size_t back = list->count < RECENT ? list->count : RECENT;
    for (size_t i = list->count - back; i < list->count; i++)
        if (list->items[i].item == found->item && list->items[i].first == found->first) return true;
    return false;
}

static void add_match(scanner *s, smp__matches *list, const smp__match *found) {
    if (is_repeated(list, found)) return;
    if (list->count == list->capacity &&
        !smp__reserve(&s->scratch->memory, &list->items, &list->capacity, list->count + 1, sizeof *list->items))
        s->failed = true;
    else
        list->items[list->count++] = *found;
}

static void show(scanner *s, const smp__targets *signals) {
    for (size_t i = 0; i < signals->count; i++) s->scratch->shown[signals->items[i]] = true;
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

static uint32_t undone_of(const scanner *s, const smp__run *run, uint32_t first, uint32_t end) {
    uint32_t undone = 0;
    for (uint32_t i = first; i < end && s->undone; i++) undone |= run->text->words[i].undone;
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
    smp__match found = {.first = start, .end = run->end, .sentence = s->spots[start].sentence, .item = pattern_index};
    switch ((smp__pattern_kind)pattern->kind) {
    case SMP__PATTERN_CLASS:
        add_reading(s, &(smp__reading){.first = start,
                                       .end = run->end,
                                       .class = pattern->targets.items[0],
                                       .undone = undone_of(s, run, start, run->end),
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
        found.undone = undone_of(s, run, first, end);
        if (pattern->kind == SMP__PATTERN_PART) {
            found.item = pattern->targets.items[0];
            add_match(s, &s->scratch->heads, &found);
            return;
        }
        add_match(s, &s->scratch->found, &found);
        show(s, &pattern->targets);
        return;
    }
}

/* ---- looking */

/* A word by which phrases are found. */
typedef struct place {
    uint32_t anchor, sentence_first, sentence_end;
    bool by_overlay;
} place;

static bool can_start(const scanner *s, const smp__pattern *pattern, uint32_t word) {
    return pattern->first == 0 || smp__may_begin(s->lexicon, &s->scratch->readings, pattern->first, word);
}

/* Whether the neighbors of the anchor let the pattern match. An overlay may end right before the anchor or, where it
 * was one that brought the pattern here, behind the next word. */
static inline bool fits_around(const scanner *s, const smp__pattern *pattern, const place *at) {
    uint32_t anchor = at->anchor;
    if (pattern->after && !at->by_overlay &&
        (anchor + 1 >= at->sentence_end ||
         !smp__may_begin(s->lexicon, &s->scratch->readings, pattern->after, anchor + 1)))
        return false;
    if (pattern->before == 0 || s->spots[anchor].tail) return true;
    return anchor > at->sentence_first && smp__term_has(s->lexicon, pattern->before, s->spots[anchor - 1].word);
}

/* Runs the pattern at one word, where it may begin; where it matches, says where it ends, else 0. */
static uint32_t run_at(scanner *s, uint32_t pattern_index, uint32_t start) {
    smp__run *run = &s->run;
    if (!smp__run_program(run, s->lexicon->patterns[pattern_index].program, start) || run->end <= start) return 0;
    note(s, run, pattern_index, start);
    return run->end;
}

/* Words beyond one each that overlays take, up to each word: so much farther from its anchor can a phrase begin. */
static void sum_extra(scanner *s) {
    const smp__readings *readings = &s->scratch->readings;
    uint32_t sum = 0;
    if (s->summed == readings->count) return;
    s->summed = readings->count;
    for (uint32_t i = 0; i <= s->text->word_count; i++) {
        s->scratch->extra[i] = sum;
        sum += s->spots[i].extra;
    }
}

/* How many words before the anchor the pattern can begin at most. */
static uint32_t earliest_distance(const scanner *s, const smp__pattern *pattern, const place *at) {
    uint32_t most = at->anchor - at->sentence_first;
    uint32_t extra = s->scratch->extra[at->anchor] - s->scratch->extra[at->sentence_first];
    uint32_t farthest = pattern->before_most + (extra < MOST_EXTRA ? extra : MOST_EXTRA);
    return most < farthest ? most : farthest;
}

/* Whether one of the signals is among those that were found. */
static bool are_shown(const scanner *s, const smp__targets *signals) {
    for (size_t i = 0; i < signals->count; i++)
        if (s->scratch->shown[signals->items[i]]) return true;
    return false;
}

/* Whether an exception, one of its parts, or a cue can change anything of what was found. */
static bool can_change(const scanner *s, const smp__pattern *pattern) {
    switch ((smp__pattern_kind)pattern->kind) {
    case SMP__PATTERN_CONTEXT:
        return s->cues_matter;
    case SMP__PATTERN_EXCEPTION:
        return are_shown(s, &pattern->targets);
    case SMP__PATTERN_PART:
        return are_shown(s, &s->lexicon->groups[pattern->targets.items[0]].signals);
    case SMP__PATTERN_CLASS:
    case SMP__PATTERN_SIGNAL:
        break;
    }
    return true;
}

/* Runs the pattern from each place where it could begin to have its anchor here. */
static void try_pattern(scanner *s, uint32_t pattern_index, bool is_last, const place *at) {
    const smp__pattern *pattern = &s->lexicon->patterns[pattern_index];
    if (is_last && !can_change(s, pattern)) return;
    if (at->anchor < at->sentence_first + pattern->before_least || !fits_around(s, pattern, at)) return;
    if (pattern->before_most == 0) { /* it begins with its anchor */
        run_at(s, pattern_index, at->anchor);
        return;
    }
    uint32_t start = at->anchor - earliest_distance(s, pattern, at);
    uint32_t latest = at->anchor - pattern->before_least;
    while (start <= latest) {
        uint32_t end = can_start(s, pattern, start) ? run_at(s, pattern_index, start) : 0;
        start = end ? end : start + 1;
    }
}

static void run_stage(scanner *s, size_t stage) {
    const smp__tries *tries = &s->scratch->tries[stage]; /* those of later stages may grow meanwhile */
    if (tries->count == 0) return;
    bool is_last = stage + 1 == s->lexicon->stage_count;
    sum_extra(s);
    for (size_t i = 0; i < tries->count && !s->failed; i++) {
        uint32_t anchor = tries->items[i].anchor / 2;
        const smp__sentence *sentence = &s->text->sentences[s->spots[anchor].sentence];
        place at = {anchor, sentence->first, sentence->end, tries->items[i].anchor % 2};
        try_pattern(s, tries->items[i].staged % SMP__MOST_PATTERNS, is_last, &at);
    }
}

/* ---- joined phrases */

static int by_group(const void *left, const void *right) {
    const smp__match *a = left, *b = right;
    if (a->item != b->item) return a->item < b->item ? -1 : 1;
    return (a->first > b->first) - (a->first < b->first);
}

/* Whether one of the phrases of the part is in the words from .. to - 1, which are in the sentences with the bits. */
static bool has_part(scanner *s, uint32_t group, uint8_t part, uint32_t from, uint32_t to, uint8_t bits) {
    const smp__index *index = &s->lexicon->by_group;
    size_t heads = s->scratch->heads.count;
    for (uint32_t i = index->starts[group]; i < index->starts[group + 1]; i++) {
        const smp__pattern *pattern = &s->lexicon->patterns[index->items[i]];
        if (pattern->part != part || !has_needs(s->scratch->present, pattern->needs, bits)) continue;
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
    add_match(s, &s->scratch->found, &found);
    show(s, &group->signals);
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
        uint8_t part = 1, bits = group->whole_text ? UINT8_MAX : sentence_bit(s, head.sentence);
        while (part < group->parts && has_part(s, head.item, part, from, to, bits)) part++;
        if (part == group->parts) add_group(s, head.item, &head);
    }
}

/* ---- one text */

static bool make_room(scanner *s) {
    smp__phrase_scratch *scratch = s->scratch;
    const smp_allocator *memory = &scratch->memory;
    smp__readings *readings = &scratch->readings;
    size_t words = s->text->word_count;
    if (!smp__reserve(memory, &readings->spots, &readings->spot_capacity, words + 1, sizeof *readings->spots) ||
        !smp__reserve(memory, &scratch->extra, &scratch->extra_capacity, words + 1, sizeof *scratch->extra) ||
        !smp__reserve(memory, &scratch->present, &scratch->present_capacity, s->lexicon->need_count + 1,
                      sizeof *scratch->present))
        return false;
    s->spots = readings->spots;
    return true;
}

/* What a recognizer found between two words is no part of a phrase. */
static bool has_words(const scanner *s, const smp__overlay *overlay) {
    return overlay->first < overlay->end && overlay->end <= s->text->word_count;
}

static void begin(scanner *s, const smp__overlays *overlays) {
    smp__phrase_scratch *scratch = s->scratch;
    size_t words = s->text->word_count;
    scratch->readings.count = scratch->noted.count = 0;
    memset(scratch->shown, 0, sizeof scratch->shown);
    memset(scratch->present, 0, s->lexicon->need_count + 1);
    scratch->present[0] = UINT8_MAX;
    for (size_t stage = 0; stage < s->lexicon->stage_count; stage++) scratch->tries[stage].count = 0;
    for (uint32_t i = 0; i < words; i++) {
        const smp__word *word = &s->text->words[i];
        s->undone |= word->undone;
        s->spots[i] =
            (smp__spot){.bits = word->id ? smp__term_bit(word->id) : 0, .word = word->id, .sentence = word->sentence};
    }
    s->spots[words] = (smp__spot){0};
    for (size_t i = 0; i < overlays->count; i++) {
        const smp__overlay *overlay = &overlays->items[i];
        if (has_words(s, overlay) && s->spots[overlay->first].sentence != s->spots[overlay->end - 1].sentence)
            s->one_sentence = true;
    }
    for (uint32_t i = 0; i < words; i++) see_word(s, s->spots[i].word, sentence_bit(s, s->spots[i].sentence));
    for (size_t i = 0; i < overlays->count; i++) {
        const smp__overlay *overlay = &overlays->items[i];
        uint32_t word = overlay->word ? overlay->word : (uint32_t)(s->lexicon->words.count + 1) + overlay->shape;
        if (has_words(s, overlay)) see_word(s, word, sentence_bit(s, s->spots[overlay->first].sentence));
    }
    for (uint32_t i = 0; i < words; i++) see_anchor(s, &s->lexicon->by_word, s->spots[i].word, i, false);
    hand_out(s);
    for (size_t i = 0; i < overlays->count; i++) {
        const smp__overlay *overlay = &overlays->items[i];
        if (!has_words(s, overlay)) continue;
        add_reading(s, &(smp__reading){.first = overlay->first,
                                       .end = overlay->end,
                                       .word = overlay->word,
                                       .class = (uint32_t)overlay->shape,
                                       .undone = overlay->undone,
                                       .span = overlay->span});
    }
}

bool smp__phrase_scan(const smp__lexicon *lexicon, smp__text *text, const smp__overlays *overlays,
                      smp__phrase_scratch *scratch) {
    scanner s = {.lexicon = lexicon, .text = text, .scratch = scratch};
    s.summed = SIZE_MAX;
    scratch->found.count = scratch->heads.count = scratch->exceptions.count = 0;
    if (text->word_count == 0) return true;
    if (!make_room(&s)) return false;
    begin(&s, overlays);
    smp__run_open(&s.run, lexicon, text, &scratch->readings);
    smp__context_begin(text);
    for (size_t stage = 0; stage + 1 < lexicon->stage_count && !s.failed; stage++) run_stage(&s, stage);
    if (!s.failed) resolve_groups(&s);
    if (scratch->exceptions_wanted) scratch->shown[SMP__SIGNAL_OFF_TOPIC] = true;
    if (!s.failed && (scratch->found.count > 0 || scratch->exceptions_wanted)) {
        s.cues_matter = smp__context_matters(scratch->shown);
        scratch->heads.count = 0;
        run_stage(&s, lexicon->stage_count - 1);
        if (!s.failed) resolve_groups(&s);
    }
    smp__exceptions_sort(&scratch->exceptions);
    return !s.failed;
}
