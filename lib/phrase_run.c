/* SPDX-License-Identifier: MIT */
#include "phrase_run.h"

enum { STEP_LIMIT = 4000 };

static bool go_on(smp__run *r, uint32_t at, uint32_t word, uint32_t limit);

/* Goes on after an overlay, and comes back where that leads nowhere. */
static bool through(smp__run *r, const smp__reading *overlay, uint32_t at) {
    if (r->used_count == SMP__MOST_USED) return false;
    r->used[r->used_count++] = overlay;
    if (r->code[at] == smp__code(SMP__OP_MATCH, 0)) {
        r->end = overlay->end;
        return true;
    }
    if (go_on(r, at, overlay->end, r->text->sentences[r->spots[overlay->end - 1].sentence].end)) return true;
    r->used_count--;
    return false;
}

static bool through_any(smp__run *r, uint32_t term, uint32_t at, const smp__spot *spot) {
    for (uint32_t i = spot->head; i; i = r->readings->items[i - 1].next) {
        const smp__reading *overlay = &r->readings->items[i - 1];
        if (smp__term_has(r->lexicon, term, overlay->word) && through(r, overlay, at)) return true;
    }
    return false;
}

/* The same for one word. */
static bool through_word(smp__run *r, uint32_t word, uint32_t at, const smp__spot *spot) {
    for (uint32_t i = spot->head; i; i = r->readings->items[i - 1].next) {
        const smp__reading *overlay = &r->readings->items[i - 1];
        if (overlay->word == word && through(r, overlay, at)) return true;
    }
    return false;
}

bool smp__overlay_may_begin(const smp__lexicon *lexicon, const smp__readings *readings, uint32_t term,
                            const smp__spot *spot) {
    for (uint32_t i = spot->head; i; i = readings->items[i - 1].next)
        if (smp__term_has(lexicon, term, readings->items[i - 1].word)) return true;
    return false;
}

/* Whether the word is of the term, or an overlay that begins at it may be. The bit of the filter is the word's own,
 * where it is no overlay's. */
static inline bool is_of(const smp__run *r, const smp__term *term, const smp__spot *spot) {
    if (!(term->filter & spot->bits)) return false;
    return (term->filter & spot->overlay_bits) || smp__term_lists(r->lexicon, term, spot->word);
}

/* A look at an instruction: false where it leads nowhere for sure. */
static inline bool may_go_on(const smp__run *r, uint32_t code, uint32_t word, uint32_t limit) {
    if ((code & 15) > SMP__OP_PEEK) return true;
    if (word >= limit) return false;
    const smp__spot *spot = &r->spots[word];
    if ((code & 15) == SMP__OP_WORD) return spot->word == code >> 4 || spot->overlay_bits;
    return is_of(r, &r->terms[code >> 4], spot);
}

/* The first word from .. last from which the program may go on; last + 1 where there is none. */
static inline uint32_t next_from(const smp__run *r, uint32_t at, uint32_t from, uint32_t last, uint32_t limit) {
    uint32_t code = r->code[at];
    if ((code & 15) <= SMP__OP_PEEK && (code & 15) != SMP__OP_WORD) {
        const smp__term *term = &r->terms[code >> 4];
        uint32_t end = last < limit ? last + 1 : limit;
        for (; from < end; from++)
            if (is_of(r, term, &r->spots[from])) return from;
        return last + 1;
    }
    while (from <= last && !may_go_on(r, code, from, limit)) from++;
    return from;
}

/* Whether what is looked for at `at` does not match; the run is as it was. */
static bool is_missing(smp__run *r, uint32_t at, uint32_t word, uint32_t limit) {
    if (!may_go_on(r, r->code[at], word, limit)) return true;
    size_t used_count = r->used_count;
    uint32_t evidence_start = r->evidence_start, evidence_end = r->evidence_end;
    bool there = go_on(r, at, word, limit);
    r->used_count = used_count;
    r->evidence_start = evidence_start;
    r->evidence_end = evidence_end;
    return !there;
}

/* Whether the program from `at` on matches from the word on, in a sentence that ends at `limit`. Of several ways all
 * but the last that may lead on are tried in calls of their own. */
