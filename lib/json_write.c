/* SPDX-License-Identifier: MIT */
#include "json_write.h"

#include <string.h>

void smp__json_init(smp__json *json, const smp_allocator *memory) {
    memset(json, 0, sizeof *json);
    json->memory = *memory;
}

void smp__json_clear(smp__json *json) {
    smp__release(&json->memory, json->bytes);
    json->bytes = NULL;
    json->length = json->capacity = 0;
}

void smp__json_start(smp__json *json) {
    json->length = 0;
    json->depth = 0;
    json->needs_comma[0] = false;
    json->failed = false;
}

static bool has_room(smp__json *json, size_t more) {
    if (json->failed) return false;
    if (more > SIZE_MAX - json->length ||
        !smp__reserve(&json->memory, &json->bytes, &json->capacity, json->length + more, 1))
        json->failed = true;
    return !json->failed;
}

static void put(smp__json *json, const char *bytes, size_t length) {
    if (!has_room(json, length)) return;
    memcpy(json->bytes + json->length, bytes, length);
    json->length += length;
}

static void put_literal(smp__json *json, const char *literal) {
    put(json, literal, strlen(literal));
}

bool smp__json_finish(smp__json *json) {
    if (!has_room(json, 1)) return false;
    json->bytes[json->length] = '\0';
    return true;
}

static void before_value(smp__json *json) {
    if (json->needs_comma[json->depth]) put(json, ",", 1);
    json->needs_comma[json->depth] = true;
}

void smp__json_open(smp__json *json, char bracket) {
    before_value(json);
    put(json, &bracket, 1);
    json->needs_comma[++json->depth] = false;
}

void smp__json_close(smp__json *json, char bracket) {
    json->depth--;
    put(json, &bracket, 1);
}

void smp__json_key(smp__json *json, const char *key) {
    before_value(json);
    put(json, "\"", 1);
    put_literal(json, key);
    put(json, "\":", 2);
    json->needs_comma[json->depth] = false;
}

static const char *short_escape(unsigned char byte) {
    switch (byte) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\b':
        return "\\b";
    case '\f':
        return "\\f";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return NULL;
    }
}

static void put_escaped(smp__json *json, unsigned char byte) {
    static const char hex[] = "0123456789abcdef";
    const char *escape = short_escape(byte);
    if (escape) {
        put_literal(json, escape);
        return;
    }
    char code[6] = {'\\', 'u', '0', '0', hex[byte >> 4], hex[byte & 15]};
    put(json, code, sizeof code);
}

void smp__json_string(smp__json *json, const char *text, size_t length) {
    before_value(json);
    put(json, "\"", 1);
    size_t plain = 0;
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)text[i];
        /* DEL too: it is legal in JSON, but does harm on a terminal. */
        if (byte >= 0x20 && byte != '"' && byte != '\\' && byte != 0x7F) continue;
        put(json, text + plain, i - plain);
        put_escaped(json, byte);
        plain = i + 1;
    }
    if (length > plain) put(json, text + plain, length - plain);
    put(json, "\"", 1);
}

void smp__json_name(smp__json *json, const char *name) {
    if (name) {
        smp__json_string(json, name, strlen(name));
    } else {
        smp__json_null(json);
    }
}

static void put_digits(smp__json *json, size_t number) {
    char digits[24];
    size_t at = sizeof digits;
    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number);
    put(json, digits + at, sizeof digits - at);
}

void smp__json_size(smp__json *json, size_t number) {
    before_value(json);
    put_digits(json, number);
}

void smp__json_boolean(smp__json *json, bool value) {
    before_value(json);
    put_literal(json, value ? "true" : "false");
}

void smp__json_null(smp__json *json) {
    before_value(json);
    put_literal(json, "null");
}

void smp__json_score(smp__json *json, double score) {
    before_value(json);
    /* Not by printf, which would ask the locale for its decimal point. */
    if (!(score > 0)) score = 0;
    if (score > 1) score = 1;
    unsigned thousandths = (unsigned)(score * 1000 + 0.5);
    char digits[5] = {(char)('0' + thousandths / 1000), '.', (char)('0' + thousandths / 100 % 10),
                      (char)('0' + thousandths / 10 % 10), (char)('0' + thousandths % 10)};
    size_t length = sizeof digits;
    while (length > 3 && digits[length - 1] == '0') length--;
    put(json, digits, length);
}
