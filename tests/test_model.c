/* SPDX-License-Identifier: MIT
 * The model against the computation in numpy, its kernels against each other, and the words that it points at. */
#include "gen/stages.h"
#include "model_private.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct reader {
    stages before;
    smp__model *model;
} reader;

static reader open_reader(void) {
    reader r;
    cr_assert(stages_open(&r.before));
    r.model = smp__model_new(&r.before.memory);
    cr_assert(r.model);
    return r;
}

static void close_reader(reader *r) {
    smp__model_free(r->model);
    stages_close(&r->before);
}

static void read_text(reader *r, const char *source) {
    cr_assert(stages_read(&r->before, source, strlen(source)));
    cr_assert(smp__model_read(r->model, r->before.text, r->before.policy->lexicon, &r->before.overlays));
}

/* The lines "tokens<TAB>text" of a file. */
Test(model, reads_the_words_that_training_reads) {
    FILE *file = fopen("tests/cases/model_tokens.tsv", "r");
    cr_assert(file);
    reader r = open_reader();
    char line[2048], got[2048];
    size_t cases = 0;
    while (fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = '\0';
        char *tab = strchr(line, '\t');
        if (line[0] == '#' || !tab) continue;
        *tab = '\0';
        read_text(&r, tab + 1);
        size_t size = 0;
        for (size_t i = 0; i < r.model->tokens.count; i++) {
            const smp__token *token = &r.model->tokens.items[i];
            size += (size_t)snprintf(got + size, sizeof got - size, "%s%.*s", i ? " " : "", (int)token->length,
                                     token->spelling);
        }
        got[size] = '\0';
        cr_expect_str_eq(got, line, "%s: %s, not %s", tab + 1, got, line);
        cases++;
    }
    fclose(file);
    close_reader(&r);
    cr_assert_geq(cases, 15);
}

/* The lines "head logit …<TAB>text": what student_weights.Integers makes of the text. The text of a long one stands in
 * the file once and is repeated as often as the first number says. */
Test(model, computes_what_numpy_computes) {
    FILE *file = fopen("tests/cases/model_logits.tsv", "r");
    cr_assert(file);
    reader r = open_reader();
    char *line = NULL;
    size_t capacity = 0, cases = 0;
    while (getline(&line, &capacity, file) > 0) {
        line[strcspn(line, "\n")] = '\0';
        char *tab = strchr(line, '\t');
        if (line[0] == '#' || !tab) continue;
        *tab = '\0';
        read_text(&r, tab + 1);
        char *save, *name = strtok_r(line, " ", &save);
        for (; name; name = strtok_r(NULL, " ", &save), cases++) {
            long wanted = strtol(strtok_r(NULL, " ", &save), NULL, 10);
            smp__signal_id signal = smp__signal_find(name, strlen(name));
            cr_assert_lt(signal, SMP__SIGNAL_OWN_FIRST, "%s", name);
            long got = smp__model_logits(r.model)[signal];
            cr_expect_eq(got, wanted, "%s: %s %ld, not %ld", tab + 1, name, got, wanted);
        }
    }
    free(line);
    fclose(file);
    close_reader(&r);
    cr_assert_geq(cases, 200);
}

static uint32_t random_below(uint32_t *seed, uint32_t bound) {
    *seed = *seed * 1664525u + 1013904223u;
    return (uint32_t)((uint64_t)*seed * bound >> 32);
}

enum { MOST_TOKENS = 96, PADDED = MOST_TOKENS + 8 };

