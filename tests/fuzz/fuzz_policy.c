/* SPDX-License-Identifier: MIT
 * Any bytes as a policy file: loaded, or refused with diagnostics of one line each. */
#include "oracle.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    smp_error error;
    smp_loader *loader = smp_loader_new(NULL, &error);
    fuzz_require(loader != NULL, "a loader");
    smp_policy *policy = smp_loader_load(loader, (const char *)data, size, "fuzz.yaml", &error);
    bool refused = false;
    for (size_t i = 0; i < smp_loader_diagnostic_count(loader); i++) {
        const smp_diagnostic *diagnostic = smp_loader_diagnostic(loader, i);
        const char *message = smp_diagnostic_message(diagnostic);
        refused |= !smp_diagnostic_is_warning(diagnostic);
        fuzz_require(message && *message && !strpbrk(message, "\n\r"), "a message of one line");
    }
    fuzz_require(policy ? !refused : error.code != SMP_OK && error.message[0], "a policy, or why there is none");
    smp_policy_free(policy);
    smp_loader_free(loader);
    return 0;
}
