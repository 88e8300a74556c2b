/* SPDX-License-Identifier: MIT
 * The one table of facts: what can be known about a disclosure besides its words. It drives the setters, the JSON
 * reader, the conditions of rules, the reference and the schema. Its order is the order of reports. */
#ifndef SMP_FACTS_H
#define SMP_FACTS_H

#include <smpolicy.h>
#include <stdbool.h>

/* The values of enums and sets: id, name. Each becomes SMP__<LIST>_<ID>, counted from 0. */
#define SMP__FORM_VALUES(V)                                                                                            \
    V(FORM, BLOG_POST, "blog_post")                                                                                    \
    V(FORM, COMMENT, "comment")                                                                                        \
    V(FORM, STATUS_UPDATE, "status_update")                                                                            \
    V(FORM, DIRECT_MESSAGE, "direct_message")                                                                          \
    V(FORM, TEXT_MESSAGE, "text_message")                                                                              \
    V(FORM, EMAIL, "email")                                                                                            \
    V(FORM, PHONE_CALL, "phone_call")                                                                                  \
    V(FORM, IMAGE, "image")                                                                                            \
    V(FORM, AUDIO, "audio")                                                                                            \
    V(FORM, VIDEO, "video")                                                                                            \
    V(FORM, REVIEW, "review")                                                                                          \
    V(FORM, BOOKMARK, "bookmark")                                                                                      \
    V(FORM, WIKI_EDIT, "wiki_edit")                                                                                    \
    V(FORM, PROFILE, "profile")                                                                                        \
    V(FORM, CONNECTION_REQUEST, "connection_request")                                                                  \
    V(FORM, CONNECTION_ACCEPT, "connection_accept")                                                                    \
    V(FORM, ACCOUNT_CREATION, "account_creation")

#define SMP__ROLE_VALUES(V)                                                                                            \
    V(ROLE, EMPLOYEE, "employee")                                                                                      \
    V(ROLE, STUDENT, "student")                                                                                        \
    V(ROLE, GUARDIAN, "guardian")                                                                                      \
    V(ROLE, PUBLIC, "public")

#define SMP__ACCOUNT_VALUES(V)                                                                                         \
    V(ACCOUNT, OFFICIAL, "official")                                                                                   \
    V(ACCOUNT, TEACHER_PAGE, "teacher_page")                                                                           \
    V(ACCOUNT, PROFESSIONAL, "professional")                                                                           \
    V(ACCOUNT, CENTER_ACCOUNT, "center_account")                                                                       \
    V(ACCOUNT, PERSONAL, "personal")

#define SMP__REGISTERED_VALUES(V)                                                                                      \
    V(REGISTERED, PERSONAL_EMAIL, "personal_email")                                                                    \
    V(REGISTERED, CENTER_EMAIL, "center_email")

#define SMP__VENUE_VALUES(V)                                                                                           \
    V(VENUE, OFFICIAL_PAGE, "official_page")                                                                           \
    V(VENUE, TEACHER_PAGE, "teacher_page")                                                                             \
    V(VENUE, OWN_PAGE, "own_page")                                                                                     \
    V(VENUE, OTHER_PAGE, "other_page")                                                                                 \
    V(VENUE, PRIVATE_CHANNEL, "private_channel")

#define SMP__CHANNEL_VALUES(V)                                                                                         \
    V(CHANNEL, BLOG, "blog")                                                                                           \
    V(CHANNEL, MICROBLOG, "microblog")                                                                                 \
    V(CHANNEL, SOCIAL_NETWORK, "social_network")                                                                       \
    V(CHANNEL, MEDIA_SHARING, "media_sharing")                                                                         \
    V(CHANNEL, FORUM, "forum")                                                                                         \
    V(CHANNEL, WIKI, "wiki")                                                                                           \
    V(CHANNEL, BOOKMARKING, "bookmarking")                                                                             \
    V(CHANNEL, REVIEW_SITE, "review_site")                                                                             \
    V(CHANNEL, MESSAGING, "messaging")                                                                                 \
    V(CHANNEL, SMS, "sms")                                                                                             \
    V(CHANNEL, EMAIL, "email")                                                                                         \
    V(CHANNEL, PHONE, "phone")                                                                                         \
    V(CHANNEL, WEB_PAGE, "web_page")

