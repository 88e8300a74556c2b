/* SPDX-License-Identifier: MIT
 * Dates of the calendar, in figures and with a month's name; dates of birth where the words around say so. */
#include "recognise_scan.h"

#include <string.h>

typedef struct date {
    unsigned year, month, day; /* year 0: not said */
    size_t end;                /* folded byte after it */
} date;

static unsigned days_of(unsigned month, unsigned year) {
    static const unsigned char days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month == 2 && year && (year % 4 || (year % 100 == 0 && year % 400))) return 28;
    return days[month - 1];
}

static bool is_real(const date *found) {
    if (found->month < 1 || found->month > 12 || found->day < 1) return false;
    if (found->year && (found->year < 1850 || found->year > 2100)) return false;
    return found->day <= days_of(found->month, found->year);
}

static size_t read_figures(const smp__text *text, size_t at, unsigned *value) {
    size_t start = at;
    *value = 0;
    while (at < text->folded_length && smp__is_digit(text->folded[at]) && at - start < 5)
        *value = *value * 10 + (unsigned)(text->folded[at++] - '0');
    return at - start;
}

static unsigned full_year(unsigned year, size_t width) {
    if (width == 4) return year;
    return width == 2 ? (year > 30 ? 1900 : 2000) + year : 0;
}

/* 3/14/2008, 14.3.2008, 2008-03-14, 3/14 */
static bool read_date(const smp__text *text, size_t start, date *found) {
    unsigned parts[3] = {0};
    size_t widths[3] = {0}, at = start, count = 0;
    char separator = 0;
    while (count < 3) {
        widths[count] = read_figures(text, at, &parts[count]);
        if (!widths[count]) return false;
        at += widths[count++];
        if (at >= text->folded_length || count == 3) break;
        char byte = text->folded[at];
        if (separator ? byte != separator : !strchr("/-.", byte)) break;
        if (at + 1 >= text->folded_length || !smp__is_digit(text->folded[at + 1])) break;
        separator = byte;
        at++;
    }
    if (at < text->folded_length && (smp__is_alnum(text->folded[at]) || text->folded[at] == '%')) return false;
    if (at + 1 < text->folded_length && strchr("/-.", text->folded[at]) && smp__is_digit(text->folded[at + 1]))
        return false;
    if (count < 2 || (count == 2 && separator != '/')) return false;
    *found = (date){.month = parts[0], .day = parts[1], .end = at};
    if (count == 2) return widths[0] <= 2 && widths[1] <= 2 && is_real(found);
    if (widths[0] == 4) {
        *found = (date){parts[0], parts[1], parts[2], at};
        return widths[1] <= 2 && widths[2] <= 2 && is_real(found);
    }
    found->year = full_year(parts[2], widths[2]);
    if (widths[0] > 2 || widths[1] > 2 || !found->year) return false;
    if (is_real(found)) return true;
    found->month = parts[1]; /* the day first */
    found->day = parts[0];
    return is_real(found);
}

/* Whether the words around make the date of words first .. last - 1 one of birth; how surely. */
static double weigh_birth(const smp__recogniser *recogniser, size_t first, size_t last, const date *found) {
    const smp__word *words = recogniser->text->words;
    size_t cue = SIZE_MAX, distance = 0;
    for (size_t i = first; i > 0 && distance < 7 && words[i - 1].sentence == words[first].sentence; i--, distance++) {
        bool dob = i > 2 && smp__word_is(recogniser, i - 1, "b") && smp__word_is(recogniser, i - 2, "o") &&
                   smp__word_is(recogniser, i - 3, "d");
        if (dob || smp__cued(recogniser, i - 1, SMP__CUE(BIRTH_CUE))) {
            cue = i - 1;
            break;
        }
    }
    bool before = cue != SIZE_MAX;
    for (size_t i = last;
         !before && i < recogniser->text->word_count && i < last + 5 && words[i].sentence == words[first].sentence;
         i++) {
        if (!smp__cued(recogniser, i, SMP__CUE(BIRTH_CUE))) continue;
        cue = i;
        distance = i - last;
        break;
    }
    if (cue == SIZE_MAX) return 0.0;
    /* "birthday" is also said of parties and holidays; the other cues are of birth alone. */
    bool birthday = smp__word_is(recogniser, cue, "birthday") || smp__word_is(recogniser, cue, "birthdays") ||
                    smp__word_is(recogniser, cue, "bday") || smp__word_is(recogniser, cue, "cumpleaños") ||
                    smp__word_is(recogniser, cue, "cumpleanos");
    bool linked = false, party = false;
    static const char *const links[] = {"is", "was", "es", "fue", "el", "on", "s", "falls", "cae"};
    static const char *const parties[] = {"party",     "fiesta",   "celebrate", "celebrating", "celebration",
                                          "closed",    "observed", "president", "presidents",  "washington's",
                                          "lincoln's", "king's",   "founded",   "anniversary"};
    size_t from = before ? cue : last, to = before ? first : cue + 1;
    for (size_t i = from; i < to; i++) {
        for (size_t k = 0; k < sizeof links / sizeof *links; k++)
            linked = linked || smp__word_is(recogniser, i, links[k]);
    }
    for (size_t i = first; i > 0 && first - i < 30 && words[i - 1].sentence == words[first].sentence; i--) {
        for (size_t k = 0; k < sizeof parties / sizeof *parties; k++)
            party = party || smp__word_is(recogniser, i - 1, parties[k]);
    }
    if (found->year && found->year < 1925) return 0.3; /* history */
    if (party && birthday) return 0.2;
    if (found->year) return birthday && found->year > 2020 ? 0.4 : 0.92;
    if (!birthday) return distance < 4 ? 0.75 : 0.45;
    return (linked && distance < 4) || distance == 0 ? 0.6 : 0.3;
}

