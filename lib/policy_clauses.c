/* SPDX-License-Identifier: MIT
 * The sections `clauses`, `definitions` and `questions` of a policy file. */
#include "policy_yaml.h"

#include "error.h"
#include "nearest.h"

#include <stdio.h>
#include <string.h>

enum { SHOWN = 80, WHAT = 128 };

static const char *const modalities[] = {"prohibited", "requires", "discretionary", "discouraged", "caution"};
static const char *const dispositions[] = {"clear", "advise", "review", "hold"};

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* ---- rules */

static uint32_t compile_both(smp__policy_reader *reader, const smp__yaml *a, const smp__yaml *b, smp__scope scope) {
    smp__compiler *compiler = &reader->compiler;
    uint32_t node = smp__compiler_begin(compiler, SMP__ALL);
    if (a) smp__condition_compile(compiler, a, scope);
    if (b) smp__condition_compile(compiler, b, scope);
    smp__compiler_end(compiler, node);
    return node;
}

/* `violated_when`, and silence where `unless` is known to hold. */
static uint32_t compile_violated(smp__policy_reader *reader, const smp__yaml *when, const smp__yaml *unless,
                                 smp__scope scope) {
    smp__compiler *compiler = &reader->compiler;
    uint32_t node = smp__compiler_begin(compiler, SMP__ALL);
    smp__condition_compile(compiler, when, scope);
    if (unless) {
        uint32_t excuse = smp__compiler_begin(compiler, SMP__UNLESS);
        smp__condition_compile(compiler, unless, scope);
        smp__compiler_end(compiler, excuse);
    }
    smp__compiler_end(compiler, node);
    return node;
}

static uint64_t asked_fact(smp__policy_reader *reader, const smp__yaml *item) {
    const char *names[SMP__FACT_COUNT];
    for (size_t i = 0; i < SMP__FACT_COUNT; i++) names[i] = smp__condition_fact_name(i);
    int fact = smp__field_word(&reader->fields, item, "a fact", names, SMP__FACT_COUNT);
    if (fact < 0) return 0;
    uint64_t bits = UINT64_C(1) << fact;
    /* A consent may turn out to be an attachment's own. */
    for (int own = SMP__FACT_ATTACHMENT_FIRST; own < SMP__FACT_COUNT; own++) {
        if ((int)smp__fact_above((smp__fact_id)own) == fact) bits |= UINT64_C(1) << own;
    }
    return bits;
}

static uint64_t asked_facts(smp__policy_reader *reader, const smp__yaml *facts) {
    if (facts->kind != SMP__YAML_LIST) return asked_fact(reader, facts);
    uint64_t asks = 0;
    for (const smp__yaml *item = facts->first; item; item = item->next) asks |= asked_fact(reader, item);
    return asks;
}

/* "yes"; "no"; or {facts: [...], when: ...}. */
static void read_asks(smp__policy_reader *reader, smp__rule *rule, const smp__yaml *node, smp__scope scope) {
    static const char *const keys[] = {"facts", "when"};
    rule->asks_when = SMP__NO_CONDITION;
    rule->asks = 0;
    if (!node) return;
    if (node->kind != SMP__YAML_MAP) {
        if (smp__field_yes(&reader->fields, node) == 1) rule->asks = UINT64_MAX;
        return;
    }
    smp__field_check_keys(&reader->fields, node, keys, COUNT(keys), "'asks'");
    const smp__yaml *facts = smp__yaml_get(node, "facts"), *when = smp__yaml_get(node, "when");
    rule->asks = facts ? asked_facts(reader, facts) : UINT64_MAX;
    if (!when) return;
    rule->asks_when = (uint32_t)reader->compiler.count;
    smp__condition_compile(&reader->compiler, when, scope);
}

static bool read_each(smp__policy_reader *reader, const smp__yaml *node) {
    static const char *const names[] = {"attachment"};
    return node && smp__field_word(&reader->fields, node, "what a rule can be tried for", names, COUNT(names)) == 0;
}

