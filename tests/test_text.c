/* SPDX-License-Identifier: MIT */
#include "escaped.h"
#include "failing_memory.h"
#include "text.h"
#include "utf8.h"

#include <criterion/criterion.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ROOM = 1 << 16 };

static uint32_t random_below(uint32_t *seed, uint32_t bound) {
    *seed = *seed * 1664525u + 1013904223u;
    return (uint32_t)((uint64_t)*seed * bound >> 32);
}

/* One word as the case file writes it. */
static size_t describe(const smp__text *text, size_t index, char *out) {
    const smp__word *word = &text->words[index];
    smp__span span = smp__text_word_span(text, index, index + 1);
    size_t size = word->end - word->start, from = span.end - span.start;
    memcpy(out, text->folded + word->start, size);
    bool same = size == from;
    for (size_t i = 0; same && i < size; i++) {
        unsigned char a = (unsigned char)out[i], b = (unsigned char)text->source[span.start + i];
        same = a == b || (b < 0x80 && tolower(b) == a) || (a >= 0x80 && b >= 0x80 && !word->undone);
    }
    if (!same || word->undone) size += (size_t)sprintf(out + size, "{%.*s}", (int)from, text->source + span.start);
    bool first = true;
    for (size_t i = 0; i < SMP__UNDONE_COUNT; i++) {
        if (!(word->undone >> i & 1)) continue;
        size += (size_t)sprintf(out + size, "%s%s", first ? "" : ",", smp__undone_name(i));
        first = false;
    }
    return size;
}

Test(text, reads_the_cases) {
    FILE *file = fopen("tests/cases/text.txt", "r");
    cr_assert(file);
    smp__text *text = smp__text_new(NULL);
    static char line[4096], source[4096], expected[4096], got[ROOM];
    size_t cases = 0;
    while (fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = '\0';
        char *arrow = strstr(line, " => ");
        if (line[0] == '#' || !arrow) continue;
        *arrow = '\0';
        size_t length = escaped_read(line, source), size = 0;
        escaped_read(arrow + 4, expected);
        cr_assert(smp__text_prepare(text, source, length));
        for (size_t i = 0; i < text->word_count; i++) {
            if (i) got[size++] = ' ';
            size += describe(text, i, got + size);
        }
        got[size] = '\0';
        cr_expect_str_eq(got, expected, "%s: read as %s, not as %s", line, got, expected);
        cases++;
    }
    fclose(file);
    smp__text_free(text);
    cr_assert_geq(cases, 50);
}

/* ---- random disguises */

typedef size_t disguiser(uint32_t *seed, const char *word, char *out);

static size_t put(char *out, uint32_t code) {
    return smp__utf8_encode(code, out);
}

/* Between letters; not after the last, where it would be no part of the word. */
static size_t insert(uint32_t *seed, const char *word, char *out, const uint32_t *codes, uint32_t count) {
    size_t size = 0, length = strlen(word);
    for (size_t i = 0; i < length; i++) {
        out[size++] = word[i];
        bool must = i == 0;
        if (i + 1 < length && (must || random_below(seed, 2)))
            size += put(out + size, codes[random_below(seed, count)]);
    }
    return size;
}

static size_t invisible(uint32_t *seed, const char *word, char *out) {
    static const uint32_t codes[] = {0x200B, 0x200C, 0x200D, 0x2060,  0xFEFF, 0xAD,
                                     0xFE0F, 0x034F, 0x180E, 0xE0041, 0x200E};
    return insert(seed, word, out, codes, sizeof codes / sizeof *codes);
}

static size_t heaped(uint32_t *seed, const char *word, char *out) {
    size_t size = 0;
    for (; *word; word++) {
        out[size++] = *word;
        size += put(out + size, 0x335); /* an accent of Spanish right after its letter would be taken for one */
        for (uint32_t i = random_below(seed, 12); i; i--) {
            uint32_t mark = 0x300 + random_below(seed, 0x6F);
            size += put(out + size, mark == 0x34F ? 0x300 : mark);
        }
    }
    return size;
}

static size_t shifted(const char *word, char *out, uint32_t first) {
    size_t size = 0;
    for (; *word; word++) size += put(out + size, first + (uint32_t)(*word - 'a'));
    return size;
}

