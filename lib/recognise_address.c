/* SPDX-License-Identifier: MIT
 * Street addresses as the United States write them (USPS Publication 28): house number, street, unit, city, state, ZIP;
 * boxes and rural routes; numbered roads; and Spanish streets. */
#include "recognise_scan.h"

#include <string.h>

enum { NAME_WORDS_MAX = 4 };

typedef struct street {
    size_t end; /* the word after it */
    double weight;
} street;

/* Whether word `at` goes on with the same piece of text: a space or a hyphen before it, after an abbreviation a full
 * stop. */
static bool goes_on(const smp__recogniser *recogniser, size_t at) {
    const smp__text *text = recogniser->text;
    if (at >= text->word_count || at == 0 || (recogniser->scratch->taken[at] & SMP__TAKEN_VALUE)) return false;
    unsigned odd = text->words[at].gap & ~(unsigned)(SMP__GAP_SPACE | SMP__GAP_HYPHEN);
    if (odd == SMP__GAP_STOP && text->words[at - 1].end - text->words[at - 1].start <= 4) return true;
    return odd == 0;
}

static bool is_figures(const smp__recogniser *recogniser, size_t word, size_t longest) {
    if (!smp__shaped(recogniser, word, SMP__WORD_NUMBER)) return false;
    const smp__word *at = &recogniser->text->words[word];
    if (at->end - at->start > longest) return false;
    for (size_t i = at->start; i < at->end; i++) {
        if (!smp__is_digit(recogniser->text->folded[i])) return false;
    }
    return true;
}

/* "66", "66A" */
static bool is_box_number(const smp__recogniser *recogniser, size_t word) {
    const smp__word *at = &recogniser->text->words[word];
    size_t figures = at->start;
    while (figures < at->end && smp__is_digit(recogniser->text->folded[figures])) figures++;
    return figures > at->start && at->end - at->start <= 6 &&
           (figures == at->end || (figures + 1 == at->end && smp__is_letter(recogniser->text->folded[figures])));
}

/* "4th", "23rd" */
static bool is_ordinal(const smp__recogniser *recogniser, size_t word) {
    const smp__word *at = &recogniser->text->words[word];
    size_t length = at->end - at->start;
    if (length < 3 || !smp__is_digit(recogniser->text->folded[at->start])) return false;
    const char *ending = recogniser->text->folded + at->end - 2;
    return !memcmp(ending, "st", 2) || !memcmp(ending, "nd", 2) || !memcmp(ending, "rd", 2) || !memcmp(ending, "th", 2);
}

static bool is_capital(const smp__recogniser *recogniser, size_t word) {
    return smp__shaped(recogniser, word, SMP__WORD_CAPITALIZED) ||
           (word < recogniser->text->word_count && is_ordinal(recogniser, word));
}

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
            goes_on(recogniser, at + 1)) {
            word = at + 1;
            break;
        }
    }
    if (!smp__cued(recogniser, word, SMP__CUE(HIGHWAY))) return 0;
    const smp__word *road = &recogniser->text->words[word];
    if (road->end - road->start <= 2 && !(road->shape & SMP__WORD_CAPITALIZED) && !smp__word_is(recogniser, word, "rd"))
        return 0;
    if (!goes_on(recogniser, word + 1) || !smp__shaped(recogniser, word + 1, SMP__WORD_HAS_DIGIT)) return 0;
    const smp__word *number = &recogniser->text->words[word + 1];
    return number->end - number->start <= 5 ? word + 2 : 0;
}

/* "S 2910 Road", "E 10 Rd", as the country is measured out in squares: the word after it, or 0. `at` is the direction.
 */
static size_t grid_road(const smp__recogniser *recogniser, size_t at) {
    if (!smp__cued(recogniser, at, SMP__CUE(DIRECTION)) || !goes_on(recogniser, at + 1) ||
        !goes_on(recogniser, at + 2) || !(is_figures(recogniser, at + 1, 4) || is_ordinal(recogniser, at + 1)))
        return 0;
    return is_strong(recogniser, at + 2) ? at + 3 : 0;
}

static bool is_zip(const smp__recogniser *recogniser, size_t word) {
    return is_figures(recogniser, word, 5) &&
           recogniser->text->words[word].end - recogniser->text->words[word].start == 5;
}

