/* SPDX-License-Identifier: MIT */
#include "disguise_scan.h"

#include "lanes.h"
#include "text_private.h"

#include <string.h>

enum { LETTER = 1, DIGIT = 2, SIGN = 4, WEAK = 8, WIDE = 16, BLANK = 32, OTHER = 64 };
enum { LONGEST_PIECE = 96, LONGEST_MATCH = 128, LONGEST_CHUNK = 2048, HYPHENATED = 14 };

/* clang-format off */
static const uint8_t kinds[256] = {
    [0 ... 8] = OTHER, ['\t'] = BLANK, ['\n'] = BLANK, [11 ... 12] = OTHER, ['\r'] = BLANK, [14 ... 31] = OTHER,
    [' '] = BLANK, ['!'] = SIGN, ['"'] = OTHER, ['#'] = SIGN, ['$'] = SIGN, ['%'] = SIGN, ['&'] = SIGN, ['\''] = OTHER,
    ['('] = SIGN, [')'] = OTHER, ['*'] = SIGN, ['+'] = SIGN, [','] = OTHER, ['-'] = WEAK, ['.'] = WEAK, ['/'] = OTHER,
    ['0' ... '9'] = DIGIT, [':'] = OTHER, [';'] = OTHER, ['<'] = SIGN, ['='] = OTHER, ['>'] = OTHER, ['?'] = SIGN,
    ['@'] = SIGN, ['A' ... 'Z'] = LETTER, ['['] = OTHER, ['\\'] = OTHER, [']'] = OTHER, ['^'] = SIGN, ['_'] = WEAK,
    ['`'] = OTHER, ['a' ... 'z'] = LETTER, ['{'] = SIGN, ['|'] = SIGN, ['}'] = OTHER, ['~'] = OTHER, [127] = OTHER,
    [128 ... 255] = WIDE};
/* clang-format on */

typedef struct scanner {
    const smp__disguise *disguise;
    const smp__text *text;
    smp__disguise_scratch *scratch;
    size_t word; /* the first word that ends behind the place looked at; goes forward only */
    size_t from; /* where the matcher began */
} scanner;

static void trigger(scanner *scan, size_t start, size_t end, bool grawlix) {
    smp__disguise_scratch *scratch = scan->scratch;
    if (!smp__reserve(&scratch->memory, &scratch->triggers, &scratch->trigger_capacity, scratch->trigger_count + 1,
                      sizeof *scratch->triggers)) {
        scratch->failed = true;
        return;
    }
    scratch->triggers[scratch->trigger_count++] =
        (smp__trigger){.start = (uint32_t)start, .end = (uint32_t)end, .grawlix = grawlix};
}

/* Whether a stretch lies in one word that the lexicon knows, or that is of another script. */
static bool is_known(scanner *scan, size_t start, size_t end) {
    const smp__text *text = scan->text;
    while (scan->word < text->word_count && text->words[scan->word].end <= start) scan->word++;
    if (scan->word == text->word_count) return false;
    const smp__word *word = &text->words[scan->word];
    return word->start <= start && word->end >= end && (word->id || (word->shape & SMP__WORD_OTHER_SCRIPT));
}

/* ---- plain letters, run together or apart */

static bool is_part(char byte) {
    return kinds[(uint8_t)byte] & (LETTER | DIGIT | WIDE);
}

/* Whether the strong word start .. end - 1 inside the piece first .. behind - 1 deserves a closer look. */
static bool joined_worth(scanner *scan, const smp__strong *strong, size_t first, size_t behind, size_t start,
                         size_t end) {
    const char *folded = scan->text->folded;
    if (strong->letters < 4 && !strong->plain && !strong->usual) return false;
    if (behind - first >= LONGEST_PIECE) return strong->plain;
    if (is_known(scan, first, behind)) return false;
    if (smp__ordinary_word(scan->disguise->ordinary, folded + first, behind - first)) return false;
    if (strong->plain) return true;
    const uint8_t *traits = scan->text->private->traits;
    for (size_t i = first + 1; i < behind; i++) {
        if ((traits[i] & SMP__TRAIT_UPPER) && !(traits[i - 1] & SMP__TRAIT_UPPER)) return true;
    }
    if ((kinds[(uint8_t)folded[first]] | kinds[(uint8_t)folded[behind - 1]]) & DIGIT) return true;
    return (first == start || smp__disguise_partners(scan->disguise, folded + first, start - first)) &&
           (behind == end || smp__disguise_partners(scan->disguise, folded + end, behind - end));
}

