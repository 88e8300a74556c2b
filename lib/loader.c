/* SPDX-License-Identifier: MIT */
#include "diagnostics.h"
#include "embedded.h"
#include "error.h"
#include "file.h"
#include "policy_layers.h"
#include "policy_lint.h"
#include "policy_words.h"
#include "policy_yaml.h"
#include "roster.h"

#include <string.h>

enum { LANGUAGE_SIZE = 16, ROSTER_FILE = 64 * 1024 * 1024, SHOWN = 40 };

struct smp_loader {
    smp_allocator memory;
    smp__diagnostics diagnostics;
    smp__roster *roster; /* NULL until one is added */
    char language[LANGUAGE_SIZE];
    bool warnings;
};

smp_loader *smp_loader_new(const smp_allocator *allocator, smp_error *error) {
    smp_allocator memory = smp__memory_choose(allocator);
    smp_loader *loader = smp__allocate_zeroed(&memory, sizeof *loader);
    if (!loader) {
        smp__fail_memory(error);
        return NULL;
    }
    loader->memory = memory;
    smp__diagnostics_open(&loader->diagnostics, memory);
    return loader;
}

void smp_loader_free(smp_loader *loader) {
    if (!loader) return;
    smp__roster_free(loader->roster);
    smp__diagnostics_close(&loader->diagnostics);
    smp_allocator memory = loader->memory;
    smp__release(&memory, loader);
}

smp_status smp_loader_set_language(smp_loader *loader, const char *language, smp_error *error) {
    if (!loader || !language) return smp__fail(error, SMP_ERROR_ARGUMENT, "a loader and a language are needed");
    size_t length = strlen(language);
    if (length < 2 || length >= LANGUAGE_SIZE || strspn(language, "abcdefghijklmnopqrstuvwxyz-") != length) {
        char shown[SHOWN];
        return smp__fail(error, SMP_ERROR_VALUE, "'%s' is no language; expected a code such as 'en' or 'es'",
                         smp__quote(shown, sizeof shown, language, length));
    }
    memcpy(loader->language, language, length + 1);
    return SMP_OK;
}

void smp_loader_set_warnings(smp_loader *loader, int on) {
    if (loader) loader->warnings = on != 0;
}

/* ---- roster */

typedef struct listener {
    smp__diagnostics *diagnostics;
    const smp__source *source;
} listener;

static void hear_roster(void *context, bool warning, size_t line, size_t column, smp_status code, const char *message) {
    const listener *to = context;
    if (warning)
        smp__diagnostics_warn(to->diagnostics, to->source, line, column, "%s", message);
    else
        smp__diagnostics_add(to->diagnostics, to->source, line, column, code, "%s", message);
}

smp_status smp_loader_add_roster(smp_loader *loader, const char *csv, size_t length, const char *name,
                                 smp_error *error) {
    if (!loader || !csv) return smp__fail(error, SMP_ERROR_ARGUMENT, "a loader and a roster are needed");
    smp__diagnostics_clear(&loader->diagnostics);
    if (!loader->roster) loader->roster = smp__roster_new(&loader->memory);
    if (!loader->roster) return smp__fail_memory(error);
    smp__source source = {name ? name : "roster", csv, length};
    listener to = {&loader->diagnostics, &source};
    if (!smp__roster_add(loader->roster, csv, length, hear_roster, &to)) return smp__fail_memory(error);
    smp__diagnostics_sort(&loader->diagnostics);
    return smp__diagnostics_first(&loader->diagnostics, error);
}

smp_status smp_loader_add_roster_file(smp_loader *loader, const char *path, smp_error *error) {
    if (!loader || !path) return smp__fail(error, SMP_ERROR_ARGUMENT, "a loader and a path are needed");
    smp__arena arena;
    smp__arena_open(&arena, loader->memory);
    const char *csv;
    size_t length;
    smp_status status = smp__file_read(path, ROSTER_FILE, &arena, &csv, &length, error);
    if (status == SMP_OK) {
        status = smp_loader_add_roster(loader, csv, length, path, error);
        smp__wipe((char *)csv, length);
    }
    smp__arena_close(&arena);
    return status;
}

/* ---- a policy */

/* ICU's zone files are dear to open; what is built in is known to be right. */
static void check_time_zone(smp__diagnostics *diagnostics, const smp__yaml *root) {
    const smp__yaml *zone = smp__yaml_get(smp__yaml_get(root, "calendar"), "time_zone");
    if (!zone || zone->kind != SMP__YAML_SCALAR || !zone->length) return;
    if (smp__embedded_policy(zone->source->name, strlen(zone->source->name)).name == zone->source->name) return;
    if (smp__calendar_knows_zone(zone->text)) return;
    char shown[64];
    smp__yaml_error(zone, diagnostics, SMP_ERROR_VALUE, "'%s' is no time zone; expected a name such as America/Chicago",
                    smp__quote(shown, sizeof shown, zone->text, zone->length));
}

static bool fill(smp_loader *loader, smp_policy *policy, smp__layers *layers, const smp__source *source,
                 const char *folder) {
    smp__yaml *root = smp__layers_read(layers, source, folder);
    if (!root) return false;
    smp__policy_read(policy, root, layers->diagnostics);
    check_time_zone(layers->diagnostics, root);
    if (layers->language && !layers->has_language)
        smp__diagnostics_warn(layers->diagnostics, source, 0, 0, "this policy has no wording in '%s'",
                              layers->language);
    /* Building the lexicon takes longer than all the rest: not for a policy that is wrong, and has no words to check.
     */
    if (layers->diagnostics->errors && !smp__yaml_get(root, "lexicons")) return true;
    if (!smp__policy_read_words(policy, layers, root, folder)) return false;
    if (loader->roster && !(policy->roster = smp__roster_clone(loader->roster, &policy->memory))) return false;
    smp__digest_add(layers->digest, policy->language, strlen(policy->language));
    smp__digest_end(layers->digest, policy->digest);
    if (loader->warnings && !layers->diagnostics->errors && !layers->diagnostics->failed)
        smp__policy_lint(policy, root, layers->diagnostics);
    return true;
}

