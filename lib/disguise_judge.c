/* SPDX-License-Identifier: MIT
 * Which readings to believe. A reading is a claim that somebody hid a strong word; it fails where something plainer
 * explains what stands there: an ordinary word, a number, a name, two words that happen to meet. */
#include "disguise_parts.h"
#include "text_private.h"

#include <string.h>

enum { MOST_PIECES = 64, LONGEST_TOKEN = 96 };

static bool is_wordy(const smp__unit *unit) {
    return unit->kind & (SMP__GLYPH_LETTER | SMP__GLYPH_DIGIT);
}

static bool is_upper(const smp__text *text, uint32_t at) {
    return text->private->traits[at] & SMP__TRAIT_UPPER;
}

static bool has_upper(const smp__text *text, const smp__unit *units, const smp__reading *reading) {
    for (uint32_t at = units[reading->first].start; at < units[reading->end - 1].end; at++) {
        if (is_upper(text, at)) return true;
    }
    return false;
}

/* Digits for letters: d4mn, but not 5517, A55 or SH17. */
static bool digits_plausible(const smp__text *text, const smp__unit *units, const smp__reading *reading,
                             const smp__strong *strong) {
    if (!reading->digits) return true;
    if (strong->letters <= 3) {
        return reading->digits == 1 && reading->real + reading->signs >= 2 && !has_upper(text, units, reading) &&
               !(units[reading->end - 1].kind & SMP__GLYPH_DIGIT);
    }
    if (reading->digits > reading->real + reading->signs) return false;
    uint32_t leading = 0, trailing = 0;
    for (size_t i = reading->first; i < reading->end && (units[i].kind & SMP__GLYPH_DIGIT); i++) {
        leading += units[i].count;
    }
    for (size_t i = reading->end; i > reading->first && (units[i - 1].kind & SMP__GLYPH_DIGIT); i--) {
        trailing += units[i - 1].count;
    }
    return leading < 2 && trailing < 2;
}

/* Signs that are punctuation or an e-mail's. */
static bool signs_plausible(const smp__unit *units, size_t count, const smp__reading *reading) {
    const smp__unit *first = &units[reading->first], *last = &units[reading->end - 1];
    bool goes_on = reading->end < count && (units[reading->end].kind & SMP__GLYPH_LETTER);
    if (first->kind & SMP__GLYPH_OPENS) return false;
    if ((last->kind & SMP__GLYPH_OPENS) && !goes_on) return false;
    if (first->code == '@' && reading->first > 0 && is_wordy(first - 1)) return false;
    bool at_sign = false;
    for (size_t i = reading->first + 1; i < reading->end; i++) at_sign = at_sign || units[i].code == '@';
    for (size_t i = reading->end; at_sign && i + 1 < count && !(units[i].kind & SMP__GLYPH_SPACE); i++) {
        if (units[i].code == '.' && (units[i + 1].kind & SMP__GLYPH_LETTER)) return false;
    }
    return true;
}

