/* SPDX-License-Identifier: MIT */
#include "model_tokens.h"

#include <string.h>

/* What is read instead of the words of a shape; of two shapes at the same words the one with the higher rank counts. */
typedef struct kind {
    const char *name; /* NULL: the words themselves */
    unsigned rank;
} kind;

static const kind kinds[SMP__SHAPE_COUNT] = {
    [SMP__SHAPE_PHONE] = {"<phone>", 9},
    [SMP__SHAPE_EMAIL] = {"<email>", 9},
    [SMP__SHAPE_SSN] = {"<id>", 9},
    [SMP__SHAPE_CARD] = {"<id>", 9},
    [SMP__SHAPE_IP] = {"<id>", 9},
    [SMP__SHAPE_DATE] = {"<date>", 6},
    [SMP__SHAPE_TIME] = {"<time>", 7},
    [SMP__SHAPE_MONEY] = {"<money>", 7},
    [SMP__SHAPE_ADDRESS] = {"<address>", 8},
    [SMP__SHAPE_URL] = {"<url>", 9},
    [SMP__SHAPE_MENTION] = {"<user>", 9},
    [SMP__SHAPE_STUDENT_ID] = {"<id>", 9},
    [SMP__SHAPE_NAME] = {"<name>", 3},
    [SMP__SHAPE_GIVEN_NAME] = {"<name>", 2},
    [SMP__SHAPE_TITLED_NAME] = {"<titled>", 4},
    [SMP__SHAPE_ROSTER_STUDENT] = {"<name>", 5},
    [SMP__SHAPE_ROSTER_EMPLOYEE] = {"<name>", 5},
    [SMP__SHAPE_CENTER] = {"<center>", 10},
};

/* A disguised word counts for more than a name or number that it looks like. */
static const unsigned word_rank = 8;

/* 0: the overlay is not read. A single given name that is a word of the lexicon too stays that word ("Christian"). */
static unsigned rank_of(const smp__overlay *overlay, const smp__text *text) {
    if (overlay->word) return word_rank;
    bool given = overlay->shape == SMP__SHAPE_NAME || overlay->shape == SMP__SHAPE_GIVEN_NAME;
    if (given && overlay->end == overlay->first + 1 && text->words[overlay->first].id) return 0;
    return kinds[overlay->shape].name ? kinds[overlay->shape].rank : 0;
}

/* Whether `a` is to be read rather than `b`. */
static bool is_before(const smp__overlay *a, const smp__overlay *b, const smp__text *text) {
    unsigned left = rank_of(a, text), right = rank_of(b, text);
    if (left != right) return left > right;
    return a->end > b->end;
}

static void add(smp__tokens *tokens, const char *spelling, size_t length, uint32_t first, uint32_t end) {
    tokens->items[tokens->count++] = (smp__token){spelling, (uint32_t)length, first, end};
}

static void add_sign(smp__tokens *tokens, const char *sign, uint32_t at) {
    add(tokens, sign, 1, at, at);
}

/* The sign that ends the sentence, where it matters. */
static void end_sentence(smp__tokens *tokens, const smp__text *text, const smp__sentence *sentence) {
    if (sentence->flags & SMP__SENTENCE_QUESTION) add_sign(tokens, "?", sentence->end);
    if (sentence->flags & SMP__SENTENCE_EXCLAMATION) add_sign(tokens, "!", sentence->end);
    if (!sentence->flags && sentence->end < text->word_count) add_sign(tokens, ".", sentence->end);
}

static void add_word(smp__tokens *tokens, const smp__text *text, const smp__lexicon *lexicon, uint32_t at) {
    const smp__word *word = &text->words[at];
    if (word->shape & SMP__WORD_NUMBER) {
        add(tokens, "<number>", 8, at, at + 1);
    } else if (word->id && word->undone & SMP__UNDONE_STRETCHED) {
        size_t length;
        const char *spelling = smp__lexicon_spelling(lexicon, word->id, &length);
        add(tokens, spelling, length, at, at + 1);
    } else {
        add(tokens, text->folded + word->start, word->end - word->start, at, at + 1);
    }
}

static void add_overlay(smp__tokens *tokens, const smp__lexicon *lexicon, const smp__overlay *overlay) {
    size_t length;
    const char *spelling = kinds[overlay->shape].name;
    if (overlay->word)
        spelling = smp__lexicon_spelling(lexicon, overlay->word, &length);
    else
        length = strlen(spelling);
    add(tokens, spelling, length, overlay->first, overlay->end);
}

bool smp__tokens_read(smp__tokens *tokens, const smp__text *text, const smp__lexicon *lexicon,
                      const smp__overlays *overlays, const smp_allocator *memory) {
    tokens->count = 0;
    /* A word, a quotation mark before it, two signs after it. */
    if (!smp__reserve(memory, &tokens->items, &tokens->capacity, 4 * text->word_count, sizeof *tokens->items) ||
        !smp__reserve(memory, &tokens->cover, &tokens->cover_capacity, text->word_count, sizeof *tokens->cover))
        return false;
    if (text->word_count) memset(tokens->cover, 0, text->word_count * sizeof *tokens->cover);
    for (size_t i = 0; i < overlays->count; i++) {
        const smp__overlay *overlay = &overlays->items[i];
        if (!rank_of(overlay, text)) continue;
        uint32_t *cover = &tokens->cover[overlay->first];
        if (!*cover || is_before(overlay, &overlays->items[*cover - 1], text)) *cover = (uint32_t)i + 1;
    }
    size_t sentence = 0;
    for (uint32_t at = 0; at < text->word_count;) {
        if (text->words[at].gap & SMP__GAP_QUOTE) add_sign(tokens, "\"", at);
        uint32_t cover = tokens->cover[at];
        if (cover) {
            add_overlay(tokens, lexicon, &overlays->items[cover - 1]);
            at = overlays->items[cover - 1].end;
        } else {
            add_word(tokens, text, lexicon, at);
            at++;
        }
        for (; sentence < text->sentence_count && text->sentences[sentence].end <= at; sentence++)
            end_sentence(tokens, text, &text->sentences[sentence]);
    }
    return true;
}

void smp__tokens_free(smp__tokens *tokens, const smp_allocator *memory) {
    smp__release(memory, tokens->items);
    smp__release(memory, tokens->cover);
}
