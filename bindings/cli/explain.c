/* SPDX-License-Identifier: MIT
 * smpolicy explain */
#include "commands.h"
#include "deep.h"
#include "exit.h"
#include "given_facts.h"
#include "lines.h"
#include "output.h"
#include "paragraph.h"
#include "policy_file.h"

#include "json_write.h"
#include "memory.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const cli_option options[] = {
    {"--text", "TEXT", "explain this one text instead of a file"},
    CLI_SET_OPTION,
    {"--clause", "ID", "explain this clause alone"},
    CLI_POLICY_OPTION,
    CLI_ROSTER_OPTION,
    CLI_LANGUAGE_OPTION,
    CLI_DEEP_OPTION,
    CLI_DEEP_WEIGHTS_OPTION,
    {"--format", "text|json",
     "text for people (what a terminal gets), json for programs (what a\n"
     "pipe gets)"},
    {NULL, NULL, NULL},
};

typedef struct explaining {
    const char *clause; /* NULL: all */
    bool as_text;
    cli_style style;
    smp_classifier *classifier;
    smp_disclosure *disclosure;
    smp__json json;
    cli_buffer out;
} explaining;

static const char *truth_name(smp_truth truth) {
    static const char *const names[] = {[SMP_FALSE] = "false", [SMP_UNKNOWN] = "unknown", [SMP_TRUE] = "true"};
    return names[truth];
}

/* ---- for people */

static void join(cli_buffer *line, const char *lead, size_t count, const smp_explanation *explanation,
                 const char *item(const smp_explanation *explanation, size_t index)) {
    for (size_t i = 0; i < count; i++) {
        cli_put_text(line, i ? ", " : line->length ? "; " : "");
        if (!i) cli_put_text(line, lead);
        cli_put_text(line, item(explanation, i));
    }
}

static void put_explanation(explaining *to, const smp_explanation *explanation) {
    static const cli_ink inks[] = {[SMP_FALSE] = CLI_DIM, [SMP_UNKNOWN] = CLI_YELLOW, [SMP_TRUE] = CLI_RED};
    smp_truth truth = smp_explanation_truth(explanation);
    const char *id = smp_clause_id(smp_explanation_clause(explanation));
    char label[16];
    snprintf(label, sizeof label, "%-8s", truth_name(truth));
    cli_put_ink(&to->out, to->style, inks[truth], label);
    cli_put_ink(&to->out, to->style, truth == SMP_FALSE ? CLI_DIM : CLI_BOLD, id);
    cli_put_text(&to->out, "\n");
    const char *lead = "because ";
    if (truth == SMP_FALSE)
        lead = smp_explanation_applies(explanation) == SMP_FALSE ? "does not apply: " : "applies, and is kept: ";
    cli_buffer line = {0};
    join(&line, "hangs on ", smp_explanation_missing_count(explanation), explanation, smp_explanation_missing_fact);
    join(&line, lead, smp_explanation_because_count(explanation), explanation, smp_explanation_because);
    cli_put_paragraph(&to->out, to->style, 0, "", 8, line.bytes ? line.bytes : "", line.length);
    cli_buffer_free(&line);
}

/* ---- for programs */

static void write_list(smp__json *json, const char *key, size_t count, const smp_explanation *explanation,
                       const char *item(const smp_explanation *explanation, size_t index)) {
    smp__json_key(json, key);
    smp__json_open(json, '[');
    for (size_t i = 0; i < count; i++) smp__json_name(json, item(explanation, i));
    smp__json_close(json, ']');
}

static void write_explanation(smp__json *json, const smp_explanation *explanation) {
    smp__json_open(json, '{');
    smp__json_key(json, "clause");
    smp__json_name(json, smp_clause_id(smp_explanation_clause(explanation)));
    smp__json_key(json, "applies");
    smp__json_name(json, truth_name(smp_explanation_applies(explanation)));
    smp__json_key(json, "truth");
    smp__json_name(json, truth_name(smp_explanation_truth(explanation)));
    write_list(json, "because", smp_explanation_because_count(explanation), explanation, smp_explanation_because);
    write_list(json, "missing", smp_explanation_missing_count(explanation), explanation, smp_explanation_missing_fact);
    smp__json_close(json, '}');
}

static void put_json(explaining *to) {
    smp__json *json = &to->json;
    smp__json_start(json);
    smp__json_open(json, '{');
    smp__json_key(json, "id");
    const char *id = smp_disclosure_id(to->disclosure);
    if (id)
        smp__json_string(json, id, strlen(id));
    else
        smp__json_null(json);
    smp__json_key(json, "clauses");
    smp__json_open(json, '[');
    for (size_t i = 0; i < smp_classifier_explanation_count(to->classifier); i++) {
        const smp_explanation *explanation = smp_classifier_explanation(to->classifier, i);
        if (!to->clause || strcmp(to->clause, smp_clause_id(smp_explanation_clause(explanation))) == 0)
            write_explanation(json, explanation);
    }
    smp__json_close(json, ']');
    smp__json_close(json, '}');
    if (!smp__json_finish(json)) return;
    cli_put(&to->out, json->bytes, json->length);
    cli_put_text(&to->out, "\n");
}

