/* SPDX-License-Identifier: MIT */
#include "context.h"
#include "error.h"
#include "lexicon_source.h"

#include <stdio.h>
#include <string.h>

enum section_kind { NO_SECTION, SIGNAL, CLASS, CONTEXT, INFLECTIONS, COMMON, SKIPPED };

typedef struct reader {
    smp__lexicon_builder *builder;
    smp__phrase_parser parser;
    uint32_t file;
    uint32_t line_number;
    enum section_kind section;
    smp__targets targets; /* of the section */
    uint8_t when;         /* unless the line says its own */
    bool strong;
    uint32_t rank; /* of the next word in a `common` section */
} reader;

static void complain(reader *r, size_t column, smp_status code, const char *message) {
    const struct smp__file *file = &r->builder->files[r->file];
    if (file->complain) file->complain(file->context, file->name, r->line_number, column, code, message);
}

void smp__lexicon_classes_complete(smp__lexicon_builder *builder) {
    size_t count = builder->class_names.count;
    if (!smp__reserve(&builder->memory, &builder->classes, &builder->class_capacity, count, sizeof *builder->classes))
        builder->failed = true;
    while (builder->class_count < count && !builder->failed) {
        size_t length;
        const char *name = smp__vocabulary_spelling(&builder->class_names, (uint32_t)builder->class_count + 1, &length);
        char *copy = smp__arena_copy(&builder->arena, name, length);
        builder->classes[builder->class_count++] = (smp__class_source){.name = copy, .level = -1};
        if (!copy) builder->failed = true;
    }
}

int smp__lexicon_class_open(smp__lexicon_builder *builder, const char *name, size_t length) {
    uint32_t id = smp__vocabulary_add(&builder->class_names, name, length);
    smp__lexicon_classes_complete(builder);
    if (id == 0 || builder->failed) {
        builder->failed = true;
        return -1;
    }
    builder->classes[id - 1].is_listed = true;
    return (int)id - 1;
}

static size_t word_length(const char *at, const char *end) {
    size_t length = 0;
    while (at + length < end && at[length] != ' ' && at[length] != '\t') length++;
    return length;
}

static const char *skip_spaces(const char *at, const char *end) {
    while (at < end && (*at == ' ' || *at == '\t')) at++;
    return at;
}

static const char *context_name(const void *context, size_t index) {
    static const char *const names[] = {
#define X(id, name, reach) name,
        SMP__CONTEXT_TABLE(X)
#undef X
    };
    (void)context;
    return names[index];
}

static void complain_unknown(reader *r, size_t column, const char *what, const char *wrong, size_t length,
                             smp__name_at *names, const void *context, size_t count) {
    char quoted[80], message[256];
    const char *nearest = smp__nearest(wrong, length, names, context, count);
    snprintf(message, sizeof message, "there is no %s \"%s\"%s%s%s", what,
             smp__quote(quoted, sizeof quoted, wrong, length), nearest ? "; did you mean \"" : "",
             nearest ? nearest : "", nearest ? "\"?" : "");
    complain(r, column, SMP_ERROR_UNKNOWN_NAME, message);
}

static const struct {
    const char *word;
    uint8_t when;
} flags[] = {{"/any/", SMP__WHEN_ANY}, {"/question/", SMP__WHEN_QUESTION}, {"/statement/", SMP__WHEN_STATEMENT}};

static uint8_t flag_of(const char *word, size_t length) {
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
        if (strlen(flags[i].word) == length && memcmp(flags[i].word, word, length) == 0) return flags[i].when;
    return 0;
}

/* `signal NAME… [strong] [/any/]`; the first word is read already. */
static bool read_signal_header(reader *r, const char *line, const char *at, const char *end) {
    const smp__own_signals *own = r->builder->own;
    smp__targets targets = {0};
    bool strong = false, skipped = false;
    uint8_t when = 0;
    while (at < end) {
        size_t length = word_length(at, end), column = (size_t)(at - line) + 1;
        if (length == 6 && memcmp(at, "strong", 6) == 0) {
            strong = true;
        } else if (*at == '/') {
            when = flag_of(at, length);
            if (!when) complain(r, column, SMP_ERROR_SYNTAX, "expected /any/, /question/ or /statement/");
        } else {
            smp__signal_id signal = smp__own_signals_find(own, at, length);
            if (signal == SMP__SIGNAL_COUNT) {
                complain_unknown(r, column, "signal", at, length, smp__own_signals_at, own,
                                 smp__own_signals_count(own));
                skipped = true;
            } else if (targets.count == SMP__MOST_TARGETS) {
                complain(r, column, SMP_ERROR_LIMIT, "a section shows at most four signals");
            } else {
                targets.items[targets.count++] = (uint16_t)signal;
            }
        }
        at = skip_spaces(at + length, end);
    }
    if (targets.count == 0 && !skipped) return false;
    r->section = targets.count ? SIGNAL : SKIPPED;
    r->targets = targets;
    r->strong = strong;
    r->when = when;
    return true;
}

