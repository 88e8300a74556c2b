/* SPDX-License-Identifier: MIT
 * Records of the policy and of the tables; reports are in reports.c. */
#include "records.h"

#include "record.h"

#include <string.h>

/* ------------------------------------------------------------------------------- what import registers */

static struct kind {
    PyTypeObject *class;
    PyObject *fields[RECORD_FIELDS]; /* the class's own descriptors, which set what __setattr__ refuses */
    size_t count;
} kinds[RECORD_KINDS];

static PyObject *enumerations[PYTHON_ENUMERATIONS];
static PyObject *exception_factory;

static bool register_kind(struct kind *kind, PyObject *class) {
    if (!PyType_Check(class)) {
        PyErr_SetString(PyExc_TypeError, "a record must be a class");
        return false;
    }
    PyObject *names = PyObject_GetAttrString(class, "__slots__");
    bool good = names && PyTuple_Check(names) && PyTuple_GET_SIZE(names) <= RECORD_FIELDS;
    size_t count = 0;
    for (; good && (Py_ssize_t)count < PyTuple_GET_SIZE(names); count++) {
        PyObject *field = PyObject_GetAttr(class, PyTuple_GET_ITEM(names, (Py_ssize_t)count));
        good = field && Py_TYPE(field)->tp_descr_set;
        if (good) Py_XSETREF(kind->fields[count], field);
    }
    Py_XDECREF(names);
    if (!good) {
        if (!PyErr_Occurred()) PyErr_SetString(PyExc_TypeError, "a record must be a dataclass with slots");
        return false;
    }
    kind->count = count;
    Py_INCREF(class);
    Py_XSETREF(kind->class, (PyTypeObject *)class);
    return true;
}

PyObject *python_register(PyObject *classes, PyObject *members, PyObject *exception) {
    if (!PyTuple_Check(classes) || PyTuple_GET_SIZE(classes) != RECORD_KINDS || !PyTuple_Check(members) ||
        PyTuple_GET_SIZE(members) != PYTHON_ENUMERATIONS || !PyCallable_Check(exception)) {
        PyErr_SetString(PyExc_TypeError, "not the classes that this module was built for");
        return NULL;
    }
    for (int i = 0; i < RECORD_KINDS; i++) {
        if (!register_kind(&kinds[i], PyTuple_GET_ITEM(classes, i))) return NULL;
    }
    for (int i = 0; i < PYTHON_ENUMERATIONS; i++) {
        PyObject *tuple = PyTuple_GET_ITEM(members, i);
        if (!PyTuple_Check(tuple)) {
            PyErr_SetString(PyExc_TypeError, "members must be tuples");
            return NULL;
        }
        Py_INCREF(tuple);
        Py_XSETREF(enumerations[i], tuple);
    }
    Py_INCREF(exception);
    Py_XSETREF(exception_factory, exception);
    Py_RETURN_NONE;
}

PyObject *python_member(python_enumeration enumeration, int value) {
    PyObject *members = enumerations[enumeration];
    if (!members || value < 0 || value >= PyTuple_GET_SIZE(members)) {
        PyErr_SetString(PyExc_SystemError, "a value that no enumeration of smpolicy has");
        return NULL;
    }
    return Py_NewRef(PyTuple_GET_ITEM(members, value));
}

PyObject *python_exception(const smp_error *error) {
    if (!exception_factory) {
        PyErr_SetString(PyExc_SystemError, "smpolicy is not imported");
        return NULL;
    }
    PyObject *message = PyUnicode_DecodeUTF8(error->message, (Py_ssize_t)strlen(error->message), "replace");
    if (!message) return NULL;
    return PyObject_CallFunction(exception_factory, "sNnnn", smp_status_name(error->code), message,
                                 (Py_ssize_t)error->line, (Py_ssize_t)error->column, (Py_ssize_t)error->byte);
}

void python_raise(const smp_error *error) {
    PyObject *exception = python_exception(error);
    if (!exception) return;
    PyErr_SetObject((PyObject *)Py_TYPE(exception), exception);
    Py_DECREF(exception);
}

/* --------------------------------------------------------------------------------------------- records */

static PyObject *drop(PyObject **values, size_t count) {
    for (size_t i = 0; i < count; i++) Py_XDECREF(values[i]);
    return NULL;
}

