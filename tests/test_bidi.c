/* SPDX-License-Identifier: MIT
 * The order of display against ICU and against Unicode's own file. */
#include "bidi.h"
#include "failing_memory.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ubidi.h>
#include <unicode/uchar.h>

enum { ROOM = 1 << 12 };

static smp__bidi bidi;
static smp__cells from, to;
static smp_allocator memory;

static void set_up(void) {
    memory = smp__memory_choose(NULL);
}

static void tear_down(void) {
    smp__bidi_clear(&bidi, &memory);
    free(from.items);
    free(to.items);
    memset(&from, 0, sizeof from);
    memset(&to, 0, sizeof to);
}

TestSuite(bidi, .init = set_up, .fini = tear_down);

static uint32_t random_below(uint32_t *seed, uint32_t bound) {
    *seed = *seed * 1664525u + 1013904223u;
    return (uint32_t)((uint64_t)*seed * bound >> 32);
}

static bool is_removed(uint32_t code) {
    switch (u_charDirection((UChar32)code)) {
    case U_LEFT_TO_RIGHT_EMBEDDING:
    case U_LEFT_TO_RIGHT_OVERRIDE:
    case U_RIGHT_TO_LEFT_EMBEDDING:
    case U_RIGHT_TO_LEFT_OVERRIDE:
    case U_POP_DIRECTIONAL_FORMAT:
    case U_BOUNDARY_NEUTRAL:
        return true;
    default:
        return false;
    }
}

/* Puts the places of the code points that are displayed into `out`, in order; returns how many. */
static size_t display(const uint32_t *codes, size_t count, uint32_t *out) {
    from.count = to.count = 0;
    cr_assert(smp__cells_reserve(&from, &memory, count) && smp__cells_reserve(&to, &memory, count));
    for (size_t i = 0; i < count; i++) {
        from.items[i] = (smp__cell){.start = (uint32_t)i, .end = (uint32_t)i + 1};
        smp__cell_become(&from.items[i], codes[i]);
        from.count++;
    }
    cr_assert(smp__bidi_display(&bidi, &memory, &from, &to));
    cr_assert_eq(to.count, count);
    size_t left = 0;
    for (size_t i = 0; i < count; i++) {
        if (!is_removed(to.items[i].code)) out[left++] = to.items[i].start;
    }
    return left;
}

/* The same by ICU. The code points are all of the Basic Multilingual Plane. */
static size_t display_by_icu(const uint32_t *codes, size_t count, uint32_t *out) {
    static UChar wide[ROOM];
    static int32_t map[ROOM];
    UErrorCode status = U_ZERO_ERROR;
    for (size_t i = 0; i < count; i++) wide[i] = (UChar)codes[i];
    UBiDi *order = ubidi_open();
    ubidi_setPara(order, wide, (int32_t)count, 0, NULL, &status);
    ubidi_getVisualMap(order, map, &status);
    cr_assert(U_SUCCESS(status));
    size_t left = 0;
    for (size_t i = 0; i < count; i++) {
        if (!is_removed(codes[map[i]])) out[left++] = (uint32_t)map[i];
    }
    ubidi_close(order);
    return left;
}

static void compare(const uint32_t *codes, size_t count, const char *what) {
    static uint32_t ours[ROOM], theirs[ROOM];
    size_t our_count = display(codes, count, ours), their_count = display_by_icu(codes, count, theirs);
    if (our_count == their_count && !memcmp(ours, theirs, our_count * sizeof *ours)) return;
    for (size_t i = 0; i < count; i++) fprintf(stderr, "%04X ", codes[i]);
    fprintf(stderr, "\nours:");
    for (size_t i = 0; i < our_count; i++) fprintf(stderr, " %u", ours[i]);
    fprintf(stderr, "\nICU:");
    for (size_t i = 0; i < their_count; i++) fprintf(stderr, " %u", theirs[i]);
    cr_assert_fail("%s", what);
}

static const uint32_t alphabet[] = {0x202A, 0x202B, 0x202C, 0x202C, 0x2066, 0x2067, 0x2068, 0x2069, 0x2069, 'a',
                                    'b',    'a',    'b',    '1',    '2',    '+',    ',',    '.',    '$',    ' ',
                                    ' ',    '\t',   0x301,  0x300,  0x200B, '!',    '3',    '/',    0x430,  '-'};
static const uint32_t overrides[] = {0x202D, 0x202E, 0x202E}, brackets[] = {'(', ')', '[', ']', 0x3008, 0x3009};

/* A code point for random text of `kinds` kinds from `low` on. ICU differs from UAX 9 in some points, which are left
 * out here and are in Unicode's own file: brackets and isolates closed where there is none under overrides, marks upon
 * brackets. */
