/* SPDX-License-Identifier: MIT
 * Scores from chances. */
#include "level.h"

#include <criterion/criterion.h>

Test(level, even_odds_change_nothing) {
    for (int32_t chance = 0; chance <= 1000; chance++) cr_assert_eq(smp__level_score(chance, 500), chance);
}

Test(level, a_level_scores_one_half_and_order_is_kept) {
    static const int32_t levels[] = {1, 47, 269, 500, 731, 999};
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++) {
        cr_expect_eq(smp__level_score(0, levels[i]), 0);
        cr_expect_eq(smp__level_score(levels[i], levels[i]), 500);
        cr_expect_lt(smp__level_score(levels[i] - 1, levels[i]), 500);
        cr_expect_eq(smp__level_score(1000, levels[i]), 1000);
        for (int32_t chance = 1; chance <= 1000; chance++)
            cr_assert_leq(smp__level_score(chance - 1, levels[i]), smp__level_score(chance, levels[i]));
    }
}

Test(level, an_unlikely_harm_is_told_before_a_likely_nuisance) {
    cr_expect_gt(smp__level_logit(SMP__SIGNAL_ABUSIVE), 0);
    cr_expect_lt(smp__level_logit(SMP__SIGNAL_SPAM), 0);
    cr_expect_eq(smp__level_logit(SMP__SIGNAL_OPINION), 0);
    cr_expect_eq(smp__level_logit(SMP__SIGNAL_OWN_FIRST), 0);
    cr_expect_eq(smp__level_logit_2(SMP__SIGNAL_OPINION), 0);
    /* 256 / 256 of base e are log2(e) of base 2. */
    cr_expect_eq(smp__level_logit_2(SMP__SIGNAL_ABUSIVE), 94548);
    cr_expect_eq(smp__level_logit_2(SMP__SIGNAL_SPAM), -3 * 94548);
}
