/* SPDX-License-Identifier: MIT
 * Sets of words, each kept once. */
#include "phrase_compile.h"

#include <string.h>

uint32_t smp__shape_cost(uint32_t class) {
    static const uint32_t shapes[SMP__SHAPE_COUNT] = {
        [SMP__SHAPE_NUMBER] = 800, [SMP__SHAPE_NAME] = 800,        [SMP__SHAPE_GIVEN_NAME] = 800,
        [SMP__SHAPE_TIME] = 200,   [SMP__SHAPE_DATE] = 200,        [SMP__SHAPE_EMOJI] = 800,
        [SMP__SHAPE_CENTER] = 200, [SMP__SHAPE_CAPITALIZED] = 8000};
    return class < SMP__SHAPE_COUNT ? shapes[class] : 0;
}

/* How often words, and classes as words, are met in texts. */
static uint32_t cost_of_words(const smp__compiler *compiler, const uint32_t *words, size_t count) {
    uint32_t cost = 0, first_class = smp__class_as_word(0);
    for (size_t i = 0; i < count; i++)
        cost += words[i] < first_class ? compiler->frequency[words[i]] : smp__shape_cost(words[i] - first_class);
    return cost;
}

/* Merges each two runs of rising numbers that follow each other; how many numbers are left, each once in a run. */
static size_t merge_runs(const uint32_t *words, size_t count, uint32_t *merged, bool *sorted) {
    size_t made = 0;
    for (size_t at = 0; at < count;) {
        size_t left = at, middle = at + 1;
        while (middle < count && words[middle - 1] < words[middle]) middle++;
        size_t right = middle, end = middle < count ? middle + 1 : count;
        while (end < count && words[end - 1] < words[end]) end++;
        *sorted = at == 0 && end == count;
        while (left < middle && right < end) {
            uint32_t one = words[left], other = words[right];
            merged[made++] = one < other ? one : other;
            left += one <= other;
            right += other <= one;
        }
        while (left < middle) merged[made++] = words[left++];
        while (right < end) merged[made++] = words[right++];
        at = end;
    }
    return made;
}

/* Sorts the words, each once; how many there are. Most are a few sorted lists, one behind the other. */
static size_t sort_words(smp__compiler *compiler, uint32_t *words, size_t count) {
    size_t rising = 1;
    while (rising < count && words[rising - 1] < words[rising]) rising++;
    if (rising == count) return count;
    if (!smp__reserve(&compiler->builder->memory, &compiler->merged, &compiler->merged_capacity, count,
                      sizeof *compiler->merged)) {
        compiler->failed = true;
        return count;
    }
    for (bool sorted = false; !sorted;) {
        count = merge_runs(words, count, compiler->merged, &sorted);
        memcpy(words, compiler->merged, count * sizeof *words);
    }
    return count;
}

static uint32_t hash_words(const uint32_t *words, size_t count) {
    uint64_t hash = count;
    for (size_t i = 0; i < count; i++) hash = (hash ^ words[i]) * 0x9E3779B97F4A7C15u, hash ^= hash >> 29;
    return (uint32_t)hash;
}

static bool grow_term_slots(smp__compiler *compiler) {
    if (compiler->term_count * 2 < compiler->term_slot_count) return true;
    size_t count = compiler->term_slot_count ? compiler->term_slot_count * 2 : 1024;
    const smp_allocator *memory = &compiler->builder->memory;
    uint64_t *slots = smp__allocate_zeroed(memory, count * sizeof *slots);
    if (!slots) return false;
    for (size_t i = 0; i < compiler->term_slot_count; i++) {
        uint64_t slot = compiler->term_slots[i];
        size_t at = (slot >> 32) & (count - 1);
        while (slot && slots[at]) at = (at + 1) & (count - 1);
        if (slot) slots[at] = slot;
    }
    smp__release(memory, compiler->term_slots);
    compiler->term_slots = slots;
    compiler->term_slot_count = count;
    return true;
}

/* A new term, of words that are sorted, each once. */
static uint32_t add_term(smp__compiler *compiler, const uint32_t *words, size_t count) {
    const smp_allocator *memory = &compiler->builder->memory;
    if (!smp__reserve(memory, &compiler->term_starts, &compiler->term_capacity, compiler->term_count + 3,
                      sizeof *compiler->term_starts) ||
        !smp__reserve(memory, &compiler->term_costs, &compiler->cost_capacity, compiler->term_count + 2,
                      sizeof *compiler->term_costs) ||
        !smp__reserve(memory, &compiler->term_words, &compiler->term_word_capacity, compiler->term_word_count + count,
                      sizeof *compiler->term_words)) {
        compiler->failed = true;
        return 0;
    }
    if (compiler->term_count == 0) compiler->term_starts[0] = compiler->term_starts[1] = 0;
    uint32_t term = (uint32_t)++compiler->term_count;
    memcpy(compiler->term_words + compiler->term_word_count, words, count * sizeof *words);
    compiler->term_word_count += count;
    compiler->term_starts[term + 1] = (uint32_t)compiler->term_word_count;
    compiler->term_costs[term] = cost_of_words(compiler, words, count);
    return term;
}

/* The term of words that are sorted, each once. */
static uint32_t term_of_sorted(smp__compiler *compiler, const uint32_t *words, size_t count) {
    if (!grow_term_slots(compiler)) {
        compiler->failed = true;
        return 0;
    }
    uint32_t hash = hash_words(words, count);
    size_t mask = compiler->term_slot_count - 1, at = hash & mask;
    for (; compiler->term_slots[at]; at = (at + 1) & mask) {
        if (compiler->term_slots[at] >> 32 != hash) continue;
        uint32_t term = (uint32_t)compiler->term_slots[at], from = compiler->term_starts[term];
        if (compiler->term_starts[term + 1] - from == count &&
            memcmp(compiler->term_words + from, words, count * sizeof *words) == 0)
            return term;
    }
    uint32_t term = add_term(compiler, words, count);
    if (term) compiler->term_slots[at] = (uint64_t)hash << 32 | term;
    return term;
}

uint32_t smp__compiler_term(smp__compiler *compiler, uint32_t *words, size_t *count) {
    if (*count == 0) return 0;
    *count = sort_words(compiler, words, *count);
    if (*count > 1 || words[0] >= smp__class_as_word(0)) return term_of_sorted(compiler, words, *count);
    uint32_t *single = &compiler->single_terms[words[0]];
    if (*single == 0) *single = add_term(compiler, words, 1);
    return *single;
}

uint32_t smp__compiler_cost(const smp__compiler *compiler, uint32_t term) {
    return term ? compiler->term_costs[term] : 0;
}
