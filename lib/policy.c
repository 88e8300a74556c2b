/* SPDX-License-Identifier: MIT */
#include "policy.h"

#include "disguise.h"
#include "recognise.h"
#include "roster.h"

#include <string.h>

void smp_policy_free(smp_policy *policy) {
    if (!policy) return;
    smp__disguise_free(policy->disguise);
    smp__lexicon_free(policy->lexicon);
    smp__id_patterns_free(policy->student_id);
    smp__roster_free(policy->roster);
    smp__arena_close(&policy->arena);
    smp_allocator memory = policy->memory;
    smp__release(&memory, policy);
}

const char *smp_policy_id(const smp_policy *policy) {
    return policy ? policy->id : NULL;
}

const char *smp_policy_version(const smp_policy *policy) {
    return policy ? policy->version : NULL;
}

const char *smp_policy_title(const smp_policy *policy) {
    return policy ? policy->title : NULL;
}

const char *smp_policy_digest(const smp_policy *policy) {
    return policy ? policy->digest : NULL;
}

size_t smp_policy_file_count(const smp_policy *policy) {
    return policy ? policy->files.count : 0;
}

const char *smp_policy_file(const smp_policy *policy, size_t index) {
    return index < smp_policy_file_count(policy) ? policy->files.items[index] : NULL;
}

const char *smp_policy_language(const smp_policy *policy) {
    return policy ? policy->language : NULL;
}

size_t smp_policy_memory(const smp_policy *policy) {
    if (!policy) return 0;
    size_t roster = policy->roster ? smp__roster_memory(policy->roster) : 0;
    size_t lexicon = policy->lexicon ? smp__lexicon_memory(policy->lexicon) : 0;
    size_t disguise = policy->disguise ? smp__disguise_memory(policy->disguise) : 0;
    return sizeof *policy + policy->arena.held + lexicon + disguise + roster;
}

double smp_policy_threshold(const smp_policy *policy, const char *signal) {
    if (!policy || !signal) return 0.0;
    smp__signal_id id = smp__own_signals_find(&policy->own_signals, signal, strlen(signal));
    return id < SMP__SIGNAL_COUNT ? policy->thresholds[id] : 0.0;
}

size_t smp_policy_clause_count(const smp_policy *policy) {
    return policy ? policy->clause_count : 0;
}

const smp_clause *smp_policy_clause(const smp_policy *policy, size_t index) {
    return policy && index < policy->clause_count ? &policy->clauses[index] : NULL;
}

const smp_clause *smp_policy_find_clause(const smp_policy *policy, const char *id) {
    if (!policy || !id) return NULL;
    for (size_t i = 0; i < policy->clause_count; i++) {
        if (strcmp(policy->clauses[i].id, id) == 0) return &policy->clauses[i];
    }
    return NULL;
}

size_t smp_policy_definition_count(const smp_policy *policy) {
    return policy ? policy->definition_count : 0;
}

const char *smp_policy_definition_id(const smp_policy *policy, size_t index) {
    return index < smp_policy_definition_count(policy) ? policy->definitions[index].id : NULL;
}

const char *smp_policy_definition_title(const smp_policy *policy, size_t index) {
    return index < smp_policy_definition_count(policy) ? policy->definitions[index].title : NULL;
}

const char *smp_clause_id(const smp_clause *clause) {
    return clause ? clause->id : NULL;
}

const char *smp_clause_title(const smp_clause *clause) {
    return clause ? clause->title : NULL;
}

const char *smp_clause_section(const smp_clause *clause) {
    return clause ? clause->section : NULL;
}

const char *smp_clause_place(const smp_clause *clause) {
    return clause ? clause->place : NULL;
}

const char *smp_clause_reason(const smp_clause *clause) {
    return clause ? clause->reason : NULL;
}

const char *smp_clause_remedy(const smp_clause *clause) {
    return clause ? clause->remedy : NULL;
}

smp_modality smp_clause_modality(const smp_clause *clause) {
    return clause ? clause->modality : SMP_PROHIBITED;
}

const char *smp_modality_name(smp_modality modality) {
    static const char *const names[] = {
        [SMP_PROHIBITED] = "prohibited",   [SMP_REQUIRES] = "requires", [SMP_DISCRETIONARY] = "discretionary",
        [SMP_DISCOURAGED] = "discouraged", [SMP_CAUTION] = "caution",
    };
    size_t index = (size_t)modality;
    return index < sizeof names / sizeof *names ? names[index] : NULL;
}
