/* SPDX-License-Identifier: MIT
 * Reading a roster's file: CSV with a header, or one name a line. */
#ifndef SMP_ROSTER_CSV_H
#define SMP_ROSTER_CSV_H

#include "roster.h"

/* One person. The strings are valid during the call. */
typedef struct smp__roster_row {
    const char *name;
    size_t name_length;
    const char *nicknames; /* separated by ';' */
    size_t nicknames_length;
    unsigned roles; /* SMP__ROSTER_… */
} smp__roster_row;

/* Told of each person; false ends the reading. */
typedef bool smp__roster_take(void *context, const smp__roster_row *row);

/* False where out of memory, or where `take` said so. */
bool smp__roster_csv_read(const smp_allocator *memory, const char *csv, size_t length, smp__roster_take *take,
                          void *take_context, smp__roster_complain *complain, void *complain_context);

#endif
