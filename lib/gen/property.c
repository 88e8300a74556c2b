/* SPDX-License-Identifier: MIT
 * Writes property_table.h, which lib/property.c includes, to the standard output, from ICU's data and from the files of
 * lib/data/fold/. usage: property DIRECTORY */
#include "property.h"
#include "undone.h"
#include "utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/uloc.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/uspoof.h>
#include <unicode/utf16.h>

enum { CODES = 0x30000, BLOCK = 128, LINE = 118 };

static uint16_t properties[CODES];
static uint16_t folds[CODES]; /* offset in the pool; 0: folds to itself */
static unsigned char pool[1 << 17];
static size_t pool_size = 1;
static smp__lookalike looks[CODES];
static smp__stand_in readings[CODES];
static uint32_t read_undone[CODES]; /* 1: none */

static void check(UErrorCode status, const char *what) {
    if (U_SUCCESS(status)) return;
    fprintf(stderr, "%s: %s\n", what, u_errorName(status));
    exit(1);
}

/* ---- what the files say */

static uint32_t parse_code(const char *word) {
    size_t size;
    return word[0] == 'U' && word[1] == '+' ? (uint32_t)strtoul(word + 2, NULL, 16) : smp__utf8_decode(word, &size);
}

/* Calls `take` for each line that is no comment, with the line's words and the section it stands in. */
static void read_file(const char *directory, const char *name,
                      void (*take)(const char *section, char **words, size_t count)) {
    char path[1024], line[4096], section[64] = "";
    snprintf(path, sizeof path, "%s/%s", directory, name);
    FILE *file = fopen(path, "r");
    if (!file) {
        perror(path);
        exit(1);
    }
    while (fgets(line, sizeof line, file)) {
        char *words[256];
        size_t count = 0;
        if (line[0] == '#') continue;
        for (char *word = strtok(line, " \n"); word && count < 256; word = strtok(NULL, " \n")) words[count++] = word;
        if (count == 1) snprintf(section, sizeof section, "%s", words[0]);
        if (count > 1) take(section, words, count);
    }
    fclose(file);
}

static void take_lookalikes(const char *section, char **words, size_t count) {
    char strength = !strcmp(section, "rare")     ? SMP__LOOK_RARE
                    : !strcmp(section, "strong") ? SMP__LOOK_STRONG
                                                 : SMP__LOOK_WEAK;
    for (size_t i = 1; i < count; i++) {
        smp__lookalike *look = &looks[parse_code(words[i])];
        if (look->latin && strength == SMP__LOOK_WEAK && look->strength != SMP__LOOK_WEAK) continue;
        look->latin = words[0][0];
        if (u_isUUppercase((UChar32)parse_code(words[i]))) look->latin = (char)(look->latin - 32);
        look->strength = strength;
    }
}

static void take_turned(const char *section, char **words, size_t count) {
    if (count != 2) return;
    bool only = !strcmp(section, "turned");
    looks[parse_code(words[0])].turned = (char)(only ? words[1][0] - 32 : words[1][0]);
}

static void take_letters(const char *section, char **words, size_t count) {
    char *range = strstr(words[0], "..");
    uint32_t first = parse_code(words[0]), last = range ? parse_code(range + 2) : first;
    if (count != 2) return;
    for (uint32_t code = first; code <= last; code++) {
        smp__stand_in *reading = &readings[code];
        if (!strncmp(words[1], "U+", 2)) {
            reading->text[smp__utf8_encode(parse_code(words[1]), reading->text)] = '\0';
        } else {
            snprintf(reading->text, sizeof reading->text, "%s", words[1]);
        }
        reading->text[0] = (char)(reading->text[0] + (int)(code - first));
        read_undone[code] = !strcmp(section, "compatibility") ? SMP__UNDONE_COMPATIBILITY
                            : !strcmp(section, "small_caps")  ? SMP__UNDONE_SMALL_CAPS
                                                              : 0;
        reading->undone = read_undone[code];
        reading->code = code;
    }
}

/* ---- what ICU says */

