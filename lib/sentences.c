/* SPDX-License-Identifier: MIT
 * Words gathered into sentences, for posts as people type them: a lower-case letter may begin a sentence, a line may
 * end one, and an abbreviation does not. */
#include "text_private.h"

#include <string.h>

/* Words that take a full stop without ending a sentence. */
static const char *const abbreviations[] = {
    "approx", "apt",  "asst", "attn", "aux",  "av",   "avda", "ave", "bldg", "blvd", "capt",  "cf",   "co",
    "col",    "corp", "cpl",  "dept", "dist", "dpto", "dr",   "dra", "drs",  "ed",   "est",   "ext",  "fig",
    "ft",     "gen",  "gov",  "hon",  "hwy",  "inc",  "ing",  "jr",  "lic",  "lt",   "ltd",   "maj",  "messrs",
    "mr",     "mrs",  "ms",   "mt",   "mtra", "mtro", "mx",   "núm", "pres", "prof", "profa", "pto",  "pág",
    "rd",     "rep",  "rev",  "rm",   "rte",  "sec",  "sen",  "sgt", "sr",   "sra",  "sres",  "srta", "st",
    "ste",    "supt", "tel",  "ud",   "uds",  "univ", "vd",   "vs"};

static bool is_abbreviation(const char *word, size_t length) {
    size_t low = 0, high = sizeof abbreviations / sizeof *abbreviations;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = (unsigned char)abbreviations[middle][0] - (unsigned char)word[0];
        if (!order) order = strncmp(abbreviations[middle], word, length);
        if (!order && abbreviations[middle][length]) order = 1;
        if (!order) return true;
        if (order < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return false;
}

/* What stands between two words, as far as sentences go. */
typedef struct between {
    bool question, exclamation, stop, ellipsis;
    bool space; /* a space or line end right after the last of these */
    int newlines;
    bool bullet; /* a sign of a list at the beginning of a line */
} between;

static between look(const char *gap, size_t length) {
    between seen = {0};
    int stops = 0;
    for (size_t i = 0; i < length; i++) {
        switch (gap[i]) {
        case '.':
            stops++;
            seen.stop = true;
            seen.space = false;
            break;
        case '?':
            seen.question = true;
            seen.space = false;
            break;
        case '!':
            seen.exclamation = true;
            seen.space = false;
            break;
        case '\n':
            seen.newlines++;
            seen.space = true;
            break;
        case '\r':
            /* Alone, an old line end. */
            if (i + 1 == length || gap[i + 1] != '\n') seen.newlines++;
            seen.space = true;
            break;
        case ' ':
        case '\t':
            seen.space = true;
            break;
        case '-':
        case '*':
        case '>':
        case '#':
            if (seen.newlines) seen.bullet = true;
            break;
        case '\xE2':
            /* • ‣ ◦ ▪ – — */
            if (seen.newlines) seen.bullet = true;
            if (length - i >= 3 && !memcmp(gap + i, "\xE2\x80\xBC", 3)) seen.exclamation = true;
            break;
        case '\xE3':
            /* the ideographic full stop needs no space after it */
            if (length - i >= 3 && !memcmp(gap + i, "\xE3\x80\x82", 3)) seen.stop = seen.space = true;
            break;
        default:
            break;
        }
    }
    seen.ellipsis = stops > 1;
    return seen;
}

/* Whether a full stop after word `index` belongs to the word. */
static bool stop_is_words_own(const smp__text *text, size_t index) {
    const smp__word *word = &text->words[index];
    const char *letters = text->folded + word->start;
    size_t length = word->end - word->start;
    if (word->shape & SMP__WORD_HAS_DIGIT) return false;
    /* An initial, or the end of a.m.; "so did I." ends a sentence. */
    if (length == 1) return letters[0] != 'i' || word->gap == SMP__GAP_STOP;
    return is_abbreviation(letters, length);
}

static bool ends(const smp__text *text, size_t index, const between *seen) {
    const smp__word *next = &text->words[index + 1];
    bool capital = next->shape & SMP__WORD_CAPITALIZED;
    if (seen->newlines > 1 || seen->bullet) return true;
    if (seen->question || seen->exclamation || seen->stop) {
        if (!seen->space) {
            /* "wait!Stop", but not "sh!t", "example.com", "U.S". */
            const smp__word *word = &text->words[index];
            return capital && !(next->shape & SMP__WORD_UPPER) && next->end - next->start > 1 &&
                   word->end - word->start > 1 && (!seen->stop || !(word->shape & SMP__WORD_CAPITALIZED));
        }
        if (seen->question || seen->exclamation) return true;
        if (seen->ellipsis) return capital || seen->newlines;
        if (!stop_is_words_own(text, index)) return true;
    }
    if (!seen->newlines) return false;
    /* A list, a heading, a verse: the next line begins anew. "I" is no sign of that. */
    bool pronoun =
        text->folded[next->start] == 'i' && (next->end - next->start == 1 || text->folded[next->start + 1] == '\'');
    return (capital && !pronoun) || next->shape & (SMP__WORD_NUMBER | SMP__WORD_HASHTAG | SMP__WORD_MENTION);
}

bool smp__sentences_cut(smp__text *text) {
    struct smp__text_private *private = text->private;
    smp__word *words = text->words;
    size_t first = 0, count = text->word_count;
    uint32_t sentence = 0;
    for (size_t i = 0; i < count; i++) {
        words[i].sentence = sentence;
        bool last = i + 1 == count;
        if (!last && words[i + 1].gap == SMP__GAP_SPACE) continue; /* as behind most words */
        size_t to = last ? text->folded_length : words[i + 1].start, from = words[i].end;
        between seen = look(text->folded + from, to - from);
        if (!last && !ends(text, i, &seen)) continue;
        if (!smp__reserve(&private->memory, &text->sentences, &private->sentence_capacity, (size_t)sentence + 1,
                          sizeof *text->sentences))
            return false;
        uint32_t flags =
            (seen.question ? SMP__SENTENCE_QUESTION : 0u) | (seen.exclamation ? SMP__SENTENCE_EXCLAMATION : 0u);
        text->sentences[sentence++] = (smp__sentence){(uint32_t)first, (uint32_t)i + 1, flags};
        first = i + 1;
    }
    text->sentence_count = sentence;
    return true;
}
