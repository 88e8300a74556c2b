/* SPDX-License-Identifier: MIT */
#include "inflect.h"

#include <string.h>

enum { LONGEST = 48 };

void smp__word_forms_add_id(smp__word_forms *forms, uint32_t id) {
    if (id == 0) {
        forms->failed = true;
        return;
    }
    for (size_t i = 0; i < forms->count; i++)
        if (forms->ids[i] == id) return;
    if (!smp__reserve(&forms->vocabulary->memory, &forms->ids, &forms->capacity, forms->count + 1,
                      sizeof *forms->ids)) {
        forms->failed = true;
        return;
    }
    forms->ids[forms->count++] = id;
}

void smp__word_forms_add(smp__word_forms *forms, const char *word, size_t length) {
    smp__word_forms_add_id(forms, smp__vocabulary_add(forms->vocabulary, word, length));
}

void smp__inflections_open(smp__inflections *inflections, smp_allocator memory) {
    memset(inflections, 0, sizeof *inflections);
    smp__vocabulary_open(&inflections->words, memory);
}

void smp__inflections_close(smp__inflections *inflections) {
    smp__release(&inflections->words.memory, inflections->irregular);
    smp__vocabulary_close(&inflections->words);
    inflections->irregular = NULL;
    inflections->capacity = 0;
}

bool smp__inflections_add(smp__inflections *inflections, const char *word, size_t word_length, const char *forms,
                          size_t forms_length) {
    uint32_t id = smp__vocabulary_add(&inflections->words, word, word_length);
    if (id == 0 || !smp__reserve(&inflections->words.memory, &inflections->irregular, &inflections->capacity, id,
                                 sizeof *inflections->irregular))
        return false;
    inflections->irregular[id - 1] = (struct smp__irregular){forms, forms_length};
    inflections->version++;
    return true;
}

/* stem + ending */
static void add_form(smp__word_forms *forms, const char *stem, size_t length, const char *ending) {
    char form[2 * LONGEST];
    size_t ending_length = strlen(ending);
    memcpy(form, stem, length);
    memcpy(form + length, ending, ending_length);
    smp__word_forms_add(forms, form, length + ending_length);
}

static void add_forms(smp__word_forms *forms, const char *stem, size_t length, const char *const *endings) {
    for (; *endings; endings++) add_form(forms, stem, length, *endings);
}

static bool ends_in(const char *word, size_t length, const char *ending) {
    size_t ending_length = strlen(ending);
    return length > ending_length && memcmp(word + length - ending_length, ending, ending_length) == 0;
}

static bool is_vowel(char c) {
    return strchr("aeiou", c) != NULL && c;
}

static void inflect_english(const char *word, size_t length, smp__word_forms *forms) {
    static const char *const plain[] = {"s", "ed", "ing", NULL};
    static const char *const sibilant[] = {"es", "ed", "ing", NULL};
    static const char *const silent_e[] = {"es", "ed", "ing", NULL};
    static const char *const after_y[] = {"ies", "ied", "ying", NULL};
    static const char *const doubled[] = {"ed", "ing", NULL};
    char last = word[length - 1], before = length > 1 ? word[length - 2] : '\0';
    if (last == 'y' && !is_vowel(before)) {
        add_forms(forms, word, length - 1, after_y);
    } else if (last == 'e') {
        add_forms(forms, word, length - 1, silent_e);
        add_form(forms, word, length, "ing");                         /* seeing, dyeing */
        if (before == 'i') add_form(forms, word, length - 2, "ying"); /* lying */
    } else if (strchr("sxz", last) || ends_in(word, length, "ch") || ends_in(word, length, "sh")) {
        add_forms(forms, word, length, sibilant);
    } else {
        add_forms(forms, word, length, plain);
        if (last == 'o') add_form(forms, word, length, "es");
    }
    bool doubles = length > 2 && strchr("bdgklmnprtvz", last) && is_vowel(before);
    if (doubles) {
        char stem[LONGEST + 1];
        memcpy(stem, word, length);
        stem[length] = last;
        add_forms(forms, stem, length + 1, doubled);
    }
    /* texting drops the g: tellin, tellin' */
    add_form(forms, word, last == 'e' ? length - 1 : length, "in");
}

