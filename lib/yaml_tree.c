/* SPDX-License-Identifier: MIT */
#include "yaml_tree.h"

#include "error.h"
#include "text.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <yaml.h>

typedef struct reader {
    yaml_parser_t parser;
    const smp__source *source;
    smp__arena *arena;
    smp__diagnostics *diagnostics;
    smp__yaml *open[SMP__YAML_DEPTH]; /* lists and maps not yet ended */
    smp__yaml *last[SMP__YAML_DEPTH]; /* the last item or key of each */
    smp__yaml *key[SMP__YAML_DEPTH];  /* the key that waits for its value */
    size_t depth, nodes;
    smp__yaml *root;
    bool failed;
} reader;

static void complain(reader *reading, size_t line, size_t column, smp_status code, const char *message) {
    smp__diagnostics_add(reading->diagnostics, reading->source, line, column, code, "%s", message);
    reading->failed = true;
}

static void complain_at(reader *reading, yaml_mark_t mark, smp_status code, const char *message) {
    complain(reading, mark.line + 1, mark.column + 1, code, message);
}

static uint32_t hash_of(const char *text, size_t length) {
    uint32_t hash = 2166136261u; /* FNV-1a */
    for (size_t i = 0; i < length; i++) hash = (hash ^ (unsigned char)text[i]) * 16777619u;
    return hash;
}

static smp__yaml *find(const smp__yaml *map, const char *key, size_t length, uint32_t hash) {
    for (smp__yaml *at = map->first; at; at = at->next) {
        if (at->hash == hash && at->length == length && memcmp(at->text, key, length) == 0) return at;
    }
    return NULL;
}

smp__yaml *smp__yaml_find(const smp__yaml *map, const char *key, size_t length) {
    return map && map->kind == SMP__YAML_MAP ? find(map, key, length, hash_of(key, length)) : NULL;
}

smp__yaml *smp__yaml_get(const smp__yaml *map, const char *key) {
    smp__yaml *found = smp__yaml_find(map, key, strlen(key));
    return found ? found->value : NULL;
}

void smp__yaml_error(const smp__yaml *node, smp__diagnostics *diagnostics, smp_status code, const char *format, ...) {
    char message[SMP_ERROR_MESSAGE_SIZE];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    smp__diagnostics_add(diagnostics, node->source, node->line, node->column, code, "%s", message);
}

static smp__yaml *new_node(reader *reading, smp__yaml_kind kind, const yaml_event_t *event) {
    if (++reading->nodes > SMP__YAML_NODES) {
        complain_at(reading, event->start_mark, SMP_ERROR_LIMIT, "the file has too many entries");
        return NULL;
    }
    smp__yaml *node = smp__arena_take(reading->arena, sizeof *node);
    if (!node) {
        complain(reading, 0, 0, SMP_ERROR_MEMORY, "out of memory");
        return NULL;
    }
    memset(node, 0, sizeof *node);
    node->kind = kind;
    node->source = reading->source;
    node->line = event->start_mark.line + 1;
    node->column = event->start_mark.column + 1;
    node->end_line = event->end_mark.line + 1;
    return node;
}

static void add_key(reader *reading, smp__yaml *map, smp__yaml *key) {
    char shown[80];
    if (key->kind != SMP__YAML_SCALAR) {
        complain(reading, key->line, key->column, SMP_ERROR_SYNTAX, "a key must be a word, not a list or a mapping");
        return;
    }
    if (map->count >= SMP__YAML_KEYS) {
        complain(reading, key->line, key->column, SMP_ERROR_LIMIT, "more entries than one mapping may have (5000)");
        return;
    }
    key->hash = hash_of(key->text, key->length);
    smp__yaml *earlier = find(map, key->text, key->length, key->hash);
    if (earlier) {
        smp__yaml_error(key, reading->diagnostics, SMP_ERROR_DUPLICATE,
                        "'%s' stands here a second time; first on line %zu",
                        smp__quote(shown, sizeof shown, key->text, key->length), earlier->line);
    }
    smp__yaml **last = &reading->last[reading->depth - 1];
    if (*last)
        (*last)->next = key;
    else
        map->first = key;
    *last = key;
    map->count++;
    reading->key[reading->depth - 1] = key;
}

