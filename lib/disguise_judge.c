/* SPDX-License-Identifier: MIT
 * Which readings to believe. A reading is a claim that somebody hid a strong word; it fails where something plainer
 * explains what stands there: an ordinary word, a number, a name, two words that happen to meet. */
#include "disguise_parts.h"
#include "text_private.h"

#include <string.h>

enum { FAR = 24 }; /* units before a word where an innocent one that covers it may begin */

static bool is_upper(const smp__text *text, uint32_t at) {
    return text->private->traits[at] & SMP__TRAIT_UPPER;
}

/* Whether the text is in a language that writes other accents than Spanish: Vietnamese, Czech, Turkish, … */
static bool is_foreign(const smp__text *text, smp__disguise_scratch *scratch) {
    if (scratch->foreign >= 0) return scratch->foreign;
    static const char spanish[] = "áéíóúüñ";
    size_t words = 0, foreign = 0;
    for (size_t i = 0; i < text->word_count; i++) {
        const smp__word *word = &text->words[i];
        if (word->shape & (SMP__WORD_EMOJI | SMP__WORD_NUMBER)) continue;
        words++;
        for (size_t at = word->start; at < word->end;) {
            smp__glyph glyph;
            size_t size = smp__glyph_read(text->folded + at, word->end - at, &glyph);
            bool known = false;
            for (size_t k = 0; k + 2 < sizeof spanish && size == 2; k += 2) {
                known = known || memcmp(spanish + k, text->folded + at, 2) == 0;
            }
            at += size;
            if (size > 1 && (glyph.kind & SMP__GLYPH_LETTER) && !known) {
                foreign++;
                break;
            }
        }
    }
    scratch->foreign = foreign >= 4 && foreign * 5 > words;
    return scratch->foreign;
}

unsigned smp__disguise_known_as(const smp__disguise *disguise, const char *word, size_t length) {
    unsigned flags = smp__ordinary_word(disguise->ordinary, word, length);
    if (!flags && smp__lexicon_word(disguise->lexicon, word, length)) flags = SMP__ORDINARY_PIECE;
    return flags;
}

bool smp__disguise_partners(const smp__disguise *disguise, const char *letters, size_t length) {
    bool reached[SMP__LONGEST_TOKEN + 1] = {true};
    if (length > SMP__LONGEST_TOKEN) return false;
    for (size_t from = 0; from < length; from++) {
        if (!reached[from]) continue;
        for (size_t to = from + 2; to <= length && to <= from + 16; to++) {
            if (!reached[to] &&
                (smp__ordinary_word(disguise->ordinary, letters + from, to - from) & SMP__ORDINARY_PARTNER)) {
                reached[to] = true;
            }
        }
    }
    return reached[length];
}

size_t smp__disguise_plain_letters(const smp__unit *units, size_t first, size_t end, char out[SMP__LONGEST_TOKEN]) {
    size_t length = 0;
    for (size_t i = first; i < end; i++) {
        uint8_t letter = units[i].letter;
        if (units[i].kind & (SMP__GLYPH_SPACE | SMP__GLYPH_SEPARATOR)) continue;
        for (uint8_t k = 0; letter == SMP__NO_LETTER && k < 26; k++) {
            if (units[i].alternates >> k & 1) letter = k;
        }
        if (letter == SMP__LETTER_ENYE) letter = 'n' - 'a';
        if (letter == SMP__NO_LETTER || length + units[i].count > SMP__LONGEST_TOKEN) return 0;
        for (uint32_t k = 0; k < units[i].count; k++) out[length++] = (char)('a' + letter);
    }
    return length;
}

/* Whether one of the pieces in units first .. end - 1 is an ordinary word: that of "d i c k on" belongs to what
 * follows. */
static bool takes_a_word(const smp__disguise *disguise, const smp__text *text, const smp__unit *units, size_t first,
                         size_t end) {
    size_t start = first;
    for (size_t i = first; i < end; i++) {
        if (!smp__unit_is_wordy(&units[i])) {
            start = i + 1;
        } else if (start > first && (i + 1 == end || !smp__unit_is_wordy(&units[i + 1]))) {
            size_t length = units[i].end - units[start].start;
            if (length > 1 && smp__disguise_known_as(disguise, text->folded + units[start].start, length)) return true;
        }
    }
    return false;
}

/* Whether the last letter is but a sign that may be punctuation. */
static bool ends_hidden(const smp__unit *units, const smp__disguise_reading *reading) {
    return reading->masks && !smp__unit_is_wordy(&units[reading->end - 1]);
}