static smp__kind sign_kind(UChar32 code) {
    switch (code) {
    case '\n':
    case '\r':
    case 0x0B:
    case 0x0C:
    case 0x85:
    case 0x2028:
    case 0x2029:
        return SMP__KIND_NEWLINE;
    case ',':
    case 0x3001:
    case 0xFF0C:
    case 0x060C:
        return SMP__KIND_COMMA;
    case ':':
    case ';':
    case 0x061B:
        return SMP__KIND_COLON;
    case '.':
    case '!':
    case '?':
    case 0x2026:
    case 0x3002:
    case 0x203D:
    case 0x061F:
        return SMP__KIND_STOP;
    case '-':
        return SMP__KIND_HYPHEN;
    case '\'':
    case '`':
        return SMP__KIND_APOSTROPHE;
    case '<':
    case '>':
        return SMP__KIND_BRACKET;
    case '"':
    case 0xB4:
    case 0x201A:
    case 0x201E:
        return SMP__KIND_QUOTE;
    default:
        break;
    }
    switch (u_charType(code)) {
    case U_DASH_PUNCTUATION:
        return SMP__KIND_DASH;
    case U_START_PUNCTUATION:
    case U_END_PUNCTUATION:
        return SMP__KIND_BRACKET;
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
        return SMP__KIND_QUOTE;
    default:
        return u_isUWhiteSpace(code) ? SMP__KIND_SPACE : SMP__KIND_OTHER;
    }
}

