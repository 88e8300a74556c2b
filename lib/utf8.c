/* SPDX-License-Identifier: MIT
 * Validity of UTF-8, as table 3-7 of the Unicode Standard defines it. */
#include "utf8.h"

#include "text.h"

#include <string.h>

/* The bytes of the well-formed sequence that begins at `byte`; 0 where none does. */
static size_t sequence(const unsigned char *byte, size_t left) {
    unsigned char first = byte[0];
    size_t size = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (!size || size > left) return 0;
    /* Only the second byte's range depends on the first: no overlong forms, no surrogates, nothing above U+10FFFF. */
    unsigned char low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    unsigned char high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (byte[1] < low || byte[1] > high) return 0;
    for (size_t i = 2; i < size; i++)
        if ((byte[i] & 0xC0) != 0x80) return 0;
    return size;
}

size_t smp__utf8_valid(const char *text, size_t length) {
    const unsigned char *byte = (const unsigned char *)text;
    size_t at = 0;
    while (at < length) {
        uint64_t eight[2];
        while (length - at >= sizeof eight) {
            memcpy(eight, byte + at, sizeof eight);
            if ((eight[0] | eight[1]) & UINT64_C(0x8080808080808080)) break;
            at += sizeof eight;
        }
        while (at < length && byte[at] < 0x80) at++;
        while (at < length && byte[at] >= 0x80) {
            size_t size = sequence(byte + at, length - at);
            if (!size) return at;
            at += size;
        }
    }
    return length;
}

bool smp__utf16_marked(const char *text, size_t length) {
    return length >= 2 && (memcmp(text, "\xFF\xFE", 2) == 0 || memcmp(text, "\xFE\xFF", 2) == 0);
}
