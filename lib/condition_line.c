/* SPDX-License-Identifier: MIT
 * One line of a condition: "author.role is employee", "not author.authorized", "signal profane or obscene". */
#include "condition.h"

#include "decimal.h"
#include "error.h"
#include "nearest.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { WORD_LIMIT = 64, NAME_SIZE = 80 };

typedef struct word {
    const char *text;
    size_t length;
} word;

typedef struct line {
    smp__compiler *compiler;
    const smp__yaml *node;
    word words[WORD_LIMIT];
    size_t count, at; /* `at`: the word to be read next */
} line;

/* ---- names */

/* The table says "attachments[].kind" of all of them, a condition "attachment.kind" of the one at hand. */
const char *smp__condition_fact_name(size_t fact) {
    static const char *const names[] = {
        "attachment.kind",
        "attachment.url",
        "attachment.depicts_students",
        "attachment.depicts_employees",
        "attachment.content",
        "attachment.rights",
        "attachment.consent.supervisor",
        "attachment.consent.guardian_informed",
        "attachment.consent.guardian_written",
        "attachment.consent.student",
        "attachment.consent.person_depicted",
        "attachment.consent.rights_holder",
    };
    _Static_assert(sizeof names / sizeof *names == SMP__ATTACHMENT_FACT_COUNT, "one name for each fact");
    if (fact < SMP__FACT_ATTACHMENT_FIRST) return smp_fact_name(fact);
    return fact < SMP__FACT_COUNT ? names[fact - SMP__FACT_ATTACHMENT_FIRST] : NULL;
}

smp__fact_id smp__condition_fact(const char *name, size_t length) {
    for (size_t i = 0; i < SMP__FACT_COUNT; i++) {
        const char *known = smp__condition_fact_name(i);
        if (strlen(known) == length && memcmp(known, name, length) == 0) return (smp__fact_id)i;
    }
    return SMP__FACT_COUNT;
}

/* All that a line can begin with: facts, shared conditions, words of the language. */
static const char *const openings[] = {"signal", "not", "always", "never"};

/* The keys of a mapping as a list of names; asked for in order, each is one step. */
typedef struct keys {
    const smp__yaml *map, *at;
    size_t index;
} keys;

static const char *key_at(const void *context, size_t index) {
    keys *names = (keys *)context;
    if (!names->at || index < names->index) {
        names->at = names->map->first;
        names->index = 0;
    }
    for (; names->index < index; names->index++) names->at = names->at->next;
    return names->at->text;
}

static const char *nearest_key(const smp__yaml *map, const char *wrong, size_t length) {
    keys names = {map, NULL, 0};
    return map && map->kind == SMP__YAML_MAP ? smp__nearest(wrong, length, key_at, &names, map->count) : NULL;
}

static const char *opening_at(const void *context, size_t index) {
    if (index < SMP__FACT_COUNT) return smp__condition_fact_name(index);
    index -= SMP__FACT_COUNT;
    if (index < sizeof openings / sizeof *openings) return openings[index];
    return key_at(context, index - sizeof openings / sizeof *openings);
}

static const char *nearest_opening(const smp__yaml *conditions, const word *wrong) {
    keys names = {conditions, NULL, 0};
    size_t count = SMP__FACT_COUNT + sizeof openings / sizeof *openings + (conditions ? conditions->count : 0);
    return smp__nearest(wrong->text, wrong->length, opening_at, &names, count);
}

/* ---- words and places */

static void split(line *reading) {
    const char *at = reading->node->text;
    for (;;) {
        while (*at == ' ' || *at == '\t' || *at == '\n') at++;
        if (!*at || reading->count == WORD_LIMIT) return;
        word *next = &reading->words[reading->count++];
        next->text = at;
        while (*at && *at != ' ' && *at != '\t' && *at != '\n') at++;
        next->length = (size_t)(at - next->text);
    }
}

