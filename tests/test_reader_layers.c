/* SPDX-License-Identifier: MIT */
#include "reader_file.h"

#include "reader.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static smp_reader *load(const reader_network *network) {
    char path[] = "/tmp/smpolicy-reader-XXXXXX";
    size_t size;
    int file = mkstemp(path);
    cr_assert(file >= 0);
    close(file);
    unsigned char *bytes = reader_network_write(network, &size);
    cr_assert(reader_file_save(path, bytes, size));
    free(bytes);
    smp_error error;
    smp_reader *reader = smp_reader_load(path, NULL, &error);
    cr_assert(reader, "%s", error.message);
    unlink(path); /* it stays mapped */
    return reader;
}

/* Every way of multiplying, many networks, every length: the same as the slow one, to the last bit. */
Test(reader_layers, fast_and_slow_are_the_same) {
    static reader_network network;
    smp_allocator memory = smp__memory_choose(NULL);
    for (uint64_t seed = 1; seed <= 6; seed++) {
        reader_network_fill(&network, seed);
        smp_reader *reader = load(&network);
        smp__reading *reading = smp__reading_new(reader, &memory);
        cr_assert(reading);
        for (size_t count = 1; count <= READER_POSITIONS; count += 1 + (seed > 1)) {
            uint32_t pieces[READER_POSITIONS];
            for (size_t i = 0; i < count; i++) pieces[i] = (uint32_t)((i * 7 + seed * 5 + count) % READER_PIECES);
            int64_t slow[READER_SIGNALS];
            reader_network_read(&network, pieces, count, slow);
            for (size_t way = 0; way < smp__product_count; way++) {
                if (!smp__products[way].usable()) continue;
                reader->product = &smp__products[way];
                smp__reading_read(reading, pieces, count, 1);
                for (size_t s = 0; s < READER_SIGNALS; s++)
                    cr_assert_eq(smp__reading_logit(reading, s, 0), slow[s], "%s, seed %d, %zu pieces, signal %zu",
                                 smp__products[way].name, (int)seed, count, s);
            }
        }
        smp__reading_free(reading);
        smp_reader_free(reader);
    }
}

Test(reader_layers, a_logit_is_the_mean_of_its_pieces_shares) {
    static reader_network network;
    smp_allocator memory = smp__memory_choose(NULL);
    reader_network_fill(&network, 3);
    smp_reader *reader = load(&network);
    smp__reading *reading = smp__reading_new(reader, &memory);
    const uint32_t pieces[] = {6, 10, 13, 3, 8};
    smp__reading_read(reading, pieces, 5, 1);
    for (size_t s = 0; s < READER_SIGNALS; s++) {
        int64_t sum = 0;
        for (size_t i = 0; i < 5; i++) sum += smp__reading_shares(reading, s, i, i + 1);
        cr_expect_eq(smp__reading_logit(reading, s, 0), sum / 5 + network.signal_biases[s]);
    }
    cr_expect_gt(smp__reading_memory(reading), 10000);
    smp__reading_free(reading);
    smp_reader_free(reader);
}

/* None of the texts that are read together changes another. */
Test(reader_layers, texts_together_are_read_as_each_alone) {
    static reader_network network;
    smp_allocator memory = smp__memory_choose(NULL);
    reader_network_fill(&network, 5);
    smp_reader *reader = load(&network);
    smp__reading *reading = smp__reading_new(reader, &memory);
    enum { LENGTH = READER_POSITIONS / 3, TEXTS = 3 };
    uint32_t pieces[TEXTS * LENGTH];
    for (size_t i = 0; i < TEXTS * LENGTH; i++) pieces[i] = (uint32_t)((i * 5 + i / LENGTH) % READER_PIECES);
    for (size_t way = 0; way < smp__product_count; way++) {
        if (!smp__products[way].usable()) continue;
        reader->product = &smp__products[way];
        int64_t together[TEXTS][READER_SIGNALS];
        smp__reading_read(reading, pieces, LENGTH, TEXTS);
        for (size_t text = 0; text < TEXTS; text++)
            for (size_t s = 0; s < READER_SIGNALS; s++) together[text][s] = smp__reading_logit(reading, s, text);
        for (size_t text = 0; text < TEXTS; text++) {
            smp__reading_read(reading, pieces + text * LENGTH, LENGTH, 1);
            for (size_t s = 0; s < READER_SIGNALS; s++)
                cr_expect_eq(smp__reading_logit(reading, s, 0), together[text][s], "%s, text %zu, signal %zu",
                             smp__products[way].name, text, s);
        }
    }
    smp__reading_free(reading);
    smp_reader_free(reader);
}
