/* SPDX-License-Identifier: MIT
 * The statistical model: reads the words of a text and says for each signal how likely it is that the text shows it.
 * Integers only, so that the numbers are the same on every machine. What it computes is said in
 * lib/model/student_weights.py; how its numbers and the lexicon's become one score, in score.h. */
#ifndef SMP_MODEL_H
#define SMP_MODEL_H

#include "lexicon.h"
#include "signals.h"

enum {
    SMP__LOGIT_ONE = 256,        /* logits are in 1/256 */
    SMP__LOGIT_NONE = INT32_MIN, /* the model has no head for the signal, or the text no words */
    SMP__LOGIT_MOST = 16 * SMP__LOGIT_ONE
};

/* A thread's working memory, and what was read of the last text. */
typedef struct smp__model smp__model;

/* NULL where memory ran out. Free it with smp__model_free(). */
smp__model *smp__model_new(const smp_allocator *memory);
void smp__model_free(smp__model *model);
size_t smp__model_memory(const smp__model *model); /* bytes */

/* Reads a text whose word ids are set, with its overlays; keeps both until the next call, for smp__model_words(). A
 * long text is read in windows that overlap, and the highest of each signal's numbers counts, so that a threat is
 * not lost in it and time grows with the length. False where memory ran out. */
bool smp__model_read(smp__model *model, const smp__text *text, const smp__lexicon *lexicon,
                     const smp__overlays *overlays);

/* Whether it matters to what was read that the text names a group (group.h); if so and if it does, what that tells
 * beside the words is added by the second. */
bool smp__model_suspects_hate(const smp__model *model);
void smp__model_expect_hate(smp__model *model);

/* By smp__signal_id, SMP__SIGNAL_OWN_FIRST of them: the log-odds that the text shows it, -SMP__LOGIT_MOST ..
 * SMP__LOGIT_MOST, or SMP__LOGIT_NONE. */
const int32_t *smp__model_logits(const smp__model *model);

/* The words of the text, *first .. *end - 1, that speak most for the signal. False where the model has no head for
 * it, or no words speak for it. */
bool smp__model_words(smp__model *model, smp__signal_id signal, uint32_t *first, uint32_t *end);

#endif
