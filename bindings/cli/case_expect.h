/* SPDX-License-Identifier: MIT
 * What a case of a policy expects of its report: the keys of `expect`, each entry one assertion. */
#ifndef CLI_CASE_EXPECT_H
#define CLI_CASE_EXPECT_H

#include "buffer.h"

#include <jansson.h>
#include <smpolicy.h>
#include <stdbool.h>

typedef struct cli_expectation {
    size_t held, failed;
    cli_buffer failures; /* one line each */
} cli_expectation;

/* Checks `expect` against the report, and adds to the counts. False where an entry fails, or is not understood. */
bool cli_expect(cli_expectation *expectation, const json_t *expect, const smp_report *report);

#endif
