/* SPDX-License-Identifier: MIT */
#include "error.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

const char *smp_status_name(smp_status status) {
    static const char *const names[] = {
        [SMP_OK] = "ok",
        [SMP_ERROR_MEMORY] = "memory",
        [SMP_ERROR_ARGUMENT] = "argument",
        [SMP_ERROR_ENCODING] = "encoding",
        [SMP_ERROR_SYNTAX] = "syntax",
        [SMP_ERROR_UNKNOWN_NAME] = "unknown_name",
        [SMP_ERROR_VALUE] = "value",
        [SMP_ERROR_DUPLICATE] = "duplicate",
        [SMP_ERROR_CONFLICT] = "conflict",
        [SMP_ERROR_LIMIT] = "limit",
        [SMP_ERROR_FILE] = "file",
    };
    size_t index = (size_t)status;
    return index < sizeof names / sizeof *names ? names[index] : NULL;
}

void smp__error_clear(smp_error *error) {
    if (error) memset(error, 0, sizeof *error);
}

smp_status smp__fail(smp_error *error, smp_status code, const char *format, ...) {
    if (!error) return code;
    smp__error_clear(error);
    error->code = code;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(error->message, sizeof error->message, format, arguments);
    va_end(arguments);
    return code;
}

smp_status smp__fail_memory(smp_error *error) {
    return smp__fail(error, SMP_ERROR_MEMORY, "out of memory");
}

void smp__error_place(smp_error *error, size_t line, size_t column, size_t byte) {
    if (!error) return;
    error->line = line;
    error->column = column;
    error->byte = byte;
}

const char *smp__quote(char *quoted, size_t size, const char *text, size_t length) {
    static const char ellipsis[] = "\xE2\x80\xA6";
    size_t out = 0;
    for (size_t in = 0; in < length;) {
        unsigned char byte = (unsigned char)text[in];
        size_t width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
        bool control = byte < 0x20 || byte == 0x7F;
        size_t needed = control ? 4 : width;
        if (width > length - in || out + needed + sizeof ellipsis > size) {
            memcpy(quoted + out, ellipsis, sizeof ellipsis - 1);
            out += sizeof ellipsis - 1;
            break;
        }
        if (control) {
            snprintf(quoted + out, size - out, "\\x%02X", byte);
        } else {
            memcpy(quoted + out, text + in, width);
        }
        out += needed;
        in += width;
    }
    quoted[out] = '\0';
    return quoted;
}
