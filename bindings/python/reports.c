/* SPDX-License-Identifier: MIT
 * A report's parts as records. */
#include "record.h"

#include <string.h>

/* A place in the text, as bytes and as code points: found from the place asked for last, since evidence mostly ascends.
 */
typedef struct cursor {
    const char *text;
    size_t length, byte, index;
} cursor;

static bool is_start(char byte) {
    return ((unsigned char)byte & 0xC0) != 0x80;
}

static size_t index_of(cursor *at, size_t byte) {
    if (byte > at->length) byte = at->length;
    size_t low = byte < at->byte ? byte : at->byte, high = byte < at->byte ? at->byte : byte, starts = 0;
    for (size_t i = low; i < high; i++) starts += is_start(at->text[i]);
    at->index = byte < at->byte ? at->index - starts : at->index + starts;
    at->byte = byte;
    return at->index;
}

static cursor open_text(const smp_report *report) {
    cursor at = {0};
    at.text = smp_report_text(report, &at.length);
    return at;
}

/* ------------------------------------------------------------------------------------------- evidence */

static PyObject *undone(const void *context, size_t index) {
    return record_text(smp_evidence_undone(context, index));
}

static PyObject *evidence(const smp_evidence *of, cursor *at) {
    PyObject *values[9];
    values[0] = record_text(smp_evidence_source(of));
    if (smp_evidence_has_range(of)) {
        size_t start = smp_evidence_start(of), end = smp_evidence_end(of);
        if (end > at->length) end = at->length;
        if (start > end) start = end;
        values[1] = PyLong_FromSize_t(index_of(at, start));
        values[2] = PyLong_FromSize_t(index_of(at, end));
        values[3] = PyLong_FromSize_t(start);
        values[4] = PyLong_FromSize_t(end);
        values[5] = PyUnicode_DecodeUTF8(at->text + start, (Py_ssize_t)(end - start), "replace");
    } else {
        for (int i = 1; i <= 5; i++) values[i] = Py_NewRef(Py_None);
    }
    values[6] = record_text(smp_evidence_signal(of));
    values[7] = record_text(smp_evidence_pattern(of));
    values[8] = record_tuple(smp_evidence_undone_count(of), undone, of);
    return record_new(RECORD_EVIDENCE, values, 9);
}

/* Makes item `index` of a part of the report; the cursor moves. */
typedef const smp_evidence *(*evidence_getter)(const void *of, size_t index);

static const smp_evidence *finding_evidence(const void *of, size_t index) {
    return smp_finding_evidence(of, index);
}

static const smp_evidence *signal_evidence(const void *of, size_t index) {
    return smp_signal_evidence(of, index);
}

static PyObject *evidence_tuple(size_t count, evidence_getter get, const void *of, cursor *at) {
    PyObject *tuple = PyTuple_New((Py_ssize_t)count);
    for (size_t i = 0; tuple && i < count; i++) {
        PyObject *item = evidence(get(of, i), at);
        if (item)
            PyTuple_SET_ITEM(tuple, (Py_ssize_t)i, item);
        else
            Py_CLEAR(tuple);
    }
    return tuple;
}

/* ------------------------------------------------------------------------------------------- findings */

static PyObject *because(const void *context, size_t index) {
    return record_text(smp_finding_because(context, index));
}

static PyObject *missing(const void *context, size_t index) {
    PyObject *values[] = {record_text(smp_finding_missing_fact(context, index)),
                          record_text(smp_finding_missing_question(context, index))};
    return record_new(RECORD_MISSING, values, 2);
}

/* The clause's texts are the policy's Python strings, which the caller has already. */
static PyObject *clause_texts(const smp_policy *policy, const smp_clause *clause, PyObject *clauses) {
    size_t count = smp_policy_clause_count(policy);
    for (size_t i = 0; i < count && (Py_ssize_t)i < PyTuple_GET_SIZE(clauses); i++) {
        if (smp_policy_clause(policy, i) != clause) continue;
        PyObject *texts = PyTuple_GET_ITEM(clauses, (Py_ssize_t)i);
        if (PyTuple_Check(texts) && PyTuple_GET_SIZE(texts) == 6) return texts;
        break;
    }
    PyErr_SetString(PyExc_TypeError, "not the clauses of the report's policy");
    return NULL;
}

