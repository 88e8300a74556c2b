/* SPDX-License-Identifier: MIT */
#include "report.h"

#include "findings.h"

#include <string.h>

const char *smp_disposition_name(smp_disposition disposition) {
    static const char *const names[] = {"clear", "advise", "review", "hold"};
    size_t index = (size_t)disposition;
    return index < sizeof names / sizeof *names ? names[index] : NULL;
}

const char *smp_finding_status_name(smp_finding_status status) {
    static const char *const names[] = {"violation", "ground", "unresolved", "advice"};
    size_t index = (size_t)status;
    return index < sizeof names / sizeof *names ? names[index] : NULL;
}

void smp__report_init(smp_report *report, const smp_allocator *memory) {
    memset(report, 0, sizeof *report);
    report->memory = *memory;
    smp__json_init(&report->json, memory);
}

void smp__report_clear(smp_report *report) {
    smp__json_clear(&report->json);
}

/* A person should read these now, whoever wrote them and wherever; in the order of the table. */
static const smp__signal_id urgent[] = {SMP__SIGNAL_THREAT, SMP__SIGNAL_SELF_HARM};

void smp__report_fill(smp_report *report, const smp__report_content *content) {
    report->policy = content->policy;
    report->id = content->id;
    report->text = content->text;
    report->text_length = content->text_length;
    report->reader = content->reader;
    report->read_deeply = content->read_deeply;
    report->signals = content->signals;
    report->findings = content->findings;
    report->disposition = content->findings->disposition;
    report->listed_count = report->urgent_count = 0;
    size_t count = smp__own_signals_count(&content->policy->own_signals);
    for (size_t i = 0; i < count; i++) {
        const smp_signal *signal = &content->signals[i];
        if (signal->score >= content->floor && signal->score > 0) report->listed[report->listed_count++] = (uint16_t)i;
    }
    for (size_t i = 0; i < sizeof urgent / sizeof *urgent; i++)
        if (content->signals[urgent[i]].fired) report->urgent[report->urgent_count++] = (uint16_t)urgent[i];
}

/* ---- the whole */

const char *smp_report_id(const smp_report *report) {
    return report ? report->id : NULL;
}

const char *smp_report_text(const smp_report *report, size_t *length) {
    if (length) *length = report ? report->text_length : 0;
    return report ? report->text : NULL;
}

const char *smp_report_reader(const smp_report *report) {
    return report ? report->reader : NULL;
}

int smp_report_read_deeply(const smp_report *report) {
    return report && report->read_deeply;
}

const smp_policy *smp_report_policy(const smp_report *report) {
    return report ? report->policy : NULL;
}

smp_disposition smp_report_disposition(const smp_report *report) {
    return report ? report->disposition : SMP_CLEAR;
}

size_t smp_report_urgent_count(const smp_report *report) {
    return report ? report->urgent_count : 0;
}

const smp_signal *smp_report_urgent(const smp_report *report, size_t index) {
    return index < smp_report_urgent_count(report) ? &report->signals[report->urgent[index]] : NULL;
}

/* ---- definitions */

size_t smp_report_definition_count(const smp_report *report) {
    return report ? report->findings->definition_count : 0;
}

const smp_definition *smp_report_definition(const smp_report *report, size_t index) {
    return index < smp_report_definition_count(report) ? &report->findings->definitions[index] : NULL;
}

const char *smp_definition_id(const smp_definition *definition) {
    return definition ? definition->definition->id : NULL;
}

size_t smp_definition_basis_count(const smp_definition *definition) {
    return definition ? definition->basis_count : 0;
}

const char *smp_definition_basis(const smp_definition *definition, size_t index) {
    return index < smp_definition_basis_count(definition) ? definition->basis[index] : NULL;
}

/* ---- findings */

size_t smp_report_finding_count(const smp_report *report) {
    return report ? report->findings->finding_count : 0;
}

const smp_finding *smp_report_finding(const smp_report *report, size_t index) {
    return index < smp_report_finding_count(report) ? &report->findings->findings[index] : NULL;
}

const smp_clause *smp_finding_clause(const smp_finding *finding) {
    return finding ? finding->clause : NULL;
}

smp_modality smp_finding_modality(const smp_finding *finding) {
    return finding ? finding->modality : SMP_PROHIBITED;
}

smp_finding_status smp_finding_get_status(const smp_finding *finding) {
    return finding ? finding->status : SMP_VIOLATION;
}

