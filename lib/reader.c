/* SPDX-License-Identifier: MIT
 * The file of weights: its header tells the shape of the network; the sizes of all parts, which follow one after the
 * other, follow from that. lib/model/reader.py writes it, and its docstring describes it. */
#include "reader.h"

#include "error.h"
#include "file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* Places in the header. The digest is that of all bytes before it and behind it. */
enum {
    MAGIC = 0,
    VERSION = 8,
    SHAPE = 12,
    NAMED = 44,
    SIZE = 64,
    DIGEST = 72,
    HEADER = 104,
    PARTS = 128,
    DIGEST_BYTES = 32
};
enum { ALIGNMENT = 64, NAME_SIZE = 32, MOST_WIDTH = 4096, MOST_PIECES = 1 << 20, MOST_HEAD = 32 };

static uint32_t number_at(const unsigned char *at) {
    return at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

/* ---- the parts, one after the other */

typedef struct cursor {
    smp_reader *reader;
    uint64_t at;
    bool measuring, failed; /* measuring: only `at` moves; failed: memory ran out */
} cursor;

static const void *take(cursor *c, uint64_t size) {
    const void *found = c->measuring ? NULL : c->reader->file + c->at;
    c->at += (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    return found;
}

static const int32_t *take_numbers(cursor *c, uint64_t count) {
    const unsigned char *found = take(c, 4 * count);
    static const uint32_t one = 1;
    bool little = *(const unsigned char *)&one == 1;
    if (!found || little) return (const int32_t *)(const void *)found;
    int32_t *turned = smp__arena_take(&c->reader->turned, 4 * count);
    c->failed |= !turned;
    if (!turned) return NULL;
    for (uint64_t i = 0; i < count; i++) turned[i] = (int32_t)number_at(found + 4 * i);
    return turned;
}

static smp__reader_norm take_norm(cursor *c) {
    uint64_t width = c->reader->shape.width;
    const int32_t *gain = take_numbers(c, width);
    return (smp__reader_norm){gain, take_numbers(c, width)};
}

static smp__reader_linear take_linear(cursor *c, uint32_t depth, uint32_t columns) {
    smp__reader_linear linear = {.depth = depth, .columns = columns};
    linear.scales.factors = take_numbers(c, (uint64_t)columns + 1);
    if (linear.scales.factors) linear.scales.shift = linear.scales.factors[columns];
    linear.scales.biases = take_numbers(c, columns);
    linear.weights = take(c, (uint64_t)depth * columns);
    return linear;
}

static void take_all(cursor *c, const char **names, const int32_t **bands) {
    smp_reader *reader = c->reader;
    const smp__reader_shape *shape = &reader->shape;
    uint64_t width = shape->width;
    *names = take(c, (uint64_t)shape->signals * NAME_SIZE);
    *bands = take_numbers(c, 4 * (uint64_t)shape->signals);
    reader->spelling_ends = take_numbers(c, shape->pieces);
    reader->spellings = take(c, shape->spelling_bytes);
    reader->exp2 = take_numbers(c, SMP__EXP2_SIZE);
    reader->normal = take_numbers(c, SMP__NORMAL_SIZE);
    reader->piece_scales = take_numbers(c, shape->pieces);
    reader->piece_bytes = take(c, shape->pieces * width);
    reader->positions = take_numbers(c, shape->positions * width);
    reader->norm = take_norm(c);
    for (uint32_t i = 0; i < shape->layers; i++) {
        smp__reader_layer *layer = &reader->layers[i];
        layer->inputs = take_linear(c, shape->width, 3 * shape->width);
        layer->output = take_linear(c, shape->width, shape->width);
        layer->attention_norm = take_norm(c);
        layer->up = take_linear(c, shape->width, shape->inner);
        layer->down = take_linear(c, shape->inner, shape->width);
        layer->forward_norm = take_norm(c);
    }
    reader->signal_weights = take_numbers(c, shape->signals * width);
    reader->signal_biases = take_numbers(c, shape->signals);
}

/* ---- is it what it says */

static bool shape_is_sound(const smp__reader_shape *s) {
    return s->layers >= 1 && s->layers <= SMP__READER_MOST_LAYERS && s->width >= SMP__PANEL && s->width <= MOST_WIDTH &&
           s->width % SMP__PANEL == 0 && s->inner >= SMP__PANEL && s->inner <= MOST_WIDTH &&
           s->inner % SMP__PANEL == 0 && s->heads >= 1 && s->width % s->heads == 0 &&
           s->width / s->heads <= MOST_HEAD && s->width / s->heads % SMP__PANEL == 0 && s->positions >= 3 &&
           s->positions <= SMP__READER_MOST_POSITIONS && s->pieces >= 3 && s->pieces <= MOST_PIECES &&
           s->spelling_bytes <= INT32_MAX && s->signals >= 1 && s->signals <= SMP__READER_MOST_SIGNALS;
}

/* So that no sum that reader_fixed.c makes of them is too large. */
static bool are_within(const int32_t *numbers, size_t count, int32_t most) {
    for (size_t i = 0; i < count; i++)
        if (numbers[i] < -most || numbers[i] > most) return false;
    return true;
}

static bool linear_is_sound(const smp__reader_linear *linear) {
    return linear->scales.shift >= 20 && linear->scales.shift <= 46 &&
           are_within(linear->scales.biases, linear->columns, SMP__FIXED_MOST_GIVEN);
}

static bool norm_is_sound(const smp__reader_norm *norm, size_t width) {
    return are_within(norm->gain, width, SMP__FIXED_MOST_GIVEN) &&
           are_within(norm->shift, width, SMP__FIXED_MOST_GIVEN);
}

static bool table_is_sound(const int32_t *table, size_t count, int32_t most, bool rises) {
    for (size_t i = 0; i < count; i++) {
        if (table[i] < 0 || table[i] > most) return false;
        if (i && (rises ? table[i] < table[i - 1] : table[i] > table[i - 1])) return false;
    }
    return true;
}

/* That nothing in the file can lead outside of it, or further than the numbers of C go. */
static bool is_sound(const smp_reader *reader) {
    const smp__reader_shape *shape = &reader->shape;
    if (reader->unknown >= shape->pieces || reader->first >= shape->pieces || reader->last >= shape->pieces ||
        reader->mask >= shape->pieces)
        return false;
    if (!table_is_sound(reader->spelling_ends, shape->pieces, (int32_t)shape->spelling_bytes, true)) return false;
    /* Ends that are a whole and a half also keep every level (level.h) a chance between none and certainty. */
    if (!table_is_sound(reader->exp2, SMP__EXP2_SIZE, SMP__EXP2_ONE, false) || reader->exp2[0] != SMP__EXP2_ONE ||
        reader->exp2[SMP__EXP2_SIZE - 1] != SMP__EXP2_ONE / 2)
        return false;
    if (!table_is_sound(reader->normal, SMP__NORMAL_SIZE, SMP__FIXED_ONE, true)) return false;
    for (uint32_t i = 0; i < shape->layers; i++) {
        const smp__reader_layer *layer = &reader->layers[i];
        if (!linear_is_sound(&layer->inputs) || !linear_is_sound(&layer->output) || !linear_is_sound(&layer->up) ||
            !linear_is_sound(&layer->down) || !norm_is_sound(&layer->attention_norm, shape->width) ||
            !norm_is_sound(&layer->forward_norm, shape->width))
            return false;
    }
    return norm_is_sound(&reader->norm, shape->width) &&
           are_within(reader->positions, (size_t)shape->positions * shape->width, SMP__FIXED_MOST);
}

static bool name_signals(smp_reader *reader, const char *names, const int32_t *bands) {
    for (uint32_t i = 0; i < reader->shape.signals; i++, names += NAME_SIZE, bands += 4) {
        const char *end = memchr(names, 0, NAME_SIZE);
        smp__signal_id signal = end ? smp__signal_find(names, (size_t)(end - names)) : SMP__SIGNAL_COUNT;
        if (signal == SMP__SIGNAL_COUNT) return false;
        reader->signals[i] = (uint16_t)signal;
        reader->bands[i] = (smp__reader_band){bands[0], bands[1], bands[2], bands[3]};
    }
    return true;
}

static bool digest_is_right(smp_reader *reader) {
    smp__digest digest;
    char told[SMP__DIGEST_TEXT];
    smp__digest_begin(&digest);
    smp__digest_add(&digest, reader->file, DIGEST);
    smp__digest_add(&digest, reader->file + HEADER, reader->size - HEADER);
    smp__digest_end(&digest, reader->digest);
    for (size_t i = 0; i < DIGEST_BYTES; i++) {
        static const char digits[] = "0123456789abcdef";
        told[2 * i] = digits[reader->file[DIGEST + i] >> 4];
        told[2 * i + 1] = digits[reader->file[DIGEST + i] & 15];
    }
    return memcmp(told, reader->digest, SMP__DIGEST_TEXT - 1) == 0;
}

/* ---- opening */

static const char *const foreign = "'%s' is no file of weights for the deep reader";
static const char *const damaged = "'%s' is damaged: it is not what was written";
static const char *const truncated = "'%s' is cut off, or longer than what was written";

/* What is wrong with the mapped file, or NULL. */
static const char *look(smp_reader *reader) {
    const unsigned char *file = reader->file;
    if (reader->size < HEADER || memcmp(file + MAGIC, "SMPREADR", 8) != 0) return foreign;
    if (number_at(file + VERSION) != SMP__READER_VERSION) return "'%s' is of a version that this library does not read";
    smp__reader_shape *shape = &reader->shape;
    uint32_t *const fields[] = {&shape->layers,    &shape->width,  &shape->heads,          &shape->inner,
                                &shape->positions, &shape->pieces, &shape->spelling_bytes, &shape->signals};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) *fields[i] = number_at(file + SHAPE + 4 * i);
    reader->unknown = number_at(file + NAMED);
    reader->first = number_at(file + NAMED + 4);
    reader->last = number_at(file + NAMED + 8);
    reader->mask = number_at(file + NAMED + 12);
    if (!shape_is_sound(shape)) return damaged;
    const char *names;
    const int32_t *bands;
    cursor measure = {.reader = reader, .at = PARTS, .measuring = true};
    take_all(&measure, &names, &bands);
    uint64_t told = number_at(file + SIZE) | (uint64_t)number_at(file + SIZE + 4) << 32;
    if (told != measure.at) return damaged;
    if (reader->size != measure.at) return truncated;
    if (!digest_is_right(reader)) return damaged;
    cursor c = {.reader = reader, .at = PARTS};
    take_all(&c, &names, &bands);
    if (c.failed) return "";
    return is_sound(reader) && name_signals(reader, names, bands) ? NULL : damaged;
}

static const char *map(smp_reader *reader, const char *path) {
    struct stat about;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return smp__file_open_failed(errno);
    if (fstat(file, &about) != 0 || !S_ISREG(about.st_mode) || about.st_size < HEADER) {
        close(file);
        return foreign;
    }
    void *mapped = mmap(NULL, (size_t)about.st_size, PROT_READ, MAP_SHARED, file, 0);
    close(file);
    if (mapped == MAP_FAILED) return "cannot map '%s' into memory";
    reader->file = mapped;
    reader->size = (size_t)about.st_size;
    return NULL;
}

smp_reader *smp_reader_load(const char *path, const smp_allocator *allocator, smp_error *error) {
    smp__error_clear(error);
    if (!path) {
        smp__fail(error, SMP_ERROR_ARGUMENT, "loading a reader needs the path of its weights");
        return NULL;
    }
    smp_allocator memory = smp__memory_choose(allocator);
    smp_reader *reader = smp__allocate_zeroed(&memory, sizeof *reader);
    if (!reader) {
        smp__fail_memory(error);
        return NULL;
    }
    reader->memory = memory;
    smp__arena_open(&reader->turned, memory);
    reader->product = smp__product_choose();
    const char *wrong = map(reader, path);
    if (!wrong) wrong = look(reader);
    if (!wrong) return reader;
    if (*wrong) {
        char shown[200];
        smp__fail(error, SMP_ERROR_FILE, wrong, smp__quote(shown, sizeof shown, path, strlen(path)));
    } else {
        smp__fail_memory(error);
    }
    smp_reader_free(reader);
    return NULL;
}

void smp_reader_free(smp_reader *reader) {
    if (!reader) return;
    smp_allocator memory = reader->memory;
    smp__arena_close(&reader->turned);
    if (reader->file) munmap((void *)reader->file, reader->size);
    smp__release(&memory, reader);
}

const char *smp_reader_digest(const smp_reader *reader) {
    return reader ? reader->digest : NULL;
}
