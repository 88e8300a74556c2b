/* SPDX-License-Identifier: MIT
 * The network. A window of pieces becomes a row of numbers for each piece; every layer lets each row look at all rows
 * (attention), then changes each by itself (up, down). */
#include "reader.h"

#include <string.h>

struct smp__reading {
    smp_allocator memory;
    const smp_reader *reader;
    size_t count, length; /* rows; of these a text has `length` */
    size_t held;
    void *block;
    int32_t *rows;    /* [positions][width] */
    int32_t *wide;    /* [positions][inner], or three times the width, whichever is more: sums of products */
    int32_t *scores;  /* [positions][positions, or a head's size]: sums of products */
    int32_t *mixed;   /* [positions][width] */
    int8_t *bytes;    /* [positions][inner] */
    int16_t *queries; /* of one head: [positions][width / heads] */
    int16_t *keys, *values, *shares;
    smp__row_scale *scales; /* [positions] */
};

static size_t rounded(size_t count, size_t to) {
    return (count + to - 1) / to * to;
}

/* The next `size` bytes of a block that is only measured where it is NULL. */
static void *part(unsigned char *block, size_t *at, size_t size) {
    void *found = block ? block + *at : NULL;
    *at += rounded(size, 64);
    return found;
}

static size_t lay_out(smp__reading *r, unsigned char *block) {
    const smp__reader_shape *shape = &r->reader->shape;
    size_t at = 0, positions = shape->positions, padded = rounded(positions, SMP__PANEL);
    size_t widest = shape->inner > 3 * shape->width ? shape->inner : 3 * shape->width,
           head = shape->width / shape->heads;
    r->rows = part(block, &at, positions * shape->width * sizeof *r->rows);
    r->wide = part(block, &at, positions * widest * sizeof *r->wide);
    r->scores = part(block, &at, positions * (padded > head ? padded : head) * sizeof *r->scores);
    r->mixed = part(block, &at, positions * shape->width * sizeof *r->mixed);
    r->bytes = part(block, &at, positions * widest);
    r->queries = part(block, &at, positions * head * sizeof *r->queries);
    r->keys = part(block, &at, padded * head * sizeof *r->keys);
    r->values = part(block, &at, padded * head * sizeof *r->values);
    r->shares = part(block, &at, positions * padded * sizeof *r->shares);
    r->scales = part(block, &at, positions * sizeof *r->scales);
    return at;
}

smp__reading *smp__reading_new(const smp_reader *reader, const smp_allocator *memory) {
    smp__reading *r = smp__allocate_zeroed(memory, sizeof *r);
    if (!r) return NULL;
    r->memory = *memory;
    r->reader = reader;
    r->held = lay_out(r, NULL);
    r->block = smp__allocate_zeroed(memory, r->held);
    if (!r->block) {
        smp__release(memory, r);
        return NULL;
    }
    lay_out(r, r->block);
    return r;
}

void smp__reading_free(smp__reading *reading) {
    if (!reading) return;
    smp_allocator memory = reading->memory;
    smp__release(&memory, reading->block);
    smp__release(&memory, reading);
}

size_t smp__reading_memory(const smp__reading *reading) {
    return reading ? sizeof *reading + reading->held : 0;
}

/* ---- rows in, rows out */

static void embed(smp__reading *r, const uint32_t *pieces) {
    const smp_reader *reader = r->reader;
    size_t width = reader->shape.width;
    for (size_t i = 0; i < r->count; i++) {
        const int8_t *bytes = reader->piece_bytes + pieces[i] * width;
        int32_t *row = r->rows + i * width, most = SMP__FIXED_MOST;
        for (size_t d = 0; d < width; d++) {
            int64_t number = ((int64_t)bytes[d] * reader->piece_scales[pieces[i]] + 128) >> 8;
            row[d] = (int32_t)(number > most ? most : number < -most ? -most : number);
        }
        r->reader->product->fixed->normalize(row, reader->positions + i % r->length * width, width, reader->norm.gain,
                                             reader->norm.shift);
    }
}

static void to_bytes(smp__reading *r, const int32_t *rows, size_t width) {
    for (size_t i = 0; i < r->count; i++)
        r->scales[i] = r->reader->product->fixed->to_bytes(rows + i * width, width, r->bytes + i * width);
}

/* What a linear map makes of the bytes goes to r->wide. */
static void apply(smp__reading *r, const smp__reader_linear *linear) {
    r->reader->product->bytes(r->bytes, r->count, linear->weights, linear->depth, linear->columns, r->wide);
    for (size_t i = 0; i < r->count; i++)
        r->reader->product->fixed->from_sums(r->wide + i * linear->columns, linear->columns, r->scales[i],
                                             &linear->scales);
}

static void add_and_normalize(smp__reading *r, const smp__reader_norm *norm) {
    size_t width = r->reader->shape.width;
    for (size_t i = 0; i < r->count; i++)
        r->reader->product->fixed->normalize(r->rows + i * width, r->wide + i * width, width, norm->gain, norm->shift);
}

