/* SPDX-License-Identifier: MIT
 * Street addresses as the United States write them (USPS Publication 28): house number, street, unit, city, state, ZIP;
 * boxes and rural routes; numbered roads; and Spanish streets. */
#include "recognise_address.h"

#include <string.h>

/* Endings that are hardly anything else, also in lower case. */
static bool is_strong(const smp__recogniser *recogniser, size_t word) {
    static const char *const strong[] = {"street",  "st",   "avenue",    "ave",     "road", "rd",  "lane",
                                         "ln",      "blvd", "boulevard", "dr",      "ct",   "cir", "hwy",
                                         "highway", "pkwy", "parkway",   "terrace", "pl"};
    for (size_t i = 0; i < sizeof strong / sizeof *strong; i++) {
        if (smp__word_is(recogniser, word, strong[i])) return true;
    }
    return false;
}

/* "County Road 2040", "E. Highway 412", "CR 320": the word after the number, or 0. */
static size_t numbered_road(const smp__recogniser *recogniser, size_t at) {
    size_t word = at;
    static const char *const kinds[] = {"county", "state", "old", "us", "section", "private", "farm"};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (smp__word_is(recogniser, at, kinds[i]) && smp__cued(recogniser, at + 1, SMP__CUE(HIGHWAY)) &&
            smp__address_goes_on(recogniser, at + 1)) {
            word = at + 1;
            break;
        }
    }
    if (!smp__cued(recogniser, word, SMP__CUE(HIGHWAY))) return 0;
    const smp__word *road = &recogniser->text->words[word];
    if (road->end - road->start <= 2 && !(road->shape & SMP__WORD_CAPITALIZED) && !smp__word_is(recogniser, word, "rd"))
        return 0;
    if (!smp__address_goes_on(recogniser, word + 1) || !smp__shaped(recogniser, word + 1, SMP__WORD_HAS_DIGIT))
        return 0;
    const smp__word *number = &recogniser->text->words[word + 1];
    return number->end - number->start <= 5 ? word + 2 : 0;
}

/* "S 2910 Road", "E 10 Rd", as the country is measured out in squares: the word after it, or 0. `at` is the direction.
 */
static size_t grid_road(const smp__recogniser *recogniser, size_t at) {
    if (!smp__cued(recogniser, at, SMP__CUE(DIRECTION)) || !smp__address_goes_on(recogniser, at + 1) ||
        !smp__address_goes_on(recogniser, at + 2) ||
        !(smp__is_figures(recogniser, at + 1, 4) || smp__is_ordinal(recogniser, at + 1)))
        return 0;
    return is_strong(recogniser, at + 2) ? at + 3 : 0;
}

/* "at 212 …", "address: 212 …": an address follows at once. */
static bool is_announced(const smp__recogniser *recogniser, size_t house) {
    static const char *const words[] = {"at",   "is",        "en",        "to",        "address",
                                        "addr", "dirección", "direccion", "domicilio", "with"};
    for (size_t i = 0; house > 0 && i < sizeof words / sizeof *words; i++) {
        if (smp__word_is(recogniser, house - 1, words[i])) return true;
    }
    return house > 0 && smp__cued(recogniser, house - 1, SMP__CUE(LIVES));
}

/* "712 s van buren, enid": in lower case, told by its direction and its city. */
static size_t read_plain_street(const smp__recogniser *recogniser, size_t at) {
    size_t end = at + 1;
    while (end < at + 3 && smp__address_goes_on(recogniser, end) &&
           !smp__shaped(recogniser, end, SMP__WORD_HAS_DIGIT) &&
           !smp__cued(recogniser, end, SMP__CUE(NO_STREET) | SMP__CUE(CITY)))
        end++;
    return end > at + 1 && smp__cued(recogniser, end, SMP__CUE(CITY)) ? end : 0;
}

