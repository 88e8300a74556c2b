/* SPDX-License-Identifier: MIT
 * Any bytes as the JSON of a disclosure: read or refused with a message, and what is read gives the same report twice.
 */
#include "oracle.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct fuzz *fuzz = fuzz_state();
    smp_error error;
    smp_status status = smp_disclosure_from_json(fuzz->disclosure, (const char *)data, size, &error);
    if (status == SMP_OK) {
        fuzz_classify(fuzz);
    } else {
        fuzz_require(error.code == status && error.message[0] && !strpbrk(error.message, "\n\r"),
                     "a message of one line");
        fuzz_require(error.byte <= size, "a place inside the input");
    }
    return 0;
}
