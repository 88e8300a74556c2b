/* SPDX-License-Identifier: MIT
 * From the phrases found in a text to hits: what exceptions and context leave of each. */
#include "context.h"
#include "phrase_scan.h"

#include <string.h>

smp__phrase_scratch *smp__phrase_scratch_new(const smp_allocator *allocator) {
    smp_allocator memory = smp__memory_choose(allocator);
    smp__phrase_scratch *scratch = smp__allocate_zeroed(&memory, sizeof *scratch);
    if (scratch) scratch->memory = memory;
    return scratch;
}

void smp__phrase_scratch_free(smp__phrase_scratch *scratch) {
    if (!scratch) return;
    smp_allocator memory = scratch->memory;
    smp__release(&memory, scratch->readings.items);
    smp__release(&memory, scratch->readings.spots);
    smp__release(&memory, scratch->extra);
    smp__release(&memory, scratch->absent);
    smp__release(&memory, scratch->noted.items);
    for (size_t stage = 0; stage < SMP__MOST_STAGES; stage++) smp__release(&memory, scratch->tries[stage].items);
    smp__release(&memory, scratch->found.items);
    smp__release(&memory, scratch->heads.items);
    smp__release(&memory, scratch->exceptions.items);
    smp__release(&memory, scratch);
}

size_t smp__phrase_scratch_memory(const smp__phrase_scratch *scratch) {
    const smp__readings *readings = &scratch->readings;
    size_t tries = scratch->noted.capacity;
    for (size_t stage = 0; stage < SMP__MOST_STAGES; stage++) tries += scratch->tries[stage].capacity;
    return sizeof *scratch + readings->capacity * sizeof *readings->items +
           readings->spot_capacity * sizeof *readings->spots + scratch->extra_capacity * sizeof *scratch->extra +
           scratch->absent_capacity * sizeof *scratch->absent + tries * sizeof(smp__try) +
           (scratch->found.capacity + scratch->heads.capacity) * sizeof(smp__match) +
           scratch->exceptions.capacity * sizeof *scratch->exceptions.items;
}

void smp__phrase_scratch_want_exceptions(smp__phrase_scratch *scratch, const smp__signal_set *wanted) {
    scratch->wanted = *wanted;
}

double smp__phrase_scratch_exempt(const smp__phrase_scratch *scratch, smp__signal_id signal) {
    static const smp__sentence nowhere = {0};
    return smp__exceptions_factor(&scratch->exceptions, signal, &nowhere, 0, 0);
}

double smp__phrase_scratch_left(const smp__phrase_scratch *scratch, const smp__text *text, smp__signal_id signal,
                                uint32_t first, uint32_t end) {
    const smp__sentence *sentence = &text->sentences[text->words[first].sentence];
    return smp__exceptions_cover(&scratch->exceptions, signal, sentence, first, end);
}

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

static bool fits(uint8_t when, uint32_t context) {
    if (when == SMP__WHEN_QUESTION) return context & SMP__CONTEXT_QUESTION;
    if (when == SMP__WHEN_STATEMENT) return !(context & SMP__CONTEXT_QUESTION);
    return true;
}

/* What is left of a match below this is no evidence. */
static const double least_weight = 0.02;

bool smp__lexicon_match(const smp__lexicon *lexicon, smp__text *text, const smp__overlays *overlays,
                        smp__phrase_scratch *scratch, const smp_allocator *memory, smp__hits *hits) {
    if (!smp__phrase_scan(lexicon, text, overlays, scratch)) return false;
    for (size_t i = 0; i < scratch->found.count; i++) {
        const smp__match *found = &scratch->found.items[i];
        showing shown = showing_of(lexicon, found->item);
        uint32_t context = text->words[found->first].context;
        if (!fits(shown.when, context)) continue;
        smp__span span = found->in_words ? smp__text_word_span(text, found->span.start, found->span.end) : found->span;
        for (size_t t = 0; t < shown.signals->count; t++) {
            smp__signal_id signal = (smp__signal_id)shown.signals->items[t];
            double weight = (double)shown.weight * smp__exceptions_factor(&scratch->exceptions, signal,
                                                                          &text->sentences[found->sentence],
                                                                          found->first, found->end);
            if (shown.when != SMP__WHEN_ANY) weight *= smp__context_factor(signal, context);
            if (weight < least_weight) continue;
            smp__hits_add(hits, memory,
                          (smp__hit){.span = span,
                                     .place = found->place,
                                     .weight = (float)weight,
                                     .pattern = shown.name,
                                     .undone = found->undone,
                                     .signal = (uint16_t)signal,
                                     .source = shown.lexical ? SMP__SOURCE_LEXICON : SMP__SOURCE_PHRASES});
        }
    }
    return !hits->failed;
}
