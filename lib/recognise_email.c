/* SPDX-License-Identifier: MIT
 * E-mail addresses (the dot-atom form of RFC 5322, a host with a real top-level domain). */
#include "recognise_scan.h"

#include <string.h>

enum { LONGEST_LOCAL = 64 };

static bool is_local_byte(char byte) {
    return smp__is_alnum(byte) || (byte && strchr("._%+-'", byte));
}

bool smp__recognise_email_at(smp__recogniser *recogniser, size_t sign) {
    const smp__text *text = recogniser->text;
    const char *folded = text->folded;
    size_t start = sign, end = sign + 1, label = sign + 1;
    while (start > 0 && sign - start <= LONGEST_LOCAL && is_local_byte(folded[start - 1])) start--;
    while (start < sign && !smp__is_alnum(folded[start])) start++;
    if (start == sign || sign - start > LONGEST_LOCAL || folded[sign - 1] == '.') return false;
    while (end < text->folded_length && (smp__is_alnum(folded[end]) || folded[end] == '-' || folded[end] == '.')) end++;
    while (end > sign + 1 && !smp__is_alnum(folded[end - 1])) end--;
    size_t labels = 1;
    for (size_t i = sign + 1; i < end; i++) {
        if (folded[i] != '.') continue;
        if (i == label) return false;
        label = i + 1;
        labels++;
    }
    if (labels < 2) return false;
    bool real = smp__cue_find(folded + label, end - label) & SMP__CUE(TLD);
    smp__claim_add(recogniser, start, end, SMP__SIGNAL_PII_EMAIL, SMP__SHAPE_EMAIL, real ? 0.97 : 0.3);
    if (smp__is_center_domain(recogniser->organization, folded + sign + 1, end - sign - 1))
        smp__hit_add(recogniser, sign + 1, end, SMP__SIGNAL_CENTER_REFERENCE, 0.8, SMP__SOURCE_RECOGNIZER);
    return true;
}

/* "jane (at) example dot com", "ana arroba ejemplo punto mx" */
bool smp__recognise_email_words(smp__recogniser *recogniser, size_t dot) {
    const smp__text *text = recogniser->text;
    if (dot < 3 || !smp__cued(recogniser, dot + 1, SMP__CUE(TLD))) return false;
    if (!smp__word_is(recogniser, dot - 2, "at") && !smp__word_is(recogniser, dot - 2, "arroba")) return false;
    if (smp__cued(recogniser, dot - 1, SMP__CUE(NO_NAME))) return false; /* "look at the dot com bubble" */
    for (size_t i = dot - 2; i <= dot + 1; i++) {
        if (text->words[i].gap & ~(unsigned)(SMP__GAP_SPACE | SMP__GAP_BRACKET)) return false;
    }
    size_t start = text->words[dot - 3].start, end = text->words[dot + 1].end;
    while (start > 0 && dot - start < 2 * LONGEST_LOCAL && is_local_byte(text->folded[start - 1])) start--;
    smp__claim_add(recogniser, start, end, SMP__SIGNAL_PII_EMAIL, SMP__SHAPE_EMAIL, 0.85);
    return true;
}
