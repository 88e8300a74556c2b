/* SPDX-License-Identifier: MIT
 * Recognizers of shapes: each reads the prepared text and adds hits (signals) and overlays (word classes for the
 * phrases). One shape a file, recognise_<shape>.c; recognise.c calls them in order. */
#ifndef SMP_RECOGNISE_H
#define SMP_RECOGNISE_H

#include "hits.h"
#include "lexicon.h"
#include "organization.h"
#include "text.h"

/* What a recognizer may look at, and where it puts what it finds. */
typedef struct smp__recogniser {
    const smp__text *text; /* word ids are set */
    const smp__lexicon *lexicon;
    const smp__organization *organization;
    const struct smp__roster *roster;               /* may be NULL */
    const struct smp__id_patterns *student_id;      /* compiled organization->student_id_patterns; may be NULL */
    smp__hits *hits;
    smp__overlays *overlays;
    const smp_allocator *memory;
    struct smp__recognise_scratch *scratch;
} smp__recogniser;

void smp__recognise(smp__recogniser *recogniser); /* failures stand in hits->failed, overlays->failed */

void smp__recognise_url(smp__recogniser *recogniser);     /* url, mention, hashtag, and overlays */
void smp__recognise_email(smp__recogniser *recogniser);
void smp__recognise_phone(smp__recogniser *recogniser);
void smp__recognise_ssn(smp__recogniser *recogniser);
void smp__recognise_card(smp__recogniser *recogniser);
void smp__recognise_ip(smp__recogniser *recogniser);
void smp__recognise_date(smp__recogniser *recogniser);    /* dates, times; pii_birthdate where one is of birth */
void smp__recognise_address(smp__recogniser *recogniser);
void smp__recognise_number(smp__recogniser *recogniser);  /* number and money overlays */
void smp__recognise_student_id(smp__recogniser *recogniser);
void smp__recognise_name(smp__recogniser *recogniser);    /* names, titles, roster, center */

#endif
