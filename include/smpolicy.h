/* SPDX-License-Identifier: MIT
 *
 * libsmpolicy: reads one social media disclosure (its words, and what is known of who wrote it, from
 * which account, to whom, with which photos and consents) by an organization's social media policy, and
 * says which definitions it meets and which clauses it touches.
 *
 * The way through this header is the way of the data:
 *
 *     smp_policy      what the organization decided; loaded once, shared by all threads
 *     smp_disclosure  one post, comment or message, and the facts known about it
 *     smp_reader      a file of weights: a slower, deeper reader for what is doubtful; may be left out
 *     smp_classifier  one thread's working memory; reads disclosures by a policy
 *     smp_report      what was found, each finding with its clause, reason, evidence and remedy
 *
 * Conventions, valid for every function:
 *
 *   - Text is `(const char *text, size_t length)`: UTF-8, need not end in NUL, may contain NUL.
 *     A `const char *` without a length is a NUL-terminated name or path.
 *   - Offsets are byte offsets into the caller's own text, half-open: text[start] .. text[end - 1].
 *   - A constructor returns NULL where it fails; a verb returns a status; both fill `error` if it is not NULL.
 *   - An accessor given NULL, or an index out of range, returns NULL, 0 or 0.0. `smp_…_free(NULL)` does nothing.
 *   - "Free it with X()" and "Valid until Y" are said wherever memory is handed over; nothing else is.
 *   - Nothing here aborts, prints, reads the environment, the locale or the clock, or opens a file that the
 *     caller did not name (ICU may read its own time zone data). There is no global state.
 */
#ifndef SMPOLICY_H
#define SMPOLICY_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define SMP_API __attribute__((visibility("default")))
#else
#define SMP_API
#endif

/* ---------------------------------------------------------------------------------------- versions */

#define SMP_VERSION_MAJOR 0
#define SMP_VERSION_MINOR 1
#define SMP_VERSION_PATCH 0

/* The library's semantic version, "0.1.0". Valid for ever. */
SMP_API const char *smp_version(void);

/* The version of the built-in data: lexicons and model. Valid for ever. */
SMP_API const char *smp_data_version(void);

/* ------------------------------------------------------------------------------------------ errors */

typedef enum smp_status {
    SMP_OK = 0,
    SMP_ERROR_MEMORY,       /* an allocation failed */
    SMP_ERROR_ARGUMENT,     /* a NULL or an index that the function cannot take */
    SMP_ERROR_ENCODING,     /* not UTF-8 */
    SMP_ERROR_SYNTAX,       /* not JSON, not YAML, not a condition, not a phrase */
    SMP_ERROR_UNKNOWN_NAME, /* no fact, signal, clause, key of this name */
    SMP_ERROR_VALUE,        /* a value of the wrong type, or none of the known ones */
    SMP_ERROR_DUPLICATE,    /* said twice */
    SMP_ERROR_CONFLICT,     /* two things that cannot both be so */
    SMP_ERROR_LIMIT,        /* more than a limit allows */
    SMP_ERROR_FILE          /* a file that cannot be opened or read */
} smp_status;

/* The status as a stable lower-case word: "ok", "memory", "unknown_name", … Valid for ever. */
SMP_API const char *smp_status_name(smp_status status);

#define SMP_ERROR_MESSAGE_SIZE 512

/* What went wrong, in one line that quotes the offending text and names the nearest known name.
 * Owned by the caller; needs no initialization. `line` and `column` count from 1 and are 0 where there is no
 * place in a document to name; columns count characters. `byte` is a 0-based offset into the input. */
typedef struct smp_error {
    smp_status code;
    size_t line;
    size_t column;
    size_t byte;
    char message[SMP_ERROR_MESSAGE_SIZE];
} smp_error;

/* ------------------------------------------------------------------------------------------ memory */

/* Where the library's own allocations go. `allocate` and `resize` return NULL where there is no memory;
 * `resize` takes NULL like realloc(). Sizes in bytes. ICU, libyaml, jansson and PCRE2 keep their own. The
 * struct is copied; `context` must outlive everything made with it. Where an allocator is taken, NULL means
 * malloc(), realloc(), free(). */
typedef struct smp_allocator {
    void *(*allocate)(void *context, size_t size);
    void *(*resize)(void *context, void *memory, size_t size);
    void (*release)(void *context, void *memory);
    void *context;
} smp_allocator;

/* ------------------------------------------------------------------------------------------ policy */

