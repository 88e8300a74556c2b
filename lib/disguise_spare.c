/* SPDX-License-Identifier: MIT
 * The other side of the coin: what looks like a strong word of its own may be a part of an innocent one that a line
 * break or a sign cuts in two: "cock-\ntail", "jap@nese", "cl\nass". Such words are made unknown to the lexicon. */
#include "disguise_parts.h"

enum { NEAR = 48 }; /* bytes before and behind */

static bool is_blank_or_stop(char byte) {
    return byte == ' ' || byte == '.' || byte == ',' || byte == '!' || byte == '?' || byte == '\'' || byte == '"' ||
           byte == ':' || byte == ';' || byte == ')' || byte == '(' || byte == '/' || byte == '\t';
}

bool smp__disguise_is_touched(const smp__text *text, const smp__word *word) {
    const char *folded = text->folded;
    /* ¡ and ¿ open a sentence. */
    bool opened = word->start > 1 && folded[word->start - 2] == '\xC2' &&
                  (folded[word->start - 1] == '\xA1' || folded[word->start - 1] == '\xBF');
    if (word->start > 0 && !opened && !is_blank_or_stop(folded[word->start - 1])) return true;
    if (word->end >= text->folded_length) return false;
    bool goes_on = word->end + 1 < text->folded_length && folded[word->end + 1] >= 'a' && folded[word->end + 1] <= 'z';
    return !is_blank_or_stop(folded[word->end]) || (folded[word->end] == '!' && goes_on);
}

/* Whether the innocent word read into units first .. end - 1 is more likely than the words that it is made of. */
static bool is_likely(const smp__disguise *disguise, const smp__text *text, const smp__disguise_scratch *scratch,
                      const smp__disguise_reading *reading, const smp__word *strong) {
    const smp__unit *units = scratch->units;
    bool blank = false, line = false, hyphen = false, unknown = false;
    for (size_t i = reading->first, start = i; i < reading->end; i++) {
        bool wordy = smp__unit_is_wordy(&units[i]);
        blank = blank || units[i].code == ' ';
        line = line || (units[i].kind & SMP__GLYPH_NEWLINE);
        hyphen = hyphen || units[i].code == '-';
        if (!wordy) start = i + 1;
        if (!wordy || (i + 1 < reading->end && smp__unit_is_wordy(&units[i + 1]))) continue;
        size_t from = units[start].start, to = units[i].end;
        if (from != strong->start && !smp__disguise_known_as(disguise, text->folded + from, to - from)) unknown = true;
    }
    if (blank || reading->gaps > 1) return false;
    if (reading->undone & (SMP__UNDONE_LEETSPEAK | SMP__UNDONE_MASKED)) return !line && !reading->gaps;
    return unknown || (line && hyphen);
}

static bool is_part_of_innocent(const smp__disguise *disguise, smp__text *text, smp__disguise_scratch *scratch,
                                const smp__word *word) {
    size_t start = word->start > NEAR ? word->start - NEAR : 0;
    size_t end = word->end + NEAR < text->folded_length ? word->end + NEAR : text->folded_length;
    while (start > 0 && ((uint8_t)text->folded[start] & 0xC0) == 0x80) start--;
    while (end < text->folded_length && ((uint8_t)text->folded[end] & 0xC0) == 0x80) end++;
    if (!smp__disguise_cut(scratch, text->folded, start, end)) return false;
    const smp__unit *units = scratch->units;
    for (size_t at = 0; at < scratch->count && units[at].start <= word->start; at++) {
        bool sign = (units[at].kind & SMP__GLYPH_SIGN) && !(units[at].kind & SMP__GLYPH_OPENS);
        if (!(sign || smp__unit_is_wordy(&units[at])) || (at > 0 && smp__unit_is_wordy(&units[at - 1]))) continue;
        smp__disguise_reading readings[SMP__MOST_READINGS];
        size_t count =
            smp__disguise_walk(smp__ordinary_trie(disguise->ordinary), 1, units, scratch->count, at, readings);
        for (size_t i = 0; i < count; i++) {
            const smp__disguise_reading *reading = &readings[i];
            bool goes_on = reading->end < scratch->count && smp__unit_is_wordy(&units[reading->end]);
            uint32_t from = units[reading->first].start, to = units[reading->end - 1].end;
            /* The sign that ends a sentence hides no letter of an innocent word. */
            if (reading->masks && units[reading->end - 1].kind & SMP__GLYPH_OPENS) continue;
            if (goes_on || from > word->start || to < word->end || to - from == word->end - word->start) continue;
            if (is_likely(disguise, text, scratch, reading, word)) return true;
        }
    }
    return false;
}

static bool is_single_letter(const smp__text *text, const smp__word *word) {
    return word->end - word->start == 1 && text->folded[word->start] >= 'a';
}

/* In a row of four single letters or more, none is a word of its own: f u n c tion. A look at every fourth word meets
 * all such rows. */
static void forget_letters(smp__text *text) {
    enum { ROW = 4 };
    smp__word *words = text->words;
    for (size_t i = ROW - 1; i < text->word_count; i += ROW) {
        if (!is_single_letter(text, &words[i])) continue;
        size_t first = i;
        while (first > 0 && is_single_letter(text, &words[first - 1])) first--;
        while (i + 1 < text->word_count && is_single_letter(text, &words[i + 1])) i++;
        for (size_t k = first; k <= i && i - first + 1 >= ROW; k++) words[k].id = 0;
    }
}

void smp__disguise_spare(const smp__disguise *disguise, smp__text *text, smp__disguise_scratch *scratch) {
    const uint8_t *roles = disguise->roles;
    for (size_t i = 0, count = text->word_count; i < count; i++) {
        smp__word *word = &text->words[i];
        if (!(roles[word->id] & SMP__ROLE_STRONG) || !smp__disguise_is_touched(text, word)) continue;
        if (is_part_of_innocent(disguise, text, scratch, word)) word->id = 0;
    }
    forget_letters(text);
}
