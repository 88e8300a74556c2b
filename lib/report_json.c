/* SPDX-License-Identifier: MIT
 * A report as one line of JSON, by the accessors alone: what JSON shows, every caller can see. */
#include "error.h"
#include "policy.h"
#include "report.h"

/* What is being written, and how. */
struct writer {
    smp__json *json;
    const smp_report *report;
    bool redact;
};

static void write_policy(const struct writer *w) {
    smp__json_open(w->json, '{');
    smp__json_key(w->json, "id");
    smp__json_name(w->json, smp_policy_id(w->report->policy));
    smp__json_key(w->json, "version");
    smp__json_name(w->json, smp_policy_version(w->report->policy));
    smp__json_key(w->json, "digest");
    smp__json_name(w->json, smp_policy_digest(w->report->policy));
    smp__json_close(w->json, '}');
}

/* Which deep reader there was, and whether it read this text. */
static void write_reader(const struct writer *w) {
    if (!smp_report_reader(w->report)) return;
    smp__json_key(w->json, "reader");
    smp__json_open(w->json, '{');
    smp__json_key(w->json, "digest");
    smp__json_name(w->json, smp_report_reader(w->report));
    smp__json_key(w->json, "read");
    smp__json_boolean(w->json, smp_report_read_deeply(w->report));
    smp__json_close(w->json, '}');
}

static void write_range(const struct writer *w, const smp_evidence *evidence) {
    smp__json_key(w->json, "start");
    smp__json_size(w->json, smp_evidence_start(evidence));
    smp__json_key(w->json, "end");
    smp__json_size(w->json, smp_evidence_end(evidence));
}

static void write_undone(const struct writer *w, const smp_evidence *evidence) {
    size_t count = smp_evidence_undone_count(evidence);
    if (count == 0) return;
    smp__json_key(w->json, "undone");
    smp__json_open(w->json, '[');
    for (size_t i = 0; i < count; i++) smp__json_name(w->json, smp_evidence_undone(evidence, i));
    smp__json_close(w->json, ']');
}

static void write_pattern(const struct writer *w, const smp_evidence *evidence) {
    if (!smp_evidence_pattern(evidence)) return;
    smp__json_key(w->json, "pattern");
    smp__json_name(w->json, smp_evidence_pattern(evidence));
}

static void write_urgent(const struct writer *w, const smp_signal *signal) {
    smp__json_open(w->json, '{');
    smp__json_key(w->json, "signal");
    smp__json_name(w->json, smp_signal_id(signal));
    smp__json_key(w->json, "evidence");
    smp__json_open(w->json, '[');
    for (size_t i = 0; i < smp_signal_evidence_count(signal); i++) {
        smp__json_open(w->json, '{');
        write_range(w, smp_signal_evidence(signal, i));
        smp__json_close(w->json, '}');
    }
    smp__json_close(w->json, ']');
    smp__json_close(w->json, '}');
}

static void write_definition(const struct writer *w, const smp_definition *definition) {
    smp__json_open(w->json, '{');
    smp__json_key(w->json, "id");
    smp__json_name(w->json, smp_definition_id(definition));
    smp__json_key(w->json, "basis");
    smp__json_open(w->json, '[');
    for (size_t i = 0; i < smp_definition_basis_count(definition); i++)
        smp__json_name(w->json, smp_definition_basis(definition, i));
    smp__json_close(w->json, ']');
    smp__json_close(w->json, '}');
}

static void write_finding_evidence(const struct writer *w, const smp_evidence *evidence) {
    smp__json_open(w->json, '{');
    smp__json_key(w->json, "source");
    smp__json_name(w->json, smp_evidence_source(evidence));
    if (smp_evidence_has_range(evidence)) {
        write_range(w, evidence);
        if (!w->redact) {
            size_t start = smp_evidence_start(evidence);
            smp__json_key(w->json, "text");
            smp__json_string(w->json, w->report->text + start, smp_evidence_end(evidence) - start);
        }
    }
    if (smp_evidence_signal(evidence)) {
        smp__json_key(w->json, "signal");
        smp__json_name(w->json, smp_evidence_signal(evidence));
    }
    if (smp_evidence_inferred(evidence)) {
        smp__json_key(w->json, "inferred");
        smp__json_boolean(w->json, true);
    }
    write_undone(w, evidence);
    write_pattern(w, evidence);
    smp__json_close(w->json, '}');
}

static void write_missing(const struct writer *w, const smp_finding *finding, size_t index) {
    smp__json_open(w->json, '{');
    smp__json_key(w->json, "fact");
    smp__json_name(w->json, smp_finding_missing_fact(finding, index));
    smp__json_key(w->json, "question");
    smp__json_name(w->json, smp_finding_missing_question(finding, index));
    smp__json_close(w->json, '}');
}