static size_t styled(uint32_t *seed, const char *word, char *out) {
    static const uint32_t alphabets[] = {0xFF41, 0xFF21, 0x1D41A, 0x1D5EE, 0x1D656, 0x1D68A, 0x1D4EA, 0x1D586,
                                         0x24D0, 0x24B6, 0x1F130, 0x1F150, 0x1F170, 0x249C,  0x1F110};
    return shifted(word, out, alphabets[random_below(seed, sizeof alphabets / sizeof *alphabets)]);
}

static size_t regional(uint32_t *seed, const char *word, char *out) {
    size_t size = 0;
    (void)seed;
    for (; *word; word++) {
        size += put(out + size, 0x1F1E6 + (uint32_t)(*word - 'a'));
        if (word[1]) size += put(out + size, 0x200B);
    }
    return size;
}

static size_t deleted(uint32_t *seed, const char *word, char *out) {
    size_t size = 0;
    for (const char *at = word; *at; at++) {
        out[size++] = *at;
        if (!at[1] || (at != word && random_below(seed, 2))) continue;
        uint32_t extra = 1 + random_below(seed, 3);
        for (uint32_t i = 0; i < extra; i++) out[size++] = (char)('a' + random_below(seed, 26));
        for (uint32_t i = 0; i < extra; i++) out[size++] = random_below(seed, 2) ? '\b' : 0x7F;
    }
    return size;
}

static size_t look_alike(uint32_t *seed, const char *word, char *out) {
    static const char *const alphabets[26] = {"аαꭺ", "", "сϲ", "ԁ",  "еҽ", "",    "ցԍ", "һհ", "іι",
                                              "ј",       "", "",   "",   "ո",  "оοօ", "рρ", "ԛ",  "г",
                                              "ѕ",       "", "υս", "ѵν", "ԝ",  "х",   "уγ", ""};
    size_t size = 0;
    bool plain = false;
    for (const char *at = word; *at; at++) {
        const char *choices = alphabets[*at - 'a'];
        size_t codes[4], count = 0, step;
        for (const char *c = choices; *c; c += step) {
            codes[count++] = smp__utf8_decode(c, &step);
        }
        bool keep = !count || (!plain && !at[1]) || random_below(seed, 3) == 0;
        if (keep) plain = true;
        size += keep ? put(out + size, (uint32_t)*at)
                     : put(out + size, (uint32_t)codes[random_below(seed, (uint32_t)count)]);
    }
    return size;
}

static size_t entities(uint32_t *seed, const char *word, char *out) {
    size_t size = 0;
    for (; *word; word++)
        size += (size_t)(random_below(seed, 2) ? sprintf(out + size, "&#%d;", *word)
                                               : sprintf(out + size, "&#x%X;", *word));
    return size;
}

static size_t turned(uint32_t *seed, const char *word, char *out) {
    static const char *const letters[26] = {"ɐ", "q", "ɔ", "p", "ǝ", "ɟ", "ƃ", "ɥ", "ᴉ", "ɾ", "ʞ", "l", "ɯ",
                                            "u", "o", "d", "b", "ɹ", "s", "ʇ", "n", "ʌ", "ʍ", "x", "ʎ", "z"};
    size_t size = 0;
    (void)seed;
    for (size_t i = strlen(word); i--;) size += (size_t)sprintf(out + size, "%s", letters[word[i] - 'a']);
    return size;
}

