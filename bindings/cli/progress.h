/* SPDX-License-Identifier: MIT
 * A bar on standard error that says how far a run is. */
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

typedef struct cli_progress {
    bool on;
    uint64_t total; /* bytes of all inputs; 0 where that is not known */
    struct timespec began, shown;
    size_t lines;
} cli_progress;

/* On only where standard error is a terminal and standard output is none, so that they do not mix. */
void cli_progress_start(cli_progress *progress, const char *const *files, size_t count);
void cli_progress_show(cli_progress *progress, uint64_t bytes, size_t more_lines);
void cli_progress_end(cli_progress *progress); /* wipes the bar */

#endif
