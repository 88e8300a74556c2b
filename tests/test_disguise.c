/* SPDX-License-Identifier: MIT
 * The finder of disguised words with the built-in lexicon: cases, generated disguises, innocent words in disguise. */
#include "disguise.h"
#include "embedded.h"
#include "failing_memory.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- a finder over the built-in lexicon */

typedef struct bench {
    smp_allocator memory;
    smp__lexicon *lexicon;
    smp__disguise *disguise;
    smp__disguise_scratch *scratch;
    smp__text *text;
    smp__overlays found;
} bench;

static bench *bench_new(void) {
    bench *b = calloc(1, sizeof *b);
    b->memory = smp__memory_choose(NULL);
    smp__lexicon_builder *builder = smp__lexicon_builder_new(&b->memory);
    for (size_t i = 0; i < smp__embedded_lexicon_count(); i++) {
        smp__source source = smp__embedded_lexicon(i);
        cr_assert(smp__lexicon_add(builder, source.name, source.text, source.length, NULL, NULL));
    }
    b->lexicon = smp__lexicon_build(builder);
    smp__lexicon_builder_free(builder);
    cr_assert_not_null(b->lexicon);
    b->disguise = smp__disguise_new(b->lexicon, &b->memory);
    b->scratch = smp__disguise_scratch_new(&b->memory);
    b->text = smp__text_new(&b->memory);
    cr_assert(b->disguise && b->scratch && b->text);
    return b;
}

static void bench_free(bench *b) {
    smp__release(&b->memory, b->found.items);
    smp__text_free(b->text);
    smp__disguise_scratch_free(b->scratch);
    smp__disguise_free(b->disguise);
    smp__lexicon_free(b->lexicon);
    free(b);
}

static void find(bench *b, const char *text, size_t length) {
    cr_assert(smp__text_prepare(b->text, text, length));
    smp__lexicon_look_up(b->lexicon, b->text);
    smp__overlays_clear(&b->found);
    cr_assert(smp__disguise_find(b->disguise, b->text, b->scratch, &b->memory, &b->found));
    for (size_t i = 0; i < b->found.count; i++) {
        const smp__overlay *found = &b->found.items[i];
        cr_assert(found->first < found->end && found->end <= b->text->word_count, "%s", text);
        cr_assert(found->span.start < found->span.end && found->span.end <= length, "%s", text);
        cr_assert(found->word > 0 && found->word <= smp__lexicon_word_count(b->lexicon));
    }
}

static bool has_span(const bench *b, size_t start, size_t end, uint32_t *undone) {
    for (size_t i = 0; i < b->found.count; i++) {
        if (b->found.items[i].span.start != start || b->found.items[i].span.end != end) continue;
        if (undone) *undone = b->found.items[i].undone;
        return true;
    }
    return false;
}

/* Whether a word stands there that the lexicon looks for in disguises: then it is not the finder that finds it. */
static bool has_plain(const bench *b) {
    for (size_t i = 0; i < b->text->word_count; i++) {
        for (size_t k = 0; b->text->words[i].id && k < smp__lexicon_strong_count(b->lexicon); k++) {
            if (smp__lexicon_strong(b->lexicon, k) == b->text->words[i].id) return true;
        }
    }
    return false;
}

/* Whether the lexicon itself sees a strong word right there; it takes letters repeated three times for one. */
static bool lexicon_sees(const bench *b, size_t start, size_t end, uint32_t *undone) {
    for (size_t i = 0; i < b->text->word_count; i++) {
        smp__span span = smp__text_word_span(b->text, i, i + 1);
        if (span.start != start || span.end != end) continue;
        *undone = b->text->words[i].undone;
        return has_plain(b);
    }
    return false;
}

/* ---- cases */

static uint32_t undone_bits(const char *names, size_t length) {
    uint32_t bits = 0;
    for (size_t i = 0; i < SMP__UNDONE_COUNT; i++) {
        const char *at = strstr(names, smp__undone_name(i));
        if (at && (size_t)(at - names) < length) bits |= (uint32_t)1 << i;
    }
    return bits;
}

