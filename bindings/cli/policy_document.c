/* SPDX-License-Identifier: MIT */
#include "policy_document.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

char *cli_clause_rules(const smp_policy *policy, const smp_clause *clause) {
    size_t length = smp_clause_rules(policy, clause, NULL, 0);
    char *rules = cli_allocate(length + 1);
    smp_clause_rules(policy, clause, rules, length + 1);
    return rules;
}

static bool begins_section(const smp_policy *policy, size_t index) {
    const char *section = smp_clause_section(smp_policy_clause(policy, index));
    return *section && (index == 0 || strcmp(section, smp_clause_section(smp_policy_clause(policy, index - 1))) != 0);
}

/* ---- Markdown */

/* Signs that would mean something. */
static void put_plain(cli_buffer *out, const char *text) {
    for (; *text; text++) {
        if (strchr("\\`*_[]<>#|", *text)) cli_put_text(out, "\\");
        cli_put(out, text, 1);
    }
}

static void put_markdown_clause(cli_buffer *out, const smp_policy *policy, const smp_clause *clause) {
    cli_put_text(out, "\n### ");
    put_plain(out, smp_clause_title(clause));
    cli_put_format(out, "\n\n`%s`", smp_clause_id(clause));
    if (*smp_clause_place(clause)) {
        cli_put_text(out, ", ");
        put_plain(out, smp_clause_place(clause));
    }
    cli_put_format(out, ", %s\n\n", smp_modality_name(smp_clause_modality(clause)));
    put_plain(out, smp_clause_reason(clause));
    cli_put_text(out, "\n");
    if (*smp_clause_remedy(clause)) {
        cli_put_text(out, "\n> ");
        put_plain(out, smp_clause_remedy(clause));
        cli_put_text(out, "\n");
    }
    char *rules = cli_clause_rules(policy, clause);
    cli_put_format(out, "\n```yaml\n%s```\n", rules);
    free(rules);
}

void cli_put_markdown(cli_buffer *out, const smp_policy *policy, const smp_clause *clause) {
    if (clause) {
        put_markdown_clause(out, policy, clause);
        return;
    }
    cli_put_text(out, "# ");
    put_plain(out, smp_policy_title(policy));
    cli_put_format(out, "\n\n%s %s\n", smp_policy_id(policy), smp_policy_version(policy));
    if (smp_policy_definition_count(policy)) cli_put_text(out, "\n## Definitions\n\n");
    for (size_t i = 0; i < smp_policy_definition_count(policy); i++) {
        cli_put_format(out, "- `%s` ", smp_policy_definition_id(policy, i));
        put_plain(out, smp_policy_definition_title(policy, i));
        cli_put_text(out, "\n");
    }
    for (size_t i = 0; i < smp_policy_clause_count(policy); i++) {
        if (begins_section(policy, i)) {
            cli_put_text(out, "\n## ");
            put_plain(out, smp_clause_section(smp_policy_clause(policy, i)));
            cli_put_text(out, "\n");
        }
        put_markdown_clause(out, policy, smp_policy_clause(policy, i));
    }
    cli_put_format(out, "\n---\n\nsha256 %s\n", smp_policy_digest(policy));
}

/* ---- HTML */

static void put_escaped(cli_buffer *out, const char *text) {
    for (; *text; text++) {
        switch (*text) {
        case '&':
            cli_put_text(out, "&amp;");
            break;
        case '<':
            cli_put_text(out, "&lt;");
            break;
        case '>':
            cli_put_text(out, "&gt;");
            break;
        case '"':
            cli_put_text(out, "&quot;");
            break;
        default:
            cli_put(out, text, 1);
        }
    }
}

static void put_element(cli_buffer *out, const char *name, const char *class, const char *text) {
    cli_put_format(out, class ? "<%s class=\"%s\">" : "<%s>", name, class);
    put_escaped(out, text);
    cli_put_format(out, "</%s>\n", name);
}

static void put_html_clause(cli_buffer *out, const smp_policy *policy, const smp_clause *clause) {
    cli_put_format(out, "<article id=\"%s\">\n", smp_clause_id(clause));
    put_element(out, "h3", NULL, smp_clause_title(clause));
    cli_put_format(out, "<p class=\"where\"><code>%s</code> ", smp_clause_id(clause));
    put_escaped(out, smp_clause_place(clause));
    cli_put_format(out, " <b>%s</b></p>\n", smp_modality_name(smp_clause_modality(clause)));
    put_element(out, "p", NULL, smp_clause_reason(clause));
    if (*smp_clause_remedy(clause)) put_element(out, "p", "remedy", smp_clause_remedy(clause));
    char *rules = cli_clause_rules(policy, clause);
    put_element(out, "pre", NULL, rules);
    free(rules);
    cli_put_text(out, "</article>\n");
}

static void put_html_body(cli_buffer *out, const smp_policy *policy) {
    put_element(out, "h1", NULL, smp_policy_title(policy));
    cli_put_format(out, "<p class=\"where\">%s %s</p>\n", smp_policy_id(policy), smp_policy_version(policy));
    if (smp_policy_definition_count(policy)) cli_put_text(out, "<h2>Definitions</h2>\n<ul>\n");
    for (size_t i = 0; i < smp_policy_definition_count(policy); i++) {
        cli_put_format(out, "<li><code>%s</code> ", smp_policy_definition_id(policy, i));
        put_escaped(out, smp_policy_definition_title(policy, i));
        cli_put_text(out, "</li>\n");
    }
    if (smp_policy_definition_count(policy)) cli_put_text(out, "</ul>\n");
    for (size_t i = 0; i < smp_policy_clause_count(policy); i++) {
        if (begins_section(policy, i)) put_element(out, "h2", NULL, smp_clause_section(smp_policy_clause(policy, i)));
        put_html_clause(out, policy, smp_policy_clause(policy, i));
    }
    cli_put_format(out, "<p class=\"where\">sha256 %s</p>\n", smp_policy_digest(policy));
}

void cli_put_html(cli_buffer *out, const smp_policy *policy, const smp_clause *clause) {
    cli_put_format(out, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n",
                   smp_policy_language(policy));
    put_element(out, "title", NULL, clause ? smp_clause_title(clause) : smp_policy_title(policy));
    cli_put_text(out, "<style>body{max-width:42em;margin:2em auto;padding:0 1em;font:1em/1.5 sans-serif}"
                      ".where{color:#555;font-size:.9em}.remedy{border-left:.25em solid #888;padding-left:1em}"
                      "pre{background:#f4f4f4;padding:.5em 1em;overflow:auto;font-size:.85em}</style>\n"
                      "</head>\n<body>\n");
    if (clause)
        put_html_clause(out, policy, clause);
    else
        put_html_body(out, policy);
    cli_put_text(out, "</body>\n</html>\n");
}
