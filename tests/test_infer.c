/* SPDX-License-Identifier: MIT */
#include "disclosure.h"
#include "infer.h"
#include "report.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

/* Facts in, facts out: "name=value" with blanks between; a value that was inferred ends in "*". Only facts named in
 * `expected` are looked at; "name=?" is unknown. Signals that fire are given by name. */
typedef struct inference {
    const char *given, *signals, *expected;
} inference;

static smp__calendar oklahoma = {"America/Chicago", 0x1F, 8 * 60, 16 * 60, NULL, 0};

static void give(smp_disclosure *disclosure, const char *given) {
    char copy[512];
    snprintf(copy, sizeof copy, "%s", given);
    for (char *rest = copy, *pair; (pair = strtok_r(rest, " ", &rest));) {
        char *equals = strchr(pair, '=');
        *equals = '\0';
        smp_error error;
        cr_assert_eq(smp_disclosure_set(disclosure, pair, equals + 1, &error), SMP_OK, "%s", error.message);
    }
}

static void describe(const smp__facts *facts, const char *name, char text[SMP__VALUE_TEXT_SIZE + 2]) {
    smp__fact_id fact;
    size_t attachment;
    cr_assert_eq(smp__disclosure_find(name, strlen(name), &fact, &attachment, NULL), SMP_OK, "%s", name);
    const smp__value *value = smp__facts_value(facts, fact, attachment);
    strcpy(text, "?");
    if (!value->known) return;
    smp__value_print(text, fact, value);
    if (value->inferred) strcat(text, "*");
}

static void check(const inference *one) {
    smp_signal signals[SMP__SIGNAL_COUNT] = {0};
    char copy[512];
    snprintf(copy, sizeof copy, "%s", one->signals);
    for (char *rest = copy, *name; (name = strtok_r(rest, " ", &rest));)
        signals[smp__signal_find(name, strlen(name))].fired = true;
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    give(disclosure, one->given);
    smp__clock clock = {0};
    smp__infer_basis basis = {signals, &oklahoma, &clock};
    smp__facts facts;
    cr_assert_eq(smp__infer(&facts, &disclosure->facts, &basis, NULL), SMP_OK);
    snprintf(copy, sizeof copy, "%s", one->expected);
    for (char *rest = copy, *pair; (pair = strtok_r(rest, " ", &rest));) {
        char *equals = strchr(pair, '='), got[SMP__VALUE_TEXT_SIZE + 2];
        *equals = '\0';
        describe(&facts, pair, got);
        cr_assert_str_eq(got, equals + 1, "%s | %s: %s is %s", one->given, one->signals, pair, got);
    }
    smp__clock_close(&clock);
    smp_disclosure_free(disclosure);
}

static void check_all(const inference *cases, size_t count) {
    for (size_t i = 0; i < count; i++) check(&cases[i]);
}
#define CHECK_ALL(cases) check_all(cases, sizeof cases / sizeof *cases)

Test(infer, form_and_channel) {
    static const inference cases[] = {
        {"", "", "form=? channel.kind=?"},
        {"form=text_message", "", "form=text_message channel.kind=sms*"},
        {"form=email", "", "channel.kind=email*"},
        {"form=phone_call", "", "channel.kind=phone* audience.visibility=direct*"},
        {"form=review", "", "channel.kind=review_site*"},
        {"form=wiki_edit", "", "channel.kind=wiki*"},
        {"form=bookmark", "", "channel.kind=bookmarking*"},
        {"form=blog_post", "", "channel.kind=blog*"},
        {"form=comment", "", "channel.kind=?"},
        {"form=direct_message", "", "channel.kind=?"},
        {"channel.kind=sms", "", "form=text_message* channel.kind=sms"},
        {"channel.kind=email", "", "form=email*"},
        {"channel.kind=phone", "", "form=phone_call* audience.visibility=direct*"},
        {"channel.kind=review_site", "", "form=review*"},
        {"channel.kind=wiki", "", "form=wiki_edit*"},
        {"channel.kind=bookmarking", "", "form=bookmark*"},
        {"channel.kind=blog", "", "form=?"},
        {"channel.kind=messaging", "", "form=?"},
        {"form=comment channel.kind=sms", "", "form=comment channel.kind=sms"},
        {"form=phone_call channel.kind=messaging audience.visibility=group", "",
         "form=phone_call channel.kind=messaging audience.visibility=group"},
    };
    CHECK_ALL(cases);
}

