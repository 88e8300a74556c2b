/* SPDX-License-Identifier: MIT
 * Students' numbers: after "student ID" and the like, or by the district's own patterns. */
#include "recognise_scan.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include "error.h"

#include <pcre2.h>
#include <string.h>

enum { MATCH_LIMIT = 200000, DEPTH_LIMIT = 250, SHORTEST = 5, LONGEST = 10 };

struct smp__id_patterns {
    smp_allocator memory;
    pcre2_code **codes;
    size_t count;
};

void smp__id_patterns_free(smp__id_patterns *patterns) {
    if (!patterns) return;
    smp_allocator memory = patterns->memory;
    for (size_t i = 0; patterns->codes && i < patterns->count; i++) pcre2_code_free(patterns->codes[i]);
    smp__release(&memory, patterns->codes);
    smp__release(&memory, patterns);
}

smp__id_patterns *smp__id_patterns_new(const smp_allocator *memory, const smp__strings *patterns, size_t *wrong,
                                       smp_error *error) {
    smp__id_patterns *made = smp__allocate_zeroed(memory, sizeof *made);
    if (made) {
        made->memory = *memory;
        made->codes = smp__allocate_zeroed(memory, patterns->count * sizeof *made->codes);
    }
    if (!made || !made->codes) {
        smp__id_patterns_free(made);
        smp__fail_memory(error);
        return NULL;
    }
    for (size_t i = 0; i < patterns->count; i++) {
        int code;
        PCRE2_SIZE at;
        const char *pattern = patterns->items[i];
        made->codes[i] =
            pcre2_compile((PCRE2_SPTR)pattern, strlen(pattern), PCRE2_UTF | PCRE2_NEVER_BACKSLASH_C, &code, &at, NULL);
        uint32_t matches_empty = 0;
        if (made->codes[i]) {
            made->count++;
            pcre2_pattern_info(made->codes[i], PCRE2_INFO_MATCHEMPTY, &matches_empty);
            if (!matches_empty) continue;
        }
        smp__id_patterns_free(made);
        *wrong = i;
        if (matches_empty) {
            smp__fail(error, SMP_ERROR_VALUE, "this pattern matches the empty text, and so would match everywhere");
            return NULL;
        }
        if (code == PCRE2_ERROR_HEAP_FAILED) {
            smp__fail_memory(error);
            return NULL;
        }
        PCRE2_UCHAR message[128];
        char quoted[128];
        pcre2_get_error_message(code, message, sizeof message);
        smp__quote(quoted, sizeof quoted, pattern, strlen(pattern));
        smp__fail(error, SMP_ERROR_SYNTAX, "the pattern \"%s\" is wrong after %zu bytes: %s", quoted, (size_t)at,
                  (const char *)message);
        return NULL;
    }
    return made;
}

