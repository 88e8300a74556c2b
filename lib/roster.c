/* SPDX-License-Identifier: MIT */
#include "roster.h"

#include "cue.h"
#include "cue_hash.h"
#include "roster_csv.h"

#include <string.h>

enum {
    LONGEST_NAME = 6,    /* words of a name that are looked at */
    SHORTEST_JOINED = 9, /* bytes */
    LONGEST_WORD = 128   /* bytes of a word with accents that are looked at */
};

/* In what form a name stands in the table; the better known form wins where two people's forms are the same. */
typedef enum form {
    FORM_GIVEN,         /* Jane */
    FORM_NICKNAME,      /* Janie, listed as a nickname or as the only name */
    FORM_FIRST_INITIAL, /* J. Doe */
    FORM_INITIAL,       /* Jane D. */
    FORM_JOINED,        /* janedoe, in a hashtag */
    FORM_REVERSED,      /* Doe, Jane */
    FORM_PART,          /* Jane Ann of Jane Ann Doe, Juan Ruiz of Juan Ruiz Soto */
    FORM_FULL,          /* Jane Doe */
    FORM_COUNT
} form;

static const float form_weights[FORM_COUNT] = {0.25F, 0.6F, 0.6F, 0.8F, 0.85F, 0.8F, 0.85F, 0.97F};

typedef struct slot {
    uint64_t key; /* 0: empty */
    uint32_t people;
    uint8_t roles, form;
    bool ordinary; /* all of its words are ordinary words, too: capitals are asked for */
} slot;

enum { STARTS_BITS = 1 << 16 };

struct smp__roster {
    smp_allocator memory;
    slot *slots;
    size_t slot_count; /* a power of two, or 0 */
    size_t used;
    size_t people;
    uint64_t starts[STARTS_BITS / 64]; /* hashes of words that a name may begin with */
};

/* Base letters of U+00C0 .. U+017F. */
static const char base_letters[] = "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
                                   "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll"
                                   "lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz.";

static uint64_t mix(uint64_t hash, uint64_t value) {
    /* The order of the words counts. */
    hash = ((hash << 7 | hash >> 57) ^ value) * UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ (hash >> 32);
}

uint64_t smp__roster_hash(const char *word, size_t length) {
    size_t plain = 0;
    while (plain < length && (unsigned char)word[plain] < 0x80 && word[plain] != '\'' && word[plain] != '.') plain++;
    if (plain == length) return length ? smp__cue_hash(word, length) | 1 : 0;
    char bare[LONGEST_WORD];
    size_t count = 0;
    for (size_t i = 0; i < length && count < sizeof bare; i++) {
        unsigned char byte = (unsigned char)word[i];
        if (byte == '\'' || byte == '.') continue;
        if (byte >= 0xC3 && byte <= 0xC5 && i + 1 < length) {
            unsigned code = ((byte & 0x1FU) << 6) | ((unsigned char)word[i + 1] & 0x3FU);
            char base = base_letters[code - 0xC0];
            if (base != '.') {
                byte = (unsigned char)base;
                i++;
            }
        }
        bare[count++] = (char)byte;
    }
    return count ? smp__cue_hash(bare, count) | 1 : 0;
}

smp__roster *smp__roster_new(const smp_allocator *memory) {
    smp__roster *roster = smp__allocate_zeroed(memory, sizeof *roster);
    if (roster) roster->memory = *memory;
    return roster;
}

void smp__roster_free(smp__roster *roster) {
    if (!roster) return;
    smp_allocator memory = roster->memory;
    smp__wipe(roster->slots, roster->slot_count * sizeof *roster->slots);
    smp__release(&memory, roster->slots);
    smp__wipe(roster, sizeof *roster);
    smp__release(&memory, roster);
}

smp__roster *smp__roster_clone(const smp__roster *roster, const smp_allocator *memory) {
    smp__roster *clone = smp__allocate(memory, sizeof *clone);
    if (!clone) return NULL;
    *clone = *roster;
    clone->memory = *memory;
    if (!roster->slot_count) return clone;
    clone->slots = smp__allocate(memory, roster->slot_count * sizeof *clone->slots);
    if (!clone->slots) {
        smp__release(memory, clone);
        return NULL;
    }
    memcpy(clone->slots, roster->slots, roster->slot_count * sizeof *clone->slots);
    return clone;
}

