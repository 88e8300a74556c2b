/* SPDX-License-Identifier: MIT
 * Files of weights for tests: a small network made from a seed, written by the description in lib/model/reader.py and
 * not by the library's own idea of it; and the same network computed slowly and plainly. */
#ifndef READER_FILE_H
#define READER_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    READER_LAYERS = 2,
    READER_WIDTH = 32,
    READER_HEADS = 2,
    READER_INNER = 64,
    READER_POSITIONS = 20,
    READER_PIECES = 25,
    READER_SIGNALS = 3,
    READER_HEADER = 128,
    READER_SIZE = 64,
    READER_DIGEST = 72
};

/* The spellings of the pieces, in order; and the signals: threat, abusive, spam. */
extern const char *const reader_spellings[READER_PIECES];
extern const char *const reader_signals[READER_SIGNALS];
/* The number of a spelling. */
uint32_t reader_piece(const char *spelling);

/* A linear map, as it stands in the file: weights by [column][depth]. */
typedef struct reader_linear {
    int32_t depth, columns, shift;
    int32_t factors[3 * READER_WIDTH], biases[3 * READER_WIDTH];
    int8_t weights[3 * READER_WIDTH][READER_INNER];
} reader_linear;

typedef struct reader_norm {
    int32_t gain[READER_WIDTH], shift[READER_WIDTH];
} reader_norm;

typedef struct reader_network {
    int32_t bands[READER_SIGNALS][4];
    int32_t exp2[257], normal[769];
    int32_t piece_scales[READER_PIECES];
    int8_t pieces[READER_PIECES][READER_WIDTH];
    int32_t positions[READER_POSITIONS][READER_WIDTH];
    reader_norm norm;
    struct {
        reader_linear inputs, output, up, down;
        reader_norm attention_norm, forward_norm;
    } layers[READER_LAYERS];
    int32_t signal_weights[READER_SIGNALS][READER_WIDTH], signal_biases[READER_SIGNALS];
} reader_network;

/* A network of random numbers. */
void reader_network_fill(reader_network *network, uint64_t seed);

/* One without attention or forward maps: each piece is what its own row says. `signal` is told by the first numbers of
 * a piece's row, which are 0 but where the test sets them. */
void reader_network_fill_plain(reader_network *network);

/* The file's bytes; free() them. */
unsigned char *reader_network_write(const reader_network *network, size_t *size);
/* Makes the digest in the header that of the bytes as they are. */
void reader_file_seal(unsigned char *bytes, size_t size);
bool reader_file_save(const char *path, const unsigned char *bytes, size_t size);

/* The logits of a window, slowly. */
void reader_network_read(const reader_network *network, const uint32_t *pieces, size_t count,
                         int64_t logits[READER_SIGNALS]);

#endif
