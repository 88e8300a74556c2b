/* SPDX-License-Identifier: MIT
 * Whether a text names a group that people are hated for belonging to: of such texts hate is told from less (model.h).
 * Those that name one of which everyday talk is not full are read deeply, too, where there is a reader (deep.h): the
 * fast stage misses most of hate without hateful words. */
#ifndef SMP_GROUP_H
#define SMP_GROUP_H

#include "lexicon.h"

/* The word classes of the lexicon that it needs; found once for a lexicon. */
typedef struct smp__group_classes {
    int named_group;                  /* names a group by itself, and seldom stands in everyday talk */
    int color_of_people, people_word; /* name one together */
    int common_group;                 /* girls, mothers, Christians */
} smp__group_classes;

smp__group_classes smp__group_find_classes(const smp__lexicon *lexicon);

typedef enum smp__group_naming {
    SMP__GROUP_NONE,
    SMP__GROUP_COMMON, /* one of the common ones */
    SMP__GROUP_NAMED
} smp__group_naming;

smp__group_naming smp__group_named(const smp__lexicon *lexicon, const smp__group_classes *classes,
                                   const smp__text *text, const smp__overlays *overlays);

#endif
