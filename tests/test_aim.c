/* SPDX-License-Identifier: MIT */
#include "aim.h"

#include <criterion/criterion.h>

static smp__hit hit(smp__signal_id signal, uint32_t start, float weight) {
    return (smp__hit){.place = {start, start + 3}, .weight = weight, .signal = (uint16_t)signal};
}

Test(aim, a_you_beside_an_insult_or_a_threat_is_meant) {
    static const struct {
        smp__signal_id signal;
        uint32_t at;
        float weight, you, wanted;
    } cases[] = {
        {SMP__SIGNAL_THREAT, 40, 0.8f, 0.35f, 0.55f},  {SMP__SIGNAL_ABUSIVE, 0, 0.8f, 0.35f, 0.55f},
        {SMP__SIGNAL_THREAT, 40, 0.3f, 0.35f, 0.35f},  /* hardly a threat */
        {SMP__SIGNAL_THREAT, 900, 0.8f, 0.35f, 0.35f}, /* far away */
        {SMP__SIGNAL_OPINION, 40, 0.8f, 0.35f, 0.35f}, /* aimed at nobody */
        {SMP__SIGNAL_THREAT, 40, 0.8f, 0.1f, 0.1f},    /* a turn of phrase */
        {SMP__SIGNAL_THREAT, 40, 0.8f, 0.9f, 0.9f},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        smp__hit you = hit(SMP__SIGNAL_ADDRESSES_PERSON, 20, cases[i].you);
        smp__hit other = hit(cases[i].signal, cases[i].at, cases[i].weight);
        for (int first = 0; first < 2; first++) { /* hits come in any order */
            smp__hit items[2] = {first ? other : you, first ? you : other};
            smp__hits hits = {.items = items, .count = 2};
            smp__aim(&hits);
            cr_expect_float_eq((double)items[first].weight, (double)cases[i].wanted, 1e-6, "case %zu", i);
        }
    }
}