/* `common` is what all rules of the clause need. */
static void read_rule(smp__policy_reader *reader, smp__rule *rule, const smp__yaml *map, const smp__yaml *common) {
    const smp__yaml *needs = smp__yaml_get(map, "needs"), *when = smp__yaml_get(map, "violated_when");
    memset(rule, 0, sizeof *rule);
    rule->clause = (uint32_t)reader->policy->clause_count - 1; /* the one that is being read */
    rule->each_attachment = read_each(reader, smp__yaml_get(map, "each"));
    smp__scope scope = rule->each_attachment ? SMP__SCOPE_ATTACHMENT : SMP__SCOPE_DISCLOSURE;
    if (!when)
        smp__yaml_error(map, reader->fields.diagnostics, SMP_ERROR_VALUE,
                        "a rule without 'violated_when'; where its 'needs' say all, write 'violated_when: always'");
    rule->needs = compile_both(reader, common, needs, scope);
    rule->violated_when = compile_violated(reader, when, smp__yaml_get(map, "unless"), scope);
    read_asks(reader, rule, smp__yaml_get(map, "asks"), scope);
}

static void read_rules(smp__policy_reader *reader, smp_clause *clause, const smp__yaml *map) {
    static const char *const keys[] = {"needs", "violated_when", "unless", "asks", "each"};
    static const char *const moved[] = {"violated_when", "unless", "asks", "each"};
    smp_policy *policy = reader->policy;
    const smp__yaml *rules = smp__yaml_get(map, "rules");
    clause->first_rule = (uint32_t)policy->rule_count;
    if (!rules) {
        read_rule(reader, &policy->rules[policy->rule_count++], map, NULL);
        clause->rule_count = 1;
        return;
    }
    for (size_t i = 0; i < COUNT(moved); i++) {
        const smp__yaml *key = smp__yaml_find(map, moved[i], strlen(moved[i]));
        if (key)
            smp__yaml_error(key, reader->fields.diagnostics, SMP_ERROR_CONFLICT,
                            "'%s' stands beside 'rules'; move it into the rules", moved[i]);
    }
    if (rules->kind != SMP__YAML_LIST || !rules->count || rules->count > SMP__RULE_LIMIT) {
        smp__yaml_error(rules, reader->fields.diagnostics, SMP_ERROR_VALUE, "'rules' must be a list of 1 to %d rules",
                        SMP__RULE_LIMIT);
        return;
    }
    const smp__yaml *common = smp__yaml_get(map, "needs");
    for (const smp__yaml *item = rules->first; item; item = item->next) {
        if (!smp__field_is_map(&reader->fields, item, "a rule")) continue;
        smp__field_check_keys(&reader->fields, item, keys, COUNT(keys), "a rule");
        read_rule(reader, &policy->rules[policy->rule_count++], item, common);
        clause->rule_count++;
    }
}

/* ---- clauses */

static void read_stronger(smp__policy_reader *reader, smp_clause *clause, const smp__yaml *node) {
    static const char *const keys[] = {"modality", "when"};
    clause->stronger = clause->modality;
    clause->stronger_when = SMP__NO_CONDITION;
    if (!smp__field_is_map(&reader->fields, node, "'stronger'")) return;
    smp__field_check_keys(&reader->fields, node, keys, COUNT(keys), "'stronger'");
    const smp__yaml *modality = smp__yaml_get(node, "modality"), *when = smp__yaml_get(node, "when");
    if (!modality || !when) {
        smp__yaml_error(node, reader->fields.diagnostics, SMP_ERROR_VALUE, "'stronger' needs 'modality' and 'when'");
        return;
    }
    int word = smp__field_word(&reader->fields, modality, "a modality", modalities, COUNT(modalities));
    if (word >= 0) clause->stronger = (smp_modality)word;
    clause->stronger_when = (uint32_t)reader->compiler.count;
    smp__condition_compile(&reader->compiler, when, SMP__SCOPE_DISCLOSURE);
}

