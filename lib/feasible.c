/* SPDX-License-Identifier: MIT */
#include "feasible.h"

#include <string.h>

/* What the conditions read so far still leave open. */
typedef struct leeway {
    uint32_t values[SMP__FACT_COUNT]; /* enum: values it may have; boolean: 1 << 0 or 1; set: members it may have */
    bool unknown[SMP__FACT_COUNT];    /* may be unknown */
    int64_t least[SMP__FACT_COUNT], most[SMP__FACT_COUNT]; /* integers */
    uint8_t fires[SMP__SIGNAL_COUNT];                      /* 1: it may be silent, 2: it may fire */
} leeway;

static void open_up(leeway *left) {
    memset(left->values, 0xFF, sizeof left->values);
    memset(left->unknown, 1, sizeof left->unknown);
    memset(left->fires, 3, sizeof left->fires);
    for (size_t i = 0; i < SMP__FACT_COUNT; i++) {
        left->least[i] = 0;
        left->most[i] = INT64_MAX;
    }
}

/* How an operand is to come out. Silence: it must not be known to be true. */
typedef enum goal { HOLDS, FAILS, SILENCE } goal;

static bool narrow(leeway *left, const smp__node *nodes, uint32_t at, goal aim);

static bool narrow_values(leeway *left, const smp__node *node, goal aim) {
    uint32_t bits = smp_fact_get_type(node->fact) == SMP_FACT_BOOLEAN ? 2u : (uint32_t)node->operand;
    uint32_t *values = &left->values[node->fact];
    bool boolean = smp_fact_get_type(node->fact) == SMP_FACT_BOOLEAN;
    *values &= aim == HOLDS ? bits : ~bits;
    /* An enum that is unknown can be known not to have a value. */
    if (aim == HOLDS || (aim == FAILS && boolean)) left->unknown[node->fact] = false;
    uint32_t all = boolean ? 3u : (uint32_t)((UINT64_C(1) << smp_fact_value_count(node->fact)) - 1);
    return left->unknown[node->fact] || (*values & all);
}

static bool narrow_members(leeway *left, const smp__node *node, goal aim) {
    uint32_t bits = (uint32_t)node->operand, *members = &left->values[node->fact];
    if (node->operation == SMP__HAS && aim == HOLDS) return (*members & bits) != 0;
    if (node->operation == SMP__HAS) {
        *members &= ~bits;
        return true;
    }
    if (aim == HOLDS) *members &= bits;
    return aim != HOLDS || (*members & bits);
}

static bool narrow_number(leeway *left, const smp__node *node, goal aim) {
    bool above = (node->operation == SMP__ABOVE) == (aim == HOLDS);
    if (aim == SILENCE) return true;
    int64_t bound = node->operand;
    if (aim == FAILS) bound += node->operation == SMP__ABOVE ? 1 : -1;
    if (above && bound + 1 > left->least[node->fact]) left->least[node->fact] = bound + 1;
    if (!above && bound - 1 < left->most[node->fact]) left->most[node->fact] = bound - 1;
    return left->least[node->fact] <= left->most[node->fact];
}

static bool narrow_leaf(leeway *left, const smp__node *node, goal aim) {
    switch (node->operation) {
    case SMP__IS:
        return narrow_values(left, node, aim);
    case SMP__HAS:
    case SMP__ONLY:
        return narrow_members(left, node, aim);
    case SMP__ABOVE:
    case SMP__BELOW:
        return narrow_number(left, node, aim);
    case SMP__IS_KNOWN:
        if (aim == HOLDS) left->unknown[node->fact] = false;
        return true;
    case SMP__SIGNAL:
        if (node->operand) return true; /* its own threshold says nothing of another */
        left->fires[node->signal] &= aim == HOLDS ? 2 : 1;
        return left->fires[node->signal] != 0;
    default:
        return true;
    }
}

static bool narrow_every(leeway *left, const smp__node *nodes, uint32_t at, goal aim) {
    for (uint32_t i = at + 1; i < nodes[at].end; i = nodes[i].end) {
        if (!narrow(left, nodes, i, aim)) return false;
    }
    return true;
}

/* Some operand must: where only one can, what it leaves is what is left. */
static bool narrow_some(leeway *left, const smp__node *nodes, uint32_t at, goal aim) {
    size_t possible = 0;
    leeway last = *left;
    for (uint32_t i = at + 1; i < nodes[at].end; i = nodes[i].end) {
        leeway trial = *left;
        if (!narrow(&trial, nodes, i, aim)) continue;
        possible++;
        last = trial;
    }
    if (possible == 1) *left = last;
    return possible > 0;
}

static bool narrow(leeway *left, const smp__node *nodes, uint32_t at, goal aim) {
    const smp__node *node = &nodes[at];
    leeway apart = *left;
    switch (node->operation) {
    case SMP__ALL:
        return aim == HOLDS ? narrow_every(left, nodes, at, aim) : narrow_some(left, nodes, at, aim);
    case SMP__ANY:
        return aim == HOLDS ? narrow_some(left, nodes, at, aim) : narrow_every(left, nodes, at, aim);
    case SMP__NOT:
        if (aim == SILENCE) return true;
        return narrow(left, nodes, at + 1, aim == HOLDS ? FAILS : HOLDS);
    case SMP__KNOWN:
        return narrow(left, nodes, at + 1, aim == HOLDS ? HOLDS : SILENCE);
    case SMP__UNLESS:
        return narrow(left, nodes, at + 1, aim == HOLDS ? SILENCE : HOLDS);
    case SMP__AN_ATTACHMENT:
        return aim != HOLDS || narrow(&apart, nodes, at + 1, aim);
    default:
        return narrow_leaf(left, node, aim);
    }
}

bool smp__conditions_can_hold(const smp__node *nodes, uint32_t a, uint32_t b) {
    leeway left;
    open_up(&left);
    /* Twice, because what comes later can exclude what came before. */
    return narrow(&left, nodes, a, HOLDS) && narrow(&left, nodes, b, HOLDS) && narrow(&left, nodes, a, HOLDS) &&
           narrow(&left, nodes, b, HOLDS);
}