static void write_finding(const struct writer *w, const smp_finding *finding) {
    const smp_clause *clause = smp_finding_clause(finding);
    smp__json_open(w->json, '{');
    smp__json_key(w->json, "clause");
    smp__json_name(w->json, smp_clause_id(clause));
    smp__json_key(w->json, "title");
    smp__json_name(w->json, smp_clause_title(clause));
    smp__json_key(w->json, "modality");
    smp__json_name(w->json, smp_modality_name(smp_finding_modality(finding)));
    smp__json_key(w->json, "status");
    smp__json_name(w->json, smp_finding_status_name(smp_finding_get_status(finding)));
    smp__json_key(w->json, "confidence");
    smp__json_score(w->json, smp_finding_confidence(finding));
    smp__json_key(w->json, "because");
    smp__json_open(w->json, '[');
    for (size_t i = 0; i < smp_finding_because_count(finding); i++)
        smp__json_name(w->json, smp_finding_because(finding, i));
    smp__json_close(w->json, ']');
    smp__json_key(w->json, "missing");
    smp__json_open(w->json, '[');
    for (size_t i = 0; i < smp_finding_missing_count(finding); i++) write_missing(w, finding, i);
    smp__json_close(w->json, ']');
    smp__json_key(w->json, "evidence");
    smp__json_open(w->json, '[');
    for (size_t i = 0; i < smp_finding_evidence_count(finding); i++)
        write_finding_evidence(w, smp_finding_evidence(finding, i));
    smp__json_close(w->json, ']');
    smp__json_key(w->json, "remedy");
    smp__json_name(w->json, smp_clause_remedy(clause));
    smp__json_close(w->json, '}');
}

static void write_signal(const struct writer *w, const smp_signal *signal) {
    smp__json_open(w->json, '{');
    smp__json_key(w->json, "id");
    smp__json_name(w->json, smp_signal_id(signal));
    smp__json_key(w->json, "score");
    smp__json_score(w->json, smp_signal_score(signal));
    smp__json_key(w->json, "fired");
    smp__json_boolean(w->json, smp_signal_fired(signal));
    smp__json_key(w->json, "sources");
    smp__json_open(w->json, '[');
    for (size_t i = 0; i < smp_signal_source_count(signal); i++) smp__json_name(w->json, smp_signal_source(signal, i));
    smp__json_close(w->json, ']');
    smp__json_key(w->json, "evidence");
    smp__json_open(w->json, '[');
    for (size_t i = 0; i < smp_signal_evidence_count(signal); i++) {
        const smp_evidence *evidence = smp_signal_evidence(signal, i);
        smp__json_open(w->json, '{');
        write_range(w, evidence);
        write_undone(w, evidence);
        write_pattern(w, evidence);
        smp__json_close(w->json, '}');
    }
    smp__json_close(w->json, ']');
    smp__json_close(w->json, '}');
}

static void write_report(const struct writer *w, bool all_signals) {
    const smp_report *report = w->report;
    smp__json_open(w->json, '{');
    smp__json_key(w->json, "id");
    smp__json_name(w->json, w->redact ? NULL : smp_report_id(report));
    smp__json_key(w->json, "policy");
    write_policy(w);
    write_reader(w);
    smp__json_key(w->json, "disposition");
    smp__json_name(w->json, smp_disposition_name(smp_report_disposition(report)));
    smp__json_key(w->json, "urgent");
    smp__json_open(w->json, '[');
    for (size_t i = 0; i < smp_report_urgent_count(report); i++) write_urgent(w, smp_report_urgent(report, i));
    smp__json_close(w->json, ']');
    smp__json_key(w->json, "definitions");
    smp__json_open(w->json, '[');
    for (size_t i = 0; i < smp_report_definition_count(report); i++)
        write_definition(w, smp_report_definition(report, i));
    smp__json_close(w->json, ']');
    smp__json_key(w->json, "findings");
    smp__json_open(w->json, '[');
    for (size_t i = 0; i < smp_report_finding_count(report); i++) write_finding(w, smp_report_finding(report, i));
    smp__json_close(w->json, ']');
    smp__json_key(w->json, "signals");
    smp__json_open(w->json, '[');
    const smp__own_signals *own = report->policy ? &report->policy->own_signals : NULL;
    size_t count = all_signals ? smp__own_signals_count(own) : smp_report_signal_count(report);
    for (size_t i = 0; i < count; i++)
        write_signal(w, all_signals ? &report->signals[i] : smp_report_signal(report, i));
    smp__json_close(w->json, ']');
    smp__json_close(w->json, '}');
}

const char *smp_report_to_json(smp_report *report, unsigned options, size_t *length, smp_error *error) {
    if (length) *length = 0;
    if (!report) {
        smp__fail(error, SMP_ERROR_ARGUMENT, "no report to write");
        return NULL;
    }
    struct writer w = {&report->json, report, options & SMP_JSON_REDACT};
    smp__json_start(w.json);
    write_report(&w, options & SMP_JSON_ALL_SIGNALS);
    if (!smp__json_finish(w.json)) {
        smp__fail_memory(error);
        return NULL;
    }
    if (length) *length = w.json->length;
    return w.json->bytes;
}
