/* SPDX-License-Identifier: MIT
 * What the deep reader changes of the scores: the second stage of reading a text, where one is asked for. */
#ifndef SMP_DEEP_H
#define SMP_DEEP_H

#include "arena.h"
#include "reader.h"
#include "report.h"

enum {
    SMP__DEEP_MOST_WINDOWS = 8 /* that are read of one text, so that its cost is bounded */
};

/* A classifier's second stage: working memory for one reader. All zero where there is none. */
typedef struct smp__deep {
    const smp_reader *reader; /* NULL: none */
    smp_depth depth;
    smp__reading *reading;
    smp__pieces pieces;
    bool read; /* the last text was */
} smp__deep;

/* Takes working memory for `reader`, or gives it back where that is NULL. False where memory ran out: then there is no
 * second stage. */
bool smp__deep_open(smp__deep *deep, const smp_reader *reader, smp_depth depth, const smp_allocator *memory);
void smp__deep_close(smp__deep *deep, const smp_allocator *memory);
size_t smp__deep_memory(const smp__deep *deep); /* bytes */

/* The text that was scored, and what of it is known. */
typedef struct smp__deep_text {
    const smp__text *text;
    const smp__lexicon *lexicon;
    const smp__overlays *overlays;
    const double *thresholds; /* by signal */
    bool names_group;         /* and no common one: group.h */
} smp__deep_text;

/* Reads the text where it is unsure, or always, as the stage was opened for. Unsure is a text to which the fast stage
 * gives some signal a score within the reader's band for it, and one that names a group. Then for each signal that the
 * reader knows, the score is made anew from both: a reading's logit plus the score times the signal's gain (the score
 * of that: level.h); where that is below one half, a third of it is the fast stage's score still. Where a
 * recognizer or roster had a part in it, or it was sure and not the word of the statistical model alone, it can only
 * rise. Of a long text the windows with evidence are read first; the one that speaks most for a signal counts, and a
 * score falls only where all windows were read. New evidence lies in `arena`. False where out of memory. */
bool smp__deep_judge(smp__deep *deep, const smp__deep_text *about, const smp_allocator *memory, smp__arena *arena,
                     smp_signal *signals);

#endif
