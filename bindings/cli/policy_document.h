/* SPDX-License-Identifier: MIT
 * A policy as a document: Markdown, or one HTML page. */
#ifndef CLI_POLICY_DOCUMENT_H
#define CLI_POLICY_DOCUMENT_H

#include "buffer.h"

#include <smpolicy.h>

/* When the clause applies, as lines of the policy language. Free it with free(). */
char *cli_clause_rules(const smp_policy *policy, const smp_clause *clause);

/* `clause` alone, or the whole policy where it is NULL. */
void cli_put_markdown(cli_buffer *out, const smp_policy *policy, const smp_clause *clause);
void cli_put_html(cli_buffer *out, const smp_policy *policy, const smp_clause *clause);

#endif
