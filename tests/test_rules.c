/* SPDX-License-Identifier: MIT */
#include "rules.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

/* Leaves whose truth is chosen: three booleans, which can be unknown, and three signals, which cannot. */
static const smp__fact_id booleans[] = {SMP__FACT_AUTHOR_AUTHORIZED, SMP__FACT_CONSENT_SUPERVISOR,
                                        SMP__FACT_ATTENTION_REPORTED};

static smp__facts facts;
static smp_signal signals[SMP__SIGNAL_COUNT];

static void set(smp__fact_id fact, smp__truth truth) {
    facts.values[fact] = (smp__value){.known = truth != SMP__UNKNOWN, .bits = truth == SMP__TRUE};
}

static smp__node leaf(smp__operation operation, smp__fact_id fact, int64_t operand, uint32_t end) {
    return (smp__node){.operation = (uint8_t)operation, .fact = (uint8_t)fact, .operand = operand, .end = end};
}

static smp__node inner(smp__operation operation, uint32_t end) {
    return (smp__node){.operation = (uint8_t)operation, .end = end};
}

static smp__node signal_leaf(smp__signal_id signal, uint32_t end) {
    return (smp__node){.operation = SMP__SIGNAL, .signal = (uint16_t)signal, .end = end};
}

static smp__view view_of(const smp__node *nodes) {
    return (smp__view){nodes, &facts, signals, 0};
}

/* Three operands under one operation. */
static void three(smp__node nodes[4], smp__operation operation) {
    nodes[0] = inner(operation, 4);
    for (uint32_t i = 0; i < 3; i++) nodes[i + 1] = leaf(SMP__IS, booleans[i], 1, i + 2);
}

static const char *const names[] = {"false", "unknown", "true"};

/* Kleene's tables, written out: of a, b, c in the order F U T, c running fastest. */
Test(rules, all_and_any_have_kleenes_tables) {
    static const char conjunction[] = "FFFFFFFFF"
                                      "FFFFUUFUU"
                                      "FFFFUUFUT";
    static const char disjunction[] = "FUTUUTTTT"
                                      "UUTUUTTTT"
                                      "TTTTTTTTT";
    static const char letters[] = "FUT";
    smp__node nodes[4] = {0};
    smp__view view = view_of(nodes);
    for (int i = 0; i < 27; i++) {
        set(booleans[0], (smp__truth)(i / 9));
        set(booleans[1], (smp__truth)(i / 3 % 3));
        set(booleans[2], (smp__truth)(i % 3));
        three(nodes, SMP__ALL);
        char all = letters[smp__condition_value(&view, 0)];
        three(nodes, SMP__ANY);
        char any = letters[smp__condition_value(&view, 0)];
        cr_expect(eq(chr, all, conjunction[i]), "all of %s %s %s", names[i / 9], names[i / 3 % 3], names[i % 3]);
        cr_expect(eq(chr, any, disjunction[i]), "any of %s %s %s", names[i / 9], names[i / 3 % 3], names[i % 3]);
    }
}

Test(rules, not_known_and_unless_have_their_tables) {
    static const struct {
        smp__operation operation;
        smp__truth of[3]; /* of false, unknown, true */
    } tables[] = {
        {SMP__NOT, {SMP__TRUE, SMP__UNKNOWN, SMP__FALSE}},
        {SMP__KNOWN, {SMP__FALSE, SMP__FALSE, SMP__TRUE}},
        {SMP__UNLESS, {SMP__TRUE, SMP__TRUE, SMP__FALSE}},
    };
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        for (int truth = SMP__FALSE; truth <= SMP__TRUE; truth++) {
            smp__node nodes[] = {inner(tables[i].operation, 2), leaf(SMP__IS, booleans[0], 1, 2)};
            smp__view view = view_of(nodes);
            set(booleans[0], (smp__truth)truth);
            cr_expect(eq(int, smp__condition_value(&view, 0), tables[i].of[truth]));
        }
    }
}

