/* SPDX-License-Identifier: MIT */
#include "escapes.h"

#include "utf8.h"

#include <stdbool.h>
#include <string.h>

/* Named entities of HTML that stand for what people type, in order of their names. */
static const struct {
    const char *name;
    uint32_t code;
} entities[] = {
#include "data/fold/entities.inc"
};

static bool is_name(char c) {
    unsigned char lower = (unsigned char)(c | 32);
    return (unsigned char)(lower - 'a') < 26 || (unsigned char)(c - '0') < 10;
}

static int digit_value(char c) {
    if ((unsigned char)(c - '0') < 10) return c - '0';
    unsigned char lower = (unsigned char)(c | 32);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

static bool is_character(uint32_t code) {
    return code && code < 0x110000 && (code < 0xD800 || code > 0xDFFF);
}

/* "#115;" or "#x73;", also without the semicolon, as browsers read it. */
static size_t numeric(const char *text, size_t length, uint32_t *code) {
    size_t at = 1;
    int base = 10;
    if (at < length && (text[at] | 32) == 'x') {
        base = 16;
        at++;
    }
    size_t first = at;
    uint32_t value = 0;
    for (; at < length && at < first + 10; at++) {
        int digit = digit_value(text[at]);
        if (digit < 0 || digit >= base) break;
        if (value < 0x110000) value = value * (uint32_t)base + (uint32_t)digit;
    }
    if (at == first || !is_character(value)) return 0;
    *code = value;
    return at < length && text[at] == ';' ? at + 1 : at;
}

static size_t named(const char *text, size_t length, uint32_t *code) {
    size_t size = 0, low = 0, high = sizeof entities / sizeof *entities;
    while (size < length && size < 12 && is_name(text[size])) size++;
    if (!size || size >= length || text[size] != ';') return 0;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strncmp(entities[middle].name, text, size);
        if (!order && entities[middle].name[size]) order = 1;
        if (!order) {
            *code = entities[middle].code;
            return size + 1;
        }
        if (order < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return 0;
}

static size_t entity_body(const char *text, size_t length, uint32_t *code) {
    if (!length) return 0;
    return text[0] == '#' ? numeric(text, length, code) : named(text, length, code);
}

size_t smp__escape_entity(const char *text, size_t length, uint32_t *code) {
    size_t size = entity_body(text + 1, length - 1, code);
    if (!size) return 0;
    size++;
    if (*code == '&') {
        size_t inner = entity_body(text + size, length - size, code);
        if (inner) return size + inner;
        *code = '&';
    }
    return size;
}

static int percent_byte(const char *text, size_t length) {
    if (length < 3 || text[0] != '%') return -1;
    int high = digit_value(text[1]), low = digit_value(text[2]);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
}

size_t smp__escape_percent(const char *text, size_t length, uint32_t *code) {
    int first = percent_byte(text, length);
    if (first < 0) return 0;
    if (first < 0x80) {
        *code = (uint32_t)first;
        return first ? 3 : 0;
    }
    char bytes[4] = {(char)first};
    size_t size = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0, decoded;
    if (!size) return 0;
    for (size_t i = 1; i < size; i++) {
        if (length < 3 * i) return 0;
        int byte = percent_byte(text + 3 * i, length - 3 * i);
        if (byte < 0x80 || byte > 0xBF) return 0;
        bytes[i] = (char)byte;
    }
    *code = smp__utf8_decode(bytes, &decoded);
    return is_character(*code) && smp__utf8_size(*code) == size ? 3 * size : 0;
}

/* RFC 3492, section 6.1 */
static uint32_t adapt(uint32_t delta, uint32_t points, bool first) {
    uint32_t k = 0;
    delta = first ? delta / 700 : delta / 2;
    delta += delta / points;
    for (; delta > 455; k += 36) delta /= 35;
    return k + 36 * delta / (delta + 38);
}

size_t smp__escape_punycode(const char *text, size_t length, uint32_t *codes, size_t room, size_t *count) {
    size_t end = 0, at = 4, basic = 0;
    while (end < length && end < 64 && (is_name(text[end]) || text[end] == '-')) end++;
    if (end < 5 || end > 63 || (end < length && (unsigned char)text[end] >= 0x80)) return 0;
    *count = 0;
    for (size_t i = 4; i < end; i++)
        if (text[i] == '-') basic = i;
    if (basic) {
        if (basic - 4 > room) return 0;
        for (size_t i = 4; i < basic; i++) codes[(*count)++] = (unsigned char)text[i];
        at = basic + 1;
    }
    /* RFC 3492, section 6.2 */
    uint32_t n = 128, i = 0, bias = 72;
    while (at < end) {
        uint32_t before = i, weight = 1;
        for (uint32_t k = 36;; k += 36) {
            if (at == end) return 0;
            char c = text[at++];
            unsigned char lower = (unsigned char)(c | 32);
            uint32_t digit = (unsigned char)(c - '0') < 10 ? (uint32_t)(c - '0') + 26 : (uint32_t)(lower - 'a');
            if (digit > 35 || digit > (UINT32_MAX - i) / weight) return 0;
            i += digit * weight;
            uint32_t threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
            if (digit < threshold) break;
            if (weight > UINT32_MAX / (36 - threshold)) return 0;
            weight *= 36 - threshold;
        }
        uint32_t points = (uint32_t)*count + 1;
        bias = adapt(i - before, points, !before);
        if (i / points > 0x10FFFF - n || *count == room) return 0;
        n += i / points;
        i %= points;
        if (!is_character(n)) return 0;
        memmove(codes + i + 1, codes + i, (*count - i) * sizeof *codes);
        codes[i++] = n;
        ++*count;
    }
    return *count ? end : 0;
}
