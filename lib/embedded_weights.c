/* SPDX-License-Identifier: MIT */
#include "model_weights.h"

extern const char smp__student_weights[], smp__student_weights_end[];
__asm__(".pushsection .rodata\n.balign 64\n.hidden smp__student_weights\n.global smp__student_weights\n"
        "smp__student_weights:\n.incbin \"lib/model/student.weights\"\n.hidden smp__student_weights_end\n"
        ".global smp__student_weights_end\nsmp__student_weights_end:\n.popsection\n");

const void *smp__embedded_weights(size_t *size) {
    *size = (size_t)(smp__student_weights_end - smp__student_weights);
    return smp__student_weights;
}
