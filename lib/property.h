/* SPDX-License-Identifier: MIT
 * What the preparation of a text must know of a code point. */
#ifndef SMP_PROPERTY_H
#define SMP_PROPERTY_H

#include <stdint.h>

/* What a code point is for the cutting into words (UAX 29, with the marks between words told apart). */
typedef enum smp__kind {
    SMP__KIND_OTHER,       /* a sign */
    SMP__KIND_LETTER,
    SMP__KIND_DIGIT,
    SMP__KIND_EXTEND,      /* belongs to what stands before it */
    SMP__KIND_KATAKANA,    /* joins with its like */
    SMP__KIND_IDEOGRAPH,   /* a word of its own */
    SMP__KIND_EMOJI,
    SMP__KIND_REGIONAL,    /* two make a flag */
    SMP__KIND_SPACE,
    SMP__KIND_NEWLINE,
    SMP__KIND_COMMA,
    SMP__KIND_COLON,
    SMP__KIND_STOP,
    SMP__KIND_DASH,
    SMP__KIND_HYPHEN,
    SMP__KIND_QUOTE,
    SMP__KIND_APOSTROPHE,
    SMP__KIND_BRACKET
} smp__kind;

smp__kind smp__property_kind(uint32_t code);

#endif
