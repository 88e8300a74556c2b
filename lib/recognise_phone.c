/* SPDX-License-Identifier: MIT
 * Telephone numbers: those of the North American Numbering Plan by area code and exchange, others by country code or
 * by their grouping beside a word like "phone". */
#include "recognise_scan.h"

#include <string.h>

/* The digits area, exchange, line of the plan: NXX-NXX-XXXX, and the area is in use. 555-01xx is as good as any. */
static bool is_nanp(const char *digits) {
    if (!(smp__cue_find(digits, 3) & SMP__CUE(AREA_CODE))) return false;
    return digits[3] >= '2' && !(digits[4] == '1' && digits[5] == '1');
}

/* "x204", "ext. 204", "extension 4" after the number: where it ends. */
static size_t extension_end(const smp__recogniser *recogniser, size_t end) {
    const smp__text *text = recogniser->text;
    size_t at = end + 1;
    while (at < text->folded_length && at - end < 8 && smp__is_digit(text->folded[at])) at++;
    if (at > end + 1 && text->folded[end] == 'x') return at; /* 0100x204 */
    size_t word = smp__word_from(text, end);
    if (word >= text->word_count || text->words[word].start - end > 2) return end;
    size_t start = text->words[word].start, length = text->words[word].end - start;
    if (length > 1 && length <= 6 && text->folded[start] == 'x' && smp__is_digit(text->folded[start + 1]))
        return text->words[word].end;
    bool marked = smp__word_is(recogniser, word, "x") || smp__word_is(recogniser, word, "ext") ||
                  smp__word_is(recogniser, word, "extension") || smp__word_is(recogniser, word, "extensión");
    if (!marked || !smp__shaped(recogniser, word + 1, SMP__WORD_NUMBER)) return end;
    const smp__word *number = &text->words[word + 1];
    return number->start - text->words[word].end <= 2 && number->end - number->start <= 6 ? number->end : end;
}

/* A number of the plan within the groups: how many groups it takes, and where its ten digits begin; 0: none. */
static size_t nanp_groups(const smp__digits *digits, size_t *area) {
    const size_t *lengths = digits->lengths;
    size_t skip = lengths[0] == 1 && digits->digits[0] == '1' && digits->groups > 1 ? 1 : 0;
    *area = skip;
    if (lengths[skip] == 10) return skip + 1;
    if (!skip && lengths[0] == 11 && digits->digits[0] == '1') {
        *area = 1;
        return 1;
    }
    if (digits->groups >= skip + 3 && lengths[skip] == 3 && lengths[skip + 1] == 3 && lengths[skip + 2] == 4)
        return skip + 3;
    if (digits->groups >= skip + 2 && lengths[skip] == 3 && lengths[skip + 1] == 7) return skip + 2;
    if (digits->groups >= skip + 2 && lengths[skip] == 6 && lengths[skip + 1] == 4) return skip + 2;
    return 0;
}

/* "5 8 0 5 5 5 0 1 0 0": digit by digit. */
static bool is_spelled(const smp__digits *digits) {
    if (digits->cut || digits->count != digits->groups) return false;
    return digits->groups == 10 || (digits->groups == 11 && digits->digits[0] == '1');
}

static void claim_phone(smp__recogniser *recogniser, const smp__digits *digits, size_t groups, double weight) {
    const char *folded = recogniser->text->folded;
    size_t start = digits->start - (digits->parenthesis ? 1 : 0);
    if (digits->plus) start = start > 0 && folded[start - 1] == '+' ? start - 1 : start;
    size_t end = digits->ends[groups - 1];
    size_t extended = extension_end(recogniser, end);
    /* "(580-555-0100)": the parenthesis is of the sentence, not of the number. */
    if (digits->parenthesis && !memchr(folded + start, ')', end - start)) start = digits->start;
    smp__claim_add(recogniser, start, extended, SMP__SIGNAL_PII_PHONE, SMP__SHAPE_PHONE, weight);
}

static bool is_year(const char *digits) {
    return memcmp(digits, "19", 2) == 0 || memcmp(digits, "20", 2) == 0;
}

