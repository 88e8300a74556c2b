/* SPDX-License-Identifier: MIT
 * Finding the phrases of a lexicon in a text. Each phrase is found by its anchor, a word that must be in it and that
 * few others share; around it the phrase's program is run from each place where the phrase could begin. Programs
 * are short and a run's steps are limited, so the time is linear in the text. */
#include "context.h"
#include "exceptions.h"
#include "lexicon_tables.h"

#include <stdlib.h>
#include <string.h>

enum { STEP_LIMIT = 4000, MOST_USED = 16, MOST_EXTRA = 40 };

/* An overlay as the matcher keeps it: chained by its first word. */
typedef struct reading {
    uint32_t first, end;
    uint32_t word;   /* vocabulary id, or 0 */
    uint32_t class;  /* where word is 0 */
    uint32_t undone;
    uint32_t next;   /* the next reading that begins at the same word, + 1; 0: none */
    smp__span span;
} reading;

/* One match, before exceptions. */
typedef struct match {
    uint32_t first, end; /* words */
    uint32_t sentence;
    uint32_t item;       /* a pattern; of a part, its group; of a group found, pattern_count + the group */
    smp__span span;
    uint32_t undone;
    uint8_t part;
} match;

typedef struct matches {
    match *items;
    size_t count, capacity;
} matches;

/* A pattern to be tried at a word. */
typedef struct candidate {
    uint32_t pattern, anchor;
    uint32_t next; /* of the same stage, + 1; 0: none */
    bool by_overlay;
} candidate;

struct smp__phrase_scratch {
    smp_allocator memory;
    reading *readings;
    size_t reading_count, reading_capacity;
    uint32_t *heads; /* by word: its first reading + 1 */
    size_t head_capacity;
    bool *tails; /* by word: a reading ends right before it */
    size_t tail_capacity;
    uint32_t *term_seen; /* by term: the epoch of the text that has it */
    size_t term_capacity;
    uint32_t *group_seen; /* by group: the epoch of the text that has its first part */
    size_t group_capacity;
    uint32_t epoch;
    uint32_t *extra; /* by word */
    size_t extra_capacity;
    candidate *candidates;
    size_t candidate_count, candidate_capacity;
    uint32_t first_of_stage[SMP__MOST_STAGES], last_of_stage[SMP__MOST_STAGES]; /* candidate + 1; 0: none */
    matches found, parts;
    smp__exceptions exceptions;
};

smp__phrase_scratch *smp__phrase_scratch_new(const smp_allocator *allocator) {
    smp_allocator memory = smp__memory_choose(allocator);
    smp__phrase_scratch *scratch = smp__allocate_zeroed(&memory, sizeof *scratch);
    if (scratch) scratch->memory = memory;
    return scratch;
}

void smp__phrase_scratch_free(smp__phrase_scratch *scratch) {
    if (!scratch) return;
    smp_allocator memory = scratch->memory;
    smp__release(&memory, scratch->readings);
    smp__release(&memory, scratch->heads);
    smp__release(&memory, scratch->tails);
    smp__release(&memory, scratch->term_seen);
    smp__release(&memory, scratch->group_seen);
    smp__release(&memory, scratch->extra);
    smp__release(&memory, scratch->candidates);
    smp__release(&memory, scratch->found.items);
    smp__release(&memory, scratch->parts.items);
    smp__release(&memory, scratch->exceptions.items);
    smp__release(&memory, scratch);
}

size_t smp__phrase_scratch_memory(const smp__phrase_scratch *scratch) {
    return sizeof *scratch + scratch->reading_capacity * sizeof *scratch->readings +
           (scratch->head_capacity + scratch->term_capacity + scratch->group_capacity + scratch->extra_capacity) * sizeof(uint32_t) +
           scratch->candidate_capacity * sizeof *scratch->candidates + scratch->tail_capacity +
           (scratch->found.capacity + scratch->parts.capacity) * sizeof(match) +
           scratch->exceptions.capacity * sizeof(smp__exception);
}

double smp__phrase_scratch_exempt(const smp__phrase_scratch *scratch, smp__signal_id signal) {
    static const smp__sentence nowhere = {0};
    return smp__exceptions_factor(&scratch->exceptions, signal, &nowhere, 0, 0);
}