/* ---- attention */

enum {
    QUERY_BITS = 10,
    KEY_BITS = SMP__SCORE_BITS - QUERY_BITS,
    VALUE_BITS = 10,
    MOST_PART = 8000,
    MOST_VALUE = 16000
};

static int16_t shortened(int32_t number, int bits, int32_t most) {
    int shift = SMP__FIXED_BITS - bits;
    int32_t part = (number + (1 << (shift - 1))) >> shift;
    return (int16_t)(part > most ? most : part < -most ? -most : part);
}

/* Where number `depth` of column `column` stands in a matrix packed for smp__product_words(). */
static size_t packed(size_t column, size_t depth, size_t depths) {
    return column / SMP__PANEL * SMP__PANEL * depths + depth / 2 * 2 * SMP__PANEL + column % SMP__PANEL * 2 + depth % 2;
}

/* Queries, keys and values of one head of the text that begins with row `first` out of r->wide. The head's size is at
 * most 32, so that no sum is too large. */
static void pick_head(smp__reading *r, size_t first, size_t head, size_t size, size_t padded) {
    size_t width = r->reader->shape.width;
    for (size_t i = 0; i < r->length; i++) {
        const int32_t *from = r->wide + (first + i) * 3 * width + head * size;
        for (size_t d = 0; d < size; d++) {
            r->queries[i * size + d] = shortened(from[d], QUERY_BITS, MOST_PART);
            r->keys[packed(i, d, size)] = shortened(from[width + d], KEY_BITS, MOST_PART);
            r->values[packed(d, i, padded)] = shortened(from[2 * width + d], VALUE_BITS, MOST_VALUE);
        }
    }
}

/* The rows of a text look at each other. */
static void attend(smp__reading *r, size_t first, size_t head, size_t size) {
    const smp__product *product = r->reader->product;
    size_t width = r->reader->shape.width, padded = rounded(r->length, SMP__PANEL);
    pick_head(r, first, head, size, padded);
    product->words(r->queries, r->length, r->keys, size, padded, r->scores);
    for (size_t i = 0; i < r->length; i++) {
        int16_t *shares = r->shares + i * padded;
        r->reader->product->fixed->softmax(r->scores + i * padded, r->length, r->reader->exp2, shares);
        memset(shares + r->length, 0, (padded - r->length) * sizeof *shares);
    }
    product->words(r->shares, r->length, r->values, padded, size, r->scores);
    for (size_t i = 0; i < r->length; i++)
        for (size_t d = 0; d < size; d++) {
            int shift = 15 + VALUE_BITS - SMP__FIXED_BITS;
            r->mixed[(first + i) * width + head * size + d] = (r->scores[i * size + d] + (1 << (shift - 1))) >> shift;
        }
}

/* ---- all of it */

static void pass(smp__reading *r, const smp__reader_layer *layer) {
    const smp__reader_shape *shape = &r->reader->shape;
    to_bytes(r, r->rows, shape->width);
    apply(r, &layer->inputs);
    for (size_t first = 0; first < r->count; first += r->length)
        for (size_t head = 0; head < shape->heads; head++) attend(r, first, head, shape->width / shape->heads);
    to_bytes(r, r->mixed, shape->width);
    apply(r, &layer->output);
    add_and_normalize(r, &layer->attention_norm);

    to_bytes(r, r->rows, shape->width);
    apply(r, &layer->up);
    r->reader->product->fixed->gelu(r->wide, r->count * shape->inner, r->reader->normal);
    to_bytes(r, r->wide, shape->inner);
    apply(r, &layer->down);
    add_and_normalize(r, &layer->forward_norm);
}

void smp__reading_read(smp__reading *reading, const uint32_t *pieces, size_t length, size_t texts) {
    reading->count = length * texts;
    reading->length = length;
    embed(reading, pieces);
    for (size_t i = 0; i < reading->reader->shape.layers; i++) pass(reading, &reading->reader->layers[i]);
}

int64_t smp__reading_shares(const smp__reading *reading, size_t place, size_t first, size_t end) {
    size_t width = reading->reader->shape.width;
    const int32_t *weights = reading->reader->signal_weights + place * width;
    int64_t all = 0;
    for (size_t piece = first; piece < end; piece++) {
        const int32_t *row = reading->rows + piece * width;
        int64_t sum = 0;
        for (size_t d = 0; d < width; d++) sum += (int64_t)weights[d] * row[d];
        all += sum >> 20;
    }
    return all;
}

int64_t smp__reading_logit(const smp__reading *reading, size_t place, size_t text) {
    size_t length = reading->length, first = text * length;
    int64_t bias = reading->reader->signal_biases[place];
    return length ? smp__reading_shares(reading, place, first, first + length) / (int64_t)length + bias : bias;
}
