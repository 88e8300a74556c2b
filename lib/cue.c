/* SPDX-License-Identifier: MIT */
#include "cue.h"

#include "cue_hash.h"

#include <string.h>

#include "cue_table.h" /* generated; see lib/gen/cues.c */

_Static_assert(SMP__CUE_COUNT <= 64, "a bit for each list");

uint64_t smp__cue_find(const char *word, size_t length) {
    if (!length) return 0;
    uint64_t hash = smp__cue_hash(word, length);
    uint32_t tag = smp__cue_tag(hash);
    for (size_t at = smp__cue_slot(hash, CUE_SLOTS); cue_slots[at]; at = (at + 1) & (CUE_SLOTS - 1)) {
        if (cue_slots[at] >> 16 != tag) continue;
        size_t i = (cue_slots[at] & 0xFFFF) - 1;
        /* The hash of up to eight bytes is as good as the bytes: each step of it can be undone. */
        if (cue_words[i].hash == hash && cue_words[i].length == length &&
            (length <= 8 || memcmp(cue_letters + cue_words[i].start, word, length) == 0))
            return cue_words[i].lists;
    }
    return 0;
}
