/* SPDX-License-Identifier: MIT
 * The subcommands of smpolicy. */
#ifndef CLI_COMMANDS_H
#define CLI_COMMANDS_H

#include "options.h"

typedef struct cli_command {
    const char *name;          /* "classify", "policy check" */
    const char *operands;      /* "[FILE…]" */
    const char *summary;       /* one line */
    const char *details;       /* more lines for its help, or NULL */
    const cli_option *options; /* the last has no name */
    int (*run)(const struct cli_command *command, const cli_arguments *arguments); /* gives the exit status */
} cli_command;

extern const cli_command cli_classify, cli_explain, cli_policy_check, cli_policy_test, cli_policy_show, cli_facts,
    cli_signals;

#endif