static void check_case(bench *b, char *line) {
    char text[512];
    size_t length = 0, starts[8], ends[8], marks = 0, closed = 0;
    char *colon = strstr(line, ": ");
    cr_assert_not_null(colon, "%s", line);
    for (const char *c = colon + 2; *c && length < sizeof text - 1; c++) {
        if (strncmp(c, "«", 2) == 0)
            starts[marks++] = length, c++;
        else if (strncmp(c, "»", 2) == 0)
            ends[closed++] = length, c++;
        else if (strncmp(c, "\\n", 2) == 0)
            text[length++] = '\n', c++;
        else
            text[length++] = *c;
    }
    text[length] = '\0';
    cr_assert_eq(marks, closed);
    find(b, text, length);
    uint32_t wanted = undone_bits(line, (size_t)(colon - line));
    for (size_t i = 0; i < marks; i++) {
        uint32_t undone = 0;
        bool seen = has_span(b, starts[i], ends[i], &undone) || lexicon_sees(b, starts[i], ends[i], &undone);
        cr_expect(seen, "%s: not found", line);
        cr_expect((undone & wanted) == wanted, "%s: undone %x", line, undone);
    }
    if (marks == 0) {
        const smp__overlay *first = b->found.items;
        cr_expect(b->found.count == 0, "%s: finds '%.*s'", line,
                  b->found.count ? (int)(first->span.end - first->span.start) : 0,
                  text + (first ? first->span.start : 0));
        cr_expect(!has_plain(b), "%s: a plain word", line);
    }
}

static void for_each_line(const char *path, void (*visit)(bench *b, char *line), bench *b) {
    FILE *file = fopen(path, "r");
    cr_assert_not_null(file, "%s", path);
    char line[512];
    while (fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = '\0';
        if (line[0] && line[0] != '#') visit(b, line);
    }
    fclose(file);
}

Test(disguise, cases) {
    bench *b = bench_new();
    for_each_line("tests/cases/disguise.txt", check_case, b);
    bench_free(b);
}

/* ---- generated disguises */

static uint32_t random_below(uint32_t *seed, uint32_t bound) {
    *seed = *seed * 1664525u + 1013904223u;
    return (*seed >> 8) % bound;
}

static size_t character_size(const char *c) {
    size_t size = 1;
    while (((unsigned char)c[size] & 0xC0) == 0x80) size++;
    return size;
}

static const char *leet_for(char letter, bool sign) {
    switch (letter) {
    case 'a':
        return sign ? "@" : "4";
    case 'e':
        return "3";
    case 'i':
        return sign ? "!" : "1";
    case 'o':
        return "0";
    case 's':
        return sign ? "$" : "5";
    default:
        return NULL;
    }
}

static const char *accented(char letter) {
    switch (letter) {
    case 'a':
        return "â";
    case 'e':
        return "ë";
    case 'i':
        return "ï";
    case 'o':
        return "ö";
    case 'u':
        return "ù";
    default:
        return NULL;
    }
}

enum {
    LEET_DIGIT,
    LEET_SIGN,
    MASK_VOWEL,
    MASK_INNER,
    STRETCH,
    STRETCH_END,
    SPACES,
    DOTS,
    HYPHENS,
    UNDERSCORES,
    STARS,
    SLASHES,
    EMOJI,
    NEWLINES,
    ACCENT,
    LEET_STRETCHED,
    DISGUISES
};

static const char *const separators[DISGUISES] = {[SPACES] = " ", [DOTS] = ".",    [HYPHENS] = "-", [UNDERSCORES] = "_",
                                                  [STARS] = "*",  [SLASHES] = "/", [EMOJI] = "✨",   [NEWLINES] = "\n"};

/* Writes the word in disguise; false where this disguise does nothing to it. */
static bool put_on(const char *word, int disguise, uint32_t *seed, char out[256]) {
    size_t length = strlen(word), written = 0, last = length - 1;
    size_t places[64], count = 0;
    for (size_t i = 0; i < length; i += character_size(word + i)) {
        bool fits = (disguise == LEET_DIGIT || disguise == LEET_SIGN || disguise == LEET_STRETCHED)
                        ? leet_for(word[i], disguise == LEET_SIGN) && (i < last || disguise != LEET_SIGN)
                    : disguise == MASK_VOWEL ? strchr("aeiou", word[i]) && i > 0 && i < last
                    : disguise == ACCENT     ? accented(word[i]) != NULL
                                             : true;
        if (fits) places[count++] = i;
    }
    if (count == 0 || (disguise == MASK_INNER && length < 4)) return false;
    size_t place = places[random_below(seed, (uint32_t)count)];
    if (disguise == STRETCH_END) place = places[count - 1];
    for (size_t i = 0, size; i < length; i += size) {
        size = character_size(word + i);
        const char *put = NULL;
        int times = 1;
        if (disguise <= LEET_SIGN || disguise == LEET_STRETCHED)
            put = i == place ? leet_for(word[i], disguise == LEET_SIGN) : NULL;
        if (disguise == MASK_VOWEL && i == place) put = "*";
        if (disguise == MASK_INNER && i > 0 && i + size < length) put = "*";
        if (disguise == ACCENT && i == place) put = accented(word[i]);
        if ((disguise == STRETCH || disguise == STRETCH_END) && i == place) times = 4;
        if (disguise == LEET_STRETCHED && i + size >= length && i != place) times = 3;
        for (int k = 0; k < times; k++) {
            written += (size_t)snprintf(out + written, 256 - written, "%.*s", put ? (int)strlen(put) : (int)size,
                                        put ? put : word + i);
        }
        if (separators[disguise] && i + size < length) {
            written += (size_t)snprintf(out + written, 256 - written, "%s", separators[disguise]);
        }
    }
    return true;
}

