/* SPDX-License-Identifier: MIT
 * Whether to believe a word whose letters stand apart: one by one, as in f u c k, or in pieces, as in mier da. */
#include "disguise_parts.h"
#include "text_private.h"

#include <string.h>

enum { MOST_PIECES = 64 };

/* One of the pieces that separators leave of a split word. */
typedef struct piece {
    size_t first, end; /* units */
    uint32_t letters;
} piece;

static size_t pieces_of(const smp__unit *units, const smp__disguise_reading *reading, piece pieces[MOST_PIECES]) {
    size_t count = 0;
    bool inside = false;
    for (size_t i = reading->first; i < reading->end; i++) {
        bool part = smp__unit_is_wordy(&units[i]) || (reading->signs && (units[i].kind & SMP__GLYPH_SIGN));
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
    for (int i = 0; i < 6; i++) {
        if (direction < 0 ? at == 0 : at + 1 >= count) return SIZE_MAX;
        at = direction < 0 ? at - 1 : at + 1;
        if (smp__unit_is_wordy(&units[at])) {
            size_t beyond = direction < 0 ? at - 1 : at + 1; /* wraps to SIZE_MAX at the start */
            bool alone = i > 0 && units[at].count == 1 && (beyond >= count || !smp__unit_is_wordy(&units[beyond]));
            return alone ? at : SIZE_MAX;
        }
        if (units[at].spelled) continue;
        if (!(units[at].kind & SMP__GLYPH_SEPARATOR) || units[at].count > 2) return SIZE_MAX;
    }
    return SIZE_MAX;
}

/* What stands between two letters, units first .. end - 1: bits. */
enum { GAP_BLANK = 1, GAP_LINE = 2, GAP_SIGN = 4 };

static unsigned gap_kind(const smp__unit *units, size_t first, size_t end) {
    unsigned kind = 0;
    for (size_t i = first; i < end; i++)
        kind |= units[i].kind & SMP__GLYPH_NEWLINE ? GAP_LINE : units[i].kind & SMP__GLYPH_SPACE ? GAP_BLANK : GAP_SIGN;
    return kind;
}

/* Letters that are words of their own before and behind a spaced-out word: "such a f u c k", "f u c k u". */
static bool is_lone_word(const char *letters, size_t length, const char *words) {
    return length == 1 && strchr(words, letters[0]);
}

static bool believe_spaced(const smp__disguise *disguise, const smp__text *text, const smp__disguise_scratch *scratch,
                           const smp__disguise_reading *reading, unsigned gap) {
    const smp__strong *strong = &disguise->strong[reading->strong];
    const smp__unit *units = scratch->units;
    if (strong->letters == 3 && (reading->digits || reading->signs)) return false;
    if (reading->digits * 2 > strong->letters) return false;
    size_t first = reading->first, end = reading->end, limit = SIZE_MAX, at;
    for (size_t i = 0; i < MOST_PIECES && (at = next_single(units, scratch->count, first, -1)) != SIZE_MAX; i++) {
        /* Apart in another way than the letters of the word: "c.r.a.p y". */
        if (i == 0 && gap_kind(units, at + 1, first) != gap) break;
        first = at;
    }
    for (size_t i = 0; i < MOST_PIECES && (at = next_single(units, scratch->count, end - 1, 1)) != SIZE_MAX; i++) {
        if (i == 0 && gap_kind(units, end, at) != gap) {
            limit = end;
            break;
        }
        end = at + 1;
    }
    char before[SMP__LONGEST_TOKEN], behind[SMP__LONGEST_TOKEN];
    size_t before_length = smp__disguise_plain_letters(units, first, reading->first, before);
    size_t behind_length = smp__disguise_plain_letters(units, reading->end, end, behind);
    bool apart = (first == reading->first || is_lone_word(before, before_length, "aiuyo") ||
                  smp__disguise_partners(disguise, before, before_length)) &&
                 (end == reading->end || is_lone_word(behind, behind_length, "u") ||
                  smp__disguise_partners(disguise, behind, behind_length));
    if (!apart && !strong->plain) return false;
    for (size_t from = first; from <= reading->first; from++) {
        if (smp__unit_is_wordy(&units[from]) && smp__disguise_explained(disguise, text, scratch, from, limit, reading))
            return false;
    }
    return true;
}

static bool is_strong(const smp__disguise *disguise, const char *word, size_t length) {
    uint8_t letters[SMP__LONGEST_STRONG];
    size_t count = smp__word_letters(word, length, letters, SMP__LONGEST_STRONG);
    uint32_t node = 0;
    for (size_t i = 0; i < count; i++) {
        node = smp__word_trie_child(&disguise->trie, node, letters[i]);
        if (!node) return false;
    }
    return node && disguise->trie.nodes[node].value;
}

/* Whether a strong word begins only behind the first letter, which is a word of its own: a v e r g a, a vérga. */
static bool begins_behind(const smp__disguise *disguise, const smp__disguise_scratch *scratch,
                          const smp__disguise_reading *reading, const piece *pieces) {
    smp__disguise_reading readings[SMP__MOST_READINGS];
    if (pieces[0].letters != 1) return false;
    size_t count =
        smp__disguise_walk(&disguise->trie, SMP__FEW_MASKS, scratch->units, scratch->count, pieces[1].first, readings);
    for (size_t i = 0; i < count; i++)
        if (readings[i].end >= reading->end) return true;
    return false;
}

/* Two or three pieces, some of several letters: mier da, fu-ck, sh.it; not "mass hit", "he'll", "as S." */
static bool believe_broken(const smp__disguise *disguise, const smp__text *text, const smp__disguise_scratch *scratch,
                           smp__disguise_reading *reading, const piece *pieces, size_t count) {
    const smp__strong *strong = &disguise->strong[reading->strong];
    const smp__unit *units = scratch->units;
    if (strong->letters < 4) return false;
    size_t known = 0, lone = 0;
    bool blank_between = false, strong_piece = false, only_lines = count == 2;
    for (size_t i = 0; i < count; i++) {
        size_t start = units[pieces[i].first].start, stop = units[pieces[i].end - 1].end;
        /* Of two letters the lexicon knows too many that are no words. */
        unsigned flags = pieces[i].letters == 2
                             ? smp__ordinary_word(disguise->ordinary, text->folded + start, stop - start)
                             : smp__disguise_known_as(disguise, text->folded + start, stop - start);
        strong_piece = strong_piece || is_strong(disguise, text->folded + start, stop - start);
        if (pieces[i].letters == 1)
            lone++;
        else if (flags)
            known++;
        only_lines = only_lines && pieces[i].letters >= 3;
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
        blank_between = blank_between || (space && !line);
        bool capital = text->private->traits[start] & SMP__TRAIT_UPPER;
        only_lines = only_lines && line && between == 1 && !capital;
    }
    /* "ass hole" are two words, of which the lexicon finds one; "ass\nhole" is one, and so is "bulls\nhit", since lines
     * seldom end and begin with two words that make a strong one. */
    if (known + lone == count && (blank_between || !(strong_piece || only_lines))) return false;
    /* "hard-ass" is how the word may be written, not a disguise. */
    if (known == count && !only_lines) reading->undone &= ~(uint32_t)SMP__UNDONE_SPLIT;
    return !smp__disguise_explained(disguise, text, scratch, reading->first, SIZE_MAX, reading);
}

/* Whether a letter stands right before, or before one sign or apostrophe: h@sh it, it's hit. */
static bool follows_directly(const smp__unit *units, size_t first) {
    if (first == 0) return false;
    const smp__unit *before = &units[first - 1];
    if (smp__unit_is_wordy(before)) return true;
    bool attached = before->code == '\'' || (before->kind & (SMP__GLYPH_SIGN | SMP__GLYPH_MASK));
    return first > 1 && attached && !(before->kind & SMP__GLYPH_SPACE) && units[first - 2].end == before->start &&
           smp__unit_is_wordy(&units[first - 2]);
}

bool smp__disguise_believe_split(const smp__disguise *disguise, const smp__text *text,
                                 const smp__disguise_scratch *scratch, smp__disguise_reading *reading) {
    const smp__unit *units = scratch->units;
    piece pieces[MOST_PIECES];
    size_t count = pieces_of(units, reading, pieces);
    if (count < 2 || follows_directly(units, reading->first)) return false;
    if (reading->end < scratch->count && smp__unit_is_wordy(&units[reading->end])) return false;
    if (begins_behind(disguise, scratch, reading, pieces)) return false;
    bool spaced = true;
    for (size_t i = 0; i < count; i++) {
        bool alone = pieces[i].end == pieces[i].first + 1 && (pieces[i].letters == 1 || pieces[i].letters > 2);
        spaced = spaced && alone;
    }
    reading->broken = !spaced;
    unsigned gap = gap_kind(units, pieces[0].end, pieces[1].first);
    reading->ragged = count > 2 && gap_kind(units, pieces[count - 2].end, pieces[count - 1].first) != gap;
    if (spaced) return believe_spaced(disguise, text, scratch, reading, gap);
    return believe_broken(disguise, text, scratch, reading, pieces, count);
}
