/* SPDX-License-Identifier: MIT */
#include "policy_lint.h"

#include "condition.h"
#include "embedded.h"
#include "feasible.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct lint {
    const smp_policy *policy;
    const smp__yaml *root;
    smp__diagnostics *diagnostics;
} lint;

static void warn(const lint *at, const smp__yaml *node, const char *message, const char *name) {
    smp__diagnostics_warn(at->diagnostics, node->source, node->line, node->column, message, name);
}

static const smp__yaml *key_of(const lint *at, const char *section, const char *name) {
    return smp__yaml_find(smp__yaml_get(at->root, section), name, strlen(name));
}

/* ---- rules */

/* Facts that can be missing in a condition: those read in three values. */
static uint64_t askable(const smp__node *nodes, uint32_t at) {
    uint64_t facts = 0;
    const smp__node *node = &nodes[at];
    if (node->operation == SMP__KNOWN || node->operation == SMP__UNLESS || node->operation == SMP__SIGNAL) return 0;
    if (node->operation == SMP__IS_KNOWN) return 0;
    if (node->end == at + 1 && node->operation > SMP__AN_ATTACHMENT) return UINT64_C(1) << node->fact;
    for (uint32_t i = at + 1; i < node->end; i = nodes[i].end) facts |= askable(nodes, i);
    return facts;
}

static void check_questions(const lint *at, const smp__rule *rule, const smp__yaml *key, uint64_t *told) {
    if (!rule->asks) return;
    uint64_t missing = askable(at->policy->nodes, rule->violated_when) & rule->asks;
    if (!missing) {
        warn(at, key, "the clause '%s' asks, but nothing that it could ask for decides it", key->text);
        return;
    }
    for (size_t fact = 0; fact < SMP__FACT_COUNT; fact++) {
        smp__fact_id above = smp__fact_above((smp__fact_id)fact);
        const char *name = smp__condition_fact_name(above);
        if (!(missing >> fact & 1) || *told >> above & 1 || key_of(at, "questions", name)) continue;
        if (key_of(at, "questions", smp__condition_fact_name(fact))) continue;
        *told |= UINT64_C(1) << above;
        smp__diagnostics_warn(at->diagnostics, key->source, key->line, key->column,
                              "the clause '%s' asks for %s, but 'questions' has no question for it", key->text, name);
    }
}

static void check_clauses(const lint *at) {
    const smp_policy *policy = at->policy;
    uint64_t told = 0;
    for (size_t i = 0; i < policy->clause_count; i++) {
        const smp_clause *clause = &policy->clauses[i];
        const smp__yaml *key = key_of(at, "clauses", clause->id);
        if (!*clause->remedy) warn(at, key, "the clause '%s' has no 'remedy': nobody is told what to do", clause->id);
        for (size_t j = 0; j < clause->rule_count; j++) {
            const smp__rule *rule = &policy->rules[clause->first_rule + j];
            if (!smp__conditions_can_hold(policy->nodes, rule->needs, rule->violated_when))
                warn(at, key, "the clause '%s' can never be found: its conditions contradict each other", clause->id);
            check_questions(at, rule, key, &told);
        }
    }
}

static void check_definitions(const lint *at) {
    const smp_policy *policy = at->policy;
    for (size_t i = 0; i < policy->definition_count; i++) {
        uint32_t condition = policy->definitions[i].condition;
        if (!smp__conditions_can_hold(policy->nodes, condition, condition))
            warn(at, key_of(at, "definitions", policy->definitions[i].id),
                 "the definition '%s' can never be given: its conditions contradict each other",
                 policy->definitions[i].id);
    }
}

/* ---- shared conditions */

static bool mentions(const smp__yaml *node, const char *name, size_t length) {
    if (node->kind == SMP__YAML_SCALAR) {
        const char *at = node->text;
        if (strncmp(at, "not ", 4) == 0) at += 4;
        return node->length - (size_t)(at - node->text) == length && memcmp(at, name, length) == 0;
    }
    for (const smp__yaml *item = node->first; item; item = item->next) {
        if (mentions(node->kind == SMP__YAML_MAP ? item->value : item, name, length)) return true;
    }
    return false;
}

static void check_use(const lint *at) {
    static const char *const users[] = {"conditions", "definitions", "clauses"};
    const smp__yaml *conditions = smp__yaml_get(at->root, "conditions");
    for (const smp__yaml *key = conditions ? conditions->first : NULL; key; key = key->next) {
        bool used = false;
        for (size_t i = 0; i < sizeof users / sizeof *users && !used; i++) {
            const smp__yaml *section = smp__yaml_get(at->root, users[i]);
            used = section && mentions(section, key->text, key->length);
        }
        if (!used) warn(at, key, "nothing uses the condition '%s'", key->text);
    }
}

/* ---- criticism */

/* The lexicon of the policy's own that the pattern "own:3" is of, and the number of its line; NULL where it is built
 * in. */
static const smp__yaml *lexicon_of(const lint *at, const char *pattern, size_t *line) {
    const char *colon = pattern ? strrchr(pattern, ':') : NULL;
    if (!colon) return NULL;
    *line = (size_t)strtoul(colon + 1, NULL, 10);
    return smp__yaml_find(smp__yaml_get(at->root, "lexicons"), pattern, (size_t)(colon - pattern));
}

