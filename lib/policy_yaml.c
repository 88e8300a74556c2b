/* SPDX-License-Identifier: MIT */
#include "policy_yaml.h"

#include "decimal.h"
#include "error.h"

#include <string.h>

static const double STANDARD_THRESHOLD = 0.5, STANDARD_FLOOR = 0.05;
enum { LONGEST_ID = 128, LONGEST_SIGNAL = 40, LARGEST_LIMIT = 1000000 };

static const char *const keys[] = {
    "policy",       "version",  "title",       "language",   "extends",         "wording",
    "organization", "calendar", "limits",      "thresholds", "reporting_floor", "conditions",
    "questions",    "lexicons", "definitions", "clauses",    "signals",
};

static bool is_signal_name(const smp__yaml *key) {
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789_";
    return key->length && key->length <= LONGEST_SIGNAL && strspn(key->text, letters) == key->length;
}

/* Signals of the policy's own: a name, and what it means. Lexicons show them, conditions read them. */
static void read_signals(smp__policy_reader *reader) {
    smp__own_signals *own = &reader->policy->own_signals;
    smp__diagnostics *diagnostics = reader->fields.diagnostics;
    const smp__yaml *map = smp__yaml_get(reader->root, "signals");
    if (!smp__field_is_map(&reader->fields, map, "'signals'")) return;
    for (const smp__yaml *key = map->first; key; key = key->next) {
        if (!is_signal_name(key)) {
            smp__yaml_error(key, diagnostics, SMP_ERROR_VALUE,
                            "the name of a signal is made of a-z, 0-9 and '_', 40 at most");
        } else if (smp__signal_find(key->text, key->length) < SMP__SIGNAL_COUNT) {
            smp__yaml_error(key, diagnostics, SMP_ERROR_DUPLICATE, "there is a built-in signal '%s' already",
                            key->text);
        } else if (own->count == SMP__SIGNAL_OWN_LIMIT) {
            smp__yaml_error(key, diagnostics, SMP_ERROR_LIMIT, "more than %d signals of a policy's own",
                            SMP__SIGNAL_OWN_LIMIT);
            return;
        } else {
            const char *name = smp__arena_copy(&reader->policy->arena, key->text, key->length);
            const char *meaning = smp__field_scalar(&reader->fields, key->value);
            if (!name) diagnostics->failed = true;
            own->names[own->count] = name ? name : "";
            own->meanings[own->count++] = meaning ? meaning : "";
        }
    }
}

static void read_thresholds(smp__policy_reader *reader) {
    smp_policy *policy = reader->policy;
    const smp__own_signals *own = &policy->own_signals;
    const char *names[SMP__SIGNAL_COUNT];
    for (size_t i = 0; i < SMP__SIGNAL_COUNT; i++) policy->thresholds[i] = STANDARD_THRESHOLD;
    for (size_t i = 0; i < smp__own_signals_count(own); i++) names[i] = smp__own_signals_name(own, i);
    const smp__yaml *map = smp__yaml_get(reader->root, "thresholds");
    if (!smp__field_is_map(&reader->fields, map, "'thresholds'")) return;
    for (const smp__yaml *key = map->first; key; key = key->next) {
        int64_t millionths;
        smp__signal_id signal = smp__own_signals_find(own, key->text, key->length);
        if (signal == SMP__SIGNAL_COUNT) {
            smp__field_unknown(&reader->fields, key, "a signal", names, smp__own_signals_count(own));
        } else if (smp__field_millionths(&reader->fields, key->value, 1, &millionths)) {
            policy->thresholds[signal] = (double)millionths / SMP__MILLION;
            if (!millionths)
                smp__yaml_error(key->value, reader->fields.diagnostics, SMP_ERROR_VALUE,
                                "a threshold of 0 would make '%s' fire on every text", key->text);
        }
    }
}

static void read_floor(smp__policy_reader *reader) {
    int64_t millionths;
    const smp__yaml *node = smp__yaml_get(reader->root, "reporting_floor");
    reader->policy->floor = STANDARD_FLOOR;
    if (node && smp__field_millionths(&reader->fields, node, 1, &millionths))
        reader->policy->floor = (double)millionths / SMP__MILLION;
}