static smp__kind kind_of(UChar32 code) {
    int8_t type = u_charType(code);
    if (code - 0x1F3FBu < 5) return SMP__KIND_SKIN_TONE;
    switch (u_getIntPropertyValue(code, UCHAR_WORD_BREAK)) {
    case U_WB_NUMERIC:
        return SMP__KIND_DIGIT;
    case U_WB_EXTEND:
    case U_WB_FORMAT:
    case U_WB_ZWJ:
        return SMP__KIND_EXTEND;
    case U_WB_KATAKANA:
        return SMP__KIND_KATAKANA;
    case U_WB_REGIONAL_INDICATOR:
        return SMP__KIND_REGIONAL;
    case U_WB_ALETTER:
    case U_WB_HEBREW_LETTER:
        return SMP__KIND_LETTER;
    default:
        break;
    }
    /* Signs of a trade mark belong to the word before them, as far as phrases go. */
    if (code == 0xAE || code == 0x2122) return SMP__KIND_OTHER;
    if (u_hasBinaryProperty(code, UCHAR_EXTENDED_PICTOGRAPHIC) && type != U_UNASSIGNED) return SMP__KIND_EMOJI;
    /* Scripts without spaces between words: ideographs one by one, the rest in one piece. */
    if (type == U_OTHER_LETTER || type == U_LETTER_NUMBER || type == U_MODIFIER_LETTER)
        return u_getIntPropertyValue(code, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT ? SMP__KIND_LETTER
                                                                                     : SMP__KIND_IDEOGRAPH;
    return sign_kind(code);
}

/* Styled on purpose: what a person chooses instead of plain letters, not what a keyboard or an editor puts. */
static bool is_styled(UChar32 code, const UChar *folded, int32_t length) {
    for (int32_t i = 0; i < length; i++)
        if (folded[i] >= 0x80 || !u_isalnum(folded[i])) return false;
    bool digits = length && u_isdigit(folded[0]);
    switch (u_getIntPropertyValue(code, UCHAR_DECOMPOSITION_TYPE)) {
    case U_DT_FONT:
    case U_DT_WIDE:
        return true;
    case U_DT_CIRCLE:
    case U_DT_SQUARE:
    case U_DT_SUPER:
    case U_DT_SUB:
        return !digits && length == 1 && code != 0xAA && code != 0xBA;
    case U_DT_COMPAT:
        return code >= 0x2160 && code < 0x2180;
    default:
        return false;
    }
}

static void fill_code(UChar32 code, const UNormalizer2 *normalizer) {
    UErrorCode status = U_ZERO_ERROR;
    UChar wide[2], folded[64];
    int32_t size = 0, length;
    UScriptCode script = uscript_getScript(code, &status);
    unsigned bits = kind_of(code);
    if (code >= 0xD800 && code < 0xE000) return;
    U16_APPEND_UNSAFE(wide, size, code);
    length = unorm2_normalize(normalizer, wide, size, folded, 64, &status);
    check(status, "fold");
    if (length != size || memcmp(wide, folded, (size_t)size * sizeof *wide) != 0) {
        size_t start = pool_size++;
        bits |= SMP__PROPERTY_FOLDS;
        for (int32_t at = 0; at < length;) {
            UChar32 next;
            U16_NEXT_UNSAFE(folded, at, next);
            pool_size += smp__utf8_encode((uint32_t)next, (char *)pool + pool_size);
            pool[start]++;
        }
        folds[code] = (uint16_t)start;
        if (is_styled(code, folded, length) && length) bits |= SMP__PROPERTY_STYLED;
    }
    bool control =
        u_charType(code) == U_CONTROL_CHAR && kind_of(code) == SMP__KIND_OTHER && code != '\b' && code != 0x7F;
    if (!length || control) bits |= SMP__PROPERTY_IGNORABLE;
    if (length && !unorm2_hasBoundaryBefore(normalizer, code)) bits |= SMP__PROPERTY_JOINS;
    if (u_isUUppercase(code)) bits |= SMP__PROPERTY_UPPER;
    if ((bits & SMP__PROPERTY_KIND) == SMP__KIND_LETTER || (bits & SMP__PROPERTY_KIND) == SMP__KIND_IDEOGRAPH ||
        (bits & SMP__PROPERTY_KIND) == SMP__KIND_KATAKANA)
        bits |= script == USCRIPT_LATIN || script == USCRIPT_COMMON ? SMP__PROPERTY_LATIN : SMP__PROPERTY_FOREIGN;
    if (U_GET_GC_MASK(code) & U_GC_M_MASK) bits |= SMP__PROPERTY_MARK;
    if ((code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069)) bits |= SMP__PROPERTY_BIDI;
    properties[code] = (uint16_t)bits;
    /* Digits of other scripts are read as what they count. */
    if (u_charType(code) == U_DECIMAL_DIGIT_NUMBER && code >= 0x80 && !folds[code] && !readings[code].code) {
        readings[code] = (smp__stand_in){.code = (uint32_t)code};
        readings[code].text[0] = (char)('0' + u_charDigitValue(code));
    }
}

/* Scripts whose letters are shaped like Latin ones and stand one by one. */
static bool is_shaped_like_latin(UScriptCode script) {
    switch (script) {
    case USCRIPT_LATIN:
    case USCRIPT_GREEK:
    case USCRIPT_CYRILLIC:
    case USCRIPT_ARMENIAN:
    case USCRIPT_CHEROKEE:
    case USCRIPT_COPTIC:
    case USCRIPT_LISU:
    case USCRIPT_CANADIAN_ABORIGINAL:
    case USCRIPT_DESERET:
    case USCRIPT_OSAGE:
    case USCRIPT_ELBASAN:
    case USCRIPT_OLD_ITALIC:
    case USCRIPT_RUNIC:
    case USCRIPT_CARIAN:
    case USCRIPT_LYCIAN:
    case USCRIPT_WARANG_CITI:
    case USCRIPT_TIFINAGH:
        return true;
    default:
        return false;
    }
}

/* The confusables of UTS 39: letters with the same skeleton as a plain letter, of the same case where both have one. */
static void fill_confusables(void) {
    UErrorCode status = U_ZERO_ERROR;
    USpoofChecker *checker = uspoof_open(&status);
    UChar plain[128][64], wide[2], skeleton[64];
    int32_t lengths[128] = {0};
    check(status, "uspoof_open");
    for (int c = 'A'; c <= 'z'; c++) {
        UChar letter = (UChar)c;
        lengths[c] = uspoof_getSkeleton(checker, 0, &letter, 1, plain[c], 64, &status);
    }
    for (UChar32 code = 0x80; code < CODES; code++) {
        unsigned property = properties[code];
        if (!(property & (SMP__PROPERTY_LATIN | SMP__PROPERTY_FOREIGN))) continue;
        int32_t size = 0;
        U16_APPEND_UNSAFE(wide, size, code);
        int32_t length = uspoof_getSkeleton(checker, 0, wide, size, skeleton, 64, &status);
        check(status, "uspoof_getSkeleton");
        UScriptCode script = uscript_getScript(code, &status);
        char found = 0;
        for (int c = 'z'; c >= 'A'; c--) {
            if (c > 'Z' && c < 'a') continue;
            if (lengths[c] != length || memcmp(plain[c], skeleton, (size_t)length * sizeof *skeleton) != 0) continue;
            /* l and I look the same: a small letter is rather l. */
            if (found == 'l' && c == 'I' && u_isULowercase(code)) continue;
            found = (char)c;
        }
        bool folds_to_ascii = folds[code] && pool[folds[code]] == 1 && pool[folds[code] + 1] < 0x80;
        if (!found || folds_to_ascii) continue;
        looks[code].latin = found;
        looks[code].strength = is_shaped_like_latin(script) ? SMP__LOOK_STRONG : SMP__LOOK_WEAK;
    }
    uspoof_close(checker);
}

/* Signs that look like a plain one of these are read as it. Those of Arabic have their own meaning there. */
static void fill_signs(void) {
    static const char plain[] = "!,.:;'-/*%?()[]{}";
    UErrorCode status = U_ZERO_ERROR;
    USpoofChecker *checker = uspoof_open(&status);
    UChar skeletons[sizeof plain][64], skeleton[64], wide[2];
    int32_t lengths[sizeof plain];
    check(status, "uspoof_open");
    for (size_t i = 0; plain[i]; i++) {
        UChar sign = (UChar)plain[i];
        lengths[i] = uspoof_getSkeleton(checker, 0, &sign, 1, skeletons[i], 64, &status);
    }
    for (UChar32 code = 0x80; code < 0x10000; code++) {
        bool sign = U_GET_GC_MASK(code) & (U_GC_P_MASK | U_GC_S_MASK) || code == 0x1C3;
        if (!sign || readings[code].code || folds[code] || (code >= 0x600 && code < 0x900)) continue;
        int32_t size = 0;
        U16_APPEND_UNSAFE(wide, size, code);
        int32_t length = uspoof_getSkeleton(checker, 0, wide, size, skeleton, 64, &status);
        check(status, "uspoof_getSkeleton");
        for (size_t i = 0; plain[i]; i++) {
            if (lengths[i] != length || memcmp(skeletons[i], skeleton, (size_t)length * sizeof *skeleton) != 0)
                continue;
            readings[code] = (smp__stand_in){.code = (uint32_t)code, .text = {plain[i]}};
        }
    }
    uspoof_close(checker);
}

/* The letter that a Latin letter is without accents and strokes: by decomposition, or by its skeleton. */
static void fill_plain(void) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfd = unorm2_getNFDInstance(&status);
    USpoofChecker *checker = uspoof_open(&status);
    check(status, "nfd");
    for (UChar32 code = 0x80; code < CODES; code++) {
        UChar wide[2], apart[64];
        int32_t size = 0;
        if (!(properties[code] & SMP__PROPERTY_LATIN)) continue;
        U16_APPEND_UNSAFE(wide, size, code);
        int32_t length = unorm2_normalize(nfd, wide, size, apart, 64, &status);
        check(status, "nfd");
        if (length < 2 || apart[0] >= 0x80) {
            length = uspoof_getSkeleton(checker, 0, wide, size, apart, 64, &status);
            check(status, "uspoof_getSkeleton");
            bool marks = length >= 2 && apart[0] < 0x80 && u_isalpha(apart[0]);
            for (int32_t i = 1; i < length; i++) marks = marks && u_getCombiningClass(apart[i]);
            if (!marks) continue;
        }
        if (u_isalpha(apart[0]) && apart[0] < 0x80) looks[code].plain = (char)(apart[0] | 32);
    }
    uspoof_close(checker);
}

