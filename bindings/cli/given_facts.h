/* SPDX-License-Identifier: MIT
 * The disclosure that a command line itself gives: --text, and --set for each fact. */
#ifndef CLI_GIVEN_FACTS_H
#define CLI_GIVEN_FACTS_H

#include "options.h"

#include <smpolicy.h>

#define CLI_SET_OPTION                                                                                                 \
    {                                                                                                                  \
        "--set", "FACT=VALUE",                                                                                         \
            "with --text: a fact about it, repeatable, as author.role=employee\n"                                      \
            "or attachments[0].kind=photo, a set as audience.members=student,guardian;\n"                              \
            "`smpolicy facts` lists them"                                                                              \
    }

/* Sets the text and the facts. */
smp_status cli_read_given_facts(const cli_arguments *arguments, smp_disclosure *disclosure, smp_error *error);

#endif
