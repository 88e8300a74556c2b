/* SPDX-License-Identifier: MIT */
#include "disclosure.h"
#include "error.h"
#include "json_place.h"
#include "text.h"

#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <string.h>

/* Six bytes of JSON, \uXXXX, can write one byte of text; the rest is for the other facts. */
enum { BYTES_FOR_ONE = 6, BYTES_FOR_FACTS = 1 << 24, QUOTE_SIZE = 80 };

typedef struct reader {
    smp_disclosure *disclosure;
    smp_error *error;
    uint64_t seen; /* facts read, 1 << each; null ones too */
    uint16_t seen_attached[SMP__ATTACHMENT_LIMIT];
    char path[SMP__JSON_PATH_SIZE]; /* of the value at hand */
    bool in_list;                   /* within `attachments` */
} reader;

static smp_status read_object(reader *in, json_t *object);

/* ------------------------------------------------------------------------------------------- paths */

/* Appends to the path at hand; false where it would grow too long for any fact. */
static bool push(reader *in, const char *separator, const char *key, size_t length) {
    size_t used = strlen(in->path), between = used ? strlen(separator) : 0;
    if (used + between + length >= sizeof in->path) return false;
    memcpy(in->path + used, separator, between);
    memcpy(in->path + used + between, key, length);
    in->path[used + between + length] = '\0';
    return true;
}

/* Whether the path at hand is a group of facts: "author", or "attachments[0].consent" within the list. */
static bool is_group(const reader *in) {
    const char *path = in->path;
    if (in->in_list) {
        const char *end = strchr(path, ']');
        return end && strcmp(end + 1, ".consent") == 0;
    }
    size_t length = strlen(path);
    for (size_t i = 0; i < SMP__FACT_ABOVE_COUNT; i++) {
        const char *name = smp_fact_name(i);
        if (strncmp(name, path, length) == 0 && name[length] == '.') return true;
    }
    return false;
}

/* ------------------------------------------------------------------------------------------ values */

static const char *type_name(const json_t *value) {
    switch (json_typeof(value)) {
    case JSON_OBJECT:
        return "an object";
    case JSON_ARRAY:
        return "a list";
    case JSON_STRING:
        return "a string";
    case JSON_INTEGER:
    case JSON_REAL:
        return "a number";
    case JSON_TRUE:
    case JSON_FALSE:
        return "true or false";
    case JSON_NULL:
        return "null";
    }
    return "";
}

static smp_status fail_type(reader *in, const char *wanted, const json_t *value) {
    return smp__fail(in->error, SMP_ERROR_VALUE, "%s must be %s, not %s", in->path, wanted, type_name(value));
}

static smp_status read_integer(reader *in, const json_t *json, smp__value *value) {
    if (json_is_real(json)) {
        return smp__fail(in->error, SMP_ERROR_VALUE, "%s must be a whole number, without a fraction or an exponent",
                         in->path);
    }
    if (!json_is_integer(json)) return fail_type(in, "a whole number", json);
    value->number = json_integer_value(json);
    if (value->number >= 0) return SMP_OK;
    return smp__fail(in->error, SMP_ERROR_VALUE, "%s must be 0 or more, not %lld", in->path, (long long)value->number);
}

static smp_status read_set(reader *in, smp__fact_id fact, json_t *json, smp__value *value) {
    if (!json_is_array(json)) return fail_type(in, "a list of strings", json);
    size_t length = strlen(in->path);
    for (size_t i = 0; i < json_array_size(json); i++) {
        json_t *item = json_array_get(json, i);
        char index[24];
        snprintf(index, sizeof index, "[%zu]", i);
        push(in, "", index, strlen(index));
        if (!json_is_string(item)) return fail_type(in, "a string", item);
        int member = smp__fact_find_value(fact, json_string_value(item), json_string_length(item));
        if (member < 0) {
            return smp__fact_fail_value(fact, in->path, json_string_value(item), json_string_length(item), in->error);
        }
        value->bits |= 1u << member;
        in->path[length] = '\0';
    }
    return SMP_OK;
}

static smp_status read_value(reader *in, smp__fact_id fact, json_t *json, smp__value *value) {
    value->known = true;
    switch (smp_fact_get_type(fact)) {
    case SMP_FACT_BOOLEAN:
        value->bits = json_is_true(json);
        return json_is_boolean(json) ? SMP_OK : fail_type(in, "true or false", json);
    case SMP_FACT_INTEGER:
        return read_integer(in, json, value);
    case SMP_FACT_SET:
        return read_set(in, fact, json, value);
    default:
        if (!json_is_string(json)) return fail_type(in, "a string", json);
        return smp__value_parse(value, fact, in->path, json_string_value(json), json_string_length(json), in->error);
    }
}

