/* SPDX-License-Identifier: MIT
 * A policy for programs. */
#ifndef CLI_POLICY_JSON_H
#define CLI_POLICY_JSON_H

#include "buffer.h"

#include <smpolicy.h>

/* One line: what the policy is called, the files that it names, its clauses. */
void cli_put_policy_json(cli_buffer *out, const smp_policy *policy);

#endif
