/* SPDX-License-Identifier: MIT
 * Look-alikes are read as Latin letters only in words that would be none of any language as they stand: of mixed
 * scripts; of nothing but look-alikes amid Latin text; turned upside down. A word of a living script stays. */
#include "cells.h"
#include "utf8.h"

/* Cherokee words of a few letters are often all look-alikes by chance. */
enum { CHEROKEE = 4, CHEROKEE_LETTERS = 4 };

/* A word's letters, counted by what they could be. */
typedef struct census {
    unsigned plain, latin, foreign; /* ASCII; all of the Latin script; of others */
    unsigned unlike, weak, rare;    /* of the foreign: no look-alike, a weak one, a rare one */
    unsigned odd;                   /* of the Latin script, but shaped like another letter */
    unsigned turned, unturned;      /* letters only seen upside down; letters that are none upside down */
    uint32_t script;                /* of the first foreign letter */
    bool mixed;                     /* the foreign letters are of several scripts */
} census;

/* The script of a foreign letter, as far as scripts with many look-alikes must be told from each other. */
static uint32_t script_of(uint32_t code) {
    if (code < 0x400) return 1; /* Greek */
    if (code < 0x530) return 2; /* Cyrillic */
    if (code < 0x590) return 3; /* Armenian */
    if (code - 0x1C80 < 16 || code - 0x2DE0 < 32 || code - 0xA640 < 96) return 2;
    if (code - 0x1F00 < 256) return 1;
    if (code - 0xAB70 < 80 || code - 0x13A0 < 96) return CHEROKEE;
    return 5;
}

/* The code point that was written, which its shape depends on: capitals look otherwise than small letters. */
static uint32_t written(const smp__cell *cell, const char *text) {
    size_t size;
    bool other = (cell->flags & (SMP__CELL_DIRECT | SMP__CELL_FOLDED)) == (SMP__CELL_DIRECT | SMP__CELL_FOLDED);
    return other ? smp__utf8_decode(text + cell->start, &size) : cell->code;
}

/* What the letter at `cell` is upside down, as in smp__lookalike: itself, or the one that it can hardly be told from.
 */
static char turned_of(const smp__lookalike *look) {
    if (look->turned || look->strength == SMP__LOOK_WEAK || !look->latin) return look->turned;
    return smp__lookalike_of((unsigned char)look->latin)->turned;
}

static bool is_letter(const smp__cell *cell) {
    return !(cell->flags & SMP__CELL_DROPPED) && smp__cell_kind(cell) == SMP__KIND_LETTER;
}

static void count_letter(census *seen, const smp__cell *cell, const char *text) {
    unsigned property = smp__cell_property(cell);
    uint32_t code = written(cell, text);
    const smp__lookalike *look = smp__lookalike_of(code);
    char turned = turned_of(look);
    if (!turned) {
        seen->unturned++;
    } else if (turned < 'a') {
        seen->turned++;
    }
    if (property & SMP__PROPERTY_LATIN) {
        seen->latin++;
        if (cell->code < 0x80) {
            seen->plain++;
        } else if (look->latin) {
            seen->odd++;
        }
        return;
    }
    seen->foreign++;
    uint32_t script = script_of(code);
    if (!seen->script) seen->script = script;
    if (script != seen->script) seen->mixed = true;
    if (!look->latin) {
        seen->unlike++;
    } else if (look->strength == SMP__LOOK_WEAK) {
        seen->weak++;
    } else if (look->strength == SMP__LOOK_RARE) {
        seen->rare++;
    }
}

/* A word at a glance. */
typedef struct glance {
    size_t first, end; /* cells */
    uint32_t bits;     /* the properties of its letters */
    bool unlike;       /* a letter of another script looks like none of ours */
} glance;

/* The word that begins at cell `first`. */
static glance glance_at(const smp__cells *cells, size_t first) {
    enum { IN_WORD = 1 << SMP__KIND_LETTER | 1 << SMP__KIND_DIGIT | 1 << SMP__KIND_EXTEND };
    glance word = {first, first, 0, false};
    for (; word.end < cells->count; word.end++) {
        uint32_t flags = cells->items[word.end].flags, property = flags >> 16;
        if (flags & SMP__CELL_DROPPED) continue;
        if ((property & SMP__PROPERTY_KIND) != SMP__KIND_LETTER) {
            if (!(IN_WORD >> (property & SMP__PROPERTY_KIND) & 1)) break;
            continue;
        }
        word.bits |= property;
        word.unlike |= (property & (SMP__PROPERTY_FOREIGN | SMP__PROPERTY_LOOKALIKE)) == SMP__PROPERTY_FOREIGN;
    }
    return word;
}

/* Counts the letters of the word. */
static void take_census(const smp__cells *cells, const glance *word, const char *text, census *seen) {
    *seen = (census){0};
    /* A word of honest Latin letters needs no closer look, nor does one that is plainly of another script. */
    if (!(word->bits & (SMP__PROPERTY_FOREIGN | SMP__PROPERTY_LOOKALIKE))) return;
    if (word->unlike && !(word->bits & SMP__PROPERTY_LATIN)) {
        seen->foreign = seen->unlike = seen->unturned = 1;
        return;
    }
    for (size_t i = word->first; i < word->end; i++)
        if (is_letter(&cells->items[i])) count_letter(seen, &cells->items[i], text);
}