/* Notes that the fact was read; false where it already was. */
static bool note(reader *in, smp__fact_id fact, size_t attachment) {
    if (smp__fact_is_attachment(fact)) {
        uint16_t bit = (uint16_t)(1u << (fact - SMP__FACT_ATTACHMENT_KIND));
        bool fresh = !(in->seen_attached[attachment] & bit);
        in->seen_attached[attachment] |= bit;
        return fresh;
    }
    uint64_t bit = UINT64_C(1) << fact;
    bool fresh = !(in->seen & bit);
    in->seen |= bit;
    return fresh;
}

static smp_status read_fact(reader *in, smp__fact_id fact, size_t attachment, json_t *json) {
    if (!note(in, fact, attachment)) return smp__fail(in->error, SMP_ERROR_DUPLICATE, "%s is given twice", in->path);
    if (json_is_null(json)) return SMP_OK;
    if (smp_fact_get_type(fact) == SMP_FACT_STRING) {
        if (!json_is_string(json)) return fail_type(in, "a string", json);
        return smp__disclosure_set_string(in->disclosure, fact, attachment, in->path, json_string_value(json),
                                          json_string_length(json), in->error);
    }
    smp__value value = {0};
    smp_status status = read_value(in, fact, json, &value);
    if (status) return status;
    return smp__disclosure_set_value(in->disclosure, fact, attachment, &value, in->error);
}

/* --------------------------------------------------------------------------------- lists and objects */

static smp_status read_attachments(reader *in, json_t *list) {
    if (json_is_null(list)) return SMP_OK;
    if (!json_is_array(list)) return fail_type(in, "a list of objects", list);
    size_t count = json_array_size(list), length = strlen(in->path);
    in->in_list = true;
    if (count > SMP__ATTACHMENT_LIMIT) {
        return smp__fail(in->error, SMP_ERROR_LIMIT, "%s has %zu items; at most %d are taken", in->path, count,
                         SMP__ATTACHMENT_LIMIT);
    }
    for (size_t i = 0; i < count; i++) {
        char index[24];
        snprintf(index, sizeof index, "[%zu]", i);
        push(in, "", index, strlen(index));
        json_t *item = json_array_get(list, i);
        if (!json_is_object(item)) return fail_type(in, "an object", item);
        smp__disclosure_attach(in->disclosure, i);
        smp_status status = read_object(in, item);
        if (status) return status;
        in->path[length] = '\0';
    }
    in->in_list = false;
    return SMP_OK;
}

static smp_status read_member(reader *in, json_t *value) {
    if (strcmp(in->path, "attachments") == 0) return read_attachments(in, value);
    if (is_group(in)) {
        if (json_is_null(value)) return SMP_OK;
        return json_is_object(value) ? read_object(in, value) : fail_type(in, "an object of facts", value);
    }
    smp__fact_id fact;
    size_t attachment;
    smp_status status = smp__disclosure_find(in->path, strlen(in->path), &fact, &attachment, in->error);
    if (status) return status;
    return read_fact(in, fact, attachment, value);
}

static smp_status read_object(reader *in, json_t *object) {
    size_t length = strlen(in->path), key_length;
    const char *key;
    json_t *value;
    json_object_keylen_foreach(object, key, key_length, value) {
        if (!push(in, ".", key, key_length)) {
            char quoted[QUOTE_SIZE];
            smp__quote(quoted, sizeof quoted, key, key_length);
            return smp__fail(in->error, SMP_ERROR_UNKNOWN_NAME, "there is no fact \"%s\"", quoted);
        }
        smp_status status = read_member(in, value);
        if (status) return status;
        in->path[length] = '\0';
    }
    return SMP_OK;
}

/* ------------------------------------------------------------------------------------------ syntax */

static smp_status code_of(const json_error_t *problem) {
    /* Out of memory, jansson says most often that the syntax is wrong; malloc() itself is more honest (POSIX). */
    if (errno == ENOMEM) return SMP_ERROR_MEMORY;
    switch (json_error_code(problem)) {
    case json_error_out_of_memory:
        return SMP_ERROR_MEMORY;
    case json_error_stack_overflow:
        return SMP_ERROR_LIMIT;
    case json_error_duplicate_key:
        return SMP_ERROR_DUPLICATE;
    case json_error_numeric_overflow:
        return SMP_ERROR_VALUE;
    default:
        return SMP_ERROR_SYNTAX;
    }
}

