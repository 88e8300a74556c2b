/* SPDX-License-Identifier: MIT */
#include "context.h"

#include <string.h>

enum { AFTER_CLAUSE, AFTER_SENTENCE, SENTENCE, WORDS };

static const struct {
    const char *name;
    int reach;
} contexts[] = {
#define X(id, name, reach) {name, reach},
    SMP__CONTEXT_TABLE(X)
#undef X
};

/* A negation reaches this many words at most. */
enum { CLAUSE_WORDS = 6 };

smp__context_id smp__context_find(const char *name, size_t length) {
    for (size_t i = 0; i < SMP__CONTEXT_COUNT; i++) {
        if (contexts[i].reach != WORDS && strlen(contexts[i].name) == length &&
            memcmp(contexts[i].name, name, length) == 0)
            return (smp__context_id)i;
    }
    return SMP__CONTEXT_COUNT;
}

static bool has_closing_mark(const char *rest, size_t length) {
    static const char *const marks[] = {"\"", "'", "\xE2\x80\x9D", "\xE2\x80\x99", "\xC2\xBB"};
    for (size_t at = 0; at < length; at++) {
        for (size_t m = 0; m < sizeof marks / sizeof *marks; m++) {
            size_t width = strlen(marks[m]);
            if (width <= length - at && memcmp(rest + at, marks[m], width) == 0) return true;
        }
    }
    return false;
}

/* Quotation marks pair up within a paragraph; one without a partner quotes nothing. */
static void mark_quotations(smp__text *text) {
    size_t open = SIZE_MAX;
    if (!(text->gaps & SMP__GAP_QUOTE)) return;
    for (size_t i = 0; i < text->word_count; i++) {
        uint16_t gap = text->words[i].gap;
        if (!(gap & (SMP__GAP_NEWLINE | SMP__GAP_QUOTE))) continue;
        if (gap & SMP__GAP_NEWLINE) open = SIZE_MAX;
        if (!(gap & SMP__GAP_QUOTE)) continue;
        if (open == SIZE_MAX) {
            open = i;
            continue;
        }
        for (size_t j = open; j < i; j++) text->words[j].context |= SMP__CONTEXT_QUOTED;
        open = SIZE_MAX;
    }
    /* The closing mark of a quotation that ends the text stands before no word. */
    if (open == SIZE_MAX || text->word_count == 0) return;
    size_t after = text->words[text->word_count - 1].end;
    if (!has_closing_mark(text->folded + after, text->folded_length - after)) return;
    for (size_t j = open; j < text->word_count; j++) text->words[j].context |= SMP__CONTEXT_QUOTED;
}

void smp__context_begin(smp__text *text) {
    mark_quotations(text);
    for (size_t s = 0; s < text->sentence_count; s++) {
        if (!(text->sentences[s].flags & SMP__SENTENCE_QUESTION)) continue;
        for (size_t i = text->sentences[s].first; i < text->sentences[s].end; i++)
            text->words[i].context |= SMP__CONTEXT_QUESTION;
    }
}

void smp__context_mark(smp__text *text, smp__context_id context, size_t first, size_t end) {
    const smp__sentence *sentence = &text->sentences[text->words[first].sentence];
    uint32_t bit = 1u << context;
    size_t from = end, to = sentence->end;
    if (contexts[context].reach == SENTENCE) from = sentence->first;
    if (contexts[context].reach == AFTER_CLAUSE) {
        if (to > end + CLAUSE_WORDS) to = end + CLAUSE_WORDS;
        for (size_t i = end; i < to; i++) {
            if (text->words[i].gap & (SMP__GAP_COMMA | SMP__GAP_COLON | SMP__GAP_DASH)) to = i;
        }
    }
    for (size_t i = from; i < to; i++) text->words[i].context |= bit;
}

/* What each context leaves of a signal, in percent. Signals that are not listed keep everything: whether somebody
 * swears does not depend on a negation, and a shape is a shape. */
typedef struct effect {
    smp__signal_id signal;
    uint8_t left[SMP__CONTEXT_COUNT]; /* in the order of the contexts */
} effect;