size_t smp__roster_count(const smp__roster *roster) {
    return roster ? roster->people : 0;
}

size_t smp__roster_memory(const smp__roster *roster) {
    return roster ? sizeof *roster + roster->slot_count * sizeof *roster->slots : 0;
}

/* ---- the table */

static slot *slot_for(slot *slots, size_t count, uint64_t key) {
    size_t at = (size_t)(key ^ (key >> 29)) & (count - 1);
    while (slots[at].key && slots[at].key != key) at = (at + 1) & (count - 1);
    return &slots[at];
}

static bool grow(smp__roster *roster) {
    size_t count = roster->slot_count ? roster->slot_count * 2 : 256;
    slot *slots = smp__allocate_zeroed(&roster->memory, count * sizeof *slots);
    if (!slots) return false;
    for (size_t i = 0; i < roster->slot_count; i++) {
        if (roster->slots[i].key) *slot_for(slots, count, roster->slots[i].key) = roster->slots[i];
    }
    smp__wipe(roster->slots, roster->slot_count * sizeof *roster->slots);
    smp__release(&roster->memory, roster->slots);
    roster->slots = slots;
    roster->slot_count = count;
    return true;
}

/* A word of a name, hashed. */
typedef struct part {
    uint64_t hash;
    uint64_t initial;    /* hash of its first letter */
    const char *letters; /* NULL where they are no longer known */
    size_t length;
    bool ordinary;
    bool single; /* one letter */
} part;

static const uint64_t comma = UINT64_C(0x2C);

static uint64_t key_of(uint64_t first, uint64_t second) {
    uint64_t key = mix(first, second);
    return key ? key : 1;
}

static bool insert(smp__roster *roster, uint64_t start, uint64_t key, form kind, unsigned roles, bool ordinary) {
    if (4 * (roster->used + 1) > 3 * roster->slot_count && !grow(roster)) return false;
    slot *found = slot_for(roster->slots, roster->slot_count, key);
    if (!found->key) {
        *found = (slot){key, 0, 0, (uint8_t)kind, ordinary};
        roster->used++;
    }
    found->people++;
    found->roles |= (uint8_t)roles;
    if (kind > found->form) found->form = (uint8_t)kind;
    if (!ordinary) found->ordinary = false;
    roster->starts[(start % STARTS_BITS) / 64] |= UINT64_C(1) << (start % 64);
    return true;
}

static bool insert_pair(smp__roster *roster, const part *first, const part *second, form kind, unsigned roles) {
    if (second->single) kind = kind == FORM_FULL || kind == FORM_PART ? FORM_INITIAL : kind;
    return insert(roster, first->hash, key_of(first->hash, second->hash), kind, roles,
                  first->ordinary && (second->ordinary || second->single));
}

/* Long enough to be nothing else: "janedoe". */
static bool insert_joined(smp__roster *roster, const part *given, const part *last, unsigned roles) {
    char joined[LONGEST_WORD];
    size_t length = given->length + last->length;
    if (!given->letters || !last->letters || length < SHORTEST_JOINED || length > sizeof joined) return true;
    memcpy(joined, given->letters, given->length);
    memcpy(joined + given->length, last->letters, last->length);
    uint64_t hash = smp__roster_hash(joined, length);
    return insert(roster, hash, hash, FORM_JOINED, roles, false);
}

