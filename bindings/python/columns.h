/* SPDX-License-Identifier: MIT
 *
 * Typed, nested columns in Arrow's layout that grow value by value. A tree of fields stands in one list, each before
 * its children; a value is put by its field's place in the list, children before the list or struct that holds them.
 * Touches nothing of Python's. */
#ifndef SMPOLICY_PYTHON_COLUMNS_H
#define SMPOLICY_PYTHON_COLUMNS_H

#include "arrow.h"

#include <stdbool.h>
#include <stddef.h>

typedef enum column_kind {
    COLUMN_STRUCT,
    COLUMN_LIST, /* has one child */
    COLUMN_TEXT,
    COLUMN_INTEGER, /* 32 bits */
    COLUMN_NUMBER,  /* a double */
    COLUMN_BOOLEAN
} column_kind;

typedef struct column_field {
    const char *name;
    column_kind kind;
    size_t children;
} column_field;

typedef struct columns columns;

/* The first field is the struct of a row. `fields` are borrowed for good. NULL where memory ran out. Free them with
 * columns_release(). */
columns *columns_new(const column_field *fields, size_t count);
/* Columns count their holders, of which each export is one. */
void columns_release(columns *of);

/* How many values a column has; that of field 0 is the number of rows. */
size_t columns_length(const columns *of, size_t field);

/* What has no room is not put, and columns_failed() tells: then the columns are only to be released. */
void columns_put_text(columns *of, size_t field, const char *text, size_t length); /* UTF-8; NULL text: null */
void columns_put_integer(columns *of, size_t field, size_t value);
void columns_put_number(columns *of, size_t field, double value);
void columns_put_boolean(columns *of, size_t field, bool value);
void columns_put_struct(columns *of, size_t field); /* behind its children's values */
void columns_put_list(columns *of, size_t field);   /* behind its items: all that no list before has */
void columns_put_null(columns *of, size_t field);   /* of a struct: its children too */

typedef enum columns_failure { COLUMNS_GOOD, COLUMNS_NO_MEMORY, COLUMNS_TOO_LONG } columns_failure;

/* COLUMNS_TOO_LONG: a column beyond 2 GiB, which Arrow's offsets cannot tell. */
columns_failure columns_failed(const columns *of);

/* Fills what the caller must release, each by its own `release`. False where memory ran out: nothing to release. The
 * columns must not grow any more. */
bool columns_export_schema(const columns *of, struct ArrowSchema *schema);
bool columns_export_array(columns *of, struct ArrowArray *array);

#endif
