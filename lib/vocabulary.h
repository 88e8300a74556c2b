/* SPDX-License-Identifier: MIT
 * Words and their numbers: a hash table from the bytes of a folded word to an id, 1 and up. */
#ifndef SMP_VOCABULARY_H
#define SMP_VOCABULARY_H

#include "arena.h"

typedef struct smp__vocabulary {
    smp_allocator memory;
    char *pool; /* the bytes of all words of more than eight, one after the other */
    size_t pool_length, pool_capacity;
    uint32_t *ends; /* in the pool, by id; that of 0, which is no word, is 0 */
    uint64_t *keys; /* by id: a word of up to eight bytes, then zeros; of a longer one a hash, unlike all such words */
    size_t count, end_capacity, key_capacity;
    uint32_t *slots;   /* ids, from the place on that the key says; 0 is empty */
    size_t slot_count; /* a power of two */
    bool failed;       /* memory ran out; sticky */
} smp__vocabulary;

void smp__vocabulary_open(smp__vocabulary *vocabulary, smp_allocator memory);
void smp__vocabulary_close(smp__vocabulary *vocabulary);

/* The id of the word, in which there is no NUL; added where it is new. 0 where out of memory. */
uint32_t smp__vocabulary_add(smp__vocabulary *vocabulary, const char *word, size_t length);

/* The id, or 0. */
uint32_t smp__vocabulary_find(const smp__vocabulary *vocabulary, const char *word, size_t length);
const char *smp__vocabulary_spelling(const smp__vocabulary *vocabulary, uint32_t id, size_t *length);

#endif
