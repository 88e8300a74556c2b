/* SPDX-License-Identifier: MIT
 * The names of an organization's students and employees, and finding them in a text: "Jane Doe", "Jane Q. Doe",
 * "Doe, Jane", "Jane D.", "Janie Doe", possessives, with or without accents. Only hashes of the names are kept. */
#ifndef SMP_ROSTER_H
#define SMP_ROSTER_H

#include "text.h"

typedef struct smp__roster smp__roster;

enum { SMP__ROSTER_STUDENT = 1, SMP__ROSTER_EMPLOYEE = 2 };

/* Told of each thing wrong in a roster; `line` and `column` count from 1, columns in characters. A warning
 * leaves the roster usable. */
typedef void smp__roster_complain(void *context, bool warning, size_t line, size_t column, smp_status code,
                                  const char *message);

/* NULL where out of memory. */
smp__roster *smp__roster_new(const smp_allocator *memory);

/* Wipes the names from memory, then frees. */
void smp__roster_free(smp__roster *roster);

/* Adds the names of one file: CSV (RFC 4180; LF or CRLF; a byte order mark is skipped) with a header that has
 * `name`, and may have `role` and `nicknames` (separated by ';'), other columns being ignored with a warning; or, where
 * the first line has no field `name`, one student's name a line. A name may be "Jane Doe" or "Doe, Jane". False
 * where out of memory. Errors go to `complain`; reading goes on after them. */
bool smp__roster_add(smp__roster *roster, const char *csv, size_t length, smp__roster_complain *complain,
                     void *context);

/* A copy to give to a policy, with its own memory. NULL where out of memory. */
smp__roster *smp__roster_clone(const smp__roster *roster, const smp_allocator *memory);

size_t smp__roster_count(const smp__roster *roster);  /* people */
size_t smp__roster_memory(const smp__roster *roster); /* bytes */

/* A name found in a text. */
typedef struct smp__roster_match {
    size_t end;      /* the word after its last one */
    size_t byte_end; /* of the folded text, without a possessive 's */
    unsigned roles;  /* SMP__ROSTER_…; both where the name is of a student and of an employee */
    float weight;    /* how surely the name is meant, in (0,1] */
} smp__roster_match;

/* The longest name of the roster that begins at the word `first`. False where there is none. */
bool smp__roster_find(const smp__roster *roster, const smp__text *text, size_t first, smp__roster_match *match);

/* 64 bits that stand for a folded word, accents and apostrophes aside. 0 where it has no letters or digits. */
uint64_t smp__roster_hash(const char *word, size_t length);

#endif
