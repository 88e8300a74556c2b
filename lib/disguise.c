/* SPDX-License-Identifier: MIT
 * Picks the stretches of a text that may hold a disguised word, and reads only those closely. Two cheap passes decide:
 * the matcher finds strong words spelled with plain letters but run together or apart; a look at each blank-separated
 * chunk finds signs, digits and accents among letters, and letters repeated. */
#include "disguise_parts.h"
#include "disguise_scan.h"

#include <string.h>

enum { LONGEST_WINDOW = 4096, MOST_NEIGHBOURS = 64, MOST_FOUND = 500 };

/* ---- making */

static void give_role(smp__disguise *disguise, const char *letters, size_t length, unsigned role) {
    uint32_t word = smp__lexicon_word(disguise->lexicon, letters, length);
    if (word) disguise->roles[word] |= (uint8_t)role;
}

/* How many letters two literals begin with alike. */
static size_t shared_beginning(const smp__literal *a, const smp__literal *b) {
    size_t shared = 0;
    while (shared < a->length && shared < b->length && a->text[shared] == b->text[shared]) shared++;
    return shared;
}

/* What the matcher is to look for, and the words that it can be made of. */
static void add_literal(smp__disguise *disguise, smp__literal *literals, size_t *count, smp__disguise_literal told,
                        const char *letters) {
    size_t length = told.length;
    smp__literal *literal = &literals[*count];
    *literal = (smp__literal){letters, length};
    disguise->literals[*count] = told;
    give_role(disguise, letters, length, SMP__ROLE_ALONE);
    for (size_t end = 1; end < length; end++) give_role(disguise, letters, end, SMP__ROLE_BEGINS);
    /* Inflections stand side by side: what they share has its role from the one before. */
    size_t known = *count ? shared_beginning(literal - 1, literal) : 0;
    for (size_t start = 1; start < length; start++)
        for (size_t end = (start > known ? start : known) + 1; end <= length; end++)
            give_role(disguise, letters + start, end - start, SMP__ROLE_GOES_ON);
    ++*count;
}

static bool add_strong(smp__disguise *disguise, smp__literal *literals, size_t *literal_count, size_t index,
                       char *spellings) {
    smp__strong *strong = &disguise->strong[disguise->strong_count];
    uint32_t word = smp__lexicon_strong(disguise->lexicon, index);
    size_t length;
    const char *spelling = smp__lexicon_spelling(disguise->lexicon, word, &length);
    uint8_t letters[SMP__LONGEST_STRONG];
    size_t count = smp__word_letters(spelling, length, letters, SMP__LONGEST_STRONG);
    if (count < 3) return true;
    unsigned flags = smp__ordinary_word(disguise->ordinary, spelling, length);
    *strong = (smp__strong){.word = word,
                            .letters = (uint8_t)count,
                            .plain = flags & SMP__ORDINARY_PLAIN,
                            .usual = smp__ordinary_usual(disguise->ordinary, spelling, length)};
    disguise->roles[word] |= SMP__ROLE_STRONG;
    uint32_t value = (uint32_t)++disguise->strong_count;
    if (!smp__word_trie_add(&disguise->trie, &disguise->memory, letters, count, value)) return false;
    if (strong->usual && !smp__word_trie_add(&disguise->usual, &disguise->memory, letters, count, value)) return false;
    if (!smp__respelled_add(disguise->respelled, spelling, length, strong->plain, value - 1)) return false;

    /* The matcher looks for the word as it is spelled, and without its accents unless that is another word. */
    add_literal(disguise, literals, literal_count, (smp__disguise_literal){value - 1, (uint16_t)length, false},
                spelling);
    if (count == length) return true;
    char *bare = spellings + index * SMP__LONGEST_STRONG;
    for (size_t i = 0; i < count; i++) {
        if (letters[i] == SMP__LETTER_ENYE) return true; /* n is another letter: a cono is no coño */
        bare[i] = (char)('a' + letters[i]);
    }
    if (smp__ordinary_word(disguise->ordinary, bare, count)) return true;
    add_literal(disguise, literals, literal_count, (smp__disguise_literal){value - 1, (uint16_t)count, true}, bare);
    return true;
}

static bool add_all(smp__disguise *disguise, smp__literal *literals, char *spellings, size_t count) {
    size_t literal_count = 0;
    disguise->roles[0] = SMP__ROLE_ANY;
    for (size_t i = 0; i < count; i++) {
        if (!add_strong(disguise, literals, &literal_count, i, spellings)) return false;
    }
    disguise->matcher = smp__matcher_new(literals, literal_count, SMP__DISGUISE_PASSED_OVER, &disguise->memory);
    return disguise->matcher;
}

