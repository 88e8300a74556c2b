/* SPDX-License-Identifier: MIT
 * Instead of all misspellings, which are many, the table holds each word, each word with one letter gone, and each
 * word's sound. A misspelling with a letter too many is found by leaving out each of its own letters. Hashes are
 * polynomials, so that leaving out or swapping letters takes one step each. */
#include "respelled.h"

#include "undone.h"

#include <string.h>

enum { SHORTEST = 4, SHORTEST_TYPO = 5, LONGEST = 24, NO_INDEX = UINT32_MAX };
enum { BLOOM_BITS = 1 << 15 };

static const uint32_t base = 0x01000193u;
static const uint32_t inverse = 0x359C449Bu; /* base * inverse is 1 modulo 2^32 */

typedef enum slip { FORM_WHOLE, FORM_SHORTENED, FORM_SOUND } slip;

typedef struct slip_key {
    uint32_t hash;
    uint32_t index;
    uint16_t word; /* + 1; 0: free */
    uint8_t form;
} slip_key;

typedef struct spelled {
    char letters[LONGEST];
    uint8_t length;
    bool slips;
} spelled;

struct smp__respelled {
    smp_allocator memory;
    spelled *words;
    size_t word_count, word_capacity;
    slip_key *keys; /* open addressing; a power of two */
    size_t size, count;
    /* By first and last letter, the lengths of words worth a closer look: for slips, doubled letters, sounds. */
    uint32_t slip_lengths[26][26], doubled_lengths[26][26], sound_lengths[26][26];
    uint32_t worth[26][26];          /* … and for any of them, before anything else is asked */
    uint64_t bloom[BLOOM_BITS / 64]; /* of the hashes of words and words with a letter gone */
};

/* Powers of `base` and hashes of all beginnings of a word. */
typedef struct word_hashes {
    uint32_t power[LONGEST + 3];
    uint32_t upto[LONGEST + 3];
} word_hashes;

static void hash_word(const char *word, size_t length, word_hashes *hashes) {
    hashes->power[0] = 1;
    hashes->upto[0] = 0;
    for (size_t i = 0; i < length; i++) {
        hashes->power[i + 1] = hashes->power[i] * base;
        hashes->upto[i + 1] = hashes->upto[i] + (uint8_t)word[i] * hashes->power[i];
    }
}

static uint32_t without(const word_hashes *hashes, size_t length, size_t gone) {
    return hashes->upto[gone] + (hashes->upto[length] - hashes->upto[gone + 1]) * inverse;
}

static uint32_t swapped(const word_hashes *hashes, size_t length, const char *word, size_t at) {
    uint32_t difference = (uint32_t)(uint8_t)word[at + 1] - (uint8_t)word[at];
    return hashes->upto[length] + difference * hashes->power[at] - difference * hashes->power[at + 1];
}

static size_t place(const smp__respelled *respelled, uint32_t hash) {
    return (hash ^ hash >> 16) * 0x9E3779B1u >> 8 & (respelled->size - 1);
}

static bool grow(smp__respelled *respelled) {
    if (respelled->count * 2 < respelled->size) return true;
    size_t size = respelled->size ? respelled->size * 2 : 256;
    slip_key *old = respelled->keys;
    size_t old_size = respelled->size;
    slip_key *fresh = smp__allocate_zeroed(&respelled->memory, size * sizeof *fresh);
    if (!fresh) return false;
    respelled->keys = fresh;
    respelled->size = size;
    for (size_t i = 0; i < old_size; i++) {
        if (!old[i].word) continue;
        size_t at = place(respelled, old[i].hash);
        while (fresh[at].word) at = (at + 1) & (size - 1);
        fresh[at] = old[i];
    }
    smp__release(&respelled->memory, old);
    return true;
}

static bool add_key(smp__respelled *respelled, uint32_t hash, slip form, uint32_t index) {
    if (!grow(respelled)) return false;
    respelled->bloom[hash % BLOOM_BITS / 64] |= (uint64_t)1 << hash % 64;
    size_t at = place(respelled, hash);
    while (respelled->keys[at].word) at = (at + 1) & (respelled->size - 1);
    respelled->keys[at] =
        (slip_key){.hash = hash, .index = index, .word = (uint16_t)respelled->word_count, .form = (uint8_t)form};
    respelled->count++;
    return true;
}

/* Whether the letter, or with p the letters ph, may be written for `meant`. */
static bool may_stand_for(char letter, char meant) {
    static const char pairs[][2] = {{'v', 'u'}, {'k', 'c'}, {'q', 'c'}, {'q', 'k'}, {'z', 's'}, {'y', 'i'}, {'p', 'f'}};
    for (size_t k = 0; k < sizeof pairs / sizeof *pairs; k++) {
        if (letter == pairs[k][0] && meant == pairs[k][1]) return true;
    }
    return letter == meant;
}

