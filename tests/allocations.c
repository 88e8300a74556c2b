/* SPDX-License-Identifier: MIT
 * Every allocation fails in turn: the library's own by the caller's allocator, and those of ICU, libyaml, jansson and
 * PCRE2 too, because this program's malloc() stands before theirs. Whatever fails, the answer is an error that says
 * that memory ran out, and nothing stays allocated. A plain program: the sanitizers have a malloc() of their own. */
#include "bridge.h"
#include "python/table.h"
#include "reader_file.h"

#include <errno.h>
#include <smpolicy.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* glibc's own, under the names that it keeps for such cases. */
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);
extern void __libc_free(void *memory);

/* NOLINTBEGIN(readability-redundant-declaration,readability-inconsistent-declaration-parameter-name) */

/* Seen by the libraries too. */
SMP_API void *malloc(size_t size);
SMP_API void *calloc(size_t count, size_t size);
SMP_API void *realloc(void *memory, size_t size);
SMP_API void free(void *memory);

/* The allocation that fails, counted from 0 (and all behind it where `all_behind`); how many there were; how many
 * blocks are held. One thread. */
static struct {
    size_t failing, made;
    bool on, all_behind;
    long held;
} state;

static bool fails(void) {
    if (!state.on) return false;
    size_t number = state.made++;
    bool failing = state.all_behind ? number >= state.failing : number == state.failing;
    if (failing) errno = ENOMEM;
    return failing;
}

void *malloc(size_t size) {
    if (fails()) return NULL;
    void *memory = __libc_malloc(size);
    state.held += memory != NULL;
    return memory;
}

void *calloc(size_t count, size_t size) {
    if (fails()) return NULL;
    void *memory = __libc_calloc(count, size);
    state.held += memory != NULL;
    return memory;
}

void *realloc(void *memory, size_t size) {
    if (fails()) return NULL;
    void *fresh = __libc_realloc(memory, size);
    state.held += memory == NULL && fresh != NULL;
    return fresh;
}

void free(void *memory) {
    state.held -= memory != NULL;
    __libc_free(memory);
}

/* NOLINTEND(readability-redundant-declaration,readability-inconsistent-declaration-parameter-name) */

/* ---- what is done */

static const char roster[] = "name,role,nicknames\nAna Ruiz,student,Anita\nBo Lee,employee,\n";
static const char disclosure_json[] =
    "{\"id\": \"x\", \"text\": \"Text Anita at 580-555-0142, don\\u2019t tell, $h1t \\u202eabc\\u202c \\ufb01ne "
    "caf\\u0065\\u0301\","
    " \"author\": {\"role\": \"employee\"}, \"posted_at\": \"2026-03-10T10:15:00-05:00\", \"account\": {\"kind\": "
    "\"personal\"},"
    " \"audience\": {\"members\": [\"student\"], \"visibility\": \"direct\"}, \"thread\": {\"topic\": \"Welding "
    "contest\"},"
    " \"attachments\": [{\"kind\": \"photo\", \"depicts_students\": \"individual\"}]}";
static const char policy_yaml[] =
    "policy:\n  id: small\n  version: '1'\n  title: Small\nextends: northwest-technology-center\n";

typedef smp_status action(smp_error *error);

static smp_status load_default(smp_error *error) {
    smp_policy *policy = smp_policy_default(error);
    smp_policy_free(policy);
    return policy ? SMP_OK : error->code;
}

static smp_status load_with_roster(smp_error *error) {
    smp_loader *loader = smp_loader_new(NULL, error);
    if (!loader) return error->code;
    smp_policy *policy = NULL;
    if (smp_loader_set_language(loader, "es", error) == SMP_OK &&
        smp_loader_add_roster(loader, roster, strlen(roster), "roster.csv", error) == SMP_OK)
        policy = smp_loader_load_default(loader, error);
    smp_policy_free(policy);
    smp_loader_free(loader);
    return policy ? SMP_OK : error->code;
}

/* The policy need not be right: its errors are allocated too. */
static smp_status load_small(smp_error *error) {
    smp_loader *loader = smp_loader_new(NULL, error);
    if (!loader) return error->code;
    smp_policy *policy = smp_loader_load(loader, policy_yaml, strlen(policy_yaml), "small.yaml", error);
    smp_policy_free(policy);
    smp_loader_free(loader);
    return policy || error->code != SMP_ERROR_MEMORY ? SMP_OK : error->code;
}

/* Made before anything fails. */
static smp_policy *shared;
static bridge_policy *bridged;