static const char *const carriers[] = {"my neighbor said %s and went home", "¿por qué %s otra vez?", "well, %s!", "%s",
                                       "the %s on the north road is loud"};

static const char *const strong_words[] = {
    "fuck",    "fucking",      "shit",      "bullshit", "bitch",  "asshole",   "bastard",   "cunt",   "dickhead",
    "pussy",   "whore",        "jackass",   "dumbass",  "wanker", "prick",     "douchebag", "slut",   "twat",
    "goddamn", "motherfucker", "mierda",    "puta",     "cabrón", "pendejo",   "verga",     "culero", "chingada",
    "joder",   "carajo",       "hijueputa", "coño",     "pinche", "gilipollas"};

/* At least 98 of 100 disguises are found, with exactly the disguised bytes; and what is found stays found where an
 * innocent sentence follows. */
Test(disguise, generated) {
    bench *b = bench_new();
    uint32_t seed = 11;
    size_t tried = 0, found = 0, kept = 0;
    for (size_t w = 0; w < sizeof strong_words / sizeof *strong_words; w++) {
        for (int disguise = 0; disguise < DISGUISES; disguise++) {
            char word[256], text[600];
            if (!put_on(strong_words[w], disguise, &seed, word)) continue;
            const char *carrier = carriers[random_below(&seed, sizeof carriers / sizeof *carriers)];
            size_t length = (size_t)snprintf(text, sizeof text, carrier, word);
            size_t start = (size_t)(strstr(text, word) - text);
            find(b, text, length);
            bool seen = has_span(b, start, start + strlen(word), NULL) || has_plain(b);
            tried++;
            found += seen;
            if (!seen) {
                printf("missed: %s\n", text);
                continue;
            }
            memcpy(text + length, ". See you all at noon.", 23);
            find(b, text, length + 22);
            kept += has_span(b, start, start + strlen(word), NULL) || has_plain(b);
        }
    }
    cr_assert(tried > 400);
    cr_expect(found * 100 >= tried * 98, "%zu of %zu found", found, tried);
    cr_expect_eq(kept, found);
    bench_free(b);
}

/* ---- innocent words in disguise */

static size_t innocent_tried, innocent_found;

static void check_innocent(bench *b, char *line) {
    static uint32_t seed = 5;
    for (int disguise = -1; disguise < DISGUISES; disguise++) {
        char word[256], text[600];
        /* Hidden letters leave too little to tell an innocent word by. */
        if (disguise == MASK_VOWEL || disguise == MASK_INNER || strlen(line) > 60) continue;
        if (disguise >= 0 && separators[disguise] && strchr(line, ' ')) continue; /* words, not phrases */
        if (disguise < 0)
            snprintf(word, sizeof word, "%s", line);
        else if (!put_on(line, disguise, &seed, word))
            continue;
        size_t length = (size_t)snprintf(text, sizeof text, carriers[random_below(&seed, 3)], word);
        find(b, text, length);
        innocent_tried++;
        if (b->found.count == 0 && !has_plain(b)) continue;
        innocent_found++;
        printf("found: %s\n", text);
    }
}

/* At most one in a hundred raises a false alarm. */
Test(disguise, innocent) {
    bench *b = bench_new();
    for_each_line("tests/cases/innocent.txt", check_innocent, b);
    cr_assert(innocent_tried > 20000);
    cr_expect(innocent_found * 100 <= innocent_tried, "%zu of %zu", innocent_found, innocent_tried);
    bench_free(b);
}

static char judged[1024][32];
static size_t judged_count, surprises;

static void remember(bench *b, char *line) {
    (void)b;
    for (char *word = strtok(line, " "); word; word = strtok(NULL, " ")) {
        cr_assert(judged_count < 1024 && strlen(word) < 32);
        memcpy(judged[judged_count++], word, strlen(word) + 1);
    }
}

static void check_word(bench *b, char *line) {
    find(b, line, strlen(line));
    if (b->found.count == 0) return;
    size_t length = strcspn(line, "'");
    for (size_t i = 0; i < judged_count; i++) {
        if (strlen(judged[i]) == length && strncmp(judged[i], line, length) == 0) return;
    }
    surprises++;
    printf("found: %s\n", line);
}

