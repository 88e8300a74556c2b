/* SPDX-License-Identifier: MIT
 * Which words carried a signal: how much each activation that the pools took speaks for the head, told to the token
 * that it came from. The hidden layer's rectifier is passed as it stood, so that this is exact but for the layers below
 * the pools. */
#include "model_private.h"

#include <string.h>

enum { C = SMP__MODEL_CHANNELS, F = SMP__MODEL_FEATURES, POOLED = SMP__MODEL_POOLED };

/* What one of each pooled number is worth to the head. */
static void worth_of(const smp__model *model, size_t head, int64_t *worth) {
    const smp__model_weights *weights = &model->weights;
    memset(worth, 0, POOLED * sizeof *worth);
    for (size_t i = 0; i < SMP__MODEL_HIDDEN; i++) {
        int64_t out = model->window.hidden[i] ? weights->out[head * SMP__MODEL_HIDDEN + i] : 0;
        const int16_t *row = weights->hidden + i * POOLED;
        if (out)
            for (size_t j = 0; j < POOLED; j++) worth[j] += out * row[j];
    }
}

/* Tells the worth of one activation, by token at `values[t]`, to the tokens: of its highest value to the first
 * that has it, of its mean to all. */
static void tell(const int32_t *values, size_t count, int64_t highest_worth, int64_t mean_worth, int64_t *told) {
    size_t best = 0;
    for (size_t t = 1; t < count; t++)
        if (values[t] > values[best]) best = t;
    told[best] += highest_worth * values[best];
    for (size_t t = 0; t < count; t++) told[t] += mean_worth * SMP__MODEL_MEAN_ONE * values[t] / (int64_t)count;
}

/* The stretch of tokens whose worth, above a quarter of the best one's, adds up to most. */
static bool best_stretch(const int64_t *told, size_t count, size_t *first, size_t *end) {
    int64_t most = 0, best = 0, sum = 0;
    for (size_t t = 0; t < count; t++) most = told[t] > most ? told[t] : most;
    if (most == 0) return false;
    size_t start = 0;
    for (size_t t = 0; t < count; t++) {
        if (sum <= 0) {
            sum = 0;
            start = t;
        }
        sum += told[t] - most / 4;
        if (sum <= best) continue;
        best = sum;
        *first = start;
        *end = t + 1;
    }
    return best > 0;
}

bool smp__model_words(smp__model *model, smp__signal_id signal, uint32_t *first, uint32_t *end) {
    size_t head = 0;
    while (head < model->weights.head_count && model->signals[head] != signal) head++;
    if (head == model->weights.head_count || model->logits[signal] == SMP__LOGIT_NONE) return false;
    const smp__model_weights *weights = &model->weights;
    smp__model_window *w = &model->window;
    if (w->start != (size_t)model->windows[signal] * SMP__MODEL_STRIDE)
        smp__model_run(model, (size_t)model->windows[signal] * SMP__MODEL_STRIDE);
    int64_t worth[POOLED], told[SMP__MODEL_WINDOW] = {0};
    int32_t values[SMP__MODEL_WINDOW];
    worth_of(model, head, worth);
    for (size_t f = 0; f < F; f++) {
        for (size_t t = 0; t < w->count; t++) {
            int32_t value = (w->sums[t * F + f] + w->bias[f]) >> weights->down[f];
            values[t] = value < 0 ? 0 : value > SMP__MODEL_TOP ? SMP__MODEL_TOP : value;
        }
        tell(values, w->count, worth[f], worth[F + f], told);
    }
    for (size_t c = 0; c < C; c++) {
        for (size_t t = 0; t < w->count; t++) values[t] = w->first[(t + SMP__MODEL_MARGIN) * C + c];
        tell(values, w->count, worth[2 * F + c], worth[2 * F + C + c], told);
    }
    /* An activation sees its neighbours too. */
    int64_t seen[SMP__MODEL_WINDOW];
    for (size_t t = 0; t < w->count; t++)
        seen[t] = 2 * told[t] + (t ? told[t - 1] : 0) + (t + 1 < w->count ? told[t + 1] : 0);
    size_t from = 0, to = 0;
    if (!best_stretch(seen, w->count, &from, &to)) return false;
    const smp__token *tokens = model->tokens.items + w->start;
    while (from < to && tokens[from].first == tokens[from].end) from++; /* no signs at the edges */
    while (to > from && tokens[to - 1].first == tokens[to - 1].end) to--;
    if (from == to) return false;
    *first = tokens[from].first;
    *end = tokens[to - 1].end;
    return true;
}
