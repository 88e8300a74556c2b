/* SPDX-License-Identifier: MIT */
#include "policy_words.h"

#include "disguise.h"
#include "embedded.h"
#include "embedded_image.h"
#include "recognise.h"

#include <string.h>

/* Hears what is wrong with a lexicon, and knows where in a file it begins. */
typedef struct listener {
    smp__diagnostics *diagnostics;
    const smp__source *source;
    size_t first_line, indent;
} listener;

static void hear_lexicon(void *context, const char *name, size_t line, size_t column, smp_status code,
                         const char *message) {
    (void)name;
    const listener *to = context;
    if (code == SMP_OK) {
        smp__diagnostics_warn(to->diagnostics, to->source, to->first_line + line - 1, to->indent + column, "%s",
                              message);
        return;
    }
    smp__diagnostics_add(to->diagnostics, to->source, to->first_line + line - 1, to->indent + column, code, "%s",
                         message);
}

/* The built-in files are right: they were compiled when the library was built. */
static bool add_built_in(smp__lexicon_builder *builder) {
    for (size_t i = 0; i < smp__embedded_lexicon_count(); i++) {
        smp__source source = smp__embedded_lexicon(i);
        if (!smp__lexicon_add(builder, source.name, source.text, source.length, NULL, NULL)) return false;
    }
    return true;
}

/* The lines of a block begin below its '|' and are indented; what the block says of both is gone from the tree, but
 * the file still shows it. */
static size_t indent_of(const smp__yaml *block) {
    const char *at = block->source->text, *end = at + block->source->length;
    for (size_t line = 1; line <= block->line && at < end; line++) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        at = stop ? stop + 1 : end;
    }
    size_t indent = 0;
    while (at + indent < end && at[indent] == ' ') indent++;
    return indent;
}

/* Reads one lexicon of the policy's own. What is wrong with it may come out only when all are built. */
static bool add_own(smp__lexicon_builder *builder, smp__layers *layers, const smp__yaml *key, const char *folder) {
    const smp__yaml *file = smp__yaml_get(key->value, "file");
    listener *to = smp__arena_take(layers->arena, sizeof *to);
    smp__source *source = smp__arena_take(layers->arena, sizeof *source);
    if (!to || !source) return false;
    if (key->value->kind == SMP__YAML_SCALAR && key->value->block) {
        *to = (listener){layers->diagnostics, key->value->source, key->value->line + 1, indent_of(key->value)};
        return smp__lexicon_add(builder, key->text, key->value->text, key->value->length, hear_lexicon, to);
    }
    if (!file) {
        smp__yaml_error(key->value, layers->diagnostics, SMP_ERROR_VALUE,
                        "a lexicon is a block of lines (%s: |), or names one (file: %s.lex)", key->text, key->text);
        return true;
    }
    if (!smp__layers_file(layers, file, folder, source)) return true;
    *to = (listener){layers->diagnostics, source, 1, 0};
    return smp__lexicon_add(builder, key->text, source->text, source->length, hear_lexicon, to);
}

/* The built-in lexicon and the policy's own, compiled together. */
static smp__lexicon *build_lexicon(const smp_policy *policy, smp__layers *layers, const smp__yaml *own,
                                   const char *folder) {
    smp__lexicon_builder *builder = smp__lexicon_builder_new(&policy->memory);
    if (!builder) return NULL;
    smp__lexicon_builder_set_signals(builder, &policy->own_signals);
    bool good = add_built_in(builder);
    for (const smp__yaml *key = own->first; key && good; key = key->next) good = add_own(builder, layers, key, folder);
    smp__lexicon *lexicon = good ? smp__lexicon_build(builder) : NULL;
    smp__lexicon_builder_free(builder);
    return lexicon;
}

static bool read_lexicons(smp_policy *policy, smp__layers *layers, const smp__yaml *root, const char *folder) {
    const smp__yaml *own = smp__yaml_get(root, "lexicons");
    /* The version stands for the bytes of all built-in files. */
    smp__digest_add(layers->digest, smp_data_version(), strlen(smp_data_version()));
    if (own && own->kind != SMP__YAML_MAP) {
        smp__yaml_error(own, layers->diagnostics, SMP_ERROR_SYNTAX,
                        "'lexicons' must be a mapping of names to lexicons");
        own = NULL;
    }
    policy->lexicon = own && own->first ? build_lexicon(policy, layers, own, folder)
                                        : smp__lexicon_from_image(smp__embedded_image(), &policy->memory);
    return policy->lexicon != NULL;
}

/* The default ways of writing a student number need no pattern. */
static bool read_student_ids(smp_policy *policy, smp__layers *layers, const smp__yaml *root) {
    const smp__strings *patterns = &policy->organization.student_id_patterns;
    if (!patterns->count) return true;
    size_t wrong = 0;
    smp_error error;
    policy->student_id = smp__id_patterns_new(&policy->memory, patterns, &wrong, &error);
    if (policy->student_id) return true;
    if (error.code == SMP_ERROR_MEMORY) return false;
    const smp__yaml *at = smp__yaml_get(smp__yaml_get(root, "organization"), "student_id_patterns");
    if (at->kind == SMP__YAML_LIST) {
        at = at->first;
        while (wrong--) at = at->next;
    }
    smp__yaml_error(at, layers->diagnostics, error.code, "%s", error.message);
    return true;
}

bool smp__policy_read_words(smp_policy *policy, smp__layers *layers, const smp__yaml *root, const char *folder) {
    if (!read_lexicons(policy, layers, root, folder) || !read_student_ids(policy, layers, root)) return false;
    policy->disguise = smp__disguise_new(policy->lexicon, &policy->memory);
    return policy->disguise != NULL;
}
