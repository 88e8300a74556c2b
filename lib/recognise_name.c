/* SPDX-License-Identifier: MIT
 * People's names: of the roster, after titles and roles, given names with surnames or initials. */
#include "recognise_scan.h"
#include "roster.h"

#include <string.h>

/* A name that was read: words first .. end - 1. */
typedef struct name {
    size_t end;
    bool full; /* more than a given name */
} name;

static const uint64_t any_given = SMP__CUE(GIVEN) | SMP__CUE(GIVEN_WORD);
/* Capital words that begin no name unless they are given names, too. */
static const uint64_t no_given = SMP__CUE(NO_NAME) | SMP__CUE(STREET) | SMP__CUE(PUBLIC) | SMP__CUE(TITLE) |
                                 SMP__CUE(ROLE) | SMP__CUE(OUTSIDE_ROLE) | SMP__CUE(DIRECTION);
static const uint64_t any_surname = SMP__CUE(SURNAME) | SMP__CUE(SURNAME_WORD);

static bool is_capital(const smp__recogniser *r, size_t word) {
    return smp__shaped(r, word, SMP__WORD_CAPITALIZED);
}

static size_t length_of(const smp__recogniser *r, size_t word) {
    return r->text->words[word].end - r->text->words[word].start;
}

static bool is_possessive(const smp__recogniser *r, size_t word) {
    const char *end = r->text->folded + r->text->words[word].end;
    return length_of(r, word) > 2 && end[-2] == '\'' && end[-1] == 's';
}

static size_t byte_end(const smp__recogniser *r, size_t end) {
    return r->text->words[end - 1].end - (is_possessive(r, end - 1) ? 2 : 0);
}

static bool is_free(const smp__recogniser *r, size_t word) {
    return word < r->text->word_count && !(r->scratch->taken[word] & (SMP__TAKEN_VALUE | SMP__TAKEN_CENTER));
}

/* Whether nothing but a space or a hyphen, or after an abbreviation a full stop, parts the word from the one before. */
static bool joins(const smp__recogniser *r, size_t word) {
    if (word == 0 || !is_free(r, word)) return false;
    unsigned odd = r->text->words[word].gap & ~(unsigned)(SMP__GAP_SPACE | SMP__GAP_HYPHEN);
    if (odd == SMP__GAP_STOP && length_of(r, word - 1) <= 4) return true;
    return odd == 0;
}

static bool stop_follows(const smp__recogniser *r, size_t word) {
    const smp__text *text = r->text;
    if (word + 1 >= text->word_count) return true;
    return text->words[word + 1].gap &
           (SMP__GAP_STOP | SMP__GAP_COMMA | SMP__GAP_NEWLINE | SMP__GAP_BRACKET | SMP__GAP_COLON);
}

/* "D" of "Jane D." */
static bool is_initial(const smp__recogniser *r, size_t word) {
    if (!is_free(r, word) || !is_capital(r, word)) return false;
    if (length_of(r, word) != 1 && !(length_of(r, word) == 3 && is_possessive(r, word))) return false;
    char letter = r->text->folded[r->text->words[word].start];
    return letter != 'i' || stop_follows(r, word);
}

/* A capital word that can be a surname after a given name. */
static bool can_be_surname(const smp__recogniser *r, size_t word) {
    if (!is_free(r, word) || !is_capital(r, word) || length_of(r, word) < 2) return false;
    if (smp__shaped(r, word, SMP__WORD_HAS_DIGIT)) return false;
    return smp__cued(r, word, any_surname) ||
           !smp__cued(r, word, SMP__CUE(NO_NAME) | SMP__CUE(MONTH) | SMP__CUE(TITLE));
}

static bool is_particle(const smp__recogniser *r, size_t word) {
    static const char *const particles[] = {"de",  "la",  "del", "los", "las", "van",
                                            "von", "der", "st",  "le",  "di",  "da"};
    for (size_t i = 0; i < sizeof particles / sizeof *particles; i++) {
        if (smp__word_is(r, word, particles[i])) return true;
    }
    return false;
}