static smp_status classify(smp_error *error) {
    smp_status status = SMP_ERROR_MEMORY;
    smp_report *copy = NULL;
    smp_disclosure *disclosure = smp_disclosure_new(NULL, error);
    smp_classifier *classifier = disclosure ? smp_classifier_new(shared, NULL, error) : NULL;
    if (classifier && smp_disclosure_from_json(disclosure, disclosure_json, strlen(disclosure_json), error) == SMP_OK) {
        smp_report *report = smp_classifier_classify(classifier, disclosure, error);
        if (report && smp_report_to_json(report, 0, NULL, error)) copy = smp_report_detach(report, error);
        if (copy && smp_report_to_json(copy, SMP_JSON_REDACT, NULL, error)) status = SMP_OK;
    }
    if (status != SMP_OK) status = error->code;
    smp_report_free(copy);
    smp_classifier_free(classifier);
    smp_disclosure_free(disclosure);
    return status;
}

/* Every clause and why, of a disclosure whose facts are set one by one. */
static smp_status explain(smp_error *error) {
    smp_status status = SMP_ERROR_MEMORY;
    smp_disclosure *disclosure = smp_disclosure_new(NULL, error);
    smp_classifier *classifier = disclosure ? smp_classifier_new(shared, NULL, error) : NULL;
    if (classifier && smp_disclosure_set_text(disclosure, "Great job, Kayden!", 18, error) == SMP_OK &&
        smp_disclosure_set(disclosure, "author.role", "employee", error) == SMP_OK &&
        smp_disclosure_set(disclosure, "attachments[3].kind", "photo", error) == SMP_OK &&
        smp_disclosure_set_boolean(disclosure, "author.authorized", 1, error) == SMP_OK &&
        smp_disclosure_set_integer(disclosure, "contact.messages_last_7_days", 40, error) == SMP_OK &&
        smp_classifier_classify(classifier, disclosure, error))
        status = smp_classifier_explain(classifier, error);
    if (status != SMP_OK) status = error->code;
    smp_classifier_free(classifier);
    smp_disclosure_free(disclosure);
    return status;
}

/* ---- with files: a policy, a roster, and weights for the deep reader */

typedef struct file {
    char path[40];
} file;

static file policy_file, roster_file, weights_file;

static bool save(file *made, const void *bytes, size_t size) {
    strcpy(made->path, "/tmp/smpolicy-allocations-XXXXXX");
    int descriptor = mkstemp(made->path);
    return descriptor >= 0 && close(descriptor) == 0 && reader_file_save(made->path, bytes, size);
}

static bool save_files(void) {
    static reader_network network;
    size_t size;
    reader_network_fill(&network, 4);
    unsigned char *weights = reader_network_write(&network, &size);
    bool fine = weights && save(&weights_file, weights, size) &&
                save(&policy_file, policy_yaml, sizeof policy_yaml - 1) &&
                save(&roster_file, roster, sizeof roster - 1);
    free(weights);
    return fine;
}

static smp_status load_files(smp_error *error) {
    smp_loader *loader = smp_loader_new(NULL, error);
    if (!loader) return error->code;
    smp_policy *policy = NULL;
    if (smp_loader_add_roster_file(loader, roster_file.path, error) == SMP_OK)
        policy = smp_loader_load_file(loader, policy_file.path, error);
    smp_policy_free(policy);
    smp_loader_free(loader);
    return policy || error->code != SMP_ERROR_MEMORY ? SMP_OK : error->code;
}

static smp_status read_deeply(smp_error *error) {
    smp_status status = SMP_ERROR_MEMORY;
    smp_disclosure *disclosure = smp_disclosure_new(NULL, error);
    smp_reader *reader = disclosure ? smp_reader_load(weights_file.path, NULL, error) : NULL;
    smp_classifier *classifier = reader ? smp_classifier_new(shared, NULL, error) : NULL;
    if (classifier && smp_classifier_set_reader(classifier, reader, SMP_DEPTH_ALWAYS, error) == SMP_OK &&
        smp_disclosure_from_json(disclosure, disclosure_json, strlen(disclosure_json), error) == SMP_OK) {
        smp_report *report = smp_classifier_classify(classifier, disclosure, error);
        if (report && smp_report_read_deeply(report)) status = SMP_OK;
    }
    if (status != SMP_OK) status = error->code;
    smp_classifier_free(classifier);
    smp_reader_free(reader);
    smp_disclosure_free(disclosure);
    return status;
}

