/* SPDX-License-Identifier: MIT
 * A policy file and those that it builds on, as one tree: `extends` is read first, what the file itself says is laid
 * over it, and the wording of the language asked for over that. */
#ifndef SMP_POLICY_LAYERS_H
#define SMP_POLICY_LAYERS_H

#include "digest.h"
#include "organization.h"
#include "yaml_tree.h"

enum { SMP__LAYER_LIMIT = 8 /* files that extend one another */ };

typedef struct smp__layers {
    smp__arena *arena;
    smp__diagnostics *diagnostics;
    smp__digest *digest;                 /* takes the bytes of every file read */
    const char *language;                /* "es"; NULL: the policy's own */
    bool every_language;                 /* read all wording, to check it */
    bool has_language;                   /* some layer had wording in it, or is written in it */
    const char *chain[SMP__LAYER_LIMIT]; /* names of the files being read */
    size_t depth;
    smp__arena *kept;    /* the policy's own memory, where the names of files go */
    smp__strings *files; /* takes the paths of the files that were opened */
} smp__layers;

/* The tree of the policy in `source`; NULL after an error. `folder` is where the files that it names lie, NULL where
 * it can name only built-in ones. */
smp__yaml *smp__layers_read(smp__layers *layers, const smp__source *source, const char *folder);

/* Reads the file that a policy names at `node`, built in or in `folder`. False after an error. */
bool smp__layers_file(smp__layers *layers, const smp__yaml *node, const char *folder, smp__source *source);

/* Lays the sections of `over` over those of `base`. Of sections the entries are replaced one by one; of clauses and
 * definitions their keys. */
void smp__layers_merge(smp__yaml *base, const smp__yaml *over);

#endif
