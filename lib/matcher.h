/* SPDX-License-Identifier: MIT
 * Finds many literals at once in one pass over a text, by the automaton of Aho and Corasick ("Efficient string
 * matching: an aid to bibliographic search", 1975) made deterministic. Works on bytes; folds nothing. Immutable
 * once made; one table look-up per byte, whatever the text. */
#ifndef SMP_MATCHER_H
#define SMP_MATCHER_H

#include "memory.h"

typedef struct smp__matcher smp__matcher;

typedef struct smp__literal {
    const char *text;
    size_t length;
} smp__literal;

/* A matcher for `count` literals; empty ones are never found. Bytes of `ignored` (NUL-terminated, may be empty) are
 * passed over wherever they stand, so that "f.u c-k" is found by the literal "fuck"; no literal may contain one. NULL
 * where memory ran out, or where the literals need more than 2^32 table cells. Free it with smp__matcher_free(). */
smp__matcher *smp__matcher_new(const smp__literal *literals, size_t count, const char *ignored,
                               const smp_allocator *memory);
void smp__matcher_free(smp__matcher *matcher);
size_t smp__matcher_memory(const smp__matcher *matcher); /* bytes */

/* Told of each occurrence: `literal` is its index, `end` the offset behind its last byte. */
typedef void smp__matcher_visit(void *context, uint32_t literal, size_t end);

/* Visits every occurrence of every literal, by rising end, longest first where several end together. */
void smp__matcher_scan(const smp__matcher *matcher, const char *text, size_t length, smp__matcher_visit *visit,
                       void *context);

#endif
