/* SPDX-License-Identifier: MIT */
#include "chance.h"
#include "level.h"

/* Steps that are reached, of which `low` are known to be and those from `high` on known not to be. */
static int32_t reached(const int16_t *steps, int32_t low, int32_t high, int32_t logit) {
    while (low < high) {
        int32_t middle = (low + high) / 2;
        if (steps[middle] <= logit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void smp__chances_open(smp__chances *chances, const int16_t *steps) {
    chances->steps = steps;
    for (int32_t i = 0; i <= SMP__CHANCE_GUIDE; i++)
        chances->guide[i] = (uint16_t)reached(steps, 0, SMP__CHANCE_STEPS, i * SMP__CHANCE_STRETCH - SMP__CHANCE_MOST);
    for (int32_t id = 0; id < SMP__SIGNAL_OWN_FIRST; id++)
        chances->levels[id] = (uint16_t)reached(steps, 0, SMP__CHANCE_STEPS, smp__level_logit((smp__signal_id)id));
}

int32_t smp__chances_score(const smp__chances *chances, smp__signal_id signal, int32_t logit) {
    int32_t place = logit + smp__level_logit(signal) + SMP__CHANCE_MOST, most = 2 * SMP__CHANCE_MOST - 1;
    place = place < 0 ? 0 : place > most ? most : place;
    int32_t stretch = place / SMP__CHANCE_STRETCH;
    int32_t chance =
        reached(chances->steps, chances->guide[stretch], chances->guide[stretch + 1], place - SMP__CHANCE_MOST);
    return smp__level_score(chance, chances->levels[signal]);
}
