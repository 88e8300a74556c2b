/* SPDX-License-Identifier: MIT
 * Texts cut into the pieces of a small vocabulary. */
#include "gen/stages.h"
#include "reader.h"
#include "reader_file.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct bench {
    stages before;
    smp_reader *reader;
    smp__pieces pieces;
} bench;

static bench b;

static void set_up(void) {
    static reader_network network;
    char path[] = "/tmp/smpolicy-pieces-XXXXXX";
    size_t size;
    int file = mkstemp(path);
    close(file);
    reader_network_fill(&network, 2);
    unsigned char *bytes = reader_network_write(&network, &size);
    cr_assert(reader_file_save(path, bytes, size));
    b.reader = smp_reader_load(path, NULL, NULL);
    cr_assert(stages_open(&b.before) && b.reader);
    unlink(path);
    free(bytes);
}

static void tear_down(void) {
    smp__pieces_free(&b.pieces, &b.before.memory);
    stages_close(&b.before);
    smp_reader_free(b.reader);
}

static void cut(const char *text) {
    cr_assert(stages_read(&b.before, text, strlen(text)));
    cr_assert(smp__reader_cut(b.reader, b.before.text, b.before.policy->lexicon, &b.before.overlays, &b.before.memory,
                              &b.pieces));
}

static const char *joined(void) {
    static char all[4096];
    all[0] = '\0';
    for (size_t i = 0; i < b.pieces.count; i++) {
        if (i) strcat(all, " ");
        strcat(all, reader_spellings[b.pieces.items[i].number]);
    }
    return all;
}

Test(reader_pieces, words_and_signs, .init = set_up, .fini = tear_down) {
    static const struct {
        const char *text, *pieces;
    } cases[] = {
        {"", ""},
        {"The dog is good.", "the dog is good ."},
        {"THE  DOG,\n\nthe dogs!!", "the dog , the dog ##s ! !"},
        {"happy", "happy"}, /* the longest piece, not "hap" "##py" */
        {"happys", "happy ##s"},
        {"haps", "hap ##s"},
        {"hapx", "[UNK]"}, /* a word is known as a whole or not at all */
        {"grappa", "[UNK]"},
        {"s", "[UNK]"}, /* "##s" only stands within a word */
        {"dog's", "dog [UNK] [UNK]"},
        {"b\xC3\xA0"
         "d",
         "bad"}, /* without its accent */
        {"\xF0\x9F\x98\x80the\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80 the \xF0\x9F\x98\x80"},
        {"#dog @dog", "[UNK] dog [UNK] dog"},
        {"cr@p", "crap"}, /* a disguise undone */
        {"the c.r.a.p is bad", "the crap is bad"},
        {"#TheCrap!", "[UNK] the crap !"},
        {"[CLS]", "[UNK] [UNK] [UNK]"}, /* nobody writes the pieces that stand for a window's bounds */
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cut(cases[i].text);
        cr_expect_str_eq(joined(), cases[i].pieces, "%s: %s", cases[i].text, joined());
    }
}

Test(reader_pieces, each_knows_its_words, .init = set_up, .fini = tear_down) {
    cut("The dogs, no!");
    static const uint32_t places[][2] = {{0, 1}, {1, 2}, {1, 2}, {2, 2}, {2, 3}, {3, 3}};
    cr_assert_eq(b.pieces.count, 6);
    for (size_t i = 0; i < 6; i++) {
        cr_expect_eq(b.pieces.items[i].first, places[i][0], "%zu", i);
        cr_expect_eq(b.pieces.items[i].end, places[i][1], "%zu", i);
    }
    cut("a c r a p dog");
    cr_assert_eq(b.pieces.count, 3);
    cr_expect_eq(b.pieces.items[1].first, 1);
    cr_expect_eq(b.pieces.items[1].end, 5);
}

Test(reader_pieces, words_of_any_length, .init = set_up, .fini = tear_down) {
    for (size_t length = 1; length < 600; length += 7) {
        char word[601];
        memset(word, 'a', length);
        word[length] = '\0';
        cut(word);
        cr_expect_eq(b.pieces.count, 1);
        cr_expect_str_eq(joined(), length == 1 ? "a" : "[UNK]");
    }
}

/* Windows of 18 pieces beside their bounds. */
Test(reader_pieces, windows_end_with_sentences, .init = set_up, .fini = tear_down) {
    static const struct {
        const char *text;
        size_t ends[5];
    } cases[] = {
        {"The dog is good.", {5}},
        {"The dog is good. The dog is bad. The dog is happy. The dog is no good at all.", {15, 23}},
        /* one that is too long for a window is cut between words */
        {"the dogs the dogs the dogs the dogs the dogs the dogs the dogs is good", {18, 23}},
        {"a the dogs the dogs the dogs the dogs the dogs the dogs the dogs is good", {17, 24}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cut(cases[i].text);
        size_t first = 0;
        for (size_t k = 0; first < b.pieces.count; k++) {
            size_t end = smp__reader_window(b.reader, &b.pieces, first);
            cr_expect_eq(end, cases[i].ends[k], "case %zu, window %zu: %zu", i, k, end);
            cr_assert(end > first && end - first <= READER_POSITIONS - 2);
            first = end;
        }
    }
}
