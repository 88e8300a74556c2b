/* SPDX-License-Identifier: MIT
 * Standard output: whole lines or a clear end. */
#ifndef CLI_OUTPUT_H
#define CLI_OUTPUT_H

#include "buffer.h"

#include <stdbool.h>

/* Writes whole lines to standard output. False where that failed, after a message unless the reader of the pipe
 * just went away; a line of which only a part fitted into a file is taken back. */
bool cli_write(const char *bytes, size_t length);

/* Writes the buffer, frees it and gives the exit status, CLI_FINE or CLI_BROKEN. */
int cli_print(cli_buffer *buffer);

#endif
