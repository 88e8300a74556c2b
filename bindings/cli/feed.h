/* SPDX-License-Identifier: MIT
 * The disclosures of a run, in batches: some lines of the inputs, in order, that one worker reads at once. */
#ifndef CLI_FEED_H
#define CLI_FEED_H

#include "buffer.h"
#include "lines.h"

typedef struct cli_item {
    const char *file;     /* as the caller named it */
    size_t line;          /* from 1 */
    size_t start, length; /* in the batch's bytes: the line, or what is wrong with the input */
    enum { CLI_ITEM_LINE, CLI_ITEM_TOO_LONG, CLI_ITEM_BROKEN } kind;
} cli_item;

typedef struct cli_batch {
    cli_buffer bytes;
    cli_item *items;
    size_t count, capacity;
    cli_buffer out; /* what the worker made of it */
} cli_batch;

typedef struct cli_feed {
    const char *const *files;
    size_t file_count, next_file;
    const char *file; /* the one being read */
    cli_stream *stream;
    cli_lines lines;
    uint64_t consumed_before; /* bytes of the files that are done */
} cli_feed;

void cli_feed_open(cli_feed *feed, const char *const *files, size_t count);
void cli_feed_close(cli_feed *feed);

/* Fills the batch with the lines that are there, at least one; blank ones are left out. False at the end. */
bool cli_feed_fill(cli_feed *feed, cli_batch *batch);

/* Bytes read so far, before decompression. */
uint64_t cli_feed_consumed(const cli_feed *feed);

void cli_batch_free(cli_batch *batch);

#endif
