/* SPDX-License-Identifier: MIT */
#include "yaml_field.h"

#include "decimal.h"
#include "error.h"
#include "nearest.h"

#include <stdio.h>
#include <string.h>

enum { SHOWN = 80, FEW = 12 };

bool smp__field_is_map(const smp__fields *fields, const smp__yaml *node, const char *what) {
    if (!node) return false;
    if (node->kind == SMP__YAML_MAP) return true;
    smp__yaml_error(node, fields->diagnostics, SMP_ERROR_SYNTAX, "%s must be a mapping of keys and values", what);
    return false;
}

static const char *name_at(const void *context, size_t index) {
    return ((const char *const *)context)[index];
}

void smp__field_unknown(const smp__fields *fields, const smp__yaml *node, const char *what, const char *const *names,
                        size_t count) {
    char shown[SHOWN], list[300];
    smp__quote(shown, sizeof shown, node->text, node->length);
    const char *nearest = smp__nearest(node->text, node->length, name_at, names, count);
    if (nearest) {
        smp__yaml_error(node, fields->diagnostics, SMP_ERROR_UNKNOWN_NAME, "'%s' is not %s; did you mean '%s'?", shown,
                        what, nearest);
        return;
    }
    size_t length = 0;
    for (size_t i = 0; i < count && count <= FEW && length < sizeof list; i++)
        length += (size_t)snprintf(list + length, sizeof list - length, "%s%s", i ? ", " : "; expected ", names[i]);
    smp__yaml_error(node, fields->diagnostics, SMP_ERROR_UNKNOWN_NAME, "'%s' is not %s%s", shown, what,
                    length ? list : "");
}

void smp__field_check_keys(const smp__fields *fields, const smp__yaml *map, const char *const *names, size_t count,
                           const char *what) {
    char phrase[SHOWN];
    snprintf(phrase, sizeof phrase, "a key of %s", what);
    for (const smp__yaml *key = map->first; key; key = key->next) {
        size_t i = 0;
        while (i < count && strcmp(names[i], key->text) != 0) i++;
        if (i == count) smp__field_unknown(fields, key, phrase, names, count);
    }
}

const char *smp__field_scalar(const smp__fields *fields, const smp__yaml *node) {
    if (node->kind != SMP__YAML_SCALAR) {
        smp__yaml_error(node, fields->diagnostics, SMP_ERROR_VALUE, "expected a text, found a %s",
                        node->kind == SMP__YAML_LIST ? "list" : "mapping");
        return NULL;
    }
    size_t length = node->length;
    while (length && node->text[length - 1] == '\n') length--; /* of a block */
    const char *copy = smp__arena_copy(fields->arena, node->text, length);
    if (!copy) fields->diagnostics->failed = true;
    return copy;
}

const char *smp__field_text(const smp__fields *fields, const smp__yaml *map, const char *key) {
    const smp__yaml *node = smp__yaml_get(map, key);
    const char *text = node ? smp__field_scalar(fields, node) : NULL;
    return text ? text : "";
}

const char *smp__field_needed_text(const smp__fields *fields, const smp__yaml *map, const char *key, const char *what) {
    const smp__yaml *node = smp__yaml_get(map, key);
    if (!node) {
        smp__yaml_error(map, fields->diagnostics, SMP_ERROR_VALUE, "%s has no '%s'", what, key);
        return "";
    }
    const char *text = smp__field_scalar(fields, node);
    if (text && !*text)
        smp__yaml_error(node, fields->diagnostics, SMP_ERROR_VALUE, "the '%s' of %s is empty", key, what);
    return text ? text : "";
}

smp__strings smp__field_strings(const smp__fields *fields, const smp__yaml *map, const char *key) {
    smp__strings strings = {NULL, 0};
    const smp__yaml *node = smp__yaml_get(map, key);
    if (!node) return strings;
    if (node->kind == SMP__YAML_MAP) {
        smp__yaml_error(node, fields->diagnostics, SMP_ERROR_VALUE, "'%s' must be a list", key);
        return strings;
    }
    bool is_list = node->kind == SMP__YAML_LIST;
    strings.items = smp__arena_take(fields->arena, (is_list ? node->count : 1) * sizeof *strings.items);
    if (!strings.items) {
        fields->diagnostics->failed = true;
        return strings;
    }
    for (const smp__yaml *item = is_list ? node->first : node; item; item = is_list ? item->next : NULL) {
        const char *text = smp__field_scalar(fields, item);
        if (text && *text)
            strings.items[strings.count++] = (char *)text;
        else if (text)
            smp__yaml_error(item, fields->diagnostics, SMP_ERROR_VALUE, "an empty entry of '%s'", key);
    }
    return strings;
}

int smp__field_yes(const smp__fields *fields, const smp__yaml *node) {
    if (node->kind == SMP__YAML_SCALAR) {
        if (strcmp(node->text, "yes") == 0 || strcmp(node->text, "true") == 0) return 1;
        if (strcmp(node->text, "no") == 0 || strcmp(node->text, "false") == 0) return 0;
    }
    char shown[SHOWN];
    smp__yaml_error(node, fields->diagnostics, SMP_ERROR_VALUE, "expected yes or no, found '%s'",
                    node->kind == SMP__YAML_SCALAR ? smp__quote(shown, sizeof shown, node->text, node->length)
                                                   : "more than a word");
    return -1;
}

bool smp__field_millionths(const smp__fields *fields, const smp__yaml *node, int64_t most, int64_t *millionths) {
    if (node->kind == SMP__YAML_SCALAR && smp__decimal_parse(node->text, node->length, millionths) &&
        *millionths <= most * SMP__MILLION)
        return true;
    char shown[SHOWN];
    smp__yaml_error(node, fields->diagnostics, SMP_ERROR_VALUE, "expected a number from 0 to %lld, found '%s'",
                    (long long)most,
                    node->kind == SMP__YAML_SCALAR ? smp__quote(shown, sizeof shown, node->text, node->length)
                                                   : "more than a word");
    return false;
}

int smp__field_word(const smp__fields *fields, const smp__yaml *node, const char *what, const char *const *names,
                    size_t count) {
    if (node->kind != SMP__YAML_SCALAR) {
        smp__yaml_error(node, fields->diagnostics, SMP_ERROR_VALUE, "expected %s", what);
        return -1;
    }
    for (size_t i = 0; i < count; i++) {
        if (strcmp(names[i], node->text) == 0) return (int)i;
    }
    smp__field_unknown(fields, node, what, names, count);
    return -1;
}