/* "OK", "Oklahoma", "OK 73701", "OK 73701-0042": the word after it, or `at`. A short name needs capitals or a ZIP. */
static size_t read_state(const smp__recogniser *recogniser, size_t at) {
    const smp__text *text = recogniser->text;
    if (!smp__cued(recogniser, at, SMP__CUE(STATE))) return at;
    bool zip = is_zip(recogniser, at + 1);
    bool clear = smp__shaped(recogniser, at, SMP__WORD_UPPER) || text->words[at].end - text->words[at].start > 2 ||
                 smp__word_is(recogniser, at, "ok");
    if (!zip) return clear ? at + 1 : at;
    bool four = is_figures(recogniser, at + 2, 4) && (text->words[at + 2].gap & SMP__GAP_HYPHEN);
    return at + (four ? 3 : 2);
}

/* ", Enid, OK 73701" and parts of it: the word after it, or `at`. */
static size_t read_city(const smp__recogniser *recogniser, size_t at) {
    const smp__text *text = recogniser->text;
    const unsigned joints = SMP__GAP_SPACE | SMP__GAP_COMMA | SMP__GAP_NEWLINE | SMP__GAP_STOP;
    for (size_t word = at; word < at + 3 && word < text->word_count; word++) {
        unsigned gap = text->words[word].gap;
        if ((gap & ~joints) || (recogniser->scratch->taken[word] & SMP__TAKEN_VALUE) ||
            smp__shaped(recogniser, word, SMP__WORD_NUMBER))
            return at;
        if (word == at && (gap & SMP__GAP_STOP) && !(gap & SMP__GAP_COMMA) &&
            text->words[at - 1].end - text->words[at - 1].start > 4)
            return at; /* the next sentence */
        size_t state = read_state(recogniser, word);
        /* A state needs a city before it, or a ZIP after it. */
        if (state > word && (word > at || state > word + 1)) return state;
        if (smp__cued(recogniser, word, SMP__CUE(CITY))) {
            state = read_state(recogniser, word + 1);
            if (state > word + 1) return state;
            return is_zip(recogniser, word + 1) ? word + 2 : word + 1;
        }
        if (!smp__shaped(recogniser, word, SMP__WORD_CAPITALIZED)) return at;
    }
    return at;
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

static bool is_particle(const smp__recogniser *recogniser, size_t word) {
    static const char *const particles[] = {"de", "la", "del", "los", "las", "el", "y", "san"};
    for (size_t i = 0; i < sizeof particles / sizeof *particles; i++) {
        if (smp__word_is(recogniser, word, particles[i])) return true;
    }
    return false;
}

/* "calle Nogal", "Avenida San Juan", after the house number: a name of one word, or of words with capitals. */
static street read_spanish_name(const smp__recogniser *recogniser, size_t at) {
    size_t end = at + 1;
    while (end < at + NAME_WORDS_MAX && goes_on(recogniser, end) && is_particle(recogniser, end)) end++;
    if (!goes_on(recogniser, end) || smp__cued(recogniser, end, SMP__CUE(NO_STREET)) ||
        smp__shaped(recogniser, end, SMP__WORD_NUMBER))
        return (street){0};
    bool capital = smp__shaped(recogniser, end, SMP__WORD_CAPITALIZED);
    end++;
    while (capital && end < at + NAME_WORDS_MAX && goes_on(recogniser, end) &&
           smp__shaped(recogniser, end, SMP__WORD_CAPITALIZED))
        end++;
    return (street){end, capital ? 0.85 : 0.65};
}

/* "712 s van buren, enid": in lower case, told by its direction and its city. */
static size_t read_plain_street(const smp__recogniser *recogniser, size_t at) {
    size_t end = at + 1;
    while (end < at + 3 && goes_on(recogniser, end) && !smp__shaped(recogniser, end, SMP__WORD_HAS_DIGIT) &&
           !smp__cued(recogniser, end, SMP__CUE(NO_STREET) | SMP__CUE(CITY)))
        end++;
    return end > at + 1 && smp__cued(recogniser, end, SMP__CUE(CITY)) ? end : 0;
}

/* The street whose first word is `at`; weight 0 where there is none. `told`: "lives at" or the like stands before. */
static street read_street(const smp__recogniser *recogniser, size_t house, size_t at, bool told) {
    street found = {0};
    size_t word = at;
    if (!goes_on(recogniser, at) || recogniser->text->words[at].gap != SMP__GAP_SPACE) return found;
    bool lived = smp__cues_before(recogniser, house, 8) & (SMP__CUE(LIVES) | SMP__CUE(ADDRESS_CUE));
    bool small = recogniser->text->words[house].end - recogniser->text->words[house].start < 3;
    bool direction = smp__cued(recogniser, at, SMP__CUE(DIRECTION));
    if (direction && goes_on(recogniser, at + 1) &&
        (numbered_road(recogniser, at + 1) || !smp__cued(recogniser, at + 1, SMP__CUE(STREET))))
        word++;
    size_t road = numbered_road(recogniser, word);
    if (!road) road = grid_road(recogniser, at);
    if (road) return (street){road, 0.88};
    if (smp__cued(recogniser, at, SMP__CUE(STREET_FIRST))) {
        found = read_spanish_name(recogniser, at);
        if (small && !told && found.weight < 0.8) found.weight = 0;
        return found;
    }
    size_t names = 0, end = word;
    bool all_capital = true, ended = false;
    for (; names <= NAME_WORDS_MAX && (end == word || goes_on(recogniser, end)); end++) {
        if (end > at && smp__cued(recogniser, end, SMP__CUE(STREET)) && (names || direction)) {
            ended = true;
            /* "Oak Ridge Road": the last of several endings. */
            while (goes_on(recogniser, end + 1) && smp__cued(recogniser, end + 1, SMP__CUE(STREET)) &&
                   recogniser->text->words[end + 1].gap == SMP__GAP_SPACE)
                end++;
            break;
        }
        if (smp__cued(recogniser, end, SMP__CUE(NO_STREET))) break;
        if (smp__shaped(recogniser, end, SMP__WORD_NUMBER | SMP__WORD_EMOJI)) break;
        bool capital = is_capital(recogniser, end);
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
        if ((small || !capital) && goes_on(recogniser, next) && smp__shaped(recogniser, next, SMP__WORD_CAPITALIZED) &&
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
    while (named < word + NAME_WORDS_MAX && (named == word || goes_on(recogniser, named)) &&
           smp__shaped(recogniser, named, SMP__WORD_CAPITALIZED) &&
           !smp__cued(recogniser, named, SMP__CUE(NO_STREET) | SMP__CUE(UNIT) | SMP__CUE(MONTH)))
        named++;
    if (named == word) {
        size_t plain = direction && !small ? read_plain_street(recogniser, at) : 0;
        if (plain) return (street){plain, 0.65};
        /* "lives at 212 maple" */
        if (lived && is_announced(recogniser, house) && goes_on(recogniser, word) &&
            !smp__cued(recogniser, word, SMP__CUE(NO_STREET)) && direction &&
            !smp__shaped(recogniser, word, SMP__WORD_HAS_DIGIT))
            return (street){word + 1, 0.6};
        return found;
    }
    found.end = named;
    if (lived && is_announced(recogniser, house)) found.weight = 0.72;
    /* "6750 Koskikatu 25 Apt. 864" */
    size_t unit = named;
    if (goes_on(recogniser, unit) && is_figures(recogniser, unit, 4)) unit++;
    if (unit < recogniser->text->word_count && smp__cued(recogniser, unit, SMP__CUE(UNIT)) &&
        smp__shaped(recogniser, unit + 1, SMP__WORD_HAS_DIGIT))
        return (street){unit, 0.75};
    /* "56539 Rua Franco 1213, Grasse" */
    if (unit > named && unit < recogniser->text->word_count &&
        recogniser->text->words[unit].gap & (SMP__GAP_COMMA | SMP__GAP_NEWLINE) &&
        smp__shaped(recogniser, unit, SMP__WORD_CAPITALIZED) && is_figures(recogniser, at - 1, 6) &&
        recogniser->text->words[at - 1].end - recogniser->text->words[at - 1].start >= 3)
        return (street){unit, told ? 0.75 : 0.6};
    /* "411 E Broadway, Fairview OK 73737" */
    size_t city = read_city(recogniser, named);
    if (city > named && (is_figures(recogniser, city - 1, 5) || (direction && word > at) || lived)) found.weight = 0.8;
    if (direction && word > at && goes_on(recogniser, named) &&
        (smp__word_is(recogniser, named, "in") || smp__cued(recogniser, named, SMP__CUE(CITY))))
        found.weight = 0.72;
    return found;
}

/* "Apt. 4", "#12", "Unit C", and a direction before them: the word after it. */
static size_t read_unit(const smp__recogniser *recogniser, size_t at) {
    const smp__text *text = recogniser->text;
    if (goes_on(recogniser, at) && smp__cued(recogniser, at, SMP__CUE(DIRECTION)) &&
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

static bool claim_address(smp__recogniser *recogniser, size_t first, size_t last, double weight) {
    const smp__text *text = recogniser->text;
    if (weight < 0.25) return false;
    size_t unit = read_unit(recogniser, last), city = read_city(recogniser, unit);
    /* "12 Birch Drive Suite 215", "12 birch hollow, Enid OK 73701" */
    if (weight < 0.8 && (unit > last + 1 || (city > unit && is_zip(recogniser, city - 1)))) weight = 0.8;
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

/* "PO Box 12", "RR 2 Box 14", "apartado postal 9": the number is word `at`. */
static bool recognise_box(smp__recogniser *recogniser, size_t at) {
    if (at < 2 || !is_box_number(recogniser, at)) return false;
    if (smp__word_is(recogniser, at - 1, "postal") && smp__word_is(recogniser, at - 2, "apartado"))
        return claim_address(recogniser, at - 2, at + 1, 0.8);
    if (!smp__word_is(recogniser, at - 1, "box")) return false;
    if (smp__word_is(recogniser, at - 2, "po")) return claim_address(recogniser, at - 2, at + 1, 0.85);
    if (at >= 3 && smp__word_is(recogniser, at - 2, "o") && smp__word_is(recogniser, at - 3, "p"))
        return claim_address(recogniser, at - 3, at + 1, 0.85);
    if (at >= 3 && is_figures(recogniser, at - 2, 4) &&
        (smp__word_is(recogniser, at - 3, "psc") || smp__word_is(recogniser, at - 3, "cmr") ||
         smp__word_is(recogniser, at - 3, "unit")))
        return claim_address(recogniser, at - 3, at + 1, 0.85);
    if (at >= 3 && is_figures(recogniser, at - 2, 3) &&
        (smp__cued(recogniser, at - 3, SMP__CUE(HIGHWAY)) || smp__word_is(recogniser, at - 3, "hc"))) {
        size_t first = at - 3;
        if (first > 0 && (smp__word_is(recogniser, first - 1, "rural") || smp__word_is(recogniser, first - 1, "star")))
            first--;
        return claim_address(recogniser, first, at + 1, 0.85);
    }
    return false;
}

/* "Calle Olmo 1420", "Avenida Juárez #12": `at` is the street's first word. */
static bool recognise_spanish(smp__recogniser *recogniser, size_t at) {
    const smp__text *text = recogniser->text;
    bool sure = smp__word_is(recogniser, at, "calle") || smp__word_is(recogniser, at, "avenida") ||
                smp__shaped(recogniser, at, SMP__WORD_CAPITALIZED);
    bool capital = smp__shaped(recogniser, at + 1, SMP__WORD_CAPITALIZED);
    if (!sure && !capital) return false;
    for (size_t word = at + 1; word < at + 7 && word < text->word_count; word++) {
        bool shortened = word == at + 1 && text->words[at].end - text->words[at].start <= 4; /* Av. Reforma */
        if (text->words[word].gap & (SMP__GAP_NEWLINE | SMP__GAP_STOP) && !shortened &&
            !smp__cued(recogniser, word - 1, SMP__CUE(ID_CUE)))
            return false;
        if (text->words[word].gap &
            ~(unsigned)(SMP__GAP_SPACE | SMP__GAP_COMMA | SMP__GAP_OTHER | SMP__GAP_STOP | SMP__GAP_HYPHEN))
            return false;
        if (!is_figures(recogniser, word, 6)) {
            bool name = is_capital(recogniser, word) || smp__cued(recogniser, word, SMP__CUE(ID_CUE)) ||
                        is_particle(recogniser, word);
            if (!name && !smp__word_is(recogniser, at, "calle") && !smp__word_is(recogniser, at, "avenida"))
                return false;
            continue;
        }
        if (word == at + 1 && !is_figures(recogniser, word + 1, 6)) return false;
        if (smp__cued(recogniser, word + 1, SMP__CUE(NO_STREET)) && !smp__word_is(recogniser, word + 1, "de") &&
            !smp__word_is(recogniser, word + 1, "y") && !smp__word_is(recogniser, word + 1, "en"))
            return false;
        if (smp__word_is(recogniser, word + 1, "de")) continue; /* Calle 5 de Mayo 12 */
        return claim_address(recogniser, at, word + 1, capital ? 0.85 : 0.7);
    }
    return false;
}

/* "APO AE 09021", "FPO AP 96362-0042", with the ship before it: the ZIP code is word `at`. */
static bool recognise_military(smp__recogniser *recogniser, size_t at) {
    static const char *const regions[] = {"aa", "ae", "ap"};
    static const char *const offices[] = {"apo", "fpo", "dpo"};
    if (at < 2 || !is_zip(recogniser, at)) return false;
    bool office = false, region = false;
    for (size_t i = 0; i < sizeof regions / sizeof *regions; i++) {
        office = office || smp__word_is(recogniser, at - 2, offices[i]);
        region = region || smp__word_is(recogniser, at - 1, regions[i]);
    }
    if (!office || !region) return false;
    size_t first = at - 2;
    if (first >= 2 && smp__shaped(recogniser, first - 2, SMP__WORD_UPPER) &&
        smp__shaped(recogniser, first - 1, SMP__WORD_CAPITALIZED))
        first -= 2; /* USNS Mercy */
    bool four = is_figures(recogniser, at + 1, 4) && (recogniser->text->words[at + 1].gap & SMP__GAP_HYPHEN);
    return claim_address(recogniser, first, at + (four ? 2 : 1), 0.88);
}

/* "lives on Ziegelgasse 19", "at Lindenweg 7 St.": the number behind the name. `at` is the number. */
static bool recognise_number_last(smp__recogniser *recogniser, size_t at) {
    if (!is_figures(recogniser, at, 4) || !goes_on(recogniser, at) ||
        smp__cued(recogniser, at + 1, SMP__CUE(NO_STREET) | SMP__CUE(MONTH)))
        return false;
    size_t first = at;
    while (first + NAME_WORDS_MAX > at && first > 0 && (first == at || goes_on(recogniser, first)) &&
           smp__shaped(recogniser, first - 1, SMP__WORD_CAPITALIZED) &&
           !smp__shaped(recogniser, first - 1, SMP__WORD_HAS_DIGIT) &&
           !smp__cued(recogniser, first - 1,
                      SMP__CUE(NO_STREET) | SMP__CUE(UNIT) | SMP__CUE(MONTH) | SMP__CUE(ID_CUE) |
                          SMP__CUE(OTHER_NUMBER) | SMP__CUE(HIGHWAY) | SMP__CUE(CITY)))
        first--;
    if (first == at || first == 0) return false;
    bool ended = goes_on(recogniser, at + 1) && is_strong(recogniser, at + 1) &&
                 !(goes_on(recogniser, at + 2) && is_capital(recogniser, at + 2)); /* Game 2 ST. LOUIS */
    bool lives = smp__cued(recogniser, first - 1, SMP__CUE(LIVES)) ||
                 (first > 1 && smp__cued(recogniser, first - 2, SMP__CUE(LIVES)) &&
                  (smp__word_is(recogniser, first - 1, "on") || smp__word_is(recogniser, first - 1, "at") ||
                   smp__word_is(recogniser, first - 1, "en")));
    if (!ended && !(lives && !is_figures(recogniser, at, 1))) return false; /* not "lives on Cloud 9" */
    return claim_address(recogniser, first, ended ? at + 2 : at + 1, lives ? 0.75 : 0.6);
}

bool smp__recognise_address(smp__recogniser *recogniser, size_t at) {
    const smp__text *text = recogniser->text;
    const smp__word *words = text->words;
    if (recognise_military(recogniser, at)) return true;
    if (smp__cued(recogniser, at, SMP__CUE(STREET_FIRST)) && recognise_spanish(recogniser, at)) return true;
    if (!smp__shaped(recogniser, at, SMP__WORD_HAS_DIGIT)) {
        size_t road = numbered_road(recogniser, at);
        bool lives = smp__cues_before(recogniser, at, 5) & SMP__CUE(LIVES);
        return road && lives && claim_address(recogniser, at, road, 0.62);
    }
    if (recognise_box(recogniser, at)) return true;
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
        text->folded[words[next].end] == '/' && is_figures(recogniser, next + 1, 1))
        next += 2;
    street found = read_street(recogniser, at, next, told);
    /* "2000 Chevy Trail Blazer" */
    bool year = length == 4 && (!memcmp(text->folded + start, "19", 2) || !memcmp(text->folded + start, "20", 2));
    if (year && !told && found.weight < 0.7 && goes_on(recogniser, found.end)) return false;
    if (found.weight > 0) return claim_address(recogniser, at, found.end, found.weight);
    return recognise_number_last(recogniser, at);
}