static void target_one(reader *r, size_t target) {
    r->targets = (smp__targets){.items = {(uint16_t)target}, .count = 1};
}

static const struct {
    const char *word;
    enum section_kind kind;
} headers[] = {
    {"signal", SIGNAL}, {"class", CLASS}, {"context", CONTEXT}, {"inflections", INFLECTIONS}, {"common", COMMON}};

enum { HEADER_COUNT = sizeof headers / sizeof *headers };

static const char *header_word(const void *context, size_t index) {
    (void)context;
    return headers[index].word;
}

/* Opens a section where the line is a header: `signal NAME…`, `class NAME`, `context NAME`, `inflections`, `common`. */
static bool read_header(reader *r, const char *line, const char *end) {
    size_t length = word_length(line, end);
    enum section_kind kind = NO_SECTION;
    for (size_t i = 0; i < HEADER_COUNT; i++)
        if (strlen(headers[i].word) == length && memcmp(headers[i].word, line, length) == 0) kind = headers[i].kind;
    if (kind == NO_SECTION) return false;
    const char *name = skip_spaces(line + length, end);
    size_t name_length = word_length(name, end);
    const char *rest = skip_spaces(name + name_length, end);
    size_t column = (size_t)(name - line) + 1;
    if (kind == SIGNAL) return read_signal_header(r, line, name, end);
    bool named = kind == CLASS || kind == CONTEXT;
    if (named != (name_length > 0) || rest < end) return false;
    r->section = kind;
    if (kind == CONTEXT) {
        smp__context_id context = smp__context_find(name, name_length);
        if (context == SMP__CONTEXT_COUNT) {
            complain_unknown(r, column, "context", name, name_length, context_name, NULL, SMP__CONTEXT_INDEX_QUOTED);
            r->section = SKIPPED;
        }
        target_one(r, context);
    }
    if (kind == CLASS) {
        int number = smp__lexicon_class_open(r->builder, name, name_length);
        if (number > UINT16_MAX) {
            complain(r, column, SMP_ERROR_LIMIT, "more than 65,536 word classes");
            r->section = SKIPPED;
        }
        target_one(r, number < 0 ? 0 : (size_t)number);
    }
    return true;
}

/* A decimal number in [0,1]; false where there is none. */
static bool read_weight(smp__phrase_parser *parser, float *weight) {
    size_t at = parser->at;
    double value = 0, scale = 1;
    bool digits = false, point = false;
    for (; at < parser->length; at++) {
        char c = parser->line[at];
        if (c == '.' && !point) {
            point = true;
        } else if (c >= '0' && c <= '9' && scale < 1e6) {
            digits = true;
            value = value * 10 + (c - '0');
            if (point) scale *= 10;
        } else {
            break;
        }
    }
    bool ends = at == parser->length || strchr(" \t/", parser->line[at]);
    if (!digits || !ends || value > scale) return false;
    *weight = (float)(value / scale);
    parser->at = at;
    return true;
}

static void skip(smp__phrase_parser *parser) {
    parser->at = (size_t)(skip_spaces(parser->line + parser->at, parser->line + parser->length) - parser->line);
}

/* True, and moves on, where `word` stands here as a word of its own. */
static bool take(smp__phrase_parser *parser, const char *word) {
    size_t length = strlen(word), left = parser->length - parser->at;
    const char *at = parser->line + parser->at;
    if (left <= length || memcmp(at, word, length) != 0 || !strchr(" \t", at[length])) return false;
    parser->at += length;
    skip(parser);
    return true;
}

