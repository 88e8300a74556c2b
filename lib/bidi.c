/* SPDX-License-Identifier: MIT
 * The names of rules (X1, W4, N0, …) are those of UAX 9. There is no R but by an override, and no AL and AN, so that W2
 * and W3 have nothing to do and FSI is LRI. */
#include "bidi.h"

#include <string.h>
#include <unicode/uchar.h>

enum { MOST_LEVEL = 125, MOST_BRACKETS = 63 };

#define NOWHERE UINT32_MAX

/* Types of characters. */
enum { L, R, EN, ES, ET, CS, NSM, NEUTRAL, REMOVED };

/* What a character was at first. */
enum {
    WAS_BLANK = 1, /* moves with the end of the line (L1), as do isolates and what is removed */
    WAS_SEPARATOR = 2,
    WAS_MARK = 4,
    WAS_OPENER = 8, /* of an isolate */
    WAS_CLOSER = 16
};

typedef struct smp__bidi_place {
    /* In its sequence; later, the place in the sequence of the bracket that closes what this one opens. */
    uint32_t next;
    uint8_t type, level, was;
    uint8_t shown; /* the level that it is displayed at; before, of a bracket: bits of L and R, what it encloses */
} place;

/* Cells of one level in a row. */
typedef struct smp__bidi_run {
    uint32_t first, end;
    uint32_t next; /* index in display order */
    uint32_t level;
} run;

void smp__bidi_clear(smp__bidi *bidi, const smp_allocator *memory) {
    smp__release(memory, bidi->places);
    smp__release(memory, bidi->sequence);
    smp__release(memory, bidi->runs);
    *bidi = (smp__bidi){0};
}

size_t smp__bidi_memory(const smp__bidi *bidi) {
    return bidi->place_capacity * sizeof *bidi->places + bidi->sequence_capacity * sizeof *bidi->sequence +
           bidi->run_capacity * sizeof *bidi->runs;
}

/* ---- X1 to X9: levels */

/* One entry of the directional status stack. */
typedef struct status {
    uint8_t level, override; /* override: L, R, or NEUTRAL where there is none */
    bool isolate;
    uint32_t opener; /* cell of the isolate's control */
} status;

typedef struct explicit_state {
    status stack[MOST_LEVEL + 2];
    size_t depth; /* of the last entry */
    size_t overflow_isolates, overflow_embeddings, valid_isolates;
} explicit_state;

static UCharDirection direction_of(uint32_t code) {
    if (code < 0x80) {
        if ((code | 32) - 'a' < 26) return U_LEFT_TO_RIGHT;
        if (code == ' ') return U_WHITE_SPACE_NEUTRAL;
    }
    UCharDirection direction = u_charDirection((UChar32)code);
    if (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC) return U_LEFT_TO_RIGHT;
    if (direction == U_ARABIC_NUMBER) return U_EUROPEAN_NUMBER;
    /* The controls of a paragraph end with it; here it is one line anyway. */
    return direction == U_BLOCK_SEPARATOR ? U_WHITE_SPACE_NEUTRAL : direction;
}

static void push(explicit_state *state, unsigned level, uint8_t override, bool isolate, uint32_t opener) {
    state->stack[++state->depth] = (status){(uint8_t)level, override, isolate, opener};
}

static void open_embedding(explicit_state *state, bool odd, uint8_t override) {
    unsigned level = state->stack[state->depth].level;
    level = odd ? (level + 1) | 1 : (level + 2) & ~1u;
    if (level <= MOST_LEVEL && !state->overflow_isolates && !state->overflow_embeddings)
        push(state, level, override, false, 0);
    else if (!state->overflow_isolates)
        state->overflow_embeddings++;
}

static void close_embedding(explicit_state *state) {
    if (state->overflow_isolates) return;
    if (state->overflow_embeddings)
        state->overflow_embeddings--;
    else if (!state->stack[state->depth].isolate && state->depth)
        state->depth--;
}

