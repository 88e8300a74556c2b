/* SPDX-License-Identifier: MIT
 * Reports made by hand: what the accessors and the JSON show of them. */
#include "findings.h"
#include "report.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

static const char text[] = "Hi Ana, $h1t happens";

/* One of everything that a report can hold. */
struct sample {
    smp_policy policy;
    smp_clause clause;
    smp__definition label;
    smp_evidence words[2], facts[3];
    smp_signal signals[SMP__SIGNAL_COUNT];
    const char *because[2], *basis[1];
    smp__missing missing;
    smp_finding finding;
    smp_definition definition;
    smp__findings findings;
    smp_report report;
};

static void make_sample(struct sample *s, const smp_allocator *memory) {
    memset(s, 0, sizeof *s);
    s->policy.id = "p";
    s->policy.version = "1";
    strcpy(s->policy.digest, "00ff");
    s->clause = (smp_clause){.id = "c.1", .title = "Title", .remedy = "Do \"this\".", .modality = SMP_REQUIRES};
    s->label = (smp__definition){.id = "comment", .title = "Comment"};
    s->words[0] = (smp_evidence){"text", "names:3", {3, 6}, 0, SMP__SIGNAL_STUDENT_REFERENCE, true, false, NULL};
    s->words[1] = (smp_evidence){"text", NULL,  {8, 12}, SMP__UNDONE_LEETSPEAK | SMP__UNDONE_SPLIT, SMP__SIGNAL_PROFANE,
                                 true,   false, NULL};
    s->facts[0] = s->words[0];
    s->facts[1] = (smp_evidence){"audience.members", NULL, {0, 0}, 0, SMP__SIGNAL_COUNT, false, true, NULL};
    s->facts[2] = (smp_evidence){"attachments[0]", NULL, {0, 0}, 0, SMP__SIGNAL_COUNT, false, false, NULL};
    for (size_t i = 0; i < SMP__SIGNAL_COUNT; i++) s->signals[i].id = (smp__signal_id)i;
    s->signals[SMP__SIGNAL_PROFANE] =
        (smp_signal){SMP__SIGNAL_PROFANE, 0.98, true, SMP__SOURCE_LEXICON | SMP__SOURCE_DEEP, &s->words[1], 1, NULL};
    s->signals[SMP__SIGNAL_STUDENT_REFERENCE] =
        (smp_signal){SMP__SIGNAL_STUDENT_REFERENCE, 0.05, false, SMP__SOURCE_ROSTER, &s->words[0], 1, NULL};
    s->signals[SMP__SIGNAL_THREAT] =
        (smp_signal){SMP__SIGNAL_THREAT, 0.6, true, SMP__SOURCE_PHRASES, &s->words[1], 1, NULL};
    s->signals[SMP__SIGNAL_SPAM].score = 0.049;
    s->because[0] = "author.role = employee";
    s->because[1] = "signal student_reference 0.05";
    s->basis[0] = "form";
    s->missing = (smp__missing){"consent.guardian_written", "Written?"};
    s->finding = (smp_finding){
        &s->clause, SMP_UNRESOLVED, SMP_PROHIBITED, SMP_REVIEW, 0.5, s->because, 2, &s->missing, 1, s->facts, 3};
    s->definition = (smp_definition){&s->label, s->basis, 1};
    s->findings = (smp__findings){.findings = &s->finding,
                                  .finding_count = 1,
                                  .definitions = &s->definition,
                                  .definition_count = 1,
                                  .disposition = SMP_REVIEW};
    smp__report_init(&s->report, memory);
    smp__report_content content = {&s->policy, "id-7", text,  sizeof text - 1, s->signals,
                                   0.05,       NULL,   false, &s->findings};
    smp__report_fill(&s->report, &content);
}

static const char whole[] =
    "{\"id\":\"id-7\",\"policy\":{\"id\":\"p\",\"version\":\"1\",\"digest\":\"00ff\"},\"disposition\":\"review\","
    "\"urgent\":[{\"signal\":\"threat\",\"evidence\":[{\"start\":8,\"end\":12}]}],"
    "\"definitions\":[{\"id\":\"comment\",\"basis\":[\"form\"]}],"
    "\"findings\":[{\"clause\":\"c.1\",\"title\":\"Title\",\"modality\":\"prohibited\",\"status\":\"unresolved\","
    "\"confidence\":0.5,\"because\":[\"author.role = employee\",\"signal student_reference 0.05\"],"
    "\"missing\":[{\"fact\":\"consent.guardian_written\",\"question\":\"Written?\"}],"
    "\"evidence\":[{\"source\":\"text\",\"start\":3,\"end\":6,\"text\":\"Ana\",\"signal\":\"student_reference\","
    "\"pattern\":\"names:3\"},{\"source\":\"audience.members\",\"inferred\":true},{\"source\":\"attachments[0]\"}],"
    "\"remedy\":\"Do \\\"this\\\".\"}],"
    "\"signals\":[{\"id\":\"profane\",\"score\":0.98,\"fired\":true,\"sources\":[\"lexicon\",\"deep\"],"
    "\"evidence\":[{\"start\":8,\"end\":12,\"undone\":[\"leetspeak\",\"split\"]}]},"
    "{\"id\":\"threat\",\"score\":0.6,\"fired\":true,\"sources\":[\"phrases\"],\"evidence\":[{\"start\":8,\"end\":12,"
    "\"undone\":[\"leetspeak\",\"split\"]}]},"
    "{\"id\":\"student_reference\",\"score\":0.05,\"fired\":false,\"sources\":[\"roster\"],"
    "\"evidence\":[{\"start\":3,\"end\":6,\"pattern\":\"names:3\"}]}]}";

