/* SPDX-License-Identifier: MIT
 * The inflected forms of a word, English or Spanish: regular ones by rule, the others by the `inflections` sections
 * of the lexicon files. Too many forms do no harm, since a form that nobody writes never matches. */
#ifndef SMP_INFLECT_H
#define SMP_INFLECT_H

#include "arena.h"
#include "vocabulary.h"

/* A growing set of vocabulary ids, to be used again and again. */
typedef struct smp__word_forms {
    smp__vocabulary *vocabulary;
    uint32_t *ids; /* of the vocabulary's memory */
    size_t count, capacity;
    bool failed; /* memory ran out */
} smp__word_forms;

void smp__word_forms_add(smp__word_forms *forms, const char *word, size_t length);
void smp__word_forms_add_id(smp__word_forms *forms, uint32_t id);

/* Irregular forms: "tell" has "told"; also of a stem, where Spanish verbs share their endings. */
typedef struct smp__inflections {
    smp__vocabulary words; /* the headwords; ids index `forms` */
    struct smp__irregular {
        const char *forms; /* separated by spaces */
        size_t length;
    } * irregular; /* at id - 1 */
    size_t capacity;
    uint32_t version; /* goes up with every word added */
} smp__inflections;

void smp__inflections_open(smp__inflections *inflections, smp_allocator memory);
void smp__inflections_close(smp__inflections *inflections);
/* `forms` must outlive the inflections. False where out of memory. */
bool smp__inflections_add(smp__inflections *inflections, const char *word, size_t word_length, const char *forms,
                          size_t forms_length);

/* Adds the inflections of `word` to `forms`. */
void smp__inflect(const smp__inflections *inflections, bool spanish, const char *word, size_t length,
                  smp__word_forms *forms);

#endif
