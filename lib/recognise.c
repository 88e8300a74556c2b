/* SPDX-License-Identifier: MIT */
#include "recognise.h"

#include "recognise_scan.h"

#include <string.h>

void smp__recognise_scratch_free(smp__recognise_scratch *scratch) {
    if (!scratch) return;
    smp_allocator memory = scratch->memory;
    for (size_t i = 0; scratch->names && i < scratch->name_count; i++) smp__release(&memory, scratch->names[i].letters);
    smp__release(&memory, scratch->names);
    smp__release(&memory, scratch->cues);
    smp__release(&memory, scratch->taken);
    smp__release(&memory, scratch->starts);
    smp__release(&memory, scratch->claims);
    smp__release(&memory, scratch);
}

/* The words of `name`, folded as the words of a text are, each followed by a space. */
static bool fold_name(smp__recognise_scratch *scratch, smp__text *text, const char *name) {
    if (!smp__text_prepare(text, name, strlen(name))) return false;
    if (!text->word_count) return true;
    char *letters = smp__allocate(&scratch->memory, text->folded_length + text->word_count + 1);
    if (!letters) return false;
    smp__center_name *made = &scratch->names[scratch->name_count++];
    *made = (smp__center_name){.letters = letters};
    for (size_t i = 0; i < text->word_count; i++) {
        size_t length = text->words[i].end - text->words[i].start;
        memcpy(letters + made->length, text->folded + text->words[i].start, length);
        made->length += length;
        letters[made->length++] = ' ';
    }
    scratch->begins_name[(unsigned char)*letters] = true;
    return true;
}

smp__recognise_scratch *smp__recognise_scratch_new(const smp_allocator *memory, const smp__organization *organization) {
    smp__recognise_scratch *scratch = smp__allocate_zeroed(memory, sizeof *scratch);
    if (!scratch) return NULL;
    scratch->memory = *memory;
    size_t count = organization ? organization->names.count : 0;
    if (!count) return scratch;
    scratch->names = smp__allocate_zeroed(memory, count * sizeof *scratch->names);
    smp__text *text = scratch->names ? smp__text_new(memory) : NULL;
    bool made = text != NULL;
    for (size_t i = 0; made && i < count; i++) made = fold_name(scratch, text, organization->names.items[i]);
    smp__text_free(text);
    if (made) return scratch;
    smp__recognise_scratch_free(scratch);
    return NULL;
}

size_t smp__recognise_scratch_memory(const smp__recognise_scratch *scratch) {
    if (!scratch) return 0;
    size_t size = sizeof *scratch + scratch->name_count * sizeof *scratch->names +
                  scratch->cue_capacity * sizeof *scratch->cues + scratch->taken_capacity +
                  scratch->start_capacity * sizeof *scratch->starts + scratch->claim_capacity * sizeof *scratch->claims;
    for (size_t i = 0; i < scratch->name_count; i++) size += scratch->names[i].length;
    return size;
}

static const uint64_t shape_starts = SMP__CUE(MONTH) | SMP__CUE(NUMBER_WORD) | SMP__CUE(STREET_FIRST) |
                                     SMP__CUE(HIGHWAY) | SMP__CUE(CORNER) | SMP__CUE(CREDENTIAL) | SMP__CUE(LOCK) |
                                     SMP__CUE(DOT);

/* What "Jane's" says is what "Jane" says, unless it says something of its own. */
static uint64_t cues_of_owner(const smp__text *text, const smp__word *word) {
    const char *letters = text->folded + word->start;
    size_t length = word->end - word->start;
    bool possessive = letters[length - 1] == 's' && letters[length - 2] == '\'';
    return possessive ? smp__cue_find(letters, length - 2) : 0;
}

/* Whether the word is joined to the one before as in a web address, or marked as a handle or a hashtag. */
static bool is_of_web(const smp__word *word) {
    const unsigned parted = SMP__GAP_SPACE | SMP__GAP_NEWLINE;
    const unsigned signs = SMP__GAP_STOP | SMP__GAP_COLON | SMP__GAP_OTHER;
    return ((word->gap & signs) && !(word->gap & parted)) || (word->shape & (SMP__WORD_HASHTAG | SMP__WORD_MENTION));
}

