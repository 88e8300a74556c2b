/* SPDX-License-Identifier: MIT */
#include "findings.h"

#include "disclosure.h"
#include "failing_memory.h"
#include "infer.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>
#include <string.h>

/* One policy for all tests; each clause shows one thing. */
static const char clauses[] =
    "policy: small\nversion: '1'\ntitle: Small\norganization: {names: [Small]}\n"
    "questions:\n"
    "  consent.supervisor: Does the supervisor agree?\n"
    "  consent.guardian_informed: Does the family agree?\n"
    "definitions:\n"
    "  letter: {title: Letter, when: form is email}\n"
    "  picture: {title: Picture, when: {an_attachment: attachment.kind is photo}}\n"
    "  rude: {title: Rude, when: signal profane}\n"
    "clauses:\n"
    "  a.advice: {title: T, reason: R, remedy: M, modality: caution, needs: author.role is employee,\n"
    "    violated_when: signal profane or obscene, unless: audience.members only employee}\n"
    "  b.asks: {title: T, reason: R, remedy: M, modality: requires, needs: [author.role is employee, signal abusive],\n"
    "    violated_when: {none: {all: [consent.supervisor, consent.guardian_informed]}}, asks: yes}\n"
    "  c.pictures: {title: T, reason: R, remedy: M, modality: requires, each: attachment,\n"
    "    needs: attachment.kind is photo, violated_when: [attachment.depicts_students is group, not\n"
    "    consent.guardian_informed], asks: yes}\n"
    "  d.ground: {title: T, reason: R, remedy: M, modality: discretionary, needs: venue.kind is official_page,\n"
    "    violated_when: signal spam}\n"
    "  e.stronger: {title: T, reason: R, remedy: M, modality: discouraged,\n"
    "    stronger: {modality: prohibited, when: audience.members has student}, violated_when: signal sexual}\n"
    "  f.softened: {title: T, reason: R, remedy: M, modality: prohibited, disposition: review,\n"
    "    violated_when: signal commercial}\n"
    "  g.one_question: {title: T, reason: R, remedy: M, modality: prohibited, needs: signal abusive,\n"
    "    violated_when: {any: [author.on_working_time, author.uses_center_resources]},\n"
    "    asks: {facts: author.on_working_time, when: signal threat}}\n"
    "  h.own_threshold: {title: T, reason: R, remedy: M, modality: caution, violated_when: signal violent at least "
    "0.9}\n";

static smp_policy *policy;
static smp_disclosure *disclosure;
static smp__facts facts;
static smp_signal signals[SMP__SIGNAL_COUNT];
static smp__findings findings;
static failing_memory memory;

static void set_up(void) {
    smp_error error;
    smp_loader *loader = smp_loader_new(NULL, &error);
    policy = smp_loader_load(loader, clauses, sizeof clauses - 1, "small.yaml", &error);
    cr_assert(not(eq(ptr, policy, NULL)), "%zu:%zu %s", error.line, error.column, error.message);
    smp_loader_free(loader);
    disclosure = smp_disclosure_new(NULL, &error);
    memory = (failing_memory){.until_failure = -1};
    smp__findings_open(&findings, failing_allocator(&memory));
    for (size_t i = 0; i < SMP__SIGNAL_COUNT; i++) signals[i] = (smp_signal){.id = (smp__signal_id)i};
}

static void tear_down(void) {
    smp__findings_close(&findings);
    cr_expect(eq(long, memory.held, 0));
    smp_disclosure_free(disclosure);
    smp_policy_free(policy);
}

TestSuite(findings, .init = set_up, .fini = tear_down);

static const smp_evidence word = {.source = "text", .span = {2, 5}, .signal = SMP__SIGNAL_PROFANE, .has_range = true};

static void fire(smp__signal_id signal, double score) {
    signals[signal].score = score;
    signals[signal].fired = score >= 0.5;
}

static bool evaluate(const char *json) {
    smp_error error;
    smp__clock clock = {0};
    cr_assert(eq(int, smp_disclosure_from_json(disclosure, json, strlen(json), &error), SMP_OK), "%s", error.message);
    smp__infer_basis basis = {signals, NULL, &clock};
    cr_assert(eq(int, smp__infer(&facts, &disclosure->facts, &basis, &error), SMP_OK));
    return smp__findings_evaluate(&findings, policy, &facts, signals);
}

