/* SPDX-License-Identifier: MIT
 *
 * Python values from C's and back, for the wrapper that SWIG makes. All of it runs under the interpreter's lock. Each
 * function that makes an object returns a new reference, or NULL with a Python exception set. */
#ifndef SMPOLICY_PYTHON_RECORDS_H
#define SMPOLICY_PYTHON_RECORDS_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include "bridge.h"
#include "table.h"

/* ---- in */

enum { PYTHON_FEW_FACTS = 24 };

/* Posts that point into Python strings, which the caller's tuples keep alive. */
typedef struct python_posts {
    bridge_post *posts;
    bridge_fact *facts;
    bridge_post one;
    bridge_fact few[PYTHON_FEW_FACTS];
} python_posts;

/* Reads tuples of (text, name, value, …). Clear the posts afterwards, also where it failed. */
bool python_posts_read(python_posts *posts, PyObject *const *tuples, size_t count);
void python_posts_clear(python_posts *posts); /* NULL: nothing to clear */

/* A tuple of posts and the room for their outcomes. Clear the batch afterwards, also where reading it failed. */
typedef struct python_batch {
    python_posts posts;
    bridge_batch batch;
} python_batch;

bool python_batch_read(python_batch *batch, PyObject *tuple);
void python_batch_clear(python_batch *batch); /* NULL: nothing to clear */

/* Lines that point into a tuple of bytes. Clear them afterwards, also where reading them failed. */
bool python_lines_read(bridge_lines *lines, PyObject *tuple);
void python_lines_clear(bridge_lines *lines); /* NULL: nothing to clear */

/* ---- out */

typedef enum python_enumeration {
    PYTHON_DISPOSITION,
    PYTHON_STATUS,
    PYTHON_MODALITY,
    PYTHON_ENUMERATIONS
} python_enumeration;

/* Takes the classes that python_record() fills; see smpolicy/records.py. Returns None. */
PyObject *python_register(PyObject *kinds, PyObject *members, PyObject *exception);

PyObject *python_member(python_enumeration enumeration, int value);
PyObject *python_exception(const smp_error *error);
void python_raise(const smp_error *error);

PyObject *python_findings(const bridge_report *report, PyObject *clauses);
PyObject *python_definitions(const smp_report *report);
PyObject *python_signals(const smp_report *report);
PyObject *python_urgent(const smp_report *report);
PyObject *python_clauses(const smp_policy *policy);
PyObject *python_diagnostics(const smp_loader *loader);
PyObject *python_fact_table(void);
PyObject *python_signal_table(void);

/* A tuple of two capsules, the schema and the array, as Arrow's PyCapsule interface wants them. */
PyObject *python_arrow(const bridge_table *table);
/* A tuple of pairs, a line's number and its exception. */
PyObject *python_line_errors(const bridge_table *table);

#endif
