/* SPDX-License-Identifier: MIT
 * The preparation of a text, step by step. */
#include "fold.h"
#include "lanes.h"
#include "text_private.h"
#include "utf8.h"

#include <assert.h>
#include <string.h>

smp__text *smp__text_new(const smp_allocator *memory) {
    smp_allocator chosen = smp__memory_choose(memory);
    smp__text *text = smp__allocate_zeroed(&chosen, sizeof *text);
    struct smp__text_private *private = smp__allocate_zeroed(&chosen, sizeof *private);
    if (!text || !private) {
        smp__release(&chosen, text);
        smp__release(&chosen, private);
        return NULL;
    }
    private->memory = chosen;
    text->private = private;
    return text;
}

void smp__text_free(smp__text *text) {
    if (!text) return;
    struct smp__text_private *private = text->private;
    smp_allocator memory = private->memory;
    smp__release(&memory, text->source);
    smp__release(&memory, text->folded);
    smp__release(&memory, text->words);
    smp__release(&memory, text->sentences);
    smp__release(&memory, private->traits);
    smp__release(&memory, private->offsets.items);
    smp__order_free(private->order, &memory);
    smp__release(&memory, private->raw.items);
    smp__release(&memory, private->cells.items);
    smp__release(&memory, private);
    smp__release(&memory, text);
}

size_t smp__text_memory(const smp__text *text) {
    const struct smp__text_private *private = text->private;
    return sizeof *text + sizeof *private + private->source_capacity + private->folded_capacity +
           private->trait_capacity + private->word_capacity * sizeof *text->words +
           private->sentence_capacity * sizeof *text->sentences +
           private->offsets.capacity * sizeof *private->offsets.items + smp__order_memory(private->order) +
           (private->raw.capacity + private->cells.capacity) * sizeof *private->cells.items;
}

enum { MARGIN = 8 }; /* of traits behind the text: they are read eight at a time */

/* Room for `more` folded bytes and a NUL. */
static bool reserve_folded(smp__text *text, size_t more) {
    struct smp__text_private *private = text->private;
    size_t needed = text->folded_length + more + 1;
    return needed <= UINT32_MAX &&
           smp__reserve(&private->memory, &text->folded, &private->folded_capacity, needed, 1) &&
           smp__reserve(&private->memory, &private->traits, &private->trait_capacity, needed + MARGIN, 1) &&
           smp__offsets_reserve(&private->offsets, &private->memory, 1);
}

/* ---- plain stretches */

/* Traits of ASCII. */
enum {
    L = SMP__KIND_LETTER,
    U = SMP__KIND_LETTER | SMP__TRAIT_UPPER,
    D = SMP__KIND_DIGIT,
    S = SMP__KIND_SPACE,
    N = SMP__KIND_NEWLINE,
    Q = SMP__KIND_QUOTE,
    B = SMP__KIND_BRACKET,
    P = SMP__KIND_STOP,
    C = SMP__KIND_COMMA,
    K = SMP__KIND_COLON,
    H = SMP__KIND_HYPHEN,
    A = SMP__KIND_APOSTROPHE,
    O = SMP__KIND_OTHER
};

/* A small letter is its capital with the bit that marks capitals among traits. */
static_assert(SMP__TRAIT_UPPER == ('a' ^ 'A'), "lower case");

static const uint8_t ascii_traits[128] = {O, O, O, O, O, O, O, O, O, S, N, N, N, N, O, O, O, O, O, O, O, O, O, O, O, O,
                                          O, O, O, O, O, O, S, P, Q, O, O, O, O, A, B, B, O, O, C, H, P, O, D, D, D, D,
                                          D, D, D, D, D, D, K, K, B, O, B, P, O, U, U, U, U, U, U, U, U, U, U, U, U, U,
                                          U, U, U, U, U, U, U, U, U, U, U, U, U, B, O, B, O, O, A, L, L, L, L, L, L, L,
                                          L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, B, O, B, O, O};

/* Folds sixteen letters, spaces, commas and stops, as most sixteen bytes of a text are; false where there is another.
 */
