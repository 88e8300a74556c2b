/* SPDX-License-Identifier: MIT */
#include "failing_memory.h"
#include "recognise.h"
#include "roster.h"
#include "signals.h"

#include <criterion/criterion.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *names[] = {"Northwest Technology Center", "Northwest Tech", "NWTech", "NTC"};
static char *handles[] = {"@northwesttech"};
static char *domains[] = {"nwtech.example"};
static char *contacts[] = {"580-555-0100"};
static char *help_lines[] = {"988"};
static const smp__organization organization = {.names = {names, 4},
                                               .handles = {handles, 1},
                                               .domains = {domains, 1},
                                               .contacts = {contacts, 1},
                                               .help_lines = {help_lines, 1}};

static const char *const shape_names[] = {
#define X(id, name) name,
    SMP__SHAPE_TABLE(X)
#undef X
};

typedef struct bench {
    smp_allocator memory;
    smp__text *text;
    smp__hits hits;
    smp__overlays overlays;
    smp__recognise_scratch *scratch;
    smp__roster *roster;
    smp__id_patterns *patterns;
} bench;

static bench bench_new(smp_allocator memory) {
    bench b = {.memory = memory};
    b.text = smp__text_new(&b.memory);
    b.scratch = smp__recognise_scratch_new(&b.memory, &organization);
    return b;
}

static void bench_free(bench *b) {
    smp__text_free(b->text);
    smp__recognise_scratch_free(b->scratch);
    smp__roster_free(b->roster);
    smp__id_patterns_free(b->patterns);
    smp__release(&b->memory, b->hits.items);
    smp__release(&b->memory, b->overlays.items);
}

static bool bench_read(bench *b, const char *text, size_t length) {
    smp__hits_clear(&b->hits);
    smp__overlays_clear(&b->overlays);
    if (!b->text || !b->scratch || !smp__text_prepare(b->text, text, length)) return false;
    smp__recognise(&(smp__recogniser){.text = b->text,
                                      .organization = &organization,
                                      .roster = b->roster,
                                      .student_id = b->patterns,
                                      .hits = &b->hits,
                                      .overlays = &b->overlays,
                                      .memory = &b->memory,
                                      .scratch = b->scratch});
    return !b->hits.failed && !b->overlays.failed;
}

/* Whether the evidence is the wanted words, give or take a full stop at the end. */
static bool is_span(const char *text, smp__span span, const char *wanted) {
    size_t length = span.end - span.start;
    if (length > 0 && text[span.end - 1] == '.' && wanted[strlen(wanted) - 1] != '.') length--;
    return strlen(wanted) == length && memcmp(text + span.start, wanted, length) == 0;
}

/* Whether `what` ("pii_phone", "{name}") is found with exactly these words; `wanted` "-": whether it is not found. */
static bool holds(const bench *b, const char *text, const char *what, const char *wanted) {
    bool silent = strcmp(wanted, "-") == 0, any = false, exact = false;
    for (size_t i = 0; what[0] != '{' && i < b->hits.count; i++) {
        const smp__hit *hit = &b->hits.items[i];
        if (hit->weight < 0.5F || strcmp(smp__signal_name(hit->signal), what) != 0) continue;
        any = true;
        exact = exact || (!silent && is_span(text, hit->span, wanted));
    }
    for (size_t i = 0; what[0] == '{' && i < b->overlays.count; i++) {
        const smp__overlay *overlay = &b->overlays.items[i];
        size_t length = strlen(shape_names[overlay->shape]);
        if (overlay->word || strncmp(shape_names[overlay->shape], what + 1, length) != 0 || what[length + 1] != '}')
            continue;
        any = true;
        exact = exact || (!silent && is_span(text, overlay->span, wanted));
    }
    return silent ? !any : exact;
}

static void unescape(char *text) {
    char *out = text;
    for (; *text; text++, out++) {
        if (text[0] == '\\' && text[1] == 'n') {
            *out = '\n';
            text++;
        } else {
            *out = *text;
        }
    }
    *out = '\0';
}

