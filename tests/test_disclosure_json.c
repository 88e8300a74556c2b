/* SPDX-License-Identifier: MIT */
#include "disclosure.h"
#include "failing_memory.h"

#include <criterion/criterion.h>
#include <dirent.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static smp_status read_json(smp_disclosure *disclosure, const char *json, smp_error *error) {
    return smp_disclosure_from_json(disclosure, json, strlen(json), error);
}

static void must_read(smp_disclosure *disclosure, const char *json) {
    smp_error error;
    cr_assert_eq(read_json(disclosure, json, &error), SMP_OK, "%s: %s", json, error.message);
}

/* NOLINTBEGIN(bugprone-suspicious-memory-comparison,cert-exp42-c,cert-flp37-c): both began as zero bytes */
static bool same_facts(const smp__facts *a, const smp__facts *b) {
    return memcmp(a->values, b->values, sizeof a->values) == 0 && a->attachment_count == b->attachment_count &&
           memcmp(a->attachments, b->attachments, a->attachment_count * sizeof *a->attachments) == 0;
}
/* NOLINTEND(bugprone-suspicious-memory-comparison,cert-exp42-c,cert-flp37-c) */

Test(disclosure_json, all_facts_nested) {
    static const char json[] =
        "{\"id\": \"n1\", \"text\": \"hi\", \"form\": \"comment\", \"posted_at\": \"2026-03-02T09:30:00-06:00\","
        "\"author\": {\"role\": \"employee\", \"authorized\": false, \"identifies_as_employee\": true,"
        " \"on_working_time\": null, \"uses_center_resources\": true},"
        "\"account\": {\"kind\": \"personal\", \"has_rules_link\": false, \"registered_with\": \"center_email\"},"
        "\"venue\": {\"kind\": \"own_page\"}, \"channel\": {\"kind\": \"forum\", \"name\": \"Reddit\"},"
        "\"audience\": {\"visibility\": \"group\", \"members\": [\"public\", \"student\"]},"
        "\"target\": {\"roles\": []}, \"subject\": {\"roles\": [\"center\"]}, \"student\": {\"adult\": true},"
        "\"purpose\": \"counseling\", \"contact\": {\"messages_last_7_days\": 12},"
        "\"consent\": {\"supervisor\": true, \"guardian_informed\": true, \"guardian_written\": false,"
        " \"student\": false, \"person_depicted\": true, \"rights_holder\": false},"
        "\"attention\": {\"reported\": true}, \"thread\": {\"topic\": \"Open house\"},"
        "\"attachments\": [{\"kind\": \"photo\", \"url\": \"https://example.com/a\", \"depicts_students\": \"group\","
        " \"depicts_employees\": false, \"content\": \"ordinary\", \"rights\": \"fair_use\","
        " \"consent\": {\"student\": true}}, {}]}";
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    must_read(disclosure, json);
    const smp__facts *facts = &disclosure->facts;
    cr_assert_str_eq(smp_disclosure_id(disclosure), "n1");
    size_t length;
    cr_assert_str_eq(smp_disclosure_text(disclosure, &length), "hi");
    cr_assert_eq(length, 2);
    for (size_t i = 0; i < SMP__FACT_ABOVE_COUNT; i++)
        cr_assert_eq(facts->values[i].known, i != SMP__FACT_AUTHOR_ON_WORKING_TIME, "%s", smp_fact_name(i));
    cr_assert_eq(facts->values[SMP__FACT_FORM].bits, 1u << SMP__FORM_COMMENT);
    cr_assert_eq(facts->values[SMP__FACT_POSTED_AT].number, 1772465400);
    cr_assert_eq(facts->values[SMP__FACT_AUDIENCE_MEMBERS].bits, 1u << SMP__MEMBER_STUDENT | 1u << SMP__MEMBER_PUBLIC);
    cr_assert_eq(facts->values[SMP__FACT_TARGET_ROLES].bits, 0);
    cr_assert_eq(facts->values[SMP__FACT_CONTACT_MESSAGES].number, 12);
    cr_assert_eq(facts->values[SMP__FACT_CONSENT_GUARDIAN_WRITTEN].bits, 0);
    cr_assert_eq(facts->attachment_count, 2);
    cr_assert_eq(smp__facts_value(facts, SMP__FACT_ATTACHMENT_RIGHTS, 0)->bits, 1u << SMP__RIGHTS_FAIR_USE);
    cr_assert(smp__facts_value(facts, SMP__FACT_ATTACHMENT_CONSENT_STUDENT, 0)->known);
    cr_assert_not(smp__facts_value(facts, SMP__FACT_ATTACHMENT_KIND, 1)->known);
    cr_assert_str_eq(smp__disclosure_string(disclosure, SMP__FACT_ATTACHMENT_URL, 0, &length), "https://example.com/a");
    cr_assert_null(smp__disclosure_string(disclosure, SMP__FACT_ATTACHMENT_URL, 1, &length));
    cr_assert_null(smp__disclosure_string(disclosure, SMP__FACT_ATTACHMENT_URL, 2, &length));
    cr_assert_str_eq(smp__disclosure_string(disclosure, SMP__FACT_THREAD_TOPIC, 0, &length), "Open house");
    cr_assert_str_eq(smp__disclosure_string(disclosure, SMP__FACT_CHANNEL_NAME, 0, &length), "Reddit");
    smp_disclosure_free(disclosure);
}

