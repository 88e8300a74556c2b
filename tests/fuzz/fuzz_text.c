/* SPDX-License-Identifier: MIT
 * Any bytes as the text of a disclosure. The first byte chooses some facts, so that rules are reached. A text is judged
 * as its undisguised reading is (tests/undisguised.h). */
#include "oracle.h"
#include "undisguised.h"

#include <stdio.h>
#include <stdlib.h>

static void set(struct fuzz *fuzz, const char *fact, const char *value) {
    fuzz_require(smp_disclosure_set(fuzz->disclosure, fact, value, NULL) == SMP_OK, fact);
}

/* Classifies the disclosure, whose text is this, once more, and what the text reads like. */
static void compare_with_reading(struct fuzz *fuzz, const char *text, size_t length) {
    static smp__text *prepared;
    if (!prepared) prepared = smp__text_new(NULL);
    fuzz_require(prepared && smp__text_prepare(prepared, text, length), "a text can be prepared");
    size_t plain_length;
    char *plain = undisguised(prepared, &plain_length);
    if (!plain) return;
    const smp_report *disguised = smp_classifier_classify(fuzz->first, fuzz->disclosure, NULL);
    fuzz_require(smp_disclosure_set_text(fuzz->disclosure, plain, plain_length, NULL) == SMP_OK, "a reading is a text");
    const smp_report *read = smp_classifier_classify(fuzz->second, fuzz->disclosure, NULL);
    fuzz_require(disguised && read, "what can be set can be classified");
    const char *difference = undisguised_difference(disguised, read);
    if (difference) fprintf(stderr, "reads like: %s\n", plain);
    fuzz_require(!difference, difference);
    free(plain);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0) return 0;
    struct fuzz *fuzz = fuzz_state();
    smp_error error;
    uint8_t choice = data[0];
    smp_disclosure_clear(fuzz->disclosure);
    if (smp_disclosure_set_text(fuzz->disclosure, (const char *)data + 1, size - 1, &error) != SMP_OK) {
        fuzz_require(error.code == SMP_ERROR_ENCODING && error.byte < size - 1, "the byte that is not UTF-8");
        return 0;
    }
    set(fuzz, "author.role", choice & 1 ? "employee" : "public");
    set(fuzz, "venue.kind", choice & 2 ? "official_page" : "own_page");
    if (choice & 4) set(fuzz, "audience.members", "student");
    if (choice & 8) set(fuzz, "audience.visibility", "direct");
    if (choice & 16) set(fuzz, "thread.topic", "Welding students took first place at the state contest");
    if (choice & 32) set(fuzz, "account.kind", "personal");
    fuzz_classify(fuzz);
    compare_with_reading(fuzz, (const char *)data + 1, size - 1);
    return 0;
}
