/* SPDX-License-Identifier: MIT */
#include "table.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The columns, each before its children: its place here, its name, its kind, how many children it has. An item of a
 * list has Arrow's usual name. */
#define FIELDS(X)                                                                                                      \
    X(ROW, "", STRUCT, 10)                                                                                             \
    X(INDEX, "index", INTEGER, 0)                                                                                      \
    X(ID, "id", TEXT, 0)                                                                                               \
    X(POLICY, "policy", STRUCT, 3)                                                                                     \
    X(POLICY_ID, "id", TEXT, 0)                                                                                        \
    X(POLICY_VERSION, "version", TEXT, 0)                                                                              \
    X(POLICY_DIGEST, "digest", TEXT, 0)                                                                                \
    X(READER, "reader", STRUCT, 2)                                                                                     \
    X(READER_DIGEST, "digest", TEXT, 0)                                                                                \
    X(READER_READ, "read", BOOLEAN, 0)                                                                                 \
    X(DISPOSITION, "disposition", TEXT, 0)                                                                             \
    X(URGENT, "urgent", LIST, 1)                                                                                       \
    X(URGENT_ONE, "item", STRUCT, 2)                                                                                   \
    X(URGENT_SIGNAL, "signal", TEXT, 0)                                                                                \
    X(URGENT_EVIDENCE, "evidence", LIST, 1)                                                                            \
    X(URGENT_RANGE, "item", STRUCT, 2)                                                                                 \
    X(URGENT_START, "start", INTEGER, 0)                                                                               \
    X(URGENT_END, "end", INTEGER, 0)                                                                                   \
    X(DEFINITIONS, "definitions", LIST, 1)                                                                             \
    X(DEFINITION, "item", STRUCT, 2)                                                                                   \
    X(DEFINITION_ID, "id", TEXT, 0)                                                                                    \
    X(DEFINITION_BASIS, "basis", LIST, 1)                                                                              \
    X(DEFINITION_REASON, "item", TEXT, 0)                                                                              \
    X(FINDINGS, "findings", LIST, 1)                                                                                   \
    X(FINDING, "item", STRUCT, 9)                                                                                      \
    X(FINDING_CLAUSE, "clause", TEXT, 0)                                                                               \
    X(FINDING_TITLE, "title", TEXT, 0)                                                                                 \
    X(FINDING_MODALITY, "modality", TEXT, 0)                                                                           \
    X(FINDING_STATUS, "status", TEXT, 0)                                                                               \
    X(FINDING_CONFIDENCE, "confidence", NUMBER, 0)                                                                     \
    X(FINDING_BECAUSE, "because", LIST, 1)                                                                             \
    X(FINDING_REASON, "item", TEXT, 0)                                                                                 \
    X(FINDING_MISSING, "missing", LIST, 1)                                                                             \
    X(MISSING, "item", STRUCT, 2)                                                                                      \
    X(MISSING_FACT, "fact", TEXT, 0)                                                                                   \
    X(MISSING_QUESTION, "question", TEXT, 0)                                                                           \
    X(FINDING_EVIDENCE, "evidence", LIST, 1)                                                                           \
    X(EVIDENCE, "item", STRUCT, 8)                                                                                     \
    X(EVIDENCE_SOURCE, "source", TEXT, 0)                                                                              \
    X(EVIDENCE_START, "start", INTEGER, 0)                                                                             \
    X(EVIDENCE_END, "end", INTEGER, 0)                                                                                 \
    X(EVIDENCE_TEXT, "text", TEXT, 0)                                                                                  \
    X(EVIDENCE_SIGNAL, "signal", TEXT, 0)                                                                              \
    X(EVIDENCE_INFERRED, "inferred", BOOLEAN, 0)                                                                       \
    X(EVIDENCE_UNDONE, "undone", LIST, 1)                                                                              \
    X(EVIDENCE_DISGUISE, "item", TEXT, 0)                                                                              \
    X(EVIDENCE_PATTERN, "pattern", TEXT, 0)                                                                            \
    X(FINDING_REMEDY, "remedy", TEXT, 0)                                                                               \
    X(SIGNALS, "signals", LIST, 1)                                                                                     \
    X(SIGNAL, "item", STRUCT, 5)                                                                                       \
    X(SIGNAL_ID, "id", TEXT, 0)                                                                                        \
    X(SIGNAL_SCORE, "score", NUMBER, 0)                                                                                \
    X(SIGNAL_FIRED, "fired", BOOLEAN, 0)                                                                               \
    X(SIGNAL_SOURCES, "sources", LIST, 1)                                                                              \
    X(SIGNAL_SOURCE, "item", TEXT, 0)                                                                                  \
    X(SIGNAL_EVIDENCE, "evidence", LIST, 1)                                                                            \
    X(SIGNAL_RANGE, "item", STRUCT, 4)                                                                                 \
    X(SIGNAL_START, "start", INTEGER, 0)                                                                               \
    X(SIGNAL_END, "end", INTEGER, 0)                                                                                   \
    X(SIGNAL_UNDONE, "undone", LIST, 1)                                                                                \
    X(SIGNAL_DISGUISE, "item", TEXT, 0)                                                                                \
    X(SIGNAL_PATTERN, "pattern", TEXT, 0)                                                                              \
    X(JSON, "json", TEXT, 0)

