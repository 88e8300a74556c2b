/* SPDX-License-Identifier: MIT */
#include "reader_file.h"

#include "digest.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *const reader_spellings[READER_PIECES] = {"!",   "##py",  "##s",    ",",     ".",
                                                     "?",   "[CLS]", "[MASK]", "[SEP]", "[UNK]",
                                                     "a",   "bad",   "crap",   "dog",   "good",
                                                     "gra", "hap",   "happy",  "holy",  "is",
                                                     "no",  "pe",    "the",    "zorp",  "\xF0\x9F\x98\x80"};
const char *const reader_signals[READER_SIGNALS] = {"threat", "abusive", "spam"};

uint32_t reader_piece(const char *spelling) {
    for (uint32_t i = 0; i < READER_PIECES; i++)
        if (strcmp(reader_spellings[i], spelling) == 0) return i;
    return READER_PIECES;
}

/* ---- making one */

static int32_t random_number(uint64_t *seed, int32_t most) {
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    return (int32_t)((*seed >> 33) % (2 * (uint64_t)most + 1)) - most;
}

static void fill_linear(reader_linear *linear, int32_t depth, int32_t columns, uint64_t *seed) {
    linear->depth = depth;
    linear->columns = columns;
    linear->shift = 29;
    for (int32_t c = 0; c < columns; c++) {
        linear->factors[c] = 20000 + random_number(seed, 12000);
        linear->biases[c] = random_number(seed, 40000);
        for (int32_t d = 0; d < depth; d++) linear->weights[c][d] = (int8_t)random_number(seed, 127);
    }
}

static void fill_norm(reader_norm *norm, uint64_t *seed) {
    for (size_t i = 0; i < READER_WIDTH; i++) {
        norm->gain[i] = 65536 + random_number(seed, 50000);
        norm->shift[i] = random_number(seed, 20000);
    }
}

void reader_network_fill(reader_network *network, uint64_t seed) {
    memset(network, 0, sizeof *network);
    for (size_t i = 0; i < 257; i++) network->exp2[i] = (int32_t)lround(exp2(20 - (double)i / 256));
    for (size_t i = 0; i < 769; i++)
        network->normal[i] = (int32_t)lround(32768 * (1 + erf((double)i / 128 / sqrt(2.0))));
    for (size_t i = 0; i < READER_PIECES; i++) {
        network->piece_scales[i] = 100000 + random_number(&seed, 50000);
        for (size_t d = 0; d < READER_WIDTH; d++) network->pieces[i][d] = (int8_t)random_number(&seed, 127);
    }
    for (size_t i = 0; i < READER_POSITIONS; i++)
        for (size_t d = 0; d < READER_WIDTH; d++) network->positions[i][d] = random_number(&seed, 30000);
    fill_norm(&network->norm, &seed);
    for (size_t i = 0; i < READER_LAYERS; i++) {
        fill_linear(&network->layers[i].inputs, READER_WIDTH, 3 * READER_WIDTH, &seed);
        fill_linear(&network->layers[i].output, READER_WIDTH, READER_WIDTH, &seed);
        fill_linear(&network->layers[i].up, READER_WIDTH, READER_INNER, &seed);
        fill_linear(&network->layers[i].down, READER_INNER, READER_WIDTH, &seed);
        fill_norm(&network->layers[i].attention_norm, &seed);
        fill_norm(&network->layers[i].forward_norm, &seed);
    }
    for (size_t s = 0; s < READER_SIGNALS; s++) {
        network->bands[s][1] = 1000;
        network->bands[s][3] = 1001;
        network->signal_biases[s] = random_number(&seed, 90000);
        for (size_t d = 0; d < READER_WIDTH; d++) network->signal_weights[s][d] = random_number(&seed, 1 << 19);
    }
}

static void plain_norm(reader_norm *norm) {
    for (size_t i = 0; i < READER_WIDTH; i++) {
        norm->gain[i] = 65536;
        norm->shift[i] = 0;
    }
}