static void visit(void *context, uint32_t literal, size_t scanned) {
    scanner *scan = context;
    const smp__disguise *disguise = scan->disguise;
    const char *folded = scan->text->folded;
    size_t length = scan->text->folded_length, left = disguise->literals[literal].length;
    size_t end = scan->from + scanned, start = end;
    const smp__strong *strong = &disguise->strong[disguise->literals[literal].strong];
    while (left > 0 && end - start < LONGEST_MATCH) {
        start--;
        if (is_part(folded[start])) left--;
    }
    if (left > 0) return;
    bool split = end - start > disguise->literals[literal].length;
    bool begins = start == 0 || !is_part(folded[start - 1]), ends = end == length || !is_part(folded[end]);
    if (split) {
        if (begins && ends) trigger(scan, start, end, false);
        return;
    }
    if (begins && ends) {
        /* The lexicon finds the word itself, but not with an ending after an apostrophe, or without its accents. */
        bool apostrophe = end + 1 < length && folded[end] == '\'' && is_part(folded[end + 1]);
        if (apostrophe || disguise->literals[literal].bare) trigger(scan, start, end, false);
        return;
    }
    size_t first = start, behind = end;
    while (first > 0 && end - first < LONGEST_PIECE && is_part(folded[first - 1])) first--;
    while (behind < length && behind - first < LONGEST_PIECE && is_part(folded[behind])) behind++;
    if (joined_worth(scan, strong, first, behind, start, end)) trigger(scan, start, end, false);
}

/* What the word can do. In a word that the lexicon knows as it is written, and that is a piece of its own, visit() asks
 * for nothing unless it is all of a strong one. Of any other all must be seen. */
static inline unsigned role_of(const uint8_t *roles, const char *folded, const smp__word *word) {
    enum { WRITTEN_SO = SMP__WORD_KNOWN, IN_PIECES = SMP__WORD_APOSTROPHE | SMP__WORD_HAS_DIGIT };
    if ((word->shape & (WRITTEN_SO | IN_PIECES)) != WRITTEN_SO) return SMP__ROLE_ANY;
    if ((word->start > 0 && is_part(folded[word->start - 1])) || is_part(folded[word->end])) return SMP__ROLE_ANY;
    return roles[word->id];
}

/* Has the matcher read the words first .. end - 1, of which all but the first go on with a strong one. */
static void read_row(scanner *scan, size_t first, size_t end, unsigned role) {
    const smp__text *text = scan->text;
    if (end == first + 1 && !(role & SMP__ROLE_ALONE)) return;
    scan->from = text->words[first].start;
    smp__matcher_scan(scan->disguise->matcher, text->folded + scan->from, text->words[end - 1].end - scan->from, visit,
                      scan);
}

/* Has the matcher read where a strong word can be: words in a row that one can be made of. */
static void look_at_words(scanner *scan) {
    const uint8_t *roles = scan->disguise->roles;
    const char *folded = scan->text->folded;
    const smp__word *words = scan->text->words;
    size_t first = 0, count = scan->text->word_count;
    unsigned role = 0; /* of the first */
    for (size_t i = 0; i < count; i++) {
        unsigned next = role_of(roles, folded, &words[i]);
        if (role && next & SMP__ROLE_GOES_ON) continue;
        if (role) read_row(scan, first, i, role);
        role = next & (SMP__ROLE_BEGINS | SMP__ROLE_ALONE);
        first = i;
    }
    if (role) read_row(scan, first, count, role);
}

/* ---- signs, digits, accents and repetition within a chunk */

