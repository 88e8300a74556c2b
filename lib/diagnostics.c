/* SPDX-License-Identifier: MIT */
#include "diagnostics.h"

#include "error.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_SHOWN_LINE = 400 }; /* bytes of an offending line that are kept */

void smp__diagnostics_open(smp__diagnostics *diagnostics, smp_allocator memory) {
    memset(diagnostics, 0, sizeof *diagnostics);
    smp__arena_open(&diagnostics->arena, memory);
}

void smp__diagnostics_close(smp__diagnostics *diagnostics) {
    smp__release(&diagnostics->arena.memory, diagnostics->items);
    smp__arena_close(&diagnostics->arena);
    diagnostics->items = NULL;
    diagnostics->count = diagnostics->capacity = diagnostics->errors = 0;
}

void smp__diagnostics_clear(smp__diagnostics *diagnostics) {
    smp__arena_reset(&diagnostics->arena);
    diagnostics->count = diagnostics->errors = 0;
    diagnostics->failed = false;
}

const char *smp__source_line(const smp__source *source, size_t line, size_t *length) {
    const char *at = source->text, *end = source->text + source->length;
    for (size_t number = 1; number < line && at < end; number++) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        at = stop ? stop + 1 : end;
    }
    if (at == end && line > 1) return NULL;
    const char *stop = at < end ? memchr(at, '\n', (size_t)(end - at)) : NULL;
    *length = (size_t)((stop ? stop : end) - at);
    if (*length && at[*length - 1] == '\r') --*length;
    if (line == 1 && *length >= 3 && memcmp(at, "\xEF\xBB\xBF", 3) == 0) at += 3, *length -= 3;
    return at;
}

/* Cut where it is very long. */
static const char *copy_line(smp__diagnostics *diagnostics, const smp__source *source, size_t line) {
    size_t length;
    const char *text = smp__source_line(source, line, &length);
    char shown[LONGEST_SHOWN_LINE];
    return text && smp__quote(shown, sizeof shown, text, length)
               ? smp__arena_copy(&diagnostics->arena, shown, strlen(shown))
               : NULL;
}

static void add(smp__diagnostics *diagnostics, const smp__source *source, size_t line, size_t column,
                smp_diagnostic finding, const char *message) {
    if (!smp__reserve(&diagnostics->arena.memory, &diagnostics->items, &diagnostics->capacity, diagnostics->count + 1,
                      sizeof *diagnostics->items)) {
        diagnostics->failed = true;
        return;
    }
    finding.file = smp__arena_copy(&diagnostics->arena, source->name, strlen(source->name));
    char *words = smp__arena_copy(&diagnostics->arena, message, strlen(message));
    /* A message is one line, whatever it quotes of the file. */
    for (char *at = words; at && *at; at++)
        if ((unsigned char)*at < ' ' || *at == 0x7F) *at = ' ';
    finding.message = words;
    finding.line = line;
    finding.column = column;
    finding.order = diagnostics->count;
    finding.source = line ? copy_line(diagnostics, source, line) : NULL;
    if (!finding.file || !finding.message) {
        diagnostics->failed = true;
        return;
    }
    diagnostics->items[diagnostics->count++] = finding;
    if (!finding.warning) diagnostics->errors++;
}

void smp__diagnostics_add(smp__diagnostics *diagnostics, const smp__source *source, size_t line, size_t column,
                          smp_status code, const char *format, ...) {
    if (code == SMP_ERROR_MEMORY) diagnostics->failed = true;
    if (diagnostics->errors > SMP__DIAGNOSTIC_LIMIT) return;
    char message[SMP_ERROR_MESSAGE_SIZE];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    if (diagnostics->errors == SMP__DIAGNOSTIC_LIMIT)
        snprintf(message, sizeof message, "more errors than the %d shown", SMP__DIAGNOSTIC_LIMIT);
    add(diagnostics, source, line, column, (smp_diagnostic){.code = code}, message);
}

void smp__diagnostics_warn(smp__diagnostics *diagnostics, const smp__source *source, size_t line, size_t column,
                           const char *format, ...) {
    if (diagnostics->count - diagnostics->errors >= SMP__DIAGNOSTIC_LIMIT) return;
    char message[SMP_ERROR_MESSAGE_SIZE];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    add(diagnostics, source, line, column, (smp_diagnostic){.code = SMP_OK, .warning = true}, message);
}

/* Files keep the order in which they were first complained of. */
static size_t first_of_file(const smp__diagnostics *diagnostics, const char *file) {
    for (size_t i = 0; i < diagnostics->count; i++) {
        if (strcmp(diagnostics->items[i].file, file) == 0) return i;
    }
    return 0;
}

static int by_place(const void *a, const void *b) {
    const smp_diagnostic *left = a, *right = b;
    if (left->order != right->order) return left->order < right->order ? -1 : 1;
    if (left->line != right->line) return left->line < right->line ? -1 : 1;
    if (left->column != right->column) return left->column < right->column ? -1 : 1;
    return strcmp(left->message, right->message);
}

void smp__diagnostics_sort(smp__diagnostics *diagnostics) {
    for (size_t i = 0; i < diagnostics->count; i++)
        diagnostics->items[i].order = first_of_file(diagnostics, diagnostics->items[i].file);
    if (diagnostics->count > 1) qsort(diagnostics->items, diagnostics->count, sizeof *diagnostics->items, by_place);
}

smp_status smp__diagnostics_first(const smp__diagnostics *diagnostics, smp_error *error) {
    if (diagnostics->failed) return smp__fail_memory(error);
    for (size_t i = 0; i < diagnostics->count; i++) {
        const smp_diagnostic *first = &diagnostics->items[i];
        if (first->warning) continue;
        smp__fail(error, first->code, "%s", first->message);
        smp__error_place(error, first->line, first->column, 0);
        return first->code;
    }
    return SMP_OK;
}
