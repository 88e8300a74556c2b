/* SPDX-License-Identifier: MIT
 * Whose a telephone number, an address, a birthdate is: the writer's own, an office's or a business's, or another
 * private person's (others_pii). */
#include "recognise_scan.h"

#include <string.h>

enum { WORDS_OF_NOTICE = 30, WORDS_BEFORE = 9, WORDS_AFTER = 5, WORDS_EARLIER = 8 };

typedef enum owner { OWNER_UNKNOWN, OWNER_WRITER, OWNER_PUBLIC, OWNER_STAFF, OWNER_OTHER, OWNER_NAMED } owner;

/* "I'm Tom", "this is Amy", "soy Ana", "me llamo Luis": the name is the writer's. */
static bool names_writer(const smp__recogniser *r, size_t word) {
    while (word > 0 && (r->scratch->taken[word - 1] & SMP__TAKEN_NAME)) word--;
    if (word == 0) return false;
    if (smp__word_is(r, word - 1, "i'm") || smp__word_is(r, word - 1, "im") || smp__word_is(r, word - 1, "soy"))
        return true;
    if (word < 2) return false;
    if (smp__word_is(r, word - 1, "llamo")) return true;
    return smp__word_is(r, word - 1, "is") &&
           (smp__word_is(r, word - 2, "this") ||
            (word > 2 && smp__word_is(r, word - 2, "name") && smp__word_is(r, word - 3, "my")));
}

/* "Deputy Cole", "advisor Amy": at work */
static owner name_owner(const smp__recogniser *r, size_t word) {
    if (names_writer(r, word)) return OWNER_WRITER;
    size_t first = word, last = word + 1;
    while (first > 0 && (r->scratch->taken[first - 1] & SMP__TAKEN_NAME)) first--;
    while (last < r->text->word_count && (r->scratch->taken[last] & SMP__TAKEN_NAME)) last++;
    if (first > 0 && smp__cued(r, first - 1, SMP__CUE(OUTSIDE_ROLE) | SMP__CUE(ROLE))) return OWNER_STAFF;
    /* "Amy Boyd, HOSA advisor" */
    if (last < r->text->word_count && (r->text->words[last].gap & SMP__GAP_COMMA) &&
        (smp__cues_after(r, last, 3) & SMP__CUE(ROLE)))
        return OWNER_STAFF;
    return OWNER_NAMED;
}

/* "the suspect's address", "that guy's number" */
static bool owns_next(const smp__recogniser *r, size_t word) {
    static const char *const shortened[] = {"it's",  "that's",  "what's", "here's", "there's",
                                            "let's", "today's", "who's",  "where's"};
    const smp__word *at = &r->text->words[word];
    if (!(at->shape & SMP__WORD_APOSTROPHE) || r->text->folded[at->end - 1] != 's' ||
        r->text->folded[at->end - 2] != '\'')
        return false;
    const uint64_t kinds = SMP__CUE(PHONE_CUE) | SMP__CUE(ADDRESS_CUE) | SMP__CUE(SSN_CUE) | SMP__CUE(CARD_CUE) |
                           SMP__CUE(BIRTH_CUE) | SMP__CUE(IP_CUE) | SMP__CUE(ID_CUE);
    if (!smp__cued(r, word + 1, kinds) || smp__cued(r, word, SMP__CUE(PUBLIC) | SMP__CUE(OWN))) return false;
    for (size_t i = 0; i < sizeof shortened / sizeof *shortened; i++) {
        if (smp__word_is(r, word, shortened[i])) return false;
    }
    return true;
}

/* What one word says of whose the value is. */
static owner owner_at(const smp__recogniser *r, size_t word) {
    uint64_t cues = r->scratch->cues[word];
    unsigned taken = r->scratch->taken[word];
    const smp__word *at = &r->text->words[word];
    if (taken & SMP__TAKEN_CENTER) return OWNER_PUBLIC;
    if (taken & SMP__TAKEN_TITLED) return OWNER_STAFF;
    if (taken & SMP__TAKEN_NAME) return name_owner(r, word);
    if (taken & SMP__TAKEN_VALUE) return OWNER_UNKNOWN;
    if (cues & SMP__CUE(OTHERS))
        return at->end - at->start == 2 && (at->shape & SMP__WORD_UPPER) ? OWNER_UNKNOWN : OWNER_OTHER;
    if (owns_next(r, word)) return OWNER_OTHER;
    if (cues & SMP__CUE(LIVES) && r->text->folded[at->end - 1] != 'g' && !smp__word_is(r, word, "live"))
        return OWNER_OTHER;
    if (cues & SMP__CUE(OWN)) return OWNER_WRITER;
    if (cues & SMP__CUE(PUBLIC)) return OWNER_PUBLIC;
    return OWNER_UNKNOWN;
}