/* "status clause; because, because; ?missing; @evidence" of each finding, one a line. */
static const char *told(void) {
    static char text[4096];
    size_t length = 0;
    text[0] = '\0';
    for (size_t i = 0; i < findings.finding_count; i++) {
        const smp_finding *finding = &findings.findings[i];
        length += (size_t)snprintf(text + length, sizeof text - length, "%s %s %.2f;",
                                   smp_finding_status_name(finding->status), finding->clause->id, finding->confidence);
        for (size_t j = 0; j < finding->because_count; j++)
            length += (size_t)snprintf(text + length, sizeof text - length, " %s,", finding->because[j]);
        for (size_t j = 0; j < finding->missing_count; j++)
            length += (size_t)snprintf(text + length, sizeof text - length, " ?%s", finding->missing[j].fact);
        for (size_t j = 0; j < finding->evidence_count; j++)
            length += (size_t)snprintf(text + length, sizeof text - length, " @%s", finding->evidence[j].source);
        length += (size_t)snprintf(text + length, sizeof text - length, "\n");
    }
    return text;
}

static void expect_told(const char *wanted) {
    cr_expect(eq(str, (char *)told(), (char *)wanted));
}

Test(findings, nothing_is_found_in_nothing) {
    cr_assert(evaluate("{\"text\": \"x\"}"));
    expect_told("");
    cr_expect(eq(int, findings.disposition, SMP_CLEAR));
    cr_expect(eq(sz, findings.definition_count, 0));
}

Test(findings, advice_has_its_signal_and_its_words) {
    fire(SMP__SIGNAL_PROFANE, 0.8);
    signals[SMP__SIGNAL_PROFANE].evidence = &word;
    signals[SMP__SIGNAL_PROFANE].evidence_count = 1;
    cr_assert(evaluate("{\"text\": \"a bad\", \"author.role\": \"employee\"}"));
    expect_told("advice a.advice 0.80; author.role = employee, signal profane 0.80, @text\n");
    cr_expect(eq(int, findings.disposition, SMP_ADVISE));
    cr_expect(eq(str, (char *)findings.definitions[0].basis[0], "signal profane"));
    cr_assert(evaluate("{\"text\": \"x\", \"author.role\": \"employee\", \"audience.members\": [\"employee\"]}"));
    expect_told("");
}

Test(findings, unknowns_are_asked_for_in_the_order_of_the_table) {
    fire(SMP__SIGNAL_ABUSIVE, 0.6);
    cr_assert(evaluate("{\"author.role\": \"employee\"}"));
    expect_told("unresolved b.asks 0.60; author.role = employee, signal abusive 0.60, ?consent.supervisor "
                "?consent.guardian_informed @author.role\n");
    cr_expect(eq(str, (char *)findings.findings[0].missing[1].question, "Does the family agree?"));
    cr_expect(eq(int, findings.disposition, SMP_REVIEW));
    cr_assert(evaluate("{\"author.role\": \"employee\", \"consent.supervisor\": false}"));
    expect_told("violation b.asks 0.60; author.role = employee, consent.supervisor = false, signal abusive 0.60, "
                "@consent.supervisor\n");
    cr_assert(
        evaluate("{\"author.role\": \"employee\", \"consent.supervisor\": true, \"consent.guardian_informed\": true}"));
    expect_told("");
}

Test(findings, attachments_make_one_finding_of_the_strongest_status) {
    cr_assert(
        evaluate("{\"consent.guardian_informed\": true, \"attachments\": ["
                 "{\"kind\": \"photo\", \"depicts_students\": \"group\", \"consent\": {\"guardian_informed\": false}},"
                 "{\"kind\": \"photo\", \"depicts_students\": \"none\"},"
                 "{\"kind\": \"photo\", \"consent\": {\"guardian_written\": false}}]}"));
    expect_told("violation c.pictures 1.00; attachments[0].kind = photo, attachments[0].depicts_students = group, "
                "attachments[0].consent.guardian_informed = false, @attachments[0] @attachments[2]\n");
    cr_expect(eq(sz, findings.definition_count, 1));
}

