/* SPDX-License-Identifier: MIT
 * The command smpolicy: the shell's way to the library. */
#include "buffer.h"
#include "commands.h"
#include "exit.h"
#include "output.h"
#include "stop.h"

#include <signal.h>
#include <smpolicy.h>
#include <stdio.h>
#include <string.h>

static const cli_command *const commands[] = {&cli_classify,    &cli_explain, &cli_policy_check, &cli_policy_test,
                                              &cli_policy_show, &cli_facts,   &cli_signals};
enum { COMMAND_COUNT = sizeof commands / sizeof *commands };

static void put_indented(cli_buffer *out, const char *text, size_t indent) {
    for (const char *line = text; *line;) {
        size_t length = strcspn(line, "\n");
        cli_put(out, line, length);
        line += length;
        if (*line == '\n') {
            cli_put_text(out, "\n");
            cli_put_times(out, " ", indent);
            line++;
        }
    }
}

static int print_overview(void) {
    cli_buffer out = {0};
    cli_put_text(&out, "smpolicy reads social media disclosures by a social media policy, and says which clauses each\n"
                       "touches, why, and what would make it acceptable. It advises; a person decides.\n\nusage:\n");
    for (size_t i = 0; i < COMMAND_COUNT; i++) {
        cli_put_format(&out, "  smpolicy %-12s %-11s %s\n", commands[i]->name, commands[i]->operands,
                       commands[i]->summary);
    }
    cli_put_text(&out, "  smpolicy --version\n"
                       "  smpolicy COMMAND --help           More about a command\n\n"
                       "Try: smpolicy classify --text \"Text me tonight, don't tell your mom\" \\\n"
                       "         --set author.role=employee --set audience.members=student "
                       "--set audience.visibility=direct\n");
    return cli_print(&out);
}

static int print_help(const cli_command *command) {
    cli_buffer out = {0};
    cli_put_format(&out, "usage: smpolicy %s %s%s\n\n%s.\n", command->name,
                   command->options->name ? "[OPTION...] " : "", command->operands, command->summary);
    if (command->details) cli_put_format(&out, "\n%s\n", command->details);
    if (command->options->name) cli_put_text(&out, "\noptions:\n");
    for (const cli_option *option = command->options; option->name; option++) {
        char head[40];
        bool parted = option->argument && *option->argument != '[';
        snprintf(head, sizeof head, "%s%s%s", option->name, parted ? " " : "",
                 option->argument ? option->argument : "");
        cli_put_format(&out, "  %-24s", head);
        put_indented(&out, option->help, 26);
        cli_put_text(&out, "\n");
    }
    return cli_print(&out);
}

static int print_version(void) {
    cli_buffer out = {0};
    cli_put_format(&out, "smpolicy %s (data %s)\n", smp_version(), smp_data_version());
    return cli_print(&out);
}

/* The subcommand that words begin with; `*used` says of how many words its name is. */
static const cli_command *find_command(int count, char **words, int *used) {
    for (size_t i = 0; i < COMMAND_COUNT; i++) {
        const char *name = commands[i]->name, *space = strchr(name, ' ');
        if (!space && strcmp(words[0], name) == 0) {
            *used = 1;
            return commands[i];
        }
        size_t head = space ? (size_t)(space - name) : 0;
        if (space && count > 1 && strlen(words[0]) == head && memcmp(words[0], name, head) == 0 &&
            strcmp(words[1], space + 1) == 0) {
            *used = 2;
            return commands[i];
        }
    }
    return NULL;
}

static int unknown_command(int count, char **words) {
    static const char *const options[] = {"--help", "--version"};
    char typed[128], hint[CLI_HINT_SIZE];
    const char *names[COMMAND_COUNT];
    bool group = false;
    if (words[0][0] == '-')
        return cli_usage_error(NULL, "no option %s%s", words[0], cli_hint(hint, words[0], options, 2));
    for (size_t i = 0; i < COMMAND_COUNT; i++) {
        names[i] = commands[i]->name;
        size_t length = strlen(words[0]);
        group |= strncmp(names[i], words[0], length) == 0 && names[i][length] == ' ';
    }
    if (group && (count < 2 || words[1][0] == '-'))
        return cli_usage_error(NULL, "%s needs a word more: check, test or show", words[0]);
    snprintf(typed, sizeof typed, "%s", words[0]);
    cli_hint(hint, typed, names, COMMAND_COUNT);
    if (count > 1 && (group || !*hint)) {
        snprintf(typed, sizeof typed, "%s %s", words[0], words[1]);
        cli_hint(hint, typed, names, COMMAND_COUNT);
        if (!group && !*hint) snprintf(typed, sizeof typed, "%s", words[0]);
    }
    return cli_usage_error(NULL, "no command `%s`%s", typed, hint);
}

static bool is_help(const char *word) {
    return strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0 || strcmp(word, "help") == 0;
}

int main(int count, char **words) {
    /* A closed pipe is an error of write() that output.c ends the run by. */
    signal(SIGPIPE, SIG_IGN);
    count--;
    words++;
    if (count == 0) {
        print_overview();
        return CLI_USAGE;
    }
    int used = 0;
    if (is_help(words[0])) {
        const cli_command *topic = count > 1 ? find_command(count - 1, words + 1, &used) : NULL;
        return topic ? print_help(topic) : print_overview();
    }
    if (strcmp(words[0], "--version") == 0) return print_version();
    const cli_command *command = find_command(count, words, &used);
    if (!command) return unknown_command(count, words);
    for (int i = used; i < count && strcmp(words[i], "--") != 0; i++) {
        if (strcmp(words[i], "--help") == 0 || strcmp(words[i], "-h") == 0) return print_help(command);
    }
    cli_arguments arguments;
    int status = CLI_USAGE;
    if (cli_arguments_read(&arguments, command, count - used, words + used)) status = command->run(command, &arguments);
    cli_arguments_free(&arguments);
    cli_stop_leave();
    return status;
}