/* ---- writing */

static void put_number(unsigned value, size_t *column) {
    if (*column >= LINE - 6) {
        putchar('\n');
        *column = 0;
    }
    *column += (size_t)printf("%u,", value);
}

static void put_trie(const char *name, const char *block_name, const uint16_t *values) {
    static uint16_t index[CODES / BLOCK];
    size_t blocks = 0, column = 0;
    static size_t starts[CODES / BLOCK];
    for (size_t i = 0; i < CODES / BLOCK; i++) {
        size_t same = 0;
        while (same < blocks && memcmp(values + starts[same], values + i * BLOCK, BLOCK * sizeof *values) != 0) same++;
        if (same == blocks) starts[blocks++] = i * BLOCK;
        index[i] = (uint16_t)same;
    }
    if (blocks > 256) {
        fprintf(stderr, "%s: %zu blocks do not fit an index of bytes\n", name, blocks);
        exit(1);
    }
    printf("const uint8_t %s[%d] = {\n", name, CODES / BLOCK);
    for (size_t i = 0; i < CODES / BLOCK; i++) put_number(index[i], &column);
    printf("};\n\nconst uint16_t %s[%zu] = {\n", block_name, blocks * BLOCK);
    column = 0;
    for (size_t b = 0; b < blocks; b++)
        for (size_t i = 0; i < BLOCK; i++) put_number(values[starts[b] + i], &column);
    printf("};\n\n");
}

/* The look-alikes themselves, an empty one first, and where each code point's stands among them. */
static void put_looks(void) {
    static uint16_t places[CODES];
    uint16_t count = 1;
    printf("const smp__lookalike smp__lookalike_table[] = {\n{0,0,0,0},");
    size_t column = 10;
    for (uint32_t code = 0; code < CODES; code++) {
        const smp__lookalike *look = &looks[code];
        if (!look->latin && !look->turned && !look->plain) continue;
        if (column > LINE - 20) {
            putchar('\n');
            column = 0;
        }
        column += (size_t)printf("{%d,%d,%d,%d},", look->latin, look->turned, look->strength, look->plain);
        places[code] = count++;
    }
    printf("};\n\n");
    put_trie("smp__lookalike_index", "smp__lookalike_blocks", places);
}

