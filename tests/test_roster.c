/* SPDX-License-Identifier: MIT */
#include "failing_memory.h"
#include "roster.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct told {
    size_t count, warnings, line, column;
    smp_status code;
    char message[256];
} told;

static void note(void *context, bool warning, size_t line, size_t column, smp_status code, const char *message) {
    told *last = context;
    if (warning)
        last->warnings++;
    else
        last->count++;
    last->line = line;
    last->column = column;
    last->code = code;
    snprintf(last->message, sizeof last->message, "%s", message);
}

static smp__roster *load(const char *csv, told *complaints) {
    smp_allocator memory = smp__memory_choose(NULL);
    smp__roster *roster = smp__roster_new(&memory);
    cr_assert(roster && smp__roster_add(roster, csv, strlen(csv), note, complaints));
    return roster;
}

static const char people[] = "name,role,nicknames\r\n"
                             "Jaylen Maddox,student,Jay\r\n"
                             "\"Doe, Jane Ann\",student,Janie;JD\r\n"
                             "Hope Young,student,\r\n"
                             "María del Carmen Núñez Soto,student,Mari\r\n"
                             "Luis O'Brien-Katz,employee,\r\n"
                             "Tomás Reyes,employee,Tom\r\n"
                             "Chase Hill Jr.,student,\r\n";

/* text, the words found ("" for none), roles */
static const struct {
    const char *text, *found;
    unsigned roles;
} finds[] = {
    {"saw Jaylen Maddox there", "Jaylen Maddox", SMP__ROSTER_STUDENT},
    {"saw jaylen maddox there", "jaylen maddox", SMP__ROSTER_STUDENT},
    {"Jaylen Maddox's truck", "Jaylen Maddox", SMP__ROSTER_STUDENT},
    {"JAYLEN MADDOX", "JAYLEN MADDOX", SMP__ROSTER_STUDENT},
    {"Maddox, Jaylen", "Maddox, Jaylen", SMP__ROSTER_STUDENT},
    {"Jaylen M. did it", "Jaylen M", SMP__ROSTER_STUDENT},
    {"#JaylenMaddox went viral", "JaylenMaddox", SMP__ROSTER_STUDENT},
    {"jaylenmaddox is my handle", "jaylenmaddox", SMP__ROSTER_STUDENT},
    {"#janedoe", "", 0},
    {"Jaylen Q. Maddox", "Jaylen Q. Maddox", SMP__ROSTER_STUDENT},
    {"J. Maddox", "J. Maddox", SMP__ROSTER_STUDENT},
    {"Jay Maddox", "Jay Maddox", SMP__ROSTER_STUDENT},
    {"Jane Doe", "Jane Doe", SMP__ROSTER_STUDENT},
    {"Jane Ann Doe", "Jane Ann Doe", SMP__ROSTER_STUDENT},
    {"Janie Doe", "Janie Doe", SMP__ROSTER_STUDENT},
    {"Jane D.", "Jane D", SMP__ROSTER_STUDENT},
    {"Janie is late", "Janie", SMP__ROSTER_STUDENT},
    {"Hope Young came", "Hope Young", SMP__ROSTER_STUDENT},
    {"i hope young people vote", "", 0},
    {"hope y", "", 0},
    {"maria del carmen nunez soto", "maria del carmen nunez soto", SMP__ROSTER_STUDENT},
    {"María Núñez", "María Núñez", SMP__ROSTER_STUDENT},
    {"Maria Soto", "Maria Soto", SMP__ROSTER_STUDENT},
    {"Luis O'Brien-Katz", "Luis O'Brien-Katz", SMP__ROSTER_EMPLOYEE},
    {"luis o’brien katz", "luis o’brien katz", SMP__ROSTER_EMPLOYEE},
    {"Tomas Reyes", "Tomas Reyes", SMP__ROSTER_EMPLOYEE},
    {"Tom Reyes taught it", "Tom Reyes", SMP__ROSTER_EMPLOYEE},
    {"Chase Hill won", "Chase Hill", SMP__ROSTER_STUDENT},
    {"chase hill climbs", "", 0},
    {"Jane I think", "", 0},
    {"jane a lot", "", 0},
    {"Maddox Jaylen", "", 0},
    {"Reyes", "", 0},
    {"Jaylen. Maddox", "", 0},
    {"doe jane", "", 0},
    {"nobody here", "", 0},
};

