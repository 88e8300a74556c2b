/* SPDX-License-Identifier: MIT
 * What a classification costs, as lines of fields between tabs for tests/bench/run to show:
 *   post KIND SIZE BYTES MEDIAN_US P99_US FASTEST_US ALLOCATIONS FINDINGS
 *   json KIND SIZE MEDIAN_US      the report as JSON, besides
 *   threads COUNT POSTS_A_SECOND
 *   memory POLICY CLASSIFIER      bytes
 *   load FIRST_MS LATER_MS        the built-in policy; processor time
 *   limit NAME NS_A_BYTE          what the machine needs to copy, and to check as UTF-8, the same post
 * With `texts`, only the posts themselves, KIND TEXT, in hexadecimal digits. With the number of a kind and of a size,
 * from 0, it only classifies that text INSTRUCTION_RUNS times, for tests/bench/instructions.sh to count. With
 * `load POLICY ROSTER`, only what it costs to load these files, as
 *   load-files MEDIAN_MS POLICY   processor time; bytes
 * With `policy POLICY`, only the posts of 280 bytes by the policy of that file.
 * With `deep WEIGHTS`, only what the deep reader costs, where it reads everything, as
 *   deep KIND SIZE BYTES MEDIAN_MS MOST_MS   processor time
 *   deep-load MEDIAN_MS MORE      processor time; bytes that a classifier then holds besides */
#include "posts.h"

#include <pthread.h>
#include <smpolicy.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <utf8proc.h>

enum {
    WARM_UP = 100,
    SAMPLES = 4000,
    DEEP_SAMPLES = 20,
    LOADS = 10,
    INSTRUCTION_RUNS = 20,
    MOST_THREADS = 8,
    LIMIT_ROUNDS = 20000
};
static const double SECONDS_A_TEXT = 0.15, SECONDS_OF_THREADS = 0.4;

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* ---- an allocator that counts */

static void *count_allocate(void *context, size_t size) {
    ++*(size_t *)context;
    return malloc(size);
}

static void *count_resize(void *context, void *memory, size_t size) {
    ++*(size_t *)context;
    return realloc(memory, size);
}

static void count_release(void *context, void *memory) {
    (void)context;
    free(memory);
}

/* ---- one text */

/* Sets the facts of the post; the length of its text, 0 where something failed. */
static size_t prepare(smp_disclosure *disclosure, size_t post, size_t size) {
    char text[BENCH_LONGEST];
    size_t length = bench_fill(text, bench_sizes[size], bench_posts[post].words);
    smp_disclosure_clear(disclosure);
    if (smp_disclosure_set_text(disclosure, text, length, NULL) != SMP_OK ||
        smp_disclosure_set(disclosure, "author.role", "employee", NULL) != SMP_OK ||
        smp_disclosure_set(disclosure, "audience.members", "student", NULL) != SMP_OK)
        return 0;
    return length;
}

