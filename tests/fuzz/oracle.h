/* SPDX-License-Identifier: MIT
 * What every report of every input must be. */
#ifndef FUZZ_ORACLE_H
#define FUZZ_ORACLE_H

#include <smpolicy.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* Made once: a policy, two classifiers (the second sees every text for the second time), a disclosure. */
struct fuzz {
    smp_policy *policy;
    smp_classifier *first, *second;
    smp_disclosure *disclosure;
};

struct fuzz *fuzz_state(void);

/* Ends the run, with `what` on standard error, where the condition is false. */
void fuzz_require(bool condition, const char *what);

/* Classifies the disclosure twice and checks: every range lies in the text, on character boundaries; scores are in
 * [0,1]; findings are sorted; both reports, and a detached one, are the same bytes. */
void fuzz_classify(struct fuzz *fuzz);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
