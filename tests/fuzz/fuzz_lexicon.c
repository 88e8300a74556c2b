/* SPDX-License-Identifier: MIT
 * Any bytes as a lexicon file: compiled, and its errors told with a line. */
#include "lexicon.h"
#include "oracle.h"

struct told {
    size_t lines;
};

static void complain(void *context, const char *name, size_t line, size_t column, smp_status code,
                     const char *message) {
    const struct told *told = context;
    (void)column;
    (void)code; /* a warning has none */
    fuzz_require(strcmp(name, "fuzz") == 0 && *message, "a complaint with a name and words");
    fuzz_require(line >= 1 && line <= told->lines, "a line of the file");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    smp_allocator memory = smp__memory_choose(NULL);
    struct told told = {1};
    if (smp__utf8_valid((const char *)data, size) != size) return 0;
    for (size_t i = 0; i < size; i++) told.lines += data[i] == '\n';
    smp__lexicon_builder *builder = smp__lexicon_builder_new(&memory);
    fuzz_require(builder != NULL, "a builder");
    fuzz_require(smp__lexicon_add(builder, "fuzz", (const char *)data, size, complain, &told), "memory");
    smp__lexicon *lexicon = smp__lexicon_build(builder);
    fuzz_require(lexicon != NULL, "a lexicon");
    smp__lexicon_free(lexicon);
    smp__lexicon_builder_free(builder);
    return 0;
}
