/* SPDX-License-Identifier: MIT
 * The words of a command line: which options a subcommand takes, and which were given. */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

typedef struct cli_option {
    const char *name;     /* "--policy" */
    const char *argument; /* "FILE"; NULL where it takes none; "[=WHEN]" where it can go without */
    const char *help;     /* lines after the first are indented by the printer */
} cli_option;

typedef struct cli_given {
    const char *name, *value; /* value is NULL where the option takes none */
} cli_given;

typedef struct cli_arguments {
    cli_given *given; /* in the order of the command line */
    size_t given_count;
    const char **operands;
    size_t operand_count;
} cli_arguments;

struct cli_command;

/* Sorts the words after the subcommand. False after a message on standard error. Free it with
 * cli_arguments_free() in both cases. */
bool cli_arguments_read(cli_arguments *arguments, const struct cli_command *command, int count, char **words);
void cli_arguments_free(cli_arguments *arguments);

/* The value of the option given last by this name; "" where it takes none; NULL where it was not given. */
const char *cli_value(const cli_arguments *arguments, const char *name);
#define cli_has(arguments, name) (cli_value(arguments, name) != NULL)

/* A message "smpolicy: …" and a pointer to the subcommand's help on standard error; returns CLI_USAGE. */
int cli_usage_error(const struct cli_command *command, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The index of the option's value among `names`; -1 after a message with the nearest of them, or all. */
int cli_choose(const struct cli_command *command, const char *option, const char *value, const char *const *names,
               size_t count);

/* ", did you mean X?" in a static-sized buffer of the caller, or "" where nothing is near. */
enum { CLI_HINT_SIZE = 96 };
const char *cli_hint(char hint[CLI_HINT_SIZE], const char *wrong, const char *const *names, size_t count);

#endif