/* $#!@: nothing but signs, of three kinds or more, two of them rare ones. */
static bool is_grawlix(const char *chunk, size_t length) {
    static const char signs[] = "$#@%&!*?^";
    unsigned seen = 0;
    for (size_t i = 0; i < length; i++) {
        const char *sign = chunk[i] ? strchr(signs, chunk[i]) : NULL;
        if (!sign) return false;
        seen |= 1u << (sign - signs);
    }
    unsigned kinds_seen = 0, rare = 0;
    for (unsigned i = 0; i + 1 < sizeof signs; i++) {
        kinds_seen += seen >> i & 1;
        rare += i < 5 && (seen >> i & 1);
    }
    return length >= 4 && length <= 16 && kinds_seen >= 3 && rare >= 2;
}

static bool has_short_piece(const char *chunk, size_t length) {
    size_t piece = 0;
    for (size_t i = 0; i < length; i++) {
        if (kinds[(uint8_t)chunk[i]] != WEAK)
            piece++;
        else if (piece > 0 && piece <= 2)
            return true;
        else
            piece = 0;
    }
    return piece > 0 && piece <= 2;
}

/* Whether the chunk begins with a Latin letter that has an accent: åšš. */
static bool begins_accented(const char *chunk, size_t length) {
    smp__glyph glyph = {0};
    if (length > 0) smp__glyph_read(chunk, length, &glyph);
    return glyph.kind & SMP__GLYPH_ACCENT;
}

static void judge_chunk(scanner *scan, size_t start, size_t end, unsigned seen, bool repeats) {
    const char *folded = scan->text->folded;
    size_t first = start, behind = end;
    while (first < behind && strchr("([{\"'<*_~#", folded[first])) first++;
    while (behind > first && strchr(")]}\"'.,!?:;>*_~", folded[behind - 1])) behind--;
    if (!(seen & (LETTER | DIGIT | WIDE))) {
        while (start < end && strchr("(\"'", folded[start])) start++;
        while (end > start && strchr(".,:;?)\"'", folded[end - 1])) end--;
        /* The one word that people write with signs only. */
        bool spelled = behind - first == 3 && memcmp(folded + first, "@$$", 3) == 0;
        if (spelled) trigger(scan, start, end, false);
        if (!spelled && scan->disguise->grawlix && is_grawlix(folded + start, end - start))
            trigger(scan, start, end, true);
        return;
    }
    if (!(seen & LETTER) && !((seen & WIDE) && begins_accented(folded + first, behind - first))) return;
    seen = 0;
    for (size_t i = first; i < behind; i++) seen |= kinds[(uint8_t)folded[i]];
    bool star_before = folded[start] == '*', star_behind = folded[end - 1] == '*';
    bool worth = repeats || (seen & (SIGN | DIGIT)) || star_before != star_behind;
    if (!worth && (seen & WEAK))
        worth = behind - first <= HYPHENATED && has_short_piece(folded + first, behind - first);
    if (!worth && (seen & WIDE)) worth = !is_known(scan, first, behind);
    if (worth) trigger(scan, start, end, false);
}

static bool is_one_character(const char *chunk, size_t length) {
    if (length == 0 || length > 4) return false;
    for (size_t i = 1; i < length; i++) {
        if (((uint8_t)chunk[i] & 0xC0) != 0x80) return false;
    }
    return true;
}

static bool is_blank(const scanner *scan, size_t at) {
    return at >= scan->text->folded_length || kinds[(uint8_t)scan->text->folded[at]] == BLANK;
}

/* A sign or a digit alone beside a single letter: s h 1 t. */
static bool is_spaced(const scanner *scan, size_t start, size_t end) {
    const char *folded = scan->text->folded;
    if (start == 0 || end + 1 >= scan->text->folded_length) return false;
    size_t before = start - 1, behind = end + 1;
    while (before > 0 && !is_blank(scan, before - 1)) before--;
    while (!is_blank(scan, behind)) behind++;
    bool lone_before = is_one_character(folded + before, start - 1 - before);
    bool lone_behind = is_one_character(folded + end + 1, behind - end - 1);
    return is_one_character(folded + start, end - start) &&
           ((lone_before && (kinds[(uint8_t)folded[before]] & (LETTER | WIDE))) ||
            (lone_behind && (kinds[(uint8_t)folded[end + 1]] & (LETTER | WIDE))));
}