/* What an organization decided: its clauses, definitions, words, calendar, people. Immutable once made, and
 * shared by any number of threads without a lock. It must outlive the classifiers made for it. */
typedef struct smp_policy smp_policy;

/* One clause of a policy. Valid until the policy is freed. */
typedef struct smp_clause smp_clause;

/* Puts a policy together from a file, a roster and a language, and keeps all that it found wrong. */
typedef struct smp_loader smp_loader;

/* How strongly a clause speaks. */
typedef enum smp_modality {
    SMP_PROHIBITED,
    SMP_REQUIRES,
    SMP_DISCRETIONARY,
    SMP_DISCOURAGED,
    SMP_CAUTION
} smp_modality;

/* "prohibited", "requires", … Valid for ever. */
SMP_API const char *smp_modality_name(smp_modality modality);

/* The built-in policy of Northwest Technology Center. Free it with smp_policy_free(). */
SMP_API smp_policy *smp_policy_default(smp_error *error);

/* The policy in the YAML file at `path`. Free it with smp_policy_free(). */
SMP_API smp_policy *smp_policy_load(const char *path, smp_error *error);

SMP_API void smp_policy_free(smp_policy *policy);

/* Valid until the policy is freed. The digest is 64 hexadecimal digits, SHA-256 over all that decides a
 * report: clauses, words, calendar, thresholds; not the roster. */
SMP_API const char *smp_policy_id(const smp_policy *policy);
SMP_API const char *smp_policy_version(const smp_policy *policy);
SMP_API const char *smp_policy_title(const smp_policy *policy);
SMP_API const char *smp_policy_digest(const smp_policy *policy);
SMP_API const char *smp_policy_language(const smp_policy *policy);

/* The files beside it that the policy's file names (what it extends, lexicons, wordings), as they were opened; not its
 * own nor the built-in ones. Who keeps a policy knows by them when to load it anew. Valid until the policy is freed. */
SMP_API size_t smp_policy_file_count(const smp_policy *policy);
SMP_API const char *smp_policy_file(const smp_policy *policy, size_t index);

/* Bytes of memory that the loaded policy holds. */
SMP_API size_t smp_policy_memory(const smp_policy *policy);

/* The score in [0,1] from which `signal` fires; 0.0 where there is no such signal. */
SMP_API double smp_policy_threshold(const smp_policy *policy, const char *signal);

/* The clauses in the policy's own order. */
SMP_API size_t smp_policy_clause_count(const smp_policy *policy);
SMP_API const smp_clause *smp_policy_clause(const smp_policy *policy, size_t index);
SMP_API const smp_clause *smp_policy_find_clause(const smp_policy *policy, const char *id);

/* Strings are valid until the policy is freed, in the policy's language. `section` is the heading in the
 * source policy and `place` the paragraph or item below it. */
SMP_API const char *smp_clause_id(const smp_clause *clause);
SMP_API const char *smp_clause_title(const smp_clause *clause);
SMP_API const char *smp_clause_section(const smp_clause *clause);
SMP_API const char *smp_clause_place(const smp_clause *clause);
SMP_API const char *smp_clause_reason(const smp_clause *clause);
SMP_API const char *smp_clause_remedy(const smp_clause *clause);
SMP_API smp_modality smp_clause_modality(const smp_clause *clause);

/* When the clause applies: its rules as lines of YAML in the language of policy files, shared conditions written out,
 * in `buffer`, of `size` bytes with the NUL. Gives the length of all of it, without NUL, which may be more than fits.
 */
SMP_API size_t smp_clause_rules(const smp_policy *policy, const smp_clause *clause, char *buffer, size_t size);

/* The definitions, the labels of reports, in the policy's own order. The title may be "". */
SMP_API size_t smp_policy_definition_count(const smp_policy *policy);
SMP_API const char *smp_policy_definition_id(const smp_policy *policy, size_t index);
SMP_API const char *smp_policy_definition_title(const smp_policy *policy, size_t index);

/* ---- loader */

/* Free it with smp_loader_free(). The policies it makes live on without it. */
SMP_API smp_loader *smp_loader_new(const smp_allocator *allocator, smp_error *error);
SMP_API void smp_loader_free(smp_loader *loader);

/* The language of titles, reasons, questions and remedies: "en" (the default) or "es". */
SMP_API smp_status smp_loader_set_language(smp_loader *loader, const char *language, smp_error *error);

