/* SPDX-License-Identifier: MIT
 * From log-odds to the score of a signal, by a table of steps: the least log-odds of a chance of 1, 2, … thousandths.
 * Most texts show few signals, so that nearly all scores lie at the table's lower end: a guide says where to look. */
#ifndef SMP_CHANCE_H
#define SMP_CHANCE_H

#include "level.h"

enum {
    SMP__CHANCE_STEPS = 1000,
    SMP__CHANCE_MOST = 16 * 256, /* log-odds, in 1/256, from the negative of it up to this */
    SMP__CHANCE_STRETCH = 64,    /* of log-odds with one entry in the guide */
    SMP__CHANCE_GUIDE = 2 * SMP__CHANCE_MOST / SMP__CHANCE_STRETCH
};

typedef struct smp__chances {
    const int16_t *steps;                   /* CHANCE_STEPS, rising */
    uint16_t guide[SMP__CHANCE_GUIDE + 1];  /* steps that are reached where a stretch begins */
    uint16_t levels[SMP__SIGNAL_OWN_FIRST]; /* of each signal, the chance from which it is told (level.h) */
    int16_t logits[SMP__SIGNAL_OWN_FIRST];  /* and its log-odds */
} smp__chances;

/* The steps must outlive it. */
void smp__chances_open(smp__chances *chances, const int16_t *steps);

/* Steps that are reached, of which `low` are known to be and those from `high` on known not to be. */
static inline int32_t smp__chances_reached(const int16_t *steps, int32_t low, int32_t high, int32_t logit) {
    while (low < high) {
        int32_t middle = (low + high) / 2;
        if (steps[middle] <= logit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The score of a built-in signal, in thousandths, of log-odds in 1/256 that count from where it is told. Each text asks
 * for that of dozens. */
static inline int32_t smp__chances_score(const smp__chances *chances, smp__signal_id signal, int32_t logit) {
    int32_t odds = logit + chances->logits[signal], most = SMP__CHANCE_MOST - 1;
    if (odds < chances->steps[0]) return 0; /* as most */
    uint32_t place = (uint32_t)((odds > most ? most : odds) + SMP__CHANCE_MOST);
    const uint16_t *guide = &chances->guide[place / SMP__CHANCE_STRETCH];
    int32_t chance = smp__chances_reached(chances->steps, guide[0], guide[1], odds);
    return smp__level_score(chance, chances->levels[signal]);
}

#endif
