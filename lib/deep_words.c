/* SPDX-License-Identifier: MIT */
#include "deep_words.h"

enum {
    MOST_SEARCHED = 4, /* sentences whose words are masked */
    FEWEST_GROUPS = 3, /* of words that are masked together, in one of them */
    MOST_GROUPS = 12,
    ENOUGH = 130,      /* pieces that a short text is read and searched with, in all; … */
    PART = 8,          /* … of a long one, as many more as a part of those that it has, … */
    MOST_PIECES = 128, /* … but no more than these */
    SHARE = 5          /* words of a stretch are worth more than a fifth of the best */
};

typedef struct stretch {
    size_t first, end; /* pieces */
} stretch;

/* What masking each group of words of a sentence takes from each place, against the group that takes least. */
typedef struct search {
    const smp__deep_sentence *sentence;
    stretch groups[MOST_GROUPS];
    size_t count;
    int64_t drops[MOST_GROUPS][SMP__READER_MOST_SIGNALS];
} search;

typedef struct finder {
    smp__reading *reading;
    const smp_reader *reader;
    const smp__text *text;
    const smp__piece *items;
    search searches[MOST_SEARCHED];
    size_t searched, pieces_left;
} finder;

void smp__deep_read(smp__reading *reading, const smp_reader *reader, const smp__pieces *pieces,
                    const smp__deep_window *window, smp__deep_sentences *sentences, int64_t *logits) {
    const smp__piece *items = pieces->items;
    uint32_t numbers[SMP__READER_MOST_POSITIONS];
    size_t count = 0, signals = reader->shape.signals;
    numbers[count++] = reader->first;
    for (size_t i = window->first; i < window->end; i++) numbers[count++] = items[i].number;
    numbers[count++] = reader->last;
    smp__reading_read(reading, numbers, count, 1);
    for (size_t place = 0; place < signals; place++) logits[place] = smp__reading_logit(reading, place, 0);
    for (size_t i = window->first, end; i < window->end && sentences->count < SMP__DEEP_MOST_SENTENCES; i = end) {
        for (end = i + 1; end < window->end && items[end].sentence == items[i].sentence; end++) {}
        smp__deep_sentence *sentence = &sentences->items[sentences->count++];
        sentence->first = i;
        sentence->end = end;
        size_t from = i - window->first + 1, to = end - window->first + 1;
        for (size_t place = 0; place < signals; place++)
            sentence->means[place] = smp__reading_shares(reading, place, from, to) / (int64_t)(end - i);
    }
}

/* The sentence that speaks most for a place. */
static const smp__deep_sentence *most_speaking(const smp__deep_sentences *sentences, size_t place) {
    const smp__deep_sentence *best = sentences->items;
    for (size_t i = 1; i < sentences->count; i++)
        if (sentences->items[i].means[place] > best->means[place]) best = &sentences->items[i];
    return best;
}

/* Cuts a sentence into groups of whole words, at most so many, as many words in each. Signs belong to the word before
 * them. */
static void cut_groups(const finder *self, search *s, size_t most) {
    const smp__piece *items = self->items;
    size_t words = 0, before = SIZE_MAX;
    for (size_t i = s->sentence->first; i < s->sentence->end; i++) {
        if (items[i].first == items[i].end || items[i].first == before) continue;
        before = items[i].first;
        words++;
    }
    size_t each = (words + most - 1) / most, taken = 0;
    before = SIZE_MAX;
    for (size_t i = s->sentence->first; i < s->sentence->end; i++) {
        if (items[i].first != items[i].end && items[i].first != before) {
            before = items[i].first;
            if (taken++ % each == 0) s->groups[s->count++] = (stretch){i, i};
        }
        if (s->count) s->groups[s->count - 1].end = i + 1;
    }
}

