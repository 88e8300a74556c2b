/* SPDX-License-Identifier: MIT
 * Where in a JSON document a value stands: jansson keeps no places, and its own errors name no path. */
#ifndef SMP_JSON_PLACE_H
#define SMP_JSON_PLACE_H

#include <stdbool.h>
#include <stddef.h>

enum { SMP__JSON_PATH_SIZE = 256 };

/* Writes the path of what stands before byte `end` of a document that is JSON up to there: "author.role",
 * "attachments[2]"; "" at the top, or where the path is too long. */
void smp__json_path_before(const char *json, size_t end, char path[SMP__JSON_PATH_SIZE]);

/* Finds the value (`last`: the last one, else the first) whose keys, joined by dots, are `path`, in a document that
 * is JSON. False where there is none: keys written with escapes are not found. */
bool smp__json_find(const char *json, size_t length, const char *path, bool last, size_t *byte);

/* Line and column of a byte, from 1; columns count characters. */
void smp__json_line(const char *json, size_t byte, size_t *line, size_t *column);

#endif
