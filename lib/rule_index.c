/* SPDX-License-Identifier: MIT */
#include "rule_index.h"

#include "policy.h"

#include <string.h>

enum { SIGNAL_WORDS = (SMP__SIGNAL_COUNT + 63) / 64, ANY_ROLE = (1 << (SMP__ROLE_COUNT + 1)) - 1 };

/* Signals of which one must fire; `none` where the condition can hold without. */
typedef struct wakers {
    bool none;
    uint64_t set[SIGNAL_WORDS];
} wakers;

static size_t size_of(const wakers *of) {
    size_t count = 0;
    for (size_t i = 0; i < SIGNAL_WORDS; i++) count += smp__set_size(of->set[i]);
    return count;
}

static wakers wakers_of(const smp__node *nodes, uint32_t at) {
    const smp__node *node = &nodes[at];
    wakers found = {.none = true};
    if (node->operation == SMP__SIGNAL && !node->operand) {
        found.none = false;
        found.set[node->signal / 64] = UINT64_C(1) << (node->signal % 64);
    } else if (node->operation == SMP__KNOWN || node->operation == SMP__AN_ATTACHMENT) {
        return wakers_of(nodes, at + 1);
    } else if (node->operation == SMP__ALL) {
        for (uint32_t i = at + 1; i < node->end; i = nodes[i].end) {
            wakers operand = wakers_of(nodes, i);
            if (!operand.none && (found.none || size_of(&operand) < size_of(&found))) found = operand;
        }
    } else if (node->operation == SMP__ANY) {
        found.none = false;
        for (uint32_t i = at + 1; i < node->end && !found.none; i = nodes[i].end) {
            wakers operand = wakers_of(nodes, i);
            found.none = operand.none;
            for (size_t j = 0; j < SIGNAL_WORDS; j++) found.set[j] |= operand.set[j];
        }
    }
    return found;
}

/* The roles, 1 << each, with which what a rule needs can hold; behind the last role an unknown one. */
static unsigned roles_of(const smp__node *nodes, uint32_t at) {
    const smp__node *node = &nodes[at];
    unsigned roles = ANY_ROLE;
    if (node->operation == SMP__IS && node->fact == SMP__FACT_AUTHOR_ROLE) return (unsigned)node->operand;
    if (node->operation != SMP__ALL) return roles;
    for (uint32_t i = at + 1; i < node->end; i = nodes[i].end) roles &= roles_of(nodes, i);
    return roles;
}

/* The facts of the disclosure itself, 1 << each, that must be known for the condition to be known to hold. */
static uint64_t facts_of(const smp__node *nodes, uint32_t at) {
    const smp__node *node = &nodes[at];
    if (node->operation == SMP__KNOWN) return facts_of(nodes, at + 1);
    uint64_t facts = 0;
    if (node->operation == SMP__ALL) {
        for (uint32_t i = at + 1; i < node->end; i = nodes[i].end) facts |= facts_of(nodes, i);
    } else if (node->operation >= SMP__IS && node->operation != SMP__SIGNAL &&
               !smp__fact_is_attachment((smp__fact_id)node->fact)) {
        facts = UINT64_C(1) << node->fact;
    }
    return facts;
}

static void add_rule(smp__rule_index *index, const smp_policy *policy, const smp__rule *rule, size_t clause) {
    uint64_t bit = UINT64_C(1) << (clause % 64);
    wakers needed = wakers_of(policy->nodes, rule->needs), violated = wakers_of(policy->nodes, rule->violated_when);
    if (needed.none || (!violated.none && size_of(&violated) < size_of(&needed))) needed = violated;
    unsigned roles = roles_of(policy->nodes, rule->needs);
    index->facts[clause] &= facts_of(policy->nodes, rule->needs);
    for (size_t i = 0; needed.none && i <= SMP__ROLE_COUNT; i++) {
        if (roles >> i & 1) index->by_role[i * index->words + clause / 64] |= bit;
    }
    for (size_t i = 0; !needed.none && i < SMP__SIGNAL_COUNT; i++) {
        if (needed.set[i / 64] >> (i % 64) & 1) index->by_signal[i * index->words + clause / 64] |= bit;
    }
}

bool smp__rule_index_build(smp_policy *policy) {
    smp__rule_index *index = &policy->index;
    index->words = (policy->clause_count + 63) / 64;
    size_t sets = SMP__ROLE_COUNT + 1 + SMP__SIGNAL_COUNT, size = sets * index->words * sizeof *index->by_role;
    index->by_role = smp__arena_take(&policy->arena, size);
    index->facts = smp__arena_take(&policy->arena, policy->clause_count * sizeof *index->facts);
    if (!index->by_role || !index->facts) return false;
    memset(index->by_role, 0, size);
    index->by_signal = index->by_role + (SMP__ROLE_COUNT + 1) * index->words;
    for (size_t i = 0; i < policy->clause_count; i++) {
        const smp_clause *clause = &policy->clauses[i];
        index->facts[i] = UINT64_MAX;
        for (size_t j = 0; j < clause->rule_count; j++)
            add_rule(index, policy, &policy->rules[clause->first_rule + j], i);
    }
    return true;
}

void smp__rule_index_find(const smp__rule_index *index, const smp__facts *facts, const smp_signal *signals,
                          uint64_t *candidates) {
    const smp__value *role = &facts->values[SMP__FACT_AUTHOR_ROLE];
    size_t number = 0;
    while (number < SMP__ROLE_COUNT && !(role->known && role->bits >> number & 1)) number++;
    memcpy(candidates, index->by_role + number * index->words, index->words * sizeof *candidates);
    for (size_t i = 0; i < SMP__SIGNAL_COUNT; i++) {
        if (!signals[i].fired) continue;
        for (size_t j = 0; j < index->words; j++) candidates[j] |= index->by_signal[i * index->words + j];
    }
    uint64_t unknown = 0;
    for (size_t fact = 0; fact < SMP__FACT_ATTACHMENT_FIRST; fact++)
        unknown |= (uint64_t)!facts->values[fact].known << fact;
    for (size_t i = 0; i < index->words; i++) {
        for (uint64_t left = candidates[i]; left; left &= left - 1)
            if (index->facts[i * 64 + smp__lowest(left)] & unknown) candidates[i] &= ~(left & -left);
    }
}