static void open_isolate(explicit_state *state, bool odd, uint32_t opener) {
    unsigned level = state->stack[state->depth].level;
    level = odd ? (level + 1) | 1 : (level + 2) & ~1u;
    if (level <= MOST_LEVEL && !state->overflow_isolates && !state->overflow_embeddings) {
        state->valid_isolates++;
        push(state, level, NEUTRAL, true, opener);
    } else {
        state->overflow_isolates++;
    }
}

/* Returns the cell of the control that opened what is closed here, or NOWHERE. */
static uint32_t close_isolate(explicit_state *state) {
    if (state->overflow_isolates) {
        state->overflow_isolates--;
        return NOWHERE;
    }
    if (!state->valid_isolates) return NOWHERE;
    state->overflow_embeddings = 0;
    while (!state->stack[state->depth].isolate) state->depth--;
    state->valid_isolates--;
    return state->stack[state->depth--].opener;
}

/* Follows a control that nothing is displayed of (X9); false where the character is none. */
static bool follow_removed(explicit_state *state, UCharDirection direction) {
    switch (direction) {
    case U_LEFT_TO_RIGHT_EMBEDDING:
        open_embedding(state, false, NEUTRAL);
        return true;
    case U_LEFT_TO_RIGHT_OVERRIDE:
        open_embedding(state, false, L);
        return true;
    case U_RIGHT_TO_LEFT_EMBEDDING:
        open_embedding(state, true, NEUTRAL);
        return true;
    case U_RIGHT_TO_LEFT_OVERRIDE:
        open_embedding(state, true, R);
        return true;
    case U_POP_DIRECTIONAL_FORMAT:
        close_embedding(state);
        return true;
    case U_BOUNDARY_NEUTRAL:
        return true;
    default:
        return false;
    }
}

static uint8_t type_of(UCharDirection direction) {
    switch (direction) {
    case U_LEFT_TO_RIGHT:
        return L;
    case U_EUROPEAN_NUMBER:
        return EN;
    case U_EUROPEAN_NUMBER_SEPARATOR:
        return ES;
    case U_EUROPEAN_NUMBER_TERMINATOR:
        return ET;
    case U_COMMON_NUMBER_SEPARATOR:
        return CS;
    case U_DIR_NON_SPACING_MARK:
        return NSM;
    default:
        return NEUTRAL;
    }
}

static uint8_t trace_of(UCharDirection direction) {
    switch (direction) {
    case U_WHITE_SPACE_NEUTRAL:
        return WAS_BLANK;
    case U_SEGMENT_SEPARATOR:
        return WAS_SEPARATOR;
    case U_DIR_NON_SPACING_MARK:
        return WAS_MARK;
    case U_FIRST_STRONG_ISOLATE:
    case U_LEFT_TO_RIGHT_ISOLATE:
    case U_RIGHT_TO_LEFT_ISOLATE:
        return WAS_BLANK | WAS_OPENER;
    case U_POP_DIRECTIONAL_ISOLATE:
        return WAS_BLANK | WAS_CLOSER;
    default:
        return 0;
    }
}

/* A character that stays: its level and type by the entry on top. */
static place place_of(const explicit_state *state, UCharDirection direction) {
    const status *top = &state->stack[state->depth];
    return (place){.next = NOWHERE,
                   .type = top->override == NEUTRAL ? type_of(direction) : top->override,
                   .level = top->level,
                   .shown = top->level,
                   .was = trace_of(direction)};
}

static UBidiPairedBracketType bracket_type(uint32_t code) {
    if (code < 0x80 && !strchr("()[]{}", (int)code)) return U_BPT_NONE;
    return (UBidiPairedBracketType)u_getIntPropertyValue((UChar32)code, UCHAR_BIDI_PAIRED_BRACKET_TYPE);
}

static bool is_plain_letter(const smp__cell *cell) {
    return (cell->code | 32) - 'a' < 26;
}

