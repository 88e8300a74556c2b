/* SPDX-License-Identifier: MIT
 * The preparation of a text, step by step. */
#include "fold.h"
#include "text_private.h"
#include "utf8.h"

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
           private->offsets.capacity * sizeof *private->offsets.items +
           (private->raw.capacity + private->cells.capacity) * sizeof *private->cells.items;
}

/* Room for `more` folded bytes and a NUL. */
static bool reserve_folded(smp__text *text, size_t more) {
    struct smp__text_private *private = text->private;
    size_t needed = text->folded_length + more + 1;
    return smp__reserve(&private->memory, &text->folded, &private->folded_capacity, needed, 1) &&
           smp__reserve(&private->memory, &private->traits, &private->trait_capacity, needed, 1) &&
           smp__offsets_reserve(&private->offsets, &private->memory, 1);
}

static bool is_plain(const char *source, size_t length) {
    unsigned char bits = 0;
    for (size_t i = 0; i < length; i++) bits |= (unsigned char)source[i];
    return bits < 0x80;
}

/* The bytes start .. end - 1 of the caller's text, plain ASCII, fold one by one. */
static bool fold_plain(smp__text *text, size_t start, size_t end) {
    struct smp__text_private *private = text->private;
    size_t length = end - start;
    if (!reserve_folded(text, length)) return false;
    const char *from = text->source + start;
    char *to = text->folded + text->folded_length;
    uint8_t *traits = private->traits + text->folded_length;
    for (size_t i = 0; i < length; i++) {
        unsigned char upper = (unsigned char)(from[i] - 'A') < 26;
        to[i] = (char)(from[i] + upper * 32);
        traits[i] = upper;
    }
    smp__offsets_add(&private->offsets, (uint32_t)text->folded_length, (uint32_t)length,
                     (smp__span){(uint32_t)start, (uint32_t)end}, 0, true);
    text->folded_length += length;
    return true;
}

static bool decode(smp__text *text, size_t start, size_t end) {
    struct smp__text_private *private = text->private;
    private->raw.count = private->cells.count = 0;
    if (!smp__reserve(&private->memory, &private->raw.items, &private->raw.capacity, end - start,
                      sizeof *private->raw.items))
        return false;
    while (start < end) {
        size_t size;
        uint32_t code = smp__utf8_decode(text->source + start, &size);
        private->raw.items[private->raw.count++] =
            (smp__cell){.code = code, .start = (uint32_t)start, .end = (uint32_t)(start + size)};
        start += size;
    }
    return true;
}

/* Appends the finished cells to the folded text. */
static bool emit(smp__text *text) {
    struct smp__text_private *private = text->private;
    const smp__cells *cells = &private->cells;
    if (!reserve_folded(text, cells->count * 4)) return false;
    if (!smp__offsets_reserve(&private->offsets, &private->memory, cells->count)) return false;
    for (size_t i = 0; i < cells->count; i++) {
        const smp__cell *cell = &cells->items[i];
        uint32_t folded = (uint32_t)text->folded_length;
        smp__span from = {cell->start, cell->end};
        if (cell->code == SMP__CELL_DROPPED) {
            smp__offsets_add(&private->offsets, folded, 0, from, cell->undone, false);
            continue;
        }
        uint32_t size = (uint32_t)smp__utf8_encode(cell->code, text->folded + folded);
        memset(private->traits + folded, (uint8_t)cell->flags, size);
        bool linear = cell->flags & SMP__CELL_SAME && size == cell->end - cell->start;
        smp__offsets_add(&private->offsets, folded, size, from, cell->undone, linear);
        text->folded_length += size;
    }
    return true;
}

/* Typographic apostrophes become the plain one, so that a phrase is written one way only. */
static void plain_apostrophes(smp__cells *cells) {
    for (size_t i = 0; i < cells->count; i++) {
        uint32_t code = cells->items[i].code;
        if (code < 0x02B9 || code > 0x2032) continue;
        if (code == 0x2019 || code == 0x2018 || code == 0x201B || code == 0x2032 || code == 0x02BC || code == 0x02B9)
            cells->items[i].code = '\'';
    }
}

static bool fold_mixed(smp__text *text, size_t start, size_t end) {
    struct smp__text_private *private = text->private;
    if (!decode(text, start, end) || !smp__fold(&private->memory, &private->raw, &private->cells)) return false;
    plain_apostrophes(&private->cells);
    return emit(text);
}

bool smp__text_prepare(smp__text *text, const char *source, size_t length) {
    struct smp__text_private *private = text->private;
    text->source_length = text->folded_length = text->word_count = text->sentence_count = 0;
    private->offsets.count = 0;
    if (!smp__reserve(&private->memory, &text->source, &private->source_capacity, length + 1, 1)) return false;
    if (length) memcpy(text->source, source, length);
    text->source[length] = '\0';
    text->source_length = length;
    if (!reserve_folded(text, 0)) return false;
    for (size_t start = 0, end; start < length; start = end) {
        const char *newline = memchr(text->source + start, '\n', length - start);
        end = newline ? (size_t)(newline - text->source) + 1 : length;
        if (!(is_plain(text->source + start, end - start) ? fold_plain : fold_mixed)(text, start, end)) return false;
    }
    text->folded[text->folded_length] = '\0';
    return smp__words_cut(text) && smp__sentences_cut(text);
}

smp__span smp__text_span(const smp__text *text, size_t start, size_t end) {
    return smp__offsets_graphemes(text->source, text->source_length,
                                  smp__offsets_span(&text->private->offsets, start, end));
}

smp__span smp__text_word_span(const smp__text *text, size_t first, size_t end) {
    return smp__text_span(text, text->words[first].start, text->words[end - 1].end);
}

uint32_t smp__text_undone(const smp__text *text, size_t start, size_t end) {
    return smp__offsets_undone(&text->private->offsets, start, end);
}
