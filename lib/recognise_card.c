/* SPDX-License-Identifier: MIT
 * Payment cards: ISO/IEC 7812 issuer ranges with their lengths, and the Luhn check digit. */
#include "recognise_scan.h"

/* Issuer ranges by the first six digits, and the lengths that they issue. `common`: believed without a cue. */
static const struct issuer {
    unsigned from, to;
    unsigned char shortest, longest;
    bool common;
} issuers[] = {
    {400000, 499999, 13, 19, true},                                   /* Visa */
    {510000, 559999, 16, 16, true},                                   /* Mastercard */
    {222100, 272099, 16, 16, true},  {340000, 349999, 15, 15, true},  /* American Express */
    {370000, 379999, 15, 15, true},  {601100, 601199, 16, 19, true},  /* Discover */
    {644000, 659999, 16, 19, true},  {622126, 622925, 16, 19, false}, /* UnionPay */
    {620000, 629999, 16, 19, false}, {352800, 358999, 16, 19, false}, /* JCB */
    {180000, 180099, 15, 15, false}, {213100, 213199, 15, 15, false}, {300000, 305999, 14, 19, false}, /* Diners Club */
    {309500, 309599, 14, 19, false}, {360000, 369999, 14, 19, false}, {380000, 399999, 14, 19, false},
    {500000, 509999, 12, 19, false}, /* Maestro */
    {560000, 699999, 12, 19, false},
};

static bool passes_luhn(const char *digits, size_t count) {
    unsigned sum = 0;
    for (size_t i = 0; i < count; i++) {
        unsigned digit = (unsigned)(digits[count - 1 - i] - '0');
        if (i % 2) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

static const struct issuer *find_issuer(const char *digits, size_t count) {
    unsigned prefix = 0;
    for (size_t i = 0; i < 6; i++) prefix = prefix * 10 + (unsigned)(digits[i] - '0');
    for (size_t i = 0; i < sizeof issuers / sizeof *issuers; i++) {
        if (prefix >= issuers[i].from && prefix <= issuers[i].to && count >= issuers[i].shortest &&
            count <= issuers[i].longest)
            return &issuers[i];
    }
    return NULL;
}

/* How many of the groups make a card: in fours, as American Express and Diners group theirs, or undivided. 0: none. */
static size_t card_groups(const smp__digits *digits) {
    const size_t *lengths = digits->lengths;
    if (digits->groups == 1 || (lengths[0] >= 12 && digits->separators[1] == ' ')) return lengths[0] >= 12 ? 1 : 0;
    if (digits->groups >= 3 && lengths[0] == 4 && lengths[1] == 6 && (lengths[2] == 5 || lengths[2] == 4)) return 3;
    size_t groups = 0;
    while (groups < digits->groups && lengths[groups] == 4 &&
           (groups < 2 || digits->separators[groups] == digits->separators[1]))
        groups++;
    if (groups >= 3 && groups < digits->groups && lengths[groups] < 4 &&
        digits->separators[groups] == digits->separators[1])
        groups++;
    return groups >= 4 ? groups : 0;
}

bool smp__recognise_card(smp__recogniser *recogniser, size_t at, const smp__digits *digits) {
    size_t groups = digits->cut ? 0 : card_groups(digits), count = 0;
    if (!groups) return false;
    for (size_t i = 0; i < groups; i++) count += digits->lengths[i];
    if (count < 12 || count > 19 || !passes_luhn(digits->digits, count)) return false;
    if (groups < digits->groups && digits->separators[groups] != ' ') return false;
    const struct issuer *issuer = find_issuer(digits->digits, count);
    size_t last = smp__word_from(recogniser->text, digits->ends[groups - 1]);
    uint64_t before = smp__cues_before(recogniser, at, 6), after = smp__cues_after(recogniser, last, 5);
    bool cued = (before | after | smp__cues_of(recogniser, at > 3 ? at - 3 : 0, at)) & SMP__CUE(CARD_CUE);
    if (!issuer && !(cued && count >= 13)) return false;
    bool other = smp__cues_before(recogniser, at, 3) & SMP__CUE(OTHER_NUMBER);
    double weight = !issuer ? 0.65 : cued ? 0.97 : !issuer->common ? 0.3 : groups > 1 ? 0.9 : 0.75;
    if (other && !cued) weight *= 0.4;
    smp__claim_add(recogniser, digits->start, digits->ends[groups - 1], SMP__SIGNAL_PII_CARD, SMP__SHAPE_CARD, weight);
    return true;
}
