/* SPDX-License-Identifier: MIT
 * How every clause of a policy was judged on one disclosure: the answer to "why was it found?", and to "why not?". */
#ifndef SMP_EXPLAIN_H
#define SMP_EXPLAIN_H

#include "findings.h"

struct smp_explanation {
    const smp_clause *clause;
    smp__truth applies, truth; /* of what the clause needs; of that and what violates it */
    const char **because;
    size_t because_count;
    const smp__missing *missing;
    size_t missing_count;
};

typedef struct smp__explanations {
    smp_explanation *items; /* one for each clause, in the policy's order */
    size_t count;
    smp__arena arena;
} smp__explanations;

void smp__explanations_open(smp__explanations *explanations, smp_allocator memory);
void smp__explanations_close(smp__explanations *explanations);

/* Replaces what was explained before. False where out of memory. */
bool smp__explain(smp__explanations *explanations, const smp_policy *policy, const smp__facts *facts,
                  const smp_signal *signals);

#endif
