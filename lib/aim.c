/* SPDX-License-Identifier: MIT */
#include "aim.h"

enum { NEAR = 120 }; /* bytes of the folded text between the two: what hides words must not part them */

static const float aiming_from = 0.5f, least_weight = 0.3f, aimed_weight = 0.55f;

static bool aims(const smp__hit *hit) {
    return hit->weight >= aiming_from &&
           (hit->signal == SMP__SIGNAL_ABUSIVE || hit->signal == SMP__SIGNAL_PERSONAL_ATTACK ||
            hit->signal == SMP__SIGNAL_BULLYING || hit->signal == SMP__SIGNAL_THREAT);
}

static bool is_you(const smp__hit *hit) {
    return hit->signal == SMP__SIGNAL_ADDRESSES_PERSON && hit->weight >= least_weight && hit->weight < aimed_weight;
}

static bool is_near(const smp__hit *hit, uint32_t at) {
    return hit->place.end + NEAR >= at && hit->place.start <= at + NEAR;
}

void smp__aim(smp__hits *hits) {
    /* Hits come in the order of the text but for a few stages; the last one that aims is near enough to compare with.
     */
    for (int backwards = 0; backwards < 2; backwards++) {
        const smp__hit *last = NULL;
        for (size_t i = 0; i < hits->count; i++) {
            smp__hit *hit = &hits->items[backwards ? hits->count - 1 - i : i];
            if (aims(hit))
                last = hit;
            else if (last && is_you(hit) && is_near(last, hit->place.start))
                hit->weight = aimed_weight;
        }
    }
}
