/* SPDX-License-Identifier: MIT */
#include "recognise_scan.h"

#include <string.h>

/* Below this a hit is noise. */
static const double least_weight = 0.05;

size_t smp__word_from(const smp__text *text, size_t byte) {
    size_t low = 0, high = text->word_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (text->words[middle].start < byte) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

void smp__hit_add(smp__recogniser *recogniser, size_t start, size_t end, smp__signal_id signal, double weight,
                  unsigned source) {
    if (weight < least_weight) return;
    smp__hits_add(recogniser->hits, recogniser->memory,
                  (smp__hit){.span = smp__text_span(recogniser->text, start, end),
                             .place = {(uint32_t)start, (uint32_t)end},
                             .weight = (float)weight,
                             .pattern = SMP__NO_PATTERN,
                             .undone = smp__text_undone(recogniser->text, start, end),
                             .signal = (uint16_t)signal,
                             .source = (uint16_t)source});
}

void smp__overlay_add(smp__recogniser *recogniser, size_t first, size_t last, size_t start, size_t end,
                      smp__shape shape) {
    smp__overlays_add(recogniser->overlays, recogniser->memory,
                      (smp__overlay){.first = (uint32_t)first,
                                     .end = (uint32_t)last,
                                     .shape = shape,
                                     .span = smp__text_span(recogniser->text, start, end),
                                     .place = {(uint32_t)start, (uint32_t)end}});
}

void smp__claim_add(smp__recogniser *recogniser, size_t start, size_t end, smp__signal_id signal, smp__shape shape,
                    double weight) {
    smp__recognise_scratch *scratch = recogniser->scratch;
    const smp__text *text = recogniser->text;
    size_t first = smp__word_from(text, start), last = first;
    while (last < text->word_count && text->words[last].start < end) last++;
    if (!smp__reserve(&scratch->memory, &scratch->claims, &scratch->claim_capacity, scratch->claim_count + 1,
                      sizeof *scratch->claims)) {
        recogniser->hits->failed = true;
        return;
    }
    scratch->claims[scratch->claim_count++] = (smp__claim){.start = (uint32_t)start,
                                                           .end = (uint32_t)end,
                                                           .first = (uint32_t)first,
                                                           .last = (uint32_t)last,
                                                           .signal = (uint16_t)signal,
                                                           .weight = (float)weight};
    for (size_t i = first; i < last; i++) scratch->taken[i] |= SMP__TAKEN_VALUE;
    if (signal != SMP__SIGNAL_COUNT) smp__hit_add(recogniser, start, end, signal, weight, SMP__SOURCE_RECOGNIZER);
    if (first == last) return;
    smp__overlay_add(recogniser, first, last, start, end, shape);
}

uint64_t smp__cues_of(const smp__recogniser *recogniser, size_t first, size_t last) {
    uint64_t cues = 0;
    if (last > recogniser->text->word_count) last = recogniser->text->word_count;
    for (size_t i = first; i < last; i++) cues |= recogniser->scratch->cues[i];
    return cues;
}

uint64_t smp__cues_before(const smp__recogniser *recogniser, size_t at, size_t count) {
    const smp__word *words = recogniser->text->words;
    /* "Phone:" may stand on a line of its own. */
    uint64_t cues = at > 0 && (words[at].gap & SMP__GAP_COLON) ? recogniser->scratch->cues[at - 1] : 0;
    for (size_t i = at; count-- && i > 0; i--) {
        /* "order no. 12" is one sentence, whatever the full stop says. */
        bool abbreviated = i == at && (recogniser->scratch->cues[i - 1] & SMP__CUE(ID_CUE));
        if (words[i - 1].sentence != words[i].sentence && !abbreviated) break;
        cues |= recogniser->scratch->cues[i - 1];
    }
    return cues;
}

uint64_t smp__cues_after(const smp__recogniser *recogniser, size_t at, size_t count) {
    uint64_t cues = 0;
    const smp__word *words = recogniser->text->words;
    for (size_t i = at; count-- && i < recogniser->text->word_count && words[i].sentence == words[at].sentence; i++)
        cues |= recogniser->scratch->cues[i];
    return cues;
}

/* Bytes of a separator at `at`, and which it is; 0 for none. Dashes of all lengths count as hyphens. */
static size_t separator_at(const smp__text *text, size_t at, char *which) {
    if (at >= text->folded_length) return 0;
    const char *folded = text->folded + at;
    switch (*folded) {
    case ' ':
    case '-':
    case '.':
    case '(':
    case ')':
    case '/':
        *which = *folded;
        return 1;
    case '_':
    case '*':
    case '~':
        *which = '-';
        return 1;
    case '\xC2': /* U+00B7, a dot at mid-height */
        if (at + 1 >= text->folded_length || folded[1] != '\xB7') return 0;
        *which = '.';
        return 2;
    case '\xE2': /* U+2022; U+2010 .. U+2015, U+2212 */
        if (at + 2 >= text->folded_length) return 0;
        if (folded[1] == '\x80' && folded[2] == '\xA2') {
            *which = '.';
            return 3;
        }
        if ((folded[1] == '\x80' && (unsigned char)folded[2] >= 0x90 && (unsigned char)folded[2] <= 0x95) ||
            (folded[1] == '\x88' && folded[2] == '\x92')) {
            *which = '-';
            return 3;
        }
        return 0;
    default:
        return 0;
    }
}

void smp__digits_read(const smp__text *text, size_t start, smp__digits *found) {
    const char *folded = text->folded;
    size_t at = start;
    *found = (smp__digits){.start = start};
    found->parenthesis = at > 0 && folded[at - 1] == '(';
    size_t before = at - (found->parenthesis ? 1 : 0);
    found->plus = before > 0 && folded[before - 1] == '+';
    char separator = 0;
    for (;;) {
        size_t group = at;
        while (at < text->folded_length && smp__is_digit(folded[at])) at++;
        if (at == group) break;
        if (found->groups == SMP__GROUPS_MAX || found->count + (at - group) > SMP__DIGITS_MAX) {
            found->cut = true;
            return;
        }
        memcpy(found->digits + found->count, folded + group, at - group);
        found->count += at - group;
        found->lengths[found->groups] = at - group;
        found->separators[found->groups] = separator;
        found->ends[found->groups++] = at;
        /* Up to three separators: ") ", " - ", ") - ". */
        separator = 0;
        for (int i = 0; i < 3; i++) {
            char which = 0;
            size_t width = separator_at(text, at, &which);
            if (!width) break;
            if (!separator || separator == ' ') separator = which;
            at += width;
        }
        if (!separator) break;
    }
}
