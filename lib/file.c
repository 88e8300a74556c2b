/* SPDX-License-Identifier: MIT */
#include "file.h"

#include "error.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

enum { CHUNK = 64 * 1024, SHOWN = 200 };

/* Not strerror(): it speaks the language of the locale, which nothing here asks for. */
const char *smp__file_open_failed(int problem) {
    switch (problem) {
    case ENOENT:
    case ENOTDIR:
        return "cannot open '%s': there is no such file";
    case EACCES:
    case EPERM:
        return "cannot open '%s': it may not be read";
    }
    return "cannot open '%s'";
}

static smp_status fail(smp_error *error, smp_status code, const char *format, const char *path) {
    char shown[SHOWN];
    return smp__fail(error, code, format, smp__quote(shown, sizeof shown, path, strlen(path)));
}

/* Wiped: it may be a roster. */
static void let_go(const smp_allocator *memory, char *bytes, size_t capacity) {
    smp__wipe(bytes, capacity);
    smp__release(memory, bytes);
}

/* Room for one more chunk. */
static bool grow(const smp_allocator *memory, char **bytes, size_t *capacity, size_t length) {
    if (*capacity - length > CHUNK) return true;
    size_t larger = *capacity + *capacity / 2 + CHUNK + 1;
    char *room = smp__allocate(memory, larger);
    if (!room) return false;
    if (length) memcpy(room, *bytes, length);
    let_go(memory, *bytes, *capacity);
    *bytes = room;
    *capacity = larger;
    return true;
}

/* Not by the file's size: pipes have none, and a size can change. */
static smp_status read_all(FILE *file, const char *path, size_t most, smp__arena *arena, char **text, size_t *length,
                           smp_error *error) {
    char *bytes = NULL;
    size_t capacity = 0;
    for (*length = 0;;) {
        if (!grow(&arena->memory, &bytes, &capacity, *length)) break;
        size_t got = fread(bytes + *length, 1, CHUNK, file);
        *length += got;
        if (ferror(file) || *length > most) {
            bool is_folder = ferror(file) && errno == EISDIR;
            let_go(&arena->memory, bytes, capacity);
            if (is_folder) return fail(error, SMP_ERROR_FILE, "'%s' is a folder, not a file", path);
            return ferror(file) ? fail(error, SMP_ERROR_FILE, "cannot read '%s'", path)
                                : fail(error, SMP_ERROR_LIMIT, "'%s' is too large", path);
        }
        if (got < CHUNK) {
            *text = smp__arena_copy(arena, bytes, *length);
            let_go(&arena->memory, bytes, capacity);
            return *text ? SMP_OK : smp__fail_memory(error);
        }
    }
    let_go(&arena->memory, bytes, capacity);
    return smp__fail_memory(error);
}

smp_status smp__file_read(const char *path, size_t most, smp__arena *arena, const char **text, size_t *length,
                          smp_error *error) {
    FILE *file = fopen(path, "rb");
    if (!file) return fail(error, SMP_ERROR_FILE, smp__file_open_failed(errno), path);
    setvbuf(file, NULL, _IONBF, 0); /* a buffer of its own would keep what it read */
    char *bytes = NULL;
    smp_status status = read_all(file, path, most, arena, &bytes, length, error);
    fclose(file);
    *text = bytes;
    return status;
}
