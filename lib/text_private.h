/* SPDX-License-Identifier: MIT
 * What the steps of the preparation share: text.c calls them in order. */
#ifndef SMP_TEXT_PRIVATE_H
#define SMP_TEXT_PRIVATE_H

#include "cells.h"
#include "offsets.h"
#include "stretch.h"
#include "text.h"

/* What is known of the character that begins at a folded byte: its smp__kind in the low five bits, and these. Bytes
 * within a character are of kind SMP__KIND_MIDDLE. */
enum { SMP__TRAIT_KIND = 0x1F, SMP__TRAIT_UPPER = 1 << 5, SMP__TRAIT_GLUED = 1 << 6, SMP__TRAIT_FOREIGN = 1 << 7 };

struct smp__text_private {
    smp_allocator memory;
    size_t source_capacity, folded_capacity, trait_capacity, word_capacity, sentence_capacity;
    uint8_t *traits;     /* one for each folded byte */
    uint32_t undone;     /* all that was undone anywhere in the text */
    bool counted, latin; /* whether it is known, and so, that the caller's text has a plain word */
    smp__lines lines;
    smp__order *order;
    smp__offsets offsets;
    smp__cells raw, cells; /* of the stretch at work */
};

/* Cuts the folded text into words. False where memory ran out. */
bool smp__words_cut(smp__text *text);

/* Gathers the words into sentences. False where memory ran out. */
bool smp__sentences_cut(smp__text *text);

#endif
