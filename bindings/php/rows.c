/* SPDX-License-Identifier: MIT
 * Native arrays out. */
#include "php/values.h"

#include "ext/standard/php_math.h"

typedef void (*row_maker)(zval *into, const void *of, size_t index);

static void list(zval *into, size_t count, row_maker make, const void *of) {
    if (!count) {
        ZVAL_EMPTY_ARRAY(into);
        return;
    }
    array_init_size(into, (uint32_t)count);
    zend_hash_real_init_packed(Z_ARRVAL_P(into));
    for (size_t i = 0; i < count; i++) {
        zval item;
        make(&item, of, i);
        zend_hash_next_index_insert_new(Z_ARRVAL_P(into), &item);
    }
}

/* A row of `count` values; takes them over. */
static void row(zval *into, const zval *values, uint32_t count) {
    array_init_size(into, count);
    zend_hash_real_init_packed(Z_ARRVAL_P(into));
    ZEND_HASH_FILL_PACKED(Z_ARRVAL_P(into)) {
        for (uint32_t i = 0; i < count; i++) {
            ZEND_HASH_FILL_SET((zval *)&values[i]);
            ZEND_HASH_FILL_NEXT();
        }
    }
    ZEND_HASH_FILL_END();
}

static void text(zval *into, const char *value) {
    if (value)
        ZVAL_STRING(into, value);
    else
        ZVAL_NULL(into);
}

/* As the report's JSON has it, to three decimals. */
static void score(zval *into, double value) {
    ZVAL_DOUBLE(into, _php_math_round(value, 3, PHP_ROUND_HALF_UP));
}

/* -------------------------------------------------------------------------------------------- evidence */

static void undone(zval *into, const void *of, size_t index) {
    text(into, smp_evidence_undone(of, index));
}

static void evidence(zval *into, const smp_evidence *of) {
    zval values[6];
    text(&values[0], smp_evidence_source(of));
    if (smp_evidence_has_range(of)) {
        ZVAL_LONG(&values[1], (zend_long)smp_evidence_start(of));
        ZVAL_LONG(&values[2], (zend_long)smp_evidence_end(of));
    } else {
        ZVAL_NULL(&values[1]);
        ZVAL_NULL(&values[2]);
    }
    text(&values[3], smp_evidence_signal(of));
    text(&values[4], smp_evidence_pattern(of));
    list(&values[5], smp_evidence_undone_count(of), undone, of);
    row(into, values, 6);
}

static void finding_evidence(zval *into, const void *of, size_t index) {
    evidence(into, smp_finding_evidence(of, index));
}

static void signal_evidence(zval *into, const void *of, size_t index) {
    evidence(into, smp_signal_evidence(of, index));
}

/* -------------------------------------------------------------------------------------------- findings */

static void because(zval *into, const void *of, size_t index) {
    text(into, smp_finding_because(of, index));
}

static void missing(zval *into, const void *of, size_t index) {
    zval values[2];
    text(&values[0], smp_finding_missing_fact(of, index));
    text(&values[1], smp_finding_missing_question(of, index));
    row(into, values, 2);
}

static size_t clause_index(const smp_policy *policy, const smp_clause *clause) {
    size_t index = 0;
    while (index < smp_policy_clause_count(policy) && smp_policy_clause(policy, index) != clause) index++;
    return index;
}

static void finding(zval *into, const void *report, size_t index) {
    const smp_finding *of = smp_report_finding(report, index);
    zval values[7];
    ZVAL_LONG(&values[0], (zend_long)clause_index(smp_report_policy(report), smp_finding_clause(of)));
    text(&values[1], smp_modality_name(smp_finding_modality(of)));
    text(&values[2], smp_finding_status_name(smp_finding_get_status(of)));
    score(&values[3], smp_finding_confidence(of));
    list(&values[4], smp_finding_because_count(of), because, of);
    list(&values[5], smp_finding_missing_count(of), missing, of);
    list(&values[6], smp_finding_evidence_count(of), finding_evidence, of);
    row(into, values, 7);
}

void php_findings(zval *into, const smp_report *report) {
    list(into, smp_report_finding_count(report), finding, report);
}

/* ------------------------------------------------------------------------------- definitions and signals */

