/* SPDX-License-Identifier: MIT */
#include "deep.h"

#include "deep_words.h"
#include "level.h"

#include <string.h>

enum { TOLD = 500 /* the score from which a signal is told (level.h) */ };

/* Evidence that no reading of the sense can take away. */
static const uint32_t certain_sources = SMP__SOURCE_RECOGNIZER | SMP__SOURCE_ROSTER | SMP__SOURCE_TOPIC;

const char *smp_depth_name(smp_depth depth) {
    static const char *const names[] = {"off", "unsure", "always"};
    size_t index = (size_t)depth;
    return index < sizeof names / sizeof *names ? names[index] : NULL;
}

void smp__deep_close(smp__deep *deep, const smp_allocator *memory) {
    smp__reading_free(deep->reading);
    smp__pieces_free(&deep->pieces, memory);
    *deep = (smp__deep){.reader = NULL};
}

bool smp__deep_open(smp__deep *deep, const smp_reader *reader, smp_depth depth, const smp_allocator *memory) {
    smp__deep_close(deep, memory);
    if (!reader || depth == SMP_DEPTH_OFF) return true;
    deep->reading = smp__reading_new(reader, memory);
    if (!deep->reading) return false;
    deep->reader = reader;
    deep->depth = depth;
    return true;
}

size_t smp__deep_memory(const smp__deep *deep) {
    return smp__reading_memory(deep->reading) + deep->pieces.capacity * sizeof *deep->pieces.items +
           deep->pieces.cover_capacity * sizeof *deep->pieces.cover;
}

static int32_t thousandths(double score) {
    return (int32_t)(score * 1000 + 0.5);
}

static bool is_unsure(const smp__deep *deep, const smp__deep_text *about, const smp_signal *signals) {
    const smp_reader *reader = deep->reader;
    for (size_t place = 0; place < reader->shape.signals; place++) {
        const smp__reader_band *band = &reader->bands[place];
        int32_t score = thousandths(signals[reader->signals[place]].score);
        if (score >= band->unsure_from && score <= band->unsure_to) return true;
    }
    return about->names_group;
}

/* ---- windows */

typedef smp__deep_window window;

/* What was read of each signal. */
typedef struct readings {
    int64_t logits[SMP__READER_MOST_SIGNALS]; /* of the window that speaks most for it */
    bool whole;                               /* all windows were read */
} readings;

/* Whether the reader tells of the signal. */
static bool knows(const smp_reader *reader, size_t signal) {
    for (size_t place = 0; place < reader->shape.signals; place++)
        if (reader->signals[place] == signal) return true;
    return false;
}

/* How many pieces of evidence begin within the words of the window. */
static size_t evidence_in(const smp__deep *deep, const smp__deep_text *about, const window *w,
                          const smp_signal *signals) {
    const smp__piece *items = deep->pieces.items;
    uint32_t first = items[w->first].first, end = items[w->end - 1].end;
    if (first >= end) return 0;
    smp__span span = smp__text_word_span(about->text, first, end);
    size_t count = 0;
    for (size_t s = 0; s < SMP__SIGNAL_OWN_FIRST; s++) {
        if (!signals[s].evidence_count || !knows(deep->reader, s)) continue;
        for (size_t i = 0; i < signals[s].evidence_count; i++) {
            const smp_evidence *evidence = &signals[s].evidence[i];
            count += evidence->span.start >= span.start && evidence->span.start < span.end;
        }
    }
    return count;
}

/* Keeps the windows with the most evidence, the earlier of those with the same; in the order of the text. */
static size_t keep_window(window *kept, size_t count, window w) {
    if (count < SMP__DEEP_MOST_WINDOWS) {
        kept[count] = w;
        return count + 1;
    }
    size_t least = count - 1;
    for (size_t i = count; i-- > 0;)
        if (kept[i].evidence < kept[least].evidence) least = i;
    if (w.evidence <= kept[least].evidence) return count;
    memmove(kept + least, kept + least + 1, (count - 1 - least) * sizeof *kept);
    kept[count - 1] = w;
    return count;
}

static size_t pick_windows(const smp__deep *deep, const smp__deep_text *about, const smp_signal *signals, window *kept,
                           bool *whole) {
    size_t count = 0, all = 0;
    for (size_t first = 0, end; first < deep->pieces.count; first = end, all++) {
        end = smp__reader_window(deep->reader, &deep->pieces, first);
        window w = {first, end, 0};
        if (end < deep->pieces.count || first) w.evidence = evidence_in(deep, about, &w, signals);
        count = keep_window(kept, count, w);
    }
    *whole = count == all;
    return count;
}

