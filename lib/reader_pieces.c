/* SPDX-License-Identifier: MIT
 * The text as the network takes it. */
#include "property.h"
#include "reader.h"
#include "utf8.h"

#include <string.h>

enum { LONGEST_WORD = 100, MOST_OF_WORD = 2 * LONGEST_WORD }; /* characters; bytes without accents */

/* ---- one word into pieces */

static const char *spelling(const smp_reader *reader, size_t piece, size_t *length) {
    size_t start = piece ? (size_t)reader->spelling_ends[piece - 1] : 0;
    *length = (size_t)reader->spelling_ends[piece] - start;
    return reader->spellings + start;
}

/* Of the pieces low .. high - 1, in order and alike in their first `at` bytes, the first whose next byte is not below
 * `byte`. */
static size_t first_not_below(const smp_reader *reader, size_t low, size_t high, size_t at, unsigned byte) {
    while (low < high) {
        size_t middle = low + (high - low) / 2, length;
        const char *text = spelling(reader, middle, &length);
        if (length <= at || (unsigned char)text[at] < byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The longest piece that `text` begins with. Within a word pieces are spelled with two number signs before. Returns its
 * bytes in the text; 0: there is none. */
static size_t longest_piece(const smp_reader *reader, const char *text, size_t length, bool within, uint32_t *piece) {
    size_t low = 0, high = reader->shape.pieces, marks = within ? 2 : 0, found = 0;
    for (size_t at = 0; at < length + marks; at++) {
        unsigned byte = at < marks ? '#' : (unsigned char)text[at - marks];
        size_t spelled;
        low = first_not_below(reader, low, high, at, byte);
        high = first_not_below(reader, low, high, at, byte + 1);
        if (low == high) break;
        spelling(reader, low, &spelled);
        if (spelled != at + 1 || at < marks) continue;
        *piece = (uint32_t)low;
        found = at + 1 - marks;
    }
    return found;
}

typedef struct cutter {
    const smp_reader *reader;
    const smp_allocator *memory;
    smp__pieces *pieces;
    uint32_t first, end, sentence; /* of the pieces that are added */
} cutter;

static bool add(cutter *self, uint32_t number) {
    smp__pieces *pieces = self->pieces;
    if (!smp__reserve(self->memory, &pieces->items, &pieces->capacity, pieces->count + 1, sizeof *pieces->items))
        return false;
    pieces->items[pieces->count++] = (smp__piece){number, self->first, self->end, self->sentence};
    return true;
}

/* A word that cannot be cut is one unknown piece. */
static bool add_letters(cutter *self, const char *word, size_t length) {
    size_t before = self->pieces->count;
    for (size_t at = 0; at < length;) {
        uint32_t piece;
        size_t used = longest_piece(self->reader, word + at, length - at, at > 0, &piece);
        if (!used) {
            self->pieces->count = before;
            return add(self, self->reader->unknown);
        }
        if (!add(self, piece)) return false;
        at += used;
    }
    return true;
}

/* ---- a stretch of the folded text */

static bool is_plain_sign(uint32_t code) {
    return code < 0x80 && !(code - '0' < 10) && !((code | 32) - 'a' < 26);
}

/* Letters and digits, whose accents fall; and the signs among them. */
static bool add_word(cutter *self, const char *text, size_t length) {
    char letters[MOST_OF_WORD + 4];
    size_t count = 0, size;
    for (size_t at = 0; at < length; at += size) {
        uint32_t code = smp__utf8_decode(text + at, &size);
        unsigned property = smp__property(code), kind = property & SMP__PROPERTY_KIND;
        bool alone = is_plain_sign(code) || kind == SMP__KIND_EMOJI || kind == SMP__KIND_REGIONAL;
        if (alone) {
            if (!add_letters(self, letters, count) || !add_letters(self, text + at, size)) return false;
            count = 0;
        } else if (property & SMP__PROPERTY_MARK || kind == SMP__KIND_EXTEND || count >= MOST_OF_WORD) {
            /* A mark on a letter; or the word is too long to be one. */
        } else {
            char plain = code < 0x80 ? 0 : smp__lookalike_of(code)->plain;
            count += smp__utf8_encode(plain ? (unsigned char)plain : code, letters + count);
        }
    }
    return count >= MOST_OF_WORD ? add(self, self->reader->unknown) : add_letters(self, letters, count);
}

/* What stands between words: each sign for itself. */
static bool add_signs(cutter *self, const char *text, size_t length) {
    size_t size;
    for (size_t at = 0; at < length; at += size) {
        unsigned kind = smp__property(smp__utf8_decode(text + at, &size)) & SMP__PROPERTY_KIND;
        if (kind == SMP__KIND_SPACE || kind == SMP__KIND_NEWLINE || kind == SMP__KIND_EXTEND) continue;
        if (!add_letters(self, text + at, size)) return false;
    }
    return true;
}

/* ---- disguises */

/* Whether an overlay is a word in disguise, and not something that stands beside the words that it is laid over. */
static bool is_disguise(const smp__overlay *overlay, const smp__text *text) {
    if (!overlay->word) return false;
    smp__span words = smp__text_word_span(text, overlay->first, overlay->end);
    return overlay->span.start < words.end && overlay->span.end > words.start;
}

static bool find_disguises(cutter *self, const smp__text *text, const smp__overlays *overlays) {
    smp__pieces *pieces = self->pieces;
    if (!smp__reserve(self->memory, &pieces->cover, &pieces->cover_capacity, text->word_count, sizeof *pieces->cover))
        return false;
    if (text->word_count) memset(pieces->cover, 0, text->word_count * sizeof *pieces->cover);
    for (size_t i = 0; i < overlays->count; i++) {
        uint32_t *cover = &pieces->cover[overlays->items[i].first];
        if (*cover && overlays->items[*cover - 1].end >= overlays->items[i].end) continue;
        if (is_disguise(&overlays->items[i], text)) *cover = (uint32_t)i + 1;
    }
    return true;
}

/* The word meant, with what of the words that hide it is not of it: "holycrap" is "holy", "crap". */
static bool add_disguised(cutter *self, const smp__text *text, const smp__lexicon *lexicon,
                          const smp__overlay *overlay) {
    size_t start = text->words[overlay->first].start, end = text->words[overlay->end - 1].end, length;
    size_t before = start, after = end;
    while (before < end && smp__text_span(text, before, before + 1).end <= overlay->span.start) before++;
    while (after > before && smp__text_span(text, after - 1, after).start >= overlay->span.end) after--;
    const char *meant = smp__lexicon_spelling(lexicon, overlay->word, &length);
    return add_word(self, text->folded + start, before - start) && add_word(self, meant, length) &&
           add_word(self, text->folded + after, end - after);
}

/* ---- the whole */

bool smp__reader_cut(const smp_reader *reader, const smp__text *text, const smp__lexicon *lexicon,
                     const smp__overlays *overlays, const smp_allocator *memory, smp__pieces *pieces) {
    cutter self = {.reader = reader, .memory = memory, .pieces = pieces};
    pieces->count = 0;
    if (!find_disguises(&self, text, overlays)) return false;
    size_t at = 0; /* in the folded text */
    for (uint32_t word = 0; word < text->word_count;) {
        uint32_t cover = pieces->cover[word], end = cover ? overlays->items[cover - 1].end : word + 1;
        self.first = self.end = word;
        if (!add_signs(&self, text->folded + at, text->words[word].start - at)) return false;
        self.end = end;
        self.sentence = text->words[word].sentence;
        bool added = cover ? add_disguised(&self, text, lexicon, &overlays->items[cover - 1])
                           : add_word(&self, text->folded + text->words[word].start,
                                      text->words[word].end - text->words[word].start);
        if (!added) return false;
        word = end;
        at = text->words[end - 1].end;
    }
    self.first = self.end = (uint32_t)text->word_count;
    return add_signs(&self, text->folded + at, text->folded_length - at);
}

void smp__pieces_free(smp__pieces *pieces, const smp_allocator *memory) {
    smp__release(memory, pieces->items);
    smp__release(memory, pieces->cover);
}

size_t smp__reader_window(const smp_reader *reader, const smp__pieces *pieces, size_t first) {
    size_t room = reader->shape.positions - 2;
    if (pieces->count - first <= room) return pieces->count;
    const smp__piece *items = pieces->items;
    size_t end = first + room;
    while (end > first && items[end].sentence == items[end - 1].sentence) end--;
    if (end > first) return end;
    end = first + room;
    while (end > first && items[end].first < items[end - 1].end) end--;
    return end > first ? end : first + room;
}
