/* SPDX-License-Identifier: MIT
 * Speed and memory: time and allocations for a post of 280 bytes, memory of the built-in policy, time to load it.
 * With the number of a post, from 0, only classifies it INSTRUCTION_RUNS times, for instructions.sh to count. */
#include <smpolicy.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { POST = 280, WARM_UP = 200, ROUNDS = 20, LOADS = 10, INSTRUCTION_RUNS = 20 };
static const double SECONDS_A_ROUND = 0.05;

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* ---- an allocator that counts */

struct count {
    size_t allocations;
};

static void *count_allocate(void *context, size_t size) {
    ((struct count *)context)->allocations++;
    return malloc(size);
}

static void *count_resize(void *context, void *memory, size_t size) {
    ((struct count *)context)->allocations++;
    return realloc(memory, size);
}

static void count_release(void *context, void *memory) {
    (void)context;
    free(memory);
}

/* ---- posts of 280 bytes */

struct post {
    const char *name, *words;
};

static const struct post posts[] = {
    {"plain ASCII",
     "The welding lab opens at eight tomorrow, so please bring gloves, a jacket and the signed form. We will "
     "cut plate in the morning and practice vertical beads after lunch. Families are welcome at the open "
     "house on Thursday evening, when every program shows its projects and answers questions. "},
    {"risky ASCII",
     "Hey, text me at 580-555-0142 tonight and keep it between us, don't tell your mom. This damn school is "
     "run by idiots and Mr. Brannigan steals parts, everybody knows. You look great by the way, come over "
     "Saturday, we'll drink a few beers and hang out. Sh!t, delete this f.u.c.k.i.n.g message. "},
    {"Spanish", "Buenas tardes, familias: ma\xC3\xB1"
                "ana no habr\xC3\xA1 clase de enfermer\xC3\xAD"
                "a por la ma\xC3\xB1"
                "ana. "
                "Los alumnos deben traer su uniforme el jueves, el d\xC3\xAD"
                "a de la pr\xC3\xA1"
                "ctica en el hospital, y la "
                "autorizaci\xC3\xB3n firmada por sus padres o tutores, por favor. Gracias por su ayuda con la rifa. "},
    {"disguised",
     "wh\xD0\xB0t \xD0\xB0 l\xD0\xBE"
     "ad \xD0\xBE"
     "f b.u.l.l.s.h.i.t, y\xE2\x80\x8B"
     "ou st\xC3\xBApid "
     "m\xD0\xBEr0n, \xF0\x9D\x93\xBC\xF0\x9D\x93\xB1\xF0\x9D\x93\xBE\xF0\x9D\x93\xBD up and g e t l o s t!!! "
     "\xF0\x9F\x98\xA1\xF0\x9F\x98\xA1 fuuuuuuuck th\xD1\x96s sh1t, \xEF\xBC\xA1\xEF\xBC\xB3\xEF\xBC\xB3 #sOFuckedUp "},
};

/* The words, repeated and cut to 280 bytes on a character boundary. */
static size_t fill(char text[POST], const char *words) {
    size_t length = strlen(words), end = POST;
    for (size_t i = 0; i < POST; i++) text[i] = words[i % length];
    while (end > 0 && ((unsigned char)words[end % length] & 0xC0) == 0x80) end--;
    return end;
}

static int compare(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static int classify_many(smp_classifier *classifier, const smp_disclosure *disclosure, size_t times) {
    for (size_t i = 0; i < times; i++) {
        if (!smp_classifier_classify(classifier, disclosure, NULL)) return 0;
    }
    return 1;
}

/* Sets the facts of the post; the length of its text, 0 where something failed. */
static size_t prepare(smp_disclosure *disclosure, const struct post *post) {
    char text[POST];
    size_t length = fill(text, post->words);
    smp_disclosure_clear(disclosure);
    if (smp_disclosure_set_text(disclosure, text, length, NULL) != SMP_OK ||
        smp_disclosure_set(disclosure, "author.role", "employee", NULL) != SMP_OK ||
        smp_disclosure_set(disclosure, "audience.members", "student", NULL) != SMP_OK)
        return 0;
    return length;
}

/* Prints a line for the post; 0 where something failed. */
static int measure(smp_classifier *classifier, smp_disclosure *disclosure, const struct post *post,
                   const struct count *count) {
    size_t length = prepare(disclosure, post);
    if (length == 0) return 0;
    double began = now();
    if (!classify_many(classifier, disclosure, WARM_UP)) return 0;
    size_t times = (size_t)(SECONDS_A_ROUND / ((now() - began) / WARM_UP)) + 1, before = count->allocations;
    double rounds[ROUNDS];
    for (size_t i = 0; i < ROUNDS; i++) {
        began = now();
        if (!classify_many(classifier, disclosure, times)) return 0;
        rounds[i] = (now() - began) / (double)times * 1e6;
    }
    qsort(rounds, ROUNDS, sizeof *rounds, compare);
    printf("%-12s %4zu bytes %8.2f us a post (fastest %.2f), %zu allocations after warm-up\n", post->name, length,
           rounds[ROUNDS / 2], rounds[0], count->allocations - before);
    return 1;
}

/* For a counter of instructions: prints the name of the post, and does nothing but classify it. */
static int classify_one(const char *number) {
    size_t post = strtoul(number, NULL, 10);
    if (post >= sizeof posts / sizeof *posts) return 1;
    smp_policy *policy = smp_policy_default(NULL);
    smp_classifier *classifier = smp_classifier_new(policy, NULL, NULL);
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    int fine =
        disclosure && prepare(disclosure, &posts[post]) > 0 && classify_many(classifier, disclosure, INSTRUCTION_RUNS);
    if (fine) printf("%d %s\n", INSTRUCTION_RUNS, posts[post].name);
    smp_disclosure_free(disclosure);
    smp_classifier_free(classifier);
    smp_policy_free(policy);
    return !fine;
}

int main(int argc, char **argv) {
    if (argc > 1) return classify_one(argv[1]);
    struct count count = {0};
    const smp_allocator memory = {count_allocate, count_resize, count_release, &count};
    smp_error error;
    double loads[LOADS] = {0};
    smp_policy *policy = NULL;
    for (size_t i = 0; i < LOADS; i++) {
        smp_policy_free(policy);
        double began = now();
        policy = smp_policy_default(&error);
        loads[i] = (now() - began) * 1e3;
        if (!policy) break;
    }
    smp_classifier *classifier = policy ? smp_classifier_new(policy, &memory, &error) : NULL;
    smp_disclosure *disclosure = classifier ? smp_disclosure_new(&memory, &error) : NULL;
    int fine = disclosure != NULL;
    if (!fine) fprintf(stderr, "bench: %s\n", error.message);
    for (size_t i = 0; fine && i < sizeof posts / sizeof *posts; i++)
        fine = measure(classifier, disclosure, &posts[i], &count);
    if (fine)
        printf("policy: %.2f MB, first load %.1f ms, later %.1f ms; classifier: %.2f MB\n",
               (double)smp_policy_memory(policy) / 1e6, loads[0], loads[LOADS - 1],
               (double)smp_classifier_memory(classifier) / 1e6);
    smp_disclosure_free(disclosure);
    smp_classifier_free(classifier);
    smp_policy_free(policy);
    return !fine;
}
