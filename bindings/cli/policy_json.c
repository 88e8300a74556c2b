/* SPDX-License-Identifier: MIT */
#include "policy_json.h"

#include "json_write.h"

static void write_clause(smp__json *json, const smp_clause *clause) {
    const char *fields[][2] = {
        {"id", smp_clause_id(clause)},
        {"title", smp_clause_title(clause)},
        {"section", smp_clause_section(clause)},
        {"place", smp_clause_place(clause)},
        {"reason", smp_clause_reason(clause)},
        {"remedy", smp_clause_remedy(clause)},
        {"modality", smp_modality_name(smp_clause_modality(clause))},
    };
    smp__json_open(json, '{');
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        smp__json_key(json, fields[i][0]);
        smp__json_name(json, fields[i][1]);
    }
    smp__json_close(json, '}');
}

static void write_policy(smp__json *json, const smp_policy *policy) {
    const char *fields[][2] = {
        {"id", smp_policy_id(policy)},
        {"version", smp_policy_version(policy)},
        {"title", smp_policy_title(policy)},
        {"digest", smp_policy_digest(policy)},
        {"language", smp_policy_language(policy)},
    };
    smp__json_open(json, '{');
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        smp__json_key(json, fields[i][0]);
        smp__json_name(json, fields[i][1]);
    }
    smp__json_key(json, "files");
    smp__json_open(json, '[');
    for (size_t i = 0; i < smp_policy_file_count(policy); i++) smp__json_name(json, smp_policy_file(policy, i));
    smp__json_close(json, ']');
    smp__json_key(json, "clauses");
    smp__json_open(json, '[');
    for (size_t i = 0; i < smp_policy_clause_count(policy); i++) write_clause(json, smp_policy_clause(policy, i));
    smp__json_close(json, ']');
    smp__json_close(json, '}');
}

void cli_put_policy_json(cli_buffer *out, const smp_policy *policy) {
    smp__json json;
    smp_allocator memory = smp__memory_choose(NULL);
    smp__json_init(&json, &memory);
    smp__json_start(&json);
    write_policy(&json, policy);
    if (smp__json_finish(&json)) cli_put_format(out, "%s\n", json.bytes);
    smp__json_clear(&json);
}
