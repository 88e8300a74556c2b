/* SPDX-License-Identifier: MIT
 * The one table of signals: what a text can show. Its order is the order of reports. */
#ifndef SMP_SIGNALS_H
#define SMP_SIGNALS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* id, name, meaning */
#define SMP__SIGNAL_TABLE(X)                                                                                           \
    X(PROFANE, "profane", "swear words, mild ones and disguised ones included")                                        \
    X(OBSCENE, "obscene", "vulgar or pornographic sexual language, or links to it")                                    \
    X(SEXUAL, "sexual", "sexual content of any kind")                                                                  \
    X(ABUSIVE, "abusive", "insults or demeaning language at somebody")                                                 \
    X(PERSONAL_ATTACK, "personal_attack", "abuse aimed at a person or group that is named or addressed")               \
    X(BULLYING, "bullying", "ganging up on, humiliating, excluding or spreading rumors about a person")                \
    X(RACIST, "racist", "hate by race, ethnicity or origin")                                                           \
    X(SEXIST, "sexist", "hate by sex or gender")                                                                       \
    X(HATEFUL, "hateful", "hate by religion, disability, orientation or another group")                                \
    X(VIOLENT, "violent", "a wish for, praise of, call to or graphic account of violence")                             \
    X(THREAT, "threat", "an intent or wish to harm somebody, open or veiled")                                          \
    X(SELF_HARM, "self_harm", "intent to harm oneself, or encouraging somebody to")                                    \
    X(ILLEGAL_ADVOCACY, "illegal_advocacy", "urging or offering what is illegal")                                      \
    X(ILLEGAL_CONDUCT, "illegal_conduct", "an account of one's own illegal act")                                       \
    X(ALCOHOL_DRUGS, "alcohol_drugs", "use of alcohol, tobacco or drugs")                                              \
    X(SPAM, "spam", "bulk messages, bait, link farms, prize and money schemes")                                        \
    X(COMMERCIAL, "commercial", "selling a product or a service")                                                      \
    X(DISPARAGING, "disparaging", "contempt of the center, its staff, students or events")                             \
    X(ACCUSATION, "accusation", "states as a fact that a certain person did something criminal, dishonest or immoral") \
    X(SPEAKS_FOR_CENTER, "speaks_for_center", "speaks in the center's name")                                           \
    X(AFFILIATION, "affiliation", "the writer says that they work at the center")                                      \
    X(DISCLAIMER, "disclaimer", "says that the views are the writer's own")                                            \
    X(OPINION, "opinion", "takes a position on a public matter or a decision or practice of the center")               \
    X(CLAIMS_OFFICIAL_PRESENCE, "claims_official_presence",                                                            \
      "says that the account or page is an official one of the center")                                                \
    X(CENTER_REFERENCE, "center_reference", "names the center")                                                        \
    X(EMPLOYEE_REFERENCE, "employee_reference", "names an employee")                                                   \
    X(STUDENT_REFERENCE, "student_reference", "names a student, or points out one student unmistakably")               \
    X(ADDRESSES_STUDENTS, "addresses_students", "speaks to students")                                                  \
    X(ADDRESSES_PERSON, "addresses_person", "speaks to a person")                                                      \
    X(SOLICITS_CONNECTION, "solicits_connection", "asks to be added, followed or messaged")                            \
    X(ENCOURAGES_ACCOUNT, "encourages_account", "urges to make a social media account")                                \
    X(PRIVATE_CONTACT, "private_contact", "asks to move to a private channel or to meet alone")                        \
    X(CONTACT_TOLD, "contact_told", "tells of the writer's own private contact with students")                         \
    X(SECRECY, "secrecy", "asks to keep something secret")                                                             \
    X(PRIVATE_LIFE, "private_life", "somebody's private life")                                                         \
    X(ROMANTIC, "romantic", "affection, courtship, compliments on looks")                                              \
    X(PEER_SOCIALIZING, "peer_socializing", "hanging out, gaming or partying together")                                \
    X(FALSE_PRIVACY, "false_privacy", "relies on a group or chat being private")                                       \
    X(CLASS_INFORMATION, "class_information", "assignments, schedules, supplies, class events")                        \
    X(OFFICIAL_BUSINESS, "official_business", "a matter that wants an official answer from the center")                \
    X(MEDIA_ATTENTION, "media_attention", "press or viral attention to an employee's own conduct or posts")            \
    X(COPYRIGHT_NOTICE, "copyright_notice", "a copyright notice or credit to another's work")                          \
    X(PIRACY, "piracy", "another's films, software, books or answer keys, copied")                                     \
    X(OFF_TOPIC, "off_topic", "a message of quite another subject than the post it answers")                           \
    X(PII_PHONE, "pii_phone", "a telephone number")                                                                    \
    X(PII_EMAIL, "pii_email", "an e-mail address")                                                                     \
    X(PII_SSN, "pii_ssn", "a social security number")                                                                  \
    X(PII_ADDRESS, "pii_address", "a street address")                                                                  \
    X(PII_BIRTHDATE, "pii_birthdate", "a date of birth")                                                               \
    X(PII_CARD, "pii_card", "a payment card number")                                                                   \
    X(PII_IP, "pii_ip", "an IP address")                                                                               \
    X(PII_STUDENT_ID, "pii_student_id", "a student number")                                                            \
    X(OTHERS_PII, "others_pii", "identifying details of another private person")                                       \
    X(STUDENT_CONFIDENTIAL, "student_confidential",                                                                    \
      "grades, discipline, health or the like of a student other than the writer")                                     \
    X(CONFIDENTIAL, "confidential", "personnel matters, unreleased decisions, passwords, internal documents")          \
    X(URL, "url", "a web address")                                                                                     \
    X(MENTION, "mention", "a mention of an account")                                                                   \
    X(HASHTAG, "hashtag", "a hashtag")

