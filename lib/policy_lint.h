/* SPDX-License-Identifier: MIT
 * What is allowed in a policy but doubtful: warnings for its author. */
#ifndef SMP_POLICY_LINT_H
#define SMP_POLICY_LINT_H

#include "policy.h"
#include "yaml_tree.h"

/* Warns of rules that can never hold, questions nobody wrote, clauses without a remedy, conditions that nothing uses,
 * and plain criticism that would become a ground. `root` is the tree that the policy was read from. */
void smp__policy_lint(const smp_policy *policy, const smp__yaml *root, smp__diagnostics *diagnostics);

#endif
