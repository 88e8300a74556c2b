/* SPDX-License-Identifier: MIT
 * smpolicy policy check, smpolicy policy show */
#include "commands.h"
#include "exit.h"
#include "output.h"
#include "paragraph.h"
#include "policy_document.h"
#include "policy_file.h"
#include "policy_json.h"

#include <stdlib.h>
#include <string.h>

enum { PLACE = 13 }; /* columns */

static const cli_option check_options[] = {{NULL, NULL, NULL}};
static const cli_option show_options[] = {CLI_POLICY_OPTION,
                                          CLI_ROSTER_OPTION,
                                          CLI_LANGUAGE_OPTION,
                                          {"--format", "FORMAT", "text, markdown, html or json"},
                                          {NULL, NULL, NULL}};

static int check(const cli_command *command, const cli_arguments *arguments) {
    if (arguments->operand_count != 1) return cli_usage_error(command, "%s takes one file", command->name);
    smp_error error;
    smp_loader *loader = smp_loader_new(NULL, &error);
    if (!loader) return cli_usage_error(NULL, "%s", error.message);
    smp_loader_set_warnings(loader, 1);
    smp_policy *policy = smp_loader_load_file(loader, arguments->operands[0], &error);
    cli_buffer out = {0};
    cli_put_diagnostics(&out, cli_style_of_output(), loader);
    if (policy) {
        cli_put_format(&out, "%s: fine: %s %s, %zu clauses\n", arguments->operands[0], smp_policy_id(policy),
                       smp_policy_version(policy), smp_policy_clause_count(policy));
    } else if (out.length == 0) {
        cli_put_format(&out, "%s: error: %s\n", arguments->operands[0], error.message);
    }
    int status = cli_print(&out);
    if (status == CLI_FINE && !policy) status = CLI_USAGE;
    smp_policy_free(policy);
    smp_loader_free(loader);
    return status;
}

static void put_text(cli_buffer *out, cli_style style, const char *label, const char *text) {
    if (text && *text) cli_put_paragraph(out, style, 2, label, 10, text, strlen(text));
}

/* "when" is the policy's own language, line by line. */
static void put_rules(cli_buffer *out, const smp_policy *policy, const smp_clause *clause) {
    char *rules = cli_clause_rules(policy, clause), *rest = NULL;
    const char *label = "when";
    for (char *line = strtok_r(rules, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest)) {
        cli_put_format(out, "  %-10s%s\n", label, line);
        label = "";
    }
    free(rules);
}

static void put_clause(cli_buffer *out, cli_style style, const smp_policy *policy, const smp_clause *clause) {
    cli_put_ink(out, style, CLI_BOLD, smp_clause_title(clause));
    cli_put_text(out, "\n");
    put_text(out, style, "clause", smp_clause_id(clause));
    put_text(out, style, "section", smp_clause_section(clause));
    put_text(out, style, "place", smp_clause_place(clause));
    put_text(out, style, "modality", smp_modality_name(smp_clause_modality(clause)));
    put_text(out, style, "reason", smp_clause_reason(clause));
    put_text(out, style, "remedy", smp_clause_remedy(clause));
    put_rules(out, policy, clause);
}

static void put_overview(cli_buffer *out, cli_style style, const smp_policy *policy) {
    const char *section = "";
    cli_put_ink(out, style, CLI_BOLD, smp_policy_title(policy));
    cli_put_format(out, "\n%s %s\nsha256 %s\n", smp_policy_id(policy), smp_policy_version(policy),
                   smp_policy_digest(policy));
    for (size_t i = 0; i < smp_policy_clause_count(policy); i++) {
        const smp_clause *clause = smp_policy_clause(policy, i);
        if (strcmp(section, smp_clause_section(clause)) != 0) {
            section = smp_clause_section(clause);
            cli_put_text(out, "\n");
            cli_put_ink(out, style, CLI_BOLD, section);
            cli_put_text(out, "\n");
        }
        const char *place = smp_clause_place(clause), *title = smp_clause_title(clause);
        cli_put_paragraph(out, style, 2, place ? place : "", PLACE, title, strlen(title));
        cli_put_times(out, " ", 2 + PLACE);
        cli_ink_on(out, style, CLI_DIM);
        cli_put_format(out, "%s \xC2\xB7 %s\n", smp_clause_id(clause), /* · */
                       smp_modality_name(smp_clause_modality(clause)));
        cli_ink_off(out, style);
    }
}

static int show(const cli_command *command, const cli_arguments *arguments) {
    if (arguments->operand_count > 1) return cli_usage_error(command, "one clause at a time");
    const char *format = cli_value(arguments, "--format"),
               *id = arguments->operand_count ? arguments->operands[0] : NULL;
    bool markdown = format && strcmp(format, "markdown") == 0, html = format && strcmp(format, "html") == 0;
    bool json = format && strcmp(format, "json") == 0;
    static const char *const formats[] = {"text", "markdown", "html", "json"};
    if (format && cli_choose(command, "--format", format, formats, 4) < 0) return CLI_USAGE;
    if (json && id) return cli_usage_error(command, "json is of the whole policy");
    smp_policy *policy = cli_policy_load(arguments);
    if (!policy) return CLI_USAGE;
    cli_buffer out = {0};
    cli_style style = cli_style_of_output();
    int status = CLI_FINE;
    const smp_clause *clause = id ? smp_policy_find_clause(policy, id) : NULL;
    if (id && !clause)
        status = cli_unknown_clause(command, policy, id);
    else if (markdown)
        cli_put_markdown(&out, policy, clause);
    else if (html)
        cli_put_html(&out, policy, clause);
    else if (json)
        cli_put_policy_json(&out, policy);
    else if (clause)
        put_clause(&out, style, policy, clause);
    else
        put_overview(&out, style, policy);
    if (status == CLI_FINE) status = cli_print(&out);
    cli_buffer_free(&out);
    smp_policy_free(policy);
    return status;
}

const cli_command cli_policy_check = {"policy check",
                                      "FILE",
                                      "Says everything that is wrong with a policy file, with line and column",
                                      "Exit status 0 where the policy can be used, 2 where it cannot.",
                                      check_options,
                                      check};

const cli_command cli_policy_show = {"policy show", "[CLAUSE]",   "Shows a policy's clauses, or all of one clause",
                                     NULL,          show_options, show};
