/* SPDX-License-Identifier: MIT
 * Which rules and definitions can be true at all, by the author's role, the signals that fire and the facts that are
 * known: so that the time an evaluation takes grows with them, not with the policy. */
#ifndef SMP_RULE_INDEX_H
#define SMP_RULE_INDEX_H

#include "rules.h"

struct smp_policy;

/* Facts that are known, those of attachments where there is one, and signals that fire. */
typedef struct smp__clues {
    uint64_t facts; /* 1 << smp__fact_id */
    uint64_t signals[(SMP__SIGNAL_COUNT + 63) / 64];
} smp__clues;

/* The clues without which something cannot be so. */
typedef struct smp__premise {
    uint64_t facts;        /* all of these are needed, 1 << smp__fact_id */
    const smp__clues *any; /* and one of each of these sets */
    size_t any_count;
} smp__premise;

/* Sets of rules, one bit each, `words` words long. */
typedef struct smp__rule_index {
    size_t words;
    uint64_t *by_role;           /* of each role, and behind them of an unknown one: rules that no signal must wake */
    uint64_t *by_signal;         /* of each signal: rules that it can wake */
    smp__premise *of_rule;       /* of each rule: of its asking or saying anything */
    smp__premise *of_definition; /* of each definition: of its being met */
} smp__rule_index;

/* Fills policy->index from its rules and definitions. False where out of memory. */
bool smp__rule_index_build(struct smp_policy *policy);

/* Of the first `signal_count` signals. */
void smp__clues_gather(smp__clues *clues, const smp__facts *facts, const smp_signal *signals, size_t signal_count);

/* Whether one of each set is there. */
bool smp__premise_sets_met(const smp__premise *premise, const smp__clues *clues);

/* False where a clue is missing that it needs; most often a fact. */
static inline bool smp__premise_met(const smp__premise *premise, const smp__clues *clues) {
    return !(premise->facts & ~clues->facts) && smp__premise_sets_met(premise, clues);
}

/* Sets the bits of the rules that can be true or unknown in `candidates`, of index->words words. */
void smp__rule_index_find(const smp__rule_index *index, const smp__facts *facts, const smp__clues *clues,
                          uint64_t *candidates);

#endif
