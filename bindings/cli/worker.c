/* SPDX-License-Identifier: MIT */
#include "worker.h"

#include "text_report.h"

#include <stdio.h>
#include <string.h>

bool cli_worker_open(cli_worker *worker, const cli_run *run) {
    smp_error error;
    memset(worker, 0, sizeof *worker);
    worker->run = run;
    smp_allocator memory = smp__memory_choose(NULL);
    smp__json_init(&worker->json, &memory);
    cli_tally_open(&worker->tally, run->policy);
    worker->classifier = smp_classifier_new(run->policy, NULL, &error);
    if (worker->classifier && smp_classifier_set_reader(worker->classifier, run->reader, run->depth, &error) == SMP_OK)
        worker->disclosure = smp_disclosure_new(NULL, &error);
    if (!worker->disclosure) fprintf(stderr, "smpolicy: %s\n", error.message);
    return worker->disclosure != NULL;
}

void cli_worker_close(cli_worker *worker) {
    smp_disclosure_free(worker->disclosure);
    smp_classifier_free(worker->classifier);
    smp__json_clear(&worker->json);
    cli_tally_close(&worker->tally);
}

bool cli_worker_classify(cli_worker *worker, cli_buffer *out, smp_error *error) {
    const cli_run *run = worker->run;
    smp_report *report = smp_classifier_classify(worker->classifier, worker->disclosure, error);
    if (!report) return false;
    if (run->as_text) {
        cli_put_report(out, run->style, cli_report_words_of(smp_policy_language(run->policy)), report, run->redact);
    } else {
        size_t length;
        const char *json = smp_report_to_json(report, run->json_options, &length, error);
        if (!json) return false;
        cli_put(out, json, length);
        cli_put(out, "\n", 1);
    }
    cli_tally_report(&worker->tally, report);
    return true;
}

/* What a message says where it must not quote. */
static const char *message_without_words(smp_status code) {
    switch (code) {
    case SMP_ERROR_ENCODING:
        return "not UTF-8";
    case SMP_ERROR_SYNTAX:
        return "not a JSON object";
    case SMP_ERROR_UNKNOWN_NAME:
        return "a fact that is not known";
    case SMP_ERROR_VALUE:
        return "a value that its fact cannot have";
    case SMP_ERROR_DUPLICATE:
        return "a fact given twice";
    case SMP_ERROR_CONFLICT:
        return "two facts that cannot both be so";
    case SMP_ERROR_LIMIT:
        return "more than a limit allows";
    case SMP_ERROR_MEMORY:
        return "out of memory";
    default:
        return "cannot be read";
    }
}

static void put_error_line(cli_worker *worker, const cli_item *item, const smp_error *error, cli_buffer *out) {
    smp__json *json = &worker->json;
    smp__json_start(json);
    smp__json_open(json, '{');
    smp__json_key(json, "id");
    /* The disclosure keeps its id where reading it failed behind that. */
    bool has_id = item->kind == CLI_ITEM_LINE && !worker->run->redact;
    smp__json_name(json, has_id ? smp_disclosure_id(worker->disclosure) : NULL);
    smp__json_key(json, "error");
    smp__json_open(json, '{');
    smp__json_key(json, "file");
    smp__json_name(json, item->file);
    smp__json_key(json, "line");
    smp__json_size(json, item->line);
    smp__json_key(json, "code");
    smp__json_name(json, smp_status_name(error->code));
    smp__json_key(json, "message");
    smp__json_name(json, error->message);
    smp__json_close(json, '}');
    smp__json_close(json, '}');
    if (smp__json_finish(json)) {
        cli_put(out, json->bytes, json->length);
        cli_put(out, "\n", 1);
    }
}

static void put_error(cli_worker *worker, const cli_item *item, smp_error *error, cli_buffer *out) {
    worker->tally.errors++;
    if (worker->run->redact && item->kind == CLI_ITEM_LINE)
        snprintf(error->message, sizeof error->message, "%s", message_without_words(error->code));
    if (!worker->run->as_text) {
        put_error_line(worker, item, error, out);
        return;
    }
    cli_ink_on(out, worker->run->style, CLI_RED);
    cli_put_format(out, "ERROR");
    cli_ink_off(out, worker->run->style);
    cli_put_format(out, "  %s:%zu: ", item->file, item->line);
    cli_put_safe(out, error->message, strlen(error->message));
    cli_put_text(out, "\n\n");
}

static bool read_item(cli_worker *worker, const cli_item *item, const char *line, cli_buffer *out, smp_error *error) {
    memset(error, 0, sizeof *error);
    switch (item->kind) {
    case CLI_ITEM_TOO_LONG:
        error->code = SMP_ERROR_LIMIT;
        snprintf(error->message, sizeof error->message, "a line of more than %d MiB", CLI_LONGEST_LINE >> 20);
        return false;
    case CLI_ITEM_BROKEN:
        error->code = SMP_ERROR_FILE;
        snprintf(error->message, sizeof error->message, "%.*s", (int)item->length, line);
        return false;
    default:
        return smp_disclosure_from_json(worker->disclosure, line, item->length, error) == SMP_OK &&
               cli_worker_classify(worker, out, error);
    }
}

void cli_worker_do(cli_worker *worker, cli_batch *batch) {
    for (size_t i = 0; i < batch->count; i++) {
        const cli_item *item = &batch->items[i];
        const char *line = batch->bytes.bytes + item->start;
        smp_error error;
        if (!read_item(worker, item, line, &batch->out, &error)) put_error(worker, item, &error, &batch->out);
    }
}