Test(findings, a_consent_is_asked_for_where_it_belongs) {
    cr_assert(evaluate(
        "{\"attachments\": [{\"kind\": \"photo\", \"depicts_students\": \"group\"},"
        "{\"kind\": \"photo\", \"depicts_students\": \"group\", \"consent\": {\"guardian_written\": false}}]}"));
    expect_told(
        "unresolved c.pictures 1.00; attachments[0].kind = photo, attachments[1].kind = photo, "
        "attachments[0].depicts_students = group, attachments[1].depicts_students = group, "
        "?consent.guardian_informed ?attachments[1].consent.guardian_informed @attachments[0] @attachments[1]\n");
}

Test(findings, statuses_come_before_the_order_of_clauses) {
    fire(SMP__SIGNAL_PROFANE, 0.9);
    fire(SMP__SIGNAL_ABUSIVE, 0.9);
    fire(SMP__SIGNAL_SPAM, 0.9);
    fire(SMP__SIGNAL_SEXUAL, 0.9);
    cr_assert(evaluate("{\"author.role\": \"employee\", \"venue.kind\": \"official_page\", \"audience.members\": "
                       "[\"student\"], \"account.kind\": \"official\"}"));
    static const char *const order[] = {"e.stronger", "d.ground", "b.asks", "a.advice"};
    cr_assert(eq(sz, findings.finding_count, 4));
    for (size_t i = 0; i < 4; i++) cr_expect(eq(str, (char *)findings.findings[i].clause->id, (char *)order[i]));
    cr_expect(eq(int, findings.findings[0].modality, SMP_PROHIBITED));
    cr_expect(eq(int, findings.disposition, SMP_HOLD));
}

Test(findings, a_modality_is_stronger_only_where_that_is_known) {
    fire(SMP__SIGNAL_SEXUAL, 0.7);
    cr_assert(evaluate("{\"text\": \"\"}"));
    expect_told("advice e.stronger 0.70; signal sexual 0.70,\n");
    cr_expect(eq(int, findings.findings[0].modality, SMP_DISCOURAGED));
}

Test(findings, a_clause_can_call_for_less) {
    fire(SMP__SIGNAL_COMMERCIAL, 0.7);
    cr_assert(evaluate("{\"text\": \"\"}"));
    cr_expect(eq(int, findings.findings[0].status, SMP_VIOLATION));
    cr_expect(eq(int, findings.disposition, SMP_REVIEW));
}

Test(findings, some_questions_are_asked_only_sometimes) {
    fire(SMP__SIGNAL_ABUSIVE, 0.9);
    cr_assert(evaluate("{\"text\": \"\"}"));
    expect_told("");
    fire(SMP__SIGNAL_THREAT, 0.9);
    cr_assert(evaluate("{\"text\": \"\"}"));
    expect_told("unresolved g.one_question 0.90; signal abusive 0.90, ?author.on_working_time\n");
    cr_assert(evaluate("{\"author.on_working_time\": false}"));
    expect_told("");
    cr_expect(eq(int, findings.disposition, SMP_REVIEW), "a threat is for a person to read");
}

Test(findings, a_clause_can_have_a_threshold_of_its_own) {
    fire(SMP__SIGNAL_VIOLENT, 0.89);
    cr_assert(evaluate("{\"text\": \"\"}"));
    expect_told("");
    fire(SMP__SIGNAL_VIOLENT, 0.9);
    cr_assert(evaluate("{\"text\": \"\"}"));
    expect_told("advice h.own_threshold 0.90; signal violent 0.90,\n");
}

Test(findings, memory_is_kept_and_its_end_is_told) {
    fire(SMP__SIGNAL_ABUSIVE, 0.6);
    cr_assert(evaluate("{\"author.role\": \"employee\"}"));
    memory.until_failure = 0;
    cr_expect(evaluate("{\"author.role\": \"employee\"}"), "nothing is allocated again");
    smp__findings_close(&findings);
    memory.until_failure = -1;
    smp__findings_open(&findings, failing_allocator(&memory));
    memory.until_failure = 0;
    cr_expect(not(evaluate("{\"author.role\": \"employee\"}")));
    memory.until_failure = -1;
}
