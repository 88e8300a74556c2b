/* SPDX-License-Identifier: MIT
 * Which words made the deep reader say what it said. */
#ifndef SMP_DEEP_WORDS_H
#define SMP_DEEP_WORDS_H

#include "reader.h"

/* What was read: the pieces first .. end - 1 of a text, in one or more windows. */
typedef struct smp__deep_window {
    size_t first, end; /* pieces */
    size_t evidence;   /* of signals that the reader knows, within it */
} smp__deep_window;

/* For each place of `wanted` (a bit each): the words that carry it. The sentence that speaks most for the signal is
 * read again with some of its words masked: those without which it speaks least are the words (occlusion; Zeiler and
 * Fergus, 2014). That reads some 130 pieces at most; where it would take more, the words are the whole sentence.
 * `reading` has just read the last of the windows; it is left with another reading. */
void smp__deep_find_words(smp__reading *reading, const smp_reader *reader, const smp__text *text,
                          const smp__pieces *pieces, const smp__deep_window *windows, size_t window_count,
                          uint64_t wanted, smp__span *spans);

#endif