/* A known form tells which channels it is not. */
Test(infer, a_form_rules_channels_out) {
    smp_signal signals[SMP__SIGNAL_COUNT] = {0};
    smp__infer_basis basis = {signals, NULL, NULL};
    for (size_t form = 0; form < SMP__FORM_COUNT; form++) {
        smp__facts given = {0}, facts;
        given.values[SMP__FACT_FORM] = (smp__value){.known = true, .bits = 1u << form};
        cr_assert_eq(smp__infer(&facts, &given, &basis, NULL), SMP_OK);
        const smp__value *channel = &facts.values[SMP__FACT_CHANNEL_KIND];
        cr_assert_eq(smp__value_has(channel, SMP_FACT_ENUM, SMP__CHANNEL_SMS),
                     form == SMP__FORM_TEXT_MESSAGE ? SMP__TRUE : SMP__FALSE);
        cr_assert_eq(smp__value_has(channel, SMP_FACT_ENUM, SMP__CHANNEL_EMAIL),
                     form == SMP__FORM_EMAIL ? SMP__TRUE : SMP__FALSE);
        cr_assert_eq(smp__value_has(channel, SMP_FACT_ENUM, SMP__CHANNEL_PHONE),
                     form == SMP__FORM_PHONE_CALL ? SMP__TRUE : SMP__FALSE);
        cr_assert_eq(smp__value_has(channel, SMP_FACT_ENUM, SMP__CHANNEL_FORUM),
                     channel->known ? SMP__FALSE : SMP__UNKNOWN);
    }
}

Test(infer, official_pages) {
    static const inference cases[] = {
        {"venue.kind=official_page", "", "form=comment* author.role=public*"},
        {"venue.kind=official_page account.kind=personal", "", "form=comment* author.role=public*"},
        {"venue.kind=official_page account.kind=official", "", "form=? author.role=?"},
        {"venue.kind=official_page account.kind=teacher_page", "", "form=? author.role=?"},
        {"venue.kind=official_page account.kind=professional", "", "form=? author.role=?"},
        {"venue.kind=official_page account.kind=center_account", "",
         "form=? author.role=? author.uses_center_resources=true*"},
        {"venue.kind=official_page form=review author.role=student", "", "form=review author.role=student"},
        {"venue.kind=official_page channel.kind=wiki", "", "form=wiki_edit* author.role=public*"},
        {"venue.kind=teacher_page", "", "form=? author.role=?"},
        {"venue.kind=official_page form=email", "", "form=email author.role=public*"},
    };
    CHECK_ALL(cases);
}

Test(infer, resources_and_audience) {
    static const inference cases[] = {
        {"account.kind=center_account", "", "author.uses_center_resources=true*"},
        {"account.kind=center_account author.uses_center_resources=false", "", "author.uses_center_resources=false"},
        {"account.kind=official", "", "author.uses_center_resources=?"},
        {"audience.visibility=public", "", "audience.members=public*"},
        {"audience.visibility=public audience.members=student", "", "audience.members=student,public*"},
        {"audience.visibility=public audience.members=public,student", "", "audience.members=student,public"},
        {"audience.visibility=public audience.members=", "", "audience.members=public*"},
        {"audience.visibility=group", "", "audience.members=?"},
        {"audience.visibility=direct audience.members=", "", "audience.members=nobody"},
        {"", "", "audience.members=? audience.visibility=?"},
    };
    CHECK_ALL(cases);
}

Test(infer, whom_it_is_directed_at_and_about) {
    static const inference cases[] = {
        {"", "", "target.roles=nobody* subject.roles=nobody*"},
        {"target.roles= subject.roles=center", "", "target.roles=nobody subject.roles=center"},
        {"", "addresses_students", "target.roles=student* subject.roles=nobody*"},
        {"target.roles=center", "addresses_students", "target.roles=student,center*"},
        {"target.roles=student", "addresses_students", "target.roles=student"},
        {"audience.members=guardian,employee", "addresses_students", "target.roles=nobody*"},
        {"audience.members=", "addresses_students", "target.roles=nobody*"},
        {"audience.members=guardian target.roles=guardian", "addresses_students", "target.roles=guardian"},
        {"audience.members=guardian audience.visibility=public", "addresses_students", "target.roles=student*"},
        {"audience.members=student", "addresses_students", "target.roles=student*"},
        {"audience.members=public", "addresses_students", "target.roles=student*"},
        {"", "student_reference", "subject.roles=student* target.roles=nobody*"},
        {"subject.roles=center", "student_reference employee_reference", "subject.roles=student,colleague,center*"},
        {"subject.roles=colleague", "employee_reference", "subject.roles=colleague"},
        {"", "addresses_person mention", "target.roles=nobody* subject.roles=nobody*"},
    };
    CHECK_ALL(cases);
}

