/* SPDX-License-Identifier: MIT */
#include "inflect.h"
#include "phrase.h"

#include <limits.h>
#include <string.h>

static smp__phrase_node *parse_alternatives(smp__phrase_parser *parser, char closing, int depth);

static smp__phrase_node *fail(smp__phrase_parser *parser, const char *error, size_t at) {
    if (!parser->error) {
        parser->error = error;
        parser->error_at = at;
    }
    return NULL;
}

static smp__phrase_node *new_node(smp__phrase_parser *parser, smp__phrase_node_kind kind) {
    smp__phrase_node *node = smp__arena_take(parser->arena, sizeof *node);
    if (!node) {
        parser->out_of_memory = true;
        return NULL;
    }
    memset(node, 0, sizeof *node);
    node->kind = kind;
    return node;
}

static smp__phrase_node *parent(smp__phrase_parser *parser, smp__phrase_node_kind kind, smp__phrase_node *child) {
    smp__phrase_node *node = child ? new_node(parser, kind) : NULL;
    if (node) node->child = child;
    return node;
}

static char peek(const smp__phrase_parser *parser) {
    return parser->at < parser->length ? parser->line[parser->at] : '\0';
}

static void skip_spaces(smp__phrase_parser *parser) {
    while (peek(parser) == ' ' || peek(parser) == '\t') parser->at++;
}

static bool ends_word(char c) {
    static const bool ends[UCHAR_MAX + 1] = {
        ['\0'] = true, [' '] = true, ['\t'] = true, ['('] = true, [')'] = true, ['['] = true, [']'] = true,
        ['{'] = true,  ['}'] = true, ['<'] = true,  ['>'] = true, ['|'] = true, ['&'] = true};
    return ends[(unsigned char)c];
}

/* The run of bytes up to the next space or bracket. */
static size_t lexeme_length(const smp__phrase_parser *parser) {
    size_t end = parser->at;
    while (end < parser->length && !ends_word(parser->line[end])) end++;
    return end - parser->at;
}

/* Lower-case ASCII letters, digits, and the lower-case letters of Spanish: what folding leaves as it is. */
static bool is_folded(const char *word, size_t length) {
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)word[i];
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) continue;
        if (c == '\'' && i > 0 && i + 1 < length) continue;
        if (c == 0xC3 && i + 1 < length && strchr("\xA1\xA9\xAD\xB3\xBA\xB1\xBC", word[i + 1])) {
            i++;
            continue;
        }
        return false;
    }
    return length > 0;
}