/* Each fact with each of its values: set by name, read flat, read nested; the three must be the same. */
static void check_value(smp_disclosure *read, smp_disclosure *set, size_t fact, const char *text, const char *json) {
    char name[SMP__PATH_SIZE], flat[256], nested[256];
    smp__fact_path(name, (smp__fact_id)fact, 0);
    smp_disclosure_clear(set);
    smp_error error;
    cr_assert_eq(smp_disclosure_set(set, name, text, &error), SMP_OK, "%s", error.message);
    snprintf(flat, sizeof flat, "{\"%s\": %s}", name, json);
    must_read(read, flat);
    cr_assert(same_facts(&read->facts, &set->facts), "%s", flat);
    const char *path = smp_fact_name(fact), *closing = "";
    size_t used = (size_t)snprintf(nested, sizeof nested, "{\"");
    if (strncmp(path, "attachments[].", 14) == 0) {
        used += (size_t)snprintf(nested + used, sizeof nested - used, "attachments\": [{\"");
        path += 14;
        closing = "}]";
    }
    const char *dot = strchr(path, '.');
    if (dot) {
        snprintf(nested + used, sizeof nested - used, "%.*s\": {\"%s\": %s}%s}", (int)(dot - path), path, dot + 1, json,
                 closing);
    } else {
        snprintf(nested + used, sizeof nested - used, "%s\": %s%s}", path, json, closing);
    }
    must_read(read, nested);
    cr_assert(same_facts(&read->facts, &set->facts), "%s", nested);
}

Test(disclosure_json, flat_nested_and_set_are_the_same) {
    smp_disclosure *read = smp_disclosure_new(NULL, NULL), *set = smp_disclosure_new(NULL, NULL);
    for (size_t i = 0; i < SMP__FACT_COUNT; i++) {
        char json[128];
        switch (smp_fact_get_type(i)) {
        case SMP_FACT_STRING:
            check_value(read, set, i, "some words", "\"some words\"");
            break;
        case SMP_FACT_ENUM:
            for (size_t v = 0; v < smp_fact_value_count(i); v++) {
                snprintf(json, sizeof json, "\"%s\"", smp_fact_value(i, v));
                check_value(read, set, i, smp_fact_value(i, v), json);
            }
            break;
        case SMP_FACT_BOOLEAN:
            check_value(read, set, i, "true", "true");
            check_value(read, set, i, "false", "false");
            break;
        case SMP_FACT_INTEGER:
            check_value(read, set, i, "0", "0");
            check_value(read, set, i, "9223372036854775807", "9223372036854775807");
            break;
        case SMP_FACT_SET:
            check_value(read, set, i, "", "[]");
            for (size_t v = 0; v < smp_fact_value_count(i); v++) {
                snprintf(json, sizeof json, "[\"%s\"]", smp_fact_value(i, v));
                check_value(read, set, i, smp_fact_value(i, v), json);
            }
            break;
        case SMP_FACT_TIMESTAMP:
            check_value(read, set, i, "2026-03-02t09:30:60.25z", "\"2026-03-02t09:30:60.25z\"");
            break;
        }
    }
    smp_disclosure_free(read);
    smp_disclosure_free(set);
}

