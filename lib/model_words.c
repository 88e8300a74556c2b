/* SPDX-License-Identifier: MIT
 * Which words carried a signal: how much each of a window's words speaks for the head, taken back layer by layer from
 * what the pools took (gradient times input; Simonyan et al., 2013). A rectifier is passed as it stood. */
#include "model_private.h"

#include <stdlib.h>
#include <string.h>

enum {
    C = SMP__MODEL_CHANNELS,
    F = SMP__MODEL_FEATURES,
    POOLED = SMP__MODEL_POOLED,
    PLACES = SMP__MODEL_WINDOW + 2 * SMP__MODEL_MARGIN
};

/* What one of each pooled number is worth to the head. The weights of a head add up to so little that no sum can go
 * beyond 32 bits, as where the model is run. */
static void worth_of(const smp__model *model, size_t head, int32_t *worth) {
    const smp__model_weights *weights = &model->weights;
    memset(worth, 0, POOLED * sizeof *worth);
    for (size_t i = 0; i < SMP__MODEL_HIDDEN; i++) {
        int16_t out = weights->out[head * SMP__MODEL_HIDDEN + i];
        const int16_t *row = weights->hidden + i * POOLED;
        if (!model->window.hidden[i] || !out) continue;
        for (size_t j = 0; j < POOLED; j++) worth[j] += out * row[j];
    }
}

/* Shifts what the numbers are worth until no slope can go beyond 32 bits; only what they are worth to each other
 * counts. */
static void fit(const smp__model_weights *weights, int32_t *worth) {
    int64_t most = 0;
    int down = 0;
    for (size_t f = 0; f < F; f++) most += (int64_t)abs(worth[f] >> weights->down[f]) * SMP__MODEL_TOP;
    for (size_t c = 0; c < 2 * C; c++) most += (int64_t)abs(worth[2 * F + c]) * SMP__MODEL_MEAN_ONE;
    while (most >> down > INT32_MAX) down++;
    for (size_t i = 0; i < POOLED; i++) worth[i] >>= down;
}

/* A window's tokens, from MARGIN before it on; what a change of each activation of `first` is worth. */
typedef int32_t slopes[PLACES][C];

/* What the second convolution's features are worth: the highest of each is told on to the activations that it was made
 * of, the mean to the tokens that it is the mean of. */
static void tell_second(const smp__model *model, const int32_t *worth, slopes slope, int64_t *told) {
    const smp__model_window *w = &model->window;
    for (size_t t = 0; t < w->count; t++) {
        int64_t sum = 0;
        for (size_t f = 0; f < F; f++) sum += (int64_t)worth[F + f] * w->sums[t * F + f];
        told[t] = sum * SMP__MODEL_MEAN_ONE / (int64_t)w->count;
    }
    for (size_t f = 0; f < F; f++) {
        if (w->pooled[f] == 0) continue;
        size_t best = 0;
        while (w->sums[best * F + f] < w->pooled[f]) best++;
        int32_t each = worth[f] >> model->weights.down[f];
        for (size_t tap = 0; tap < 3; tap++) {
            int32_t *to = slope[SMP__MODEL_MARGIN + best + tap * SMP__MODEL_REACH - SMP__MODEL_REACH];
            const int8_t *conv = model->weights.conv + (tap * (C / 4) * F + f) * 4;
            for (size_t c = 0; c < C; c += 4, conv += F * 4)
                for (size_t i = 0; i < 4; i++) to[c + i] += each * conv[i];
        }
    }
}

static void tell_first(const smp__model_window *w, const int32_t *worth, slopes slope) {
    const int16_t *highest = w->pooled + 2 * F;
    int32_t mean[C];
    for (size_t c = 0; c < C; c++) mean[c] = worth[C + c] * SMP__MODEL_MEAN_ONE / (int32_t)w->count;
    for (size_t t = 0; t < w->count; t++)
        for (size_t c = 0; c < C; c++) slope[SMP__MODEL_MARGIN + t][c] += mean[c];
    for (size_t c = 0; c < C; c++) {
        size_t best = SMP__MODEL_MARGIN;
        while (w->first[best * C + c] < highest[c]) best++;
        slope[best][c] += worth[c];
    }
}

/* From the activations to the words whose rows they are sums of. Slopes are told on in 16 bits, in proportion to the
 * steepest. */
static void tell_words(const smp__model_window *w, slopes slope, int64_t *told) {
    int16_t passed[PLACES][C];
    uint32_t seen = 0;
    int down = 0;
    size_t places = w->count + 2 * SMP__MODEL_MARGIN;
    for (size_t place = 0; place < places; place++)
        for (size_t c = 0; c < C; c++) seen |= (uint32_t)(slope[place][c] < 0 ? ~slope[place][c] : slope[place][c]);
    while (seen >> down > INT16_MAX) down++;
    for (size_t place = 0; place < places; place++)
        for (size_t c = 0; c < C; c++)
            passed[place][c] = w->first[place * C + c] ? (int16_t)(slope[place][c] >> down) : 0;
    for (size_t t = 0; t < w->count; t++) {
        const int8_t *row = w->rows[SMP__MODEL_MARGIN + t + 1];
        int32_t sum = 0;
        for (size_t part = 0; part < 3; part++) {
            /* The row's first third goes to the token behind it. */
            const int16_t *to = passed[SMP__MODEL_MARGIN + t + 1 - part];
            for (size_t c = 0; c < C; c++) sum += to[c] * row[part * C + c];
        }
        told[t] += (int64_t)sum * (1 << down);
    }
}

/* Whether the token is the sign at the end of a sentence. */
static bool ends_sentence(const smp__token *token) {
    return token->first == token->end && token->spelling[0] != '"';
}

/* The stretch of tokens, within one sentence, whose worth, above a quarter of the best one's, adds up to most. */
static bool best_stretch(const smp__token *tokens, const int64_t *told, size_t count, size_t *first, size_t *end) {
    int64_t most = 0, best = 0, sum = 0;
    for (size_t t = 0; t < count; t++) most = told[t] > most ? told[t] : most;
    if (most == 0) return false;
    size_t start = 0;
    for (size_t t = 0; t < count; t++) {
        if (sum <= 0 || (t > 0 && ends_sentence(&tokens[t - 1]))) {
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
    smp__model_window *w = &model->window;
    if (w->start != (size_t)model->windows[signal] * SMP__MODEL_STRIDE)
        smp__model_run(model, (size_t)model->windows[signal] * SMP__MODEL_STRIDE);
    int32_t worth[POOLED];
    int64_t told[SMP__MODEL_WINDOW];
    slopes slope;
    memset(slope, 0, (w->count + 2 * SMP__MODEL_MARGIN) * sizeof *slope);
    worth_of(model, head, worth);
    fit(&model->weights, worth);
    tell_second(model, worth, slope, told);
    tell_first(w, worth + 2 * F, slope);
    tell_words(w, slope, told);
    size_t from = 0, to = 0;
    const smp__token *tokens = model->tokens.items + w->start;
    if (!best_stretch(tokens, told, w->count, &from, &to)) return false;
    while (from < to && tokens[from].first == tokens[from].end) from++; /* no signs at the edges */
    while (to > from && tokens[to - 1].first == tokens[to - 1].end) to--;
    if (from == to) return false;
    *first = tokens[from].first;
    *end = tokens[to - 1].end;
    return true;
}
