/* SPDX-License-Identifier: MIT */
#include "disguise.h"

/* Other evidence may well end within a shape: a word of a date. */
static bool is_disguise(const smp__overlay *overlay) {
    return overlay->word && overlay->undone;
}

void smp__disguise_cover(const smp__text *text, const smp__overlays *overlays, smp__hits *hits) {
    for (size_t i = 0; i < overlays->count; i++) {
        const smp__overlay *overlay = &overlays->items[i];
        if (!is_disguise(overlay)) continue;
        for (size_t j = 0; j < hits->count; j++) {
            smp__hit *hit = &hits->items[j];
            smp__span *place = &hit->place;
            bool ends = place->end > overlay->place.start && place->end < overlay->place.end;
            bool starts = place->start > overlay->place.start && place->start < overlay->place.end;
            if (ends) place->end = overlay->place.end;
            if (starts) place->start = overlay->place.start;
            if (!ends && !starts) continue;
            hit->span = smp__text_span(text, place->start, place->end);
            hit->undone |= overlay->undone;
        }
    }
}