static PyObject *finding(const smp_report *report, const smp_finding *of, PyObject *clauses, cursor *at) {
    PyObject *texts = clause_texts(smp_report_policy(report), smp_finding_clause(of), clauses);
    if (!texts) return NULL;
    PyObject *values[12];
    for (Py_ssize_t i = 0; i < 6; i++) values[i] = Py_NewRef(PyTuple_GET_ITEM(texts, i));
    values[6] = python_member(PYTHON_MODALITY, (int)smp_finding_modality(of));
    values[7] = python_member(PYTHON_STATUS, (int)smp_finding_get_status(of));
    values[8] = PyFloat_FromDouble(smp_finding_confidence(of));
    values[9] = record_tuple(smp_finding_because_count(of), because, of);
    values[10] = record_tuple(smp_finding_missing_count(of), missing, of);
    values[11] = evidence_tuple(smp_finding_evidence_count(of), finding_evidence, of, at);
    return record_new(RECORD_FINDING, values, 12);
}

PyObject *python_findings(const bridge_report *of, PyObject *clauses) {
    const smp_report *report = bridge_report_get(of);
    cursor at = open_text(report);
    size_t count = smp_report_finding_count(report);
    PyObject *tuple = PyTuple_New((Py_ssize_t)count);
    for (size_t i = 0; tuple && i < count; i++) {
        PyObject *item = finding(report, smp_report_finding(report, i), clauses, &at);
        if (item)
            PyTuple_SET_ITEM(tuple, (Py_ssize_t)i, item);
        else
            Py_CLEAR(tuple);
    }
    return tuple;
}

/* ------------------------------------------------------------------------------ definitions and signals */

static PyObject *basis(const void *context, size_t index) {
    return record_text(smp_definition_basis(context, index));
}

static PyObject *definition(const void *context, size_t index) {
    const smp_definition *of = smp_report_definition(context, index);
    PyObject *values[] = {record_text(smp_definition_id(of)), record_tuple(smp_definition_basis_count(of), basis, of)};
    return record_new(RECORD_DEFINITION, values, 2);
}

PyObject *python_definitions(const smp_report *report) {
    return record_tuple(smp_report_definition_count(report), definition, report);
}

static PyObject *signal_source(const void *context, size_t index) {
    return record_text(smp_signal_source(context, index));
}

static PyObject *signal(const smp_signal *of, cursor *at) {
    PyObject *values[] = {
        record_text(smp_signal_id(of)),
        PyFloat_FromDouble(smp_signal_score(of)),
        PyBool_FromLong(smp_signal_fired(of)),
        record_tuple(smp_signal_source_count(of), signal_source, of),
        evidence_tuple(smp_signal_evidence_count(of), signal_evidence, of, at),
    };
    return record_new(RECORD_SIGNAL, values, 5);
}

PyObject *python_signals(const smp_report *report) {
    cursor at = open_text(report);
    size_t count = smp_report_signal_count(report);
    PyObject *tuple = PyTuple_New((Py_ssize_t)count);
    for (size_t i = 0; tuple && i < count; i++) {
        PyObject *item = signal(smp_report_signal(report, i), &at);
        if (item)
            PyTuple_SET_ITEM(tuple, (Py_ssize_t)i, item);
        else
            Py_CLEAR(tuple);
    }
    return tuple;
}

PyObject *python_urgent(const smp_report *report) {
    cursor at = open_text(report);
    size_t count = smp_report_urgent_count(report);
    PyObject *tuple = PyTuple_New((Py_ssize_t)count);
    for (size_t i = 0; tuple && i < count; i++) {
        const smp_signal *of = smp_report_urgent(report, i);
        PyObject *values[] = {record_text(smp_signal_id(of)),
                              evidence_tuple(smp_signal_evidence_count(of), signal_evidence, of, &at)};
        PyObject *item = record_new(RECORD_URGENT, values, 2);
        if (item)
            PyTuple_SET_ITEM(tuple, (Py_ssize_t)i, item);
        else
            Py_CLEAR(tuple);
    }
    return tuple;
}