/*                                       negated reported denounced hypothetical victim news fiction quoted question */
static const effect effects[] = {
    {SMP__SIGNAL_ABUSIVE, {35, 25, 20, 70, 20, 60, 60, 35, 80}},
    {SMP__SIGNAL_PERSONAL_ATTACK, {35, 25, 20, 70, 20, 60, 60, 35, 80}},
    {SMP__SIGNAL_BULLYING, {35, 25, 20, 70, 20, 60, 60, 50, 80}},
    {SMP__SIGNAL_RACIST, {55, 25, 15, 70, 20, 50, 60, 35, 70}},
    {SMP__SIGNAL_SEXIST, {55, 25, 15, 70, 20, 50, 60, 35, 70}},
    {SMP__SIGNAL_HATEFUL, {55, 25, 15, 70, 20, 50, 60, 35, 70}},
    {SMP__SIGNAL_VIOLENT, {45, 50, 30, 80, 40, 25, 20, 50, 70}},
    {SMP__SIGNAL_THREAT, {35, 20, 20, 80, 20, 20, 20, 35, 60}},
    {SMP__SIGNAL_SELF_HARM, {40, 60, 50, 90, 90, 30, 20, 60, 70}},
    {SMP__SIGNAL_ILLEGAL_ADVOCACY, {35, 40, 30, 70, 40, 20, 25, 60, 80}},
    {SMP__SIGNAL_ILLEGAL_CONDUCT, {40, 50, 60, 50, 50, 30, 25, 60, 50}},
    {SMP__SIGNAL_ALCOHOL_DRUGS, {50, 90, 60, 70, 70, 40, 60, 90, 90}},
    {SMP__SIGNAL_DISPARAGING, {40, 50, 50, 70, 60, 70, 60, 60, 70}},
    {SMP__SIGNAL_ACCUSATION, {40, 60, 70, 45, 100, 40, 40, 70, 40}},
    {SMP__SIGNAL_SPEAKS_FOR_CENTER, {25, 60, 100, 60, 100, 80, 80, 60, 60}},
    {SMP__SIGNAL_AFFILIATION, {40, 60, 100, 60, 100, 80, 70, 70, 70}},
    {SMP__SIGNAL_CLAIMS_OFFICIAL_PRESENCE, {30, 60, 80, 60, 100, 80, 70, 70, 50}},
    {SMP__SIGNAL_SOLICITS_CONNECTION, {30, 40, 50, 80, 100, 60, 80, 70, 100}},
    {SMP__SIGNAL_ENCOURAGES_ACCOUNT, {30, 50, 50, 80, 100, 60, 80, 80, 80}},
    {SMP__SIGNAL_PRIVATE_CONTACT, {30, 40, 50, 90, 60, 60, 80, 70, 100}},
    {SMP__SIGNAL_CONTACT_TOLD, {20, 60, 40, 30, 60, 30, 30, 60, 40}},
    {SMP__SIGNAL_SECRECY, {40, 40, 50, 90, 40, 60, 60, 60, 90}},
    {SMP__SIGNAL_ROMANTIC, {40, 50, 50, 80, 50, 60, 50, 60, 95}},
    {SMP__SIGNAL_PEER_SOCIALIZING, {40, 50, 60, 90, 100, 60, 70, 80, 100}},
    {SMP__SIGNAL_FALSE_PRIVACY, {50, 60, 60, 90, 100, 80, 80, 70, 80}},
    {SMP__SIGNAL_COMMERCIAL, {50, 60, 60, 80, 100, 60, 70, 80, 80}},
    {SMP__SIGNAL_PIRACY, {40, 60, 40, 80, 100, 60, 80, 80, 90}},
};

bool smp__context_matters(const smp__signal_set *shown) {
    for (size_t i = 0; i < sizeof effects / sizeof *effects; i++)
        if (smp__signal_set_has(shown, effects[i].signal)) return true;
    return false;
}

double smp__context_factor(smp__signal_id signal, uint32_t context) {
    if (context == 0) return 1.0;
    for (size_t i = 0; i < sizeof effects / sizeof *effects; i++) {
        if (effects[i].signal != signal) continue;
        /* The strongest one decides: a negation within a report is still a report. */
        unsigned least = 100;
        for (size_t c = 0; c < SMP__CONTEXT_COUNT; c++)
            if (context >> c & 1 && effects[i].left[c] < least) least = effects[i].left[c];
        return least / 100.0;
    }
    return 1.0;
}
