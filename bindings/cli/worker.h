/* SPDX-License-Identifier: MIT
 * One thread's part of a run: turns lines into reports or errors. */
#ifndef CLI_WORKER_H
#define CLI_WORKER_H

#include "feed.h"
#include "json_write.h"
#include "tally.h"

/* What all workers of a run share. */
typedef struct cli_run {
    const smp_policy *policy;
    const smp_reader *reader; /* NULL: none */
    smp_depth depth;
    bool as_text, redact;
    unsigned json_options; /* SMP_JSON_… */
    cli_style style;
} cli_run;

typedef struct cli_worker {
    const cli_run *run;
    smp_classifier *classifier;
    smp_disclosure *disclosure;
    smp__json json; /* of error lines */
    cli_tally tally;
} cli_worker;

/* False after a message on standard error. Close it in both cases. */
bool cli_worker_open(cli_worker *worker, const cli_run *run);
void cli_worker_close(cli_worker *worker);

/* Puts a report, or an error in its place, for each item of the batch into batch->out. */
void cli_worker_do(cli_worker *worker, cli_batch *batch);

/* The same for one disclosure; false and `error` where there is no report. */
bool cli_worker_classify(cli_worker *worker, cli_buffer *out, smp_error *error);

#endif
