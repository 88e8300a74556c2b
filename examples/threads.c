/* SPDX-License-Identifier: MIT
 * Several threads share one policy; each has a classifier and a disclosure of its own. Every thread reads the same
 * posts, and at the end all must have counted the same.
 *
 *     cc threads.c $(pkg-config --cflags --libs smpolicy) -o threads */
#include <pthread.h>
#include <smpolicy.h>
#include <stdio.h>
#include <string.h>

enum { THREADS = 4, ROUNDS = 200 };

static const char *const posts[] = {
    "{\"text\": \"Lab opens at 8 tomorrow, bring your gloves.\", \"author.role\": \"employee\","
    " \"audience.members\": [\"student\"], \"audience.visibility\": \"group\"}",
    "{\"text\": \"text me tonight, don't tell anyone\", \"author.role\": \"employee\","
    " \"audience.members\": [\"student\"], \"audience.visibility\": \"direct\"}",
    "{\"text\": \"Buy followers, click bit.ly/x\", \"author.role\": \"public\", \"venue.kind\": \"official_page\"}",
};
enum { POSTS = sizeof posts / sizeof *posts };

struct job {
    const smp_policy *policy;
    size_t dispositions[SMP_HOLD + 1];
    smp_error error;
    int failed;
};

static void *work(void *context) {
    struct job *job = context;
    smp_disclosure *disclosure = smp_disclosure_new(NULL, &job->error);
    smp_classifier *classifier = smp_classifier_new(job->policy, NULL, &job->error);
    job->failed = !disclosure || !classifier;
    for (size_t i = 0; !job->failed && i < ROUNDS * POSTS; i++) {
        const char *post = posts[i % POSTS];
        const smp_report *report = NULL;
        if (smp_disclosure_from_json(disclosure, post, strlen(post), &job->error) == SMP_OK)
            report = smp_classifier_classify(classifier, disclosure, &job->error);
        job->failed = !report;
        if (report) job->dispositions[smp_report_disposition(report)]++;
    }
    smp_classifier_free(classifier);
    smp_disclosure_free(disclosure);
    return NULL;
}

int main(void) {
    smp_error error;
    smp_policy *policy = smp_policy_default(&error);
    if (!policy) {
        fprintf(stderr, "threads: %s\n", error.message);
        return 1;
    }
    struct job jobs[THREADS];
    pthread_t threads[THREADS];
    memset(jobs, 0, sizeof jobs);
    int status = 0, started = 0;
    while (started < THREADS) {
        jobs[started].policy = policy;
        if (pthread_create(&threads[started], NULL, work, &jobs[started]) != 0) {
            fputs("threads: cannot start a thread\n", stderr);
            status = 1;
            break;
        }
        started++;
    }
    for (int i = 0; i < started; i++) {
        pthread_join(threads[i], NULL);
        if (jobs[i].failed) {
            fprintf(stderr, "threads: %s\n", jobs[i].error.message);
            status = 1;
        } else if (memcmp(jobs[i].dispositions, jobs[0].dispositions, sizeof jobs[i].dispositions) != 0) {
            fputs("threads: two threads disagree\n", stderr);
            status = 1;
        }
    }
    for (int i = 0; status == 0 && i <= SMP_HOLD; i++)
        printf("%-8s%zu\n", smp_disposition_name((smp_disposition)i), jobs[0].dispositions[i] * THREADS);
    smp_policy_free(policy);
    return status;
}
