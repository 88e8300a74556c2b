/* SPDX-License-Identifier: MIT */
#include "signals.h"

#include <smpolicy.h>
#include <string.h>

#define X(id, name, meaning) {name, meaning},
static const struct { const char *name, *meaning; } signals[] = {SMP__SIGNAL_TABLE(X)};
#undef X

#define X(id, name) name,
static const char *const sources[] = {SMP__SOURCE_TABLE(X)};
#undef X

smp__signal_id smp__signal_find(const char *name, size_t length) {
    for (size_t i = 0; i < SMP__SIGNAL_OWN_FIRST; i++) {
        if (strlen(signals[i].name) == length && memcmp(signals[i].name, name, length) == 0) return (smp__signal_id)i;
    }
    return SMP__SIGNAL_COUNT;
}

const char *smp__signal_name(smp__signal_id signal) {
    return smp_signal_table_id(signal);
}

const char *smp__own_signals_name(const smp__own_signals *own, size_t signal) {
    if (signal < SMP__SIGNAL_OWN_FIRST) return signals[signal].name;
    return own && signal - SMP__SIGNAL_OWN_FIRST < own->count ? own->names[signal - SMP__SIGNAL_OWN_FIRST] : NULL;
}

smp__signal_id smp__own_signals_find(const smp__own_signals *own, const char *name, size_t length) {
    for (size_t i = 0; i < smp__own_signals_count(own); i++) {
        const char *known = smp__own_signals_name(own, i);
        if (strlen(known) == length && memcmp(known, name, length) == 0) return (smp__signal_id)i;
    }
    return SMP__SIGNAL_COUNT;
}

const char *smp__own_signals_at(const void *own, size_t index) {
    return smp__own_signals_name(own, index);
}

size_t smp__own_signals_count(const smp__own_signals *own) {
    return SMP__SIGNAL_OWN_FIRST + (own ? own->count : 0);
}

const char *smp__source_name(size_t index) {
    return index < SMP__SOURCE_COUNT ? sources[index] : NULL;
}

size_t smp_signal_table_count(void) {
    return SMP__SIGNAL_OWN_FIRST;
}

const char *smp_signal_table_id(size_t index) {
    return index < SMP__SIGNAL_OWN_FIRST ? signals[index].name : NULL;
}

const char *smp_signal_table_meaning(size_t index) {
    return index < SMP__SIGNAL_OWN_FIRST ? signals[index].meaning : NULL;
}
