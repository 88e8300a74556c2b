/* SPDX-License-Identifier: MIT */
#include "buffer.h"

#include "exit.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *cli_resize(void *memory, size_t size) {
    void *fresh = realloc(memory, size ? size : 1);
    if (!fresh) {
        fputs("smpolicy: out of memory\n", stderr);
        exit(CLI_BROKEN);
    }
    return fresh;
}

void *cli_allocate(size_t size) {
    return memset(cli_resize(NULL, size), 0, size);
}

static char *room(cli_buffer *buffer, size_t more) {
    if (more > buffer->capacity - buffer->length) {
        size_t wanted = buffer->capacity + buffer->capacity / 2;
        if (wanted < buffer->length + more) wanted = buffer->length + more;
        if (wanted < 256) wanted = 256;
        buffer->bytes = cli_resize(buffer->bytes, wanted);
        buffer->capacity = wanted;
    }
    return buffer->bytes + buffer->length;
}

void cli_put(cli_buffer *buffer, const char *bytes, size_t length) {
    if (length == 0) return;
    memcpy(room(buffer, length), bytes, length);
    buffer->length += length;
}

void cli_put_text(cli_buffer *buffer, const char *text) {
    if (text) cli_put(buffer, text, strlen(text));
}

void cli_put_times(cli_buffer *buffer, const char *text, size_t times) {
    while (times--) cli_put_text(buffer, text);
}

void cli_put_format(cli_buffer *buffer, const char *format, ...) {
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length > 0) {
        char *end = room(buffer, (size_t)length + 1);
        vsnprintf(end, (size_t)length + 1, format, again);
        buffer->length += (size_t)length;
    }
    va_end(again);
}

void cli_buffer_clear(cli_buffer *buffer) {
    buffer->length = 0;
}

void cli_buffer_free(cli_buffer *buffer) {
    free(buffer->bytes);
    memset(buffer, 0, sizeof *buffer);
}