/* The word with letters that sound alike made one: returns its length. */
static size_t sound(const char *word, size_t length, char *out) {
    size_t count = 0;
    for (size_t i = 0; i < length; i++) {
        char letter = word[i];
        if (letter == 'p' && i + 1 < length && word[i + 1] == 'h') {
            letter = 'f';
            i++;
        }
        if (letter == 'v') letter = 'u';
        if (letter == 'k' || letter == 'q') letter = 'c';
        if (letter == 'z') letter = 's';
        if (letter == 'y') letter = 'i';
        out[count++] = letter;
    }
    return count;
}

smp__respelled *smp__respelled_new(const smp_allocator *memory) {
    smp__respelled *respelled = smp__allocate_zeroed(memory, sizeof *respelled);
    if (!respelled) return NULL;
    respelled->memory = *memory;
    return respelled;
}

void smp__respelled_free(smp__respelled *respelled) {
    if (!respelled) return;
    smp_allocator memory = respelled->memory;
    smp__release(&memory, respelled->words);
    smp__release(&memory, respelled->keys);
    smp__release(&memory, respelled);
}

size_t smp__respelled_memory(const smp__respelled *respelled) {
    return sizeof *respelled + respelled->word_capacity * sizeof *respelled->words +
           respelled->size * sizeof *respelled->keys;
}

/* What a glance at a word tells. */
typedef struct glance {
    bool plain;    /* a-z, of a length to be looked at */
    bool doubled;  /* two letters alike in a row */
    bool sounding; /* has a letter that may be written for another */
} glance;

static glance glance_at(const char *word, size_t length) {
    glance seen = {.plain = length >= SHORTEST && length <= LONGEST};
    for (size_t i = 0; i < length && seen.plain; i++) {
        char letter = word[i];
        seen.plain = letter >= 'a' && letter <= 'z';
        seen.doubled |= i > 0 && letter == word[i - 1];
        seen.sounding |= letter == 'v' || letter == 'k' || letter == 'q' || letter == 'z' || letter == 'y' ||
                         (letter == 'h' && i > 0 && word[i - 1] == 'p');
    }
    return seen;
}

static uint32_t *lengths(uint32_t table[26][26], const char *word, size_t length) {
    return &table[word[0] - 'a'][word[length - 1] - 'a'];
}

bool smp__respelled_add(smp__respelled *respelled, const char *word, size_t length, bool slips, uint32_t index) {
    if (!glance_at(word, length).plain || respelled->word_count == UINT16_MAX - 1) return true;
    if (!smp__reserve(&respelled->memory, &respelled->words, &respelled->word_capacity, respelled->word_count + 1,
                      sizeof *respelled->words)) {
        return false;
    }
    spelled *kept = &respelled->words[respelled->word_count++];
    memcpy(kept->letters, word, length);
    kept->length = (uint8_t)length;
    kept->slips = slips;

    word_hashes hashes;
    hash_word(word, length, &hashes);
    if (!add_key(respelled, hashes.upto[length], FORM_WHOLE, index)) return false;
    if (slips) *lengths(respelled->slip_lengths, word, length) |= (uint32_t)7 << (length - 1);
    *lengths(respelled->doubled_lengths, word, length) |= (uint32_t)2 << length;
    for (size_t i = 1; slips && length >= SHORTEST_TYPO && i + 1 < length; i++) {
        if (!add_key(respelled, without(&hashes, length, i), FORM_SHORTENED, index)) return false;
    }
    for (int first = 'a'; first <= 'z'; first++) {
        if (!may_stand_for((char)first, word[0])) continue;
        for (int last = 'a'; last <= 'z'; last++) {
            if (!may_stand_for((char)last, word[length - 1])) continue;
            bool same = first == word[0] && last == word[length - 1];
            respelled->worth[first - 'a'][last - 'a'] |= (uint32_t)(same ? 7 : 6) << (length - 1);
        }
    }
    char heard[LONGEST];
    size_t heard_length = sound(word, length, heard);
    hash_word(heard, heard_length, &hashes);
    *lengths(respelled->sound_lengths, heard, heard_length) |= (uint32_t)1 << heard_length;
    return add_key(respelled, hashes.upto[heard_length], FORM_SOUND, index);
}

static bool same_but_one(const char *longer, size_t length, const char *shorter, size_t *gone) {
    size_t i = 0;
    while (i + 1 < length && longer[i] == shorter[i]) i++;
    *gone = i;
    return memcmp(longer + i + 1, shorter + i, length - i - 1) == 0;
}

static bool same_but_swapped(const char *one, const char *other, size_t length) {
    size_t i = 0;
    while (i < length && one[i] == other[i]) i++;
    return i + 1 < length && one[i] == other[i + 1] && one[i + 1] == other[i] &&
           memcmp(one + i + 2, other + i + 2, length - i - 2) == 0;
}