/* Gives each cell its level and type, and links those of one isolating run sequence. `starts` gets the first cell of
 * each; returns how many. Ends `cells` with the first letter behind the last control, if all is closed there and no
 * bracket can reach beyond: from there on nothing moves. */
static size_t set_levels(smp__cells *cells, place *places, uint32_t *starts) {
    explicit_state state;
    state.stack[0] = (status){0, NEUTRAL, false, 0};
    state.depth = state.overflow_isolates = state.overflow_embeddings = state.valid_isolates = 0;
    uint32_t last = NOWHERE; /* the last that stays */
    size_t count = 0, controls = cells->count;
    while (controls && !(smp__cell_property(&cells->items[controls - 1]) & SMP__PROPERTY_BIDI)) controls--;
    for (uint32_t i = 0; i < cells->count; i++) {
        UCharDirection direction = direction_of(cells->items[i].code);
        if (follow_removed(&state, direction)) {
            places[i] = (place){.next = NOWHERE, .type = REMOVED, .was = WAS_BLANK};
            continue;
        }
        uint32_t opener = direction == U_POP_DIRECTIONAL_ISOLATE ? close_isolate(&state) : NOWHERE;
        places[i] = place_of(&state, direction);
        if (direction == U_LEFT_TO_RIGHT_ISOLATE || direction == U_FIRST_STRONG_ISOLATE)
            open_isolate(&state, false, i);
        else if (direction == U_RIGHT_TO_LEFT_ISOLATE)
            open_isolate(&state, true, i);
        if (last != NOWHERE && places[last].level == places[i].level)
            places[last].next = i;
        else if (opener != NOWHERE)
            places[opener].next = i;
        else
            starts[count++] = i;
        last = i;
        if (places[i].type == NEUTRAL && bracket_type(cells->items[i].code) != U_BPT_NONE) controls = cells->count;
        if (i >= controls && !state.depth && !state.overflow_isolates && is_plain_letter(&cells->items[i]))
            cells->count = i + 1;
    }
    return count;
}

/* ---- W1 to W7: weak types, in one isolating run sequence */

/* A sequence, gathered. */
typedef struct sequence {
    place *places;
    const smp__cells *cells;
    const uint32_t *at; /* its cells */
    size_t count;
    uint8_t before, behind; /* sos and eos: L or R */
    uint8_t direction;      /* of its level */
} sequence;

static uint8_t *type_at(const sequence *self, size_t i) {
    return &self->places[self->at[i]].type;
}

/* W1 */
static void resolve_marks(const sequence *self) {
    uint8_t before = self->before;
    for (size_t i = 0; i < self->count; i++) {
        place *at = &self->places[self->at[i]];
        if (at->type == NSM) at->type = before;
        before = at->was & (WAS_OPENER | WAS_CLOSER) ? NEUTRAL : at->type;
    }
}

/* W4 */
static void join_numbers(const sequence *self) {
    for (size_t i = 1; i + 1 < self->count; i++) {
        uint8_t *type = type_at(self, i), before = *type_at(self, i - 1), behind = *type_at(self, i + 1);
        if (before != behind) continue;
        if ((*type == ES || *type == CS) && before == EN) *type = EN;
    }
}

/* W5 */
static void take_terminators(const sequence *self) {
    for (size_t i = 0, end; i < self->count; i = end + 1) {
        for (end = i; end < self->count && *type_at(self, end) == ET;) end++;
        bool number = (i && *type_at(self, i - 1) == EN) || (end < self->count && *type_at(self, end) == EN);
        for (size_t k = i; number && k < end; k++) *type_at(self, k) = EN;
    }
}

/* W6, W7 */
static void resolve_numbers(const sequence *self) {
    uint8_t strong = self->before;
    for (size_t i = 0; i < self->count; i++) {
        uint8_t *type = type_at(self, i);
        if (*type == L || *type == R) strong = *type;
        if (*type == EN && strong == L) *type = L;
        if (*type == ES || *type == ET || *type == CS) *type = NEUTRAL;
    }
}

