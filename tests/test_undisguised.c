/* SPDX-License-Identifier: MIT
 * A text in disguise is judged as its undisguised reading is: over the data of the other tests, as it stands and in
 * disguises made at random. */
#include "escaped.h"
#include "undisguised.h"
#include "utf8.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROOM = 1 << 13 };

typedef struct judges {
    smp_policy *policy;
    smp_classifier *first, *second;
    smp_disclosure *disclosure;
    smp__text *text;
    size_t compared, skipped;
    uint32_t seed;
} judges;

static uint32_t random_below(uint32_t *seed, uint32_t bound) {
    *seed = *seed * 1664525u + 1013904223u;
    return (uint32_t)((uint64_t)*seed * bound >> 32);
}

static smp_report *classify(judges *j, smp_classifier *classifier, const char *text, size_t length) {
    smp_disclosure_clear(j->disclosure);
    cr_assert_eq(smp_disclosure_set_text(j->disclosure, text, length, NULL), SMP_OK);
    cr_assert_eq(smp_disclosure_set(j->disclosure, "author.role", "employee", NULL), SMP_OK);
    cr_assert_eq(smp_disclosure_set(j->disclosure, "venue.kind", "own_page", NULL), SMP_OK);
    smp_report *report = smp_classifier_classify(classifier, j->disclosure, NULL);
    cr_assert_not_null(report);
    return report;
}

static void compare(judges *j, const char *text, size_t length) {
    size_t plain_length;
    if (smp__utf8_valid(text, length) != length) return;
    cr_assert(smp__text_prepare(j->text, text, length));
    char *plain = undisguised(j->text, &plain_length);
    if (!plain) {
        j->skipped++;
        return;
    }
    const smp_report *one = classify(j, j->first, text, length);
    const char *difference = undisguised_difference(one, classify(j, j->second, plain, plain_length));
    cr_expect_null(difference, "%s: %s: %s", difference ? difference : "", text, plain);
    free(plain);
    j->compared++;
}

/* The text with a few of its letters hidden, replaced, reordered or marked. */
static size_t disguise(uint32_t *seed, const char *text, size_t length, char *out) {
    static const char plain[] = "aceopxyisABEKMHOPCTX";
    static const char *const alike[] = {"а", "с", "е", "о", "р", "х", "у", "і", "ѕ", "А",
                                        "В", "Е", "К", "М", "Н", "О", "Р", "С", "Т", "Х"};
    static const char *const hidden[] = {"\xE2\x80\x8B", "\xC2\xAD", "\xE2\x80\x8E", "\xEF\xBB\xBF", "q\b"};
    size_t size = 0;
    uint32_t rate = 2 + random_below(seed, 12);
    for (size_t i = 0; i < length && size < ROOM - 64; i++) {
        const char *place = memchr(plain, text[i], sizeof plain - 1);
        bool letter = (unsigned char)((text[i] | 32) - 'a') < 26, next = i + 1 < length && text[i + 1] > ' ';
        uint32_t kind = letter && random_below(seed, rate) == 0 ? 1 + random_below(seed, 5) : 0;
        if (kind == 1 && place) {
            size += (size_t)sprintf(out + size, "%s", alike[place - plain]);
        } else if (kind == 2) {
            size += (size_t)sprintf(out + size, "%c%s", text[i], hidden[random_below(seed, 5)]);
        } else if (kind == 3) {
            size += (size_t)sprintf(out + size, "&#%d;", text[i]);
        } else if (kind == 4) {
            size += (size_t)sprintf(out + size, "%c\xCC\xB4", text[i]);
        } else if (kind == 5 && next && (unsigned char)text[i + 1] < 0x7F) {
            size += (size_t)sprintf(out + size, "\xE2\x80\xAE%c%c\xE2\x80\xAC", text[i + 1], text[i]);
            i++;
        } else {
            out[size++] = text[i];
        }
    }
    out[size] = '\0';
    return size;
}

static void compare_line(judges *j, const char *text) {
    static char changed[ROOM];
    size_t length = strlen(text);
    compare(j, text, length);
    for (int i = 0; i < 2; i++) compare(j, changed, disguise(&j->seed, text, length, changed));
}

/* The texts of a file: what stands behind `mark` in each of its lines. */
static void compare_file(judges *j, const char *path, const char *mark, size_t every) {
    FILE *file = fopen(path, "r");
    cr_assert_not_null(file, "%s", path);
    static char line[ROOM / 4];
    for (size_t number = 0; fgets(line, sizeof line, file); number++) {
        line[strcspn(line, "\n")] = '\0';
        char *text = strstr(line, mark), *behind = strstr(line, " => ");
        if (behind) *behind = '\0'; /* what is expected of it elsewhere */
        if (!line[0] || line[0] == '#' || !text || number % every != 0) continue;
        text += strlen(mark);
        escaped_read(text, text);
        compare_line(j, text);
    }
    fclose(file);
}

Test(undisguised, judged_as_what_it_reads_like, .timeout = 300) {
    judges j = {.policy = smp_policy_default(NULL), .seed = 29};
    j.first = smp_classifier_new(j.policy, NULL, NULL);
    j.second = smp_classifier_new(j.policy, NULL, NULL);
    j.disclosure = smp_disclosure_new(NULL, NULL);
    j.text = smp__text_new(NULL);
    cr_assert(j.policy && j.first && j.second && j.disclosure && j.text);
    compare_file(&j, "tests/cases/undisguised.txt", "", 1);
    compare_file(&j, "tests/cases/text.txt", "", 1);
    compare_file(&j, "tests/cases/disguise.txt", ": ", 1);
    compare_file(&j, "tests/cases/innocent.txt", "", 20);
    static const char *const signals[] = {
        "abusive",           "threat",     "hateful",           "profane", "solicits_connection",
        "student_reference", "others_pii", "official_business", "spam"};
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
        char path[64];
        snprintf(path, sizeof path, "tests/sentences/%s.txt", signals[i]);
        FILE *file = fopen(path, "r");
        if (!file) continue;
        fclose(file);
        compare_file(&j, path, "+ ", 4);
    }
    cr_assert_gt(j.compared, 800);
    cr_assert_lt(j.skipped * 20, j.compared, "%zu of %zu have no last reading", j.skipped, j.compared + j.skipped);
    smp__text_free(j.text);
    smp_disclosure_free(j.disclosure);
    smp_classifier_free(j.first);
    smp_classifier_free(j.second);
    smp_policy_free(j.policy);
}