/* A name of `count` parts in the order given … surname. */
static bool insert_name(smp__roster *roster, const part *parts, size_t count, unsigned roles, bool nickname) {
    const part *given = &parts[0], *last = &parts[count - 1];
    if (count == 1)
        return insert(roster, given->hash, given->hash, nickname ? FORM_NICKNAME : FORM_GIVEN, roles, given->ordinary);
    if (!insert_pair(roster, given, last, FORM_FULL, roles)) return false;
    uint64_t whole = given->hash;
    bool ordinary = given->ordinary;
    for (size_t i = 1; i < count; i++) {
        whole = key_of(whole, parts[i].hash);
        ordinary = ordinary && parts[i].ordinary;
    }
    if (count > 2) {
        if (!insert(roster, given->hash, whole, FORM_FULL, roles, ordinary)) return false;
        /* The first of two surnames; with `count` 3 perhaps a second given name. */
        if (!parts[count - 2].single && !insert_pair(roster, given, &parts[count - 2], FORM_PART, roles)) return false;
        /* Doe Smith, Jane */
        uint64_t key = key_of(key_of(parts[count - 2].hash, last->hash), comma);
        if (!insert(roster, parts[count - 2].hash, key_of(key, given->hash), FORM_REVERSED, roles, ordinary))
            return false;
    }
    if (last->single) return true;
    if (!insert_joined(roster, given, last, roles)) return false;
    if (!insert(roster, given->hash, key_of(given->hash, last->initial), FORM_INITIAL, roles, given->ordinary))
        return false;
    if (!given->single &&
        !insert(roster, given->initial, key_of(given->initial, last->hash), FORM_FIRST_INITIAL, roles, last->ordinary))
        return false;
    return insert(roster, last->hash, key_of(key_of(last->hash, comma), given->hash), FORM_REVERSED, roles,
                  given->ordinary && last->ordinary);
}

/* ---- reading names */

static bool is_suffix(const char *word, size_t length) {
    static const char *const suffixes[] = {"jr", "sr", "ii", "iii", "iv"};
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
        if (strlen(suffixes[i]) == length && memcmp(suffixes[i], word, length) == 0) return true;
    }
    return false;
}

