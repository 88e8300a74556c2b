/* SPDX-License-Identifier: MIT */
#include "matcher.h"

#include <string.h>

enum { NO_LITERAL = UINT32_MAX };

struct smp__matcher {
    smp_allocator memory;
    uint8_t class_of[256]; /* bytes that no literal tells apart share a class; 0: in no literal; 1: ignored */
    uint32_t stride;       /* classes */
    uint32_t state_count;
    size_t longest;        /* of the literals */
    uint32_t first_accept; /* states from here on end a literal; as a row offset */
    uint32_t *next;        /* [row offset + class] is a row offset: state * stride */
    uint32_t *literal;     /* per state from first_accept on: the longest literal that ends here */
    uint32_t *shorter;     /* … and the next accepting state (index from first_accept), or NO_LITERAL */
};

/* While it is built: a trie over classes, dense, in the order of insertion. */
typedef struct class_trie {
    const smp_allocator *memory;
    uint32_t *child; /* [state * stride + class], 0: none (nothing leads back to the root in a trie) */
    uint32_t *literal;
    uint32_t *fail;
    uint32_t *order; /* states by depth */
    uint32_t count, stride;
} class_trie;

static uint32_t classify(uint8_t class_of[256], const smp__literal *literals, size_t count, const char *ignored) {
    uint32_t classes = 2;
    for (const char *c = ignored; *c; c++) class_of[(uint8_t)*c] = 1;
    for (size_t i = 0; i < count; i++) {
        for (size_t k = 0; k < literals[i].length; k++) {
            uint8_t byte = (uint8_t)literals[i].text[k];
            if (class_of[byte] == 0) class_of[byte] = (uint8_t)(classes < 255 ? classes++ : 255);
        }
    }
    return classes;
}

static void insert(class_trie *trie, const uint8_t class_of[256], const smp__literal *literal, uint32_t index) {
    uint32_t state = 0;
    for (size_t k = 0; k < literal->length; k++) {
        uint32_t *child = &trie->child[(size_t)state * trie->stride + class_of[(uint8_t)literal->text[k]]];
        if (!*child) {
            *child = trie->count++;
            trie->literal[*child] = NO_LITERAL;
        }
        state = *child;
    }
    /* The same literal twice: the first keeps its place. */
    if (state && trie->literal[state] == NO_LITERAL) trie->literal[state] = index;
}

/* Breadth first: sets `fail`, fills every missing transition, and orders the states by depth. */
static void complete(class_trie *trie) {
    uint32_t done = 0, known = 0;
    for (uint32_t c = 0; c < trie->stride; c++) {
        uint32_t child = trie->child[c];
        if (child) {
            trie->fail[child] = 0;
            trie->order[known++] = child;
        }
    }
    while (done < known) {
        uint32_t state = trie->order[done++];
        uint32_t *row = trie->child + (size_t)state * trie->stride;
        const uint32_t *fallback = trie->child + (size_t)trie->fail[state] * trie->stride;
        for (uint32_t c = 2; c < trie->stride; c++) {
            if (row[c]) {
                trie->fail[row[c]] = fallback[c];
                trie->order[known++] = row[c];
            } else {
                row[c] = fallback[c];
            }
        }
    }
}

/* The nearest state down the chain of fallbacks, `state` included, that ends a literal; 0 where there is none. */
static uint32_t accepting(const class_trie *trie, uint32_t state) {
    while (state && trie->literal[state] == NO_LITERAL) state = trie->fail[state];
    return state;
}