/* jansson's words, with the path of the fact that they are about. `skipped` bytes stand before `json`. */
static smp_status fail_syntax(const char *json, size_t skipped, const json_error_t *problem, smp_error *error) {
    smp_status code = code_of(problem);
    if (code == SMP_ERROR_MEMORY) return smp__fail_memory(error);
    char path[SMP__JSON_PATH_SIZE], quoted[SMP__JSON_PATH_SIZE], words[JSON_ERROR_TEXT_LENGTH];
    size_t at = problem->position > 0 ? (size_t)problem->position : 0;
    smp__json_path_before(json, at, path);
    smp__quote(quoted, sizeof quoted, path, strlen(path));
    smp__quote(words, sizeof words, problem->text, strlen(problem->text));
    if (json_error_code(problem) == json_error_end_of_input_expected)
        snprintf(words, sizeof words,
                 "something stands behind the disclosure; each is one object, on a line of its own");
    if (code == SMP_ERROR_DUPLICATE) {
        smp__fail(error, code, "%s is given twice", quoted);
    } else {
        smp__fail(error, code, "%s%s%s", quoted, path[0] ? ": " : "", words);
    }
    size_t column = problem->column > 0 ? (size_t)problem->column : 1;
    smp__error_place(error, (size_t)problem->line, column, skipped + (at ? at - 1 : 0));
    return code;
}

/* Checked here because jansson does not name the byte exactly. */
static smp_status fail_encoding(const char *json, size_t length, size_t valid, size_t skipped, smp_error *error) {
    char path[SMP__JSON_PATH_SIZE], quoted[SMP__JSON_PATH_SIZE];
    smp__json_path_before(json, valid, path);
    smp__quote(quoted, sizeof quoted, path, strlen(path));
    smp__fail(error, SMP_ERROR_ENCODING, "%s%snot UTF-8: byte 0x%02X at offset %zu%s", quoted, path[0] ? ": " : "",
              (unsigned char)json[valid], skipped + valid,
              valid == 0 && smp__utf16_marked(json, length) ? "; was it saved as UTF-16?" : "");
    size_t line, column;
    smp__json_line(json, valid, &line, &column);
    smp__error_place(error, line, column, skipped + valid);
    return SMP_ERROR_ENCODING;
}

/* Adds the place of the value that the failed reader stopped at. */
static void add_place(const reader *in, const char *json, size_t length, size_t skipped) {
    size_t byte, line, column;
    if (!in->error || !smp__json_find(json, length, in->path, in->error->code == SMP_ERROR_DUPLICATE, &byte)) return;
    smp__json_line(json, byte, &line, &column);
    smp__error_place(in->error, line, column, skipped + byte);
}

/* Keeps the id, by which the caller can tell which disclosure failed, and nothing else. */
static void keep_id(smp_disclosure *disclosure, const json_t *root) {
    smp_disclosure_clear(disclosure);
    const json_t *id = json_object_get(root, "id");
    if (!json_is_string(id)) return;
    smp__disclosure_set_string(disclosure, SMP__FACT_ID, 0, "id", json_string_value(id), json_string_length(id), NULL);
}

/* jansson's tables of keys want a seed, and jansson would open the system's random device for it, a file that the
 * caller did not name. Where the system loads programs at random addresses, so is this one. Only the first seed of a
 * process counts, and the order of keys never depends on it. */
static void seed_tables(const smp_disclosure *disclosure) {
    uint64_t mixed = ((uint64_t)(uintptr_t)disclosure ^ (uint64_t)(uintptr_t)&mixed) * UINT64_C(0x9E3779B97F4A7C15);
    json_object_seed((size_t)(mixed >> 32 | 1));
}

smp_status smp_disclosure_from_json(smp_disclosure *disclosure, const char *json, size_t length, smp_error *error) {
    if (!disclosure || (!json && length)) return smp__fail(error, SMP_ERROR_ARGUMENT, "no disclosure, or no JSON");
    smp_disclosure_clear(disclosure);
    size_t limit = disclosure->text_limit * BYTES_FOR_ONE + BYTES_FOR_FACTS;
    if (length > limit)
        return smp__fail(error, SMP_ERROR_LIMIT, "%zu bytes of JSON; at most %zu are taken", length, limit);
    static const char mark[] = "\xEF\xBB\xBF";
    size_t skipped = length >= 3 && memcmp(json, mark, 3) == 0 ? 3 : 0;
    json += skipped;
    length -= skipped;

    if (!length) json = "";
    size_t valid = smp__utf8_valid(json, length);
    if (valid < length) return fail_encoding(json, length, valid, skipped, error);

    seed_tables(disclosure);
    json_error_t problem;
    errno = 0;
    json_t *root = json_loadb(json, length, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &problem);
    if (!root) return fail_syntax(json, skipped, &problem, error);
    reader in = {.disclosure = disclosure, .error = error};
    smp_status status = SMP_OK;
    if (json_is_object(root)) {
        status = read_object(&in, root);
    } else {
        status = smp__fail(error, SMP_ERROR_VALUE, "a disclosure must be an object, not %s", type_name(root));
    }
    if (status) {
        add_place(&in, json, length, skipped);
        keep_id(disclosure, root);
    }
    json_decref(root);
    return status;
}
