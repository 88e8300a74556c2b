/* SPDX-License-Identifier: MIT
 * Finds words that were disguised letter by letter: $h1t, f*ck, fuuuuck, f u c k, holycrap, #MyBossIsAnAsshole, whórë,
 * bicth. (What hides whole characters, such as look-alikes of other scripts or invisible ones, text.c has undone.) The
 * words to look for are the strong ones of a lexicon; a word that its plain reading explains, such as "shuttlecock",
 * "A-55" or "mass hit", is left alone. */
#ifndef SMP_DISGUISE_H
#define SMP_DISGUISE_H

#include "hits.h"
#include "lexicon.h"

/* What to look for. Immutable once made; shared by threads. */
typedef struct smp__disguise smp__disguise;

/* A thread's working memory; grows with the longest text and is kept. */
typedef struct smp__disguise_scratch smp__disguise_scratch;

/* For the strong words of `lexicon`, which must outlive it. NULL where memory ran out. Free it with
 * smp__disguise_free(). */
smp__disguise *smp__disguise_new(const smp__lexicon *lexicon, const smp_allocator *memory);
void smp__disguise_free(smp__disguise *disguise);
size_t smp__disguise_memory(const smp__disguise *disguise); /* bytes */

/* NULL where memory ran out. Free it with smp__disguise_scratch_free(). */
smp__disguise_scratch *smp__disguise_scratch_new(const smp_allocator *memory);
void smp__disguise_scratch_free(smp__disguise_scratch *scratch);
size_t smp__disguise_scratch_memory(const smp__disguise_scratch *scratch);

/* Adds an overlay for every disguised word of `text`, whose word ids are set, up to 500 of them; sets the id of a
 * strong word that is but a part of an innocent one ("cock-\ntail") to 0. A disguise without any letter, such as $#!@,
 * is laid over the word next to it. False where memory ran out. */
bool smp__disguise_find(const smp__disguise *disguise, smp__text *text, smp__disguise_scratch *scratch,
                        const smp_allocator *memory, smp__overlays *out);

/* Evidence that begins or ends within a disguised word ("you f" of "you f*ck") is made to cover all of it, and tells
 * what was undone for it. */
void smp__disguise_cover(const smp__text *text, const smp__overlays *overlays, smp__hits *hits);

#endif
