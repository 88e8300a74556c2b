/* SPDX-License-Identifier: MIT
 * Addresses that name a box instead of a street: post office boxes, rural routes, the military. */
#include "recognise_address.h"

/* "66", "66A" */
static bool is_box_number(const smp__recogniser *recogniser, size_t word) {
    const smp__word *at = &recogniser->text->words[word];
    size_t figures = at->start;
    while (figures < at->end && smp__is_digit(recogniser->text->folded[figures])) figures++;
    return figures > at->start && at->end - at->start <= 6 &&
           (figures == at->end || (figures + 1 == at->end && smp__is_letter(recogniser->text->folded[figures])));
}

/* "PO Box 12", "RR 2 Box 14", "apartado postal 9": the number is word `at`. */
bool smp__recognise_box(smp__recogniser *recogniser, size_t at) {
    if (at < 2 || !is_box_number(recogniser, at)) return false;
    if (smp__word_is(recogniser, at - 1, "postal") && smp__word_is(recogniser, at - 2, "apartado"))
        return smp__address_claim(recogniser, at - 2, at + 1, 0.8);
    if (!smp__word_is(recogniser, at - 1, "box")) return false;
    if (smp__word_is(recogniser, at - 2, "po")) return smp__address_claim(recogniser, at - 2, at + 1, 0.85);
    if (at >= 3 && smp__word_is(recogniser, at - 2, "o") && smp__word_is(recogniser, at - 3, "p"))
        return smp__address_claim(recogniser, at - 3, at + 1, 0.85);
    if (at >= 3 && smp__is_figures(recogniser, at - 2, 4) &&
        (smp__word_is(recogniser, at - 3, "psc") || smp__word_is(recogniser, at - 3, "cmr") ||
         smp__word_is(recogniser, at - 3, "unit")))
        return smp__address_claim(recogniser, at - 3, at + 1, 0.85);
    if (at >= 3 && smp__is_figures(recogniser, at - 2, 3) &&
        (smp__cued(recogniser, at - 3, SMP__CUE(HIGHWAY)) || smp__word_is(recogniser, at - 3, "hc"))) {
        size_t first = at - 3;
        if (first > 0 && (smp__word_is(recogniser, first - 1, "rural") || smp__word_is(recogniser, first - 1, "star")))
            first--;
        return smp__address_claim(recogniser, first, at + 1, 0.85);
    }
    return false;
}

/* "APO AE 09021", "FPO AP 96362-0042", with the ship before it: the ZIP code is word `at`. */
bool smp__recognise_military(smp__recogniser *recogniser, size_t at) {
    static const char *const regions[] = {"aa", "ae", "ap"};
    static const char *const offices[] = {"apo", "fpo", "dpo"};
    if (at < 2 || !smp__is_zip(recogniser, at)) return false;
    bool office = false, region = false;
    for (size_t i = 0; i < sizeof regions / sizeof *regions; i++) {
        office = office || smp__word_is(recogniser, at - 2, offices[i]);
        region = region || smp__word_is(recogniser, at - 1, regions[i]);
    }
    if (!office || !region) return false;
    size_t first = at - 2;
    if (first >= 2 && smp__shaped(recogniser, first - 2, SMP__WORD_UPPER) &&
        smp__shaped(recogniser, first - 1, SMP__WORD_CAPITALIZED))
        first -= 2; /* USNS Mercy */
    bool four = smp__is_figures(recogniser, at + 1, 4) && (recogniser->text->words[at + 1].gap & SMP__GAP_HYPHEN);
    return smp__address_claim(recogniser, first, at + (four ? 2 : 1), 0.88);
}
