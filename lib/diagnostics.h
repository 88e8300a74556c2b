/* SPDX-License-Identifier: MIT
 * What loading a policy or a roster found wrong or doubtful: every error of a file in one run, each with its place
 * and line. */
#ifndef SMP_DIAGNOSTICS_H
#define SMP_DIAGNOSTICS_H

#include "arena.h"

#include <smpolicy.h>
#include <stdbool.h>

/* A file being read. Lives as long as its diagnostics are being added. */
typedef struct smp__source {
    const char *name; /* what diagnostics call it */
    const char *text;
    size_t length;
} smp__source;

/* The line of this number, from 1, without its end and without a byte order mark; NULL where there is none. */
const char *smp__source_line(const smp__source *source, size_t line, size_t *length);

struct smp_diagnostic {
    const char *file, *message, *source; /* `source`: the offending line without its end, or NULL */
    size_t line, column;                 /* from 1; 0: none */
    size_t order;                        /* of the file among those read, then of the finding */
    smp_status code;
    bool warning;
};

/* Beyond this many, one more says that there are more. */
enum { SMP__DIAGNOSTIC_LIMIT = 200 };

typedef struct smp__diagnostics {
    smp__arena arena;
    smp_diagnostic *items;
    size_t count, capacity, errors;
    bool failed; /* memory ran out */
} smp__diagnostics;

void smp__diagnostics_open(smp__diagnostics *diagnostics, smp_allocator memory);
void smp__diagnostics_close(smp__diagnostics *diagnostics);
void smp__diagnostics_clear(smp__diagnostics *diagnostics);

/* `line` and `column` count from 1, columns in characters; line 0: none. */
void smp__diagnostics_add(smp__diagnostics *diagnostics, const smp__source *source, size_t line, size_t column,
                          smp_status code, const char *format, ...) __attribute__((format(printf, 6, 7)));
void smp__diagnostics_warn(smp__diagnostics *diagnostics, const smp__source *source, size_t line, size_t column,
                           const char *format, ...) __attribute__((format(printf, 5, 6)));

/* In the order of the lines of each file. */
void smp__diagnostics_sort(smp__diagnostics *diagnostics);

/* Fills `error` with the first error, or with "out of memory". Returns its code, SMP_OK where there is none. */
smp_status smp__diagnostics_first(const smp__diagnostics *diagnostics, smp_error *error);

#endif
