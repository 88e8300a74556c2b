/* SPDX-License-Identifier: MIT
 * Recognizers of shapes: each reads the prepared text and adds hits (signals) and overlays (word classes for the
 * phrases). One shape a file, recognise_<shape>.c; recognise.c calls them in order. */
#ifndef SMP_RECOGNISE_H
#define SMP_RECOGNISE_H

#include "hits.h"
#include "lexicon.h"
#include "organization.h"
#include "text.h"

/* organization->student_id_patterns, compiled; immutable, shared by threads. */
typedef struct smp__id_patterns smp__id_patterns;

/* NULL with `error` filled where a pattern is wrong (`*wrong` is its index then) or memory ran out; an empty list
 * gives an object without patterns. */
smp__id_patterns *smp__id_patterns_new(const smp_allocator *memory, const smp__strings *patterns, size_t *wrong,
                                       smp_error *error);
void smp__id_patterns_free(smp__id_patterns *patterns);

/* A thread's working memory for one organization, whose names it keeps in folded form. */
typedef struct smp__recognise_scratch smp__recognise_scratch;

smp__recognise_scratch *smp__recognise_scratch_new(const smp_allocator *memory, const smp__organization *organization);
void smp__recognise_scratch_free(smp__recognise_scratch *scratch);
size_t smp__recognise_scratch_memory(const smp__recognise_scratch *scratch);

/* What a recognizer may look at, and where it puts what it finds. */
typedef struct smp__recogniser {
    const smp__text *text; /* word ids are set */
    const smp__lexicon *lexicon;
    const smp__organization *organization;
    const struct smp__roster *roster;          /* may be NULL */
    const struct smp__id_patterns *student_id; /* NULL, or empty: the usual ways of giving a student's number */
    smp__hits *hits;
    smp__overlays *overlays;
    const smp_allocator *memory;
    struct smp__recognise_scratch *scratch;
} smp__recogniser;

/* Adds all hits and overlays that the text's shapes give. Failures stand in hits->failed, overlays->failed. */
void smp__recognise(smp__recogniser *recogniser);

#endif
