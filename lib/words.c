/* SPDX-License-Identifier: MIT
 * The folded text cut into words: UAX 29, but full stops, colons and underscores between letters part words too, since
 * phrases are matched word by word. */
#include "lanes.h"
#include "text_private.h"

/* What is gathered about the word at work. */
typedef struct shape {
    uint32_t letters, upper, digits, foreign;
    bool capitalized, apostrophe;
} shape;

static smp__kind kind_of(uint8_t trait) {
    return (smp__kind)(trait & SMP__TRAIT_KIND);
}

/* Kinds as bits. */
enum {
    WORDY = 1 << SMP__KIND_LETTER | 1 << SMP__KIND_DIGIT | 1 << SMP__KIND_KATAKANA,
    PICTURE = 1 << SMP__KIND_EMOJI | 1 << SMP__KIND_SKIN_TONE | 1 << SMP__KIND_REGIONAL,
    BEGINS_WORD = WORDY | PICTURE | 1 << SMP__KIND_IDEOGRAPH
};

static bool is_one_of(smp__kind kind, unsigned kinds) {
    return kinds >> kind & 1;
}

static uint16_t shape_bits(const shape *seen) {
    unsigned bits = 0;
    if (seen->capitalized) bits |= SMP__WORD_CAPITALIZED;
    if (seen->upper == seen->letters && seen->letters > 1) bits |= SMP__WORD_UPPER;
    if (seen->digits) bits |= seen->letters ? SMP__WORD_HAS_DIGIT : SMP__WORD_HAS_DIGIT | SMP__WORD_NUMBER;
    if (seen->apostrophe) bits |= SMP__WORD_APOSTROPHE;
    if (seen->letters && seen->foreign == seen->letters) bits |= SMP__WORD_OTHER_SCRIPT;
    return (uint16_t)bits;
}

/* Where the character after the one at `at` begins. */
static size_t next_of(const uint8_t *traits, size_t length, size_t at) {
    do at++;
    while (at < length && kind_of(traits[at]) == SMP__KIND_MIDDLE);
    return at;
}

/* The end of the letters or digits that begin at `at`. */
static size_t letters_end(const uint8_t *traits, size_t at, shape *seen) {
    size_t start = at, upper = 0, foreign = 0, middle = 0;
    if (!seen->letters) seen->capitalized = traits[at] & SMP__TRAIT_UPPER;
    for (uint8_t trait; ((trait = traits[at]) & ~SMP__TRAIT_UPPER) == SMP__KIND_LETTER; at++) upper += trait >> 5;
    for (;; at++) {
        uint8_t trait = traits[at];
        if (kind_of(trait) == SMP__KIND_LETTER) {
            upper += trait >> 5 & 1;
            foreign += trait >> 7;
        } else if (kind_of(trait) == SMP__KIND_MIDDLE) {
            middle++;
        } else {
            break;
        }
    }
    seen->letters += (uint32_t)(at - start - middle);
    seen->upper += (uint32_t)upper;
    seen->foreign += (uint32_t)foreign;
    return at;
}

/* The end of the word that begins at `at` with a letter, digit or katakana. Behind the text stands no part of a word.
 */
static size_t word_end(const smp__text *text, size_t at, shape *seen) {
    const uint8_t *traits = text->private->traits;
    smp__kind before = SMP__KIND_OTHER;
    for (;;) {
        smp__kind kind = kind_of(traits[at]);
        if (kind == SMP__KIND_LETTER || kind == SMP__KIND_DIGIT) {
            /* WB13: katakana joins with its like only. */
            if (before == SMP__KIND_KATAKANA) break;
            before = kind;
            if (kind == SMP__KIND_LETTER) {
                at = letters_end(traits, at, seen);
                continue;
            }
            seen->digits++;
        } else if (kind == SMP__KIND_KATAKANA) {
            if (before != kind && before != SMP__KIND_OTHER) break;
            before = kind;
            seen->letters++;
            seen->foreign++;
        } else if (kind != SMP__KIND_MIDDLE && kind != SMP__KIND_EXTEND) {
            /* WB6, WB7, WB11, WB12: a sign between two letters or two digits. */
            char sign = text->folded[at];
            bool letters = kind == SMP__KIND_APOSTROPHE && before == SMP__KIND_LETTER;
            bool digits = before == SMP__KIND_DIGIT && (sign == '.' || sign == ',' || sign == ':');
            if (!letters && !digits) break;
            if (kind_of(traits[at + 1]) != (letters ? SMP__KIND_LETTER : SMP__KIND_DIGIT)) break;
            if (letters) {
                seen->apostrophe = true;
                text->folded[at] = '\'';
            }
        }
        at++;
    }
    return at;
}

/* The end of the emoji or flag that begins at `at`, with all that a joiner glued to it. */
static size_t emoji_end(const smp__text *text, size_t at) {
    const uint8_t *traits = text->private->traits;
    size_t length = text->folded_length;
    bool flag = kind_of(traits[at]) == SMP__KIND_REGIONAL;
    at = next_of(traits, length, at);
    if (flag && at < length && kind_of(traits[at]) == SMP__KIND_REGIONAL) at = next_of(traits, length, at);
    while (at < length && (traits[at] & SMP__TRAIT_GLUED || kind_of(traits[at]) == SMP__KIND_EXTEND))
        at = next_of(traits, length, at);
    return at;
}

