/* SPDX-License-Identifier: MIT
 * Walks a trie of words along the units of a text, all ways at once: a unit may be a letter, a sign for one of
 * several letters, a sign that hides any letter, a letter repeated, or something between two letters. The work for
 * one starting place is bounded by constants, so that no text makes it worse than linear. */
#include "disguise_parts.h"

#include <string.h>

/* A way to have come so far. */
typedef struct way {
    uint32_t node;
    smp__disguise_reading so_far;
    uint8_t last;  /* letter taken last */
    uint8_t skip;  /* units to pass over: the rest of an emoji's spelling */
    uint8_t group; /* units of the separation that it stands in */
} way;

enum { MOST_STAYS = 6 }; /* times that a letter goes on in another guise: aA4@ */

typedef struct ways {
    way items[SMP__MOST_PATHS];
    size_t count;
} ways;

static unsigned cost(const smp__disguise_reading *reading) {
    return reading->digits + reading->signs + 2u * reading->masks + reading->gaps + 2u * reading->doubled +
           reading->tripled + !!(reading->undone & SMP__UNDONE_MARKS);
}

static void keep(ways *paths, const way *path) {
    for (size_t i = 0; i < paths->count; i++) {
        way *other = &paths->items[i];
        if (other->node != path->node || other->skip != path->skip || !other->group != !path->group) continue;
        if (cost(&path->so_far) < cost(&other->so_far)) *other = *path;
        return;
    }
    if (paths->count < SMP__MOST_PATHS) paths->items[paths->count++] = *path;
}

/* Takes the unit as the letter: once or more, as often as the words have it, and the rest as stretching. */
static void take_letter(const smp__word_trie *trie, const smp__unit *unit, const way *from, uint8_t letter, ways *to) {
    bool stays = from->last == letter && !from->group && from->so_far.tripled < MOST_STAYS;
    uint32_t node = smp__word_trie_child(trie, from->node, letter);
    if (!node && !stays) return; /* as most letters that a sign may stand for */
    way next = *from;
    smp__disguise_reading *reading = &next.so_far;
    next.group = 0;
    next.last = letter;
    bool itself = unit->letter == letter;
    if (unit->kind & SMP__GLYPH_ACCENT) reading->undone |= SMP__UNDONE_MARKS;
    if (!itself && (unit->kind & SMP__GLYPH_EMOJI)) reading->undone |= SMP__UNDONE_EMOJI;
    if (!itself && letter == 'n' - 'a' && unit->letter == SMP__LETTER_ENYE) {
        reading->undone |= SMP__UNDONE_MARKS;
        reading->respelled++;
        itself = true;
    } else if (!itself && !(unit->kind & SMP__GLYPH_EMOJI)) {
        reading->undone |= SMP__UNDONE_LEETSPEAK;
    }
    if (stays) {
        way stay = next;
        stay.so_far.undone |= SMP__UNDONE_STRETCHED;
        stay.so_far.tripled++;
        keep(to, &stay);
    }
    for (uint32_t taken = 0; node && taken < unit->count && taken < 3;) {
        taken++;
        if (itself)
            reading->real++;
        else if (unit->kind & SMP__GLYPH_LETTER)
            reading->respelled++;
        else if (unit->kind & SMP__GLYPH_DIGIT)
            reading->digits++;
        else
            reading->signs++;
        next.node = node;
        uint32_t spare = unit->count - taken;
        if (spare == 0) {
            keep(to, &next);
            break;
        }
        way reached = next;
        reached.so_far.undone |= SMP__UNDONE_STRETCHED;
        if (spare == 1 && unit->count == 2)
            reached.so_far.doubled++;
        else
            reached.so_far.tripled++;
        keep(to, &reached);
        node = smp__word_trie_child(trie, node, letter);
    }
}

