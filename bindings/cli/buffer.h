/* SPDX-License-Identifier: MIT
 * A text that grows. Where memory runs out the command says so and ends: there is nobody to hand the error to. */
#ifndef CLI_BUFFER_H
#define CLI_BUFFER_H

#include <stddef.h>

typedef struct cli_buffer {
    char *bytes; /* not NUL-terminated */
    size_t length, capacity;
} cli_buffer;

void cli_put(cli_buffer *buffer, const char *bytes, size_t length);
void cli_put_text(cli_buffer *buffer, const char *text); /* NUL-terminated; NULL puts nothing */
void cli_put_times(cli_buffer *buffer, const char *text, size_t times);
void cli_put_format(cli_buffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));
void cli_buffer_clear(cli_buffer *buffer); /* empties it and keeps its memory */
void cli_buffer_free(cli_buffer *buffer);

/* Memory or the end of the program. */
void *cli_allocate(size_t size);
void *cli_resize(void *memory, size_t size);

#endif
