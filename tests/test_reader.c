/* SPDX-License-Identifier: MIT
 * The file of weights: what is taken, and what is refused. */
#include "reader.h"

#include "failing_memory.h"
#include "reader_file.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char path[] = "/tmp/smpolicy-reader-XXXXXX";
static unsigned char *bytes;
static size_t size;

static void set_up(void) {
    static reader_network network;
    int file = mkstemp(path);
    cr_assert(file >= 0);
    close(file);
    reader_network_fill(&network, 11);
    bytes = reader_network_write(&network, &size);
}

static void tear_down(void) {
    unlink(path);
    free(bytes);
}

/* Nonzero where the file of these bytes is taken; otherwise it is refused with an error that names it. */
static int is_taken(const unsigned char *content, size_t length) {
    smp_error error = {0};
    cr_assert(reader_file_save(path, content, length));
    smp_reader *reader = smp_reader_load(path, NULL, &error);
    if (reader) {
        smp_reader_free(reader);
        return 1;
    }
    cr_expect_eq(error.code, SMP_ERROR_FILE);
    cr_expect(strstr(error.message, path), "%s", error.message);
    return 0;
}

static void expect_message(const char *wanted) {
    smp_error error = {0};
    cr_assert(reader_file_save(path, bytes, size));
    cr_expect_null(smp_reader_load(path, NULL, &error));
    cr_expect(strstr(error.message, wanted), "%s: %s", wanted, error.message);
}

static void put(size_t at, uint32_t number) {
    for (int i = 0; i < 4; i++) bytes[at + i] = (unsigned char)(number >> 8 * i);
}

Test(reader, a_good_file_is_taken, .init = set_up, .fini = tear_down) {
    smp_error error;
    cr_assert(reader_file_save(path, bytes, size));
    smp_reader *reader = smp_reader_load(path, NULL, &error);
    cr_assert(reader, "%s", error.message);
    cr_expect_eq(strlen(smp_reader_digest(reader)), 64);
    for (size_t i = 0; i < 32; i++) {
        char two[3];
        snprintf(two, sizeof two, "%02x", bytes[READER_DIGEST + i]);
        cr_expect(memcmp(two, smp_reader_digest(reader) + 2 * i, 2) == 0);
    }
    cr_expect_eq(reader->signals[0], SMP__SIGNAL_THREAT);
    smp_reader_free(reader);
    smp_reader_free(NULL);
    cr_expect_null(smp_reader_digest(NULL));
}

Test(reader, what_is_no_file_of_weights_is_refused, .init = set_up, .fini = tear_down) {
    smp_error error;
    cr_expect_null(smp_reader_load(NULL, NULL, &error));
    cr_expect_eq(error.code, SMP_ERROR_ARGUMENT);
    cr_expect_null(smp_reader_load("/nowhere/at/all", NULL, &error));
    cr_expect_eq(error.code, SMP_ERROR_FILE);
    cr_expect_null(smp_reader_load("/tmp", NULL, &error));
    cr_expect_null(smp_reader_load("/dev/null", NULL, NULL));
    cr_expect_not(is_taken((const unsigned char *)"", 0));
    cr_expect_not(is_taken((const unsigned char *)"policy: x\n", 10));
    bytes[0] = 's';
    expect_message("no file of weights");
    bytes[0] = 'S';
    put(8, 2);
    reader_file_seal(bytes, size);
    expect_message("version");
}

/* Every length but the right one. */
Test(reader, cut_off_or_lengthened, .init = set_up, .fini = tear_down) {
    for (size_t length = 0; length < size; length += length < 4096 ? 61 : 4099)
        cr_expect_not(is_taken(bytes, length), "%zu bytes", length);
    cr_expect_not(is_taken(bytes, size - 1));
    bytes = realloc(bytes, size + 64);
    memset(bytes + size, 0, 64);
    cr_expect_not(is_taken(bytes, size + 1));
    cr_expect_not(is_taken(bytes, size + 64));
    cr_expect(is_taken(bytes, size));
}

/* One byte in many, and every one of the header. */
Test(reader, a_byte_that_changed, .init = set_up, .fini = tear_down) {
    uint32_t seed = 1;
    for (size_t at = 0; at < size; at += at < 128 ? 1 : 1 + seed % 900) {
        seed = seed * 1664525 + 1013904223;
        unsigned char was = bytes[at];
        bytes[at] = (unsigned char)(was ^ (1 + (seed >> 16) % 255));
        cr_expect_not(is_taken(bytes, size), "byte %zu", at);
        bytes[at] = was;
    }
    cr_expect(is_taken(bytes, size));
}

