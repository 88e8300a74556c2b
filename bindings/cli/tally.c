/* SPDX-License-Identifier: MIT */
#include "tally.h"

#include <stdlib.h>
#include <string.h>

void cli_tally_open(cli_tally *tally, const smp_policy *policy) {
    memset(tally, 0, sizeof *tally);
    tally->policy = policy;
    tally->clauses = cli_allocate(smp_policy_clause_count(policy) * sizeof *tally->clauses);
}

void cli_tally_close(cli_tally *tally) {
    free(tally->clauses);
}

static size_t index_of(const smp_policy *policy, const smp_clause *clause) {
    size_t index = 0;
    while (smp_policy_clause(policy, index) != clause) index++;
    return index;
}

void cli_tally_report(cli_tally *tally, const smp_report *report) {
    tally->read++;
    tally->urgent += smp_report_urgent_count(report) > 0;
    tally->dispositions[smp_report_disposition(report)]++;
    for (size_t i = 0; i < smp_report_finding_count(report); i++) {
        const smp_finding *finding = smp_report_finding(report, i);
        tally->clauses[index_of(tally->policy, smp_finding_clause(finding))][smp_finding_get_status(finding)]++;
    }
}

void cli_tally_add(cli_tally *tally, const cli_tally *other) {
    tally->read += other->read;
    tally->errors += other->errors;
    tally->urgent += other->urgent;
    for (size_t i = 0; i < CLI_DISPOSITION_COUNT; i++) tally->dispositions[i] += other->dispositions[i];
    for (size_t i = 0; i < smp_policy_clause_count(tally->policy); i++) {
        for (size_t j = 0; j < CLI_STATUS_COUNT; j++) tally->clauses[i][j] += other->clauses[i][j];
    }
}

static void put_number(cli_buffer *out, size_t number) {
    if (number) {
        cli_put_format(out, "%11zu", number);
    } else {
        cli_put_text(out, "          \xC2\xB7"); /* · */
    }
}

void cli_put_tally(cli_buffer *out, cli_style style, const cli_tally *tally) {
    cli_put_ink(out, style, CLI_BOLD, "Summary");
    cli_put_format(out, "  %zu disclosures: %zu hold, %zu review, %zu advise, %zu clear", tally->read,
                   tally->dispositions[SMP_HOLD], tally->dispositions[SMP_REVIEW], tally->dispositions[SMP_ADVISE],
                   tally->dispositions[SMP_CLEAR]);
    if (tally->urgent) cli_put_format(out, "; %zu urgent", tally->urgent);
    if (tally->errors) cli_put_format(out, "; %zu not readable", tally->errors);
    cli_put_text(out, "\n\n");
    cli_ink_on(out, style, CLI_DIM);
    cli_put_format(out, "  %-34s%11s%11s%11s%11s\n", "clause", smp_finding_status_name(SMP_VIOLATION),
                   smp_finding_status_name(SMP_GROUND), smp_finding_status_name(SMP_UNRESOLVED),
                   smp_finding_status_name(SMP_ADVICE));
    cli_ink_off(out, style);
    for (size_t i = 0; i < smp_policy_clause_count(tally->policy); i++) {
        size_t sum = 0;
        for (size_t j = 0; j < CLI_STATUS_COUNT; j++) sum += tally->clauses[i][j];
        if (sum == 0) continue;
        cli_put_format(out, "  %-34s", smp_clause_id(smp_policy_clause(tally->policy, i)));
        for (size_t j = 0; j < CLI_STATUS_COUNT; j++) put_number(out, tally->clauses[i][j]);
        cli_put_text(out, "\n");
    }
    cli_put_text(out, "\n");
}