static void expect_whole(smp_report *report) {
    size_t length;
    const char *json = smp_report_to_json(report, 0, &length, NULL);
    cr_assert_not_null(json);
    cr_expect_str_eq(json, whole);
    cr_expect_eq(length, sizeof whole - 1);
}

Test(report, json_shows_everything) {
    struct sample s;
    smp_allocator memory = smp__memory_choose(NULL);
    make_sample(&s, &memory);
    expect_whole(&s.report);
    expect_whole(&s.report);
    smp__report_clear(&s.report);
}

Test(report, redacted_json_has_no_word_of_the_text) {
    struct sample s;
    smp_allocator memory = smp__memory_choose(NULL);
    make_sample(&s, &memory);
    const char *json = smp_report_to_json(&s.report, SMP_JSON_REDACT, NULL, NULL);
    cr_expect_null(strstr(json, "Ana"));
    cr_expect_null(strstr(json, "id-7"));
    cr_expect_not_null(strstr(json, "{\"id\":null,"));
    cr_expect_not_null(strstr(json, "\"start\":3,\"end\":6,\"signal\""));
    smp__report_clear(&s.report);
}

Test(report, all_signals_can_be_listed) {
    struct sample s;
    smp_allocator memory = smp__memory_choose(NULL);
    make_sample(&s, &memory);
    const char *json = smp_report_to_json(&s.report, SMP_JSON_ALL_SIGNALS, NULL, NULL);
    size_t count = 0;
    for (const char *at = json; (at = strstr(at, "\"fired\":")); at++) count++;
    cr_expect_eq(count, SMP__SIGNAL_OWN_FIRST);
    cr_expect_not_null(
        strstr(json, "{\"id\":\"spam\",\"score\":0.049,\"fired\":false,\"sources\":[],\"evidence\":[]}"));
    smp__report_clear(&s.report);
}

Test(report, a_detached_report_outlives_what_it_was_made_from) {
    smp_allocator memory = smp__memory_choose(NULL);
    struct sample *s = malloc(sizeof *s);
    make_sample(s, &memory);
    /* What the classifier's arena holds, on the heap, so that a pointer left behind is caught. */
    char *fact = strdup("audience.members");
    s->facts[1].source = fact;
    smp_policy policy = s->policy;
    smp_clause clause = s->clause;
    smp__definition label = s->label;
    s->report.policy = &policy;
    s->finding.clause = &clause;
    s->definition.definition = &label;
    smp_report *copy = smp_report_detach(&s->report, NULL);
    smp__report_clear(&s->report);
    free(fact);
    free(s);
    expect_whole(copy);
    smp_report *again = smp_report_detach(copy, NULL);
    smp_report_free(copy);
    expect_whole(again);
    smp_report_free(again);
}

/* Grants `left` allocations, then none. */
struct budget {
    size_t left;
    long held;
};

static void *grant(void *context, size_t size) {
    struct budget *budget = context;
    if (budget->left == 0) return NULL;
    budget->left--;
    budget->held++;
    return malloc(size);
}

static void *grant_more(void *context, void *memory, size_t size) {
    struct budget *budget = context;
    if (budget->left == 0) return NULL;
    budget->left--;
    budget->held += memory == NULL;
    return realloc(memory, size);
}

static void give_back(void *context, void *memory) {
    struct budget *budget = context;
    budget->held -= memory != NULL;
    free(memory);
}

Test(report, every_allocation_may_fail) {
    for (size_t left = 0;; left++) {
        struct budget budget = {left, 0};
        smp_allocator memory = {grant, grant_more, give_back, &budget};
        struct sample s;
        smp_error error = {0};
        make_sample(&s, &memory);
        smp_report *copy = smp_report_detach(&s.report, &error);
        const char *json = copy ? smp_report_to_json(copy, 0, NULL, &error) : NULL;
        bool done = json != NULL;
        if (!done) cr_expect_eq(error.code, SMP_ERROR_MEMORY);
        smp_report_free(copy);
        smp__report_clear(&s.report);
        cr_assert_eq(budget.held, 0);
        if (done) {
            cr_expect_gt(left, 2);
            break;
        }
    }
}

