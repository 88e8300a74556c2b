/* SPDX-License-Identifier: MIT
 * The phrase language, by the cases of tests/cases/phrases.txt. */
#include "lexicon.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

enum { MOST = 1 << 14 };

/* One case: its lexicon, and one of its texts at a time with what is expected. */
typedef struct cases {
    char lexicon[MOST];
    char expected[MOST], found[MOST];
    char text[MOST];
    const char *name;
    const char *more; /* another file of the lexicon, or NULL */
    size_t line, text_line;
    size_t texts, errors;
} cases;

static void append(char *to, const char *line) {
    size_t length = strlen(to), more = strlen(line);
    cr_assert(length + more + 2 < MOST);
    memcpy(to + length, line, more);
    memcpy(to + length + more, "\n", 2);
}

static void complain(void *context, const char *name, size_t line, size_t column, smp_status code,
                     const char *message) {
    cases *c = context;
    char text[600];
    snprintf(text, sizeof text, "%zu:%zu %s", line, column, message);
    append(c->found, text);
    cr_assert_str_eq(name, c->name);
    cr_assert_neq(code, SMP_OK);
}

static smp__lexicon *build(cases *c) {
    smp_allocator memory = smp__memory_choose(NULL);
    smp__lexicon_builder *builder = smp__lexicon_builder_new(&memory);
    cr_assert(smp__lexicon_add(builder, c->name, c->lexicon, strlen(c->lexicon), complain, c));
    if (c->more) cr_assert(smp__lexicon_add(builder, "more.en", c->more, strlen(c->more), complain, c));
    smp__lexicon *lexicon = smp__lexicon_build(builder);
    smp__lexicon_builder_free(builder);
    cr_assert(lexicon);
    return lexicon;
}

static void read_text(cases *c) {
    if (!c->text[0]) return;
    c->found[0] = '\0';
    smp_allocator memory = smp__memory_choose(NULL);
    smp__lexicon *lexicon = build(c);
    smp__text *text = smp__text_new(&memory);
    smp__phrase_scratch *scratch = smp__phrase_scratch_new(&memory);
    smp__hits hits = {0};
    smp__overlays none = {0};
    cr_assert(smp__text_prepare(text, c->text, strlen(c->text)));
    smp__lexicon_look_up(lexicon, text);
    for (int times = 0; times < 2; times++) { /* the second time the scratch is used again */
        smp__hits_clear(&hits);
        cr_assert(smp__lexicon_match(lexicon, text, &none, scratch, &memory, &hits));
    }
    for (size_t i = 0; i < hits.count; i++) {
        const smp__hit *hit = &hits.items[i];
        char line[MOST];
        snprintf(line, sizeof line, "%s %.2f %.*s", smp__signal_name((smp__signal_id)hit->signal), (double)hit->weight,
                 (int)(hit->span.end - hit->span.start), c->text + hit->span.start);
        append(c->found, line);
        cr_assert_not_null(smp__lexicon_pattern_name(lexicon, hit->pattern));
    }
    cr_expect_str_eq(c->found, c->expected, "line %zu, \"%s\": expected\n%sfound\n%s", c->text_line, c->text,
                     c->expected, c->found);
    c->texts++;
    smp__release(&memory, hits.items);
    smp__phrase_scratch_free(scratch);
    smp__text_free(text);
    smp__lexicon_free(lexicon);
}

static void read_line(cases *c, char *line) {
    line[strcspn(line, "\n")] = '\0';
    const char *rest = line[0] && line[1] == ' ' ? line + 2 : line + 1;
    switch (line[0]) {
    case '|':
        if (strcmp(rest, "es") == 0)
            c->name = "case.es";
        else
            append(c->lexicon, rest);
        break;
    case '>':
        read_text(c);
        snprintf(c->text, sizeof c->text, "%s", rest);
        c->text_line = c->line;
        c->expected[0] = '\0';
        break;
    case '=':
        append(c->expected, rest);
        break;
    case '!':
        append(c->expected, rest);
        c->found[0] = '\0';
        smp__lexicon_free(build(c));
        cr_expect_str_eq(c->found, c->expected, "line %zu: expected\n%sfound\n%s", c->line, c->expected, c->found);
        c->errors++;
        break;
    case '\0':
        read_text(c);
        c->lexicon[0] = c->text[0] = c->expected[0] = '\0';
        c->name = "case.en";
        break;
    }
}

