/* SPDX-License-Identifier: MIT
 * Whether conditions can ever hold: finds rules that contradict themselves. */
#ifndef SMP_FEASIBLE_H
#define SMP_FEASIBLE_H

#include "rules.h"

/* False where no facts and signals make both conditions true. What it cannot tell counts as possible. */
bool smp__conditions_can_hold(const smp__node *nodes, uint32_t a, uint32_t b);

#endif
