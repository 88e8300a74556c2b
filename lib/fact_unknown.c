/* SPDX-License-Identifier: MIT */
#include "error.h"
#include "facts.h"

#include <stdio.h>
#include <string.h>

enum { QUOTE_SIZE = 80, LIST_SIZE = 320 };

/* One part of a dotted name: "author", "attachments[]", "guardian_informed". */
typedef struct part {
    char text[SMP__PATH_SIZE];
} part;

/* The names that may follow a prefix: the first level of facts, those of a group. */
typedef struct choice {
    part parts[SMP__FACT_COUNT];
    size_t count;
} choice;

static const char *part_at(const void *context, size_t index) {
    return ((const choice *)context)->parts[index].text;
}

static size_t part_length(const char *name) {
    return strcspn(name, ".");
}

/* Collects what facts have behind `prefix`, which is "" or ends in a dot. */
static void collect(choice *known, const char *prefix) {
    size_t length = strlen(prefix);
    known->count = 0;
    for (size_t i = 0; i < SMP__FACT_COUNT; i++) {
        const char *name = smp_fact_name(i);
        if (strncmp(name, prefix, length) != 0) continue;
        name += length;
        size_t width = part_length(name);
        const char *before = known->count ? known->parts[known->count - 1].text : "";
        if (strlen(before) == width && memcmp(before, name, width) == 0) continue;
        snprintf(known->parts[known->count++].text, SMP__PATH_SIZE, "%.*s", (int)width, name);
    }
}

/* The part nearest to a misspelled one, or the first that goes on where it ends; NULL where there is none. */
static const char *nearest_part(const choice *known, const char *wrong, size_t length) {
    const char *nearest = smp__nearest(wrong, length, part_at, known, known->count);
    for (size_t i = 0; i < known->count && !nearest && length >= 3; i++) {
        if (strncmp(known->parts[i].text, wrong, length) == 0) nearest = known->parts[i].text;
    }
    return nearest;
}

/* The path with the number of its attachment, if it has one, taken out and kept: "attachments[2].x" is
 * "attachments[].x" and "2". False where it is too long to be near to any fact. */
static bool generalize(const char *path, size_t length, char general[SMP__PATH_SIZE], part *number) {
    static const char list[] = "attachments[";
    size_t digits = 0, start = sizeof list - 1;
    number->text[0] = '\0';
    if (length >= SMP__PATH_SIZE) return false;
    if (length > start && memcmp(path, list, start) == 0) {
        while (start + digits < length && path[start + digits] >= '0' && path[start + digits] <= '9') digits++;
        snprintf(number->text, SMP__PATH_SIZE, "%.*s", (int)digits, path + start);
    }
    if (!digits) start = 0;
    snprintf(general, SMP__PATH_SIZE, "%.*s%.*s", (int)start, path, (int)(length - start - digits),
             path + start + digits);
    return true;
}

/* Takes `general` part by part as far as its parts are known, mending the first that is not; what is then known as
 * a fact or a group is the suggestion. False where no part is near: `good` is then the prefix that is known. */
static bool mend(const char *general, char good[SMP__PATH_SIZE], choice *known) {
    bool mended = false;
    good[0] = '\0';
    for (const char *rest = general; *rest || !mended;) {
        size_t width = part_length(rest), used = strlen(good);
        collect(known, good);
        const char *part_found = NULL;
        for (size_t i = 0; i < known->count && !part_found; i++) {
            const char *one = known->parts[i].text;
            if (strlen(one) == width && memcmp(one, rest, width) == 0) part_found = one;
        }
        if (!part_found) {
            part_found = nearest_part(known, rest, width);
            if (!part_found) return mended;
            mended = true;
        }
        snprintf(good + used, SMP__PATH_SIZE - used, "%s.", part_found);
        rest += width;
        if (*rest == '.') rest++;
        collect(known, good);
        if (!known->count) break;
    }
    return mended;
}

static void list_parts(const choice *known, char list[LIST_SIZE]) {
    size_t used = 0;
    list[0] = '\0';
    for (size_t i = 0; i < known->count && used < LIST_SIZE; i++) {
        used += (size_t)snprintf(list + used, LIST_SIZE - used, "%s%s", i ? ", " : "", known->parts[i].text);
    }
}

/* Takes the last dot off, and names an attachment by its number, or the list by its name. */
static void show(char shown[2 * SMP__PATH_SIZE], const char *general, const part *number) {
    size_t length = strlen(general);
    if (length && general[length - 1] == '.') length--;
    const char *bracket = memchr(general, '[', length);
    size_t before = bracket ? (size_t)(bracket - general) : length;
    const char *rest = bracket ? bracket + 2 : "";
    size_t rest_length = bracket ? length - before - 2 : 0;
    bool one = bracket && (rest_length || number->text[0]);
    snprintf(shown, (size_t)2 * SMP__PATH_SIZE, "%.*s%s%s%s%.*s", (int)before, general, one ? "[" : "",
             one && !number->text[0] ? "0" : number->text, one ? "]" : "", (int)rest_length, rest);
}

smp_status smp__fact_fail_unknown(const char *path, size_t length, smp_error *error) {
    char quoted[QUOTE_SIZE], general[SMP__PATH_SIZE], good[SMP__PATH_SIZE], shown[2 * SMP__PATH_SIZE], list[LIST_SIZE];
    part number;
    choice known;
    smp__quote(quoted, sizeof quoted, path, length);
    if (!generalize(path, length, general, &number))
        return smp__fail(error, SMP_ERROR_UNKNOWN_NAME, "there is no fact \"%s\"", quoted);
    bool mended = mend(general, good, &known);
    show(shown, good, &number);
    if (mended || !known.count)
        return smp__fail(error, SMP_ERROR_UNKNOWN_NAME, "there is no fact \"%s\"; did you mean \"%s\"?", quoted, shown);
    list_parts(&known, list);
    if (!shown[0])
        return smp__fail(error, SMP_ERROR_UNKNOWN_NAME, "there is no fact \"%s\"; known are: %s", quoted, list);
    return smp__fail(error, SMP_ERROR_UNKNOWN_NAME, "there is no fact \"%s\"; %s has: %s", quoted, shown, list);
}
