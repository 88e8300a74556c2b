/* SPDX-License-Identifier: MIT
 * What is known of ordinary words near those that are looked for in disguises: the files under lib/data/innocent/ and
 * lib/data/disguise/. Immutable once made. */
#ifndef SMP_ORDINARY_H
#define SMP_ORDINARY_H

#include "word_trie.h"

enum {
    SMP__ORDINARY_INNOCENT = 1 << 0, /* an ordinary word that holds, or is nearly, a strong one: "shuttlecock" */
    SMP__ORDINARY_PIECE = 1 << 1,    /* an ordinary word that is a half of a strong one: "it", "pen" */
    SMP__ORDINARY_PARTNER = 1 << 2,  /* a word that strong ones are written together with: "holy", "total" */
    SMP__ORDINARY_PLAIN = 1 << 3,    /* a strong word found in no ordinary one: it counts wherever it stands */
    SMP__ORDINARY_USUAL = 1 << 4     /* a strong word that people write masked down to its first letter: "f***" */
};

typedef struct smp__ordinary smp__ordinary;

/* From the built-in files. NULL where memory ran out. Free it with smp__ordinary_free(). */
smp__ordinary *smp__ordinary_new(const smp_allocator *memory);
void smp__ordinary_free(smp__ordinary *ordinary);
size_t smp__ordinary_memory(const smp__ordinary *ordinary); /* bytes */

/* What the word, folded, with its accents, is known as: SMP__ORDINARY_… */
unsigned smp__ordinary_word(const smp__ordinary *ordinary, const char *word, size_t length);

/* How usual it is to write the word masked: the earlier in its file, the higher; 0 where it is not there. */
uint16_t smp__ordinary_usual(const smp__ordinary *ordinary, const char *word, size_t length);

/* The innocent words as paths of letters, plurals in -s included; values are not 0. */
const smp__word_trie *smp__ordinary_trie(const smp__ordinary *ordinary);

#endif
