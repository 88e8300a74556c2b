/* SPDX-License-Identifier: MIT */
#include "model_private.h"

#include <string.h>

enum { C = SMP__MODEL_CHANNELS, F = SMP__MODEL_FEATURES, AROUND_SHIFT = 6, HIDDEN_SHIFT = 16, LOGIT_SHIFT = 24 };

/* Below it no group's name makes a text suspect. */
enum { LEAST_DOUBT = -4 * SMP__LOGIT_ONE };

smp__model *smp__model_new(const smp_allocator *memory) {
    smp__model *model = smp__allocate_zeroed(memory, sizeof *model);
    if (!model) return NULL;
    model->memory = *memory;
    model->kernels = smp__model_kernels_at(0);
    size_t size;
    const void *bytes = smp__embedded_weights(&size);
    if (!smp__model_weights_open(&model->weights, bytes, size)) model->weights.head_count = 0;
    for (size_t i = 0; i < model->weights.head_count; i++) {
        const char *name = model->weights.names + i * SMP__MODEL_NAME_SIZE;
        model->signals[i] = smp__signal_find(name, strnlen(name, SMP__MODEL_NAME_SIZE));
        if (model->weights.named[i] > 0 && model->signals[i] < SMP__SIGNAL_OWN_FIRST)
            model->raised[model->raised_count++] = (uint16_t)i;
    }
    if (model->weights.head_count) smp__chances_open(&model->chances, model->weights.steps);
    return model;
}

void smp__model_free(smp__model *model) {
    if (!model) return;
    smp_allocator memory = model->memory;
    smp__tokens_free(&model->tokens, &memory);
    smp__release(&memory, model);
}

size_t smp__model_memory(const smp__model *model) {
    return sizeof *model + model->tokens.capacity * sizeof *model->tokens.items +
           model->tokens.cover_capacity * sizeof *model->tokens.cover;
}

/* ---- the layers */

/* The number of the token at place `place` of the window's margin, or SIZE_MAX beyond the text. */
static size_t token_at(const smp__model *model, size_t place) {
    size_t number = model->window.start + place;
    if (number < SMP__MODEL_MARGIN || number - SMP__MODEL_MARGIN >= model->tokens.count) return SIZE_MAX;
    return number - SMP__MODEL_MARGIN;
}

/* The first convolution, with MARGIN tokens on both sides. The rows lie far apart: they are all asked for first. */
static void run_first(smp__model *model) {
    static const int8_t nothing[SMP__MODEL_ROW];
    smp__model_window *w = &model->window;
    size_t places = w->count + 2 * SMP__MODEL_MARGIN;
    w->rows[0] = w->rows[places + 1] = nothing;
    for (size_t place = 0; place < places; place++) {
        size_t number = token_at(model, place);
        w->rows[place + 1] = nothing;
        if (number == SIZE_MAX) continue;
        const smp__token *token = &model->tokens.items[number];
        const int8_t *row =
            smp__model_row(&model->weights, model->kernels, token->spelling, token->length, w->made[place]);
        for (size_t line = 0; line < SMP__MODEL_ROW; line += 64) __builtin_prefetch(row + line);
        w->rows[place + 1] = row;
    }
    for (size_t place = 0; place < places; place++) {
        uint8_t *out = w->first + place * C;
        if (token_at(model, place) == SIZE_MAX)
            memset(out, 0, C);
        else
            model->kernels->add_rows(w->rows[place], w->rows[place + 1], w->rows[place + 2], model->weights.bias1, out);
    }
}

/* The highest and the mean of `first` over the window. */
static void pool_first(const smp__model_window *w, int16_t *highest, int16_t *mean) {
    uint8_t most[C] = {0};
    uint16_t total[C] = {0};
    uint32_t count = w->count ? (uint32_t)w->count : 1;
    const uint8_t *first = w->first + SMP__MODEL_MARGIN * C;
    for (size_t t = 0; t < w->count; t++, first += C) {
        for (size_t c = 0; c < C; c++) most[c] = first[c] > most[c] ? first[c] : most[c];
        for (size_t c = 0; c < C; c++) total[c] = (uint16_t)(total[c] + first[c]);
    }
    for (size_t c = 0; c < C; c++) {
        highest[c] = most[c];
        mean[c] = (int16_t)((total[c] * SMP__MODEL_MEAN_ONE + count / 2) / count);
    }
}

