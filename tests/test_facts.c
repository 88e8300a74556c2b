/* SPDX-License-Identifier: MIT */
#include "facts.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>
#include <string.h>

/* The facts as the specification has them; names and values never change. */
static const struct {
    const char *name, *type, *values;
} specified[] = {
    {"id", "string", ""},
    {"text", "string", ""},
    {"form", "enum",
     "blog_post,comment,status_update,direct_message,text_message,email,phone_call,image,audio,video,review,bookmark,"
     "wiki_edit,profile,connection_request,connection_accept,account_creation"},
    {"posted_at", "timestamp", ""},
    {"author.role", "enum", "employee,student,guardian,public"},
    {"author.authorized", "bool", ""},
    {"author.identifies_as_employee", "bool", ""},
    {"author.on_working_time", "bool", ""},
    {"author.uses_center_resources", "bool", ""},
    {"account.kind", "enum", "official,teacher_page,professional,center_account,personal"},
    {"account.has_rules_link", "bool", ""},
    {"account.registered_with", "enum", "personal_email,center_email"},
    {"venue.kind", "enum", "official_page,teacher_page,own_page,other_page,private_channel"},
    {"channel.kind", "enum",
     "blog,microblog,social_network,media_sharing,forum,wiki,bookmarking,review_site,messaging,sms,email,phone,web_"
     "page"},
    {"channel.name", "string", ""},
    {"audience.visibility", "enum", "public,group,direct"},
    {"audience.members", "set", "student,guardian,employee,public"},
    {"target.roles", "set", "student,colleague,guardian,citizen,center"},
    {"subject.roles", "set", "student,colleague,guardian,citizen,center"},
    {"student.adult", "bool", ""},
    {"purpose", "enum", "instruction,extracurricular,counseling,center_business,personal"},
    {"contact.messages_last_7_days", "integer", ""},
    {"consent.supervisor", "bool", ""},
    {"consent.guardian_informed", "bool", ""},
    {"consent.guardian_written", "bool", ""},
    {"consent.student", "bool", ""},
    {"consent.person_depicted", "bool", ""},
    {"consent.rights_holder", "bool", ""},
    {"attention.reported", "bool", ""},
    {"thread.topic", "string", ""},
    {"attachments[].kind", "enum", "photo,video,audio,document,link"},
    {"attachments[].url", "string", ""},
    {"attachments[].depicts_students", "enum", "none,individual,group"},
    {"attachments[].depicts_employees", "bool", ""},
    {"attachments[].content", "enum", "ordinary,personal,inappropriate"},
    {"attachments[].rights", "enum", "own,licensed,public_domain,fair_use,third_party"},
    {"attachments[].consent.supervisor", "bool", ""},
    {"attachments[].consent.guardian_informed", "bool", ""},
    {"attachments[].consent.guardian_written", "bool", ""},
    {"attachments[].consent.student", "bool", ""},
    {"attachments[].consent.person_depicted", "bool", ""},
    {"attachments[].consent.rights_holder", "bool", ""},
};
enum { SPECIFIED = sizeof specified / sizeof *specified };

Test(facts, table_is_the_specified_one) {
    cr_assert_eq(smp_fact_count(), SPECIFIED);
    for (size_t i = 0; i < SPECIFIED; i++) {
        cr_assert_str_eq(smp_fact_name(i), specified[i].name);
        cr_assert_str_eq(smp_fact_type_name(smp_fact_get_type(i)), specified[i].type);
        char values[512] = "";
        for (size_t v = 0; v < smp_fact_value_count(i); v++) {
            if (v) strcat(values, ",");
            strcat(values, smp_fact_value(i, v));
        }
        cr_assert_str_eq(values, specified[i].values, "%s", specified[i].name);
        cr_assert(strlen(smp_fact_meaning(i)) > 5);
    }
}

Test(facts, accessors_take_what_is_out_of_range) {
    cr_assert_null(smp_fact_name(SPECIFIED));
    cr_assert_null(smp_fact_meaning(SIZE_MAX));
    cr_assert_eq(smp_fact_value_count(SPECIFIED), 0);
    cr_assert_null(smp_fact_value(SPECIFIED, 0));
    cr_assert_null(smp_fact_value(SMP__FACT_FORM, SMP__FORM_COUNT));
    cr_assert_null(smp_fact_value(SMP__FACT_TEXT, 0));
    cr_assert_null(smp_fact_type_name((smp_fact_type)99));
}

Test(facts, every_name_and_value_is_found) {
    for (size_t i = 0; i < SPECIFIED; i++) {
        cr_assert_eq(smp__fact_find(specified[i].name, strlen(specified[i].name)), i);
        cr_assert_eq(smp__fact_find(specified[i].name, strlen(specified[i].name) - 1), SMP__FACT_COUNT);
        for (size_t v = 0; v < smp_fact_value_count(i); v++) {
            const char *value = smp_fact_value(i, v);
            cr_assert_eq(smp__fact_find_value((smp__fact_id)i, value, strlen(value)), (int)v);
        }
    }
    cr_assert_eq(smp__fact_find("", 0), SMP__FACT_COUNT);
    cr_assert_eq(smp__fact_find_value(SMP__FACT_FORM, "Comment", 7), -1);
}