bool smp__disguise_explained(const smp__disguise *disguise, const smp__text *text, const smp__disguise_scratch *scratch,
                             size_t first, size_t limit, const smp__disguise_reading *reading) {
    smp__disguise_reading readings[SMP__MOST_READINGS];
    const smp__unit *units = scratch->units;
    size_t count =
        smp__disguise_walk(smp__ordinary_trie(disguise->ordinary), 1, units, scratch->count, first, readings);
    for (size_t i = 0; i < count; i++) {
        size_t behind = readings[i].end;
        uint32_t more = readings[i].undone & ~reading->undone;
        bool same = first == reading->first && behind == reading->end;
        if (behind < reading->end || behind > limit || (more & (same ? UINT32_MAX : SMP__UNDONE_SPLIT))) continue;
        if (same && readings[i].real < reading->real) continue; /* a shorter word, stretched */
        if (readings[i].respelled > reading->respelled || ends_hidden(units, &readings[i])) continue;
        if (!same && takes_a_word(disguise, text, units, reading->end, behind)) continue;
        if (same || behind == scratch->count || !smp__unit_is_wordy(&units[behind])) return true;
    }
    return false;
}

/* Whether upper case begins anew right at `at`, as in #MyBoss. `text`: NULL where upper case says nothing. */
static bool is_hump(const smp__text *text, const smp__unit *units, size_t at) {
    return text && is_upper(text, units[at].start) && !is_upper(text, units[at - 1].start);
}

/* Whether upper and lower case take turns within the word, so that they do not part words: cArSeS, but not ScumBag. */
static bool is_uneven(const smp__text *text, const smp__unit *units, const smp__disguise_reading *reading) {
    enum { SHORTEST_PART = 3 };
    size_t start = reading->first;
    for (size_t i = start + 1; i < reading->end; i++) {
        if (!is_hump(text, units, i)) continue;
        if (i - start < SHORTEST_PART || reading->end - i < SHORTEST_PART) return true;
        start = i;
    }
    return false;
}

/* Whether upper case marks the word off on both sides, or on one where the other is the end of the piece. */
static bool is_marked_off(const smp__text *text, const smp__unit *units, const smp__disguise_reading *reading,
                          size_t first, size_t end) {
    bool before = reading->first == first || is_hump(text, units, reading->first);
    bool behind = reading->end == end || is_hump(text, units, reading->end);
    return before && behind && (reading->first > first || reading->end < end);
}

static bool all_digits(const smp__unit *units, size_t first, size_t end) {
    for (size_t i = first; i < end; i++) {
        if (!(units[i].kind & SMP__GLYPH_DIGIT)) return false;
    }
    return true;
}

/* Whether what stands before or behind the word in one piece with it is a word of its own. */
static bool stands_apart(const smp__disguise *disguise, const smp__text *text, const smp__unit *units, size_t first,
                         size_t end, size_t border, const smp__strong *strong) {
    if (first == end || is_hump(text, units, border)) return true;
    if (all_digits(units, first, end)) return strong->letters >= 5;
    char letters[SMP__LONGEST_TOKEN];
    size_t length = smp__disguise_plain_letters(units, first, end, letters);
    if (length >= 2 && smp__disguise_partners(disguise, letters, length)) return true;
    /* A letter that ends one word and begins the next is one run: this|shit, pussy|you. */
    const smp__unit *shared = end == border ? &units[border] : &units[border - 1];
    if (shared->count != 2 || shared->letter >= 26 || length + 1 >= SMP__LONGEST_TOKEN) return false;
    if (end == border) {
        letters[length] = (char)('a' + shared->letter);
    } else {
        memmove(letters + 1, letters, length);
        letters[0] = (char)('a' + shared->letter);
    }
    return smp__disguise_partners(disguise, letters, length + 1);
}

/* Part of the same piece: a letter, a digit, or a sign right between such. */
static bool belongs(const smp__unit *units, size_t count, size_t at, int direction) {
    if (smp__unit_is_wordy(&units[at])) return true;
    if (!(units[at].kind & (SMP__GLYPH_SIGN | SMP__GLYPH_MASK)) || (units[at].kind & SMP__GLYPH_SPACE)) return false;
    if (direction < 0) return at > 0 && smp__unit_is_wordy(&units[at - 1]);
    return at + 1 < count && smp__unit_is_wordy(&units[at + 1]);
}

