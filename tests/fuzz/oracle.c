/* SPDX-License-Identifier: MIT */
#include "oracle.h"

#include <locale.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

void fuzz_require(bool condition, const char *what) {
    if (condition) return;
    fprintf(stderr, "fuzz: not so: %s\n", what);
    abort();
}

static struct fuzz *make_state(struct fuzz *fuzz) {
    /* Numbers are written with a comma there, and I is no capital of i; run.sh makes it. */
    setlocale(LC_ALL, "tr_TR.UTF-8");
    fuzz->policy = smp_policy_default(NULL);
    fuzz->first = smp_classifier_new(fuzz->policy, NULL, NULL);
    fuzz->second = smp_classifier_new(fuzz->policy, NULL, NULL);
    fuzz->disclosure = smp_disclosure_new(NULL, NULL);
    fuzz_require(fuzz->first && fuzz->second && fuzz->disclosure, "a policy and its classifiers");
    return fuzz;
}

struct fuzz *fuzz_state(void) {
    static struct fuzz fuzz;
    return fuzz.policy ? &fuzz : make_state(&fuzz);
}

static bool is_boundary(const char *text, size_t length, size_t at) {
    return at == length || ((unsigned char)text[at] & 0xC0) != 0x80;
}

static void check_evidence(const smp_report *report, const smp_evidence *evidence) {
    size_t length;
    const char *text = smp_report_text(report, &length);
    fuzz_require(smp_evidence_source(evidence) != NULL, "evidence has a source");
    if (!smp_evidence_has_range(evidence)) return;
    size_t start = smp_evidence_start(evidence), end = smp_evidence_end(evidence);
    fuzz_require(start < end && end <= length, "a range lies in the text and is not empty");
    fuzz_require(is_boundary(text, length, start) && is_boundary(text, length, end), "a range has whole characters");
    fuzz_require(smp_evidence_signal(evidence) != NULL, "a range shows a signal");
}

static void check_signal(const smp_report *report, const smp_signal *signal) {
    double score = smp_signal_score(signal);
    double threshold = smp_policy_threshold(smp_report_policy(report), smp_signal_id(signal));
    fuzz_require(score >= 0 && score <= 1, "a score in [0,1]");
    fuzz_require(smp_signal_fired(signal) == (score >= threshold), "a signal fires from its threshold on");
    for (size_t i = 0; i < smp_signal_evidence_count(signal); i++) {
        const smp_evidence *evidence = smp_signal_evidence(signal, i);
        check_evidence(report, evidence);
        if (i == 0) continue;
        fuzz_require(smp_evidence_start(smp_signal_evidence(signal, i - 1)) <= smp_evidence_start(evidence),
                     "evidence in the order of the text");
    }
}

static void check_finding(const smp_report *report, size_t index) {
    const smp_finding *finding = smp_report_finding(report, index);
    smp_finding_status status = smp_finding_get_status(finding);
    double confidence = smp_finding_confidence(finding);
    fuzz_require(smp_clause_id(smp_finding_clause(finding)) != NULL, "a finding cites a clause");
    fuzz_require(confidence >= 0 && confidence <= 1, "a confidence in [0,1]");
    fuzz_require((status == SMP_UNRESOLVED) == (smp_finding_missing_count(finding) > 0), "what is unresolved asks");
    if (index)
        fuzz_require(smp_finding_get_status(smp_report_finding(report, index - 1)) <= status, "findings by status");
    for (size_t i = 0; i < smp_finding_evidence_count(finding); i++)
        check_evidence(report, smp_finding_evidence(finding, i));
}

static smp_report *classify(smp_classifier *classifier, const smp_disclosure *disclosure) {
    smp_error error;
    smp_report *report = smp_classifier_classify(classifier, disclosure, &error);
    if (!report) fprintf(stderr, "%s\n", error.message);
    fuzz_require(report != NULL, "what can be set can be classified");
    return report;
}

/* In a thread of its own and in the C locale; the process has another one. */
static void *classify_elsewhere(void *context) {
    struct fuzz *fuzz = context;
    locale_t plain = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    uselocale(plain);
    smp_report *report = classify(fuzz->second, fuzz->disclosure);
    fuzz_require(smp_report_to_json(report, SMP_JSON_ALL_SIGNALS, NULL, NULL) != NULL, "a report as JSON");
    uselocale(LC_GLOBAL_LOCALE);
    freelocale(plain);
    return report;
}

void fuzz_classify(struct fuzz *fuzz) {
    pthread_t thread;
    void *elsewhere = NULL;
    smp_report *first = classify(fuzz->first, fuzz->disclosure), *second;
    fuzz_require(pthread_create(&thread, NULL, classify_elsewhere, fuzz) == 0 && pthread_join(thread, &elsewhere) == 0,
                 "a thread");
    second = elsewhere;
    for (size_t i = 0; i < smp_report_signal_count(first); i++) check_signal(first, smp_report_signal(first, i));
    for (size_t i = 0; i < smp_report_finding_count(first); i++) check_finding(first, i);
    const char *json = smp_report_to_json(first, SMP_JSON_ALL_SIGNALS, NULL, NULL);
    const char *again = smp_report_to_json(second, SMP_JSON_ALL_SIGNALS, NULL, NULL);
    fuzz_require(json && again && strcmp(json, again) == 0, "the same report twice");
    smp_report *detached = smp_report_detach(first, NULL);
    again = smp_report_to_json(detached, SMP_JSON_ALL_SIGNALS, NULL, NULL);
    fuzz_require(again && strcmp(json, again) == 0, "the same report detached");
    smp_report_free(detached);
}
