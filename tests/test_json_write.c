/* SPDX-License-Identifier: MIT */
#include "json_write.h"

#include <criterion/criterion.h>
#include <locale.h>
#include <string.h>

static smp__json new_json(void) {
    smp__json json;
    smp_allocator memory = smp__memory_choose(NULL);
    smp__json_init(&json, &memory);
    return json;
}

Test(json_write, scores_have_one_to_three_decimals) {
    static const struct {
        double score;
        const char *written;
    } cases[] = {{0, "0.0"},        {1, "1.0"},       {0.98, "0.98"},  {0.5, "0.5"},      {0.125, "0.125"},
                 {0.1234, "0.123"}, {0.9996, "1.0"},  {0.0004, "0.0"}, {0.0005, "0.001"}, {0.3, "0.3"},
                 {0.05, "0.05"},    {0.10049, "0.1"}, {1.5, "1.0"},    {-0.5, "0.0"},     {0.7 + 0.1, "0.8"}};
    setlocale(LC_ALL, "de_DE.UTF-8");
    smp__json json = new_json();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        smp__json_start(&json);
        smp__json_score(&json, cases[i].score);
        cr_assert(smp__json_finish(&json));
        cr_expect_str_eq(json.bytes, cases[i].written, "%f: %s", cases[i].score, json.bytes);
    }
    smp__json_clear(&json);
}

Test(json_write, strings_are_escaped) {
    static const struct {
        const char *text;
        size_t length;
        const char *written;
    } cases[] = {{"", 0, "\"\""},
                 {"plain", 5, "\"plain\""},
                 {"a\"b\\c", 5, "\"a\\\"b\\\\c\""},
                 {"\b\f\n\r\t", 5, "\"\\b\\f\\n\\r\\t\""},
                 {"\0x\x1f\x7f", 4, "\"\\u0000x\\u001f\\u007f\""},
                 {"\xC3\xB1/\xF0\x9F\x98\x89", 7, "\"\xC3\xB1/\xF0\x9F\x98\x89\""}};
    smp__json json = new_json();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        smp__json_start(&json);
        smp__json_string(&json, cases[i].text, cases[i].length);
        cr_assert(smp__json_finish(&json));
        cr_expect_str_eq(json.bytes, cases[i].written);
    }
    smp__json_clear(&json);
}

Test(json_write, documents_nest) {
    smp__json json = new_json();
    for (int round = 0; round < 2; round++) {
        smp__json_start(&json);
        smp__json_open(&json, '{');
        smp__json_key(&json, "a");
        smp__json_open(&json, '[');
        smp__json_size(&json, 0);
        smp__json_size(&json, (size_t)18446744073709551615u);
        smp__json_null(&json);
        smp__json_open(&json, '{');
        smp__json_close(&json, '}');
        smp__json_close(&json, ']');
        smp__json_key(&json, "b");
        smp__json_boolean(&json, true);
        smp__json_key(&json, "c");
        smp__json_name(&json, NULL);
        smp__json_close(&json, '}');
        cr_assert(smp__json_finish(&json));
        cr_expect_str_eq(json.bytes, "{\"a\":[0,18446744073709551615,null,{}],\"b\":true,\"c\":null}");
        cr_expect_eq(json.length, strlen(json.bytes));
    }
    smp__json_clear(&json);
}

static void *refuse(void *context, size_t size) {
    (void)context;
    (void)size;
    return NULL;
}

static void *refuse_more(void *context, void *memory, size_t size) {
    (void)memory;
    return refuse(context, size);
}

static void release_nothing(void *context, void *memory) {
    (void)context;
    (void)memory;
}

Test(json_write, no_memory_is_said) {
    const smp_allocator none = {refuse, refuse_more, release_nothing, NULL};
    smp__json json;
    smp__json_init(&json, &none);
    smp__json_start(&json);
    smp__json_string(&json, "x", 1);
    cr_expect_not(smp__json_finish(&json));
    smp__json_clear(&json);
}