/* The street whose first word is `at`; weight 0 where there is none. `told`: "lives at" or the like stands before. */
static smp__street read_street(const smp__recogniser *recogniser, size_t house, size_t at, bool told) {
    smp__street found = {0};
    size_t word = at;
    if (!smp__address_goes_on(recogniser, at) || recogniser->text->words[at].gap != SMP__GAP_SPACE) return found;
    bool lived = smp__cues_before(recogniser, house, 8) & (SMP__CUE(LIVES) | SMP__CUE(ADDRESS_CUE));
    bool small = recogniser->text->words[house].end - recogniser->text->words[house].start < 3;
    bool direction = smp__cued(recogniser, at, SMP__CUE(DIRECTION));
    if (direction && smp__address_goes_on(recogniser, at + 1) &&
        (numbered_road(recogniser, at + 1) || !smp__cued(recogniser, at + 1, SMP__CUE(STREET))))
        word++;
    size_t road = numbered_road(recogniser, word);
    if (!road) road = grid_road(recogniser, at);
    if (road) return (smp__street){road, 0.88};
    if (smp__cued(recogniser, at, SMP__CUE(STREET_FIRST))) {
        found = smp__address_calle(recogniser, at);
        if (small && !told && found.weight < 0.8) found.weight = 0;
        return found;
    }
    size_t names = 0, end = word;
    bool all_capital = true, ended = false;
    for (; names <= SMP__STREET_WORDS_MAX && (end == word || smp__address_goes_on(recogniser, end)); end++) {
        if (end > at && smp__cued(recogniser, end, SMP__CUE(STREET)) && (names || direction)) {
            ended = true;
            /* "Oak Ridge Road": the last of several endings. */
            while (smp__address_goes_on(recogniser, end + 1) && smp__cued(recogniser, end + 1, SMP__CUE(STREET)) &&
                   recogniser->text->words[end + 1].gap == SMP__GAP_SPACE)
                end++;
            break;
        }
        if (smp__cued(recogniser, end, SMP__CUE(NO_STREET))) break;
        if (smp__shaped(recogniser, end, SMP__WORD_NUMBER | SMP__WORD_EMOJI)) break;
        bool capital = smp__is_capital(recogniser, end);
        all_capital = all_capital && capital;
        names++;
    }
    if (ended) {
        bool strong = is_strong(recogniser, end);
        bool capital = names ? all_capital : smp__shaped(recogniser, at, SMP__WORD_CAPITALIZED);
        bool shown = smp__shaped(recogniser, end, SMP__WORD_CAPITALIZED);
        size_t next = end + 1;
        found.end = next;
        /* "2 Paris St Germain", "said Dr. Eveloy", "against Astros St. Louis" */
        if ((small || !capital) && smp__address_goes_on(recogniser, next) &&
            smp__shaped(recogniser, next, SMP__WORD_CAPITALIZED) &&
            !smp__cued(recogniser, next, SMP__CUE(CITY) | SMP__CUE(STATE) | SMP__CUE(UNIT) | SMP__CUE(DIRECTION)))
            return found;
        if (small && names == 1 && recogniser->text->words[word].end - recogniser->text->words[word].start == 1)
            return found;
        if (names > 3 && !told) return found;
        if (capital)
            found.weight = strong ? 0.9 : told ? 0.75 : !shown || small ? 0.4 : 0.65;
        else if (names <= 2)
            found.weight = strong ? (told ? 0.85 : small ? 0.55 : 0.7) : told ? 0.6 : 0.2;
        return found;
    }
    /* Without an ending: "1418 West Maple" in company. */
    size_t named = word;
    while (named < word + SMP__STREET_WORDS_MAX && (named == word || smp__address_goes_on(recogniser, named)) &&
           smp__shaped(recogniser, named, SMP__WORD_CAPITALIZED) &&
           !smp__cued(recogniser, named, SMP__CUE(NO_STREET) | SMP__CUE(UNIT) | SMP__CUE(MONTH)))
        named++;
    if (named == word) {
        size_t plain = direction && !small ? read_plain_street(recogniser, at) : 0;
        if (plain) return (smp__street){plain, 0.65};
        /* "lives at 212 maple" */
        if (lived && is_announced(recogniser, house) && smp__address_goes_on(recogniser, word) &&
            !smp__cued(recogniser, word, SMP__CUE(NO_STREET)) && direction &&
            !smp__shaped(recogniser, word, SMP__WORD_HAS_DIGIT))
            return (smp__street){word + 1, 0.6};
        return found;
    }
    found.end = named;
    if (lived && is_announced(recogniser, house)) found.weight = 0.72;
    /* "6750 Koskikatu 25 Apt. 864" */
    size_t unit = named;
    if (smp__address_goes_on(recogniser, unit) && smp__is_figures(recogniser, unit, 4)) unit++;
    if (unit < recogniser->text->word_count && smp__cued(recogniser, unit, SMP__CUE(UNIT)) &&
        smp__shaped(recogniser, unit + 1, SMP__WORD_HAS_DIGIT))
        return (smp__street){unit, 0.75};
    /* "56539 Rua Franco 1213, Grasse" */
    if (unit > named && unit < recogniser->text->word_count &&
        recogniser->text->words[unit].gap & (SMP__GAP_COMMA | SMP__GAP_NEWLINE) &&
        smp__shaped(recogniser, unit, SMP__WORD_CAPITALIZED) && smp__is_figures(recogniser, at - 1, 6) &&
        recogniser->text->words[at - 1].end - recogniser->text->words[at - 1].start >= 3)
        return (smp__street){unit, told ? 0.75 : 0.6};
    /* "411 E Broadway, Fairview OK 73737" */
    size_t city = smp__address_city(recogniser, named);
    if (city > named && (smp__is_figures(recogniser, city - 1, 5) || (direction && word > at) || lived))
        found.weight = 0.8;
    if (direction && word > at && smp__address_goes_on(recogniser, named) &&
        (smp__word_is(recogniser, named, "in") || smp__cued(recogniser, named, SMP__CUE(CITY))))
        found.weight = 0.72;
    return found;
}

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
        smp__address_goes_on(recogniser, at + 1) && is_strong(recogniser, at + 1) &&
        !(smp__address_goes_on(recogniser, at + 2) && smp__is_capital(recogniser, at + 2)); /* Game 2 ST. LOUIS */
    bool lives = smp__cued(recogniser, first - 1, SMP__CUE(LIVES)) ||
                 (first > 1 && smp__cued(recogniser, first - 2, SMP__CUE(LIVES)) &&
                  (smp__word_is(recogniser, first - 1, "on") || smp__word_is(recogniser, first - 1, "at") ||
                   smp__word_is(recogniser, first - 1, "en")));
    if (!ended && !(lives && !smp__is_figures(recogniser, at, 1))) return false; /* not "lives on Cloud 9" */
    return smp__address_claim(recogniser, first, ended ? at + 2 : at + 1, lives ? 0.75 : 0.6);
}

