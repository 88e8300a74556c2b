/* SPDX-License-Identifier: MIT
 * Scores out of log-odds: the same as counting all steps that are reached. */
#include "chance.h"
#include "level.h"
#include "model_weights.h"

#include <criterion/criterion.h>

static int32_t counted(const int16_t *steps, int32_t logit) {
    int32_t count = 0;
    while (count < SMP__CHANCE_STEPS && steps[count] <= logit) count++;
    return count;
}

static smp__chances built_in(void) {
    size_t size;
    const void *bytes = smp__embedded_weights(&size);
    smp__model_weights weights;
    cr_assert(smp__model_weights_open(&weights, bytes, size));
    smp__chances chances;
    smp__chances_open(&chances, weights.steps);
    return chances;
}

Test(chance, the_guide_leads_to_the_step_that_counting_finds) {
    smp__chances chances = built_in();
    static const smp__signal_id signals[] = {SMP__SIGNAL_OPINION, SMP__SIGNAL_ABUSIVE, SMP__SIGNAL_SPAM};
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
        int32_t level = smp__level_logit(signals[i]);
        for (int32_t logit = -SMP__CHANCE_MOST; logit <= SMP__CHANCE_MOST; logit++)
            cr_assert_eq(smp__chances_score(&chances, signals[i], logit),
                         smp__level_score(counted(chances.steps, logit + level), counted(chances.steps, level)),
                         "signal %d, logit %d", signals[i], logit);
    }
}

Test(chance, log_odds_beyond_the_guide_are_sure) {
    smp__chances chances = built_in();
    cr_expect_eq(smp__chances_score(&chances, SMP__SIGNAL_OPINION, 100 * SMP__CHANCE_MOST), 1000);
    cr_expect_eq(smp__chances_score(&chances, SMP__SIGNAL_OPINION, -100 * SMP__CHANCE_MOST), 0);
}