/* The nearest word before the value, in its sentence, that says whose it is. "my mom", "my neighbor": the noun decides,
 * since it stands nearer; "their office": the office does. */
static owner owner_before(const smp__recogniser *r, size_t first, size_t *distance) {
    const smp__word *words = r->text->words;
    *distance = 0;
    for (size_t i = first; i > 0 && *distance < WORDS_BEFORE && words[i - 1].sentence == words[first].sentence;
         i--, ++*distance) {
        owner found = owner_at(r, i - 1);
        if (found != OWNER_UNKNOWN) return found;
    }
    return OWNER_UNKNOWN;
}

static owner owner_after(const smp__recogniser *r, size_t last) {
    const smp__word *words = r->text->words;
    for (size_t i = last; i < last + WORDS_AFTER && i < r->text->word_count; i++) {
        if (words[i].sentence != words[last - 1].sentence || (words[i].gap & SMP__GAP_NEWLINE)) break;
        owner found = owner_at(r, i);
        /* A name after the value is a signature or the next person's. */
        if (found != OWNER_UNKNOWN && found != OWNER_NAMED && found != OWNER_STAFF) return found;
    }
    return OWNER_UNKNOWN;
}

/* Another person was spoken of just before the value's own sentence. */
static bool spoken_of_earlier(const smp__recogniser *r, size_t first) {
    size_t seen = 0;
    for (size_t i = first; i > 0 && seen < WORDS_EARLIER; i--, seen++) {
        owner found = owner_at(r, i - 1);
        if (found == OWNER_WRITER || found == OWNER_PUBLIC) return false;
        if (found == OWNER_OTHER || found == OWNER_NAMED) return true;
    }
    return false;
}

static bool same_digits(const char *folded, size_t start, size_t end, const char *listed) {
    char found[16] = {0}, wanted[16] = {0};
    size_t found_count = 0, wanted_count = 0;
    for (size_t i = start; i < end && found_count < sizeof found; i++) {
        if (smp__is_digit(folded[i])) found[found_count++] = folded[i];
    }
    for (; *listed && wanted_count < sizeof wanted; listed++) {
        if (smp__is_digit(*listed)) wanted[wanted_count++] = *listed;
    }
    size_t skip_found = found_count == 11 && found[0] == '1', skip_wanted = wanted_count == 11 && wanted[0] == '1';
    found_count -= skip_found;
    wanted_count -= skip_wanted;
    return wanted_count >= 3 && found_count >= wanted_count &&
           memcmp(found + skip_found, wanted + skip_wanted, wanted_count) == 0;
}

static bool is_listed(const smp__recogniser *r, const smp__claim *claim, const smp__strings *list) {
    const char *folded = r->text->folded;
    const char last = folded[claim->end - 1];
    for (size_t i = 0; i < list->count; i++) {
        const char *listed = list->items[i];
        const char end = *listed ? listed[strlen(listed) - 1] : '\0';
        if (end != last && smp__is_digit(end) && smp__is_digit(last)) continue; /* as nearly always */
        if (claim->signal == SMP__SIGNAL_PII_PHONE && !strchr(listed, '@') &&
            same_digits(folded, claim->start, claim->end, listed))
            return true;
        if (claim->signal == SMP__SIGNAL_PII_EMAIL && strlen(listed) == claim->end - claim->start &&
            memcmp(listed, folded + claim->start, claim->end - claim->start) == 0)
            return true;
    }
    return false;
}

/* Toll-free numbers, addresses like info@, the organization's own domain and contacts. */
static bool is_public(const smp__recogniser *r, const smp__claim *claim) {
    const char *folded = r->text->folded;
    if (r->organization &&
        (is_listed(r, claim, &r->organization->contacts) || is_listed(r, claim, &r->organization->help_lines)))
        return true;
    if (claim->signal == SMP__SIGNAL_PII_PHONE) {
        size_t at = claim->start;
        while (at < claim->end && !smp__is_digit(folded[at])) at++;
        if (folded[at] == '1' && at + 2 < claim->end) at++;
        while (at < claim->end && !smp__is_digit(folded[at])) at++;
        return folded[at] == '8' && (folded[at + 1] == folded[at + 2] || memcmp(folded + at, "822", 3) == 0) &&
               strchr("023456789", folded[at + 1]);
    }
    if (claim->signal != SMP__SIGNAL_PII_EMAIL) return false;
    const char *sign = memchr(folded + claim->start, '@', claim->end - claim->start);
    if (!sign) return false;
    size_t at = (size_t)(sign - folded);
    if (smp__is_center_domain(r->organization, sign + 1, claim->end - at - 1)) return true;
    static const char *const desks[] = {"contact", "admin", "help", "jobs", "hr", "press", "noreply", "hello", "team"};
    for (size_t i = claim->first; i < claim->last && r->text->words[i].start < at; i++) {
        if (smp__cued(r, i, SMP__CUE(PUBLIC))) return true;
        for (size_t k = 0; k < sizeof desks / sizeof *desks; k++) {
            if (smp__word_is(r, i, desks[k])) return true;
        }
    }
    return false;
}

