/* SPDX-License-Identifier: MIT */
#include "cue.h"
#include "lexicon_tables.h"

#include <string.h>

void smp__overlays_clear(smp__overlays *overlays) {
    overlays->count = 0;
    overlays->failed = false;
}

void smp__overlays_add(smp__overlays *overlays, const smp_allocator *memory, smp__overlay overlay) {
    if (!smp__reserve(memory, &overlays->items, &overlays->capacity, overlays->count + 1, sizeof *overlays->items)) {
        overlays->failed = true;
        return;
    }
    overlays->items[overlays->count++] = overlay;
}

void smp__lexicon_free(smp__lexicon *lexicon) {
    if (!lexicon) return;
    smp_allocator memory = lexicon->memory;
    smp__lexicon_close(lexicon);
    smp__release(&memory, lexicon);
}

uint32_t smp__lexicon_word(const smp__lexicon *lexicon, const char *word, size_t length) {
    return smp__vocabulary_find(&lexicon->words, word, length);
}

size_t smp__lexicon_word_count(const smp__lexicon *lexicon) {
    return lexicon->words.count;
}

const char *smp__lexicon_spelling(const smp__lexicon *lexicon, uint32_t id, size_t *length) {
    return smp__vocabulary_spelling(&lexicon->words, id, length);
}

void smp__lexicon_cues(const smp__lexicon *lexicon, const smp__text *text, uint64_t *cues) {
    const unsigned no_letters = SMP__WORD_NUMBER | SMP__WORD_EMOJI | SMP__WORD_OTHER_SCRIPT;
    const uint8_t *word_cues = lexicon ? lexicon->word_cues : NULL;
    const smp__word *words = text->words;
    for (size_t i = 0, count = text->word_count; i < count; i++) {
        const smp__word *word = &words[i];
        unsigned kind = word->shape & (SMP__WORD_KNOWN | no_letters);
        unsigned set =
            word_cues && kind == SMP__WORD_KNOWN ? word_cues[word->id] : SMP__CUES_ASK; /* as nearly always */
        if (set != SMP__CUES_ASK)
            cues[i] = lexicon->cue_sets[set];
        else
            cues[i] = kind & no_letters ? 0 : smp__cue_find(text->folded + word->start, word->end - word->start);
    }
}

int smp__lexicon_class(const smp__lexicon *lexicon, const char *name) {
    for (size_t i = 0; i < lexicon->class_count; i++)
        if (strcmp(lexicon->strings + lexicon->class_names[i], name) == 0) return (int)i;
    return -1;
}

bool smp__lexicon_in_class(const smp__lexicon *lexicon, uint32_t word, int class_number) {
    if (class_number < 0 || (size_t)class_number >= lexicon->class_count || word == 0) return false;
    return smp__term_has(lexicon, lexicon->class_terms[class_number], word);
}

size_t smp__lexicon_strong_count(const smp__lexicon *lexicon) {
    return lexicon->strong_count;
}

uint32_t smp__lexicon_strong(const smp__lexicon *lexicon, size_t index) {
    return index < lexicon->strong_count ? lexicon->strong[index] : 0;
}

const char *smp__lexicon_pattern_name(const smp__lexicon *lexicon, uint32_t pattern) {
    return pattern < lexicon->name_count ? lexicon->strings + lexicon->names[pattern] : NULL;
}

enum { LONGEST_WORD = 40 };

/* heyyy → heyy, hey: runs of three and more letters cut to `keep`. The length, or 0 where there is no such run. */
static size_t squeeze(const char *word, size_t length, size_t keep, char *out) {
    size_t written = 0;
    bool squeezed = false;
    for (size_t i = 0; i < length;) {
        size_t run = 1;
        while (i + run < length && word[i + run] == word[i]) run++;
        bool letter = word[i] >= 'a' && word[i] <= 'z';
        size_t kept = run >= 3 && letter ? keep : run;
        squeezed |= kept != run;
        memset(out + written, word[i], kept);
        written += kept;
        i += run;
    }
    return squeezed ? written : 0;
}

/* What a word that is not in the vocabulary as written may be: its owner's name, or a word drawn out. */
static uint32_t look_again(const smp__lexicon *lexicon, const char *word, size_t length, uint32_t *undone) {
    if (length > 2 && word[length - 1] == 's' && word[length - 2] == '\'')
        return smp__lexicon_word(lexicon, word, length - 2);
    if (length < 3 || length > LONGEST_WORD) return 0;
    char shorter[LONGEST_WORD];
    for (size_t keep = 2; keep >= 1; keep--) {
        size_t shorter_length = squeeze(word, length, keep, shorter);
        if (shorter_length == 0) return 0;
        uint32_t id = smp__lexicon_word(lexicon, shorter, shorter_length);
        if (!id) continue;
        *undone |= SMP__UNDONE_STRETCHED;
        return id;
    }
    return 0;
}

void smp__lexicon_look_up(const smp__lexicon *lexicon, smp__text *text) {
    const smp__vocabulary *known = &lexicon->words;
    const char *folded = text->folded;
    smp__word *words = text->words;
    for (size_t i = 0, count = text->word_count; i < count; i++) {
        smp__word *word = &words[i];
        const char *spelling = folded + word->start;
        size_t length = word->end - word->start;
        word->id = smp__vocabulary_find(known, spelling, length);
        if (word->id)
            word->shape |= SMP__WORD_KNOWN;
        else
            word->id = look_again(lexicon, spelling, length, &word->undone);
    }
}
