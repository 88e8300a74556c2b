/* SPDX-License-Identifier: MIT */
#include "undone.h"

#define X(id, name, phrase) name,
static const char *const names[] = {SMP__UNDONE_TABLE(X)};
#undef X
#define X(id, name, phrase) phrase,
static const char *const phrases[] = {SMP__UNDONE_TABLE(X)};
#undef X

const char *smp__undone_name(size_t index) {
    return index < SMP__UNDONE_COUNT ? names[index] : NULL;
}

const char *smp__undone_phrase(size_t index) {
    return index < SMP__UNDONE_COUNT ? phrases[index] : NULL;
}
