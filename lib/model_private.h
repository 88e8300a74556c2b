/* SPDX-License-Identifier: MIT
 * What reading a text and finding the words that carried it share. */
#ifndef SMP_MODEL_PRIVATE_H
#define SMP_MODEL_PRIVATE_H

#include "chance.h"
#include "model.h"
#include "model_kernels.h"
#include "model_tokens.h"

enum {
    SMP__MODEL_WINDOW = 96, /* tokens */
    SMP__MODEL_STRIDE = 64,
    SMP__MODEL_MARGIN = 4, /* tokens before and behind a window that its convolutions see, zeros beyond the text */
};

/* What the layers make of one window. `first` and `sums` hold the tokens from MARGIN before it on. */
typedef struct smp__model_window {
    size_t start, count;                                                        /* tokens */
    const int8_t *rows[SMP__MODEL_WINDOW + 2 * SMP__MODEL_MARGIN + 2];          /* from one token before `first` on */
    int8_t made[SMP__MODEL_WINDOW + 2 * SMP__MODEL_MARGIN + 2][SMP__MODEL_ROW]; /* those of unknown words */
    uint8_t first[(SMP__MODEL_WINDOW + 2 * SMP__MODEL_MARGIN) * SMP__MODEL_CHANNELS];
    /* From the window's start on; pooled. */
    int32_t sums[(SMP__MODEL_WINDOW + SMP__MODEL_MARGIN) * SMP__MODEL_FEATURES];
    int32_t bias[SMP__MODEL_FEATURES];
    int16_t pooled[SMP__MODEL_POOLED];
    int16_t hidden[SMP__MODEL_HIDDEN];
} smp__model_window;

struct smp__model {
    smp_allocator memory;
    smp__model_weights weights;
    const smp__model_kernels *kernels;
    smp__signal_id signals[SMP__MODEL_MOST_HEADS]; /* of each head */
    uint16_t raised[SMP__MODEL_MOST_HEADS];        /* heads whose logits a group's name in the text raises */
    size_t raised_count;
    smp__chances chances;
    smp__tokens tokens;
    int32_t logits[SMP__SIGNAL_OWN_FIRST];
    uint32_t windows[SMP__SIGNAL_OWN_FIRST]; /* the number of the one that the logit is of */
    smp__model_window window;
};

/* Runs the layers over the window that begins at token `start`, up to the hidden one. */
void smp__model_run(smp__model *model, size_t start);

/* The logits of the window, one for each head, in 1/256. */
void smp__model_heads(const smp__model *model, int32_t *logits);

#endif
