/* SPDX-License-Identifier: MIT
 * Words as paths of letters: a-z and ñ, the 27 letters that English and Spanish tell apart where written accents do
 * not count. Other characters have no place here; what they may stand for is decided while walking. */
#ifndef SMP_WORD_TRIE_H
#define SMP_WORD_TRIE_H

#include "memory.h"

enum { SMP__LETTER_ENYE = 26, SMP__LETTER_COUNT = 27, SMP__NO_LETTER = 255 };

/* Node 0 is the root; no path leads back to it, so that 0 also says "no such node". */
typedef struct smp__trie_node {
    uint32_t child, sibling;
    uint32_t value; /* 0: no word ends here */
    uint8_t letter;
} smp__trie_node;

typedef struct smp__word_trie {
    smp__trie_node *nodes;
    size_t count, capacity;
    uint32_t root[SMP__LETTER_COUNT];
} smp__word_trie;

/* Adds the word of these letters; a word that is there already keeps its value. False where memory ran out. */
bool smp__word_trie_add(smp__word_trie *trie, const smp_allocator *memory, const uint8_t *letters, size_t count,
                        uint32_t value);
void smp__word_trie_clear(smp__word_trie *trie, const smp_allocator *memory);

/* The node that `letter` leads to from `node`, or 0. */
static inline uint32_t smp__word_trie_child(const smp__word_trie *trie, uint32_t node, uint8_t letter) {
    if (node == 0) return trie->root[letter];
    uint32_t child = trie->nodes[node].child;
    while (child && trie->nodes[child].letter != letter) child = trie->nodes[child].sibling;
    return child;
}

/* The letters of a word in UTF-8, lower case; accents are dropped, ñ is kept. Returns their number, or 0 where the
 * word has another character in it or more than `capacity` letters. */
size_t smp__word_letters(const char *word, size_t length, uint8_t *letters, size_t capacity);

#endif
