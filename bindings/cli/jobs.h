/* SPDX-License-Identifier: MIT
 * A whole run over inputs: one thread or several, the same output in the same order. */
#ifndef CLI_JOBS_H
#define CLI_JOBS_H

#include "worker.h"

/* Classifies all of the inputs with `jobs` workers and writes the output as it comes; memory does not grow with the
 * input. Adds what was counted to `tally`. CLI_FINE, or another exit status after a message. */
int cli_jobs_run(const cli_run *run, const char *const *files, size_t file_count, size_t jobs, cli_tally *tally);

#endif