/* Whether `word` is `meant` with v for u, k or q for c, q for k, z for s, y for i or ph for f; not the other way round:
 * a dike is no dyke. */
static bool sounds_alike(const char *word, size_t length, const char *meant, size_t meant_length) {
    size_t at = 0, differences = 0;
    for (size_t i = 0; i < meant_length; i++, at++) {
        if (at >= length) return false;
        if (word[at] == meant[i]) continue;
        if (!may_stand_for(word[at], meant[i])) return false;
        if (word[at] == 'p' && (++at == length || word[at] != 'h')) return false;
        differences++;
    }
    return at == length && differences > 0;
}

/* Whether `word` is the slip of `meant` that `form` says; sets `undone`. */
static bool holds(const spelled *meant, slip form, const char *word, size_t length, uint32_t *undone) {
    size_t gone;
    if (form == FORM_SHORTENED) {
        *undone = SMP__UNDONE_TYPO;
        return meant->length == length + 1 && same_but_one(meant->letters, meant->length, word, &gone);
    }
    if (form == FORM_SOUND) {
        *undone = SMP__UNDONE_LEETSPEAK;
        return sounds_alike(word, length, meant->letters, meant->length);
    }
    if (meant->length == length) {
        *undone = SMP__UNDONE_TYPO;
        return meant->slips && length >= SHORTEST_TYPO && same_but_swapped(word, meant->letters, length);
    }
    if (meant->length + 1u != length || !same_but_one(word, length, meant->letters, &gone) || gone == 0) return false;
    bool twice = word[gone] == word[gone - 1] || word[gone] == word[gone + 1];
    *undone = twice ? SMP__UNDONE_STRETCHED : SMP__UNDONE_TYPO;
    return twice || (meant->slips && length > SHORTEST_TYPO);
}

static uint32_t look_up(const smp__respelled *respelled, uint32_t hash, slip form, const char *word, size_t length,
                        uint32_t *undone) {
    if (!(respelled->bloom[hash % BLOOM_BITS / 64] >> hash % 64 & 1)) return NO_INDEX;
    for (size_t at = place(respelled, hash); respelled->keys[at].word; at = (at + 1) & (respelled->size - 1)) {
        const slip_key *key = &respelled->keys[at];
        if (key->hash == hash && key->form == form &&
            holds(&respelled->words[key->word - 1], form, word, length, undone)) {
            return key->index;
        }
    }
    return NO_INDEX;
}

static uint32_t find_sound(const smp__respelled *respelled, const char *word, size_t length, uint32_t *undone) {
    char heard[LONGEST];
    size_t heard_length = sound(word, length, heard);
    if (!(respelled->sound_lengths[heard[0] - 'a'][heard[heard_length - 1] - 'a'] >> heard_length & 1)) {
        return NO_INDEX;
    }
    word_hashes hashes;
    hash_word(heard, heard_length, &hashes);
    return look_up(respelled, hashes.upto[heard_length], FORM_SOUND, word, length, undone);
}

static uint32_t find_slip(const smp__respelled *respelled, const char *word, size_t length, bool doubled,
                          uint32_t *undone) {
    bool slipped = respelled->slip_lengths[word[0] - 'a'][word[length - 1] - 'a'] >> length & 1;
    doubled = doubled && respelled->doubled_lengths[word[0] - 'a'][word[length - 1] - 'a'] >> length & 1;
    if (!slipped && !doubled) return NO_INDEX;
    word_hashes hashes;
    hash_word(word, length, &hashes);
    uint32_t found = slipped ? look_up(respelled, hashes.upto[length], FORM_SHORTENED, word, length, undone) : NO_INDEX;
    /* The first letter and the last stay: people who mean to be read keep them. */
    for (size_t i = 1; i + 1 < length && found == NO_INDEX; i++) {
        found = look_up(respelled, without(&hashes, length, i), FORM_WHOLE, word, length, undone);
        if (slipped && found == NO_INDEX && i + 2 < length) {
            found = look_up(respelled, swapped(&hashes, length, word, i), FORM_WHOLE, word, length, undone);
        }
    }
    return found;
}

uint32_t smp__respelled_find(const smp__respelled *respelled, const char *word, size_t length, uint32_t *undone) {
    if (length < SHORTEST || length > LONGEST) return NO_INDEX;
    uint8_t first = (uint8_t)(word[0] - 'a'), last = (uint8_t)(word[length - 1] - 'a');
    if (first >= 26 || last >= 26 || !(respelled->worth[first][last] >> length & 1)) return NO_INDEX;
    glance seen = glance_at(word, length);
    if (!seen.plain) return NO_INDEX;
    uint32_t found = seen.sounding ? find_sound(respelled, word, length, undone) : NO_INDEX;
    return found != NO_INDEX ? found : find_slip(respelled, word, length, seen.doubled, undone);
}