static uint32_t random_code(uint32_t *seed, uint32_t low, uint32_t kinds, bool overridden, size_t *open) {
    uint32_t code = alphabet[low + random_below(seed, kinds)];
    if (overridden && random_below(seed, 8) == 0)
        code = overrides[random_below(seed, 3)];
    else if (!overridden && random_below(seed, 4) == 0)
        code = brackets[random_below(seed, 6)];
    if (code == 0x2069 && !*open) code = 'a';
    if (code >= 0x2066 && code <= 0x2068) ++*open;
    if (code == 0x2069) --*open;
    return code;
}

Test(bidi, agrees_with_icu_on_random_text) {
    enum { KINDS = sizeof alphabet / sizeof *alphabet };
    uint32_t seed = 17, codes[ROOM];
    for (int round = 0; round < 120000; round++) {
        size_t count = 1 + random_below(&seed, round % 4 ? 12 : 60), open = 0;
        uint32_t low = 0, kinds = KINDS;
        if (round % 3 == 0) { /* few kinds meet more often */
            low = random_below(&seed, KINDS / 2);
            kinds = 1 + random_below(&seed, KINDS / 2);
        }
        bool bracket = false;
        for (size_t i = 0; i < count; i++) {
            codes[i] = random_code(&seed, low, kinds, round % 2, &open);
            if (bracket && u_charDirection((UChar32)codes[i]) == U_DIR_NON_SPACING_MARK) codes[i] = 'a';
            if (!is_removed(codes[i]))
                bracket = u_getIntPropertyValue((UChar32)codes[i], UCHAR_BIDI_PAIRED_BRACKET_TYPE) != U_BPT_NONE;
        }
        compare(codes, count, "random text");
    }
}

/* Nested deeper than UAX 9 has levels. */
Test(bidi, agrees_with_icu_on_deep_nesting) {
    static const uint32_t openers[] = {0x202A, 0x202B, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068};
    static uint32_t codes[ROOM];
    uint32_t seed = 23;
    for (int round = 0; round < 400; round++) {
        size_t count = 0, open = 0;
        for (size_t i = 0; i < 150; i++) {
            codes[count++] = openers[random_below(&seed, 7)];
            open += codes[count - 1] >= 0x2066;
            if (random_below(&seed, 2)) codes[count++] = 'a' + random_below(&seed, 26);
        }
        for (size_t i = 0; i < 200; i++) {
            bool isolate = random_below(&seed, 2) && open;
            open -= isolate;
            codes[count++] = isolate ? 0x2069 : 0x202C;
            if (random_below(&seed, 2)) codes[count++] = 'a' + random_below(&seed, 26);
        }
        compare(codes, count, "deep nesting");
    }
}

/* The order that a line of BidiCharacterTest.txt gives; returns how many. */
static size_t parse(const char *field, int base, uint32_t *out) {
    size_t count = 0;
    for (char *end; (out[count] = (uint32_t)strtoul(field, &end, base)), end != field; field = end) count++;
    return count;
}

/* Of Unicode's file the lines that run from left to right and have no letter that is written otherwise. */
Test(bidi, agrees_with_unicode) {
    FILE *file = fopen("/usr/share/unicode/BidiCharacterTest.txt", "r");
    cr_assert(file, "Debian's unicode-data is needed");
    static char line[4096];
    static uint32_t codes[ROOM], expected[ROOM], ours[ROOM];
    size_t lines = 0;
    while (fgets(line, sizeof line, file)) {
        char *direction = strchr(line, ';'), *order = strrchr(line, ';');
        if (line[0] == '#' || !direction || direction[1] != '0') continue;
        size_t count = parse(line, 16, codes);
        bool fits = true;
        for (size_t i = 0; i < count; i++) {
            UCharDirection of = u_charDirection((UChar32)codes[i]);
            fits = fits && of != U_RIGHT_TO_LEFT && of != U_RIGHT_TO_LEFT_ARABIC && of != U_ARABIC_NUMBER &&
                   of != U_BLOCK_SEPARATOR;
        }
        if (!fits) continue;
        size_t shown = display(codes, count, ours), wanted = parse(order + 1, 10, expected);
        cr_assert(shown == wanted && !memcmp(ours, expected, shown * sizeof *ours), "%s", line);
        lines++;
    }
    fclose(file);
    cr_assert_geq(lines, 3000);
}

Test(bidi, running_out_of_memory_is_said) {
    static const uint32_t codes[] = {'a', 0x202E, 'b', 0x202C};
    uint32_t out[4];
    display(codes, 4, out);
    smp__bidi_clear(&bidi, &memory);
    for (long after = 0; after < 3; after++) {
        failing_memory failing = {.until_failure = after};
        smp_allocator allocator = failing_allocator(&failing);
        smp__bidi other = {0};
        to.count = 0;
        cr_assert_not(smp__bidi_display(&other, &allocator, &from, &to), "after %ld requests", after);
        smp__bidi_clear(&other, &allocator);
        cr_assert_eq(failing.held, 0);
    }
}
