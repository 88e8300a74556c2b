/* SPDX-License-Identifier: MIT
 * What the statistical model costs of a classification, of each kind of post of 280 bytes: KIND MEDIAN_US, between
 * tabs. */
#include "disguise.h"
#include "model.h"
#include "policy.h"
#include "posts.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { POST = 1, SAMPLES = 4000 };

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

static int compare(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Microseconds that the model takes to read the prepared text, the median; negative where memory ran out. */
static double measure(smp__model *model, const smp__text *text, const smp_policy *policy,
                      const smp__overlays *overlays) {
    static double taken[SAMPLES];
    for (size_t i = 0; i < SAMPLES; i++) {
        double began = now();
        if (!smp__model_read(model, text, policy->lexicon, overlays)) return -1;
        taken[i] = now() - began;
    }
    qsort(taken, SAMPLES, sizeof *taken, compare);
    return taken[SAMPLES / 2];
}

int main(void) {
    smp_policy *policy = smp_policy_default(NULL);
    if (!policy) return 1;
    smp__text *text = smp__text_new(&policy->memory);
    smp__model *model = smp__model_new(&policy->memory);
    smp__disguise_scratch *scratch = smp__disguise_scratch_new(&policy->memory);
    smp__overlays overlays = {0};
    int fine = text && model && scratch;
    for (size_t i = 0; fine && i < BENCH_POSTS; i++) {
        char words[BENCH_LONGEST];
        size_t length = bench_fill(words, bench_sizes[POST], bench_posts[i].words);
        smp__overlays_clear(&overlays);
        fine = smp__text_prepare(text, words, length);
        if (!fine) break;
        smp__lexicon_look_up(policy->lexicon, text);
        fine = smp__disguise_find(policy->disguise, text, scratch, &policy->memory, &overlays);
        double median = fine ? measure(model, text, policy, &overlays) : -1;
        fine = median >= 0;
        if (fine) printf("%s\t%.2f\n", bench_posts[i].kind, median);
    }
    free(overlays.items);
    smp__disguise_scratch_free(scratch);
    smp__model_free(model);
    smp__text_free(text);
    smp_policy_free(policy);
    return !fine;
}
