/* SPDX-License-Identifier: MIT
 * The files of lib/data that are built into the library. */
#ifndef SMP_EMBEDDED_H
#define SMP_EMBEDDED_H

#include "diagnostics.h"

#define SMP__DEFAULT_POLICY "northwest-technology-center"

/* A built-in file; all NULL and 0 where there is none. Texts are valid for ever, and NUL-terminated. */

/* The policy, or wording, file of this name. */
smp__source smp__embedded_policy(const char *name, size_t length);
size_t smp__embedded_policy_count(void);
const char *smp__embedded_policy_name(const void *context, size_t index); /* an smp__name_at */

/* The lexicon files, in the order in which they are read. */
size_t smp__embedded_lexicon_count(void);
smp__source smp__embedded_lexicon(size_t index);

/* Sentences of harsh but lawful criticism, one a line, '#' before comments. */
smp__source smp__embedded_criticism(void);

#endif
