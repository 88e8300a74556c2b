/* SPDX-License-Identifier: MIT
 * Words without their accents. */
#include "property.h"
#include "text.h"
#include "utf8.h"

#include <string.h>

static bool is_acute(uint32_t code) {
    return code == 0xE1 || code == 0xE9 || code == 0xED || code == 0xF3 || code == 0xFA;
}

/* A diaeresis that Spanish writes: between g and e or i. */
static bool is_sounded_u(const char *word, size_t length, size_t at) {
    if (!at || word[at - 1] != 'g' || at + 2 >= length) return false;
    size_t size;
    uint32_t next = smp__utf8_decode(word + at + 2, &size);
    return next == 'e' || next == 'i' || next == 0xE9 || next == 0xED;
}

smp__accents smp__text_bare_word(const smp__text *text, size_t index, char *bare, size_t *length) {
    const char *word = text->folded + text->words[index].start;
    size_t end = text->words[index].end - text->words[index].start, size;
    int acutes = 0;
    smp__accents accents = SMP__ACCENTS_NONE;
    *length = 0;
    for (size_t at = 0; at < end; at += size) {
        uint32_t code = smp__utf8_decode(word + at, &size);
        char plain = smp__lookalike_of(code)->plain;
        if (code - 0x1F1E6 < 26) {
            bare[(*length)++] = (char)('a' + (code - 0x1F1E6));
            accents = SMP__ACCENTS_ODD;
        } else if (plain) {
            bare[(*length)++] = plain;
            if (is_acute(code)) acutes++;
            bool spanish = (is_acute(code) && acutes == 1) || code == 0xF1 ||
                           (code == 0xFC && is_sounded_u(word, end, at));
            if (!spanish) accents = SMP__ACCENTS_ODD;
            if (!accents) accents = SMP__ACCENTS_SPANISH;
        } else {
            memcpy(bare + *length, word + at, size);
            *length += size;
        }
    }
    return accents;
}