/* Whatever is done to a word, it is found, and its span is the disguised word: nothing less, nothing more. */
Test(text, finds_disguised_words_exactly) {
    static const char *const words[] = {"garden",  "window", "yellow", "copper",
                                        "teacher", "harbor", "pencil", "silver"};
    static const char *const before[] = {"", "please open the ", "¿dónde está (", "12:30, ", "\"", "now 🎉 ", "line\n"};
    static const char *const after[] = {"", " gate today", ") ahora?", "!", "\"", " 🎉", "\nnext"};
    static const struct {
        disguiser *disguise;
        uint32_t undone;
    } disguises[] = {{invisible, SMP__UNDONE_INVISIBLE},  {heaped, SMP__UNDONE_MARKS},
                     {styled, SMP__UNDONE_COMPATIBILITY}, {regional, SMP__UNDONE_COMPATIBILITY},
                     {deleted, SMP__UNDONE_DELETION},     {look_alike, SMP__UNDONE_HOMOGLYPHS},
                     {entities, SMP__UNDONE_ENTITY},      {turned, SMP__UNDONE_UPSIDE_DOWN}};
    smp__text *text = smp__text_new(NULL);
    static char source[ROOM], disguised[ROOM];
    uint32_t seed = 3;
    for (int round = 0; round < 8000; round++) {
        size_t kind = random_below(&seed, sizeof disguises / sizeof *disguises);
        const char *word = words[random_below(&seed, sizeof words / sizeof *words)];
        size_t size = disguises[kind].disguise(&seed, word, disguised);
        disguised[size] = '\0';
        if (!strcmp(disguised, word)) continue;
        const char *first = before[random_below(&seed, sizeof before / sizeof *before)];
        const char *last = after[random_below(&seed, sizeof after / sizeof *after)];
        size_t length = (size_t)sprintf(source, "%s%s%s", first, disguised, last), start = strlen(first);
        cr_assert(smp__text_prepare(text, source, length));
        bool found = false;
        for (size_t i = 0; i < text->word_count; i++) {
            const smp__word *seen = &text->words[i];
            if (seen->end - seen->start != strlen(word) || memcmp(text->folded + seen->start, word, strlen(word)) != 0)
                continue;
            smp__span span = smp__text_word_span(text, i, i + 1);
            cr_expect(span.start == start && span.end == start + size, "%s: %u .. %u, not %zu .. %zu", source,
                      span.start, span.end, start, start + size);
            cr_expect(seen->undone & disguises[kind].undone, "%s: %x is not noted", source, disguises[kind].undone);
            found = true;
        }
        cr_expect(found, "%s is not read as %s in: %s", disguised, word, source);
    }
    smp__text_free(text);
}

/* ---- any text */

static size_t random_text(uint32_t *seed, char *out, size_t room) {
    static const uint32_t ranges[][2] = {{0, 0x80},          {' ', 0x7F},        {' ', 0x7F},      {'a', '{'},
                                         {0x80, 0x250},      {0x300, 0x370},     {0x370, 0x590},   {0x590, 0x700},
                                         {0x1100, 0x1200},   {0x2000, 0x2070},   {0x202A, 0x202F}, {0x2066, 0x206A},
                                         {0x1F1E6, 0x1F200}, {0x1F300, 0x1F700}, {0, 0x110000}};
    static const char *const bits[] = {"&#x", "&amp;", "%e2%80%ae",    "xn--",        "http://",
                                       "\b",  "\r\n",  "\xE2\x80\x8D", "\xEF\xB8\x8F"};
    size_t size = 0, wanted = random_below(seed, (uint32_t)room - 16);
    while (size < wanted) {
        if (random_below(seed, 12) == 0) {
            size += (size_t)sprintf(out + size, "%s", bits[random_below(seed, sizeof bits / sizeof *bits)]);
            continue;
        }
        const uint32_t *range = ranges[random_below(seed, sizeof ranges / sizeof *ranges)];
        uint32_t code = range[0] + random_below(seed, range[1] - range[0]);
        if (code >= 0xD800 && code < 0xE000) continue;
        size += smp__utf8_encode(code, out + size);
    }
    return size;
}

static bool is_boundary(const char *text, size_t length, size_t at) {
    return at == length || ((unsigned char)text[at] & 0xC0) != 0x80;
}

Test(text, holds_together_for_any_text) {
    smp__text *text = smp__text_new(NULL), *again = smp__text_new(NULL);
    static char source[ROOM];
    uint32_t seed = 5;
    for (int round = 0; round < 6000; round++) {
        size_t length = random_text(&seed, source, round % 50 ? 200 : 9000);
        cr_assert(smp__text_prepare(text, source, length));
        cr_assert_eq(smp__utf8_valid(text->folded, text->folded_length), text->folded_length);
        size_t end = 0;
        for (size_t i = 0; i < text->word_count; i++) {
            const smp__word *word = &text->words[i];
            cr_assert(word->start >= end && word->end > word->start && word->end <= text->folded_length);
            cr_assert_lt(word->sentence, text->sentence_count);
            end = word->end;
            smp__span span = smp__text_word_span(text, i, i + 1);
            cr_assert(span.start < span.end && span.end <= length);
            cr_assert(is_boundary(source, length, span.start) && is_boundary(source, length, span.end));
            cr_assert_eq(word->undone, smp__text_undone(text, word->start, word->end));
        }
        size_t word = 0;
        for (size_t i = 0; i < text->sentence_count; i++) {
            cr_assert_eq(text->sentences[i].first, word);
            cr_assert_gt(text->sentences[i].end, word);
            word = text->sentences[i].end;
        }
        cr_assert_eq(word, text->word_count);
        /* The same again, in memory that was used for something else. */
        cr_assert(smp__text_prepare(again, source, length));
        cr_assert_eq(again->folded_length, text->folded_length);
        cr_assert(!memcmp(again->folded, text->folded, text->folded_length));
        cr_assert_eq(again->word_count, text->word_count);
    }
    smp__text_free(text);
    smp__text_free(again);
}