static void basis(zval *into, const void *of, size_t index) {
    text(into, smp_definition_basis(of, index));
}

static void definition(zval *into, const void *report, size_t index) {
    const smp_definition *of = smp_report_definition(report, index);
    zval values[2];
    text(&values[0], smp_definition_id(of));
    list(&values[1], smp_definition_basis_count(of), basis, of);
    row(into, values, 2);
}

void php_definitions(zval *into, const smp_report *report) {
    list(into, smp_report_definition_count(report), definition, report);
}

static void signal_source(zval *into, const void *of, size_t index) {
    text(into, smp_signal_source(of, index));
}

static void signal_row(zval *into, const void *report, size_t index) {
    const smp_signal *of = smp_report_signal(report, index);
    zval values[5];
    text(&values[0], smp_signal_id(of));
    score(&values[1], smp_signal_score(of));
    ZVAL_BOOL(&values[2], smp_signal_fired(of));
    list(&values[3], smp_signal_source_count(of), signal_source, of);
    list(&values[4], smp_signal_evidence_count(of), signal_evidence, of);
    row(into, values, 5);
}

void php_signals(zval *into, const smp_report *report) {
    list(into, smp_report_signal_count(report), signal_row, report);
}

static void urgent(zval *into, const void *report, size_t index) {
    const smp_signal *of = smp_report_urgent(report, index);
    zval values[2];
    text(&values[0], smp_signal_id(of));
    list(&values[1], smp_signal_evidence_count(of), signal_evidence, of);
    row(into, values, 2);
}

void php_urgent(zval *into, const smp_report *report) {
    list(into, smp_report_urgent_count(report), urgent, report);
}

/* ------------------------------------------------------------------------------------ policy and tables */

static void clause(zval *into, const void *policy, size_t index) {
    const smp_clause *of = smp_policy_clause(policy, index);
    zval values[7];
    text(&values[0], smp_clause_id(of));
    text(&values[1], smp_clause_title(of));
    text(&values[2], smp_clause_section(of));
    text(&values[3], smp_clause_place(of));
    text(&values[4], smp_clause_reason(of));
    text(&values[5], smp_clause_remedy(of));
    text(&values[6], smp_modality_name(smp_clause_modality(of)));
    row(into, values, 7);
}

void php_clauses(zval *into, const smp_policy *policy) {
    list(into, smp_policy_clause_count(policy), clause, policy);
}

static void fact_value(zval *into, const void *fact, size_t index) {
    text(into, smp_fact_value(*(const size_t *)fact, index));
}

static void fact(zval *into, const void *of, size_t index) {
    (void)of;
    zval values[4];
    text(&values[0], smp_fact_name(index));
    text(&values[1], smp_fact_type_name(smp_fact_get_type(index)));
    list(&values[2], smp_fact_value_count(index), fact_value, &index);
    text(&values[3], smp_fact_meaning(index));
    row(into, values, 4);
}

void php_facts(zval *into) {
    list(into, smp_fact_count(), fact, NULL);
}

static void signal_kind(zval *into, const void *of, size_t index) {
    (void)of;
    zval values[2];
    text(&values[0], smp_signal_table_id(index));
    text(&values[1], smp_signal_table_meaning(index));
    row(into, values, 2);
}

void php_signal_table(zval *into) {
    list(into, smp_signal_table_count(), signal_kind, NULL);
}

static void diagnostic(zval *into, const void *loader, size_t index) {
    const smp_diagnostic *of = smp_loader_diagnostic(loader, index);
    zval values[7];
    ZVAL_BOOL(&values[0], smp_diagnostic_is_warning(of));
    text(&values[1], smp_status_name(smp_diagnostic_code(of)));
    text(&values[2], smp_diagnostic_file(of));
    ZVAL_LONG(&values[3], (zend_long)smp_diagnostic_line(of));
    ZVAL_LONG(&values[4], (zend_long)smp_diagnostic_column(of));
    text(&values[5], smp_diagnostic_message(of));
    text(&values[6], smp_diagnostic_source(of));
    row(into, values, 7);
}

void php_diagnostics(zval *into, const smp_loader *loader) {
    list(into, smp_loader_diagnostic_count(loader), diagnostic, loader);
}
