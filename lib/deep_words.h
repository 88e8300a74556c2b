/* SPDX-License-Identifier: MIT
 * Which words made the deep reader say what it said. */
#ifndef SMP_DEEP_WORDS_H
#define SMP_DEEP_WORDS_H

#include "reader.h"

/* The pieces first .. end - 1 of a text, which were read together. */
typedef struct smp__deep_window {
    size_t first, end; /* pieces */
    size_t evidence;   /* of signals that the reader knows, within it */
} smp__deep_window;

/* A sentence, or as much of it as is in one window, and what the reading of the window makes of it: of each place, the
 * mean of its pieces' shares. */
typedef struct smp__deep_sentence {
    size_t first, end; /* pieces */
    int64_t means[SMP__READER_MOST_SIGNALS];
} smp__deep_sentence;

/* Those of all windows; the first ones of a text that has more. */
enum { SMP__DEEP_MOST_SENTENCES = 24 };

typedef struct smp__deep_sentences {
    smp__deep_sentence items[SMP__DEEP_MOST_SENTENCES];
    size_t count;
} smp__deep_sentences;

/* Reads a window, adds its sentences, and gives its logit for each place. */
void smp__deep_read(smp__reading *reading, const smp_reader *reader, const smp__pieces *pieces,
                    const smp__deep_window *window, smp__deep_sentences *sentences, int64_t *logits);

/* For each place of `wanted` (a bit each): the words that carry it. The sentence that speaks most for the signal is
 * read again with some of its words masked: those without which it speaks least are the words (occlusion; Zeiler and
 * Fergus, 2014). That takes a short text to some 130 pieces in all, and a long one to an eighth more; where it would
 * take more, the words are the whole sentence. `reading` is left with another reading. */
void smp__deep_find_words(smp__reading *reading, const smp_reader *reader, const smp__text *text,
                          const smp__pieces *pieces, const smp__deep_sentences *sentences, uint64_t wanted,
                          smp__span *spans);

#endif
