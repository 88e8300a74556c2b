/* SPDX-License-Identifier: MIT
 * Prints the words of texts as the statistical model reads them, for its training: a line of words parted by blanks for
 * each line {"text": …} of the input. A text that cannot be read gives an empty line.
 *
 *     model_tokens <texts.jsonl >tokens.txt
 *     model_tokens --logits <texts.jsonl >logits.txt
 *
 * The second way prints what the model makes of each text instead: the log-odds of each signal, in 1/256, parted by
 * blanks, in the order of the table of signals; "-" where it has no head for one. A third prints, in thousandths, the
 * scores that the lexicon gives without the model.
 *
 *     model_tokens --scores <texts.jsonl >scores.txt
 *
 * A fourth prints 2 where the text names a group that people are hated for belonging to, 1 where it names a common one
 * (lib/group.h), else 0.
 *
 *     model_tokens --groups <texts.jsonl >groups.txt
 */
#define _POSIX_C_SOURCE 200809L
#include "model_tokens.h"
#include "aim.h"
#include "group.h"
#include "model.h"
#include "score.h"
#include "stages.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct reader {
    stages before;
    smp__tokens tokens;
    smp__model *model;
    smp__phrase_scratch *phrases;
    smp__arena evidence;
    smp_signal signals[SMP__SIGNAL_COUNT];
    smp__group_classes groups;
    enum { TOKENS, LOGITS, SCORES, GROUPS } what;
} reader;

static bool score_text(reader *r) {
    stages *s = &r->before;
    const smp_policy *policy = s->policy;
    smp__arena_reset(&r->evidence);
    if (!smp__lexicon_match(policy->lexicon, s->text, &s->overlays, r->phrases, &s->memory, &s->hits)) return false;
    smp__aim(&s->hits);
    return smp__score(&s->hits, policy->lexicon, &policy->own_signals, policy->thresholds, &r->evidence, r->signals);
}

static bool read_text(reader *r, const char *text, size_t length) {
    stages *s = &r->before;
    if (!stages_read(s, text, length)) return false;
    if (r->what == LOGITS) return smp__model_read(r->model, s->text, s->policy->lexicon, &s->overlays);
    if (r->what == SCORES) return score_text(r);
    if (r->what == GROUPS) return true;
    return smp__tokens_read(&r->tokens, s->text, s->policy->lexicon, &s->overlays, &s->memory);
}

static void print_logits(const smp__model *model) {
    const int32_t *logits = smp__model_logits(model);
    for (size_t i = 0; i < SMP__SIGNAL_OWN_FIRST; i++) {
        if (i) putchar(' ');
        if (logits[i] == SMP__LOGIT_NONE)
            putchar('-');
        else
            printf("%d", (int)logits[i]);
    }
    putchar('\n');
}

static void print_tokens(const smp__tokens *tokens) {
    for (size_t i = 0; i < tokens->count; i++)
        printf("%s%.*s", i ? " " : "", (int)tokens->items[i].length, tokens->items[i].spelling);
    putchar('\n');
}

static void print_scores(const smp_signal *signals) {
    for (size_t i = 0; i < SMP__SIGNAL_OWN_FIRST; i++) printf("%s%.0f", i ? " " : "", signals[i].score * 1000);
    putchar('\n');
}

int main(int count, char **arguments) {
    reader r = {.tokens = {.items = NULL}};
    const smp_allocator *memory = &r.before.memory;
    const char *what = count > 1 ? arguments[1] : "";
    r.what = strcmp(what, "--logits") == 0   ? LOGITS
             : strcmp(what, "--scores") == 0 ? SCORES
             : strcmp(what, "--groups") == 0 ? GROUPS
                                             : TOKENS;
    if (!stages_open(&r.before)) return EXIT_FAILURE;
    r.groups = smp__group_find_classes(r.before.policy->lexicon);
    r.model = smp__model_new(memory);
    r.phrases = smp__phrase_scratch_new(memory);
    smp__arena_open(&r.evidence, *memory);
    if (!r.model || !r.phrases) return EXIT_FAILURE;
    char *line = NULL;
    size_t capacity = 0;
    ssize_t length;
    bool failed = false;
    while (!failed && (length = getline(&line, &capacity, stdin)) >= 0) {
        json_t *value = json_loadb(line, (size_t)length, 0, NULL);
        json_t *text = json_object_get(value, "text");
        failed = !read_text(&r, text ? json_string_value(text) : "", text ? json_string_length(text) : 0);
        if (r.what == LOGITS)
            print_logits(r.model);
        else if (r.what == SCORES)
            print_scores(r.signals);
        else if (r.what == GROUPS)
            printf("%d\n",
                   (int)smp__group_named(r.before.policy->lexicon, &r.groups, r.before.text, &r.before.overlays));
        else
            print_tokens(&r.tokens);
        json_decref(value);
    }
    free(line);
    smp__arena_close(&r.evidence);
    smp__phrase_scratch_free(r.phrases);
    smp__model_free(r.model);
    smp__tokens_free(&r.tokens, memory);
    stages_close(&r.before);
    return failed || fflush(stdout) != 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
