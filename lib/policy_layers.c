/* SPDX-License-Identifier: MIT */
#include "policy_layers.h"

#include "embedded.h"
#include "error.h"
#include "file.h"
#include "nearest.h"

#include <stdio.h>
#include <string.h>

enum { SHOWN = 80, PATH = 4096 };

/* ---- files */

static bool take_source(smp__layers *layers, const smp__source *source) {
    uint64_t length = source->length;
    unsigned char bytes[8];
    for (size_t i = 0; i < 8; i++) bytes[i] = (unsigned char)(length >> (8 * i));
    smp__digest_add(layers->digest, bytes, sizeof bytes);
    smp__digest_add(layers->digest, source->text, source->length);
    return true;
}

/* Few: the list is copied to grow. */
static bool keep_path(smp__layers *layers, const char *path, size_t length) {
    smp__strings *files = layers->files;
    char **items = smp__arena_take(layers->kept, (files->count + 1) * sizeof *items);
    if (items && files->count) memcpy(items, files->items, files->count * sizeof *items);
    if (items) items[files->count] = smp__arena_copy(layers->kept, path, length);
    if (!items || !items[files->count]) {
        layers->diagnostics->failed = true;
        return false;
    }
    files->items = items;
    files->count++;
    return true;
}

/* A policy can name files that lie beside it or below, not wander through the disk. */
static bool stays_below(const char *name) {
    if (name[0] == '/' || name[0] == '\\') return false;
    for (const char *at = name; at; at = strchr(at, '/') ? strchr(at, '/') + 1 : NULL) {
        if (at[0] == '.' && at[1] == '.' && (at[2] == '/' || !at[2])) return false;
    }
    return true;
}

static bool complain(smp__layers *layers, const smp__yaml *node, smp_status code, const char *format) {
    char shown[SHOWN];
    /* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): the first layer is not inside another */
    smp__quote(shown, sizeof shown, node->text, node->length);
    smp__diagnostics_add(layers->diagnostics, node->source, node->line, node->column, code, format, shown);
    return false;
}

static bool unknown(smp__layers *layers, const smp__yaml *node) {
    const char *nearest =
        smp__nearest(node->text, node->length, smp__embedded_policy_name, NULL, smp__embedded_policy_count());
    char shown[SHOWN];
    smp__quote(shown, sizeof shown, node->text, node->length);
    if (nearest)
        smp__yaml_error(node, layers->diagnostics, SMP_ERROR_FILE, "there is no policy '%s' here; did you mean '%s'?",
                        shown, nearest);
    else
        smp__yaml_error(node, layers->diagnostics, SMP_ERROR_FILE, "there is no file '%s' beside this one", shown);
    return false;
}

bool smp__layers_file(smp__layers *layers, const smp__yaml *node, const char *folder, smp__source *source) {
    if (node->kind != SMP__YAML_SCALAR || !node->length) {
        smp__yaml_error(node, layers->diagnostics, SMP_ERROR_VALUE, "expected the name of a file");
        return false;
    }
    *source = smp__embedded_policy(node->text, node->length);
    if (source->name) return take_source(layers, source);
    if (!stays_below(node->text))
        return complain(layers, node, SMP_ERROR_VALUE, "'%s' does not lie beside this file or below");
    char path[PATH];
    int length = folder ? snprintf(path, sizeof path, "%s%s", folder, node->text) : -1;
    if (!folder) return unknown(layers, node);
    if (length < 0 || (size_t)length >= sizeof path)
        return complain(layers, node, SMP_ERROR_LIMIT, "the path of '%s' is too long");
    smp_error error;
    source->name = smp__arena_copy(layers->arena, path, (size_t)length);
    smp_status status =
        source->name ? smp__file_read(path, SMP__YAML_FILE, layers->arena, &source->text, &source->length, &error)
                     : SMP_ERROR_MEMORY;
    if (status == SMP_OK) return keep_path(layers, path, (size_t)length) && take_source(layers, source);
    if (status == SMP_ERROR_FILE) return unknown(layers, node);
    if (status == SMP_ERROR_MEMORY)
        layers->diagnostics->failed = true;
    else
        smp__yaml_error(node, layers->diagnostics, status, "%s", error.message);
    return false;
}

/* ---- laying one over the other */

static void append(smp__yaml *map, smp__yaml *key) {
    smp__yaml **last = &map->first;
    while (*last) last = &(*last)->next;
    *last = key;
    key->next = NULL;
    map->count++;
}

static void drop(smp__yaml *map, const char *name) {
    for (smp__yaml **at = &map->first; *at; at = &(*at)->next) {
        if (strcmp((*at)->text, name) != 0) continue;
        *at = (*at)->next;
        map->count--;
        return;
    }
}

