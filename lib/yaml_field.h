/* SPDX-License-Identifier: MIT
 * Reading the fields of a YAML mapping: known keys, texts, words, lists, numbers; what is wrong goes to the
 * diagnostics. */
#ifndef SMP_YAML_FIELD_H
#define SMP_YAML_FIELD_H

#include "organization.h"
#include "yaml_tree.h"

#include <stdint.h>

/* Where fields are copied to, and where errors go. */
typedef struct smp__fields {
    smp__arena *arena;
    smp__diagnostics *diagnostics;
} smp__fields;

/* Whether `node` is a mapping; an error where it is not. `what` names it: "the clause". NULL is false and no error. */
bool smp__field_is_map(const smp__fields *fields, const smp__yaml *node, const char *what);

/* An error for each key of `map` that is not among `names`. */
void smp__field_check_keys(const smp__fields *fields, const smp__yaml *map, const char *const *names, size_t count,
                           const char *what);

/* The text of `key`, copied; "" where there is none. */
const char *smp__field_text(const smp__fields *fields, const smp__yaml *map, const char *key);

/* The same, and an error where it is missing or empty. `what`: "the clause 'staff.2'". */
const char *smp__field_needed_text(const smp__fields *fields, const smp__yaml *map, const char *key, const char *what);

/* The text of a node; NULL after an error. */
const char *smp__field_scalar(const smp__fields *fields, const smp__yaml *node);

/* The items of a list, or the one item that stands in its place. */
smp__strings smp__field_strings(const smp__fields *fields, const smp__yaml *map, const char *key);

/* Whether the node says yes or no (true or false); an error, and -1, where it says neither. */
int smp__field_yes(const smp__fields *fields, const smp__yaml *node);

/* A decimal number from 0 up to `most` in millionths; an error, and false, where it is none. */
bool smp__field_millionths(const smp__fields *fields, const smp__yaml *node, int64_t most, int64_t *millionths);

/* The index of the word among `names`; an error with the nearest, and -1, where it is none of them. `what` names one:
 * "a modality". */
int smp__field_word(const smp__fields *fields, const smp__yaml *node, const char *what, const char *const *names,
                    size_t count);

/* An error at `node` that `wrong` is not one of `names`; names the nearest, or all where they are few. */
void smp__field_unknown(const smp__fields *fields, const smp__yaml *node, const char *what, const char *const *names,
                        size_t count);

#endif