Test(disclosure_json, what_is_accepted) {
    static const char *const accepted[] = {
        "{}",
        " \r\n{ } \r\n",
        "\xEF\xBB\xBF{\"text\": \"marked\"}",
        "{\"author\": null, \"author.role\": \"student\"}",
        "{\"author\": {}, \"attachments\": []}",
        "{\"attachments\": null}",
        "{\"author.role\": null}",
        "{\"attachments[1].kind\": \"photo\", \"attachments[0].kind\": \"link\"}",
        "{\"attachments\": [{\"kind\": \"photo\"}], \"attachments[0].rights\": \"own\"}",
        "{\"attachments\": [{\"consent.student\": true}]}",
        "{\"audience\": {\"members\": [\"student\", \"student\"]}}",
        "{\"consent\": {\"guardian_informed\": false}, \"attachments\": [{\"consent\": {\"guardian_written\": true}}]}",
        "{\"te\\u0078t\": \"escaped\"}",
    };
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    for (size_t i = 0; i < sizeof accepted / sizeof *accepted; i++) must_read(disclosure, accepted[i]);
    smp_disclosure_free(disclosure);
}

Test(disclosure_json, nul_in_a_text_is_text) {
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    must_read(disclosure, "{\"text\": \"a\\u0000b\"}");
    size_t length;
    cr_assert_eq(memcmp(smp_disclosure_text(disclosure, &length), "a\0b", 4), 0);
    cr_assert_eq(length, 3);
    smp_disclosure_free(disclosure);
}

Test(disclosure_json, nothing_of_the_last_one_is_left) {
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    must_read(disclosure, "{\"id\": \"1\", \"text\": \"long words\", \"form\": \"comment\", \"channel.name\": \"X\", "
                          "\"attachments\": [{\"kind\": \"photo\", \"url\": \"u\"}, {\"rights\": \"own\"}]}");
    must_read(disclosure, "{\"attachments\": [{}]}");
    size_t length;
    cr_assert_null(smp_disclosure_id(disclosure));
    cr_assert_str_eq(smp_disclosure_text(disclosure, &length), "");
    cr_assert_eq(length, 0);
    for (size_t i = 0; i < SMP__FACT_ABOVE_COUNT; i++) cr_assert_not(disclosure->facts.values[i].known);
    cr_assert_eq(disclosure->facts.attachment_count, 1);
    for (size_t i = SMP__FACT_ATTACHMENT_KIND; i < SMP__FACT_COUNT; i++)
        cr_assert_not(smp__facts_value(&disclosure->facts, (smp__fact_id)i, 0)->known);
    smp_disclosure_free(disclosure);
}

Test(disclosure_json, failure_leaves_the_id_alone) {
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    cr_assert_eq(read_json(disclosure, "{\"text\": \"a\", \"form\": \"letter\", \"id\": \"x7\"}", NULL),
                 SMP_ERROR_VALUE);
    cr_assert_str_eq(smp_disclosure_id(disclosure), "x7");
    cr_assert_str_eq(smp_disclosure_text(disclosure, NULL), "");
    cr_assert_eq(read_json(disclosure, "{\"id\": \"x8\", \"text\": }", NULL), SMP_ERROR_SYNTAX);
    cr_assert_null(smp_disclosure_id(disclosure));
    smp_disclosure_free(disclosure);
}

