/* SPDX-License-Identifier: MIT */
#include "case_expect.h"

#include "terminal.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { SLACK = 12 /* bytes that a span may cover besides */ };

static const char punctuation[] = " \t\r\n.,;:!?\"'()[]{}<>-";

static void judge(cli_expectation *to, bool holds, const char *format, ...) __attribute__((format(printf, 3, 4)));

static void judge(cli_expectation *to, bool holds, const char *format, ...) {
    if (holds) {
        to->held++;
        return;
    }
    char line[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    to->failed++;
    cli_put_text(&to->failures, "    ");
    cli_put_safe(&to->failures, line, strlen(line));
    cli_put_text(&to->failures, "\n");
}

/* ---- the report */

static const smp_finding *find_clause(const smp_report *report, const char *id) {
    for (size_t i = 0; i < smp_report_finding_count(report); i++) {
        const smp_finding *finding = smp_report_finding(report, i);
        if (strcmp(smp_clause_id(smp_finding_clause(finding)), id) == 0) return finding;
    }
    return NULL;
}

static bool has_definition(const smp_report *report, const char *id) {
    for (size_t i = 0; i < smp_report_definition_count(report); i++) {
        if (strcmp(smp_definition_id(smp_report_definition(report, i)), id) == 0) return true;
    }
    return false;
}

static const smp_signal *find_signal(const smp_report *report, const char *id) {
    for (size_t i = 0; i < smp_report_signal_count(report); i++) {
        const smp_signal *signal = smp_report_signal(report, i);
        if (strcmp(smp_signal_id(signal), id) == 0) return signal;
    }
    return NULL;
}

static bool is_urgent(const smp_report *report, const char *id) {
    for (size_t i = 0; i < smp_report_urgent_count(report); i++) {
        if (strcmp(smp_signal_id(smp_report_urgent(report, i)), id) == 0) return true;
    }
    return false;
}

/* ---- the keys */

static const char *string_at(const json_t *list, size_t index) {
    const char *text = json_string_value(json_array_get(list, index));
    return text ? text : "";
}

static void expect_disposition(cli_expectation *to, const json_t *wanted, const smp_report *report, const char *key) {
    (void)key;
    const char *got = smp_disposition_name(smp_report_disposition(report));
    bool holds = json_is_string(wanted) && strcmp(json_string_value(wanted), got) == 0;
    for (size_t i = 0; i < json_array_size(wanted); i++) holds |= strcmp(string_at(wanted, i), got) == 0;
    judge(to, holds, "disposition is %s", got);
}

static void expect_status(cli_expectation *to, const json_t *wanted, const smp_report *report, const char *key) {
    for (size_t i = 0; i < json_array_size(wanted); i++) {
        const smp_finding *finding = find_clause(report, string_at(wanted, i));
        const char *got = finding ? smp_finding_status_name(smp_finding_get_status(finding)) : "not found";
        judge(to, strcmp(got, key) == 0, "%s %s: %s", key, string_at(wanted, i), got);
    }
}

static void expect_absent(cli_expectation *to, const json_t *wanted, const smp_report *report, const char *key) {
    (void)key;
    for (size_t i = 0; i < json_array_size(wanted); i++) {
        const char *id = string_at(wanted, i);
        const smp_finding *found = strcmp(id, "*") == 0 ? smp_report_finding(report, 0) : find_clause(report, id);
        judge(to, !found, "absent %s: %s found", id, found ? smp_clause_id(smp_finding_clause(found)) : "");
    }
}

static void expect_urgent(cli_expectation *to, const json_t *wanted, const smp_report *report, const char *key) {
    (void)key;
    for (size_t i = 0; i < json_array_size(wanted); i++)
        judge(to, is_urgent(report, string_at(wanted, i)), "urgent %s: not listed", string_at(wanted, i));
}

static void expect_definitions(cli_expectation *to, const json_t *wanted, const smp_report *report, const char *key) {
    (void)key;
    for (size_t i = 0; i < json_array_size(wanted); i++) {
        const char *id = string_at(wanted, i);
        bool given = *id != '!';
        judge(to, has_definition(report, id + !given) == given, "definition %s: %s", id, given ? "not given" : "given");
    }
}

static void expect_signals(cli_expectation *to, const json_t *wanted, const smp_report *report, const char *key) {
    (void)key;
    for (void *at = json_object_iter((json_t *)wanted); at; at = json_object_iter_next((json_t *)wanted, at)) {
        const char *id = json_object_iter_key(at);
        bool fires = json_is_true(json_object_iter_value(at));
        const smp_signal *signal = find_signal(report, id);
        judge(to, smp_signal_fired(signal) == fires, "signal %s: score %.3f", id, smp_signal_score(signal));
    }
}

/* ---- spans */

typedef struct stretch {
    const char *text;
    size_t length;
} stretch;

static stretch trim(const char *text, size_t length) {
    while (length && strchr(punctuation, *text)) text++, length--;
    while (length && strchr(punctuation, text[length - 1])) length--;
    return (stretch){text, length};
}

static bool contains(stretch in, stretch what) {
    for (size_t i = 0; i + what.length <= in.length; i++) {
        if (memcmp(in.text + i, what.text, what.length) == 0) return true;
    }
    return false;
}

static void expect_spans(cli_expectation *to, const json_t *wanted, const smp_report *report, const char *key) {
    (void)key;
    const char *text = smp_report_text(report, NULL);
    for (size_t i = 0; i < json_array_size(wanted); i++) {
        const json_t *span = json_array_get(wanted, i);
        const char *id = json_string_value(json_object_get(span, "signal"));
        const char *quoted = json_string_value(json_object_get(span, "text"));
        const smp_signal *signal = id ? find_signal(report, id) : NULL;
        stretch what = trim(quoted ? quoted : "", quoted ? strlen(quoted) : 0);
        size_t slack = json_is_true(json_object_get(span, "exact")) ? 0 : SLACK;
        bool holds = false;
        for (size_t j = 0; j < smp_signal_evidence_count(signal) && !holds; j++) {
            const smp_evidence *evidence = smp_signal_evidence(signal, j);
            size_t start = smp_evidence_start(evidence);
            stretch got = trim(text + start, smp_evidence_end(evidence) - start);
            holds = what.length && contains(got, what) && got.length <= what.length + slack;
        }
        judge(to, holds, "span of %s: \"%s\" is not covered", id ? id : "?", quoted ? quoted : "?");
    }
}

static const struct {
    const char *key;
    json_type type, other;
    void (*check)(cli_expectation *to, const json_t *wanted, const smp_report *report, const char *key);
} keys[] = {
    {"disposition", JSON_STRING, JSON_ARRAY, expect_disposition},
    {"violation", JSON_ARRAY, JSON_ARRAY, expect_status},
    {"ground", JSON_ARRAY, JSON_ARRAY, expect_status},
    {"unresolved", JSON_ARRAY, JSON_ARRAY, expect_status},
    {"advice", JSON_ARRAY, JSON_ARRAY, expect_status},
    {"absent", JSON_ARRAY, JSON_ARRAY, expect_absent},
    {"urgent", JSON_ARRAY, JSON_ARRAY, expect_urgent},
    {"definitions", JSON_ARRAY, JSON_ARRAY, expect_definitions},
    {"signals", JSON_OBJECT, JSON_OBJECT, expect_signals},
    {"spans", JSON_ARRAY, JSON_ARRAY, expect_spans},
};

bool cli_expect(cli_expectation *to, const json_t *expect, const smp_report *report) {
    size_t failed = to->failed;
    for (void *at = json_object_iter((json_t *)expect); at; at = json_object_iter_next((json_t *)expect, at)) {
        const char *key = json_object_iter_key(at);
        const json_t *wanted = json_object_iter_value(at);
        size_t i = 0;
        while (i < sizeof keys / sizeof *keys && strcmp(keys[i].key, key) != 0) i++;
        bool known = i < sizeof keys / sizeof *keys &&
                     (json_typeof(wanted) == keys[i].type || json_typeof(wanted) == keys[i].other);
        if (known)
            keys[i].check(to, wanted, report, key);
        else
            judge(to, false, "`%s` is nothing that a case can expect, or is written in another way", key);
    }
    return to->failed == failed;
}
