/* SPDX-License-Identifier: MIT
 * What the recognizers share: the cues of the words, which words are already part of a value, and the values found. */
#ifndef SMP_RECOGNISE_SCAN_H
#define SMP_RECOGNISE_SCAN_H

#include "cue.h"
#include "recognise.h"

#include <string.h>

/* A value found: a telephone number, a name, … */
typedef struct smp__claim {
    uint32_t start, end;  /* bytes of the folded text */
    uint32_t first, last; /* words, half-open */
    uint16_t signal;      /* smp__signal_id; SMP__SIGNAL_COUNT for none */
    float weight;
} smp__claim;

/* One of the organization's names, folded. */
typedef struct smp__center_name {
    char *letters; /* the words, each followed by a space */
    size_t length;
} smp__center_name;

/* What words say that may begin a name, whether they have a capital or not. */
#define SMP__NAME_CUES (SMP__CUE(GIVEN) | SMP__CUE(GIVEN_WORD) | SMP__CUE(TITLE) | SMP__CUE(ROLE))

/* What a word is already part of. */
enum { SMP__TAKEN_VALUE = 1, SMP__TAKEN_NAME = 2, SMP__TAKEN_CENTER = 4, SMP__TAKEN_TITLED = 8 };

struct smp__recognise_scratch {
    smp_allocator memory;
    uint64_t *cues;   /* one a word */
    uint8_t *taken;   /* one a word */
    uint32_t *starts; /* words at which a shape or a name of any kind may begin */
    size_t cue_capacity, taken_capacity, start_capacity, start_count;
    bool web; /* signs stand between the words as in web addresses */
    smp__claim *claims;
    size_t claim_count, claim_capacity;
    smp__center_name *names; /* longest first */
    size_t name_count;
    bool begins_name[256]; /* bytes that one of them begins with */
};

/* Claims the folded bytes start .. end - 1: adds the hit for `signal` (none where it is SMP__SIGNAL_COUNT or the weight
 * is not worth reporting) and the overlay, and marks the words as taken. */
void smp__claim_add(smp__recogniser *recogniser, size_t start, size_t end, smp__signal_id signal, smp__shape shape,
                    double weight);

/* An overlay of the words first .. last - 1, whose evidence are the folded bytes start .. end - 1; and a hit alone. */
void smp__overlay_add(smp__recogniser *recogniser, size_t first, size_t last, size_t start, size_t end,
                      smp__shape shape);
void smp__hit_add(smp__recogniser *recogniser, size_t start, size_t end, smp__signal_id signal, double weight,
                  unsigned source);

/* The first word that begins at or after the folded byte. */
size_t smp__word_from(const smp__text *text, size_t byte);

/* The cues of the words first .. last - 1, or-ed; both are cut to the text. */
uint64_t smp__cues_of(const smp__recogniser *recogniser, size_t first, size_t last);

/* The cues of up to `count` words before word `at`, or from it on, as far as its sentence goes. */
uint64_t smp__cues_before(const smp__recogniser *recogniser, size_t at, size_t count);
uint64_t smp__cues_after(const smp__recogniser *recogniser, size_t at, size_t count);

static inline bool smp__is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}
static inline bool smp__is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (unsigned char)byte >= 0x80;
}
static inline bool smp__is_alnum(char byte) {
    return smp__is_digit(byte) || smp__is_letter(byte);
}
static inline bool smp__shaped(const smp__recogniser *recogniser, size_t word, unsigned shape) {
    return word < recogniser->text->word_count && (recogniser->text->words[word].shape & shape);
}
static inline bool smp__cued(const smp__recogniser *recogniser, size_t word, uint64_t lists) {
    return word < recogniser->text->word_count && (recogniser->scratch->cues[word] & lists);
}
static inline bool smp__word_is(const smp__recogniser *recogniser, size_t word, const char *letters) {
    if (word >= recogniser->text->word_count) return false;
    const smp__word *at = &recogniser->text->words[word];
    const char *found = recogniser->text->folded + at->start;
    if (*found != *letters) return false; /* as nearly always: without a call */
    size_t length = strlen(letters);
    return at->end - at->start == length && memcmp(found, letters, length) == 0;
}

/* Groups of digits with single separators between them, as telephone, card and social security numbers are written. */
enum { SMP__GROUPS_MAX = 16, SMP__DIGITS_MAX = 24 };
typedef struct smp__digits {
    size_t start; /* folded byte of the first digit */
    char digits[SMP__DIGITS_MAX];
    size_t count; /* digits in all */
    size_t groups;
    size_t lengths[SMP__GROUPS_MAX];  /* digits in each group */
    size_t ends[SMP__GROUPS_MAX];     /* folded byte after each group */
    char separators[SMP__GROUPS_MAX]; /* before each group: 0 for the first; ' ', '-', '.', '(' … */
    bool plus, parenthesis;           /* '+' or '(' stands before the first digit */
    bool cut;                         /* there were more groups or digits */
} smp__digits;
void smp__digits_read(const smp__text *text, size_t start, smp__digits *found);

/* Each looks whether its shape begins at the digits of word `at` (not yet taken), and claims it. */
bool smp__recognise_ipv4(smp__recogniser *recogniser, size_t at);
bool smp__recognise_card(smp__recogniser *recogniser, size_t at, const smp__digits *digits);
bool smp__recognise_ssn(smp__recogniser *recogniser, size_t at, const smp__digits *digits);
bool smp__recognise_phone(smp__recogniser *recogniser, size_t at, const smp__digits *digits);
bool smp__recognise_date(smp__recogniser *recogniser, size_t at);       /* 3/14/2008 */
bool smp__recognise_date_words(smp__recogniser *recogniser, size_t at); /* at a month's name: March 14, 14 de marzo */
bool smp__recognise_student_id(smp__recogniser *recogniser, size_t at);
bool smp__recognise_credential(smp__recogniser *recogniser, size_t at); /* at "password" or "code" */
bool smp__recognise_address(smp__recogniser *recogniser, size_t at);
bool smp__recognise_number(smp__recogniser *recogniser, size_t at); /* number, time and money overlays */

/* The whole text at once. */
void smp__recognise_web(smp__recogniser *recogniser); /* url, e-mail, mention, hashtag, IPv6 */
bool smp__recognise_email_at(smp__recogniser *recogniser, size_t sign);
bool smp__recognise_email_words(smp__recogniser *recogniser, size_t dot); /* at "dot" */
bool smp__recognise_ipv6_at(smp__recogniser *recogniser, size_t colon);
void smp__recognise_id_patterns(smp__recogniser *recogniser); /* the district's own */
void smp__recognise_center(smp__recogniser *recogniser);
void smp__recognise_name(smp__recogniser *recogniser);   /* names, titles, roster */
void smp__recognise_others(smp__recogniser *recogniser); /* others_pii, from what the others found */

/* Whether the host belongs to one of the organization's domains. */
bool smp__is_center_domain(const smp__organization *organization, const char *host, size_t length);

#endif
