/* SPDX-License-Identifier: MIT
 * The assembler copies the files, so that there is no generated source to keep in step. */
#include "ordinary_data.h"

#define X(name, file, flag)                                                                                            \
    __asm__(".section .rodata\n"                                                                                       \
            ".global smp__data_" #name "\n"                                                                            \
            ".global smp__data_" #name "_end\n"                                                                        \
            ".hidden smp__data_" #name "\n"                                                                            \
            ".hidden smp__data_" #name "_end\n"                                                                        \
            "smp__data_" #name ": .incbin \"" file "\"\n"                                                              \
            "smp__data_" #name "_end: .byte 0\n"                                                                       \
            ".previous\n");
SMP__ORDINARY_FILES(X)
#undef X
