/* SPDX-License-Identifier: MIT
 * One disclosure through the whole library: prepare, match, recognise, score, decide, report. */
#include "aim.h"
#include "blend.h"
#include "deep.h"
#include "disclosure.h"
#include "disguise.h"
#include "error.h"
#include "explain.h"
#include "findings.h"
#include "group.h"
#include "infer.h"
#include "policy.h"
#include "recognise.h"
#include "report.h"
#include "score.h"
#include "topic.h"

struct smp_classifier {
    smp_allocator memory;
    const smp_policy *policy;
    smp__topic_classes topic_classes;
    smp__group_classes group_classes;

    smp__text *text, *topic;
    smp__hits hits;
    smp__overlays overlays;
    smp__disguise_scratch *disguise;
    smp__recognise_scratch *recognise;
    smp__phrase_scratch *phrases;
    smp__model *model;
    smp__deep deep;
    smp__clock clock;
    smp__group_naming group; /* of the text */

    smp_signal signals[SMP__SIGNAL_COUNT];
    smp__arena evidence;
    smp__facts facts;
    smp__findings findings;
    smp_report report;
    smp__explanations explanations;
    bool classified; /* facts and signals are those of a disclosure */
};

smp_classifier *smp_classifier_new(const smp_policy *policy, const smp_allocator *allocator, smp_error *error) {
    smp__error_clear(error);
    if (!policy) {
        smp__fail(error, SMP_ERROR_ARGUMENT, "a classifier needs a policy");
        return NULL;
    }
    smp_allocator memory = allocator ? *allocator : policy->memory;
    smp_classifier *classifier = smp__allocate_zeroed(&memory, sizeof *classifier);
    if (!classifier) {
        smp__fail_memory(error);
        return NULL;
    }
    classifier->memory = memory;
    classifier->policy = policy;
    classifier->topic_classes = smp__topic_find_classes(policy->lexicon);
    classifier->group_classes = smp__group_find_classes(policy->lexicon);
    smp__arena_open(&classifier->evidence, memory);
    smp__findings_open(&classifier->findings, memory);
    smp__explanations_open(&classifier->explanations, memory);
    smp__report_init(&classifier->report, &memory);
    classifier->text = smp__text_new(&memory);
    classifier->topic = smp__text_new(&memory);
    classifier->disguise = smp__disguise_scratch_new(&memory);
    classifier->recognise = smp__recognise_scratch_new(&memory, &policy->organization);
    classifier->phrases = smp__phrase_scratch_new(&memory);
    classifier->model = smp__model_new(&memory);
    if (classifier->text && classifier->topic && classifier->disguise && classifier->recognise && classifier->phrases &&
        classifier->model)
        return classifier;
    smp_classifier_free(classifier);
    smp__fail_memory(error);
    return NULL;
}

void smp_classifier_free(smp_classifier *classifier) {
    if (!classifier) return;
    smp_allocator memory = classifier->memory;
    smp__report_clear(&classifier->report);
    smp__explanations_close(&classifier->explanations);
    smp__findings_close(&classifier->findings);
    smp__arena_close(&classifier->evidence);
    smp__clock_close(&classifier->clock);
    smp__deep_close(&classifier->deep, &memory);
    smp__model_free(classifier->model);
    smp__phrase_scratch_free(classifier->phrases);
    smp__recognise_scratch_free(classifier->recognise);
    smp__disguise_scratch_free(classifier->disguise);
    smp__text_free(classifier->topic);
    smp__text_free(classifier->text);
    smp__release(&memory, classifier->overlays.items);
    smp__release(&memory, classifier->hits.items);
    smp__release(&memory, classifier);
}

size_t smp_classifier_memory(const smp_classifier *classifier) {
    if (!classifier) return 0;
    return sizeof *classifier + smp__text_memory(classifier->text) + smp__text_memory(classifier->topic) +
           smp__disguise_scratch_memory(classifier->disguise) + smp__recognise_scratch_memory(classifier->recognise) +
           smp__phrase_scratch_memory(classifier->phrases) + smp__findings_memory(&classifier->findings) +
           smp__model_memory(classifier->model) + smp__deep_memory(&classifier->deep) + classifier->evidence.held +
           classifier->hits.capacity * sizeof *classifier->hits.items +
           classifier->overlays.capacity * sizeof *classifier->overlays.items;
}

smp_status smp_classifier_set_reader(smp_classifier *classifier, const smp_reader *reader, smp_depth depth,
                                     smp_error *error) {
    smp__error_clear(error);
    if (!classifier || !smp_depth_name(depth))
        return smp__fail(error, SMP_ERROR_ARGUMENT, "setting a reader needs a classifier and a known depth");
    if (smp__deep_open(&classifier->deep, reader, depth, &classifier->memory)) return SMP_OK;
    return smp__fail_memory(error);
}

/* Words are looked up for it only where it matters. */
static void look_for_groups(smp_classifier *c) {
    bool suspect = smp__model_suspects_hate(c->model);
    c->group = SMP__GROUP_NONE;
    if (suspect || c->deep.reader)
        c->group = smp__group_named(c->policy->lexicon, &c->group_classes, c->text, &c->overlays);
    if (suspect && c->group != SMP__GROUP_NONE) smp__model_expect_hate(c->model);
}

/* What the model makes of the sentences; exceptions of what it tells are looked for, and of what the topic may. */
static bool read_sentences(smp_classifier *c, const smp_disclosure *disclosure) {
    if (!smp__model_read(c->model, c->text, c->policy->lexicon, &c->overlays)) return false;
    look_for_groups(c);
    smp__signal_set told = smp__blend_told(c->model, c->policy->thresholds);
    if (disclosure->facts.values[SMP__FACT_THREAD_TOPIC].known) smp__signal_set_add(&told, SMP__SIGNAL_OFF_TOPIC);
    smp__phrase_scratch_want_exceptions(c->phrases, &told);
    return true;
}