Test(lexicon, phrase_language) {
    static cases c = {.name = "case.en"};
    FILE *file = fopen("tests/cases/phrases.txt", "r");
    cr_assert(file);
    static char line[MOST];
    while (fgets(line, sizeof line, file)) {
        c.line++;
        read_line(&c, line);
    }
    line[0] = '\0';
    read_line(&c, line);
    fclose(file);
    cr_assert_gt(c.texts, 40);
    cr_assert_gt(c.errors, 10);
}

/* Above 61,439 words their numbers take more room in what the matcher asks for. */
Test(lexicon, has_room_for_very_many_words) {
    enum { WORDS = 62000, ROOM = 16 };
    static char more[WORDS * ROOM];
    char *end = more + sprintf(more, "signal profane\n");
    for (int i = 0; i < WORDS; i++) end += sprintf(end, i % 8 == 7 ? "w%dx\n" : i % 8 ? "w%dx | " : "0.5 w%dx | ", i);
    static cases c = {.name = "case.en", .more = more};
    append(c.lexicon, "class fruit\napple | plum~ | pear | fig | grape | prickly pear\nsignal secrecy\n"
                      "0.6 hush {fruit} | keep (it|this) between us");
    strcpy(c.text, "Hush plums, w61999x keep this between us w3x w3");
    append(c.expected,
           "secrecy 0.60 Hush plums\nprofane 0.50 w61999x\nsecrecy 0.60 keep this between us\nprofane 0.50 w3x");
    read_text(&c);
    cr_assert_eq(c.texts, 1);
}

Test(lexicon, classes_and_words_can_be_asked_for) {
    static cases c = {.name = "case.en"};
    append(c.lexicon, "class fruit\napple | plum~\nsignal profane strong\n0.5 darn\n0.5 heck of");
    smp__lexicon *lexicon = build(&c);
    int fruit = smp__lexicon_class(lexicon, "fruit");
    cr_assert_geq(fruit, 0);
    cr_assert_eq(smp__lexicon_class(lexicon, "vegetable"), -1);
    cr_assert(smp__lexicon_in_class(lexicon, smp__lexicon_word(lexicon, "plums", 5), fruit));
    cr_assert_not(smp__lexicon_in_class(lexicon, smp__lexicon_word(lexicon, "darn", 4), fruit));
    cr_assert_not(smp__lexicon_in_class(lexicon, 0, fruit));
    cr_assert_eq(smp__lexicon_strong_count(lexicon), 1);
    size_t length;
    const char *strong = smp__lexicon_spelling(lexicon, smp__lexicon_strong(lexicon, 0), &length);
    cr_assert_eq(length, 4);
    cr_assert_arr_eq(strong, "darn", 4);
    smp__lexicon_free(lexicon);
}

/* An allocator that fails from the n-th request on. */
typedef struct failing {
    size_t left;
} failing;

static void *failing_allocate(void *context, size_t size) {
    failing *f = context;
    return f->left ? f->left--, malloc(size) : NULL;
}

static void *failing_resize(void *context, void *memory, size_t size) {
    failing *f = context;
    return f->left ? f->left--, realloc(memory, size) : NULL;
}

static void failing_release(void *context, void *memory) {
    (void)context;
    free(memory);
}

Test(lexicon, survives_every_failing_allocation) {
    static const char source[] = "class family\nmom | step mom\nsignal secrecy strong\n0.9 tell~ {family}\n0.4 a & b\n"
                                 "!sentence kidding\n0.5 (x|y z) | México";
    size_t succeeded = 0;
    for (size_t n = 0; n < 500 && !succeeded; n++) {
        failing f = {n};
        smp_allocator memory = {failing_allocate, failing_resize, failing_release, &f};
        smp__lexicon_builder *builder = smp__lexicon_builder_new(&memory);
        if (!builder) continue;
        smp__lexicon *lexicon = NULL;
        if (smp__lexicon_add(builder, "case.en", source, sizeof source - 1, NULL, NULL))
            lexicon = smp__lexicon_build(builder);
        smp__lexicon_builder_free(builder);
        succeeded = lexicon ? n : 0;
        smp__lexicon_free(lexicon);
    }
    cr_assert_gt(succeeded, 10);
}
