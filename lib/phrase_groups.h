/* SPDX-License-Identifier: MIT
 * Joined phrases: whether the other parts are there, too, where the first one is. */
#ifndef SMP_PHRASE_GROUPS_H
#define SMP_PHRASE_GROUPS_H

#include "phrase_needs.h"
#include "phrase_run.h"

/* Whether all parts of the group but the first are in the sentence of the first or, for &&, anywhere. */
bool smp__group_is_whole(smp__run *run, const smp__needs *needs, uint32_t group, uint32_t sentence);

#endif
