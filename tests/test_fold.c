/* SPDX-License-Identifier: MIT
 * The folding against ICU and against Unicode's own files. */
#include "fold.h"
#include "utf8.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

enum { ROOM = 4096 };

static smp_allocator memory;
static smp__cells raw, room, *folded;

static void set_up(void) {
    memory = smp__memory_choose(NULL);
}

static void tear_down(void) {
    free(raw.items);
    free(room.items);
    memset(&raw, 0, sizeof raw);
    memset(&room, 0, sizeof room);
}

TestSuite(fold, .init = set_up, .fini = tear_down);

static bool is_surrogate(uint32_t code) {
    return code >= 0xD800 && code < 0xE000;
}

/* Fills `raw` as the decoder would, but with no escape read and nothing dropped but what Unicode drops. */
static void make_raw(const uint32_t *codes, size_t count) {
    raw.count = 0;
    raw.seen = 0;
    cr_assert(smp__cells_reserve(&raw, &memory, count));
    uint32_t at = 0;
    for (size_t i = 0; i < count; i++) {
        smp__cell cell = {codes[i], at, at + (uint32_t)smp__utf8_size(codes[i]), 0, SMP__CELL_DIRECT};
        smp__cell_become(&cell, codes[i]);
        unsigned property = smp__cell_property(&cell);
        if (property & SMP__PROPERTY_IGNORABLE && u_charType((UChar32)codes[i]) != U_CONTROL_CHAR)
            cell.flags |= SMP__CELL_DROPPED;
        raw.seen |= property;
        at = cell.end;
        raw.items[raw.count++] = cell;
    }
}

static size_t fold(const uint32_t *codes, size_t count, uint32_t *out) {
    size_t size = 0;
    make_raw(codes, count);
    folded = smp__fold(&memory, &raw, &room, SMP__FOLD_EXACT);
    cr_assert(folded);
    for (size_t i = 0; i < folded->count; i++)
        if (!(folded->items[i].flags & SMP__CELL_DROPPED)) out[size++] = folded->items[i].code;
    return size;
}

static size_t fold_by_icu(const uint32_t *codes, size_t count, uint32_t *out) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance(&status);
    static UChar wide[2 * ROOM], result[8 * ROOM];
    int32_t length = 0;
    for (size_t i = 0; i < count; i++) U16_APPEND_UNSAFE(wide, length, codes[i]);
    length = unorm2_normalize(normalizer, wide, length, result, 8 * ROOM, &status);
    cr_assert(U_SUCCESS(status));
    size_t size = 0;
    for (int32_t at = 0; at < length;) {
        UChar32 code;
        U16_NEXT_UNSAFE(result, at, code);
        out[size++] = (uint32_t)code;
    }
    return size;
}

static bool same(const uint32_t *a, size_t a_count, const uint32_t *b, size_t b_count) {
    return a_count == b_count && !memcmp(a, b, a_count * sizeof *a);
}

Test(fold, agrees_with_icu_on_every_code_point) {
    for (uint32_t code = 0; code < 0x110000; code++) {
        uint32_t ours[64], theirs[64];
        if (is_surrogate(code)) continue;
        size_t count = fold(&code, 1, ours), expected = fold_by_icu(&code, 1, theirs);
        cr_assert(same(ours, count, theirs, expected), "U+%04X", code);
    }
}

/* The code points of a field such as "0041 030A"; returns how many. */
static size_t parse(const char *field, uint32_t *codes) {
    size_t count = 0;
    for (char *end; (codes[count] = (uint32_t)strtoul(field, &end, 16)), end != field; field = end) count++;
    return count;
}

Test(fold, agrees_with_derived_normalization_props) {
    FILE *file = fopen("/usr/share/unicode/DerivedNormalizationProps.txt", "r");
    cr_assert(file, "Debian's unicode-data is needed");
    char line[1024];
    size_t lines = 0;
    while (fgets(line, sizeof line, file)) {
        char *field = strstr(line, "; NFKC_CF;"), *end;
        if (!field || line[0] == '#') continue;
        uint32_t first = (uint32_t)strtoul(line, &end, 16), last = first;
        if (!strncmp(end, "..", 2)) last = (uint32_t)strtoul(end + 2, NULL, 16);
        uint32_t expected[64], ours[64];
        size_t expected_count = parse(field + 10, expected);
        for (uint32_t code = first; code <= last; code++)
            cr_assert(same(ours, fold(&code, 1, ours), expected, expected_count), "U+%04X", code);
        lines++;
    }
    fclose(file);
    cr_assert_geq(lines, 5000);
}

Test(fold, agrees_on_normalization_test) {
    FILE *file = popen("bzcat /usr/share/unicode/NormalizationTest.txt.bz2", "r"); // NOLINT(cert-env33-c)
    cr_assert(file);
    char line[2048];
    size_t lines = 0;
    while (fgets(line, sizeof line, file)) {
        if (line[0] == '#' || line[0] == '@') continue;
        uint32_t first[256] = {0};
        size_t first_count = 0;
        char *field = strtok(line, ";");
        for (int column = 0; column < 5 && field; column++, field = strtok(NULL, ";")) {
            uint32_t codes[64], ours[256], theirs[256];
            size_t count = parse(field, codes);
            size_t our_count = fold(codes, count, ours), their_count = fold_by_icu(codes, count, theirs);
            cr_assert(same(ours, our_count, theirs, their_count), "%s", line);
            /* All five columns are compatibility equivalents. The iota below becomes a letter before marks are sorted,
             * so that there its place among them still counts. */
            if (strstr(line, "0345")) continue;
            if (!column) {
                memcpy(first, ours, our_count * sizeof *ours);
                first_count = our_count;
            }
            cr_assert(same(ours, our_count, first, first_count), "%s, column %d", line, column + 1);
        }
        lines++;
    }
    cr_assert_eq(pclose(file), 0, "bzip2 and Debian's unicode-data are needed");
    cr_assert_geq(lines, 15000);
}

