/* SPDX-License-Identifier: MIT
 * The cheap first look at a text: where may a disguised word be? */
#ifndef SMP_DISGUISE_SCAN_H
#define SMP_DISGUISE_SCAN_H

#include "disguise_parts.h"

/* What the matcher passes over between the letters of a word that was spaced out. */
#define SMP__DISGUISE_PASSED_OVER " \t\n\r!\"#$%&()*+,-./:;<=>?@[\\]^_`{|}~'"

/* Fills scratch->triggers, and sets scratch->failed where memory ran out. */
void smp__disguise_scan(const smp__disguise *disguise, const smp__text *text, smp__disguise_scratch *scratch);

#endif
