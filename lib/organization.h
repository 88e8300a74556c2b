/* SPDX-License-Identifier: MIT
 * What a policy says of the organization whose policy it is. */
#ifndef SMP_ORGANIZATION_H
#define SMP_ORGANIZATION_H

#include <stddef.h>

typedef struct smp__strings {
    char **items; /* NUL-terminated, as written in the policy */
    size_t count;
} smp__strings;

typedef struct smp__organization {
    smp__strings names;      /* "Northwest Technology Center", "NTC", … aliases included, longest first */
    smp__strings handles;    /* "@northwesttech" */
    smp__strings domains;    /* "nwtech.example", and all below each */
    smp__strings contacts;   /* public contacts: phone numbers, e-mail addresses */
    smp__strings help_lines; /* numbers of help lines: "988" */
    smp__strings campuses;
    smp__strings student_id_patterns; /* PCRE2; the first group, or the whole match, is the number */
} smp__organization;

#endif
