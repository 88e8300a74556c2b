/* SPDX-License-Identifier: MIT */
#include "rule_index.h"

#include "policy.h"

#include <string.h>

enum {
    SIGNAL_WORDS = (SMP__SIGNAL_COUNT + 63) / 64,
    ANY_ROLE = (1 << (SMP__ROLE_COUNT + 1)) - 1,
    MOST_SETS = 16 /* of one condition; what more it needs is not looked for */
};

static const uint64_t attachment_facts = ((UINT64_C(1) << SMP__ATTACHMENT_FACT_COUNT) - 1)
                                         << SMP__FACT_ATTACHMENT_FIRST;

/* That there is an attachment. */
static const uint64_t an_attachment = UINT64_C(1) << SMP__FACT_ATTACHMENT_KIND;

/* ---- what a condition needs */

/* Sets of clues, of each of which one is needed. */
typedef struct sets {
    smp__clues items[MOST_SETS];
    size_t count;
} sets;

/* How a condition is to come out. */
typedef struct goal {
    bool holds;  /* true, not false */
    bool surely; /* or else unknown will do */
} goal;

static void add(sets *found, smp__clues set) {
    if (found->count < MOST_SETS) found->items[found->count++] = set;
}

/* How seldom one of the set is there: the fewer the better. But these facts are known of nearly every disclosure. */
static size_t width(const smp__clues *set) {
    uint64_t usual = UINT64_C(1) << SMP__FACT_AUTHOR_ROLE | UINT64_C(1) << SMP__FACT_TARGET_ROLES |
                     UINT64_C(1) << SMP__FACT_SUBJECT_ROLES;
    size_t size = set->facts & usual ? 64 * SIGNAL_WORDS : 0;
    for (size_t i = 0; i < SIGNAL_WORDS; i++) size += smp__set_size(set->signals[i]);
    return size + smp__set_size(set->facts);
}

static const smp__clues *narrowest(const sets *of) {
    const smp__clues *best = &of->items[0];
    for (size_t i = 1; i < of->count; i++)
        if (width(&of->items[i]) < width(best)) best = &of->items[i];
    return best;
}

static void collect(sets *found, const smp__node *nodes, uint32_t at, goal aim);

static void collect_every(sets *found, const smp__node *nodes, uint32_t at, goal aim) {
    for (uint32_t i = at + 1; i < nodes[at].end; i = nodes[i].end) collect(found, nodes, i, aim);
}

/* Where one operand will do, one of what each of them needs is needed. */
static void collect_some(sets *found, const smp__node *nodes, uint32_t at, goal aim) {
    smp__clues some = {0};
    for (uint32_t i = at + 1; i < nodes[at].end; i = nodes[i].end) {
        sets of_one = {.count = 0};
        collect(&of_one, nodes, i, aim);
        if (!of_one.count) return;
        const smp__clues *one = narrowest(&of_one);
        some.facts |= one->facts;
        for (size_t j = 0; j < SIGNAL_WORDS; j++) some.signals[j] |= one->signals[j];
    }
    add(found, some);
}

static void collect_leaf(sets *found, const smp__node *node, goal aim) {
    smp__clues clue = {0};
    if (node->operation == SMP__SIGNAL) {
        if (!aim.holds || node->operand) return; /* its own threshold says nothing of firing */
        clue.signals[node->signal / 64] = UINT64_C(1) << (node->signal % 64);
    } else {
        if (node->operation == SMP__IS_KNOWN ? !aim.holds : !aim.surely) return;
        clue.facts = UINT64_C(1) << node->fact;
    }
    add(found, clue);
}

/* Adds what is needed for the condition to come out like that. */
static void collect(sets *found, const smp__node *nodes, uint32_t at, goal aim) {
    static const goal known = {true, true}, not_known = {false, false};
    switch (nodes[at].operation) {
    case SMP__ALL:
    case SMP__ANY:
        if (aim.holds == (nodes[at].operation == SMP__ALL))
            collect_every(found, nodes, at, aim);
        else
            collect_some(found, nodes, at, aim);
        return;
    case SMP__NOT:
        collect(found, nodes, at + 1, (goal){!aim.holds, aim.surely});
        return;
    case SMP__KNOWN:
        collect(found, nodes, at + 1, aim.holds ? known : not_known);
        return;
    case SMP__UNLESS:
        collect(found, nodes, at + 1, aim.holds ? not_known : known);
        return;
    case SMP__AN_ATTACHMENT:
        if (!aim.holds) return;
        add(found, (smp__clues){.facts = an_attachment});
        collect(found, nodes, at + 1, aim);
        return;
    default:
        collect_leaf(found, &nodes[at], aim);
    }
}

static bool is_single(uint64_t set) {
    return set && !(set & (set - 1));
}

static bool is_of_facts(const smp__clues *set) {
    uint64_t signals = 0;
    for (size_t i = 0; i < SIGNAL_WORDS; i++) signals |= set->signals[i];
    return !signals;
}

/* Single facts are put together: most that is needed is one. */
static bool make_premise(smp__premise *premise, const sets *found, smp__arena *arena) {
    smp__clues *any = smp__arena_take(arena, found->count * sizeof *any);
    if (!any) return false;
    *premise = (smp__premise){.any = any};
    for (size_t i = 0; i < found->count; i++) {
        const smp__clues *set = &found->items[i];
        if (is_of_facts(set) && is_single(set->facts))
            premise->facts |= set->facts;
        else
            any[premise->any_count++] = *set;
    }
    return true;
}

/* ---- rules by role and signal */

