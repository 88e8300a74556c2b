/* SPDX-License-Identifier: MIT */
#include "telling.h"

#include <string.h>

size_t smp__leaves_count(const smp__leaves *leaves) {
    size_t count = smp__set_size(leaves->facts);
    for (uint64_t left = leaves->attached; left; left &= left - 1)
        count += smp__set_size(leaves->attachments[smp__lowest(left)]);
    for (size_t i = 0; i < sizeof leaves->signals / sizeof *leaves->signals; i++)
        count += smp__set_size(leaves->signals[i]);
    return count;
}

/* Calls `tell` for each fact of attachments, in the order of reports. False as soon as `tell` says so. */
typedef bool teller(smp__telling *to, smp__fact_id fact, size_t attachment);

static bool tell_attached(smp__telling *to, const smp__leaves *leaves, teller *tell) {
    for (int i = 0; leaves->attached && i < SMP__ATTACHMENT_FACT_COUNT; i++) {
        smp__fact_id fact = (smp__fact_id)(SMP__FACT_ATTACHMENT_FIRST + i);
        for (uint64_t left = leaves->attached; left; left &= left - 1) {
            size_t attachment = smp__lowest(left);
            bool has = leaves->attachments[attachment] >> i & 1;
            if (has && !tell(to, fact, attachment)) return false;
        }
    }
    return true;
}

/* Paths of the disclosure's own facts are in the table; those of attachments are made. */
static const char *path_of(smp__telling *to, smp__fact_id fact, size_t attachment) {
    if (!smp__fact_is_attachment(fact)) return smp_fact_name(fact);
    char path[SMP__PATH_SIZE];
    smp__fact_path(path, fact, attachment);
    return smp__arena_copy(to->arena, path, strlen(path));
}

/* A line being written. The longest is a path, a value and "(inferred)"; what would not fit is cut. Not by printf:
 * a report has dozens of these lines. */
typedef struct line {
    char text[SMP__PATH_SIZE + SMP__VALUE_TEXT_SIZE + 64];
    size_t length;
} line;

static void put(line *to, const char *text) {
    size_t length = strlen(text);
    if (length > sizeof to->text - to->length) length = sizeof to->text - to->length;
    memcpy(to->text + to->length, text, length);
    to->length += length;
}

static void put_members(line *to, smp__fact_id fact, uint32_t members) {
    if (!members) put(to, "nobody");
    for (uint32_t left = members; left; left &= left - 1) {
        if (left != members) put(to, ",");
        put(to, smp_fact_value(fact, smp__lowest(left)));
    }
}

static void put_value(line *to, smp__fact_id fact, const smp__value *value) {
    char printed[SMP__VALUE_TEXT_SIZE];
    switch (smp_fact_get_type(fact)) {
    case SMP_FACT_STRING:
        put(to, "given");
        return;
    case SMP_FACT_BOOLEAN:
        put(to, value->bits ? "true" : "false");
        return;
    case SMP_FACT_ENUM:
    case SMP_FACT_SET:
        put_members(to, fact, value->bits);
        return;
    default:
        smp__value_print(printed, fact, value);
        put(to, printed);
    }
}

/* A fact and its value. */
static const char *make_fact(const smp__telling *to, smp__fact_id fact, size_t attachment) {
    char path[SMP__PATH_SIZE];
    const char *name = smp_fact_name(fact);
    if (smp__fact_is_attachment(fact)) {
        smp__fact_path(path, fact, attachment);
        name = path;
    }
    const smp__value *value = smp__facts_value(to->facts, fact, attachment);
    line told;
    told.length = 0;
    put(&told, name);
    put(&told, " = ");
    put_value(&told, fact, value);
    if (value->inferred) put(&told, " (inferred)");
    return smp__arena_copy(to->arena, told.text, told.length);
}

static void put_score(line *to, double score) {
    unsigned hundredths = (unsigned)(score * 100.0 + 0.5);
    char text[] = {
        ' ', (char)('0' + hundredths / 100), '.', (char)('0' + hundredths / 10 % 10), (char)('0' + hundredths % 10),
        '\0'};
    put(to, text);
}

static const char *make_signal(const smp__telling *to, size_t signal) {
    line told;
    told.length = 0;
    put(&told, "signal ");
    put(&told, smp__own_signals_name(&to->policy->own_signals, signal));
    if (to->with_values) put_score(&told, to->signals[signal].score);
    return smp__arena_copy(to->arena, told.text, told.length);
}

/* ---- lists of them */

/* One of the disclosure's own facts. */
static inline const char *fact_string(smp__telling *to, smp__fact_id fact) {
    if (!to->with_values) return smp_fact_name(fact);
    if (!to->told[fact]) to->told[fact] = make_fact(to, fact, 0);
    return to->told[fact];
}

static bool add_string(smp__telling *to, const char *string) {
    to->strings[to->count++] = string;
    return string != NULL;
}

static bool tell_string(smp__telling *to, smp__fact_id fact, size_t attachment) {
    return add_string(to, to->with_values ? make_fact(to, fact, attachment) : path_of(to, fact, attachment));
}

bool smp__tell_strings(smp__telling *to, const smp__leaves *leaves, const char ***strings, size_t *count) {
    to->strings = smp__arena_take(to->arena, smp__leaves_count(leaves) * sizeof *to->strings);
    to->count = 0;
    if (!to->strings) return false;
    for (uint64_t left = leaves->facts; left; left &= left - 1)
        if (!add_string(to, fact_string(to, (smp__fact_id)smp__lowest(left)))) return false;
    if (!tell_attached(to, leaves, tell_string)) return false;
    for (size_t i = 0; i < sizeof leaves->signals / sizeof *leaves->signals; i++) {
        for (uint64_t left = leaves->signals[i]; left; left &= left - 1)
            if (!add_string(to, make_signal(to, i * 64 + smp__lowest(left)))) return false;
    }
    *strings = to->strings;
    *count = to->count;
    return true;
}

static bool tell_missing(smp__telling *to, smp__fact_id fact, size_t attachment) {
    const char *path = path_of(to, fact, attachment);
    to->missing[to->count++] = (smp__missing){path, to->policy->questions[fact]};
    return path != NULL;
}

bool smp__tell_missing(smp__telling *to, const smp__leaves *leaves, const smp__missing **missing, size_t *count) {
    to->missing = smp__arena_take(to->arena, smp__leaves_count(leaves) * sizeof *to->missing);
    to->count = 0;
    if (!to->missing) return false;
    for (uint64_t left = leaves->facts; left; left &= left - 1)
        if (!tell_missing(to, (smp__fact_id)smp__lowest(left), 0)) return false;
    if (!tell_attached(to, leaves, tell_missing)) return false;
    *missing = to->missing;
    *count = to->count;
    return true;
}