/* don't is written dont as well; but he'll is not hell. */
static bool drops_apostrophe(const char *bare, size_t length) {
    static const char *const others[] = {"hell", "shell", "well", "ill", "were", "id", "wed", "shed"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (strlen(others[i]) == length && memcmp(others[i], bare, length) == 0) return false;
    return true;
}

enum { SHORTEST_WITHOUT_TILDE = 4 };

/* The word without its accents, and with n for ñ; the length, or 0 where it has none. */
static size_t without_accents(const char *word, size_t length, char *bare) {
    static const struct {
        char second, plain;
    } letters[] = {{'\xA1', 'a'}, {'\xA9', 'e'}, {'\xAD', 'i'}, {'\xB3', 'o'},
                   {'\xBA', 'u'}, {'\xBC', 'u'}, {'\xB1', 'n'}};
    size_t width = 0;
    bool tilde = false;
    for (size_t at = 0; at < length; at++) {
        char plain = word[at];
        for (size_t l = 0; l < sizeof letters / sizeof *letters && at + 1 < length; l++)
            if (word[at] == '\xC3' && word[at + 1] == letters[l].second) plain = letters[l].plain;
        if (plain != word[at]) at++;
        if (plain == 'n' && at > 0 && word[at - 1] == '\xC3') tilde = true;
        bare[width++] = plain;
    }
    return width == length || (tilde && width < SHORTEST_WITHOUT_TILDE) ? 0 : width;
}

/* People leave accents out: numero is número, manana is mañana. Not so in what is looked for in disguises: cono is not
 * coño; nor in short words: ano is not año. */
static void add_without_accents(smp__word_forms *forms) {
    size_t count = forms->count;
    for (size_t i = 0; i < count && !forms->failed; i++) {
        size_t length;
        const char *word = smp__vocabulary_spelling(forms->vocabulary, forms->ids[i], &length);
        char bare[64];
        if (!word || length > sizeof bare || !memchr(word, '\xC3', length)) continue;
        size_t width = without_accents(word, length, bare);
        if (width) smp__word_forms_add(forms, bare, width);
    }
}

/* Where the inflections of the word are kept; NULL where out of memory. */
static struct smp__inflected_word *inflected_word(smp__phrase_parser *parser, uint32_t id) {
    smp__inflected *inflected = parser->inflected;
    size_t old = inflected->capacity;
    if (!smp__reserve(&parser->forms->vocabulary->memory, &inflected->words, &inflected->capacity, (size_t)id + 1,
                      sizeof *inflected->words))
        return NULL;
    if (inflected->capacity > old)
        memset(inflected->words + old, 0, (inflected->capacity - old) * sizeof *inflected->words);
    return &inflected->words[id];
}

static smp__phrase_node *word_of(smp__phrase_parser *parser, const char *word, size_t length, uint16_t shape,
                                 bool inflected) {
    smp__word_forms *forms = parser->forms;
    smp__phrase_node *node = new_node(parser, SMP__PHRASE_WORD);
    forms->count = 0;
    smp__word_forms_add(forms, word, length);
    struct smp__inflected_word *known = NULL;
    uint32_t made = parser->inflections->version << 2 | (uint32_t)parser->spanish << 1 | parser->strong;
    if (inflected && node && !forms->failed) {
        known = inflected_word(parser, forms->ids[0]);
        if (known && known->words && known->made == made) {
            node->words = known->words;
            node->word_count = known->count;
            node->shape = shape;
            return node;
        }
        smp__inflect(parser->inflections, parser->spanish, word, length, forms);
    }
    const char *apostrophe = memchr(word, '\'', length);
    char bare[64];
    if (apostrophe && length < sizeof bare) {
        size_t before = (size_t)(apostrophe - word);
        memcpy(bare, word, before);
        memcpy(bare + before, apostrophe + 1, length - before - 1);
        if (drops_apostrophe(bare, length - 1)) smp__word_forms_add(forms, bare, length - 1);
    }
    if (!parser->strong) add_without_accents(forms);
    if (node && !forms->failed && (known || !inflected))
        node->words =
            forms->count == 1 ? &node->number : smp__arena_take(parser->arena, forms->count * sizeof *node->words);
    if (!node || !node->words) {
        parser->out_of_memory = true;
        return NULL;
    }
    memcpy(node->words, forms->ids, forms->count * sizeof *node->words);
    node->word_count = (uint32_t)forms->count;
    node->shape = shape;
    if (known) *known = (struct smp__inflected_word){node->words, node->word_count, made};
    return node;
}

/* A lexeme that folding changes or cuts: `e-mail` becomes two words, `México` one. */
static smp__phrase_node *folded_words(smp__phrase_parser *parser, const char *lexeme, size_t length, bool inflected) {
    size_t start = parser->at;
    if (!smp__text_prepare(parser->fold, lexeme, length)) {
        parser->out_of_memory = true;
        return NULL;
    }
    smp__phrase_node *first = NULL, **link = &first;
    const smp__text *text = parser->fold;
    for (size_t i = 0; i < text->word_count; i++) {
        const smp__word *word = &text->words[i];
        uint16_t shape = word->shape & (SMP__WORD_CAPITALIZED | SMP__WORD_UPPER);
        bool last = i + 1 == text->word_count;
        *link = word_of(parser, text->folded + word->start, word->end - word->start, shape, inflected && last);
        if (!*link) return NULL;
        link = &(*link)->next;
    }
    if (!first) return fail(parser, "this is no word; see \"The phrase language\"", start);
    return first->next ? parent(parser, SMP__PHRASE_SEQUENCE, first) : first;
}

static smp__phrase_node *parse_word(smp__phrase_parser *parser) {
    const char *lexeme = parser->line + parser->at;
    size_t length = lexeme_length(parser);
    bool inflected = length > 1 && lexeme[length - 1] == '~';
    size_t bare = length - inflected;
    if (memchr(lexeme, '~', bare)) return fail(parser, "~ belongs at the end of a word", parser->at);
    smp__phrase_node *node = is_folded(lexeme, bare) ? word_of(parser, lexeme, bare, 0, inflected)
                                                     : folded_words(parser, lexeme, bare, inflected);
    parser->at += length;
    return node;
}

static smp__phrase_node *parse_gap(smp__phrase_parser *parser) {
    size_t start = parser->at;
    uint32_t count = 0;
    for (parser->at += 3; peek(parser) >= '0' && peek(parser) <= '9' && count < 1000; parser->at++)
        count = count * 10 + (uint32_t)(peek(parser) - '0');
    if (!ends_word(peek(parser))) return fail(parser, "write ... or ...6 as a word of its own", start);
    if (count > SMP__LONGEST_GAP) return fail(parser, "a gap is at most ...12", start);
    smp__phrase_node *node = new_node(parser, SMP__PHRASE_GAP);
    if (node) node->number = count ? count : 3;
    return node;
}

static smp__phrase_node *parse_class(smp__phrase_parser *parser) {
    size_t start = parser->at++;
    const char *name = parser->line + parser->at;
    size_t length = 0;
    while (parser->at + length < parser->length && !ends_word(name[length])) length++;
    parser->at += length;
    if (peek(parser) != '}' || length == 0) return fail(parser, "a word class is written {name}", start);
    parser->at++;
    uint32_t id = smp__vocabulary_add(parser->classes, name, length);
    smp__phrase_node *node = id ? new_node(parser, SMP__PHRASE_CLASS) : NULL;
    if (!node) {
        parser->out_of_memory = true;
        return NULL;
    }
    node->number = id - 1;
    node->column = (uint32_t)start + 1;
    return node;
}

static smp__phrase_node *parse_group(smp__phrase_parser *parser, smp__phrase_node_kind kind, char closing, int depth) {
    size_t start = parser->at++;
    if (depth >= SMP__DEEPEST_PHRASE) return fail(parser, "brackets are nested too deeply", start);
    smp__phrase_node *inside = parse_alternatives(parser, closing, depth + 1);
    if (!inside) return NULL;
    if (peek(parser) != closing) return fail(parser, "this bracket is not closed", start);
    parser->at++;
    smp__phrase_node *one = inside->next ? parent(parser, SMP__PHRASE_ONE_OF, inside) : inside;
    return kind == SMP__PHRASE_ONE_OF ? one : parent(parser, kind, one);
}

/* Whether only a word can begin so. */
static bool is_plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static smp__phrase_node *parse_element(smp__phrase_parser *parser, int depth) {
    char c = peek(parser);
    size_t left = parser->length - parser->at;
    char after = left > 1 ? parser->line[parser->at + 1] : '\0';
    if (is_plain(c)) return parse_word(parser);
    if (c == '(') return parse_group(parser, SMP__PHRASE_ONE_OF, ')', depth);
    if (c == '[') return parse_group(parser, SMP__PHRASE_OPTIONAL, ']', depth);
    if (c == '<') return parse_group(parser, SMP__PHRASE_EVIDENCE, '>', depth);
    if (c == '{') return parse_class(parser);
    if (left >= 3 && memcmp(parser->line + parser->at, "...", 3) == 0) return parse_gap(parser);
    if (c == '-' && !strchr(" \t", after) && after) {
        if (depth >= SMP__DEEPEST_PHRASE) return fail(parser, "brackets are nested too deeply", parser->at);
        parser->at++;
        return parent(parser, SMP__PHRASE_NOT, parse_element(parser, depth + 1));
    }
    if (ends_word(after)) {
        smp__phrase_node_kind single = c == '_' ? SMP__PHRASE_ANY : c == '^' ? SMP__PHRASE_START : SMP__PHRASE_END;
        if (c == '_' || c == '^' || c == '$') {
            parser->at++;
            return new_node(parser, single);
        }
    }
    if (ends_word(c)) return fail(parser, "a bracket that closes nothing", parser->at);
    return parse_word(parser);
}

static smp__phrase_node *parse_sequence(smp__phrase_parser *parser, char closing, int depth) {
    size_t start = parser->at, count = 0;
    smp__phrase_node *first = NULL, **link = &first;
    for (;;) {
        skip_spaces(parser);
        char c = peek(parser);
        if (c == '\0' || c == '|' || c == '&' || (closing && c == closing)) break;
        if (++count > SMP__MOST_ELEMENTS && closing) return fail(parser, "more than 64 parts in a bracket", start);
        *link = parse_element(parser, depth);
        if (!*link) return NULL;
        link = &(*link)->next;
    }
    if (!first) return fail(parser, "nothing stands here", start);
    return parent(parser, SMP__PHRASE_SEQUENCE, first);
}

static smp__phrase_node *parse_alternatives(smp__phrase_parser *parser, char closing, int depth) {
    smp__phrase_node *first = NULL, **link = &first;
    for (;;) {
        *link = parse_sequence(parser, closing, depth);
        if (!*link) return NULL;
        link = &(*link)->next;
        if (peek(parser) != '|') return first;
        parser->at++;
    }
}

smp__phrase_node *smp__phrase_parse(smp__phrase_parser *parser) {
    smp__phrase_node *phrases = parse_alternatives(parser, '\0', 0);
    if (phrases && peek(parser) == '&' && parser->at == 0) return fail(parser, "nothing stands before &", 0);
    return phrases;
}