/* Reads the sentence once for each group, with the group masked, as many at a time as there is room for. */
static void mask_groups(finder *self, search *s) {
    const smp_reader *reader = self->reader;
    uint32_t numbers[SMP__READER_MOST_POSITIONS];
    size_t length = s->sentence->end - s->sentence->first + 2, room = reader->shape.positions / length;
    for (size_t done = 0, texts; done < s->count; done += texts) {
        texts = s->count - done < room ? s->count - done : room;
        size_t count = 0;
        for (size_t g = done; g < done + texts; g++) {
            const stretch *masked = &s->groups[g];
            numbers[count++] = reader->first;
            for (size_t i = s->sentence->first; i < s->sentence->end; i++)
                numbers[count++] = i >= masked->first && i < masked->end ? reader->mask : self->items[i].number;
            numbers[count++] = reader->last;
        }
        smp__reading_read(self->reading, numbers, length, texts);
        for (size_t g = done; g < done + texts; g++)
            for (size_t place = 0; place < reader->shape.signals; place++)
                s->drops[g][place] = -smp__reading_logit(self->reading, place, g - done);
    }
}

/* The search of a sentence's words, made now or before; NULL where there were enough. */
static const search *search_words(finder *self, const smp__deep_sentence *sentence) {
    for (size_t i = 0; i < self->searched; i++)
        if (self->searches[i].sentence == sentence) return &self->searches[i];
    size_t length = sentence->end - sentence->first + 2, most = self->pieces_left / length;
    if (self->searched == MOST_SEARCHED || most < FEWEST_GROUPS) return NULL;
    search *s = &self->searches[self->searched++];
    s->sentence = sentence;
    s->count = 0;
    cut_groups(self, s, most < MOST_GROUPS ? most : MOST_GROUPS);
    self->pieces_left -= s->count * length;
    mask_groups(self, s);
    for (size_t place = 0; place < self->reader->shape.signals; place++) {
        int64_t least = INT64_MAX;
        for (size_t g = 0; g < s->count; g++) least = s->drops[g][place] < least ? s->drops[g][place] : least;
        for (size_t g = 0; g < s->count; g++) s->drops[g][place] -= least;
    }
    return s;
}

/* The run of groups whose drops, each less a share of the largest, have the greatest sum. */
static stretch carrying(const search *s, size_t place) {
    int64_t largest = 0, running = 0, best = INT64_MIN;
    for (size_t g = 0; g < s->count; g++)
        if (s->drops[g][place] > largest) largest = s->drops[g][place];
    size_t best_first = 0, best_end = s->count;
    for (size_t g = 0, first = 0; largest && g < s->count; g++) {
        running += s->drops[g][place] - largest / SHARE;
        if (running > best) {
            best = running;
            best_first = first;
            best_end = g + 1;
        }
        if (running < 0) {
            running = 0;
            first = g + 1;
        }
    }
    return (stretch){s->groups[best_first].first, s->groups[best_end - 1].end};
}

static smp__span span_of(const finder *self, stretch pieces) {
    uint32_t first = UINT32_MAX, end = 0;
    for (size_t i = pieces.first; i < pieces.end; i++) {
        const smp__piece *piece = &self->items[i];
        if (piece->first == piece->end) continue;
        if (first == UINT32_MAX) first = piece->first;
        end = piece->end;
    }
    return first < end ? smp__text_word_span(self->text, first, end) : (smp__span){0, 0};
}

void smp__deep_find_words(smp__reading *reading, const smp_reader *reader, const smp__text *text,
                          const smp__pieces *pieces, const smp__deep_sentences *sentences, uint64_t wanted,
                          smp__span *spans) {
    size_t part = pieces->count / PART, left = pieces->count + part < ENOUGH ? ENOUGH - pieces->count : part;
    if (left > MOST_PIECES) left = MOST_PIECES;
    finder self = {.reading = reading, .reader = reader, .text = text, .items = pieces->items, .pieces_left = left};
    for (size_t place = 0; place < reader->shape.signals && sentences->count; place++) {
        if (!(wanted >> place & 1)) continue;
        const smp__deep_sentence *sentence = most_speaking(sentences, place);
        const search *s = search_words(&self, sentence);
        bool found = s && s->count;
        spans[place] = span_of(&self, found ? carrying(s, place) : (stretch){sentence->first, sentence->end});
    }
}
