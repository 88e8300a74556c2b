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

/* Whether one of the options before `index` has told the same fact. */
static bool is_given(const cli_arguments *arguments, size_t index) {
    const char *fact = arguments->given[index].value;
    size_t length = strcspn(fact, "=");
    if (length == 4 && memcmp(fact, "text", 4) == 0) return true; /* by --text */
    for (size_t i = 0; i < index; i++) {
        const cli_given *other = &arguments->given[i];
        if (strcmp(other->name, "--set") == 0 && strncmp(other->value, fact, length) == 0 &&
            other->value[length] == '=')
            return true;
    }
    return false;
}

/* As in JSON, what is told twice is an error: nobody knows which is meant. */
static smp_status refuse_second(const char *assignment, smp_error *error) {
    error->code = SMP_ERROR_DUPLICATE;
    snprintf(error->message, sizeof error->message, "%.*s is given twice", (int)strcspn(assignment, "="), assignment);
    return SMP_ERROR_DUPLICATE;
}

smp_status cli_read_given_facts(const cli_arguments *arguments, smp_disclosure *disclosure, smp_error *error) {
    const char *text = cli_value(arguments, "--text");
    smp_status status = smp_disclosure_set_text(disclosure, text, strlen(text), error);
    for (size_t i = 0; status == SMP_OK && i < arguments->given_count; i++) {
        if (strcmp(arguments->given[i].name, "--set") != 0) continue;
        const char *assignment = arguments->given[i].value;
        status = is_given(arguments, i) ? refuse_second(assignment, error) : set_fact(disclosure, assignment, error);
    }
    return status;
}
