/* SPDX-License-Identifier: MIT
 * Any words as a command line of smpolicy, one a line; standard input is empty. Its main() is linked under another
 * name. Words that name a place outside are left out: what is fuzzed must not read the machine's files. */
#include "oracle.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_WORDS = 12 };

int smpolicy_main(int count, char **words);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char *bytes = malloc(size + 1), *words[MOST_WORDS + 2] = {"smpolicy"};
    int count = 1, nothing = open("/dev/null", O_RDWR);
    fuzz_require(bytes && nothing >= 0, "memory and /dev/null");
    if (!bytes) return 0;
    dup2(nothing, STDIN_FILENO);
    close(nothing);
    memcpy(bytes, data, size);
    bytes[size] = '\0';
    char *rest = NULL;
    for (char *word = strtok_r(bytes, "\n", &rest); word && count <= MOST_WORDS; word = strtok_r(NULL, "\n", &rest)) {
        if (!strchr(word, '/')) words[count++] = word;
    }
    int status = smpolicy_main(count, words);
    fuzz_require(status >= 0 && status <= 4, "a status of the manual");
    fflush(stdout);
    free(bytes);
    return 0;
}