#define SMP__VISIBILITY_VALUES(V)                                                                                      \
    V(VISIBILITY, PUBLIC, "public")                                                                                    \
    V(VISIBILITY, GROUP, "group")                                                                                      \
    V(VISIBILITY, DIRECT, "direct")

#define SMP__MEMBER_VALUES(V)                                                                                          \
    V(MEMBER, STUDENT, "student")                                                                                      \
    V(MEMBER, GUARDIAN, "guardian")                                                                                    \
    V(MEMBER, EMPLOYEE, "employee")                                                                                    \
    V(MEMBER, PUBLIC, "public")

#define SMP__PARTY_VALUES(V)                                                                                           \
    V(PARTY, STUDENT, "student")                                                                                       \
    V(PARTY, COLLEAGUE, "colleague")                                                                                   \
    V(PARTY, GUARDIAN, "guardian")                                                                                     \
    V(PARTY, CITIZEN, "citizen")                                                                                       \
    V(PARTY, CENTER, "center")

#define SMP__PURPOSE_VALUES(V)                                                                                         \
    V(PURPOSE, INSTRUCTION, "instruction")                                                                             \
    V(PURPOSE, EXTRACURRICULAR, "extracurricular")                                                                     \
    V(PURPOSE, COUNSELING, "counseling")                                                                               \
    V(PURPOSE, CENTER_BUSINESS, "center_business")                                                                     \
    V(PURPOSE, PERSONAL, "personal")

#define SMP__ATTACHED_VALUES(V)                                                                                        \
    V(ATTACHED, PHOTO, "photo")                                                                                        \
    V(ATTACHED, VIDEO, "video")                                                                                        \
    V(ATTACHED, AUDIO, "audio")                                                                                        \
    V(ATTACHED, DOCUMENT, "document")                                                                                  \
    V(ATTACHED, LINK, "link")

#define SMP__DEPICTS_VALUES(V)                                                                                         \
    V(DEPICTS, NONE, "none")                                                                                           \
    V(DEPICTS, INDIVIDUAL, "individual")                                                                               \
    V(DEPICTS, GROUP, "group")

#define SMP__CONTENT_VALUES(V)                                                                                         \
    V(CONTENT, ORDINARY, "ordinary")                                                                                   \
    V(CONTENT, PERSONAL, "personal")                                                                                   \
    V(CONTENT, INAPPROPRIATE, "inappropriate")

#define SMP__RIGHTS_VALUES(V)                                                                                          \
    V(RIGHTS, OWN, "own")                                                                                              \
    V(RIGHTS, LICENSED, "licensed")                                                                                    \
    V(RIGHTS, PUBLIC_DOMAIN, "public_domain")                                                                          \
    V(RIGHTS, FAIR_USE, "fair_use")                                                                                    \
    V(RIGHTS, THIRD_PARTY, "third_party")

#define SMP__NO_VALUES(V)