/* Whether the letters that a mask leaves are no words of their own: "s-it", "*hits". */
static bool mask_unexplained(const smp__disguise *disguise, const smp__text *text, const smp__unit *units,
                             const smp__disguise_reading *reading) {
    bool first_hidden = !smp__unit_is_wordy(&units[reading->first]) && units[reading->first].count == 1;
    if (!reading->weak_masks && !first_hidden) return true;
    for (size_t i = reading->first, start = i; i < reading->end; i++) {
        if (!smp__unit_is_wordy(&units[i])) {
            start = i + 1;
        } else if (i + 1 == reading->end || !smp__unit_is_wordy(&units[i + 1])) {
            size_t length = units[i].end - units[start].start;
            if (length > 1 && !smp__disguise_known_as(disguise, text->folded + units[start].start, length)) return true;
        }
    }
    return false;
}

static bool is_harmless(const smp__disguise *disguise, const char *word, size_t length) {
    unsigned flags = smp__ordinary_word(disguise->ordinary, word, length);
    return (flags & (SMP__ORDINARY_PIECE | SMP__ORDINARY_PARTNER | SMP__ORDINARY_INNOCENT)) &&
           !(flags & (SMP__ORDINARY_PLAIN | SMP__ORDINARY_USUAL));
}

static bool begins_with_partner(const smp__disguise *disguise, const char *letters, size_t length) {
    for (size_t i = 3; i <= length && i <= 12; i++) {
        if (smp__ordinary_word(disguise->ordinary, letters, i) & SMP__ORDINARY_PARTNER) return true;
    }
    return smp__disguise_partners(disguise, letters, length);
}

/* Whether two ordinary words that meet inside the strong one explain the letters around it: "wish it" in #wishitwould,
 * "sushi time" in #sushitime. */
static bool two_words_meet(const smp__disguise *disguise, const char *letters, size_t length, size_t start,
                           size_t end) {
    for (size_t from = start > 8 ? start - 8 : 0; from <= start; from++) {
        if (from > 0 && !smp__disguise_partners(disguise, letters, from)) continue;
        for (size_t meeting = start + 1 > from + 2 ? start + 1 : from + 2; meeting < end; meeting++) {
            if (!is_harmless(disguise, letters + from, meeting - from)) continue;
            for (size_t to = from < start ? end : end + 1; to <= length && to <= end + 10; to++) {
                if (to - meeting >= 2 && is_harmless(disguise, letters + meeting, to - meeting) &&
                    (to == length || begins_with_partner(disguise, letters + to, length - to))) {
                    return true;
                }
            }
        }
    }
    return false;
}

/* Whether the chunk is a link: https://… */
static bool is_in_link(const smp__unit *units, size_t at) {
    size_t lowest = at > SMP__LONGEST_TOKEN ? at - SMP__LONGEST_TOKEN : 0;
    for (; at > lowest && !(units[at - 1].kind & SMP__GLYPH_SPACE); at--) {
        if (units[at - 1].code == '/' && units[at - 1].count == 2) return true;
    }
    return false;
}

/* Whether more signs stand right beside the word: c*l*a*s*s*e*s. */
static bool is_mask_beside(const smp__disguise_scratch *scratch, const smp__disguise_reading *reading) {
    const smp__unit *units = scratch->units;
    return (reading->first > 0 && (units[reading->first - 1].kind & SMP__GLYPH_MASK)) ||
           (reading->end < scratch->count && (units[reading->end].kind & SMP__GLYPH_MASK));
}

/* Whether an innocent word covers the strong one within its piece of units first .. end - 1, from where other words
 * end: "my-Dickson-day", all "scunthorpe". Where other words stand on both sides of the strong one (`apart`), they must
 * do so for the innocent one too. */
static bool innocent_within(const smp__disguise *disguise, const smp__text *text, const smp__disguise_scratch *scratch,
                            const smp__disguise_reading *reading, size_t first, size_t end, bool apart) {
    const smp__unit *units = scratch->units;
    const smp__strong anywhere = {.letters = UINT8_MAX};
    if (reading->first - first > FAR) first = reading->first - FAR;
    for (size_t from = first; from <= reading->first; from++) {
        smp__disguise_reading readings[SMP__MOST_READINGS];
        size_t count =
            smp__disguise_walk(smp__ordinary_trie(disguise->ordinary), 1, units, scratch->count, from, readings);
        for (size_t i = 0; i < count; i++) {
            size_t behind = readings[i].end;
            if (behind < reading->end || readings[i].respelled > reading->respelled) continue;
            if (readings[i].doubled > reading->doubled) continue;
            if (ends_hidden(units, &readings[i])) continue;
            if (behind > end && (takes_a_word(disguise, text, units, end, behind) ||
                                 (behind < scratch->count && smp__unit_is_wordy(&units[behind]))))
                continue;
            bool same = from == reading->first && behind == reading->end;
            if (same && (readings[i].undone & ~reading->undone)) continue;
            if (!stands_apart(disguise, text, units, first, from, from, &anywhere)) continue;
            if (behind >= end || !apart || stands_apart(disguise, text, units, behind, end, behind, &anywhere)) {
                return true;
            }
        }
    }
    return false;
}

