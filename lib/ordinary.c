/* SPDX-License-Identifier: MIT */
#include "ordinary.h"

#include "ordinary_data.h"

#include <string.h>

enum { LONGEST_WORD = 64 };

typedef struct known_word {
    const char *word; /* into the built-in file; NULL: free */
    uint16_t length;
    uint16_t flags;
    uint16_t usual;
} known_word;

struct smp__ordinary {
    smp_allocator memory;
    known_word *entries; /* open addressing; a power of two */
    size_t size, count, usual_count;
    smp__word_trie trie;
};

static uint32_t hash(const char *word, size_t length) {
    uint32_t value = 2166136261u; /* FNV-1a */
    for (size_t i = 0; i < length; i++) value = (value ^ (uint8_t)word[i]) * 16777619u;
    return value ^ value >> 15;
}

static known_word *slot(const smp__ordinary *ordinary, const char *word, size_t length) {
    size_t at = hash(word, length) & (ordinary->size - 1);
    while (ordinary->entries[at].word &&
           (ordinary->entries[at].length != length || memcmp(ordinary->entries[at].word, word, length) != 0)) {
        at = (at + 1) & (ordinary->size - 1);
    }
    return &ordinary->entries[at];
}

static bool grow(smp__ordinary *ordinary) {
    if (ordinary->count * 2 < ordinary->size) return true;
    known_word *old = ordinary->entries;
    size_t old_size = ordinary->size;
    size_t size = old_size ? old_size * 2 : 1024;
    ordinary->entries = smp__allocate_zeroed(&ordinary->memory, size * sizeof *old);
    if (!ordinary->entries) {
        ordinary->entries = old;
        return false;
    }
    ordinary->size = size;
    for (size_t i = 0; i < old_size; i++) {
        if (old[i].word) *slot(ordinary, old[i].word, old[i].length) = old[i];
    }
    smp__release(&ordinary->memory, old);
    return true;
}

static bool add(smp__ordinary *ordinary, const char *word, size_t length, unsigned flags) {
    if (!grow(ordinary)) return false;
    known_word *entry = slot(ordinary, word, length);
    if (!entry->word) {
        entry->word = word;
        entry->length = (uint16_t)length;
        ordinary->count++;
    }
    entry->flags |= (uint16_t)flags;
    if ((flags & SMP__ORDINARY_USUAL) && !entry->usual) entry->usual = (uint16_t)(UINT16_MAX - ordinary->usual_count++);
    if (!(flags & SMP__ORDINARY_INNOCENT)) return true;

    uint8_t letters[LONGEST_WORD + 1];
    size_t count = smp__word_letters(word, length, letters, LONGEST_WORD);
    if (count == 0) return true;
    if (!smp__word_trie_add(&ordinary->trie, &ordinary->memory, letters, count, 1)) return false;
    letters[count] = 's' - 'a';
    return smp__word_trie_add(&ordinary->trie, &ordinary->memory, letters, count + 1, 1);
}

/* Words stand between blanks; from # on a line is a comment. */
static bool read_words(smp__ordinary *ordinary, const char *text, const char *end, unsigned flags) {
    while (text < end) {
        if (*text == '#') {
            while (text < end && *text != '\n') text++;
        } else if (*text == ' ' || *text == '\n') {
            text++;
        } else {
            const char *word = text;
            while (text < end && *text != ' ' && *text != '\n') text++;
            if (text - word <= LONGEST_WORD && !add(ordinary, word, (size_t)(text - word), flags)) return false;
        }
    }
    return true;
}

smp__ordinary *smp__ordinary_new(const smp_allocator *memory) {
    smp__ordinary *ordinary = smp__allocate_zeroed(memory, sizeof *ordinary);
    if (!ordinary) return NULL;
    ordinary->memory = *memory;
    bool fine = true;
#define X(name, file, flag) fine = fine && read_words(ordinary, smp__data_##name, smp__data_##name##_end, flag);
    SMP__ORDINARY_FILES(X)
#undef X
    if (fine) return ordinary;
    smp__ordinary_free(ordinary);
    return NULL;
}

void smp__ordinary_free(smp__ordinary *ordinary) {
    if (!ordinary) return;
    smp_allocator memory = ordinary->memory;
    smp__word_trie_clear(&ordinary->trie, &memory);
    smp__release(&memory, ordinary->entries);
    smp__release(&memory, ordinary);
}

size_t smp__ordinary_memory(const smp__ordinary *ordinary) {
    return sizeof *ordinary + ordinary->size * sizeof *ordinary->entries +
           ordinary->trie.capacity * sizeof *ordinary->trie.nodes;
}

unsigned smp__ordinary_word(const smp__ordinary *ordinary, const char *word, size_t length) {
    return ordinary->size ? slot(ordinary, word, length)->flags : 0;
}

uint16_t smp__ordinary_usual(const smp__ordinary *ordinary, const char *word, size_t length) {
    return ordinary->size ? slot(ordinary, word, length)->usual : 0;
}

const smp__word_trie *smp__ordinary_trie(const smp__ordinary *ordinary) {
    return &ordinary->trie;
}