/* "+44 20 7946 0958", "0490 75 40 81": digits of all groups, as far as they look like one number. */
static bool recognise_international(smp__recogniser *recogniser, const smp__digits *digits, bool cued, bool other) {
    size_t groups = digits->groups, count = digits->count;
    if (digits->cut || count > 15) return false;
    bool country = false;
    for (size_t i = 1; i <= 3 && i <= count; i++) {
        size_t from = digits->plus ? 0 : 2;
        if (from + i <= count) country = country || (smp__cue_find(digits->digits + from, i) & SMP__CUE(COUNTRY_CODE));
    }
    if (digits->plus && count >= 8 && country) {
        claim_phone(recogniser, digits, groups, other && !cued ? 0.4 : 0.9);
        return true;
    }
    if (memcmp(digits->digits, "00", 2) == 0 && count >= 10 && country && groups > 1) {
        claim_phone(recogniser, digits, groups, cued ? 0.85 : 0.55);
        return true;
    }
    if (!cued || other || groups < 2 || count < 8 || count > 13) return false;
    if (count < 2 * groups) return false; /* 1 2 3 4 5 6 7 8 */
    if (groups == 2 && digits->lengths[0] == 4 && digits->lengths[1] == 4 && is_year(digits->digits) &&
        is_year(digits->digits + 4))
        return false;
    for (size_t i = 0; i < groups; i++) {
        if (digits->lengths[i] > 8 || digits->separators[i] == '/') return false;
    }
    claim_phone(recogniser, digits, groups, 0.75);
    return true;
}

bool smp__recognise_phone(smp__recogniser *recogniser, size_t at, const smp__digits *digits) {
    const char *folded = recogniser->text->folded;
    char before = digits->start > 0 ? folded[digits->start - 1] : ' ';
    if (before == '$' || before == '#' || before == '.' || before == '-' || before == '/' || before == '_')
        return false;
    size_t last = smp__word_from(recogniser->text, digits->ends[digits->groups - 1]);
    uint64_t near = smp__cues_before(recogniser, at, 5) | smp__cues_after(recogniser, last, 3);
    bool grouped = digits->groups > 2;
    bool other = smp__cues_before(recogniser, at, grouped ? 2 : 4) & SMP__CUE(OTHER_NUMBER);
    /* "number" is said of other things, too. */
    bool cued = (near & SMP__CUE(PHONE_CUE)) || (!other && (near & SMP__CUE(ID_CUE)));
    size_t area, groups = nanp_groups(digits, &area);
    bool ends =
        groups && (groups == digits->groups || digits->separators[groups] == ' ' || digits->separators[groups] == '/');
    if (ends && is_nanp(digits->digits + area) && !(digits->plus && area == 0)) {
        bool bare = groups - area <= 1 && !digits->plus;
        double weight = bare ? (cued ? 0.85 : 0.4) : digits->separators[area + 1] == ' ' && !digits->plus ? 0.8 : 0.93;
        if (other && !cued) weight = bare ? 0.1 : 0.35;
        claim_phone(recogniser, digits, groups, weight);
        return true;
    }
    if (is_spelled(digits) && is_nanp(digits->digits + digits->groups - 10)) {
        claim_phone(recogniser, digits, digits->groups, 0.75);
        return true;
    }
    /* "555-0134" */
    if (digits->groups >= 2 && digits->lengths[0] == 3 && digits->lengths[1] == 4 &&
        (digits->separators[1] == '-' || (cued && digits->groups == 2)) && digits->digits[0] >= '2' &&
        (digits->groups == 2 || digits->separators[2] == ' ')) {
        bool fiction = memcmp(digits->digits, "55501", 5) == 0;
        claim_phone(recogniser, digits, 2,
                    other && !cued ? 0.1
                    : cued         ? (digits->separators[1] == '-' ? 0.75 : 0.6)
                    : fiction      ? 0.55
                                   : 0.3);
        return true;
    }
    return recognise_international(recogniser, digits, cued, other);
}
