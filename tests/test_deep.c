/* SPDX-License-Identifier: MIT
 * What a reading changes, with a network that is told what to think of a few words. */
#include "deep.h"
#include "failing_memory.h"
#include "reader_file.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static reader_network network;
static smp_policy *policy;
static smp_classifier *classifier;
static smp_disclosure *disclosure;
static smp_reader *reader;

/* A word speaks for a signal, or against it. */
static void say(const char *word, size_t signal, int strength) {
    network.pieces[reader_piece(word)][signal] = (int8_t)strength;
}

static void set_up(void) {
    policy = smp_policy_default(NULL);
    classifier = smp_classifier_new(policy, NULL, NULL);
    disclosure = smp_disclosure_new(NULL, NULL);
    reader_network_fill_plain(&network);
    for (size_t i = 0; i < READER_SIGNALS; i++) network.bands[i][0] = 1001; /* nothing is unsure */
}

static void use(smp_depth depth) {
    char path[] = "/tmp/smpolicy-deep-XXXXXX";
    size_t size;
    int file = mkstemp(path);
    close(file);
    unsigned char *bytes = reader_network_write(&network, &size);
    cr_assert(reader_file_save(path, bytes, size));
    free(bytes);
    smp_error error;
    smp_reader *loaded = smp_reader_load(path, NULL, &error);
    cr_assert(loaded, "%s", error.message);
    unlink(path);
    cr_assert_eq(smp_classifier_set_reader(classifier, loaded, depth, NULL), SMP_OK);
    smp_reader_free(reader);
    reader = loaded;
}

static void tear_down(void) {
    smp_classifier_free(classifier);
    smp_disclosure_free(disclosure);
    smp_policy_free(policy);
    smp_reader_free(reader);
}

static smp_report *classify(const char *text) {
    cr_assert_eq(smp_disclosure_set_text(disclosure, text, strlen(text), NULL), SMP_OK);
    smp_report *report = smp_classifier_classify(classifier, disclosure, NULL);
    cr_assert(report);
    return report;
}

static const smp_signal *signal_of(const smp_report *report, const char *id) {
    for (size_t i = 0; i < smp_report_signal_count(report); i++)
        if (strcmp(smp_signal_id(smp_report_signal(report, i)), id) == 0) return smp_report_signal(report, i);
    return NULL;
}

static bool has_source(const smp_signal *signal, const char *source) {
    for (size_t i = 0; i < smp_signal_source_count(signal); i++)
        if (strcmp(smp_signal_source(signal, i), source) == 0) return true;
    return false;
}

Test(deep, nothing_changes_without_a_reader, .init = set_up, .fini = tear_down) {
    smp_report *report = classify("the dog is zorp");
    cr_expect_null(smp_report_reader(report));
    cr_expect_not(smp_report_read_deeply(report));
    cr_expect_null(strstr(smp_report_to_json(report, 0, NULL, NULL), "\"reader\""));
    cr_expect_eq(smp_classifier_set_reader(classifier, NULL, SMP_DEPTH_ALWAYS, NULL), SMP_OK);
    cr_expect_eq(smp_classifier_set_reader(classifier, NULL, (smp_depth)7, NULL), SMP_ERROR_ARGUMENT);
    cr_expect_eq(smp_classifier_set_reader(NULL, NULL, SMP_DEPTH_OFF, NULL), SMP_ERROR_ARGUMENT);
    cr_expect_str_eq(smp_depth_name(SMP_DEPTH_WHERE_UNSURE), "unsure");
    cr_expect_null(smp_depth_name((smp_depth)3));
}