/* ---- running one program */

typedef struct run {
    const smp__lexicon *lexicon;
    const smp__text *text;
    const smp__phrase_scratch *scratch;
    uint32_t sentence;
    uint32_t steps;
    uint32_t end;                         /* where it matched */
    uint32_t evidence_start, evidence_end; /* words; UINT32_MAX: none marked */
    const reading *used[MOST_USED];       /* the overlays on the way */
    size_t used_count;
} run;

static bool term_has(const smp__lexicon *lexicon, uint32_t term, uint32_t word) {
    if (word == 0 || !(lexicon->term_filters[term] & smp__term_bit(word))) return false;
    const uint32_t *words = lexicon->term_words + lexicon->term_starts[term];
    size_t count = lexicon->term_starts[term + 1] - lexicon->term_starts[term];
    while (count > 4) { /* narrow down, then look one by one */
        size_t half = count / 2;
        if (words[half] <= word) words += half, count -= half;
        else count = half;
    }
    for (size_t i = 0; i < count; i++)
        if (words[i] == word) return true;
    return false;
}

static bool go_on(run *r, uint32_t at, uint32_t word);

/* Goes on after an overlay, and comes back where that leads nowhere. */
static bool through(run *r, const reading *overlay, uint32_t at) {
    if (r->used_count == MOST_USED) return false;
    uint32_t sentence = r->sentence;
    r->used[r->used_count++] = overlay;
    r->sentence = r->text->words[overlay->end - 1].sentence;
    if (go_on(r, at, overlay->end)) return true;
    r->sentence = sentence;
    r->used_count--;
    return false;
}

static bool in_sentence(const run *r, uint32_t word) {
    return word < r->text->word_count && r->text->words[word].sentence == r->sentence;
}

static bool through_words(run *r, uint32_t term, uint32_t at, uint32_t word) {
    for (uint32_t i = r->scratch->heads[word]; i; i = r->scratch->readings[i - 1].next) {
        const reading *overlay = &r->scratch->readings[i - 1];
        if (overlay->word && term_has(r->lexicon, term, overlay->word) && through(r, overlay, at)) return true;
    }
    return false;
}

static bool through_class(run *r, uint32_t class, uint32_t at, uint32_t word) {
    for (uint32_t i = r->scratch->heads[word]; i; i = r->scratch->readings[i - 1].next) {
        const reading *overlay = &r->scratch->readings[i - 1];
        bool is_member = overlay->word ? term_has(r->lexicon, r->lexicon->class_terms[class], overlay->word)
                                       : overlay->class == class;
        if (is_member && through(r, overlay, at)) return true;
    }
    return false;
}

static uint32_t as_word(const reading *overlay) {
    return overlay->word ? overlay->word : smp__class_as_word(overlay->class);
}

/* Whether an overlay that begins at the word is of the term. */
static bool overlay_may(const run *r, uint32_t term, uint32_t word) {
    for (uint32_t i = r->scratch->heads[word]; i; i = r->scratch->readings[i - 1].next)
        if (term_has(r->lexicon, term, as_word(&r->scratch->readings[i - 1]))) return true;
    return false;
}

/* A look at the next instruction: false where it leads nowhere for sure. */
static bool may_go_on(const run *r, uint32_t at, uint32_t word) {
    uint32_t code = r->lexicon->code[at], op = code & 15;
    if (op != SMP__OP_TERM && op != SMP__OP_CLASS && op != SMP__OP_PEEK) return true;
    if (!in_sentence(r, word)) return false;
    uint32_t term = op == SMP__OP_CLASS ? r->lexicon->class_terms[code >> 4] : code >> 4;
    if (term_has(r->lexicon, term, r->text->words[word].id)) return true;
    return r->scratch->heads[word] && (op != SMP__OP_PEEK || overlay_may(r, term, word));
}