/* Hidden letters: f*ck, s**t, f***, sh-t, *sshole; not a*b, "*.txt" or a footnote. */
static bool masks_plausible(const smp__unit *units, size_t count, const smp__reading *reading,
                            const smp__strong *strong) {
    if (!reading->masks) return true;
    const smp__unit *first = &units[reading->first], *last = &units[reading->end - 1];
    uint16_t any_mask = SMP__GLYPH_MASK | SMP__GLYPH_WEAK_MASK;
    bool first_hidden = !is_wordy(first) && (first->kind & any_mask), last_hidden = last->kind & any_mask;
    last_hidden = last_hidden && !is_wordy(last);
    if (reading->gaps || reading->digits || (first_hidden && last_hidden)) return false;
    if ((first_hidden && first->code != '*') || (last_hidden && last->code != '*')) return false;
    if (last_hidden && reading->end < count && is_wordy(&units[reading->end])) return false;
    if (reading->weak_masks) {
        return strong->usual && strong->letters >= 4 && reading->masks == 1 && !first_hidden && !last_hidden &&
               !(reading->undone & SMP__UNDONE_STRETCHED);
    }
    if (strong->letters == 3) {
        bool stars = true;
        for (size_t i = reading->first; i < reading->end; i++) {
            stars = stars && (is_wordy(&units[i]) || units[i].code == '*');
        }
        return stars && strong->usual && reading->real >= 1 && (reading->real >= 2 || !first_hidden);
    }
    if (first_hidden) return first->count == 1 ? reading->real >= 3 : reading->real >= 2 && strong->usual;
    if (reading->real + reading->signs < 2) return strong->usual && reading->masks == strong->letters - 1;
    return strong->usual || !last_hidden;
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

static unsigned known_as(const smp__disguise *disguise, const char *word, size_t length) {
    unsigned flags = smp__ordinary_word(disguise->ordinary, word, length);
    if (!flags && smp__lexicon_word(disguise->lexicon, word, length)) flags = SMP__ORDINARY_PIECE;
    return flags;
}

bool smp__disguise_partners(const smp__disguise *disguise, const char *letters, size_t length) {
    bool reached[LONGEST_TOKEN + 1] = {true};
    if (length > LONGEST_TOKEN) return false;
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

/* The plain letters of units first .. end - 1, signs read as the first letter that they may be. 0 where one is none, or
 * where they are too many. */
static size_t plain_letters(const smp__unit *units, size_t first, size_t end, char out[LONGEST_TOKEN]) {
    size_t length = 0;
    for (size_t i = first; i < end; i++) {
        uint8_t letter = units[i].letter;
        if (units[i].kind & (SMP__GLYPH_SPACE | SMP__GLYPH_SEPARATOR)) continue;
        for (uint8_t k = 0; letter == SMP__NO_LETTER && k < 26; k++) {
            if (units[i].alternates >> k & 1) letter = k;
        }
        if (letter == SMP__LETTER_ENYE) letter = 'n' - 'a';
        if (letter == SMP__NO_LETTER || length + units[i].count > LONGEST_TOKEN) return 0;
        for (uint32_t k = 0; k < units[i].count; k++) out[length++] = (char)('a' + letter);
    }
    return length;
}

/* Whether an innocent word reads all of units first .. end - 1 with nothing undone that `undone` does not have. */
static bool explained(const smp__disguise *disguise, const smp__unit *units, size_t first, size_t end,
                      uint32_t undone) {
    smp__reading readings[SMP__MOST_READINGS];
    size_t count = smp__disguise_walk(smp__ordinary_trie(disguise->ordinary), 1, units, end, first, readings);
    for (size_t i = 0; i < count; i++) {
        if (readings[i].end == end && !(readings[i].undone & ~undone)) return true;
    }
    return false;
}

/* Whether upper case begins anew right at `at`, as in #MyBoss. */
static bool is_hump(const smp__text *text, const smp__unit *units, size_t at) {
    return is_upper(text, units[at].start) && !is_upper(text, units[at - 1].start);
}

/* Whether upper case marks the word off on both sides, or on one where the other is the end of the piece. */
static bool is_marked_off(const smp__text *text, const smp__unit *units, const smp__reading *reading, size_t first,
                          size_t end) {
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
    char letters[LONGEST_TOKEN];
    size_t length = plain_letters(units, first, end, letters);
    return length >= 2 && smp__disguise_partners(disguise, letters, length);
}

/* Part of the same piece: a letter, a digit, or a sign right between such. */
static bool belongs(const smp__unit *units, size_t count, size_t at, int direction) {
    if (is_wordy(&units[at])) return true;
    if (!(units[at].kind & (SMP__GLYPH_SIGN | SMP__GLYPH_MASK)) || (units[at].kind & SMP__GLYPH_SPACE)) return false;
    if (direction < 0) return at > 0 && is_wordy(&units[at - 1]);
    return at + 1 < count && is_wordy(&units[at + 1]);
}

/* Whether the letters that a mask leaves are no words of their own: "s-it", "*hits". */
static bool mask_unexplained(const smp__disguise *disguise, const smp__text *text, const smp__unit *units,
                             const smp__reading *reading) {
    bool first_hidden = !is_wordy(&units[reading->first]) && units[reading->first].count == 1;
    if (!reading->weak_masks && !first_hidden) return true;
    for (size_t i = reading->first, start = i; i < reading->end; i++) {
        if (!is_wordy(&units[i])) {
            start = i + 1;
        } else if (i + 1 == reading->end || !is_wordy(&units[i + 1])) {
            size_t length = units[i].end - units[start].start;
            if (length > 1 && !known_as(disguise, text->folded + units[start].start, length)) return true;
        }
    }
    return false;
}

/* Whether two ordinary words that meet inside the strong one explain the letters around it: "wish it" in #wishitwould,
 * "sushi time" in #sushitime. */
static bool two_words_meet(const smp__disguise *disguise, const char *letters, size_t length, size_t start,
                           size_t end) {
    const unsigned ordinary = SMP__ORDINARY_PIECE | SMP__ORDINARY_PARTNER | SMP__ORDINARY_INNOCENT;
    size_t lowest = start > 8 ? start - 8 : 0;
    for (size_t meeting = start + 1; meeting < end; meeting++) {
        for (size_t from = lowest; from <= start; from++) {
            if (meeting - from < 2 || !(known_as(disguise, letters + from, meeting - from) & ordinary)) continue;
            for (size_t to = from < start ? end : end + 1; to <= length && to <= end + 10; to++) {
                if (to - meeting >= 2 && (known_as(disguise, letters + meeting, to - meeting) & ordinary)) return true;
            }
        }
    }
    return false;
}

static bool believe_within(const smp__disguise *disguise, const smp__text *text, smp__disguise_scratch *scratch,
                           smp__reading *reading) {
    const smp__strong *strong = &disguise->strong[reading->strong];
    const smp__unit *units = scratch->units;
    size_t first = reading->first, end = reading->end;
    while (first > 0 && belongs(units, scratch->count, first - 1, -1)) first--;
    while (end < scratch->count && belongs(units, scratch->count, end, 1)) end++;
    const char *word = text->folded + units[first].start;
    size_t length = units[end - 1].end - units[first].start;
    unsigned flags = known_as(disguise, word, length);

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
        return !explained(disguise, units, first, end, reading->undone);
    }
    if (reading->weak_masks || (reading->masks && reading->signs)) return false;
    if (flags) return false; /* a word of the language, or of the lexicon, that says itself what it shows */
    if (strong->letters < 5 && !strong->plain && !strong->usual) return false;
    if (reading->masks && (reading->real < 3 || !(strong->plain || strong->letters >= 5))) return false;
    if ((reading->doubled || (reading->undone & SMP__UNDONE_MARKS)) && !strong->plain) return false;
    bool apart = stands_apart(disguise, text, units, first, reading->first, reading->first, strong) &&
                 stands_apart(disguise, text, units, reading->end, end, reading->end, strong);
    if (!apart && !strong->plain) return false;
    char letters[LONGEST_TOKEN], before[LONGEST_TOKEN], inside[LONGEST_TOKEN];
    size_t letter_count = plain_letters(units, first, end, letters);
    size_t before_count = plain_letters(units, first, reading->first, before);
    size_t inside_count = plain_letters(units, reading->first, reading->end, inside);
    if ((first == reading->first || before_count) &&
        two_words_meet(disguise, letters, letter_count, before_count, before_count + inside_count) &&
        !is_marked_off(text, units, reading, first, end)) {
        return false;
    }
    if (explained(disguise, units, first, end, reading->undone)) return false;
    reading->undone |= SMP__UNDONE_JOINED;
    return true;
}

/* One of the pieces that separators leave of a split word. */
typedef struct piece {
    size_t first, end; /* units */
    uint32_t letters;
} piece;

static size_t pieces_of(const smp__unit *units, const smp__reading *reading, piece pieces[MOST_PIECES]) {
    size_t count = 0;
    bool inside = false;
    for (size_t i = reading->first; i < reading->end; i++) {
        bool part = is_wordy(&units[i]) || (reading->signs && (units[i].kind & SMP__GLYPH_SIGN));
        if (part && !inside) {
            if (count == MOST_PIECES) return 0;
            pieces[count++] = (piece){.first = i};
        }
        if (part) {
            pieces[count - 1].end = i + 1;
            pieces[count - 1].letters += units[i].count;
        }
        inside = part;
    }
    return count;
}

/* What stands between two letters that are spaced out, walking from unit `at` in `direction`: the next single letter,
 * or SIZE_MAX. */
static size_t next_single(const smp__unit *units, size_t count, size_t at, int direction) {
    for (int i = 0; i < 4; i++) {
        if (direction < 0 ? at == 0 : at + 1 >= count) return SIZE_MAX;
        at = direction < 0 ? at - 1 : at + 1;
        if (is_wordy(&units[at])) {
            size_t beyond = direction < 0 ? at - 1 : at + 1; /* wraps to SIZE_MAX at the start */
            bool alone = i > 0 && units[at].count == 1 && (beyond >= count || !is_wordy(&units[beyond]));
            return alone ? at : SIZE_MAX;
        }
        if (!(units[at].kind & SMP__GLYPH_SEPARATOR) || units[at].count > 2) return SIZE_MAX;
    }
    return SIZE_MAX;
}

/* Letters that are words of their own before and behind a spaced-out word: "such a f u c k", "f u c k u". */
static bool is_lone_word(const char *letters, size_t length, const char *words) {
    return length == 1 && strchr(words, letters[0]);
}

static bool believe_spaced(const smp__disguise *disguise, const smp__text *text, const smp__disguise_scratch *scratch,
                           const smp__reading *reading) {
    const smp__strong *strong = &disguise->strong[reading->strong];
    const smp__unit *units = scratch->units;
    (void)text;
    if (strong->letters == 3 && (reading->digits || reading->signs)) return false;
    if (reading->digits * 3 > strong->letters) return false;
    size_t first = reading->first, end = reading->end, at;
    for (size_t i = 0; i < MOST_PIECES && (at = next_single(units, scratch->count, first, -1)) != SIZE_MAX; i++) {
        first = at;
    }
    for (size_t i = 0; i < MOST_PIECES && (at = next_single(units, scratch->count, end - 1, 1)) != SIZE_MAX; i++) {
        end = at + 1;
    }
    char before[LONGEST_TOKEN], behind[LONGEST_TOKEN];
    size_t before_length = plain_letters(units, first, reading->first, before);
    size_t behind_length = plain_letters(units, reading->end, end, behind);
    bool apart = (first == reading->first || is_lone_word(before, before_length, "aiuyoe") ||
                  smp__disguise_partners(disguise, before, before_length)) &&
                 (end == reading->end || is_lone_word(behind, behind_length, "uiyo") ||
                  smp__disguise_partners(disguise, behind, behind_length));
    if (!apart && !strong->plain) return false;
    return !explained(disguise, units, first, end, reading->undone);
}

/* Two or three pieces, some of several letters: mier da, fu-ck, sh.it; not "mass hit", "he'll", "as S." */
static bool believe_broken(const smp__disguise *disguise, const smp__text *text, const smp__disguise_scratch *scratch,
                           const smp__reading *reading, const piece *pieces, size_t count) {
    const smp__strong *strong = &disguise->strong[reading->strong];
    const smp__unit *units = scratch->units;
    if (strong->letters < 4) return false;
    size_t known = 0, lone = 0;
    for (size_t i = 0; i < count; i++) {
        size_t start = units[pieces[i].first].start, stop = units[pieces[i].end - 1].end;
        unsigned flags = known_as(disguise, text->folded + start, stop - start);
        uint32_t id = smp__lexicon_word(disguise->lexicon, text->folded + start, stop - start);
        for (size_t k = 0; id && k < disguise->strong_count; k++) {
            if (disguise->strong[k].word == id) return false; /* found without any undoing */
        }
        if (pieces[i].letters == 1)
            lone++;
        else if (flags)
            known++;
        if (i == 0) continue;
        /* Between pieces: one space or line break, a hyphen before a line break, or one sign without space. */
        bool space = false, sign = false, line = false;
        uint32_t between = 0;
        for (size_t k = pieces[i - 1].end; k < pieces[i].first; k++) {
            if (units[k].code == '\'' || units[k].code == 0x2019) return false;
            line = line || (units[k].kind & SMP__GLYPH_NEWLINE);
            bool blank = units[k].kind & SMP__GLYPH_SPACE;
            space = space || blank;
            sign = sign || !blank;
            between += units[k].count;
        }
        if (between > 2 || (space && sign && !line)) return false;
    }
    if (known + lone == count) return false;
    return !explained(disguise, units, reading->first, reading->end, reading->undone);
}

static bool believe_split(const smp__disguise *disguise, const smp__text *text, const smp__disguise_scratch *scratch,
                          const smp__reading *reading) {
    const smp__unit *units = scratch->units;
    piece pieces[MOST_PIECES];
    size_t count = pieces_of(units, reading, pieces);
    if (count < 2 || (reading->first > 0 && is_wordy(&units[reading->first - 1]))) return false;
    if (reading->end < scratch->count && is_wordy(&units[reading->end])) return false;
    bool spaced = true;
    for (size_t i = 0; i < count; i++) {
        bool alone = pieces[i].end == pieces[i].first + 1 && (pieces[i].letters == 1 || pieces[i].letters > 2);
        spaced = spaced && alone;
    }
    if (spaced) return believe_spaced(disguise, text, scratch, reading);
    return believe_broken(disguise, text, scratch, reading, pieces, count);
}

bool smp__disguise_believe(const smp__disguise *disguise, const smp__text *text, smp__disguise_scratch *scratch,
                           smp__reading *reading) {
    const smp__strong *strong = &disguise->strong[reading->strong];
    const smp__unit *units = scratch->units;
    if (!digits_plausible(text, units, reading, strong)) return false;
    if (!signs_plausible(units, scratch->count, reading)) return false;
    if (!masks_plausible(units, scratch->count, reading, strong)) return false;
    if (reading->gaps) return believe_split(disguise, text, scratch, reading);
    return believe_within(disguise, text, scratch, reading);
}
