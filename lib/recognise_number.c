/* SPDX-License-Identifier: MIT
 * Overlays without a signal: numbers, times of day, money. */
#include "recognise_scan.h"

#include <string.h>

static size_t two_digits(const char *folded, size_t at, size_t end, unsigned *value) {
    size_t start = at;
    *value = 0;
    while (at < end && at - start < 2 && smp__is_digit(folded[at]))
        *value = *value * 10 + (unsigned)(folded[at++] - '0');
    return at;
}

/* "7:30", "19:05:30", "7pm", "7:30am" within one word. */
static bool is_time(const smp__text *text, const smp__word *word, bool *marked) {
    const char *folded = text->folded;
    unsigned hour, minute;
    size_t at = two_digits(folded, word->start, word->end, &hour);
    *marked = false;
    if (at == word->start || hour > 24) return false;
    bool minutes = false;
    while (at < word->end && folded[at] == ':') {
        size_t from = at + 1;
        at = two_digits(folded, from, word->end, &minute);
        if (at - from != 2 || minute > 59) return false;
        minutes = true;
    }
    if (at == word->end) return minutes;
    *marked = word->end - at == 2 && (folded[at] == 'a' || folded[at] == 'p') && folded[at + 1] == 'm';
    return *marked;
}

static size_t time_end(const smp__recogniser *recogniser, size_t at) {
    const smp__text *text = recogniser->text;
    const smp__word *word = &text->words[at];
    bool marked, found = is_time(text, word, &marked);
    if (marked) return at + 1;
    /* "7 pm", "7:30 p.m.", "5 o'clock" */
    unsigned hour;
    bool bare = two_digits(text->folded, word->start, word->end, &hour) == word->end && hour <= 24;
    if ((found || bare) && smp__cued(recogniser, at + 1, SMP__CUE(CLOCK))) return at + 2;
    if ((found || bare) && (smp__word_is(recogniser, at + 1, "p") || smp__word_is(recogniser, at + 1, "a")) &&
        smp__word_is(recogniser, at + 2, "m"))
        return at + 3;
    /* 0800 */
    if (!found && word->end - word->start == 4 && text->folded[word->start] == '0' && (word->shape & SMP__WORD_NUMBER))
        return at + 1;
    return found ? at + 1 : at;
}

bool smp__recognise_number(smp__recogniser *recogniser, size_t at) {
    const smp__text *text = recogniser->text;
    const smp__word *word = &text->words[at];
    bool sign = word->start > 0 && text->folded[word->start - 1] == '$';
    bool number = word->shape & SMP__WORD_NUMBER || smp__cued(recogniser, at, SMP__CUE(NUMBER_WORD));
    size_t end = number && !sign ? time_end(recogniser, at) : at;
    bool marked;
    if (!number && !sign && is_time(text, word, &marked)) end = at + 1;
    if (end > at) smp__overlay_add(recogniser, at, end, word->start, text->words[end - 1].end, SMP__SHAPE_TIME);
    if (sign || (number && smp__cued(recogniser, at + 1, SMP__CUE(CURRENCY)))) {
        size_t last = sign ? at + 1 : at + 2;
        smp__overlay_add(recogniser, at, last, word->start - (sign ? 1 : 0), text->words[last - 1].end,
                         SMP__SHAPE_MONEY);
    }
    if (number) smp__overlay_add(recogniser, at, at + 1, word->start, word->end, SMP__SHAPE_NUMBER);
    return number;
}
