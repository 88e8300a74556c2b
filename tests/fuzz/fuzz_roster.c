/* SPDX-License-Identifier: MIT
 * Any bytes as a roster: taken, or refused with a message. */
#include "oracle.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    smp_error error;
    smp_loader *loader = smp_loader_new(NULL, &error);
    fuzz_require(loader != NULL, "a loader");
    smp_status status = smp_loader_add_roster(loader, (const char *)data, size, "fuzz.csv", &error);
    if (status != SMP_OK) fuzz_require(error.code == status && error.message[0], "a message");
    smp_loader_free(loader);
    return 0;
}
