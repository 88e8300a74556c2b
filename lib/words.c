/* SPDX-License-Identifier: MIT
 * The folded text cut into words: UAX 29, but full stops, colons and underscores between letters part words too, since
 * phrases are matched word by word. */
#include "property.h"
#include "text_private.h"
#include "utf8.h"

enum { L = SMP__KIND_LETTER, D = SMP__KIND_DIGIT, S = SMP__KIND_SPACE, N = SMP__KIND_NEWLINE, Q = SMP__KIND_QUOTE,
       B = SMP__KIND_BRACKET, P = SMP__KIND_STOP, C = SMP__KIND_COMMA, K = SMP__KIND_COLON, H = SMP__KIND_HYPHEN,
       A = SMP__KIND_APOSTROPHE, O = SMP__KIND_OTHER };

static const uint8_t ascii_kinds[128] = {
    O, O, O, O, O, O, O, O, O, S, N, N, N, N, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
    S, P, Q, O, O, O, O, A, B, B, O, O, C, H, P, O, D, D, D, D, D, D, D, D, D, D, K, K, B, O, B, P,
    O, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, B, O, B, O, O,
    A, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, B, O, B, O, O};

static smp__kind kind_at(const char *folded, size_t at, size_t *size, uint32_t *code) {
    *code = smp__utf8_decode(folded + at, size);
    return *code < 0x80 ? (smp__kind)ascii_kinds[*code] : smp__property_kind(*code);
}

static bool is_word_kind(smp__kind kind) {
    return kind == SMP__KIND_LETTER || kind == SMP__KIND_DIGIT || kind == SMP__KIND_KATAKANA;
}

static bool is_skin_tone(uint32_t code) {
    return code - 0x1F3FB < 5;
}

/* What is gathered about the word at work. */
typedef struct shape {
    uint32_t letters, upper, digits, latin, foreign;
    bool capitalized, apostrophe, other;
} shape;

static void see(shape *seen, smp__kind kind, uint32_t code, uint8_t trait) {
    if (kind == SMP__KIND_DIGIT) {
        seen->digits++;
        return;
    }
    if (trait & SMP__TRAIT_UPPER) {
        if (!seen->letters) seen->capitalized = true;
        seen->upper++;
    }
    seen->letters++;
    if (code < 0x250 || code - 0x1E00 < 0x100) {
        seen->latin++;
    } else {
        seen->foreign++;
    }
}

static uint16_t shape_bits(const shape *seen) {
    unsigned bits = 0;
    if (seen->capitalized) bits |= SMP__WORD_CAPITALIZED;
    if (seen->upper == seen->letters && seen->letters > 1) bits |= SMP__WORD_UPPER;
    if (seen->digits) bits |= seen->letters ? SMP__WORD_HAS_DIGIT : SMP__WORD_HAS_DIGIT | SMP__WORD_NUMBER;
    if (seen->apostrophe) bits |= SMP__WORD_APOSTROPHE;
    if (seen->foreign && !seen->latin) bits |= SMP__WORD_OTHER_SCRIPT;
    return (uint16_t)bits;
}

/* The end of the word that begins at `at` with a letter, digit or katakana. */
static size_t word_end(const smp__text *text, size_t at, shape *seen) {
    const char *folded = text->folded;
    const uint8_t *traits = text->private->traits;
    size_t length = text->folded_length, size;
    smp__kind before = SMP__KIND_OTHER;
    uint32_t code;
    while (at < length) {
        smp__kind kind = kind_at(folded, at, &size, &code);
        if (is_word_kind(kind)) {
            /* WB13: katakana joins with its like only. */
            if (before != SMP__KIND_OTHER && (kind == SMP__KIND_KATAKANA) != (before == SMP__KIND_KATAKANA)) break;
            see(seen, kind, code, traits[at]);
            before = kind;
            at += size;
            continue;
        }
        if (kind == SMP__KIND_EXTEND) {
            at += size;
            continue;
        }
        /* WB6, WB7, WB11, WB12: a sign between two letters or two digits. */
        if (at + size >= length) break;
        bool joins_letters = kind == SMP__KIND_APOSTROPHE && before == SMP__KIND_LETTER;
        bool joins_digits = before == SMP__KIND_DIGIT && (code == '.' || code == ',' || code == ':');
        if (!joins_letters && !joins_digits) break;
        size_t next_size;
        uint32_t next_code;
        smp__kind next = kind_at(folded, at + size, &next_size, &next_code);
        if (joins_letters ? next != SMP__KIND_LETTER : next != SMP__KIND_DIGIT) break;
        if (joins_letters) {
            seen->apostrophe = true;
            text->folded[at] = '\'';
        }
        at += size;
    }
    return at;
}

