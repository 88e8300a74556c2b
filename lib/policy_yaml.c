/* SPDX-License-Identifier: MIT */
#include "policy_yaml.h"

#include "decimal.h"
#include "error.h"

#include <string.h>

static const double STANDARD_THRESHOLD = 0.5, STANDARD_FLOOR = 0.05;
enum { LONGEST_ID = 128, LARGEST_LIMIT = 1000000 };

static const char *const keys[] = {
    "policy",   "version",    "title",           "language",   "extends",   "wording",  "organization", "calendar",
    "limits",   "thresholds", "reporting_floor", "conditions", "questions", "lexicons", "definitions",  "clauses",
};

static const char *signal_name(size_t index) {
    return smp_signal_table_id(index);
}

static void read_thresholds(smp__policy_reader *reader) {
    smp_policy *policy = reader->policy;
    const char *names[SMP__SIGNAL_COUNT];
    for (size_t i = 0; i < SMP__SIGNAL_COUNT; i++) {
        names[i] = signal_name(i);
        policy->thresholds[i] = STANDARD_THRESHOLD;
    }
    const smp__yaml *map = smp__yaml_get(reader->root, "thresholds");
    if (!smp__field_is_map(&reader->fields, map, "'thresholds'")) return;
    for (const smp__yaml *key = map->first; key; key = key->next) {
        int64_t millionths;
        smp__signal_id signal = smp__signal_find(key->text, key->length);
        if (signal == SMP__SIGNAL_COUNT) {
            smp__field_unknown(&reader->fields, key, "a signal", names, SMP__SIGNAL_COUNT);
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

static void take_nodes(smp__policy_reader *reader) {
    smp_policy *policy = reader->policy;
    size_t size = reader->compiler.count * sizeof *policy->nodes;
    policy->nodes = smp__arena_take(&policy->arena, size);
    if (!policy->nodes) {
        reader->fields.diagnostics->failed = true;
        return;
    }
    if (size) memcpy(policy->nodes, reader->compiler.nodes, size);
    policy->node_count = reader->compiler.count;
}

void smp__policy_read(smp_policy *policy, const smp__yaml *root, smp__diagnostics *diagnostics) {
    smp__policy_reader reader = {.policy = policy, .root = root, .fields = {&policy->arena, diagnostics}};
    reader.compiler = (smp__compiler){.memory = &policy->memory, .diagnostics = diagnostics};
    if (!smp__field_is_map(&reader.fields, root, "a policy file")) return;
    smp__field_check_keys(&reader.fields, root, keys, sizeof keys / sizeof *keys, "a policy file");
    reader.compiler.limits = smp__yaml_get(root, "limits");
    const smp__yaml *conditions = smp__yaml_get(root, "conditions");
    if (smp__field_is_map(&reader.fields, conditions, "'conditions'")) reader.compiler.conditions = conditions;
    read_head(&reader);
    read_thresholds(&reader);
    read_floor(&reader);
    check_limits(&reader);
    smp__policy_read_organization(&reader);
    smp__policy_read_calendar(&reader);
    smp__condition_check_shared(&reader.compiler);
    smp__policy_read_questions(&reader);
    smp__policy_read_definitions(&reader);
    smp__policy_read_clauses(&reader);
    take_nodes(&reader);
    smp__release(&policy->memory, reader.compiler.nodes);
}