/* The word that begins at cell `first`: counts its letters, returns where it ends. */
static size_t take_word(const smp__cells *cells, size_t first, const char *text, census *seen) {
    glance word = glance_at(cells, first);
    take_census(cells, &word, text, seen);
    return word.end;
}

/* Whether somewhere among the cells a script other than Latin is truly written. */
static bool is_living(const smp__cells *cells, const char *text) {
    for (size_t i = 0, end; i<cells->count; i = end> i ? end : i + 1) {
        glance word = glance_at(cells, i);
        end = word.end;
        if (word.bits & SMP__PROPERTY_LATIN) continue;
        census seen;
        take_census(cells, &word, text, &seen);
        if (seen.foreign && !seen.mixed && (seen.unlike || seen.weak)) return true;
    }
    return false;
}

/* Whether a word without plain letters is an imitation, whatever stands around it. */
static bool is_surely_imitation(const census *seen) {
    return !seen->unlike && (seen->mixed || (seen->rare && !seen->weak));
}

static bool has_imitation(const smp__cells *cells, const char *text) {
    census seen;
    for (size_t i = 0, end; i<cells->count; i = end> i ? end : i + 1) {
        end = take_word(cells, i, text, &seen);
        if (seen.foreign && is_surely_imitation(&seen)) return true;
    }
    return false;
}

/* What stands around the word at work; the last two are asked for only where they decide. */
typedef struct context {
    const smp__cells *cells;
    const char *text;
    bool latin;
    bool asked, living;
} context;

static void ask(context *around) {
    if (around->asked) return;
    around->asked = true;
    around->living = is_living(around->cells, around->text);
    around->latin = around->latin || has_imitation(around->cells, around->text);
}

static bool is_imitation(const census *seen, context *around) {
    if (!seen->foreign) return seen->odd && (seen->plain || seen->odd == seen->latin);
    if (seen->latin) {
        if (seen->weak > seen->latin && !seen->mixed) ask(around);
        if (seen->weak > seen->latin && !seen->mixed && around->living) return false;
        return !seen->unlike || seen->latin > 2 * seen->unlike;
    }
    if (is_surely_imitation(seen)) return true;
    if (seen->unlike || seen->weak || (seen->script == CHEROKEE && seen->foreign < CHEROKEE_LETTERS)) return false;
    ask(around);
    return around->latin && !around->living;
}

static void unmask(smp__cell *cells, size_t count, const char *text) {
    for (size_t i = 0; i < count; i++) {
        smp__cell *cell = &cells[i];
        if (!is_letter(cell) || cell->code < 0x80) continue;
        char latin = smp__lookalike_of(written(cell, text))->latin;
        if (!latin) continue;
        smp__cell_become(cell, (unsigned char)(latin | 32));
        cell->flags &= ~(uint32_t)SMP__CELL_UPPER;
        if (latin < 'a') cell->flags |= SMP__CELL_UPPER;
        cell->undone |= SMP__UNDONE_HOMOGLYPHS;
    }
}

/* Turns a run of cells the right way up. */
static void turn(smp__cell *cells, size_t count, const char *text) {
    for (size_t i = 0; i < count / 2; i++) {
        smp__cell swap = cells[i];
        cells[i] = cells[count - 1 - i];
        cells[count - 1 - i] = swap;
    }
    for (size_t i = 0; i < count; i++) {
        smp__cell *cell = &cells[i];
        if (cell->flags & SMP__CELL_DROPPED) continue;
        cell->undone |= SMP__UNDONE_UPSIDE_DOWN;
        char turned = turned_of(smp__lookalike_of(written(cell, text)));
        if (turned) smp__cell_become(cell, (unsigned char)(turned | 32));
    }
}

/* Whether a word that is not surely turned can stand between turned ones. */
static bool can_be_turned(const smp__cells *cells, size_t first, size_t end, const char *text) {
    for (size_t i = first; i < end; i++) {
        const smp__cell *cell = &cells->items[i];
        if (cell->flags & SMP__CELL_DROPPED) continue;
        if (!turned_of(smp__lookalike_of(written(cell, text)))) return false;
    }
    return true;
}

void smp__cells_unmask(smp__cells *cells, const char *text, bool latin_around) {
    context around = {.cells = cells, .text = text, .latin = latin_around};
    census seen;
    size_t run = SIZE_MAX, run_end = 0; /* turned words, and plain ones between them that may be */
    for (size_t i = 0, end; i<cells->count; i = end> i ? end : i + 1) {
        end = take_word(cells, i, text, &seen);
        if (end == i) continue;
        if (seen.turned && !seen.unturned && seen.latin > 1) {
            if (run == SIZE_MAX) run = i;
            run_end = end;
            continue;
        }
        if (run != SIZE_MAX && !can_be_turned(cells, i, end, text)) {
            turn(cells->items + run, run_end - run, text);
            run = SIZE_MAX;
        }
        if (is_imitation(&seen, &around)) unmask(cells->items + i, end - i, text);
    }
    if (run != SIZE_MAX) turn(cells->items + run, run_end - run, text);
}
