/* SPDX-License-Identifier: MIT */
#include "escapes.h"

#include <criterion/criterion.h>
#include <string.h>

typedef struct escape {
    const char *text;
    size_t size;
    uint32_t code;
} escape;

Test(escapes, entities) {
    static const escape cases[] = {{"&amp;", 5, '&'},
                                   {"&eacute;x", 8, 0xE9},
                                   {"&#65;", 5, 'A'},
                                   {"&#65 ", 4, 'A'},
                                   {"&#x41;", 6, 'A'},
                                   {"&#X4a", 5, 'J'},
                                   {"&amp;#65;", 9, 'A'},
                                   {"&amp;eacute;", 12, 0xE9},
                                   {"&nbsp;", 6, 0xA0},
                                   {"&quot;", 6, '"'},
                                   {"&Ntilde;", 8, 0xD1},
                                   {"&yuml;", 6, 0xFF},
                                   {"&", 0, 0},
                                   {"&&", 0, 0},
                                   {"&;", 0, 0},
                                   {"&b", 0, 0},
                                   {"&eacute", 0, 0},
                                   {"&nothing;", 0, 0},
                                   {"&#;", 0, 0},
                                   {"&#x;", 0, 0},
                                   {"&#0;", 0, 0},
                                   {"&#xD800;", 0, 0},
                                   {"&#1114112;", 0, 0},
                                   {"&#99999999999;", 0, 0},
                                   {"&#1114111;", 10, 0x10FFFF}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        uint32_t code = 0;
        size_t size = smp__escape_entity(cases[i].text, strlen(cases[i].text), &code);
        cr_expect_eq(size, cases[i].size, "%s: %zu bytes", cases[i].text, size);
        if (size) cr_expect_eq(code, cases[i].code, "%s: U+%04X", cases[i].text, code);
    }
}

Test(escapes, percent) {
    static const escape cases[] = {{"%41", 3, 'A'},
                                   {"%c3%A9x", 6, 0xE9},
                                   {"%E2%82%AC", 9, 0x20AC},
                                   {"%F0%9F%8E%89", 12, 0x1F389},
                                   {"%", 0, 0},
                                   {"%4", 0, 0},
                                   {"%4G", 0, 0},
                                   {"%00", 0, 0},
                                   {"%C3", 0, 0},
                                   {"%C3%41", 0, 0},
                                   {"%C0%80", 0, 0},
                                   {"%ED%A0%80", 0, 0},
                                   {"%E0%80%80", 0, 0},
                                   {"%F5%80%80%80", 0, 0},
                                   {"%80", 0, 0}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        uint32_t code = 0;
        size_t size = smp__escape_percent(cases[i].text, strlen(cases[i].text), &code);
        cr_expect_eq(size, cases[i].size, "%s: %zu bytes", cases[i].text, size);
        if (size) cr_expect_eq(code, cases[i].code, "%s: U+%04X", cases[i].text, code);
    }
}

/* Samples of RFC 3492, section 7.1, and what is none. */
Test(escapes, punycode) {
    static const struct {
        const char *text;
        size_t size, count;
        uint32_t first, last;
    } cases[] = {{"xn--mnchen-3ya.example", 14, 7, 'm', 'n'},
                 {"xn--ihqwcrb4cv8a8dqg056pqjye", 28, 9, 0x4ED6, 0x6587},
                 {"XN--MNCHEN-3YA", 14, 7, 'M', 'N'},
                 {"xn--", 0, 0, 0, 0},
                 {"xn--a\xC3\xA9", 0, 0, 0, 0},
                 {"xn--99999999", 0, 0, 0, 0}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        uint32_t codes[64];
        size_t count = 0;
        size_t size = smp__escape_punycode(cases[i].text, strlen(cases[i].text), codes, 64, &count);
        cr_expect_eq(size, cases[i].size, "%s: %zu bytes", cases[i].text, size);
        if (!size) continue;
        cr_assert_eq(count, cases[i].count, "%s: %zu code points", cases[i].text, count);
        cr_expect_eq(codes[0], cases[i].first);
        cr_expect_eq(codes[count - 1], cases[i].last);
    }
}