/* Takes each of the unit's characters as a sign that hides one letter. */
static void take_mask(const smp__word_trie *trie, uint32_t most, const smp__unit *unit, const way *from, ways *to) {
    uint32_t level[SMP__MOST_PATHS], below[SMP__MOST_PATHS];
    size_t count = 1;
    if (unit->count > (from->so_far.real < 2 ? most : SMP__MANY_MASKS)) return;
    level[0] = from->node;
    for (uint32_t step = 0; step < unit->count; step++) {
        size_t found = 0;
        for (size_t i = 0; i < count; i++) {
            for (uint8_t letter = 0; letter < SMP__LETTER_COUNT && level[i] == 0; letter++) {
                uint32_t child = trie->root[letter];
                if (child && found < SMP__MOST_PATHS) below[found++] = child;
            }
            uint32_t child = level[i] ? trie->nodes[level[i]].child : 0;
            for (; child && found < SMP__MOST_PATHS; child = trie->nodes[child].sibling) below[found++] = child;
        }
        memcpy(level, below, found * sizeof *level);
        count = found;
    }
    way next = *from;
    next.group = 0;
    next.last = SMP__NO_LETTER;
    next.so_far.undone |= SMP__UNDONE_MASKED;
    next.so_far.masks = (uint8_t)(next.so_far.masks + unit->count);
    if (unit->kind & SMP__GLYPH_WEAK_MASK) next.so_far.weak_masks = (uint8_t)(next.so_far.weak_masks + unit->count);
    for (size_t i = 0; i < count; i++) {
        next.node = level[i];
        keep(to, &next);
    }
}

static void pass_over(const smp__unit *unit, const way *from, ways *to) {
    way next = *from;
    if (unit->count > 3 || next.group > 2 || next.so_far.gaps > SMP__LONGEST_STRONG) return;
    if (next.group++ == 0) next.so_far.gaps++;
    next.skip = unit->spelled ? (uint8_t)(unit->spelled - 1) : 0;
    next.so_far.undone |= SMP__UNDONE_SPLIT;
    keep(to, &next);
}

static void step(const smp__word_trie *trie, uint32_t most_masks, const smp__unit *unit, const way *from, ways *to) {
    if (from->skip) {
        way next = *from;
        next.skip--;
        keep(to, &next);
        return;
    }
    uint32_t letters = unit->alternates;
    if (unit->letter != SMP__NO_LETTER) letters |= (uint32_t)1 << unit->letter;
    for (; letters; letters &= letters - 1) take_letter(trie, unit, from, (uint8_t)__builtin_ctz(letters), to);
    bool starts = from->node == 0;
    if (unit->kind & (SMP__GLYPH_MASK | SMP__GLYPH_WEAK_MASK)) {
        if (!starts || (unit->code == '*' && (unit->count == 1 || unit->count == 4)))
            take_mask(trie, most_masks, unit, from, to);
    }
    if (!starts && (unit->kind & SMP__GLYPH_SEPARATOR)) pass_over(unit, from, to);
}

size_t smp__disguise_walk(const smp__word_trie *trie, uint32_t most_masks, const smp__unit *units, size_t count,
                          size_t first, smp__disguise_reading *readings) {
    ways both[2];
    ways *here = &both[0], *there = &both[1];
    here->items[0] = (way){.so_far = {.first = first}, .last = SMP__NO_LETTER};
    here->count = 1;
    size_t found = 0;
    for (size_t at = first; at < count && at < first + SMP__MOST_STEPS && here->count; at++) {
        there->count = 0;
        for (size_t i = 0; i < here->count; i++) step(trie, most_masks, &units[at], &here->items[i], there);
        for (size_t i = 0; i < there->count && found < SMP__MOST_READINGS; i++) {
            const way *path = &there->items[i];
            if (path->group || path->skip || !path->node || !trie->nodes[path->node].value) continue;
            readings[found] = path->so_far;
            readings[found].end = at + 1;
            readings[found++].strong = trie->nodes[path->node].value - 1;
        }
        ways *old = here;
        here = there;
        there = old;
    }
    return found;
}