/* Endings of the regular conjugations, all tenses in use, infinitive, gerund, participle. */
static const char *const ar_endings[] = {"ar",   "o",      "as",   "a",    "amos",   "áis",     "an",    "é",    "aste",
                                         "ó",    "asteis", "aron", "aba",  "abas",   "ábamos",  "aban",  "aré",  "arás",
                                         "ará",  "aremos", "arán", "aría", "arías",  "aríamos", "arían", "e",    "es",
                                         "emos", "en",     "ara",  "aras", "áramos", "aran",    "ase",   "ando", "ado",
                                         "ada",  "ados",   "adas", "ad",   "á",      NULL};
static const char *const er_endings[] = {
    "er",    "o",       "es",    "e",     "emos", "éis",  "en",   "í",    "iste",   "ió",      "imos",
    "ieron", "ía",      "ías",   "íamos", "ían",  "eré",  "erás", "erá",  "eremos", "erán",    "ería",
    "erías", "eríamos", "erían", "a",     "as",   "amos", "an",   "iera", "ieras",  "iéramos", "ieran",
    "iese",  "iendo",   "ido",   "ida",   "idos", "idas", "ed",   "é",    NULL};
static const char *const ir_endings[] = {"ir",   "o",     "es",     "e",    "imos", "ís",    "en",      "í",
                                         "iste", "ió",    "ieron",  "ía",   "ías",  "íamos", "ían",     "iré",
                                         "irás", "irá",   "iremos", "irán", "iría", "irías", "iríamos", "irían",
                                         "a",    "as",    "amos",   "an",   "iera", "ieras", "iéramos", "ieran",
                                         "iese", "iendo", "ido",    "ida",  "idos", "idas",  "id",      NULL};
static const char *const clitics[] = {"me", "te", "se", "lo", "la", "le", "los", "las", "les", "nos", NULL};

/* Pronouns hang on the infinitive, the gerund (with an accent) and the familiar imperative. */
static void add_clitics(smp__word_forms *forms, const char *stem, size_t length, char vowel) {
    char infinitive[3] = {vowel, 'r', '\0'};
    char host[LONGEST + 8];
    memcpy(host, stem, length);
    memcpy(host + length, infinitive, 3);
    add_forms(forms, host, length + 2, clitics);
    const char *gerund = vowel == 'a' ? "ándo" : "iéndo";
    memcpy(host + length, gerund, strlen(gerund) + 1);
    add_forms(forms, host, length + strlen(gerund), clitics);
    for (const char *command = vowel == 'a' ? "ae" : "ea"; *command; command++) {
        host[length] = *command;
        add_forms(forms, host, length + 1, clitics);
    }
}

/* c, g, z change their spelling before e or before a, o: toque, llegue, empiece, coja. */
static void add_respelled(smp__word_forms *forms, const char *stem, size_t length, char vowel) {
    static const char *const ar_soft[] = {"é", "e", "es", "emos", "en", NULL};
    static const char *const hard[] = {"o", "a", "as", "amos", "an", NULL};
    static const struct {
        const char *from, *to;
        char vowel;
    } changes[] = {{"c", "qu", 'a'}, {"g", "gu", 'a'}, {"z", "c", 'a'},
                   {"g", "j", 'e'},  {"c", "z", 'e'},  {"gu", "g", 'e'}};
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        if (changes[i].vowel != vowel || !ends_in(stem, length, changes[i].from)) continue;
        char other[LONGEST + 8];
        size_t kept = length - strlen(changes[i].from), to = strlen(changes[i].to);
        memcpy(other, stem, kept);
        memcpy(other + kept, changes[i].to, to);
        add_forms(forms, other, kept + to, vowel == 'a' ? ar_soft : hard);
        return;
    }
}