Test(roster, finds_names) {
    told complaints = {0};
    smp__roster *roster = load(people, &complaints);
    cr_assert_eq(complaints.count, 0, "%s", complaints.message);
    cr_assert_eq(smp__roster_count(roster), 7);
    smp_allocator memory = smp__memory_choose(NULL);
    smp__text *text = smp__text_new(&memory);
    size_t wrong = 0;
    for (size_t i = 0; i < sizeof finds / sizeof *finds; i++) {
        cr_assert(smp__text_prepare(text, finds[i].text, strlen(finds[i].text)));
        char found[64] = "";
        unsigned roles = 0;
        for (size_t word = 0; word < text->word_count && !roles; word++) {
            smp__roster_match match;
            if (!smp__roster_find(roster, text, word, &match) || match.weight < 0.5F) continue;
            smp__span span = smp__text_span(text, text->words[word].start, match.byte_end);
            snprintf(found, sizeof found, "%.*s", (int)(span.end - span.start), finds[i].text + span.start);
            roles = match.roles;
        }
        if (strcmp(found, finds[i].found) == 0 && roles == finds[i].roles) continue;
        printf("\"%s\": found \"%s\", wanted \"%s\"\n", finds[i].text, found, finds[i].found);
        wrong++;
    }
    cr_assert_eq(wrong, 0);
    smp__text_free(text);
    smp__roster_free(roster);
}

static const struct {
    const char *csv;
    size_t people, errors, warnings, line, column;
    smp_status code;
} files[] = {
    {"Jane Doe\nJohn Roe\n", 2, 0, 0, 0, 0, SMP_OK},
    {"\xEF\xBB\xBFname\nJane Doe", 1, 0, 0, 0, 0, SMP_OK},
    {"Doe, Jane\r\nRoe, John", 2, 0, 0, 0, 0, SMP_OK},
    {"role,name\nemployee,Jane Doe\n\n", 1, 0, 0, 0, 0, SMP_OK},
    {"Name,Role\nJane Doe,STUDENT\n", 1, 0, 0, 0, 0, SMP_OK},
    {"", 0, 0, 0, 0, 0, SMP_OK},
    {"name,role\nJane Doe,employe\n", 0, 1, 0, 2, 10, SMP_ERROR_VALUE},
    {"name,role\nJane Doe,student\n\"Bo Roe,student\n", 1, 1, 0, 3, 1, SMP_ERROR_SYNTAX},
    {"name,role\n\"Bo\" Roe,student\n", 0, 1, 0, 2, 5, SMP_ERROR_SYNTAX},
    {"name,role\n,student\n", 0, 1, 0, 2, 1, SMP_ERROR_VALUE},
    {"name,rol\nJane Doe,student\n", 1, 0, 1, 1, 6, SMP_ERROR_UNKNOWN_NAME},
    {"name,name\nJane Doe,x\n", 1, 1, 0, 1, 6, SMP_ERROR_DUPLICATE},
    {"role,name\nstudent\n", 0, 1, 0, 2, 1, SMP_ERROR_SYNTAX},
    {"Jané Doe, student\n", 0, 1, 0, 1, 11, SMP_ERROR_SYNTAX},
    {"Jane Doe\n123\n", 1, 1, 0, 2, 1, SMP_ERROR_VALUE},
    {"name\nJane Doe\nJos\xE9\n", 0, 1, 0, 3, 4, SMP_ERROR_ENCODING},
    {"nam,role\nJane Doe,student\n", 0, 1, 1, 1, 1, SMP_ERROR_SYNTAX},
    {"name;role\nJane Doe;student\n", 0, 1, 0, 1, 5, SMP_ERROR_SYNTAX},
    {"Jane Doe\tstudent\n", 0, 1, 0, 1, 9, SMP_ERROR_SYNTAX},
    {"name,nicknames\nJane Doe,JD,Janie\nJohn Roe,,,\n", 1, 1, 0, 2, 13, SMP_ERROR_SYNTAX},
    {"name,nicknames\n\"Jane \"\"JD\"\" Doe\",;;\n", 1, 0, 0, 0, 0, SMP_OK},
};

