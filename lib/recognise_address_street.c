/* SPDX-License-Identifier: MIT
 * The street behind a house number: told by its ending, its number, its direction, its unit, its city, or by what is
 * said before the house number. */
#include "recognise_address.h"

size_t smp__numbered_road(const smp__recogniser *recogniser, size_t at) {
    if (!smp__shaped(recogniser, at + 1, SMP__WORD_HAS_DIGIT) && !smp__shaped(recogniser, at + 2, SMP__WORD_HAS_DIGIT))
        return 0;
    size_t word = at;
    static const char *const kinds[] = {"county", "state", "st", "old", "us", "section", "private", "farm"};
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
    return smp__cued(recogniser, at + 2, SMP__CUE(STREET_SURE)) ? at + 3 : 0;
}

/* "712 s van buren, enid": in lower case, told by its direction and its city. */
static size_t read_plain_street(const smp__recogniser *recogniser, size_t at) {
    size_t end = at + 1;
    while (end < at + 3 && smp__address_goes_on(recogniser, end) &&
           !smp__shaped(recogniser, end, SMP__WORD_HAS_DIGIT) &&
           !smp__cued(recogniser, end, SMP__CUE(NO_STREET) | (end > at + 1 ? SMP__CUE(CITY) : 0)))
        end++;
    return end > at + 1 && smp__cued(recogniser, end, SMP__CUE(CITY)) ? end : 0;
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

static bool is_address_word(const smp__recogniser *recogniser, size_t word) {
    static const char *const words[] = {"address", "addr", "dirección", "direccion", "domicilio"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (smp__word_is(recogniser, word, words[i])) return true;
    }
    return false;
}

/* "lives" does, "I live" does; "we go live at 630" and "live at noon" do not. */
static bool tells_home(const smp__recogniser *recogniser, size_t word) {
    if (!smp__cued(recogniser, word, SMP__CUE(LIVES))) return false;
    if (!smp__word_is(recogniser, word, "live")) return true;
    static const char *const who[] = {"i", "we", "they", "you", "who", "folks", "parents", "kids"};
    for (size_t i = 0; word > 0 && i < sizeof who / sizeof *who; i++) {
        if (smp__word_is(recogniser, word - 1, who[i])) return true;
    }
    return false;
}

bool smp__is_home_told(const smp__recogniser *recogniser, size_t at) {
    if (at == 0) return false;
    if (is_address_word(recogniser, at - 1)) return recogniser->text->words[at].gap & SMP__GAP_COLON;
    if (at > 1 && (smp__word_is(recogniser, at - 1, "is") || smp__word_is(recogniser, at - 1, "es")))
        return is_address_word(recogniser, at - 2);
    size_t last = at - 1;
    if (last > 0 && (smp__word_is(recogniser, last, "at") || smp__word_is(recogniser, last, "on") ||
                     smp__word_is(recogniser, last, "en")))
        last--;
    if (last > 0 && (smp__word_is(recogniser, last, "over") || smp__word_is(recogniser, last, "out"))) last--;
    return tells_home(recogniser, last);
}

/* Whether nothing more can belong to the name before word `at`: the clause ends, a unit or a small word follows. */
static bool is_closed(const smp__recogniser *recogniser, size_t at) {
    return at >= recogniser->text->word_count || !smp__address_goes_on(recogniser, at) ||
           smp__cued(recogniser, at, SMP__CUE(NO_STREET) | SMP__CUE(UNIT) | SMP__CUE(CITY));
}

/* "n", "NE": not "North", with which much else begins. */
static bool is_short_direction(const smp__recogniser *recogniser, size_t word) {
    return smp__cued(recogniser, word, SMP__CUE(DIRECTION)) &&
           recogniser->text->words[word].end - recogniser->text->words[word].start <= 2;
}

/* What is known about a house number and the words after it. */
typedef struct house {
    size_t at, next; /* the number; the street's first word */
    size_t word;     /* the first word after a direction */
    size_t figures;
    bool direction; /* the first word is one, and more of the street follows */
    bool told;      /* something before it says that an address comes */
    bool lived;     /* somebody lives or moves or sends there */
    bool announced; /* right before it */
    bool small;
} house;

/* "1998", "2025" */
static bool is_year(const smp__recogniser *recogniser, size_t word) {
    const char *figures = recogniser->text->folded + recogniser->text->words[word].start;
    return smp__is_figures(recogniser, word, 4) &&
           recogniser->text->words[word].end - recogniser->text->words[word].start == 4 &&
           (!memcmp(figures, "19", 2) || !memcmp(figures, "20", 2));
}

/* The word that ends the street's name, the last of several such endings: "Oak Ridge Road"; 0 for none. */
static size_t find_ending(const smp__recogniser *recogniser, const house *h, size_t *names, bool *capital) {
    const smp__text *text = recogniser->text;
    bool measure = smp__cued(recogniser, h->next, SMP__CUE(MEASURE)); /* "4 Lane highway" */
    for (size_t end = h->word; *names <= SMP__STREET_WORDS_MAX && end < h->word + 2 * SMP__STREET_WORDS_MAX; end++) {
        if (end > h->word && !smp__address_goes_on(recogniser, end)) return 0;
        if (end > h->next && smp__cued(recogniser, end, SMP__CUE(STREET)) && (*names || h->direction)) {
            while (smp__address_goes_on(recogniser, end + 1) && smp__cued(recogniser, end + 1, SMP__CUE(STREET)) &&
                   text->words[end + 1].gap == SMP__GAP_SPACE)
                end++;
            bool sure = smp__cued(recogniser, end, SMP__CUE(STREET_SURE)) &&
                        smp__shaped(recogniser, end, SMP__WORD_CAPITALIZED);
            return sure || !measure ? end : 0;
        }
        if (end >= text->word_count || smp__cued(recogniser, end, SMP__CUE(NO_STREET)) ||
            smp__shaped(recogniser, end, SMP__WORD_NUMBER | SMP__WORD_EMOJI))
            return 0;
        *capital = *capital && smp__is_capital(recogniser, end);
        /* "Dr. Martin Luther King Jr. Blvd" */
        *names += !(end + 1 < text->word_count && (text->words[end + 1].gap & SMP__GAP_STOP));
    }
    return 0;
}

/* "2207 Oak Street", "715 e maple ave"; `end` is the ending. */
static smp__street weigh_ended(const smp__recogniser *recogniser, const house *h, size_t end, size_t names,
                               bool capital) {
    const smp__text *text = recogniser->text;
    smp__street found = {.end = end + 1};
    bool sure = smp__cued(recogniser, end, SMP__CUE(STREET_SURE));
    if (!names) capital = smp__shaped(recogniser, h->next, SMP__WORD_CAPITALIZED);
    /* "2 Paris St Germain", "said Dr. Eveloy", "against Astros St. Louis", "100 Best Trail Rides" */
    if ((h->small || !capital || !sure) && smp__address_goes_on(recogniser, found.end) &&
        smp__shaped(recogniser, found.end, SMP__WORD_CAPITALIZED) &&
        !smp__cued(recogniser, found.end, SMP__CUE(CITY) | SMP__CUE(STATE) | SMP__CUE(UNIT) | SMP__CUE(DIRECTION)) &&
        !(capital && (smp__address_city(recogniser, found.end) > found.end || smp__is_home_told(recogniser, h->at))))
        return found;
    if (h->small && names == 1 && text->words[h->word].end - text->words[h->word].start == 1) return found;
    if (names > 3 && !h->told) return found;
    /* "3 State Highway patrol cars" */
    if (h->small && names == 1 &&
        (smp__word_is(recogniser, h->word, "county") || smp__word_is(recogniser, h->word, "state")))
        return found;
    bool shown = smp__shaped(recogniser, end, SMP__WORD_CAPITALIZED);
    if (capital)
        found.weight = sure ? 0.9 : h->told ? 0.75 : !shown || h->small ? 0.4 : 0.65;
    else if (names <= 2)
        found.weight = sure ? (h->told ? 0.85 : h->small ? 0.55 : 0.7) : h->told ? 0.6 : 0.2;
    return found;
}

/* "1204 broadway apt 3", "6750 Koskikatu 25 Apt. 864", "100 N Grand #203": told by its unit. */
static smp__street read_before_unit(const smp__recogniser *recogniser, const house *h) {
    const smp__text *text = recogniser->text;
    const smp__street none = {0};
    size_t end = h->word;
    bool capital = true;
    if (smp__cued(recogniser, h->next, SMP__CUE(MEASURE))) return none;
    while (end < h->word + SMP__STREET_WORDS_MAX && (end == h->word || smp__address_goes_on(recogniser, end)) &&
           !smp__shaped(recogniser, end, SMP__WORD_NUMBER | SMP__WORD_EMOJI) &&
           (smp__is_particle(recogniser, end) ||
            !smp__cued(recogniser, end, SMP__CUE(NO_STREET) | SMP__CUE(UNIT) | SMP__CUE(MONTH)))) {
        capital = capital && (smp__is_capital(recogniser, end) || smp__is_particle(recogniser, end));
        end++;
    }
    if (end == h->word || end >= text->word_count) return none;
    if (smp__shaped(recogniser, end, SMP__WORD_HASHTAG)) {
        bool street = capital && h->direction && !h->small && smp__is_figures(recogniser, end, 4);
        return street ? (smp__street){end, 0.7} : none;
    }
    bool numbered = smp__address_goes_on(recogniser, end) && smp__is_figures(recogniser, end, 4);
    end += numbered;
    if (end + 1 >= text->word_count || (text->words[end + 1].gap & SMP__GAP_NEWLINE)) return none;
    bool home = smp__cued(recogniser, end, SMP__CUE(HOME));
    const smp__word *number = &text->words[end + 1];
    bool letter = number->end - number->start == 1 &&
                  ((number->shape & SMP__WORD_CAPITALIZED) || !strchr("aiyoe", text->folded[number->start]));
    if (!(number->shape & SMP__WORD_HAS_DIGIT) && !(home && letter)) return none;
    if (capital && (home || smp__cued(recogniser, end, SMP__CUE(UNIT)))) return (smp__street){end, 0.75};
    return home && (!h->small || numbered) ? (smp__street){end, 0.65} : none;
}

/* "415 N 9th", "712 W. Maine": told by its direction alone, where nothing follows. */
static smp__street read_after_direction(const smp__recogniser *recogniser, const house *h) {
    const smp__text *text = recogniser->text;
    if (!h->direction || !is_short_direction(recogniser, h->next) || !smp__address_goes_on(recogniser, h->word) ||
        !is_closed(recogniser, h->word + 1) || h->figures < 2)
        return (smp__street){0};
    if (smp__is_ordinal(recogniser, h->word)) return (smp__street){h->word + 1, 0.62};
    /* "250 W Heater" are watts. */
    bool watts = smp__word_is(recogniser, h->next, "w") && text->folded[text->words[h->at].end - 1] == '0' && !h->told;
    if (h->small || watts || !smp__shaped(recogniser, h->next, SMP__WORD_CAPITALIZED) ||
        !smp__shaped(recogniser, h->word, SMP__WORD_CAPITALIZED) ||
        smp__shaped(recogniser, h->word, SMP__WORD_HAS_DIGIT) ||
        smp__cued(recogniser, h->word, SMP__CUE(NO_STREET) | SMP__CUE(MEASURE)))
        return (smp__street){0};
    /* "call ext 204 E Smith", "the 300 E Class" */
    bool stated =
        (text->words[h->word].gap & SMP__GAP_STOP) || h->told || h->at == 0 || text->words[h->at].gap != SMP__GAP_SPACE;
    return (smp__street){h->word + 1, stated ? 0.6 : 0};
}

/* "lives at 212 maple", "his address: 92 ul. Lubartowska 42": told by what stands before it. */
static smp__street read_told(const smp__recogniser *recogniser, const house *h) {
    const smp__street none = {0};
    if (h->figures < 2 || !smp__is_home_told(recogniser, h->at) || smp__cued(recogniser, h->next, SMP__CUE(MEASURE)))
        return none;
    size_t end = h->word;
    while (end < h->word + SMP__STREET_WORDS_MAX && (end == h->word || smp__address_goes_on(recogniser, end)) &&
           end < recogniser->text->word_count &&
           !smp__cued(recogniser, end, SMP__CUE(NO_STREET) | SMP__CUE(MONTH) | SMP__CUE(UNIT)) &&
           (smp__is_ordinal(recogniser, end) || !smp__shaped(recogniser, end, SMP__WORD_HAS_DIGIT)))
        end++;
    if (end == h->word) return none;
    if (smp__address_goes_on(recogniser, end) && smp__is_figures(recogniser, end, 4) && is_closed(recogniser, end + 1))
        return (smp__street){end + 1, 0.68};
    bool over = end >= recogniser->text->word_count || !smp__address_goes_on(recogniser, end);
    bool brief = end == h->word + 1 ? is_closed(recogniser, end) : end == h->word + 2 && over;
    bool capital = smp__shaped(recogniser, h->word, SMP__WORD_CAPITALIZED);
    return brief && (!h->small || capital) ? (smp__street){end, 0.6} : none;
}

/* "411 E Broadway, Fairview OK 73737": words with capitals, told by the city or by what stands before. */
static smp__street read_named(const smp__recogniser *recogniser, const house *h) {
    const smp__text *text = recogniser->text;
    smp__street found = {0};
    size_t named = h->word;
    while (named < h->word + SMP__STREET_WORDS_MAX && (named == h->word || smp__address_goes_on(recogniser, named)) &&
           smp__shaped(recogniser, named, SMP__WORD_CAPITALIZED) &&
           !smp__cued(recogniser, named, SMP__CUE(NO_STREET) | SMP__CUE(UNIT) | SMP__CUE(MONTH)))
        named++;
    if (named == h->word) return found;
    /* "56539 Rua Franco 1213, Grasse" */
    size_t number = named;
    number += smp__address_goes_on(recogniser, named) && smp__is_figures(recogniser, named, 4);
    if (number > named && !h->small && smp__shaped(recogniser, number, SMP__WORD_CAPITALIZED) &&
        (text->words[number].gap & (SMP__GAP_COMMA | SMP__GAP_NEWLINE)))
        return (smp__street){number, h->told ? 0.75 : 0.6};
    size_t city = smp__address_city(recogniser, number);
    /* Not "2003 Ford F-150 XLT Mulberry FL 33860". */
    bool apart = h->told || number >= text->word_count || text->words[number].gap != SMP__GAP_SPACE;
    if (city > number && h->figures > 1 && smp__is_zip(recogniser, city - 1) && (apart || !is_year(recogniser, h->at)))
        return (smp__street){number, 0.8};
    bool alone = named == h->word + 1 && smp__cued(recogniser, h->word, SMP__CUE(DIRECTION)); /* "moved to 204 East" */
    found.end = named;
    if (h->lived && h->announced && !h->small && !alone) found.weight = 0.72;
    if (smp__address_city(recogniser, named) > named && (h->direction || h->lived)) found.weight = 0.8;
    if (h->direction && smp__address_goes_on(recogniser, named) &&
        (smp__word_is(recogniser, named, "in") || smp__cued(recogniser, named, SMP__CUE(CITY))))
        found.weight = 0.72;
    return found;
}

/* Without an ending. */
static smp__street read_unended(const smp__recogniser *recogniser, const house *h) {
    smp__street found = read_before_unit(recogniser, h);
    if (found.weight > 0) return found;
    found = read_named(recogniser, h);
    if (found.weight > 0) return found;
    if (smp__cued(recogniser, h->next, SMP__CUE(DIRECTION)) && !h->small &&
        !smp__shaped(recogniser, h->word, SMP__WORD_CAPITALIZED)) {
        size_t plain = read_plain_street(recogniser, h->next);
        if (plain) return (smp__street){plain, 0.65};
    }
    found = read_after_direction(recogniser, h);
    return found.weight > 0 ? found : read_told(recogniser, h);
}

smp__street smp__address_street(const smp__recogniser *recogniser, size_t at, size_t next, bool told) {
    const smp__text *text = recogniser->text;
    if (!smp__address_goes_on(recogniser, next) || text->words[next].gap != SMP__GAP_SPACE) return (smp__street){0};
    house h = {.at = at,
               .next = next,
               .word = next,
               .figures = text->words[at].end - text->words[at].start,
               .announced = is_announced(recogniser, at)};
    h.told = told || h.announced;
    h.small = h.figures < 3;
    h.lived = smp__cues_before(recogniser, at, 8) & (SMP__CUE(LIVES) | SMP__CUE(ADDRESS_CUE));
    h.direction = smp__cued(recogniser, next, SMP__CUE(DIRECTION)) && smp__address_goes_on(recogniser, next + 1) &&
                  (smp__numbered_road(recogniser, next + 1) || !smp__cued(recogniser, next + 1, SMP__CUE(STREET)));
    h.word += h.direction;
    size_t road = smp__numbered_road(recogniser, h.word);
    if (!road) road = grid_road(recogniser, next);
    if (road) return (smp__street){road, 0.88};
    size_t calle = next; /* "1418 de la calle Olmo" */
    if (smp__word_is(recogniser, next, "de") && smp__word_is(recogniser, next + 1, "la")) calle += 2;
    if (smp__begins_calle(recogniser, calle)) {
        smp__street found = smp__address_calle(recogniser, calle);
        if (h.small && !h.told && found.weight < 0.8) found.weight = 0;
        return found;
    }
    /* "1021 Avenue K" */
    if ((smp__word_is(recogniser, next, "avenue") || smp__word_is(recogniser, next, "ave")) &&
        smp__shaped(recogniser, next + 1, SMP__WORD_CAPITALIZED) && smp__address_goes_on(recogniser, next + 1) &&
        text->words[next + 1].end - text->words[next + 1].start == 1)
        return (smp__street){next + 2, 0.85};
    size_t names = 0;
    bool capital = true;
    size_t end = find_ending(recogniser, &h, &names, &capital);
    smp__street found = end ? weigh_ended(recogniser, &h, end, names, capital) : read_unended(recogniser, &h);
    /* "2000 Chevy Trail Blazer", "2025 Poker Run" */
    if (!h.told && found.weight > 0.4 && found.weight < 0.7 && is_year(recogniser, at)) found.weight = 0.4;
    return found;
}
