/* SPDX-License-Identifier: MIT
 *
 * The reports of many disclosures as columns: what lib/data/report.schema.json has, and the line of JSON itself. */
#ifndef SMPOLICY_PYTHON_TABLE_H
#define SMPOLICY_PYTHON_TABLE_H

#include "bridge.h"
#include "columns.h"

/* One disclosure as JSON, borrowed. */
typedef struct bridge_line {
    const char *bytes;
    size_t length;
} bridge_line;

typedef struct bridge_lines {
    const bridge_line *lines;
    size_t count;
} bridge_lines;

/* A line that could not be read: its number, from 0, and why. */
typedef struct bridge_line_error {
    size_t index;
    smp_error error;
} bridge_line_error;

typedef struct bridge_table bridge_table;

/* Reads all lines. Free the table with bridge_table_free(); its columns' exports live on. Touches nothing of the host
 * but the lines. */
bridge_table *bridge_classify_lines(bridge_worker *worker, const bridge_lines *lines, smp_error *error);
void bridge_table_free(bridge_table *table);

columns *bridge_table_get_columns(const bridge_table *table);
size_t bridge_table_count_rows(const bridge_table *table);
/* In the order of the lines. */
const bridge_line_error *bridge_table_get_errors(const bridge_table *table, size_t *count);

#endif
