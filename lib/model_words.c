/* SPDX-License-Identifier: MIT
 * Which words carried a signal: how much each of a window's words speaks for the head, taken back layer by layer from
 * what the pools took (gradient times input; Simonyan et al., 2013). A rectifier is passed as it stood. */
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

/* A window's tokens, from MARGIN before it on; what a change of each activation of `first` is worth. */
typedef int64_t slopes[SMP__MODEL_WINDOW + 2 * SMP__MODEL_MARGIN][C];

static int32_t second_at(const smp__model *model, size_t t, size_t f) {
    const smp__model_window *w = &model->window;
    int32_t value = (w->sums[t * F + f] + w->bias[f]) >> model->weights.down[f];
    return value < 0 ? 0 : value > SMP__MODEL_TOP ? SMP__MODEL_TOP : value;
}

/* What the second convolution's features are worth: the highest of each is told on to the activations that it was made
 * of, the mean to the tokens that it is the mean of. */
static void tell_second(const smp__model *model, const int64_t *worth, slopes slope, int64_t *told) {
    const smp__model_window *w = &model->window;
    for (size_t f = 0; f < F; f++) {
        size_t best = 0;
        int32_t most = 0;
        for (size_t t = 0; t < w->count; t++) {
            int32_t value = second_at(model, t, f);
            told[t] += worth[F + f] * SMP__MODEL_MEAN_ONE * value / (int64_t)w->count;
            if (value <= most) continue;
            most = value;
            best = t;
        }
        if (most == 0) continue;
        int64_t each = worth[f] >> model->weights.down[f];
        for (size_t tap = 0; tap < 3; tap++) {
            int64_t *to = slope[SMP__MODEL_MARGIN + best + tap * SMP__MODEL_REACH - SMP__MODEL_REACH];
            for (size_t c = 0; c < C; c++)
                to[c] += each * model->weights.conv[((tap * (C / 4) + c / 4) * F + f) * 4 + c % 4];
        }
    }
}

static void tell_first(const smp__model_window *w, const int64_t *worth, slopes slope) {
    const uint8_t *first = w->first + SMP__MODEL_MARGIN * C;
    for (size_t c = 0; c < C; c++) {
        size_t best = 0;
        for (size_t t = 0; t < w->count; t++) {
            if (first[t * C + c] > first[best * C + c]) best = t;
            slope[SMP__MODEL_MARGIN + t][c] += worth[C + c] * SMP__MODEL_MEAN_ONE / (int64_t)w->count;
        }
        slope[SMP__MODEL_MARGIN + best][c] += worth[c];
    }
}

/* From the activations to the words whose rows they are sums of. */
static void tell_words(const smp__model_window *w, slopes slope, int64_t *told) {
    for (size_t t = 0; t < w->count; t++) {
        const int8_t *row = w->rows[SMP__MODEL_MARGIN + t + 1];
        for (size_t part = 0; part < 3; part++) {
            size_t place = SMP__MODEL_MARGIN + t + 1 - part; /* the row's first third goes to the token behind it */
            const uint8_t *first = w->first + place * C;
            for (size_t c = 0; c < C; c++)
                if (first[c]) told[t] += slope[place][c] * row[part * C + c];
        }
    }
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
    smp__model_window *w = &model->window;
    if (w->start != (size_t)model->windows[signal] * SMP__MODEL_STRIDE)
        smp__model_run(model, (size_t)model->windows[signal] * SMP__MODEL_STRIDE);
    int64_t worth[POOLED], told[SMP__MODEL_WINDOW] = {0};
    slopes slope;
    memset(slope, 0, sizeof slope);
    worth_of(model, head, worth);
    tell_second(model, worth, slope, told);
    tell_first(w, worth + 2 * F, slope);
    tell_words(w, slope, told);
    size_t from = 0, to = 0;
    if (!best_stretch(told, w->count, &from, &to)) return false;
    const smp__token *tokens = model->tokens.items + w->start;
    while (from < to && tokens[from].first == tokens[from].end) from++; /* no signs at the edges */
    while (to > from && tokens[to - 1].first == tokens[to - 1].end) to--;
    if (from == to) return false;
    *first = tokens[from].first;
    *end = tokens[to - 1].end;
    return true;
}
