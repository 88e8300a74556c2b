/* SPDX-License-Identifier: MIT
 * Compiles the built-in lexicon files into the image that the library carries.
 *
 *     lexicon_image OUTPUT
 */
#include "embedded.h"
#include "lexicon.h"

#include <stdio.h>
#include <stdlib.h>

static void complain(void *context, const char *name, size_t line, size_t column, smp_status code,
                     const char *message) {
    bool *wrong = context;
    (void)code;
    *wrong = true;
    fprintf(stderr, "lib/data/lexicon/%s.lex:%zu:%zu: %s\n", name, line, column, message);
}

int main(int count, char **arguments) {
    if (count != 2) return EXIT_FAILURE;
    smp_allocator memory = smp__memory_choose(NULL);
    smp__lexicon_builder *builder = smp__lexicon_builder_new(&memory);
    bool wrong = false;
    for (size_t i = 0; builder && i < smp__embedded_lexicon_count(); i++) {
        smp__source source = smp__embedded_lexicon(i);
        if (!smp__lexicon_add(builder, source.name, source.text, source.length, complain, &wrong)) wrong = true;
    }
    smp__lexicon *lexicon = builder ? smp__lexicon_build(builder) : NULL;
    size_t size = 0;
    void *image = lexicon ? smp__lexicon_to_image(lexicon, &size) : NULL;
    FILE *file = image && !wrong ? fopen(arguments[1], "wb") : NULL;
    bool written = file && fwrite(image, 1, size, file) == size;
    if (file && fclose(file) != 0) written = false;
    if (file && !written) remove(arguments[1]);
    smp__release(&memory, image);
    smp__lexicon_free(lexicon);
    smp__lexicon_builder_free(builder);
    return written ? EXIT_SUCCESS : EXIT_FAILURE;
}
