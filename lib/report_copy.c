/* SPDX-License-Identifier: MIT
 * A report of its own memory: everything that a classifier's report borrows, copied into one arena. */
#include "error.h"
#include "findings.h"
#include "report.h"

#include <string.h>

struct detached {
    smp_report report; /* first: a smp_report * is a detached * */
    smp__findings findings;
    smp_signal signals[SMP__SIGNAL_COUNT];
};

/* Copies into one arena; `failed` is sticky. */
struct copier {
    smp__arena *arena;
    bool failed;
};

static void *copy_bytes(struct copier *copier, const void *bytes, size_t size) {
    void *copy = copier->failed ? NULL : smp__arena_take(copier->arena, size ? size : 1);
    if (!copy) {
        copier->failed = true;
        return NULL;
    }
    if (size) memcpy(copy, bytes, size);
    return copy;
}

static const char *copy_text(struct copier *copier, const char *text) {
    return text ? copy_bytes(copier, text, strlen(text) + 1) : NULL;
}

static const char **copy_texts(struct copier *copier, const char **texts, size_t count) {
    const char **copies = copy_bytes(copier, texts, count * sizeof *texts);
    for (size_t i = 0; copies && i < count; i++) copies[i] = copy_text(copier, texts[i]);
    return copies;
}

static const smp_evidence *copy_evidence(struct copier *copier, const smp_evidence *evidence, size_t count) {
    if (!count) return NULL; /* most signals */
    smp_evidence *copies = copy_bytes(copier, evidence, count * sizeof *evidence);
    for (size_t i = 0; copies && i < count; i++) {
        copies[i].source = copy_text(copier, evidence[i].source);
        copies[i].pattern = copy_text(copier, evidence[i].pattern);
    }
    return copies;
}

static const smp__missing *copy_missing(struct copier *copier, const smp__missing *missing, size_t count) {
    smp__missing *copies = copy_bytes(copier, missing, count * sizeof *missing);
    for (size_t i = 0; copies && i < count; i++) {
        copies[i].fact = copy_text(copier, missing[i].fact);
        copies[i].question = copy_text(copier, missing[i].question);
    }
    return copies;
}

static void copy_findings(struct copier *copier, smp__findings *to, const smp__findings *from) {
    to->findings = copy_bytes(copier, from->findings, from->finding_count * sizeof *from->findings);
    for (size_t i = 0; to->findings && i < from->finding_count; i++) {
        smp_finding *finding = &to->findings[i];
        finding->because = copy_texts(copier, finding->because, finding->because_count);
        finding->missing = copy_missing(copier, finding->missing, finding->missing_count);
        finding->evidence = copy_evidence(copier, finding->evidence, finding->evidence_count);
    }
    to->definitions = copy_bytes(copier, from->definitions, from->definition_count * sizeof *from->definitions);
    for (size_t i = 0; to->definitions && i < from->definition_count; i++) {
        smp_definition *definition = &to->definitions[i];
        definition->basis = copy_texts(copier, definition->basis, definition->basis_count);
    }
    to->finding_count = from->finding_count;
    to->definition_count = from->definition_count;
    to->disposition = from->disposition;
}

smp_report *smp_report_detach(const smp_report *report, smp_error *error) {
    if (!report) {
        smp__fail(error, SMP_ERROR_ARGUMENT, "no report to copy");
        return NULL;
    }
    struct detached *copy = smp__allocate_zeroed(&report->memory, sizeof *copy);
    if (!copy) {
        smp__fail_memory(error);
        return NULL;
    }
    smp__arena_open(&copy->findings.arena, report->memory);
    struct copier copier = {&copy->findings.arena, false};
    copy->report = *report;
    smp__json_init(&copy->report.json, &report->memory);
    copy->report.detached = true;
    copy->report.id = copy_text(&copier, report->id);
    copy->report.reader = copy_text(&copier, report->reader);
    copy->report.text = copy_bytes(&copier, report->text, report->text_length);
    memcpy(copy->signals, report->signals, sizeof copy->signals);
    for (size_t i = 0; i < SMP__SIGNAL_COUNT; i++) {
        smp_signal *signal = &copy->signals[i];
        signal->evidence = copy_evidence(&copier, signal->evidence, signal->evidence_count);
    }
    copy_findings(&copier, &copy->findings, report->findings);
    copy->report.signals = copy->signals;
    copy->report.findings = &copy->findings;
    if (copier.failed) {
        smp__fail_memory(error);
        smp_report_free(&copy->report);
        return NULL;
    }
    return &copy->report;
}

void smp_report_free(smp_report *report) {
    if (!report || !report->detached) return;
    struct detached *copy = (struct detached *)report;
    smp_allocator memory = report->memory;
    smp__arena_close(&copy->findings.arena);
    smp__report_clear(report);
    smp__release(&memory, copy);
}
