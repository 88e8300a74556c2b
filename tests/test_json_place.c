/* SPDX-License-Identifier: MIT */
#include "json_place.h"

#include <criterion/criterion.h>
#include <string.h>

Test(json_place, paths_of_what_stands_before) {
    static const struct {
        const char *json, *path;
    } cases[] = {
        {"", ""},
        {"{", ""},
        {"{\"a\"", "a"},
        {"{\"a\": 1", "a"},
        {"{\"a\": 1, ", ""},
        {"{\"a\": 1, \"b\": {\"c\": tr", "b.c"},
        {"{\"a\": {\"b\": 1}", "a"},
        {"{\"a\": [", "a[0]"},
        {"{\"a\": [1, {\"x\": [2, 3, 4", "a[1].x[2]"},
        {"{\"a\": \"}], \\\" {\", \"b\": 0", "b"},
        {"{\"a\\\"b\": 1", "a\\\"b"},
        {"{\"unended", "unended"},
        {"[[[[[[[[[[[[[[[[[1", ""},
        {"}}]]\0", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char path[SMP__JSON_PATH_SIZE];
        smp__json_path_before(cases[i].json, strlen(cases[i].json), path);
        cr_assert_str_eq(path, cases[i].path, "%s: %s", cases[i].json, path);
    }
}

Test(json_place, values_are_found) {
    static const char json[] = "{\"a\": {\"b\": 1},\n \"a.b\": 2, \"l\": [true, {\"k\": \"\xC3\xA9\"}], \"e\": {}}";
    static const struct {
        const char *path;
        bool last;
        char first;
    } cases[] = {
        {"", false, '{'},    {"a", false, '{'},      {"a.b", false, '1'}, {"a.b", true, '2'},
        {"l[0]", true, 't'}, {"l[1].k", false, '"'}, {"e", false, '{'},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t byte = 0;
        cr_assert(smp__json_find(json, sizeof json - 1, cases[i].path, cases[i].last, &byte), "%s", cases[i].path);
        cr_assert_eq(json[byte], cases[i].first, "%s: %zu", cases[i].path, byte);
    }
    size_t byte;
    cr_assert_not(smp__json_find(json, sizeof json - 1, "a.c", false, &byte));
    cr_assert_not(smp__json_find(json, sizeof json - 1, "l[2]", false, &byte));
}

Test(json_place, paths_too_long_are_left_out) {
    char json[400] = "{\"", path[SMP__JSON_PATH_SIZE];
    memset(json + 2, 'k', 300);
    memcpy(json + 302, "\": 1", 5);
    smp__json_path_before(json, strlen(json), path);
    cr_assert_str_eq(path, "");
    size_t byte;
    cr_assert_not(smp__json_find(json, strlen(json), "k", false, &byte));
}

Test(json_place, lines_and_columns) {
    static const char text[] = "a\xC3\xA9z\n\xF0\x9F\x98\x80q";
    size_t line, column;
    smp__json_line(text, 0, &line, &column);
    cr_assert(line == 1 && column == 1);
    smp__json_line(text, 3, &line, &column);
    cr_assert(line == 1 && column == 3);
    smp__json_line(text, 9, &line, &column);
    cr_assert(line == 2 && column == 2);
}