static void check_file(bench *b, const char *path, size_t *count, size_t *wrong) {
    FILE *file = fopen(path, "r");
    cr_assert(file);
    char line[1024];
    while (fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = '\0';
        char *what = line, *wanted = strchr(line, '\t');
        if (line[0] == '#' || !wanted) continue;
        *wanted++ = '\0';
        char *text = strchr(wanted, '\t');
        cr_assert(text, "%s: %s", path, line);
        *text++ = '\0';
        unescape(text);
        unescape(wanted);
        ++*count;
        cr_assert(bench_read(b, text, strlen(text)));
        if (holds(b, text, what, wanted)) continue;
        ++*wrong;
        printf("%s: %s \"%s\" in \"%s\"\n", path, what, wanted, text);
        for (size_t i = 0; i < b->hits.count; i++) {
            const smp__hit *hit = &b->hits.items[i];
            printf("    %s %.2f \"%.*s\"\n", smp__signal_name(hit->signal), (double)hit->weight,
                   (int)(hit->span.end - hit->span.start), text + hit->span.start);
        }
    }
    fclose(file);
}

Test(recognise, cases) {
    bench b = bench_new(smp__memory_choose(NULL));
    glob_t files;
    size_t count = 0, wrong = 0;
    cr_assert(glob("tests/cases/recognise/*.tsv", 0, NULL, &files) == 0);
    for (size_t i = 0; i < files.gl_pathc; i++) check_file(&b, files.gl_pathv[i], &count, &wrong);
    globfree(&files);
    bench_free(&b);
    cr_assert(count > 400);
    cr_assert(wrong == 0, "%zu of %zu", wrong, count);
}

Test(recognise, a_district_s_own_student_numbers) {
    bench b = bench_new(smp__memory_choose(NULL));
    char *patterns[] = {"\\bW(\\d{6})\\b", "\\bSTU-\\d{4}\\b"};
    size_t wrong;
    smp_error error;
    b.patterns = smp__id_patterns_new(&b.memory, &(smp__strings){patterns, 2}, &wrong, &error);
    cr_assert(b.patterns);
    const char *text = "W204411 was late, STU-0091 too, student ID 0045128 is no number of ours";
    cr_assert(bench_read(&b, text, strlen(text)));
    cr_assert(holds(&b, text, "pii_student_id", "204411"));
    cr_assert(holds(&b, text, "pii_student_id", "STU-0091"));
    cr_assert(!holds(&b, text, "pii_student_id", "0045128"));
    bench_free(&b);
}

Test(recognise, a_wrong_pattern_is_told) {
    smp_allocator memory = smp__memory_choose(NULL);
    char *patterns[] = {"\\d{6}", "(\\d"};
    size_t wrong = 9;
    smp_error error;
    cr_assert(!smp__id_patterns_new(&memory, &(smp__strings){patterns, 2}, &wrong, &error));
    cr_assert_eq(wrong, 1);
    cr_assert_eq(error.code, SMP_ERROR_SYNTAX);
    cr_assert(strstr(error.message, "(\\d"));
}

/* A pattern whose matching would take for ever is given up on. */
Test(recognise, a_dear_pattern_ends) {
    bench b = bench_new(smp__memory_choose(NULL));
    char *patterns[] = {"(\\d+)+x"};
    size_t wrong;
    b.patterns = smp__id_patterns_new(&b.memory, &(smp__strings){patterns, 1}, &wrong, NULL);
    char text[600];
    memset(text, '7', sizeof text);
    cr_assert(bench_read(&b, text, sizeof text));
    cr_assert_eq(b.hits.count, 0);
    bench_free(&b);
}

