/* SPDX-License-Identifier: MIT */
#include "infer.h"

#include "report.h"

#include <string.h>

static bool is(const smp__value *value, size_t number) {
    return value->known && value->bits == 1u << number;
}

/* Makes an unknown fact known; a known one stays as it is. */
static void imply(smp__value *value, uint32_t bits) {
    if (!value->known) *value = (smp__value){.known = true, .inferred = true, .bits = bits};
}

/* Adds a member to a known set. */
static void join(smp__value *set, size_t member) {
    if (set->bits & 1u << member) return;
    set->bits |= 1u << member;
    set->inferred = true;
}

static bool is_work_account(const smp__value *account) {
    return account->known && !is(account, SMP__ACCOUNT_PERSONAL);
}

/* Forms that only one kind of channel carries; most of these channels carry no other form. */
static const struct {
    uint8_t form, channel;
    bool both_ways;
} carriers[] = {
    {SMP__FORM_TEXT_MESSAGE, SMP__CHANNEL_SMS, true}, {SMP__FORM_EMAIL, SMP__CHANNEL_EMAIL, true},
    {SMP__FORM_PHONE_CALL, SMP__CHANNEL_PHONE, true}, {SMP__FORM_REVIEW, SMP__CHANNEL_REVIEW_SITE, true},
    {SMP__FORM_WIKI_EDIT, SMP__CHANNEL_WIKI, true},   {SMP__FORM_BOOKMARK, SMP__CHANNEL_BOOKMARKING, true},
    {SMP__FORM_BLOG_POST, SMP__CHANNEL_BLOG, false},
};

static void infer_form_and_channel(smp__value *values) {
    smp__value *form = &values[SMP__FACT_FORM], *channel = &values[SMP__FACT_CHANNEL_KIND];
    bool form_given = form->known;
    for (size_t i = 0; i < sizeof carriers / sizeof *carriers; i++) {
        if (form_given && is(form, carriers[i].form)) imply(channel, 1u << carriers[i].channel);
        if (carriers[i].both_ways && is(channel, carriers[i].channel)) imply(form, 1u << carriers[i].form);
    }
    if (form_given && !channel->known)
        channel->ruled_out = 1u << SMP__CHANNEL_SMS | 1u << SMP__CHANNEL_EMAIL | 1u << SMP__CHANNEL_PHONE;
}

static void infer_from_page(smp__value *values) {
    if (!is(&values[SMP__FACT_VENUE_KIND], SMP__VENUE_OFFICIAL_PAGE)) return;
    if (is_work_account(&values[SMP__FACT_ACCOUNT_KIND])) return;
    imply(&values[SMP__FACT_FORM], 1u << SMP__FORM_COMMENT);
    imply(&values[SMP__FACT_AUTHOR_ROLE], 1u << SMP__ROLE_PUBLIC);
}

static void infer_audience(smp__value *values) {
    smp__value *visibility = &values[SMP__FACT_AUDIENCE_VISIBILITY], *members = &values[SMP__FACT_AUDIENCE_MEMBERS];
    if (is(&values[SMP__FACT_FORM], SMP__FORM_PHONE_CALL)) imply(visibility, 1u << SMP__VISIBILITY_DIRECT);
    if (!is(visibility, SMP__VISIBILITY_PUBLIC)) return;
    imply(members, 0);
    join(members, SMP__MEMBER_PUBLIC);
}

static void infer_roles(smp__value *values, const smp_signal *signals) {
    smp__value *target = &values[SMP__FACT_TARGET_ROLES], *subject = &values[SMP__FACT_SUBJECT_ROLES];
    const smp__value *members = &values[SMP__FACT_AUDIENCE_MEMBERS];
    bool out_of_reach = members->known && !(members->bits & (1u << SMP__MEMBER_STUDENT | 1u << SMP__MEMBER_PUBLIC));
    imply(target, 0);
    if (signals[SMP__SIGNAL_ADDRESSES_STUDENTS].fired && !out_of_reach) join(target, SMP__PARTY_STUDENT);
    imply(subject, 0);
    if (signals[SMP__SIGNAL_STUDENT_REFERENCE].fired) join(subject, SMP__PARTY_STUDENT);
    if (signals[SMP__SIGNAL_EMPLOYEE_REFERENCE].fired) join(subject, SMP__PARTY_COLLEAGUE);
}

/* Written consent is informed; who was not informed has not consented in writing. */
static void infer_guardian(smp__value *informed, smp__value *written) {
    if (written->known && written->bits) imply(informed, true);
    if (informed->known && !informed->bits) imply(written, false);
}

/* The consents that count for an attachment: its own before the disclosure's, those of a guardian as a pair. */
static void infer_attached(smp__attachment *attachment, const smp__value *given_above) {
    smp__value *own = attachment->values + (SMP__FACT_ATTACHMENT_CONSENT_SUPERVISOR - SMP__FACT_ATTACHMENT_KIND);
    const smp__value *above = given_above + SMP__FACT_CONSENT_SUPERVISOR;
    enum {
        INFORMED = SMP__FACT_CONSENT_GUARDIAN_INFORMED - SMP__FACT_CONSENT_SUPERVISOR,
        WRITTEN = SMP__FACT_CONSENT_GUARDIAN_WRITTEN - SMP__FACT_CONSENT_SUPERVISOR
    };
    bool own_pair = own[INFORMED].known || own[WRITTEN].known;
    for (size_t i = 0; i < SMP__CONSENT_COUNT; i++) {
        if (own[i].known || ((i == INFORMED || i == WRITTEN) && own_pair)) continue;
        own[i] = above[i];
        own[i].from_above = true;
    }
    infer_guardian(&own[INFORMED], &own[WRITTEN]);
    own[INFORMED].from_above = own[WRITTEN].from_above = !own_pair;
}

static smp_status infer_working_time(smp__value *values, const smp__infer_basis *basis, smp_error *error) {
    const smp__value *posted = &values[SMP__FACT_POSTED_AT];
    smp__value *working = &values[SMP__FACT_AUTHOR_ON_WORKING_TIME];
    if (working->known || !posted->known || !basis->calendar) return SMP_OK;
    bool works = false;
    smp_status status = smp__calendar_is_working_time(basis->calendar, basis->clock, posted->number, &works, error);
    if (status) return status;
    imply(working, works);
    return SMP_OK;
}

smp_status smp__infer(smp__facts *facts, const smp__facts *given, const smp__infer_basis *basis, smp_error *error) {
    smp__value *values = facts->values;
    memcpy(values, given->values, sizeof facts->values);
    facts->attachment_count = given->attachment_count;
    memcpy(facts->attachments, given->attachments, given->attachment_count * sizeof *given->attachments);

    infer_form_and_channel(values);
    infer_from_page(values);
    if (is(&values[SMP__FACT_ACCOUNT_KIND], SMP__ACCOUNT_CENTER_ACCOUNT))
        imply(&values[SMP__FACT_AUTHOR_USES_CENTER_RESOURCES], true);
    infer_audience(values);
    infer_roles(values, basis->signals);
    for (size_t i = 0; i < facts->attachment_count; i++) infer_attached(&facts->attachments[i], given->values);
    infer_guardian(&values[SMP__FACT_CONSENT_GUARDIAN_INFORMED], &values[SMP__FACT_CONSENT_GUARDIAN_WRITTEN]);
    return infer_working_time(values, basis, error);
}