/* What has been read once is read the same again, where no control, escape or turned letter comes to light. */
Test(text, reading_is_idempotent) {
    static const char *const samples[] = {"Ça va? Ｇarden ｇａｒｄｅｎ &#103;arden",
                                          "gаrdеn ѕоарѕ in the city сад",
                                          ("g\xCC\xB4\xCC\x93"
                                           "arden Zażółć İzmir"),
                                          "🇬\xE2\x80\x8B🇦 👩‍🔧 👍🏽 ﷺ ½ ﬁ",
                                          "Straße Ⅷ ㎏ ™ ② 𝟝",
                                          "𝓰𝓪𝓻𝓭𝓮𝓷 ɢᴀʀᴅᴇɴ uǝpɹɐƃ don’t"};
    smp__text *first = smp__text_new(NULL), *second = smp__text_new(NULL);
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        cr_assert(smp__text_prepare(first, samples[i], strlen(samples[i])));
        cr_assert(smp__text_prepare(second, first->folded, first->folded_length));
        cr_expect_str_eq(second->folded, first->folded);
        for (size_t k = 0; k < second->word_count; k++) cr_expect_eq(second->words[k].undone, 0, "%s", samples[i]);
    }
    smp__text_free(first);
    smp__text_free(second);
}

/* A long line is cut on the way; nobody notices. */
Test(text, long_lines_are_read_like_short_ones) {
    static char source[1 << 20];
    static const char *const parts[] = {"gаrden ",
                                        "\xE2\x80\xAE"
                                        "nedrag\xE2\x80\xAC ",
                                        "g\xE2\x80\x8B"
                                        "arden ",
                                        "garX\b"
                                        "den ",
                                        "garden "};
    smp__text *text = smp__text_new(NULL);
    for (size_t kinds = 1; kinds <= 5; kinds++) {
        size_t size = 0, count = 0;
        for (; size < 200000; count++) size += (size_t)sprintf(source + size, "%s", parts[count % kinds]);
        cr_assert(smp__text_prepare(text, source, size));
        cr_assert_eq(text->word_count, count);
        for (size_t i = 0; i < count; i++) {
            const smp__word *word = &text->words[i];
            cr_assert(word->end - word->start == 6 && !memcmp(text->folded + word->start, "garden", 6),
                      "word %zu of %zu kinds", i, kinds);
        }
    }
    smp__text_free(text);
}

Test(text, running_out_of_memory_is_said) {
    static const char sample[] = "Plain words, and gаrdеn \xE2\x80\xAEnedrag\xE2\x80\xAC garX\b"
                                 "den 🎉.\nMore? Yes!";
    for (long after = 0;; after++) {
        failing_memory memory = {.until_failure = after};
        smp_allocator allocator = failing_allocator(&memory);
        smp__text *text = smp__text_new(&allocator);
        bool prepared = text && smp__text_prepare(text, sample, sizeof sample - 1);
        smp__text_free(text);
        cr_assert_eq(memory.held, 0, "after %ld requests", after);
        if (prepared) {
            cr_assert_gt(after, 8);
            return;
        }
        cr_assert_lt(after, 1000);
    }
}

