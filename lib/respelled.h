/* SPDX-License-Identifier: MIT
 * Words one slip away from a strong word: two letters swapped, one left out, one too many ("bicth", "asshoel"), or
 * letters that sound alike put for one another ("fvck", "bytchez", "phuck"). Looks at plain words of a-z only; asks
 * nobody whether the word is an ordinary one. */
#ifndef SMP_RESPELLED_H
#define SMP_RESPELLED_H

#include "memory.h"

typedef struct smp__respelled smp__respelled;

smp__respelled *smp__respelled_new(const smp_allocator *memory); /* NULL where memory ran out */
void smp__respelled_free(smp__respelled *respelled);
size_t smp__respelled_memory(const smp__respelled *respelled); /* bytes */

/* Adds a word of a-z to look for; `index` is what finding it returns. Slips are looked for where `slips` says so,
 * otherwise only letters that sound alike and letters doubled. Words shorter than four letters or longer than
 * 24, and words with other characters, are left out. False where memory ran out. */
bool smp__respelled_add(smp__respelled *respelled, const char *word, size_t length, bool slips, uint32_t index);

/* The index of a word that this one is a slip of, with what was undone (SMP__UNDONE_…), or UINT32_MAX. */
uint32_t smp__respelled_find(const smp__respelled *respelled, const char *word, size_t length, uint32_t *undone);

#endif
