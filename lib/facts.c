/* SPDX-License-Identifier: MIT */
#include "facts.h"

#include "error.h"
#include "timestamp.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define V(list, id, name) name,
static const char *const values_of_FORM[] = {SMP__FORM_VALUES(V)};
static const char *const values_of_ROLE[] = {SMP__ROLE_VALUES(V)};
static const char *const values_of_ACCOUNT[] = {SMP__ACCOUNT_VALUES(V)};
static const char *const values_of_REGISTERED[] = {SMP__REGISTERED_VALUES(V)};
static const char *const values_of_VENUE[] = {SMP__VENUE_VALUES(V)};
static const char *const values_of_CHANNEL[] = {SMP__CHANNEL_VALUES(V)};
static const char *const values_of_VISIBILITY[] = {SMP__VISIBILITY_VALUES(V)};
static const char *const values_of_MEMBER[] = {SMP__MEMBER_VALUES(V)};
static const char *const values_of_PARTY[] = {SMP__PARTY_VALUES(V)};
static const char *const values_of_PURPOSE[] = {SMP__PURPOSE_VALUES(V)};
static const char *const values_of_ATTACHED[] = {SMP__ATTACHED_VALUES(V)};
static const char *const values_of_DEPICTS[] = {SMP__DEPICTS_VALUES(V)};
static const char *const values_of_CONTENT[] = {SMP__CONTENT_VALUES(V)};
static const char *const values_of_RIGHTS[] = {SMP__RIGHTS_VALUES(V)};
#undef V
static const char *const values_of_NO[] = {NULL};
enum { SMP__NO_COUNT = 0 };

#define X(id, name, type, values, meaning) {name, meaning, values_of_##values, SMP__##values##_COUNT, SMP_FACT_##type},
static const struct {
    const char *name, *meaning;
    const char *const *values;
    size_t value_count;
    smp_fact_type type;
} facts[] = {SMP__FACT_TABLE_ABOVE(X) SMP__FACT_TABLE_ATTACHMENT(X)};
#undef X

/* -------------------------------------------------------------------------------- the public table */

size_t smp_fact_count(void) {
    return SMP__FACT_COUNT;
}

const char *smp_fact_name(size_t index) {
    return index < SMP__FACT_COUNT ? facts[index].name : NULL;
}

const char *smp_fact_meaning(size_t index) {
    return index < SMP__FACT_COUNT ? facts[index].meaning : NULL;
}

smp_fact_type smp_fact_get_type(size_t index) {
    return index < SMP__FACT_COUNT ? facts[index].type : SMP_FACT_STRING;
}

const char *smp_fact_type_name(smp_fact_type type) {
    static const char *const names[] = {
        [SMP_FACT_STRING] = "string",   [SMP_FACT_ENUM] = "enum", [SMP_FACT_BOOLEAN] = "bool",
        [SMP_FACT_INTEGER] = "integer", [SMP_FACT_SET] = "set",   [SMP_FACT_TIMESTAMP] = "timestamp",
    };
    size_t index = (size_t)type;
    return index < sizeof names / sizeof *names ? names[index] : NULL;
}

size_t smp_fact_value_count(size_t index) {
    return index < SMP__FACT_COUNT ? facts[index].value_count : 0;
}

const char *smp_fact_value(size_t index, size_t value) {
    return index < SMP__FACT_COUNT && value < facts[index].value_count ? facts[index].values[value] : NULL;
}

/* ------------------------------------------------------------------------------------------- names */

smp__fact_id smp__fact_find(const char *name, size_t length) {
    for (size_t i = 0; i < SMP__FACT_COUNT; i++) {
        if (strlen(facts[i].name) == length && memcmp(facts[i].name, name, length) == 0) return (smp__fact_id)i;
    }
    return SMP__FACT_COUNT;
}

int smp__fact_find_value(smp__fact_id fact, const char *name, size_t length) {
    for (size_t i = 0; i < facts[fact].value_count; i++) {
        const char *value = facts[fact].values[i];
        if (strlen(value) == length && memcmp(value, name, length) == 0) return (int)i;
    }
    return -1;
}

static const char *value_at(const void *context, size_t index) {
    return ((const char *const *)context)[index];
}

const char *smp__fact_nearest_value(smp__fact_id fact, const char *name, size_t length) {
    return smp__nearest(name, length, value_at, facts[fact].values, facts[fact].value_count);
}

smp__fact_id smp__fact_above(smp__fact_id fact) {
    if (fact < SMP__FACT_ATTACHMENT_CONSENT_SUPERVISOR || fact > SMP__FACT_ATTACHMENT_CONSENT_RIGHTS_HOLDER)
        return fact;
    return (smp__fact_id)(fact - SMP__FACT_ATTACHMENT_CONSENT_SUPERVISOR + SMP__FACT_CONSENT_SUPERVISOR);
}

void smp__fact_path(char path[SMP__PATH_SIZE], smp__fact_id fact, size_t attachment) {
    const char *name = facts[fact].name;
    if (smp__fact_is_attachment(fact)) {
        snprintf(path, SMP__PATH_SIZE, "attachments[%zu]%s", attachment, name + sizeof "attachments[]" - 1);
    } else {
        snprintf(path, SMP__PATH_SIZE, "%s", name);
    }
}

/* ------------------------------------------------------------------------------------------ values */

smp__truth smp__value_has(const smp__value *value, smp_fact_type type, size_t member) {
    uint32_t bit = type == SMP_FACT_BOOLEAN ? 1u : 1u << member;
    if (value->known) return value->bits & bit ? SMP__TRUE : SMP__FALSE;
    return type == SMP_FACT_ENUM && value->ruled_out & bit ? SMP__FALSE : SMP__UNKNOWN;
}

