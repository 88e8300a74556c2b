/* SPDX-License-Identifier: MIT */
#include "bridge.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct bridge_policy {
    smp_policy *policy;
    smp_reader *reader; /* NULL: none */
    smp_depth depth;
    atomic_size_t holders;
};

struct bridge_worker {
    bridge_policy *policy;
    smp_classifier *classifier;
    smp_disclosure *disclosure;
};

struct bridge_report {
    bridge_policy *policy;
    smp_report *report;
};

static void fail_memory(smp_error *error) {
    memset(error, 0, sizeof *error);
    error->code = SMP_ERROR_MEMORY;
    strcpy(error->message, "out of memory");
}

bridge_policy *bridge_policy_new(smp_policy *policy, smp_error *error) {
    if (!policy) return NULL;
    bridge_policy *made = malloc(sizeof *made);
    if (!made) {
        fail_memory(error);
        smp_policy_free(policy);
        return NULL;
    }
    made->policy = policy;
    made->reader = NULL;
    made->depth = SMP_DEPTH_OFF;
    atomic_init(&made->holders, 1);
    return made;
}

void bridge_policy_release(bridge_policy *policy) {
    if (!policy || atomic_fetch_sub(&policy->holders, 1) != 1) return;
    smp_policy_free(policy->policy);
    smp_reader_free(policy->reader);
    free(policy);
}

bridge_policy *bridge_policy_hold(bridge_policy *policy) {
    atomic_fetch_add(&policy->holders, 1);
    return policy;
}

static bool find_depth(const char *name, smp_depth *depth) {
    for (int i = 0; smp_depth_name((smp_depth)i); i++) {
        if (strcmp(name, smp_depth_name((smp_depth)i)) != 0) continue;
        *depth = (smp_depth)i;
        return true;
    }
    return false;
}

void bridge_policy_set_reader(bridge_policy *policy, const char *weights, const char *depth, smp_error *error) {
    if (!find_depth(depth, &policy->depth)) {
        memset(error, 0, sizeof *error);
        error->code = SMP_ERROR_ARGUMENT;
        snprintf(error->message, sizeof error->message, "deep is \"off\", \"unsure\" or \"always\", not \"%.100s\"",
                 depth);
        return;
    }
    if (policy->depth == SMP_DEPTH_OFF) return;
    smp_reader *reader = smp_reader_load(weights, NULL, error); /* NULL `weights` is an error of its own */
    if (!reader) return;
    smp_reader_free(policy->reader);
    policy->reader = reader;
}

const char *bridge_policy_weights(const bridge_policy *policy) {
    return policy->reader ? smp_reader_digest(policy->reader) : NULL;
}

const smp_policy *bridge_policy_get(const bridge_policy *policy) {
    return policy->policy;
}

bridge_worker *bridge_worker_new(bridge_policy *policy, size_t text_limit, smp_error *error) {
    bridge_worker *worker = calloc(1, sizeof *worker);
    if (!worker) {
        fail_memory(error);
        return NULL;
    }
    worker->policy = bridge_policy_hold(policy);
    worker->classifier = smp_classifier_new(policy->policy, NULL, error);
    if (worker->classifier &&
        smp_classifier_set_reader(worker->classifier, policy->reader, policy->depth, error) == SMP_OK)
        worker->disclosure = smp_disclosure_new(NULL, error);
    if (!worker->disclosure ||
        (text_limit && smp_disclosure_set_text_limit(worker->disclosure, text_limit, error) != SMP_OK)) {
        bridge_worker_free(worker);
        return NULL;
    }
    return worker;
}

void bridge_worker_free(bridge_worker *worker) {
    if (!worker) return;
    smp_disclosure_free(worker->disclosure);
    smp_classifier_free(worker->classifier);
    bridge_policy_release(worker->policy);
    free(worker);
}

static smp_status set_fact(smp_disclosure *disclosure, const bridge_fact *fact, smp_error *error) {
    switch (fact->kind) {
    case BRIDGE_TEXT:
        return smp_disclosure_set(disclosure, fact->name, fact->text, error);
    case BRIDGE_BOOLEAN:
        return smp_disclosure_set_boolean(disclosure, fact->name, fact->number != 0, error);
    case BRIDGE_INTEGER:
        return smp_disclosure_set_integer(disclosure, fact->name, fact->number, error);
    default:
        return smp_disclosure_set(disclosure, fact->name, NULL, error);
    }
}

/* Reads the worker's disclosure; the report is a copy, as the worker's own lasts until its next one. */
static bridge_report *classify(bridge_worker *worker, smp_error *error) {
    const smp_report *found = smp_classifier_classify(worker->classifier, worker->disclosure, error);
    if (!found) return NULL;
    bridge_report *report = malloc(sizeof *report);
    if (!report) {
        fail_memory(error);
        return NULL;
    }
    report->report = smp_report_detach(found, error);
    if (!report->report) {
        free(report);
        return NULL;
    }
    report->policy = bridge_policy_hold(worker->policy);
    return report;
}

bridge_report *bridge_classify(bridge_worker *worker, const bridge_post *post, smp_error *error) {
    smp_disclosure_clear(worker->disclosure);
    if (smp_disclosure_set_text(worker->disclosure, post->text, post->length, error) != SMP_OK) return NULL;
    for (size_t i = 0; i < post->fact_count; i++) {
        if (set_fact(worker->disclosure, &post->facts[i], error) != SMP_OK) return NULL;
    }
    return classify(worker, error);
}

bridge_report *bridge_classify_json(bridge_worker *worker, const char *json, size_t length, smp_error *error) {
    if (smp_disclosure_from_json(worker->disclosure, json, length, error) != SMP_OK) return NULL;
    return classify(worker, error);
}

smp_report *bridge_read_json(bridge_worker *worker, const char *json, size_t length, smp_error *error) {
    if (smp_disclosure_from_json(worker->disclosure, json, length, error) != SMP_OK) return NULL;
    return smp_classifier_classify(worker->classifier, worker->disclosure, error);
}

void bridge_classify_batch(bridge_worker *worker, bridge_batch *batch) {
    for (size_t i = 0; i < batch->count; i++)
        batch->outcomes[i].report = bridge_classify(worker, &batch->posts[i], &batch->outcomes[i].error);
}

smp_report *bridge_report_get(const bridge_report *report) {
    return report->report;
}

void bridge_report_free(bridge_report *report) {
    if (!report) return;
    smp_report_free(report->report);
    bridge_policy_release(report->policy);
    free(report);
}