/* The word whose place in the caller's text holds the byte. */
static size_t word_at_source(const smp__text *text, size_t byte) {
    size_t low = 0, high = text->word_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (smp__text_word_span(text, middle, middle + 1).end <= byte) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static void take_matches(smp__recogniser *recogniser, const pcre2_code *code, pcre2_match_data *data,
                         pcre2_match_context *limits) {
    const smp__text *text = recogniser->text;
    for (size_t at = 0; at < text->source_length;) {
        int found =
            pcre2_match(code, (PCRE2_SPTR)text->source, text->source_length, at, PCRE2_NO_UTF_CHECK, data, limits);
        if (found == PCRE2_ERROR_HEAP_FAILED || found == PCRE2_ERROR_NOMEMORY) recogniser->hits->failed = true;
        if (found < 1) return; /* none, or the pattern is too dear for this text */
        const PCRE2_SIZE *ends = pcre2_get_ovector_pointer(data);
        size_t group = found > 1 && ends[2] != PCRE2_UNSET && ends[2] < ends[3] ? 1 : 0;
        size_t start = ends[2 * group], end = ends[2 * group + 1];
        if (start >= end) return; /* an empty match would repeat for ever */
        size_t first = word_at_source(text, start), last = word_at_source(text, end - 1);
        if (first < text->word_count && !(recogniser->scratch->taken[first] & SMP__TAKEN_VALUE)) {
            if (last >= text->word_count) last = text->word_count - 1;
            smp__claim_add(recogniser, text->words[first].start, text->words[last].end, SMP__SIGNAL_PII_STUDENT_ID,
                           SMP__SHAPE_STUDENT_ID, 0.9);
            /* The pattern says to the byte what the number is. */
            smp__span span = {(uint32_t)start, (uint32_t)end};
            if (!recogniser->hits->failed) recogniser->hits->items[recogniser->hits->count - 1].span = span;
            if (!recogniser->overlays->failed) recogniser->overlays->items[recogniser->overlays->count - 1].span = span;
        }
        at = ends[1] > at ? ends[1] : at + 1;
    }
}

void smp__recognise_id_patterns(smp__recogniser *recogniser) {
    const smp__id_patterns *patterns = recogniser->student_id;
    if (!patterns || !patterns->count) return;
    bool digit = false;
    for (size_t i = 0; i < recogniser->text->word_count && !digit; i++)
        digit = recogniser->text->words[i].shape & SMP__WORD_HAS_DIGIT;
    if (!digit) return;
    pcre2_match_data *data = pcre2_match_data_create(2, NULL);
    pcre2_match_context *limits = pcre2_match_context_create(NULL);
    if (data && limits) {
        pcre2_set_match_limit(limits, MATCH_LIMIT);
        pcre2_set_depth_limit(limits, DEPTH_LIMIT);
        for (size_t i = 0; i < patterns->count; i++) take_matches(recogniser, patterns->codes[i], data, limits);
    } else {
        recogniser->hits->failed = true;
    }
    pcre2_match_context_free(limits);
    pcre2_match_data_free(data);
}

/* Words that may stand between "student ID" and the number. */
static bool is_filler(const smp__recogniser *recogniser, size_t word) {
    static const char *const fillers[] = {"is", "was", "es",  "era",   "of", "for", "de", "del", "para", "the", "el",
                                          "la", "his", "her", "their", "my", "mi",  "su", "as",  "in",   "with"};
    if (smp__cued(recogniser, word, SMP__CUE(ID_CUE) | SMP__CUE(STUDENT_CUE) | SMP__CUE(GIVEN) | SMP__CUE(SURNAME)))
        return true;
    if (smp__shaped(recogniser, word, SMP__WORD_CAPITALIZED)) return true;
    for (size_t i = 0; i < sizeof fillers / sizeof *fillers; i++) {
        if (smp__word_is(recogniser, word, fillers[i])) return true;
    }
    return false;
}

bool smp__recognise_student_id(smp__recogniser *recogniser, size_t at) {
    const smp__text *text = recogniser->text;
    const smp__word *number = &text->words[at];
    size_t length = number->end - number->start;
    if (recogniser->student_id && recogniser->student_id->count) return false;
    if (!(number->shape & SMP__WORD_NUMBER) || length < SHORTEST || length > LONGEST) return false;
    for (size_t i = number->start; i < number->end; i++) {
        if (!smp__is_digit(text->folded[i])) return false;
    }
    if (number->start > 0 && strchr("$.-/", text->folded[number->start - 1])) return false;
    bool id = false;
    for (size_t i = at, left = 5; i > 0 && left; i--, left--) {
        size_t word = i - 1;
        if (text->words[word].sentence != number->sentence && (text->words[i].gap & SMP__GAP_STOP) &&
            !smp__cued(recogniser, word, SMP__CUE(ID_CUE)))
            return false;
        if (smp__word_is(recogniser, word, "sid") || smp__word_is(recogniser, word, "matrícula") ||
            smp__word_is(recogniser, word, "matricula") ||
            (smp__cued(recogniser, word, SMP__CUE(STUDENT_CUE)) && (id || (number->gap & SMP__GAP_OTHER)))) {
            /* "número de estudiante 1190457" has its "number" before. */
            smp__claim_add(recogniser, number->start, number->end, SMP__SIGNAL_PII_STUDENT_ID, SMP__SHAPE_STUDENT_ID,
                           0.92);
            return true;
        }
        if (smp__cued(recogniser, word, SMP__CUE(STUDENT_CUE)) && word > 1 &&
            smp__word_is(recogniser, word - 1, "de") && smp__cued(recogniser, word - 2, SMP__CUE(ID_CUE))) {
            smp__claim_add(recogniser, number->start, number->end, SMP__SIGNAL_PII_STUDENT_ID, SMP__SHAPE_STUDENT_ID,
                           0.92);
            return true;
        }
        if (!is_filler(recogniser, word)) return false;
        id = id || smp__cued(recogniser, word, SMP__CUE(ID_CUE));
    }
    return false;
}
