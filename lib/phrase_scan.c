/* SPDX-License-Identifier: MIT */
#include "phrase_scan.h"

#include "context.h"
#include "phrase_groups.h"

#include <string.h>

enum { MOST_EXTRA = 40 };

typedef struct scanner {
    const smp__lexicon *lexicon;
    smp__text *text; /* its contexts are set on the way */
    smp__phrase_scratch *scratch;
    smp__spot *spots;  /* of the words */
    smp__run run;      /* of one program at a time */
    uint32_t undone;   /* all that was undone in any word */
    uint32_t overlays; /* the first readings: what the recognizers found */
    smp__needs needs;
    bool cues_matter, failed;
} scanner;

/* ---- where to look */

static inline uint16_t *row_of(const scanner *s, uint32_t sentence) {
    return smp__needs_row(&s->needs, sentence);
}

/* Notes of which needed terms the word is, or the class, by its key. */
static inline void see_key(scanner *s, uint32_t key, uint16_t *absent) {
    const smp__filed *filed = &s->lexicon->filed[key];
    const smp__need_bits *need = s->lexicon->needed + filed[0].needed, *end = s->lexicon->needed + filed[1].needed;
    for (; need < end; need += SMP__NEEDS_STEP) {
        absent[need[0].block] &= need[0].bits;
        absent[need[1].block] &= need[1].bits;
        absent[need[2].block] &= need[2].bits;
        absent[need[3].block] &= need[3].bits;
    }
}

static inline bool reserve_tries(scanner *s, smp__tries *tries, size_t more) {
    if (tries->capacity - tries->count >= more) return true;
    if (smp__reserve(&s->scratch->memory, &tries->items, &tries->capacity, tries->count + more, sizeof *tries->items))
        return true;
    s->failed = true;
    return false;
}

/* Adds to `noted` those of the candidates that have all that they need, to be tried around the word. Without a branch
 * for each: nobody could foretell them. Most lack the rarer of the two, so that is asked for first. */
static inline void note_candidates(scanner *s, const smp__candidate *candidates, size_t count, uint32_t anchor,
                                   const uint16_t *absent) {
    smp__tries *noted = &s->scratch->noted;
    if (count == 0 || !reserve_tries(s, noted, count)) return;
    smp__try *items = noted->items + noted->count;
    size_t likely = 0, kept = 0;
    for (const smp__candidate *c = candidates, *end = c + count; c < end; c++) {
        items[likely] = (uintptr_t)c;
        likely += smp__has_need(absent, c->needs[0]);
    }
    for (size_t i = 0; i < likely; i++) {
        /* NOLINTNEXTLINE(performance-no-int-to-ptr): the address as it is, not a product for each candidate */
        const smp__candidate *c = (const smp__candidate *)(uintptr_t)items[i];
        items[kept] = (uint64_t)anchor << 32 | c->staged;
        kept += smp__has_need(absent, c->needs[1]);
    }
    noted->count += kept;
}

static inline void note_found_by(scanner *s, uint32_t key, uint32_t anchor, const uint16_t *absent) {
    const smp__filed *filed = &s->lexicon->filed[key];
    note_candidates(s, s->lexicon->candidates + filed[0].candidates, filed[1].candidates - filed[0].candidates, anchor,
                    absent);
}

/* The same for the last stage, where there is something that it can change. */
static inline void note_last_ones(scanner *s, uint32_t key, uint32_t anchor, uint32_t sentence, uint32_t changeable) {
    const smp__filed *filed = &s->lexicon->filed[key];
    if (filed->changes & changeable)
        note_candidates(s, s->lexicon->last_ones + filed[0].last_ones, filed[1].last_ones - filed[0].last_ones, anchor,
                        row_of(s, sentence));
}