/* Numbers the states anew, accepting ones last, so that one comparison tells them apart. */
static bool number(smp__matcher *matcher, const class_trie *trie) {
    uint32_t *renamed = smp__allocate_zeroed(&matcher->memory, trie->count * sizeof *renamed);
    if (!renamed) return false;
    uint32_t plain = 1, accept_count = 0;
    for (uint32_t i = 0; i + 1 < trie->count; i++) {
        if (accepting(trie, trie->order[i]))
            accept_count++;
        else
            renamed[trie->order[i]] = plain++;
    }
    for (uint32_t i = 0, at = plain; i + 1 < trie->count; i++) {
        if (accepting(trie, trie->order[i])) renamed[trie->order[i]] = at++;
    }
    size_t cells = (size_t)trie->count * trie->stride;
    matcher->next = smp__allocate(&matcher->memory, cells * sizeof *matcher->next);
    matcher->literal = smp__allocate(&matcher->memory, accept_count * sizeof *matcher->literal);
    matcher->shorter = smp__allocate(&matcher->memory, accept_count * sizeof *matcher->shorter);
    if (!matcher->next || !matcher->literal || !matcher->shorter) {
        smp__release(&matcher->memory, renamed);
        return false;
    }
    for (uint32_t state = 0; state < trie->count; state++) {
        const uint32_t *from = trie->child + (size_t)state * trie->stride;
        uint32_t *to = matcher->next + (size_t)renamed[state] * trie->stride;
        for (uint32_t c = 0; c < trie->stride; c++) to[c] = renamed[from[c]] * trie->stride;
        to[0] = 0;
        to[1] = renamed[state] * trie->stride;
        if (renamed[state] < plain) continue;
        uint32_t longest = accepting(trie, state), after = accepting(trie, trie->fail[longest]);
        matcher->literal[renamed[state] - plain] = trie->literal[longest];
        matcher->shorter[renamed[state] - plain] = after ? renamed[after] - plain : NO_LITERAL;
    }
    matcher->state_count = trie->count;
    matcher->first_accept = plain * trie->stride;
    smp__release(&matcher->memory, renamed);
    return true;
}

static bool build(smp__matcher *matcher, const smp__literal *literals, size_t count) {
    size_t states = 1;
    for (size_t i = 0; i < count; i++) {
        states += literals[i].length;
        if (literals[i].length > matcher->longest) matcher->longest = literals[i].length;
    }
    if (states > UINT32_MAX / matcher->stride) return false;

    const smp_allocator *memory = &matcher->memory;
    class_trie trie = {.memory = memory, .count = 1, .stride = matcher->stride};
    trie.child = smp__allocate_zeroed(memory, states * trie.stride * sizeof *trie.child);
    trie.literal = smp__allocate(memory, states * sizeof *trie.literal);
    trie.fail = smp__allocate_zeroed(memory, states * sizeof *trie.fail);
    trie.order = smp__allocate(memory, states * sizeof *trie.order);
    bool fine = trie.child && trie.literal && trie.fail && trie.order;
    if (fine) {
        trie.literal[0] = NO_LITERAL;
        for (size_t i = 0; i < count; i++) insert(&trie, matcher->class_of, &literals[i], (uint32_t)i);
        complete(&trie);
        fine = number(matcher, &trie);
    }
    smp__release(memory, trie.child);
    smp__release(memory, trie.literal);
    smp__release(memory, trie.fail);
    smp__release(memory, trie.order);
    return fine;
}

smp__matcher *smp__matcher_new(const smp__literal *literals, size_t count, const char *ignored,
                               const smp_allocator *memory) {
    smp__matcher *matcher = smp__allocate_zeroed(memory, sizeof *matcher);
    if (!matcher) return NULL;
    matcher->memory = *memory;
    matcher->stride = classify(matcher->class_of, literals, count, ignored);
    if (matcher->stride < 255 && build(matcher, literals, count)) return matcher;
    smp__matcher_free(matcher);
    return NULL;
}

void smp__matcher_free(smp__matcher *matcher) {
    if (!matcher) return;
    smp_allocator memory = matcher->memory;
    smp__release(&memory, matcher->next);
    smp__release(&memory, matcher->literal);
    smp__release(&memory, matcher->shorter);
    smp__release(&memory, matcher);
}

size_t smp__matcher_memory(const smp__matcher *matcher) {
    size_t accept_count = matcher->state_count - matcher->first_accept / matcher->stride;
    return sizeof *matcher + (size_t)matcher->state_count * matcher->stride * sizeof *matcher->next +
           accept_count * (sizeof *matcher->literal + sizeof *matcher->shorter);
}

/* ---- scanning */

static void tell(const smp__matcher *matcher, uint32_t row, size_t end, smp__matcher_visit *visit, void *context) {
    uint32_t accept = (row - matcher->first_accept) / matcher->stride;
    for (; accept != NO_LITERAL; accept = matcher->shorter[accept]) visit(context, matcher->literal[accept], end);
}

/* From the state `row` on; returns the one behind the text. */
static uint32_t scan(const smp__matcher *matcher, const char *text, size_t from, size_t to, uint32_t row,
                     smp__matcher_visit *visit, void *context) {
    const uint32_t *next = matcher->next;
    const uint32_t first_accept = matcher->first_accept;
    for (size_t i = from; i < to; i++) {
        uint8_t class = matcher->class_of[(uint8_t)text[i]];
        row = next[row + class];
        if (row >= first_accept && class != 1) tell(matcher, row, i + 1, visit, context);
    }
    return row;
}

