/* SPDX-License-Identifier: MIT
 * A report for a person: the post with its evidence underlined, each finding with its place in the policy, why it was
 * found, what is still to be asked, and what to do. */
#ifndef CLI_TEXT_REPORT_H
#define CLI_TEXT_REPORT_H

#include "report_words.h"
#include "terminal.h"

#include <smpolicy.h>

/* With `redact` no word of the text is shown. */
void cli_put_report(cli_buffer *out, cli_style style, const cli_report_words *words, const smp_report *report,
                    bool redact);

#endif
