/* SPDX-License-Identifier: MIT
 * Every allocation fails in turn: the library's own by the caller's allocator, and those of ICU, libyaml, jansson and
 * PCRE2 too, because this program's malloc() stands before theirs. Whatever fails, the answer is an error that says
 * that memory ran out, and nothing stays allocated. A plain program: the sanitizers have a malloc() of their own. */
#include <errno.h>
#include <smpolicy.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

static smp_policy *shared; /* made before anything fails */

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
            if (number > 100) number += number / 20;
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
    if (!shared) {
        printf("not ok - allocations::policy: %s\n", error.message);
        return 1;
    }
    bool fine = try_all(load_default, "load_default") & try_all(load_with_roster, "load_with_roster") &
                try_all(load_small, "load_small") & try_all(classify, "classify");
    smp_policy_free(shared);
    return !fine;
}