/* The surname that follows: the word after it, or `at`. */
static size_t read_surname(const smp__recogniser *r, size_t at, bool lower) {
    size_t word = at;
    while (word < at + 2 && joins(r, word) && is_particle(r, word) &&
           (is_capital(r, word) || is_capital(r, word + 1) || is_particle(r, word + 1)))
        word++;
    if (!joins(r, word)) return at;
    if (r->text->words[word].gap & SMP__GAP_STOP && word == at && length_of(r, word - 1) > 1) return at;
    bool found = can_be_surname(r, word) || (lower && !is_capital(r, word) && smp__cued(r, word, SMP__CUE(SURNAME)));
    if (!found) return at;
    /* A second one: hyphened, or another that is nothing else. */
    while (word < at + 3 && !is_possessive(r, word) && joins(r, word + 1) && can_be_surname(r, word + 1) &&
           ((r->text->words[word + 1].gap & SMP__GAP_HYPHEN) ||
            (smp__cued(r, word + 1, SMP__CUE(SURNAME)) && word < at + 2)))
        word++;
    return word + 1;
}

/* The rest of the name whose given name is word `at`. */
static name read_name(const smp__recogniser *r, size_t at) {
    size_t end = at + 1;
    if (is_possessive(r, at)) return (name){end, false};
    if (end < r->text->word_count && joins(r, end) && is_initial(r, end)) {
        bool stop = stop_follows(r, end);
        size_t after = read_surname(r, end + 1, false);
        if (after > end + 1) return (name){after, true};
        if (stop || is_capital(r, at)) return (name){end + 1, true};
    }
    /* "Mary Ann Lopez" */
    if (joins(r, end) && is_capital(r, end) && smp__cued(r, end, any_given) && !smp__cued(r, end, SMP__CUE(NO_NAME)) &&
        read_surname(r, end + 1, false) > end + 1 && !is_possessive(r, end))
        end++;
    bool lower = !is_capital(r, at) && smp__cued(r, at, SMP__CUE(GIVEN));
    size_t after = read_surname(r, end, lower);
    return (name){after, after > at + 1};
}

static bool begins_sentence(const smp__recogniser *r, size_t word) {
    const smp__word *words = r->text->words;
    return word == 0 || words[word].sentence != words[word - 1].sentence ||
           (words[word].gap & (SMP__GAP_NEWLINE | SMP__GAP_QUOTE | SMP__GAP_COLON));
}

static bool follows_place_word(const smp__recogniser *r, size_t word) {
    static const char *const before[] = {"in", "from", "near", "to", "at", "en", "desde", "of", "downtown"};
    for (size_t i = 0; word > 0 && i < sizeof before / sizeof *before; i++) {
        if (smp__word_is(r, word - 1, before[i])) return true;
    }
    return false;
}

/* Whether the word is a given name here; `*found` is how far the name goes then. */
static bool is_given_name(const smp__recogniser *r, size_t at, name *found) {
    uint64_t cues = r->scratch->cues[at];
    bool called = at > 0 && smp__cued(r, at - 1, SMP__CUE(CALLED)) && r->text->words[at].gap == SMP__GAP_SPACE &&
                  !smp__shaped(r, at, SMP__WORD_UPPER);
    bool capital = is_capital(r, at);
    if (!(cues & any_given) && (!capital || (!called && ((cues & no_given) || begins_sentence(r, at))))) return false;
    if (cues & (SMP__CUE(CITY) | SMP__CUE(STATE)) && follows_place_word(r, at)) return false;
    *found = read_name(r, at);
    if (cues & SMP__CUE(GIVEN)) return length_of(r, at) > 2 || capital;
    if (!capital || length_of(r, at) < 2) return false;
    if (called) return !(cues & SMP__CUE(NO_NAME)) && !smp__shaped(r, at, SMP__WORD_HAS_DIGIT);
    bool start = begins_sentence(r, at), next_surname = found->full && smp__cued(r, at + 1, SMP__CUE(SURNAME));
    bool initial = found->full && is_initial(r, at + 1) && stop_follows(r, at + 1);
    if (cues & SMP__CUE(GIVEN_WORD)) {
        if (next_surname || initial) return true;
        if (!start && found->full && smp__cued(r, at + 1, any_surname) && !is_capital(r, at - 1)) return true;
        if (start || (cues & (SMP__CUE(NO_NAME) | SMP__CUE(MONTH)))) return false;
        if (smp__shaped(r, at, SMP__WORD_UPPER)) return false;
        /* A capital word before or after that is no name: a heading, a building, a business. */
        if (at + 1 < r->text->word_count && joins(r, at + 1) && is_capital(r, at + 1) && !is_possessive(r, at) &&
            !smp__cued(r, at + 1, any_surname))
            return false;
        return !is_capital(r, at - 1) || begins_sentence(r, at - 1) || !joins(r, at);
    }
    /* An unknown word with a capital before a surname. */
    return !start && next_surname && !is_capital(r, at - 1) && found->end == at + 2;
}