/* The roles, 1 << each, with which what a rule needs can hold; behind the last role an unknown one. */
static unsigned roles_of(const smp__node *nodes, uint32_t at) {
    const smp__node *node = &nodes[at];
    unsigned roles = ANY_ROLE;
    if (node->operation == SMP__IS && node->fact == SMP__FACT_AUTHOR_ROLE) return (unsigned)node->operand;
    if (node->operation != SMP__ALL) return roles;
    for (uint32_t i = at + 1; i < node->end; i = nodes[i].end) roles &= roles_of(nodes, i);
    return roles;
}

/* The set of the fewest signals of which one is needed, whatever is known; NULL where there is none. */
static const smp__clues *wakers_of(const sets *found) {
    const smp__clues *best = NULL;
    for (size_t i = 0; i < found->count; i++) {
        const smp__clues *set = &found->items[i];
        if (!set->facts && (!best || width(set) < width(best))) best = set;
    }
    return best;
}

static bool add_rule(smp_policy *policy, size_t number) {
    smp__rule_index *index = &policy->index;
    const smp__rule *rule = &policy->rules[number];
    sets found = {.count = 0};
    if (rule->each_attachment) add(&found, (smp__clues){.facts = an_attachment});
    collect(&found, policy->nodes, rule->needs, (goal){.holds = true, .surely = true});
    collect(&found, policy->nodes, rule->violated_when, (goal){.holds = true, .surely = !rule->asks});

    uint64_t *word = index->by_role + number / 64, bit = UINT64_C(1) << (number % 64);
    const smp__clues *wakers = wakers_of(&found);
    unsigned roles = roles_of(policy->nodes, rule->needs);
    for (size_t i = 0; !wakers && i <= SMP__ROLE_COUNT; i++) {
        if (roles >> i & 1) word[i * index->words] |= bit;
    }
    word = index->by_signal + number / 64;
    for (size_t i = 0; wakers && i < SMP__SIGNAL_COUNT; i++) {
        if (wakers->signals[i / 64] >> (i % 64) & 1) word[i * index->words] |= bit;
    }
    return make_premise(&index->of_rule[number], &found, &policy->arena);
}

static bool add_definition(smp_policy *policy, size_t number) {
    sets found = {.count = 0};
    collect(&found, policy->nodes, policy->definitions[number].condition, (goal){.holds = true, .surely = true});
    return make_premise(&policy->index.of_definition[number], &found, &policy->arena);
}

bool smp__rule_index_build(smp_policy *policy) {
    smp__rule_index *index = &policy->index;
    index->words = (policy->rule_count + 63) / 64;
    size_t rows = SMP__ROLE_COUNT + 1 + SMP__SIGNAL_COUNT, size = rows * index->words * sizeof *index->by_role;
    index->by_role = smp__arena_take(&policy->arena, size);
    index->of_rule = smp__arena_take(&policy->arena, policy->rule_count * sizeof *index->of_rule);
    index->of_definition = smp__arena_take(&policy->arena, policy->definition_count * sizeof *index->of_definition);
    if (!index->by_role || !index->of_rule || !index->of_definition) return false;
    memset(index->by_role, 0, size);
    index->by_signal = index->by_role + (SMP__ROLE_COUNT + 1) * index->words;
    for (size_t i = 0; i < policy->rule_count; i++)
        if (!add_rule(policy, i)) return false;
    for (size_t i = 0; i < policy->definition_count; i++)
        if (!add_definition(policy, i)) return false;
    return true;
}

/* ---- looking up */

void smp__clues_gather(smp__clues *clues, const smp__facts *facts, const smp_signal *signals, size_t signal_count) {
    uint64_t known = facts->attachment_count ? attachment_facts : 0;
    for (size_t i = 0; i < SMP__FACT_ATTACHMENT_FIRST; i++) {
        const smp__value *value = &facts->values[i];
        known |= (uint64_t)(value->known | (value->ruled_out != 0)) << i; /* which is enough to say what it is not */
    }
    clues->facts = known;
    memset(clues->signals, 0, sizeof clues->signals);
    for (size_t i = 0; i < signal_count; i++)
        if (signals[i].fired) clues->signals[i / 64] |= UINT64_C(1) << (i % 64);
}

static bool has_one(const smp__clues *set, const smp__clues *clues) {
    uint64_t common = set->facts & clues->facts;
    for (size_t i = 0; i < SIGNAL_WORDS; i++) common |= set->signals[i] & clues->signals[i];
    return common != 0;
}

bool smp__premise_sets_met(const smp__premise *premise, const smp__clues *clues) {
    for (size_t i = 0; i < premise->any_count; i++)
        if (!has_one(&premise->any[i], clues)) return false;
    return true;
}

static void keep_met(const smp__rule_index *index, const smp__clues *clues, uint64_t *candidates) {
    for (size_t i = 0; i < index->words; i++) {
        uint64_t kept = 0;
        for (uint64_t left = candidates[i]; left; left &= left - 1)
            if (smp__premise_met(&index->of_rule[i * 64 + smp__lowest(left)], clues)) kept |= left & -left;
        candidates[i] = kept;
    }
}

void smp__rule_index_find(const smp__rule_index *index, const smp__facts *facts, const smp__clues *clues,
                          uint64_t *candidates) {
    const smp__value *role = &facts->values[SMP__FACT_AUTHOR_ROLE];
    size_t number = 0;
    while (number < SMP__ROLE_COUNT && !(role->known && role->bits >> number & 1)) number++;
    memcpy(candidates, index->by_role + number * index->words, index->words * sizeof *candidates);
    for (size_t i = 0; i < SIGNAL_WORDS; i++) {
        for (uint64_t left = clues->signals[i]; left; left &= left - 1) {
            const uint64_t *woken = index->by_signal + (i * 64 + smp__lowest(left)) * index->words;
            for (size_t j = 0; j < index->words; j++) candidates[j] |= woken[j];
        }
    }
    keep_met(index, clues, candidates);
}