typedef enum smp__signal_id {
#define X(id, name, meaning) SMP__SIGNAL_##id,
    SMP__SIGNAL_TABLE(X)
#undef X
        SMP__SIGNAL_OWN_FIRST, /* those that a policy adds */
    SMP__SIGNAL_OWN_LIMIT = 16,
    SMP__SIGNAL_COUNT = SMP__SIGNAL_OWN_FIRST + SMP__SIGNAL_OWN_LIMIT
} smp__signal_id;

/* A set of signals. */
enum { SMP__SIGNAL_SET_WORDS = (SMP__SIGNAL_COUNT + 63) / 64 };

typedef struct smp__signal_set {
    uint64_t words[SMP__SIGNAL_SET_WORDS];
} smp__signal_set;

static inline void smp__signal_set_add(smp__signal_set *set, size_t signal) {
    set->words[signal / 64] |= UINT64_C(1) << signal % 64;
}

static inline bool smp__signal_set_has(const smp__signal_set *set, size_t signal) {
    return set->words[signal / 64] >> signal % 64 & 1;
}

/* The built-in signal called `name`, or SMP__SIGNAL_COUNT. */
smp__signal_id smp__signal_find(const char *name, size_t length);
const char *smp__signal_name(smp__signal_id signal); /* of a built-in one */

/* The signals of a policy's own. */
typedef struct smp__own_signals {
    const char *names[SMP__SIGNAL_OWN_LIMIT], *meanings[SMP__SIGNAL_OWN_LIMIT];
    size_t count;
} smp__own_signals;

/* The signal called `name`, built in or of the policy's own (NULL: none), or SMP__SIGNAL_COUNT. */
smp__signal_id smp__own_signals_find(const smp__own_signals *own, const char *name, size_t length);

/* The name of any signal. */
const char *smp__own_signals_name(const smp__own_signals *own, size_t signal);

/* All of them, by number: built in, then own. An smp__name_at over smp__own_signals; its count. */
const char *smp__own_signals_at(const void *own, size_t index);
size_t smp__own_signals_count(const smp__own_signals *own);

/* Where evidence for a signal comes from, as bits. */
#define SMP__SOURCE_TABLE(X)                                                                                           \
    X(LEXICON, "lexicon")                                                                                              \
    X(PHRASES, "phrases")                                                                                              \
    X(RECOGNIZER, "recognizer")                                                                                        \
    X(ROSTER, "roster")                                                                                                \
    X(TOPIC, "topic")                                                                                                  \
    X(MODEL, "model")                                                                                                  \
    X(DEEP, "deep")

enum {
#define X(id, name) SMP__SOURCE_INDEX_##id,
    SMP__SOURCE_TABLE(X)
#undef X
        SMP__SOURCE_COUNT
};

enum {
#define X(id, name) SMP__SOURCE_##id = 1 << SMP__SOURCE_INDEX_##id,
    SMP__SOURCE_TABLE(X)
#undef X
};

const char *smp__source_name(size_t index);

#endif