/* Hands out what was noted to the stages whose turn it is. */
static void hand_out(scanner *s) {
    const smp__tries *noted = &s->scratch->noted;
    const smp__pattern *patterns = s->lexicon->patterns;
    smp__tries *tries = s->scratch->tries;
    for (size_t i = 0; i + 1 < s->lexicon->stage_count; i++)
        if (!reserve_tries(s, &tries[i], noted->count)) return;
    for (size_t i = 0; i < noted->count; i++) {
        smp__try next = noted->items[i];
        uint32_t staged = (uint32_t)next;
        smp__tries *stage = &tries[staged / SMP__MOST_PATTERNS];
        stage->items[stage->count++] = next;
        /* Patterns lie far apart, and are soon asked for. */
        __builtin_prefetch(&patterns[staged % SMP__MOST_PATTERNS]);
    }
    s->scratch->noted.count = 0;
}

/* ---- what is found */

typedef enum known { NEW, AGAIN, KNOWN } known;

/* Whether there is such a reading, or one that differs in length alone, which brings no other phrases. */
static known is_known(const smp__readings *readings, const smp__reading *overlay) {
    known found = NEW;
    for (uint32_t i = readings->spots[overlay->first].head; i; i = readings->items[i - 1].next) {
        const smp__reading *other = &readings->items[i - 1];
        if (other->word != overlay->word) continue;
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
    smp__reading *reading = &readings->items[readings->count++];
    *reading = *overlay;
    reading->again = before == AGAIN;
    uint32_t *link = &spot->head; /* the recognizers know best how far it goes */
    while (*link && *link <= s->overlays) link = &readings->items[*link - 1].next;
    reading->next = *link;
    *link = (uint32_t)readings->count;
    uint64_t bit = smp__term_bit(overlay->word);
    spot->overlay_bits |= bit;
    spot->bits |= bit;
    uint32_t extra = overlay->end - overlay->first - 1;
    if (extra > spot->extra) {
        s->scratch->extra[spot->sentence] += extra - spot->extra;
        spot->extra = extra;
    }
    s->spots[overlay->end].tail = true;
    if (before == AGAIN) return;
    note_found_by(s, smp__filing_key(s->lexicon, overlay->word), overlay->first * 2 + 1, row_of(s, spot->sentence));
    if (s->scratch->noted.count > 0) hand_out(s);
}

static void add_match(scanner *s, smp__matches *list, const smp__match *found) {
    if (!smp__matches_add(list, &s->scratch->memory, found)) s->failed = true;
}

static void show(scanner *s, const smp__targets *signals) {
    for (size_t i = 0; i < signals->count; i++) smp__signal_set_add(&s->scratch->shown, signals->items[i]);
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

/* Whether no overlay lies at an edge of the words: they are read where the words themselves are. */
static inline bool has_plain_edges(const smp__run *run, uint32_t first, uint32_t end) {
    for (size_t i = 0; i < run->used_count; i++)
        if (run->used[i]->first == first || run->used[i]->end == end) return false;
    return true;
}

/* Where the words are read: overlays know their bytes exactly. */
static smp__span place_of(const smp__run *run, uint32_t first, uint32_t end) {
    smp__span place = {run->text->words[first].start, run->text->words[end - 1].end};
    for (size_t i = 0; i < run->used_count; i++) {
        const smp__reading *used = run->used[i];
        if (used->first == first) place.start = used->place.start;
        if (used->end == end) place.end = used->place.end;
    }
    return place;
}

static inline uint32_t undone_of(const scanner *s, const smp__run *run, uint32_t first, uint32_t end) {
    uint32_t undone = 0;
    for (uint32_t i = first; s->undone && i < end; i++) undone |= run->text->words[i].undone;
    for (size_t i = 0; i < run->used_count; i++)
        if (run->used[i]->first >= first && run->used[i]->end <= end) undone |= run->used[i]->undone;
    return undone;
}

/* Notes a match of a pattern that shows signals, or that is the first part of a group. */
static void note_match(scanner *s, const smp__run *run, uint32_t pattern_index, uint32_t start) {
    const smp__pattern *pattern = &s->lexicon->patterns[pattern_index];
    uint32_t first = start, end = run->end;
    if (run->evidence_start != UINT32_MAX && run->evidence_end > run->evidence_start) {
        first = run->evidence_start;
        end = run->evidence_end;
    }
    bool part = pattern->kind == SMP__PATTERN_PART, plain = has_plain_edges(run, first, end);
    smp__span place = place_of(run, first, end);
    add_match(s, part ? &s->scratch->heads : &s->scratch->found,
              &(smp__match){.first = start,
                            .end = run->end,
                            .sentence = s->spots[start].sentence,
                            .item = part ? pattern->targets.items[0] : pattern_index,
                            .span = plain ? (smp__span){first, end} : smp__text_span(s->text, place.start, place.end),
                            .place = place,
                            .undone = undone_of(s, run, first, end),
                            .in_words = plain});
    if (!part) show(s, &pattern->targets);
}

/* Notes what the pattern is for where the run matched. */
static void note(scanner *s, const smp__run *run, uint32_t pattern_index, uint32_t start) {
    const smp__pattern *pattern = &s->lexicon->patterns[pattern_index];
    switch ((smp__pattern_kind)pattern->kind) {
    case SMP__PATTERN_CLASS:
        add_reading(s, &(smp__reading){.first = start,
                                       .end = run->end,
                                       .word = smp__class_as_word(pattern->targets.items[0]),
                                       .undone = undone_of(s, run, start, run->end),
                                       .place = place_of(run, start, run->end)});
        return;
    case SMP__PATTERN_CONTEXT:
        smp__context_mark(s->text, (smp__context_id)pattern->targets.items[0], start, run->end);
        return;
    case SMP__PATTERN_EXCEPTION:
        add_exceptions(s, &(smp__match){.first = start, .end = run->end, .sentence = s->spots[start].sentence},
                       &pattern->targets, pattern->reach, pattern->weight);
        return;
    case SMP__PATTERN_SIGNAL:
    case SMP__PATTERN_PART:
        note_match(s, run, pattern_index, start);
        return;
    }
}

/* ---- looking */

/* A word by which phrases are found. */
typedef struct place {
    uint32_t anchor, sentence_first, sentence_end;
    bool by_overlay;
} place;

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

/* How many words before the anchor the pattern can begin at most: farther where overlays take several words. */
static uint32_t earliest_distance(const scanner *s, const smp__pattern *pattern, const place *at) {
    uint32_t most = at->anchor - at->sentence_first, extra = s->scratch->extra[s->spots[at->anchor].sentence];
    uint32_t farthest = pattern->before_most + (extra < MOST_EXTRA ? extra : MOST_EXTRA);
    return most < farthest ? most : farthest;
}

/* Whether one of the signals is among those that were found. */
static bool are_shown(const scanner *s, const smp__targets *signals) {
    for (size_t i = 0; i < signals->count; i++)
        if (smp__signal_set_has(&s->scratch->shown, signals->items[i])) return true;
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

static inline bool begins_sentence(const scanner *s, const smp__pattern *pattern) {
    return s->lexicon->code[pattern->program] == smp__code(SMP__OP_START, 0);
}

/* Runs the pattern from each place where it could begin to have its anchor here. */
static void try_pattern(scanner *s, uint32_t pattern_index, bool is_last, const place *at) {
    const smp__pattern *pattern = &s->lexicon->patterns[pattern_index];
    if (is_last && !can_change(s, pattern)) return;
    if (at->anchor < at->sentence_first + pattern->before_least || !fits_around(s, pattern, at)) return;
    uint32_t start = at->anchor, latest = at->anchor, first = 0;
    if (pattern->before_most > 0) { /* it does not begin with its anchor */
        start -= earliest_distance(s, pattern, at);
        latest -= pattern->before_least;
        first = pattern->first;
        if (begins_sentence(s, pattern)) {
            if (start > at->sentence_first) return;
            latest = start;
        }
    }
    while ((start = smp__next_start(&s->run, first, start, latest + 1)) <= latest) {
        uint32_t end = run_at(s, pattern_index, start);
        start = end ? end : start + 1;
    }
}

static void run_tries(scanner *s, const smp__tries *tries, bool is_last) {
    place at = {.anchor = UINT32_MAX};
    for (size_t i = 0; i < tries->count; i++) {
        uint32_t anchor = (uint32_t)(tries->items[i] >> 32);
        if (anchor / 2 != at.anchor) {
            at.anchor = anchor / 2;
            const smp__sentence *sentence = &s->text->sentences[s->spots[at.anchor].sentence];
            at.sentence_first = sentence->first;
            at.sentence_end = sentence->end;
        }
        at.by_overlay = anchor % 2;
        try_pattern(s, (uint32_t)tries->items[i] % SMP__MOST_PATTERNS, is_last, &at);
    }
}

/* ---- joined phrases */

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

/* Whether the parts of both are looked for in the same words: a sentence or, where they may be anywhere, the text. */
static bool is_same_search(const scanner *s, const smp__match *one, const smp__match *other) {
    return one->item == other->item && (one->sentence == other->sentence || s->lexicon->groups[one->item].whole_text);
}

static void resolve_groups(scanner *s) {
    smp__matches *heads = &s->scratch->heads;
    smp__matches_sort(heads);
    for (size_t i = 0; i < heads->count && !s->failed; i++) {
        const smp__match *head = &heads->items[i];
        if (i > 0 && is_same_search(s, &heads->items[i - 1], head)) continue;
        if (smp__group_is_whole(&s->run, &s->needs, head->item, head->sentence)) add_group(s, head->item, head);
    }
}

/* ---- what changes what was found */

/* Finds what changes what was found, around the words and overlays that have a phrase that can. */
static void run_last(scanner *s) {
    smp__phrase_scratch *scratch = s->scratch;
    const smp__readings *readings = &scratch->readings;
    uint32_t changeable = smp__change_bits(&scratch->shown);
    if (changeable == 0) return;
    s->cues_matter = smp__context_matters(&scratch->shown);
    if (s->cues_matter) changeable |= SMP__CHANGES_CONTEXT;
    scratch->heads.count = 0;
    for (uint32_t i = 0; i < s->text->word_count; i++)
        note_last_ones(s, s->spots[i].word, i * 2, s->spots[i].sentence, changeable);
    for (size_t i = 0; i < readings->count; i++) {
        const smp__reading *reading = &readings->items[i];
        if (!reading->again)
            note_last_ones(s, smp__filing_key(s->lexicon, reading->word), reading->first * 2 + 1,
                           s->spots[reading->first].sentence, changeable);
    }
    run_tries(s, &scratch->noted, true);
    if (!s->failed) resolve_groups(s);
}

/* ---- one text */

static bool make_room(scanner *s) {
    smp__phrase_scratch *scratch = s->scratch;
    const smp_allocator *memory = &scratch->memory;
    smp__readings *readings = &scratch->readings;
    size_t words = s->text->word_count;
    if (!smp__reserve(memory, &readings->spots, &readings->spot_capacity, words + 1, sizeof *readings->spots) ||
        !smp__reserve(memory, &scratch->extra, &scratch->extra_capacity, s->text->sentence_count,
                      sizeof *scratch->extra) ||
        !smp__reserve(memory, &scratch->absent, &scratch->absent_capacity,
                      SMP__NEED_ROWS * smp__needs_row_size(s->lexicon), sizeof *scratch->absent))
        return false;
    s->spots = readings->spots;
    return true;
}

static uint32_t as_word(const smp__overlay *overlay) {
    return overlay->word ? overlay->word : smp__class_as_word((uint32_t)overlay->shape);
}

/* What a recognizer found between two words is no part of a phrase. */
static bool has_words(const scanner *s, const smp__overlay *overlay) {
    return overlay->first < overlay->end && overlay->end <= s->text->word_count;
}

/* A list that lies far from others and is soon asked for: most are of one or two lines of the cache. */
static inline void fetch(const void *list) {
    __builtin_prefetch(list);
    __builtin_prefetch((const char *)list + 64);
}

/* Sets out rows in which nothing is. What of an overlay that is in two sentences is in none of them alone: then there
 * is one row for all. */
static void open_needs(scanner *s, const smp__overlays *overlays) {
    const smp__text *text = s->text;
    bool one_sentence = false;
    for (size_t i = 0; i < overlays->count; i++) {
        const smp__overlay *overlay = &overlays->items[i];
        if (has_words(s, overlay) && text->words[overlay->first].sentence != text->words[overlay->end - 1].sentence)
            one_sentence = true;
    }
    size_t size = smp__needs_row_size(s->lexicon), count = text->sentence_count;
    s->needs = (smp__needs){.absent = s->scratch->absent,
                            .row_size = one_sentence ? 0 : size,
                            .row_count = one_sentence             ? 1
                                         : count < SMP__NEED_ROWS ? count
                                                                  : SMP__NEED_ROWS,
                            .told_apart = !one_sentence && count <= SMP__NEED_ROWS};
    for (size_t row = 0; row < s->needs.row_count; row++)
        memset(s->needs.absent + row * size, UINT8_MAX, size * sizeof *s->needs.absent);
}

/* Makes the spots of the words, and notes what of all that is needed is in the text. */
static void see_words(scanner *s, const smp__overlays *overlays) {
    enum { AHEAD = 4 };
    const smp__text *text = s->text;
    const smp__filed *filed = s->lexicon->filed;
    open_needs(s, overlays);
    uint32_t undone = 0;
    for (uint32_t n = 0; n < text->sentence_count; n++) {
        uint16_t *absent = row_of(s, n);
        s->scratch->extra[n] = 0;
        for (uint32_t i = text->sentences[n].first; i < text->sentences[n].end; i++) {
            const smp__word *word = &text->words[i];
            undone |= word->undone;
            s->spots[i] = (smp__spot){.bits = word->id ? smp__term_bit(word->id) : 0, .word = word->id, .sentence = n};
            fetch(s->lexicon->candidates + filed[word->id].candidates);
            if (i + AHEAD < text->word_count) fetch(s->lexicon->needed + filed[word[AHEAD].id].needed);
            see_key(s, word->id, absent);
        }
    }
    s->undone = undone;
    s->spots[text->word_count] = (smp__spot){0};
    for (size_t i = 0; i < overlays->count; i++) {
        const smp__overlay *overlay = &overlays->items[i];
        if (has_words(s, overlay))
            see_key(s, smp__filing_key(s->lexicon, as_word(overlay)), row_of(s, s->spots[overlay->first].sentence));
    }
}

static void begin(scanner *s, const smp__overlays *overlays) {
    smp__phrase_scratch *scratch = s->scratch;
    scratch->readings.count = scratch->noted.count = 0;
    scratch->shown = scratch->wanted;
    for (size_t stage = 0; stage < s->lexicon->stage_count; stage++) scratch->tries[stage].count = 0;
    see_words(s, overlays);
    for (uint32_t n = 0; n < s->text->sentence_count; n++) {
        const uint16_t *absent = row_of(s, n);
        for (uint32_t i = s->text->sentences[n].first; i < s->text->sentences[n].end; i++)
            note_found_by(s, s->spots[i].word, i * 2, absent);
    }
    hand_out(s);
    for (size_t i = 0; i < overlays->count; i++) {
        const smp__overlay *overlay = &overlays->items[i];
        if (!has_words(s, overlay)) continue;
        add_reading(s, &(smp__reading){.first = overlay->first,
                                       .end = overlay->end,
                                       .word = as_word(overlay),
                                       .undone = overlay->undone,
                                       .place = overlay->place});
    }
    s->overlays = (uint32_t)s->scratch->readings.count;
}

bool smp__phrase_scan(const smp__lexicon *lexicon, smp__text *text, const smp__overlays *overlays,
                      smp__phrase_scratch *scratch) {
    scanner s = {.lexicon = lexicon, .text = text, .scratch = scratch};
    scratch->found.count = scratch->heads.count = scratch->exceptions.count = 0;
    if (text->word_count == 0) return true;
    if (!make_room(&s)) return false;
    begin(&s, overlays);
    smp__run_open(&s.run, lexicon, text, &scratch->readings);
    smp__context_begin(text);
    for (size_t stage = 0; stage + 1 < lexicon->stage_count && !s.failed; stage++)
        run_tries(&s, &scratch->tries[stage], false);
    if (!s.failed) resolve_groups(&s);
    if (!s.failed) run_last(&s);
    smp__exceptions_sort(&scratch->exceptions);
    return !s.failed;
}
