/* SPDX-License-Identifier: MIT */
#include "model_weights.h"
#include "chance.h"
#include "model_kernels.h"

#include <string.h>

enum { HEADER_SIZE = 64, ALIGNMENT = 64, LONGEST_WORD = 24, GRAM_SHIFT = 20 };

static const char magic[8] = "SMPSTU02";

typedef struct header {
    char magic[8];
    uint64_t digest;
    uint32_t size, words, heads, channels, features, hidden, buckets, vector;
} header;

static bool read_header(header *found, const void *bytes, size_t size) {
    if (!bytes || size < HEADER_SIZE || (uintptr_t)bytes % ALIGNMENT) return false;
    memcpy(found, bytes, sizeof *found);
    return memcmp(found->magic, magic, sizeof magic) == 0 && found->size == size - HEADER_SIZE &&
           found->channels == SMP__MODEL_CHANNELS && found->features == SMP__MODEL_FEATURES &&
           found->heads >= SMP__MODEL_LEAST_HEADS && found->heads <= SMP__MODEL_MOST_HEADS &&
           found->words < SMP__MODEL_SLOTS && found->hidden == SMP__MODEL_HIDDEN &&
           found->buckets == SMP__MODEL_GRAM_BUCKETS && found->vector == SMP__MODEL_GRAM_VECTOR;
}

bool smp__model_weights_open(smp__model_weights *weights, const void *bytes, size_t size) {
    header head;
    if (!read_header(&head, bytes, size)) return false;
    *weights = (smp__model_weights){.word_count = head.words, .head_count = head.heads};
    const struct {
        const void *part;
        size_t size;
    } parts[] = {
        {&weights->names, head.heads * (size_t)SMP__MODEL_NAME_SIZE},
        {&weights->bias1, sizeof(int16_t) * SMP__MODEL_CHANNELS},
        {&weights->bias2, sizeof(int32_t) * SMP__MODEL_FEATURES},
        {&weights->down, sizeof(int32_t) * SMP__MODEL_FEATURES},
        {&weights->around, sizeof(int16_t) * SMP__MODEL_FEATURES * SMP__MODEL_AROUND},
        {&weights->conv, (size_t)3 * SMP__MODEL_CHANNELS * SMP__MODEL_FEATURES},
        {&weights->hidden, sizeof(int16_t) * SMP__MODEL_HIDDEN * SMP__MODEL_POOLED},
        {&weights->hidden_bias, sizeof(int32_t) * SMP__MODEL_HIDDEN},
        {&weights->out, sizeof(int16_t) * head.heads * SMP__MODEL_HIDDEN},
        {&weights->out_bias, sizeof(int32_t) * head.heads},
        {&weights->out_gain, sizeof(int32_t) * head.heads},
        {&weights->gains, sizeof(int32_t) * head.heads},
        {&weights->sure, sizeof(int32_t) * head.heads},
        {&weights->named, sizeof(int32_t) * head.heads},
        {&weights->steps, sizeof(int16_t) * SMP__CHANCE_STEPS},
        {&weights->projection, sizeof(int16_t) * SMP__MODEL_ROW * SMP__MODEL_GRAM_VECTOR},
        {&weights->gain, sizeof(int32_t) * SMP__MODEL_ROW},
        {&weights->grams, (size_t)SMP__MODEL_GRAM_BUCKETS * SMP__MODEL_GRAM_VECTOR},
        {&weights->slots, sizeof(uint16_t) * SMP__MODEL_SLOTS},
        {&weights->checks, sizeof(uint32_t) * head.words},
        {&weights->rows, (size_t)head.words * SMP__MODEL_ROW},
    };
    const char *at = (const char *)bytes + HEADER_SIZE, *end = (const char *)bytes + size;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        size_t padded = (parts[i].size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        if (padded > (size_t)(end - at)) return false;
        memcpy((void *)parts[i].part, &at, sizeof at);
        at += padded;
    }
    return at == end;
}

/* ---- hashes */

static const uint64_t fnv_start = 0xCBF29CE484222325u, fnv_prime = 0x100000001B3u;

