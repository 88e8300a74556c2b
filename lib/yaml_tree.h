/* SPDX-License-Identifier: MIT
 * A YAML document as a tree with the place of every node, within limits that no hostile file gets around. */
#ifndef SMP_YAML_TREE_H
#define SMP_YAML_TREE_H

#include "diagnostics.h"

enum {
    SMP__YAML_DEPTH = 40, /* levels */
    SMP__YAML_NODES = 400000,
    SMP__YAML_KEYS = 5000,            /* of one mapping */
    SMP__YAML_FILE = 16 * 1024 * 1024 /* bytes */
};

typedef enum smp__yaml_kind { SMP__YAML_SCALAR, SMP__YAML_LIST, SMP__YAML_MAP } smp__yaml_kind;

typedef struct smp__yaml smp__yaml;
struct smp__yaml {
    smp__yaml_kind kind;
    const smp__source *source;
    size_t line, column; /* from 1 */
    size_t end_line;
    bool plain;       /* a scalar without quotes */
    bool block;       /* a scalar written as a block, | or > */
    const char *text; /* scalar, or key; NUL-terminated */
    size_t length;
    uint32_t hash;    /* of the key */
    smp__yaml *first; /* items; the keys of a map */
    smp__yaml *next;  /* the next item, or key */
    smp__yaml *value; /* of a key */
    size_t count;     /* of items or keys */
};

/* The root of the one document of `source`, in the arena; NULL where it cannot be read: the reason is added to the
 * diagnostics. */
smp__yaml *smp__yaml_read(const smp__source *source, smp__arena *arena, smp__diagnostics *diagnostics);

/* The value of the key, or NULL; also where `map` is NULL or none. */
smp__yaml *smp__yaml_get(const smp__yaml *map, const char *key);

/* The key itself. */
smp__yaml *smp__yaml_find(const smp__yaml *map, const char *key, size_t length);

/* Adds an error at the node. */
void smp__yaml_error(const smp__yaml *node, smp__diagnostics *diagnostics, smp_status code, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

#endif