/* id, name, type, list of values, meaning. The facts of the whole disclosure … */
#define SMP__FACT_TABLE_ABOVE(X)                                                                                       \
    X(ID, "id", STRING, NO, "the caller's name for the disclosure, repeated in the report; at most 256 bytes")         \
    X(TEXT, "text", STRING, NO, "the words of the disclosure")                                                         \
    X(FORM, "form", ENUM, FORM, "what kind of act it is")                                                              \
    X(POSTED_AT, "posted_at", TIMESTAMP, NO, "when it was posted: RFC 3339 with an offset")                            \
    X(AUTHOR_ROLE, "author.role", ENUM, ROLE, "who speaks")                                                            \
    X(AUTHOR_AUTHORIZED, "author.authorized", BOOLEAN, NO,                                                             \
      "the superintendent authorized the author to speak for the center or to run the official presence")              \
    X(AUTHOR_IDENTIFIES_AS_EMPLOYEE, "author.identifies_as_employee", BOOLEAN, NO,                                     \
      "the author's profile says that they work at the center")                                                        \
    X(AUTHOR_ON_WORKING_TIME, "author.on_working_time", BOOLEAN, NO, "it was posted during working hours")             \
    X(AUTHOR_USES_CENTER_RESOURCES, "author.uses_center_resources", BOOLEAN, NO,                                       \
      "it was posted with the center's device, network, address or account")                                           \
    X(ACCOUNT_KIND, "account.kind", ENUM, ACCOUNT, "the account that it is made from")                                 \
    X(ACCOUNT_HAS_RULES_LINK, "account.has_rules_link", BOOLEAN, NO, "the page's bio links the Rules of Engagement")   \
    X(ACCOUNT_REGISTERED_WITH, "account.registered_with", ENUM, REGISTERED,                                            \
      "the kind of e-mail address that the account is registered with")                                                \
    X(VENUE_KIND, "venue.kind", ENUM, VENUE, "whose space it appears in")                                              \
    X(CHANNEL_KIND, "channel.kind", ENUM, CHANNEL, "what kind of service carries it")                                  \
    X(CHANNEL_NAME, "channel.name", STRING, NO, "the name of that service")                                            \
    X(AUDIENCE_VISIBILITY, "audience.visibility", ENUM, VISIBILITY,                                                    \
      "who can see it; direct is one to one, or a private exchange among a few")                                       \
    X(AUDIENCE_MEMBERS, "audience.members", SET, MEMBER, "who receives it")                                            \
    X(TARGET_ROLES, "target.roles", SET, PARTY, "at whom it is directed")                                              \
    X(SUBJECT_ROLES, "subject.roles", SET, PARTY, "whom it is about")                                                  \
    X(STUDENT_ADULT, "student.adult", BOOLEAN, NO, "the student concerned is of age")                                  \
    X(PURPOSE, "purpose", ENUM, PURPOSE, "what it is for")                                                             \
    X(CONTACT_MESSAGES, "contact.messages_last_7_days", INTEGER, NO,                                                   \
      "messages from this author to the same student in the last seven days")                                          \
    X(CONSENT_SUPERVISOR, "consent.supervisor", BOOLEAN, NO, "the author's supervisor consented")                      \
    X(CONSENT_GUARDIAN_INFORMED, "consent.guardian_informed", BOOLEAN, NO,                                             \
      "a parent or guardian gave informed consent")                                                                    \
    X(CONSENT_GUARDIAN_WRITTEN, "consent.guardian_written", BOOLEAN, NO, "a parent or guardian approved in writing")   \
    X(CONSENT_STUDENT, "consent.student", BOOLEAN, NO, "the student, being of age, consented in writing")              \
    X(CONSENT_PERSON_DEPICTED, "consent.person_depicted", BOOLEAN, NO,                                                 \
      "the fellow employee who is shown gave express permission")                                                      \
    X(CONSENT_RIGHTS_HOLDER, "consent.rights_holder", BOOLEAN, NO, "the owner of the copyright gave permission")       \
    X(ATTENTION_REPORTED, "attention.reported", BOOLEAN, NO,                                                           \
      "the attention of press or public was reported to the supervisor")                                               \
    X(THREAD_TOPIC, "thread.topic", STRING, NO, "the text of the post that a comment answers")

