/* SPDX-License-Identifier: MIT */
#include "file.h"

#include "error.h"

#include <stdio.h>
#include <string.h>

enum { CHUNK = 64 * 1024, SHOWN = 200 };

static smp_status fail(smp_error *error, smp_status code, const char *format, const char *path) {
    char shown[SHOWN];
    return smp__fail(error, code, format, smp__quote(shown, sizeof shown, path, strlen(path)));
}

/* Not by the file's size: pipes have none, and a size can change. */
static smp_status read_all(FILE *file, const char *path, size_t most, smp__arena *arena, char **text, size_t *length,
                           smp_error *error) {
    char *bytes = NULL;
    size_t capacity = 0;
    for (*length = 0;;) {
        if (!smp__reserve(&arena->memory, &bytes, &capacity, *length + CHUNK + 1, 1)) break;
        size_t got = fread(bytes + *length, 1, CHUNK, file);
        *length += got;
        if (ferror(file) || *length > most) {
            smp__release(&arena->memory, bytes);
            return ferror(file) ? fail(error, SMP_ERROR_FILE, "cannot read '%s'", path)
                                : fail(error, SMP_ERROR_LIMIT, "'%s' is too large", path);
        }
        if (got < CHUNK) {
            *text = smp__arena_copy(arena, bytes, *length);
            smp__release(&arena->memory, bytes);
            return *text ? SMP_OK : smp__fail_memory(error);
        }
    }
    smp__release(&arena->memory, bytes);
    return smp__fail_memory(error);
}

smp_status smp__file_read(const char *path, size_t most, smp__arena *arena, const char **text, size_t *length,
                          smp_error *error) {
    FILE *file = fopen(path, "rb");
    if (!file) return fail(error, SMP_ERROR_FILE, "cannot open '%s'", path);
    char *bytes = NULL;
    smp_status status = read_all(file, path, most, arena, &bytes, length, error);
    fclose(file);
    *text = bytes;
    return status;
}
