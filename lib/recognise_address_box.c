/* SPDX-License-Identifier: MIT
 * Addresses that name a box instead of a street: post office boxes, rural routes, the military. */
#include "recognise_address.h"

/* What a box belongs to ends before word `at`: the first word of "PO", "P.O.", "Rural Route 2", "RR 1", "PSC 3", "Star
 * Route"; `at` where there is none. */
static size_t read_office(const smp__recogniser *recogniser, size_t at) {
    if (at < 1) return at;
    if (smp__word_is(recogniser, at - 1, "po")) return at - 1;
    if (at < 2) return at;
    if (smp__word_is(recogniser, at - 1, "o") && smp__word_is(recogniser, at - 2, "p")) return at - 2;
    if (smp__word_is(recogniser, at - 1, "route") && smp__word_is(recogniser, at - 2, "star")) return at - 2;
    if (!smp__is_figures(recogniser, at - 1, 4)) return at;
    size_t first = at - 2;
    if (smp__word_is(recogniser, first, "psc") || smp__word_is(recogniser, first, "cmr") ||
        smp__word_is(recogniser, first, "unit"))
        return first;
    if (!smp__is_figures(recogniser, at - 1, 3)) return at;
    if (smp__word_is(recogniser, first, "hc") || smp__word_is(recogniser, first, "hcr") ||
        smp__word_is(recogniser, first, "rfd"))
        return first;
    if (first > 0 && smp__word_is(recogniser, first, "r") && smp__word_is(recogniser, first - 1, "r")) return first - 1;
    if (!smp__cued(recogniser, first, SMP__CUE(HIGHWAY))) return at;
    bool kind =
        first > 0 && (smp__word_is(recogniser, first - 1, "rural") || smp__word_is(recogniser, first - 1, "star"));
    return first - kind;
}

bool smp__recognise_box(smp__recogniser *recogniser, size_t at) {
    if (at < 1) return false;
    size_t end = at + 1; /* "Box 12-A" */
    end += smp__shaped(recogniser, end, SMP__WORD_CAPITALIZED) && recogniser->text->words[end].gap == SMP__GAP_HYPHEN &&
           recogniser->text->words[end].end - recogniser->text->words[end].start == 1;
    const smp__word *number = &recogniser->text->words[at];
    if (smp__word_is(recogniser, at - 1, "pob") && smp__shaped(recogniser, at - 1, SMP__WORD_UPPER))
        return smp__address_claim(recogniser, at - 1, end, 0.85);
    if (at > 1 && smp__word_is(recogniser, at - 1, "postal") && smp__word_is(recogniser, at - 2, "apartado"))
        return smp__address_claim(recogniser, at - 2, end, 0.8);
    if (smp__word_is(recogniser, at - 1, "apartado") && number->end - number->start > 2) /* not a section's number */
        return smp__address_claim(recogniser, at - 1, end, 0.6);
    bool drawer = smp__word_is(recogniser, at - 1, "drawer");
    if (!drawer && !smp__word_is(recogniser, at - 1, "box") && !smp__word_is(recogniser, at - 1, "bx")) return false;
    size_t first = read_office(recogniser, at - 1);
    if (first < at - 1) return smp__address_claim(recogniser, first, end, 0.85);
    /* "Box 114, Aline, OK": any other box is one of a shelf. */
    size_t city = drawer ? end : smp__address_city(recogniser, end);
    if (city == end || !(smp__is_zip(recogniser, city - 1) || smp__cued(recogniser, city - 1, SMP__CUE(STATE))))
        return false;
    return smp__address_claim(recogniser, first, end, 0.7);
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