Test(model, kernels_agree) {
    enum { F = SMP__MODEL_FEATURES, C = SMP__MODEL_CHANNELS, COLUMNS = SMP__MODEL_POOLED, ROWS = 37 };
    static int8_t conv[3 * C * F];
    static uint8_t first[PADDED * C];
    static int32_t sums[2][PADDED * F], convolved[PADDED * F], bias[F], down[F], highest[2][F], total[2][F],
        out[2][ROWS];
    static int16_t matrix[ROWS * COLUMNS], vector[COLUMNS], row_bias[C];
    static int8_t rows[3][3 * C];
    static uint8_t added[2][C];
    size_t plain = 0;
    while (smp__model_kernels_at(plain + 1)) plain++;
    const smp__model_kernels *reference = smp__model_kernels_at(plain);
    cr_assert_str_eq(reference->name, "plain");
    uint32_t seed = 3;
    for (size_t round = 0; round < 60; round++) {
        bool extreme = round == 0; /* all at their bounds */
        for (size_t i = 0; i < sizeof conv; i++)
            conv[i] = (int8_t)(extreme ? 127 : (int)random_below(&seed, 255) - 127);
        for (size_t i = 0; i < sizeof first; i++) first[i] = (uint8_t)(extreme ? 127 : random_below(&seed, 128));
        for (size_t f = 0; f < F; f++) {
            bias[f] = (int32_t)random_below(&seed, 400000) - 200000;
            down[f] = (int32_t)random_below(&seed, 14);
        }
        for (size_t i = 0; i < sizeof rows; i++)
            rows[i / (3 * C)][i % (3 * C)] = (int8_t)(extreme ? 127 : (int)random_below(&seed, 255) - 127);
        for (size_t c = 0; c < C; c++) row_bias[c] = (int16_t)(extreme ? 32000 : (int)random_below(&seed, 601) - 300);
        for (size_t i = 0; i < ROWS * COLUMNS; i++) matrix[i] = (int16_t)((int)random_below(&seed, 4001) - 2000);
        for (size_t i = 0; i < COLUMNS; i++) vector[i] = (int16_t)random_below(&seed, 2033);
        size_t count = extreme ? MOST_TOKENS : 1 + random_below(&seed, MOST_TOKENS);
        reference->add_rows(rows[0], rows[1], rows[2], row_bias, added[0]);
        reference->convolve(conv, first + 4 * C, count, sums[0]);
        memcpy(convolved, sums[0], count * F * sizeof *convolved);
        reference->pool(sums[0], count, bias, down, highest[0], total[0]);
        reference->multiply(matrix, ROWS, COLUMNS, vector, out[0]);
        for (size_t k = 0; k < plain; k++) {
            const smp__model_kernels *kernels = smp__model_kernels_at(k);
            kernels->add_rows(rows[0], rows[1], rows[2], row_bias, added[1]);
            kernels->convolve(conv, first + 4 * C, count, sums[1]);
            cr_assert_arr_eq(convolved, sums[1], count * F * sizeof *convolved, "%s: convolve", kernels->name);
            kernels->pool(sums[1], count, bias, down, highest[1], total[1]);
            kernels->multiply(matrix, ROWS, COLUMNS, vector, out[1]);
            cr_assert_arr_eq(added[0], added[1], sizeof *added, "%s: add_rows", kernels->name);
            cr_assert_arr_eq(sums[0], sums[1], count * F * sizeof **sums, "%s: pool", kernels->name);
            cr_assert_arr_eq(highest[0], highest[1], sizeof *highest, "%s: pool", kernels->name);
            cr_assert_arr_eq(total[0], total[1], sizeof *total, "%s: pool", kernels->name);
            cr_assert_arr_eq(out[0], out[1], sizeof *out, "%s: multiply", kernels->name);
        }
    }
}