/* As the bindings do it: a worker that reads deeply, and many posts in one call, each with its report or its error. */
static smp_status classify_batch(smp_error *error) {
    static const bridge_fact facts[] = {{"author.role", BRIDGE_TEXT, "employee", 0},
                                        {"author.authorized", BRIDGE_BOOLEAN, NULL, 1}};
    static const bridge_post posts[] = {
        {"Don't tell anyone", 17, facts, 2}, {"", 0, NULL, 0}, {"You idiot! Call 580-555-0142", 28, facts, 1}};
    bridge_outcome outcomes[3] = {{NULL, {0}}};
    bridge_batch batch = {posts, outcomes, 3};
    bridge_policy *policy = bridge_policy_new(smp_policy_default(error), error);
    if (policy) bridge_policy_set_reader(policy, weights_file.path, "always", error);
    bridge_worker *worker = policy && error->code == SMP_OK ? bridge_worker_new(policy, 1000, error) : NULL;
    if (worker) bridge_classify_batch(worker, &batch);
    for (size_t i = 0; worker && i < batch.count; i++) {
        if (!outcomes[i].report) *error = outcomes[i].error;
        bridge_report_free(outcomes[i].report);
    }
    bridge_worker_free(worker);
    if (policy) bridge_policy_release(policy);
    return error->code;
}

/* As Python's binding does it: lines become columns, which go out by Arrow's interface. */
static smp_status classify_lines(smp_error *error) {
    static const bridge_line lines[] = {{disclosure_json, sizeof disclosure_json - 1}, {"{", 1}, {"{}", 2}};
    struct ArrowSchema schema = {.release = NULL};
    struct ArrowArray array = {.release = NULL};
    bridge_worker *worker = bridge_worker_new(bridged, 0, error);
    bridge_table *table = worker ? bridge_classify_lines(worker, &(bridge_lines){lines, 3}, error) : NULL;
    columns *made = table ? bridge_table_get_columns(table) : NULL;
    if (made && !(columns_export_schema(made, &schema) && columns_export_array(made, &array)))
        *error = (smp_error){.code = SMP_ERROR_MEMORY, .message = "out of memory"};
    bridge_table_free(table);
    if (schema.release) schema.release(&schema);
    if (array.release) array.release(&array);
    bridge_worker_free(worker);
    return error->code;
}

/* ---- trying */

/* One run with the n-th allocation failing; false where the answer is not what it must be. `*done`: none failed. */
static bool try(action *act, size_t failing, bool all_behind, bool *done, const char *name) {
    smp_error error = {0};
    state.failing = failing;
    state.all_behind = all_behind;
    state.made = 0;
    state.on = true;
    smp_status status = act(&error);
    state.on = false;
    *done = state.made <= failing;
    /* A library may do without what it did not get. */
    if (status == SMP_OK) return true;
    if (status == SMP_ERROR_MEMORY && !*done && error.message[0]) return true;
    printf("    %s, allocation %zu%s: %s: %s\n", name, failing, all_behind ? " and all behind" : "",
           smp_status_name(status), error.message);
    return false;
}

static bool try_all(action *act, const char *name) {
    bool fine = true;
    smp_error error;
    size_t count = 0;
    long before = 0;
    act(&error);
    /* What the libraries keep for ever, also in place of what they did not get, is kept after the first time round. */
    for (int round = 0; round < 3; round++) {
        bool done = false, all_behind = round == 2;
        if (round == 1) before = state.held;
        for (size_t number = 0; !done; number++) {
            fine &= try(act, number, all_behind, &done, name);
            /* Nothing is tested by failing each of many thousands of like allocations. */
            if (number > 100) number += number / 100;
        }
        count = state.made;
    }
    act(&error);
    if (state.held != before) {
        printf("    %s: %ld blocks are still held\n", name, state.held - before);
        fine = false;
    }
    printf("%s - allocations::%s (%zu)\n", fine ? "ok" : "not ok", name, count);
    return fine;
}

int main(void) {
    smp_error error;
    setvbuf(stdout, NULL, _IOLBF, 4096);
    shared = smp_policy_default(&error);
    bridged = shared ? bridge_policy_new(smp_policy_default(&error), &error) : NULL;
    if (!bridged) {
        printf("not ok - allocations::policy: %s\n", error.message);
        return 1;
    }
    bool fine = try_all(load_default, "load_default") & try_all(load_with_roster, "load_with_roster") &
                try_all(load_small, "load_small") & try_all(classify, "classify") & try_all(explain, "explain") &
                try_all(classify_lines, "classify_lines");
    if (save_files()) {
        fine &= try_all(load_files, "load_files") & try_all(read_deeply, "read_deeply") &
                try_all(classify_batch, "classify_batch");
    } else {
        puts("not ok - allocations::files");
        fine = false;
    }
    unlink(policy_file.path);
    unlink(roster_file.path);
    unlink(weights_file.path);
    bridge_policy_release(bridged);
    smp_policy_free(shared);
    return !fine;
}
