/* SPDX-License-Identifier: MIT
 * Writes JSON into a buffer that grows and is kept: the same values give the same bytes on every machine. */
#ifndef SMP_JSON_WRITE_H
#define SMP_JSON_WRITE_H

#include "memory.h"

enum { SMP__JSON_DEPTH = 16 };

typedef struct smp__json {
    char *bytes; /* NUL-terminated after smp__json_finish() */
    size_t length, capacity;
    smp_allocator memory;
    unsigned depth;
    bool needs_comma[SMP__JSON_DEPTH];
    bool failed; /* memory ran out; sticky until the next smp__json_start() */
} smp__json;

void smp__json_init(smp__json *json, const smp_allocator *memory);
void smp__json_clear(smp__json *json);  /* frees the buffer */
void smp__json_start(smp__json *json);  /* begins a new document in the same buffer */
bool smp__json_finish(smp__json *json); /* false where memory ran out */

void smp__json_open(smp__json *json, char bracket);  /* '{' or '[' */
void smp__json_close(smp__json *json, char bracket); /* '}' or ']' */

/* A member's name, a literal that needs no escapes; the value follows. */
void smp__json_key(smp__json *json, const char *key);

void smp__json_string(smp__json *json, const char *text, size_t length); /* valid UTF-8 */
void smp__json_name(smp__json *json, const char *name);                  /* NUL-terminated; NULL writes null */
void smp__json_size(smp__json *json, size_t number);
void smp__json_boolean(smp__json *json, bool value);
void smp__json_null(smp__json *json);

/* A number in [0,1] to three decimals at most, one at least: 1.0, 0.98, 0.5, 0.125. */
void smp__json_score(smp__json *json, double score);

#endif