static void claim_date(smp__recogniser *recogniser, size_t start, const date *found) {
    const smp__text *text = recogniser->text;
    size_t first = smp__word_from(text, start), last = smp__word_from(text, found->end);
    double weight = last > first ? weigh_birth(recogniser, first, last, found) : 0.0;
    smp__claim_add(recogniser, start, found->end, weight > 0 ? SMP__SIGNAL_PII_BIRTHDATE : SMP__SIGNAL_COUNT,
                   SMP__SHAPE_DATE, weight);
}

bool smp__recognise_date(smp__recogniser *recogniser, size_t at) {
    const smp__text *text = recogniser->text;
    size_t start = text->words[at].start;
    if (start > 0 && strchr("/-.$#:", text->folded[start - 1])) return false;
    date found;
    if (!read_date(text, start, &found)) return false;
    claim_date(recogniser, start, &found);
    return true;
}

static unsigned month_number(const char *name, size_t length) {
    static const char *const starts[] = {"jan", "ene", "feb", "mar", "apr", "abr", "may", "jun", "jul",
                                         "aug", "ago", "sep", "set", "oct", "nov", "dec", "dic"};
    static const unsigned char numbers[] = {1, 1, 2, 3, 4, 4, 5, 6, 7, 8, 8, 9, 9, 10, 11, 12, 12};
    for (size_t i = 0; i < sizeof numbers; i++) {
        if (length >= 3 && memcmp(starts[i], name, 3) == 0) return numbers[i];
    }
    return 0;
}

/* The number of one or two figures, an ordinal's ending aside, that is the word; 0: it is none. */
static unsigned day_number(const smp__recogniser *recogniser, size_t word) {
    const smp__text *text = recogniser->text;
    if (word >= text->word_count || (recogniser->scratch->taken[word] & SMP__TAKEN_VALUE)) return 0;
    size_t start = text->words[word].start, length = text->words[word].end - start;
    unsigned day;
    size_t width = read_figures(text, start, &day);
    if (!width || width > 2 || day > 31 || (start > 0 && text->folded[start - 1] == '$')) return 0;
    const char *ending = text->folded + start + width;
    if (width == length) return day;
    if (length - width == 2 &&
        (!memcmp(ending, "st", 2) || !memcmp(ending, "nd", 2) || !memcmp(ending, "rd", 2) || !memcmp(ending, "th", 2)))
        return day;
    return 0;
}

static unsigned year_number(const smp__recogniser *recogniser, size_t word) {
    if (!smp__shaped(recogniser, word, SMP__WORD_NUMBER)) return 0;
    const smp__word *at = &recogniser->text->words[word];
    unsigned year;
    if (at->end - at->start == 2 && at->start > 0 && (at->gap & SMP__GAP_QUOTE) &&
        read_figures(recogniser->text, at->start, &year) == 2)
        return full_year(year, 2); /* '08 */
    if (at->end - at->start != 4 || read_figures(recogniser->text, at->start, &year) != 4) return 0;
    return year >= 1850 && year <= 2100 ? year : 0;
}

bool smp__recognise_date_words(smp__recogniser *recogniser, size_t at) {
    const smp__text *text = recogniser->text;
    const smp__word *words = text->words;
    date found = {.month = month_number(text->folded + words[at].start, words[at].end - words[at].start)};
    size_t first = at, last = at + 1;
    if (last < text->word_count && !(words[last].gap & (SMP__GAP_NEWLINE | SMP__GAP_COMMA)))
        found.day = day_number(recogniser, last);
    if (found.day) {
        last++;
    } else { /* 14 March, 14th of March, 14 de marzo */
        size_t day = at;
        if (day > 0 && (smp__word_is(recogniser, day - 1, "of") || smp__word_is(recogniser, day - 1, "de"))) day--;
        if (day > 0) found.day = day_number(recogniser, day - 1);
        if (found.day) first = day - 1;
    }
    if (!found.day) return false;
    size_t year = last;
    while (year < last + 1 && (smp__word_is(recogniser, year, "de") || smp__word_is(recogniser, year, "del"))) year++;
    if (year < text->word_count && !(words[year].gap & (SMP__GAP_NEWLINE | SMP__GAP_STOP)))
        found.year = year_number(recogniser, year);
    if (found.year) last = year + 1;
    if (!is_real(&found)) return false;
    found.end = words[last - 1].end;
    claim_date(recogniser, words[first].start, &found);
    return true;
}
