/* SPDX-License-Identifier: MIT
 * From hits to scored signals: what the lexicon, the recognizers and the roster say. How the model's word joins theirs
 * is said in blend.h. */
#ifndef SMP_SCORE_H
#define SMP_SCORE_H

#include "arena.h"
#include "hits.h"
#include "lexicon.h"
#include "report.h"

/* How several pieces of evidence become one score: hits that overlap show the same thing, so the surest of them
 * counts; what is left is independent evidence, 1 - (1 - a)(1 - b)…, but a phrase that is repeated counts once. A
 * swear word that was disguised was meant, which makes it surer. Scores are rounded to three decimals, as reports
 * show them, before they are compared with `thresholds` (by signal). Sorts the hits. Fills those of `signals`
 * that there are with `own`; their evidence lies in `arena`. False where out of memory. */
bool smp__score(smp__hits *hits, const smp__lexicon *lexicon, const smp__own_signals *own, const double *thresholds,
                smp__arena *arena, smp_signal *signals);

/* A score or a confidence as reports show it: three decimals. */
double smp__rounded(double score);

#endif