static char *text_of(size_t length, size_t *size) {
    static const char before[] = "{\"text\": \"", after[] = "\"}";
    *size = sizeof before - 1 + length + sizeof after - 1;
    char *json = malloc(*size + 1);
    memcpy(json, before, sizeof before - 1);
    memset(json + sizeof before - 1, 'a', length);
    memcpy(json + sizeof before - 1 + length, after, sizeof after);
    return json;
}

Test(disclosure_json, text_limit) {
    static const struct {
        size_t limit, length;
        smp_status expected;
    } cases[] = {
        {1 << 20, 1 << 20, SMP_OK}, {1 << 20, (1 << 20) + 1, SMP_ERROR_LIMIT},
        {10, 10, SMP_OK},           {10, 11, SMP_ERROR_LIMIT},
        {3 << 20, 2 << 20, SMP_OK}, {0, 0, SMP_OK},
        {0, 1, SMP_ERROR_LIMIT},    {0, (1 << 24) + 1, SMP_ERROR_LIMIT},
    };
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t size;
        char *json = text_of(cases[i].length, &size);
        cr_assert_eq(smp_disclosure_set_text_limit(disclosure, cases[i].limit, NULL), SMP_OK);
        smp_error error;
        cr_assert_eq(smp_disclosure_from_json(disclosure, json, size, &error), cases[i].expected, "%zu", i);
        free(json);
    }
    smp_disclosure_free(disclosure);
}

Test(disclosure_json, arguments) {
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    smp_error error;
    cr_assert_eq(smp_disclosure_from_json(NULL, "{}", 2, &error), SMP_ERROR_ARGUMENT);
    cr_assert_eq(smp_disclosure_from_json(disclosure, NULL, 2, &error), SMP_ERROR_ARGUMENT);
    cr_assert_eq(smp_disclosure_from_json(disclosure, NULL, 0, &error), SMP_ERROR_SYNTAX);
    cr_assert_eq(smp_disclosure_from_json(disclosure, "{x", 2, NULL), SMP_ERROR_SYNTAX);
    smp_disclosure_free(disclosure);
}

Test(disclosure_json, no_beginning_of_a_document_is_one) {
    static const char json[] =
        "{\"id\": \"t\", \"author\": {\"role\": \"employee\"}, \"attachments\": [{\"kind\": \"photo\"}, "
        "{\"consent\": {\"student\": true}}], \"contact\": {\"messages_last_7_days\": 4}, "
        "\"audience\": {\"members\": [\"student\", \"public\"]}, \"text\": \"\\u00e9\xC3\xA9\"}";
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    must_read(disclosure, json);
    for (size_t length = 0; length < sizeof json - 1; length++) {
        /* An exact copy, so that the sanitizer sees a read behind its end. */
        char *copy = malloc(length ? length : 1);
        memcpy(copy, json, length);
        smp_error error;
        cr_assert_neq(smp_disclosure_from_json(disclosure, copy, length, &error), SMP_OK);
        cr_assert(error.byte <= length);
        free(copy);
    }
    smp_disclosure_free(disclosure);
}

/* ---------------------------------------------------------------------------------- invalid inputs */

static const char folder[] = "tests/cases/invalid";

static char *read_file(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    if (!file) return NULL;
    static char buffer[1 << 16];
    *length = fread(buffer, 1, sizeof buffer - 1, file);
    buffer[*length] = '\0';
    fclose(file);
    return buffer;
}

/* Each x.json is refused with the error in x.error: code, line:column, byte, and the message on a line of its own.
 * With UPDATE_CASES set the .error files are written anew, for a person to read over. */