static void add_name(smp__recogniser *r, size_t first, name found) {
    smp__overlay_add(r, first, found.end, r->text->words[first].start, byte_end(r, found.end), SMP__SHAPE_NAME);
    if (!found.full)
        smp__overlay_add(r, first, found.end, r->text->words[first].start, byte_end(r, found.end),
                         SMP__SHAPE_GIVEN_NAME);
    for (size_t i = first; i < found.end; i++) r->scratch->taken[i] |= SMP__TAKEN_NAME;
}

static void add_employee(smp__recogniser *r, size_t first, size_t end, double weight) {
    smp__hit_add(r, r->text->words[first].start, byte_end(r, end), SMP__SIGNAL_EMPLOYEE_REFERENCE, weight,
                 SMP__SOURCE_RECOGNIZER);
}

/* What a title says: how surely of an employee; whether it is believed in lower case before a lower-case surname. */
static const struct title {
    const char *word;
    float weight;
    bool abbreviation;
} titles[] = {
    {"mr", 0.78F, true},     {"mrs", 0.78F, true},     {"ms", 0.78F, true},      {"mx", 0.75F, true},
    {"miss", 0.75F, false},  {"mister", 0.75F, true},  {"dr", 0.6F, true},       {"doctor", 0.3F, false},
    {"prof", 0.75F, true},   {"chef", 0.7F, false},    {"dean", 0.55F, false},   {"profe", 0.8F, true},
    {"sr", 0.7F, true},      {"sra", 0.75F, true},     {"srta", 0.75F, true},    {"señor", 0.65F, true},
    {"señora", 0.65F, true}, {"señorita", 0.7F, true}, {"doctora", 0.3F, false}, {"don", 0.1F, false},
    {"doña", 0.1F, false},
};

static struct title title_at(const smp__recogniser *r, size_t at) {
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++) {
        if (smp__word_is(r, at, titles[i].word)) return titles[i];
    }
    return (struct title){NULL, 0.8F, false}; /* coach, principal, maestra, … */
}

