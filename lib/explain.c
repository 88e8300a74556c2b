/* SPDX-License-Identifier: MIT */
#include "explain.h"

#include "telling.h"

#include <string.h>

void smp__explanations_open(smp__explanations *explanations, smp_allocator memory) {
    memset(explanations, 0, sizeof *explanations);
    smp__arena_open(&explanations->arena, memory);
}

void smp__explanations_close(smp__explanations *explanations) {
    smp__arena_close(&explanations->arena);
    explanations->items = NULL;
    explanations->count = 0;
}

/* One rule tried once, for one attachment where it is for each. */
typedef struct trial {
    const smp__rule *rule;
    size_t attachment;
    smp__truth applies, truth;
} trial;

static trial try_rule(const smp__rule *rule, const smp__view *view) {
    trial tried = {rule, view->attachment, smp__condition_value(view, rule->needs), SMP__FALSE};
    tried.truth = smp__condition_value(view, rule->violated_when);
    if (tried.applies < tried.truth) tried.truth = tried.applies;
    return tried;
}

/* What speaks most for the clause; of equals the first. */
static void keep_best(trial *best, trial tried) {
    if (best->rule && (tried.truth < best->truth || (tried.truth == best->truth && tried.applies <= best->applies)))
        return;
    *best = tried;
}

static trial best_trial(const smp_policy *policy, const smp_clause *clause, const smp__view *view) {
    trial best = {NULL, 0, SMP__FALSE, SMP__FALSE};
    for (size_t i = 0; i < clause->rule_count; i++) {
        const smp__rule *rule = &policy->rules[clause->first_rule + i];
        smp__view each = *view;
        if (!rule->each_attachment) {
            keep_best(&best, try_rule(rule, &each));
            continue;
        }
        for (each.attachment = 0; each.attachment < view->facts->attachment_count; each.attachment++)
            keep_best(&best, try_rule(rule, &each));
    }
    return best;
}

static void collect(const trial *best, const smp__view *view, smp__leaves *reasons, smp__leaves *missing) {
    const smp__rule *rule = best->rule;
    if (best->applies == SMP__FALSE) {
        smp__condition_objection(view, rule->needs, reasons);
        return;
    }
    smp__truth violated = smp__condition_value(view, rule->violated_when);
    if (violated == SMP__FALSE) {
        smp__condition_objection(view, rule->violated_when, reasons);
        return;
    }
    smp__condition_reasons(view, rule->needs, best->applies, false, reasons);
    smp__condition_reasons(view, rule->violated_when, violated, false, reasons);
    smp__condition_missing(view, rule->needs, missing);
    smp__condition_missing(view, rule->violated_when, missing);
}

static bool no_attachment(smp_explanation *explanation, smp__arena *arena) {
    explanation->because = smp__arena_take(arena, sizeof *explanation->because);
    if (!explanation->because) return false;
    explanation->because[0] = "no attachment";
    explanation->because_count = 1;
    return true;
}

static bool explain_clause(smp_explanation *explanation, smp__telling *to, const smp_clause *clause,
                           const smp__view *view) {
    memset(explanation, 0, sizeof *explanation);
    trial best = best_trial(to->policy, clause, view);
    explanation->clause = clause;
    explanation->applies = best.applies;
    explanation->truth = best.truth;
    if (!best.rule) return no_attachment(explanation, to->arena);
    smp__leaves reasons, missing;
    smp__leaves_clear(&reasons);
    smp__leaves_clear(&missing);
    smp__view at_hand = *view;
    at_hand.attachment = best.attachment;
    collect(&best, &at_hand, &reasons, &missing);
    return smp__tell_strings(to, &reasons, &explanation->because, &explanation->because_count) &&
           smp__tell_missing(to, &missing, &explanation->missing, &explanation->missing_count);
}

bool smp__explain(smp__explanations *explanations, const smp_policy *policy, const smp__facts *facts,
                  const smp_signal *signals) {
    smp__arena_reset(&explanations->arena);
    explanations->count = 0;
    explanations->items = smp__arena_take(&explanations->arena, policy->clause_count * sizeof *explanations->items);
    if (!explanations->items) return false;
    smp__view view = {policy->nodes, facts, signals, 0};
    smp__telling to = {
        .arena = &explanations->arena, .policy = policy, .facts = facts, .signals = signals, .with_values = true};
    for (size_t i = 0; i < policy->clause_count; i++) {
        if (!explain_clause(&explanations->items[i], &to, &policy->clauses[i], &view)) return false;
        explanations->count++;
    }
    return true;
}

/* ---- accessors */

const smp_clause *smp_explanation_clause(const smp_explanation *explanation) {
    return explanation ? explanation->clause : NULL;
}

smp_truth smp_explanation_applies(const smp_explanation *explanation) {
    return explanation ? (smp_truth)explanation->applies : SMP_FALSE;
}

smp_truth smp_explanation_truth(const smp_explanation *explanation) {
    return explanation ? (smp_truth)explanation->truth : SMP_FALSE;
}

size_t smp_explanation_because_count(const smp_explanation *explanation) {
    return explanation ? explanation->because_count : 0;
}

const char *smp_explanation_because(const smp_explanation *explanation, size_t index) {
    return index < smp_explanation_because_count(explanation) ? explanation->because[index] : NULL;
}

size_t smp_explanation_missing_count(const smp_explanation *explanation) {
    return explanation ? explanation->missing_count : 0;
}

const char *smp_explanation_missing_fact(const smp_explanation *explanation, size_t index) {
    return index < smp_explanation_missing_count(explanation) ? explanation->missing[index].fact : NULL;
}