/* Whether loading a policy also warns of what is allowed but doubtful: rules that can never hold, missing questions
 * and remedies, plain criticism of the organization that would become a ground. Takes some milliseconds; off at first.
 */
SMP_API void smp_loader_set_warnings(smp_loader *loader, int on);

/* Adds the names of a roster: CSV with a header of `name`, `role` (`student`, `employee`) and, where wanted,
 * `nicknames` (separated by `;`); or one name a line, which are students then. Held in memory only. */
SMP_API smp_status smp_loader_add_roster(smp_loader *loader, const char *csv, size_t length, const char *name,
                                         smp_error *error);
SMP_API smp_status smp_loader_add_roster_file(smp_loader *loader, const char *path, smp_error *error);

/* Each makes a policy with what the loader was told, or returns NULL: `error` then holds the first of the
 * diagnostics. Free the policy with smp_policy_free(). `name` is what diagnostics call the text. */
SMP_API smp_policy *smp_loader_load_default(smp_loader *loader, smp_error *error);
SMP_API smp_policy *smp_loader_load_file(smp_loader *loader, const char *path, smp_error *error);
SMP_API smp_policy *smp_loader_load(smp_loader *loader, const char *yaml, size_t length, const char *name,
                                    smp_error *error);

/* One thing found wrong or doubtful in a policy or roster file. */
typedef struct smp_diagnostic smp_diagnostic;

/* What the last load or roster found, in the order of the files' lines. Valid until the loader loads again or
 * is freed. A load fails where one of them is no warning. */
SMP_API size_t smp_loader_diagnostic_count(const smp_loader *loader);
SMP_API const smp_diagnostic *smp_loader_diagnostic(const smp_loader *loader, size_t index);
SMP_API int smp_diagnostic_is_warning(const smp_diagnostic *diagnostic);
SMP_API smp_status smp_diagnostic_code(const smp_diagnostic *diagnostic);
SMP_API const char *smp_diagnostic_file(const smp_diagnostic *diagnostic);
SMP_API size_t smp_diagnostic_line(const smp_diagnostic *diagnostic);
SMP_API size_t smp_diagnostic_column(const smp_diagnostic *diagnostic);
SMP_API const char *smp_diagnostic_message(const smp_diagnostic *diagnostic);
/* The offending line of the file, without its end; NULL where there is none. */
SMP_API const char *smp_diagnostic_source(const smp_diagnostic *diagnostic);

/* -------------------------------------------------------------------------------------- disclosure */

/* One post, comment or message: its text and the facts known about it. A fact that was not set is unknown,
 * which is not the same as false. The facts are those that smp_fact_name() lists. Used by one thread at a time. */
typedef struct smp_disclosure smp_disclosure;

/* Free it with smp_disclosure_free(). */
SMP_API smp_disclosure *smp_disclosure_new(const smp_allocator *allocator, smp_error *error);
SMP_API void smp_disclosure_free(smp_disclosure *disclosure);

/* Makes every fact unknown and the text empty; keeps the memory and the limit. */
SMP_API void smp_disclosure_clear(smp_disclosure *disclosure);

/* The largest text taken, in bytes; 1 MiB unless set; at most 1 GiB. */
SMP_API smp_status smp_disclosure_set_text_limit(smp_disclosure *disclosure, size_t bytes, smp_error *error);

/* Sets the words; copies them. SMP_ERROR_ENCODING names the first byte that is not UTF-8. */
SMP_API smp_status smp_disclosure_set_text(smp_disclosure *disclosure, const char *text, size_t length,
                                           smp_error *error);

/* Sets one fact by its dotted name, from text: `("author.role", "employee")`, `("audience.members",
 * "student,guardian")`, `("attachments[0].kind", "photo")`, `("contact.messages_last_7_days", "3")`. NULL makes
 * it unknown; "" is an empty set. A fact set again replaces what was there. An attachment is made by use, with those
 * before it, whose facts stay unknown; there are at most 64. SMP_ERROR_CONFLICT: a guardian's written consent beside
 * none that is informed. */
SMP_API smp_status smp_disclosure_set(smp_disclosure *disclosure, const char *fact, const char *value,
                                      smp_error *error);
SMP_API smp_status smp_disclosure_set_boolean(smp_disclosure *disclosure, const char *fact, int value,
                                              smp_error *error);
SMP_API smp_status smp_disclosure_set_integer(smp_disclosure *disclosure, const char *fact, int64_t value,
                                              smp_error *error);

