/* SPDX-License-Identifier: MIT
 * From a chance to a score. A signal is told from the chance on at which few harmless texts show it, and that differs:
 * a school's everyday talk holds much that is nearly an insult and little that is nearly a threat to life. A score says
 * both: half stands for the chance from which the signal is told, its level, and below and above that the chance is
 * stretched. So scores of several signals are compared by how likely each is, and no signal is told for less.
 *
 * The levels were found together with how steep each stage's readings are (lib/model/levels.py), so that the highest
 * score of a text tells best whether there is any harm in it. */
#ifndef SMP_LEVEL_H
#define SMP_LEVEL_H

#include "signals.h"

/* Of each signal, the log-odds of its level, in 1/256; even odds where it is not named. */
#define SMP__LEVEL_TABLE(X)                                                                                            \
    X(OBSCENE, 128)                                                                                                    \
    X(SEXUAL, -256)                                                                                                    \
    X(ABUSIVE, 256)                                                                                                    \
    X(PERSONAL_ATTACK, 256)                                                                                            \
    X(BULLYING, 256)                                                                                                   \
    X(RACIST, 256)                                                                                                     \
    X(SEXIST, 256)                                                                                                     \
    X(HATEFUL, 256)                                                                                                    \
    X(THREAT, 256)                                                                                                     \
    X(SELF_HARM, 256)                                                                                                  \
    X(ILLEGAL_ADVOCACY, -768)                                                                                          \
    X(ILLEGAL_CONDUCT, -768)                                                                                           \
    X(ALCOHOL_DRUGS, -768)                                                                                             \
    X(SPAM, -768)                                                                                                      \
    X(COMMERCIAL, -768)                                                                                                \
    X(DISPARAGING, -768)                                                                                               \
    X(ACCUSATION, -768)

enum {
    SMP__LEVEL_ONE = 256,
    SMP__LEVEL_TO_BASE_2 = 94548 /* of what is to base e, to base 2, in 2^-16 */
};

/* The log-odds from which the signal is told, in 1/256; to base 2, in 2^-16. What a stage says is counted from there.
 */
int32_t smp__level_logit(smp__signal_id signal);
int64_t smp__level_logit_2(smp__signal_id signal);

/* The score, both in thousandths; `level` is the chance that scores one half, 1 .. 999. */
static inline int32_t smp__level_score(int32_t chance, int32_t level) {
    enum { HALF = 500, WHOLE = 1000 };
    if (chance < level) return HALF * chance / level;
    return HALF + (chance - level) * (WHOLE - HALF) / (WHOLE - level);
}

#endif
