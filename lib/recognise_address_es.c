/* SPDX-License-Identifier: MIT
 * Streets as they are written in Spanish: the kind first, the number last. */
#include "recognise_address.h"

bool smp__begins_calle(const smp__recogniser *recogniser, size_t at) {
    if (!smp__cued(recogniser, at, SMP__CUE(STREET_FIRST))) return false;
    const smp__word *word = &recogniser->text->words[at];
    return word->end - word->start > 1 || recogniser->text->folded[word->end] == '/';
}

/* "calle Nogal", "Avenida San Juan", after the house number: a name of one word, or of words with capitals. */
smp__street smp__address_calle(const smp__recogniser *recogniser, size_t at) {
    size_t end = at + 1;
    while (end < at + SMP__STREET_WORDS_MAX && smp__address_goes_on(recogniser, end) &&
           smp__is_particle(recogniser, end))
        end++;
    if (!smp__address_goes_on(recogniser, end) || smp__cued(recogniser, end, SMP__CUE(NO_STREET)) ||
        smp__shaped(recogniser, end, SMP__WORD_NUMBER))
        return (smp__street){0};
    bool capital = smp__shaped(recogniser, end, SMP__WORD_CAPITALIZED);
    end++;
    while (capital && end < at + SMP__STREET_WORDS_MAX && smp__address_goes_on(recogniser, end) &&
           smp__shaped(recogniser, end, SMP__WORD_CAPITALIZED))
        end++;
    return (smp__street){end, capital ? 0.85 : 0.65};
}

/* "Calle Olmo 1420", "Avenida Juárez #12": `at` is the street's first word. */
bool smp__recognise_calle(smp__recogniser *recogniser, size_t at) {
    const smp__text *text = recogniser->text;
    bool sure = smp__word_is(recogniser, at, "calle") || smp__word_is(recogniser, at, "avenida") ||
                smp__shaped(recogniser, at, SMP__WORD_CAPITALIZED);
    bool capital = smp__shaped(recogniser, at + 1, SMP__WORD_CAPITALIZED);
    if (!sure && !capital) return false;
    /* "Sunset Blvd" */
    if (smp__word_is(recogniser, at, "blvd") && at > 0 && text->words[at].gap == SMP__GAP_SPACE &&
        smp__shaped(recogniser, at - 1, SMP__WORD_CAPITALIZED | SMP__WORD_HAS_DIGIT))
        return false;
    for (size_t word = at + 1; word < at + 7 && word < text->word_count; word++) {
        bool shortened = word == at + 1 && text->words[at].end - text->words[at].start <= 4; /* Av. Reforma */
        if (text->words[word].gap & (SMP__GAP_NEWLINE | SMP__GAP_STOP) && !shortened &&
            !smp__cued(recogniser, word - 1, SMP__CUE(ID_CUE)))
            return false;
        if (text->words[word].gap &
            ~(unsigned)(SMP__GAP_SPACE | SMP__GAP_COMMA | SMP__GAP_OTHER | SMP__GAP_STOP | SMP__GAP_HYPHEN))
            return false;
        if (!smp__is_figures(recogniser, word, 6)) {
            bool name = smp__is_capital(recogniser, word) || smp__cued(recogniser, word, SMP__CUE(ID_CUE)) ||
                        smp__is_particle(recogniser, word);
            if (!name && !smp__word_is(recogniser, at, "calle") && !smp__word_is(recogniser, at, "avenida"))
                return false;
            continue;
        }
        /* Calle 5 de Mayo 12, Calle 60 No. 491, Calle 31 SO #774 */
        if (word == at + 1) {
            if (!smp__is_figures(recogniser, word + 1, 6) && !smp__word_is(recogniser, word + 1, "de") &&
                !smp__cued(recogniser, word + 1, SMP__CUE(ID_CUE)) &&
                !(smp__shaped(recogniser, word + 2, SMP__WORD_HASHTAG) && smp__is_figures(recogniser, word + 2, 6)))
                return false;
            continue;
        }
        if (smp__cued(recogniser, word + 1, SMP__CUE(NO_STREET)) && !smp__word_is(recogniser, word + 1, "de") &&
            !smp__word_is(recogniser, word + 1, "y") && !smp__word_is(recogniser, word + 1, "en"))
            return false;
        return smp__address_claim(recogniser, at, word + 1, capital ? 0.85 : 0.7);
    }
    return false;
}
