/* SPDX-License-Identifier: MIT */
#include "options.h"

#include "buffer.h"
#include "commands.h"
#include "exit.h"
#include "nearest.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int cli_usage_error(const cli_command *command, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    fputs("smpolicy: ", stderr);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    if (command) {
        fprintf(stderr, "\nTry `smpolicy %s --help`.\n", command->name);
    } else {
        fputs("\nTry `smpolicy --help`.\n", stderr);
    }
    return CLI_USAGE;
}

static const char *string_at(const void *context, size_t index) {
    return ((const char *const *)context)[index];
}

const char *cli_hint(char hint[CLI_HINT_SIZE], const char *wrong, const char *const *names, size_t count) {
    const char *nearest = smp__nearest(wrong, strlen(wrong), string_at, names, count);
    hint[0] = '\0';
    if (nearest) snprintf(hint, CLI_HINT_SIZE, ", did you mean %s?", nearest);
    return hint;
}

/* ", but X, Y or Z" */
static void list_names(char list[CLI_HINT_SIZE], const char *const *names, size_t count) {
    size_t used = 0;
    for (size_t i = 0; i < count && used < CLI_HINT_SIZE; i++) {
        const char *before = i == 0 ? ", but " : i + 1 < count ? ", " : " or ";
        used += (size_t)snprintf(list + used, CLI_HINT_SIZE - used, "%s%s", before, names[i]);
    }
}

int cli_choose(const cli_command *command, const char *option, const char *value, const char *const *names,
               size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (strcmp(value, names[i]) == 0) return (int)i;
    }
    char hint[CLI_HINT_SIZE];
    if (!*cli_hint(hint, value, names, count)) list_names(hint, names, count);
    cli_usage_error(command, "%s takes no `%s`%s", option, value, hint);
    return -1;
}

static const char *option_at(const void *context, size_t index) {
    return ((const cli_option *)context)[index].name;
}

static size_t option_count(const cli_command *command) {
    size_t count = 0;
    while (command->options[count].name) count++;
    return count;
}

static bool unknown_option(const cli_command *command, const char *word, size_t length) {
    const char *nearest = smp__nearest(word, length, option_at, command->options, option_count(command));
    if (nearest) {
        cli_usage_error(command, "no option %.*s, did you mean %s?", (int)length, word, nearest);
    } else {
        cli_usage_error(command, "no option %.*s", (int)length, word);
    }
    return false;
}

/* Reads the option in words[0]; `*used` says how many words it took. */
static bool read_option(cli_arguments *arguments, const cli_command *command, int count, char **words, int *used) {
    const char *word = words[0], *equals = strchr(word, '=');
    size_t length = equals ? (size_t)(equals - word) : strlen(word);
    *used = 1;
    for (const cli_option *option = command->options; option->name; option++) {
        if (strlen(option->name) != length || memcmp(option->name, word, length) != 0) continue;
        const char *value = equals ? equals + 1 : NULL;
        if (!option->argument && value) {
            cli_usage_error(command, "%s takes no value", option->name);
            return false;
        }
        if (option->argument && *option->argument != '[' && !value) {
            if (count < 2) {
                cli_usage_error(command, "%s needs a value: %s %s", option->name, option->name, option->argument);
                return false;
            }
            value = words[1];
            *used = 2;
        }
        arguments->given[arguments->given_count++] = (cli_given){option->name, value};
        return true;
    }
    return unknown_option(command, word, length);
}

bool cli_arguments_read(cli_arguments *arguments, const cli_command *command, int count, char **words) {
    memset(arguments, 0, sizeof *arguments);
    arguments->given = cli_allocate((size_t)count * sizeof *arguments->given);
    arguments->operands = cli_allocate((size_t)count * sizeof *arguments->operands);
    bool options_end = false;
    for (int at = 0; at < count;) {
        const char *word = words[at];
        int used = 1;
        if (!options_end && strcmp(word, "--") == 0) {
            options_end = true;
        } else if (!options_end && word[0] == '-' && word[1] != '\0') {
            if (!read_option(arguments, command, count - at, words + at, &used)) return false;
        } else {
            arguments->operands[arguments->operand_count++] = word;
        }
        at += used;
    }
    return true;
}

void cli_arguments_free(cli_arguments *arguments) {
    free(arguments->given);
    free(arguments->operands);
}

const char *cli_value(const cli_arguments *arguments, const char *name) {
    for (size_t i = arguments->given_count; i-- > 0;) {
        if (strcmp(arguments->given[i].name, name) == 0)
            return arguments->given[i].value ? arguments->given[i].value : "";
    }
    return NULL;
}