/* Whether the program from `at` on matches from the word on. */
static bool go_on(run *r, uint32_t at, uint32_t word) {
    for (;;) {
        if (++r->steps > STEP_LIMIT) return false;
        uint32_t code = r->lexicon->code[at++], argument = code >> 4;
        switch ((smp__op)(code & 15)) {
        case SMP__OP_TERM:
        case SMP__OP_SHAPED: {
            uint32_t shape = (code & 15) == SMP__OP_SHAPED ? r->lexicon->code[at++] : 0;
            if (!in_sentence(r, word)) return false;
            if (r->scratch->heads[word] && through_words(r, argument, at, word)) return true;
            const smp__word *w = &r->text->words[word];
            if ((w->shape & shape) != shape || !term_has(r->lexicon, argument, w->id)) return false;
            word++;
            break;
        }
        case SMP__OP_CLASS:
            if (!in_sentence(r, word)) return false;
            if (r->scratch->heads[word] && through_class(r, argument, at, word)) return true;
            if (!term_has(r->lexicon, r->lexicon->class_terms[argument], r->text->words[word].id)) return false;
            word++;
            break;
        case SMP__OP_ANY:
            if (!in_sentence(r, word)) return false;
            word++;
            break;
        case SMP__OP_GAP:
            for (uint32_t skipped = 0; skipped < argument; skipped++, word++) {
                if (may_go_on(r, at, word) && go_on(r, at, word)) return true;
                if (!in_sentence(r, word)) return false;
            }
            break;
        case SMP__OP_START:
            if (word > 0 && word < r->text->word_count && r->text->words[word - 1].sentence == r->text->words[word].sentence)
                return false;
            break;
        case SMP__OP_END:
            if (in_sentence(r, word)) return false;
            break;
        case SMP__OP_PEEK:
            if (!may_go_on(r, at - 1, word)) return false;
            break;
        case SMP__OP_SPLIT:
            if (may_go_on(r, at, word) && go_on(r, at, word)) return true;
            at = argument;
            break;
        case SMP__OP_JUMP:
            at = argument;
            break;
        case SMP__OP_NOT: {
            run inner = *r;
            bool there = go_on(&inner, at, word);
            r->steps = inner.steps;
            if (there) return false;
            at = argument;
            break;
        }
        case SMP__OP_EVIDENCE:
            r->evidence_start = word;
            break;
        case SMP__OP_EVIDENCE_END:
            r->evidence_end = word;
            break;
        case SMP__OP_MATCH:
            r->end = word;
            return true;
        }
    }
}

/* ---- one text */

typedef struct matcher {
    const smp__lexicon *lexicon;
    smp__text *text; /* its contexts are set on the way */
    smp__phrase_scratch *scratch;
    bool failed;
} matcher;

static void see_word(matcher *m, uint32_t word) {
    const smp__index *index = &m->lexicon->required;
    for (uint32_t i = index->starts[word]; i < index->starts[word + 1]; i++)
        m->scratch->term_seen[index->items[i]] = m->scratch->epoch;
}

static bool has_required(const matcher *m, const smp__pattern *pattern) {
    for (size_t i = 0; i < 2; i++) {
        uint32_t term = pattern->required[i];
        if (term && m->scratch->term_seen[term] != m->scratch->epoch) return false;
    }
    return true;
}

/* Puts the patterns of one key of the index on the lists of their stages. */
static void add_candidates(matcher *m, const smp__index *index, size_t key, uint32_t anchor, bool by_overlay) {
    smp__phrase_scratch *scratch = m->scratch;
    for (uint32_t i = index->starts[key]; i < index->starts[key + 1]; i++) {
        const smp__pattern *pattern = &m->lexicon->patterns[index->items[i]];
        if (!has_required(m, pattern)) continue;
        if (!smp__reserve(&scratch->memory, &scratch->candidates, &scratch->candidate_capacity,
                          scratch->candidate_count + 1, sizeof *scratch->candidates)) {
            m->failed = true;
            return;
        }
        uint32_t *last = &scratch->last_of_stage[pattern->stage];
        uint32_t *link = *last ? &scratch->candidates[*last - 1].next : &scratch->first_of_stage[pattern->stage];
        scratch->candidates[scratch->candidate_count++] = (candidate){.pattern = index->items[i], .anchor = anchor, .by_overlay = by_overlay};
        *link = *last = (uint32_t)scratch->candidate_count;
    }
}