/* Texts made to be dear or to break: all must be read, every span within the text. */
Test(recognise, hostile_texts) {
    static const char *const bricks[] = {"1",
                                         "11-",
                                         "555-",
                                         "@",
                                         "a@",
                                         "#",
                                         "http://",
                                         ".",
                                         "a.",
                                         ":",
                                         "::",
                                         "2001:db8::",
                                         "Mr. ",
                                         "(",
                                         "+1 ",
                                         "\xC3\xA9",
                                         "1/",
                                         "$1",
                                         "4111 ",
                                         "calle ",
                                         "12 Oak ",
                                         "PO Box ",
                                         "Jane D. ",
                                         "born 1/2/",
                                         "\xF0\x9F\x98\x80",
                                         "\n",
                                         "student ID ",
                                         "'s ",
                                         "\xE2\x80\x93",
                                         "St. ",
                                         "a.a",
                                         "Hope-",
                                         "Hope ",
                                         "12 Oak Street, Enid ",
                                         "Enid ",
                                         ")",
                                         "pin-",
                                         "door-",
                                         "a:",
                                         "@_",
                                         "Mr. A-",
                                         "a@a.",
                                         "http://a.com/)",
                                         "Jaylen 580-555-0131 "};
    const size_t count = sizeof bricks / sizeof *bricks;
    bench b = bench_new(smp__memory_choose(NULL));
    uint32_t seed = 11;
    static char text[1 << 17];
    for (size_t round = 0; round < 500; round++) {
        size_t length = 0, limit = round < count ? 120000 : 300;
        while (length + 40 < limit) {
            seed = seed * 1664525U + 1013904223U;
            const char *brick = bricks[round < count ? round : (seed >> 8) % count];
            while (*brick) text[length++] = *brick++;
        }
        cr_assert(bench_read(&b, text, length));
        for (size_t i = 0; i < b.hits.count; i++)
            cr_assert(b.hits.items[i].span.start < b.hits.items[i].span.end && b.hits.items[i].span.end <= length);
        for (size_t i = 0; i < b.overlays.count; i++) {
            const smp__overlay *overlay = &b.overlays.items[i];
            cr_assert(overlay->first < overlay->end && overlay->end <= b.text->word_count);
            cr_assert(overlay->span.start < overlay->span.end && overlay->span.end <= length);
        }
    }
    bench_free(&b);
}

Test(recognise, every_allocation_can_fail) {
    static const char text[] =
        "Tell Jaylen Maddox and Mr. Ott at NTC: call 580-555-0131, a@b.example, SSN 318-44-7620, "
        "2207 Oak Street, born 4/9/2009, #x @abc https://example.com, W204411";
    char *patterns[] = {"\\bW(\\d{6})\\b"};
    for (long failure = 0;; failure++) {
        failing_memory counter = {.until_failure = failure};
        smp_allocator memory = failing_allocator(&counter);
        bench b = bench_new(memory);
        b.patterns = smp__id_patterns_new(&memory, &(smp__strings){patterns, 1}, &(size_t){0}, NULL);
        b.roster = smp__roster_new(&memory);
        static const char csv[] = "name\nJaylen Maddox\n";
        bool made = b.patterns && b.roster && smp__roster_add(b.roster, csv, strlen(csv), NULL, NULL);
        bool read = made && bench_read(&b, text, strlen(text));
        bench_free(&b);
        cr_assert_eq(counter.held, 0, "leak where allocation %ld fails", failure);
        if (read) break;
        cr_assert(failure < 1000);
    }
}

Test(recognise, allocates_nothing_once_warm) {
    failing_memory counter = {.until_failure = -1};
    bench b = bench_new(failing_allocator(&counter));
    static const char text[] =
        "Mr. Ott: call Jane Doe at 580-555-0131 or 2207 Oak Street by 7:30 pm, March 4, #x https://example.com";
    cr_assert(bench_read(&b, text, strlen(text)));
    long requests = counter.requests;
    cr_assert(bench_read(&b, text, strlen(text)));
    cr_assert_eq(counter.requests, requests);
    bench_free(&b);
}
