/* SPDX-License-Identifier: MIT
 * At whom an insult or a threat is aimed. */
#ifndef SMP_AIM_H
#define SMP_AIM_H

#include "hits.h"

/* A "you" alone hardly tells that a text speaks to somebody: it may be anybody, or a turn of phrase. Beside an insult
 * or a threat it is meant. Makes the hits of addresses_person near such a hit surer. */
void smp__aim(smp__hits *hits);

#endif