static bool fold_letters(char *to, uint8_t *traits, const char *from) {
    smp__lanes bytes = smp__lanes_load(from);
    smp__lanes letter = (smp__lanes)((bytes | ' ') - 'a' < 26), space = (smp__lanes)(bytes == ' ');
    smp__lanes comma = (smp__lanes)(bytes == ','), stop = (smp__lanes)(bytes == '.');
    if (smp__lanes_any(~(letter | space | comma | stop))) return false;
    smp__lanes upper = letter & ~bytes & SMP__TRAIT_UPPER, folded = bytes | upper;
    smp__lanes kind = (letter & SMP__KIND_LETTER) | (space & SMP__KIND_SPACE) | (comma & SMP__KIND_COMMA) |
                      (stop & SMP__KIND_STOP) | upper;
    memcpy(traits, &kind, sizeof kind);
    memcpy(to, &folded, sizeof folded);
    return true;
}

static void fold_ascii(char *to, uint8_t *traits, const char *from, size_t length) {
    for (size_t i = 0; i < length; i++) {
        traits[i] = ascii_traits[(unsigned char)from[i]];
        to[i] = (char)(from[i] | (traits[i] & SMP__TRAIT_UPPER));
    }
}

/* The bytes start .. end - 1 of the caller's text, plain ASCII, fold one by one. */
static bool fold_plain(smp__text *text, size_t start, size_t end) {
    struct smp__text_private *private = text->private;
    size_t length = end - start;
    if (!reserve_folded(text, length)) return false;
    const char *from = text->source + start;
    char *to = text->folded + text->folded_length;
    uint8_t *traits = private->traits + text->folded_length;
    const size_t step = sizeof(smp__lanes);
    size_t at = 0;
    for (; length - at >= step; at += step)
        if (!fold_letters(to + at, traits + at, from + at)) fold_ascii(to + at, traits + at, from + at, step);
    fold_ascii(to + at, traits + at, from + at, length - at);
    smp__offsets_add(&private->offsets, (uint32_t)text->folded_length, (smp__span){(uint32_t)start, (uint32_t)end}, 0,
                     true);
    text->folded_length += length;
    return true;
}

/* ---- all others */

/* The flags of a cell stand in the order of those of a trait. */
static_assert(SMP__CELL_UPPER << 5 == SMP__TRAIT_UPPER && SMP__CELL_GLUED << 5 == SMP__TRAIT_GLUED &&
                  SMP__PROPERTY_FOREIGN >> 2 == SMP__TRAIT_FOREIGN,
              "traits");

static uint8_t trait_of(const smp__cell *cell) {
    unsigned property = smp__cell_property(cell);
    return (uint8_t)((property & SMP__PROPERTY_KIND) | (cell->flags & (SMP__CELL_UPPER | SMP__CELL_GLUED)) << 5 |
                     (property & SMP__PROPERTY_FOREIGN) >> 2);
}

/* Whether two cells came from the same place. */
static bool continues(const smp__cell *before, const smp__cell *cell) {
    return before->start == cell->start && before->end == cell->end && before->undone == cell->undone &&
           !(before->flags & SMP__CELL_DROPPED);
}

/* Appends the finished cells to the folded text. */
static bool emit(smp__text *text, const smp__cells *cells) {
    struct smp__text_private *private = text->private;
    smp__offsets *offsets = &private->offsets;
    if (!reserve_folded(text, cells->count * 4)) return false;
    if (!smp__offsets_reserve(offsets, &private->memory, cells->count) || !offsets->items) return false;
    char *out = text->folded;
    uint8_t *traits = private->traits;
    size_t folded = text->folded_length;
    uint32_t undone = 0;
    /* The last piece, where it may grow; and the next. */
    smp__piece *next = offsets->items + offsets->count, *linear = NULL;
    if (offsets->count && next[-1].undone == SMP__PIECE_LINEAR) linear = next - 1;
    const smp__cell *end = cells->items + cells->count;
    for (const smp__cell *cell = cells->items; cell < end; cell++) {
        undone |= cell->undone;
        if (cell->flags & SMP__CELL_DROPPED) {
            *next++ = (smp__piece){(uint32_t)folded, cell->start, cell->end, cell->undone};
            linear = NULL;
            continue;
        }
        size_t size = smp__utf8_encode(cell->code, out + folded);
        traits[folded] = trait_of(cell);
        for (size_t k = 1; k < size; k++) traits[folded + k] = SMP__KIND_MIDDLE;
        bool same = cell->flags & SMP__CELL_DIRECT && size == cell->end - cell->start && !cell->undone;
        if (same && linear && linear->end == cell->start) {
            linear->end = cell->end;
        } else if (cell == cells->items || !continues(cell - 1, cell)) {
            /* Otherwise it is another character of what one of the caller's stands for: still the same piece. */
            linear = same ? next : NULL;
            *next++ = (smp__piece){(uint32_t)folded, cell->start, cell->end, same ? SMP__PIECE_LINEAR : cell->undone};
        }
        folded += size;
    }
    offsets->count = (size_t)(next - offsets->items);
    text->folded_length = folded;
    private->undone |= undone;
    return true;
}

