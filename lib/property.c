/* SPDX-License-Identifier: MIT */
#include "property.h"

#include <unicode/uchar.h>

smp__kind smp__property_kind(uint32_t code) {
    UChar32 c = (UChar32)code;
    switch (code) {
    case '\n': case '\r': case 0x0B: case 0x0C: case 0x85: case 0x2028: case 0x2029: return SMP__KIND_NEWLINE;
    case ',': case 0x3001: case 0xFF0C: case 0x060C: return SMP__KIND_COMMA;
    case ':': case ';': case 0x061B: return SMP__KIND_COLON;
    case '.': case '!': case '?': case 0x2026: case 0x3002: case 0x203D: case 0x061F: return SMP__KIND_STOP;
    case '-': case 0x2010: case 0x2011: return SMP__KIND_HYPHEN;
    case '\'': return SMP__KIND_APOSTROPHE;
    case '"': case '`': case 0xB4: case 0x201A: case 0x201E: return SMP__KIND_QUOTE;
    default: break;
    }
    int32_t word = u_getIntPropertyValue(c, UCHAR_WORD_BREAK);
    switch (u_charType(c)) {
    case U_DASH_PUNCTUATION: return SMP__KIND_DASH;
    case U_START_PUNCTUATION: case U_END_PUNCTUATION: return SMP__KIND_BRACKET;
    case U_INITIAL_PUNCTUATION: case U_FINAL_PUNCTUATION: return SMP__KIND_QUOTE;
    default: break;
    }
    if (u_isUWhiteSpace(c)) return SMP__KIND_SPACE;
    if (word == U_WB_NUMERIC) return SMP__KIND_DIGIT;
    if (word == U_WB_EXTEND || word == U_WB_FORMAT || word == U_WB_ZWJ) return SMP__KIND_EXTEND;
    if (word == U_WB_KATAKANA) return SMP__KIND_KATAKANA;
    if (word == U_WB_REGIONAL_INDICATOR) return SMP__KIND_REGIONAL;
    if (word == U_WB_ALETTER || word == U_WB_HEBREW_LETTER) return SMP__KIND_LETTER;
    if (u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC)) return SMP__KIND_EMOJI;
    int8_t type = u_charType(c);
    if (type == U_OTHER_LETTER || type == U_LETTER_NUMBER || type == U_MODIFIER_LETTER)
        return u_getIntPropertyValue(c, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT ? SMP__KIND_LETTER
                                                                                  : SMP__KIND_IDEOGRAPH;
    return SMP__KIND_OTHER;
}