enum {
#define X(place, name, kind, children) place,
    FIELDS(X)
#undef X
};

static const column_field fields[] = {
#define X(place, name, kind, children) {name, COLUMN_##kind, children},
    FIELDS(X)
#undef X
};

struct bridge_table {
    columns *columns;
    bridge_line_error *errors;
    size_t error_count, error_room;
};

static void put_name(columns *to, size_t field, const char *name) {
    columns_put_text(to, field, name, name ? strlen(name) : 0);
}

/* As JSON has it, in thousandths. */
static void put_score(columns *to, size_t field, double score) {
    if (!(score > 0)) score = 0;
    if (score > 1) score = 1;
    columns_put_number(to, field, (unsigned)(score * 1000 + 0.5) / 1000.0);
}

static void put_policy(columns *to, const smp_policy *policy) {
    put_name(to, POLICY_ID, smp_policy_id(policy));
    put_name(to, POLICY_VERSION, smp_policy_version(policy));
    put_name(to, POLICY_DIGEST, smp_policy_digest(policy));
    columns_put_struct(to, POLICY);
}

static void put_reader(columns *to, const smp_report *report) {
    if (!smp_report_reader(report)) {
        columns_put_null(to, READER);
        return;
    }
    put_name(to, READER_DIGEST, smp_report_reader(report));
    columns_put_boolean(to, READER_READ, smp_report_read_deeply(report));
    columns_put_struct(to, READER);
}

static void put_range(columns *to, size_t start, size_t end, const smp_evidence *evidence) {
    columns_put_integer(to, start, smp_evidence_start(evidence));
    columns_put_integer(to, end, smp_evidence_end(evidence));
}

/* JSON leaves it out where nothing was undone. */
static void put_undone(columns *to, size_t list, const smp_evidence *evidence) {
    size_t count = smp_evidence_undone_count(evidence);
    for (size_t i = 0; i < count; i++) put_name(to, list + 1, smp_evidence_undone(evidence, i));
    if (count)
        columns_put_list(to, list);
    else
        columns_put_null(to, list);
}

static void put_urgent(columns *to, const smp_signal *signal) {
    put_name(to, URGENT_SIGNAL, smp_signal_id(signal));
    for (size_t i = 0; i < smp_signal_evidence_count(signal); i++) {
        put_range(to, URGENT_START, URGENT_END, smp_signal_evidence(signal, i));
        columns_put_struct(to, URGENT_RANGE);
    }
    columns_put_list(to, URGENT_EVIDENCE);
    columns_put_struct(to, URGENT_ONE);
}