/* What the words show: fills the list of hits. */
static bool read_text(smp_classifier *c, const smp_disclosure *disclosure) {
    const smp_policy *policy = c->policy;
    smp__hits_clear(&c->hits);
    smp__overlays_clear(&c->overlays);
    if (!smp__text_prepare(c->text, disclosure->text.text, disclosure->text.length)) return false;
    smp__lexicon_look_up(policy->lexicon, c->text);
    if (!smp__disguise_find(policy->disguise, c->text, c->disguise, &c->memory, &c->overlays)) return false;
    smp__recognise(&(smp__recogniser){.text = c->text,
                                      .lexicon = policy->lexicon,
                                      .organization = &policy->organization,
                                      .roster = policy->roster,
                                      .student_id = policy->student_id,
                                      .hits = &c->hits,
                                      .overlays = &c->overlays,
                                      .memory = &c->memory,
                                      .scratch = c->recognise});
    if (c->hits.failed || c->overlays.failed) return false;
    if (!read_sentences(c, disclosure)) return false;
    if (!smp__lexicon_match(policy->lexicon, c->text, &c->overlays, c->phrases, &c->memory, &c->hits)) return false;
    smp__disguise_cover(c->text, &c->overlays, &c->hits);
    smp__aim(&c->hits);
    return true;
}

/* Compares the words with the post that they answer. */
static bool read_topic(smp_classifier *c, const smp_disclosure *disclosure) {
    size_t length = 0;
    const char *topic = smp__disclosure_string(disclosure, SMP__FACT_THREAD_TOPIC, 0, &length);
    if (!topic) {
        smp__topic_forget(&c->hits);
        return true;
    }
    if (!smp__text_prepare(c->topic, topic, length)) return false;
    smp__lexicon_look_up(c->policy->lexicon, c->topic);
    double exempt = smp__phrase_scratch_exempt(c->phrases, SMP__SIGNAL_OFF_TOPIC);
    smp__topic_compare(c->policy->lexicon, &c->topic_classes, c->text, &c->overlays, c->topic, exempt, &c->memory,
                       &c->hits);
    return !c->hits.failed;
}

/* A second look at the whole text, where there is a reader for it. */
static bool read_deeply(smp_classifier *c) {
    smp__deep_text about = {.text = c->text,
                            .lexicon = c->policy->lexicon,
                            .overlays = &c->overlays,
                            .thresholds = c->policy->thresholds,
                            .names_group = c->group == SMP__GROUP_NAMED};
    return smp__deep_judge(&c->deep, &about, &c->memory, &c->evidence, c->signals);
}

/* What the facts and the signals mean by the policy. */
static smp_status decide(smp_classifier *c, const smp_disclosure *disclosure, smp_error *error) {
    const smp_policy *policy = c->policy;
    smp__infer_basis basis = {
        .signals = c->signals, .calendar = policy->has_calendar ? &policy->calendar : NULL, .clock = &c->clock};
    smp_status status = smp__infer(&c->facts, &disclosure->facts, &basis, error);
    if (status != SMP_OK) return status;
    if (!smp__findings_evaluate(&c->findings, policy, &c->facts, c->signals)) return smp__fail_memory(error);
    return SMP_OK;
}

smp_report *smp_classifier_classify(smp_classifier *classifier, const smp_disclosure *disclosure, smp_error *error) {
    smp__error_clear(error);
    if (!classifier || !disclosure) {
        smp__fail(error, SMP_ERROR_ARGUMENT, "classifying needs a classifier and a disclosure");
        return NULL;
    }
    smp_classifier *c = classifier;
    c->classified = false;
    smp__arena_reset(&c->evidence);
    if (!read_text(c, disclosure) || !read_topic(c, disclosure) ||
        !smp__score(&c->hits, c->policy->lexicon, &c->policy->own_signals, c->policy->thresholds, &c->evidence,
                    c->signals) ||
        !smp__blend(c->model, c->text, c->phrases, c->policy->thresholds, &c->evidence, c->signals) ||
        !read_deeply(c)) {
        smp__fail_memory(error);
        return NULL;
    }
    if (decide(c, disclosure, error) != SMP_OK) return NULL;
    size_t id_length;
    smp__report_fill(&c->report,
                     &(smp__report_content){.policy = c->policy,
                                            .id = smp__disclosure_string(disclosure, SMP__FACT_ID, 0, &id_length),
                                            .text = c->text->source,
                                            .text_length = c->text->source_length,
                                            .signals = c->signals,
                                            .floor = c->policy->floor,
                                            .reader = smp_reader_digest(c->deep.reader),
                                            .read_deeply = c->deep.read,
                                            .findings = &c->findings});
    c->classified = true;
    return &c->report;
}

/* ---- why, and why not */

smp_status smp_classifier_explain(smp_classifier *classifier, smp_error *error) {
    smp__error_clear(error);
    if (!classifier || !classifier->classified)
        return smp__fail(error, SMP_ERROR_ARGUMENT, "explaining needs a disclosure that was classified");
    smp_classifier *c = classifier;
    if (smp__explain(&c->explanations, c->policy, &c->facts, c->signals)) return SMP_OK;
    return smp__fail_memory(error);
}

size_t smp_classifier_explanation_count(const smp_classifier *classifier) {
    return classifier ? classifier->explanations.count : 0;
}

const smp_explanation *smp_classifier_explanation(const smp_classifier *classifier, size_t index) {
    return index < smp_classifier_explanation_count(classifier) ? &classifier->explanations.items[index] : NULL;
}