Test(deep, a_word_that_no_list_has_raises_its_signal, .init = set_up, .fini = tear_down) {
    say("zorp", 0, 127);
    use(SMP_DEPTH_ALWAYS);
    smp_report *report = classify("The happy dog is zorp!");
    const smp_signal *threat = signal_of(report, "threat");
    cr_assert(threat);
    cr_expect(smp_signal_fired(threat), "%f", smp_signal_score(threat));
    cr_expect(has_source(threat, "deep"));
    cr_assert_eq(smp_signal_evidence_count(threat), 1);
    const smp_evidence *evidence = smp_signal_evidence(threat, 0);
    cr_expect_eq(smp_evidence_start(evidence), 17);
    cr_expect_eq(smp_evidence_end(evidence), 21);
    cr_expect_str_eq(smp_evidence_signal(evidence), "threat");
    cr_expect_eq(smp_report_urgent_count(report), 1);
    cr_expect_str_eq(smp_report_reader(report), smp_reader_digest(reader));
    cr_expect(smp_report_read_deeply(report));
    cr_expect(strstr(smp_report_to_json(report, 0, NULL, NULL), "\"read\":true"));
    smp_report *copy = smp_report_detach(report, NULL);
    cr_expect_str_eq(smp_report_reader(copy), smp_reader_digest(reader));
    smp_report_free(copy);
    report = classify("The happy dog is good!");
    cr_expect_null(signal_of(report, "threat"));
}

Test(deep, a_reading_takes_back_what_a_list_said, .init = set_up, .fini = tear_down) {
    static const char text[] = "You stupid idiot, the dog is good";
    double before = smp_signal_score(signal_of(classify(text), "abusive"));
    cr_assert(before >= 0.5);
    network.bands[1][2] = 3 << 16;
    use(SMP_DEPTH_ALWAYS);
    const smp_signal *abusive = signal_of(classify(text), "abusive");
    cr_expect(abusive && smp_signal_score(abusive) < 0.3 && has_source(abusive, "deep") &&
              has_source(abusive, "lexicon"));
    /* … but not where the score joins the reading with enough weight, or is sure. */
    network.bands[1][2] = 12 << 16;
    use(SMP_DEPTH_ALWAYS);
    cr_expect(smp_signal_fired(signal_of(classify(text), "abusive")));
    network.bands[1][2] = 0;
    network.bands[1][3] = (int32_t)(before * 1000);
    use(SMP_DEPTH_ALWAYS);
    abusive = signal_of(classify(text), "abusive");
    cr_expect_eq(smp_signal_score(abusive), before);
    cr_expect_not(has_source(abusive, "deep"));
}

Test(deep, it_runs_where_a_score_is_unsure, .init = set_up, .fini = tear_down) {
    static const char text[] = "You stupid idiot, the dog is good";
    int32_t score = (int32_t)(smp_signal_score(signal_of(classify(text), "abusive")) * 1000 + 0.5);
    use(SMP_DEPTH_WHERE_UNSURE);
    cr_expect_not(smp_report_read_deeply(classify(text)));
    network.bands[1][0] = score;
    network.bands[1][1] = score;
    use(SMP_DEPTH_WHERE_UNSURE);
    cr_expect(smp_report_read_deeply(classify(text)));
    cr_expect_not(smp_report_read_deeply(classify("the dog is good")));
    network.bands[1][0] = score + 1;
    network.bands[1][1] = 1000;
    use(SMP_DEPTH_WHERE_UNSURE);
    cr_expect_not(smp_report_read_deeply(classify(text)));
    use(SMP_DEPTH_OFF);
    cr_expect_null(smp_report_reader(classify(text)));
}

/* A group is named by a word, a disguised slur too, and by a colour before a word for people. */
Test(deep, it_runs_where_a_group_is_named, .init = set_up, .fini = tear_down) {
    static const char *const naming[] = {"The Muslims next door repaired the dog house.", "the r3tards are good",
                                         "Black people are good", "Los gitanos son buenos", "\xF0\x9F\xA7\x95 is good"};
    static const char *const others[] = {"The black dog is good, people say.", "people who like black dogs are good",
                                         "The girls in Spanish class are good", "the dog is white"};
    use(SMP_DEPTH_WHERE_UNSURE);
    for (size_t i = 0; i < sizeof naming / sizeof *naming; i++)
        cr_expect(smp_report_read_deeply(classify(naming[i])), "%s", naming[i]);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        cr_expect_not(smp_report_read_deeply(classify(others[i])), "%s", others[i]);
    use(SMP_DEPTH_OFF);
    cr_expect_not(smp_report_read_deeply(classify(naming[0])));
}

/* Long texts: the word far down is found, also where there are more windows than are read if evidence is beside it; and
 * what was not read is not taken back. */
