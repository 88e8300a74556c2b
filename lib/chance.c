/* SPDX-License-Identifier: MIT */
#include "chance.h"

void smp__chances_open(smp__chances *chances, const int16_t *steps) {
    chances->steps = steps;
    for (int32_t i = 0; i <= SMP__CHANCE_GUIDE; i++) {
        int32_t logit = i * SMP__CHANCE_STRETCH - SMP__CHANCE_MOST;
        chances->guide[i] = (uint16_t)smp__chances_reached(steps, 0, SMP__CHANCE_STEPS, logit);
    }
    for (int32_t id = 0; id < SMP__SIGNAL_OWN_FIRST; id++) {
        int32_t logit = smp__level_logit((smp__signal_id)id);
        chances->levels[id] = (uint16_t)smp__chances_reached(steps, 0, SMP__CHANCE_STEPS, logit);
        chances->logits[id] = (int16_t)logit;
    }
}