Test(rules, lists_without_operands) {
    smp__node all[] = {inner(SMP__ALL, 1)}, any[] = {inner(SMP__ANY, 1)};
    smp__view of_all = view_of(all), of_any = view_of(any);
    cr_expect(eq(int, smp__condition_value(&of_all, 0), SMP__TRUE));
    cr_expect(eq(int, smp__condition_value(&of_any, 0), SMP__FALSE));
}

Test(rules, leaves) {
    static const struct {
        smp__operation operation;
        smp__fact_id fact;
        int64_t operand;
        smp__value value;
        smp__truth truth;
    } cases[] = {
        {SMP__IS, SMP__FACT_FORM, 1 << SMP__FORM_EMAIL, {.known = true, .bits = 1 << SMP__FORM_EMAIL}, SMP__TRUE},
        {SMP__IS, SMP__FACT_FORM, 1 << SMP__FORM_EMAIL, {.known = true, .bits = 1 << SMP__FORM_VIDEO}, SMP__FALSE},
        {SMP__IS, SMP__FACT_FORM, 3, {.known = true, .bits = 2}, SMP__TRUE},
        {SMP__IS, SMP__FACT_FORM, 3, {0}, SMP__UNKNOWN},
        {SMP__IS, SMP__FACT_FORM, 3, {.ruled_out = 1}, SMP__UNKNOWN},
        {SMP__IS, SMP__FACT_FORM, 3, {.ruled_out = 7}, SMP__FALSE},
        {SMP__HAS, SMP__FACT_AUDIENCE_MEMBERS, 1, {.known = true, .bits = 3}, SMP__TRUE},
        {SMP__HAS, SMP__FACT_AUDIENCE_MEMBERS, 1, {.known = true, .bits = 2}, SMP__FALSE},
        {SMP__HAS, SMP__FACT_AUDIENCE_MEMBERS, 1, {.known = true, .bits = 0}, SMP__FALSE},
        {SMP__HAS, SMP__FACT_AUDIENCE_MEMBERS, 1, {0}, SMP__UNKNOWN},
        {SMP__ONLY, SMP__FACT_AUDIENCE_MEMBERS, 1, {.known = true, .bits = 1}, SMP__TRUE},
        {SMP__ONLY, SMP__FACT_AUDIENCE_MEMBERS, 1, {.known = true, .bits = 3}, SMP__FALSE},
        {SMP__ONLY, SMP__FACT_AUDIENCE_MEMBERS, 3, {.known = true, .bits = 2}, SMP__TRUE},
        {SMP__ONLY, SMP__FACT_AUDIENCE_MEMBERS, 3, {.known = true, .bits = 0}, SMP__FALSE},
        {SMP__ONLY, SMP__FACT_AUDIENCE_MEMBERS, 3, {0}, SMP__UNKNOWN},
        {SMP__ABOVE, SMP__FACT_CONTACT_MESSAGES, 10, {.known = true, .number = 10}, SMP__FALSE},
        {SMP__ABOVE, SMP__FACT_CONTACT_MESSAGES, 10, {.known = true, .number = 11}, SMP__TRUE},
        {SMP__ABOVE, SMP__FACT_CONTACT_MESSAGES, 10, {0}, SMP__UNKNOWN},
        {SMP__BELOW, SMP__FACT_CONTACT_MESSAGES, 10, {.known = true, .number = 10}, SMP__FALSE},
        {SMP__BELOW, SMP__FACT_CONTACT_MESSAGES, 10, {.known = true, .number = 9}, SMP__TRUE},
        {SMP__IS_KNOWN, SMP__FACT_FORM, 0, {0}, SMP__FALSE},
        {SMP__IS_KNOWN, SMP__FACT_FORM, 0, {.known = true}, SMP__TRUE},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        smp__node nodes[] = {leaf(cases[i].operation, cases[i].fact, cases[i].operand, 1)};
        smp__view view = view_of(nodes);
        facts.values[cases[i].fact] = cases[i].value;
        cr_expect(eq(int, smp__condition_value(&view, 0), cases[i].truth), "case %zu", i);
    }
}

