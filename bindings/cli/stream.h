/* SPDX-License-Identifier: MIT
 * The bytes of one input, read as they come: plain, or gzip or zstd undone. Which of them its first bytes say. */
#ifndef CLI_STREAM_H
#define CLI_STREAM_H

#include <stddef.h>
#include <stdint.h>

typedef struct cli_stream cli_stream;

/* Opens the file, or standard input for "-". NULL and errno where it cannot be opened. Close it with
 * cli_stream_close(). */
cli_stream *cli_stream_open(const char *path);

/* The same, and tells on standard error why it cannot be opened. */
cli_stream *cli_stream_open_or_tell(const char *path);
void cli_stream_close(cli_stream *stream);

/* Reads at least one byte into `out`, and no more than are there at once; 0 at the end. -1 where the input is broken:
 * cli_stream_problem() then says how. */
ptrdiff_t cli_stream_read(cli_stream *stream, char *out, size_t size);
const char *cli_stream_problem(const cli_stream *stream);

/* Bytes read so far, before decompression. */
uint64_t cli_stream_consumed(const cli_stream *stream);

#endif
