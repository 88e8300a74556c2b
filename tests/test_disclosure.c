/* SPDX-License-Identifier: MIT */
#include "disclosure.h"
#include "failing_memory.h"

#include <criterion/criterion.h>
#include <string.h>

Test(disclosure, strings_are_copied_and_kept_apart) {
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    char text[] = "hello";
    size_t length;
    cr_assert_str_eq(smp_disclosure_text(disclosure, &length), "");
    cr_assert_eq(length, 0);
    cr_assert_null(smp_disclosure_id(disclosure));
    cr_assert_eq(smp_disclosure_set_text(disclosure, text, 5, NULL), SMP_OK);
    text[0] = 'j';
    cr_assert_eq(smp_disclosure_set(disclosure, "id", "7", NULL), SMP_OK);
    cr_assert_eq(smp_disclosure_set(disclosure, "attachments[0].url", "u", NULL), SMP_OK);
    cr_assert_str_eq(smp_disclosure_text(disclosure, &length), "hello");
    cr_assert_eq(length, 5);
    cr_assert_str_eq(smp_disclosure_id(disclosure), "7");
    cr_assert_eq(smp_disclosure_set(disclosure, "id", NULL, NULL), SMP_OK);
    cr_assert_null(smp_disclosure_id(disclosure));
    cr_assert_eq(smp_disclosure_set_text(disclosure, NULL, 0, NULL), SMP_OK);
    cr_assert_str_eq(smp_disclosure_text(disclosure, &length), "");
    smp_disclosure_free(disclosure);
}

Test(disclosure, a_fact_set_again_replaces) {
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    const smp__value *members = &disclosure->facts.values[SMP__FACT_AUDIENCE_MEMBERS];
    cr_assert_eq(smp_disclosure_set(disclosure, "audience.members", "student", NULL), SMP_OK);
    cr_assert_eq(smp_disclosure_set(disclosure, "audience.members", "guardian,public", NULL), SMP_OK);
    cr_assert_eq(members->bits, 1u << SMP__MEMBER_GUARDIAN | 1u << SMP__MEMBER_PUBLIC);
    cr_assert_eq(smp_disclosure_set(disclosure, "audience.members", "", NULL), SMP_OK);
    cr_assert(members->known && members->bits == 0);
    cr_assert_eq(smp_disclosure_set(disclosure, "audience.members", NULL, NULL), SMP_OK);
    cr_assert_not(members->known);
    smp_disclosure_free(disclosure);
}

Test(disclosure, attachments_grow_by_use) {
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    cr_assert_eq(smp_disclosure_set(disclosure, "attachments[5].kind", NULL, NULL), SMP_OK);
    cr_assert_eq(disclosure->facts.attachment_count, 0, "an unknown fact makes no attachment");
    cr_assert_eq(smp_disclosure_set(disclosure, "attachments[2].kind", "photo", NULL), SMP_OK);
    cr_assert_eq(disclosure->facts.attachment_count, 3);
    cr_assert_not(smp__facts_value(&disclosure->facts, SMP__FACT_ATTACHMENT_KIND, 1)->known);
    cr_assert_eq(smp_disclosure_set_boolean(disclosure, "attachments[63].consent.student", 1, NULL), SMP_OK);
    cr_assert_eq(disclosure->facts.attachment_count, 64);
    smp_disclosure_clear(disclosure);
    cr_assert_eq(disclosure->facts.attachment_count, 0);
    cr_assert_eq(smp_disclosure_set(disclosure, "attachments[3].rights", "own", NULL), SMP_OK);
    cr_assert_not(smp__facts_value(&disclosure->facts, SMP__FACT_ATTACHMENT_KIND, 2)->known, "cleared ones are empty");
    smp_disclosure_free(disclosure);
}

Test(disclosure, typed_setters) {
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    cr_assert_eq(smp_disclosure_set_boolean(disclosure, "student.adult", 17, NULL), SMP_OK);
    cr_assert_eq(disclosure->facts.values[SMP__FACT_STUDENT_ADULT].bits, 1);
    cr_assert_eq(smp_disclosure_set_integer(disclosure, "contact.messages_last_7_days", 11, NULL), SMP_OK);
    cr_assert_eq(disclosure->facts.values[SMP__FACT_CONTACT_MESSAGES].number, 11);
    smp_disclosure_free(disclosure);
}