/* ---- N0 to N2: neutral types */

/* L or R as N0 and N1 count a type, or NEUTRAL. */
static uint8_t strength(uint8_t type) {
    return type == EN ? R : type;
}

/* A bracket that is still open. */
typedef struct bracket {
    uint32_t closing; /* code point */
    uint32_t place;   /* in the sequence */
    uint8_t inside;   /* bits of L and R */
} bracket;

/* One of two brackets that Unicode holds for the same, U+2329 and U+3008. */
static uint32_t canonical(uint32_t code) {
    return code == 0x2329 ? 0x3008 : code == 0x232A ? 0x3009 : code;
}

/* BD16: links every opening bracket to the one that closes it. */
static bool pair_brackets(const sequence *self) {
    bracket stack[MOST_BRACKETS];
    size_t depth = 0;
    bool paired = false;
    for (size_t i = 0; i < self->count; i++) {
        place *at = &self->places[self->at[i]];
        if (at->type != NEUTRAL) {
            if (depth) stack[depth - 1].inside |= (uint8_t)(1 << strength(at->type));
            continue;
        }
        uint32_t code = self->cells->items[self->at[i]].code;
        UBidiPairedBracketType type = bracket_type(code);
        if (type == U_BPT_OPEN) {
            if (depth == MOST_BRACKETS) return paired;
            uint32_t closing = canonical((uint32_t)u_getBidiPairedBracket((UChar32)canonical(code)));
            stack[depth++] = (bracket){closing, (uint32_t)i, 0};
        } else if (type == U_BPT_CLOSE) {
            size_t open = depth;
            uint8_t inside = 0;
            while (open && stack[open - 1].closing != canonical(code)) inside |= stack[--open].inside;
            if (!open) continue;
            depth = open - 1;
            inside |= stack[depth].inside;
            self->places[self->at[stack[depth].place]].next = (uint32_t)i;
            self->places[self->at[stack[depth].place]].shown = inside;
            if (depth) stack[depth - 1].inside |= inside;
            paired = true;
        }
    }
    return paired;
}

/* N0: brackets take a direction from what they enclose, or else from what stands before them. */
static void resolve_brackets(const sequence *self) {
    uint8_t strong = self->before, carried = NEUTRAL; /* carried: to the marks on a bracket */
    for (size_t i = 0; i < self->count; i++) {
        place *at = &self->places[self->at[i]];
        bool mark = at->was & WAS_MARK && at->type == NEUTRAL && carried != NEUTRAL;
        bool opens = at->type == NEUTRAL && at->next != NOWHERE;
        if (mark) at->type = carried;
        if (opens && at->shown) {
            bool along = at->shown >> self->direction & 1;
            uint8_t direction = along ? self->direction : strong;
            /* A bracket that is resolved is told from what was strong at first by where it points. */
            at->type = self->places[self->at[at->next]].type = direction;
            self->places[self->at[at->next]].next = (uint32_t)i;
        }
        bool resolved = at->next != NOWHERE && at->type != NEUTRAL;
        if (!mark) carried = resolved ? at->type : NEUTRAL;
        if (at->type != NEUTRAL) strong = strength(at->type);
    }
}

/* N1, N2 */
static void resolve_neutrals(const sequence *self) {
    uint8_t before = self->before;
    for (size_t i = 0, end; i < self->count; i = end + 1) {
        for (end = i; end < self->count && *type_at(self, end) == NEUTRAL;) end++;
        uint8_t behind = end < self->count ? strength(*type_at(self, end)) : self->behind;
        uint8_t direction = before == behind ? before : self->direction;
        for (size_t k = i; k < end; k++) *type_at(self, k) = direction;
        before = behind;
    }
}

/* ---- I1, I2: levels */

