/* SPDX-License-Identifier: MIT */
#include "telling.h"

#include <stdio.h>
#include <string.h>

static size_t bits(uint64_t set) {
    size_t count = 0;
    for (; set; set &= set - 1) count++;
    return count;
}

size_t smp__leaves_count(const smp__leaves *leaves) {
    size_t count = bits(leaves->facts);
    for (size_t i = 0; i < SMP__ATTACHMENT_LIMIT; i++) count += bits(leaves->attachments[i]);
    for (size_t i = 0; i < sizeof leaves->signals / sizeof *leaves->signals; i++) count += bits(leaves->signals[i]);
    return count;
}

/* Calls `tell` for each fact and signal in the order of reports. False as soon as `tell` says so. */
typedef bool teller(void *context, smp__fact_id fact, size_t attachment, size_t signal);

static bool tell_leaves(const smp__leaves *leaves, teller *tell, void *context) {
    for (int fact = 0; fact < SMP__FACT_ABOVE_COUNT; fact++) {
        if (leaves->facts >> fact & 1 && !tell(context, (smp__fact_id)fact, 0, SMP__SIGNAL_COUNT)) return false;
    }
    uint16_t of_any = 0;
    for (size_t attachment = 0; attachment < SMP__ATTACHMENT_LIMIT; attachment++)
        of_any |= leaves->attachments[attachment];
    for (int i = 0; of_any >> i; i++) {
        smp__fact_id fact = (smp__fact_id)(SMP__FACT_ATTACHMENT_FIRST + i);
        for (size_t attachment = 0; attachment < SMP__ATTACHMENT_LIMIT; attachment++) {
            bool has = leaves->attachments[attachment] >> i & 1;
            if (has && !tell(context, fact, attachment, SMP__SIGNAL_COUNT)) return false;
        }
    }
    for (size_t signal = 0; signal < SMP__SIGNAL_COUNT; signal++) {
        bool has = smp__leaves_have_signal(leaves->signals, signal);
        if (has && !tell(context, SMP__FACT_COUNT, 0, signal)) return false;
    }
    return true;
}

/* Appends to a text of `*length` bytes; the caller knows that there is room. */
static void append(char *text, size_t *length, const char *more) {
    size_t width = strlen(more);
    memcpy(text + *length, more, width + 1);
    *length += width;
}

/* Paths of the disclosure's own facts are in the table; those of attachments are made. */
static const char *path_of(smp__telling *to, smp__fact_id fact, size_t attachment) {
    if (!smp__fact_is_attachment(fact)) return smp_fact_name(fact);
    char path[SMP__PATH_SIZE];
    smp__fact_path(path, fact, attachment);
    return smp__arena_copy(to->arena, path, strlen(path));
}

static void print_fact(char *text, size_t *length, smp__telling *to, smp__fact_id fact, size_t attachment) {
    const smp__value *value = smp__facts_value(to->facts, fact, attachment);
    char path[SMP__PATH_SIZE], printed[SMP__VALUE_TEXT_SIZE];
    if (smp__fact_is_attachment(fact)) smp__fact_path(path, fact, attachment);
    append(text, length, smp__fact_is_attachment(fact) ? path : smp_fact_name(fact));
    if (!to->with_values) return;
    bool is_string = smp_fact_get_type(fact) == SMP_FACT_STRING;
    if (!is_string) smp__value_print(printed, fact, value);
    append(text, length, " = ");
    append(text, length, is_string ? "given" : printed);
    if (value->inferred) append(text, length, " (inferred)");
}

static void print_signal(char *text, size_t *length, const smp__telling *to, size_t signal) {
    append(text, length, "signal ");
    append(text, length, smp__own_signals_name(&to->policy->own_signals, signal));
    if (!to->with_values) return;
    unsigned hundredths = (unsigned)(to->signals[signal].score * 100.0 + 0.5);
    char score[] = {
        ' ', (char)('0' + hundredths / 100), '.', (char)('0' + hundredths / 10 % 10), (char)('0' + hundredths % 10),
        '\0'};
    append(text, length, score);
}

static bool tell_string(void *context, smp__fact_id fact, size_t attachment, size_t signal) {
    smp__telling *to = context;
    char text[SMP__PATH_SIZE + SMP__VALUE_TEXT_SIZE + 32];
    size_t length = 0;
    if (fact == SMP__FACT_COUNT)
        print_signal(text, &length, to, signal);
    else
        print_fact(text, &length, to, fact, attachment);
    const char *copy = smp__arena_copy(to->arena, text, length);
    to->strings[to->count++] = copy;
    return copy != NULL;
}

static bool tell_missing(void *context, smp__fact_id fact, size_t attachment, size_t signal) {
    (void)signal;
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