/* Clears the disclosure and reads it from one JSON object, nested or with dotted names; null is unknown. Where it
 * fails, the error has the place in the JSON, and the disclosure holds nothing but the id, if that could be read. */
SMP_API smp_status smp_disclosure_from_json(smp_disclosure *disclosure, const char *json, size_t length,
                                            smp_error *error);

/* Valid until the disclosure is changed. */
SMP_API const char *smp_disclosure_text(const smp_disclosure *disclosure, size_t *length);
SMP_API const char *smp_disclosure_id(const smp_disclosure *disclosure);

/* ------------------------------------------------------------------------------------------ reader */

/* A small neural network that reads a text as a whole, for what lists of words and phrases cannot decide: threats and
 * contempt in plain words, irony, quotation. Takes some milliseconds a post. Its file, reader.weights, is installed
 * beside the library; the library is complete without it. Immutable once loaded, and shared by any number of threads
 * without a lock; the file stays mapped, so that all processes that load it share its memory. It must outlive the
 * classifiers that use it, and nobody may write to the file meanwhile (replace it by renaming). */
typedef struct smp_reader smp_reader;

/* Maps the file of weights at `path`. SMP_ERROR_FILE: it cannot be opened, is no such file, is damaged, or is of a
 * version that this library does not read. Free it with smp_reader_free(). */
SMP_API smp_reader *smp_reader_load(const char *path, const smp_allocator *allocator, smp_error *error);
SMP_API void smp_reader_free(smp_reader *reader);

/* Which weights these are: 64 hexadecimal digits, SHA-256 of the file's contents. Valid until the reader is freed. */
SMP_API const char *smp_reader_digest(const smp_reader *reader);

/* -------------------------------------------------------------------------------------- classifier */

/* One thread's working memory for one policy; reused from disclosure to disclosure. Once it has seen texts of
 * the size at hand, a classification allocates nothing. */
typedef struct smp_classifier smp_classifier;

/* What was found in one disclosure. It says what touches a clause, never that somebody is guilty. */
typedef struct smp_report smp_report;

/* Free it with smp_classifier_free(), before the policy. NULL allocator: the policy's. */
SMP_API smp_classifier *smp_classifier_new(const smp_policy *policy, const smp_allocator *allocator, smp_error *error);
SMP_API void smp_classifier_free(smp_classifier *classifier);

/* Bytes of memory that the classifier holds. */
SMP_API size_t smp_classifier_memory(const smp_classifier *classifier);

/* Reads the disclosure. The report belongs to the classifier: valid until the classifier's next
 * classification, or until the classifier is freed. It holds its own copy of the text. */
SMP_API smp_report *smp_classifier_classify(smp_classifier *classifier, const smp_disclosure *disclosure,
                                            smp_error *error);

/* ---- reading more deeply */

typedef enum smp_depth {
    SMP_DEPTH_OFF,          /* never */
    SMP_DEPTH_WHERE_UNSURE, /* where scores are in doubt: by the bands that the weights carry */
    SMP_DEPTH_ALWAYS
} smp_depth;

/* "off", "unsure", "always". Valid for ever. */
SMP_API const char *smp_depth_name(smp_depth depth);

/* Has later classifications use `reader`, which must outlive the classifier. NULL, or SMP_DEPTH_OFF: none, as at first.
 * Where the reader changed a score, the signal's sources hold "deep"; it lowers none that a recognizer or roster had a
 * part in. Takes the reader's working memory, some 3 MB, from the classifier's allocator. */
SMP_API smp_status smp_classifier_set_reader(smp_classifier *classifier, const smp_reader *reader, smp_depth depth,
                                             smp_error *error);

/* ---- why, and why not */

typedef enum smp_truth { SMP_FALSE, SMP_UNKNOWN, SMP_TRUE } smp_truth;

/* How one clause was judged on a disclosure, whether it was found or not. Valid until the classifier's next
 * explanation, or until the classifier is freed. */
typedef struct smp_explanation smp_explanation;

/* Explains every clause for the disclosure that was classified last. */
SMP_API smp_status smp_classifier_explain(smp_classifier *classifier, smp_error *error);