/* Of the first character that is no space. */
static size_t first_column(const smp__source *source, size_t line) {
    const char *at = source->text, *end = at + source->length;
    while (--line && at < end) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        at = stop ? stop + 1 : end;
    }
    size_t column = 1;
    while (at < end && *at++ == ' ') column++;
    return column;
}

static void warn_of_ground(const lint *at, const smp_finding *finding, const char *sentence) {
    const smp_clause *clause = smp_finding_clause(finding);
    const smp__yaml *node = key_of(at, "clauses", smp_clause_id(clause));
    const char *pattern = NULL;
    size_t line = node->line, column = node->column, number = 0;
    for (size_t i = 0; i < smp_finding_evidence_count(finding) && !pattern; i++)
        pattern = smp_evidence_pattern(smp_finding_evidence(finding, i));
    const smp__yaml *lexicon = lexicon_of(at, pattern, &number);
    if (lexicon && lexicon->value->kind == SMP__YAML_SCALAR) {
        node = lexicon;
        line = lexicon->value->line + number;
        column = first_column(lexicon->source, line);
    }
    smp__diagnostics_warn(
        at->diagnostics, node->source, line, column,
        "plain criticism (\"%s\") would be a ground by '%s'%s%s: removing it is viewpoint discrimination", sentence,
        smp_clause_id(clause), lexicon ? ", by the phrase " : "", lexicon ? pattern : "");
}

/* One warning a clause is enough. */
static bool is_new(const lint *at, const smp_clause *clause, unsigned char *told) {
    size_t index = (size_t)(clause - at->policy->clauses);
    bool fresh = !told[index];
    told[index] = 1;
    return fresh;
}

static bool read_criticism(const lint *at, smp_classifier *classifier, smp_disclosure *comment, const char *sentence,
                           unsigned char *told) {
    smp_error error;
    if (smp_disclosure_set_text(comment, sentence, strlen(sentence), &error) != SMP_OK) return false;
    const smp_report *report = smp_classifier_classify(classifier, comment, &error);
    if (!report) return false;
    for (size_t i = 0; i < smp_report_finding_count(report); i++) {
        const smp_finding *finding = smp_report_finding(report, i);
        bool ground = smp_finding_get_status(finding) == SMP_GROUND;
        if (ground && is_new(at, smp_finding_clause(finding), told)) warn_of_ground(at, finding, sentence);
    }
    return true;
}

/* "%s wastes …" with the organization's name. */
static void name_it(char *sentence, size_t size, const char *line, size_t length, const char *name) {
    const char *gap = NULL;
    for (size_t i = 0; i + 1 < length && !gap; i++) {
        if (line[i] == '%' && line[i + 1] == 's') gap = line + i;
    }
    int before = gap ? (int)(gap - line) : (int)length;
    int after = gap ? (int)length - before - 2 : 0;
    snprintf(sentence, size, "%.*s%s%.*s", before, line, gap ? name : "", after, gap ? gap + 2 : "");
}

static bool read_all_criticism(const lint *at, smp_classifier *classifier, smp_disclosure *comment,
                               unsigned char *told) {
    const smp__strings *names = &at->policy->organization.names;
    const char *name = names->count ? names->items[names->count - 1] : "it";
    smp__source sentences = smp__embedded_criticism();
    bool good = true;
    for (const char *line = sentences.text; *line && good;) {
        size_t length = strcspn(line, "\n");
        char sentence[256];
        name_it(sentence, sizeof sentence, line, length, name);
        if (length && *line != '#') good = read_criticism(at, classifier, comment, sentence, told);
        line += length + (line[length] == '\n');
    }
    return good;
}

static void check_criticism(const lint *at) {
    const smp_policy *policy = at->policy;
    smp_error error;
    smp_classifier *classifier = smp_classifier_new(policy, &policy->memory, &error);
    smp_disclosure *comment = smp_disclosure_new(&policy->memory, &error);
    unsigned char *told = smp__allocate_zeroed(&policy->memory, policy->clause_count);
    bool good = classifier && comment && told &&
                smp_disclosure_set(comment, "author.role", "public", &error) == SMP_OK &&
                smp_disclosure_set(comment, "venue.kind", "official_page", &error) == SMP_OK &&
                smp_disclosure_set(comment, "audience.visibility", "public", &error) == SMP_OK &&
                smp_disclosure_set(comment, "thread.topic", "A new mural brightens the hallway", &error) == SMP_OK &&
                read_all_criticism(at, classifier, comment, told);
    if (!good) at->diagnostics->failed = true;
    smp__release(&policy->memory, told);
    smp_disclosure_free(comment);
    smp_classifier_free(classifier);
}

void smp__policy_lint(const smp_policy *policy, const smp__yaml *root, smp__diagnostics *diagnostics) {
    lint at = {policy, root, diagnostics};
    check_clauses(&at);
    check_definitions(&at);
    check_use(&at);
    check_criticism(&at);
}
