/* SPDX-License-Identifier: MIT
 * What of all that phrases need is in a text, told apart by sentences. */
#ifndef SMP_PHRASE_NEEDS_H
#define SMP_PHRASE_NEEDS_H

#include "lexicon_tables.h"

/* Sentences that are as far apart as there are rows share one. */
enum { SMP__NEED_ROWS = 8 };

typedef struct smp__needs {
    uint16_t *absent; /* row by row, by block of terms: those that are in no sentence of the row */
    size_t row_size;  /* 0 where all sentences share one row */
    size_t row_count;
    bool told_apart; /* no two sentences share a row */
} smp__needs;

/* In blocks; the last one's bits are of no term. */
static inline size_t smp__needs_row_size(const smp__lexicon *lexicon) {
    return (lexicon->need_count + 15) / 16 + 1;
}

static inline uint16_t *smp__needs_row(const smp__needs *needs, uint32_t sentence) {
    return needs->absent + sentence % SMP__NEED_ROWS * needs->row_size;
}

static inline bool smp__has_need(const uint16_t *absent, smp__need_bits need) {
    return !(absent[need.block] & need.bits);
}

#endif