static bool believe_within(const smp__disguise *disguise, const smp__text *text, smp__disguise_scratch *scratch,
                           smp__disguise_reading *reading) {
    const smp__strong *strong = &disguise->strong[reading->strong];
    const smp__unit *units = scratch->units;
    size_t first = reading->first, end = reading->end;
    while (first > 0 && reading->first - first < SMP__LONGEST_TOKEN && belongs(units, scratch->count, first - 1, -1))
        first--;
    while (end < scratch->count && end - reading->end < SMP__LONGEST_TOKEN && belongs(units, scratch->count, end, 1))
        end++;
    const char *word = text->folded + units[first].start;
    size_t length = units[end - 1].end - units[first].start;
    unsigned flags = smp__disguise_known_as(disguise, word, length);

    size_t spelling_length;
    const char *spelling = smp__lexicon_spelling(disguise->lexicon, strong->word, &spelling_length);
    uint32_t start = units[reading->first].start, stop = units[reading->end - 1].end;
    if (stop - start == spelling_length && memcmp(text->folded + start, spelling, spelling_length) == 0) {
        reading->undone &= ~(uint32_t)SMP__UNDONE_MARKS;
    }
    if ((reading->undone & SMP__UNDONE_MARKS) && strong->letters < 5 && is_foreign(text, scratch)) return false;
    if (reading->doubled && !reading->tripled && (strong->letters < 4 || flags)) return false;

    if (first == reading->first && end == reading->end) {
        if (reading->masks) return mask_unexplained(disguise, text, units, reading);
        if (!reading->undone) return !flags;
        return !smp__disguise_explained(disguise, text, scratch, first, SIZE_MAX, reading);
    }
    if (reading->weak_masks || (reading->masks && (reading->signs || is_mask_beside(scratch, reading)))) return false;
    bool weak = !strong->plain && strong->letters < 6;
    if (weak && is_in_link(units, reading->first)) return false; /* made of letters at random, more often than not */
    if (flags) return false; /* a word of the language, or of the lexicon, that says itself what it shows */
    if (strong->letters < 4 && !strong->plain && !strong->usual) return false;
    if (reading->masks && (reading->real < 3 || !(strong->plain || strong->letters >= 5))) return false;
    if ((reading->doubled || (reading->undone & SMP__UNDONE_MARKS)) && !strong->plain) return false;
    const smp__text *humps = is_uneven(text, units, reading) ? NULL : text;
    bool apart = stands_apart(disguise, humps, units, first, reading->first, reading->first, strong) &&
                 stands_apart(disguise, humps, units, reading->end, end, reading->end, strong);
    if (!apart && !strong->plain) return false;
    char letters[SMP__LONGEST_TOKEN], before[SMP__LONGEST_TOKEN], inside[SMP__LONGEST_TOKEN];
    size_t letter_count = smp__disguise_plain_letters(units, first, end, letters);
    size_t before_count = smp__disguise_plain_letters(units, first, reading->first, before);
    size_t inside_count = smp__disguise_plain_letters(units, reading->first, reading->end, inside);
    if ((first == reading->first || before_count) &&
        two_words_meet(disguise, letters, letter_count, before_count, before_count + inside_count) &&
        !is_marked_off(humps, units, reading, first, end)) {
        return false;
    }
    if (innocent_within(disguise, text, scratch, reading, first, end, apart)) return false;
    reading->undone |= SMP__UNDONE_JOINED;
    return true;
}

bool smp__disguise_believe(const smp__disguise *disguise, const smp__text *text, smp__disguise_scratch *scratch,
                           smp__disguise_reading *reading) {
    const smp__strong *strong = &disguise->strong[reading->strong];
    if (!smp__disguise_plausible(text, scratch->units, scratch->count, reading, strong)) return false;
    if (reading->gaps) return smp__disguise_believe_split(disguise, text, scratch, reading);
    return believe_within(disguise, text, scratch, reading);
}
