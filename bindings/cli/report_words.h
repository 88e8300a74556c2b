/* SPDX-License-Identifier: MIT
 * The words of a report for a person that are the command's own, by language; all else is the policy's. */
#ifndef CLI_REPORT_WORDS_H
#define CLI_REPORT_WORDS_H

#include <smpolicy.h>

/* One thing and several of them. */
typedef struct cli_number {
    const char *one, *many;
} cli_number;

/* Labels of the lines are at most 6 columns wide. */
typedef struct cli_report_words {
    const char *language;
    const char *dispositions[4]; /* by smp_disposition */
    cli_number counts[4];        /* by smp_finding_status */
    const char *statuses[4];     /* by smp_finding_status */
    const char *modalities[5];   /* by smp_modality */
    const char *nothing, *urgent, *and_more, *bytes;
    const char *place, *words, *why, *given, *ask, *act;
    const char *labels, *signals;
} cli_report_words;

/* The words of a policy's language. */
const cli_report_words *cli_report_words_of(const char *language);

#endif