void smp__model_run(smp__model *model, size_t start) {
    const smp__model_weights *weights = &model->weights;
    const smp__model_kernels *kernels = model->kernels;
    smp__model_window *w = &model->window;
    size_t left = model->tokens.count - start;
    w->start = start;
    w->count = left < SMP__MODEL_WINDOW ? left : SMP__MODEL_WINDOW;
    run_first(model);
    kernels->convolve(weights->conv, w->first + SMP__MODEL_MARGIN * C, w->count, w->sums);

    int16_t *around = w->pooled + 2 * F;
    int32_t sums[SMP__MODEL_HIDDEN], highest[F], total[F];
    pool_first(w, around, around + C);
    kernels->multiply(weights->around, F, SMP__MODEL_AROUND, around, sums);
    for (size_t f = 0; f < F; f++) w->bias[f] = weights->bias2[f] + (sums[f] >> AROUND_SHIFT);
    kernels->pool(w->sums, w->count, w->bias, weights->down, highest, total);
    for (size_t f = 0; f < F; f++) {
        w->pooled[f] = (int16_t)highest[f];
        w->pooled[F + f] = (int16_t)((total[f] * SMP__MODEL_MEAN_ONE + (int32_t)w->count / 2) / (int32_t)w->count);
    }
    kernels->multiply(weights->hidden, SMP__MODEL_HIDDEN, SMP__MODEL_POOLED, w->pooled, sums);
    for (size_t i = 0; i < SMP__MODEL_HIDDEN; i++) {
        int32_t value = (sums[i] + weights->hidden_bias[i]) >> HIDDEN_SHIFT;
        w->hidden[i] = (int16_t)(value > 0 ? value : 0);
    }
}

void smp__model_heads(const smp__model *model, int32_t *logits) {
    const smp__model_weights *weights = &model->weights;
    model->kernels->multiply(weights->out, weights->head_count, SMP__MODEL_HIDDEN, model->window.hidden, logits);
    for (size_t i = 0; i < weights->head_count; i++) {
        int64_t sum = (int64_t)logits[i] + weights->out_bias[i];
        int64_t logit = (sum * weights->out_gain[i] + (1 << (LOGIT_SHIFT - 1))) >> LOGIT_SHIFT;
        logits[i] = (int32_t)(logit > SMP__LOGIT_MOST    ? SMP__LOGIT_MOST
                              : logit < -SMP__LOGIT_MOST ? -SMP__LOGIT_MOST
                                                         : logit);
    }
}

/* ---- a text */

bool smp__model_read(smp__model *model, const smp__text *text, const smp__lexicon *lexicon,
                     const smp__overlays *overlays) {
    for (size_t s = 0; s < SMP__SIGNAL_OWN_FIRST; s++) model->logits[s] = SMP__LOGIT_NONE;
    if (!smp__tokens_read(&model->tokens, text, lexicon, overlays, &model->memory)) return false;
    size_t count = model->tokens.count;
    for (size_t start = 0; start < count; start += SMP__MODEL_STRIDE) {
        /* What is left was in the window before. */
        if (start && start + (SMP__MODEL_WINDOW - SMP__MODEL_STRIDE) >= count) break;
        int32_t logits[SMP__MODEL_MOST_HEADS];
        smp__model_run(model, start);
        smp__model_heads(model, logits);
        for (size_t i = 0; i < model->weights.head_count; i++) {
            smp__signal_id signal = model->signals[i];
            if (signal >= SMP__SIGNAL_OWN_FIRST || logits[i] <= model->logits[signal]) continue;
            model->logits[signal] = logits[i];
            model->windows[signal] = (uint32_t)(start / SMP__MODEL_STRIDE);
        }
    }
    return true;
}

bool smp__model_suspects_hate(const smp__model *model) {
    for (size_t i = 0; i < model->raised_count; i++)
        if (model->logits[model->signals[model->raised[i]]] > LEAST_DOUBT) return true;
    return false;
}

void smp__model_expect_hate(smp__model *model) {
    for (size_t i = 0; i < model->raised_count; i++) {
        int32_t *logit = &model->logits[model->signals[model->raised[i]]];
        if (*logit <= LEAST_DOUBT) continue;
        *logit += model->weights.named[model->raised[i]];
        if (*logit > SMP__LOGIT_MOST) *logit = SMP__LOGIT_MOST;
    }
}

const int32_t *smp__model_logits(const smp__model *model) {
    return model->logits;
}