Test(rules, a_signal_fires_by_the_policy_or_by_its_own_threshold) {
    smp__node nodes[] = {signal_leaf(SMP__SIGNAL_PROFANE, 1)};
    smp__view view = view_of(nodes);
    signals[SMP__SIGNAL_PROFANE] = (smp_signal){.score = 0.7, .fired = true};
    cr_expect(eq(int, smp__condition_value(&view, 0), SMP__TRUE));
    nodes[0].operand = 700000;
    cr_expect(eq(int, smp__condition_value(&view, 0), SMP__TRUE));
    nodes[0].operand = 700001;
    cr_expect(eq(int, smp__condition_value(&view, 0), SMP__FALSE));
}

static void attach(size_t number, uint32_t rights, bool known) {
    facts.attachments[number].values[SMP__FACT_ATTACHMENT_RIGHTS - SMP__FACT_ATTACHMENT_FIRST] =
        (smp__value){.known = known, .bits = 1u << rights};
    if (facts.attachment_count <= number) facts.attachment_count = number + 1;
}

Test(rules, an_attachment_is_some_attachment) {
    smp__node nodes[] = {inner(SMP__AN_ATTACHMENT, 2),
                         leaf(SMP__IS, SMP__FACT_ATTACHMENT_RIGHTS, 1 << SMP__RIGHTS_OWN, 2)};
    smp__view view = view_of(nodes);
    cr_expect(eq(int, smp__condition_value(&view, 0), SMP__FALSE), "none attached");
    attach(0, SMP__RIGHTS_LICENSED, true);
    cr_expect(eq(int, smp__condition_value(&view, 0), SMP__FALSE));
    attach(1, 0, false);
    cr_expect(eq(int, smp__condition_value(&view, 0), SMP__UNKNOWN));
    static const uint16_t rights = 1 << (SMP__FACT_ATTACHMENT_RIGHTS - SMP__FACT_ATTACHMENT_FIRST);
    smp__leaves missing = {0}, objection = {0};
    smp__condition_missing(&view, 0, &missing);
    cr_expect(eq(u16, missing.attachments[0], 0), "it is known not to be so");
    cr_expect(eq(u16, missing.attachments[1], rights));
    attach(1, SMP__RIGHTS_LICENSED, true);
    smp__condition_objection(&view, 0, &objection);
    cr_expect(eq(u16, objection.attachments[0], rights));
    cr_expect(eq(u16, objection.attachments[1], rights));
    attach(2, SMP__RIGHTS_OWN, true);
    cr_expect(eq(int, smp__condition_value(&view, 0), SMP__TRUE));
    smp__leaves reasons = {0};
    smp__condition_reasons(&view, 0, smp__condition_value(&view, 0), false, &reasons);
    cr_expect(eq(u16, reasons.attachments[0], 0));
    cr_expect(eq(u16, reasons.attachments[2], rights));
}

static uint64_t bit(smp__fact_id fact) {
    return UINT64_C(1) << fact;
}

/* What still hangs is unknown and can still decide. */
Test(rules, missing_is_what_the_value_hangs_on) {
    smp__node nodes[4] = {0};
    smp__view view = view_of(nodes);
    three(nodes, SMP__ALL);
    set(booleans[0], SMP__TRUE);
    set(booleans[1], SMP__UNKNOWN);
    set(booleans[2], SMP__UNKNOWN);
    smp__leaves missing = {0}, reasons = {0};
    smp__condition_missing(&view, 0, &missing);
    cr_expect(eq(u64, missing.facts, bit(booleans[1]) | bit(booleans[2])));
    smp__condition_reasons(&view, 0, smp__condition_value(&view, 0), false, &reasons);
    cr_expect(eq(u64, reasons.facts, bit(booleans[0])));
    set(booleans[2], SMP__FALSE);
    memset(&missing, 0, sizeof missing);
    smp__condition_missing(&view, 0, &missing);
    cr_expect(eq(u64, missing.facts, 0), "a false operand settles an `all`");
}

