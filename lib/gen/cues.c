/* SPDX-License-Identifier: MIT
 * Makes the C table of cue words from the lists lib/data/names/NAME.txt and lib/data/recognise/NAME.txt.
 * usage: cues LIST.txt… >cue_table.h */
#include "../cue.h"
#include "../cue_hash.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WORDS_MAX = 60000, SLOTS = 1 << 15, WORD_LENGTH_MAX = 31 };

typedef struct entry {
    char word[WORD_LENGTH_MAX + 1];
    uint64_t lists;
} entry;

static entry entries[WORDS_MAX];
static size_t entry_count;
static uint32_t slots[SLOTS]; /* index of the entry plus 1 */

static const char *const list_names[] = {
#define X(id, name) name,
    SMP__CUE_TABLE(X)
#undef X
};

static int add(const char *path, const char *word, uint64_t list) {
    size_t length = strlen(word);
    size_t at = smp__cue_slot(smp__cue_hash(word, length), SLOTS);
    while (slots[at] && strcmp(entries[slots[at] - 1].word, word) != 0) at = (at + 1) & (SLOTS - 1);
    if (!slots[at]) {
        if (entry_count >= SLOTS / 2 || length > WORD_LENGTH_MAX) {
            fprintf(stderr, "cues: %s: no room for \"%s\"\n", path, word);
            return 1;
        }
        memcpy(entries[entry_count].word, word, length + 1);
        slots[at] = (uint32_t)++entry_count;
    }
    if (entries[slots[at] - 1].lists & list) {
        fprintf(stderr, "cues: %s: \"%s\" stands there twice\n", path, word);
        return 1;
    }
    entries[slots[at] - 1].lists |= list;
    return 0;
}

static int read_list(const char *path) {
    const char *slash = strrchr(path, '/');
    const char *base = slash ? slash + 1 : path;
    size_t list = 0;
    while (list < SMP__CUE_COUNT && !(strncmp(base, list_names[list], strlen(list_names[list])) == 0 &&
                                      strcmp(base + strlen(list_names[list]), ".txt") == 0))
        list++;
    FILE *file = list < SMP__CUE_COUNT ? fopen(path, "r") : NULL;
    if (!file) {
        fprintf(stderr, "cues: %s: no list of cue.h\n", path);
        return 1;
    }
    char line[4096];
    int wrong = 0;
    while (fgets(line, sizeof line, file)) {
        line[strcspn(line, "#")] = '\0';
        for (char *word = strtok(line, " \t\r\n"); word; word = strtok(NULL, " \t\r\n"))
            wrong |= add(path, word, UINT64_C(1) << list);
    }
    fclose(file);
    return wrong;
}

int main(int argc, char **argv) {
    int wrong = argc < 2;
    for (int i = 1; i < argc; i++) wrong |= read_list(argv[i]);
    if (wrong) return EXIT_FAILURE;
    printf("/* SPDX-License-Identifier: MIT\n * Made by lib/gen/cues.c from the lists under lib/data/names and "
           "lib/data/recognise. */\n");
    printf("enum { CUE_SLOTS = %d };\n\nstatic const char cue_letters[] =\n", (int)SLOTS);
    for (size_t i = 0; i < entry_count; i++) printf("    \"%s\"\n", entries[i].word);
    printf("    ;\n\n/* the lists, the hash, where the letters begin, how many */\nstatic const struct {\n    uint64_t "
           "lists, hash;\n    uint32_t start, length;\n} cue_words[] = {\n");
    size_t start = 0;
    for (size_t i = 0; i < entry_count; i++) {
        size_t length = strlen(entries[i].word);
        printf("    {UINT64_C(0x%llx), UINT64_C(0x%llx), %zu, %zu},\n", (unsigned long long)entries[i].lists,
               (unsigned long long)smp__cue_hash(entries[i].word, length), start, length);
        start += length;
    }
    printf("};\n\n/* tag << 16 | word plus 1; 0: empty */\nstatic const uint32_t cue_slots[CUE_SLOTS] = {\n");
    for (size_t i = 0; i < SLOTS; i++) {
        if (!slots[i]) continue;
        const char *word = entries[slots[i] - 1].word;
        printf("    [%zu] = 0x%x,\n", i, smp__cue_tag(smp__cue_hash(word, strlen(word))) << 16 | slots[i]);
    }
    printf("};\n");
    return fflush(stdout) == 0 && !ferror(stdout) ? EXIT_SUCCESS : EXIT_FAILURE;
}
