/* SPDX-License-Identifier: MIT */
#include "phrase_run.h"

enum { STEP_LIMIT = 4000 };

static bool go_on(smp__run *r, uint32_t at, uint32_t word);

/* Goes on after an overlay, and comes back where that leads nowhere. */
static bool through(smp__run *r, const smp__reading *overlay, uint32_t at) {
    if (r->used_count == SMP__MOST_USED) return false;
    uint32_t sentence = r->sentence;
    r->used[r->used_count++] = overlay;
    r->sentence = r->text->words[overlay->end - 1].sentence;
    if (go_on(r, at, overlay->end)) return true;
    r->sentence = sentence;
    r->used_count--;
    return false;
}

static bool in_sentence(const smp__run *r, uint32_t word) {
    return word < r->text->word_count && r->text->words[word].sentence == r->sentence;
}

static bool through_words(smp__run *r, uint32_t term, uint32_t at, uint32_t word) {
    for (uint32_t i = r->readings->heads[word]; i; i = r->readings->items[i - 1].next) {
        const smp__reading *overlay = &r->readings->items[i - 1];
        if (overlay->word && smp__term_has(r->lexicon, term, overlay->word) && through(r, overlay, at)) return true;
    }
    return false;
}

static bool through_class(smp__run *r, uint32_t class, uint32_t at, uint32_t word) {
    for (uint32_t i = r->readings->heads[word]; i; i = r->readings->items[i - 1].next) {
        const smp__reading *overlay = &r->readings->items[i - 1];
        bool is_member = overlay->word ? smp__term_has(r->lexicon, r->lexicon->class_terms[class], overlay->word)
                                       : overlay->class == class;
        if (is_member && through(r, overlay, at)) return true;
    }
    return false;
}

/* A quick look: false where neither the word nor an overlay that begins at it is of the class. */
static bool may_be_of(const smp__run *r, uint32_t class, uint32_t word) {
    uint64_t filter = r->lexicon->term_filters[r->lexicon->class_terms[class]];
    return r->readings->bits[word] & (filter | smp__term_bit(smp__class_as_word(class)));
}

bool smp__overlay_may_begin(const smp__lexicon *lexicon, const smp__readings *readings, uint32_t term, uint32_t word) {
    for (uint32_t i = readings->heads[word]; i; i = readings->items[i - 1].next) {
        const smp__reading *overlay = &readings->items[i - 1];
        uint32_t as_word = overlay->word ? overlay->word : smp__class_as_word(overlay->class);
        if (smp__term_has(lexicon, term, as_word)) return true;
    }
    return false;
}

/* A look at the next instruction: false where it leads nowhere for sure. */
static bool may_go_on(const smp__run *r, uint32_t at, uint32_t word) {
    uint32_t code = r->lexicon->code[at], op = code & 15;
    if (op != SMP__OP_TERM && op != SMP__OP_CLASS && op != SMP__OP_PEEK) return true;
    if (!in_sentence(r, word)) return false;
    if (op == SMP__OP_PEEK) return smp__may_begin(r->lexicon, r->text, r->readings, code >> 4, word);
    if (op == SMP__OP_CLASS) return may_be_of(r, code >> 4, word);
    return r->readings->bits[word] & r->lexicon->term_filters[code >> 4];
}

/* Whether the program from `at` on matches from the word on. */
static bool go_on(smp__run *r, uint32_t at, uint32_t word) {
    for (;;) {
        if (++r->steps > STEP_LIMIT) return false;
        uint32_t code = r->lexicon->code[at++], argument = code >> 4;
        switch ((smp__op)(code & 15)) {
        case SMP__OP_TERM:
        case SMP__OP_SHAPED: {
            uint32_t shape = (code & 15) == SMP__OP_SHAPED ? r->lexicon->code[at++] : 0;
            if (!in_sentence(r, word)) return false;
            const smp__word *w = &r->text->words[word];
            if ((w->shape & shape) != shape) return false;
            if (!(r->readings->bits[word] & r->lexicon->term_filters[argument])) return false;
            if (r->readings->heads[word] && through_words(r, argument, at, word)) return true;
            if (!smp__term_has(r->lexicon, argument, w->id)) return false;
            word++;
            break;
        }
        case SMP__OP_CLASS:
            if (!in_sentence(r, word) || !may_be_of(r, argument, word)) return false;
            if (r->readings->heads[word] && through_class(r, argument, at, word)) return true;
            if (!smp__term_has(r->lexicon, r->lexicon->class_terms[argument], r->text->words[word].id)) return false;
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
            if (word > 0 && word < r->text->word_count &&
                r->text->words[word - 1].sentence == r->text->words[word].sentence)
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
            smp__run inner = *r;
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

bool smp__run_program(smp__run *run, uint32_t program, uint32_t word) {
    return go_on(run, program, word);
}