static void read_modality(smp__policy_reader *reader, smp_clause *clause, const smp__yaml *map) {
    const smp__yaml *modality = smp__yaml_get(map, "modality"), *disposition = smp__yaml_get(map, "disposition");
    if (modality) {
        int word = smp__field_word(&reader->fields, modality, "a modality", modalities, COUNT(modalities));
        if (word >= 0) clause->modality = (smp_modality)word;
    } else {
        smp__yaml_error(map, reader->fields.diagnostics, SMP_ERROR_VALUE, "the clause '%s' has no 'modality'",
                        clause->id);
    }
    if (!disposition) return;
    int word = smp__field_word(&reader->fields, disposition, "a disposition", dispositions, COUNT(dispositions));
    clause->has_disposition = word >= 0;
    if (word >= 0) clause->disposition = (smp_disposition)word;
}

/* "official." of "official.presence": ids of clauses are words of a-z 0-9 _ joined by dots. */
static bool is_id(const smp__yaml *key) {
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789_.";
    return key->length && key->length <= WHAT / 2 && strspn(key->text, letters) == key->length;
}

static void read_clause(smp__policy_reader *reader, smp_clause *clause, const smp__yaml *key) {
    static const char *const keys[] = {"section",       "place",  "modality", "stronger", "disposition",
                                       "title",         "reason", "remedy",   "needs",    "rules",
                                       "violated_when", "unless", "asks",     "each"};
    const smp__fields *fields = &reader->fields;
    const smp__yaml *map = key->value;
    char what[WHAT];
    snprintf(what, sizeof what, "the clause '%.*s'", WHAT / 2, key->text);
    memset(clause, 0, sizeof *clause);
    clause->id = smp__arena_copy(&reader->policy->arena, key->text, key->length);
    if (!clause->id) {
        fields->diagnostics->failed = true;
        clause->id = "";
    }
    smp__field_check_keys(fields, map, keys, COUNT(keys), "a clause");
    clause->title = smp__field_needed_text(fields, map, "title", what);
    clause->section = smp__field_text(fields, map, "section");
    clause->place = smp__field_text(fields, map, "place");
    clause->reason = smp__field_needed_text(fields, map, "reason", what);
    clause->remedy = smp__field_text(fields, map, "remedy");
    read_modality(reader, clause, map);
    read_stronger(reader, clause, smp__yaml_get(map, "stronger"));
    read_rules(reader, clause, map);
}

/* A clause of the extended policy is switched off by `id: disabled`; then it has no mapping. */
static bool is_disabled(const smp__yaml *key) {
    return key->value->kind == SMP__YAML_SCALAR && strcmp(key->value->text, "disabled") == 0;
}

static size_t count_rules(const smp__yaml *map) {
    size_t count = 0;
    for (const smp__yaml *key = map->first; key; key = key->next) {
        const smp__yaml *rules = smp__yaml_get(key->value, "rules");
        count += rules && rules->kind == SMP__YAML_LIST && rules->count <= SMP__RULE_LIMIT ? rules->count : 1;
    }
    return count;
}

void smp__policy_read_clauses(smp__policy_reader *reader) {
    smp_policy *policy = reader->policy;
    const smp__fields *fields = &reader->fields;
    const smp__yaml *map = smp__yaml_get(reader->root, "clauses");
    if (!map) smp__yaml_error(reader->root, fields->diagnostics, SMP_ERROR_VALUE, "the policy file has no 'clauses'");
    if (!smp__field_is_map(fields, map, "'clauses'")) return;
    if (map->count > SMP__CLAUSE_LIMIT) { /* NOLINT(clang-analyzer-core.NullDereference): is_map() looked */
        smp__yaml_error(map, fields->diagnostics, SMP_ERROR_LIMIT, "more than %d clauses", SMP__CLAUSE_LIMIT);
        return;
    }
    policy->clauses = smp__arena_take(&policy->arena, map->count * sizeof *policy->clauses);
    policy->rules = smp__arena_take(&policy->arena, count_rules(map) * sizeof *policy->rules);
    if (!policy->clauses || !policy->rules) {
        fields->diagnostics->failed = true;
        return;
    }
    for (const smp__yaml *key = map->first; key; key = key->next) {
        char what[WHAT];
        snprintf(what, sizeof what, "the clause '%.*s'", WHAT / 2, key->text);
        if (!is_id(key))
            smp__yaml_error(key, fields->diagnostics, SMP_ERROR_VALUE,
                            "the id of a clause is made of a-z, 0-9, '_' and '.', 64 at most");
        else if (!is_disabled(key) && smp__field_is_map(fields, key->value, what))
            read_clause(reader, &policy->clauses[policy->clause_count++], key);
    }
}

