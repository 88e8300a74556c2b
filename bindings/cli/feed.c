/* SPDX-License-Identifier: MIT */
#include "feed.h"

#include "stop.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { BATCH_LINES = 64, BATCH_BYTES = 1 << 18 };

void cli_feed_open(cli_feed *feed, const char *const *files, size_t count) {
    memset(feed, 0, sizeof *feed);
    feed->files = files;
    feed->file_count = count;
}

static void end_file(cli_feed *feed) {
    if (feed->stream) feed->consumed_before += cli_stream_consumed(feed->stream);
    cli_stream_close(feed->stream);
    feed->stream = NULL;
}

void cli_feed_close(cli_feed *feed) {
    end_file(feed);
    cli_lines_free(&feed->lines);
}

uint64_t cli_feed_consumed(const cli_feed *feed) {
    return feed->consumed_before + (feed->stream ? cli_stream_consumed(feed->stream) : 0);
}

static cli_item *add_item(cli_feed *feed, cli_batch *batch, int kind, size_t line, const char *bytes, size_t length) {
    if (batch->count == batch->capacity) {
        batch->capacity = batch->capacity * 2 + BATCH_LINES;
        batch->items = cli_resize(batch->items, batch->capacity * sizeof *batch->items);
    }
    cli_item *item = &batch->items[batch->count++];
    *item = (cli_item){feed->file, line, batch->bytes.length, length, kind};
    cli_put(&batch->bytes, bytes, length);
    return item;
}

static bool is_blank(const cli_line *line) {
    for (size_t i = 0; i < line->length; i++) {
        if (!strchr(" \t\r\v\f", line->bytes[i]) || line->bytes[i] == '\0') return false;
    }
    return true;
}

/* Opens the next file; one that vanished since the run began is an error in its place. */
static bool open_next(cli_feed *feed, cli_batch *batch) {
    feed->file = feed->files[feed->next_file++];
    feed->stream = cli_stream_open(feed->file);
    if (feed->stream) {
        cli_lines_start(&feed->lines, feed->stream);
        return true;
    }
    const char *why = strerror(errno);
    add_item(feed, batch, CLI_ITEM_BROKEN, 0, why, strlen(why));
    return false;
}

static void take_line(cli_feed *feed, cli_batch *batch) {
    cli_line line;
    switch (cli_lines_next(&feed->lines, &line)) {
    case CLI_LINE:
        if (!is_blank(&line))
            add_item(feed, batch, line.too_long ? CLI_ITEM_TOO_LONG : CLI_ITEM_LINE, line.number, line.bytes,
                     line.length);
        break;
    case CLI_LINES_BROKEN: {
        if (cli_stop_wanted()) break; /* in the middle of a line, perhaps */
        const char *problem = cli_stream_problem(feed->stream);
        add_item(feed, batch, CLI_ITEM_BROKEN, feed->lines.number + 1, problem, strlen(problem));
        end_file(feed);
        break;
    }
    case CLI_LINES_END:
        end_file(feed);
    }
}

bool cli_feed_fill(cli_feed *feed, cli_batch *batch) {
    batch->count = 0;
    cli_buffer_clear(&batch->bytes);
    cli_buffer_clear(&batch->out);
    while (batch->count < BATCH_LINES && batch->bytes.length < BATCH_BYTES && !cli_stop_wanted()) {
        if (!feed->stream) {
            if (feed->next_file == feed->file_count) break;
            if (!open_next(feed, batch)) continue;
        }
        /* What is there is worked on before more is waited for. */
        if (batch->count && !cli_lines_ready(&feed->lines)) break;
        take_line(feed, batch);
    }
    return batch->count > 0;
}

void cli_batch_free(cli_batch *batch) {
    cli_buffer_free(&batch->bytes);
    cli_buffer_free(&batch->out);
    free(batch->items);
}
