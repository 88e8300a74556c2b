/* SPDX-License-Identifier: MIT
 * The sets of words that the matcher asks for, laid out so that asking is cheap. */
#ifndef SMP_LEXICON_TERMS_H
#define SMP_LEXICON_TERMS_H

#include "phrase_compile.h"

/* Lays out those of the compiler's terms that programs, patterns and classes name, and gives them new numbers there.
 * False where out of memory. */
bool smp__lexicon_set_terms(smp__lexicon *lexicon, const smp__compiler *compiler);

#endif
