/* SPDX-License-Identifier: MIT
 * What the steps of the preparation share: text.c calls them in order. */
#ifndef SMP_TEXT_PRIVATE_H
#define SMP_TEXT_PRIVATE_H

#include "cells.h"
#include "offsets.h"
#include "text.h"

/* What is known of the character that begins at a folded byte. */
enum {
    SMP__TRAIT_UPPER = SMP__CELL_UPPER,
    SMP__TRAIT_GLUED = SMP__CELL_GLUED
};

struct smp__text_private {
    smp_allocator memory;
    size_t source_capacity, folded_capacity, trait_capacity, word_capacity, sentence_capacity;
    uint8_t *traits; /* SMP__TRAIT_…, one for each folded byte */
    smp__offsets offsets;
    smp__cells raw, cells; /* of the stretch at work */
};

/* Cuts the folded text into words. False where memory ran out. */
bool smp__words_cut(smp__text *text);

/* Gathers the words into sentences. False where memory ran out. */
bool smp__sentences_cut(smp__text *text);

#endif