static void add_candidates_of_word(matcher *m, uint32_t word, uint32_t anchor, bool by_overlay) {
    const smp__index *index = &m->lexicon->anchors;
    for (uint32_t i = index->starts[word]; i < index->starts[word + 1]; i++)
        add_candidates(m, &m->lexicon->by_term, index->items[i], anchor, by_overlay);
}

static bool is_known(const matcher *m, const reading *overlay) {
    for (uint32_t i = m->scratch->heads[overlay->first]; i; i = m->scratch->readings[i - 1].next) {
        const reading *other = &m->scratch->readings[i - 1];
        if (other->end == overlay->end && other->word == overlay->word && other->class == overlay->class) return true;
    }
    return false;
}

static void add_reading(matcher *m, reading overlay) {
    smp__phrase_scratch *scratch = m->scratch;
    if (overlay.first >= overlay.end || overlay.end > m->text->word_count || is_known(m, &overlay)) return;
    if (!smp__reserve(&scratch->memory, &scratch->readings, &scratch->reading_capacity, scratch->reading_count + 1,
                      sizeof *scratch->readings)) {
        m->failed = true;
        return;
    }
    overlay.next = scratch->heads[overlay.first];
    scratch->readings[scratch->reading_count++] = overlay;
    scratch->heads[overlay.first] = (uint32_t)scratch->reading_count;
    scratch->tails[overlay.end] = true;
    if (overlay.word)
        add_candidates_of_word(m, overlay.word, overlay.first, true);
    else
        add_candidates(m, &m->lexicon->by_class, overlay.class, overlay.first, true);
}

enum { RECENT = 8 };

/* A phrase with its anchor twice in it is found twice. */
static bool is_repeated(const matches *list, const match *found) {
    size_t back = list->count < RECENT ? list->count : RECENT;
    for (size_t i = list->count - back; i < list->count; i++) {
        const match *other = &list->items[i];
        if (other->item == found->item && other->part == found->part && other->first == found->first) return true;
    }
    return false;
}

static void add_match(matcher *m, matches *list, match found) {
    if (is_repeated(list, &found)) return;
    if (!smp__reserve(&m->scratch->memory, &list->items, &list->capacity, list->count + 1, sizeof *list->items))
        m->failed = true;
    else
        list->items[list->count++] = found;
}

static void add_exceptions(matcher *m, const match *found, const smp__targets *signals, uint8_t reach, float factor) {
    for (size_t i = 0; i < signals->count; i++) {
        smp__exception exception = {.first = found->first,
                                    .end = found->end,
                                    .sentence = found->sentence,
                                    .signal = signals->items[i],
                                    .reach = reach,
                                    .factor = factor};
        if (!smp__exceptions_add(&m->scratch->exceptions, &m->scratch->memory, exception)) m->failed = true;
    }
}

/* Where the evidence lies in the caller's text: overlays know their bytes exactly. */
static smp__span span_of(const run *r, uint32_t first, uint32_t end) {
    smp__span span = smp__text_word_span(r->text, first, end);
    for (size_t i = 0; i < r->used_count; i++) {
        if (r->used[i]->first == first) span.start = r->used[i]->span.start;
        if (r->used[i]->end == end) span.end = r->used[i]->span.end;
    }
    return span;
}

static uint32_t undone_of(const run *r, uint32_t first, uint32_t end) {
    uint32_t undone = 0;
    for (uint32_t i = first; i < end; i++) undone |= r->text->words[i].undone;
    for (size_t i = 0; i < r->used_count; i++)
        if (r->used[i]->first >= first && r->used[i]->end <= end) undone |= r->used[i]->undone;
    return undone;
}