bool smp__recognise_address(smp__recogniser *recogniser, size_t at) {
    const smp__text *text = recogniser->text;
    const smp__word *words = text->words;
    if (smp__recognise_military(recogniser, at)) return true;
    if (smp__cued(recogniser, at, SMP__CUE(STREET_FIRST)) && smp__recognise_calle(recogniser, at)) return true;
    if (!smp__shaped(recogniser, at, SMP__WORD_HAS_DIGIT)) {
        size_t road = numbered_road(recogniser, at);
        bool lives = smp__cues_before(recogniser, at, 5) & SMP__CUE(LIVES);
        return road && lives && smp__address_claim(recogniser, at, road, 0.62);
    }
    if (smp__recognise_box(recogniser, at)) return true;
    /* A house number: 1418, 418b, 418-B */
    size_t start = words[at].start, length = words[at].end - start, figures = 0;
    while (figures < length && smp__is_digit(text->folded[start + figures])) figures++;
    if (figures > 6 || length > figures + 1) return false;
    if (length > figures && !strchr("abc", text->folded[start + figures])) return false;
    if (start > 0 && strchr("$#:-/.+", text->folded[start - 1])) return false;
    if (at > 0 &&
        smp__cued(recogniser, at - 1, SMP__CUE(OTHER_NUMBER) | SMP__CUE(MONTH) | SMP__CUE(UNIT) | SMP__CUE(ID_CUE)) &&
        !(smp__cued(recogniser, at - 1, SMP__CUE(ADDRESS_CUE))))
        return false;
    uint64_t before = smp__cues_before(recogniser, at, 5);
    bool told = before & (SMP__CUE(LIVES) | SMP__CUE(ADDRESS_CUE));
    told = told || is_announced(recogniser, at);
    size_t next = at + 1;
    if (next < text->word_count && (words[next].gap & SMP__GAP_HYPHEN) && words[next].end - words[next].start == 1 &&
        smp__is_letter(text->folded[words[next].start]))
        next++;
    /* "Suite 200, 12 Elm" aside, one number follows another only in fractions. */
    /* "1845 1/2 E Maple" */
    if (next + 2 < text->word_count && words[next].end - words[next].start == 1 &&
        text->folded[words[next].end] == '/' && smp__is_figures(recogniser, next + 1, 1))
        next += 2;
    smp__street found = read_street(recogniser, at, next, told);
    /* "2000 Chevy Trail Blazer" */
    bool year = length == 4 && (!memcmp(text->folded + start, "19", 2) || !memcmp(text->folded + start, "20", 2));
    if (year && !told && found.weight < 0.7 && smp__address_goes_on(recogniser, found.end)) return false;
    if (found.weight > 0) return smp__address_claim(recogniser, at, found.end, found.weight);
    return recognise_number_last(recogniser, at);
}
