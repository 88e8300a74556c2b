/* SPDX-License-Identifier: MIT
 * Facts and signals as people read them: "author.role = employee", "signal profane 0.98", a question. */
#ifndef SMP_TELLING_H
#define SMP_TELLING_H

#include "findings.h"

/* Where the strings go, and what they are made from. */
typedef struct smp__telling {
    smp__arena *arena;
    const smp_policy *policy;
    const smp__facts *facts;
    const smp_signal *signals;
    bool with_values; /* "form = email" and "signal profane 0.98", or "form" and "signal profane" */
    const char *told[SMP__FACT_ATTACHMENT_FIRST]; /* of the facts of the disclosure itself, with values, those made
                                                     before; or NULL */
    const char **strings;                         /* of the call at hand */
    smp__missing *missing;
    size_t count;
} smp__telling;

size_t smp__leaves_count(const smp__leaves *leaves);

/* One string for each of the leaves, in the order of the tables. False where out of memory. */
bool smp__tell_strings(smp__telling *to, const smp__leaves *leaves, const char ***strings, size_t *count);

/* The path and the question of each. */
bool smp__tell_missing(smp__telling *to, const smp__leaves *leaves, const smp__missing **missing, size_t *count);

#endif