/* A title and a surname that many people share, but together somebody known to all. */
static bool is_famous(const smp__recogniser *r, size_t at) {
    static const struct {
        const char *title, *surname;
    } pairs[] = {{"dr", "king"},      {"mr", "rogers"}, {"mrs", "fields"},
                 {"mrs", "robinson"}, {"mrs", "baird"}, {"mr", "coffee"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        const smp__word *next = &r->text->words[at + 1];
        size_t length = strlen(pairs[i].surname);
        if (smp__word_is(r, at, pairs[i].title) && next->end - next->start >= length &&
            memcmp(r->text->folded + next->start, pairs[i].surname, length) == 0)
            return true;
    }
    return smp__word_is(r, at, "dr") && smp__word_is(r, at + 2, "luther");
}

/* Whether the words around the title, words at .. end - 1, make its bearer somebody else's. */
static bool is_outsider(const smp__recogniser *r, size_t at, size_t end) {
    if (at > 0 && !begins_sentence(r, at)) {
        /* "Ravens coach Brian Billick" */
        bool role = !title_at(r, at).word && !is_capital(r, at) && is_capital(r, at - 1) && joins(r, at);
        if (role && !begins_sentence(r, at - 1) && is_free(r, at - 1)) return true;
        /* "my neighbor Mr. Lopez", not "his coach" */
        static const char *const pronouns[] = {"his", "her", "their", "su", "sus"};
        bool pronoun = false;
        for (size_t i = 0; i < sizeof pronouns / sizeof *pronouns; i++)
            pronoun = pronoun || smp__word_is(r, at - 1, pronouns[i]);
        if (!pronoun && joins(r, at) && smp__cued(r, at - 1, SMP__CUE(OTHERS))) return true;
        /* "Mr. and Mrs. Holt" */
        if (at > 1 && smp__cued(r, at - 2, SMP__CUE(TITLE)) &&
            (smp__word_is(r, at - 1, "and") || smp__word_is(r, at - 1, "y")))
            return true;
    }
    if (!smp__word_is(r, at, "dr")) return false;
    uint64_t near = smp__cues_before(r, at, 5) | smp__cues_after(r, end, 4);
    if (near & SMP__CUE(OUTSIDE_ROLE)) return true;
    for (size_t i = end; i < end + 4 && i < r->text->word_count; i++) {
        if (smp__word_is(r, i, "clinic") || smp__word_is(r, i, "hospital") || smp__word_is(r, i, "dental")) return true;
    }
    return false;
}

/* "Mr. Lopez", "Coach Diaz", "Ms. K", "la maestra Ruiz". Returns the word after, or `at`. */
static size_t recognise_titled(smp__recogniser *r, size_t at) {
    size_t next = at + 1;
    struct title title = title_at(r, at);
    if (is_possessive(r, at) || !is_free(r, next)) return at;
    unsigned odd = r->text->words[next].gap & ~(unsigned)SMP__GAP_SPACE;
    if (odd && !(odd == SMP__GAP_STOP && title.abbreviation)) return at;
    if (smp__cued(r, next, SMP__CUE(NO_EMPLOYEE)) || smp__shaped(r, next, SMP__WORD_HAS_DIGIT)) return at;
    if (is_famous(r, at)) return at;
    if (smp__word_is(r, at, "miss") && smp__cued(r, next, SMP__CUE(STATE))) return at;             /* Miss Oklahoma */
    if (smp__cued(r, next, SMP__CUE(OUTSIDE_ROLE)) && !smp__cued(r, next, any_surname)) return at; /* Mr. President */
    /* "Tom Lopez Sr. said", "Maple Dr": what ends a name or a street. */
    bool trailing = smp__word_is(r, at, "sr") || smp__word_is(r, at, "dr");
    if (trailing && at > 0 && is_capital(r, at - 1) && !begins_sentence(r, at) && !begins_sentence(r, at - 1) &&
        !(r->text->words[at].gap & SMP__GAP_COMMA))
        return at;
    bool letter = length_of(r, next) == 1 || (length_of(r, next) == 3 && is_possessive(r, next));
    bool surname = smp__cued(r, next, SMP__CUE(SURNAME) | SMP__CUE(GIVEN));
    if (is_capital(r, next)) {
        bool known = surname || smp__cued(r, next, any_surname | any_given);
        bool particle =
            is_particle(r, next) && (is_capital(r, next + 1) || is_particle(r, next + 1)) && joins(r, next + 1);
        if (smp__cued(r, next, SMP__CUE(NO_NAME)) && !known && !letter && !particle) return at;
        if (letter && !title.abbreviation && !is_capital(r, at)) return at;
        if (smp__word_is(r, at, "miss") && !is_capital(r, at) && !smp__cued(r, next, SMP__CUE(SURNAME))) return at;
        /* A heading in capitals: "PRINCIPAL MEETING". */
        if (!title.word && smp__shaped(r, next, SMP__WORD_UPPER) && !known) return at;
        if (!title.word && smp__cued(r, next, SMP__CUE(ROLE) | SMP__CUE(PUBLIC) | SMP__CUE(TITLE)) && !known) return at;
    } else if (letter) {
        if (!title.abbreviation || !(stop_follows(r, next) || is_possessive(r, next)) ||
            r->text->words[at].end - r->text->words[at].start > 3)
            return at;
    } else {
        bool unknown = r->lexicon && title.abbreviation && r->text->words[next].id == 0 && length_of(r, next) > 2 &&
                       !r->scratch->cues[next];
        if (!unknown && !(surname && (title.abbreviation || !title.word))) return at;
    }
    if (title.word && (smp__word_is(r, at, "don") || smp__word_is(r, at, "doña")) && !is_capital(r, next)) return at;
    name found = {next + 1, false};
    if (!is_possessive(r, next)) {
        size_t after = smp__cued(r, next, any_given) || letter || is_particle(r, next)
                           ? read_surname(r, next + 1, false)
                           : next + 1;
        if (after == next + 1 && joins(r, after) && (r->text->words[after].gap & SMP__GAP_HYPHEN) &&
            is_capital(r, after))
            after++;
        found.end = after;
    }
    add_name(r, at, (name){found.end, true});
    smp__overlay_add(r, at, found.end, r->text->words[at].start, byte_end(r, found.end), SMP__SHAPE_TITLED_NAME);
    for (size_t i = at; i < found.end; i++) r->scratch->taken[i] |= SMP__TAKEN_TITLED;
    add_employee(r, at, found.end, is_outsider(r, at, found.end) ? 0.35 : title.weight);
    return found.end;
}

/* "our welding instructor Tom Reyes", "counselor Amy": the word after, or `at`. */
static size_t recognise_role(smp__recogniser *r, size_t at) {
    size_t next = at + 1;
    if (!is_free(r, next) || is_possessive(r, at)) return at;
    unsigned gap = r->text->words[next].gap;
    if (gap & ~(unsigned)(SMP__GAP_SPACE | SMP__GAP_COMMA)) return at;
    if (smp__cued(r, at, SMP__CUE(OUTSIDE_ROLE)) && is_capital(r, at)) return at;
    if (at > 0 && smp__cued(r, at - 1, SMP__CUE(OUTSIDE_ROLE))) return at;
    if (smp__word_is(r, at, "driver") && !(at > 0 && smp__word_is(r, at - 1, "bus"))) return at;
    /* "the instructor named Shelly" */
    if (smp__cued(r, next, SMP__CUE(CALLED)) && is_free(r, next + 1) && gap == SMP__GAP_SPACE)
        gap = r->text->words[++next].gap;
    bool known = smp__cued(r, next, SMP__CUE(GIVEN)) ||
                 (is_capital(r, next) && smp__cued(r, next, any_given | SMP__CUE(SURNAME)) &&
                  !smp__cued(r, next, SMP__CUE(MONTH)));
    /* "my instructor Kettler": a capital after a role in lower case */
    bool unknown = !known && !(gap & SMP__GAP_COMMA) && !is_capital(r, at) && can_be_surname(r, next) &&
                   !r->scratch->cues[next] && !smp__shaped(r, next, SMP__WORD_UPPER) && r->text->words[next].id == 0;
    if ((!known && !unknown) || smp__cued(r, next, SMP__CUE(NO_EMPLOYEE))) return at;
    name found = read_name(r, next);
    add_name(r, next, found);
    bool comma = gap & SMP__GAP_COMMA;
    if (comma && !is_capital(r, next)) return found.end;
    add_employee(r, comma ? next : at, found.end, comma ? 0.55 : unknown ? 0.6 : 0.75);
    return found.end;
}

/* "Tom Reyes, our welding instructor", "Amy is our counselor" */
static void recognise_role_after(smp__recogniser *r, size_t first, name found) {
    const smp__text *text = r->text;
    size_t at = found.end;
    if (at + 1 >= text->word_count || is_possessive(r, at - 1)) return;
    bool comma = text->words[at].gap & SMP__GAP_COMMA;
    if (!comma) {
        if (!smp__word_is(r, at, "is") && !smp__word_is(r, at, "was") && !smp__word_is(r, at, "es")) return;
        at++;
    }
    bool ours = smp__word_is(r, at, "our") || smp__word_is(r, at, "nuestra") || smp__word_is(r, at, "nuestro");
    bool the = smp__word_is(r, at, "the") || smp__word_is(r, at, "my") || smp__word_is(r, at, "mi") ||
               smp__word_is(r, at, "la") || smp__word_is(r, at, "el");
    if (!ours && !(the && found.full)) return;
    for (size_t i = at + 1; i < at + 5 && i < text->word_count && text->words[i].sentence == text->words[at].sentence;
         i++) {
        if (i > at + 1 && text->words[i].gap & SMP__GAP_COMMA) return;
        if (smp__cued(r, i, SMP__CUE(OUTSIDE_ROLE)) && !smp__cued(r, i, SMP__CUE(ROLE))) return;
        if (!smp__cued(r, i, SMP__CUE(ROLE)) || is_possessive(r, i)) continue;
        add_employee(r, first, found.end, 0.65);
        return;
    }
}

static size_t recognise_roster(smp__recogniser *r, size_t at) {
    smp__roster_match match;
    if (!smp__roster_find(r->roster, r->text, at, &match)) return at;
    size_t start = r->text->words[at].start;
    /* A name that a student and an employee share shows either, less surely. */
    double weight = match.roles == (SMP__ROSTER_STUDENT | SMP__ROSTER_EMPLOYEE) ? match.weight * 0.7 : match.weight;
    if (match.roles & SMP__ROSTER_STUDENT)
        smp__hit_add(r, start, match.byte_end, SMP__SIGNAL_STUDENT_REFERENCE, weight, SMP__SOURCE_ROSTER);
    if (match.roles & SMP__ROSTER_EMPLOYEE)
        smp__hit_add(r, start, match.byte_end, SMP__SIGNAL_EMPLOYEE_REFERENCE, weight, SMP__SOURCE_ROSTER);
    if (match.weight < 0.5F) return at;
    if (match.roles & SMP__ROSTER_STUDENT)
        smp__overlay_add(r, at, match.end, start, match.byte_end, SMP__SHAPE_ROSTER_STUDENT);
    if (match.roles & SMP__ROSTER_EMPLOYEE)
        smp__overlay_add(r, at, match.end, start, match.byte_end, SMP__SHAPE_ROSTER_EMPLOYEE);
    add_name(r, at, (name){match.end, match.end > at + 1});
    return match.end;
}

/* The word after the name at word `at`, or `at`. */
static size_t recognise_without_roster(smp__recogniser *r, size_t at) {
    size_t end = at;
    if (r->scratch->cues[at] & SMP__CUE(TITLE)) end = recognise_titled(r, at);
    if (end == at && (r->scratch->cues[at] & SMP__CUE(ROLE))) end = recognise_role(r, at);
    name found;
    if (end > at || !is_given_name(r, at, &found)) return end;
    add_name(r, at, found);
    recognise_role_after(r, at, found);
    return found.end;
}

void smp__recognise_name(smp__recogniser *r) {
    const smp__text *text = r->text;
    const smp__word *words = text->words;
    const smp__recognise_scratch *scratch = r->scratch;
    const bool has_roster = r->roster != NULL; /* a name in it may begin with any word */
    size_t next = 0;                           /* names do not overlap */
    for (size_t k = 0, count = has_roster ? text->word_count : scratch->start_count; k < count; k++) {
        size_t i = has_roster ? k : scratch->starts[k];
        bool capital = is_capital(r, i);
        if (capital) smp__overlay_add(r, i, i + 1, words[i].start, words[i].end, SMP__SHAPE_CAPITALIZED);
        if (i < next || !is_free(r, i)) continue;
        size_t end = has_roster ? recognise_roster(r, i) : i;
        if (end == i && (capital || (scratch->cues[i] & SMP__NAME_CUES))) end = recognise_without_roster(r, i);
        next = end;
    }
}
