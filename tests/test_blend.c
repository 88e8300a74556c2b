/* SPDX-License-Identifier: MIT
 * One score of the lexicon's and the model's evidence. */
#include "blend.h"
#include "model_private.h"
#include "policy.h"

#include <criterion/criterion.h>
#include <string.h>

static const char calm[] = "The parking lot behind the shop will be paved on Tuesday.";

typedef struct bench {
    smp_allocator memory;
    smp_policy *policy;
    smp__text *text;
    smp__model *model;
    smp__phrase_scratch *phrases;
    smp__arena arena;
    smp_signal signals[SMP__SIGNAL_COUNT];
} bench;

/* Reads `source` with the model; no signal has a score yet. */
static void open_bench(bench *b, const char *source) {
    memset(b, 0, sizeof *b);
    b->memory = smp__memory_choose(NULL);
    b->policy = smp_policy_default(NULL);
    b->text = smp__text_new(&b->memory);
    b->model = smp__model_new(&b->memory);
    b->phrases = smp__phrase_scratch_new(&b->memory);
    cr_assert(b->policy && b->text && b->model && b->phrases);
    smp__arena_open(&b->arena, b->memory);
    cr_assert(smp__text_prepare(b->text, source, strlen(source)));
    smp__lexicon_look_up(b->policy->lexicon, b->text);
    smp__overlays none = {0};
    cr_assert(smp__model_read(b->model, b->text, b->policy->lexicon, &none));
    for (size_t s = 0; s < SMP__SIGNAL_COUNT; s++) b->signals[s].id = (smp__signal_id)s;
}

static void close_bench(bench *b) {
    smp__arena_close(&b->arena);
    smp__phrase_scratch_free(b->phrases);
    smp__model_free(b->model);
    smp__text_free(b->text);
    smp_policy_free(b->policy);
}

/* What a lexicon's score for the signal becomes. */
static double blended(bench *b, smp__signal_id signal, double score, uint32_t sources) {
    b->signals[signal].score = score;
    b->signals[signal].sources = sources;
    cr_assert(smp__blend(b->model, b->text, b->phrases, b->policy->thresholds, &b->arena, b->signals));
    double after = b->signals[signal].score;
    b->signals[signal] = (smp_signal){.id = signal};
    return after;
}

Test(blend, steps_are_those_of_the_logistic_function) {
    bench b;
    open_bench(&b, calm);
    cr_expect_eq(smp__chances_score(&b.model->chances, SMP__SIGNAL_OPINION, -SMP__LOGIT_MOST), 0);
    cr_expect_eq(smp__chances_score(&b.model->chances, SMP__SIGNAL_OPINION, 0), 500);
    cr_expect_eq(smp__chances_score(&b.model->chances, SMP__SIGNAL_OPINION, SMP__LOGIT_ONE), 731);
    cr_expect_eq(smp__chances_score(&b.model->chances, SMP__SIGNAL_OPINION, -SMP__LOGIT_ONE), 269);
    cr_expect_eq(smp__chances_score(&b.model->chances, SMP__SIGNAL_OPINION, SMP__LOGIT_MOST), 1000);
    for (int32_t logit = -3000; logit < 3000; logit++)
        cr_assert_leq(smp__chances_score(&b.model->chances, SMP__SIGNAL_OPINION, logit),
                      smp__chances_score(&b.model->chances, SMP__SIGNAL_OPINION, logit + 1));
    close_bench(&b);
}

Test(blend, more_evidence_never_lowers_a_score) {
    bench b;
    open_bench(&b, calm);
    static const smp__signal_id signals[] = {SMP__SIGNAL_ABUSIVE, SMP__SIGNAL_THREAT, SMP__SIGNAL_SPAM,
                                             SMP__SIGNAL_ROMANTIC};
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
        double before = 0;
        for (int step = 0; step <= 20; step++) {
            double after = blended(&b, signals[i], step / 20.0, SMP__SOURCE_PHRASES);
            cr_assert_geq(after, before, "signal %d at %d", (int)signals[i], step);
            before = after;
        }
        cr_expect_lt(blended(&b, signals[i], 0, 0), 0.5, "signal %d", (int)signals[i]);
    }
    close_bench(&b);
}

