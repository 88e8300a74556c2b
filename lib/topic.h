/* SPDX-License-Identifier: MIT
 * Whether a comment is of quite another subject than the post that it answers. */
#ifndef SMP_TOPIC_H
#define SMP_TOPIC_H

#include "hits.h"
#include "lexicon.h"

/* The word classes of the lexicon that it needs; found once for a lexicon. */
typedef struct smp__topic_classes {
    int function_words; /* words that say nothing of a subject */
    int common_ground;  /* words of school life, which are on the topic of every page of a school */
    int page_address;   /* words that speak to those who keep the page, or of them: you, they */
    int question_word;  /* words that a question begins with, also without its mark */
} smp__topic_classes;

smp__topic_classes smp__topic_find_classes(const smp__lexicon *lexicon);

/* Compares the text with the topic, both looked up in the lexicon. `exempt` is what the exceptions of the signal
 * off_topic leave of it, in [0,1]: praise, thanks, questions and criticism are never off the topic. Takes hits of
 * phrases of other subjects out again where the text keeps to the topic, and adds one for the whole text where it
 * shares nothing with it. */
void smp__topic_compare(const smp__lexicon *lexicon, const smp__topic_classes *classes, const smp__text *text,
                        const smp__overlays *overlays, const smp__text *topic, double exempt,
                        const smp_allocator *memory, smp__hits *hits);

/* Where there is no topic, nothing is off it: takes all hits of off_topic out. */
void smp__topic_forget(smp__hits *hits);

#endif
