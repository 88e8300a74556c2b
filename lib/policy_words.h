/* SPDX-License-Identifier: MIT
 * The words of a policy: the built-in lexicons and its own, what is looked for in disguise, patterns of student
 * numbers. */
#ifndef SMP_POLICY_WORDS_H
#define SMP_POLICY_WORDS_H

#include "policy.h"
#include "policy_layers.h"

/* Fills the policy's lexicon, disguise and student_id from the section `lexicons` and its organization. `folder` is
 * where the files that it names lie. False where memory ran out; what is wrong goes to the diagnostics. */
bool smp__policy_read_words(smp_policy *policy, smp__layers *layers, const smp__yaml *root, const char *folder);

#endif