/* The end of the emoji or flag that begins at `at`, `size` bytes: with its skin tone, and with all that a joiner
 * glued to it. */
static size_t emoji_end(const smp__text *text, size_t at, size_t size, bool flag) {
    size_t length = text->folded_length;
    uint32_t code;
    at += size;
    if (flag && at < length && smp__property_kind(smp__utf8_decode(text->folded + at, &size)) == SMP__KIND_REGIONAL)
        at += size;
    while (at < length) {
        smp__kind kind = kind_at(text->folded, at, &size, &code);
        if (!(text->private->traits[at] & SMP__TRAIT_GLUED) && !is_skin_tone(code) && kind != SMP__KIND_EXTEND) break;
        at += size;
    }
    return at;
}

static uint16_t gap_bit(smp__kind kind) {
    switch (kind) {
    case SMP__KIND_SPACE: return SMP__GAP_SPACE;
    case SMP__KIND_NEWLINE: return SMP__GAP_NEWLINE;
    case SMP__KIND_COMMA: return SMP__GAP_COMMA;
    case SMP__KIND_COLON: return SMP__GAP_COLON;
    case SMP__KIND_STOP: return SMP__GAP_STOP;
    case SMP__KIND_DASH: return SMP__GAP_DASH;
    case SMP__KIND_QUOTE:
    case SMP__KIND_APOSTROPHE: return SMP__GAP_QUOTE;
    case SMP__KIND_BRACKET: return SMP__GAP_BRACKET;
    default: return SMP__GAP_OTHER;
    }
}

/* A single hyphen right after a word joins, unless a space follows; at the end of a line it parts the halves of one. */
static uint16_t hyphen_bit(const smp__text *text, size_t at, size_t size, bool after_word) {
    if (!after_word || at + size >= text->folded_length) return SMP__GAP_DASH;
    size_t next_size;
    uint32_t code;
    switch (kind_at(text->folded, at + size, &next_size, &code)) {
    case SMP__KIND_SPACE:
    case SMP__KIND_HYPHEN:
    case SMP__KIND_DASH: return SMP__GAP_DASH;
    default: return SMP__GAP_HYPHEN;
    }
}

bool smp__words_cut(smp__text *text) {
    struct smp__text_private *private = text->private;
    size_t length = text->folded_length, at = 0, size, after = SIZE_MAX; /* after: where the last word ended */
    unsigned gap = 0;
    uint32_t code, last = 0;
    text->word_count = 0;
    while (at < length) {
        smp__kind kind = kind_at(text->folded, at, &size, &code);
        size_t end = at;
        shape seen = {0};
        unsigned bits = 0;
        if (is_word_kind(kind)) {
            end = word_end(text, at, &seen);
            bits = shape_bits(&seen);
        } else if (kind == SMP__KIND_IDEOGRAPH) {
            end = at + size;
            bits = SMP__WORD_OTHER_SCRIPT;
        } else if (kind == SMP__KIND_EMOJI || kind == SMP__KIND_REGIONAL) {
            end = emoji_end(text, at, size, kind == SMP__KIND_REGIONAL);
            bits = SMP__WORD_EMOJI;
        }
        if (end == at) {
            gap |= kind == SMP__KIND_HYPHEN ? hyphen_bit(text, at, size, after == at) : gap_bit(kind);
            last = code;
            at += size;
            continue;
        }
        if (!smp__reserve(&private->memory, &text->words, &private->word_capacity, text->word_count + 1,
                          sizeof *text->words))
            return false;
        if (after != at && last == '#') bits |= SMP__WORD_HASHTAG;
        if (after != at && last == '@' && after != at - 1) bits |= SMP__WORD_MENTION;
        text->words[text->word_count++] =
            (smp__word){.start = (uint32_t)at,
                        .end = (uint32_t)end,
                        .undone = smp__offsets_undone(&private->offsets, at, end),
                        .shape = (uint16_t)bits,
                        .gap = (uint16_t)(after == SIZE_MAX ? 0 : gap)};
        after = at = end;
        gap = 0;
        last = 0;
    }
    return true;
}
