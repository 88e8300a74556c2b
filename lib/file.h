/* SPDX-License-Identifier: MIT
 * Reading a whole file that the caller named. */
#ifndef SMP_FILE_H
#define SMP_FILE_H

#include "arena.h"

/* Reads the file at `path` into the arena, NUL behind it. SMP_ERROR_FILE, SMP_ERROR_LIMIT where it has more than
 * `most` bytes, SMP_ERROR_MEMORY. */
smp_status smp__file_read(const char *path, size_t most, smp__arena *arena, const char **text, size_t *length,
                          smp_error *error);

/* The message, with a %s for the path, for a file that could not be opened; `problem` is the errno. */
const char *smp__file_open_failed(int problem);

#endif