/* "Gaylord's at 580-…": a possessive without its noun is a shop. */
static bool is_shop(const smp__recogniser *r, size_t word) {
    const smp__word *at = &r->text->words[word];
    if (at->end - at->start < 3 || r->text->folded[at->end - 1] != 's' || r->text->folded[at->end - 2] != '\'')
        return false;
    /* "Dave's Towing" */
    if (smp__shaped(r, word + 1, SMP__WORD_CAPITALIZED) && !(r->scratch->taken[word + 1] & SMP__TAKEN_NAME))
        return true;
    return smp__word_is(r, word + 1, "at") || smp__word_is(r, word + 1, "on") || smp__word_is(r, word + 1, "in");
}

static bool near_shop(const smp__recogniser *r, size_t first, size_t distance) {
    for (size_t i = 0; i < 2 && first > distance + 1 + i; i++) {
        if (is_shop(r, first - 1 - distance - i)) return true;
    }
    return first == distance + 1 && is_shop(r, 0);
}

/* "For tickets call Amy at …": whoever is named gave the number to be called. */
static bool is_notice(const smp__recogniser *r, size_t first) {
    static const char *const words[] = {"contact",   "questions", "details", "interested", "order",
                                        "estimates", "hire",      "hay",     "sale",       "sign",
                                        "preguntas", "ordenar",   "venta",   "renta",      "rent"};
    const smp__word *at = r->text->words;
    for (size_t i = first; i > 0 && first - i < WORDS_OF_NOTICE && at[i - 1].sentence == at[first].sentence; i--) {
        if (smp__cued(r, i - 1, SMP__CUE(PUBLIC))) return true;
        for (size_t k = 0; k < sizeof words / sizeof *words; k++) {
            if (smp__word_is(r, i - 1, words[k])) return true;
        }
    }
    return false;
}

static double weigh_other(const smp__recogniser *r, const smp__claim *claim) {
    size_t distance;
    owner before = owner_before(r, claim->first, &distance), after = owner_after(r, claim->last);
    bool identifies = claim->signal == SMP__SIGNAL_PII_SSN || claim->signal == SMP__SIGNAL_PII_BIRTHDATE ||
                      claim->signal == SMP__SIGNAL_PII_STUDENT_ID || claim->signal == SMP__SIGNAL_PII_CARD;
    switch (before) {
    case OWNER_WRITER:
        return after == OWNER_OTHER && distance > 4 ? 0.6 : 0.0;
    case OWNER_PUBLIC:
        if (identifies) break;
        return 0.0;
    case OWNER_STAFF:
        return identifies || claim->signal == SMP__SIGNAL_PII_ADDRESS ? 0.85 : 0.45;
    case OWNER_OTHER:
        if (after == OWNER_PUBLIC && !identifies) return 0.4;
        return 0.88;
    case OWNER_NAMED:
        if (near_shop(r, claim->first, distance) || (after == OWNER_PUBLIC && !identifies)) return 0.0;
        if (after == OWNER_WRITER && distance > 2) return 0.3;
        if (!identifies && is_notice(r, claim->first)) return 0.4;
        return distance < 6 ? 0.75 : 0.6;
    case OWNER_UNKNOWN:
        break;
    }
    if (after == OWNER_WRITER || after == OWNER_PUBLIC) return 0.0;
    /* "the teacher's address", "la casa de la maestra" */
    if (claim->signal == SMP__SIGNAL_PII_ADDRESS &&
        smp__cues_before(r, claim->first, 6) & (SMP__CUE(ROLE) | SMP__CUE(TITLE)))
        return 0.8;
    if (after == OWNER_OTHER) return 0.75;
    if (spoken_of_earlier(r, claim->first)) return 0.6;
    return claim->signal == SMP__SIGNAL_PII_SSN ? 0.4 : 0.2;
}

void smp__recognise_others(smp__recogniser *r) {
    for (size_t i = 0; i < r->scratch->claim_count; i++) {
        const smp__claim *claim = &r->scratch->claims[i];
        if (claim->signal < SMP__SIGNAL_PII_PHONE || claim->signal > SMP__SIGNAL_PII_STUDENT_ID || claim->weight < 0.5F)
            continue;
        if (claim->first >= claim->last || is_public(r, claim)) continue;
        smp__hit_add(r, claim->start, claim->end, SMP__SIGNAL_OTHERS_PII, weigh_other(r, claim) * claim->weight,
                     SMP__SOURCE_RECOGNIZER);
    }
}
