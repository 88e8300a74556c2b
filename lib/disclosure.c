/* SPDX-License-Identifier: MIT */
#include "disclosure.h"

#include "error.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

enum { STANDARD_TEXT_LIMIT = 1 << 20, GREATEST_TEXT_LIMIT = 1 << 30, QUOTE_SIZE = 80 };

smp_disclosure *smp_disclosure_new(const smp_allocator *allocator, smp_error *error) {
    smp_allocator memory = smp__memory_choose(allocator);
    smp_disclosure *disclosure = smp__allocate_zeroed(&memory, sizeof *disclosure);
    if (!disclosure) {
        smp__fail_memory(error);
        return NULL;
    }
    disclosure->memory = memory;
    disclosure->text_limit = STANDARD_TEXT_LIMIT;
    return disclosure;
}

void smp_disclosure_free(smp_disclosure *disclosure) {
    if (!disclosure) return;
    smp_allocator memory = disclosure->memory;
    smp__release(&memory, disclosure->id.text);
    smp__release(&memory, disclosure->text.text);
    smp__release(&memory, disclosure->channel_name.text);
    smp__release(&memory, disclosure->topic.text);
    for (size_t i = 0; i < SMP__ATTACHMENT_LIMIT; i++) smp__release(&memory, disclosure->urls[i].text);
    smp__release(&memory, disclosure);
}

void smp_disclosure_clear(smp_disclosure *disclosure) {
    if (!disclosure) return;
    memset(disclosure->facts.values, 0, sizeof disclosure->facts.values);
    disclosure->facts.attachment_count = 0;
    disclosure->text.length = 0;
}

smp_status smp_disclosure_set_text_limit(smp_disclosure *disclosure, size_t bytes, smp_error *error) {
    if (!disclosure) return smp__fail(error, SMP_ERROR_ARGUMENT, "no disclosure");
    if (bytes > GREATEST_TEXT_LIMIT)
        return smp__fail(error, SMP_ERROR_LIMIT, "a text limit of %zu bytes; at most %d", bytes, GREATEST_TEXT_LIMIT);
    disclosure->text_limit = bytes;
    return SMP_OK;
}

/* ----------------------------------------------------------------------------------------- strings */

static smp__kept *kept_of(smp_disclosure *disclosure, smp__fact_id fact, size_t attachment) {
    switch (fact) {
    case SMP__FACT_ID:
        return &disclosure->id;
    case SMP__FACT_CHANNEL_NAME:
        return &disclosure->channel_name;
    case SMP__FACT_THREAD_TOPIC:
        return &disclosure->topic;
    case SMP__FACT_ATTACHMENT_URL:
        return &disclosure->urls[attachment];
    default:
        return &disclosure->text;
    }
}

void smp__disclosure_attach(smp_disclosure *disclosure, size_t attachment) {
    smp__facts *facts = &disclosure->facts;
    while (facts->attachment_count <= attachment) facts->attachments[facts->attachment_count++] = (smp__attachment){0};
}

/* The place to change a fact, its attachment made where it is not there yet. */
static smp__value *value_of(smp_disclosure *disclosure, smp__fact_id fact, size_t attachment) {
    smp__facts *facts = &disclosure->facts;
    if (!smp__fact_is_attachment(fact)) return &facts->values[fact];
    smp__disclosure_attach(disclosure, attachment);
    return &facts->attachments[attachment].values[fact - SMP__FACT_ATTACHMENT_FIRST];
}

smp_status smp__disclosure_set_string(smp_disclosure *disclosure, smp__fact_id fact, size_t attachment,
                                      const char *path, const char *text, size_t length, smp_error *error) {
    size_t limit = fact == SMP__FACT_ID ? SMP__ID_LIMIT : disclosure->text_limit;
    if (length > limit)
        return smp__fail(error, SMP_ERROR_LIMIT, "%s has %zu bytes; at most %zu are taken", path, length, limit);
    size_t valid = smp__utf8_valid(text, length);
    if (valid < length) {
        smp__fail(error, SMP_ERROR_ENCODING, "%s is not UTF-8: byte 0x%02X at offset %zu", path,
                  (unsigned char)text[valid], valid);
        smp__error_place(error, 0, 0, valid);
        return SMP_ERROR_ENCODING;
    }
    if (fact == SMP__FACT_ID && memchr(text, '\0', length))
        return smp__fail(error, SMP_ERROR_VALUE, "%s must not contain NUL", path);
    smp__kept *kept = kept_of(disclosure, fact, attachment);
    if (!smp__reserve(&disclosure->memory, &kept->text, &kept->capacity, length + 1, 1)) return smp__fail_memory(error);
    if (length) memcpy(kept->text, text, length);
    kept->text[length] = '\0';
    kept->length = length;
    *value_of(disclosure, fact, attachment) = (smp__value){.known = true};
    return SMP_OK;
}

