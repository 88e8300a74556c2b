/* SPDX-License-Identifier: MIT
 * Says whether the model's weights, which the library takes in as they are, are whole.
 *
 *     model_check
 */
#include "model_weights.h"

#include <stdio.h>
#include <stdlib.h>

int main(void) {
    size_t size;
    const void *bytes = smp__embedded_weights(&size);
    smp__model_weights weights;
    if (smp__model_weights_open(&weights, bytes, size) && smp__model_weights_intact(bytes, size)) return EXIT_SUCCESS;
    fputs("lib/model/student.weights: not weights of this version, or damaged\n", stderr);
    return EXIT_FAILURE;
}