static uint16_t gap_bit(smp__kind kind) {
    switch (kind) {
    case SMP__KIND_SPACE:
        return SMP__GAP_SPACE;
    case SMP__KIND_NEWLINE:
        return SMP__GAP_NEWLINE;
    case SMP__KIND_COMMA:
        return SMP__GAP_COMMA;
    case SMP__KIND_COLON:
        return SMP__GAP_COLON;
    case SMP__KIND_STOP:
        return SMP__GAP_STOP;
    case SMP__KIND_DASH:
        return SMP__GAP_DASH;
    case SMP__KIND_QUOTE:
    case SMP__KIND_APOSTROPHE:
        return SMP__GAP_QUOTE;
    case SMP__KIND_BRACKET:
        return SMP__GAP_BRACKET;
    case SMP__KIND_EXTEND:
    case SMP__KIND_MIDDLE:
        return 0;
    default:
        return SMP__GAP_OTHER;
    }
}

/* A single hyphen right after a word joins, unless a space follows; at the end of a line it parts the halves of one. */
static uint16_t hyphen_bit(const smp__text *text, size_t at, bool after_word) {
    if (!after_word || at + 1 >= text->folded_length) return SMP__GAP_DASH;
    switch (kind_of(text->private->traits[at + 1])) {
    case SMP__KIND_SPACE:
    case SMP__KIND_HYPHEN:
    case SMP__KIND_DASH:
        return SMP__GAP_DASH;
    default:
        return SMP__GAP_HYPHEN;
    }
}

/* Where the small letters from `at` on end. */
static size_t small_letters_end(const uint8_t *traits, size_t at) {
    const uint64_t small_letters = UINT64_C(0x0101010101010101) * SMP__KIND_LETTER;
    unsigned same;
    do at += same = smp__same_of_eight(traits + at, small_letters);
    while (same == 8);
    return at;
}

/* The end of a word of small letters, the first perhaps a capital, behind which stands nothing that could go on with
 * it; `at` where it is of another kind. Nearly all words are so. */
static size_t plain_end(const uint8_t *traits, size_t at) {
    enum { GOES_ON = WORDY | 1 << SMP__KIND_MIDDLE | 1 << SMP__KIND_EXTEND | 1 << SMP__KIND_APOSTROPHE };
    if ((traits[at] & ~SMP__TRAIT_UPPER) != SMP__KIND_LETTER) return at;
    size_t end = small_letters_end(traits, at + 1);
    return is_one_of(kind_of(traits[end]), GOES_ON) ? at : end;
}

/* The end of the word of any kind that begins at `at`, and its shape. Kept apart from the plain case, which its inside
 * would crowd out. */
__attribute__((noinline)) static size_t find_end(const smp__text *text, size_t at, unsigned *bits) {
    const uint8_t *traits = text->private->traits;
    smp__kind kind = kind_of(traits[at]);
    if (is_one_of(kind, WORDY)) {
        shape seen = {0};
        size_t end = word_end(text, at, &seen);
        *bits = shape_bits(&seen);
        return end;
    }
    *bits = kind == SMP__KIND_IDEOGRAPH ? SMP__WORD_OTHER_SCRIPT : SMP__WORD_EMOJI;
    return kind == SMP__KIND_IDEOGRAPH ? next_of(traits, text->folded_length, at) : emoji_end(text, at);
}

/* What the sign before a word makes of it. */
static unsigned sign_bits(const smp__text *text, size_t at, bool after_word) {
    char sign = text->folded[at - 1];
    if (sign == '#') return SMP__WORD_HASHTAG;
    return sign == '@' && !after_word ? SMP__WORD_MENTION : 0;
}

static void note_undone(smp__text *text) {
    const smp__offsets *offsets = &text->private->offsets;
    size_t piece = 0;
    for (size_t i = 0; i < text->word_count; i++) {
        smp__word *word = &text->words[i];
        word->undone = smp__offsets_undone_next(offsets, &piece, word->start, word->end);
    }
}

bool smp__words_cut(smp__text *text) {
    struct smp__text_private *private = text->private;
    const uint8_t *traits = private->traits;
    size_t length = text->folded_length, at = 0, count = 0, after = SIZE_MAX; /* after: where the last word ended */
    unsigned gap = 0, gaps = 0;
    while (at < length) {
        smp__kind kind = kind_of(traits[at]);
        if (!is_one_of(kind, BEGINS_WORD)) {
            gap |= kind == SMP__KIND_HYPHEN ? hyphen_bit(text, at, after == at) : gap_bit(kind);
            at++;
            continue;
        }
        unsigned bits = traits[at] & SMP__TRAIT_UPPER ? SMP__WORD_CAPITALIZED : 0;
        size_t end = plain_end(traits, at);
        if (end == at) end = find_end(text, at, &bits);
        if (!smp__reserve(&private->memory, &text->words, &private->word_capacity, count + 1, sizeof *text->words))
            return false;
        if (gap & SMP__GAP_OTHER) bits |= sign_bits(text, at, after == at - 1); /* as both signs are */
        text->words[count++] =
            (smp__word){.start = (uint32_t)at, .end = (uint32_t)end, .shape = (uint16_t)bits, .gap = (uint16_t)gap};
        after = at = end;
        gaps |= gap;
        gap = 0;
        if (traits[at] == SMP__KIND_SPACE) { /* as behind most words */
            gap = SMP__GAP_SPACE;
            at++;
        }
    }
    text->word_count = count;
    text->gaps = gaps;
    if (count) text->words[0].gap = 0;
    if (private->undone) note_undone(text);
    return true;
}
