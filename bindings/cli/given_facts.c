/* SPDX-License-Identifier: MIT */
#include "given_facts.h"

#include <stdio.h>
#include <string.h>

static smp_status set_fact(smp_disclosure *disclosure, const char *assignment, smp_error *error) {
    const char *equals = strchr(assignment, '=');
    char fact[128];
    if (!equals || equals == assignment || (size_t)(equals - assignment) >= sizeof fact) {
        error->code = SMP_ERROR_SYNTAX;
        snprintf(error->message, sizeof error->message, "--set takes FACT=VALUE, not `%s`", assignment);
        return SMP_ERROR_SYNTAX;
    }
    memcpy(fact, assignment, (size_t)(equals - assignment));
    fact[equals - assignment] = '\0';
    return smp_disclosure_set(disclosure, fact, equals + 1, error);
}

smp_status cli_read_given_facts(const cli_arguments *arguments, smp_disclosure *disclosure, smp_error *error) {
    const char *text = cli_value(arguments, "--text");
    smp_status status = smp_disclosure_set_text(disclosure, text, strlen(text), error);
    for (size_t i = 0; status == SMP_OK && i < arguments->given_count; i++) {
        if (strcmp(arguments->given[i].name, "--set") == 0)
            status = set_fact(disclosure, arguments->given[i].value, error);
    }
    return status;
}
