/* SPDX-License-Identifier: MIT */
#include "disguise_parts.h"

#include <string.h>

static smp__unit *push(smp__disguise_scratch *scratch) {
    if (!smp__reserve(&scratch->memory, &scratch->units, &scratch->capacity, scratch->count + 1,
                      sizeof *scratch->units)) {
        scratch->failed = true;
        return NULL;
    }
    return &scratch->units[scratch->count++];
}

/* An emoji that spells a part of a word becomes one unit a letter, all of the same place. */
static bool push_spelled(smp__disguise_scratch *scratch, const smp__unit *emoji, const char *spelled) {
    size_t letters = strlen(spelled);
    for (size_t i = 0; i < letters; i++) {
        smp__unit *unit = push(scratch);
        if (!unit) return false;
        *unit = *emoji;
        unit->alternates = (uint32_t)1 << (spelled[i] - 'a');
        unit->spelled = (uint8_t)(letters - i);
        /* The first can also be passed over or hide a letter, as any emoji; the others go with it. */
        unit->kind |= SMP__GLYPH_SIGN;
        if (i > 0) unit->kind = SMP__GLYPH_SIGN | SMP__GLYPH_EMOJI;
    }
    return true;
}

bool smp__disguise_cut(smp__disguise_scratch *scratch, const char *folded, size_t start, size_t end) {
    scratch->count = 0;
    scratch->masked = false;
    for (size_t at = start, size; at < end; at += size) {
        smp__glyph glyph;
        size = smp__glyph_read(folded + at, end - at, &glyph);
        smp__unit *last = scratch->count ? &scratch->units[scratch->count - 1] : NULL;
        if (last && last->code == glyph.code && !last->spelled) {
            last->end = (uint32_t)(at + size);
            last->count++;
            if ((last->kind & SMP__GLYPH_MASK) && last->count > SMP__FEW_MASKS) scratch->masked = true;
            continue;
        }
        if (last && (glyph.kind & SMP__GLYPH_MARK)) {
            last->end = (uint32_t)(at + size);
            if (last->kind & SMP__GLYPH_LETTER) last->kind |= SMP__GLYPH_ACCENT;
            continue;
        }
        /* A backslash that only keeps a star from being markup. */
        if (glyph.code == '\\' && at + 1 < end && (folded[at + 1] == '*' || folded[at + 1] == '_')) continue;
        smp__unit unit = {.start = (uint32_t)at,
                          .end = (uint32_t)(at + size),
                          .code = glyph.code,
                          .alternates = glyph.alternates,
                          .count = 1,
                          .kind = glyph.kind,
                          .letter = glyph.letter};
        if (glyph.kind & SMP__GLYPH_WORD) {
            if (!push_spelled(scratch, &unit, glyph.spelled)) return false;
            continue;
        }
        smp__unit *fresh = push(scratch);
        if (!fresh) return false;
        *fresh = unit;
    }
    return true;
}
