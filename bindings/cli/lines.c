/* SPDX-License-Identifier: MIT */
#include "lines.h"

#include <string.h>

enum { CHUNK = 1 << 17 };

void cli_lines_start(cli_lines *lines, cli_stream *stream) {
    cli_buffer buffer = lines->buffer;
    memset(lines, 0, sizeof *lines);
    lines->buffer = buffer;
    cli_buffer_clear(&lines->buffer);
    lines->stream = stream;
}

void cli_lines_free(cli_lines *lines) {
    cli_buffer_free(&lines->buffer);
}

/* Reads a chunk behind what is there, and moves that to the front first. Gives what cli_stream_read() gives. */
static ptrdiff_t read_more(cli_lines *lines) {
    cli_buffer *buffer = &lines->buffer;
    if (lines->at) {
        memmove(buffer->bytes, buffer->bytes + lines->at, buffer->length - lines->at);
        buffer->length -= lines->at;
        lines->scanned -= lines->at;
        lines->at = 0;
    }
    if (buffer->capacity - buffer->length < CHUNK) {
        buffer->capacity = buffer->length + buffer->length / 2 + CHUNK;
        buffer->bytes = cli_resize(buffer->bytes, buffer->capacity);
    }
    ptrdiff_t now = cli_stream_read(lines->stream, buffer->bytes + buffer->length, buffer->capacity - buffer->length);
    if (now > 0) buffer->length += (size_t)now;
    return now;
}

static char *find_end(const cli_lines *lines) {
    if (lines->scanned == lines->buffer.length) return NULL;
    return memchr(lines->buffer.bytes + lines->scanned, '\n', lines->buffer.length - lines->scanned);
}

bool cli_lines_ready(const cli_lines *lines) {
    return find_end(lines) != NULL;
}

static void take(cli_lines *lines, cli_line *line, size_t end, bool too_long) {
    static const char mark[] = "\xEF\xBB\xBF";
    line->bytes = lines->buffer.bytes + lines->at;
    line->length = end - lines->at;
    line->number = ++lines->number;
    line->too_long = too_long;
    if (line->length && line->bytes[line->length - 1] == '\r') line->length--;
    if (line->number == 1 && line->length >= 3 && memcmp(line->bytes, mark, 3) == 0) {
        line->bytes += 3;
        line->length -= 3;
    }
}

/* Of a line that is too long, keeps the beginning and drops the rest as it comes. */
static cli_lines_result skip_long(cli_lines *lines, cli_line *line) {
    const size_t kept = 64;
    for (;;) {
        char *end = find_end(lines);
        if (end) {
            size_t after = (size_t)(end - lines->buffer.bytes) + 1;
            take(lines, line, lines->at + kept, true);
            lines->at = lines->scanned = after;
            return CLI_LINE;
        }
        lines->buffer.length = lines->scanned = lines->at + kept;
        ptrdiff_t now = read_more(lines);
        if (now < 0) return CLI_LINES_BROKEN;
        if (now == 0) {
            lines->ended = true;
            take(lines, line, lines->at + kept, true);
            lines->at = lines->scanned = lines->buffer.length;
            return CLI_LINE;
        }
    }
}

cli_lines_result cli_lines_next(cli_lines *lines, cli_line *line) {
    for (;;) {
        char *end = find_end(lines);
        size_t stop = end ? (size_t)(end - lines->buffer.bytes) : lines->buffer.length;
        if (stop - lines->at > CLI_LONGEST_LINE) return skip_long(lines, line);
        if (end || (lines->ended && stop > lines->at)) {
            take(lines, line, stop, false);
            lines->at = lines->scanned = end ? stop + 1 : stop;
            return CLI_LINE;
        }
        if (lines->ended) return CLI_LINES_END;
        lines->scanned = lines->buffer.length;
        ptrdiff_t now = read_more(lines);
        if (now < 0) return CLI_LINES_BROKEN;
        lines->ended = now == 0;
    }
}
