/* SPDX-License-Identifier: MIT
 * Street addresses as the United States write them (USPS Publication 28): house number, street, unit, city, state, ZIP;
 * boxes and rural routes; numbered roads; and Spanish streets. */
#include "recognise_address.h"

#include <string.h>

/* "lives on Ziegelgasse 19", "at Lindenweg 7 St.": the number behind the name. `at` is the number. */
static bool recognise_number_last(smp__recogniser *recogniser, size_t at) {
    if (!smp__is_figures(recogniser, at, 4) || !smp__address_goes_on(recogniser, at) ||
        smp__cued(recogniser, at + 1, SMP__CUE(NO_STREET) | SMP__CUE(MONTH)))
        return false;
    size_t first = at;
    while (first + SMP__STREET_WORDS_MAX > at && first > 0 &&
           (first == at || smp__address_goes_on(recogniser, first)) &&
           smp__shaped(recogniser, first - 1, SMP__WORD_CAPITALIZED) &&
           !smp__shaped(recogniser, first - 1, SMP__WORD_HAS_DIGIT) &&
           !smp__cued(recogniser, first - 1,
                      SMP__CUE(NO_STREET) | SMP__CUE(UNIT) | SMP__CUE(MONTH) | SMP__CUE(ID_CUE) |
                          SMP__CUE(OTHER_NUMBER) | SMP__CUE(HIGHWAY) | SMP__CUE(CITY)))
        first--;
    if (first == at || first == 0) return false;
    bool ended =
        smp__address_goes_on(recogniser, at + 1) && smp__cued(recogniser, at + 1, SMP__CUE(STREET_SURE)) &&
        !(smp__address_goes_on(recogniser, at + 2) && smp__is_capital(recogniser, at + 2)); /* Game 2 ST. LOUIS */
    bool lives = smp__is_home_told(recogniser, first);
    /* "N 2740 Rd is closed" */
    if (ended && !lives && smp__cued(recogniser, at - 1, SMP__CUE(DIRECTION)) &&
        !(smp__cues_before(recogniser, first, 8) & (SMP__CUE(LIVES) | SMP__CUE(ADDRESS_CUE))))
        return false;
    if (!ended && !(lives && !smp__is_figures(recogniser, at, 1))) return false; /* not "lives on Cloud 9" */
    return smp__address_claim(recogniser, first, ended ? at + 2 : at + 1, lives ? 0.75 : 0.6);
}

/* A street's name from word `at` on, for a corner: the word after it. */
static size_t read_cross_street(const smp__recogniser *recogniser, size_t at) {
    size_t end = at;
    while (end < at + SMP__STREET_WORDS_MAX && (end == at || smp__address_goes_on(recogniser, end)) &&
           (smp__is_capital(recogniser, end) || smp__is_figures(recogniser, end, 4)))
        end++;
    return end;
}

/* "lives on the corner of Maple and 9th": `at` is the word for it. Where nobody lives, it is any place. */
static bool recognise_corner(smp__recogniser *recogniser, size_t at) {
    if (!smp__word_is(recogniser, at + 1, "of") && !smp__word_is(recogniser, at + 1, "de")) return false;
    size_t by =
        at > 0 && (smp__word_is(recogniser, at - 1, "the") || smp__word_is(recogniser, at - 1, "la")) ? at - 1 : at;
    if (!smp__is_home_told(recogniser, by)) return false;
    size_t first = at + 2, joint = read_cross_street(recogniser, first);
    if (joint == first || !(smp__word_is(recogniser, joint, "and") || smp__word_is(recogniser, joint, "y")))
        return false;
    size_t end = read_cross_street(recogniser, joint + 1);
    return end > joint + 1 && smp__address_claim(recogniser, first, end, 0.65);
}

bool smp__recognise_address(smp__recogniser *recogniser, size_t at) {
    const smp__text *text = recogniser->text;
    const smp__word *words = text->words;
    if (smp__begins_calle(recogniser, at) && smp__recognise_calle(recogniser, at)) return true;
    if (smp__cued(recogniser, at, SMP__CUE(CORNER))) return recognise_corner(recogniser, at);
    if (!smp__shaped(recogniser, at, SMP__WORD_HAS_DIGIT)) {
        size_t road = smp__numbered_road(recogniser, at), first = at;
        bool lives = smp__cues_before(recogniser, at, 5) & SMP__CUE(LIVES);
        if (road && at > 0 && smp__numbered_road(recogniser, at - 1) == road) first--; /* County Road 110 */
        return road && lives && smp__address_claim(recogniser, first, road, 0.62);
    }
    /* A house number or a ZIP code: 1418, 418b, 418-B */
    size_t start = words[at].start, length = words[at].end - start, figures = 0;
    while (figures < length && smp__is_digit(text->folded[start + figures])) figures++;
    if (figures > 6 || length > figures + 1) return false;
    if (smp__recognise_military(recogniser, at) || smp__recognise_box(recogniser, at)) return true;
    if (length > figures && !strchr("abc", text->folded[start + figures])) return false;
    if (start > 0 && strchr("$#:-/.+", text->folded[start - 1])) return false;
    bool named = at > 0 && smp__cued(recogniser, at - 1, SMP__CUE(HOME)) &&
                 (words[at].gap & SMP__GAP_COLON); /* her apartment: 12 … */
    if (at > 0 && !named &&
        smp__cued(recogniser, at - 1, SMP__CUE(OTHER_NUMBER) | SMP__CUE(MONTH) | SMP__CUE(UNIT) | SMP__CUE(ID_CUE)) &&
        !(smp__cued(recogniser, at - 1, SMP__CUE(ADDRESS_CUE))))
        return false;
    uint64_t before = smp__cues_before(recogniser, at, 5);
    bool told = before & (SMP__CUE(LIVES) | SMP__CUE(ADDRESS_CUE));
    size_t next = at + 1;
    if (next < text->word_count && (words[next].gap & SMP__GAP_HYPHEN) && words[next].end - words[next].start == 1 &&
        smp__is_letter(text->folded[words[next].start]))
        next++;
    /* "Suite 200, 12 Elm" aside, one number follows another only in fractions. */
    /* "1845 1/2 E Maple" */
    if (next + 2 < text->word_count && words[next].end - words[next].start == 1 &&
        text->folded[words[next].end] == '/' && smp__is_figures(recogniser, next + 1, 1))
        next += 2;
    smp__street found = smp__address_street(recogniser, at, next, told);
    if (found.weight > 0) return smp__address_claim(recogniser, at, found.end, found.weight);
    return recognise_number_last(recogniser, at);
}