Test(facts, nearest_names) {
    cr_assert_str_eq(smp__fact_nearest_value(SMP__FACT_FORM, "coment", 6), "comment");
    cr_assert_null(smp__fact_nearest_value(SMP__FACT_AUTHOR_ROLE, "teacher", 7));
}

Test(facts, what_is_said_of_unknown_names) {
    static const struct {
        const char *path, *message;
    } cases[] = {
        {"author.rolle", "; did you mean \"author.role\"?"},
        {"autor.role", "; did you mean \"author.role\"?"},
        {"autor.rolle", "; did you mean \"author.role\"?"},
        {"autor", "; did you mean \"author\"?"},
        {"autor.weather", "; did you mean \"author\"?"},
        {"Author.role", "; did you mean \"author.role\"?"},
        {"author", "; author has: role, authorized, identifies_as_employee, on_working_time, uses_center_resources"},
        {"author.", "; author has: role, authorized, identifies_as_employee, on_working_time, uses_center_resources"},
        {"venue.place", "; venue has: kind"},
        {"consent.guardian", "; did you mean \"consent.guardian_informed\"?"},
        {"contact.messages", "; did you mean \"contact.messages_last_7_days\"?"},
        {"form.kind", "; did you mean \"form\"?"},
        {"author.role.name", "; did you mean \"author.role\"?"},
        {"weather",
         "; known are: id, text, form, posted_at, author, account, venue, channel, audience, target, subject, "
         "student, purpose, contact, consent, attention, thread, attachments[]"},
        {"", "; known are: id, text, form, posted_at, author, account, venue, channel, audience, target, subject, "
             "student, purpose, contact, consent, attention, thread, attachments[]"},
        {"attachment", "; did you mean \"attachments\"?"},
        {"attachment.kind", "; did you mean \"attachments[0].kind\"?"},
        {"attachments[7].kid", "; did you mean \"attachments[7].kind\"?"},
        {"attachments[7].consent.students", "; did you mean \"attachments[7].consent.student\"?"},
        {"attachments[12]", "; attachments[12] has: kind, url, depicts_students, depicts_employees, content, rights, "
                            "consent"},
        {"a_name_of_a_fact_that_is_as_long_as_none_of_those_that_there_are_is", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char wanted[512];
        smp_error error;
        snprintf(wanted, sizeof wanted, "there is no fact \"%s\"%s", cases[i].path, cases[i].message);
        cr_assert_eq(smp__fact_fail_unknown(cases[i].path, strlen(cases[i].path), &error), SMP_ERROR_UNKNOWN_NAME);
        cr_assert_str_eq(error.message, wanted);
    }
}

Test(facts, consents_of_attachments_override_those_above) {
    for (size_t i = 0; i < SMP__FACT_COUNT; i++) {
        smp__fact_id above = smp__fact_above((smp__fact_id)i);
        const char *consent = strstr(smp_fact_name(i), "].consent.");
        cr_assert_str_eq(smp_fact_name(above), consent ? consent + 2 : smp_fact_name(i));
        cr_assert_eq(smp__fact_is_attachment((smp__fact_id)i), strchr(smp_fact_name(i), '[') != NULL);
    }
}

Test(facts, paths) {
    char path[SMP__PATH_SIZE];
    smp__fact_path(path, SMP__FACT_AUTHOR_ROLE, 7);
    cr_assert_str_eq(path, "author.role");
    smp__fact_path(path, SMP__FACT_ATTACHMENT_CONSENT_GUARDIAN_INFORMED, 63);
    cr_assert_str_eq(path, "attachments[63].consent.guardian_informed");
}

static void check_round_trip(smp__fact_id fact, const smp__value *value) {
    char text[SMP__VALUE_TEXT_SIZE];
    smp__value_print(text, fact, value);
    smp__value read = {.inferred = true};
    smp_error error;
    cr_assert_eq(smp__value_parse(&read, fact, "x", text, strlen(text), &error), SMP_OK, "%s", text);
    cr_assert(read.known && !read.inferred);
    cr_assert_eq(read.bits, value->bits, "%s", text);
    cr_assert_eq(read.number, value->number, "%s", text);
    cr_assert_eq(read.offset, value->offset, "%s", text);
}

Test(facts, every_value_reads_as_it_is_written) {
    for (size_t i = 0; i < SMP__FACT_COUNT; i++) {
        smp__value value = {.known = true};
        size_t count = smp_fact_value_count(i);
        switch (smp_fact_get_type(i)) {
        case SMP_FACT_ENUM:
            for (size_t v = 0; v < count; v++) {
                value.bits = 1u << v;
                check_round_trip((smp__fact_id)i, &value);
            }
            break;
        case SMP_FACT_SET:
            for (value.bits = 0; value.bits < 1u << count; value.bits++) check_round_trip((smp__fact_id)i, &value);
            break;
        case SMP_FACT_BOOLEAN:
            for (value.bits = 0; value.bits < 2; value.bits++) check_round_trip((smp__fact_id)i, &value);
            break;
        case SMP_FACT_INTEGER:
            check_round_trip((smp__fact_id)i, &value);
            value.number = INT64_MAX;
            check_round_trip((smp__fact_id)i, &value);
            break;
        case SMP_FACT_TIMESTAMP:
            value.number = 1772465400;
            value.offset = -360;
            check_round_trip((smp__fact_id)i, &value);
            break;
        case SMP_FACT_STRING:
            break;
        }
    }
}

Test(facts, values_that_are_refused) {
    static const struct {
        smp__fact_id fact;
        const char *text, *message;
    } cases[] = {
        {SMP__FACT_AUTHOR_ROLE, "employe", "f has no value \"employe\"; did you mean \"employee\"?"},
        {SMP__FACT_AUTHOR_ROLE, "boss", "f has no value \"boss\"; known values: employee, student, guardian, public"},
        {SMP__FACT_AUTHOR_ROLE, "", "f has no value \"\"; known values: employee, student, guardian, public"},
        {SMP__FACT_AUDIENCE_MEMBERS, "student,parnt",
         "f has no value \"parnt\"; known values: student, guardian, "
         "employee, public"},
        {SMP__FACT_AUDIENCE_MEMBERS, "student,",
         "f has no value \"\"; known values: student, guardian, employee, public"},
        {SMP__FACT_STUDENT_ADULT, "yes", "f must be true or false, not \"yes\""},
        {SMP__FACT_STUDENT_ADULT, "True", "f must be true or false, not \"True\""},
        {SMP__FACT_CONTACT_MESSAGES, "3.5", "f must be a whole number, 0 or more, not \"3.5\""},
        {SMP__FACT_CONTACT_MESSAGES, "-1", "f must be a whole number, 0 or more, not \"-1\""},
        {SMP__FACT_CONTACT_MESSAGES, "", "f must be a whole number, 0 or more, not \"\""},
        {SMP__FACT_CONTACT_MESSAGES, "9223372036854775808",
         "f must be a whole number, 0 or more, not \"9223372036854775808\""},
        {SMP__FACT_POSTED_AT, "today", "f \"today\" is no time as in 2026-03-02T09:30:00-06:00"},
        {SMP__FACT_TEXT, "words", "f is a string"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        smp__value value = {.number = 42};
        smp_error error;
        cr_assert_neq(smp__value_parse(&value, cases[i].fact, "f", cases[i].text, strlen(cases[i].text), &error),
                      SMP_OK);
        cr_assert_str_eq(error.message, cases[i].message);
        cr_assert_eq(value.number, 42, "a refused value changes nothing");
    }
}

Test(facts, sets_are_read_with_blanks_and_repetitions) {
    smp__value value;
    cr_assert_eq(smp__value_parse(&value, SMP__FACT_AUDIENCE_MEMBERS, "f", "public, student ,public", 23, NULL),
                 SMP_OK);
    cr_assert_eq(value.bits, 1u << SMP__MEMBER_PUBLIC | 1u << SMP__MEMBER_STUDENT);
}

Test(facts, three_values_of_a_question) {
    smp__value unknown = {0}, comment = {.known = true, .bits = 1u << SMP__FORM_COMMENT};
    smp__value not_sms = {.ruled_out = 1u << SMP__CHANNEL_SMS};
    smp__value yes = {.known = true, .bits = 1}, no = {.known = true};
    cr_assert_eq(smp__value_has(&unknown, SMP_FACT_ENUM, 0), SMP__UNKNOWN);
    cr_assert_eq(smp__value_has(&unknown, SMP_FACT_SET, 0), SMP__UNKNOWN);
    cr_assert_eq(smp__value_has(&unknown, SMP_FACT_BOOLEAN, 0), SMP__UNKNOWN);
    cr_assert_eq(smp__value_has(&comment, SMP_FACT_ENUM, SMP__FORM_COMMENT), SMP__TRUE);
    cr_assert_eq(smp__value_has(&comment, SMP_FACT_ENUM, SMP__FORM_EMAIL), SMP__FALSE);
    cr_assert_eq(smp__value_has(&not_sms, SMP_FACT_ENUM, SMP__CHANNEL_SMS), SMP__FALSE);
    cr_assert_eq(smp__value_has(&not_sms, SMP_FACT_ENUM, SMP__CHANNEL_BLOG), SMP__UNKNOWN);
    cr_assert_eq(smp__value_has(&yes, SMP_FACT_BOOLEAN, 5), SMP__TRUE);
    cr_assert_eq(smp__value_has(&no, SMP_FACT_BOOLEAN, 5), SMP__FALSE);
    cr_assert_eq(smp__value_has(&no, SMP_FACT_SET, SMP__MEMBER_STUDENT), SMP__FALSE, "an empty set has nobody");
}
