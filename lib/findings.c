/* SPDX-License-Identifier: MIT */
#include "findings.h"

#include "sort.h"
#include "telling.h"

#include <stdio.h>
#include <string.h>

void smp__findings_open(smp__findings *findings, smp_allocator memory) {
    memset(findings, 0, sizeof *findings);
    smp__arena_open(&findings->arena, memory);
}

void smp__findings_close(smp__findings *findings) {
    smp__arena_close(&findings->arena);
}

size_t smp__findings_memory(const smp__findings *findings) {
    return findings->arena.held;
}

/* ---- one clause */

/* What the rules of one clause found so far; of the strongest status alone, but for `attachments`. */
typedef struct trace {
    const smp_clause *clause;
    smp_modality modality; /* the clause's, or the stronger one that the facts give it */
    bool found;
    smp_finding_status status;
    double confidence;
    uint64_t attachments; /* 1 << number: those tried with success, of any status */
    smp__leaves needs, violated, missing;
} trace;

static smp_finding_status status_of(smp_modality modality) {
    switch (modality) {
    case SMP_PROHIBITED:
    case SMP_REQUIRES:
        return SMP_VIOLATION;
    case SMP_DISCRETIONARY:
        return SMP_GROUND;
    default:
        return SMP_ADVICE;
    }
}

static smp_modality modality_of(const smp_clause *clause, const smp__view *view) {
    bool stronger = clause->stronger_when != SMP__NO_CONDITION && smp__condition_holds(view, clause->stronger_when);
    return stronger ? clause->stronger : clause->modality;
}

/* Leaves of `missing` only what the rule may ask for. False where nothing is left. */
static bool keep_asked(smp__leaves *missing, uint64_t asks) {
    bool any = (missing->facts &= asks) != 0;
    for (uint64_t left = missing->attached; left; left &= left - 1)
        any |= (missing->attachments[smp__lowest(left)] &= (uint16_t)(asks >> SMP__FACT_ATTACHMENT_FIRST)) != 0;
    return any;
}

static bool is_unresolved(const smp__rule *rule, const smp__view *view, smp__leaves *missing) {
    if (!rule->asks) return false;
    if (rule->asks_when != SMP__NO_CONDITION && !smp__condition_holds(view, rule->asks_when)) return false;
    smp__leaves_clear(missing);
    smp__condition_missing(view, rule->violated_when, missing);
    return keep_asked(missing, rule->asks);
}

static void begin_status(trace *clause, smp_finding_status status) {
    clause->found = true;
    clause->status = status;
    clause->confidence = 0;
    smp__leaves_clear(&clause->needs);
    smp__leaves_clear(&clause->violated);
    smp__leaves_clear(&clause->missing);
}

static void try_once(trace *clause, const smp__rule *rule, const smp__view *view) {
    if (!smp__condition_holds(view, rule->needs)) return;
    smp__truth violated = smp__condition_value(view, rule->violated_when);
    if (violated == SMP__FALSE) return;
    smp__leaves missing;
    if (violated == SMP__UNKNOWN && !is_unresolved(rule, view, &missing)) return;
    smp_finding_status status = violated == SMP__TRUE ? status_of(clause->modality) : SMP_UNRESOLVED;

    if (rule->each_attachment) clause->attachments |= UINT64_C(1) << view->attachment;
    if (clause->found && status > clause->status) return;
    if (!clause->found || status < clause->status) begin_status(clause, status);
    double needs = smp__condition_reasons(view, rule->needs, SMP__TRUE, false, &clause->needs);
    double confidence = smp__condition_reasons(view, rule->violated_when, violated, false, &clause->violated);
    if (needs < confidence) confidence = needs;
    if (confidence > clause->confidence) clause->confidence = confidence;
    if (status == SMP_UNRESOLVED) smp__leaves_unite(&clause->missing, &missing);
}

static void begin_clause(trace *found, const smp_clause *clause, const smp__view *view) {
    found->clause = clause;
    found->modality = modality_of(clause, view);
    found->found = false;
    found->attachments = 0;
}

static void try_rule(trace *found, const smp__rule *rule, const smp__view *view) {
    if (!rule->each_attachment) {
        try_once(found, rule, view);
        return;
    }
    smp__view each = *view;
    for (each.attachment = 0; each.attachment < view->facts->attachment_count; each.attachment++)
        try_once(found, rule, &each);
}

/* ---- evidence */

