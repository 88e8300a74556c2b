/* SPDX-License-Identifier: MIT */
#include "topic.h"

#include <string.h>

enum {
    SHORTEST_WORD = 3, /* bytes of a word that can tell a subject */
    COMMON_START = 5,  /* words with so many first bytes in common are of one family: weld, welding; enroll, enrolled */
    FEWEST_WORDS = 4,  /* content words from which a text has a subject of its own */
    SURE_WORDS = 12,   /* content words from which it has one also where it speaks to the page */
    MOST_WORDS = 64    /* content words compared; enough to know */
};

static const float whole_text_weight = 0.62f;

typedef struct content {
    const char *start[MOST_WORDS];
    size_t length[MOST_WORDS];
    size_t count;
    bool common_ground, page_address, asks;
} content;

smp__topic_classes smp__topic_find_classes(const smp__lexicon *lexicon) {
    return (smp__topic_classes){.function_words = smp__lexicon_class(lexicon, "function_word"),
                                .common_ground = smp__lexicon_class(lexicon, "common_ground"),
                                .page_address = smp__lexicon_class(lexicon, "page_address"),
                                .question_word = smp__lexicon_class(lexicon, "question_word")};
}

static bool same_family(const char *a, size_t a_length, const char *b, size_t b_length) {
    size_t shorter = a_length < b_length ? a_length : b_length;
    if (shorter < COMMON_START) /* cat, cats */
        return memcmp(a, b, shorter) == 0 && (a_length > b_length ? a_length - b_length : b_length - a_length) <= 1;
    return memcmp(a, b, COMMON_START) == 0;
}

static bool shares(const content *a, const char *word, size_t length) {
    for (size_t i = 0; i < a->count; i++)
        if (same_family(a->start[i], a->length[i], word, length)) return true;
    return false;
}

/* Content words are told apart, so that a word repeated counts once. */
static void collect(const smp__lexicon *lexicon, const smp__topic_classes *classes, const smp__text *text, content *c) {
    *c = (content){.count = 0};
    for (size_t i = 0; i < text->word_count && c->count < MOST_WORDS; i++) {
        const smp__word *word = &text->words[i];
        size_t length = word->end - word->start;
        if (smp__lexicon_in_class(lexicon, word->id, classes->common_ground)) c->common_ground = true;
        if (smp__lexicon_in_class(lexicon, word->id, classes->page_address)) c->page_address = true;
        bool first = i == 0 || text->words[i - 1].sentence != word->sentence;
        if (first && smp__lexicon_in_class(lexicon, word->id, classes->question_word)) c->asks = true;
        if (length < SHORTEST_WORD || word->shape & (SMP__WORD_NUMBER | SMP__WORD_EMOJI | SMP__WORD_APOSTROPHE))
            continue;
        if (smp__lexicon_in_class(lexicon, word->id, classes->function_words)) continue;
        const char *start = text->folded + word->start;
        if (shares(c, start, length)) continue;
        c->start[c->count] = start;
        c->length[c->count++] = length;
    }
}

static bool names_center(const smp__overlays *overlays) {
    for (size_t i = 0; i < overlays->count; i++)
        if (overlays->items[i].word == 0 && overlays->items[i].shape == SMP__SHAPE_CENTER) return true;
    return false;
}

static bool asks(const smp__text *text) {
    for (size_t i = 0; i < text->sentence_count; i++)
        if (text->sentences[i].flags & SMP__SENTENCE_QUESTION) return true;
    return false;
}

void smp__topic_forget(smp__hits *hits) {
    size_t kept = 0;
    for (size_t i = 0; i < hits->count; i++)
        if (hits->items[i].signal != SMP__SIGNAL_OFF_TOPIC) hits->items[kept++] = hits->items[i];
    hits->count = kept;
}

void smp__topic_compare(const smp__lexicon *lexicon, const smp__topic_classes *classes, const smp__text *text,
                        const smp__overlays *overlays, const smp__text *topic, double exempt,
                        const smp_allocator *memory, smp__hits *hits) {
    content said, asked;
    collect(lexicon, classes, text, &said);
    collect(lexicon, classes, topic, &asked);
    bool shared = names_center(overlays);
    for (size_t i = 0; i < said.count && !shared; i++) shared = shares(&asked, said.start[i], said.length[i]);
    if (asked.count == 0 || shared || exempt < 1) {
        smp__topic_forget(hits);
        return;
    }
    /* Who speaks to the page, or of those behind it, judges or asks them, whatever words they find for it. */
    if (said.page_address && said.count < SURE_WORDS) return;
    if (said.common_ground || said.asks || said.count < FEWEST_WORDS || asks(text)) return;
    smp__hits_add(hits, memory,
                  (smp__hit){.span = smp__text_word_span(text, 0, text->word_count),
                             .place = {0, (uint32_t)text->folded_length},
                             .weight = whole_text_weight,
                             .pattern = SMP__NO_PATTERN,
                             .signal = SMP__SIGNAL_OFF_TOPIC,
                             .source = SMP__SOURCE_TOPIC});
}