static bool go_on(smp__run *r, uint32_t at, uint32_t word, uint32_t limit) {
    const uint32_t *all = r->code;
    bool looked = false; /* may_go_on() said yes to the next instruction here */
    if (++r->steps > STEP_LIMIT) return false;
    for (;;) {
        uint32_t code = all[at++], argument = code >> 4;
        bool is_sure = looked; /* that the word is of the term, where no overlay may be */
        looked = false;
        switch ((smp__op)(code & 15)) {
        case SMP__OP_WORD: {
            if (word >= limit) return false;
            const smp__spot *spot = &r->spots[word];
            if (spot->overlay_bits && through_word(r, argument, at, spot)) return true;
            if (spot->word != argument) return false;
            word++;
            break;
        }
        case SMP__OP_SHAPED: {
            if (word >= limit) return false;
            uint32_t shape = all[at++];
            if ((r->text->words[word].shape & shape) != shape) return false;
        }
        /* fall through */
        case SMP__OP_TERM: {
            if (word >= limit) return false;
            const smp__spot *spot = &r->spots[word];
            if (r->terms[argument].filter & spot->overlay_bits) {
                if (through_any(r, argument, at, spot)) return true;
                is_sure = false;
            }
            if (!is_sure && !smp__term_has(r->lexicon, argument, spot->word)) return false;
            word++;
            break;
        }
        case SMP__OP_PEEK:
            if (word >= limit || !smp__may_begin(r->lexicon, r->readings, argument, word)) return false;
            break;
        case SMP__OP_ANY:
            if (word >= limit) return false;
            word++;
            break;
        case SMP__OP_GAP: {
            uint32_t last = limit - word < argument ? limit : word + argument, pick = UINT32_MAX;
            for (word = next_from(r, at, word, last, limit); word <= last;
                 word = next_from(r, at, word + 1, last, limit)) {
                if (pick != UINT32_MAX && go_on(r, at, pick, limit)) return true;
                pick = word;
            }
            if (pick == UINT32_MAX) return false;
            word = pick;
            looked = true;
            break;
        }
        case SMP__OP_SPARE: {
            uint32_t wanted = argument & ((1u << SMP__SPARE_BITS) - 1), pick = UINT32_MAX;
            uint32_t from = limit - word < wanted ? limit : word + wanted, gap = argument >> SMP__SPARE_BITS;
            uint32_t last = limit - from < gap ? limit : from + gap;
            for (uint32_t next = next_from(r, at, from, last, limit); next <= last;
                 next = next_from(r, at, next + 1, last, limit)) {
                if (pick != UINT32_MAX && go_on(r, at, pick, limit)) return true;
                pick = next;
            }
            while (from-- > word) {
                if (!may_go_on(r, all[at], from, limit)) continue;
                if (pick != UINT32_MAX && go_on(r, at, pick, limit)) return true;
                pick = from;
            }
            if (pick == UINT32_MAX) return false;
            word = pick;
            looked = true;
            break;
        }
        case SMP__OP_START:
            if (word > 0 && word < r->text->word_count && r->spots[word - 1].sentence == r->spots[word].sentence)
                return false;
            break;
        case SMP__OP_END:
            if (word < limit) return false;
            break;
        case SMP__OP_SPLIT:
            if (!may_go_on(r, all[argument], word, limit)) break;
            if (may_go_on(r, all[at], word, limit) && go_on(r, at, word, limit)) return true;
            at = argument;
            break;
        case SMP__OP_CHOICE: {
            uint32_t pick = 0;
            for (const uint32_t *branch = all + at, *end = branch + argument; branch < end; branch++) {
                if (!may_go_on(r, all[*branch], word, limit)) continue;
                if (pick && go_on(r, pick, word, limit)) return true;
                pick = *branch;
            }
            if (!pick) return false;
            at = pick;
            looked = true;
            break;
        }
        case SMP__OP_JUMP:
            at = argument;
            break;
        case SMP__OP_NOT:
            if (!is_missing(r, at, word, limit)) return false;
            at = argument;
            break;
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

void smp__run_open(smp__run *run, const smp__lexicon *lexicon, const smp__text *text, const smp__readings *readings) {
    run->lexicon = lexicon;
    run->code = lexicon->code;
    run->terms = lexicon->terms;
    run->spots = readings->spots;
    run->text = text;
    run->readings = readings;
}

bool smp__run_program(smp__run *run, uint32_t program, uint32_t word) {
    run->steps = 0;
    run->evidence_start = UINT32_MAX;
    run->used_count = 0;
    /* Many a phrase is one word. */
    const uint32_t *code = run->code + program;
    const smp__spot *spot = &run->spots[word];
    if (code[1] == smp__code(SMP__OP_MATCH, 0) && !spot->overlay_bits) {
        run->end = word + 1;
        if ((*code & 15) == SMP__OP_TERM) return smp__term_has(run->lexicon, *code >> 4, spot->word);
        if ((*code & 15) == SMP__OP_WORD) return spot->word == *code >> 4;
    }
    return go_on(run, program, word, run->text->sentences[run->spots[word].sentence].end);
}
