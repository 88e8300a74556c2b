/* SPDX-License-Identifier: MIT
 * Python values in. */
#include "records.h"

#include <stdio.h>
#include <string.h>

/* Refuses a fact's value as the library itself would. */
static bool refuse(const char *name, const char *why) {
    smp_error error = {.code = SMP_ERROR_VALUE};
    snprintf(error.message, sizeof error.message, "%.80s %s", name, why);
    python_raise(&error);
    return false;
}

/* The string's UTF-8, which Python keeps within the string. */
static const char *utf8_of(PyObject *value, const char *what, Py_ssize_t *length) {
    if (!PyUnicode_Check(value)) {
        PyErr_Format(PyExc_TypeError, "%s must be str, not %.200s", what, Py_TYPE(value)->tp_name);
        return NULL;
    }
    return PyUnicode_AsUTF8AndSize(value, length);
}

static bool read_fact(bridge_fact *fact, PyObject *name, PyObject *value) {
    Py_ssize_t length;
    fact->name = utf8_of(name, "a fact's name", &length);
    if (!fact->name) return false;
    if (strlen(fact->name) != (size_t)length) return refuse("a fact's name", "must not contain NUL");
    if (value == Py_None) {
        fact->kind = BRIDGE_UNKNOWN;
    } else if (PyBool_Check(value)) {
        fact->kind = BRIDGE_BOOLEAN;
        fact->number = value == Py_True;
    } else if (PyLong_Check(value)) {
        int overflow;
        fact->kind = BRIDGE_INTEGER;
        fact->number = PyLong_AsLongLongAndOverflow(value, &overflow);
        if (overflow) return refuse(fact->name, "cannot be a number of that size");
    } else {
        fact->kind = BRIDGE_TEXT;
        fact->text = utf8_of(value, fact->name, &length);
        if (!fact->text) return false;
        if (strlen(fact->text) != (size_t)length) return refuse(fact->name, "must not contain NUL");
    }
    return true;
}

static bool read_post(bridge_post *post, bridge_fact *facts, PyObject *tuple) {
    Py_ssize_t length, size = PyTuple_GET_SIZE(tuple);
    post->text = utf8_of(PyTuple_GET_ITEM(tuple, 0), "text", &length);
    if (!post->text) return false;
    post->length = (size_t)length;
    post->facts = facts;
    post->fact_count = (size_t)(size / 2);
    for (Py_ssize_t i = 1; i < size; i += 2, facts++) {
        if (!read_fact(facts, PyTuple_GET_ITEM(tuple, i), PyTuple_GET_ITEM(tuple, i + 1))) return false;
    }
    return true;
}

bool python_posts_read(python_posts *posts, PyObject *const *tuples, size_t count) {
    posts->posts = &posts->one;
    posts->facts = posts->few;
    size_t fact_count = 0;
    for (size_t i = 0; i < count; i++) {
        if (!PyTuple_Check(tuples[i]) || PyTuple_GET_SIZE(tuples[i]) % 2 != 1) {
            PyErr_SetString(PyExc_TypeError, "a post must be a tuple of a text and pairs of name and value");
            return false;
        }
        fact_count += (size_t)(PyTuple_GET_SIZE(tuples[i]) / 2);
    }
    if (count > 1) posts->posts = PyMem_Calloc(count, sizeof *posts->posts);
    if (fact_count > PYTHON_FEW_FACTS) posts->facts = PyMem_Calloc(fact_count, sizeof *posts->facts);
    if (!posts->posts || !posts->facts) {
        PyErr_NoMemory();
        return false;
    }
    bridge_fact *facts = posts->facts;
    for (size_t i = 0; i < count; i++) {
        if (!read_post(&posts->posts[i], facts, tuples[i])) return false;
        facts += posts->posts[i].fact_count;
    }
    return true;
}

void python_posts_clear(python_posts *posts) {
    if (!posts) return;
    if (posts->posts != &posts->one) PyMem_Free(posts->posts);
    if (posts->facts != posts->few) PyMem_Free(posts->facts);
}

bool python_batch_read(python_batch *batch, PyObject *tuple) {
    batch->batch = (bridge_batch){0};
    batch->posts.posts = &batch->posts.one;
    batch->posts.facts = batch->posts.few;
    if (!PyTuple_Check(tuple)) {
        PyErr_Format(PyExc_TypeError, "a batch must be a tuple of posts, not %.200s", Py_TYPE(tuple)->tp_name);
        return false;
    }
    size_t count = (size_t)PyTuple_GET_SIZE(tuple);
    if (!python_posts_read(&batch->posts, ((PyTupleObject *)tuple)->ob_item, count)) return false;
    batch->batch.outcomes = PyMem_Calloc(count ? count : 1, sizeof *batch->batch.outcomes);
    if (!batch->batch.outcomes) {
        PyErr_NoMemory();
        return false;
    }
    batch->batch.posts = batch->posts.posts;
    batch->batch.count = count;
    return true;
}

void python_batch_clear(python_batch *batch) {
    if (!batch) return;
    for (size_t i = 0; batch->batch.outcomes && i < batch->batch.count; i++)
        bridge_report_free(batch->batch.outcomes[i].report);
    PyMem_Free(batch->batch.outcomes);
    python_posts_clear(&batch->posts);
}
