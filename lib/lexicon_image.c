/* SPDX-License-Identifier: MIT */
#include "lexicon_tables.h"

#include <string.h>

/* Where the lexicon keeps an array, how many items of what size it has: `count` + `more`. */
typedef struct array {
    size_t pointer, count, more, item_size; /* the first two are offsets into smp__lexicon */
} array;

#define ARRAY(field, count_field, more)                                                                                \
    { offsetof(smp__lexicon, field), offsetof(smp__lexicon, count_field), more, sizeof *((smp__lexicon *)0)->field }
#define INDEX(field) ARRAY(field.starts, field.key_count, 2), ARRAY(field.items, field.item_count, 0)

static const array arrays[] = {
    ARRAY(words.pool, words.pool_length, 0),
    ARRAY(words.ends, words.count, 1),
    ARRAY(words.keys, words.count, 1),
    ARRAY(words.slots, words.slot_count, 0),
    ARRAY(word_cues, words.count, 1),
    ARRAY(cue_sets, cue_set_count, 0),
    ARRAY(strings, string_length, 0),
    ARRAY(terms, term_count, 1),
    ARRAY(short_slots, short_slot_count, 0),
    ARRAY(long_slots, long_slot_count, 0),
    ARRAY(code, code_count, 0),
    ARRAY(patterns, pattern_count, 0),
    ARRAY(groups, group_count, 0),
    ARRAY(filed, filed_count, 1),
    ARRAY(needed, needed_count, 0),
    ARRAY(candidates, candidate_count, 0),
    ARRAY(last_ones, last_one_count, 0),
    INDEX(by_group),
    ARRAY(class_names, class_count, 0),
    ARRAY(class_terms, class_count, 0),
    ARRAY(strong, strong_count, 0),
    ARRAY(names, name_count, 0),
};

enum { ARRAY_COUNT = sizeof arrays / sizeof *arrays, ALIGNMENT = 16 };

static size_t aligned(size_t size) {
    return (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

static size_t size_of(const smp__lexicon *lexicon, const array *a) {
    size_t count;
    memcpy(&count, (const char *)lexicon + a->count, sizeof count);
    return (count + a->more) * a->item_size;
}

static void *items_of(const smp__lexicon *lexicon, const array *a) {
    void *items;
    memcpy(&items, (const char *)lexicon + a->pointer, sizeof items);
    return items;
}

static void set_items(smp__lexicon *lexicon, const array *a, const void *items) {
    memcpy((char *)lexicon + a->pointer, &items, sizeof items);
}

void smp__lexicon_close(smp__lexicon *lexicon) {
    for (size_t i = 0; i < ARRAY_COUNT && !lexicon->borrowed; i++)
        smp__release(&lexicon->memory, items_of(lexicon, &arrays[i]));
}

static size_t arrays_size(const smp__lexicon *lexicon) {
    size_t size = 0;
    for (size_t i = 0; i < ARRAY_COUNT; i++) size += aligned(size_of(lexicon, &arrays[i]));
    return size;
}

size_t smp__lexicon_memory(const smp__lexicon *lexicon) {
    return sizeof *lexicon + arrays_size(lexicon);
}

void *smp__lexicon_to_image(const smp__lexicon *lexicon, size_t *size) {
    size_t at = aligned(sizeof *lexicon);
    *size = at + arrays_size(lexicon);
    char *image = smp__allocate_zeroed(&lexicon->memory, *size);
    if (!image) return NULL;
    smp__lexicon header = *lexicon;
    memset(&header.memory, 0, sizeof header.memory);
    memset(&header.words.memory, 0, sizeof header.words.memory);
    for (size_t i = 0; i < ARRAY_COUNT; i++) {
        size_t bytes = size_of(lexicon, &arrays[i]);
        if (bytes) memcpy(image + at, items_of(lexicon, &arrays[i]), bytes);
        set_items(&header, &arrays[i], NULL); /* the same bytes from every build */
        at += aligned(bytes);
    }
    memcpy(image, &header, sizeof header);
    return image;
}

smp__lexicon *smp__lexicon_from_image(const void *image, const smp_allocator *memory) {
    smp__lexicon *lexicon = smp__allocate(memory, sizeof *lexicon);
    if (!lexicon) return NULL;
    memcpy(lexicon, image, sizeof *lexicon);
    lexicon->memory = lexicon->words.memory = *memory;
    lexicon->borrowed = true;
    size_t at = aligned(sizeof *lexicon);
    for (size_t i = 0; i < ARRAY_COUNT; i++) {
        size_t size = size_of(lexicon, &arrays[i]);
        set_items(lexicon, &arrays[i], size ? (const char *)image + at : NULL);
        at += aligned(size);
    }
    return lexicon;
}
