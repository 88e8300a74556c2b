/* SPDX-License-Identifier: MIT */
#include "embedded.h"

#include "embedded_lexicons.h"

#include <string.h>

/* id, name, file; one line a file */
#define POLICY_FILES(X)                                                                                                \
    X(northwest, SMP__DEFAULT_POLICY, "lib/data/northwest-technology-center.yaml")                                     \
    X(northwest_es, SMP__DEFAULT_POLICY ".es.yaml", "lib/data/northwest-technology-center.es.yaml")

#define OTHER_FILES(X) X(criticism, "criticism", "lib/data/criticism.txt")

/* The assembler reads the files as they are: no generated source, and no compiler's limit on the length of strings. */
#define X(id, name, path)                                                                                              \
    extern const char smp__file_##id[], smp__file_##id##_end[];                                                        \
    __asm__(".pushsection .rodata\n.hidden smp__file_" #id ", smp__file_" #id "_end\n.global smp__file_" #id           \
            ", smp__file_" #id "_end\nsmp__file_" #id ":\n.incbin \"" path "\"\nsmp__file_" #id                        \
            "_end:\n.byte 0\n.popsection\n");
POLICY_FILES(X)
SMP__LEXICON_FILES(X)
OTHER_FILES(X)
#undef X

typedef struct file {
    const char *name, *text, *end;
} file;

#define X(id, name, path) {name, smp__file_##id, smp__file_##id##_end},
static const file policies[] = {POLICY_FILES(X)};
static const file others[] = {OTHER_FILES(X)};
static const file lexicons[] = {SMP__LEXICON_FILES(X){NULL, NULL, NULL}};
#undef X

static smp__source source_of(const file *of) {
    return (smp__source){of->name, of->text, (size_t)(of->end - of->text)};
}

smp__source smp__embedded_policy(const char *name, size_t length) {
    for (size_t i = 0; i < smp__embedded_policy_count(); i++) {
        if (strlen(policies[i].name) == length && memcmp(policies[i].name, name, length) == 0)
            return source_of(&policies[i]);
    }
    return (smp__source){NULL, NULL, 0};
}

size_t smp__embedded_policy_count(void) {
    return sizeof policies / sizeof *policies;
}

const char *smp__embedded_policy_name(const void *context, size_t index) {
    (void)context;
    return policies[index].name;
}

size_t smp__embedded_lexicon_count(void) {
    return sizeof lexicons / sizeof *lexicons - 1;
}

smp__source smp__embedded_lexicon(size_t index) {
    return source_of(&lexicons[index]);
}

smp__source smp__embedded_criticism(void) {
    return source_of(&others[0]);
}