PyObject *record_new(record_kind of, PyObject **values, size_t count) {
    struct kind *kind = &kinds[of];
    for (size_t i = 0; i < count; i++) {
        if (!values[i]) return drop(values, count);
    }
    if (!kind->class || kind->count != count) {
        PyErr_SetString(PyExc_SystemError, "a record of other fields");
        return drop(values, count);
    }
    PyObject *record = kind->class->tp_alloc(kind->class, 0);
    if (!record) return drop(values, count);
    for (size_t i = 0; i < count; i++) {
        if (Py_TYPE(kind->fields[i])->tp_descr_set(kind->fields[i], record, values[i]) < 0) {
            Py_DECREF(record);
            return drop(values, count);
        }
    }
    drop(values, count);
    return record;
}

PyObject *record_tuple(size_t count, record_maker make, const void *context) {
    PyObject *tuple = PyTuple_New((Py_ssize_t)count);
    for (size_t i = 0; tuple && i < count; i++) {
        PyObject *item = make(context, i);
        if (!item) {
            Py_DECREF(tuple);
            return NULL;
        }
        PyTuple_SET_ITEM(tuple, (Py_ssize_t)i, item);
    }
    return tuple;
}

PyObject *record_text(const char *text) {
    return text ? PyUnicode_DecodeUTF8(text, (Py_ssize_t)strlen(text), "replace") : Py_NewRef(Py_None);
}

/* ------------------------------------------------------------------------------------ policy and tables */

static PyObject *clause(const void *context, size_t index) {
    const smp_clause *of = smp_policy_clause(context, index);
    PyObject *values[] = {
        record_text(smp_clause_id(of)),
        record_text(smp_clause_title(of)),
        record_text(smp_clause_section(of)),
        record_text(smp_clause_place(of)),
        record_text(smp_clause_reason(of)),
        record_text(smp_clause_remedy(of)),
        python_member(PYTHON_MODALITY, (int)smp_clause_modality(of)),
    };
    return record_new(RECORD_CLAUSE, values, sizeof values / sizeof *values);
}

PyObject *python_clauses(const smp_policy *policy) {
    return record_tuple(smp_policy_clause_count(policy), clause, policy);
}

static PyObject *diagnostic(const void *context, size_t index) {
    const smp_diagnostic *of = smp_loader_diagnostic(context, index);
    PyObject *values[] = {
        PyBool_FromLong(smp_diagnostic_is_warning(of)), record_text(smp_status_name(smp_diagnostic_code(of))),
        record_text(smp_diagnostic_file(of)),           PyLong_FromSize_t(smp_diagnostic_line(of)),
        PyLong_FromSize_t(smp_diagnostic_column(of)),   record_text(smp_diagnostic_message(of)),
        record_text(smp_diagnostic_source(of)),
    };
    return record_new(RECORD_DIAGNOSTIC, values, sizeof values / sizeof *values);
}

PyObject *python_diagnostics(const smp_loader *loader) {
    return record_tuple(smp_loader_diagnostic_count(loader), diagnostic, loader);
}

static PyObject *fact_value(const void *context, size_t index) {
    return record_text(smp_fact_value(*(const size_t *)context, index));
}

static PyObject *fact(const void *context, size_t index) {
    (void)context;
    PyObject *values[] = {
        record_text(smp_fact_name(index)),
        record_text(smp_fact_type_name(smp_fact_get_type(index))),
        record_tuple(smp_fact_value_count(index), fact_value, &index),
        record_text(smp_fact_meaning(index)),
    };
    return record_new(RECORD_FACT, values, sizeof values / sizeof *values);
}

PyObject *python_fact_table(void) {
    return record_tuple(smp_fact_count(), fact, NULL);
}

static PyObject *signal_kind(const void *context, size_t index) {
    (void)context;
    PyObject *values[] = {record_text(smp_signal_table_id(index)), record_text(smp_signal_table_meaning(index))};
    return record_new(RECORD_SIGNAL_KIND, values, sizeof values / sizeof *values);
}

PyObject *python_signal_table(void) {
    return record_tuple(smp_signal_table_count(), signal_kind, NULL);
}