/* The column of a word: known where the line stands in one line of the file as it is. */
static size_t column_of(const smp__yaml *node, const char *place) {
    if (node->block || node->line != node->end_line) return node->column;
    size_t column = node->column + !node->plain;
    for (const char *at = node->text; at < place; at++) column += ((unsigned char)*at & 0xC0) != 0x80;
    return column;
}

/* `at` is the index of the word complained of; the number of words means the line's end. */
static void complain(line *reading, size_t at, smp_status code, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

static void complain(line *reading, size_t at, smp_status code, const char *format, ...) {
    if (reading->compiler->quiet) return;
    const smp__yaml *node = reading->node;
    char message[SMP_ERROR_MESSAGE_SIZE];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    const char *place = at < reading->count ? reading->words[at].text : node->text + node->length;
    smp__diagnostics_add(reading->compiler->diagnostics, node->source, node->line, column_of(node, place), code, "%s",
                         message);
}

static bool is(const word *read, const char *text) {
    return strlen(text) == read->length && memcmp(read->text, text, read->length) == 0;
}

static bool take(line *reading, const char *text) {
    if (reading->at == reading->count || !is(&reading->words[reading->at], text)) return false;
    reading->at++;
    return true;
}

static const char *quoted(char shown[NAME_SIZE], const line *reading, size_t at) {
    if (at == reading->count) return "nothing";
    char bare[NAME_SIZE - 2];
    smp__quote(bare, sizeof bare, reading->words[at].text, reading->words[at].length);
    snprintf(shown, NAME_SIZE, "'%s'", bare);
    return shown;
}

static bool at_end(line *reading, const char *after) {
    if (reading->at == reading->count) return true;
    char shown[NAME_SIZE];
    complain(reading, reading->at, SMP_ERROR_SYNTAX, "expected the end of the line after %s, found %s", after,
             quoted(shown, reading, reading->at));
    return false;
}

/* ---- numbers */

static bool parse_whole(const word *digits, int64_t *number) {
    if (memchr(digits->text, '.', digits->length)) return false;
    if (!smp__decimal_parse(digits->text, digits->length, number)) return false;
    *number /= SMP__MILLION;
    return true;
}

/* "10", or "limit.messages_per_week". */
static bool read_number(line *reading, int64_t *number) {
    char shown[NAME_SIZE];
    if (reading->at == reading->count) {
        complain(reading, reading->at, SMP_ERROR_SYNTAX, "expected a whole number or a limit, found nothing");
        return false;
    }
    const word *next = &reading->words[reading->at];
    static const char prefix[] = "limit.";
    if (next->length > sizeof prefix - 1 && memcmp(next->text, prefix, sizeof prefix - 1) == 0) {
        const char *name = next->text + sizeof prefix - 1;
        size_t length = next->length - (sizeof prefix - 1);
        const smp__yaml *limits = reading->compiler->limits;
        const smp__yaml *limit = smp__yaml_find(limits, name, length);
        const char *nearest = limit ? NULL : nearest_key(limits, name, length);
        if (limit && limit->value->kind == SMP__YAML_SCALAR) {
            word value = {limit->value->text, limit->value->length};
            reading->at++;
            return parse_whole(&value, number); /* complained of where it is written */
        }
        if (nearest)
            complain(reading, reading->at, SMP_ERROR_UNKNOWN_NAME,
                     "%s is no limit of this policy; did you mean 'limit.%s'?", quoted(shown, reading, reading->at),
                     nearest);
        else
            complain(reading, reading->at, SMP_ERROR_UNKNOWN_NAME, "%s is no limit of this policy",
                     quoted(shown, reading, reading->at));
        return false;
    }
    if (!parse_whole(next, number)) {
        complain(reading, reading->at, SMP_ERROR_VALUE, "expected a whole number or a limit, found %s",
                 quoted(shown, reading, reading->at));
        return false;
    }
    reading->at++;
    return true;
}

/* ---- facts */

/* In the scope of an attachment a consent is the one that counts for it. */
static smp__fact_id in_scope(const smp__compiler *compiler, smp__fact_id fact) {
    if (compiler->scope != SMP__SCOPE_ATTACHMENT || fact < SMP__FACT_CONSENT_SUPERVISOR ||
        fact > SMP__FACT_CONSENT_RIGHTS_HOLDER)
        return fact;
    return (smp__fact_id)(fact - SMP__FACT_CONSENT_SUPERVISOR + SMP__FACT_ATTACHMENT_CONSENT_SUPERVISOR);
}

static void expect_values(line *reading, smp__fact_id fact) {
    char list[300], shown[NAME_SIZE];
    size_t length = 0;
    for (size_t i = 0; i < smp_fact_value_count(fact) && length < sizeof list; i++)
        length += (size_t)snprintf(list + length, sizeof list - length, "%s%s", i ? ", " : "", smp_fact_value(fact, i));
    const char *nearest = NULL;
    if (reading->at < reading->count)
        nearest = smp__fact_nearest_value(fact, reading->words[reading->at].text, reading->words[reading->at].length);
    const char *found = quoted(shown, reading, reading->at);
    if (nearest)
        complain(reading, reading->at, SMP_ERROR_VALUE, "%s is no value of %s; did you mean '%s'?", found,
                 smp__condition_fact_name(fact), nearest);
    else
        complain(reading, reading->at, SMP_ERROR_VALUE, "expected a value of %s (%s), found %s",
                 smp__condition_fact_name(fact), list, found);
}

/* "student or guardian": their bits, or 0 after an error. */
static int64_t read_values(line *reading, smp__fact_id fact) {
    int64_t bits = 0;
    do {
        int value = -1;
        if (reading->at < reading->count) {
            const word *next = &reading->words[reading->at];
            value = smp__fact_find_value(fact, next->text, next->length);
        }
        if (value < 0) {
            expect_values(reading, fact);
            return 0;
        }
        bits |= INT64_C(1) << value;
        reading->at++;
    } while (take(reading, "or"));
    return at_end(reading, "the values") ? bits : 0;
}

static const char *verbs_of(smp_fact_type type) {
    switch (type) {
    case SMP_FACT_ENUM:
        return "'is' or 'is not' and its values, 'is known' or 'is unknown'";
    case SMP_FACT_SET:
        return "'has' or 'only' and its members, 'is known' or 'is unknown'";
    case SMP_FACT_INTEGER:
        return "'above', 'below', 'at least' or 'at most' and a number, 'is known' or 'is unknown'";
    case SMP_FACT_BOOLEAN:
        return "nothing more ('not' stands before it), 'is known' or 'is unknown'";
    default:
        return "'is known' or 'is unknown'";
    }
}

static void append(line *reading, smp__operation operation, smp__fact_id fact, int64_t operand) {
    smp__compiler_leaf(reading->compiler, (smp__node){.operation = (uint8_t)operation,
                                                      .fact = (uint8_t)in_scope(reading->compiler, fact),
                                                      .operand = operand});
}

static void append_not(line *reading, smp__operation operation, smp__fact_id fact, int64_t operand) {
    uint32_t node = smp__compiler_begin(reading->compiler, SMP__NOT);
    append(reading, operation, fact, operand);
    smp__compiler_end(reading->compiler, node);
}

/* What follows "is". */
static void compile_is(line *reading, smp__fact_id fact) {
    if (take(reading, "known")) {
        if (at_end(reading, "'is known'")) append(reading, SMP__IS_KNOWN, fact, 0);
        return;
    }
    if (take(reading, "unknown")) {
        if (at_end(reading, "'is unknown'")) append_not(reading, SMP__IS_KNOWN, fact, 0);
        return;
    }
    smp_fact_type type = smp_fact_get_type(fact);
    if (type != SMP_FACT_ENUM) {
        const char *name = smp__condition_fact_name(fact);
        complain(reading, reading->at - 1, SMP_ERROR_SYNTAX, "after %s stands %s", name, verbs_of(type));
        return;
    }
    bool negated = take(reading, "not");
    int64_t bits = read_values(reading, fact);
    if (!bits) return;
    if (negated)
        append_not(reading, SMP__IS, fact, bits);
    else
        append(reading, SMP__IS, fact, bits);
}

static void compile_members(line *reading, smp__operation operation, smp__fact_id fact) {
    int64_t bits = read_values(reading, fact);
    if (bits) append(reading, operation, fact, bits);
}

static bool compile_comparison(line *reading, smp__fact_id fact) {
    smp__operation operation;
    int64_t number, shift = 0;
    if (take(reading, "above")) {
        operation = SMP__ABOVE;
    } else if (take(reading, "below")) {
        operation = SMP__BELOW;
    } else if (reading->at + 1 < reading->count && is(&reading->words[reading->at], "at")) {
        reading->at++;
        if (take(reading, "least"))
            operation = SMP__ABOVE, shift = -1;
        else if (take(reading, "most"))
            operation = SMP__BELOW, shift = 1;
        else
            return false;
    } else {
        return false;
    }
    if (read_number(reading, &number) && at_end(reading, "the number"))
        append(reading, operation, fact, number + shift);
    return true;
}

static void compile_fact(line *reading, smp__fact_id fact) {
    smp_fact_type type = smp_fact_get_type(fact);
    if (smp__fact_is_attachment(fact) && reading->compiler->scope == SMP__SCOPE_DISCLOSURE) {
        reading->compiler->misplaced = true;
        complain(reading, reading->at - 1, SMP_ERROR_CONFLICT,
                 "%s needs 'each: attachment' or 'an_attachment:' around it", smp__condition_fact_name(fact));
        return;
    }
    if (take(reading, "is")) {
        compile_is(reading, fact);
    } else if (type == SMP_FACT_SET && take(reading, "has")) {
        compile_members(reading, SMP__HAS, fact);
    } else if (type == SMP_FACT_SET && take(reading, "only")) {
        compile_members(reading, SMP__ONLY, fact);
    } else if (type == SMP_FACT_BOOLEAN && reading->at == reading->count) {
        append(reading, SMP__IS, fact, 1);
    } else if (type != SMP_FACT_INTEGER || !compile_comparison(reading, fact)) {
        complain(reading, reading->at, SMP_ERROR_SYNTAX, "after %s stands %s", smp__condition_fact_name(fact),
                 verbs_of(type));
    }
}

/* ---- signals */

static bool read_signal(line *reading, smp__signal_id *signal) {
    char shown[NAME_SIZE];
    const char *nearest = NULL;
    if (reading->at < reading->count) {
        const word *next = &reading->words[reading->at];
        const smp__own_signals *own = reading->compiler->own;
        *signal = smp__own_signals_find(own, next->text, next->length);
        if (*signal < SMP__SIGNAL_COUNT) {
            reading->at++;
            return true;
        }
        nearest = smp__nearest(next->text, next->length, smp__own_signals_at, own, smp__own_signals_count(own));
    }
    const char *found = quoted(shown, reading, reading->at);
    if (nearest)
        complain(reading, reading->at, SMP_ERROR_UNKNOWN_NAME, "%s is no signal; did you mean '%s'?", found, nearest);
    else
        complain(reading, reading->at, SMP_ERROR_UNKNOWN_NAME, "expected the name of a signal, found %s", found);
    return false;
}

/* "at least 0.8" after the names: millionths; 0 where it is not there, -1 after an error. */
static int64_t read_own_threshold(line *reading) {
    if (reading->at == reading->count) return 0;
    char shown[NAME_SIZE];
    int64_t millionths;
    if (!take(reading, "at") || !take(reading, "least")) {
        complain(reading, reading->at, SMP_ERROR_SYNTAX,
                 "expected 'or' and another signal, or 'at least' and a score, found %s",
                 quoted(shown, reading, reading->at));
        return -1;
    }
    const word *score = &reading->words[reading->at];
    if (reading->at == reading->count || !smp__decimal_parse(score->text, score->length, &millionths) ||
        millionths <= 0 || millionths > SMP__MILLION) {
        complain(reading, reading->at, SMP_ERROR_VALUE, "expected a score above 0 and up to 1, found %s",
                 quoted(shown, reading, reading->at));
        return -1;
    }
    reading->at++;
    return at_end(reading, "the score") ? millionths : -1;
}

static void compile_signal(line *reading) {
    smp__signal_id signals[WORD_LIMIT];
    size_t count = 0;
    do {
        if (!read_signal(reading, &signals[count++])) return;
    } while (take(reading, "or"));
    int64_t threshold = read_own_threshold(reading);
    if (threshold < 0) return;
    uint32_t any = count > 1 ? smp__compiler_begin(reading->compiler, SMP__ANY) : 0;
    for (size_t i = 0; i < count; i++)
        smp__compiler_leaf(reading->compiler,
                           (smp__node){.operation = SMP__SIGNAL, .signal = (uint16_t)signals[i], .operand = threshold});
    if (count > 1) smp__compiler_end(reading->compiler, any);
}

/* ---- the line */

static void compile_name(line *reading) {
    const word *name = &reading->words[reading->at];
    const smp__yaml *key = smp__yaml_find(reading->compiler->conditions, name->text, name->length);
    if (key) {
        reading->at++;
        if (at_end(reading, "the name of a condition")) smp__condition_expand(reading->compiler, key, reading->node);
        return;
    }
    smp__fact_id fact = smp__condition_fact(name->text, name->length);
    if (fact < SMP__FACT_COUNT) {
        reading->at++;
        compile_fact(reading, fact);
        return;
    }
    char shown[NAME_SIZE];
    const char *nearest = nearest_opening(reading->compiler->conditions, name);
    if (nearest)
        complain(reading, reading->at, SMP_ERROR_UNKNOWN_NAME,
                 "%s is neither a fact nor a condition; did you mean '%s'?", quoted(shown, reading, reading->at),
                 nearest);
    else
        complain(reading, reading->at, SMP_ERROR_UNKNOWN_NAME, "%s is neither a fact nor a condition of this policy",
                 quoted(shown, reading, reading->at));
}

static void compile_rest(line *reading) {
    if (reading->at == reading->count) {
        complain(reading, reading->at, SMP_ERROR_SYNTAX, "expected a condition, found nothing");
    } else if (take(reading, "not")) {
        complain(reading, reading->at - 1, SMP_ERROR_SYNTAX, "'not' stands here twice");
    } else if (take(reading, "signal")) {
        compile_signal(reading);
    } else if (take(reading, "always") || take(reading, "never")) {
        smp__operation operation = is(&reading->words[reading->at - 1], "always") ? SMP__ALL : SMP__ANY;
        if (at_end(reading, "this"))
            smp__compiler_end(reading->compiler, smp__compiler_begin(reading->compiler, operation));
    } else {
        compile_name(reading);
    }
}

void smp__condition_compile_line(smp__compiler *compiler, const smp__yaml *node) {
    line reading = {.compiler = compiler, .node = node};
    split(&reading);
    if (reading.count == WORD_LIMIT) {
        complain(&reading, 0, SMP_ERROR_LIMIT, "a condition of more than %d words; make it a list", WORD_LIMIT - 1);
        return;
    }
    if (!take(&reading, "not")) {
        compile_rest(&reading);
        return;
    }
    uint32_t negation = smp__compiler_begin(compiler, SMP__NOT);
    compile_rest(&reading);
    smp__compiler_end(compiler, negation);
}
