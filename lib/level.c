/* SPDX-License-Identifier: MIT */
#include "level.h"

static const int16_t logits[SMP__SIGNAL_OWN_FIRST] = {
#define X(id, logit) [SMP__SIGNAL_##id] = logit,
    SMP__LEVEL_TABLE(X)
#undef X
};

int32_t smp__level_logit(smp__signal_id signal) {
    return signal < SMP__SIGNAL_OWN_FIRST ? logits[signal] : 0;
}

int64_t smp__level_logit_2(smp__signal_id signal) {
    return (int64_t)smp__level_logit(signal) * SMP__LEVEL_TO_BASE_2 / SMP__LEVEL_ONE;
}
