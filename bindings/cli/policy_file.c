/* SPDX-License-Identifier: MIT */
#include "policy_file.h"

#include "exit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_SOURCE = 100 }; /* columns */

/* The bytes that fit into so many columns. */
static size_t bytes_in(const char *text, size_t length, size_t columns) {
    size_t at = 0;
    while (at < length) {
        cli_glyph glyph = cli_glyph_at(text + at, length - at);
        if (cli_width(text, at + glyph.length) > columns) break;
        at += glyph.length;
    }
    return at;
}

/* Puts the source line and a caret under its column, which counts characters from 1. */
static void put_source(cli_buffer *out, cli_style style, const char *source, size_t line, size_t column) {
    size_t length = strlen(source), at = 0, before = 0;
    for (size_t i = 1; i < column && at < length; i++) {
        at++;
        while (at < length && ((unsigned char)source[at] & 0xC0) == 0x80) at++;
    }
    before = cli_width(source, at);
    if (before >= LONGEST_SOURCE) return;
    cli_put_format(out, "%6zu | ", line);
    size_t shown = bytes_in(source, length, LONGEST_SOURCE);
    cli_put_safe(out, source, shown);
    if (shown < length) cli_put_text(out, "\xE2\x80\xA6"); /* … */
    cli_put_text(out, "\n       | ");
    cli_put_times(out, " ", before);
    cli_put_ink(out, style, CLI_RED, "^");
    cli_put_text(out, "\n");
}

void cli_put_diagnostics(cli_buffer *out, cli_style style, const smp_loader *loader) {
    for (size_t i = 0; i < smp_loader_diagnostic_count(loader); i++) {
        const smp_diagnostic *diagnostic = smp_loader_diagnostic(loader, i);
        size_t line = smp_diagnostic_line(diagnostic), column = smp_diagnostic_column(diagnostic);
        bool warning = smp_diagnostic_is_warning(diagnostic);
        if (smp_diagnostic_file(diagnostic)) cli_put_format(out, "%s:", smp_diagnostic_file(diagnostic));
        if (line) cli_put_format(out, "%zu:", line);
        if (line && column) cli_put_format(out, "%zu:", column);
        if (smp_diagnostic_file(diagnostic)) cli_put_text(out, " ");
        cli_put_ink(out, style, warning ? CLI_YELLOW : CLI_RED, warning ? "warning: " : "error: ");
        cli_put_text(out, smp_diagnostic_message(diagnostic));
        cli_put_text(out, "\n");
        const char *source = smp_diagnostic_source(diagnostic);
        if (source && line && column) put_source(out, style, source, line, column);
    }
}

/* Shows the diagnostics where there are some (of a policy that can be used: warnings), otherwise the error. */
void cli_complain(const smp_loader *loader, const smp_error *error) {
    cli_buffer out = {0};
    cli_style plain = {false, 80};
    cli_put_diagnostics(&out, plain, loader);
    if (out.length == 0) cli_put_format(&out, "smpolicy: %s\n", error->message);
    fwrite(out.bytes, 1, out.length, stderr);
    cli_buffer_free(&out);
}

bool cli_add_rosters(const cli_arguments *arguments, smp_loader *loader, smp_error *error) {
    for (size_t i = 0; i < arguments->given_count; i++) {
        if (strcmp(arguments->given[i].name, "--roster") != 0) continue;
        if (smp_loader_add_roster_file(loader, arguments->given[i].value, error) != SMP_OK) return false;
        if (smp_loader_diagnostic_count(loader)) cli_complain(loader, error); /* what is loaded next forgets them */
    }
    return true;
}

smp_policy *cli_policy_load(const cli_arguments *arguments) {
    const char *file = cli_value(arguments, "--policy"), *language = cli_value(arguments, "--language");
    smp_error error;
    smp_policy *policy = NULL;
    smp_loader *loader = smp_loader_new(NULL, &error);
    bool fine = loader && (!language || smp_loader_set_language(loader, language, &error) == SMP_OK);
    fine = fine && cli_add_rosters(arguments, loader, &error);
    if (fine) policy = file ? smp_loader_load_file(loader, file, &error) : smp_loader_load_default(loader, &error);
    if (!policy || smp_loader_diagnostic_count(loader)) cli_complain(loader, &error);
    smp_loader_free(loader);
    return policy;
}

int cli_unknown_clause(const struct cli_command *command, const smp_policy *policy, const char *id) {
    size_t count = smp_policy_clause_count(policy);
    const char **ids = cli_allocate(count * sizeof *ids);
    for (size_t i = 0; i < count; i++) ids[i] = smp_clause_id(smp_policy_clause(policy, i));
    char hint[CLI_HINT_SIZE];
    cli_hint(hint, id, ids, count);
    cli_usage_error(command, "no clause `%s`%s", id, hint);
    free(ids);
    return CLI_USAGE;
}
