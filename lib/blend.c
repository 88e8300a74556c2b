/* SPDX-License-Identifier: MIT */
#include "blend.h"
#include "model_private.h"

#include <string.h>

/* Evidence that no reading of the sense can take away. */
static const uint32_t certain_sources = SMP__SOURCE_RECOGNIZER | SMP__SOURCE_ROSTER | SMP__SOURCE_TOPIC;

int32_t smp__blend_score(const smp__model *model, int32_t logit) {
    const int16_t *steps = model->weights.steps;
    int32_t low = 0, high = SMP__MODEL_STEPS; /* steps below `low` are reached, those from `high` on are not */
    while (low < high) {
        int32_t middle = (low + high) / 2;
        if (steps[middle] <= logit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The signal's evidence with that of the words first .. end - 1 in its place, unless there is some of those words
 * already. */
static bool add_evidence(const smp__text *text, uint32_t first, uint32_t end, smp__arena *arena, smp_signal *signal) {
    smp__span span = smp__text_word_span(text, first, end);
    size_t place = 0;
    for (size_t i = 0; i < signal->evidence_count; i++) {
        const smp_evidence *other = &signal->evidence[i];
        if (other->span.start < span.end && span.start < other->span.end) return true;
        if (other->span.start < span.start) place = i + 1;
    }
    smp_evidence *evidence = smp__arena_take(arena, (signal->evidence_count + 1) * sizeof *evidence);
    if (!evidence) return false;
    if (place) memcpy(evidence, signal->evidence, place * sizeof *evidence);
    evidence[place] =
        (smp_evidence){.source = "text",
                       .span = span,
                       .undone = smp__text_undone(text, text->words[first].start, text->words[end - 1].end),
                       .signal = signal->id,
                       .has_range = true};
    size_t behind = signal->evidence_count - place;
    if (behind) memcpy(evidence + place + 1, signal->evidence + place, behind * sizeof *evidence);
    signal->evidence = evidence;
    signal->evidence_count++;
    return true;
}

bool smp__blend(smp__model *model, const smp__text *text, const double *thresholds, smp__arena *arena,
                smp_signal *signals) {
    const smp__model_weights *weights = &model->weights;
    for (size_t head = 0; head < weights->head_count; head++) {
        smp__signal_id id = model->signals[head];
        if (id >= SMP__SIGNAL_OWN_FIRST || model->logits[id] == SMP__LOGIT_NONE) continue;
        smp_signal *signal = &signals[id];
        int32_t before = (int32_t)(signal->score * 1000 + 0.5);
        int32_t after = smp__blend_score(model, model->logits[id] + weights->gains[head] * before / 1000);
        bool firm = signal->sources & certain_sources || before >= weights->sure[head];
        if (after == before || (after < before && firm)) continue;
        signal->score = (double)after / 1000;
        signal->fired = signal->score >= thresholds[id];
        signal->sources |= SMP__SOURCE_MODEL;
        uint32_t first, end;
        if (signal->fired && after > before && smp__model_words(model, id, &first, &end) &&
            !add_evidence(text, first, end, arena, signal))
            return false;
    }
    return true;
}