/* Looks at the chunk around the conspicuous byte at `at`; returns where it ends. */
static size_t look_at_chunk(scanner *scan, size_t at) {
    const char *folded = scan->text->folded;
    size_t start = at, end = at;
    unsigned seen = 0;
    bool repeats = false;
    while (start > 0 && at - start < LONGEST_CHUNK && !is_blank(scan, start - 1)) start--;
    for (end = start; end - start < 2 * LONGEST_CHUNK && !is_blank(scan, end); end++) {
        unsigned kind = kinds[(uint8_t)folded[end]];
        seen |= kind;
        repeats |=
            kind == LETTER && end > start + 1 && folded[end] == folded[end - 1] && folded[end] == folded[end - 2];
    }
    if (is_spaced(scan, start, end))
        trigger(scan, start, end, false);
    else
        judge_chunk(scan, start, end, seen, repeats);
    return end;
}

typedef smp__lanes lanes;

static inline lanes letters(lanes bytes) {
    return (lanes)(bytes - 'a' < 26);
}

static inline lanes alnum(lanes bytes) {
    return letters(bytes) | (lanes)(bytes - '0' < 10);
}

/* Marks those of sixteen bytes that may belong to a disguise that plain letters and spacing do not make. One byte
 * before them is read, and two behind. */
static lanes conspicuous(const uint8_t *bytes) {
    lanes before = smp__lanes_load(bytes - 1), byte = smp__lanes_load(bytes);
    lanes next = smp__lanes_load(bytes + 1), after_next = smp__lanes_load(bytes + 2);
    lanes letter = letters(byte), tripled = letter & (lanes)((byte == next) & (byte == after_next));
    lanes quiet = letter | (lanes)((byte == ' ') | (byte == ',') | (byte == '.') | (byte == '\''));
    if (!smp__lanes_any(tripled | ~quiet)) return tripled; /* as nearly always */
    quiet |= (lanes)((byte == '\n') | (byte == '\r') | (byte == '\t') | (byte == '"') | (byte == ':') | (byte == ';') |
                     (byte == '/') | (byte == ')'));
    lanes digit = (lanes)(byte - '0' < 10);
    lanes alone = (lanes)((before == ' ') & (next == ' '));
    lanes opening = (lanes)((byte == '!') | (byte == '?') | (byte == '('));
    lanes in_word =
        (digit & (letters(before) | letters(next) | alone)) | (opening & ((alnum(before) & alnum(next)) | alone));
    return tripled | in_word | ~(quiet | digit | opening);
}

static void look_at_chunks(scanner *scan) {
    const uint8_t *folded = (const uint8_t *)scan->text->folded;
    size_t length = scan->text->folded_length, done = 0;
    for (size_t block = 0; block < length; block += sizeof(lanes)) {
        lanes found;
        if (block > 0 && block + sizeof(lanes) + 2 <= length) {
            found = conspicuous(folded + block);
        } else {
            uint8_t bytes[sizeof(lanes) + 3]; /* one before, two behind; blanks around the text */
            memset(bytes, ' ', sizeof bytes);
            size_t behind = length - block < sizeof bytes - 1 ? length - block : sizeof bytes - 1;
            memcpy(bytes + 1, folded + block, behind);
            if (block) bytes[0] = folded[block - 1];
            found = conspicuous(bytes + 1);
        }
        if (!smp__lanes_any(found)) continue;
        for (size_t i = 0; i < sizeof(lanes); i++) {
            if (found[i] && block + i >= done && block + i < length) done = look_at_chunk(scan, block + i);
        }
    }
}

void smp__disguise_scan(const smp__disguise *disguise, const smp__text *text, smp__disguise_scratch *scratch) {
    scanner scan = {.disguise = disguise, .text = text, .scratch = scratch};
    scratch->trigger_count = 0;
    look_at_chunks(&scan);
    scratch->chunk_trigger_count = scratch->trigger_count;
    scan.word = 0;
    look_at_words(&scan);
}