Test(model, weights_are_whole_and_damage_is_seen) {
    size_t size;
    const char *bytes = smp__embedded_weights(&size);
    smp__model_weights weights;
    cr_assert(smp__model_weights_open(&weights, bytes, size));
    cr_assert(smp__model_weights_intact(bytes, size));
    cr_assert_leq(size, 8000000);
    for (size_t i = 0; i < weights.head_count; i++) {
        const char *name = weights.names + i * SMP__MODEL_NAME_SIZE;
        cr_expect_lt(smp__signal_find(name, strlen(name)), SMP__SIGNAL_OWN_FIRST, "%s", name);
    }
    char *damaged = aligned_alloc(64, (size + 63) / 64 * 64);
    cr_assert(damaged);
    memcpy(damaged, bytes, size);
    damaged[size / 2] ^= 1;
    cr_expect(!smp__model_weights_intact(damaged, size));
    /* The upper bytes of two words: no change of the second makes up for that of the first. Found by fuzzing. */
    damaged[size / 2] ^= 1;
    cr_assert(smp__model_weights_intact(damaged, size));
    size_t upper = size / 2 / 8 * 8 + 7, later = upper + 80000;
    damaged[upper] ^= 1;
    for (int value = 0; value < 256; value++) {
        damaged[later] = (char)value;
        cr_assert(!smp__model_weights_intact(damaged, size), "%d", value);
    }
    damaged[0] ^= 1;
    cr_expect(!smp__model_weights_open(&weights, damaged, size));
    cr_expect(!smp__model_weights_open(&weights, bytes, size - 64));
    free(damaged);
}

Test(model, points_at_the_words) {
    static const struct {
        const char *before, *words, *after;
        smp__signal_id signal;
    } cases[] = {
        {"The bake sale is on Friday and the gym opens at six. ", "I will break your jaw", ", and lunch is at noon.",
         SMP__SIGNAL_THREAT},
        {"Thanks for the ride. ", "You are such a stupid worthless idiot", ". See the schedule on the door.",
         SMP__SIGNAL_ABUSIVE},
    };
    reader r = open_reader();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char source[512];
        snprintf(source, sizeof source, "%s%s%s", cases[i].before, cases[i].words, cases[i].after);
        read_text(&r, source);
        uint32_t first, end;
        cr_assert(smp__model_words(r.model, cases[i].signal, &first, &end), "%s", source);
        smp__span span = smp__text_word_span(r.before.text, first, end);
        size_t from = strlen(cases[i].before), to = from + strlen(cases[i].words);
        cr_expect(span.start >= from && span.end <= to, "%s: %.*s", source, (int)(span.end - span.start),
                  source + span.start);
    }
    read_text(&r, "");
    uint32_t first, end;
    cr_expect(!smp__model_words(r.model, SMP__SIGNAL_THREAT, &first, &end));
    cr_expect_eq(smp__model_logits(r.model)[SMP__SIGNAL_THREAT], SMP__LOGIT_NONE);
    close_reader(&r);
}

/* Of a text that names a group hate is told from less; nothing else changes. */
Test(model, a_groups_name_raises_hate_alone) {
    reader r = open_reader();
    read_text(&r, "The oven is broken.");
    cr_expect_not(smp__model_suspects_hate(r.model));
    read_text(&r, "Nobody wants those people in this town, send them back.");
    cr_expect(smp__model_suspects_hate(r.model));
    int32_t before[SMP__SIGNAL_OWN_FIRST];
    memcpy(before, smp__model_logits(r.model), sizeof before);
    smp__model_expect_hate(r.model);
    const int32_t *after = smp__model_logits(r.model);
    for (size_t i = 0; i < SMP__SIGNAL_OWN_FIRST; i++) {
        bool is_hate = i == SMP__SIGNAL_RACIST || i == SMP__SIGNAL_SEXIST || i == SMP__SIGNAL_HATEFUL;
        cr_expect(after[i] == before[i] || (is_hate && after[i] > before[i]), "signal %zu", i);
    }
    cr_expect_gt(after[SMP__SIGNAL_RACIST], before[SMP__SIGNAL_RACIST]);
    for (int times = 0; times < 100; times++) smp__model_expect_hate(r.model);
    cr_expect_leq(after[SMP__SIGNAL_RACIST], SMP__LOGIT_MOST);
    read_text(&r, "...");
    smp__model_expect_hate(r.model);
    cr_expect_eq(smp__model_logits(r.model)[SMP__SIGNAL_RACIST], SMP__LOGIT_NONE, "there are no words");
    close_reader(&r);
}
