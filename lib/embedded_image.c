/* SPDX-License-Identifier: MIT */
#include "embedded_image.h"

extern const char smp__lexicon_image[];
__asm__(".pushsection .rodata\n.balign 16\n.hidden smp__lexicon_image\n.global smp__lexicon_image\n"
        "smp__lexicon_image:\n.incbin \"" SMP__IMAGE_FILE "\"\n.popsection\n");

const void *smp__embedded_image(void) {
    return smp__lexicon_image;
}
