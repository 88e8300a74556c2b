/* SPDX-License-Identifier: MIT */
#include "blend.h"
#include "embedded.h"
#include "model_private.h"
#include "score.h"

#include <string.h>

/* Evidence that no reading of the sense can take away. */
static const uint32_t certain_sources = SMP__SOURCE_RECOGNIZER | SMP__SOURCE_ROSTER | SMP__SOURCE_TOPIC;

/* From this score on an exception takes nothing from what the model alone shows: its words are few, and exceptions are
 * written for phrases of which more is known. */
static const double model_is_sure = 0.9;

/* Exceptions count against the model alone behind these signals: not for harms, where they are written for listed words
 * and the model reads the sentence better. */
static const smp__signal_id last_harm = SMP__SIGNAL_SELF_HARM;

/* Whether a phrase, "profane.en:14", stands in a lexicon of the policy's own. */
static bool is_own(const char *pattern) {
    size_t length = strcspn(pattern, ":");
    for (size_t i = 0; i < smp__embedded_lexicon_count(); i++) {
        const char *name = smp__embedded_lexicon(i).name;
        if (strlen(name) == length && memcmp(name, pattern, length) == 0) return false;
    }
    return true;
}

/* In a text as short as a sentence or two the model reads what a phrase is part of, and takes back all but the surest:
 * nine in ten of the others were false alarms. Of a longer text its silence says little of one phrase. */
enum { SHORT_TEXT = 32 /* tokens */, SURE_IN_SHORT_TEXT = 900 /* thousandths */ };

/* Whether what was found may not be taken back. */
static bool is_firm(const smp_signal *signal, int32_t score, int32_t sure) {
    if (signal->sources & certain_sources || score >= sure) return true;
    for (size_t i = 0; i < signal->evidence_count; i++)
        if (signal->evidence[i].pattern && is_own(signal->evidence[i].pattern)) return true;
    return false;
}

/* The words that carried a signal which nothing but the model shows, unless an exception covers them. */
static bool add_evidence(smp__model *model, const smp__text *text, const smp__phrase_scratch *phrases, double threshold,
                         smp__arena *arena, smp_signal *signal) {
    uint32_t first, end;
    if (!smp__model_words(model, signal->id, &first, &end)) return true;
    if (signal->id > last_harm && signal->score < model_is_sure) {
        signal->score = smp__rounded(signal->score * smp__phrase_scratch_left(phrases, text, signal->id, first, end));
        signal->fired = signal->score >= threshold;
        if (!signal->fired) return true;
    }
    smp_evidence *evidence = smp__arena_take(arena, sizeof *evidence);
    if (!evidence) return false;
    const smp__word *words = text->words;
    *evidence = (smp_evidence){.source = "text",
                               .span = smp__text_word_span(text, first, end),
                               .undone = smp__text_undone(text, words[first].start, words[end - 1].end),
                               .signal = signal->id,
                               .has_range = true};
    signal->evidence = evidence;
    signal->evidence_count = 1;
    return true;
}

smp__signal_set smp__blend_told(const smp__model *model, const double *thresholds) {
    smp__signal_set told = {0};
    for (size_t i = last_harm + 1; i < SMP__SIGNAL_OWN_FIRST; i++) {
        int32_t logit = model->logits[i];
        if (logit < 0 && thresholds[i] >= 0.5) continue; /* half is the score where the odds begin */
        if (logit == SMP__LOGIT_NONE) continue;
        if ((double)smp__chances_score(&model->chances, (smp__signal_id)i, logit) >= thresholds[i] * 1000)
            smp__signal_set_add(&told, i);
    }
    return told;
}

/* The score of a signal by what was found of it, `before`, and by what the model says. Both in thousandths. */
static inline int32_t score_of_both(const smp__model *model, size_t head, smp__signal_id id, int32_t before) {
    int32_t logit = model->logits[id];
    if (before) logit += model->weights.gains[head] * before / 1000;
    return smp__chances_score(&model->chances, id, logit);
}

bool smp__blend(smp__model *model, const smp__text *text, const smp__phrase_scratch *phrases, const double *thresholds,
                smp__arena *arena, smp_signal *signals) {
    bool is_short = model->tokens.count <= SHORT_TEXT;
    for (size_t head = 0, count = model->weights.head_count; head < count; head++) {
        smp__signal_id id = model->signals[head];
        if (id >= SMP__SIGNAL_OWN_FIRST || model->logits[id] == SMP__LOGIT_NONE) continue;
        smp_signal *signal = &signals[id];
        int32_t before = (int32_t)(signal->score * 1000 + 0.5);
        int32_t after = score_of_both(model, head, id, before);
        if (after == before) continue;
        int32_t sure = is_short ? SURE_IN_SHORT_TEXT : model->weights.sure[head];
        if (after < before && is_firm(signal, before, sure)) continue;
        signal->score = (double)after / 1000;
        signal->fired = signal->score >= thresholds[id];
        signal->sources |= SMP__SOURCE_MODEL;
        if (signal->fired && !signal->evidence_count &&
            !add_evidence(model, text, phrases, thresholds[id], arena, signal))
            return false;
    }
    return true;
}