/* cuento, pierdo, pido: the last vowel of the stem may break where it is stressed. */
static void add_broken(smp__word_forms *forms, const char *stem, size_t length, char vowel) {
    static const char *const ar_stressed[] = {"o", "as", "a", "an", "e", "es", "en", NULL};
    static const char *const er_stressed[] = {"o", "es", "e", "en", "a", "as", "an", NULL};
    static const char *const raised[] = {"o", "es", "e", "en", "a", "as", "amos", "an", "ió", "ieron", "iendo", NULL};
    size_t at = length;
    while (at > 0 && !is_vowel(stem[at - 1])) at--;
    if (at == 0 || (at > 1 && is_vowel(stem[at - 2]))) return;
    const char *breaks[2] = {NULL, NULL};
    char v = stem[at - 1];
    if (v == 'e') breaks[0] = "ie", breaks[1] = vowel == 'i' ? "i" : NULL;
    if (v == 'o' || v == 'u') breaks[0] = "ue";
    for (size_t i = 0; i < 2 && breaks[i]; i++) {
        char other[LONGEST + 8];
        size_t width = strlen(breaks[i]);
        memcpy(other, stem, at - 1);
        memcpy(other + at - 1, breaks[i], width);
        memcpy(other + at - 1 + width, stem + at, length - at);
        size_t other_length = length - 1 + width;
        add_forms(forms, other, other_length, width == 1 ? raised : vowel == 'a' ? ar_stressed : er_stressed);
        if (vowel == 'a') add_respelled(forms, other, other_length, vowel);
        char command[LONGEST + 16];
        memcpy(command, other, other_length);
        command[other_length] = vowel == 'a' ? 'a' : 'e';
        add_forms(forms, command, other_length + 1, clitics);
    }
}

static void inflect_spanish_noun(const char *word, size_t length, smp__word_forms *forms) {
    char last = word[length - 1];
    if (last == 'o' || last == 'a') {
        static const char *const genders[] = {"o", "a", "os", "as", NULL};
        add_forms(forms, word, length - 1, genders);
    } else if (ends_in(word, length, "ón")) {
        static const char *const on[] = {"ones", "ona", "onas", NULL};
        add_forms(forms, word, length - 3, on);
    } else if (last == 'z') {
        add_form(forms, word, length - 1, "ces");
    } else if (is_vowel(last)) {
        add_form(forms, word, length, "s");
    } else {
        static const char *const consonant[] = {"es", "a", "as", NULL};
        add_forms(forms, word, length, consonant);
    }
}

static void inflect_spanish(const char *word, size_t length, smp__word_forms *forms) {
    bool reflexive = length > 4 && ends_in(word, length, "se");
    size_t verb = reflexive ? length - 2 : length;
    char vowel = verb > 2 && word[verb - 1] == 'r' ? word[verb - 2] : '\0';
    if (vowel != 'a' && vowel != 'e' && vowel != 'i') {
        inflect_spanish_noun(word, length, forms);
        return;
    }
    size_t stem = verb - 2;
    add_forms(forms, word, stem, vowel == 'a' ? ar_endings : vowel == 'e' ? er_endings : ir_endings);
    add_clitics(forms, word, stem, vowel);
    add_respelled(forms, word, stem, vowel);
    add_broken(forms, word, stem, vowel);
}

static void add_irregular(const smp__inflections *inflections, const char *word, size_t length,
                          smp__word_forms *forms) {
    uint32_t id = smp__vocabulary_find(&inflections->words, word, length);
    if (id == 0) return;
    const char *at = inflections->irregular[id - 1].forms, *end = at + inflections->irregular[id - 1].length;
    while (at < end) {
        const char *space = memchr(at, ' ', (size_t)(end - at));
        size_t width = (size_t)((space ? space : end) - at);
        if (width) smp__word_forms_add(forms, at, width);
        at += width + 1;
    }
}

void smp__inflect(const smp__inflections *inflections, bool spanish, const char *word, size_t length,
                  smp__word_forms *forms) {
    add_irregular(inflections, word, length, forms);
    if (length < 2 || length > LONGEST) return;
    if (spanish)
        inflect_spanish(word, length, forms);
    else
        inflect_english(word, length, forms);
}