static smp_policy *load(smp_loader *loader, const smp__source *source, const char *folder, smp_error *error) {
    smp__diagnostics *diagnostics = &loader->diagnostics;
    smp__diagnostics_clear(diagnostics);
    smp_policy *policy = smp__allocate_zeroed(&loader->memory, sizeof *policy);
    if (!policy) {
        smp__fail_memory(error);
        return NULL;
    }
    policy->memory = loader->memory;
    smp__arena_open(&policy->arena, loader->memory);
    smp__arena trees;
    smp__arena_open(&trees, loader->memory);
    smp__digest digest;
    smp__digest_begin(&digest);
    smp__layers layers = {.arena = &trees,
                          .diagnostics = diagnostics,
                          .digest = &digest,
                          .language = loader->language[0] ? loader->language : NULL,
                          .every_language = loader->warnings,
                          .kept = &policy->arena,
                          .files = &policy->files};
    bool good = fill(loader, policy, &layers, source, folder);
    smp__arena_close(&trees);
    if (!good && !diagnostics->errors) diagnostics->failed = true;
    smp__diagnostics_sort(diagnostics);
    if (smp__diagnostics_first(diagnostics, error) == SMP_OK) return policy;
    smp_policy_free(policy);
    return NULL;
}

smp_policy *smp_loader_load(smp_loader *loader, const char *yaml, size_t length, const char *name, smp_error *error) {
    if (!loader || !yaml) {
        smp__fail(error, SMP_ERROR_ARGUMENT, "a loader and a policy are needed");
        return NULL;
    }
    smp__source source = {name ? name : "policy", yaml, length};
    return load(loader, &source, NULL, error);
}

smp_policy *smp_loader_load_default(smp_loader *loader, smp_error *error) {
    if (!loader) {
        smp__fail(error, SMP_ERROR_ARGUMENT, "a loader is needed");
        return NULL;
    }
    smp__source source = smp__embedded_policy(SMP__DEFAULT_POLICY, strlen(SMP__DEFAULT_POLICY));
    return load(loader, &source, NULL, error);
}

smp_policy *smp_loader_load_file(smp_loader *loader, const char *path, smp_error *error) {
    if (!loader || !path) {
        smp__fail(error, SMP_ERROR_ARGUMENT, "a loader and a path are needed");
        return NULL;
    }
    smp__arena arena;
    smp__arena_open(&arena, loader->memory);
    smp__source source = {.name = path};
    smp_policy *policy = NULL;
    smp_status status = smp__file_read(path, SMP__YAML_FILE, &arena, &source.text, &source.length, error);
    const char *slash = strrchr(path, '/');
    size_t length = slash ? (size_t)(slash - path) + 1 : 0;
    char *folder = status == SMP_OK ? smp__arena_copy(&arena, path, length) : NULL;
    if (folder)
        policy = load(loader, &source, folder, error);
    else if (status == SMP_OK)
        smp__fail_memory(error);
    else
        smp__diagnostics_clear(&loader->diagnostics);
    smp__arena_close(&arena);
    return policy;
}

smp_policy *smp_policy_default(smp_error *error) {
    smp_loader *loader = smp_loader_new(NULL, error);
    smp_policy *policy = loader ? smp_loader_load_default(loader, error) : NULL;
    smp_loader_free(loader);
    return policy;
}

smp_policy *smp_policy_load(const char *path, smp_error *error) {
    smp_loader *loader = smp_loader_new(NULL, error);
    smp_policy *policy = loader ? smp_loader_load_file(loader, path, error) : NULL;
    smp_loader_free(loader);
    return policy;
}

/* ---- diagnostics */

size_t smp_loader_diagnostic_count(const smp_loader *loader) {
    return loader ? loader->diagnostics.count : 0;
}

const smp_diagnostic *smp_loader_diagnostic(const smp_loader *loader, size_t index) {
    return index < smp_loader_diagnostic_count(loader) ? &loader->diagnostics.items[index] : NULL;
}

int smp_diagnostic_is_warning(const smp_diagnostic *diagnostic) {
    return diagnostic && diagnostic->warning;
}

smp_status smp_diagnostic_code(const smp_diagnostic *diagnostic) {
    return diagnostic ? diagnostic->code : SMP_OK;
}

const char *smp_diagnostic_file(const smp_diagnostic *diagnostic) {
    return diagnostic ? diagnostic->file : NULL;
}

size_t smp_diagnostic_line(const smp_diagnostic *diagnostic) {
    return diagnostic ? diagnostic->line : 0;
}

size_t smp_diagnostic_column(const smp_diagnostic *diagnostic) {
    return diagnostic ? diagnostic->column : 0;
}

const char *smp_diagnostic_message(const smp_diagnostic *diagnostic) {
    return diagnostic ? diagnostic->message : NULL;
}

const char *smp_diagnostic_source(const smp_diagnostic *diagnostic) {
    return diagnostic ? diagnostic->source : NULL;
}
