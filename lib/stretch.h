/* SPDX-License-Identifier: MIT
 * Which parts of a text need more than the plain way: those with anything but printable ASCII, and with escapes. */
#ifndef SMP_STRETCH_H
#define SMP_STRETCH_H

#include <stdbool.h>
#include <stddef.h>

typedef struct smp__stretch {
    size_t start, end;
} smp__stretch;

/* What is known of the line at work. Zeroed at the beginning of a text. */
typedef struct smp__lines {
    size_t known; /* up to here */
    bool whole;   /* the line must be taken whole: something in it moves or deletes what stands elsewhere */
} smp__lines;

/* The first stretch from `at` on that is not plain; empty at the end of the text where there is none. It begins and
 * ends between words, so that nothing in it depends on what stands around. */
smp__stretch smp__stretch_find(const char *text, size_t length, size_t at, smp__lines *lines);

#endif
