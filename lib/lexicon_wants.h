/* SPDX-License-Identifier: MIT
 * What classes are wanted for: a member of several words is of no use but to the phrases that its class is in, and most
 * classes are in few. */
#ifndef SMP_LEXICON_WANTS_H
#define SMP_LEXICON_WANTS_H

#include "lexicon_index.h"

/* Lets the members of several words of each class need what the phrases need that the class is in; `found_by` is of
 * each pattern. False where out of memory. */
bool smp__lexicon_want(const smp__lexicon *lexicon, smp__found_by *found_by, smp__compiler *compiler);

#endif
