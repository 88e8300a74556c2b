/* SPDX-License-Identifier: MIT
 * smpolicy policy test: a policy's own cases, and which clauses they reach. */
#include "case_expect.h"
#include "commands.h"
#include "exit.h"
#include "lines.h"
#include "output.h"
#include "policy_file.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const cli_option options[] = {
    {"--cover", NULL, "fail also where a clause is not made true, unknown and false by some case"},
    CLI_ROSTER_OPTION,
    {NULL, NULL, NULL},
};

enum { OUTCOMES = SMP_TRUE + 1 };

typedef struct testing {
    const char *file; /* of cases */
    smp_policy *policy;
    smp_classifier *classifier;
    smp_disclosure *disclosure;
    cli_expectation expectation;
    size_t cases, wrong;
    unsigned char (*seen)[OUTCOMES]; /* by clause */
    cli_style style;
    cli_buffer out;
} testing;

static void put_failure(testing *to, const cli_line *line, const char *name, const char *problem) {
    to->wrong++;
    cli_put_ink(&to->out, to->style, CLI_RED, "FAILED ");
    cli_put_format(&to->out, " %s:%zu: ", to->file, line->number);
    cli_put_safe(&to->out, name, strlen(name));
    cli_put_text(&to->out, "\n");
    if (problem) {
        cli_put_text(&to->out, "    ");
        cli_put_safe(&to->out, problem, strlen(problem));
        cli_put_text(&to->out, "\n");
    } else {
        cli_put(&to->out, to->expectation.failures.bytes, to->expectation.failures.length);
    }
}

static void note_coverage(testing *to) {
    for (size_t i = 0; i < smp_classifier_explanation_count(to->classifier); i++)
        to->seen[i][smp_explanation_truth(smp_classifier_explanation(to->classifier, i))] = 1;
}

static bool classify_case(testing *to, const json_t *disclosure, const json_t *expect, smp_error *error) {
    char *text = json_dumps(disclosure, JSON_COMPACT);
    smp_status status = text ? smp_disclosure_from_json(to->disclosure, text, strlen(text), error) : SMP_ERROR_MEMORY;
    free(text);
    const smp_report *report = status == SMP_OK ? smp_classifier_classify(to->classifier, to->disclosure, error) : NULL;
    if (!report || smp_classifier_explain(to->classifier, error) != SMP_OK) return false;
    note_coverage(to);
    cli_expect(&to->expectation, expect, report);
    return true;
}

static void test_case(testing *to, const cli_line *line) {
    json_error_t problem;
    smp_error error = {0};
    json_t *root = json_loadb(line->bytes, line->length, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &problem);
    const json_t *disclosure = json_object_get(root, "disclosure"), *expect = json_object_get(root, "expect");
    const char *name = json_string_value(json_object_get(root, "case"));
    to->cases++;
    cli_buffer_clear(&to->expectation.failures);
    size_t failed = to->expectation.failed;
    if (!root)
        put_failure(to, line, "not JSON", problem.text);
    else if (!json_is_object(disclosure) || !json_is_object(expect))
        put_failure(to, line, name ? name : "no name", "a case has a `disclosure` and an `expect`");
    else if (!classify_case(to, disclosure, expect, &error))
        put_failure(to, line, name ? name : "no name", error.message);
    else if (to->expectation.failed != failed)
        put_failure(to, line, name ? name : "no name", NULL);
    json_decref(root);
}

static int test_file(testing *to) {
    cli_stream *stream = cli_stream_open_or_tell(to->file);
    if (!stream) return CLI_USAGE;
    cli_lines lines = {0};
    cli_line line;
    cli_lines_start(&lines, stream);
    cli_lines_result result;
    while ((result = cli_lines_next(&lines, &line)) == CLI_LINE) {
        if (line.length) test_case(to, &line);
    }
    if (result == CLI_LINES_BROKEN) fprintf(stderr, "smpolicy: %s: %s\n", to->file, cli_stream_problem(stream));
    cli_lines_free(&lines);
    cli_stream_close(stream);
    return result == CLI_LINES_BROKEN ? CLI_USAGE : CLI_FINE;
}

