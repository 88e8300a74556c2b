/* SPDX-License-Identifier: MIT */
#include "word_trie.h"

#include "glyph.h"

static uint32_t fresh(smp__word_trie *trie, const smp_allocator *memory, uint8_t letter) {
    size_t index = trie->count ? trie->count : 1;
    if (index >= UINT32_MAX || !smp__reserve(memory, &trie->nodes, &trie->capacity, index + 1, sizeof *trie->nodes)) {
        return 0;
    }
    trie->nodes[index] = (smp__trie_node){.letter = letter};
    trie->count = index + 1;
    return (uint32_t)index;
}

bool smp__word_trie_add(smp__word_trie *trie, const smp_allocator *memory, const uint8_t *letters, size_t count,
                        uint32_t value) {
    uint32_t node = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t child = smp__word_trie_child(trie, node, letters[i]);
        if (!child) {
            child = fresh(trie, memory, letters[i]);
            if (!child) return false;
            if (node == 0) {
                trie->root[letters[i]] = child;
            } else {
                trie->nodes[child].sibling = trie->nodes[node].child;
                trie->nodes[node].child = child;
            }
        }
        node = child;
    }
    if (node && !trie->nodes[node].value) trie->nodes[node].value = value;
    return true;
}

void smp__word_trie_clear(smp__word_trie *trie, const smp_allocator *memory) {
    smp__release(memory, trie->nodes);
    *trie = (smp__word_trie){0};
}

size_t smp__word_letters(const char *word, size_t length, uint8_t *letters, size_t capacity) {
    size_t count = 0;
    for (size_t at = 0; at < length;) {
        if (count == capacity) return 0;
        if (word[at] >= 'a' && word[at] <= 'z') {
            letters[count++] = (uint8_t)(word[at++] - 'a');
            continue;
        }
        smp__glyph glyph;
        at += smp__glyph_read(word + at, length - at, &glyph);
        if (!(glyph.kind & SMP__GLYPH_LETTER) || glyph.letter == SMP__NO_LETTER) return 0;
        letters[count++] = glyph.letter;
    }
    return count;
}