static void add_item(reader *reading, smp__yaml *list, smp__yaml *item) {
    smp__yaml **last = &reading->last[reading->depth - 1];
    if (*last)
        (*last)->next = item;
    else
        list->first = item;
    *last = item;
    list->count++;
}

/* Puts a node where it belongs: the root, an item, a key, or the value of the key that waits. */
static void place(reader *reading, smp__yaml *node) {
    if (!node) return;
    if (!reading->depth) {
        reading->root = node;
        return;
    }
    smp__yaml *parent = reading->open[reading->depth - 1];
    if (parent->kind == SMP__YAML_LIST) {
        add_item(reading, parent, node);
    } else if (reading->key[reading->depth - 1]) {
        reading->key[reading->depth - 1]->value = node;
        reading->key[reading->depth - 1] = NULL;
    } else {
        add_key(reading, parent, node);
    }
}

static void read_scalar(reader *reading, const yaml_event_t *event) {
    smp__yaml *node = new_node(reading, SMP__YAML_SCALAR, event);
    if (!node) return;
    yaml_scalar_style_t style = event->data.scalar.style;
    node->plain = style == YAML_PLAIN_SCALAR_STYLE;
    node->block = style == YAML_LITERAL_SCALAR_STYLE || style == YAML_FOLDED_SCALAR_STYLE;
    node->length = event->data.scalar.length;
    node->text = smp__arena_copy(reading->arena, (const char *)event->data.scalar.value, node->length);
    if (!node->text) {
        complain(reading, 0, 0, SMP_ERROR_MEMORY, "out of memory");
        return;
    }
    if (memchr(node->text, '\0', node->length)) {
        complain_at(reading, event->start_mark, SMP_ERROR_VALUE, "a NUL character cannot stand in a policy");
        return;
    }
    place(reading, node);
}

static void open_node(reader *reading, smp__yaml_kind kind, const yaml_event_t *event) {
    smp__yaml *node = new_node(reading, kind, event);
    place(reading, node);
    if (reading->failed) return;
    if (reading->depth == SMP__YAML_DEPTH) {
        complain_at(reading, event->start_mark, SMP_ERROR_LIMIT, "nested too deeply (40 levels at most)");
        return;
    }
    reading->open[reading->depth] = node;
    reading->last[reading->depth] = reading->key[reading->depth] = NULL;
    reading->depth++;
}

/* Anchors have one use that a policy needs, naming a condition, and `conditions` has that: without them no file can
 * grow while it is read. */
static void refuse_anchor(reader *reading, const yaml_event_t *event, const yaml_char_t *anchor) {
    if (anchor)
        complain_at(reading, event->start_mark, SMP_ERROR_SYNTAX,
                    "anchors (&name) and aliases (*name) are not used here; name a condition under 'conditions'");
}

static void read_event(reader *reading, const yaml_event_t *event) {
    switch (event->type) {
    case YAML_SCALAR_EVENT:
        refuse_anchor(reading, event, event->data.scalar.anchor);
        read_scalar(reading, event);
        return;
    case YAML_SEQUENCE_START_EVENT:
        refuse_anchor(reading, event, event->data.sequence_start.anchor);
        open_node(reading, SMP__YAML_LIST, event);
        return;
    case YAML_MAPPING_START_EVENT:
        refuse_anchor(reading, event, event->data.mapping_start.anchor);
        open_node(reading, SMP__YAML_MAP, event);
        return;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
        reading->depth--;
        return;
    case YAML_ALIAS_EVENT:
        refuse_anchor(reading, event, event->data.alias.anchor);
        return;
    case YAML_DOCUMENT_START_EVENT:
        if (reading->root) complain_at(reading, event->start_mark, SMP_ERROR_SYNTAX, "a second document begins here");
        return;
    default:
        return;
    }
}