Test(infer, consents) {
    static const inference cases[] = {
        {"consent.guardian_written=true", "", "consent.guardian_informed=true*"},
        {"consent.guardian_written=false", "", "consent.guardian_informed=?"},
        {"consent.guardian_informed=false", "", "consent.guardian_written=false*"},
        {"consent.guardian_informed=true", "", "consent.guardian_written=?"},
        /* none of its own: those above count */
        {"consent.guardian_informed=true consent.person_depicted=false attachments[0].kind=photo", "",
         "attachments[0].consent.guardian_informed=true attachments[0].consent.guardian_written=? "
         "attachments[0].consent.person_depicted=false attachments[0].consent.student=?"},
        {"consent.guardian_written=true attachments[0].kind=photo", "",
         "attachments[0].consent.guardian_informed=true* attachments[0].consent.guardian_written=true"},
        /* one of the pair its own: nothing of the pair above counts */
        {"consent.guardian_written=true attachments[0].consent.guardian_informed=true", "",
         "attachments[0].consent.guardian_informed=true attachments[0].consent.guardian_written=?"},
        {"consent.guardian_informed=false attachments[0].consent.guardian_written=true", "",
         "attachments[0].consent.guardian_informed=true* attachments[0].consent.guardian_written=true"},
        {"consent.guardian_written=true attachments[0].consent.guardian_informed=false", "",
         "attachments[0].consent.guardian_informed=false attachments[0].consent.guardian_written=false* "
         "consent.guardian_informed=true*"},
        {"consent.guardian_informed=true attachments[0].consent.guardian_written=false", "",
         "attachments[0].consent.guardian_informed=? attachments[0].consent.guardian_written=false"},
        /* the others one by one */
        {"consent.student=true consent.rights_holder=true attachments[0].consent.student=false", "",
         "attachments[0].consent.student=false attachments[0].consent.rights_holder=true"},
        {"consent.supervisor=true attachments[1].consent.supervisor=false", "",
         "attachments[0].consent.supervisor=true attachments[1].consent.supervisor=false consent.supervisor=true"},
    };
    CHECK_ALL(cases);
}

Test(infer, consents_from_above_are_marked) {
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    give(disclosure, "consent.student=true attachments[0].consent.guardian_informed=true attachments[1].kind=photo");
    smp_signal signals[SMP__SIGNAL_COUNT] = {0};
    smp__infer_basis basis = {signals, NULL, NULL};
    smp__facts facts;
    cr_assert_eq(smp__infer(&facts, &disclosure->facts, &basis, NULL), SMP_OK);
    cr_assert_not(smp__facts_value(&facts, SMP__FACT_ATTACHMENT_CONSENT_GUARDIAN_INFORMED, 0)->from_above);
    cr_assert_not(smp__facts_value(&facts, SMP__FACT_ATTACHMENT_CONSENT_GUARDIAN_WRITTEN, 0)->from_above);
    cr_assert(smp__facts_value(&facts, SMP__FACT_ATTACHMENT_CONSENT_STUDENT, 0)->from_above);
    cr_assert(smp__facts_value(&facts, SMP__FACT_ATTACHMENT_CONSENT_GUARDIAN_INFORMED, 1)->from_above);
    cr_assert(smp__facts_value(&facts, SMP__FACT_ATTACHMENT_CONSENT_RIGHTS_HOLDER, 1)->from_above);
    cr_assert_not(smp__facts_value(&facts, SMP__FACT_ATTACHMENT_KIND, 1)->from_above);
    smp_disclosure_free(disclosure);
}

Test(infer, working_time) {
    static const inference cases[] = {
        {"posted_at=2026-03-02T09:30:00-06:00", "", "author.on_working_time=true*"},
        {"posted_at=2026-03-02T16:00:00-06:00", "", "author.on_working_time=false*"},
        {"posted_at=2026-03-02T09:30:00-06:00 author.on_working_time=false", "", "author.on_working_time=false"},
        {"", "", "author.on_working_time=?"},
    };
    CHECK_ALL(cases);
}

Test(infer, a_calendar_that_cannot_be_read_is_an_error) {
    smp__calendar nowhere = {"Nowhere/Land", 0x1F, 0, 60, NULL, 0};
    smp_signal signals[SMP__SIGNAL_COUNT] = {0};
    smp__clock clock = {0};
    smp__infer_basis basis = {signals, &nowhere, &clock};
    smp__facts given = {0}, facts;
    smp_error error;
    cr_assert_eq(smp__infer(&facts, &given, &basis, &error), SMP_OK, "not needed where no time was given");
    given.values[SMP__FACT_POSTED_AT].known = true;
    cr_assert_eq(smp__infer(&facts, &given, &basis, &error), SMP_ERROR_VALUE);
    cr_assert_not_null(strstr(error.message, "Nowhere/Land"));
}

Test(infer, nothing_given_is_lost_or_changed) {
    static const char given[] = "form=comment author.role=employee channel.kind=forum venue.kind=own_page "
                                "audience.visibility=group audience.members=student target.roles=student "
                                "subject.roles=center purpose=personal consent.guardian_informed=true "
                                "consent.guardian_written=false author.on_working_time=true attachments[0].kind=link";
    inference one = {given, "addresses_students", given};
    check(&one);
}