Test(roster, reads_files) {
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        told complaints = {0};
        smp__roster *roster = load(files[i].csv, &complaints);
        cr_expect_eq(smp__roster_count(roster), files[i].people, "%zu people in %s", smp__roster_count(roster),
                     files[i].csv);
        cr_expect_eq(complaints.count, files[i].errors, "%s: %s", files[i].csv, complaints.message);
        cr_expect_eq(complaints.warnings, files[i].warnings, "%s: %s", files[i].csv, complaints.message);
        cr_expect_eq(complaints.line, files[i].line, "%s: line %zu", files[i].csv, complaints.line);
        cr_expect_eq(complaints.column, files[i].column, "%s: column %zu", files[i].csv, complaints.column);
        cr_expect_eq(complaints.code, files[i].code, "%s: %s", files[i].csv, complaints.message);
        smp__roster_free(roster);
    }
}

Test(roster, a_file_in_utf_16_is_called_that) {
    static const struct {
        const char *csv;
        size_t length, line, column;
    } wide[] = {{"\xEF\xBB\xBFJane Doe\nJ\0o\0e\0 \0R\0o\0e\0\n\0", 28, 2, 2}, {"\xFF\xFEJ\0o\0e\0", 8, 1, 1}};
    smp_allocator memory = smp__memory_choose(NULL);
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++) {
        told complaints = {0};
        smp__roster *roster = smp__roster_new(&memory);
        cr_assert(roster && smp__roster_add(roster, wide[i].csv, wide[i].length, note, &complaints));
        cr_expect_eq(smp__roster_count(roster), 0);
        cr_expect(complaints.count == 1 && complaints.line == wide[i].line && complaints.column == wide[i].column,
                  "%zu:%zu", complaints.line, complaints.column);
        cr_expect(strstr(complaints.message, "; was the file saved as UTF-16?"), "%s", complaints.message);
        smp__roster_free(roster);
    }
}

Test(roster, says_which_role_was_meant) {
    told complaints = {0};
    smp__roster_free(load("name,role\nJane Doe,employe\n", &complaints));
    cr_assert(strstr(complaints.message, "employe\"") && strstr(complaints.message, "did you mean \"employee\"?"));
}

Test(roster, a_clone_lives_alone) {
    told complaints = {0};
    smp__roster *roster = load(people, &complaints);
    smp_allocator memory = smp__memory_choose(NULL);
    smp__roster *clone = smp__roster_clone(roster, &memory);
    smp__roster_free(roster);
    smp__text *text = smp__text_new(&memory);
    cr_assert(clone && text && smp__text_prepare(text, "Jaylen Maddox", 13));
    smp__roster_match match;
    cr_assert(smp__roster_find(clone, text, 0, &match));
    cr_assert_eq(match.end, 2);
    smp__text_free(text);
    smp__roster_free(clone);
    smp__roster_free(NULL);
}

Test(roster, every_allocation_can_fail) {
    for (long failure = 0;; failure++) {
        failing_memory counter = {.until_failure = failure};
        smp_allocator memory = failing_allocator(&counter);
        smp__roster *roster = smp__roster_new(&memory);
        bool made = roster && smp__roster_add(roster, people, strlen(people), NULL, NULL);
        smp__roster *clone = made ? smp__roster_clone(roster, &memory) : NULL;
        smp__roster_free(roster);
        smp__roster_free(clone);
        cr_assert_eq(counter.held, 0, "leak where allocation %ld fails", failure);
        if (clone) break;
        cr_assert(failure < 1000);
    }
}