Test(report, json_allocates_nothing_once_warm) {
    struct budget budget = {1000, 0};
    smp_allocator memory = {grant, grant_more, give_back, &budget};
    struct sample s;
    make_sample(&s, &memory);
    smp_report_to_json(&s.report, SMP_JSON_ALL_SIGNALS, NULL, NULL);
    size_t left = budget.left;
    for (unsigned options = 0; options < 4; options++) smp_report_to_json(&s.report, options, NULL, NULL);
    cr_expect_eq(budget.left, left);
    smp__report_clear(&s.report);
}

Test(report, accessors_take_nothing_and_out_of_range) {
    struct sample s;
    smp_allocator memory = smp__memory_choose(NULL);
    make_sample(&s, &memory);
    const smp_finding *finding = smp_report_finding(&s.report, 0);
    const smp_signal *signal = smp_report_signal(&s.report, 0);
    const smp_evidence *evidence = smp_signal_evidence(signal, 0);
    cr_expect_eq(smp_report_finding_count(&s.report), 1);
    cr_expect_null(smp_report_finding(&s.report, 1));
    cr_expect_null(smp_report_signal(&s.report, 3));
    cr_expect_null(smp_report_urgent(&s.report, 1));
    cr_expect_null(smp_report_definition(&s.report, 1));
    cr_expect_null(smp_finding_because(finding, 2));
    cr_expect_null(smp_finding_missing_fact(finding, 1));
    cr_expect_null(smp_finding_missing_question(finding, 1));
    cr_expect_null(smp_finding_evidence(finding, 3));
    cr_expect_null(smp_signal_source(signal, 2));
    cr_expect_str_eq(smp_signal_source(signal, 1), "deep");
    cr_expect_str_eq(smp_evidence_undone(evidence, 1), "split");
    cr_expect_str_eq(smp_evidence_undone_phrase(evidence, 1), "letters spaced out");
    cr_expect_str_eq(smp_undone_phrase("split", NULL), "letters spaced out");
    cr_expect_str_eq(smp_undone_phrase("split", "es"), "con las letras separadas");
    cr_expect_null(smp_undone_phrase("nothing", "es"));
    cr_expect_null(smp_undone_phrase(NULL, "en"));
    for (size_t i = 0; i < SMP__UNDONE_COUNT; i++) /* every disguise has its words in both languages */
        cr_expect_str_neq(smp__undone_phrase(i, "en"), smp__undone_phrase(i, "es"));
    cr_expect_null(smp_evidence_undone(evidence, 2));
    cr_expect_null(smp_evidence_signal(smp_finding_evidence(finding, 1)));
    cr_expect_null(smp_report_id(NULL));
    cr_expect_null(smp_report_text(NULL, NULL));
    cr_expect_null(smp_report_policy(NULL));
    cr_expect_eq(smp_report_disposition(NULL), SMP_CLEAR);
    cr_expect_eq(smp_report_finding_count(NULL), 0);
    cr_expect_null(smp_report_finding(NULL, 0));
    cr_expect_null(smp_finding_clause(NULL));
    cr_expect_eq(smp_finding_confidence(NULL), 0.0);
    cr_expect_null(smp_definition_id(NULL));
    cr_expect_null(smp_definition_basis(NULL, 0));
    cr_expect_null(smp_signal_id(NULL));
    cr_expect_eq(smp_signal_score(NULL), 0.0);
    cr_expect_null(smp_evidence_source(NULL));
    cr_expect_eq(smp_evidence_end(NULL), 0);
    cr_expect_null(smp_evidence_pattern(NULL));
    smp_error error;
    cr_expect_null(smp_report_to_json(NULL, 0, NULL, &error));
    cr_expect_eq(error.code, SMP_ERROR_ARGUMENT);
    cr_expect_null(smp_report_detach(NULL, &error));
    smp_report_free(NULL);
    smp_report_free(&s.report);
    cr_expect_str_eq(smp_report_id(&s.report), "id-7");
    smp__report_clear(&s.report);
}

Test(report, names_of_enums) {
    cr_expect_str_eq(smp_disposition_name(SMP_HOLD), "hold");
    cr_expect_str_eq(smp_finding_status_name(SMP_GROUND), "ground");
    cr_expect_null(smp_disposition_name((smp_disposition)99));
    cr_expect_null(smp_finding_status_name((smp_finding_status)99));
}
