/* SPDX-License-Identifier: MIT */
#include "matcher.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

typedef struct found {
    uint32_t literal;
    size_t end;
} found;

typedef struct find_list {
    found items[1 << 15];
    size_t count;
} find_list;

static void note(void *context, uint32_t literal, size_t end) {
    find_list *finds = context;
    cr_assert(finds->count < sizeof finds->items / sizeof *finds->items);
    finds->items[finds->count++] = (found){literal, end};
}

static uint32_t random_below(uint32_t *seed, uint32_t bound) {
    *seed = *seed * 1664525u + 1013904223u;
    return (*seed >> 8) % bound;
}

/* Whether `literal` ends right before `end` in `text`, ignoring the bytes of `ignored` between its own. */
static bool ends_here(const char *text, size_t end, const char *ignored, const char *literal) {
    size_t left = strlen(literal), at = end;
    if (left == 0 || strchr(ignored, text[end - 1])) return false;
    while (left > 0 && at > 0) {
        at--;
        if (strchr(ignored, text[at])) continue;
        if (text[at] != literal[--left]) return false;
    }
    return left == 0;
}

Test(matcher, agrees_with_naive_search) {
    smp_allocator memory = smp__memory_choose(NULL);
    uint32_t seed = 7;
    find_list *finds = malloc(sizeof *finds);
    for (int round = 0; round < 400; round++) {
        char words[24][8];
        smp__literal literals[24];
        size_t count = 1 + random_below(&seed, 24);
        for (size_t i = 0; i < count; i++) {
            size_t length = 1 + random_below(&seed, 6);
            for (size_t k = 0; k < length; k++) words[i][k] = (char)('a' + random_below(&seed, 3));
            words[i][length] = '\0';
            literals[i] = (smp__literal){words[i], length};
        }
        const char *ignored = round % 2 ? " ." : "";
        /* Long texts are read in blocks, and at several places of each abreast, unless that finds too much. */
        char text[3000];
        bool is_long = round % 10 == 0, is_sparse = round % 3 > 0;
        const char *letters = is_sparse ? "abcdabcefghijk .,!" : "abcabcabcd .";
        size_t length = random_below(&seed, is_long ? sizeof text - 1 : 120);
        for (size_t k = 0; k < length; k++) text[k] = letters[random_below(&seed, (uint32_t)strlen(letters))];
        text[length] = '\0';

        smp__matcher *matcher = smp__matcher_new(literals, count, ignored, &memory);
        cr_assert_not_null(matcher);
        finds->count = 0;
        smp__matcher_scan(matcher, text, length, note, finds);
        size_t seen = 0;
        for (size_t end = 1; end <= length; end++) {
            for (size_t longest = 6; longest > 0; longest--) {
                for (size_t i = 0; i < count; i++) {
                    bool first = true;
                    for (size_t k = 0; k < i; k++) first = first && strcmp(words[k], words[i]) != 0;
                    if (!first || literals[i].length != longest || !ends_here(text, end, ignored, words[i])) continue;
                    cr_assert(seen < finds->count, "'%s' in '%s' at %zu is missed", words[i], text, end);
                    cr_assert_eq(finds->items[seen].literal, i, "round %d", round);
                    cr_assert_eq(finds->items[seen].end, end);
                    seen++;
                }
            }
        }
        cr_assert_eq(seen, finds->count, "'%s': %zu found, %zu are there", text, finds->count, seen);
        smp__matcher_free(matcher);
    }
    free(finds);
}

Test(matcher, takes_any_bytes_and_no_literals) {
    smp_allocator memory = smp__memory_choose(NULL);
    const smp__literal literals[] = {{"", 0}, {"co\xC3\xB1o", 5}, {"\0\xFF", 2}};
    find_list finds = {.count = 0};
    smp__matcher *matcher = smp__matcher_new(literals, 3, "", &memory);
    smp__matcher_scan(matcher, "co\xC3\xB1o\0\xFF\0", 8, note, &finds);
    cr_assert_eq(finds.count, 2);
    cr_assert_eq(finds.items[0].literal, 1);
    cr_assert_eq(finds.items[0].end, 5);
    cr_assert_eq(finds.items[1].literal, 2);
    cr_assert_eq(finds.items[1].end, 7);
    cr_assert(smp__matcher_memory(matcher) < 4096);
    smp__matcher_free(matcher);

    matcher = smp__matcher_new(NULL, 0, "", &memory);
    finds.count = 0;
    smp__matcher_scan(matcher, "anything", 8, note, &finds);
    cr_assert_eq(finds.count, 0);
    smp__matcher_free(matcher);
    smp__matcher_free(NULL);
}

typedef struct purse {
    size_t left;
} purse;

static void *stingy_allocate(void *context, size_t size) {
    purse *stingy = context;
    return stingy->left-- > 0 ? malloc(size) : NULL;
}

static void *stingy_resize(void *context, void *old, size_t size) {
    purse *stingy = context;
    return stingy->left-- > 0 ? realloc(old, size) : NULL;
}

static void stingy_release(void *context, void *old) {
    (void)context;
    free(old);
}

Test(matcher, survives_every_failing_allocation) {
    const smp__literal literals[] = {{"one", 3}, {"once", 4}};
    for (size_t allowed = 0;; allowed++) {
        purse stingy = {allowed};
        smp_allocator memory = {stingy_allocate, stingy_resize, stingy_release, &stingy};
        smp__matcher *matcher = smp__matcher_new(literals, 2, " ", &memory);
        if (matcher) {
            cr_assert(allowed > 3);
            smp__matcher_free(matcher);
            return;
        }
        stingy.left = 0;
    }
}
