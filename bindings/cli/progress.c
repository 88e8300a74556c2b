/* SPDX-License-Identifier: MIT */
#include "progress.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BAR = 30 };

void cli_progress_start(cli_progress *progress, const char *const *files, size_t count) {
    memset(progress, 0, sizeof *progress);
    progress->on = isatty(STDERR_FILENO) && !isatty(STDOUT_FILENO);
    if (!progress->on) return;
    clock_gettime(CLOCK_MONOTONIC, &progress->began);
    progress->shown = progress->began;
    for (size_t i = 0; i < count; i++) {
        struct stat about;
        int found = strcmp(files[i], "-") == 0 ? fstat(STDIN_FILENO, &about) : stat(files[i], &about);
        if (found != 0 || !S_ISREG(about.st_mode)) {
            progress->total = 0;
            return;
        }
        progress->total += (uint64_t)about.st_size;
    }
}

static double seconds_between(const struct timespec *from, const struct timespec *to) {
    return (double)(to->tv_sec - from->tv_sec) + (double)(to->tv_nsec - from->tv_nsec) / 1e9;
}

void cli_progress_show(cli_progress *progress, uint64_t bytes, size_t more_lines) {
    progress->lines += more_lines;
    if (!progress->on) return;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    if (seconds_between(&progress->shown, &now) < 0.1) return;
    progress->shown = now;
    double elapsed = seconds_between(&progress->began, &now);
    fprintf(stderr, "\r\x1B[K%zu disclosures, %.0f a second", progress->lines, (double)progress->lines / elapsed);
    if (progress->total && bytes) {
        double part = (double)bytes / (double)progress->total;
        int filled = (int)(part * BAR);
        fprintf(stderr, "  [%.*s%*s] %3.0f %%, %.0f s left", filled, "##############################", BAR - filled, "",
                part * 100, elapsed / part - elapsed);
    }
    fflush(stderr);
}

void cli_progress_end(cli_progress *progress) {
    if (progress->on) fputs("\r\x1B[K", stderr);
}
