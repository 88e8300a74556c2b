/* SPDX-License-Identifier: MIT
 * Words and their numbers: a hash table from the bytes of a folded word to an id, 1 and up. */
#ifndef SMP_VOCABULARY_H
#define SMP_VOCABULARY_H

#include "arena.h"

typedef struct smp__spelling {
    uint32_t start, length; /* bytes of the pool */
    uint32_t id;
} smp__spelling;

typedef struct smp__vocabulary {
    smp_allocator memory;
    char *pool; /* the bytes of all spellings */
    size_t pool_length, pool_capacity;
    smp__spelling *spellings; /* words and their aliases */
    size_t spelling_count, spelling_capacity;
    uint32_t *first_spelling; /* of the ids 1 .. count, at id - 1 */
    size_t count, id_capacity;
    uint64_t *slots;   /* hash in the upper half, index of the spelling + 1 in the lower; 0 is empty */
    size_t slot_count; /* a power of two */
    bool failed;       /* memory ran out; sticky */
} smp__vocabulary;

void smp__vocabulary_open(smp__vocabulary *vocabulary, smp_allocator memory);
void smp__vocabulary_close(smp__vocabulary *vocabulary);
size_t smp__vocabulary_memory(const smp__vocabulary *vocabulary);

/* The id of the word; added where it is new. 0 where out of memory. */
uint32_t smp__vocabulary_add(smp__vocabulary *vocabulary, const char *word, size_t length);

/* Makes `word` another spelling of `id`, unless it has an id already. */
void smp__vocabulary_alias(smp__vocabulary *vocabulary, const char *word, size_t length, uint32_t id);

/* The id, or 0. */
uint32_t smp__vocabulary_find(const smp__vocabulary *vocabulary, const char *word, size_t length);
const char *smp__vocabulary_spelling(const smp__vocabulary *vocabulary, uint32_t id, size_t *length);

#endif