static uint32_t grawlix_word(const smp__disguise *disguise) {
    /* The mildest word that it can stand for. */
    uint32_t mild = smp__lexicon_word(disguise->lexicon, "damn", 4);
    for (size_t i = 0; i < disguise->strong_count; i++) {
        if (disguise->strong[i].word == mild) return mild;
    }
    return 0;
}

smp__disguise *smp__disguise_new(const smp__lexicon *lexicon, const smp_allocator *memory) {
    smp__disguise *disguise = smp__allocate_zeroed(memory, sizeof *disguise);
    if (!disguise) return NULL;
    disguise->memory = *memory;
    disguise->lexicon = lexicon;
    size_t count = smp__lexicon_strong_count(lexicon);
    disguise->ordinary = smp__ordinary_new(memory);
    disguise->respelled = smp__respelled_new(memory);
    disguise->roles = smp__allocate_zeroed(memory, smp__lexicon_word_count(lexicon) + 1);
    disguise->strong = smp__allocate(memory, count * sizeof *disguise->strong);
    disguise->literals = smp__allocate(memory, 2 * count * sizeof *disguise->literals);
    smp__literal *literals = smp__allocate(memory, 2 * count * sizeof *literals);
    char *spellings = smp__allocate(memory, count * SMP__LONGEST_STRONG);
    bool fine = disguise->ordinary && disguise->respelled && disguise->strong && disguise->roles &&
                disguise->literals && literals && spellings && add_all(disguise, literals, spellings, count);
    smp__release(memory, literals);
    smp__release(memory, spellings);
    if (fine) {
        disguise->grawlix = grawlix_word(disguise);
        return disguise;
    }
    smp__disguise_free(disguise);
    return NULL;
}

void smp__disguise_free(smp__disguise *disguise) {
    if (!disguise) return;
    smp_allocator memory = disguise->memory;
    smp__ordinary_free(disguise->ordinary);
    smp__respelled_free(disguise->respelled);
    smp__matcher_free(disguise->matcher);
    smp__word_trie_clear(&disguise->trie, &memory);
    smp__word_trie_clear(&disguise->usual, &memory);
    smp__release(&memory, disguise->strong);
    smp__release(&memory, disguise->roles);
    smp__release(&memory, disguise->literals);
    smp__release(&memory, disguise);
}

size_t smp__disguise_memory(const smp__disguise *disguise) {
    return sizeof *disguise + smp__lexicon_word_count(disguise->lexicon) + 1 +
           smp__ordinary_memory(disguise->ordinary) + smp__respelled_memory(disguise->respelled) +
           smp__matcher_memory(disguise->matcher) +
           (disguise->trie.capacity + disguise->usual.capacity) * sizeof *disguise->trie.nodes +
           disguise->strong_count * (sizeof *disguise->strong + 2 * sizeof *disguise->literals);
}

smp__disguise_scratch *smp__disguise_scratch_new(const smp_allocator *memory) {
    smp__disguise_scratch *scratch = smp__allocate_zeroed(memory, sizeof *scratch);
    if (scratch) scratch->memory = *memory;
    return scratch;
}

void smp__disguise_scratch_free(smp__disguise_scratch *scratch) {
    if (!scratch) return;
    smp_allocator memory = scratch->memory;
    smp__release(&memory, scratch->units);
    smp__release(&memory, scratch->triggers);
    smp__release(&memory, scratch);
}

size_t smp__disguise_scratch_memory(const smp__disguise_scratch *scratch) {
    return sizeof *scratch + scratch->capacity * sizeof *scratch->units +
           scratch->trigger_capacity * sizeof *scratch->triggers;
}

/* ---- finding */

/* What is being read, and where findings go. */
typedef struct text_reader {
    const smp__disguise *disguise;
    const smp__text *text;
    smp__disguise_scratch *scratch;
    const smp_allocator *memory;
    smp__overlays *out;
    size_t done;   /* folded bytes that windows have covered */
    size_t enough; /* overlays */
} text_reader;

