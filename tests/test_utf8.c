/* SPDX-License-Identifier: MIT */
#include "text.h"
#include "utf8.h"

#include <criterion/criterion.h>
#include <string.h>
#include <unicode/utf8.h>

Test(utf8, every_code_point_there_and_back) {
    for (uint32_t code = 0; code < 0x110000; code++) {
        char bytes[4];
        size_t decoded, size = smp__utf8_encode(code, bytes);
        bool surrogate = code >= 0xD800 && code < 0xE000;
        cr_assert_eq(size, smp__utf8_size(code));
        cr_assert_eq(smp__utf8_valid(bytes, size), surrogate ? 0 : size, "U+%04X", code);
        if (surrogate) continue;
        cr_assert_eq(smp__utf8_decode(bytes, &decoded), code);
        cr_assert_eq(decoded, size);
        for (size_t cut = 1; cut < size; cut++) cr_assert_eq(smp__utf8_valid(bytes, cut), 0, "U+%04X cut", code);
    }
}

/* Where the first ill-formed sequence begins, by ICU. */
static size_t valid_by_icu(const char *text, size_t length) {
    for (size_t at = 0; at < length;) {
        int32_t next = (int32_t)at;
        UChar32 code;
        U8_NEXT(text, next, (int32_t)length, code);
        if (code < 0) return at;
        at = (size_t)next;
    }
    return length;
}

Test(utf8, agrees_with_icu_on_any_bytes) {
    static const unsigned char bytes[] = {'a',  'b',  0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1,
                                          0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF};
    uint32_t seed = 1;
    for (int round = 0; round < 300000; round++) {
        char text[64];
        size_t length = (seed >> 20) % 8;
        /* Often long plain text before, which is skipped in words. */
        size_t plain = round % 3 ? 0 : (seed >> 12) % 40;
        memset(text, 'x', plain);
        for (size_t i = 0; i < length; i++) {
            seed = seed * 1664525u + 1013904223u;
            text[plain + i] = (char)bytes[(seed >> 16) % sizeof bytes];
        }
        seed = seed * 1664525u + 1013904223u;
        cr_assert_eq(smp__utf8_valid(text, plain + length), valid_by_icu(text, plain + length), "round %d", round);
    }
}