static int by_place(const void *a, const void *b) {
    const smp_evidence *left = a, *right = b;
    if (left->span.start != right->span.start) return left->span.start < right->span.start ? -1 : 1;
    if (left->span.end != right->span.end) return left->span.end < right->span.end ? -1 : 1;
    return (int)left->signal - (int)right->signal;
}

static smp_evidence of_fact(const char *source, bool inferred) {
    return (smp_evidence){.source = source, .signal = SMP__SIGNAL_COUNT, .inferred = inferred};
}

static size_t add_facts(smp_evidence *evidence, size_t count, const smp__facts *facts, uint64_t set) {
    for (; set; set &= set - 1) {
        size_t fact = smp__lowest(set);
        evidence[count++] = of_fact(smp_fact_name(fact), facts->values[fact].inferred);
    }
    return count;
}

static bool add_attachments(smp_evidence *evidence, size_t *count, smp__arena *arena, uint64_t attachments) {
    for (; attachments; attachments &= attachments - 1) {
        unsigned i = (unsigned)smp__lowest(attachments);
        char source[sizeof "attachments[63]"];
        int length = snprintf(source, sizeof source, "attachments[%u]", i % SMP__ATTACHMENT_LIMIT);
        const char *copy = smp__arena_copy(arena, source, (size_t)length);
        if (!copy) return false;
        evidence[(*count)++] = of_fact(copy, false);
    }
    return true;
}

/* Those of `signals` that decided by firing; their number. */
static size_t list_shown(const smp__leaves *reasons, const smp_signal *signals, const smp_signal **shown) {
    size_t count = 0;
    for (size_t i = 0; i < sizeof reasons->signals / sizeof *reasons->signals; i++) {
        for (uint64_t left = reasons->signals[i] & ~reasons->silent[i]; left; left &= left - 1)
            shown[count++] = &signals[i * 64 + smp__lowest(left)];
    }
    return count;
}

/* Evidence is what decided, not what made the clause apply: facts that were merely needed stand there only where
 * nothing else does. */
static bool list_evidence(smp__telling *to, const trace *clause, const smp__leaves *reasons, smp_finding *finding) {
    uint64_t attachments = clause->attachments | reasons->attached;
    const smp_signal *shown[SMP__SIGNAL_COUNT];
    size_t shown_count = list_shown(reasons, to->signals, shown);
    size_t room = smp__set_size(reasons->facts) + smp__set_size(attachments), count = 0;
    for (size_t i = 0; i < shown_count; i++) room += shown[i]->evidence_count;
    smp_evidence *evidence = smp__arena_take(to->arena, room * sizeof *evidence);
    if (!evidence) return false;
    for (size_t i = 0; i < shown_count; i++) {
        for (size_t j = 0; j < shown[i]->evidence_count; j++) evidence[count++] = shown[i]->evidence[j];
    }
    smp__sort(evidence, count, sizeof *evidence, by_place);
    count = add_facts(evidence, count, to->facts, clause->violated.facts);
    if (!add_attachments(evidence, &count, to->arena, attachments)) return false;
    if (!count) count = add_facts(evidence, count, to->facts, clause->needs.facts);
    finding->evidence = evidence;
    finding->evidence_count = count;
    return true;
}

/* ---- the whole policy */

static smp_disposition disposition_of(smp_finding_status status) {
    switch (status) {
    case SMP_VIOLATION:
    case SMP_GROUND:
        return SMP_HOLD;
    case SMP_UNRESOLVED:
        return SMP_REVIEW;
    default:
        return SMP_ADVISE;
    }
}

static bool fill_finding(smp_finding *finding, smp__telling *to, const trace *found) {
    const smp_clause *clause = found->clause;
    finding->clause = clause;
    finding->status = found->status;
    finding->modality = found->modality;
    finding->disposition = clause->has_disposition ? clause->disposition : disposition_of(found->status);
    finding->confidence = found->confidence;
    smp__leaves reasons;
    smp__leaves_clear(&reasons);
    smp__leaves_unite(&reasons, &found->violated);
    smp__leaves_unite(&reasons, &found->needs);
    return smp__tell_strings(to, &reasons, &finding->because, &finding->because_count) &&
           smp__tell_missing(to, &found->missing, &finding->missing, &finding->missing_count) &&
           list_evidence(to, found, &reasons, finding);
}

