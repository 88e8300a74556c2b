/* SPDX-License-Identifier: MIT
 * What a disclosure holds, for the parts of the library that read it. */
#ifndef SMP_DISCLOSURE_H
#define SMP_DISCLOSURE_H

#include "facts.h"
#include "memory.h"

/* A string of the caller's, kept with a NUL behind it; its memory is kept when the disclosure is cleared. */
typedef struct smp__kept {
    char *text;
    size_t length, capacity;
} smp__kept;

struct smp_disclosure {
    smp_allocator memory;
    size_t text_limit;
    smp__facts facts; /* as given; `known` of a string fact says whether the string below was given */
    smp__kept id, text, channel_name, topic;
    smp__kept urls[SMP__ATTACHMENT_LIMIT];
};

/* The string of a string fact, or NULL where the fact was not given. */
const char *smp__disclosure_string(const smp_disclosure *disclosure, smp__fact_id fact, size_t attachment,
                                   size_t *length);

/* Makes attachments up to number `attachment` (below SMP__ATTACHMENT_LIMIT) where they are not there yet, all their
 * facts unknown. */
void smp__disclosure_attach(smp_disclosure *disclosure, size_t attachment);

/* Sets a string fact. `path` is what errors call it. */
smp_status smp__disclosure_set_string(smp_disclosure *disclosure, smp__fact_id fact, size_t attachment,
                                      const char *path, const char *text, size_t length, smp_error *error);

/* Sets any other fact, makes attachments up to number `attachment`, and refuses guardian consents that
 * contradict each other. An unknown value makes no attachment. */
smp_status smp__disclosure_set_value(smp_disclosure *disclosure, smp__fact_id fact, size_t attachment,
                                     const smp__value *value, smp_error *error);

/* Finds the fact, and the attachment, that a path means: "author.role", "attachments[2].consent.student".
 * SMP_ERROR_UNKNOWN_NAME names the nearest, SMP_ERROR_LIMIT is for an attachment beyond the last allowed. */
smp_status smp__disclosure_find(const char *path, size_t length, smp__fact_id *fact, size_t *attachment,
                                smp_error *error);

#endif