/* The level of what stands behind the sequence's last cell (X10). */
static uint8_t level_behind(const place *places, size_t count, uint32_t last) {
    if (places[last].was & WAS_OPENER) return 0;
    size_t next = last + 1;
    while (next < count && places[next].type == REMOVED) next++;
    return next < count ? places[next].level : 0;
}

/* … and of what stands before its first. */
static uint8_t level_before(const place *places, uint32_t first) {
    while (first && places[first - 1].type == REMOVED) first--;
    return first ? places[first - 1].level : 0;
}

/* W1 to N2 for the sequence that begins at `first`. */
static void resolve_types(sequence *self, uint32_t *room, uint32_t first, uint32_t seen) {
    place *places = self->places;
    /* From left to right with nothing against it, all is settled from the first letter on; but for brackets. */
    bool settles = self->direction == L && !(seen >> R & 1);
    for (uint32_t i = first, next; i != NOWHERE; i = next) {
        next = places[i].next;
        places[i].next = NOWHERE;
        room[self->count++] = i;
        if (settles && places[i].type == L) break;
        if (places[i].type == NEUTRAL && bracket_type(self->cells->items[i].code) != U_BPT_NONE) settles = false;
    }
    self->at = room;
    if (seen >> NSM & 1) resolve_marks(self);
    if (seen & (1u << EN | 1u << ES | 1u << ET | 1u << CS)) {
        if (seen & (1u << ES | 1u << CS)) join_numbers(self);
        if (seen & 1u << ET) take_terminators(self);
        resolve_numbers(self);
    }
    if (pair_brackets(self)) resolve_brackets(self);
    resolve_neutrals(self);
}

/* Gives the cells of the sequence that begins at `first` the levels that they are displayed at. */
static void resolve_sequence(const smp__cells *cells, place *places, uint32_t *room, uint32_t first) {
    uint8_t level = places[first].level, before = level_before(places, first), direction = level & 1;
    uint32_t last = first, seen = 0;
    for (uint32_t i = first; i != NOWHERE; last = i, i = places[i].next) seen |= 1u << places[i].type;
    /* Letters of one direction, its own, and what stands between them: nothing moves; nor does a number from left to
     * right, or a mark, where nothing else stands before. */
    uint32_t along = 1u << direction | 1u << NEUTRAL;
    if (seen >> direction & 1 && !(seen & ~along)) return;
    if (direction == L) along |= 1u << EN | 1u << ES | 1u << ET | 1u << CS;
    if ((before > level ? before : level) % 2 == direction && !(seen & ~(along | 1u << NSM))) return;
    uint8_t behind = level_behind(places, cells->count, last);
    sequence self = {.places = places,
                     .cells = cells,
                     .before = (before > level ? before : level) & 1,
                     .behind = (behind > level ? behind : level) & 1,
                     .direction = direction};
    resolve_types(&self, room, first, seen);
    for (size_t i = 0; i < self.count; i++) {
        place *at = &places[room[i]];
        if (direction)
            at->shown = (uint8_t)(level + (at->type != R));
        else
            at->shown = (uint8_t)(level + (at->type == L ? 0 : at->type == R ? 1 : 2));
    }
}

/* L1, and levels for what was removed: that of what stands before. */
static void settle_levels(place *places, size_t count) {
    bool trailing = true;
    for (size_t i = count; i--;) {
        place *at = &places[i];
        if (at->was & WAS_SEPARATOR) trailing = true;
        if (!(at->was & (WAS_SEPARATOR | WAS_BLANK)) && at->type != REMOVED) trailing = false;
        if (trailing) at->shown = 0;
    }
    for (size_t i = 0; i < count; i++)
        if (places[i].type == REMOVED) places[i].shown = i ? places[i - 1].shown : 0;
}

/* ---- L2: order */

/* Runs that stand next to each other on the display, from the one at the left on. */
typedef struct range {
    uint32_t left, right, level;
} range;