bool smp__model_weights_intact(const void *bytes, size_t size) {
    header head;
    if (!read_header(&head, bytes, size) || head.size % sizeof(uint64_t)) return false;
    uint64_t digest = fnv_start;
    for (size_t at = HEADER_SIZE; at < size; at += sizeof(uint64_t)) {
        uint64_t word;
        memcpy(&word, (const char *)bytes + at, sizeof word);
        digest = (digest ^ word) * fnv_prime;
        digest ^= digest >> 32; /* or the upper byte of a word would count in the upper byte alone */
    }
    return digest == head.digest;
}

static uint64_t hash_on(uint64_t hash, const char *bytes, size_t length) {
    for (size_t i = 0; i < length; i++) hash = (hash ^ (unsigned char)bytes[i]) * fnv_prime;
    return hash;
}

/* ---- rows */

static const int8_t *known_row(const smp__model_weights *weights, const char *word, size_t length) {
    uint64_t hash = hash_on(fnv_start, word, length);
    for (size_t slot = hash % SMP__MODEL_SLOTS;; slot = (slot + 1) % SMP__MODEL_SLOTS) {
        size_t number = weights->slots[slot];
        if (number == 0) return NULL;
        if (number <= weights->word_count && weights->checks[number - 1] == hash >> 32)
            return weights->rows + (number - 1) * SMP__MODEL_ROW;
    }
}

static int32_t clamped(int32_t value) {
    value = value > SMP__MODEL_TOP ? SMP__MODEL_TOP : value;
    return value < -SMP__MODEL_TOP ? -SMP__MODEL_TOP : value;
}

static size_t bucket_of(uint64_t hash) {
    return (size_t)((hash ^ hash >> 32) % SMP__MODEL_GRAM_BUCKETS);
}

static void add_gram(const smp__model_weights *weights, uint64_t hash, int16_t *total) {
    const int8_t *gram = weights->grams + bucket_of(hash) * SMP__MODEL_GRAM_VECTOR;
    for (size_t d = 0; d < SMP__MODEL_GRAM_VECTOR; d++) total[d] = (int16_t)(total[d] + gram[d]);
}

/* The n-grams, 3 to 5 bytes long, of "<word>", and the whole of it: their mean, projected. */
static void make_row(const smp__model_weights *weights, const smp__model_kernels *kernels, const char *word,
                     size_t length, int8_t *row) {
    char marked[LONGEST_WORD + 2];
    if (length > LONGEST_WORD) length = LONGEST_WORD;
    marked[0] = '<';
    memcpy(marked + 1, word, length);
    marked[length + 1] = '>';
    size_t size = length + 2;
    int16_t total[SMP__MODEL_GRAM_VECTOR] = {0};
    int32_t count = 1;
    add_gram(weights, hash_on(hash_on(fnv_start, "=", 1), marked, size), total);
    for (size_t at = 0; at + 3 <= size; at++) {
        uint64_t hash = hash_on(fnv_start, marked + at, 2);
        for (size_t next = at + 2; next < at + 5 && next < size; next++, count++) {
            hash = hash_on(hash, marked + next, 1);
            add_gram(weights, hash, total);
        }
    }
    int32_t part = (4 << 16) / count, sums[SMP__MODEL_ROW];
    const int32_t *gain = weights->gain;
    for (size_t d = 0; d < SMP__MODEL_GRAM_VECTOR; d++)
        total[d] = (int16_t)clamped((total[d] * part + (1 << 15)) >> 16);
    kernels->multiply(weights->projection, SMP__MODEL_ROW, SMP__MODEL_GRAM_VECTOR, total, sums);
    for (size_t c = 0; c < SMP__MODEL_ROW; c++)
        sums[c] = clamped((sums[c] * gain[c] + (1 << (GRAM_SHIFT - 1))) >> GRAM_SHIFT);
    for (size_t c = 0; c < SMP__MODEL_ROW; c++) row[c] = (int8_t)sums[c];
}

const int8_t *smp__model_row(const smp__model_weights *weights, const smp__model_kernels *kernels, const char *word,
                             size_t length, int8_t *made) {
    const int8_t *row = known_row(weights, word, length);
    if (row) return row;
    if (length > 2 && word[length - 2] == '\'' && word[length - 1] == 's') {
        length -= 2;
        row = known_row(weights, word, length);
        if (row) return row;
    }
    make_row(weights, kernels, word, length, made);
    return made;
}