Test(rules, what_is_read_in_two_values_is_not_asked_about) {
    smp__node nodes[] = {inner(SMP__ALL, 5), inner(SMP__UNLESS, 3), leaf(SMP__IS, booleans[0], 1, 3),
                         leaf(SMP__IS, booleans[1], 1, 4), leaf(SMP__IS_KNOWN, booleans[2], 0, 5)};
    smp__view view = view_of(nodes);
    for (size_t i = 0; i < 3; i++) set(booleans[i], SMP__UNKNOWN);
    cr_expect(eq(int, smp__condition_value(&view, 0), SMP__FALSE));
    nodes[0].end = 4;
    smp__leaves missing = {0};
    smp__condition_missing(&view, 0, &missing);
    cr_expect(eq(u64, missing.facts, bit(booleans[1])));
}

Test(rules, an_excuse_that_did_not_hold_is_a_reason_only_where_asked_for) {
    smp__node nodes[] = {inner(SMP__UNLESS, 2), leaf(SMP__IS, booleans[0], 1, 2)};
    smp__view view = view_of(nodes);
    set(booleans[0], SMP__FALSE);
    smp__leaves without = {0}, with = {0};
    smp__condition_reasons(&view, 0, smp__condition_value(&view, 0), false, &without);
    smp__condition_reasons(&view, 0, smp__condition_value(&view, 0), true, &with);
    cr_expect(eq(u64, without.facts, 0));
    cr_expect(eq(u64, with.facts, bit(booleans[0])));
}

static void score(smp__signal_id signal, double score) {
    signals[signal] = (smp_signal){.score = score, .fired = score >= 0.5};
}

Test(rules, confidence_is_the_smallest_along_all_and_the_largest_along_any) {
    smp__node nodes[] = {inner(SMP__ALL, 4), signal_leaf(SMP__SIGNAL_PROFANE, 2), signal_leaf(SMP__SIGNAL_ABUSIVE, 3),
                         leaf(SMP__IS, booleans[0], 1, 4)};
    smp__view view = view_of(nodes);
    score(SMP__SIGNAL_PROFANE, 0.9);
    score(SMP__SIGNAL_ABUSIVE, 0.6);
    set(booleans[0], SMP__TRUE);
    cr_expect(epsilon_eq(dbl, smp__condition_confidence(&view, 0), 0.6, 1e-9));
    nodes[0].operation = SMP__ANY;
    set(booleans[0], SMP__UNKNOWN);
    cr_expect(epsilon_eq(dbl, smp__condition_confidence(&view, 0), 0.9, 1e-9));
    score(SMP__SIGNAL_PROFANE, 0.2);
    score(SMP__SIGNAL_ABUSIVE, 0.4);
    set(booleans[0], SMP__FALSE);
    cr_expect(epsilon_eq(dbl, smp__condition_confidence(&view, 0), 0.6, 1e-9), "false: all of them decided");
}

Test(rules, confidence_of_not_a_signal_and_of_facts_alone) {
    smp__node nodes[] = {inner(SMP__NOT, 2), signal_leaf(SMP__SIGNAL_DISCLAIMER, 2)};
    smp__view view = view_of(nodes);
    score(SMP__SIGNAL_DISCLAIMER, 0.3);
    cr_expect(epsilon_eq(dbl, smp__condition_confidence(&view, 0), 0.7, 1e-9));
    smp__node fact[] = {leaf(SMP__IS, booleans[0], 1, 1)};
    smp__view of_fact = view_of(fact);
    for (int truth = SMP__FALSE; truth <= SMP__TRUE; truth++) {
        set(booleans[0], (smp__truth)truth);
        cr_expect(epsilon_eq(dbl, smp__condition_confidence(&of_fact, 0), 1.0, 1e-9));
    }
}
