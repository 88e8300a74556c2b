/* SPDX-License-Identifier: MIT */
#include "stream.h"

#include "buffer.h"
#include "stop.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

enum { RAW_SIZE = 1 << 16, GZIP_WINDOW = 16 + MAX_WBITS };

typedef enum { UNDECIDED, PLAIN, GZIP, ZSTD } encoding;

struct cli_stream {
    int file;
    encoding encoding;
    bool raw_ended; /* the file has no more bytes */
    bool inside;    /* a compressed member or frame has begun and not ended */
    size_t raw_at, raw_length;
    uint64_t consumed;
    z_stream gzip;
    ZSTD_DStream *zstd;
    char problem[160];
    unsigned char raw[RAW_SIZE];
};

cli_stream *cli_stream_open(const char *path) {
    int file = strcmp(path, "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return NULL;
    cli_stream *stream = cli_allocate(sizeof *stream);
    stream->file = file;
    return stream;
}

cli_stream *cli_stream_open_or_tell(const char *path) {
    cli_stream *stream = cli_stream_open(path);
    if (stream) return stream;
    /* Words in the place of a file are what one tries first who has not read the help. */
    bool is_text = errno == ENAMETOOLONG || (errno == ENOENT && strchr(path, ' '));
    fprintf(stderr, "smpolicy: cannot open '%s': %s%s\n", path, strerror(errno),
            is_text ? "; a text itself is given with `smpolicy classify --text`" : "");
    return NULL;
}

void cli_stream_close(cli_stream *stream) {
    if (!stream) return;
    if (stream->encoding == GZIP) inflateEnd(&stream->gzip);
    ZSTD_freeDStream(stream->zstd);
    if (stream->file != STDIN_FILENO) close(stream->file);
    free(stream);
}

const char *cli_stream_problem(const cli_stream *stream) {
    return stream->problem;
}

uint64_t cli_stream_consumed(const cli_stream *stream) {
    return stream->consumed;
}

static bool broken(cli_stream *stream, const char *what, const char *why) {
    snprintf(stream->problem, sizeof stream->problem, "%s%s%s", what, why ? ": " : "", why ? why : "");
    return false;
}

/* Reads more raw bytes behind those that are still there. */
static bool read_raw(cli_stream *stream) {
    memmove(stream->raw, stream->raw + stream->raw_at, stream->raw_length - stream->raw_at);
    stream->raw_length -= stream->raw_at;
    stream->raw_at = 0;
    if (!cli_stop_wait_for(stream->file)) return broken(stream, "stopped", NULL);
    ssize_t now;
    do {
        now = read(stream->file, stream->raw + stream->raw_length, RAW_SIZE - stream->raw_length);
    } while (now < 0 && errno == EINTR);
    if (now < 0) return broken(stream, "cannot be read", strerror(errno));
    stream->raw_ended = now == 0;
    stream->raw_length += (size_t)now;
    stream->consumed += (uint64_t)now;
    return true;
}

static bool begin(cli_stream *stream) {
    static const unsigned char gzip_magic[] = {0x1F, 0x8B}, zstd_magic[] = {0x28, 0xB5, 0x2F, 0xFD};
    while (stream->raw_length < sizeof zstd_magic && !stream->raw_ended) {
        if (!read_raw(stream)) return false;
    }
    if (stream->raw_length >= sizeof gzip_magic && memcmp(stream->raw, gzip_magic, sizeof gzip_magic) == 0) {
        if (inflateInit2(&stream->gzip, GZIP_WINDOW) != Z_OK) return broken(stream, "out of memory", NULL);
        stream->encoding = GZIP;
    } else if (stream->raw_length >= sizeof zstd_magic && memcmp(stream->raw, zstd_magic, sizeof zstd_magic) == 0) {
        stream->zstd = ZSTD_createDStream();
        if (!stream->zstd) return broken(stream, "out of memory", NULL);
        stream->encoding = ZSTD;
    } else {
        stream->encoding = PLAIN;
    }
    return true;
}

/* Each undoes some of the raw bytes into `out`, adds to `*made`, and is false where they are broken. */

static bool undo_gzip(cli_stream *stream, char *out, size_t size, size_t *made) {
    z_stream *gzip = &stream->gzip;
    if (!stream->inside && inflateReset(gzip) != Z_OK) return broken(stream, "out of memory", NULL);
    gzip->next_in = stream->raw + stream->raw_at;
    gzip->avail_in = (uInt)(stream->raw_length - stream->raw_at);
    gzip->next_out = (Bytef *)out;
    gzip->avail_out = (uInt)size;
    int result = inflate(gzip, Z_NO_FLUSH);
    stream->raw_at = stream->raw_length - gzip->avail_in;
    *made = size - gzip->avail_out;
    stream->inside = result != Z_STREAM_END;
    if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
        return broken(stream, "broken gzip data", gzip->msg);
    return true;
}

static bool undo_zstd(cli_stream *stream, char *out, size_t size, size_t *made) {
    ZSTD_inBuffer in = {stream->raw, stream->raw_length, stream->raw_at};
    ZSTD_outBuffer result = {out, size, 0};
    size_t more = ZSTD_decompressStream(stream->zstd, &result, &in);
    if (ZSTD_isError(more)) return broken(stream, "broken zstd data", ZSTD_getErrorName(more));
    stream->raw_at = in.pos;
    stream->inside = more != 0;
    *made = result.pos;
    return true;
}

static void copy_plain(cli_stream *stream, char *out, size_t size, size_t *made) {
    size_t there = stream->raw_length - stream->raw_at;
    *made = there < size ? there : size;
    memcpy(out, stream->raw + stream->raw_at, *made);
    stream->raw_at += *made;
}

ptrdiff_t cli_stream_read(cli_stream *stream, char *out, size_t size) {
    if (stream->encoding == UNDECIDED && !begin(stream)) return -1;
    if (size > INT_MAX / 2) size = INT_MAX / 2;
    for (;;) {
        size_t made = 0;
        bool fine = true;
        /* Without raw bytes there may still be output that had no room the last time. */
        bool more_raw = stream->raw_at < stream->raw_length;
        if (stream->encoding == PLAIN) copy_plain(stream, out, size, &made);
        if (stream->encoding == GZIP && (more_raw || stream->inside)) fine = undo_gzip(stream, out, size, &made);
        if (stream->encoding == ZSTD && (more_raw || stream->inside)) fine = undo_zstd(stream, out, size, &made);
        if (made) return (ptrdiff_t)made;
        if (!fine) return -1;
        if (stream->raw_at < stream->raw_length) continue;
        if (stream->raw_ended) {
            if (!stream->inside) return 0;
            broken(stream, "ends in the middle of its compressed data", NULL);
            return -1;
        }
        if (!read_raw(stream)) return -1;
    }
}