/* Where a scan that began at `at` knows as much as one that began with the text. */
static size_t settled(const smp__matcher *matcher, const char *text, size_t at, size_t to) {
    for (size_t known = 0; at < to && known < matcher->longest; at++) {
        uint8_t class = matcher->class_of[(uint8_t)text[at]];
        if (class == 0) return at + 1;
        known += class != 1;
    }
    return at;
}

enum { LANES = 3, LEAST_BLOCK = 120, MOST_BLOCK = 1200, MOST_NOTED = 16 };

/* What is found in one third of a block. */
typedef struct lane {
    size_t count;
    struct {
        uint32_t row;
        size_t end;
    } noted[MOST_NOTED];
} lane;

/* Rarely called: its inside would crowd out the loop. */
__attribute__((noinline)) static void note(const smp__matcher *matcher, lane *l, const char *text, uint32_t row,
                                           size_t at) {
    if (row < matcher->first_accept || matcher->class_of[(uint8_t)text[at]] == 1) return; /* or an ignored byte */
    if (l->count < MOST_NOTED) {
        l->noted[l->count].row = row;
        l->noted[l->count].end = at + 1;
    }
    l->count++;
}

/* The rest of a lane. */
static uint32_t read_on(const smp__matcher *matcher, lane *l, const char *text, size_t from, size_t to, uint32_t row) {
    for (size_t at = from; at < to; at++) {
        row = matcher->next[row + matcher->class_of[(uint8_t)text[at]]];
        if (row >= matcher->first_accept) note(matcher, l, text, row, at);
    }
    return row;
}

/* Tells what ends behind `from`. */
static void tell_lane(const smp__matcher *matcher, const lane *l, size_t from, smp__matcher_visit *visit,
                      void *context) {
    for (size_t i = 0; i < l->count; i++)
        if (l->noted[i].end > from) tell(matcher, l->noted[i].row, l->noted[i].end, visit, context);
}

/* Each step waits for what the one before it reads from memory: so three places of a block are read abreast. */
static uint32_t scan_block(const smp__matcher *matcher, const char *text, size_t from, size_t to, uint32_t row,
                           smp__matcher_visit *visit, void *context) {
    const uint32_t *next = matcher->next;
    const uint8_t *class_of = matcher->class_of;
    const uint32_t first_accept = matcher->first_accept;
    if (to - from < LEAST_BLOCK) return scan(matcher, text, from, to, row, visit, context);
    size_t third = (to - from) / LANES, second = from + third, last = second + third;
    size_t second_settled = settled(matcher, text, second, to), last_settled = settled(matcher, text, last, to);
    if (second_settled > last || last_settled == to) return scan(matcher, text, from, to, row, visit, context);
    const char *a = text + from, *b = text + second, *c = text + last;
    uint32_t row_a = row, row_b = 0, row_c = 0;
    lane lanes[LANES];
    for (size_t l = 0; l < LANES; l++) lanes[l].count = 0;
    for (size_t i = 0; i < third; i++) {
        row_a = next[row_a + class_of[(uint8_t)a[i]]];
        row_b = next[row_b + class_of[(uint8_t)b[i]]];
        row_c = next[row_c + class_of[(uint8_t)c[i]]];
        if (row_a < first_accept && row_b < first_accept && row_c < first_accept) continue;
        note(matcher, &lanes[0], text, row_a, from + i);
        note(matcher, &lanes[1], text, row_b, second + i);
        note(matcher, &lanes[2], text, row_c, last + i);
    }
    /* Each reads on to where the next one knows as much. */
    read_on(matcher, &lanes[0], text, second, second_settled, row_a);
    read_on(matcher, &lanes[1], text, last, last_settled, row_b);
    row_c = read_on(matcher, &lanes[2], text, last + third, to, row_c);
    for (size_t l = 0; l < LANES; l++)
        if (lanes[l].count > MOST_NOTED) return scan(matcher, text, from, to, row, visit, context);
    tell_lane(matcher, &lanes[0], from, visit, context);
    tell_lane(matcher, &lanes[1], second_settled, visit, context);
    tell_lane(matcher, &lanes[2], last_settled, visit, context);
    return row_c;
}

void smp__matcher_scan(const smp__matcher *matcher, const char *text, size_t length, smp__matcher_visit *visit,
                       void *context) {
    uint32_t row = 0;
    for (size_t from = 0, to; from < length; from = to) {
        to = length - from < MOST_BLOCK ? length : from + MOST_BLOCK;
        row = scan_block(matcher, text, from, to, row, visit, context);
    }
}