/* One for each clause, in the policy's order; none before smp_classifier_explain(). */
SMP_API size_t smp_classifier_explanation_count(const smp_classifier *classifier);
SMP_API const smp_explanation *smp_classifier_explanation(const smp_classifier *classifier, size_t index);
SMP_API const smp_clause *smp_explanation_clause(const smp_explanation *explanation);
/* Whether what the clause needs is given; and whether that and what violates it is. A clause whose truth is unknown
 * is found (as unresolved) only where it applies and its policy lets it ask. */
SMP_API smp_truth smp_explanation_applies(const smp_explanation *explanation);
SMP_API smp_truth smp_explanation_truth(const smp_explanation *explanation);
/* The facts and signals that decided, as in smp_finding_because(), and "no attachment". */
SMP_API size_t smp_explanation_because_count(const smp_explanation *explanation);
SMP_API const char *smp_explanation_because(const smp_explanation *explanation, size_t index);
/* The unknown facts that an unknown truth hangs on. */
SMP_API size_t smp_explanation_missing_count(const smp_explanation *explanation);
SMP_API const char *smp_explanation_missing_fact(const smp_explanation *explanation, size_t index);

/* ------------------------------------------------------------------------------------------ report */

typedef enum smp_disposition { SMP_CLEAR, SMP_ADVISE, SMP_REVIEW, SMP_HOLD } smp_disposition;
typedef enum smp_finding_status { SMP_VIOLATION, SMP_GROUND, SMP_UNRESOLVED, SMP_ADVICE } smp_finding_status;

/* Parts of a report. Valid as long as their report. */
typedef struct smp_finding smp_finding;
typedef struct smp_definition smp_definition;
typedef struct smp_signal smp_signal;
typedef struct smp_evidence smp_evidence;

/* "clear", "hold", …; "violation", "ground", … Valid for ever. */
SMP_API const char *smp_disposition_name(smp_disposition disposition);
SMP_API const char *smp_finding_status_name(smp_finding_status status);

/* A copy that outlives the classifier (not the policy). Free it with smp_report_free(). */
SMP_API smp_report *smp_report_detach(const smp_report *report, smp_error *error);
/* Frees a detached report; does nothing to a classifier's own. */
SMP_API void smp_report_free(smp_report *report);

SMP_API const char *smp_report_id(const smp_report *report); /* NULL where none was given */
SMP_API const char *smp_report_text(const smp_report *report, size_t *length);
SMP_API const smp_policy *smp_report_policy(const smp_report *report);
/* The digest of the deep reader that was set, NULL where there was none; and nonzero where it read this text. */
SMP_API const char *smp_report_reader(const smp_report *report);
SMP_API int smp_report_read_deeply(const smp_report *report);
SMP_API smp_disposition smp_report_disposition(const smp_report *report);

/* Signals that a person should read now (`self_harm`, `threat`). */
SMP_API size_t smp_report_urgent_count(const smp_report *report);
SMP_API const smp_signal *smp_report_urgent(const smp_report *report, size_t index);

/* Definitions of the policy that the disclosure meets, and the facts and signals each rests on. */
SMP_API size_t smp_report_definition_count(const smp_report *report);
SMP_API const smp_definition *smp_report_definition(const smp_report *report, size_t index);
SMP_API const char *smp_definition_id(const smp_definition *definition);
SMP_API size_t smp_definition_basis_count(const smp_definition *definition);
SMP_API const char *smp_definition_basis(const smp_definition *definition, size_t index);

/* Findings, the weightiest status first, then by the clause's place in the policy. */
SMP_API size_t smp_report_finding_count(const smp_report *report);
SMP_API const smp_finding *smp_report_finding(const smp_report *report, size_t index);
SMP_API const smp_clause *smp_finding_clause(const smp_finding *finding);
/* The clause's modality, or the stronger one that the disclosure's facts give it. */
SMP_API smp_modality smp_finding_modality(const smp_finding *finding);
SMP_API smp_finding_status smp_finding_get_status(const smp_finding *finding);
SMP_API double smp_finding_confidence(const smp_finding *finding); /* in [0,1] */
/* What decided it: "fact = value", "fact = value (inferred)" or "signal x 0.98". */
SMP_API size_t smp_finding_because_count(const smp_finding *finding);
SMP_API const char *smp_finding_because(const smp_finding *finding, size_t index);
/* What is still to be found out: a fact's dotted path, and the question to ask a person. */
SMP_API size_t smp_finding_missing_count(const smp_finding *finding);
SMP_API const char *smp_finding_missing_fact(const smp_finding *finding, size_t index);
SMP_API const char *smp_finding_missing_question(const smp_finding *finding, size_t index);
/* What it rests on: words of the text, facts, attachments. */
SMP_API size_t smp_finding_evidence_count(const smp_finding *finding);
SMP_API const smp_evidence *smp_finding_evidence(const smp_finding *finding, size_t index);

