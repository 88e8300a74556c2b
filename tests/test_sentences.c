/* SPDX-License-Identifier: MIT */
#include "text.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

enum { MOST = 32 };

/* Takes the marks out of `line`: writes the text to `out` and for each sentence its end in `out` and its flags. */
static size_t read_case(const char *line, char *out, size_t *ends, uint32_t *flags) {
    size_t count = 0, size = 0;
    for (const char *at = line; *at;) {
        if (!strncmp(at, "\\n", 2)) {
            out[size++] = '\n';
            at += 2;
        } else if (!strncmp(at, " |", 2)) {
            ends[count] = size;
            flags[count] = 0;
            for (at += 2; *at == '?' || *at == '!'; at++)
                flags[count] |= *at == '?' ? SMP__SENTENCE_QUESTION : SMP__SENTENCE_EXCLAMATION;
            count++;
        } else {
            out[size++] = *at++;
        }
    }
    out[size] = '\0';
    return count;
}

Test(sentences, end_where_people_end_them) {
    FILE *file = fopen("tests/cases/sentences.txt", "r");
    cr_assert(file);
    smp__text *text = smp__text_new(NULL);
    char line[1024], source[1024];
    size_t cases = 0;
    while (fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = '\0';
        if (line[0] == '#') continue;
        size_t ends[MOST];
        uint32_t flags[MOST];
        size_t count = read_case(line, source, ends, flags);
        cr_assert(smp__text_prepare(text, source, strlen(source)));
        /* The last sentence needs no bar. */
        size_t given = count && ends[count - 1] == strlen(source) ? count : count + 1;
        cr_expect_eq(text->sentence_count, given, "%s: %zu sentences, not %zu", line, text->sentence_count, given);
        for (size_t i = 0; i < count && i < text->sentence_count; i++) {
            const smp__word *last = &text->words[text->sentences[i].end - 1];
            cr_expect_leq(last->end, ends[i], "%s: sentence %zu", line, i);
            if (i + 1 < text->sentence_count)
                cr_expect_geq(text->words[text->sentences[i].end].start, ends[i], "%s: sentence %zu", line, i);
            cr_expect_eq(text->sentences[i].flags, flags[i], "%s: sentence %zu has flags %x", line, i,
                         text->sentences[i].flags);
        }
        cases++;
    }
    fclose(file);
    smp__text_free(text);
    cr_assert_geq(cases, 20);
}

/* A word keeps the full stop after it. */
Test(sentences, abbreviations_end_none) {
    static const char *const words[] = {"apt", "approx", "ave", "blvd", "capt", "dept", "dr",  "dra",  "ext",  "gov",
                                        "hwy", "inc",    "jr",  "ltd",  "lt",   "mr",   "mrs", "ms",   "prof", "rev",
                                        "sgt", "sr",     "sra", "srta", "st",   "tel",  "uds", "univ", "vs",   "pág"};
    smp__text *text = smp__text_new(NULL);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        char source[64];
        size_t length = (size_t)sprintf(source, "see %s. Garden now", words[i]);
        cr_assert(smp__text_prepare(text, source, length));
        cr_expect_eq(text->sentence_count, 1, "%s", source);
        length = (size_t)sprintf(source, "see %sx. Garden now", words[i]);
        cr_assert(smp__text_prepare(text, source, length));
        cr_expect_eq(text->sentence_count, 2, "%s", source);
    }
    smp__text_free(text);
}