static size_t character_length(const char *word) {
    unsigned char byte = (unsigned char)*word;
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/* The parts of the name that was prepared as `text`, given name first. */
static size_t read_parts(const smp__text *text, part parts[LONGEST_NAME]) {
    size_t count = 0, turn = 0;
    for (size_t i = 0; i < text->word_count; i++) {
        const smp__word *word = &text->words[i];
        const char *letters = text->folded + word->start;
        size_t length = word->end - word->start;
        if (count && is_suffix(letters, length)) continue;
        uint64_t hash = smp__roster_hash(letters, length);
        if (!hash) continue;
        if (count && !turn && (word->gap & SMP__GAP_COMMA)) turn = count;
        if (count == LONGEST_NAME) count--; /* of a very long name the last word counts */
        size_t initial = character_length(letters);
        parts[count++] = (part){
            .hash = hash,
            .initial = smp__roster_hash(letters, initial < length ? initial : length),
            .letters = letters,
            .length = length,
            .ordinary = (smp__cue_find(letters, length) & (SMP__CUE(GIVEN_WORD) | SMP__CUE(SURNAME_WORD))) != 0,
            .single = initial >= length,
        };
    }
    if (turn == 0 || turn >= count) return count;
    part turned[LONGEST_NAME] = {{0}};
    for (size_t i = 0; i < count; i++) turned[i] = parts[(i + turn) % count];
    memcpy(parts, turned, count * sizeof *parts);
    return count;
}

typedef struct reading {
    smp__roster *roster;
    smp__text *text;
    bool failed;
} reading;

/* One row: "Jane Doe", a role, "Janie;JD". */
static bool take_person(void *context, const smp__roster_row *row) {
    reading *state = context;
    part parts[LONGEST_NAME], nickname[LONGEST_NAME];
    state->failed = true;
    if (!smp__text_prepare(state->text, row->name, row->name_length)) return false;
    size_t count = read_parts(state->text, parts);
    state->failed = count && !insert_name(state->roster, parts, count, row->roles, count == 1);
    if (state->failed || !count) return !state->failed;
    state->roster->people++;
    if (count > 1 && !parts[0].single && !insert_name(state->roster, parts, 1, row->roles, false)) {
        state->failed = true;
        return false;
    }
    /* The next name is prepared in the same place. */
    for (size_t i = 0; i < count; i++) parts[i].letters = NULL;
    for (size_t start = 0; start < row->nicknames_length;) {
        size_t end = start;
        while (end < row->nicknames_length && row->nicknames[end] != ';') end++;
        state->failed = true;
        if (!smp__text_prepare(state->text, row->nicknames + start, end - start)) return false;
        size_t nick_count = read_parts(state->text, nickname);
        state->failed = false;
        if (nick_count) {
            if (!insert_name(state->roster, nickname, nick_count, row->roles, true)) state->failed = true;
            part pair[2] = {nickname[0], parts[count - 1]};
            if (count > 1 && !insert_name(state->roster, pair, 2, row->roles, false)) state->failed = true;
            if (state->failed) return false;
        }
        start = end + 1;
    }
    return true;
}

bool smp__roster_add(smp__roster *roster, const char *csv, size_t length, smp__roster_complain *complain,
                     void *context) {
    reading state = {roster, smp__text_new(&roster->memory), false};
    if (!state.text) return false;
    bool read = smp__roster_csv_read(&roster->memory, csv, length, take_person, &state, complain, context);
    smp__wipe(state.text->source, state.text->source_length);
    smp__wipe(state.text->folded, state.text->folded_length);
    smp__text_free(state.text);
    return read && !state.failed;
}

/* ---- finding */

static bool fits(const smp__text *text, size_t first, size_t end, const slot *found) {
    const smp__word *words = text->words;
    bool capital = (words[first].shape & SMP__WORD_CAPITALIZED) != 0;
    bool last_capital = (words[end - 1].shape & SMP__WORD_CAPITALIZED) != 0;
    bool stop = end < text->word_count && (words[end].gap & SMP__GAP_STOP);
    if (end == text->word_count) stop = true;
    switch ((form)found->form) {
    case FORM_GIVEN:
    case FORM_NICKNAME:
        return capital && !found->ordinary && found->people == 1;
    case FORM_JOINED:
        return true;
    case FORM_FIRST_INITIAL:
        return capital && last_capital && (words[first + 1].gap & SMP__GAP_STOP);
    case FORM_INITIAL:
        return last_capital ? capital || !found->ordinary : stop && !found->ordinary && !capital;
    default:
        return !found->ordinary || (capital && last_capital);
    }
}

static void consider(const smp__roster *roster, const smp__text *text, size_t first, size_t end, uint64_t key,
                     bool possessive, smp__roster_match *best) {
    const slot *found = slot_for(roster->slots, roster->slot_count, key);
    if (!found->key || !fits(text, first, end, found)) return;
    best->end = end;
    best->byte_end = text->words[end - 1].end - (possessive ? 2 : 0);
    best->roles = found->roles;
    best->weight = form_weights[found->form];
}

static bool is_letter(const smp__text *text, size_t word) {
    const smp__word *at = &text->words[word];
    return character_length(text->folded + at->start) >= at->end - at->start;
}

bool smp__roster_find(const smp__roster *roster, const smp__text *text, size_t first, smp__roster_match *match) {
    if (!roster->slot_count) return false;
    *match = (smp__roster_match){0};
    uint64_t key = 0, skipping = 0; /* `skipping` leaves out one middle initial */
    for (size_t i = first; i < text->word_count && i < first + LONGEST_NAME; i++) {
        const smp__word *word = &text->words[i];
        const char *letters = text->folded + word->start;
        size_t length = word->end - word->start;
        if (i > first) {
            unsigned odd = word->gap & ~(unsigned)(SMP__GAP_SPACE | SMP__GAP_HYPHEN | SMP__GAP_COMMA);
            if (odd == SMP__GAP_STOP && is_letter(text, i - 1)) odd = 0;
            if (odd) break;
            if (word->gap & SMP__GAP_COMMA) key = key_of(key, comma);
        }
        bool possessive = length > 2 && letters[length - 2] == '\'' && letters[length - 1] == 's';
        uint64_t hash = smp__roster_hash(letters, length);
        uint64_t owner = possessive ? smp__roster_hash(letters, length - 2) : hash;
        if (!hash) break;
        if (i == first) {
            if (!(roster->starts[(owner % STARTS_BITS) / 64] >> (owner % 64) & 1)) return false;
            consider(roster, text, first, i + 1, owner, possessive, match);
            key = hash;
            continue;
        }
        consider(roster, text, first, i + 1, key_of(key, owner), possessive, match);
        if (skipping) consider(roster, text, first, i + 1, key_of(skipping, owner), possessive, match);
        skipping = i == first + 1 && is_letter(text, i) ? key : 0;
        key = key_of(key, hash);
    }
    return match->end > 0;
}
