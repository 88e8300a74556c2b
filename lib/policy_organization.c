/* SPDX-License-Identifier: MIT
 * The sections `organization` and `calendar` of a policy file. */
#include "policy_yaml.h"

#include "error.h"
#include "timestamp.h"

#include <stdlib.h>
#include <string.h>

/* ---- organization */

static int longest_first(const void *a, const void *b) {
    const char *left = *(char *const *)a, *right = *(char *const *)b;
    size_t left_length = strlen(left), right_length = strlen(right);
    if (left_length != right_length) return left_length > right_length ? -1 : 1;
    return strcmp(left, right);
}

static void check_handles(smp__policy_reader *reader, const smp__yaml *list) {
    if (!list || list->kind != SMP__YAML_LIST) return;
    for (const smp__yaml *item = list->first; item; item = item->next) {
        if (item->kind == SMP__YAML_SCALAR && item->text[0] != '@' && item->text[0])
            smp__yaml_error(item, reader->fields.diagnostics, SMP_ERROR_VALUE,
                            "a handle begins with '@' (in quotes): \"@%s\"", item->text);
    }
}

void smp__policy_read_organization(smp__policy_reader *reader) {
    static const char *const keys[] = {
        "names", "handles", "domains", "contacts", "help_lines", "campuses", "student_id_patterns"};
    const smp__fields *fields = &reader->fields;
    const smp__yaml *map = smp__yaml_get(reader->root, "organization");
    if (!map) {
        smp__yaml_error(reader->root, fields->diagnostics, SMP_ERROR_VALUE, "the policy file has no 'organization'");
        return;
    }
    if (!smp__field_is_map(fields, map, "'organization'")) return;
    smp__field_check_keys(fields, map, keys, sizeof keys / sizeof *keys, "'organization'");
    smp__organization *organization = &reader->policy->organization;
    organization->names = smp__field_strings(fields, map, "names");
    organization->handles = smp__field_strings(fields, map, "handles");
    organization->domains = smp__field_strings(fields, map, "domains");
    organization->contacts = smp__field_strings(fields, map, "contacts");
    organization->help_lines = smp__field_strings(fields, map, "help_lines");
    organization->campuses = smp__field_strings(fields, map, "campuses");
    organization->student_id_patterns = smp__field_strings(fields, map, "student_id_patterns");
    check_handles(reader, smp__yaml_get(map, "handles"));
    smp__strings *names = &organization->names;
    if (names->count > 1) qsort(names->items, names->count, sizeof *names->items, longest_first);
    if (!names->count) smp__yaml_error(map, fields->diagnostics, SMP_ERROR_VALUE, "'organization' has no 'names'");
}

/* ---- calendar */

static const char *const days[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

/* Exactly `digits` digits; -1 where there is something else. */
static int number(const char **at, size_t digits) {
    int value = 0;
    for (; digits; digits--, ++*at) {
        if (**at < '0' || **at > '9') return -1;
        value = value * 10 + (**at - '0');
    }
    return value;
}

/* "08:00" in minutes since midnight; -1 where it is none. */
static int minutes(const char **at) {
    int hour = number(at, 2);
    if (hour < 0 || **at != ':') return -1;
    ++*at;
    int minute = number(at, 2);
    if (minute < 0 || minute > 59 || hour * 60 + minute > 24 * 60) return -1;
    return hour * 60 + minute;
}

static void read_hours(smp__policy_reader *reader, const smp__yaml *node) {
    smp__calendar *calendar = &reader->policy->calendar;
    const char *at = node->kind == SMP__YAML_SCALAR ? node->text : "";
    int from = minutes(&at), until = -1;
    if (from >= 0 && *at == '-') {
        at++;
        until = minutes(&at);
    }
    if (until < 0 || *at || from >= until) {
        smp__yaml_error(node, reader->fields.diagnostics, SMP_ERROR_VALUE,
                        "working hours are written \"08:00-16:00\", the end after the beginning");
        return;
    }
    calendar->from = (uint16_t)from;
    calendar->until = (uint16_t)until;
}

static void read_days(smp__policy_reader *reader, const smp__yaml *list) {
    for (const smp__yaml *item = list->kind == SMP__YAML_LIST ? list->first : list; item;
         item = list->kind == SMP__YAML_LIST ? item->next : NULL) {
        int day = smp__field_word(&reader->fields, item, "a day of the week", days, sizeof days / sizeof *days);
        if (day >= 0) reader->policy->calendar.days |= (uint8_t)(1u << day);
    }
}

static int by_date(const void *a, const void *b) {
    const smp__date *left = a, *right = b;
    if (left->year != right->year) return left->year - right->year;
    if (left->month != right->month) return left->month - right->month;
    return left->day - right->day;
}

static bool read_date(const smp__yaml *item, smp__date *date) {
    if (item->kind != SMP__YAML_SCALAR) return false;
    const char *at = item->text;
    int year = number(&at, 4);
    if (year < 0 || *at++ != '-') return false;
    int month = number(&at, 2);
    if (month < 0 || *at++ != '-') return false;
    int day = number(&at, 2);
    if (day < 0 || *at || !smp__date_is_real(year, month, day)) return false;
    *date = (smp__date){(int16_t)year, (uint8_t)month, (uint8_t)day};
    return true;
}

static void read_holidays(smp__policy_reader *reader, const smp__yaml *list) {
    smp__calendar *calendar = &reader->policy->calendar;
    if (list->kind != SMP__YAML_LIST) {
        smp__yaml_error(list, reader->fields.diagnostics, SMP_ERROR_VALUE, "'holidays' must be a list of dates");
        return;
    }
    calendar->holidays = smp__arena_take(&reader->policy->arena, list->count * sizeof *calendar->holidays);
    if (!calendar->holidays) {
        reader->fields.diagnostics->failed = true;
        return;
    }
    for (const smp__yaml *item = list->first; item; item = item->next) {
        if (read_date(item, &calendar->holidays[calendar->holiday_count]))
            calendar->holiday_count++;
        else
            smp__yaml_error(item, reader->fields.diagnostics, SMP_ERROR_VALUE,
                            "expected a date such as 2026-12-24, found '%s'", item->text ? item->text : "a list");
    }
    if (calendar->holiday_count > 1)
        qsort(calendar->holidays, calendar->holiday_count, sizeof *calendar->holidays, by_date);
}

void smp__policy_read_calendar(smp__policy_reader *reader) {
    static const char *const keys[] = {"time_zone", "working_days", "working_hours", "holidays"};
    const smp__fields *fields = &reader->fields;
    const smp__yaml *map = smp__yaml_get(reader->root, "calendar");
    if (!smp__field_is_map(fields, map, "'calendar'")) return;
    smp__field_check_keys(fields, map, keys, sizeof keys / sizeof *keys, "'calendar'");
    smp__calendar *calendar = &reader->policy->calendar;
    calendar->time_zone = (char *)smp__field_needed_text(fields, map, "time_zone", "'calendar'");
    const smp__yaml *working_days = smp__yaml_get(map, "working_days");
    const smp__yaml *hours = smp__yaml_get(map, "working_hours");
    const smp__yaml *holidays = smp__yaml_get(map, "holidays");
    if (working_days)
        read_days(reader, working_days);
    else
        smp__yaml_error(map, fields->diagnostics, SMP_ERROR_VALUE, "'calendar' has no 'working_days'");
    if (hours)
        read_hours(reader, hours);
    else
        smp__yaml_error(map, fields->diagnostics, SMP_ERROR_VALUE, "'calendar' has no 'working_hours'");
    if (holidays) read_holidays(reader, holidays);
    reader->policy->has_calendar = true;
}