static void matched(matcher *m, const run *r, uint32_t pattern_index, uint32_t start) {
    const smp__pattern *pattern = &m->lexicon->patterns[pattern_index];
    if (r->end <= start) return;
    uint32_t first = start, end = r->end;
    if (r->evidence_start != UINT32_MAX && r->evidence_end > r->evidence_start)
        first = r->evidence_start, end = r->evidence_end;
    match found = {.first = start,
                   .end = r->end,
                   .sentence = m->text->words[start].sentence,
                   .item = pattern_index,
                   .part = pattern->part};
    switch ((smp__pattern_kind)pattern->kind) {
    case SMP__PATTERN_CLASS:
        add_reading(m, (reading){.first = start, .end = r->end, .class = pattern->targets.items[0], .undone = undone_of(r, start, r->end),
                                 .span = span_of(r, start, r->end)});
        return;
    case SMP__PATTERN_CONTEXT:
        smp__context_mark(m->text, (smp__context_id)pattern->targets.items[0], start, r->end);
        return;
    case SMP__PATTERN_EXCEPTION:
        add_exceptions(m, &found, &pattern->targets, pattern->reach, pattern->weight);
        return;
    case SMP__PATTERN_SIGNAL:
    case SMP__PATTERN_PART:
        found.span = span_of(r, first, end);
        found.undone = undone_of(r, first, end);
        if (pattern->kind == SMP__PATTERN_PART) {
            found.item = pattern->targets.items[0];
            m->scratch->group_seen[found.item] = m->scratch->epoch;
            add_match(m, &m->scratch->parts, found);
        } else {
            add_match(m, &m->scratch->found, found);
        }
        return;
    }
}

/* Words beyond one each that overlays take, up to each word: so much farther from its anchor can a phrase begin. */
static void sum_extra(matcher *m) {
    smp__phrase_scratch *scratch = m->scratch;
    uint32_t sum = 0;
    for (uint32_t i = 0; i < m->text->word_count; i++) {
        scratch->extra[i] = sum;
        uint32_t widest = 1;
        for (uint32_t o = scratch->heads[i]; o; o = scratch->readings[o - 1].next) {
            uint32_t width = scratch->readings[o - 1].end - i;
            if (width > widest) widest = width;
        }
        sum += widest - 1;
    }
}

/* Whether something of the term can begin at the word, as far as a look at it tells. */
static bool may_stand(const matcher *m, uint32_t term, uint32_t word) {
    if (term_has(m->lexicon, term, m->text->words[word].id)) return true;
    for (uint32_t i = m->scratch->heads[word]; i; i = m->scratch->readings[i - 1].next)
        if (term_has(m->lexicon, term, as_word(&m->scratch->readings[i - 1]))) return true;
    return false;
}

/* Whether the neighbors of the anchor let the pattern match. An overlay may end right before the anchor or, where it
 * was one that brought the pattern here, behind the next word. */
static bool fits_around(const matcher *m, const smp__pattern *pattern, const candidate *at) {
    const smp__sentence *sentence = &m->text->sentences[m->text->words[at->anchor].sentence];
    if (pattern->after && !at->by_overlay &&
        (at->anchor + 1 >= sentence->end || !may_stand(m, pattern->after, at->anchor + 1)))
        return false;
    if (pattern->before == 0 || m->scratch->tails[at->anchor]) return true;
    return at->anchor > sentence->first && term_has(m->lexicon, pattern->before, m->text->words[at->anchor - 1].id);
}

/* Cues and exceptions matter only where something was found that they could change, and the other parts of joined
 * phrases only where the first is there. */
static bool matters(const matcher *m, const smp__pattern *pattern) {
    switch ((smp__pattern_kind)pattern->kind) {
    case SMP__PATTERN_CLASS:
    case SMP__PATTERN_SIGNAL:
        return true;
    case SMP__PATTERN_PART:
        return pattern->part == 0 || m->scratch->group_seen[pattern->targets.items[0]] == m->scratch->epoch;
    case SMP__PATTERN_CONTEXT:
    case SMP__PATTERN_EXCEPTION:
        return m->scratch->found.count + m->scratch->parts.count > 0;
    }
    return true;
}