/* A clause has either one rule in itself or a list of them: who rewrites the one drops the other. */
static void drop_rewritten(smp__yaml *base, const smp__yaml *over) {
    static const char *const own[] = {"violated_when", "unless", "asks", "each"};
    if (smp__yaml_get(over, "rules")) {
        for (size_t i = 0; i < sizeof own / sizeof *own; i++) drop(base, own[i]);
    } else if (smp__yaml_get(over, "violated_when")) {
        drop(base, "rules");
    }
}

enum { SECTIONS, ENTRIES, KEYS };

static int merged_to(const char *section) {
    if (strcmp(section, "clauses") == 0 || strcmp(section, "definitions") == 0) return KEYS;
    return ENTRIES;
}

static void merge(smp__yaml *base, const smp__yaml *over, int level, int to) {
    smp__yaml *next;
    if (level == KEYS) drop_rewritten(base, over);
    for (smp__yaml *key = over->first; key; key = next) {
        next = key->next;
        smp__yaml *known = smp__yaml_find(base, key->text, key->length);
        if (!known) {
            append(base, key);
            continue;
        }
        int below = level == SECTIONS ? merged_to(key->text) : to;
        bool both = known->value->kind == SMP__YAML_MAP && key->value->kind == SMP__YAML_MAP;
        if (both && level < below)
            merge(known->value, key->value, level + 1, below);
        else
            known->value = key->value;
        /* The place of an entry is that of whoever spoke last. */
        known->source = key->source;
        known->line = key->line;
        known->column = key->column;
    }
}

void smp__layers_merge(smp__yaml *base, const smp__yaml *over) {
    merge(base, over, SECTIONS, ENTRIES);
}

static const char *key_at(const void *context, size_t index) {
    const smp__yaml *key = ((const smp__yaml *)context)->first;
    while (index--) key = key->next;
    return key->text;
}

/* What is switched off must be there. `base` is NULL where nothing is extended. */
static void check_disabled(smp__layers *layers, const smp__yaml *base, const smp__yaml *over, const char *section) {
    const smp__yaml *known = smp__yaml_get(base, section), *said = smp__yaml_get(over, section);
    if (!said || said->kind != SMP__YAML_MAP) return;
    for (const smp__yaml *key = said->first; key; key = key->next) {
        if (key->value->kind != SMP__YAML_SCALAR || strcmp(key->value->text, "disabled") != 0) continue;
        if (smp__yaml_find(known, key->text, key->length)) continue;
        bool named = known && known->kind == SMP__YAML_MAP;
        const char *nearest = named ? smp__nearest(key->text, key->length, key_at, known, known->count) : NULL;
        char shown[SHOWN];
        smp__quote(shown, sizeof shown, key->text, key->length);
        smp__yaml_error(key, layers->diagnostics, SMP_ERROR_UNKNOWN_NAME,
                        "'%s' cannot be disabled: the policy that this one extends does not have it%s%s%s", shown,
                        nearest ? "; did you mean '" : "", nearest ? nearest : "", nearest ? "'?" : "");
    }
}

/* ---- wording */

static bool check_wording(smp__layers *layers, const smp__yaml *wording) {
    static const char *const sections[] = {"title", "clauses", "definitions", "questions"};
    static const char *const texts[] = {"title", "section", "place", "reason", "remedy"};
    if (wording->kind != SMP__YAML_MAP) {
        smp__yaml_error(wording, layers->diagnostics, SMP_ERROR_SYNTAX, "wording must be a mapping");
        return false;
    }
    bool good = true;
    for (const smp__yaml *key = wording->first; key; key = key->next) {
        size_t i = 0;
        while (i < sizeof sections / sizeof *sections && strcmp(sections[i], key->text) != 0) i++;
        if (i == sizeof sections / sizeof *sections)
            good = complain(layers, key, SMP_ERROR_UNKNOWN_NAME,
                            "'%s' is no wording; expected title, clauses, definitions, questions");
    }
    const smp__yaml *clauses = smp__yaml_get(wording, "clauses");
    for (const smp__yaml *clause = clauses ? clauses->first : NULL; clause; clause = clause->next) {
        for (const smp__yaml *key = clause->value ? clause->value->first : NULL; key; key = key->next) {
            size_t i = 0;
            while (i < sizeof texts / sizeof *texts && key->text && strcmp(texts[i], key->text) != 0) i++;
            if (i == sizeof texts / sizeof *texts)
                good = complain(layers, key, SMP_ERROR_UNKNOWN_NAME,
                                "'%s' is no wording of a clause; expected title, section, place, reason, remedy");
        }
    }
    return good;
}

