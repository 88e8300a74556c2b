/* SPDX-License-Identifier: MIT
 * The words of a text as the statistical model reads them: folded, disguises undone, and what only its kind matters of
 * (a name, a number, an address of the web) replaced by the name of the kind. Training reads the same: the program
 * lib/gen/model_tokens.c prints them. */
#ifndef SMP_MODEL_TOKENS_H
#define SMP_MODEL_TOKENS_H

#include "lexicon.h"

typedef struct smp__token {
    const char *spelling; /* not NUL-terminated; a kind is written "<name>", a sign "?" */
    uint32_t length;
    uint32_t first, end; /* the words that it stands for; a sign stands for none: first == end */
} smp__token;

typedef struct smp__tokens {
    smp__token *items;
    size_t count, capacity;
    uint32_t *cover; /* by word: the overlay that is read there, + 1 */
    size_t cover_capacity;
} smp__tokens;

/* Fills `tokens` with those of the text, whose word ids are set and whose disguises and shapes `overlays` holds. The
 * spellings are borrowed from the text and the lexicon. False where memory ran out. */
bool smp__tokens_read(smp__tokens *tokens, const smp__text *text, const smp__lexicon *lexicon,
                      const smp__overlays *overlays, const smp_allocator *memory);
void smp__tokens_free(smp__tokens *tokens, const smp_allocator *memory);

#endif