/* Runs the pattern from each place where it could begin to have its anchor here. */
static void try_candidate(matcher *m, const candidate *at) {
    const smp__pattern *pattern = &m->lexicon->patterns[at->pattern];
    if (!matters(m, pattern) || !fits_around(m, pattern, at)) return;
    uint32_t sentence = m->text->words[at->anchor].sentence;
    uint32_t first = m->text->sentences[sentence].first;
    if (at->anchor < first + pattern->before_least) return;
    uint32_t extra = m->scratch->extra[at->anchor] - m->scratch->extra[first];
    uint32_t farthest = pattern->before_most + (extra < MOST_EXTRA ? extra : MOST_EXTRA);
    uint32_t start = at->anchor > first + farthest ? at->anchor - farthest : first;
    uint32_t latest = at->anchor - pattern->before_least;
    while (start <= latest) {
        run r;
        r.lexicon = m->lexicon;
        r.text = m->text;
        r.scratch = m->scratch;
        r.sentence = sentence;
        r.steps = 0;
        r.evidence_start = UINT32_MAX;
        r.used_count = 0;
        bool found = (pattern->first == 0 || may_stand(m, pattern->first, start)) && go_on(&r, pattern->program, start);
        if (found) matched(m, &r, at->pattern, start);
        start = found && r.end > start ? r.end : start + 1;
    }
}

/* ---- joined phrases */

static int by_group(const void *left, const void *right) {
    const match *a = left, *b = right;
    if (a->item != b->item) return a->item < b->item ? -1 : 1;
    if (a->sentence != b->sentence) return a->sentence < b->sentence ? -1 : 1;
    if (a->part != b->part) return a->part < b->part ? -1 : 1;
    return (a->first > b->first) - (a->first < b->first);
}

static void add_group(matcher *m, const smp__group *group, const match *head) {
    if (group->kind == SMP__PATTERN_EXCEPTION) {
        add_exceptions(m, head, &group->signals, group->reach, group->weight);
        return;
    }
    match found = *head;
    found.item = (uint32_t)(m->lexicon->pattern_count + head->item);
    add_match(m, &m->scratch->found, found);
}

/* A group is there where all of its parts are, in one sentence or, for &&, anywhere. */
static void resolve_groups(matcher *m) {
    matches *parts = &m->scratch->parts;
    if (parts->count == 0) return;
    qsort(parts->items, parts->count, sizeof *parts->items, by_group);
    for (size_t i = 0; i < parts->count && !m->failed;) {
        const smp__group *group = &m->lexicon->groups[parts->items[i].item];
        size_t end = i;
        uint32_t there = 0;
        const match *head = NULL;
        for (; end < parts->count && parts->items[end].item == parts->items[i].item; end++) {
            const match *part = &parts->items[end];
            if (!group->whole_text && part->sentence != parts->items[i].sentence) break;
            there |= 1u << part->part;
            if (part->part == 0 && !head) head = part;
        }
        if (head && there == (1u << group->parts) - 1) add_group(m, group, head);
        i = end;
    }
}

/* ---- what is left */

static bool fits(uint8_t when, uint32_t context) {
    if (when == SMP__WHEN_QUESTION) return context & SMP__CONTEXT_QUESTION;
    if (when == SMP__WHEN_STATEMENT) return !(context & SMP__CONTEXT_QUESTION);
    return true;
}

enum { LEAST_PERCENT = 2 };

/* What a pattern or a group says of the matches that it makes. */
typedef struct showing {
    const smp__targets *signals;
    float weight;
    uint32_t name;
    uint8_t when;
    bool lexical;
} showing;

static showing showing_of(const smp__lexicon *lexicon, uint32_t item) {
    if (item >= lexicon->pattern_count) {
        const smp__group *group = &lexicon->groups[item - lexicon->pattern_count];
        return (showing){&group->signals, group->weight, group->pattern_name, group->when, false};
    }
    const smp__pattern *pattern = &lexicon->patterns[item];
    return (showing){&pattern->targets, pattern->weight, pattern->name, pattern->when, pattern->lexical};
}

static void add_hit(matcher *m, const match *found, smp__signal_id signal, const showing *shown,
                    const smp_allocator *memory, smp__hits *hits) {
    double weight = shown->weight;
    if (shown->when != SMP__WHEN_ANY) weight *= smp__context_factor(signal, m->text->words[found->first].context);
    weight *= smp__exceptions_factor(&m->scratch->exceptions, signal, &m->text->sentences[found->sentence], found->first,
                                     found->end);
    if (weight < LEAST_PERCENT / 100.0) return;
    smp__hits_add(hits, memory,
                  (smp__hit){.span = found->span,
                             .weight = (float)weight,
                             .pattern = shown->name,
                             .undone = found->undone,
                             .signal = (uint16_t)signal,
                             .source = shown->lexical ? SMP__SOURCE_LEXICON : SMP__SOURCE_PHRASES});
}