/* Index of the first word that ends behind `at`. */
static size_t word_behind(const smp__text *text, size_t at) {
    size_t low = 0, high = text->word_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (text->words[middle].end > at)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

static void report(text_reader *reader, uint32_t word, size_t start, size_t end, uint32_t undone) {
    const smp__text *text = reader->text;
    smp__span span = smp__text_span(text, start, end);
    for (size_t i = reader->out->count; i > 0 && i + 8 > reader->out->count; i--) {
        const smp__overlay *before = &reader->out->items[i - 1];
        if (before->span.start == span.start && before->span.end == span.end) return;
    }
    size_t first = word_behind(text, start), behind = first;
    while (behind < text->word_count && text->words[behind].start < end) behind++;
    if (behind == first + 1 && text->words[first].start == start && text->words[first].end == end &&
        text->words[first].id == word && !(undone & ~text->words[first].undone & ~(uint32_t)SMP__UNDONE_JOINED)) {
        return; /* the lexicon sees it without help */
    }
    if (behind == first) {
        /* Signs only: the word before them, or else the one behind, lends its place. */
        if (text->word_count == 0) return;
        if (first == text->word_count ||
            (first > 0 && text->words[first].sentence != text->words[first - 1].sentence)) {
            first--;
        }
        behind = first + 1;
    }
    smp__overlays_add(reader->out, reader->memory,
                      (smp__overlay){.first = (uint32_t)first,
                                     .end = (uint32_t)behind,
                                     .word = word,
                                     .undone = undone | smp__text_undone(text, start, end),
                                     .span = span,
                                     .place = {(uint32_t)start, (uint32_t)end}});
}

/* Of several believable readings from one place one that is a whole piece wins, then the longest, then the one with the
 * least undone. */
static bool better(const smp__disguise *disguise, const smp__disguise_reading *one,
                   const smp__disguise_reading *other) {
    bool whole = !one->gaps && !(one->undone & SMP__UNDONE_JOINED);
    bool other_whole = !other->gaps && !(other->undone & SMP__UNDONE_JOINED);
    if (whole != other_whole) return whole;
    if (one->ragged != other->ragged) return other->ragged;
    if (one->broken && other->broken && one->gaps != other->gaps) return one->gaps < other->gaps;
    if (one->end != other->end) return one->end > other->end;
    if (one->real != other->real) return one->real > other->real;
    uint16_t usual = disguise->strong[one->strong].usual, other_usual = disguise->strong[other->strong].usual;
    if (usual != other_usual) return usual > other_usual;
    return one->strong < other->strong;
}

/* Reads the window of folded bytes start .. end - 1. */
static void read_window(text_reader *reader, size_t start, size_t end) {
    const smp__disguise *disguise = reader->disguise;
    smp__disguise_scratch *scratch = reader->scratch;
    if (!smp__disguise_cut(scratch, reader->text->folded, start, end)) return;
    for (size_t at = 0; at < scratch->count && reader->out->count < reader->enough;) {
        const smp__unit *unit = &scratch->units[at];
        bool inside_emoji = unit->spelled && !(unit->kind & SMP__GLYPH_WORD);
        if (inside_emoji || (unit->letter == SMP__NO_LETTER && !unit->alternates && unit->code != '*')) {
            at++;
            continue;
        }
        smp__disguise_reading readings[2 * SMP__MOST_READINGS];
        const smp__unit *units = scratch->units;
        size_t count = smp__disguise_walk(&disguise->trie, SMP__FEW_MASKS, units, scratch->count, at, readings);
        if (scratch->masked) {
            count += smp__disguise_walk(&disguise->usual, SMP__MANY_MASKS, units, scratch->count, at, readings + count);
        }
        smp__disguise_reading *best = NULL;
        for (size_t i = 0; i < count; i++) {
            bool believed = smp__disguise_believe(disguise, reader->text, scratch, &readings[i]);
            if (believed && (!best || better(disguise, &readings[i], best))) best = &readings[i];
        }
        if (best) {
            const smp__unit *first = &units[best->first];
            uint32_t begin = first->start;
            /* Of a letter that ends the word before and begins this one, the second is this one's: this|shit. */
            if ((best->undone & SMP__UNDONE_JOINED) && first->count == 2 && best->doubled) {
                begin += (first->end - first->start) / 2;
                if (best->doubled == 1 && !best->tripled) best->undone &= ~(uint32_t)SMP__UNDONE_STRETCHED;
            }
            report(reader, disguise->strong[best->strong].word, begin, units[best->end - 1].end, best->undone);
        }
        at = best ? best->end : at + 1;
    }
}

static bool is_blank(char byte) {
    return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
}

/* The chunk that ends before `at`, or begins at or behind it, if it is one character (perhaps two): then letters may be
 * spaced out. Returns how far it reaches from `at`, 0 where it is none. */
static size_t short_chunk(const char *folded, size_t length, size_t at, int direction) {
    size_t reach = 0, blanks = 0;
    for (; reach < 12; reach++) {
        size_t place = direction < 0 ? at - reach - 1 : at + reach;
        if (direction < 0 ? at < reach + 1 : at + reach >= length) break;
        if (!is_blank(folded[place])) continue;
        if (reach > blanks) break;
        if (++blanks > 3) return 0;
    }
    size_t chunk = reach - blanks, characters = 0;
    for (size_t i = 0; i < chunk; i++) {
        size_t place = direction < 0 ? at - reach + i : at + blanks + i;
        characters += ((uint8_t)folded[place] & 0xC0) != 0x80;
    }
    return chunk > 0 && characters <= 2 ? reach : 0;
}

/* Widens a trigger to whole chunks, and over neighbours of one character, and reads what no window has covered. */
static void read_around(text_reader *reader, size_t start, size_t end) {
    const char *folded = reader->text->folded;
    size_t length = reader->text->folded_length, reach;
    if (end <= reader->done) return;
    size_t lowest = start > LONGEST_WINDOW / 2 ? start - LONGEST_WINDOW / 2 : 0;
    size_t highest = end + LONGEST_WINDOW / 2 < length ? end + LONGEST_WINDOW / 2 : length;
    while (start > lowest && !is_blank(folded[start - 1])) start--;
    while (end < highest && !is_blank(folded[end])) end++;
    for (int i = 0; i < MOST_NEIGHBOURS && (reach = short_chunk(folded, length, start, -1)) > 0; i++) start -= reach;
    for (int i = 0; i < MOST_NEIGHBOURS && (reach = short_chunk(folded, length, end, 1)) > 0; i++) end += reach;
    while (start > lowest && !is_blank(folded[start - 1])) start--;
    while (start > 0 && ((uint8_t)folded[start] & 0xC0) == 0x80) start--;
    while (end < length && ((uint8_t)folded[end] & 0xC0) == 0x80) end++;
    reader->done = end;
    read_window(reader, start, end);
}

/* Plain words that are a slip of the pen away from a strong one, and no words otherwise. */
static void read_words(text_reader *reader) {
    const smp__disguise *disguise = reader->disguise;
    const smp__text *text = reader->text;
    for (size_t i = 0, count = text->word_count; i < count; i++) {
        const smp__word *word = &text->words[i];
        if (word->id || (word->shape & (SMP__WORD_HAS_DIGIT | SMP__WORD_EMOJI | SMP__WORD_APOSTROPHE |
                                        SMP__WORD_MENTION | SMP__WORD_HASHTAG))) {
            continue;
        }
        const char *spelling = text->folded + word->start;
        size_t length = word->end - word->start;
        uint32_t undone, found = smp__respelled_find(disguise->respelled, spelling, length, &undone);
        if (found == UINT32_MAX || smp__ordinary_word(disguise->ordinary, spelling, length)) continue;
        if (smp__disguise_is_touched(text, word)) continue;
        /* A capital begins a name more often than a slip. */
        bool name = (word->shape & SMP__WORD_CAPITALIZED) && !(word->shape & SMP__WORD_UPPER);
        if (name && (undone & SMP__UNDONE_TYPO)) continue;
        report(reader, disguise->strong[found].word, word->start, word->end, undone);
    }
}

bool smp__disguise_find(const smp__disguise *disguise, smp__text *text, smp__disguise_scratch *scratch,
                        const smp_allocator *memory, smp__overlays *out) {
    text_reader reader = {.disguise = disguise,
                          .text = text,
                          .scratch = scratch,
                          .memory = memory,
                          .out = out,
                          .enough = out->count + MOST_FOUND};
    scratch->failed = false;
    scratch->foreign = -1;
    smp__disguise_spare(disguise, text, scratch);
    smp__disguise_scan(disguise, text, scratch);
    size_t chunk = 0, matched = scratch->chunk_trigger_count;
    while ((chunk < scratch->chunk_trigger_count || matched < scratch->trigger_count) && !scratch->failed &&
           out->count < reader.enough) {
        bool from_chunks =
            matched == scratch->trigger_count || (chunk < scratch->chunk_trigger_count &&
                                                  scratch->triggers[chunk].start <= scratch->triggers[matched].start);
        const smp__trigger *trigger = &scratch->triggers[from_chunks ? chunk++ : matched++];
        if (trigger->grawlix)
            report(&reader, disguise->grawlix, trigger->start, trigger->end, SMP__UNDONE_MASKED);
        else
            read_around(&reader, trigger->start, trigger->end);
    }
    read_words(&reader);
    return !scratch->failed && !out->failed;
}