void reader_network_fill_plain(reader_network *network) {
    reader_network_fill(network, 1);
    memset(network->pieces, 0, sizeof network->pieces);
    memset(network->positions, 0, sizeof network->positions);
    memset(network->signal_weights, 0, sizeof network->signal_weights);
    plain_norm(&network->norm);
    for (size_t i = 0; i < READER_LAYERS; i++) {
        reader_linear *linears[] = {&network->layers[i].inputs, &network->layers[i].output, &network->layers[i].up,
                                    &network->layers[i].down};
        for (size_t k = 0; k < 4; k++) {
            memset(linears[k]->biases, 0, sizeof linears[k]->biases);
            memset(linears[k]->weights, 0, sizeof linears[k]->weights);
        }
        plain_norm(&network->layers[i].attention_norm);
        plain_norm(&network->layers[i].forward_norm);
    }
    /* What is normalized needs something to be measured by. */
    for (size_t i = 0; i < READER_PIECES; i++) {
        network->piece_scales[i] = 1 << 18;
        for (size_t d = READER_WIDTH / 2; d < READER_WIDTH; d++) network->pieces[i][d] = (int8_t)(d % 2 ? 60 : -60);
    }
    for (size_t s = 0; s < READER_SIGNALS; s++) {
        network->signal_biases[s] = -6 * 65536;
        network->signal_weights[s][s] = 1 << 26;
    }
}

/* ---- writing it */

typedef struct output {
    unsigned char *bytes;
    size_t size;
} output;

static void put_number(output *out, int32_t number) {
    for (int i = 0; i < 4; i++) out->bytes[out->size++] = (unsigned char)((uint32_t)number >> 8 * i);
}

static void end_part(output *out) {
    while (out->size % 64) out->bytes[out->size++] = 0;
}

static void put_numbers(output *out, const int32_t *numbers, size_t count) {
    for (size_t i = 0; i < count; i++) put_number(out, numbers[i]);
    end_part(out);
}

static void put_bytes(output *out, const void *bytes, size_t size) {
    memcpy(out->bytes + out->size, bytes, size);
    out->size += size;
}

static void put_linear(output *out, const reader_linear *linear) {
    for (int32_t c = 0; c < linear->columns; c++) put_number(out, linear->factors[c]);
    put_number(out, linear->shift);
    end_part(out);
    put_numbers(out, linear->biases, (size_t)linear->columns);
    for (int32_t panel = 0; panel < linear->columns; panel += 16)
        for (int32_t d = 0; d < linear->depth; d += 4)
            for (int32_t c = panel; c < panel + 16; c++)
                for (int32_t k = d; k < d + 4; k++)
                    out->bytes[out->size++] = (unsigned char)(linear->weights[c][k] + 128);
    end_part(out);
}

static void put_norm(output *out, const reader_norm *norm) {
    put_numbers(out, norm->gain, READER_WIDTH);
    put_numbers(out, norm->shift, READER_WIDTH);
}

void reader_file_seal(unsigned char *bytes, size_t size) {
    smp__digest digest;
    char text[SMP__DIGEST_TEXT];
    smp__digest_begin(&digest);
    smp__digest_add(&digest, bytes, READER_DIGEST);
    smp__digest_add(&digest, bytes + READER_DIGEST + 32, size - READER_DIGEST - 32);
    smp__digest_end(&digest, text);
    for (size_t i = 0; i < 32; i++) {
        const char digits[] = {text[2 * i], text[2 * i + 1], '\0'};
        bytes[READER_DIGEST + i] = (unsigned char)strtoul(digits, NULL, 16);
    }
}

