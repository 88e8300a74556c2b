/* SPDX-License-Identifier: MIT
 * Which clauses can be touched at all, by the author's role, the signals that fire and the facts that are known: so
 * that the time an evaluation takes grows with them, not with the policy. */
#ifndef SMP_RULE_INDEX_H
#define SMP_RULE_INDEX_H

#include "rules.h"

struct smp_policy;

/* Sets of clauses, one bit each, `words` words long. */
typedef struct smp__rule_index {
    size_t words;
    uint64_t *by_role;   /* of each role, and behind them of an unknown one: clauses that no signal must wake */
    uint64_t *by_signal; /* of each signal: clauses that it can wake */
    uint64_t *facts;     /* of each clause: facts, 1 << each, without which it cannot apply */
} smp__rule_index;

/* Fills policy->index from its clauses. False where out of memory. */
bool smp__rule_index_build(struct smp_policy *policy);

/* Sets the bits of the clauses that can be true or unknown in `candidates`, of index->words words. */
void smp__rule_index_find(const smp__rule_index *index, const smp__facts *facts, const smp_signal *signals,
                          uint64_t *candidates);

#endif
