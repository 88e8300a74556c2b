/* SPDX-License-Identifier: MIT
 * smpolicy classify */
#include "commands.h"
#include "deep.h"
#include "exit.h"
#include "given_facts.h"
#include "jobs.h"
#include "output.h"
#include "policy_file.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_JOBS = 256 };

static const cli_option options[] = {
    {"--text", "TEXT", "classify this one text instead of files"},
    CLI_SET_OPTION,
    CLI_POLICY_OPTION,
    CLI_ROSTER_OPTION,
    CLI_LANGUAGE_OPTION,
    CLI_DEEP_OPTION,
    CLI_DEEP_WEIGHTS_OPTION,
    {"--format", "text|json",
     "text for people (what a terminal gets), json for programs (what a\n"
     "pipe gets)"},
    {"--jobs", "N", "use N threads, 0 for one a core; the output is the same"},
    {"--redact", NULL, "leave no word of the text, nor the id, in the output"},
    {"--signals", "all", "list every signal, also those that the text hardly shows"},
    {"--fail-on", "DISPOSITION", "exit with 3 where a report reaches hold, review or advise"},
    {NULL, NULL, NULL},
};

/* What the command line asks for. */
struct wish {
    cli_run run;
    size_t jobs;
    smp_disposition fail_on; /* SMP_CLEAR: never */
};

static bool read_jobs(const cli_command *command, const char *value, size_t *jobs) {
    *jobs = 1;
    if (!value) return true;
    char *end;
    errno = 0;
    long number = strtol(value, &end, 10);
    if (errno || *end || end == value || number < 0 || number > MOST_JOBS) {
        cli_usage_error(command, "--jobs takes a number from 0 to %d, not `%s`", MOST_JOBS, value);
        return false;
    }
    if (number == 0) number = sysconf(_SC_NPROCESSORS_ONLN);
    *jobs = number < 1 ? 1 : (size_t)number;
    return true;
}

static bool read_wish(struct wish *wish, const cli_command *command, const cli_arguments *arguments) {
    static const char *const formats[] = {"json", "text"}, *const all[] = {"all"};
    static const char *const dispositions[] = {"advise", "review", "hold"}; /* from SMP_ADVISE on */
    memset(wish, 0, sizeof *wish);
    const char *format = cli_value(arguments, "--format"), *fail_on = cli_value(arguments, "--fail-on");
    const char *signals = cli_value(arguments, "--signals");
    int chosen = isatty(STDOUT_FILENO);
    if (format) chosen = cli_choose(command, "--format", format, formats, 2);
    if (chosen < 0) return false;
    wish->run.as_text = chosen;
    if (signals && cli_choose(command, "--signals", signals, all, 1) < 0) return false;
    if (fail_on) {
        chosen = cli_choose(command, "--fail-on", fail_on, dispositions, 3);
        if (chosen < 0) return false;
        wish->fail_on = SMP_ADVISE + (unsigned)chosen;
    }
    wish->run.redact = cli_has(arguments, "--redact");
    wish->run.json_options = (wish->run.redact ? SMP_JSON_REDACT : 0u) | (signals ? SMP_JSON_ALL_SIGNALS : 0u);
    wish->run.style = cli_style_of_output();
    return read_jobs(command, cli_value(arguments, "--jobs"), &wish->jobs);
}

/* ---- one text */

static int classify_text(const cli_command *command, const cli_arguments *arguments, const cli_run *run,
                         cli_tally *tally) {
    smp_error error;
    cli_worker worker;
    cli_buffer out = {0};
    if (!cli_worker_open(&worker, run)) {
        cli_worker_close(&worker);
        return CLI_BROKEN;
    }
    smp_status status = cli_read_given_facts(arguments, worker.disclosure, &error);
    int result;
    if (status != SMP_OK) {
        result = cli_usage_error(command, "%s", error.message);
    } else if (!cli_worker_classify(&worker, &out, &error)) {
        fprintf(stderr, "smpolicy: %s\n", error.message);
        result = CLI_BROKEN;
    } else {
        result = cli_print(&out);
    }
    cli_buffer_free(&out);
    cli_tally_add(tally, &worker.tally);
    cli_worker_close(&worker);
    return result;
}

/* ---- files */

static bool can_be_read(const char *file) {
    if (strcmp(file, "-") == 0) return true;
    cli_stream *stream = cli_stream_open_or_tell(file);
    if (!stream) return false;
    cli_stream_close(stream);
    return true;
}

static int classify_files(const cli_arguments *arguments, const struct wish *wish, cli_tally *tally) {
    static const char *const standard_input[] = {"-"};
    const char *const *files = arguments->operand_count ? arguments->operands : standard_input;
    size_t count = arguments->operand_count ? arguments->operand_count : 1;
    for (size_t i = 0; i < count; i++) {
        if (!can_be_read(files[i])) return CLI_USAGE;
    }
    int status = cli_jobs_run(&wish->run, files, count, wish->jobs, tally);
    if (status == CLI_FINE && wish->run.as_text && tally->read + tally->errors > 1) {
        cli_buffer out = {0};
        cli_put_tally(&out, wish->run.style, tally);
        status = cli_print(&out);
    }
    if (tally->errors) {
        fprintf(stderr, "smpolicy: %zu of %zu lines could not be read\n", tally->errors, tally->errors + tally->read);
        if (status == CLI_FINE) status = CLI_SOME_ERRORS;
    }
    return status;
}

static bool reaches(const cli_tally *tally, smp_disposition disposition) {
    size_t count = 0;
    for (size_t i = disposition; i < CLI_DISPOSITION_COUNT; i++) count += tally->dispositions[i];
    return count > 0;
}

static int classify(const cli_command *command, const cli_arguments *arguments) {
    struct wish wish;
    if (!read_wish(&wish, command, arguments)) return CLI_USAGE;
    bool text = cli_has(arguments, "--text");
    if (text && arguments->operand_count)
        return cli_usage_error(command, "--text or files, not both (`%s`)", arguments->operands[0]);
    if (!text && cli_has(arguments, "--set")) return cli_usage_error(command, "--set needs --text");
    smp_policy *policy = cli_policy_load(arguments);
    if (!policy) return CLI_USAGE;
    wish.run.policy = policy;
    cli_deep deep;
    if (!cli_deep_open(&deep, command, arguments)) {
        cli_deep_close(&deep);
        smp_policy_free(policy);
        return CLI_USAGE;
    }
    wish.run.reader = deep.reader;
    wish.run.depth = deep.depth;
    cli_tally tally;
    cli_tally_open(&tally, policy);
    int status = text ? classify_text(command, arguments, &wish.run, &tally) : classify_files(arguments, &wish, &tally);
    if (status == CLI_FINE && wish.fail_on != SMP_CLEAR && reaches(&tally, wish.fail_on)) status = CLI_FAIL_ON;
    cli_tally_close(&tally);
    cli_deep_close(&deep);
    smp_policy_free(policy);
    return status;
}

const cli_command cli_classify = {
    "classify",
    "[FILE...]",
    "Reads disclosures, one JSON object a line, and writes one report a line",
    "A FILE is JSON Lines, plain or compressed with gzip or zstd; `-`, or none, is standard input.\n"
    "A line that cannot be read gives an error in its place, and the run goes on.\n\n"
    "exit status: 0 fine; 1 some lines were errors; 2 usage or policy errors, nothing classified;\n"
    "3 see --fail-on; 4 the output could not be written.",
    options,
    classify,
};
