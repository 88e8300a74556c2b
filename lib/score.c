/* SPDX-License-Identifier: MIT */
#include "score.h"
#include "sort.h"

#include <string.h>

/* Repeated phrases are remembered up to this many for a signal; with so many different ones the score is near 1. */
enum { MOST_PHRASES = 32 };

/* A hit below this is no evidence worth showing. */
static const float shown_from = 0.05f;

/* How much of what a plain swear word lacks to certainty a disguise makes up for. */
static const double disguise_bonus = 0.5;

double smp__rounded(double score) {
    return (double)(long)(score * 1000 + 0.5) / 1000;
}

static int in_text(smp__span a, smp__span b) {
    if (a.start != b.start) return a.start < b.start ? -1 : 1;
    return (a.end < b.end) - (a.end > b.end);
}

/* By signal, where it is read, length (longest first), where it is written, weight (surest first), phrase. */
static int in_order(const void *left, const void *right) {
    const smp__hit *a = left, *b = right;
    if (a->signal != b->signal) return a->signal < b->signal ? -1 : 1;
    int order = in_text(a->place, b->place);
    if (!order) order = in_text(a->span, b->span);
    if (order) return order;
    if (a->weight != b->weight) return a->weight > b->weight ? -1 : 1;
    return (a->pattern > b->pattern) - (a->pattern < b->pattern);
}

/* Where it is written; where two phrases are read in one character, a ligature, by their names. */
static int as_written(const void *left, const void *right) {
    const smp_evidence *a = left, *b = right;
    int order = in_text(a->span, b->span);
    if (!order) order = strcmp(a->pattern ? a->pattern : "", b->pattern ? b->pattern : "");
    return order ? order : (a->undone > b->undone) - (a->undone < b->undone);
}

typedef struct tally {
    uint32_t phrases[MOST_PHRASES];
    double weights[MOST_PHRASES];
    size_t count;
} tally;

/* A phrase met again counts with the surest of its matches. */
static void count_hit(tally *t, const smp__hit *hit) {
    for (size_t i = 0; i < t->count; i++) {
        if (t->phrases[i] != hit->pattern) continue;
        if ((double)hit->weight > t->weights[i]) t->weights[i] = (double)hit->weight;
        return;
    }
    if (t->count == MOST_PHRASES) return;
    t->phrases[t->count] = hit->pattern;
    t->weights[t->count++] = (double)hit->weight;
}

static double score_of(const tally *t) {
    double doubt = 1;
    for (size_t i = 0; i < t->count; i++) doubt *= 1 - (t->weights[i] < 1 ? t->weights[i] : 1);
    return smp__rounded(1 - doubt);
}

static void make_surer(smp__hit *hit) {
    bool swearing = hit->signal == SMP__SIGNAL_PROFANE || hit->signal == SMP__SIGNAL_OBSCENE;
    if (swearing && hit->undone && hit->weight >= 0.5f)
        hit->weight += (float)((1 - (double)hit->weight) * disguise_bonus);
}

static smp_evidence evidence_of(const smp__hit *hit, const smp__lexicon *lexicon, const char *own_signal) {
    return (smp_evidence){.source = "text",
                          .pattern = smp__lexicon_pattern_name(lexicon, hit->pattern),
                          .span = hit->span,
                          .undone = hit->undone,
                          .signal = (smp__signal_id)hit->signal,
                          .has_range = true,
                          .own_signal = own_signal};
}

/* Scores one signal from its hits, which are in order. */
static void score_signal(smp_signal *signal, const smp__hit *hits, size_t count, const smp__lexicon *lexicon,
                         smp_evidence *evidence) {
    tally t;
    t.count = 0;
    signal->evidence = evidence;
    for (size_t i = 0; i < count;) {
        const smp__hit *best = &hits[i];
        signal->sources |= best->source;
        size_t next = i + 1;
        for (; next < count && hits[next].place.start < best->place.end; next++) {
            signal->sources |= hits[next].source;
            if (hits[next].weight > best->weight) best = &hits[next];
        }
        count_hit(&t, best);
        if (best->weight >= shown_from)
            evidence[signal->evidence_count++] = evidence_of(best, lexicon, signal->own_name);
        i = next;
    }
    smp__sort(evidence, signal->evidence_count, sizeof *evidence, as_written);
    signal->score = score_of(&t);
}

bool smp__score(smp__hits *hits, const smp__lexicon *lexicon, const smp__own_signals *own, const double *thresholds,
                smp__arena *arena, smp_signal *signals) {
    smp_evidence *evidence = smp__arena_take(arena, hits->count * sizeof *evidence);
    if (!evidence) return false;
    for (size_t i = 0; i < hits->count; i++) make_surer(&hits->items[i]);
    smp__sort(hits->items, hits->count, sizeof *hits->items, in_order);
    size_t count = smp__own_signals_count(own);
    for (size_t s = 0; s < count; s++) signals[s] = (smp_signal){.id = (smp__signal_id)s, .fired = thresholds[s] <= 0};
    for (size_t s = SMP__SIGNAL_OWN_FIRST; s < count; s++) signals[s].own_name = smp__own_signals_name(own, s);
    for (size_t first = 0, end; first < hits->count; first = end) {
        size_t s = hits->items[first].signal;
        for (end = first + 1; end < hits->count && hits->items[end].signal == s; end++) {}
        score_signal(&signals[s], hits->items + first, end - first, lexicon, evidence + first);
        signals[s].fired = signals[s].score >= thresholds[s];
    }
    return true;
}