static size_t put_readings(void) {
    size_t count = 0;
    printf("const smp__stand_in smp__stand_in_table[] = {\n");
    size_t column = 0;
    for (uint32_t code = 0; code < CODES; code++) {
        if (!readings[code].code) continue;
        if (column > LINE - 26) {
            putchar('\n');
            column = 0;
        }
        column += (size_t)printf("{%u,%u,\"", code, readings[code].undone);
        for (const char *c = readings[code].text; *c; c++)
            column += (size_t)((unsigned char)*c < 0x80 ? printf("%c", *c) : printf("\\%o", (unsigned char)*c));
        column += (size_t)printf("\"},");
        count++;
    }
    printf("};\n\n");
    return count;
}

static void put_regions(void) {
    uint32_t masks[26] = {0};
    for (const char *const *code = uloc_getISOCountries(); *code; code++)
        masks[(*code)[0] - 'A'] |= UINT32_C(1) << ((*code)[1] - 'A');
    /* Flags that are no countries. */
    masks['E' - 'A'] |= UINT32_C(1) << ('U' - 'A');
    masks['U' - 'A'] |= UINT32_C(1) << ('N' - 'A');
    masks['X' - 'A'] |= UINT32_C(1) << ('K' - 'A');
    printf("const uint32_t smp__region_table[26] = {\n");
    size_t column = 0;
    for (int i = 0; i < 26; i++) {
        if (column > LINE - 12) {
            putchar('\n');
            column = 0;
        }
        column += (size_t)printf("%u,", masks[i]);
    }
    printf("};\n\n");
}

/* What each plain letter makes with each of the first 64 marks; 0: nothing. */
static void put_accents(void) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *normalizer = unorm2_getNFCInstance(&status);
    check(status, "unorm2");
    size_t column = 0;
    printf("const uint16_t smp__accent_table[26][SMP__ACCENTS] = {");
    for (UChar32 letter = 'a'; letter <= 'z'; letter++) {
        printf("{\n");
        column = 0;
        for (UChar32 mark = SMP__FIRST_ACCENT; mark < SMP__FIRST_ACCENT + SMP__ACCENTS; mark++) {
            UChar32 composed = unorm2_composePair(normalizer, letter, mark);
            put_number(composed > 0 ? (uint16_t)composed : 0, &column);
        }
        printf("},");
    }
    printf("};\n\n");
}

int main(int count, char **arguments) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance(&status);
    check(status, "unorm2");
    if (count != 2) {
        fprintf(stderr, "usage: property DIRECTORY\n");
        return 1;
    }
    read_file(arguments[1], "letters.txt", take_letters);
    for (UChar32 code = 0; code < CODES; code++) fill_code(code, normalizer);
    fill_confusables();
    fill_signs();
    fill_plain();
    read_file(arguments[1], "lookalikes.txt", take_lookalikes);
    read_file(arguments[1], "turned.txt", take_turned);
    for (uint32_t code = 0; code < CODES; code++) {
        smp__lookalike *look = &looks[code];
        if (look->plain && look->latin) look->plain = 0;
        if (code >= 0x80 && (look->latin || look->turned)) properties[code] |= SMP__PROPERTY_LOOKALIKE;
        if (readings[code].code) properties[code] |= SMP__PROPERTY_READ;
    }
    printf("/* SPDX-License-Identifier: MIT\n"
           " * Made by lib/gen/property.c from ICU's data (Unicode %s) and the files of lib/data/fold/; `make "
           "generate` makes it\n"
           " * anew. */\n"
           "#include \"property.h\"\n\n"
           "/* clang-format off */\n",
           U_UNICODE_VERSION);
    put_trie("smp__property_index", "smp__property_blocks", properties);
    put_trie("smp__fold_index", "smp__fold_blocks", folds);
    printf("const unsigned char smp__fold_pool[%zu] = {\n", pool_size);
    size_t column = 0;
    for (size_t i = 0; i < pool_size; i++) put_number(pool[i], &column);
    printf("};\n\n");
    put_looks();
    size_t readings_count = put_readings();
    printf("const size_t smp__stand_in_count = %zu;\n\n", readings_count);
    put_regions();
    put_accents();
    return 0;
}
