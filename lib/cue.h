/* SPDX-License-Identifier: MIT
 * What single words say to the recognizers: "street" ends an address, "march" is a month, "gmail.com" ends in a real
 * top-level domain, "jaylen" is a given name. One look-up a word; the lists are under lib/data/recognise/ and
 * lib/data/names/. */
#ifndef SMP_CUE_H
#define SMP_CUE_H

#include <stddef.h>
#include <stdint.h>

/* id, the file's name without folder and ending */
#define SMP__CUE_TABLE(X)                                                                                              \
    X(GIVEN, "given")            /* given names that are nothing else, also in lower case */                           \
    X(GIVEN_WORD, "given_words") /* given names that are ordinary words, too */                                        \
    X(SURNAME, "surnames")                                                                                             \
    X(SURNAME_WORD, "surname_words")                                                                                   \
    X(TITLE, "titles")               /* Mr., Ms., Coach: the next word is a surname */                                 \
    X(ROLE, "roles")                 /* instructor, counselor: the next word may be a name */                          \
    X(NO_EMPLOYEE, "famous")         /* surnames of the famous after a title, brands */                                \
    X(OUTSIDE_ROLE, "outside_roles") /* governor, sheriff: no employee */                                              \
    X(CALLED, "called")              /* named, called, llamado: a name follows */                                      \
    X(NO_NAME, "no_names")           /* capitalized, but no part of a person's name: Monday, Center */                 \
    X(TLD, "tlds")                                                                                                     \
    X(TLD_WORD, "tld_words") /* those that are ordinary words, too */                                                  \
    X(DOT, "dots")           /* "dot", said for a full stop */                                                         \
    X(FILE_ENDING, "file_endings")                                                                                     \
    X(AREA_CODE, "area_codes")                                                                                         \
    X(COUNTRY_CODE, "country_codes")                                                                                   \
    X(STREET, "streets")             /* street, ave, rd: ends a street's name */                                       \
    X(STREET_SURE, "streets_sure")   /* of these the ones that are hardly anything else */                             \
    X(STREET_FIRST, "streets_first") /* calle, avenida: begins one */                                                  \
    X(HIGHWAY, "highways")           /* highway, hwy, road: a number follows */                                        \
    X(DIRECTION, "directions")                                                                                         \
    X(UNIT, "units")     /* apt, suite, lot */                                                                         \
    X(HOME, "homes")     /* apt, suite */                                                                              \
    X(CORNER, "corners") /* corner, esquina */                                                                         \
    X(STATE, "states")                                                                                                 \
    X(CITY, "cities")                                                                                                  \
    X(NO_STREET, "no_streets") /* a number and this before "street" is none: hour, percent */                          \
    X(MEASURE, "measures")     /* point, amp, row: right after a number they count */                                  \
    X(MONTH, "months")                                                                                                 \
    X(NUMBER_WORD, "numbers")                                                                                          \
    X(CURRENCY, "currencies")                                                                                          \
    X(CLOCK, "clock") /* am, pm, o'clock, noon */                                                                      \
    X(PHONE_CUE, "phone_cues")                                                                                         \
    X(SSN_CUE, "ssn_cues")                                                                                             \
    X(CARD_CUE, "card_cues")                                                                                           \
    X(IP_CUE, "ip_cues")                                                                                               \
    X(BIRTH_CUE, "birth_cues")                                                                                         \
    X(ADDRESS_CUE, "address_cues")                                                                                     \
    X(STUDENT_CUE, "student_cues")                                                                                     \
    X(ID_CUE, "id_cues")             /* id, number, número, no, # */                                                  \
    X(OTHER_NUMBER, "other_numbers") /* order, tracking, model, version, isbn: the number is no person's */            \
    X(CREDENTIAL, "credentials")     /* password, PIN: a secret follows */                                             \
    X(LOCK, "locks")                 /* door, alarm: before "code" */                                                  \
    X(OWN, "own")                    /* my, mine, me, mi: the value is the writer's own */                             \
    X(OTHERS, "others")              /* his, her, their, su: the value is another's */                                 \
    X(LIVES, "lives")                /* lives, stays, vive */                                                          \
    X(PUBLIC, "public")              /* office, desk, hotline, store: nobody's private value */

typedef enum smp__cue_index {
#define X(id, name) SMP__CUE_INDEX_##id,
    SMP__CUE_TABLE(X)
#undef X
        SMP__CUE_COUNT
} smp__cue_index;

#define SMP__CUE(id) (UINT64_C(1) << SMP__CUE_INDEX_##id)

/* The lists that hold the folded word, as bits SMP__CUE(…); 0 for none. */
uint64_t smp__cue_find(const char *word, size_t length);

#endif
