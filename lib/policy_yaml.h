/* SPDX-License-Identifier: MIT
 * A policy file's sections, read from its tree into a policy. One section a file: policy_organization.c,
 * policy_clauses.c; policy_yaml.c reads the rest and calls them. */
#ifndef SMP_POLICY_YAML_H
#define SMP_POLICY_YAML_H

#include "condition.h"
#include "policy.h"
#include "yaml_field.h"

enum { SMP__CLAUSE_LIMIT = 2000, SMP__RULE_LIMIT = 32 /* of one clause */ };

typedef struct smp__policy_reader {
    smp_policy *policy;
    const smp__yaml *root;
    smp__fields fields;
    smp__compiler compiler;
} smp__policy_reader;

/* Fills the policy, whose `memory` and `arena` are open, from the tree: all but lexicon, roster and digest. Errors
 * go to the diagnostics; the policy is usable only where there are none. */
void smp__policy_read(smp_policy *policy, const smp__yaml *root, smp__diagnostics *diagnostics);

void smp__policy_read_organization(smp__policy_reader *reader);
void smp__policy_read_calendar(smp__policy_reader *reader);
void smp__policy_read_definitions(smp__policy_reader *reader);
void smp__policy_read_questions(smp__policy_reader *reader);
void smp__policy_read_clauses(smp__policy_reader *reader);

#endif