static void put_definition(columns *to, const smp_definition *definition) {
    put_name(to, DEFINITION_ID, smp_definition_id(definition));
    for (size_t i = 0; i < smp_definition_basis_count(definition); i++)
        put_name(to, DEFINITION_REASON, smp_definition_basis(definition, i));
    columns_put_list(to, DEFINITION_BASIS);
    columns_put_struct(to, DEFINITION);
}

static void put_evidence(columns *to, const char *text, const smp_evidence *evidence) {
    put_name(to, EVIDENCE_SOURCE, smp_evidence_source(evidence));
    if (smp_evidence_has_range(evidence)) {
        size_t start = smp_evidence_start(evidence);
        put_range(to, EVIDENCE_START, EVIDENCE_END, evidence);
        columns_put_text(to, EVIDENCE_TEXT, text + start, smp_evidence_end(evidence) - start);
    } else {
        columns_put_null(to, EVIDENCE_START);
        columns_put_null(to, EVIDENCE_END);
        columns_put_null(to, EVIDENCE_TEXT);
    }
    put_name(to, EVIDENCE_SIGNAL, smp_evidence_signal(evidence));
    if (smp_evidence_inferred(evidence))
        columns_put_boolean(to, EVIDENCE_INFERRED, true);
    else
        columns_put_null(to, EVIDENCE_INFERRED);
    put_undone(to, EVIDENCE_UNDONE, evidence);
    put_name(to, EVIDENCE_PATTERN, smp_evidence_pattern(evidence));
    columns_put_struct(to, EVIDENCE);
}

static void put_missing(columns *to, const smp_finding *finding, size_t index) {
    put_name(to, MISSING_FACT, smp_finding_missing_fact(finding, index));
    put_name(to, MISSING_QUESTION, smp_finding_missing_question(finding, index));
    columns_put_struct(to, MISSING);
}

static void put_finding(columns *to, const char *text, const smp_finding *finding) {
    const smp_clause *clause = smp_finding_clause(finding);
    put_name(to, FINDING_CLAUSE, smp_clause_id(clause));
    put_name(to, FINDING_TITLE, smp_clause_title(clause));
    put_name(to, FINDING_MODALITY, smp_modality_name(smp_finding_modality(finding)));
    put_name(to, FINDING_STATUS, smp_finding_status_name(smp_finding_get_status(finding)));
    put_score(to, FINDING_CONFIDENCE, smp_finding_confidence(finding));
    for (size_t i = 0; i < smp_finding_because_count(finding); i++)
        put_name(to, FINDING_REASON, smp_finding_because(finding, i));
    columns_put_list(to, FINDING_BECAUSE);
    for (size_t i = 0; i < smp_finding_missing_count(finding); i++) put_missing(to, finding, i);
    columns_put_list(to, FINDING_MISSING);
    for (size_t i = 0; i < smp_finding_evidence_count(finding); i++)
        put_evidence(to, text, smp_finding_evidence(finding, i));
    columns_put_list(to, FINDING_EVIDENCE);
    put_name(to, FINDING_REMEDY, smp_clause_remedy(clause));
    columns_put_struct(to, FINDING);
}

static void put_signal(columns *to, const smp_signal *signal) {
    put_name(to, SIGNAL_ID, smp_signal_id(signal));
    put_score(to, SIGNAL_SCORE, smp_signal_score(signal));
    columns_put_boolean(to, SIGNAL_FIRED, smp_signal_fired(signal));
    for (size_t i = 0; i < smp_signal_source_count(signal); i++)
        put_name(to, SIGNAL_SOURCE, smp_signal_source(signal, i));
    columns_put_list(to, SIGNAL_SOURCES);
    for (size_t i = 0; i < smp_signal_evidence_count(signal); i++) {
        const smp_evidence *evidence = smp_signal_evidence(signal, i);
        put_range(to, SIGNAL_START, SIGNAL_END, evidence);
        put_undone(to, SIGNAL_UNDONE, evidence);
        put_name(to, SIGNAL_PATTERN, smp_evidence_pattern(evidence));
        columns_put_struct(to, SIGNAL_RANGE);
    }
    columns_put_list(to, SIGNAL_EVIDENCE);
    columns_put_struct(to, SIGNAL);
}

