/* SPDX-License-Identifier: MIT
 * Loading the policy that a command line names, and showing what is wrong with it. */
#ifndef CLI_POLICY_FILE_H
#define CLI_POLICY_FILE_H

#include "options.h"
#include "terminal.h"

#include <smpolicy.h>

/* The options that every command which loads a policy takes, for option tables. */
#define CLI_POLICY_OPTION                                                                                              \
    { "--policy", "FILE", "the policy to classify by; without it, the built-in one" }
#define CLI_ROSTER_OPTION                                                                                              \
    {                                                                                                                  \
        "--roster", "FILE",                                                                                            \
            "names of students and employees: CSV with the columns name, role and\n"                                   \
            "nicknames; held in memory only"                                                                           \
    }
#define CLI_LANGUAGE_OPTION                                                                                            \
    { "--language", "LANG", "the language of titles, reasons, questions: en or es" }

/* The policy by --policy, --roster and --language. NULL after messages on standard error. Free it with
 * smp_policy_free(). */
smp_policy *cli_policy_load(const cli_arguments *arguments);

/* Adds the file of each --roster. Warnings are shown on standard error; false where one cannot be used: then
 * cli_complain() says why. */
bool cli_add_rosters(const cli_arguments *arguments, smp_loader *loader, smp_error *error);

/* Puts each diagnostic of the loader's last load: "file:line:column: error: message", and the line it is in. */
void cli_put_diagnostics(cli_buffer *out, cli_style style, const smp_loader *loader);

/* Shows why nothing was loaded, on standard error. */
void cli_complain(const smp_loader *loader, const smp_error *error);

struct cli_command;

/* Says that the policy has no clause of this id, and which is near; returns CLI_USAGE. */
int cli_unknown_clause(const struct cli_command *command, const smp_policy *policy, const char *id);

#endif
