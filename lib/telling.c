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

/* Calls `tell` for each fact and signal in the order of reports. False as soon as `tell` says so. */
typedef bool teller(void *context, smp__fact_id fact, size_t attachment, size_t signal);

static bool tell_leaves(const smp__leaves *leaves, teller *tell, void *context) {
    for (uint64_t left = leaves->facts; left; left &= left - 1) {
        if (!tell(context, (smp__fact_id)smp__lowest(left), 0, SMP__SIGNAL_COUNT)) return false;
    }
    for (int i = 0; leaves->attached && i < SMP__ATTACHMENT_FACT_COUNT; i++) {
        smp__fact_id fact = (smp__fact_id)(SMP__FACT_ATTACHMENT_FIRST + i);
        for (uint64_t left = leaves->attached; left; left &= left - 1) {
            size_t attachment = smp__lowest(left);
            bool has = leaves->attachments[attachment] >> i & 1;
            if (has && !tell(context, fact, attachment, SMP__SIGNAL_COUNT)) return false;
        }
    }
    for (size_t i = 0; i < sizeof leaves->signals / sizeof *leaves->signals; i++) {
        for (uint64_t left = leaves->signals[i]; left; left &= left - 1) {
            if (!tell(context, SMP__FACT_COUNT, 0, i * 64 + smp__lowest(left))) return false;
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

static void put_fact(line *to, const smp__telling *from, smp__fact_id fact, size_t attachment) {
    char path[SMP__PATH_SIZE];
    const char *name = smp_fact_name(fact);
    if (smp__fact_is_attachment(fact)) {
        smp__fact_path(path, fact, attachment);
        name = path;
    }
    put(to, name);
    if (!from->with_values) return;
    const smp__value *value = smp__facts_value(from->facts, fact, attachment);
    put(to, " = ");
    put_value(to, fact, value);
    if (value->inferred) put(to, " (inferred)");
}

static void put_signal(line *to, const smp__telling *from, size_t signal) {
    put(to, "signal ");
    put(to, smp__own_signals_name(&from->policy->own_signals, signal));
    if (!from->with_values) return;
    unsigned hundredths = (unsigned)(from->signals[signal].score * 100.0 + 0.5);
    char score[] = {
        ' ', (char)('0' + hundredths / 100), '.', (char)('0' + hundredths / 10 % 10), (char)('0' + hundredths % 10),
        '\0'};
    put(to, score);
}

static bool tell_string(void *context, smp__fact_id fact, size_t attachment, size_t signal) {
    smp__telling *to = context;
    bool shared = fact != SMP__FACT_COUNT && !smp__fact_is_attachment(fact);
    const char *known = shared ? to->told[fact] : NULL;
    if (!known) {
        line told;
        told.length = 0;
        if (fact == SMP__FACT_COUNT)
            put_signal(&told, to, signal);
        else
            put_fact(&told, to, fact, attachment);
        known = smp__arena_copy(to->arena, told.text, told.length);
        if (shared) to->told[fact] = known;
    }
    to->strings[to->count++] = known;
    return known != NULL;
}

static bool tell_missing(void *context, smp__fact_id fact, size_t attachment, size_t signal) {
    (void)signal;
    if (fact == SMP__FACT_COUNT) return true; /* a signal is never missing */
    smp__telling *to = context;
    const char *path = path_of(to, fact, attachment);
    to->missing[to->count++] = (smp__missing){path, to->policy->questions[fact]};
    return path != NULL;
}

bool smp__tell_strings(smp__telling *to, const smp__leaves *leaves, const char ***strings, size_t *count) {
    to->strings = smp__arena_take(to->arena, smp__leaves_count(leaves) * sizeof *to->strings);
    to->count = 0;
    if (!to->strings || !tell_leaves(leaves, tell_string, to)) return false;
    *strings = to->strings;
    *count = to->count;
    return true;
}

bool smp__tell_missing(smp__telling *to, const smp__leaves *leaves, const smp__missing **missing, size_t *count) {
    to->missing = smp__arena_take(to->arena, smp__leaves_count(leaves) * sizeof *to->missing);
    to->count = 0;
    if (!to->missing || !tell_leaves(leaves, tell_missing, to)) return false;
    *missing = to->missing;
    *count = to->count;
    return true;
}
