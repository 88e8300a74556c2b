/* SPDX-License-Identifier: MIT
 * The organization's names, the longest first, on word boundaries: possessive, inside hyphens, in hashtags. */
#include "recognise_scan.h"

#include <string.h>

/* The word after the name that begins at word `at`, and the byte where it ends; 0 where it is not this name. */
static size_t name_end(const smp__text *text, size_t at, const smp__center_name *name, size_t *byte_end) {
    const char *letters = name->letters, *stop = name->letters + name->length;
    for (size_t word = at; word < text->word_count; word++) {
        const smp__word *found = &text->words[word];
        if (word > at && found->gap & ~(unsigned)(SMP__GAP_SPACE | SMP__GAP_HYPHEN | SMP__GAP_NEWLINE | SMP__GAP_OTHER))
            return 0;
        size_t length = found->end - found->start;
        const char *space = memchr(letters, ' ', (size_t)(stop - letters));
        size_t wanted = (size_t)(space - letters);
        bool last = space + 1 == stop;
        if (length < wanted || memcmp(text->folded + found->start, letters, wanted) != 0) return 0;
        bool possessive = length == wanted + 2 && memcmp(text->folded + found->end - 2, "'s", 2) == 0;
        if (length != wanted && !(last && possessive)) return 0;
        if (last) {
            *byte_end = found->start + wanted;
            return word + 1;
        }
        letters = space + 1;
    }
    return 0;
}

void smp__recognise_center(smp__recogniser *recogniser) {
    const smp__text *text = recogniser->text;
    const smp__recognise_scratch *scratch = recogniser->scratch;
    const smp__word *words = text->words;
    const char *folded = text->folded;
    size_t next = 0; /* names do not overlap */
    for (size_t s = 0; s < scratch->start_count; s++) {
        size_t i = scratch->starts[s];
        const char *letters = folded + words[i].start;
        if (i < next || !scratch->begins_name[(unsigned char)*letters]) continue;
        for (size_t k = 0; k < scratch->name_count; k++) {
            const smp__center_name *name = &scratch->names[k];
            size_t byte_end, end;
            if (*letters != *name->letters || (scratch->taken[i] & SMP__TAKEN_VALUE)) continue;
            if (!(end = name_end(text, i, name, &byte_end))) continue;
            size_t start = text->words[i].start;
            /* Part of a longer handle or file name: ntc_robotics */
            if ((start > 0 && text->folded[start - 1] == '_') ||
                (byte_end < text->folded_length && text->folded[byte_end] == '_'))
                continue;
            smp__hit_add(recogniser, start, byte_end, SMP__SIGNAL_CENTER_REFERENCE, 0.97, SMP__SOURCE_RECOGNIZER);
            smp__overlay_add(recogniser, i, end, start, byte_end, SMP__SHAPE_CENTER);
            for (size_t word = i; word < end; word++) scratch->taken[word] |= SMP__TAKEN_CENTER;
            next = end;
            break;
        }
    }
}
