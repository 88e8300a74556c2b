/* SPDX-License-Identifier: MIT
 * Social security numbers: area, group and serial in the ranges that the Social Security Administration issues. */
#include "recognise_scan.h"

#include <string.h>

static bool is_issued(const char *digits) {
    if (memcmp(digits, "000", 3) == 0 || memcmp(digits, "666", 3) == 0 || digits[0] == '9') return false;
    if (memcmp(digits + 3, "00", 2) == 0 || memcmp(digits + 5, "0000", 4) == 0) return false;
    /* Printed in advertisements, and withdrawn. */
    return memcmp(digits, "078051120", 9) != 0 && memcmp(digits, "219099999", 9) != 0;
}

bool smp__recognise_ssn(smp__recogniser *recogniser, size_t at, const smp__digits *digits) {
    const size_t *lengths = digits->lengths;
    if (digits->plus || digits->parenthesis || digits->count < 9) return false;
    bool grouped = digits->groups >= 3 && lengths[0] == 3 && lengths[1] == 2 && lengths[2] == 4 &&
                   digits->separators[1] == digits->separators[2];
    bool bare = lengths[0] == 9;
    if (!grouped && !bare) return false;
    size_t groups = grouped ? 3 : 1;
    if (groups < digits->groups && digits->separators[groups] != ' ') return false;
    if (!is_issued(digits->digits)) return false;
    if (digits->start > 0 && strchr("-.$#_/", recogniser->text->folded[digits->start - 1])) {
        if (recogniser->text->folded[digits->start - 1] != '#') return false;
    }
    size_t last = smp__word_from(recogniser->text, digits->ends[groups - 1]);
    bool cued = (smp__cues_before(recogniser, at, 6) | smp__cues_after(recogniser, last, 4)) & SMP__CUE(SSN_CUE);
    if (!grouped && !cued) return false;
    bool other = smp__cues_before(recogniser, at, 3) & SMP__CUE(OTHER_NUMBER);
    double weight = cued ? 0.97 : other ? 0.3 : digits->separators[1] == '-' ? 0.9 : 0.7;
    smp__claim_add(recogniser, digits->start, digits->ends[groups - 1], SMP__SIGNAL_PII_SSN, SMP__SHAPE_SSN, weight);
    return true;
}