const char *smp__disclosure_string(const smp_disclosure *disclosure, smp__fact_id fact, size_t attachment,
                                   size_t *length) {
    *length = 0;
    if (smp__fact_is_attachment(fact) && attachment >= disclosure->facts.attachment_count) return NULL;
    if (!smp__facts_value(&disclosure->facts, fact, attachment)->known) return NULL;
    const smp__kept *kept = kept_of((smp_disclosure *)disclosure, fact, attachment);
    *length = kept->length;
    return kept->text;
}

smp_status smp_disclosure_set_text(smp_disclosure *disclosure, const char *text, size_t length, smp_error *error) {
    if (!disclosure || (!text && length)) return smp__fail(error, SMP_ERROR_ARGUMENT, "no disclosure, or no text");
    return smp__disclosure_set_string(disclosure, SMP__FACT_TEXT, 0, "text", text ? text : "", length, error);
}

const char *smp_disclosure_text(const smp_disclosure *disclosure, size_t *length) {
    size_t text_length = 0;
    const char *text = disclosure ? smp__disclosure_string(disclosure, SMP__FACT_TEXT, 0, &text_length) : NULL;
    if (length) *length = text_length;
    return disclosure && !text ? "" : text;
}

const char *smp_disclosure_id(const smp_disclosure *disclosure) {
    size_t length;
    return disclosure ? smp__disclosure_string(disclosure, SMP__FACT_ID, 0, &length) : NULL;
}

/* ------------------------------------------------------------------------------------------- paths */

static const char list_name[] = "attachments[";
enum { LIST_NAME_LENGTH = sizeof list_name - 1 };

/* Reads "12]" at `at`; returns what stands behind it, or NULL. Numbers beyond the limit become the limit. */
static const char *read_index(const char *at, const char *end, size_t *index) {
    const char *first = at;
    *index = 0;
    for (; at < end && *at >= '0' && *at <= '9'; at++) {
        *index = *index * 10 + (size_t)(*at - '0');
        if (*index > SMP__ATTACHMENT_LIMIT) *index = SMP__ATTACHMENT_LIMIT;
    }
    return at > first && at < end && *at == ']' ? at + 1 : NULL;
}

static smp_status find_attached(const char *path, size_t length, smp__fact_id *fact, size_t *attachment,
                                smp_error *error) {
    const char *rest = read_index(path + LIST_NAME_LENGTH, path + length, attachment);
    if (!rest) {
        char quoted[QUOTE_SIZE];
        smp__quote(quoted, sizeof quoted, path, length);
        return smp__fail(error, SMP_ERROR_UNKNOWN_NAME,
                         "\"%s\" says of no attachment which; write \"attachments[0].kind\"", quoted);
    }
    if (*attachment >= SMP__ATTACHMENT_LIMIT) {
        return smp__fail(error, SMP_ERROR_LIMIT, "%.*s: at most %d attachments are taken, the last is attachments[%d]",
                         (int)(rest - path), path, SMP__ATTACHMENT_LIMIT, SMP__ATTACHMENT_LIMIT - 1);
    }
    char name[SMP__PATH_SIZE];
    size_t rest_length = (size_t)(path + length - rest), used = LIST_NAME_LENGTH + 1;
    if (used + rest_length >= sizeof name) return smp__fact_fail_unknown(path, length, error);
    memcpy(name, "attachments[]", used);
    memcpy(name + used, rest, rest_length);
    *fact = smp__fact_find(name, used + rest_length);
    return *fact == SMP__FACT_COUNT ? smp__fact_fail_unknown(path, length, error) : SMP_OK;
}

smp_status smp__disclosure_find(const char *path, size_t length, smp__fact_id *fact, size_t *attachment,
                                smp_error *error) {
    *attachment = 0;
    if (length > LIST_NAME_LENGTH && memcmp(path, list_name, LIST_NAME_LENGTH) == 0)
        return find_attached(path, length, fact, attachment, error);
    *fact = smp__fact_find(path, length);
    return *fact == SMP__FACT_COUNT ? smp__fact_fail_unknown(path, length, error) : SMP_OK;
}

