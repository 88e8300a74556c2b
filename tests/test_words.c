/* SPDX-License-Identifier: MIT
 * Words against ICU's boundaries (UAX 29), and what is told of them. */
#include "text.h"
#include "utf8.h"

#include <criterion/criterion.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

static uint32_t random_below(uint32_t *seed, uint32_t bound) {
    *seed = *seed * 1664525u + 1013904223u;
    return (uint32_t)((uint64_t)*seed * bound >> 32);
}

/* Characters that fold to themselves and on which we mean to agree with UAX 29: without full stops, colons and low
 * lines, without Hebrew, whose abbreviations keep their apostrophe, and without the scripts that ICU cuts by
 * dictionary. */
static uint32_t random_code(uint32_t *seed) {
    static const uint32_t ranges[][2] = {{'a', 'z'},         {'a', 'z'},          {'0', '9'},     {' ', ' '},
                                         {' ', '-'},         {0xE0, 0xF6},        {0x3B1, 0x3C1}, {0x430, 0x44F},
                                         {0x561, 0x57A},     {0x628, 0x63A},      {0x915, 0x930}, {0x1F300, 0x1F320},
                                         {0x1F600, 0x1F640}, {0x10A0, 0x10A0 + 6}};
    const uint32_t *range = ranges[random_below(seed, sizeof ranges / sizeof *ranges)];
    return range[0] + random_below(seed, range[1] - range[0] + 1);
}

Test(words, agree_with_icu_on_random_text) {
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_open(UBRK_WORD, "en_US_POSIX", NULL, 0, &status);
    cr_assert(U_SUCCESS(status));
    smp__text *text = smp__text_new(NULL);
    uint32_t seed = 9;
    for (int round = 0; round < 30000; round++) {
        char source[512];
        size_t length = 0, count = 1 + random_below(&seed, 40);
        for (size_t i = 0; i < count; i++) {
            uint32_t code = random_code(&seed);
            /* 6'1 is two numbers for us. */
            if (code == '\'' && length && source[length - 1] >= '0' && source[length - 1] <= '9') code = ' ';
            length += smp__utf8_encode(code, source + length);
        }
        cr_assert(smp__text_prepare(text, source, length));
        UChar wide[512];
        int32_t size = 0, starts[512];
        for (size_t at = 0, step; at < text->folded_length; at += step) {
            uint32_t code = smp__utf8_decode(text->folded + at, &step);
            starts[size] = (int32_t)at;
            if (code >= 0x10000) starts[size + 1] = (int32_t)at;
            U16_APPEND_UNSAFE(wide, size, code);
        }
        starts[size] = (int32_t)text->folded_length;
        ubrk_setText(iterator, wide, size, &status);
        size_t word = 0;
        for (int32_t from = ubrk_first(iterator), to; (to = ubrk_next(iterator)) != UBRK_DONE; from = to) {
            UChar32 first;
            U16_GET(wide, 0, from, size, first);
            bool emoji = u_hasBinaryProperty(first, UCHAR_EXTENDED_PICTOGRAPHIC) && first > 0xFF;
            if (ubrk_getRuleStatus(iterator) == UBRK_WORD_NONE && !emoji) continue;
            cr_assert_lt(word, text->word_count, "round %d: %s", round, text->folded);
            cr_assert(text->words[word].start == (uint32_t)starts[from] &&
                          text->words[word].end == (uint32_t)starts[to],
                      "round %d: word %zu of <%s> is %u .. %u, not %d .. %d", round, word, text->folded,
                      text->words[word].start, text->words[word].end, starts[from], starts[to]);
            word++;
        }
        cr_assert_eq(word, text->word_count, "round %d: %s", round, text->folded);
    }
    smp__text_free(text);
    ubrk_close(iterator);
}

/* One word of a text, its shape and the gap before it. */
typedef struct expected {
    const char *text;
    size_t index;
    const char *word;
    unsigned shape, gap;
} expected;