/* The conditions read limits where they use them; here they are only checked. */
static void check_limits(smp__policy_reader *reader) {
    const smp__yaml *map = smp__yaml_get(reader->root, "limits");
    if (!smp__field_is_map(&reader->fields, map, "'limits'")) return;
    for (const smp__yaml *key = map->first; key; key = key->next) {
        int64_t millionths;
        if (smp__field_millionths(&reader->fields, key->value, LARGEST_LIMIT, &millionths) && millionths % SMP__MILLION)
            smp__yaml_error(key->value, reader->fields.diagnostics, SMP_ERROR_VALUE,
                            "expected a whole number, found '%s'", key->value->text);
    }
}

static bool is_id(const char *id) {
    if (!*id || strlen(id) > LONGEST_ID) return false;
    return strspn(id, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-") == strlen(id);
}

static void read_head(smp__policy_reader *reader) {
    smp_policy *policy = reader->policy;
    const smp__fields *fields = &reader->fields;
    policy->id = smp__field_needed_text(fields, reader->root, "policy", "the policy file");
    const smp__yaml *id = smp__yaml_get(reader->root, "policy");
    if (*policy->id && !is_id(policy->id))
        smp__yaml_error(id, fields->diagnostics, SMP_ERROR_VALUE,
                        "the id of a policy is made of letters, digits, '.', '-' and '_', 128 at most");
    policy->version = smp__field_needed_text(fields, reader->root, "version", "the policy file");
    policy->title = smp__field_needed_text(fields, reader->root, "title", "the policy file");
    policy->language = smp__field_text(fields, reader->root, "language");
    if (!*policy->language) policy->language = "en";
}

static void take_condition(const smp__policy_reader *reader, uint32_t *condition) {
    smp_policy *policy = reader->policy;
    if (*condition == SMP__NO_CONDITION) return;
    uint32_t at = (uint32_t)policy->node_count;
    policy->node_count = smp__condition_simplify(reader->compiler.nodes, *condition, policy->nodes, at);
    *condition = at;
}

/* Takes over the conditions of a policy without errors. */
static void take_nodes(smp__policy_reader *reader) {
    smp_policy *policy = reader->policy;
    size_t size = reader->compiler.count * sizeof *policy->nodes;
    policy->nodes = smp__arena_take(&policy->arena, size);
    if (!policy->nodes) {
        reader->fields.diagnostics->failed = true;
        return;
    }
    for (size_t i = 0; i < policy->definition_count; i++) take_condition(reader, &policy->definitions[i].condition);
    for (size_t i = 0; i < policy->clause_count; i++) take_condition(reader, &policy->clauses[i].stronger_when);
    for (size_t i = 0; i < policy->rule_count; i++) {
        take_condition(reader, &policy->rules[i].needs);
        take_condition(reader, &policy->rules[i].violated_when);
        take_condition(reader, &policy->rules[i].asks_when);
    }
}

void smp__policy_read(smp_policy *policy, const smp__yaml *root, smp__diagnostics *diagnostics) {
    smp__policy_reader reader = {.policy = policy, .root = root, .fields = {&policy->arena, diagnostics}};
    reader.compiler = (smp__compiler){.memory = &policy->memory, .diagnostics = diagnostics};
    if (!smp__field_is_map(&reader.fields, root, "a policy file")) return;
    smp__field_check_keys(&reader.fields, root, keys, sizeof keys / sizeof *keys, "a policy file");
    reader.compiler.own = &policy->own_signals;
    reader.compiler.limits = smp__yaml_get(root, "limits");
    const smp__yaml *conditions = smp__yaml_get(root, "conditions");
    if (smp__field_is_map(&reader.fields, conditions, "'conditions'")) reader.compiler.conditions = conditions;
    read_head(&reader);
    read_signals(&reader);
    read_thresholds(&reader);
    read_floor(&reader);
    check_limits(&reader);
    smp__policy_read_organization(&reader);
    smp__policy_read_calendar(&reader);
    smp__condition_check_shared(&reader.compiler);
    smp__policy_read_questions(&reader);
    smp__policy_read_definitions(&reader);
    smp__policy_read_clauses(&reader);
    if (!diagnostics->errors && !diagnostics->failed) take_nodes(&reader);
    if (!diagnostics->errors && !diagnostics->failed && !smp__rule_index_build(policy)) diagnostics->failed = true;
    smp__release(&policy->memory, reader.compiler.nodes);
}