/* Wording for clauses that the policy does not have says nothing, and is left out. */
static void drop_strangers(const smp__yaml *root, smp__yaml *wording, const char *section) {
    const smp__yaml *known = smp__yaml_get(root, section);
    smp__yaml *said = smp__yaml_get(wording, section);
    if (!said || said->kind != SMP__YAML_MAP) return;
    for (smp__yaml **at = &said->first; *at;) {
        const smp__yaml *entry = smp__yaml_find(known, (*at)->text, (*at)->length);
        if (entry && entry->value->kind == SMP__YAML_MAP) {
            at = &(*at)->next;
        } else {
            *at = (*at)->next;
            said->count--;
        }
    }
}

static void set_language(smp__layers *layers, smp__yaml *root) {
    smp__yaml *key = smp__yaml_find(root, "language", strlen("language"));
    if (!key || key->value->kind != SMP__YAML_SCALAR) return;
    const char *language = smp__arena_copy(layers->arena, layers->language, strlen(layers->language));
    if (!language) {
        layers->diagnostics->failed = true;
        return;
    }
    key->value->text = language;
    key->value->length = strlen(language);
}

/* The wording of one language, in the policy itself or in a file of its own; NULL after an error. */
static smp__yaml *read_wording(smp__layers *layers, smp__yaml *written, const char *folder) {
    smp__yaml *wording = written;
    if (written->kind == SMP__YAML_SCALAR) {
        smp__source *source = smp__arena_take(layers->arena, sizeof *source);
        if (!source) layers->diagnostics->failed = true;
        if (!source || !smp__layers_file(layers, written, folder, source)) return NULL;
        wording = smp__yaml_read(source, layers->arena, layers->diagnostics);
    }
    return wording && check_wording(layers, wording) ? wording : NULL;
}

static void lay_wording(smp__layers *layers, smp__yaml *root, const char *folder) {
    const smp__yaml *written_in = smp__yaml_get(root, "language"), *languages = smp__yaml_get(root, "wording");
    const char *own = written_in && written_in->text ? written_in->text : "en";
    if (layers->language && strcmp(own, layers->language) == 0) layers->has_language = true;
    if (languages && languages->kind != SMP__YAML_MAP) {
        smp__yaml_error(languages, layers->diagnostics, SMP_ERROR_SYNTAX,
                        "'wording' must be a mapping of languages to wordings");
        return;
    }
    for (const smp__yaml *key = languages ? languages->first : NULL; key; key = key->next) {
        bool wanted = layers->language && strcmp(key->text, layers->language) == 0;
        if (!wanted && !layers->every_language) continue;
        smp__yaml *wording = read_wording(layers, key->value, folder);
        if (!wanted || !wording) continue;
        drop_strangers(root, wording, "clauses");
        drop_strangers(root, wording, "definitions");
        smp__layers_merge(root, wording);
        set_language(layers, root);
        layers->has_language = true;
    }
}

/* ---- layers */

static bool enter(smp__layers *layers, const smp__source *source, const smp__yaml *extends) {
    for (size_t i = 0; i < layers->depth; i++) {
        if (strcmp(layers->chain[i], source->name) == 0)
            return complain(layers, extends, SMP_ERROR_CONFLICT, "'%s' extends itself in the end");
    }
    if (layers->depth == SMP__LAYER_LIMIT)
        return complain(layers, extends, SMP_ERROR_LIMIT, "too many files extend one another before '%s'");
    layers->chain[layers->depth++] = source->name;
    return true;
}

static smp__yaml *read_layer(smp__layers *layers, const smp__source *source, const char *folder,
                             const smp__yaml *named_at) {
    if (!enter(layers, source, named_at)) return NULL;
    smp__yaml *root = smp__yaml_read(source, layers->arena, layers->diagnostics);
    if (root && root->kind != SMP__YAML_MAP) {
        smp__yaml_error(root, layers->diagnostics, SMP_ERROR_SYNTAX,
                        "a policy file must be a mapping of keys and values");
        return NULL;
    }
    const smp__yaml *extends = smp__yaml_get(root, "extends");
    if (root && extends) {
        smp__source *below = smp__arena_take(layers->arena, sizeof *below);
        if (!below) {
            layers->diagnostics->failed = true;
            return NULL;
        }
        smp__yaml *base =
            smp__layers_file(layers, extends, folder, below) ? read_layer(layers, below, folder, extends) : NULL;
        if (!base) return NULL;
        check_disabled(layers, base, root, "clauses");
        check_disabled(layers, base, root, "definitions");
        drop(base, "extends");
        drop(base, "wording");
        smp__layers_merge(base, root);
        root = base;
    }
    if (root && !extends) {
        check_disabled(layers, NULL, root, "clauses");
        check_disabled(layers, NULL, root, "definitions");
    }
    if (root) lay_wording(layers, root, folder);
    return root;
}

smp__yaml *smp__layers_read(smp__layers *layers, const smp__source *source, const char *folder) {
    layers->depth = 0;
    layers->has_language = false;
    take_source(layers, source);
    return read_layer(layers, source, folder, NULL);
}
