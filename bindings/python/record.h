/* SPDX-License-Identifier: MIT
 *
 * Frozen dataclasses with slots, filled from C: their fields are set through the class's own descriptors, since calling
 * __init__ for each would cost more than all the rest of a report. */
#ifndef SMPOLICY_PYTHON_RECORD_H
#define SMPOLICY_PYTHON_RECORD_H

#include "records.h"

/* In the order of `_KINDS` in smpolicy/records.py. */
typedef enum record_kind {
    RECORD_FINDING,
    RECORD_EVIDENCE,
    RECORD_MISSING,
    RECORD_DEFINITION,
    RECORD_SIGNAL,
    RECORD_URGENT,
    RECORD_CLAUSE,
    RECORD_DIAGNOSTIC,
    RECORD_FACT,
    RECORD_SIGNAL_KIND,
    RECORD_KINDS
} record_kind;

enum { RECORD_FIELDS = 16 };

/* Takes over the values, of which one may be NULL: then the exception is set already, and nothing is made. */
PyObject *record_new(record_kind kind, PyObject **values, size_t count);

typedef PyObject *(*record_maker)(const void *context, size_t index);

PyObject *record_tuple(size_t count, record_maker make, const void *context);

/* str, or None for NULL. */
PyObject *record_text(const char *text);

#endif