/* The line may have been meant as a header, or its weight have a comma. */
static void complain_no_weight(reader *r) {
    const smp__phrase_parser *parser = &r->parser;
    const char *word = parser->line + parser->at, *end = parser->line + parser->length;
    size_t length = word_length(word, end);
    const char *nearest = smp__nearest(word, length, header_word, NULL, HEADER_COUNT);
    char message[120], number[8];
    if (length > 1 && length < sizeof number && (word[0] == '0' || word[0] == '1') && word[1] == ',') {
        memcpy(number, word, length);
        number[1] = '.';
        number[length] = '\0';
        nearest = number;
    }
    snprintf(message, sizeof message, "a phrase begins with its weight, from 0 to 1, or with !%s%s%s",
             nearest ? "; did you mean \"" : "", nearest ? nearest : "", nearest ? "\"?" : "");
    complain(r, parser->at + 1, SMP_ERROR_SYNTAX, message);
}

/* What stands before the phrase: a weight and flags, or `!` and its reach. */
static bool read_prefix(reader *r, smp__entry *entry) {
    smp__phrase_parser *parser = &r->parser;
    if (parser->line[parser->at] == '!') {
        parser->at++;
        entry->kind = SMP__PATTERN_EXCEPTION;
        entry->reach = take(parser, "sentence") ? SMP__REACH_SENTENCE
                       : take(parser, "text")   ? SMP__REACH_TEXT
                                                : SMP__REACH_OVERLAP;
        skip(parser);
        if (!read_weight(parser, &entry->weight)) entry->weight = 0;
        return true;
    }
    if (!read_weight(parser, &entry->weight)) {
        complain_no_weight(r);
        return false;
    }
    skip(parser);
    entry->when = r->when;
    if (parser->at < parser->length && parser->line[parser->at] == '/') {
        size_t i = 0, count = sizeof flags / sizeof *flags;
        while (i < count && !take(parser, flags[i].word)) i++;
        if (i == count) {
            complain(r, parser->at + 1, SMP_ERROR_SYNTAX, "expected /any/, /question/ or /statement/");
            return false;
        }
        entry->when = flags[i].when;
    }
    return true;
}

static bool complain_phrase(reader *r) {
    if (r->parser.out_of_memory)
        r->builder->failed = true;
    else
        complain(r, r->parser.error_at + 1, SMP_ERROR_SYNTAX, r->parser.error);
    return false;
}

/* What & joins where | stands beside it is easily mistaken. */
static void warn_mixed(reader *r, size_t at) {
    complain(r, at + 1, SMP_OK,
             "this & joins all alternatives on either side of it; put them in brackets, or in lines of their own");
}

/* Reads the phrases of the line, and those joined to them by & or &&. */
static bool read_parts(reader *r, smp__entry *entry) {
    smp__phrase_parser *parser = &r->parser;
    bool several = false;
    size_t joined = 0; /* where the first & stands */
    for (;;) {
        smp__phrase_node *phrases = smp__phrase_parse(parser);
        if (!phrases) return complain_phrase(r);
        entry->parts[entry->part_count++] = phrases;
        several |= phrases->next != NULL;
        if (parser->at == parser->length) {
            if (several && entry->part_count > 1) warn_mixed(r, joined);
            return true;
        }
        if (parser->line[parser->at] != '&') {
            complain(r, parser->at + 1, SMP_ERROR_SYNTAX, "a bracket that closes nothing");
            return false;
        }
        if (entry->part_count == SMP__MOST_PARTS) {
            complain(r, parser->at + 1, SMP_ERROR_LIMIT, "at most four phrases can be joined by &");
            return false;
        }
        if (entry->part_count == 1) joined = parser->at;
        parser->at++;
        if (parser->at < parser->length && parser->line[parser->at] == '&') {
            entry->whole_text = true;
            parser->at++;
        }
    }
}

/* Notes the classes in the phrase and those beside it. */
static void note_uses_in(reader *r, const smp__entry *entry, const smp__phrase_node *phrase) {
    smp__lexicon_builder *builder = r->builder;
    for (; phrase; phrase = phrase->next) {
        note_uses_in(r, entry, phrase->child);
        if (phrase->kind != SMP__PHRASE_CLASS) continue;
        if (!smp__reserve(&builder->memory, &builder->uses, &builder->use_capacity, builder->use_count + 1,
                          sizeof *builder->uses)) {
            builder->failed = true;
            return;
        }
        builder->uses[builder->use_count++] = (smp__class_use){phrase->number, entry->name, phrase->column};
    }
}

