/* SPDX-License-Identifier: MIT
 * The deep reader that a command line asks for. */
#ifndef CLI_DEEP_H
#define CLI_DEEP_H

#include "options.h"

#include <smpolicy.h>

/* For option tables. */
#define CLI_DEEP_OPTION                                                                                                \
    {                                                                                                                  \
        "--deep", "[=WHEN]",                                                                                           \
            "read by a small neural network too: where scores are unsure, or always\n"                                 \
            "(--deep=always); takes some milliseconds a post"                                                          \
    }
#define CLI_DEEP_WEIGHTS_OPTION                                                                                        \
    { "--deep-weights", "FILE", "its weights, instead of those installed beside the command" }

typedef struct cli_deep {
    smp_reader *reader; /* NULL: none was asked for */
    smp_depth depth;
} cli_deep;

struct cli_command;

/* Loads what --deep and --deep-weights ask for. False after a message on standard error. Close it in both cases. */
bool cli_deep_open(cli_deep *deep, const struct cli_command *command, const cli_arguments *arguments);
void cli_deep_close(cli_deep *deep);

#endif
