/* SPDX-License-Identifier: MIT
 * The weights of the statistical model, as lib/model/student_weights.py writes them and says what they mean. */
#ifndef SMP_MODEL_WEIGHTS_H
#define SMP_MODEL_WEIGHTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    SMP__MODEL_CHANNELS = 64,
    SMP__MODEL_FEATURES = 96,
    SMP__MODEL_HIDDEN = 128,
    SMP__MODEL_ROW = 3 * SMP__MODEL_CHANNELS,
    SMP__MODEL_AROUND = 2 * SMP__MODEL_CHANNELS,
    SMP__MODEL_POOLED = 2 * SMP__MODEL_FEATURES + SMP__MODEL_AROUND,
    SMP__MODEL_GRAM_VECTOR = 64,
    SMP__MODEL_GRAM_BUCKETS = 16384,
    SMP__MODEL_SLOTS = 65536,
    SMP__MODEL_NAME_SIZE = 32,
    SMP__MODEL_LEAST_HEADS = 4, /* products take four rows at a time */
    SMP__MODEL_MOST_HEADS = 64,
    SMP__MODEL_REACH = 2,    /* the second convolution looks at t - 2, t, t + 2 */
    SMP__MODEL_TOP = 127,    /* the highest activation */
    SMP__MODEL_MEAN_ONE = 16 /* means are in sixteenths */
};

struct smp__model_kernels;

/* Where the parts of the file lie. */
typedef struct smp__model_weights {
    uint32_t word_count, head_count;
    const char *names;          /* of the heads, NAME_SIZE bytes each */
    const int16_t *bias1;       /* CHANNELS */
    const int32_t *bias2;       /* FEATURES */
    const int32_t *down;        /* FEATURES: shifts */
    const int16_t *around;      /* FEATURES x AROUND */
    const int8_t *conv;         /* 3 x CHANNELS / 4 x FEATURES x 4 */
    const int16_t *hidden;      /* HIDDEN x POOLED */
    const int32_t *hidden_bias; /* HIDDEN */
    const int16_t *out;         /* heads x HIDDEN */
    const int32_t *out_bias;    /* heads */
    const int32_t *out_gain;    /* heads */
    const int32_t *gains;       /* heads: what a lexicon's score of 1 adds to the logit, in 1/256 */
    const int32_t *sure;        /* heads: the lexicon's score, in thousandths, that the model does not lower */
    const int32_t *named;       /* heads: what a group's name in the text adds to the logit, in 1/256 */
    const int16_t *steps;       /* SMP__CHANCE_STEPS (chance.h) */
    const int16_t *projection;  /* ROW x GRAM_VECTOR */
    const int32_t *gain;        /* ROW */
    const int8_t *grams;        /* GRAM_BUCKETS x GRAM_VECTOR */
    const uint16_t *slots;      /* SLOTS: the number of a word + 1, at its hash or after */
    const uint32_t *checks;     /* by word: the upper half of its hash */
    const int8_t *rows;         /* words x ROW */
} smp__model_weights;

/* Finds the parts in `size` bytes, aligned to 64. False where they are not such weights. Does not check the digest:
 * that is done when the library is built (smp__model_weights_intact). */
bool smp__model_weights_open(smp__model_weights *weights, const void *bytes, size_t size);

/* Whether the digest is that of the bytes. */
bool smp__model_weights_intact(const void *bytes, size_t size);

/* The row of a word: of a known one that in the weights, else one made of its n-grams in `made`. */
const int8_t *smp__model_row(const smp__model_weights *weights, const struct smp__model_kernels *kernels,
                             const char *word, size_t length, int8_t *made);

/* The weights that are built in. */
const void *smp__embedded_weights(size_t *size);

#endif