Test(words, know_their_shape_and_gap) {
    static const expected cases[] = {{"Hello", 0, "hello", SMP__WORD_CAPITALIZED, 0},
                                     {"  Hello", 0, "hello", SMP__WORD_CAPITALIZED, 0},
                                     {"go NOW", 1, "now", SMP__WORD_CAPITALIZED | SMP__WORD_UPPER, SMP__GAP_SPACE},
                                     {"I do", 0, "i", SMP__WORD_CAPITALIZED, 0},
                                     {"go ÁRBOL", 1, "árbol", SMP__WORD_CAPITALIZED | SMP__WORD_UPPER, SMP__GAP_SPACE},
                                     {"at 7:30", 1, "7:30", SMP__WORD_NUMBER | SMP__WORD_HAS_DIGIT, SMP__GAP_SPACE},
                                     {"the 2nd", 1, "2nd", SMP__WORD_HAS_DIGIT, SMP__GAP_SPACE},
                                     {"it’s", 0, "it's", SMP__WORD_APOSTROPHE, 0},
                                     {"'it'", 0, "it", 0, 0},
                                     {"a, b", 1, "b", 0, SMP__GAP_COMMA | SMP__GAP_SPACE},
                                     {"a; b", 1, "b", 0, SMP__GAP_COLON | SMP__GAP_SPACE},
                                     {"a... b", 1, "b", 0, SMP__GAP_STOP | SMP__GAP_SPACE},
                                     {"a\r\nb", 1, "b", 0, SMP__GAP_NEWLINE},
                                     {"a-b", 1, "b", 0, SMP__GAP_HYPHEN},
                                     {"a‑b", 1, "b", 0, SMP__GAP_HYPHEN},
                                     {"a - b", 1, "b", 0, SMP__GAP_SPACE | SMP__GAP_DASH},
                                     {"a--b", 1, "b", 0, SMP__GAP_DASH},
                                     {"a—b", 1, "b", 0, SMP__GAP_DASH},
                                     {"sen-\ntence", 1, "tence", 0, SMP__GAP_HYPHEN | SMP__GAP_NEWLINE},
                                     {"a “b”", 1, "b", 0, SMP__GAP_SPACE | SMP__GAP_QUOTE},
                                     {"a (b)", 1, "b", 0, SMP__GAP_SPACE | SMP__GAP_BRACKET},
                                     {"a/b", 1, "b", 0, SMP__GAP_OTHER},
                                     {"a_b", 1, "b", 0, SMP__GAP_OTHER},
                                     {"#Tag", 0, "tag", SMP__WORD_CAPITALIZED | SMP__WORD_HASHTAG, 0},
                                     {"see @me", 1, "me", SMP__WORD_MENTION, SMP__GAP_SPACE | SMP__GAP_OTHER},
                                     {"me@host", 1, "host", 0, SMP__GAP_OTHER},
                                     {"ok 🎉", 1, "🎉", SMP__WORD_EMOJI, SMP__GAP_SPACE},
                                     {"ok🎉", 1, "🎉", SMP__WORD_EMOJI, 0},
                                     {"🎉ok", 1, "ok", 0, 0},
                                     {"слово", 0, "слово", SMP__WORD_OTHER_SCRIPT, 0},
                                     {"日本", 1, "本", SMP__WORD_OTHER_SCRIPT, 0}};
    smp__text *text = smp__text_new(NULL);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cr_assert(smp__text_prepare(text, cases[i].text, strlen(cases[i].text)));
        cr_assert_lt(cases[i].index, text->word_count, "%s", cases[i].text);
        const smp__word *word = &text->words[cases[i].index];
        cr_expect(word->end - word->start == strlen(cases[i].word) &&
                      !memcmp(text->folded + word->start, cases[i].word, strlen(cases[i].word)),
                  "%s", cases[i].text);
        cr_expect_eq(word->shape, cases[i].shape, "%s: shape %x, not %x", cases[i].text, word->shape, cases[i].shape);
        cr_expect_eq(word->gap, cases[i].gap, "%s: gap %x, not %x", cases[i].text, word->gap, cases[i].gap);
    }
    smp__text_free(text);
}