static void put_report(columns *to, size_t index, smp_report *report, const char *json, size_t length) {
    size_t text_length;
    const char *text = smp_report_text(report, &text_length);
    columns_put_integer(to, INDEX, index);
    put_name(to, ID, smp_report_id(report));
    put_policy(to, smp_report_policy(report));
    put_reader(to, report);
    put_name(to, DISPOSITION, smp_disposition_name(smp_report_disposition(report)));
    for (size_t i = 0; i < smp_report_urgent_count(report); i++) put_urgent(to, smp_report_urgent(report, i));
    columns_put_list(to, URGENT);
    for (size_t i = 0; i < smp_report_definition_count(report); i++)
        put_definition(to, smp_report_definition(report, i));
    columns_put_list(to, DEFINITIONS);
    for (size_t i = 0; i < smp_report_finding_count(report); i++) put_finding(to, text, smp_report_finding(report, i));
    columns_put_list(to, FINDINGS);
    for (size_t i = 0; i < smp_report_signal_count(report); i++) put_signal(to, smp_report_signal(report, i));
    columns_put_list(to, SIGNALS);
    columns_put_text(to, JSON, json, length);
    columns_put_struct(to, ROW);
}

static void fail(smp_error *error, smp_status code, const char *why) {
    memset(error, 0, sizeof *error);
    error->code = code;
    snprintf(error->message, sizeof error->message, "%s", why);
}

static bool keep_error(bridge_table *table, size_t index, const smp_error *error) {
    if (table->error_count == table->error_room) {
        size_t room = table->error_room ? 2 * table->error_room : 4;
        bridge_line_error *errors = realloc(table->errors, room * sizeof *errors);
        if (!errors) return false;
        table->errors = errors;
        table->error_room = room;
    }
    table->errors[table->error_count++] = (bridge_line_error){index, *error};
    return true;
}

/* False where memory ran out; a line that is wrong is kept as such. */
static bool put_line(bridge_table *table, bridge_worker *worker, size_t index, const bridge_line *line,
                     smp_error *error) {
    size_t length;
    smp_report *report = bridge_read_json(worker, line->bytes, line->length, error);
    const char *json = report ? smp_report_to_json(report, 0, &length, error) : NULL;
    if (!json) return error->code != SMP_ERROR_MEMORY && keep_error(table, index, error);
    put_report(table->columns, index, report, json, length);
    return columns_failed(table->columns) == COLUMNS_GOOD;
}

bridge_table *bridge_classify_lines(bridge_worker *worker, const bridge_lines *lines, smp_error *error) {
    bridge_table *table = calloc(1, sizeof *table);
    if (table) table->columns = columns_new(fields, sizeof fields / sizeof *fields);
    bool good = table && table->columns;
    for (size_t i = 0; good && i < lines->count; i++) good = put_line(table, worker, i, &lines->lines[i], error);
    if (good) {
        error->code = SMP_OK; /* the lines' own are in the table */
        return table;
    }
    if (table && table->columns && columns_failed(table->columns) == COLUMNS_TOO_LONG)
        fail(error, SMP_ERROR_LIMIT, "the reports of one call may have 2 GiB");
    else
        fail(error, SMP_ERROR_MEMORY, "out of memory");
    bridge_table_free(table);
    return NULL;
}

void bridge_table_free(bridge_table *table) {
    if (!table) return;
    columns_release(table->columns);
    free(table->errors);
    free(table);
}

columns *bridge_table_get_columns(const bridge_table *table) {
    return table->columns;
}

size_t bridge_table_count_rows(const bridge_table *table) {
    return columns_length(table->columns, ROW);
}

const bridge_line_error *bridge_table_get_errors(const bridge_table *table, size_t *count) {
    *count = table->error_count;
    return table->errors;
}