static void note_uses(reader *r, smp__entry *entry) {
    entry->uses_start = (uint32_t)r->builder->use_count;
    for (uint8_t part = 0; part < entry->part_count; part++) note_uses_in(r, entry, entry->parts[part]);
    entry->use_count = (uint32_t)r->builder->use_count - entry->uses_start;
}

static void add_entry(reader *r, const smp__entry *entry) {
    smp__entry *copy = smp__arena_take(&r->builder->arena, sizeof *copy);
    if (!copy) {
        r->builder->failed = true;
        return;
    }
    *copy = *entry;
    copy->next = NULL;
    smp__entry_list *list = entry->kind == SMP__PATTERN_CLASS ? &r->builder->members : &r->builder->phrases;
    if (list->last)
        list->last->next = copy;
    else
        list->first = copy;
    list->last = copy;
    r->builder->entry_count++;
    note_uses(r, copy);
    if (entry->kind != SMP__PATTERN_CLASS) return;
    smp__class_source *class = &r->builder->classes[entry->targets.items[0]];
    if (class->last_member)
        class->last_member->next_member = copy;
    else
        class->first_member = copy;
    class->last_member = copy;
}

static bool is_plain_word(const smp__phrase_node *sequence) {
    return sequence->child->kind == SMP__PHRASE_WORD && !sequence->child->next && !sequence->child->shape;
}

static void add_ids(reader *r, uint32_t **ids, size_t *count, size_t *capacity, const smp__phrase_node *word) {
    if (!smp__reserve(&r->builder->memory, ids, capacity, *count + word->word_count, sizeof **ids)) {
        r->builder->failed = true;
        return;
    }
    memcpy(*ids + *count, word->words, word->word_count * sizeof **ids);
    *count += word->word_count;
}

static uint32_t add_name(reader *r) {
    smp__lexicon_builder *builder = r->builder;
    if (builder->name_count > 0) {
        const smp__pattern_name *last = &builder->names[builder->name_count - 1];
        if (last->file == r->file && last->line == r->line_number) return (uint32_t)builder->name_count - 1;
    }
    if (!smp__reserve(&builder->memory, &builder->names, &builder->name_capacity, builder->name_count + 1,
                      sizeof *builder->names)) {
        builder->failed = true;
        return 0;
    }
    builder->names[builder->name_count] = (smp__pattern_name){r->file, r->line_number};
    return (uint32_t)builder->name_count++;
}

/* Every phrase of the line as an entry of its own, unless phrases are joined. */
static void add_phrases(reader *r, smp__entry *entry) {
    entry->name = add_name(r);
    if (entry->part_count > 1) {
        add_entry(r, entry);
        return;
    }
    for (smp__phrase_node *phrase = entry->parts[0]; phrase;) {
        smp__phrase_node *next = phrase->next;
        phrase->next = NULL;
        entry->parts[0] = phrase;
        add_entry(r, entry);
        phrase = next;
    }
}

static void read_class_members(reader *r) {
    smp__phrase_node *phrases = smp__phrase_parse(&r->parser);
    if (!phrases) {
        complain_phrase(r);
        return;
    }
    if (r->parser.at < r->parser.length) {
        complain(r, r->parser.at + 1, SMP_ERROR_SYNTAX, "members of a class cannot be joined by &");
        return;
    }
    uint32_t number = r->targets.items[0];
    for (smp__phrase_node *phrase = phrases; phrase;) {
        smp__phrase_node *next = phrase->next, *first = phrase->child;
        phrase->next = NULL;
        if (is_plain_word(phrase)) {
            smp__class_source *class = &r->builder->classes[number];
            add_ids(r, &class->words, &class->count, &class->capacity, first);
        } else if (first->kind == SMP__PHRASE_CLASS && !first->next && first->number == number) {
            /* Of other circles it is known when the classes are ordered; only this one would be a member of itself. */
            complain(r, first->column, SMP_ERROR_CONFLICT, "this class contains itself");
        } else {
            smp__entry entry = {.kind = SMP__PATTERN_CLASS, .targets = r->targets, .part_count = 1, .parts = {phrase}};
            entry.name = add_name(r);
            add_entry(r, &entry);
        }
        phrase = next;
    }
}

