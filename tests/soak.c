/* SPDX-License-Identifier: MIT
 * A day's worth of disclosures, one a second, in one process: soak FILE WEIGHTS (disclosures, JSON Lines; the deep
 * reader's weights). Each is one of the file whose words are cut, repeated, mixed with another's or sprinkled with odd
 * characters. After the first half nothing may be allocated that is not given back, by the library's allocator or
 * anybody's; then the same of some that are read deeply. */
#include <malloc.h>
#include <smpolicy.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DAY = 86400, DEEPLY = 2000, MOST = 512, LONGEST = 4096, SLACK = 64 << 10 };

static uint64_t state = 88172645463325252u;

static size_t chance(size_t below) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (size_t)(state % below);
}

struct lines {
    char *text[MOST];
    size_t count;
};

static int read_lines(struct lines *lines, const char *path) {
    char line[LONGEST];
    FILE *file = fopen(path, "r");
    if (!file) return 0;
    while (lines->count < MOST && fgets(line, sizeof line, file)) {
        size_t length = strcspn(line, "\n");
        char *copy = malloc(length + 1);
        if (!copy) break;
        memcpy(copy, line, length);
        copy[length] = '\0';
        lines->text[lines->count++] = copy;
    }
    fclose(file);
    return lines->count > 0;
}

static size_t whole_characters(const char *text, size_t end) {
    while (end > 0 && ((unsigned char)text[end] & 0xC0) == 0x80) end--;
    return end;
}

/* Other words made of those of two disclosures. */
static size_t mix(char *out, const char *first, size_t first_length, const char *second, size_t second_length) {
    /* NOLINTNEXTLINE(misc-misleading-bidirectional) */
    static const char *const odd[] = {" ",  "\xE2\x80\x8B",     "\xCC\x81", "\xE2\x80\xAE", "!!!",
                                      "\n", "\xF0\x9F\x94\xA5", "@x ",      "580-555-0107 "};
    size_t cut = whole_characters(first, chance(first_length + 1)), length = 0;
    memcpy(out, first, cut);
    length = cut;
    for (size_t i = chance(4); i > 0; i--) {
        const char *part = odd[chance(sizeof odd / sizeof *odd)];
        memcpy(out + length, part, strlen(part)); /* NOLINT(bugprone-not-null-terminated-result) */
        length += strlen(part);
    }
    cut = whole_characters(second, chance(second_length + 1));
    memcpy(out + length, second + cut, second_length - cut);
    return length + second_length - cut;
}

/* `count` disclosures by this classifier; prints a line for it. */
static int soak(const char *name, smp_classifier *classifier, const struct lines *lines, size_t count) {
    static char words[3 * LONGEST];
    smp_error error = {0};
    smp_disclosure *disclosure = smp_disclosure_new(NULL, &error), *other = smp_disclosure_new(NULL, &error);
    int fine = disclosure && other;
    size_t held = 0, in_use = 0, findings = 0;
    for (size_t i = 0; fine && i < count; i++) {
        const char *line = lines->text[chance(lines->count)], *beside = lines->text[chance(lines->count)];
        size_t length = 0, more = 0;
        fine = smp_disclosure_from_json(disclosure, line, strlen(line), &error) == SMP_OK &&
               smp_disclosure_from_json(other, beside, strlen(beside), &error) == SMP_OK;
        const char *first = smp_disclosure_text(disclosure, &length), *second = smp_disclosure_text(other, &more);
        size_t made = fine ? mix(words, first ? first : "", length, second ? second : "", more) : 0;
        fine = fine && smp_disclosure_set_text(disclosure, words, made, &error) == SMP_OK;
        smp_report *report = fine ? smp_classifier_classify(classifier, disclosure, &error) : NULL;
        fine = report && smp_report_to_json(report, 0, NULL, &error);
        if (fine) findings += smp_report_finding_count(report);
        if (i == count / 2) {
            held = smp_classifier_memory(classifier);
            in_use = mallinfo2().uordblks;
        }
    }
    size_t held_now = smp_classifier_memory(classifier), in_use_now = mallinfo2().uordblks;
    fine = fine && findings > count / 2 && held_now <= held + SLACK && in_use_now <= in_use + SLACK;
    printf("%s - soak::%s\n", fine ? "ok" : "not ok", name);
    if (!fine)
        printf("  %s; %zu findings; a classifier held %zu bytes, then %zu; all took %zu, then %zu\n", error.message,
               findings, held, held_now, in_use, in_use_now);
    smp_disclosure_free(other);
    smp_disclosure_free(disclosure);
    return fine;
}

int main(int argc, char **argv) {
    static struct lines lines;
    smp_error error = {0};
    if (argc < 3 || !read_lines(&lines, argv[1])) return 2;
    smp_policy *policy = smp_policy_default(&error);
    smp_classifier *classifier = smp_classifier_new(policy, NULL, &error);
    smp_reader *reader = smp_reader_load(argv[2], NULL, &error);
    int fine = classifier && reader;
    if (fine) {
        fine = soak("a_day_of_disclosures_in_one_process_takes_no_more_memory", classifier, &lines, DAY);
        fine &= smp_classifier_set_reader(classifier, reader, SMP_DEPTH_ALWAYS, &error) == SMP_OK &&
                soak("nor_do_many_that_are_read_deeply", classifier, &lines, DEEPLY);
    } else {
        printf("not ok - soak::ready: %s\n", error.message);
    }
    smp_classifier_free(classifier);
    smp_reader_free(reader);
    smp_policy_free(policy);
    for (size_t i = 0; i < lines.count; i++) free(lines.text[i]);
    return !fine;
}