Test(disclosure, what_is_refused_and_how) {
    static const struct {
        const char *fact, *value;
        smp_status code;
        const char *message;
    } cases[] = {
        {"author.rol", "employee", SMP_ERROR_UNKNOWN_NAME,
         "there is no fact \"author.rol\"; did you mean \"author.role\"?"},
        {"", "x", SMP_ERROR_UNKNOWN_NAME,
         "there is no fact \"\"; known are: id, text, form, posted_at, author, account, venue, channel, audience, "
         "target, subject, student, purpose, contact, consent, attention, thread, attachments[]"},
        {"author.role", "teacher", SMP_ERROR_VALUE,
         "author.role has no value \"teacher\"; known values: employee, student, guardian, public"},
        {"attachments[].kind", "photo", SMP_ERROR_UNKNOWN_NAME,
         "\"attachments[].kind\" says of no attachment which; write \"attachments[0].kind\""},
        {"attachments[x].kind", "photo", SMP_ERROR_UNKNOWN_NAME,
         "\"attachments[x].kind\" says of no attachment which; write \"attachments[0].kind\""},
        {"attachments[64].kind", "photo", SMP_ERROR_LIMIT,
         "attachments[64]: at most 64 attachments are taken, the last is attachments[63]"},
        {"attachments[99999999999999999999999].kind", "photo", SMP_ERROR_LIMIT,
         "attachments[99999999999999999999999]: at most 64 attachments are taken, the last is attachments[63]"},
        {"attachments[3].right", "own", SMP_ERROR_UNKNOWN_NAME,
         "there is no fact \"attachments[3].right\"; did you mean \"attachments[3].rights\"?"},
        {"attachments[3]", "own", SMP_ERROR_UNKNOWN_NAME,
         "there is no fact \"attachments[3]\"; attachments[3] has: kind, url, depicts_students, depicts_employees, "
         "content, rights, consent"},
        {"attachments[0].a_name_that_is_longer_than_the_name_of_any_fact_that_there_is", "x", SMP_ERROR_UNKNOWN_NAME,
         "there is no fact \"attachments[0].a_name_that_is_longer_than_the_name_of_any_fact_that_there_is\""},
        {"text", "\xFF", SMP_ERROR_ENCODING, "text is not UTF-8: byte 0xFF at offset 0"},
        {"thread.topic", "caf\xE9", SMP_ERROR_ENCODING, "thread.topic is not UTF-8: byte 0xE9 at offset 3"},
        {"student.adult", "1", SMP_ERROR_VALUE, "student.adult must be true or false, not \"1\""},
    };
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        smp_error error;
        cr_assert_eq(smp_disclosure_set(disclosure, cases[i].fact, cases[i].value, &error), cases[i].code);
        cr_assert_eq(error.code, cases[i].code);
        cr_assert_str_eq(error.message, cases[i].message);
        cr_assert_eq(smp_disclosure_set(disclosure, cases[i].fact, cases[i].value, NULL), cases[i].code);
    }
    cr_assert_eq(disclosure->facts.attachment_count, 0);
    smp_disclosure_free(disclosure);
}

Test(disclosure, wrong_types_and_arguments) {
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    smp_error error;
    cr_assert_eq(smp_disclosure_set_boolean(disclosure, "form", 1, &error), SMP_ERROR_VALUE);
    cr_assert_str_eq(error.message, "form is of type enum, not bool");
    cr_assert_eq(smp_disclosure_set_integer(disclosure, "text", 1, &error), SMP_ERROR_VALUE);
    cr_assert_str_eq(error.message, "text is of type string, not integer");
    cr_assert_eq(smp_disclosure_set_integer(disclosure, "contact.messages_last_7_days", -1, &error), SMP_ERROR_VALUE);
    cr_assert_str_eq(error.message, "contact.messages_last_7_days must be 0 or more, not -1");
    cr_assert_eq(smp_disclosure_set_boolean(disclosure, "student.adlt", 1, &error), SMP_ERROR_UNKNOWN_NAME);
    cr_assert_eq(smp_disclosure_set_boolean(disclosure, NULL, 1, &error), SMP_ERROR_ARGUMENT);
    cr_assert_eq(smp_disclosure_set_integer(NULL, "x", 1, &error), SMP_ERROR_ARGUMENT);
    cr_assert_eq(smp_disclosure_set_integer(NULL, NULL, -1, &error), SMP_ERROR_ARGUMENT);
    cr_assert_eq(smp_disclosure_set(NULL, "form", "comment", &error), SMP_ERROR_ARGUMENT);
    cr_assert_eq(smp_disclosure_set(disclosure, NULL, "comment", &error), SMP_ERROR_ARGUMENT);
    cr_assert_eq(smp_disclosure_set_text(NULL, "a", 1, &error), SMP_ERROR_ARGUMENT);
    cr_assert_eq(smp_disclosure_set_text(disclosure, NULL, 1, &error), SMP_ERROR_ARGUMENT);
    cr_assert_eq(smp_disclosure_set_text_limit(NULL, 1, &error), SMP_ERROR_ARGUMENT);
    cr_assert_eq(smp_disclosure_set_text_limit(disclosure, ((size_t)1 << 30) + 1, &error), SMP_ERROR_LIMIT);
    cr_assert_null(smp_disclosure_text(NULL, NULL));
    cr_assert_null(smp_disclosure_id(NULL));
    smp_disclosure_clear(NULL);
    smp_disclosure_free(NULL);
    smp_disclosure_free(disclosure);
}