/* … and those of each attachment. */
#define SMP__FACT_TABLE_ATTACHMENT(X)                                                                                  \
    X(ATTACHMENT_KIND, "attachments[].kind", ENUM, ATTACHED, "what is attached")                                       \
    X(ATTACHMENT_URL, "attachments[].url", STRING, NO, "where it is")                                                  \
    X(ATTACHMENT_DEPICTS_STUDENTS, "attachments[].depicts_students", ENUM, DEPICTS,                                    \
      "whether it shows students: none, an individual, a group")                                                       \
    X(ATTACHMENT_DEPICTS_EMPLOYEES, "attachments[].depicts_employees", BOOLEAN, NO, "it shows fellow employees")       \
    X(ATTACHMENT_CONTENT, "attachments[].content", ENUM, CONTENT, "how fitting its content is")                        \
    X(ATTACHMENT_RIGHTS, "attachments[].rights", ENUM, RIGHTS,                                                         \
      "by what right it is used; third_party is copied from somebody else")                                            \
    X(ATTACHMENT_CONSENT_SUPERVISOR, "attachments[].consent.supervisor", BOOLEAN, NO,                                  \
      "consent.supervisor for this attachment")                                                                        \
    X(ATTACHMENT_CONSENT_GUARDIAN_INFORMED, "attachments[].consent.guardian_informed", BOOLEAN, NO,                    \
      "consent.guardian_informed for this attachment")                                                                 \
    X(ATTACHMENT_CONSENT_GUARDIAN_WRITTEN, "attachments[].consent.guardian_written", BOOLEAN, NO,                      \
      "consent.guardian_written for this attachment")                                                                  \
    X(ATTACHMENT_CONSENT_STUDENT, "attachments[].consent.student", BOOLEAN, NO, "consent.student for this attachment") \
    X(ATTACHMENT_CONSENT_PERSON_DEPICTED, "attachments[].consent.person_depicted", BOOLEAN, NO,                        \
      "consent.person_depicted for this attachment")                                                                   \
    X(ATTACHMENT_CONSENT_RIGHTS_HOLDER, "attachments[].consent.rights_holder", BOOLEAN, NO,                            \
      "consent.rights_holder for this attachment")

typedef enum smp__fact_id {
#define X(id, name, type, values, meaning) SMP__FACT_##id,
    SMP__FACT_TABLE_ABOVE(X) SMP__FACT_ABOVE_COUNT,
    SMP__FACT_BEFORE_ATTACHMENT = SMP__FACT_ABOVE_COUNT - 1,
    SMP__FACT_TABLE_ATTACHMENT(X)
#undef X
        SMP__FACT_COUNT
} smp__fact_id;

enum {
    SMP__FACT_ATTACHMENT_FIRST = SMP__FACT_ABOVE_COUNT,
    SMP__ATTACHMENT_FACT_COUNT = SMP__FACT_COUNT - SMP__FACT_ATTACHMENT_FIRST,
    SMP__CONSENT_COUNT = SMP__FACT_CONSENT_RIGHTS_HOLDER - SMP__FACT_CONSENT_SUPERVISOR + 1,
    SMP__ATTACHMENT_LIMIT = 64,
    SMP__ID_LIMIT = 256,      /* bytes */
    SMP__VALUE_TEXT_SIZE = 64 /* bytes that hold any printed value that is no string, its NUL included */
};

#define V(list, id, name) SMP__##list##_##id,
enum { SMP__FORM_VALUES(V) SMP__FORM_COUNT };
enum { SMP__ROLE_VALUES(V) SMP__ROLE_COUNT };
enum { SMP__ACCOUNT_VALUES(V) SMP__ACCOUNT_COUNT };
enum { SMP__REGISTERED_VALUES(V) SMP__REGISTERED_COUNT };
enum { SMP__VENUE_VALUES(V) SMP__VENUE_COUNT };
enum { SMP__CHANNEL_VALUES(V) SMP__CHANNEL_COUNT };
enum { SMP__VISIBILITY_VALUES(V) SMP__VISIBILITY_COUNT };
enum { SMP__MEMBER_VALUES(V) SMP__MEMBER_COUNT };
enum { SMP__PARTY_VALUES(V) SMP__PARTY_COUNT };
enum { SMP__PURPOSE_VALUES(V) SMP__PURPOSE_COUNT };
enum { SMP__ATTACHED_VALUES(V) SMP__ATTACHED_COUNT };
enum { SMP__DEPICTS_VALUES(V) SMP__DEPICTS_COUNT };
enum { SMP__CONTENT_VALUES(V) SMP__CONTENT_COUNT };
enum { SMP__RIGHTS_VALUES(V) SMP__RIGHTS_COUNT };
#undef V

/* What is known of one fact. All zero: unknown. Of a string only `known` is kept here; its bytes are the
 * disclosure's. */