static bool is_plain_letter(char c) {
    return (unsigned char)((c | 32) - 'a') < 26;
}

/* Whether the caller's text has two plain letters in a row, or three apart: then the text around is Latin. */
static bool has_latin(smp__text *text) {
    struct smp__text_private *private = text->private;
    if (private->counted) return private->latin;
    private->counted = true;
    int letters = 0;
    for (size_t i = 0; i < text->source_length && !private->latin; i++) {
        if (!is_plain_letter(text->source[i])) continue;
        private->latin = ++letters == 3 || (i && is_plain_letter(text->source[i - 1]));
    }
    return private->latin;
}

static bool fold_mixed(smp__text *text, size_t start, size_t end) {
    struct smp__text_private *private = text->private;
    const smp_allocator *memory = &private->memory;
    smp__cells *raw = &private->raw;
    if (!smp__cells_decode(raw, memory, text->source, start, end)) return false;
    if (raw->seen & SMP__CELLS_DELETERS && !smp__cells_delete(raw, memory, &private->order)) return false;
    if (raw->seen & SMP__PROPERTY_BIDI && !smp__cells_display(raw, memory, &private->order)) return false;
    smp__cells *cells = smp__fold(memory, raw, &private->cells, SMP__FOLD_READING);
    if (!cells) return false;
    if (cells->seen & SMP__CELLS_EMOJI_PARTS) smp__cells_join_emoji(cells);
    if (cells->seen & SMP__PROPERTY_MARK) smp__cells_strip_marks(cells);
    if (cells->seen & (SMP__PROPERTY_LOOKALIKE)) smp__cells_unmask(cells, text->source, has_latin(text));
    return emit(text, cells);
}

/* ---- the whole */

bool smp__text_prepare(smp__text *text, const char *source, size_t length) {
    struct smp__text_private *private = text->private;
    text->source_length = text->folded_length = text->word_count = text->sentence_count = 0;
    private->offsets.count = 0;
    if (!smp__reserve(&private->memory, &text->source, &private->source_capacity, length + 1, 1)) return false;
    if (length) memcpy(text->source, source, length);
    text->source[length] = '\0';
    text->source_length = length;
    if (!reserve_folded(text, 0)) return false;
    private->undone = 0;
    private->counted = private->latin = false;
    private->lines = (smp__lines){0};
    for (size_t at = 0; at < length;) {
        smp__stretch mixed = smp__stretch_find(text->source, length, at, &private->lines);
        if (mixed.start > at && !fold_plain(text, at, mixed.start)) return false;
        if (mixed.end > mixed.start && !fold_mixed(text, mixed.start, mixed.end)) return false;
        at = mixed.end;
    }
    memset(private->traits + text->folded_length, SMP__KIND_OTHER, MARGIN); /* so that no word goes on */
    text->folded[text->folded_length] = '\0';
    return smp__words_cut(text) && smp__sentences_cut(text);
}

smp__span smp__text_span(const smp__text *text, size_t start, size_t end) {
    const smp__offsets *offsets = &text->private->offsets;
    /* Most texts are plain from the first byte to the last. */
    bool plain = offsets->count == 1 && offsets->items[0].undone == SMP__PIECE_LINEAR;
    uint32_t from = plain ? offsets->items[0].start : 0;
    smp__span span =
        plain ? (smp__span){from + (uint32_t)start, from + (uint32_t)end} : smp__offsets_span(offsets, start, end);
    return smp__offsets_graphemes(text->source, text->source_length, span);
}

smp__span smp__text_word_span(const smp__text *text, size_t first, size_t end) {
    return smp__text_span(text, text->words[first].start, text->words[end - 1].end);
}

uint32_t smp__text_undone(const smp__text *text, size_t start, size_t end) {
    return smp__offsets_undone(&text->private->offsets, start, end);
}
