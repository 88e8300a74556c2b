/* SPDX-License-Identifier: MIT
 * Whether digits, signs, masks and emoji stand where people put them when they hide a word, whatever the word. */
#include "disguise_parts.h"
#include "text_private.h"

static bool has_upper(const smp__text *text, const smp__unit *units, const smp__disguise_reading *reading) {
    for (uint32_t at = units[reading->first].start; at < units[reading->end - 1].end; at++) {
        if ((text->private->traits[at] & SMP__TRAIT_UPPER)) return true;
    }
    return false;
}

/* Digits for letters: d4mn, but not 5517, A55 or SH17. */
static bool digits_plausible(const smp__text *text, const smp__unit *units, size_t count,
                             const smp__disguise_reading *reading, const smp__strong *strong) {
    if (!reading->digits) return true;
    if (strong->letters <= 3) {
        return reading->digits == 1 && reading->real + reading->signs >= 2 && !has_upper(text, units, reading) &&
               !(units[reading->end - 1].kind & SMP__GLYPH_DIGIT);
    }
    bool touched = (reading->first > 0 && smp__unit_is_wordy(&units[reading->first - 1])) ||
                   (reading->end < count && smp__unit_is_wordy(&units[reading->end]));
    if (reading->digits > 3 * reading->real + reading->signs) return false;
    if (reading->digits > reading->real + reading->signs && (touched || has_upper(text, units, reading))) return false;
    uint32_t leading = 0, trailing = 0;
    for (size_t i = reading->first; i < reading->end && (units[i].kind & SMP__GLYPH_DIGIT); i++) {
        leading += units[i].count;
    }
    for (size_t i = reading->end; i > reading->first && (units[i - 1].kind & SMP__GLYPH_DIGIT); i--) {
        trailing += units[i - 1].count;
    }
    /* Numbers of roads and models have capitals: SH17. */
    bool begins_well = leading < 2 || (strong->plain && reading->real >= 4);
    return begins_well && (trailing < 2 || !has_upper(text, units, reading));
}

/* Signs that are punctuation or an e-mail's. */
static bool signs_plausible(const smp__unit *units, size_t count, const smp__disguise_reading *reading) {
    const smp__unit *first = &units[reading->first], *last = &units[reading->end - 1];
    bool goes_on = reading->end < count && (units[reading->end].kind & SMP__GLYPH_LETTER);
    if (first->kind & SMP__GLYPH_OPENS) return false;
    if ((last->kind & SMP__GLYPH_OPENS) && !goes_on) return false;
    if (first->code == '@' && reading->first > 0 && smp__unit_is_wordy(first - 1)) return false;
    bool at_sign = false;
    for (size_t i = reading->first + 1; i < reading->end; i++) at_sign = at_sign || units[i].code == '@';
    size_t limit = reading->end + SMP__LONGEST_TOKEN < count ? reading->end + SMP__LONGEST_TOKEN : count;
    for (size_t i = reading->end; at_sign && i + 1 < limit && !(units[i].kind & SMP__GLYPH_SPACE); i++) {
        if (units[i].code == '.' && (units[i + 1].kind & SMP__GLYPH_LETTER)) return false;
    }
    return true;
}

/* An emoji spells a part of a word where it stands once and with letters: bull💩, but not s💩c💩r💩a💩p. */
static bool emoji_plausible(const smp__unit *units, size_t count, const smp__disguise_reading *reading) {
    if (!(reading->undone & SMP__UNDONE_EMOJI)) return true;
    uint32_t code = 0;
    for (size_t i = reading->first; i < reading->end; i++) {
        if (units[i].spelled) code = units[i].code;
    }
    if (!code) return true; /* it stands for one letter */
    if (reading->real < 2) return false;
    size_t first = reading->first > 8 ? reading->first - 8 : 0, times = 0;
    for (size_t i = first; i < count && i < reading->end + 8; i++) {
        times += units[i].code == code && (units[i].kind & SMP__GLYPH_WORD) ? units[i].count : 0;
    }
    return times == 1;
}

/* Hidden letters: f*ck, s**t, f***, sh-t, *sshole; not a*b, "*.txt" or a footnote. */
static bool masks_plausible(const smp__unit *units, size_t count, const smp__disguise_reading *reading,
                            const smp__strong *strong) {
    if (!reading->masks) return true;
    const smp__unit *first = &units[reading->first], *last = &units[reading->end - 1];
    uint16_t any_mask = SMP__GLYPH_MASK | SMP__GLYPH_WEAK_MASK;
    bool first_hidden = !smp__unit_is_wordy(first) && (first->kind & any_mask), last_hidden = last->kind & any_mask;
    last_hidden = last_hidden && !smp__unit_is_wordy(last);
    if (first_hidden && reading->first > 0 && smp__unit_is_wordy(first - 1)) return false;
    if (first_hidden && reading->end < count && smp__unit_is_wordy(&units[reading->end])) return false;
    if (reading->gaps || reading->digits || (first_hidden && last_hidden)) return false;
    if (last_hidden && reading->first > 0 && first[-1].code == '*') return false; /* ***emphasis*** */
    if ((first_hidden && first->code != '*') || (last_hidden && last->code != '*')) return false;
    if (last_hidden && reading->end < count && smp__unit_is_wordy(&units[reading->end])) return false;
    if (reading->weak_masks) {
        return strong->usual && strong->letters >= 4 && reading->masks == 1 && !first_hidden && !last_hidden &&
               !(reading->undone & SMP__UNDONE_STRETCHED);
    }
    if (strong->letters == 3) {
        bool stars = true;
        for (size_t i = reading->first; i < reading->end; i++) {
            stars = stars && (smp__unit_is_wordy(&units[i]) || units[i].code == '*');
        }
        return stars && strong->usual && reading->real >= 1 && (reading->real >= 2 || !first_hidden);
    }
    if (reading->masks > 1 && !strong->usual && (!strong->plain || reading->real + reading->signs < 3)) return false;
    if (first_hidden) return first->count == 1 ? reading->real >= 3 : reading->real >= 2 && strong->usual;
    if (reading->real + reading->signs < 2) return strong->usual && reading->masks == strong->letters - 1;
    return strong->usual || !last_hidden;
}

bool smp__disguise_plausible(const smp__text *text, const smp__unit *units, size_t count,
                             const smp__disguise_reading *reading, const smp__strong *strong) {
    return digits_plausible(text, units, count, reading, strong) && signs_plausible(units, count, reading) &&
           emoji_plausible(units, count, reading) && masks_plausible(units, count, reading, strong);
}
