/* SPDX-License-Identifier: MIT
 * Any bytes as the text of a disclosure. The first byte chooses some facts, so that rules are reached. */
#include "oracle.h"

static void set(struct fuzz *fuzz, const char *fact, const char *value) {
    fuzz_require(smp_disclosure_set(fuzz->disclosure, fact, value, NULL) == SMP_OK, fact);
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
    return 0;
}