/* Which clauses no case makes true, unknown or false; gives their number. */
static size_t put_coverage(testing *to) {
    static const char *const names[] = {[SMP_FALSE] = "false", [SMP_UNKNOWN] = "unknown", [SMP_TRUE] = "true"};
    size_t missing = 0, count = smp_policy_clause_count(to->policy);
    for (size_t i = 0; i < count; i++) {
        bool whole = to->seen[i][SMP_TRUE] && to->seen[i][SMP_UNKNOWN] && to->seen[i][SMP_FALSE];
        if (whole) continue;
        if (!missing++) cli_put_text(&to->out, "no case makes\n");
        cli_put_format(&to->out, "  %-34s", smp_clause_id(smp_policy_clause(to->policy, i)));
        for (int truth = SMP_TRUE; truth >= SMP_FALSE; truth--) {
            if (!to->seen[i][truth]) cli_put_format(&to->out, " %s", names[truth]);
        }
        cli_put_text(&to->out, "\n");
    }
    cli_put_format(&to->out, "%zu of %zu clauses are made true, unknown and false by some case\n", count - missing,
                   count);
    return missing;
}

static int test_with(testing *to, bool cover) {
    smp_error error;
    size_t count = smp_policy_clause_count(to->policy);
    to->seen = cli_allocate(count * sizeof *to->seen + 1);
    memset(to->seen, 0, count * sizeof *to->seen);
    to->classifier = smp_classifier_new(to->policy, NULL, &error);
    if (to->classifier) to->disclosure = smp_disclosure_new(NULL, &error);
    if (!to->disclosure) {
        fprintf(stderr, "smpolicy: %s\n", error.message);
        return CLI_BROKEN;
    }
    int status = test_file(to);
    if (status != CLI_FINE) return status;
    size_t missing = put_coverage(to);
    cli_put_format(&to->out, "%zu cases, %zu failed; %zu assertions held, %zu failed\n", to->cases, to->wrong,
                   to->expectation.held, to->expectation.failed);
    status = cli_print(&to->out);
    if (status == CLI_FINE && (to->wrong || !to->cases || (cover && missing))) status = CLI_SOME_ERRORS;
    return status;
}

static smp_policy *load(const cli_arguments *arguments, const char *file) {
    smp_error error;
    smp_loader *loader = smp_loader_new(NULL, &error);
    bool fine = loader && cli_add_rosters(arguments, loader, &error);
    smp_policy *policy = fine ? smp_loader_load_file(loader, file, &error) : NULL;
    if (!policy) cli_complain(loader, &error);
    smp_loader_free(loader);
    return policy;
}

static int run(const cli_command *command, const cli_arguments *arguments) {
    if (arguments->operand_count != 2) return cli_usage_error(command, "a policy file and a file of cases are needed");
    smp_policy *policy = load(arguments, arguments->operands[0]);
    if (!policy) return CLI_USAGE;
    testing to = {.file = arguments->operands[1], .policy = policy, .style = cli_style_of_output()};
    int status = test_with(&to, cli_has(arguments, "--cover"));
    cli_buffer_free(&to.out);
    cli_buffer_free(&to.expectation.failures);
    smp_disclosure_free(to.disclosure);
    smp_classifier_free(to.classifier);
    smp_policy_free(policy);
    free(to.seen);
    return status;
}

const cli_command cli_policy_test = {
    "policy test",
    "FILE CASES",
    "Tests a policy by its own cases, and says which clauses they do not reach",
    "CASES is JSON Lines: {\"case\": \"name\", \"disclosure\": {…}, \"expect\": {…}}. Each entry of `expect` is an\n"
    "assertion: disposition; violation, ground, unresolved, advice (clauses found so); absent; urgent;\n"
    "definitions (\"!id\": not given); signals ({\"profane\": true}); spans ({\"signal\", \"text\", \"exact\"}).\n\n"
    "exit status: 0 all held; 1 some failed; 2 usage or policy errors.",
    options,
    run,
};