static bool begin(matcher *m, const smp__overlays *overlays) {
    smp__phrase_scratch *scratch = m->scratch;
    const smp__lexicon *lexicon = m->lexicon;
    size_t words = m->text->word_count;
    size_t old_terms = scratch->term_capacity, old_groups = scratch->group_capacity;
    if (!smp__reserve(&scratch->memory, &scratch->heads, &scratch->head_capacity, words + 1, sizeof(uint32_t)) ||
        !smp__reserve(&scratch->memory, &scratch->tails, &scratch->tail_capacity, words + 1, sizeof(bool)) ||
        !smp__reserve(&scratch->memory, &scratch->term_seen, &scratch->term_capacity, lexicon->term_count + 1,
                      sizeof(uint32_t)) ||
        !smp__reserve(&scratch->memory, &scratch->group_seen, &scratch->group_capacity, lexicon->group_count + 1,
                      sizeof(uint32_t)) ||
        !smp__reserve(&scratch->memory, &scratch->extra, &scratch->extra_capacity, words + 1, sizeof(uint32_t)))
        return false;
    bool wrapped = ++scratch->epoch == 0;
    if (wrapped) scratch->epoch = 1;
    if (wrapped || old_terms != scratch->term_capacity)
        memset(scratch->term_seen, 0, scratch->term_capacity * sizeof(uint32_t));
    if (wrapped || old_groups != scratch->group_capacity)
        memset(scratch->group_seen, 0, scratch->group_capacity * sizeof(uint32_t));
    memset(scratch->heads, 0, (words + 1) * sizeof(uint32_t));
    memset(scratch->tails, 0, (words + 1) * sizeof(bool));
    memset(scratch->first_of_stage, 0, sizeof scratch->first_of_stage);
    memset(scratch->last_of_stage, 0, sizeof scratch->last_of_stage);
    scratch->reading_count = scratch->candidate_count = scratch->found.count = scratch->parts.count = 0;
    for (size_t i = 0; i < words; i++)
        if (m->text->words[i].id) see_word(m, m->text->words[i].id);
    for (size_t i = 0; i < overlays->count; i++)
        if (overlays->items[i].word) see_word(m, overlays->items[i].word);
    for (uint32_t i = 0; i < words; i++)
        if (m->text->words[i].id) add_candidates_of_word(m, m->text->words[i].id, i, false);
    for (size_t i = 0; i < overlays->count; i++) {
        const smp__overlay *o = &overlays->items[i];
        add_reading(m, (reading){.first = o->first, .end = o->end, .word = o->word, .class = (uint32_t)o->shape,
                                 .undone = o->undone, .span = o->span});
    }
    return !m->failed;
}

bool smp__lexicon_match(const smp__lexicon *lexicon, smp__text *text, const smp__overlays *overlays,
                        smp__phrase_scratch *scratch, const smp_allocator *memory, smp__hits *hits) {
    scratch->exceptions.count = 0;
    if (text->word_count == 0) return true;
    matcher m = {.lexicon = lexicon, .text = text, .scratch = scratch};
    if (!begin(&m, overlays)) return false;
    smp__context_begin(text);
    for (size_t stage = 0; stage < lexicon->stage_count && !m.failed; stage++) {
        uint32_t next = scratch->first_of_stage[stage];
        if (next) sum_extra(&m);
        while (next && !m.failed) {
            candidate at = scratch->candidates[next - 1]; /* a copy: the list may grow */
            try_candidate(&m, &at);
            next = scratch->candidates[next - 1].next;
        }
    }
    if (m.failed) return false;
    resolve_groups(&m);
    smp__exceptions_sort(&scratch->exceptions);
    for (size_t i = 0; i < scratch->found.count; i++) {
        const match *found = &scratch->found.items[i];
        showing shown = showing_of(lexicon, found->item);
        if (!fits(shown.when, text->words[found->first].context)) continue;
        for (size_t t = 0; t < shown.signals->count; t++)
            add_hit(&m, found, (smp__signal_id)shown.signals->items[t], &shown, memory, hits);
    }
    return !m.failed && !hits->failed;
}