/* ---- definitions */

void smp__policy_read_definitions(smp__policy_reader *reader) {
    static const char *const keys[] = {"title", "when"};
    smp_policy *policy = reader->policy;
    const smp__fields *fields = &reader->fields;
    const smp__yaml *map = smp__yaml_get(reader->root, "definitions");
    if (!smp__field_is_map(fields, map, "'definitions'")) return;
    policy->definitions = smp__arena_take(&policy->arena, map->count * sizeof *policy->definitions);
    if (!policy->definitions) {
        fields->diagnostics->failed = true;
        return;
    }
    for (const smp__yaml *key = map->first; key; key = key->next) {
        if (is_disabled(key)) continue;
        char what[WHAT];
        snprintf(what, sizeof what, "the definition '%.*s'", WHAT / 2, key->text);
        if (!is_id(key)) {
            smp__yaml_error(key, fields->diagnostics, SMP_ERROR_VALUE,
                            "the id of a definition is made of a-z, 0-9, '_' and '.', 64 at most");
            continue;
        }
        if (!smp__field_is_map(fields, key->value, what)) continue;
        smp__field_check_keys(fields, key->value, keys, COUNT(keys), "a definition");
        const smp__yaml *when = smp__yaml_get(key->value, "when");
        if (!when) smp__yaml_error(key, fields->diagnostics, SMP_ERROR_VALUE, "%s has no 'when'", what);
        smp__definition *definition = &policy->definitions[policy->definition_count++];
        definition->id = smp__arena_copy(&policy->arena, key->text, key->length);
        if (!definition->id) fields->diagnostics->failed = true;
        definition->title = smp__field_text(fields, key->value, "title");
        definition->condition = (uint32_t)reader->compiler.count;
        smp__condition_compile(&reader->compiler, when, SMP__SCOPE_DISCLOSURE);
    }
}

/* ---- questions */

/* A fact without a question of its own is asked for by its meaning; an attachment's consent like the consent above. */
static void fill_questions(smp__policy_reader *reader) {
    smp_policy *policy = reader->policy;
    for (size_t i = 0; i < SMP__FACT_COUNT; i++) {
        size_t above = smp__fact_above((smp__fact_id)i);
        if (!policy->questions[i]) policy->questions[i] = policy->questions[above];
        if (policy->questions[i]) continue;
        char question[SMP_ERROR_MESSAGE_SIZE];
        int length = snprintf(question, sizeof question, "Please find out: %s.", smp_fact_meaning(i));
        policy->questions[i] = smp__arena_copy(&policy->arena, question, (size_t)length);
        if (!policy->questions[i]) reader->fields.diagnostics->failed = true;
    }
}

void smp__policy_read_questions(smp__policy_reader *reader) {
    const char *names[SMP__FACT_COUNT];
    for (size_t i = 0; i < SMP__FACT_COUNT; i++) names[i] = smp__condition_fact_name(i);
    const smp__yaml *map = smp__yaml_get(reader->root, "questions");
    if (smp__field_is_map(&reader->fields, map, "'questions'")) {
        for (const smp__yaml *key = map->first; key; key = key->next) {
            smp__fact_id fact = smp__condition_fact(key->text, key->length);
            if (fact == SMP__FACT_COUNT)
                smp__field_unknown(&reader->fields, key, "a fact", names, SMP__FACT_COUNT);
            else
                reader->policy->questions[fact] = smp__field_scalar(&reader->fields, key->value);
        }
    }
    fill_questions(reader);
}