Test(text, allocates_nothing_once_warm) {
    static const char *const samples[] = {"Plain words only. Twice!", "gаrdеn \xE2\x80\xAEnedrag\xE2\x80\xAC garX\b"
                                                                      "den 🎉 cafe\xCC\x81"};
    failing_memory memory = {.until_failure = -1};
    smp_allocator allocator = failing_allocator(&memory);
    smp__text *text = smp__text_new(&allocator);
    for (int round = 0; round < 3; round++) {
        if (round == 1) memory.until_failure = 0;
        for (size_t i = 0; i < sizeof samples / sizeof *samples; i++)
            cr_assert(smp__text_prepare(text, samples[i], strlen(samples[i])), "round %d", round);
    }
    cr_assert_gt(smp__text_memory(text), 0);
    smp__text_free(text);
    cr_assert_eq(memory.held, 0);
}

/* Processor time for a byte, in nanoseconds, the best of several times. */
static double time_a_byte(smp__text *text, const char *source, size_t length, int rounds) {
    double best = -1;
    for (int round = 0; round < rounds; round++) {
        struct timespec start, end;
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start);
        cr_assert(smp__text_prepare(text, source, length));
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
        double taken = (double)(end.tv_sec - start.tv_sec) * 1e9 + (double)(end.tv_nsec - start.tv_nsec);
        if (best < 0 || taken < best) best = taken;
    }
    return best / (double)length;
}

/* No text, however it is nested, takes more time for a byte where it is long. */
Test(text, takes_linear_time, .timeout = 120) {
    /* NOLINTBEGIN(misc-misleading-bidirectional) */
    static const char *const parts[] = {"\u202E.\u202E,",
                                        "\u202Enedrag\u202C (here) ",
                                        "\u2067a(\u2066b)",
                                        "((((\u202E[[[[\u202C))))",
                                        "\u202E1,2\u202C+3%",
                                        "g\u0334\u0313a\u0328\u031A",
                                        "\u0301\u0323\u0304",
                                        "a\bbb\x7F",
                                        "&#103;&#x61;&",
                                        "http://a.b/%67%61",
                                        "\uFDFA",
                                        "\u247D",
                                        "uǝpɹɐƃ no ",
                                        "thе ѕtudеnt ",
                                        "🇫🇺",
                                        "a."};
    /* NOLINTEND(misc-misleading-bidirectional) */
    enum { SHORT = 1 << 14, LONG = 1 << 19 };
    static char source[LONG];
    smp__text *text = smp__text_new(NULL);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        size_t size = strlen(parts[i]), length = 0;
        for (; length + size <= LONG; length += size) memcpy(source + length, parts[i], size);
        double brief = time_a_byte(text, source, SHORT / size * size, 20), at_length = 0;
        for (int times = 0; times < 3 && (!times || at_length > 2 * brief); times++)
            at_length = time_a_byte(text, source, length, 3);
        cr_expect_leq(at_length, 2 * brief, "%s: %g ns a byte where it is short, %g where it is long", parts[i], brief,
                      at_length);
    }
    smp__text_free(text);
}

/* What is plain is read the same alone and beside what is not. */
Test(text, plain_characters_mean_the_same_everywhere) {
    smp__text *alone = smp__text_new(NULL), *beside = smp__text_new(NULL);
    for (char c = ' '; c < 0x7F; c++) {
        char one[32], other[32];
        size_t length = (size_t)sprintf(one, "Word%cWord %c word%c.", c, c, c);
        size_t other_length = (size_t)sprintf(other, "Word%cWord %c word%c.\u00F1", c, c, c);
        cr_assert(smp__text_prepare(alone, one, length) && smp__text_prepare(beside, other, other_length));
        cr_assert_eq(alone->word_count + 1, beside->word_count, "%s", one);
        for (size_t i = 0; i < alone->word_count; i++) {
            cr_expect_eq(alone->words[i].end, beside->words[i].end, "%s", one);
            cr_expect_eq(alone->words[i].shape, beside->words[i].shape, "%s", one);
            cr_expect_eq(alone->words[i].gap, beside->words[i].gap, "%s", one);
        }
    }
    smp__text_free(alone);
    smp__text_free(beside);
}

Test(text, empty_texts_are_texts) {
    smp__text *text = smp__text_new(NULL);
    cr_assert(smp__text_prepare(text, "", 0));
    cr_assert_eq(text->word_count + text->sentence_count + text->folded_length, 0);
    cr_assert(smp__text_prepare(text, " \n.", 3));
    cr_assert_eq(text->word_count + text->sentence_count, 0);
    smp__text_free(text);
    smp__text_free(NULL);
}
