/* SPDX-License-Identifier: MIT
 * The statistical model's weights in which some bytes are others, or which end early: they are not taken for whole, and
 * where their sizes still fit, every part lies within them. Input: bytes that are missing (4), then edits: place (4),
 * byte. */
#include "model_weights.h"
#include "oracle.h"

#include <stdlib.h>

static uint32_t number_at(const uint8_t *at) {
    return at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

static void fuzz_part(const void *part, size_t part_size, const unsigned char *bytes, size_t size) {
    const unsigned char *at = part;
    fuzz_require(at >= bytes && part_size <= size && at <= bytes + (size - part_size), "a part lies in the weights");
}

/* A copy of the library's weights. */
static unsigned char *copy_of(const unsigned char *sound, size_t size) {
    static unsigned char *copy;
    if (copy) return copy;
    fuzz_require(smp__model_weights_intact(sound, size), "the weights of the library");
    copy = aligned_alloc(64, (size + 63) / 64 * 64);
    if (!copy) abort();
    memcpy(copy, sound, size);
    return copy;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size < 4) return 0;
    size_t whole;
    const unsigned char *sound = smp__embedded_weights(&whole);
    unsigned char *bytes = copy_of(sound, whole);
    uint32_t missing = number_at(data);
    size_t length = missing < whole ? whole - missing : whole;
    bool same = length == whole;
    for (size_t at = 4; at + 5 <= size; at += 5) bytes[number_at(data + at) % length] = data[at + 4];
    for (size_t at = 4; at + 5 <= size; at += 5) {
        size_t place = number_at(data + at) % length;
        bool unread = place >= 48 && place < 64; /* what fills up the header */
        same = same && (unread || bytes[place] == sound[place]);
    }

    smp__model_weights weights;
    bool opened = smp__model_weights_open(&weights, bytes, length);
    if (opened) {
        fuzz_require(weights.head_count >= SMP__MODEL_LEAST_HEADS && weights.head_count <= SMP__MODEL_MOST_HEADS,
                     "as many heads as there is room for");
        fuzz_part(weights.names, weights.head_count * (size_t)SMP__MODEL_NAME_SIZE, bytes, length);
        fuzz_part(weights.out, weights.head_count * sizeof(int16_t) * SMP__MODEL_HIDDEN, bytes, length);
        fuzz_part(weights.checks, weights.word_count * sizeof(uint32_t), bytes, length);
        fuzz_part(weights.rows, (size_t)weights.word_count * SMP__MODEL_ROW, bytes, length);
        fuzz_require(same == smp__model_weights_intact(bytes, length), "what was changed is not whole");
    }
    for (size_t at = 4; at + 5 <= size; at += 5) {
        size_t place = number_at(data + at) % length;
        bytes[place] = sound[place];
    }
    return 0;
}
