/* SPDX-License-Identifier: MIT
 * The nearest known name to a misspelled one. Needs nothing else of the library, so that the command can use it. */
#ifndef SMP_NEAREST_H
#define SMP_NEAREST_H

#include <stddef.h>

/* The name among names(context, 0 .. count-1) nearest to `wrong` by optimal string alignment distance, or NULL
 * where none is within a third of its length. Ties go to the first. */
typedef const char *smp__name_at(const void *context, size_t index);
const char *smp__nearest(const char *wrong, size_t length, smp__name_at *names, const void *context, size_t count);

#endif
