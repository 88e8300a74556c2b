/* SPDX-License-Identifier: MIT */
#include "undone.h"

#include <smpolicy.h>
#include <string.h>

#define X(id, name, english, spanish) name,
static const char *const names[] = {SMP__UNDONE_TABLE(X)};
#undef X
#define X(id, name, english, spanish) english,
static const char *const in_english[] = {SMP__UNDONE_TABLE(X)};
#undef X
#define X(id, name, english, spanish) spanish,
static const char *const in_spanish[] = {SMP__UNDONE_TABLE(X)};
#undef X

const char *smp__undone_name(size_t index) {
    return index < SMP__UNDONE_COUNT ? names[index] : NULL;
}

const char *smp__undone_phrase(size_t index, const char *language) {
    if (index >= SMP__UNDONE_COUNT) return NULL;
    return language && strcmp(language, "es") == 0 ? in_spanish[index] : in_english[index];
}

const char *smp_undone_phrase(const char *name, const char *language) {
    for (size_t i = 0; name && i < SMP__UNDONE_COUNT; i++)
        if (strcmp(names[i], name) == 0) return smp__undone_phrase(i, language);
    return NULL;
}