static void print_set(char text[SMP__VALUE_TEXT_SIZE], smp__fact_id fact, uint32_t bits) {
    size_t length = 0;
    for (size_t i = 0; i < facts[fact].value_count; i++) {
        if (!(bits & 1u << i)) continue;
        const char *separator = length ? "," : "";
        length +=
            (size_t)snprintf(text + length, SMP__VALUE_TEXT_SIZE - length, "%s%s", separator, facts[fact].values[i]);
    }
    if (!length) memcpy(text, "nobody", sizeof "nobody");
}

void smp__value_print(char text[SMP__VALUE_TEXT_SIZE], smp__fact_id fact, const smp__value *value) {
    text[0] = '\0';
    switch (facts[fact].type) {
    case SMP_FACT_STRING:
        break;
    case SMP_FACT_ENUM:
    case SMP_FACT_SET:
        print_set(text, fact, value->bits);
        break;
    case SMP_FACT_BOOLEAN:
        snprintf(text, SMP__VALUE_TEXT_SIZE, "%s", value->bits ? "true" : "false");
        break;
    case SMP_FACT_INTEGER:
        snprintf(text, SMP__VALUE_TEXT_SIZE, "%" PRId64, value->number);
        break;
    case SMP_FACT_TIMESTAMP:
        smp__timestamp_print(text, SMP__VALUE_TEXT_SIZE, value->number, value->offset);
        break;
    }
}

smp_status smp__fact_fail_value(smp__fact_id fact, const char *path, const char *text, size_t length,
                                smp_error *error) {
    char quoted[80];
    smp__quote(quoted, sizeof quoted, text, length);
    const char *nearest = smp__fact_nearest_value(fact, text, length);
    if (nearest) {
        return smp__fail(error, SMP_ERROR_VALUE, "%s has no value \"%s\"; did you mean \"%s\"?", path, quoted, nearest);
    }
    char known[256];
    size_t written = 0;
    for (size_t i = 0; i < facts[fact].value_count && written < sizeof known; i++) {
        const char *separator = i ? ", " : "";
        written += (size_t)snprintf(known + written, sizeof known - written, "%s%s", separator, facts[fact].values[i]);
    }
    return smp__fail(error, SMP_ERROR_VALUE, "%s has no value \"%s\"; known values: %s", path, quoted, known);
}

/* Narrows *text to the next item of a list with commas between, without the blanks around it; returns what is left
 * of the list, or NULL after the last. */
static const char *next_item(const char **text, const char *end, size_t *length) {
    const char *comma = memchr(*text, ',', (size_t)(end - *text));
    const char *stop = comma ? comma : end;
    while (*text < stop && **text == ' ') (*text)++;
    while (stop > *text && stop[-1] == ' ') stop--;
    *length = (size_t)(stop - *text);
    return comma ? comma + 1 : NULL;
}

static smp_status parse_set(smp__value *value, smp__fact_id fact, const char *path, const char *text, size_t length,
                            smp_error *error) {
    if (length == 0 || (length == 6 && memcmp(text, "nobody", 6) == 0)) return SMP_OK;
    const char *end = text + length;
    for (const char *rest = text; rest;) {
        const char *item = rest;
        size_t item_length;
        rest = next_item(&item, end, &item_length);
        int member = smp__fact_find_value(fact, item, item_length);
        if (member < 0) return smp__fact_fail_value(fact, path, item, item_length, error);
        value->bits |= 1u << member;
    }
    return SMP_OK;
}

static bool parse_integer(int64_t *number, const char *text, size_t length) {
    int64_t result = 0;
    for (size_t i = 0; i < length; i++) {
        int digit = text[i] - '0';
        if (digit < 0 || digit > 9 || result > (INT64_MAX - digit) / 10) return false;
        result = result * 10 + digit;
    }
    *number = result;
    return length > 0;
}

smp_status smp__value_parse(smp__value *value, smp__fact_id fact, const char *path, const char *text, size_t length,
                            smp_error *error) {
    smp__value parsed = {.known = true};
    char quoted[80];
    smp__quote(quoted, sizeof quoted, text, length);
    switch (facts[fact].type) {
    case SMP_FACT_STRING:
        return smp__fail(error, SMP_ERROR_ARGUMENT, "%s is a string", path);
    case SMP_FACT_ENUM: {
        int found = smp__fact_find_value(fact, text, length);
        if (found < 0) return smp__fact_fail_value(fact, path, text, length, error);
        parsed.bits = 1u << found;
        break;
    }
    case SMP_FACT_SET: {
        smp_status status = parse_set(&parsed, fact, path, text, length, error);
        if (status) return status;
        break;
    }
    case SMP_FACT_BOOLEAN:
        parsed.bits = length == 4 && memcmp(text, "true", 4) == 0;
        if (!parsed.bits && !(length == 5 && memcmp(text, "false", 5) == 0))
            return smp__fail(error, SMP_ERROR_VALUE, "%s must be true or false, not \"%s\"", path, quoted);
        break;
    case SMP_FACT_INTEGER:
        if (!parse_integer(&parsed.number, text, length))
            return smp__fail(error, SMP_ERROR_VALUE, "%s must be a whole number, 0 or more, not \"%s\"", path, quoted);
        break;
    case SMP_FACT_TIMESTAMP: {
        const char *wrong = smp__timestamp_parse(text, length, &parsed.number, &parsed.offset);
        if (wrong) return smp__fail(error, SMP_ERROR_VALUE, "%s \"%s\" %s", path, quoted, wrong);
        break;
    }
    }
    *value = parsed;
    return SMP_OK;
}