/* ---- both stages together */

/* The score of both, in thousandths. Where it tells of nothing, the fast stage keeps a third of the say: doubts of
 * texts that were read and of those that were not can be compared, and two readers doubt better than one. */
static int32_t combine(const smp_reader *reader, size_t place, int64_t logit, double before) {
    int64_t level = smp__level_logit_2(reader->signals[place]);
    int64_t both = logit + (int64_t)reader->bands[place].gain * thousandths(before) / 1000;
    int32_t chance = smp__fixed_sigmoid(both + level, reader->exp2);
    int32_t score = smp__level_score(chance, smp__fixed_sigmoid(level, reader->exp2)), fast = thousandths(before);
    if (score >= TOLD) return score;
    return (2 * score + (fast < TOLD ? fast : TOLD - 1)) / 3;
}

static void read_window(smp__deep *deep, const window *w, smp__deep_sentences *sentences, readings *found) {
    const smp_reader *reader = deep->reader;
    int64_t logits[SMP__READER_MOST_SIGNALS];
    smp__deep_read(deep->reading, reader, &deep->pieces, w, sentences, logits);
    for (size_t place = 0; place < reader->shape.signals; place++)
        if (logits[place] > found->logits[place]) found->logits[place] = logits[place];
}

/* Makes the score of one signal anew. True where it fires now, and nothing shows which words did it. */
static bool judge(const smp__deep *deep, const smp__deep_text *about, const readings *found, size_t place,
                  smp_signal *signal) {
    int32_t before = thousandths(signal->score);
    int32_t after = combine(deep->reader, place, found->logits[place], signal->score);
    /* What the fast stage's model said by itself, the reader may take back always: it is the better of the two. */
    bool sure = before >= deep->reader->bands[place].sure_from && signal->sources != SMP__SOURCE_MODEL;
    bool firm = !found->whole || signal->sources & certain_sources || sure;
    if (after == before || (after < before && firm)) return false;
    signal->score = (double)after / 1000;
    signal->fired = signal->score >= about->thresholds[signal->id];
    signal->sources |= SMP__SOURCE_DEEP;
    return signal->fired && !signal->evidence_count;
}

/* Adds the words that carry the signals at the places of `wanted`. */
static bool show_words(smp__deep *deep, const smp__deep_text *about, const smp__deep_sentences *sentences,
                       uint64_t wanted, smp__arena *arena, smp_signal *signals) {
    const smp_reader *reader = deep->reader;
    smp__span spans[SMP__READER_MOST_SIGNALS] = {0};
    smp__deep_find_words(deep->reading, reader, about->text, &deep->pieces, sentences, wanted, spans);
    for (size_t place = 0; place < reader->shape.signals; place++) {
        if (!(wanted >> place & 1) || spans[place].start == spans[place].end) continue;
        smp_signal *signal = &signals[reader->signals[place]];
        smp_evidence *evidence = smp__arena_take(arena, sizeof *evidence);
        if (!evidence) return false;
        *evidence = (smp_evidence){.source = "text", .span = spans[place], .signal = signal->id, .has_range = true};
        signal->evidence = evidence;
        signal->evidence_count = 1;
    }
    return true;
}

bool smp__deep_judge(smp__deep *deep, const smp__deep_text *about, const smp_allocator *memory, smp__arena *arena,
                     smp_signal *signals) {
    const smp_reader *reader = deep->reader;
    deep->read = false;
    if (!reader || (deep->depth == SMP_DEPTH_WHERE_UNSURE && !is_unsure(deep, about, signals))) return true;
    if (!smp__reader_cut(reader, about->text, about->lexicon, about->overlays, memory, &deep->pieces)) return false;
    if (!deep->pieces.count) return true;
    window windows[SMP__DEEP_MOST_WINDOWS];
    smp__deep_sentences sentences;
    readings found;
    sentences.count = 0;
    for (size_t place = 0; place < SMP__READER_MOST_SIGNALS; place++) found.logits[place] = INT64_MIN;
    size_t count = pick_windows(deep, about, signals, windows, &found.whole);
    for (size_t i = 0; i < count; i++) read_window(deep, &windows[i], &sentences, &found);
    deep->read = true;
    uint64_t wanted = 0;
    for (size_t place = 0; place < reader->shape.signals; place++)
        if (judge(deep, about, &found, place, &signals[reader->signals[place]])) wanted |= (uint64_t)1 << place;
    return !wanted || show_words(deep, about, &sentences, wanted, arena, signals);
}