double smp_finding_confidence(const smp_finding *finding) {
    return finding ? finding->confidence : 0.0;
}

size_t smp_finding_because_count(const smp_finding *finding) {
    return finding ? finding->because_count : 0;
}

const char *smp_finding_because(const smp_finding *finding, size_t index) {
    return index < smp_finding_because_count(finding) ? finding->because[index] : NULL;
}

size_t smp_finding_missing_count(const smp_finding *finding) {
    return finding ? finding->missing_count : 0;
}

const char *smp_finding_missing_fact(const smp_finding *finding, size_t index) {
    return index < smp_finding_missing_count(finding) ? finding->missing[index].fact : NULL;
}

const char *smp_finding_missing_question(const smp_finding *finding, size_t index) {
    return index < smp_finding_missing_count(finding) ? finding->missing[index].question : NULL;
}

size_t smp_finding_evidence_count(const smp_finding *finding) {
    return finding ? finding->evidence_count : 0;
}

const smp_evidence *smp_finding_evidence(const smp_finding *finding, size_t index) {
    return index < smp_finding_evidence_count(finding) ? &finding->evidence[index] : NULL;
}

/* ---- signals */

size_t smp_report_signal_count(const smp_report *report) {
    return report ? report->listed_count : 0;
}

const smp_signal *smp_report_signal(const smp_report *report, size_t index) {
    return index < smp_report_signal_count(report) ? &report->signals[report->listed[index]] : NULL;
}

const char *smp_signal_id(const smp_signal *signal) {
    if (!signal) return NULL;
    return signal->own_name ? signal->own_name : smp__signal_name(signal->id);
}

double smp_signal_score(const smp_signal *signal) {
    return signal ? signal->score : 0.0;
}

int smp_signal_fired(const smp_signal *signal) {
    return signal && signal->fired;
}

/* The number of bits set below SMP__…_COUNT, and the index of the n-th of them; both tables are small. */
static size_t count_bits(uint32_t bits) {
    size_t count = 0;
    for (; bits; bits &= bits - 1) count++;
    return count;
}

static size_t bit_at(uint32_t bits, size_t index) {
    while (index--) bits &= bits - 1;
    size_t at = 0;
    while (!(bits >> at & 1)) at++;
    return at;
}

size_t smp_signal_source_count(const smp_signal *signal) {
    return signal ? count_bits(signal->sources) : 0;
}

const char *smp_signal_source(const smp_signal *signal, size_t index) {
    return index < smp_signal_source_count(signal) ? smp__source_name(bit_at(signal->sources, index)) : NULL;
}

size_t smp_signal_evidence_count(const smp_signal *signal) {
    return signal ? signal->evidence_count : 0;
}

const smp_evidence *smp_signal_evidence(const smp_signal *signal, size_t index) {
    return index < smp_signal_evidence_count(signal) ? &signal->evidence[index] : NULL;
}

/* ---- evidence */

const char *smp_evidence_source(const smp_evidence *evidence) {
    return evidence ? evidence->source : NULL;
}

int smp_evidence_inferred(const smp_evidence *evidence) {
    return evidence && evidence->inferred;
}

int smp_evidence_has_range(const smp_evidence *evidence) {
    return evidence && evidence->has_range;
}

size_t smp_evidence_start(const smp_evidence *evidence) {
    return evidence ? evidence->span.start : 0;
}

size_t smp_evidence_end(const smp_evidence *evidence) {
    return evidence ? evidence->span.end : 0;
}

const char *smp_evidence_signal(const smp_evidence *evidence) {
    if (!evidence) return NULL;
    return evidence->own_signal ? evidence->own_signal : smp__signal_name(evidence->signal);
}

const char *smp_evidence_pattern(const smp_evidence *evidence) {
    return evidence ? evidence->pattern : NULL;
}

size_t smp_evidence_undone_count(const smp_evidence *evidence) {
    return evidence ? count_bits(evidence->undone) : 0;
}

const char *smp_evidence_undone(const smp_evidence *evidence, size_t index) {
    return index < smp_evidence_undone_count(evidence) ? smp__undone_name(bit_at(evidence->undone, index)) : NULL;
}

const char *smp_evidence_undone_phrase(const smp_evidence *evidence, size_t index) {
    return index < smp_evidence_undone_count(evidence) ? smp__undone_phrase(bit_at(evidence->undone, index), "en")
                                                       : NULL;
}
