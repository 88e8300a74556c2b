/* SPDX-License-Identifier: MIT */
#include "condition.h"

#include "error.h"
#include "nearest.h"

#include <string.h>

/* ---- nodes */

static void overflow(smp__compiler *compiler) {
    if (compiler->full) return;
    compiler->full = true;
    smp__yaml_error(compiler->site, compiler->diagnostics, SMP_ERROR_LIMIT,
                    "the conditions of this policy are too large (%d parts at most)", SMP__CONDITION_NODES);
}

static uint32_t append(smp__compiler *compiler, smp__node node) {
    if (!smp__reserve(compiler->memory, &compiler->nodes, &compiler->capacity, compiler->count + 1,
                      sizeof *compiler->nodes)) {
        compiler->diagnostics->failed = compiler->full = true;
        return 0;
    }
    node.end = (uint32_t)compiler->count + 1;
    compiler->nodes[compiler->count] = node;
    return (uint32_t)compiler->count++;
}

uint32_t smp__compiler_begin(smp__compiler *compiler, smp__operation operation) {
    return append(compiler, (smp__node){.operation = (uint8_t)operation});
}

void smp__compiler_leaf(smp__compiler *compiler, smp__node leaf) {
    append(compiler, leaf);
}

void smp__compiler_end(smp__compiler *compiler, uint32_t node) {
    if (!compiler->full) compiler->nodes[node].end = (uint32_t)compiler->count;
}

/* ---- conditions */

static void compile(smp__compiler *compiler, const smp__yaml *written);

static void compile_items(smp__compiler *compiler, const smp__yaml *written) {
    if (written->kind != SMP__YAML_LIST) {
        compile(compiler, written);
        return;
    }
    for (const smp__yaml *item = written->first; item; item = item->next) compile(compiler, item);
}

static void compile_operation(smp__compiler *compiler, smp__operation operation, const smp__yaml *written) {
    uint32_t node = smp__compiler_begin(compiler, operation);
    compile_items(compiler, written);
    smp__compiler_end(compiler, node);
}

static void compile_all(smp__compiler *compiler, const smp__yaml *written) {
    compile_operation(compiler, SMP__ALL, written);
}

static void compile_any(smp__compiler *compiler, const smp__yaml *written) {
    compile_operation(compiler, SMP__ANY, written);
}

static void compile_none(smp__compiler *compiler, const smp__yaml *written) {
    uint32_t node = smp__compiler_begin(compiler, SMP__NOT);
    compile_any(compiler, written);
    smp__compiler_end(compiler, node);
}

static void compile_known(smp__compiler *compiler, const smp__yaml *written) {
    uint32_t node = smp__compiler_begin(compiler, SMP__KNOWN);
    compile(compiler, written);
    smp__compiler_end(compiler, node);
}

static void compile_unless(smp__compiler *compiler, const smp__yaml *written) {
    uint32_t node = smp__compiler_begin(compiler, SMP__UNLESS);
    compile(compiler, written);
    smp__compiler_end(compiler, node);
}

static void compile_an_attachment(smp__compiler *compiler, const smp__yaml *written) {
    if (compiler->scope == SMP__SCOPE_ATTACHMENT && !compiler->quiet)
        smp__yaml_error(written, compiler->diagnostics, SMP_ERROR_CONFLICT,
                        "'an_attachment' cannot stand where one attachment is already at hand");
    smp__scope scope = compiler->scope;
    compiler->scope = SMP__SCOPE_ATTACHMENT;
    uint32_t node = smp__compiler_begin(compiler, SMP__AN_ATTACHMENT);
    compile(compiler, written);
    smp__compiler_end(compiler, node);
    compiler->scope = scope;
}

static const struct {
    const char *name;
    void (*compile)(smp__compiler *compiler, const smp__yaml *written);
} keys[] = {
    {"all", compile_all},     {"any", compile_any},   {"an_attachment", compile_an_attachment},
    {"known", compile_known}, {"none", compile_none}, {"unless", compile_unless},
};

static const char *key_at(const void *context, size_t index) {
    (void)context;
    return keys[index].name;
}