static uint32_t random_below(uint32_t *seed, uint32_t bound) {
    *seed = *seed * 1664525u + 1013904223u;
    return (uint32_t)((uint64_t)*seed * bound >> 32);
}

static uint32_t random_code(uint32_t *seed) {
    static const uint32_t ranges[][2] = {{0x20, 0x7F},     {0x20, 0x7F},     {0xA0, 0x250},      {0x300, 0x370},
                                         {0x300, 0x370},   {0x370, 0x590},   {0x590, 0x780},     {0x900, 0xE00},
                                         {0x1100, 0x1200}, {0x1E00, 0x2100}, {0x3040, 0x3100},   {0xAC00, 0xD7A4},
                                         {0xF900, 0xFE50}, {0xFF00, 0xFFF0}, {0x1D400, 0x1D800}, {0xE0000, 0xE0200}};
    const uint32_t *range = ranges[random_below(seed, sizeof ranges / sizeof *ranges)];
    if (random_below(seed, 40) == 0) {
        uint32_t code = random_below(seed, 0x110000);
        return is_surrogate(code) ? 'x' : code;
    }
    return range[0] + random_below(seed, range[1] - range[0]);
}

Test(fold, agrees_with_icu_on_random_text_and_is_idempotent) {
    uint32_t seed = 7;
    for (int round = 0; round < 60000; round++) {
        uint32_t codes[24], ours[512], theirs[512], again[512];
        size_t count = 1 + random_below(&seed, 24);
        for (size_t i = 0; i < count; i++) codes[i] = random_code(&seed);
        size_t our_count = fold(codes, count, ours), their_count = fold_by_icu(codes, count, theirs);
        if (!same(ours, our_count, theirs, their_count)) {
            for (size_t i = 0; i < count; i++) fprintf(stderr, "%04X ", codes[i]);
            cr_assert_fail("round %d", round);
        }
        cr_assert(same(again, fold(ours, our_count, again), ours, our_count), "round %d is not idempotent", round);
    }
}

/* Each cell knows where it came from: the ranges stand in order, touch, and cover the whole text. */
Test(fold, maps_every_byte) {
    uint32_t seed = 11;
    for (int round = 0; round < 20000; round++) {
        uint32_t codes[24];
        size_t count = 1 + random_below(&seed, 24);
        for (size_t i = 0; i < count; i++) codes[i] = random_code(&seed);
        make_raw(codes, count);
        uint32_t length = raw.items[count - 1].end, covered = 0;
        folded = smp__fold(&memory, &raw, &room, SMP__FOLD_EXACT);
        cr_assert(folded);
        for (size_t i = 0; i < folded->count; i++) {
            const smp__cell *cell = &folded->items[i];
            cr_assert_leq(cell->start, covered);
            cr_assert_lt(cell->start, cell->end);
            if (i) cr_assert_geq(cell->start, folded->items[i - 1].start);
            if (cell->end > covered) covered = cell->end;
        }
        cr_assert_eq(covered, length);
    }
}

/* One folded piece for each place that it came from. */
Test(fold, maps_exactly) {
    static const struct {
        uint32_t codes[8];
        uint32_t cells[8][3]; /* code point, start, end */
    } cases[] = {
        {{'A', 0x301, 'b'}, {{0xE1, 0, 3}, {'b', 3, 4}}},                /* a letter and its accent */
        {{0xFB01, 't'}, {{'f', 0, 3}, {'i', 0, 3}, {'t', 3, 4}}},        /* a ligature */
        {{0x1112, 0x1161, 0x11AB, 'x'}, {{0xD55C, 0, 9}, {'x', 9, 10}}}, /* three jamo, one syllable */
        {{'q', 0x307, 0x323, 'r'}, {{'q', 0, 5}, {0x323, 0, 5}, {0x307, 0, 5}, {'r', 5, 6}}}, /* marks change places */
        {{'a', 0x200B, 0x301, 'b'}, {{0xE1, 0, 6}, {'b', 6, 7}}}, /* something invisible between */
        {{0xDF}, {{'s', 0, 2}, {'s', 0, 2}}},
        {{0x0130}, {{'i', 0, 2}, {0x307, 0, 2}}}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t count = 0, seen = 0;
        while (count < 8 && cases[i].codes[count]) count++;
        make_raw(cases[i].codes, count);
        folded = smp__fold(&memory, &raw, &room, SMP__FOLD_EXACT);
        cr_assert(folded);
        for (size_t k = 0; k < folded->count; k++) {
            const smp__cell *cell = &folded->items[k];
            if (cell->flags & SMP__CELL_DROPPED) continue;
            cr_assert_eq(cell->code, cases[i].cells[seen][0], "case %zu", i);
            cr_assert_eq(cell->start, cases[i].cells[seen][1], "case %zu", i);
            cr_assert_eq(cell->end, cases[i].cells[seen][2], "case %zu", i);
            seen++;
        }
        cr_assert(seen == 8 || !cases[i].cells[seen][2], "case %zu", i);
    }
}
