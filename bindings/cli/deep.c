/* SPDX-License-Identifier: MIT */
#include "deep.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* Where the weights are, seen from the folder of the command: beside it where it was built, or where it was installed.
 */
static const char *const places[] = {"/reader.weights", "/../share/smpolicy/reader.weights"};

enum { LONGEST_PLACE = 64 };

/* The first of the places that there is, or the last of them. */
static bool find_weights(char path[PATH_MAX + LONGEST_PLACE]) {
    ssize_t length = readlink("/proc/self/exe", path, PATH_MAX);
    if (length <= 0 || length == PATH_MAX) return false;
    path[length] = '\0';
    char *slash = strrchr(path, '/');
    if (!slash) return false;
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        strcpy(slash, places[i]);
        if (access(path, R_OK) == 0) break;
    }
    return true;
}

static bool read_depth(const struct cli_command *command, const char *given, smp_depth *depth) {
    static const char *const names[] = {"off", "unsure", "always"};
    *depth = SMP_DEPTH_WHERE_UNSURE;
    if (!*given) return true;
    int chosen = cli_choose(command, "--deep", given, names, sizeof names / sizeof *names);
    if (chosen >= 0) *depth = (smp_depth)chosen;
    return chosen >= 0;
}

bool cli_deep_open(cli_deep *deep, const struct cli_command *command, const cli_arguments *arguments) {
    *deep = (cli_deep){.depth = SMP_DEPTH_OFF};
    const char *given = cli_value(arguments, "--deep"), *weights = cli_value(arguments, "--deep-weights");
    if (!given && weights) {
        cli_usage_error(command, "--deep-weights needs --deep");
        return false;
    }
    if (!given) return true;
    if (!read_depth(command, given, &deep->depth)) return false;
    if (deep->depth == SMP_DEPTH_OFF) return true;
    char found[PATH_MAX + LONGEST_PLACE];
    if (!weights && find_weights(found)) weights = found;
    if (!weights) {
        cli_usage_error(command, "--deep needs --deep-weights here");
        return false;
    }
    smp_error error;
    deep->reader = smp_reader_load(weights, NULL, &error);
    if (!deep->reader) fprintf(stderr, "smpolicy: %s\n", error.message);
    return deep->reader != NULL;
}

void cli_deep_close(cli_deep *deep) {
    smp_reader_free(deep->reader);
}
