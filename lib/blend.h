/* SPDX-License-Identifier: MIT
 * How the lexicon's evidence and the model's become one score.
 *
 * The model gives the log-odds that the text shows a signal, as calibrated where the lexicon found nothing, less those
 * from which the signal is told (level.h). What the
 * lexicon found (score.h) is evidence besides: its score, times a gain of the signal's own, is added to the log-odds,
 * which is logistic regression on the two. So either can raise the other's doubt above the threshold, and what a
 * listed word says is taken back in part where the sentence plainly means something else. Gains and calibration are
 * fitted on sentences kept apart (lib/model/blend.py) and lie beside the model's weights.
 *
 * Not taken back is what a recognizer, the roster, the topic or a phrase of the policy's own showed, nor a score from
 * which the signal counts as sure; in a text as short as a sentence or two, which the model reads as one, that is but
 * the highest. Everything is computed in whole numbers.
 *
 * What nothing but the model shows is a match of the words that carried it: an exception of the phrase language that
 * covers them takes as much from it as from a phrase, unless the model is nearly certain. Harms (the signals up to
 * self_harm) are not touched: there such exceptions took away twice as much hate as false alarms. */
#ifndef SMP_BLEND_H
#define SMP_BLEND_H

#include "arena.h"
#include "model.h"
#include "report.h"

/* The signals that what `model` last read shows by itself and that an exception may take back. */
smp__signal_set smp__blend_told(const smp__model *model, const double *thresholds);

/* Makes the scores of `signals` anew from themselves and from what `model` last read of `text`; a signal that fires by
 * them gets the model's words as evidence where it has none. `phrases` last matched the text, and looked for the
 * exceptions of what the model told. Evidence lies in `arena`. False where out of memory. */
bool smp__blend(smp__model *model, const smp__text *text, const smp__phrase_scratch *phrases, const double *thresholds,
                smp__arena *arena, smp_signal *signals);

#endif
