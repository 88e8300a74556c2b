/* SPDX-License-Identifier: MIT
 * Lines in, and their table out. */
#include "records.h"

#include <string.h>

bool python_lines_read(bridge_lines *lines, PyObject *tuple) {
    *lines = (bridge_lines){0};
    if (!PyTuple_Check(tuple)) {
        PyErr_Format(PyExc_TypeError, "lines must be a tuple of bytes, not %.200s", Py_TYPE(tuple)->tp_name);
        return false;
    }
    size_t count = (size_t)PyTuple_GET_SIZE(tuple);
    bridge_line *read = PyMem_Calloc(count ? count : 1, sizeof *read);
    if (!read) {
        PyErr_NoMemory();
        return false;
    }
    *lines = (bridge_lines){read, count};
    for (size_t i = 0; i < count; i++) {
        PyObject *line = PyTuple_GET_ITEM(tuple, (Py_ssize_t)i);
        if (!PyBytes_Check(line)) {
            PyErr_Format(PyExc_TypeError, "a line must be bytes, not %.200s", Py_TYPE(line)->tp_name);
            return false;
        }
        read[i] = (bridge_line){PyBytes_AS_STRING(line), (size_t)PyBytes_GET_SIZE(line)};
    }
    return true;
}

void python_lines_clear(bridge_lines *lines) {
    if (lines) PyMem_Free((void *)lines->lines);
}

/* ------------------------------------------------------------------------------------------------ out */

/* The names are the interface's own. */
static const char schema_name[] = "arrow_schema", array_name[] = "arrow_array";

static void drop_schema(PyObject *capsule) {
    struct ArrowSchema *schema = PyCapsule_GetPointer(capsule, schema_name);
    if (schema->release) schema->release(schema);
    PyMem_Free(schema);
}

static void drop_array(PyObject *capsule) {
    struct ArrowArray *array = PyCapsule_GetPointer(capsule, array_name);
    if (array->release) array->release(array);
    PyMem_Free(array);
}

/* Zeroed room in a capsule that gives back what will be in it. */
static PyObject *make_capsule(size_t size, const char *name, PyCapsule_Destructor drop) {
    void *room = PyMem_Calloc(1, size);
    if (!room) return PyErr_NoMemory();
    PyObject *capsule = PyCapsule_New(room, name, drop);
    if (!capsule) PyMem_Free(room);
    return capsule;
}

PyObject *python_arrow(const bridge_table *table) {
    columns *of = bridge_table_get_columns(table);
    PyObject *schema = make_capsule(sizeof(struct ArrowSchema), schema_name, drop_schema);
    PyObject *array = schema ? make_capsule(sizeof(struct ArrowArray), array_name, drop_array) : NULL;
    PyObject *pair = array ? PyTuple_Pack(2, schema, array) : NULL;
    if (pair && !(columns_export_schema(of, PyCapsule_GetPointer(schema, schema_name)) &&
                  columns_export_array(of, PyCapsule_GetPointer(array, array_name)))) {
        Py_CLEAR(pair);
        PyErr_NoMemory();
    }
    Py_XDECREF(schema);
    Py_XDECREF(array);
    return pair;
}

PyObject *python_line_errors(const bridge_table *table) {
    size_t count;
    const bridge_line_error *errors = bridge_table_get_errors(table, &count);
    PyObject *tuple = PyTuple_New((Py_ssize_t)count);
    for (size_t i = 0; tuple && i < count; i++) {
        PyObject *exception = python_exception(&errors[i].error);
        PyObject *pair = exception ? Py_BuildValue("nN", (Py_ssize_t)errors[i].index, exception) : NULL;
        if (pair)
            PyTuple_SET_ITEM(tuple, (Py_ssize_t)i, pair);
        else
            Py_CLEAR(tuple);
    }
    return tuple;
}