static void read_common(reader *r) {
    smp__phrase_node *phrases = smp__phrase_parse(&r->parser);
    if (!phrases) {
        complain_phrase(r);
        return;
    }
    smp__lexicon_builder *builder = r->builder;
    for (; phrases; phrases = phrases->next) {
        const smp__phrase_node *word = phrases->child;
        if (word->kind != SMP__PHRASE_WORD) continue;
        if (!smp__reserve(&builder->memory, &builder->common, &builder->common_capacity, builder->common_count + 1,
                          sizeof *builder->common)) {
            builder->failed = true;
            return;
        }
        builder->common[builder->common_count++] = (struct smp__common){word->words[0], r->rank++};
    }
}

/* `tell: told` */
static void read_inflections(reader *r) {
    const char *line = r->parser.line, *end = line + r->parser.length;
    line = skip_spaces(line, end);
    const char *colon = memchr(line, ':', (size_t)(end - line));
    if (!colon || colon == line) {
        complain(r, 1, SMP_ERROR_SYNTAX, "inflections are written `word: form form`");
        return;
    }
    char *forms = smp__arena_copy(&r->builder->arena, colon + 1, (size_t)(end - colon - 1));
    if (!forms ||
        !smp__inflections_add(&r->builder->inflections, line, (size_t)(colon - line), forms, (size_t)(end - colon - 1)))
        r->builder->failed = true;
}

static void read_line(reader *r, const char *line, const char *end) {
    /* A comment begins at the start of a line or after a space. */
    for (const char *hash = line; hash < end; hash++) {
        if (*hash == '#' && (hash == line || hash[-1] == ' ' || hash[-1] == '\t')) end = hash;
    }
    while (end > line && strchr(" \t\r", end[-1])) end--;
    const char *start = skip_spaces(line, end);
    if (start == end || read_header(r, start, end)) return;
    smp__phrase_parser *parser = &r->parser;
    parser->line = line;
    parser->length = (size_t)(end - line);
    parser->at = (size_t)(start - line);
    parser->error = NULL;
    parser->strong = r->section == SIGNAL && r->strong;
    smp__entry entry = {0};
    switch (r->section) {
    case SIGNAL:
        entry.kind = SMP__PATTERN_SIGNAL;
        entry.targets = r->targets;
        entry.strong = r->strong;
        if (read_prefix(r, &entry) && read_parts(r, &entry)) add_phrases(r, &entry);
        break;
    case CONTEXT:
        entry.kind = SMP__PATTERN_CONTEXT;
        entry.targets = r->targets;
        if (!read_parts(r, &entry)) break;
        if (entry.part_count > 1)
            complain(r, 1, SMP_ERROR_SYNTAX, "cues cannot be joined by &");
        else
            add_phrases(r, &entry);
        break;
    case CLASS:
        read_class_members(r);
        break;
    case INFLECTIONS:
        read_inflections(r);
        break;
    case COMMON:
        read_common(r);
        break;
    case NO_SECTION:
        complain(r, 1, SMP_ERROR_SYNTAX,
                 "a line before the first section; write `signal NAME` or `class NAME` above it");
        r->section = SKIPPED;
        break;
    case SKIPPED:
        break;
    }
}

static bool is_spanish(const char *name) {
    size_t length = strlen(name);
    return length > 3 && strcmp(name + length - 3, ".es") == 0;
}

void smp__lexicon_read(smp__lexicon_builder *builder, uint32_t file, const char *text, size_t length) {
    reader r = {.builder = builder, .file = file};
    r.parser = (smp__phrase_parser){.arena = &builder->arena,
                                    .forms = &builder->forms,
                                    .inflected = &builder->inflected,
                                    .classes = &builder->class_names,
                                    .inflections = &builder->inflections,
                                    .fold = builder->fold,
                                    .spanish = is_spanish(builder->files[file].name)};
    size_t valid = smp__utf8_valid(text, length);
    const char *line = text, *end = text + valid;
    while (line < end && !builder->failed) {
        const char *newline = memchr(line, '\n', (size_t)(end - line));
        r.line_number++;
        read_line(&r, line, newline ? newline : end);
        line = newline ? newline + 1 : end;
    }
    if (valid < length) complain(&r, 1, SMP_ERROR_ENCODING, "this line is not UTF-8; what follows is not read");
}