Test(deep, long_texts, .init = set_up, .fini = tear_down) {
    static char text[100000];
    say("zorp", 0, 127);
    use(SMP_DEPTH_ALWAYS);
    for (int sentences = 1; sentences < 30; sentences += 3) {
        text[0] = '\0';
        for (int i = 0; i < sentences; i++) strcat(text, "The dog is good, no the dog is bad. ");
        strcat(text, "The dog is zorp.");
        const smp_signal *threat = signal_of(classify(text), "threat");
        if (sentences < SMP__DEEP_MOST_WINDOWS) {
            cr_assert(threat && smp_signal_fired(threat), "%d sentences", sentences);
            cr_expect_eq(smp_evidence_start(smp_signal_evidence(threat, 0)), strlen(text) - 5);
        }
    }
    text[0] = '\0';
    for (int i = 0; i < 400; i++) strcat(text, "The dog is good, no the dog is bad. ");
    strcat(text, "You stupid idiot, the dog is zorp.");
    const smp_report *report = classify(text);
    cr_expect(smp_signal_fired(signal_of(report, "abusive")));
    cr_expect(smp_signal_fired(signal_of(report, "threat")));
}

Test(deep, nothing_to_read, .init = set_up, .fini = tear_down) {
    use(SMP_DEPTH_ALWAYS);
    cr_expect_not(smp_report_read_deeply(classify("")));
    cr_expect_not(smp_report_read_deeply(classify(" \n ")));
    cr_expect(smp_report_read_deeply(classify("!")));
    cr_expect(smp_report_read_deeply(classify("\xF0\x9F\x98\x80")));
}

/* The same text gives the same report whatever was read before it, and nothing is allocated once the memory has grown.
 */
Test(deep, a_reading_leaves_nothing_behind, .init = set_up, .fini = tear_down) {
    reader_network_fill(&network, 5);
    failing_memory counted = {.until_failure = -1};
    smp_allocator memory = failing_allocator(&counted);
    smp_classifier *mine = smp_classifier_new(policy, &memory, NULL);
    use(SMP_DEPTH_ALWAYS);
    cr_assert_eq(smp_classifier_set_reader(mine, reader, SMP_DEPTH_ALWAYS, NULL), SMP_OK);
    static const char *const texts[] = {"the dog is happy",
                                        "no, the dogs! The dog is bad, a bad dog, holycrap. No no no.", "a"};
    char first[3][20000];
    long requests = 0;
    for (int round = 0; round < 4; round++)
        for (int i = 0; i < 3; i++) {
            smp_disclosure_set_text(disclosure, texts[i], strlen(texts[i]), NULL);
            if (round == 2 && i == 0) requests = counted.requests;
            smp_report *report = smp_classifier_classify(mine, disclosure, NULL);
            const char *json = smp_report_to_json(report, SMP_JSON_ALL_SIGNALS, NULL, NULL);
            if (round == 0) snprintf(first[i], sizeof first[i], "%s", json);
            cr_expect_str_eq(json, first[i]);
        }
    cr_expect_eq(counted.requests, requests);
    size_t held = smp_classifier_memory(mine);
    cr_assert_eq(smp_classifier_set_reader(mine, NULL, SMP_DEPTH_OFF, NULL), SMP_OK);
    cr_expect_lt(smp_classifier_memory(mine), held);
    smp_classifier_free(mine);
    cr_expect_eq(counted.held, 0);
}

Test(deep, memory_that_runs_out, .init = set_up, .fini = tear_down) {
    use(SMP_DEPTH_ALWAYS);
    for (long allowed = 0; allowed < 200; allowed++) {
        failing_memory failing = {.until_failure = -1};
        smp_allocator memory = failing_allocator(&failing);
        smp_classifier *mine = smp_classifier_new(policy, &memory, NULL);
        failing.until_failure = allowed;
        smp_error error = {0};
        smp_status status = smp_classifier_set_reader(mine, reader, SMP_DEPTH_ALWAYS, &error);
        cr_expect(status == SMP_OK || status == SMP_ERROR_MEMORY);
        smp_disclosure_set_text(disclosure, "the dog is crap", 15, NULL);
        smp_report *report = smp_classifier_classify(mine, disclosure, &error);
        cr_expect(report || error.code == SMP_ERROR_MEMORY);
        smp_classifier_free(mine);
        cr_expect_eq(failing.held, 0);
        if (report) break;
    }
}