/* Joins the two ranges on top of the stack: an odd level turns them round. */
static void join_ranges(run *runs, range *stack, size_t *depth) {
    range *before = &stack[*depth - 2], *top = &stack[*depth - 1];
    if (before->level & 1) {
        runs[top->right].next = before->left;
        before->left = top->left;
    } else {
        runs[before->right].next = top->left;
        before->right = top->right;
    }
    --*depth;
}

/* Links the runs, one at least, in the order of display, each seen once; returns the first. */
static uint32_t order_runs(run *runs, size_t count) {
    range stack[MOST_LEVEL + 3];
    size_t depth = 1;
    stack[0] = (range){0, 0, runs[0].level};
    for (uint32_t i = 1; i < count; i++) {
        while (depth > 1 && stack[depth - 1].level > runs[i].level && stack[depth - 2].level >= runs[i].level)
            join_ranges(runs, stack, &depth);
        range *top = &stack[depth - 1];
        if (top->level < runs[i].level) {
            stack[depth++] = (range){i, i, runs[i].level};
            continue;
        }
        if (runs[i].level & 1) {
            runs[i].next = top->left;
            top->left = i;
        } else {
            runs[top->right].next = i;
            top->right = i;
        }
        top->level = runs[i].level;
    }
    while (depth > 1) join_ranges(runs, stack, &depth);
    runs[stack[0].right].next = NOWHERE;
    return stack[0].left;
}

static size_t find_runs(const place *places, size_t count, run *runs) {
    size_t found = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (found && runs[found - 1].level == places[i].shown)
            runs[found - 1].end = i + 1;
        else
            runs[found++] = (run){.first = i, .end = i + 1, .next = NOWHERE, .level = places[i].shown};
    }
    return found;
}

/* The part of the line that may move: from the last letter before the first control on. */
static smp__cells moving_part(const smp__cells *line) {
    smp__cells part = *line;
    size_t start = 0;
    while (start < line->count && !(smp__cell_property(&line->items[start]) & SMP__PROPERTY_BIDI)) start++;
    while (start && !is_plain_letter(&line->items[start - 1])) start--;
    if (start) start--;
    part.items += start;
    part.count -= start;
    return part;
}

static void append(smp__cells *to, const smp__cell *from, size_t count) {
    memcpy(to->items + to->count, from, count * sizeof *from);
    to->count += count;
}

bool smp__bidi_display(smp__bidi *bidi, const smp_allocator *memory, const smp__cells *from, smp__cells *to) {
    size_t count = from->count;
    if (!count) return true;
    if (!smp__reserve(memory, &bidi->places, &bidi->place_capacity, count, sizeof *bidi->places) ||
        !smp__reserve(memory, &bidi->sequence, &bidi->sequence_capacity, 2 * count, sizeof *bidi->sequence) ||
        !smp__reserve(memory, &bidi->runs, &bidi->run_capacity, count, sizeof *bidi->runs))
        return false;
    smp__cells part = moving_part(from);
    append(to, from->items, (size_t)(part.items - from->items));
    uint32_t *starts = bidi->sequence, *room = bidi->sequence + count;
    size_t sequences = set_levels(&part, bidi->places, starts);
    for (size_t i = 0; i < sequences; i++) resolve_sequence(&part, bidi->places, room, starts[i]);
    settle_levels(bidi->places, part.count);
    const run *runs = bidi->runs;
    size_t found = find_runs(bidi->places, part.count, bidi->runs);
    for (uint32_t i = found ? order_runs(bidi->runs, found) : NOWHERE; i != NOWHERE; i = runs[i].next) {
        const smp__cell *first = part.items + runs[i].first, *end = part.items + runs[i].end;
        if (!(runs[i].level & 1)) append(to, first, runs[i].end - runs[i].first);
        while (runs[i].level & 1 && end > first) to->items[to->count++] = *--end;
    }
    append(to, from->items + to->count, count - to->count);
    return true;
}
