/* SPDX-License-Identifier: MIT
 * What a run counted: lines, errors, dispositions, and each clause's findings. One a thread, added up at the end. */
#ifndef CLI_TALLY_H
#define CLI_TALLY_H

#include "terminal.h"

#include <smpolicy.h>

enum { CLI_STATUS_COUNT = SMP_ADVICE + 1, CLI_DISPOSITION_COUNT = SMP_HOLD + 1 };

typedef struct cli_tally {
    const smp_policy *policy;
    size_t read, errors, urgent; /* reports, lines that gave none, reports with something urgent */
    size_t dispositions[CLI_DISPOSITION_COUNT];
    size_t (*clauses)[CLI_STATUS_COUNT]; /* by the clause's index in the policy */
} cli_tally;

void cli_tally_open(cli_tally *tally, const smp_policy *policy);
void cli_tally_close(cli_tally *tally);
void cli_tally_report(cli_tally *tally, const smp_report *report);
void cli_tally_add(cli_tally *tally, const cli_tally *other);

/* The table that a run over many disclosures ends with. */
void cli_put_tally(cli_buffer *out, cli_style style, const cli_tally *tally);

#endif
