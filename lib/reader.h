/* SPDX-License-Identifier: MIT
 * The deeper reader: a small transformer (Vaswani et al., 2017), of the shape of BERT (Devlin et al., 2019) and the
 * size of MiniLM (Wang et al., 2020), its weights in bytes, computed in whole numbers. reader.c opens the file of
 * weights, reader_pieces.c cuts a text into its vocabulary, reader_layers.c is the network, reader_fixed.c and
 * reader_product.c are its arithmetic. What a reading means for a report is decided in deep.c. */
#ifndef SMP_READER_H
#define SMP_READER_H

#include "arena.h"
#include "digest.h"
#include "lexicon.h"
#include "reader_fixed.h"
#include "reader_product.h"

enum {
    SMP__READER_VERSION = 1,
    SMP__READER_MOST_POSITIONS = 256,
    SMP__READER_MOST_LAYERS = 24,
    SMP__READER_MOST_SIGNALS = 64
};

typedef struct smp__reader_shape {
    uint32_t layers, width, heads, inner; /* of the network; `heads` are those of attention */
    uint32_t positions;                   /* pieces of the longest window, its first and last included */
    uint32_t pieces, spelling_bytes;      /* of the vocabulary */
    uint32_t signals;                     /* what it tells, one number each */
} smp__reader_shape;

/* A linear map: bytes for smp__product_bytes() and the scales of their columns. */
typedef struct smp__reader_linear {
    uint32_t depth, columns;
    const uint8_t *weights;
    smp__column_scales scales;
} smp__reader_linear;

typedef struct smp__reader_norm {
    const int32_t *gain, *shift;
} smp__reader_norm;

typedef struct smp__reader_layer {
    smp__reader_linear inputs; /* to queries, keys and values, one after the other */
    smp__reader_linear output;
    smp__reader_norm attention_norm;
    smp__reader_linear up, down;
    smp__reader_norm forward_norm;
} smp__reader_layer;

/* When a signal is read, and how the reading joins the score that it has (deep.c); scores in thousandths. */
typedef struct smp__reader_band {
    int32_t unsure_from, unsure_to; /* scores that call for a reading; none where the first is the larger */
    int32_t gain;                   /* what a score of 1 adds to the logit, to base 2 in units of 2^-16 */
    int32_t sure_from; /* a score that no reading lowers, unless it is the model's alone; above 1000: none */
} smp__reader_band;

/* Everything points into the mapped file, but what a machine of the other byte order had to turn. */
struct smp_reader {
    smp_allocator memory;
    const unsigned char *file;
    size_t size;
    char digest[SMP__DIGEST_TEXT];
    const smp__product *product;
    smp__reader_shape shape;
    uint32_t unknown, first, last, mask; /* pieces [UNK], [CLS], [SEP], [MASK] */

    const int32_t *spelling_ends; /* of the pieces, which stand in the order of their bytes */
    const char *spellings;
    const int32_t *exp2, *normal; /* tables for reader_fixed.h */
    const int32_t *piece_scales;  /* a piece's numbers are its bytes times this, in units of 2^-24 */
    const int8_t *piece_bytes;
    const int32_t *positions;
    smp__reader_norm norm;
    smp__reader_layer layers[SMP__READER_MOST_LAYERS];
    const int32_t *signal_weights, *signal_biases; /* in units of 2^-20, and of 2^-16 */
    uint16_t signals[SMP__READER_MOST_SIGNALS];    /* smp__signal_id by place */
    smp__reader_band bands[SMP__READER_MOST_SIGNALS];
    smp__arena turned; /* copies of numbers in this machine's byte order, where that is not the file's */
};

/* ---- the words */

/* A word, a part of one, or a sign. */
typedef struct smp__piece {
    uint32_t number;     /* in the vocabulary */
    uint32_t first, end; /* words of the text that it stands for or is of; a sign is of none: first == end */
    uint32_t sentence;
} smp__piece;

typedef struct smp__pieces {
    smp__piece *items;
    size_t count, capacity;
    uint32_t *cover; /* by word: the overlay that is read there, + 1 */
    size_t cover_capacity;
} smp__pieces;

/* Cuts the text into pieces as BERT does: folded words without accents, each into the longest pieces known from the
 * left (WordPiece; Wu et al., 2016), and every sign for itself. Disguised words are read as what they are meant to be.
 * False where memory ran out. */
bool smp__reader_cut(const smp_reader *reader, const smp__text *text, const smp__lexicon *lexicon,
                     const smp__overlays *overlays, const smp_allocator *memory, smp__pieces *pieces);
void smp__pieces_free(smp__pieces *pieces, const smp_allocator *memory);

/* Where the window that begins with piece `first` ends: behind the last sentence that it has room for, or where the
 * first one alone is too long, behind the last whole word of it. */
size_t smp__reader_window(const smp_reader *reader, const smp__pieces *pieces, size_t first);

/* ---- the network */

/* Working memory for one window at a time. */
typedef struct smp__reading smp__reading;

/* NULL where memory ran out. Free it with smp__reading_free(). */
smp__reading *smp__reading_new(const smp_reader *reader, const smp_allocator *memory);
void smp__reading_free(smp__reading *reading);
size_t smp__reading_memory(const smp__reading *reading); /* bytes */

/* Reads texts of `length` pieces each, which stand one after the other, the first and last that stand for a window's
 * bounds included: 1 .. shape.positions pieces in all. None knows of another: each is read as it would be alone. */
void smp__reading_read(smp__reading *reading, const uint32_t *pieces, size_t length, size_t texts);

/* What a text says of the signal at `place`: a logit to base 2 in units of 2^-16. The sum of all its pieces' shares,
 * over their number, plus a bias. */
int64_t smp__reading_logit(const smp__reading *reading, size_t place, size_t text);

/* The sum of the shares of the pieces first .. end - 1 of what was read. */
int64_t smp__reading_shares(const smp__reading *reading, size_t place, size_t first, size_t end);

#endif
