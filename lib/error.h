/* SPDX-License-Identifier: MIT
 * Filling the caller's smp_error. */
#ifndef SMP_ERROR_H
#define SMP_ERROR_H

#include "nearest.h"

#include <smpolicy.h>

/* Fills `error`, if it is not NULL, with a message of one line; returns `code`, so that callers can return it. */
smp_status smp__fail(smp_error *error, smp_status code, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* SMP_ERROR_MEMORY with its standard message. */
smp_status smp__fail_memory(smp_error *error);

/* Adds a place to an error already filled. */
void smp__error_place(smp_error *error, size_t line, size_t column, size_t byte);

/* Fills `*error` with no error. */
void smp__error_clear(smp_error *error);

/* Copies `text` to `quoted` (of `size` bytes) so that it can stand in a message: control characters as \xNN,
 * whole UTF-8 characters only, an ellipsis where it was cut. Returns `quoted`. */
const char *smp__quote(char *quoted, size_t size, const char *text, size_t length);

#endif