/* The line and column, from 1, of a byte. */
static void locate(const smp__source *source, size_t byte, size_t *line, size_t *column) {
    *line = *column = 1;
    for (size_t i = 0; i < byte && i < source->length; i++) {
        if (source->text[i] == '\n') {
            ++*line;
            *column = 1;
        } else if (((unsigned char)source->text[i] & 0xC0) != 0x80) {
            ++*column;
        }
    }
}

/* The column, from 1, of the tab that a line is indented by; 0 where it is by spaces. */
static size_t tab_of_indent(const smp__source *source, size_t line) {
    size_t length, spaces = 0;
    const char *text = smp__source_line(source, line, &length);
    while (text && spaces < length && text[spaces] == ' ') spaces++;
    return text && spaces < length && text[spaces] == '\t' ? spaces + 1 : 0;
}

static void complain_of_parser(reader *reading) {
    const yaml_parser_t *parser = &reading->parser;
    if (parser->error == YAML_MEMORY_ERROR) {
        complain(reading, 0, 0, SMP_ERROR_MEMORY, "out of memory");
        return;
    }
    size_t line, column;
    if (parser->error == YAML_READER_ERROR) {
        locate(reading->source, parser->problem_offset, &line, &column);
        complain(reading, line, column, SMP_ERROR_ENCODING, "a control character cannot stand here");
        return;
    }
    line = parser->problem_mark.line + 1;
    column = parser->flow_level ? 0 : tab_of_indent(reading->source, line); /* within brackets any blank will do */
    if (column) {
        complain(reading, line, column, SMP_ERROR_SYNTAX, "a tab cannot indent; indent with spaces");
        return;
    }
    char message[SMP_ERROR_MESSAGE_SIZE];
    snprintf(message, sizeof message, "this is not YAML: %s%s%s", parser->problem ? parser->problem : "unreadable",
             parser->context ? " " : "", parser->context ? parser->context : "");
    /* What is never closed is noticed at the end, but is wrong where it was opened. */
    bool at_end = parser->problem_mark.index + 1 >= reading->source->length && parser->context;
    complain_at(reading, at_end ? parser->context_mark : parser->problem_mark, SMP_ERROR_SYNTAX, message);
}

static void read_events(reader *reading) {
    yaml_event_t event;
    for (bool more = true; more && !reading->failed;) {
        if (!yaml_parser_parse(&reading->parser, &event)) {
            complain_of_parser(reading);
            return;
        }
        read_event(reading, &event);
        more = event.type != YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
}

static bool check_bytes(reader *reading) {
    const smp__source *source = reading->source;
    if (source->length > SMP__YAML_FILE) {
        complain(reading, 0, 0, SMP_ERROR_LIMIT, "the file is larger than 16 MiB");
        return false;
    }
    size_t valid = smp__utf8_valid(source->text, source->length);
    if (valid == source->length) return true;
    size_t line, column;
    locate(source, valid, &line, &column);
    char message[80];
    snprintf(message, sizeof message, "byte \\x%02X is not UTF-8%s", (unsigned char)source->text[valid],
             smp__utf16_marked(source->text, source->length) ? "; was the file saved as UTF-16?" : "");
    complain(reading, line, column, SMP_ERROR_ENCODING, message);
    return false;
}

smp__yaml *smp__yaml_read(const smp__source *source, smp__arena *arena, smp__diagnostics *diagnostics) {
    reader reading = {.source = source, .arena = arena, .diagnostics = diagnostics};
    if (!check_bytes(&reading)) return NULL;
    if (!yaml_parser_initialize(&reading.parser)) {
        complain(&reading, 0, 0, SMP_ERROR_MEMORY, "out of memory");
        return NULL;
    }
    /* With the encoding set, libyaml takes a byte order mark for text. */
    size_t mark = source->length >= 3 && memcmp(source->text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    yaml_parser_set_encoding(&reading.parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&reading.parser, (const unsigned char *)source->text + mark, source->length - mark);
    read_events(&reading);
    yaml_parser_delete(&reading.parser);
    if (reading.failed) return NULL;
    if (!reading.root) complain(&reading, 1, 1, SMP_ERROR_SYNTAX, "the file is empty");
    return reading.root;
}
