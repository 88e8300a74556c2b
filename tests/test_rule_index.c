/* SPDX-License-Identifier: MIT
 * No rule is passed over that has something to say, whatever its conditions and the facts are. */
#include "policy.h"

#include <criterion/criterion.h>
#include <string.h>

enum { MOST_NODES = 256, POLICIES = 2000, TRIES = 30 };

static smp__node nodes[MOST_NODES];
static smp__facts facts;
static smp_signal signals[SMP__SIGNAL_COUNT];

static uint32_t state = 7;

/* 0 .. below - 1 */
static uint32_t pick(uint32_t below) {
    state = state * 1664525 + 1013904223;
    return (state >> 16) % below;
}

static const smp__fact_id asked[] = {SMP__FACT_AUTHOR_ROLE,  SMP__FACT_CHANNEL_KIND,    SMP__FACT_FORM,
                                     SMP__FACT_TARGET_ROLES, SMP__FACT_ATTACHMENT_KIND, SMP__FACT_ATTACHMENT_RIGHTS};
enum { ASKED = sizeof asked / sizeof *asked, ASKED_ABOVE = ASKED - 2, FIRED = 4 };

static smp__node make_leaf(bool attached) {
    static const smp__operation operations[] = {SMP__IS, SMP__IS, SMP__HAS, SMP__ONLY, SMP__IS_KNOWN};
    if (pick(3) == 0) return (smp__node){.operation = SMP__SIGNAL, .signal = (uint16_t)pick(FIRED)};
    return (smp__node){.operation = (uint8_t)operations[pick(5)],
                       .fact = (uint8_t)asked[pick(attached ? ASKED : ASKED_ABOVE)],
                       .operand = 1 + pick(15)};
}

/* Writes a condition at `at`; the index behind it. */
static uint32_t make_condition(uint32_t at, unsigned depth, bool attached) {
    smp__node *node = &nodes[at];
    if (!depth || pick(4) == 0) {
        *node = make_leaf(attached);
        node->end = at + 1;
        return node->end;
    }
    uint32_t operands = 1, next = at + 1;
    *node = (smp__node){.operation = (uint8_t)pick(attached ? SMP__AN_ATTACHMENT : SMP__AN_ATTACHMENT + 1)};
    attached |= node->operation == SMP__AN_ATTACHMENT;
    if (node->operation == SMP__ALL || node->operation == SMP__ANY) operands = pick(4);
    for (uint32_t i = 0; i < operands; i++) next = make_condition(next, depth - 1, attached);
    node->end = next;
    return next;
}

static smp__value make_value(smp__fact_id fact) {
    smp__value value = {.known = pick(2) == 0};
    if (value.known) value.bits = fact == SMP__FACT_TARGET_ROLES ? pick(16) : 1u << pick(4);
    if (!value.known && fact == SMP__FACT_CHANNEL_KIND) value.ruled_out = pick(16);
    return value;
}

static void make_case(void) {
    for (size_t i = 0; i < ASKED_ABOVE; i++) facts.values[asked[i]] = make_value(asked[i]);
    facts.attachment_count = pick(3);
    for (size_t i = 0; i < facts.attachment_count; i++) {
        for (size_t j = ASKED_ABOVE; j < ASKED; j++)
            facts.attachments[i].values[asked[j] - SMP__FACT_ATTACHMENT_FIRST] = make_value(asked[j]);
    }
    for (size_t i = 0; i < FIRED; i++) signals[i].fired = pick(3) == 0;
}

static bool says_something(const smp__rule *rule) {
    smp__view view = {nodes, &facts, signals, 0};
    for (; view.attachment < (rule->each_attachment ? facts.attachment_count : 1); view.attachment++) {
        smp__truth violated = smp__condition_value(&view, rule->violated_when);
        if (smp__condition_holds(&view, rule->needs) && violated >= (rule->asks ? SMP__UNKNOWN : SMP__TRUE))
            return true;
    }
    return false;
}

static void try_cases(const smp_policy *policy, size_t *tried, size_t *passed_over) {
    smp__view view = {nodes, &facts, signals, 0};
    for (size_t i = 0; i < TRIES; i++) {
        uint64_t candidates;
        smp__clues clues;
        make_case();
        smp__clues_gather(&clues, &facts, signals, SMP__SIGNAL_OWN_FIRST);
        smp__rule_index_find(&policy->index, &facts, &clues, &candidates);
        cr_assert(candidates == 1 || !says_something(policy->rules));
        bool met = smp__condition_holds(&view, policy->definitions->condition);
        cr_assert(!met || smp__premise_met(policy->index.of_definition, &clues));
        ++*tried;
        *passed_over += !candidates;
    }
}

Test(rule_index, what_it_passes_over_says_nothing) {
    size_t tried = 0, passed_over = 0;
    for (size_t i = 0; i < POLICIES; i++) {
        smp__rule rule = {.each_attachment = pick(4) == 0, .asks = pick(2) ? UINT64_MAX : 0};
        rule.violated_when = make_condition(0, 3, rule.each_attachment);
        smp__definition definition = {.condition = make_condition(rule.violated_when, 3, rule.each_attachment)};
        rule.needs = 0;
        make_condition(definition.condition, 3, false);
        smp_policy policy = {.nodes = nodes, .rules = &rule, .rule_count = 1};
        policy.definitions = &definition;
        policy.definition_count = 1;
        smp__arena_open(&policy.arena, smp__memory_choose(NULL));
        cr_assert(smp__rule_index_build(&policy));
        try_cases(&policy, &tried, &passed_over);
        smp__arena_close(&policy.arena);
    }
    cr_expect_gt(passed_over * 4, tried, "%zu of %zu", passed_over, tried);
}