Test(disclosure_json, invalid_inputs) {
    DIR *directory = opendir(folder);
    cr_assert_not_null(directory, "run the tests from the top of the project");
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    size_t cases = 0, failures = 0;
    for (struct dirent *entry; (entry = readdir(directory));) {
        char *end = strstr(entry->d_name, ".json");
        if (!end) continue;
        char path[512], got[1024];
        size_t length = 0;
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        char *json = read_file(path, &length);
        cr_assert_not_null(json, "%s", path);
        smp_error error;
        cases++;
        cr_assert_neq(smp_disclosure_from_json(disclosure, json, length, &error), SMP_OK, "%s is accepted", path);
        snprintf(got, sizeof got, "%s %zu:%zu byte %zu\n%s\n", smp_status_name(error.code), error.line, error.column,
                 error.byte, error.message);
        snprintf(path, sizeof path, "%s/%.*s.error", folder, (int)(end - entry->d_name), entry->d_name);
        if (getenv("UPDATE_CASES")) {
            FILE *file = fopen(path, "wb");
            cr_assert_not_null(file);
            fputs(got, file);
            fclose(file);
        }
        char *wanted = read_file(path, &length);
        cr_assert_not_null(wanted, "%s", path);
        if (strcmp(got, wanted) == 0) continue;
        failures++;
        fprintf(stderr, "%s\n  wanted %s  got    %s", path, wanted, got);
    }
    closedir(directory);
    smp_disclosure_free(disclosure);
    cr_assert_eq(failures, 0);
    cr_assert(cases >= 60);
}

/* ------------------------------------------------------------------------------------------ memory */

static const char rich[] =
    "{\"id\": \"an id of more than sixteen bytes\", \"text\": \"words of more than sixteen bytes\", "
    "\"channel.name\": \"X\", \"thread\": {\"topic\": \"t\"}, \"author\": {\"role\": \"employee\"}, "
    "\"attachments\": [{\"url\": \"u\"}, {\"url\": \"v\", \"kind\": \"photo\"}]}";

Test(disclosure_json, every_allocation_of_ours_failing) {
    for (long n = 0;; n++) {
        failing_memory memory = {.until_failure = n};
        smp_allocator allocator = failing_allocator(&memory);
        smp_error error;
        smp_disclosure *disclosure = smp_disclosure_new(&allocator, &error);
        smp_status status = disclosure ? read_json(disclosure, rich, &error) : error.code;
        smp_disclosure_free(disclosure);
        cr_assert_eq(memory.held, 0);
        if (status == SMP_OK) {
            cr_assert(n >= 7);
            break;
        }
        cr_assert_eq(status, SMP_ERROR_MEMORY);
        cr_assert_str_eq(error.message, "out of memory");
    }
}

Test(disclosure_json, every_allocation_of_jansson_failing) {
    json_set_alloc_funcs(failing_library_malloc, failing_library_free);
    smp_disclosure *disclosure = smp_disclosure_new(NULL, NULL);
    bool passed = false;
    for (long n = 0; !passed; n++) {
        failing_library = (failing_memory){.until_failure = n};
        smp_error error;
        smp_status status = read_json(disclosure, rich, &error);
        cr_assert_eq(failing_library.held, 0, "%ld blocks are left of the one where request %ld failed",
                     failing_library.held, n);
        passed = status == SMP_OK;
        if (!passed) cr_assert_eq(status, SMP_ERROR_MEMORY, "request %ld: %s", n, error.message);
    }
    smp_disclosure_free(disclosure);
}

Test(disclosure_json, a_second_reading_allocates_nothing_of_ours) {
    failing_memory memory = {.until_failure = -1};
    smp_allocator allocator = failing_allocator(&memory);
    smp_disclosure *disclosure = smp_disclosure_new(&allocator, NULL);
    must_read(disclosure, rich);
    long before = memory.requests;
    must_read(disclosure, rich);
    cr_assert_eq(memory.requests, before);
    smp_disclosure_free(disclosure);
}