static bool explain(explaining *to, smp_error *error) {
    if (!smp_classifier_classify(to->classifier, to->disclosure, error)) return false;
    if (smp_classifier_explain(to->classifier, error) != SMP_OK) return false;
    if (!to->as_text) {
        put_json(to);
        return true;
    }
    /* What was found first, then what is open, then the rest. */
    for (int truth = SMP_TRUE; truth >= SMP_FALSE; truth--) {
        for (size_t i = 0; i < smp_classifier_explanation_count(to->classifier); i++) {
            const smp_explanation *explanation = smp_classifier_explanation(to->classifier, i);
            const char *id = smp_clause_id(smp_explanation_clause(explanation));
            if ((int)smp_explanation_truth(explanation) != truth) continue;
            if (!to->clause || strcmp(to->clause, id) == 0) put_explanation(to, explanation);
        }
    }
    return true;
}

/* ---- input */

static int explain_file(explaining *to, const char *file) {
    cli_stream *stream = cli_stream_open_or_tell(file);
    if (!stream) return CLI_USAGE;
    cli_lines lines = {0};
    cli_line line;
    smp_error error;
    int status = CLI_FINE;
    cli_lines_start(&lines, stream);
    while (cli_lines_next(&lines, &line) == CLI_LINE) {
        if (line.length == 0) continue;
        if (smp_disclosure_from_json(to->disclosure, line.bytes, line.length, &error) == SMP_OK && explain(to, &error))
            continue;
        fprintf(stderr, "smpolicy: %s:%zu: %s\n", file, line.number, error.message);
        status = CLI_SOME_ERRORS;
    }
    cli_lines_free(&lines);
    cli_stream_close(stream);
    return status;
}

static int explain_given(explaining *to, const cli_command *command, const cli_arguments *arguments) {
    smp_error error;
    if (!cli_has(arguments, "--text")) return explain_file(to, arguments->operand_count ? arguments->operands[0] : "-");
    if (cli_read_given_facts(arguments, to->disclosure, &error) != SMP_OK)
        return cli_usage_error(command, "%s", error.message);
    if (explain(to, &error)) return CLI_FINE;
    fprintf(stderr, "smpolicy: %s\n", error.message);
    return CLI_BROKEN;
}

static int run_with(explaining *to, const smp_policy *policy, const cli_deep *deep, const cli_command *command,
                    const cli_arguments *arguments) {
    smp_error error;
    if (to->clause && !smp_policy_find_clause(policy, to->clause))
        return cli_unknown_clause(command, policy, to->clause);
    smp_allocator memory = smp__memory_choose(NULL);
    smp__json_init(&to->json, &memory);
    to->classifier = smp_classifier_new(policy, NULL, &error);
    if (to->classifier && smp_classifier_set_reader(to->classifier, deep->reader, deep->depth, &error) == SMP_OK)
        to->disclosure = smp_disclosure_new(NULL, &error);
    int status = CLI_BROKEN;
    if (to->disclosure) {
        status = explain_given(to, command, arguments);
        if (to->out.length) {
            int printed = cli_print(&to->out);
            if (printed != CLI_FINE) status = printed;
        }
    } else {
        fprintf(stderr, "smpolicy: %s\n", error.message);
    }
    cli_buffer_free(&to->out);
    smp__json_clear(&to->json);
    smp_disclosure_free(to->disclosure);
    smp_classifier_free(to->classifier);
    return status;
}

static int run(const cli_command *command, const cli_arguments *arguments) {
    const char *format = cli_value(arguments, "--format");
    static const char *const formats[] = {"text", "json"};
    if (format && cli_choose(command, "--format", format, formats, 2) < 0) return CLI_USAGE;
    bool text = cli_has(arguments, "--text");
    if (arguments->operand_count > 1) return cli_usage_error(command, "one file at a time");
    if (text && arguments->operand_count) return cli_usage_error(command, "--text or a file, not both");
    if (!text && cli_has(arguments, "--set")) return cli_usage_error(command, "--set needs --text");
    smp_policy *policy = cli_policy_load(arguments);
    if (!policy) return CLI_USAGE;
    explaining to = {.clause = cli_value(arguments, "--clause"),
                     .as_text = format ? strcmp(format, "text") == 0 : isatty(STDOUT_FILENO),
                     .style = cli_style_of_output()};
    cli_deep deep;
    int status = CLI_USAGE;
    if (cli_deep_open(&deep, command, arguments)) status = run_with(&to, policy, &deep, command, arguments);
    cli_deep_close(&deep);
    smp_policy_free(policy);
    return status;
}

const cli_command cli_explain = {
    "explain",
    "[FILE]",
    "Says of every clause whether it was found in a disclosure, and by which facts and signals",
    "A FILE is JSON Lines, one disclosure a line; `-`, or none, is standard input.\n\n"
    "true: found, or found where its policy reports it. unknown: it hangs on facts that were not given.\n"
    "false: what it needs is not there, or what it forbids did not happen.",
    options,
    run,
};