unsigned char *reader_network_write(const reader_network *network, size_t *size) {
    output out = {.bytes = calloc(1, 1 << 20)};
    size_t spelled = 0;
    for (size_t i = 0; i < READER_PIECES; i++) spelled += strlen(reader_spellings[i]);
    put_bytes(&out, "SMPREADR", 8);
    const int32_t header[] = {1,
                              READER_LAYERS,
                              READER_WIDTH,
                              READER_HEADS,
                              READER_INNER,
                              READER_POSITIONS,
                              READER_PIECES,
                              (int32_t)spelled,
                              READER_SIGNALS,
                              (int32_t)reader_piece("[UNK]"),
                              (int32_t)reader_piece("[CLS]"),
                              (int32_t)reader_piece("[SEP]"),
                              (int32_t)reader_piece("[MASK]")};
    for (size_t i = 0; i < sizeof header / sizeof *header; i++) put_number(&out, header[i]);
    out.size = READER_HEADER;
    for (size_t i = 0; i < READER_SIGNALS; i++) {
        memcpy(out.bytes + out.size, reader_signals[i], strlen(reader_signals[i]));
        out.size += 32;
    }
    end_part(&out);
    put_numbers(&out, network->bands[0], 4 * READER_SIGNALS);
    for (size_t i = 0, end = 0; i < READER_PIECES; i++) put_number(&out, (int32_t)(end += strlen(reader_spellings[i])));
    end_part(&out);
    for (size_t i = 0; i < READER_PIECES; i++) put_bytes(&out, reader_spellings[i], strlen(reader_spellings[i]));
    end_part(&out);
    put_numbers(&out, network->exp2, 257);
    put_numbers(&out, network->normal, 769);
    put_numbers(&out, network->piece_scales, READER_PIECES);
    put_bytes(&out, network->pieces, sizeof network->pieces);
    end_part(&out);
    put_numbers(&out, network->positions[0], READER_POSITIONS * READER_WIDTH);
    put_norm(&out, &network->norm);
    for (size_t i = 0; i < READER_LAYERS; i++) {
        put_linear(&out, &network->layers[i].inputs);
        put_linear(&out, &network->layers[i].output);
        put_norm(&out, &network->layers[i].attention_norm);
        put_linear(&out, &network->layers[i].up);
        put_linear(&out, &network->layers[i].down);
        put_norm(&out, &network->layers[i].forward_norm);
    }
    put_numbers(&out, network->signal_weights[0], READER_SIGNALS * READER_WIDTH);
    put_numbers(&out, network->signal_biases, READER_SIGNALS);
    *size = out.size;
    for (int i = 0; i < 4; i++) out.bytes[READER_SIZE + i] = (unsigned char)(out.size >> 8 * i);
    reader_file_seal(out.bytes, out.size);
    return out.bytes;
}

bool reader_file_save(const char *path, const unsigned char *bytes, size_t size) {
    FILE *file = fopen(path, "wb");
    if (!file) return false;
    bool written = fwrite(bytes, 1, size, file) == size;
    return fclose(file) == 0 && written;
}

/* ---- the same, slowly */

/* number / 2^bits, rounded to the nearest, halves up. */
static int64_t halved(int64_t number, int bits) {
    return (number + (1LL << (bits - 1))) >> bits;
}

static int64_t within(int64_t number, int64_t most) {
    return number > most ? most : number < -most ? -most : number;
}

static void slow_normalize(int64_t *row, const reader_norm *norm) {
    int64_t sum = 0, squares = 0;
    for (int d = 0; d < READER_WIDTH; d++) sum += row[d] = within(row[d], 1 << 24);
    int64_t mean = sum / READER_WIDTH;
    for (int d = 0; d < READER_WIDTH; d++) squares += (row[d] - mean) * (row[d] - mean);
    uint64_t wanted = (uint64_t)(squares / READER_WIDTH) << 8, root = 0;
    for (uint64_t bit = 1ULL << 31; bit; bit >>= 1)
        if ((root + bit) * (root + bit) <= wanted) root += bit;
    int64_t factor = (1LL << 40) / (int64_t)(root ? root : 1);
    for (int d = 0; d < READER_WIDTH; d++)
        row[d] = within(halved(halved((row[d] - mean) * factor, 20) * norm->gain[d], 16) + norm->shift[d], 1 << 23);
}

/* to[c] = bias + sum of from[d] * weight, where `from` is first made bytes. */
static void slow_linear(const int64_t *from, const reader_linear *linear, int64_t *to) {
    int64_t largest = 1;
    for (int d = 0; d < linear->depth; d++)
        if (llabs(from[d]) > largest) largest = llabs(from[d]);
    int exponent = 2;
    while ((largest << 16) >> exponent >= 1 << 15) exponent++;
    int64_t mantissa = ((largest << 16) + (1LL << exponent) - 1) >> exponent;
    int64_t factor = (127LL << 48) / (mantissa << exponent);
    for (int c = 0; c < linear->columns; c++) {
        int64_t sum = 0;
        for (int d = 0; d < linear->depth; d++) sum += halved(from[d] * factor, 32) * linear->weights[c][d];
        int64_t scaled = halved(sum * mantissa * linear->factors[c], linear->shift + 16 - exponent);
        to[c] = within(scaled + linear->biases[c], 1 << 23);
    }
}