static bool add_finding(smp__findings *findings, smp__telling *to, const trace *found) {
    smp_finding *finding = &findings->findings[findings->finding_count++];
    if (!fill_finding(finding, to, found)) return false;
    if (finding->disposition > findings->disposition) findings->disposition = finding->disposition;
    return true;
}

static bool are_sorted(const smp__findings *findings) {
    for (size_t i = 1; i < findings->finding_count; i++)
        if (findings->findings[i].status < findings->findings[i - 1].status) return false;
    return true;
}

/* Stable, by status: the findings come in the policy's order, and often are all of one status. */
static bool sort_findings(smp__findings *findings) {
    if (are_sorted(findings)) return true;
    smp_finding *sorted = smp__arena_take(&findings->arena, findings->finding_count * sizeof *sorted);
    if (!sorted) return false;
    size_t count = 0;
    for (int status = SMP_VIOLATION; status <= SMP_ADVICE; status++) {
        for (size_t i = 0; i < findings->finding_count; i++) {
            if ((int)findings->findings[i].status == status) sorted[count++] = findings->findings[i];
        }
    }
    findings->findings = sorted;
    return true;
}

/* The first rule of a set from number `from` on; the number behind all where there is none. */
static size_t next_rule(const uint64_t *set, size_t words, size_t from) {
    for (size_t i = from / 64; i < words; i++) {
        uint64_t left = set[i] & UINT64_MAX << (i == from / 64 ? from % 64 : 0);
        if (left) return i * 64 + smp__lowest(left);
    }
    return words * 64;
}

static bool find_clauses(smp__findings *findings, smp__telling *to, const smp__clues *clues, const smp__view *view) {
    const smp_policy *policy = to->policy;
    size_t words = policy->index.words;
    findings->findings = smp__arena_take(&findings->arena, policy->clause_count * sizeof *findings->findings);
    uint64_t *candidates = smp__arena_take(&findings->arena, words * sizeof *candidates);
    if (!findings->findings || !candidates) return false;
    smp__rule_index_find(&policy->index, to->facts, clues, candidates);
    for (size_t rule = next_rule(candidates, words, 0); rule < policy->rule_count;) {
        const smp_clause *clause = &policy->clauses[policy->rules[rule].clause];
        size_t end = clause->first_rule + clause->rule_count;
        trace found;
        begin_clause(&found, clause, view);
        for (; rule < end; rule = next_rule(candidates, words, rule + 1)) try_rule(&found, &policy->rules[rule], view);
        if (found.found && !add_finding(findings, to, &found)) return false;
    }
    return sort_findings(findings);
}

static bool find_definitions(smp__findings *findings, smp__telling *to, const smp__clues *clues,
                             const smp__view *view) {
    const smp_policy *policy = to->policy;
    findings->definitions = smp__arena_take(&findings->arena, policy->definition_count * sizeof *findings->definitions);
    if (!findings->definitions) return false;
    for (size_t i = 0; i < policy->definition_count; i++) {
        const smp__definition *definition = &policy->definitions[i];
        if (!smp__premise_met(&policy->index.of_definition[i], clues)) continue;
        if (!smp__condition_holds(view, definition->condition)) continue;
        smp_definition *met = &findings->definitions[findings->definition_count++];
        met->definition = definition;
        smp__leaves basis;
        smp__leaves_clear(&basis);
        smp__condition_reasons(view, definition->condition, SMP__TRUE, true, &basis);
        if (!smp__tell_strings(to, &basis, &met->basis, &met->basis_count)) return false;
    }
    return true;
}

bool smp__findings_evaluate(smp__findings *findings, const smp_policy *policy, const smp__facts *facts,
                            const smp_signal *signals) {
    smp__arena_reset(&findings->arena);
    findings->finding_count = findings->definition_count = 0;
    findings->disposition = SMP_CLEAR;
    if (signals[SMP__SIGNAL_SELF_HARM].fired || signals[SMP__SIGNAL_THREAT].fired) findings->disposition = SMP_REVIEW;
    smp__view view = {policy->nodes, facts, signals, 0};
    smp__telling to = {.arena = &findings->arena, .policy = policy, .facts = facts, .signals = signals};
    smp__clues clues;
    smp__clues_gather(&clues, facts, signals, smp__own_signals_count(&policy->own_signals));
    if (!find_definitions(findings, &to, &clues, &view)) return false;
    to.with_values = true;
    return find_clauses(findings, &to, &clues, &view);
}