/* ---- nothing of the names is left in memory that is given back */

enum { BLOCK_HEADER = 16 };

typedef struct watch {
    size_t released, told; /* blocks, and those that held a name */
} watch;

static void *watch_allocate(void *context, size_t size) {
    (void)context;
    unsigned char *block = malloc(size + BLOCK_HEADER);
    if (!block) return NULL;
    memcpy(block, &size, sizeof size);
    return block + BLOCK_HEADER;
}

static void watch_release(void *context, void *given) {
    static const char *const secrets[] = {"Maddox", "maddox", "Jaylen", "jaylen"};
    watch *seen = context;
    size_t size;
    if (!given) return;
    unsigned char *block = (unsigned char *)given - BLOCK_HEADER;
    memcpy(&size, block, sizeof size);
    bool holds = false;
    for (size_t at = 0; at + 6 <= size && !holds; at++) {
        for (size_t i = 0; i < sizeof secrets / sizeof *secrets; i++)
            holds |= memcmp(block + BLOCK_HEADER + at, secrets[i], 6) == 0;
    }
    seen->told += holds;
    seen->released++;
    free(block);
}

static void *watch_resize(void *context, void *given, size_t size) {
    void *block = watch_allocate(context, size);
    if (!block || !given) return block;
    size_t old;
    memcpy(&old, (unsigned char *)given - BLOCK_HEADER, sizeof old);
    memcpy(block, given, old < size ? old : size);
    watch_release(context, given); /* as realloc() may leave it behind */
    return block;
}

Test(roster, names_are_wiped_from_memory_that_is_given_back) {
    watch seen = {0};
    const smp_allocator memory = {watch_allocate, watch_resize, watch_release, &seen};
    smp_error error;
    char path[] = "/tmp/smpolicy-roster-XXXXXX";
    int file = mkstemp(path);
    cr_assert(file >= 0 && write(file, people, strlen(people)) == (ssize_t)strlen(people) && close(file) == 0);
    smp_loader *loader = smp_loader_new(&memory, &error);
    cr_assert_eq(smp_loader_add_roster(loader, people, strlen(people), "people", &error), SMP_OK, "%s", error.message);
    cr_assert_eq(smp_loader_add_roster_file(loader, path, &error), SMP_OK, "%s", error.message);
    smp_policy *policy = smp_loader_load_default(loader, &error);
    cr_assert(policy, "%s", error.message);
    smp_loader_free(loader);
    smp_policy_free(policy);
    unlink(path);
    cr_assert(seen.released > 100);
    cr_assert_eq(seen.told, 0, "%zu of %zu blocks", seen.told, seen.released);
}

/* Tens of thousands of names, and lines made to be dear. */
Test(roster, large_files) {
    size_t capacity = 1 << 20, length = 0;
    char *csv = malloc(capacity);
    cr_assert(csv);
    length += (size_t)sprintf(csv, "name,role\n");
    for (unsigned i = 0; i < 20000; i++)
        length += (size_t)sprintf(csv + length, "G%c%c%c%u S%u,student\n", 'a' + i % 26, 'a' + i / 26 % 26,
                                  'a' + i / 676 % 26, i, i * 7);
    csv[length] = '\0';
    told complaints = {0};
    smp__roster *roster = load(csv, &complaints);
    cr_assert_eq(smp__roster_count(roster), 20000);
    smp__roster_free(roster);
    memset(csv, ',', capacity - 1);
    csv[capacity - 1] = '\0';
    smp__roster_free(load(csv, &complaints));
    memset(csv, '"', capacity - 1);
    smp__roster_free(load(csv, &complaints));
    free(csv);
}