static int64_t slow_power(int64_t x, const int32_t *exp2) {
    if (x >> 18 > 20) return 0;
    int64_t at = (x >> 10) & 255, rest = x & 1023;
    return (exp2[at] - (((exp2[at] - exp2[at + 1]) * rest) >> 10)) >> (x >> 18);
}

static void slow_attention(const reader_network *network, int64_t (*mapped)[3 * READER_WIDTH], size_t count,
                           int64_t (*mixed)[READER_WIDTH]) {
    enum { SIZE = READER_WIDTH / READER_HEADS };
    for (int head = 0; head < READER_HEADS; head++)
        for (size_t i = 0; i < count; i++) {
            int64_t scores[READER_POSITIONS], powers[READER_POSITIONS], largest = INT64_MIN, sum = 0;
            for (size_t j = 0; j < count; j++) {
                scores[j] = 0;
                for (int d = head * SIZE; d < (head + 1) * SIZE; d++)
                    scores[j] +=
                        within(halved(mapped[i][d], 6), 8000) * within(halved(mapped[j][READER_WIDTH + d], 8), 8000);
                if (scores[j] > largest) largest = scores[j];
            }
            for (size_t j = 0; j < count; j++) sum += powers[j] = slow_power(largest - scores[j], network->exp2);
            for (int d = head * SIZE; d < (head + 1) * SIZE; d++) {
                int64_t all = 0;
                for (size_t j = 0; j < count; j++)
                    all += halved(powers[j] * ((32767LL << 32) / sum), 32) *
                           within(halved(mapped[j][2 * READER_WIDTH + d], 6), 16000);
                mixed[i][d] = halved(all, 9);
            }
        }
}

static int64_t slow_gelu(int64_t x, const int32_t *normal) {
    int64_t size = within(llabs(x), (6 << 16) - 1), at = size >> 9;
    int64_t below = normal[at] + (((normal[at + 1] - normal[at]) * (size & 511)) >> 9);
    return halved(x * (x < 0 ? 65536 - below : below), 16);
}

void reader_network_read(const reader_network *network, const uint32_t *pieces, size_t count,
                         int64_t logits[READER_SIGNALS]) {
    int64_t rows[READER_POSITIONS][READER_WIDTH], mapped[READER_POSITIONS][3 * READER_WIDTH];
    int64_t mixed[READER_POSITIONS][READER_WIDTH], wide[READER_INNER], added[READER_WIDTH];
    for (size_t i = 0; i < count; i++) {
        for (int d = 0; d < READER_WIDTH; d++)
            rows[i][d] =
                within(halved((int64_t)network->pieces[pieces[i]][d] * network->piece_scales[pieces[i]], 8), 1 << 23) +
                network->positions[i][d];
        slow_normalize(rows[i], &network->norm);
    }
    for (int layer = 0; layer < READER_LAYERS; layer++) {
        for (size_t i = 0; i < count; i++) slow_linear(rows[i], &network->layers[layer].inputs, mapped[i]);
        slow_attention(network, mapped, count, mixed);
        for (size_t i = 0; i < count; i++) {
            slow_linear(mixed[i], &network->layers[layer].output, added);
            for (int d = 0; d < READER_WIDTH; d++) rows[i][d] += added[d];
            slow_normalize(rows[i], &network->layers[layer].attention_norm);
            slow_linear(rows[i], &network->layers[layer].up, wide);
            for (int d = 0; d < READER_INNER; d++) wide[d] = slow_gelu(wide[d], network->normal);
            slow_linear(wide, &network->layers[layer].down, added);
            for (int d = 0; d < READER_WIDTH; d++) rows[i][d] += added[d];
            slow_normalize(rows[i], &network->layers[layer].forward_norm);
        }
    }
    for (int s = 0; s < READER_SIGNALS; s++) {
        int64_t all = 0;
        for (size_t i = 0; i < count; i++) {
            int64_t share = 0;
            for (int d = 0; d < READER_WIDTH; d++) share += network->signal_weights[s][d] * rows[i][d];
            all += share >> 20;
        }
        logits[s] = (count ? all / (int64_t)count : 0) + network->signal_biases[s];
    }
}
