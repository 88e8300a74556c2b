/* SPDX-License-Identifier: MIT
 * Cuts a stream into lines. A line may be as long as CLI_LONGEST_LINE; of longer ones only that they were there is
 * told, so that memory stays bounded. */
#ifndef CLI_LINES_H
#define CLI_LINES_H

#include "buffer.h"
#include "stream.h"

#include <stdbool.h>

/* A text of 1 MiB written with \u escapes only takes 6 MiB, and so may a topic; more than this no honest line has. */
enum { CLI_LONGEST_LINE = 16 << 20 };

typedef struct cli_line {
    const char *bytes; /* valid until the next line; without its end and without a byte order mark */
    size_t length;
    size_t number; /* from 1 */
    bool too_long; /* `bytes` are its beginning */
} cli_line;

typedef enum { CLI_LINE, CLI_LINES_END, CLI_LINES_BROKEN } cli_lines_result;

typedef struct cli_lines {
    cli_stream *stream;
    cli_buffer buffer;
    size_t at, scanned; /* the line begins at `at`; up to `scanned` there is no newline */
    size_t number;
    bool ended;
} cli_lines;

/* Begins a stream; `lines` is all zero, or has read another stream before, whose memory it keeps. */
void cli_lines_start(cli_lines *lines, cli_stream *stream);
void cli_lines_free(cli_lines *lines);
cli_lines_result cli_lines_next(cli_lines *lines, cli_line *line);

/* Whether the next line is there without reading. */
bool cli_lines_ready(const cli_lines *lines);

#endif