static int compare(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static int measure(smp_classifier *classifier, smp_disclosure *disclosure, size_t post, size_t size,
                   const size_t *allocations) {
    static double taken[SAMPLES], written[SAMPLES];
    size_t length = prepare(disclosure, post, size), count = 0, findings = 0;
    if (length == 0) return 0;
    for (size_t i = 0; i < WARM_UP; i++) {
        smp_report *report = smp_classifier_classify(classifier, disclosure, NULL);
        if (!report || !smp_report_to_json(report, 0, NULL, NULL)) return 0;
        findings = smp_report_finding_count(report);
    }
    size_t before = *allocations;
    for (double end = now() + SECONDS_A_TEXT; count < SAMPLES && (count < 50 || now() < end); count++) {
        double began = now();
        smp_report *report = smp_classifier_classify(classifier, disclosure, NULL);
        double classified = now();
        if (!report || !smp_report_to_json(report, 0, NULL, NULL)) return 0;
        written[count] = (now() - classified) * 1e6;
        taken[count] = (classified - began) * 1e6;
    }
    size_t after = *allocations;
    qsort(taken, count, sizeof *taken, compare);
    qsort(written, count, sizeof *written, compare);
    printf("post\t%s\t%s\t%zu\t%.2f\t%.2f\t%.2f\t%zu\t%zu\n", bench_posts[post].kind, bench_size_names[size], length,
           taken[count / 2], taken[count * 99 / 100], taken[0], after - before, findings);
    printf("json\t%s\t%s\t%.2f\n", bench_posts[post].kind, bench_size_names[size], written[count / 2]);
    return 1;
}

static int classify_one(size_t post, size_t size) {
    if (post >= BENCH_POSTS || size >= BENCH_SIZES) return 1;
    smp_policy *policy = smp_policy_default(NULL);
    smp_classifier *classifier = smp_classifier_new(policy, NULL, NULL);
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    int fine = disclosure && prepare(disclosure, post, size) > 0;
    for (size_t i = 0; fine && i < INSTRUCTION_RUNS; i++)
        fine = smp_classifier_classify(classifier, disclosure, NULL) != 0;
    if (fine) printf("%d\t%s\t%s\n", INSTRUCTION_RUNS, bench_posts[post].kind, bench_size_names[size]);
    smp_disclosure_free(disclosure);
    smp_classifier_free(classifier);
    smp_policy_free(policy);
    return !fine;
}

/* ---- threads */

struct job {
    const smp_policy *policy;
    double end;
    size_t posts;
};

static void *work(void *context) {
    struct job *job = context;
    smp_classifier *classifier = smp_classifier_new(job->policy, NULL, NULL);
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    int fine = disclosure && prepare(disclosure, 0, 1) > 0;
    while (fine && now() < job->end) {
        for (int i = 0; fine && i < 100; i++) fine = smp_classifier_classify(classifier, disclosure, NULL) != NULL;
        job->posts += 100;
    }
    smp_disclosure_free(disclosure);
    smp_classifier_free(classifier);
    return NULL;
}

static void measure_threads(const smp_policy *policy, size_t count) {
    struct job jobs[MOST_THREADS];
    pthread_t threads[MOST_THREADS];
    double began = now();
    size_t started = 0, posts = 0;
    for (; started < count; started++) {
        jobs[started] = (struct job){policy, began + SECONDS_OF_THREADS, 0};
        if (pthread_create(&threads[started], NULL, work, &jobs[started]) != 0) break;
    }
    for (size_t i = 0; i < started; i++) {
        pthread_join(threads[i], NULL);
        posts += jobs[i].posts;
    }
    printf("threads\t%zu\t%.0f\n", started, (double)posts / (now() - began));
}

/* ---- what no reader of the bytes can be faster than */

static int measure_limits(void) {
    char text[BENCH_LONGEST];
    volatile char copy[BENCH_LONGEST]; /* which keeps the copying */
    size_t length = bench_fill(text, bench_sizes[1], bench_posts[0].words), points = 0;
    double began = now();
    for (int i = 0; i < LIMIT_ROUNDS; i++) {
        memcpy((char *)copy, text, length);
        text[0] ^= (char)(copy[length - 1] & 1);
    }
    double copied = now();
    for (int i = 0; i < LIMIT_ROUNDS; i++) {
        for (size_t at = 0; at < length;) {
            utf8proc_int32_t point;
            utf8proc_ssize_t step =
                utf8proc_iterate((const utf8proc_uint8_t *)text + at, (utf8proc_ssize_t)(length - at), &point);
            if (step <= 0) return 0;
            at += (size_t)step;
            points++;
        }
    }
    double checked = now(), bytes = (double)length * LIMIT_ROUNDS;
    printf("limit\tmemcpy\t%.3f\nlimit\tUTF-8 by utf8proc\t%.3f\n", (copied - began) * 1e9 / bytes,
           (checked - copied) * 1e9 / bytes);
    return points > 0;
}

static int show_texts(void) {
    for (size_t post = 0; post < BENCH_POSTS; post++) {
        char text[BENCH_LONGEST];
        size_t length = bench_fill(text, bench_sizes[1], bench_posts[post].words);
        printf("%s\t", bench_posts[post].kind);
        for (size_t i = 0; i < length; i++) printf("%02x", (unsigned char)text[i]);
        putchar('\n');
    }
    return 0;
}

static double processor_time(void) {
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static int load_files(const char *policy_path, const char *roster_path) {
    double loads[LOADS];
    size_t memory = 0;
    for (size_t i = 0; i < LOADS; i++) {
        smp_error error;
        double began = processor_time();
        smp_loader *loader = smp_loader_new(NULL, &error);
        smp_policy *policy = loader && smp_loader_add_roster_file(loader, roster_path, &error) == SMP_OK
                                 ? smp_loader_load_file(loader, policy_path, &error)
                                 : NULL;
        loads[i] = (processor_time() - began) * 1e3;
        smp_loader_free(loader);
        if (!policy) {
            fprintf(stderr, "bench: %s\n", error.message);
            return 1;
        }
        memory = smp_policy_memory(policy);
        smp_policy_free(policy);
    }
    qsort(loads, LOADS, sizeof *loads, compare);
    printf("load-files\t%.1f\t%zu\n", loads[LOADS / 2], memory);
    return 0;
}

static int measure_policy(const char *path) {
    smp_error error = {0};
    size_t allocations = 0;
    smp_loader *loader = smp_loader_new(NULL, &error);
    smp_policy *policy = loader ? smp_loader_load_file(loader, path, &error) : NULL;
    smp_classifier *classifier = policy ? smp_classifier_new(policy, NULL, &error) : NULL;
    smp_disclosure *disclosure = classifier ? smp_disclosure_new(NULL, &error) : NULL;
    int fine = disclosure != NULL;
    if (!fine) fprintf(stderr, "bench: %s\n", error.message);
    for (size_t post = 0; fine && post < BENCH_POSTS; post++)
        fine = measure(classifier, disclosure, post, 1, &allocations);
    smp_disclosure_free(disclosure);
    smp_classifier_free(classifier);
    smp_policy_free(policy);
    smp_loader_free(loader);
    return !fine;
}

static int measure_deeply(smp_classifier *classifier, smp_disclosure *disclosure, size_t post, size_t size) {
    double taken[DEEP_SAMPLES];
    size_t length = prepare(disclosure, post, size);
    for (size_t i = 0; i < DEEP_SAMPLES; i++) {
        double began = processor_time();
        const smp_report *report = smp_classifier_classify(classifier, disclosure, NULL);
        taken[i] = (processor_time() - began) * 1e3;
        if (!report || !smp_report_read_deeply(report)) return 0;
    }
    qsort(taken, DEEP_SAMPLES, sizeof *taken, compare);
    printf("deep\t%s\t%s\t%zu\t%.1f\t%.1f\n", bench_posts[post].kind, bench_size_names[size], length,
           taken[DEEP_SAMPLES / 2], taken[DEEP_SAMPLES - 1]);
    return 1;
}

static int read_deeply(const char *weights) {
    double loads[LOADS];
    smp_error error = {0};
    smp_reader *reader = NULL;
    for (size_t i = 0; i < LOADS; i++) {
        smp_reader_free(reader);
        double began = processor_time();
        reader = smp_reader_load(weights, NULL, &error);
        loads[i] = (processor_time() - began) * 1e3;
        if (!reader) break;
    }
    smp_policy *policy = reader ? smp_policy_default(&error) : NULL;
    smp_classifier *classifier = smp_classifier_new(policy, NULL, NULL);
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    size_t before = classifier ? smp_classifier_memory(classifier) : 0;
    int fine =
        classifier && disclosure && smp_classifier_set_reader(classifier, reader, SMP_DEPTH_ALWAYS, &error) == SMP_OK;
    if (!fine) fprintf(stderr, "bench: %s\n", error.message);
    if (fine) {
        qsort(loads, LOADS, sizeof *loads, compare);
        printf("deep-load\t%.1f\t%zu\n", loads[LOADS / 2], smp_classifier_memory(classifier) - before);
    }
    for (size_t post = 0; fine && post < BENCH_POSTS; post++)
        for (size_t size = 0; fine && size < BENCH_SIZES; size++)
            fine = measure_deeply(classifier, disclosure, post, size);
    smp_disclosure_free(disclosure);
    smp_classifier_free(classifier);
    smp_policy_free(policy);
    smp_reader_free(reader);
    return !fine;
}

int main(int argc, char **argv) {
    if (argc == 2) return show_texts();
    if (argc == 3 && strcmp(argv[1], "deep") == 0) return read_deeply(argv[2]);
    if (argc == 3 && strcmp(argv[1], "policy") == 0) return measure_policy(argv[2]);
    if (argc == 4) return load_files(argv[2], argv[3]);
    if (argc > 2) return classify_one(strtoul(argv[1], NULL, 10), strtoul(argv[2], NULL, 10));
    size_t allocations = 0;
    const smp_allocator memory = {count_allocate, count_resize, count_release, &allocations};
    smp_error error;
    double loads[LOADS] = {0};
    smp_policy *policy = NULL;
    for (size_t i = 0; i < LOADS; i++) {
        smp_policy_free(policy);
        double began = processor_time();
        policy = smp_policy_default(&error);
        loads[i] = (processor_time() - began) * 1e3;
        if (!policy) break;
    }
    smp_classifier *classifier = policy ? smp_classifier_new(policy, &memory, &error) : NULL;
    smp_disclosure *disclosure = classifier ? smp_disclosure_new(&memory, &error) : NULL;
    int fine = disclosure != NULL;
    if (!fine) fprintf(stderr, "bench: %s\n", error.message);
    for (size_t post = 0; fine && post < BENCH_POSTS; post++) {
        for (size_t size = 0; fine && size < BENCH_SIZES; size++)
            fine = measure(classifier, disclosure, post, size, &allocations);
    }
    for (size_t count = 1; fine && count <= MOST_THREADS; count *= 2) measure_threads(policy, count);
    if (fine) {
        printf("memory\t%zu\t%zu\n", smp_policy_memory(policy), smp_classifier_memory(classifier));
        printf("load\t%.2f\t%.2f\n", loads[0], loads[LOADS - 1]);
        fine = measure_limits();
    }
    smp_disclosure_free(disclosure);
    smp_classifier_free(classifier);
    smp_policy_free(policy);
    return !fine;
}