/* Every signal at or above the policy's reporting floor, in the order of the signal table. */
SMP_API size_t smp_report_signal_count(const smp_report *report);
SMP_API const smp_signal *smp_report_signal(const smp_report *report, size_t index);
SMP_API const char *smp_signal_id(const smp_signal *signal);
SMP_API double smp_signal_score(const smp_signal *signal); /* in [0,1] */
SMP_API int smp_signal_fired(const smp_signal *signal);
/* Where the score comes from: "lexicon", "phrases", "recognizer", "roster", "topic", "model", "deep". */
SMP_API size_t smp_signal_source_count(const smp_signal *signal);
SMP_API const char *smp_signal_source(const smp_signal *signal, size_t index);
SMP_API size_t smp_signal_evidence_count(const smp_signal *signal);
SMP_API const smp_evidence *smp_signal_evidence(const smp_signal *signal, size_t index);

/* "text", a fact's dotted path, or "attachments[0]". */
SMP_API const char *smp_evidence_source(const smp_evidence *evidence);
/* Nonzero where the evidence is a range of the text. */
SMP_API int smp_evidence_has_range(const smp_evidence *evidence);
SMP_API size_t smp_evidence_start(const smp_evidence *evidence);
SMP_API size_t smp_evidence_end(const smp_evidence *evidence);
/* The signal that it shows; NULL for a fact. */
SMP_API const char *smp_evidence_signal(const smp_evidence *evidence);
/* The data file and line of the phrase that matched, "secrecy:14"; NULL where none did. */
SMP_API const char *smp_evidence_pattern(const smp_evidence *evidence);
/* Nonzero where the fact was inferred, not given. */
SMP_API int smp_evidence_inferred(const smp_evidence *evidence);
/* The disguises undone to read it: "leetspeak", "homoglyphs", … and each as a sentence's part for a person,
 * "written with Cyrillic letters". */
SMP_API size_t smp_evidence_undone_count(const smp_evidence *evidence);
SMP_API const char *smp_evidence_undone(const smp_evidence *evidence, size_t index);
SMP_API const char *smp_evidence_undone_phrase(const smp_evidence *evidence, size_t index);
/* The same by the name of a disguise and in a language, that of a policy: "en" or "es" (another one, or NULL, is
 * English). NULL where no disguise has the name. */
SMP_API const char *smp_undone_phrase(const char *name, const char *language);

/* Options of smp_report_to_json(), or-ed together. */
enum {
    SMP_JSON_REDACT = 1,     /* leave no word of the text, nor the id, anywhere */
    SMP_JSON_ALL_SIGNALS = 2 /* list every signal, also those below the floor */
};

/* The report as one line of JSON, without a newline at its end; the schema is lib/data/report.schema.json.
 * The same disclosure and policy give the same bytes. Valid until the next call for this report, and as long
 * as the report. NULL where memory ran out. */
SMP_API const char *smp_report_to_json(smp_report *report, unsigned options, size_t *length, smp_error *error);

/* ------------------------------------------------------------------------------------------ tables */

typedef enum smp_fact_type {
    SMP_FACT_STRING,
    SMP_FACT_ENUM,
    SMP_FACT_BOOLEAN,
    SMP_FACT_INTEGER,
    SMP_FACT_SET,
    SMP_FACT_TIMESTAMP
} smp_fact_type;

/* The facts that a disclosure can have; an attachment's are called "attachments[].kind". Valid for ever. */
SMP_API size_t smp_fact_count(void);
SMP_API const char *smp_fact_name(size_t index);
SMP_API const char *smp_fact_meaning(size_t index);
SMP_API smp_fact_type smp_fact_get_type(size_t index);
SMP_API const char *smp_fact_type_name(smp_fact_type type);
SMP_API size_t smp_fact_value_count(size_t index); /* of an enum or a set; else 0 */
SMP_API const char *smp_fact_value(size_t index, size_t value);

/* The signals that a text can show. Valid for ever. */
SMP_API size_t smp_signal_table_count(void);
SMP_API const char *smp_signal_table_id(size_t index);
SMP_API const char *smp_signal_table_meaning(size_t index);

#ifdef __cplusplus
}
#endif

#endif
