/* SPDX-License-Identifier: MIT */
#include "output.h"

#include "exit.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* A full disk leaves a part of a line at the end of a file: cut the file where its last whole line ends. */
static void take_back_part(const char *bytes, size_t written) {
    size_t part = 0;
    while (part < written && bytes[written - part - 1] != '\n') part++;
    off_t end = lseek(STDOUT_FILENO, 0, SEEK_CUR);
    if (end < (off_t)part || part == 0) return;
    if (ftruncate(STDOUT_FILENO, end - (off_t)part) == 0) lseek(STDOUT_FILENO, end - (off_t)part, SEEK_SET);
}

bool cli_write(const char *bytes, size_t length) {
    size_t written = 0;
    while (written < length) {
        ssize_t now = write(STDOUT_FILENO, bytes + written, length - written);
        if (now >= 0) {
            written += (size_t)now;
        } else if (errno != EINTR) {
            int problem = errno;
            take_back_part(bytes, written);
            if (problem != EPIPE) fprintf(stderr, "smpolicy: cannot write the output: %s\n", strerror(problem));
            return false;
        }
    }
    return true;
}

int cli_print(cli_buffer *buffer) {
    bool written = cli_write(buffer->bytes, buffer->length);
    cli_buffer_free(buffer);
    return written ? CLI_FINE : CLI_BROKEN;
}
