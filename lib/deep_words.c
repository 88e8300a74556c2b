/* SPDX-License-Identifier: MIT */
#include "deep_words.h"

enum {
    MOST_SENTENCES = 24, /* that are read by themselves */
    MOST_SEARCHED = 4,   /* whose words are masked */
    FEWEST_GROUPS = 3,   /* of words that are masked together, in one of them */
    MOST_GROUPS = 12,
    MOST_PIECES = 128, /* that are read for it all: less than twice what a post of 280 bytes has */
    SHARE = 5          /* words of a stretch are worth more than a fifth of the best */
};

typedef struct stretch {
    size_t first, end; /* pieces */
} stretch;

/* What masking each group of words of a sentence takes from each place, against the group that takes least. */
typedef struct search {
    const stretch *sentence;
    stretch groups[MOST_GROUPS];
    size_t count;
    int64_t drops[MOST_GROUPS][SMP__READER_MOST_SIGNALS];
} search;

typedef struct finder {
    smp__reading *reading;
    const smp_reader *reader;
    const smp__text *text;
    const smp__piece *items;
    stretch sentences[MOST_SENTENCES];
    size_t count;
    search searches[MOST_SEARCHED];
    size_t searched, pieces_left;
} finder;

static void read_masked(finder *self, const stretch *sentence, stretch masked) {
    uint32_t numbers[SMP__READER_MOST_POSITIONS];
    size_t count = 0;
    numbers[count++] = self->reader->first;
    for (size_t i = sentence->first; i < sentence->end; i++)
        numbers[count++] = i >= masked.first && i < masked.end ? self->reader->mask : self->items[i].number;
    numbers[count++] = self->reader->last;
    smp__reading_read(self->reading, numbers, count);
}

static void cut_sentences(finder *self, const smp__deep_window *windows, size_t window_count) {
    for (size_t w = 0; w < window_count; w++)
        for (size_t i = windows[w].first, end; i < windows[w].end && self->count < MOST_SENTENCES; i = end) {
            for (end = i + 1; end < windows[w].end && self->items[end].sentence == self->items[i].sentence; end++) {}
            self->sentences[self->count++] = (stretch){i, end};
        }
}

/* What a sentence says of a place: the mean of its pieces' shares, if they were read in one window; otherwise it is
 * read by itself. */
static int64_t rank(finder *self, const stretch *sentence, size_t place, bool one_window) {
    if (!one_window) return smp__reading_logit(self->reading, place);
    int64_t sum = 0;
    for (size_t i = sentence->first; i < sentence->end; i++)
        sum += smp__reading_share(self->reading, place, i - self->sentences[0].first + 1);
    return sum / (int64_t)(sentence->end - sentence->first);
}

/* The sentence that speaks most for each place. */
static void rank_sentences(finder *self, uint64_t wanted, bool one_window, const stretch **best) {
    int64_t most[SMP__READER_MOST_SIGNALS] = {0};
    for (size_t s = 0; s < self->count; s++) {
        if (!one_window) read_masked(self, &self->sentences[s], (stretch){0, 0});
        for (size_t place = 0; place < self->reader->shape.signals; place++) {
            if (!(wanted >> place & 1)) continue;
            int64_t found = rank(self, &self->sentences[s], place, one_window);
            if (s && found <= most[place]) continue;
            most[place] = found;
            best[place] = &self->sentences[s];
        }
    }
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

/* The search of a sentence's words, made now or before; NULL where there were enough. */
static const search *search_words(finder *self, const stretch *sentence) {
    for (size_t i = 0; i < self->searched; i++)
        if (self->searches[i].sentence == sentence) return &self->searches[i];
    size_t length = sentence->end - sentence->first + 2, most = self->pieces_left / length;
    if (self->searched == MOST_SEARCHED || most < FEWEST_GROUPS) return NULL;
    search *s = &self->searches[self->searched++];
    s->sentence = sentence;
    s->count = 0;
    cut_groups(self, s, most < MOST_GROUPS ? most : MOST_GROUPS);
    self->pieces_left -= s->count * length;
    int64_t highest[SMP__READER_MOST_SIGNALS] = {0};
    for (size_t g = 0; g < s->count; g++) {
        read_masked(self, sentence, s->groups[g]);
        for (size_t place = 0; place < self->reader->shape.signals; place++) {
            s->drops[g][place] = smp__reading_logit(self->reading, place);
            if (!g || s->drops[g][place] > highest[place]) highest[place] = s->drops[g][place];
        }
    }
    for (size_t g = 0; g < s->count; g++)
        for (size_t place = 0; place < self->reader->shape.signals; place++)
            s->drops[g][place] = highest[place] - s->drops[g][place];
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
                          const smp__pieces *pieces, const smp__deep_window *windows, size_t window_count,
                          uint64_t wanted, smp__span *spans) {
    finder self = {
        .reading = reading, .reader = reader, .text = text, .items = pieces->items, .pieces_left = MOST_PIECES};
    const stretch *best[SMP__READER_MOST_SIGNALS] = {NULL};
    cut_sentences(&self, windows, window_count);
    rank_sentences(&self, wanted, window_count == 1, best);
    for (size_t place = 0; place < reader->shape.signals; place++) {
        if (!(wanted >> place & 1) || !best[place]) continue;
        const search *s = search_words(&self, best[place]);
        spans[place] = span_of(&self, s && s->count ? carrying(s, place) : *best[place]);
    }
}