typedef struct smp__value {
    int64_t number;     /* integer: it; timestamp: seconds since 1970-01-01 UTC */
    uint32_t bits;      /* known enum: 1 << its value; set: 1 << each member; boolean: 0 or 1 */
    uint32_t ruled_out; /* unknown enum: the values that it cannot have, 1 << each */
    int16_t offset;     /* timestamp: minutes east of UTC that it was written with */
    bool known;
    bool inferred;   /* not given as it stands here, but drawn from other facts or signals */
    bool from_above; /* an attachment's consent that is the disclosure's own: it is named and asked for there */
} smp__value;

typedef struct smp__attachment {
    smp__value values[SMP__ATTACHMENT_FACT_COUNT]; /* by fact - SMP__FACT_ATTACHMENT_FIRST */
} smp__attachment;

/* What is known of one disclosure. */
typedef struct smp__facts {
    smp__value values[SMP__FACT_ABOVE_COUNT];
    smp__attachment attachments[SMP__ATTACHMENT_LIMIT];
    size_t attachment_count;
} smp__facts;

/* A three-valued truth. Ordered, so that `and` is the smaller and `or` the greater. */
typedef enum smp__truth { SMP__FALSE, SMP__UNKNOWN, SMP__TRUE } smp__truth;

/* Whether an enum has the value, a set the member, of this number; whether a boolean is true (member ignored). */
smp__truth smp__value_has(const smp__value *value, smp_fact_type type, size_t member);

/* The fact called `name` ("author.role", "attachments[].kind"), or SMP__FACT_COUNT. */
smp__fact_id smp__fact_find(const char *name, size_t length);

/* The number of the value called `name` of an enum or a set, or -1. */
int smp__fact_find_value(smp__fact_id fact, const char *name, size_t length);

/* The consent of the whole disclosure that an attachment's consent `fact` overrides; `fact` itself for others. */
smp__fact_id smp__fact_above(smp__fact_id fact);

static inline bool smp__fact_is_attachment(smp__fact_id fact) {
    return fact >= SMP__FACT_ATTACHMENT_KIND;
}

/* The value of a fact; of one of attachment number `attachment`'s where the fact is an attachment's. */
static inline const smp__value *smp__facts_value(const smp__facts *all, smp__fact_id fact, size_t attachment) {
    if (!smp__fact_is_attachment(fact)) return &all->values[fact];
    return &all->attachments[attachment].values[fact - SMP__FACT_ATTACHMENT_FIRST];
}

/* SMP_ERROR_UNKNOWN_NAME for a dotted path that is no fact: names the nearest fact or group, or else all that there
 * are at the place where the path goes wrong. */
smp_status smp__fact_fail_unknown(const char *path, size_t length, smp_error *error);

/* The name nearest to a misspelled one; NULL where none is near. */
const char *smp__fact_nearest_value(smp__fact_id fact, const char *name, size_t length);

/* SMP_ERROR_VALUE: quotes `text`, which is no value of the fact called `path`, and names the nearest, or all. */
smp_status smp__fact_fail_value(smp__fact_id fact, const char *path, const char *text, size_t length, smp_error *error);

/* Writes a fact's path, "author.role" or "attachments[2].kind", in at most SMP__PATH_SIZE bytes, NUL included. */
enum { SMP__PATH_SIZE = 64 };
void smp__fact_path(char path[SMP__PATH_SIZE], smp__fact_id fact, size_t attachment);

/* Writes a known value as text: "employee", "student,guardian", "nobody" for an empty set, "true", "3",
 * "2026-03-02T09:30:00-06:00". */
void smp__value_print(char text[SMP__VALUE_TEXT_SIZE], smp__fact_id fact, const smp__value *value);

/* Reads a value from text as a person writes it, the empty set as "" or "nobody". Not for strings.
 * SMP_ERROR_VALUE quotes the text, says what is expected of `path` and names the nearest value. */
smp_status smp__value_parse(smp__value *value, smp__fact_id fact, const char *path, const char *text, size_t length,
                            smp_error *error);

#endif