Test(disclosure, limits) {
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    smp_error error;
    char id[258];
    memset(id, 'x', sizeof id);
    id[257] = '\0';
    cr_assert_eq(smp_disclosure_set(disclosure, "id", id, &error), SMP_ERROR_LIMIT);
    cr_assert_str_eq(error.message, "id has 257 bytes; at most 256 are taken");
    id[256] = '\0';
    cr_assert_eq(smp_disclosure_set(disclosure, "id", id, &error), SMP_OK);
    cr_assert_eq(smp_disclosure_set_text_limit(disclosure, 4, NULL), SMP_OK);
    cr_assert_eq(smp_disclosure_set_text(disclosure, "four", 4, NULL), SMP_OK);
    cr_assert_eq(smp_disclosure_set_text(disclosure, "fives", 5, &error), SMP_ERROR_LIMIT);
    cr_assert_str_eq(error.message, "text has 5 bytes; at most 4 are taken");
    cr_assert_str_eq(smp_disclosure_text(disclosure, NULL), "four", "a refused text changes nothing");
    smp_disclosure_clear(disclosure);
    cr_assert_eq(smp_disclosure_set_text(disclosure, "fives", 5, NULL), SMP_ERROR_LIMIT, "clearing keeps the limit");
    smp_disclosure_free(disclosure);
}

Test(disclosure, guardian_consents_must_not_contradict) {
    static const struct {
        const char *first, *first_value, *second, *second_value;
        smp_status expected;
    } cases[] = {
        {"consent.guardian_informed", "false", "consent.guardian_written", "true", SMP_ERROR_CONFLICT},
        {"consent.guardian_written", "true", "consent.guardian_informed", "false", SMP_ERROR_CONFLICT},
        {"consent.guardian_written", "true", "consent.guardian_informed", "true", SMP_OK},
        {"consent.guardian_written", "false", "consent.guardian_informed", "false", SMP_OK},
        {"consent.guardian_informed", "false", "attachments[0].consent.guardian_written", "true", SMP_OK},
        {"attachments[0].consent.guardian_informed", "false", "attachments[1].consent.guardian_written", "true",
         SMP_OK},
        {"attachments[1].consent.guardian_informed", "false", "attachments[1].consent.guardian_written", "true",
         SMP_ERROR_CONFLICT},
        {"consent.guardian_informed", "false", "consent.student", "true", SMP_OK},
    };
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        smp_disclosure_clear(disclosure);
        cr_assert_eq(smp_disclosure_set(disclosure, cases[i].first, cases[i].first_value, NULL), SMP_OK);
        cr_assert_eq(smp_disclosure_set(disclosure, cases[i].second, cases[i].second_value, NULL), cases[i].expected);
    }
    smp_disclosure_free(disclosure);
}

Test(disclosure, every_allocation_failing) {
    for (long n = 0;; n++) {
        failing_memory memory = {.until_failure = n};
        smp_allocator allocator = failing_allocator(&memory);
        smp_error error = {0};
        smp_disclosure *disclosure = smp_disclosure_new(&allocator, &error);
        bool done = disclosure && smp_disclosure_set_text(disclosure, "some words", 10, &error) == SMP_OK &&
                    smp_disclosure_set(disclosure, "id", "7", &error) == SMP_OK &&
                    smp_disclosure_set(disclosure, "attachments[1].url", "u", &error) == SMP_OK;
        smp_disclosure_free(disclosure);
        cr_assert_eq(memory.held, 0);
        if (done) break;
        cr_assert_eq(error.code, SMP_ERROR_MEMORY);
    }
}