/* ------------------------------------------------------------------------------------------ values */

static bool contradicts(const smp__value *informed, const smp__value *written) {
    return informed->known && !informed->bits && written->known && written->bits;
}

/* Whether setting the fact would make a guardian's consent both written and not informed at its level. */
static bool would_contradict(const smp__facts *facts, smp__fact_id fact, size_t attachment, const smp__value *value) {
    smp__fact_id informed = SMP__FACT_CONSENT_GUARDIAN_INFORMED, written = SMP__FACT_CONSENT_GUARDIAN_WRITTEN;
    if (smp__fact_is_attachment(fact)) {
        informed = SMP__FACT_ATTACHMENT_CONSENT_GUARDIAN_INFORMED;
        written = SMP__FACT_ATTACHMENT_CONSENT_GUARDIAN_WRITTEN;
        if (attachment >= facts->attachment_count) return false;
    }
    if (fact == informed) return contradicts(value, smp__facts_value(facts, written, attachment));
    if (fact == written) return contradicts(smp__facts_value(facts, informed, attachment), value);
    return false;
}

smp_status smp__disclosure_set_value(smp_disclosure *disclosure, smp__fact_id fact, size_t attachment,
                                     const smp__value *value, smp_error *error) {
    if (would_contradict(&disclosure->facts, fact, attachment, value)) {
        char path[SMP__PATH_SIZE];
        smp__fact_path(path, fact, attachment);
        return smp__fail(error, SMP_ERROR_CONFLICT,
                         "%s: a guardian cannot have approved in writing without having been informed", path);
    }
    bool beyond = smp__fact_is_attachment(fact) && attachment >= disclosure->facts.attachment_count;
    if (beyond && !value->known) return SMP_OK;
    *value_of(disclosure, fact, attachment) = *value;
    return SMP_OK;
}

smp_status smp_disclosure_set(smp_disclosure *disclosure, const char *fact, const char *value, smp_error *error) {
    if (!disclosure || !fact) return smp__fail(error, SMP_ERROR_ARGUMENT, "no disclosure, or no fact");
    smp__fact_id id = SMP__FACT_COUNT;
    size_t attachment = 0;
    smp_status status = smp__disclosure_find(fact, strlen(fact), &id, &attachment, error);
    if (status) return status;
    smp__value parsed = {0};
    if (!value) return smp__disclosure_set_value(disclosure, id, attachment, &parsed, error);
    if (smp_fact_get_type(id) == SMP_FACT_STRING)
        return smp__disclosure_set_string(disclosure, id, attachment, fact, value, strlen(value), error);
    status = smp__value_parse(&parsed, id, fact, value, strlen(value), error);
    if (status) return status;
    return smp__disclosure_set_value(disclosure, id, attachment, &parsed, error);
}

/* Sets a fact that must be of the type. */
static smp_status set_typed(smp_disclosure *disclosure, const char *fact, smp_fact_type type, const smp__value *value,
                            smp_error *error) {
    if (!disclosure || !fact) return smp__fail(error, SMP_ERROR_ARGUMENT, "no disclosure, or no fact");
    smp__fact_id id = SMP__FACT_COUNT;
    size_t attachment = 0;
    smp_status status = smp__disclosure_find(fact, strlen(fact), &id, &attachment, error);
    if (status) return status;
    if (smp_fact_get_type(id) != type) {
        return smp__fail(error, SMP_ERROR_VALUE, "%s is of type %s, not %s", fact,
                         smp_fact_type_name(smp_fact_get_type(id)), smp_fact_type_name(type));
    }
    return smp__disclosure_set_value(disclosure, id, attachment, value, error);
}

smp_status smp_disclosure_set_boolean(smp_disclosure *disclosure, const char *fact, int value, smp_error *error) {
    smp__value truth = {.known = true, .bits = value != 0};
    return set_typed(disclosure, fact, SMP_FACT_BOOLEAN, &truth, error);
}

smp_status smp_disclosure_set_integer(smp_disclosure *disclosure, const char *fact, int64_t value, smp_error *error) {
    if (value < 0 && fact)
        return smp__fail(error, SMP_ERROR_VALUE, "%s must be 0 or more, not %lld", fact, (long long)value);
    smp__value number = {.known = true, .number = value};
    return set_typed(disclosure, fact, SMP_FACT_INTEGER, &number, error);
}
