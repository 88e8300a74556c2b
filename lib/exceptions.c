/* SPDX-License-Identifier: MIT */
#include "exceptions.h"

#include "lexicon_tables.h"
#include "sort.h"

bool smp__exceptions_add(smp__exceptions *exceptions, const smp_allocator *memory, smp__exception exception) {
    if (!smp__reserve(memory, &exceptions->items, &exceptions->capacity, exceptions->count + 1,
                      sizeof *exceptions->items))
        return false;
    exceptions->items[exceptions->count++] = exception;
    return true;
}

/* Signal, reach, place. */
static int in_order(const void *left, const void *right) {
    const smp__exception *a = left, *b = right;
    if (a->signal != b->signal) return a->signal < b->signal ? -1 : 1;
    if (a->reach != b->reach) return a->reach < b->reach ? -1 : 1;
    if (a->first != b->first) return a->first < b->first ? -1 : 1;
    if (a->end != b->end) return a->end < b->end ? -1 : 1;
    return (a->factor > b->factor) - (a->factor < b->factor);
}

static bool same_list(const smp__exception *a, const smp__exception *b) {
    return a->signal == b->signal && a->reach == b->reach;
}

/* One for a text, and one for a sentence, is enough: the strongest. */
static bool merges(smp__exception *kept, const smp__exception *next) {
    if (!same_list(kept, next) || next->reach == SMP__REACH_OVERLAP) return false;
    if (next->reach == SMP__REACH_SENTENCE && kept->sentence != next->sentence) return false;
    if (next->factor < kept->factor) kept->factor = next->factor;
    return true;
}

void smp__exceptions_sort(smp__exceptions *exceptions) {
    if (exceptions->count == 0) return;
    smp__sort(exceptions->items, exceptions->count, sizeof *exceptions->items, in_order);
    size_t kept = 0;
    for (size_t i = 0; i < exceptions->count; i++) {
        smp__exception next = exceptions->items[i];
        smp__exception *last = kept ? &exceptions->items[kept - 1] : NULL;
        if (last && merges(last, &next)) continue;
        next.latest_end = next.end;
        if (last && same_list(last, &next) && last->latest_end > next.end) next.latest_end = last->latest_end;
        exceptions->items[kept++] = next;
    }
    exceptions->count = kept;
}

/* How many exceptions come before those of the signal and reach that begin at or after the word. */
static size_t count_before(const smp__exceptions *exceptions, smp__signal_id signal, smp__reach reach, uint32_t first) {
    smp__exception wanted = {.signal = (uint16_t)signal, .reach = (uint16_t)reach, .first = first, .factor = -1};
    size_t low = 0, high = exceptions->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (in_order(&exceptions->items[middle], &wanted) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static double least(double factor, const smp__exception *exception) {
    return exception->factor < factor ? exception->factor : factor;
}

/* What is left by those that count in their own words: those that overlap the words, or all that cover them. */
static double left_in_place(const smp__exceptions *exceptions, smp__signal_id signal, uint32_t first, uint32_t end,
                            bool covering) {
    const smp__exception *items = exceptions->items;
    double factor = 1;
    uint32_t begins_by = covering ? first + 1 : end, ends_from = covering ? end : first + 1;
    for (size_t i = count_before(exceptions, signal, SMP__REACH_OVERLAP, begins_by); i > 0; i--) {
        const smp__exception *before = &items[i - 1];
        if (before->signal != signal || before->reach != SMP__REACH_OVERLAP || before->latest_end < ends_from) break;
        if (before->end >= ends_from) factor = least(factor, before);
    }
    return factor;
}

/* What is left by those that count in the whole sentence or text. */
static double left_around(const smp__exceptions *exceptions, smp__signal_id signal, const smp__sentence *sentence) {
    const smp__exception *items = exceptions->items;
    double factor = 1;
    for (size_t i = count_before(exceptions, signal, SMP__REACH_SENTENCE, sentence->first); i < exceptions->count;
         i++) {
        if (items[i].signal != signal || items[i].reach != SMP__REACH_SENTENCE || items[i].first >= sentence->end)
            break;
        factor = least(factor, &items[i]);
    }
    size_t whole = count_before(exceptions, signal, SMP__REACH_TEXT, 0);
    if (whole < exceptions->count && items[whole].signal == signal) factor = least(factor, &items[whole]);
    return factor;
}

static double lesser(double a, double b) {
    return a < b ? a : b;
}

double smp__exceptions_factor(const smp__exceptions *exceptions, smp__signal_id signal, const smp__sentence *sentence,
                              uint32_t first, uint32_t end) {
    if (exceptions->count == 0) return 1;
    return lesser(left_in_place(exceptions, signal, first, end, false), left_around(exceptions, signal, sentence));
}

double smp__exceptions_cover(const smp__exceptions *exceptions, smp__signal_id signal, const smp__sentence *sentence,
                             uint32_t first, uint32_t end) {
    if (exceptions->count == 0) return 1;
    return lesser(left_in_place(exceptions, signal, first, end, true), left_around(exceptions, signal, sentence));
}
