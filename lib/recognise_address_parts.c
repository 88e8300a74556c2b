/* SPDX-License-Identifier: MIT
 * The parts of an address: its figures, its unit, its city. */
#include "recognise_address.h"

#include <string.h>

/* Whether word `at` goes on with the same piece of text: a space or a hyphen before it, after an abbreviation a full
 * stop. */
bool smp__address_goes_on(const smp__recogniser *recogniser, size_t at) {
    const smp__text *text = recogniser->text;
    if (at >= text->word_count || at == 0 || (recogniser->scratch->taken[at] & SMP__TAKEN_VALUE)) return false;
    unsigned odd = text->words[at].gap & ~(unsigned)(SMP__GAP_SPACE | SMP__GAP_HYPHEN);
    if (odd == SMP__GAP_STOP && text->words[at - 1].end - text->words[at - 1].start <= 4) return true;
    return odd == 0;
}

bool smp__is_figures(const smp__recogniser *recogniser, size_t word, size_t longest) {
    if (!smp__shaped(recogniser, word, SMP__WORD_NUMBER)) return false;
    const smp__word *at = &recogniser->text->words[word];
    if (at->end - at->start > longest) return false;
    for (size_t i = at->start; i < at->end; i++) {
        if (!smp__is_digit(recogniser->text->folded[i])) return false;
    }
    return true;
}

/* "4th", "23rd" */
bool smp__is_ordinal(const smp__recogniser *recogniser, size_t word) {
    const smp__word *at = &recogniser->text->words[word];
    size_t length = at->end - at->start;
    if (length < 3 || !smp__is_digit(recogniser->text->folded[at->start])) return false;
    const char *ending = recogniser->text->folded + at->end - 2;
    return !memcmp(ending, "st", 2) || !memcmp(ending, "nd", 2) || !memcmp(ending, "rd", 2) || !memcmp(ending, "th", 2);
}

bool smp__is_capital(const smp__recogniser *recogniser, size_t word) {
    return smp__shaped(recogniser, word, SMP__WORD_CAPITALIZED) ||
           (word < recogniser->text->word_count && smp__is_ordinal(recogniser, word));
}

bool smp__is_particle(const smp__recogniser *recogniser, size_t word) {
    static const char *const particles[] = {"de", "la", "del", "los", "las", "el", "y", "san"};
    for (size_t i = 0; i < sizeof particles / sizeof *particles; i++) {
        if (smp__word_is(recogniser, word, particles[i])) return true;
    }
    return false;
}

bool smp__is_zip(const smp__recogniser *recogniser, size_t word) {
    return smp__is_figures(recogniser, word, 5) &&
           recogniser->text->words[word].end - recogniser->text->words[word].start == 5;
}

/* "OK", "Oklahoma", "OK 73701", "OK 73701-0042": the word after it, or `at`. A short name needs capitals or a ZIP. */
static size_t read_state(const smp__recogniser *recogniser, size_t at) {
    const smp__text *text = recogniser->text;
    bool zip = smp__is_zip(recogniser, at + 1);
    bool two = smp__shaped(recogniser, at, SMP__WORD_UPPER) && text->words[at].end - text->words[at].start == 2;
    /* Before a ZIP any two capitals will do. */
    if (!smp__cued(recogniser, at, SMP__CUE(STATE)) && !(zip && two)) return at;
    bool clear = smp__shaped(recogniser, at, SMP__WORD_UPPER) || text->words[at].end - text->words[at].start > 2 ||
                 smp__word_is(recogniser, at, "ok");
    if (!zip) return clear ? at + 1 : at;
    bool four = smp__is_figures(recogniser, at + 2, 4) && (text->words[at + 2].gap & SMP__GAP_HYPHEN);
    return at + (four ? 3 : 2);
}

size_t smp__address_city(const smp__recogniser *recogniser, size_t at) {
    const smp__text *text = recogniser->text;
    const unsigned joints = SMP__GAP_SPACE | SMP__GAP_COMMA | SMP__GAP_NEWLINE | SMP__GAP_STOP;
    size_t known = at;
    for (size_t word = at; word < at + 3 && word < text->word_count; word++) {
        unsigned gap = text->words[word].gap;
        if ((gap & ~joints) || (recogniser->scratch->taken[word] & SMP__TAKEN_VALUE) ||
            smp__shaped(recogniser, word, SMP__WORD_NUMBER))
            return known;
        if (word == at && (gap & SMP__GAP_STOP) && !(gap & SMP__GAP_COMMA) &&
            text->words[at - 1].end - text->words[at - 1].start > 4)
            return at; /* the next sentence */
        size_t state = read_state(recogniser, word);
        /* A state needs a city before it, or a ZIP after it. */
        if (state > word && (word > at || state > word + 1)) return state;
        if (smp__cued(recogniser, word, SMP__CUE(CITY))) {
            known = word + 1;
            if (smp__is_zip(recogniser, known)) return known + 1;
        }
        if (word >= known && !smp__shaped(recogniser, word, SMP__WORD_CAPITALIZED)) return known;
    }
    return known;
}

/* "Apt. 4", "#12", "Unit C", and a direction before them: the word after it. */
static size_t read_unit(const smp__recogniser *recogniser, size_t at) {
    const smp__text *text = recogniser->text;
    if (smp__address_goes_on(recogniser, at) && smp__cued(recogniser, at, SMP__CUE(DIRECTION)) &&
        smp__shaped(recogniser, at, SMP__WORD_CAPITALIZED))
        at++;
    if (at + 1 < text->word_count && smp__cued(recogniser, at, SMP__CUE(UNIT)) &&
        !(text->words[at + 1].gap & SMP__GAP_NEWLINE)) {
        const smp__word *number = &text->words[at + 1];
        if ((number->shape & SMP__WORD_HAS_DIGIT && number->end - number->start <= 6) ||
            number->end - number->start == 1)
            return at + 2;
    }
    if (at < text->word_count && text->words[at].start > 0 && text->folded[text->words[at].start - 1] == '#' &&
        (text->words[at].shape & SMP__WORD_HAS_DIGIT))
        return at + 1;
    return at;
}

bool smp__address_claim(smp__recogniser *recogniser, size_t first, size_t last, double weight) {
    const smp__text *text = recogniser->text;
    if (weight < 0.25) return false;
    size_t unit = read_unit(recogniser, last), city = smp__address_city(recogniser, unit);
    /* "12 Birch Drive Suite 215", "12 birch hollow, Enid OK 73701" */
    if (weight < 0.8 && (unit > last + 1 || (city > unit && smp__is_zip(recogniser, city - 1)))) weight = 0.8;
    last = city;
    /* The center's own address is public. */
    bool center = false;
    for (size_t i = first > 8 ? first - 8 : 0; i < last + 4 && i < text->word_count; i++)
        center = center || (recogniser->scratch->taken[i] & SMP__TAKEN_CENTER);
    if (center && !(smp__cues_before(recogniser, first, 8) & (SMP__CUE(LIVES) | SMP__CUE(OTHERS)))) weight *= 0.4;
    smp__claim_add(recogniser, text->words[first].start, text->words[last - 1].end, SMP__SIGNAL_PII_ADDRESS,
                   SMP__SHAPE_ADDRESS, weight);
    return true;
}
