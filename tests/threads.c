/* SPDX-License-Identifier: MIT
 * Threads that share one policy, under ThreadSanitizer: each reads all examples with a classifier of its own, in an
 * order of its own, and all must write the same reports as the first thread did alone. A plain program, because the
 * test framework does not live under that sanitizer. */
#include <pthread.h>
#include <smpolicy.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { THREADS = 4, MOST = 512 };

static char *lines[MOST];
static size_t line_count;
static char *alone[MOST]; /* the reports of one thread */

static int read_lines(const char *path) {
    FILE *file = fopen(path, "r");
    char *line = NULL;
    size_t size = 0;
    if (!file) return 0;
    while (line_count < MOST && getline(&line, &size, file) > 0) lines[line_count++] = strdup(line);
    free(line);
    fclose(file);
    return line_count > 0;
}

struct job {
    const smp_policy *policy;
    size_t step; /* coprime to line_count: the order */
    size_t differences;
    char problem[SMP_ERROR_MESSAGE_SIZE];
};

static const char *classify(smp_classifier *classifier, smp_disclosure *disclosure, const char *line,
                            smp_error *error) {
    if (smp_disclosure_from_json(disclosure, line, strlen(line), error) != SMP_OK) return NULL;
    smp_report *report = smp_classifier_classify(classifier, disclosure, error);
    return report ? smp_report_to_json(report, SMP_JSON_ALL_SIGNALS, NULL, error) : NULL;
}

static void *work(void *context) {
    struct job *job = context;
    smp_error error = {0};
    smp_classifier *classifier = smp_classifier_new(job->policy, NULL, &error);
    smp_disclosure *disclosure = smp_disclosure_new(NULL, &error);
    for (size_t i = 0; classifier && disclosure && i < line_count; i++) {
        size_t at = i * job->step % line_count;
        const char *json = classify(classifier, disclosure, lines[at], &error);
        if (!json) break;
        if (!alone[at]) alone[at] = strdup(json);
        job->differences += strcmp(json, alone[at]) != 0;
    }
    snprintf(job->problem, sizeof job->problem, "%s", error.message);
    smp_disclosure_free(disclosure);
    smp_classifier_free(classifier);
    return NULL;
}

static int report(const char *name, const struct job *job) {
    int fine = job->problem[0] == '\0' && job->differences == 0;
    printf("%s - threads::%s\n", fine ? "ok" : "not ok", name);
    if (!fine) printf("    %zu differences %s\n", job->differences, job->problem);
    return fine;
}

static size_t coprime_from(size_t step) {
    for (;; step++) {
        size_t a = step, b = line_count;
        while (b) {
            size_t rest = a % b;
            a = b;
            b = rest;
        }
        if (a == 1) return step;
    }
}

int main(void) {
    smp_error error;
    if (!read_lines("examples/disclosures.jsonl")) {
        puts("not ok - threads::examples can be read");
        return 1;
    }
    smp_policy *policy = smp_policy_default(&error);
    if (!policy) {
        printf("not ok - threads::policy: %s\n", error.message);
        return 1;
    }
    struct job jobs[THREADS] = {{.policy = policy, .step = 1}};
    work(&jobs[0]);
    int fine = report("one_alone", &jobs[0]);
    pthread_t threads[THREADS];
    size_t step = 1;
    for (size_t i = 0; fine && i < THREADS; i++) {
        step = coprime_from(step + 1);
        jobs[i] = (struct job){.policy = policy, .step = step};
        fine = pthread_create(&threads[i], NULL, work, &jobs[i]) == 0;
    }
    struct job all = {.policy = policy};
    for (size_t i = 0; fine && i < THREADS; i++) {
        pthread_join(threads[i], NULL);
        all.differences += jobs[i].differences;
        memcpy(all.problem, jobs[i].problem, sizeof all.problem);
    }
    fine = fine && report("many_together", &all);
    smp_policy_free(policy);
    for (size_t i = 0; i < line_count; i++) {
        free(lines[i]);
        free(alone[i]);
    }
    return !fine;
}