Test(blend, what_is_certain_is_not_taken_back) {
    bench b;
    open_bench(&b, calm);
    static const uint32_t certain[] = {SMP__SOURCE_ROSTER, SMP__SOURCE_RECOGNIZER, SMP__SOURCE_TOPIC};
    for (size_t i = 0; i < sizeof certain / sizeof *certain; i++)
        cr_expect_geq(blended(&b, SMP__SIGNAL_STUDENT_REFERENCE, 0.3, certain[i] | SMP__SOURCE_PHRASES), 0.3);
    cr_expect_geq(blended(&b, SMP__SIGNAL_THREAT, 0.97, SMP__SOURCE_PHRASES), 0.97);
    close_bench(&b);
}

Test(blend, what_only_the_model_sees_has_its_words_as_evidence) {
    bench b;
    open_bench(&b, "you are a worthless stupid idiot and everybody at this school hates you");
    cr_assert(smp__blend(b.model, b.text, b.phrases, b.policy->thresholds, &b.arena, b.signals));
    const smp_signal *abusive = &b.signals[SMP__SIGNAL_ABUSIVE];
    cr_assert(abusive->fired);
    cr_expect_eq(abusive->sources, SMP__SOURCE_MODEL);
    cr_assert_eq(abusive->evidence_count, 1);
    cr_expect(abusive->evidence[0].has_range && abusive->evidence[0].span.end <= b.text->source_length);
    cr_expect_lt(abusive->evidence[0].span.start, abusive->evidence[0].span.end);
    close_bench(&b);
}

/* Whether the signal fires by the model's word for it alone in a text that an exception covers. */
static bool fires_beside_exception(smp__signal_id id, const char *text, int32_t logit, bool looked_for) {
    bench b;
    open_bench(&b, text);
    b.model->logits[id] = logit;
    smp__signal_set told = smp__blend_told(b.model, b.policy->thresholds), none_told = {0};
    cr_expect_eq(smp__signal_set_has(&told, id), id > SMP__SIGNAL_SELF_HARM, "of harms no exceptions are looked for");
    smp__phrase_scratch_want_exceptions(b.phrases, looked_for ? &told : &none_told);
    smp__overlays none = {0};
    smp__hits hits = {0};
    cr_assert(smp__lexicon_match(b.policy->lexicon, b.text, &none, b.phrases, &b.memory, &hits));
    cr_assert(smp__blend(b.model, b.text, b.phrases, b.policy->thresholds, &b.arena, b.signals));
    const smp_signal *signal = &b.signals[id];
    bool fired = signal->fired;
    cr_expect_eq(signal->evidence_count, fired ? 1 : 0);
    smp__release(&b.memory, hits.items);
    close_bench(&b);
    return fired;
}

Test(blend, an_exception_takes_back_what_only_the_model_says) {
    const char *text = "I love you guys";
    cr_expect(fires_beside_exception(SMP__SIGNAL_ROMANTIC, text, SMP__LOGIT_ONE, false));
    cr_expect_not(fires_beside_exception(SMP__SIGNAL_ROMANTIC, text, SMP__LOGIT_ONE, true));
    cr_expect(fires_beside_exception(SMP__SIGNAL_ROMANTIC, text, SMP__LOGIT_MOST, true), "the model is nearly certain");
}

Test(blend, an_exception_takes_no_harm_back_from_the_model) {
    cr_expect(fires_beside_exception(SMP__SIGNAL_THREAT, "the nurse in the hospital is going to kill you",
                                     SMP__LOGIT_ONE, true));
}
