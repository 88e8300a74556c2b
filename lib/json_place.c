/* SPDX-License-Identifier: MIT */
#include "json_place.h"

#include <stdio.h>
#include <string.h>

enum { DEEPEST = 16 };

/* A list or object that is open where the scan stands. */
typedef struct frame {
    bool list;
    size_t index;    /* of the list's item at hand */
    const char *key; /* of the object's member at hand; NULL before it */
    size_t key_length;
} frame;

/* A scan over JSON known to be well formed. Frames deeper than DEEPEST are counted only. */
typedef struct scan {
    const char *json;
    size_t end, at, depth;
    frame frames[DEEPEST];
} scan;

static frame *top(scan *in) {
    return in->depth > 0 && in->depth <= DEEPEST ? &in->frames[in->depth - 1] : NULL;
}

static void skip_string(scan *in) {
    for (in->at++; in->at < in->end && in->json[in->at] != '"'; in->at++) {
        if (in->json[in->at] == '\\') in->at++;
    }
    in->at = in->at < in->end ? in->at + 1 : in->end;
}

/* What stands behind true, false, null or a number. */
static bool ends_literal(char c) {
    return c == ',' || c == ']' || c == '}' || c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static void open_frame(scan *in, bool list) {
    in->depth++;
    frame *inner = top(in);
    if (inner) *inner = (frame){.list = list};
    in->at++;
}

/* Goes to the next value and past it, into it where it is a list or an object. `depth` is the number of frames
 * that lead to it. False at the end. */
static bool next_value(scan *in, size_t *start, size_t *depth) {
    while (in->at < in->end) {
        char c = in->json[in->at];
        frame *outer = top(in);
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ':') {
            in->at++;
        } else if (c == ',') {
            if (outer && outer->list) outer->index++;
            if (outer) outer->key = NULL;
            in->at++;
        } else if (c == '}' || c == ']') {
            if (in->depth) in->depth--;
            in->at++;
        } else if (c == '"' && outer && !outer->list && !outer->key) {
            size_t first = in->at + 1;
            skip_string(in);
            outer->key = in->json + first;
            outer->key_length = in->at > first ? in->at - first - (in->json[in->at - 1] == '"') : 0;
        } else {
            *start = in->at;
            *depth = in->depth;
            if (c == '{' || c == '[') {
                open_frame(in, c == '[');
            } else if (c == '"') {
                skip_string(in);
            } else {
                do {
                    in->at++;
                } while (in->at < in->end && !ends_literal(in->json[in->at]));
            }
            return true;
        }
    }
    return false;
}

static bool write_path(const scan *in, size_t depth, char path[SMP__JSON_PATH_SIZE]) {
    size_t used = 0;
    path[0] = '\0';
    if (depth > DEEPEST) return false;
    for (size_t i = 0; i < depth; i++) {
        const frame *one = &in->frames[i];
        int added = 0;
        if (one->list) {
            added = snprintf(path + used, SMP__JSON_PATH_SIZE - used, "[%zu]", one->index);
        } else if (one->key) {
            added = snprintf(path + used, SMP__JSON_PATH_SIZE - used, "%s%.*s", used ? "." : "", (int)one->key_length,
                             one->key);
        }
        used += (size_t)added;
        if (used >= SMP__JSON_PATH_SIZE) {
            path[0] = '\0';
            return false;
        }
    }
    return true;
}

void smp__json_path_before(const char *json, size_t end, char path[SMP__JSON_PATH_SIZE]) {
    scan in = {.json = json, .end = end};
    size_t start, depth;
    while (next_value(&in, &start, &depth)) {}
    write_path(&in, in.depth, path);
}

bool smp__json_find(const char *json, size_t length, const char *path, bool last, size_t *byte) {
    scan in = {.json = json, .end = length};
    char here[SMP__JSON_PATH_SIZE];
    size_t start, depth;
    bool found = false;
    while ((last || !found) && next_value(&in, &start, &depth)) {
        if (!write_path(&in, depth, here) || strcmp(here, path) != 0) continue;
        *byte = start;
        found = true;
    }
    return found;
}

void smp__json_line(const char *json, size_t byte, size_t *line, size_t *column) {
    *line = *column = 1;
    for (size_t i = 0; i < byte; i++) {
        if (json[i] == '\n') {
            (*line)++;
            *column = 1;
        } else if (((unsigned char)json[i] & 0xC0) != 0x80) {
            (*column)++;
        }
    }
}