/* A digest that is right does not help a file that leads out of itself. Nothing here may touch memory that is not the
 * file's: the sanitizers look on. */
Test(reader, numbers_that_make_no_sense, .init = set_up, .fini = tear_down) {
    static const uint32_t numbers[] = {0,   1,   2,    3,     15,       17,        33,       255,
                                       256, 257, 4095, 65536, 1u << 24, INT32_MAX, 1u << 31, UINT32_MAX};
    for (size_t at = 12; at < READER_DIGEST; at += 4) {
        if (at == 60) continue; /* nothing stands there */
        uint32_t was =
            bytes[at] | (uint32_t)bytes[at + 1] << 8 | (uint32_t)bytes[at + 2] << 16 | (uint32_t)bytes[at + 3] << 24;
        for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
            bool named = at >= 44 && at < 60 && numbers[i] < READER_PIECES; /* another piece is a piece, too */
            bool one_head = at == 20 && numbers[i] == 1;                    /* of twice the size */
            if (numbers[i] == was || named || one_head) continue;
            put(at, numbers[i]);
            reader_file_seal(bytes, size);
            cr_expect_not(is_taken(bytes, size), "%u at %zu", numbers[i], at);
        }
        put(at, was);
    }
    size_t ends = 128 + 128 + 64; /* names and bands before it */
    put(ends, 1u << 30);
    reader_file_seal(bytes, size);
    expect_message("damaged");
    put(ends, 1);
    memset(bytes + 128, 'x', 32);
    reader_file_seal(bytes, size);
    expect_message("damaged");
    memcpy(bytes + 128, "no_such_signal", 15);
    reader_file_seal(bytes, size);
    expect_message("damaged");
}

/* With it, certainty would be the level from which a threat is told, and nothing would lie above it. */
Test(reader, powers_of_two_that_fall_at_once, .init = set_up, .fini = tear_down) {
    static reader_network network;
    reader_network_fill(&network, 11);
    memset(network.exp2 + 1, 0, sizeof network.exp2 - sizeof *network.exp2);
    free(bytes);
    bytes = reader_network_write(&network, &size);
    expect_message("damaged");
}

/* Whatever stands in the parts, a file with the right digest is refused, or read without harm. */
Test(reader, random_parts_do_no_harm, .init = set_up, .fini = tear_down) {
    smp_allocator memory = smp__memory_choose(NULL);
    uint32_t seed = 9;
    for (int round = 0; round < 60; round++) {
        unsigned char *copy = malloc(size);
        memcpy(copy, bytes, size);
        for (int i = 0; i < 40; i++) {
            seed = seed * 1664525 + 1013904223;
            size_t at = 4608 + (seed >> 8) % (size - 4608); /* behind the tables, which are looked through */
            copy[at] = (unsigned char)(seed >> 3 & 1 ? 255 : seed >> 4);
        }
        reader_file_seal(copy, size);
        cr_assert(reader_file_save(path, copy, size));
        smp_reader *reader = smp_reader_load(path, NULL, NULL);
        if (reader) {
            smp__reading *reading = smp__reading_new(reader, &memory);
            const uint32_t pieces[] = {6, 1, 2, 3, 4, 5, 10, 11, 12, 13, 8};
            smp__reading_read(reading, pieces, 11, 1);
            (void)smp__reading_logit(reading, 0, 0);
            smp__reading_free(reading);
            smp_reader_free(reader);
        }
        free(copy);
    }
}

Test(reader, memory_that_runs_out, .init = set_up, .fini = tear_down) {
    cr_assert(reader_file_save(path, bytes, size));
    for (long allowed = 0; allowed < 4; allowed++) {
        failing_memory failing = {.until_failure = allowed};
        smp_allocator memory = failing_allocator(&failing);
        smp_error error = {0};
        smp_reader *reader = smp_reader_load(path, &memory, &error);
        smp__reading *reading = reader ? smp__reading_new(reader, &memory) : NULL;
        cr_expect(reader || error.code == SMP_ERROR_MEMORY);
        cr_expect_eq(reading != NULL, allowed >= 3);
        smp__reading_free(reading);
        smp_reader_free(reader);
        cr_expect_eq(failing.held, 0);
    }
}