static void compile_key(smp__compiler *compiler, const smp__yaml *key) {
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        if (strcmp(keys[i].name, key->text) != 0) continue;
        keys[i].compile(compiler, key->value);
        return;
    }
    if (compiler->quiet) return;
    char shown[80];
    smp__quote(shown, sizeof shown, key->text, key->length);
    const char *nearest = smp__nearest(key->text, key->length, key_at, NULL, sizeof keys / sizeof *keys);
    if (nearest)
        smp__yaml_error(key, compiler->diagnostics, SMP_ERROR_UNKNOWN_NAME,
                        "'%s' is no part of a condition; did you mean '%s'?", shown, nearest);
    else
        smp__yaml_error(key, compiler->diagnostics, SMP_ERROR_UNKNOWN_NAME,
                        "'%s' is no part of a condition; expected all, any, none, unless, known or an_attachment",
                        shown);
}

static void compile(smp__compiler *compiler, const smp__yaml *written) {
    if (compiler->full || compiler->diagnostics->errors > SMP__DIAGNOSTIC_LIMIT) return;
    if (compiler->count >= SMP__CONDITION_NODES) {
        overflow(compiler);
        return;
    }
    if (written->kind == SMP__YAML_SCALAR) {
        smp__condition_compile_line(compiler, written);
    } else if (!written->count) {
        if (!compiler->quiet)
            smp__yaml_error(written, compiler->diagnostics, SMP_ERROR_VALUE, "expected a condition, found nothing");
    } else if (written->kind == SMP__YAML_LIST) {
        compile_all(compiler, written);
    } else if (written->count == 1) {
        compile_key(compiler, written->first);
    } else {
        uint32_t node = smp__compiler_begin(compiler, SMP__ALL);
        for (const smp__yaml *key = written->first; key; key = key->next) compile_key(compiler, key);
        smp__compiler_end(compiler, node);
    }
}

void smp__condition_compile(smp__compiler *compiler, const smp__yaml *written, smp__scope scope) {
    compiler->scope = scope;
    compiler->site = written;
    compiler->quiet = compiler->misplaced = false;
    compiler->depth = 0;
    if (written)
        compile(compiler, written);
    else
        smp__compiler_end(compiler, smp__compiler_begin(compiler, SMP__ALL));
}

/* ---- shared conditions */

void smp__condition_expand(smp__compiler *compiler, const smp__yaml *key, const smp__yaml *line) {
    for (size_t i = 0; i < compiler->depth; i++) {
        if (compiler->open[i] != key) continue;
        if (!compiler->quiet || (compiler->checking && i == 0))
            smp__yaml_error(line, compiler->diagnostics, SMP_ERROR_CONFLICT, "'%s' is defined by itself", key->text);
        return;
    }
    if (compiler->depth == SMP__CONDITION_NESTING) {
        smp__yaml_error(compiler->site, compiler->diagnostics, SMP_ERROR_LIMIT,
                        "shared conditions use one another more than %d deep", SMP__CONDITION_NESTING);
        compiler->full = true;
        return;
    }
    bool quiet = compiler->quiet;
    compiler->open[compiler->depth++] = key;
    compiler->quiet = true;
    compiler->misplaced = false;
    compile(compiler, key->value);
    compiler->quiet = quiet;
    compiler->depth--;
    if (compiler->misplaced && !quiet) {
        smp__yaml_error(line, compiler->diagnostics, SMP_ERROR_CONFLICT,
                        "'%s' speaks of an attachment; it needs 'each: attachment' or 'an_attachment:' around it",
                        key->text);
        compiler->misplaced = false;
    }
}

void smp__condition_check_shared(smp__compiler *compiler) {
    if (!compiler->conditions || compiler->conditions->kind != SMP__YAML_MAP) return;
    compiler->checking = true;
    for (const smp__yaml *key = compiler->conditions->first; key && !compiler->full; key = key->next) {
        size_t count = compiler->count;
        compiler->scope = SMP__SCOPE_EITHER;
        compiler->quiet = compiler->misplaced = false;
        compiler->open[0] = key;
        compiler->site = key->value;
        compiler->depth = 1;
        compile(compiler, key->value);
        compiler->count = count;
    }
    compiler->checking = false;
}
