/* SPDX-License-Identifier: MIT */
#include "lexicon_terms.h"

#include <string.h>

/* Calls `visit` for every place where the lexicon names a term. */
typedef void visit_term(void *context, uint32_t *term);

static void visit_code(smp__lexicon *lexicon, visit_term *visit, void *context) {
    for (size_t at = 0; at < lexicon->code_count; at++) {
        uint32_t code = lexicon->code[at], term = code >> 4;
        smp__op op = (smp__op)(code & 15);
        if (op == SMP__OP_TERM || op == SMP__OP_SHAPED || op == SMP__OP_PEEK) {
            visit(context, &term);
            lexicon->code[at] = smp__code(op, term);
        }
        if (op == SMP__OP_SHAPED) at++;       /* the bits that follow are no instruction */
        if (op == SMP__OP_CHOICE) at += term; /* nor are places */
    }
}

static void visit_all(smp__lexicon *lexicon, visit_term *visit, void *context) {
    visit_code(lexicon, visit, context);
    for (size_t i = 0; i < lexicon->class_count; i++) visit(context, &lexicon->class_terms[i]);
    for (size_t i = 0; i < lexicon->pattern_count; i++) {
        visit(context, &lexicon->patterns[i].first);
        visit(context, &lexicon->patterns[i].before);
        visit(context, &lexicon->patterns[i].after);
    }
}

/* `context`: by the compiler's number, 1 where a term is used, then the lexicon's number. */
static void note_use(void *context, uint32_t *term) {
    ((uint32_t *)context)[*term] = 1;
}

static void renumber(void *context, uint32_t *term) {
    *term = ((const uint32_t *)context)[*term];
}

/* Lays out the words of a term; false where out of memory. A table is half full. */
static bool fill_term(smp__lexicon *lexicon, size_t *capacity, smp__term *term, const uint32_t *words, uint32_t count) {
    size_t size = count <= SMP__LONGEST_LIST ? 1 : (size_t)2 * count, most = size + count + 1, used = size;
    if (!smp__reserve(&lexicon->memory, &lexicon->long_slots, capacity, lexicon->long_slot_count + most,
                      sizeof *lexicon->long_slots))
        return false;
    uint32_t *slots = lexicon->long_slots + lexicon->long_slot_count;
    term->start = (uint32_t)lexicon->long_slot_count;
    term->size = (uint32_t)size;
    memset(slots, 0, most * sizeof *slots);
    for (uint32_t i = 0; i < count; i++) {
        term->filter |= smp__term_bit(words[i]);
        size_t at = smp__term_slot(smp__term_hash(words[i]), term->size);
        while (slots[at]) at++;
        slots[at] = words[i];
        if (at >= used) used = at + 1;
    }
    lexicon->long_slot_count += used + 1;
    return true;
}

/* Half the memory, where the numbers are small enough; false where there is none for it. */
static bool shorten(smp__lexicon *lexicon) {
    if (lexicon->words.count > SMP__MOST_SHORT_WORDS || lexicon->class_count > SMP__MOST_SHORT_CLASSES) return true;
    size_t count = lexicon->long_slot_count;
    lexicon->short_slots = smp__allocate(&lexicon->memory, count * sizeof *lexicon->short_slots);
    if (!lexicon->short_slots) return count == 0;
    for (size_t i = 0; i < count; i++) lexicon->short_slots[i] = (uint16_t)lexicon->long_slots[i];
    lexicon->short_slot_count = count;
    lexicon->long_slot_count = 0;
    smp__release(&lexicon->memory, lexicon->long_slots);
    lexicon->long_slots = NULL;
    return true;
}

bool smp__lexicon_set_terms(smp__lexicon *lexicon, const smp__compiler *compiler) {
    const smp_allocator *memory = &lexicon->memory;
    const uint32_t *starts = compiler->term_starts;
    uint32_t *numbers = smp__allocate_zeroed(memory, (compiler->term_count + 1) * sizeof *numbers);
    if (!numbers) return false;
    for (size_t i = 0; i < lexicon->class_count; i++) lexicon->class_terms[i] = compiler->builder->classes[i].term;
    visit_all(lexicon, note_use, numbers);
    numbers[0] = 0;
    for (size_t i = 1; i <= compiler->term_count; i++)
        if (numbers[i]) numbers[i] = (uint32_t)++lexicon->term_count;
    visit_all(lexicon, renumber, numbers);
    lexicon->terms = smp__allocate_zeroed(memory, (lexicon->term_count + 1) * sizeof *lexicon->terms);
    bool fine = lexicon->terms;
    size_t capacity = 0;
    for (size_t i = 1; i <= compiler->term_count && fine; i++)
        if (numbers[i])
            fine = fill_term(lexicon, &capacity, &lexicon->terms[numbers[i]], compiler->term_words + starts[i],
                             starts[i + 1] - starts[i]);
    smp__release(memory, numbers);
    return fine && shorten(lexicon);
}