/* Every word of the large word lists, where they are installed; the hits that are right stand in a file. */
Test(disguise, word_lists) {
    const char *const lists[] = {"/usr/share/dict/american-english-huge", "/usr/share/dict/spanish"};
    bench *b = bench_new();
    for_each_line("tests/cases/judged.txt", remember, b);
    for (size_t i = 0; i < 2; i++) {
        FILE *file = fopen(lists[i], "r");
        if (!file) continue;
        fclose(file);
        for_each_line(lists[i], check_word, b);
    }
    cr_expect(surprises <= 5, "%zu words", surprises);
    bench_free(b);
}

/* ---- hostile texts, missing memory */

Test(disguise, evidence_covers_all_of_a_disguised_word) {
    smp__text *text = smp__text_new(NULL);
    cr_assert(smp__text_prepare(text, "you f*ck then", 13));
    smp__overlay items[] = {{.word = 7, .undone = 1, .place = {4, 8}}, {.word = 0, .place = {0, 13}}};
    smp__overlays overlays = {.items = items, .count = 2};
    static const struct {
        smp__span found, wanted;
    } cases[] = {{{0, 5}, {0, 8}}, {{6, 13}, {4, 13}}, {{5, 6}, {4, 8}},  {{0, 4}, {0, 4}},
                 {{0, 3}, {0, 3}}, {{8, 13}, {8, 13}}, {{0, 13}, {0, 13}}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        smp__hit hit = {.span = cases[i].found, .place = cases[i].found};
        smp__disguise_cover(text, &overlays, &(smp__hits){.items = &hit, .count = 1});
        cr_expect_eq(hit.span.start, cases[i].wanted.start, "case %zu", i);
        cr_expect_eq(hit.span.end, cases[i].wanted.end, "case %zu", i);
    }
    smp__text_free(text);
}

Test(disguise, hostile, .timeout = 60) {
    bench *b = bench_new();
    const char *const pieces[] = {"f u c k ", "a.a.a.a.", "f",      "a s s ", "1l!|",   "**",        "f*c*k*",  "fu\n",
                                  "💩",        "shishi",   "a@s$5s", "fuck",   "(o)(o)", "a\xCC\x81", "s h 1 t "};
    enum { SIZE = 1 << 17 };
    char *text = malloc(SIZE);
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        size_t size = strlen(pieces[i]), length = 0;
        while (length + size <= SIZE) {
            memcpy(text + length, pieces[i], size);
            length += size;
        }
        find(b, text, length);
    }
    free(text);
    bench_free(b);
}

static const char small_lexicon[] = "signal profane strong\n0.9 asshole | cabrón | damn\n0.9 total mess\n";

static bool try_all(failing_memory *failing) {
    smp_allocator memory = failing_allocator(failing), plain = smp__memory_choose(NULL);
    smp__lexicon_builder *builder = smp__lexicon_builder_new(&plain);
    cr_assert(smp__lexicon_add(builder, "small.en", small_lexicon, sizeof small_lexicon - 1, NULL, NULL));
    smp__lexicon *lexicon = smp__lexicon_build(builder);
    smp__lexicon_builder_free(builder);
    smp__text *text = smp__text_new(&plain);
    const char source[] = "total4sshole d a m n c4brón $#!@";
    cr_assert(smp__text_prepare(text, source, sizeof source - 1));
    smp__lexicon_look_up(lexicon, text);

    smp__disguise *disguise = smp__disguise_new(lexicon, &memory);
    smp__disguise_scratch *scratch = smp__disguise_scratch_new(&memory);
    smp__overlays found = {0};
    bool fine = disguise && scratch && smp__disguise_find(disguise, text, scratch, &memory, &found);
    if (fine) {
        cr_assert_eq(found.count, 4);
        cr_assert(smp__disguise_memory(disguise) > 1000 && smp__disguise_scratch_memory(scratch) > 100);
        long before = failing->requests;
        smp__overlays_clear(&found);
        cr_assert(smp__disguise_find(disguise, text, scratch, &memory, &found));
        cr_assert_eq(failing->requests, before, "the second text needs no memory");
    }
    smp__release(&memory, found.items);
    smp__disguise_scratch_free(scratch);
    smp__disguise_free(disguise);
    smp__text_free(text);
    smp__lexicon_free(lexicon);
    return fine;
}

Test(disguise, memory) {
    for (long allowed = 0;; allowed++) {
        failing_memory failing = {.until_failure = allowed};
        bool fine = try_all(&failing);
        cr_assert_eq(failing.held, 0);
        if (fine) return;
    }
}