/* Looks up what each word says to the recognizers, and notes where they have to look. */
static bool find_cues(smp__recogniser *recogniser) {
    smp__recognise_scratch *scratch = recogniser->scratch;
    const smp__text *text = recogniser->text;
    size_t count = text->word_count, start_count = 0;
    if (!smp__reserve(&scratch->memory, &scratch->cues, &scratch->cue_capacity, count, sizeof *scratch->cues) ||
        !smp__reserve(&scratch->memory, &scratch->taken, &scratch->taken_capacity, count, sizeof *scratch->taken) ||
        !smp__reserve(&scratch->memory, &scratch->starts, &scratch->start_capacity, count, sizeof *scratch->starts))
        return false;
    memset(scratch->taken, 0, count);
    const smp__word *words = text->words;
    const char *folded = text->folded;
    uint64_t *cues = scratch->cues;
    uint32_t *starts = scratch->starts;
    smp__lexicon_cues(recogniser->lexicon, text, cues);
    bool web = false;
    for (size_t i = 0; i < count; i++) {
        const smp__word *word = &words[i];
        if ((word->shape & SMP__WORD_APOSTROPHE) && !cues[i]) cues[i] = cues_of_owner(text, word);
        if ((cues[i] & (shape_starts | SMP__NAME_CUES)) ||
            (word->shape & (SMP__WORD_HAS_DIGIT | SMP__WORD_EMOJI | SMP__WORD_CAPITALIZED)) ||
            scratch->begins_name[(unsigned char)folded[word->start]])
            starts[start_count++] = (uint32_t)i;
        if (word->gap != SMP__GAP_SPACE) web = web || is_of_web(word); /* as before few words */
    }
    scratch->start_count = start_count;
    scratch->web = web;
    return true;
}

static void recognise_at_digits(smp__recogniser *recogniser, size_t at) {
    if (smp__recognise_ipv4(recogniser, at)) return;
    smp__digits digits;
    smp__digits_read(recogniser->text, recogniser->text->words[at].start, &digits);
    if (digits.count >= 7) {
        if (smp__recognise_student_id(recogniser, at) || smp__recognise_card(recogniser, at, &digits) ||
            smp__recognise_ssn(recogniser, at, &digits) || smp__recognise_phone(recogniser, at, &digits))
            return;
    }
    if (smp__recognise_date(recogniser, at) || smp__recognise_student_id(recogniser, at) ||
        smp__recognise_address(recogniser, at))
        return;
    smp__recognise_number(recogniser, at);
}

static void recognise_at_cues(smp__recogniser *recogniser, size_t at) {
    uint64_t cues = recogniser->scratch->cues[at];
    if ((cues & SMP__CUE(DOT)) && smp__recognise_email_words(recogniser, at)) return;
    if ((cues & SMP__CUE(MONTH)) && smp__recognise_date_words(recogniser, at)) return;
    if ((cues & (SMP__CUE(CREDENTIAL) | SMP__CUE(LOCK))) && smp__recognise_credential(recogniser, at)) return;
    if (smp__recognise_address(recogniser, at)) return;
    if (cues & SMP__CUE(NUMBER_WORD)) smp__recognise_number(recogniser, at);
}

void smp__recognise(smp__recogniser *recogniser) {
    smp__recognise_scratch *scratch = recogniser->scratch;
    const smp__text *text = recogniser->text;
    scratch->claim_count = 0;
    if (!text->word_count) return;
    if (!find_cues(recogniser)) {
        recogniser->hits->failed = true;
        return;
    }
    if (scratch->web) smp__recognise_web(recogniser);
    smp__recognise_id_patterns(recogniser);
    smp__recognise_center(recogniser);
    for (size_t k = 0; k < scratch->start_count; k++) {
        size_t i = scratch->starts[k];
        const smp__word *word = &text->words[i];
        if (scratch->taken[i] & SMP__TAKEN_VALUE) continue;
        if (word->shape & SMP__WORD_HAS_DIGIT) {
            if (smp__is_digit(text->folded[word->start])) recognise_at_digits(recogniser, i);
        } else if (word->shape & SMP__WORD_EMOJI) {
            smp__overlay_add(recogniser, i, i + 1, word->start, word->end, SMP__SHAPE_EMOJI);
        } else if (scratch->cues[i] & shape_starts) {
            recognise_at_cues(recogniser, i);
        }
    }
    smp__recognise_name(recogniser);
    if (scratch->claim_count) smp__recognise_others(recogniser);
}
