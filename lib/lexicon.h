/* SPDX-License-Identifier: MIT
 * The words and phrases of a policy, compiled: a vocabulary, word classes, and patterns over them. Made from the
 * files under lib/data/lexicon/ and from what a policy adds; the language is described in lib/data/README.md.
 * Immutable once built. */
#ifndef SMP_LEXICON_H
#define SMP_LEXICON_H

#include "hits.h"
#include "text.h"

typedef struct smp__lexicon smp__lexicon;
typedef struct smp__lexicon_builder smp__lexicon_builder;

/* Word classes that no file lists: recognizers find them in the text and add them as overlays. In patterns they
 * are written {phone}, {name}, … */
#define SMP__SHAPE_TABLE(X)                                                                                            \
    X(PHONE, "phone")                                                                                                  \
    X(EMAIL, "email")                                                                                                  \
    X(SSN, "ssn")                                                                                                      \
    X(CARD, "card")                                                                                                    \
    X(IP, "ip")                                                                                                        \
    X(DATE, "date")     /* 3/14/2026, March 14, 14 de marzo */                                                         \
    X(TIME, "time")     /* 7:30, 7 pm, 0800 */                                                                         \
    X(MONEY, "money")   /* $20, 20 dollars, 20 bucks, $5k */                                                           \
    X(NUMBER, "number") /* digits, or a number in words */                                                             \
    X(ADDRESS, "address")                                                                                              \
    X(URL, "url")                                                                                                      \
    X(MENTION, "mention")                                                                                              \
    X(HASHTAG, "hashtag")                                                                                              \
    X(STUDENT_ID, "student_id")                                                                                        \
    X(NAME, "name")               /* a person's name: given, given + surname, title + surname */                       \
    X(GIVEN_NAME, "given_name")   /* one given name alone */                                                           \
    X(TITLED_NAME, "titled_name") /* Mr. Lopez, Coach Diaz, Ms. K */                                                   \
    X(ROSTER_STUDENT, "roster_student")                                                                                \
    X(ROSTER_EMPLOYEE, "roster_employee")                                                                              \
    X(CENTER, "center")           /* the organization's names and aliases */                                           \
    X(EMOJI, "emoji")             /* any one emoji */                                                                  \
    X(CAPITALIZED, "capitalized") /* any one word that begins with a capital */

typedef enum smp__shape {
#define X(id, name) SMP__SHAPE_##id,
    SMP__SHAPE_TABLE(X)
#undef X
        SMP__SHAPE_COUNT
} smp__shape;

/* "The words first .. end - 1 can also be read as …": a shape, or a word that was disguised. Overlays may overlap. */
typedef struct smp__overlay {
    uint32_t first, end; /* words */
    uint32_t word;       /* vocabulary id of the word meant, or 0 */
    uint32_t undone;     /* what was undone to read it so */
    smp__shape shape;    /* where `word` is 0 */
    smp__span span;      /* the exact bytes of the caller's text */
    smp__span place;     /* the exact bytes of the folded text */
} smp__overlay;

typedef struct smp__overlays {
    smp__overlay *items;
    size_t count, capacity;
    bool failed;
} smp__overlays;

void smp__overlays_clear(smp__overlays *overlays);
void smp__overlays_add(smp__overlays *overlays, const smp_allocator *memory, smp__overlay overlay);

/* ---- building */

smp__lexicon_builder *smp__lexicon_builder_new(const smp_allocator *allocator);
void smp__lexicon_builder_free(smp__lexicon_builder *builder);

/* Lets sections name these signals too. They must outlive the builder. */
void smp__lexicon_builder_set_signals(smp__lexicon_builder *builder, const smp__own_signals *own);

/* Told of each error and, with SMP_OK, of what is allowed, but easily mistaken; `line` and `column` count from 1 within
 * `text`. */
typedef void smp__lexicon_complain(void *context, const char *name, size_t line, size_t column, smp_status code,
                                   const char *message);

/* Reads one lexicon file. `name` is its name without folder and ending, "profane.en"; text is UTF-8. False where
 * memory ran out; errors of the file go to `complain`, here or when the lexicon is built, and reading goes on. */
bool smp__lexicon_add(smp__lexicon_builder *builder, const char *name, const char *text, size_t length,
                      smp__lexicon_complain *complain, void *context);

/* NULL where memory ran out. The builder is spent, but still to be freed. */
smp__lexicon *smp__lexicon_build(smp__lexicon_builder *builder);
void smp__lexicon_free(smp__lexicon *lexicon);
size_t smp__lexicon_memory(const smp__lexicon *lexicon);

/* An image of a lexicon: bytes from which one can be made at no cost, on the same kind of machine. The library's own
 * lexicon is compiled into one when the library is built. Free it with smp__release(). NULL where memory ran out. */
void *smp__lexicon_to_image(const smp__lexicon *lexicon, size_t *size);
/* `image` is aligned to 16 bytes and outlives the lexicon. NULL where memory ran out. */
smp__lexicon *smp__lexicon_from_image(const void *image, const smp_allocator *memory);

/* ---- asking */

/* The vocabulary id of one folded word; 0 where it is not in the vocabulary. */
uint32_t smp__lexicon_word(const smp__lexicon *lexicon, const char *word, size_t length);
size_t smp__lexicon_word_count(const smp__lexicon *lexicon); /* ids are 1 .. count */
const char *smp__lexicon_spelling(const smp__lexicon *lexicon, uint32_t id, size_t *length);

/* What smp__cue_find() says of each word of the text that has letters, without looking for what the lexicon knows; of
 * others 0. `lexicon` may be NULL where none of the words is known. */
void smp__lexicon_cues(const smp__lexicon *lexicon, const smp__text *text, uint64_t *cues);

/* Whether the word belongs to the file-defined class of this number (smp__lexicon_class finds it by name; -1:
 * there is none). */
int smp__lexicon_class(const smp__lexicon *lexicon, const char *name);
bool smp__lexicon_in_class(const smp__lexicon *lexicon, uint32_t word, int class_number);

/* The words to look for in disguises: those of one-word patterns in sections marked `strong`. */
size_t smp__lexicon_strong_count(const smp__lexicon *lexicon);
uint32_t smp__lexicon_strong(const smp__lexicon *lexicon, size_t index); /* vocabulary id */

/* "profane:14" */
const char *smp__lexicon_pattern_name(const smp__lexicon *lexicon, uint32_t pattern);

/* ---- reading a text */

/* Sets `id` of every word of the text. */
void smp__lexicon_look_up(const smp__lexicon *lexicon, smp__text *text);

typedef struct smp__phrase_scratch smp__phrase_scratch; /* a thread's working memory for matching */
smp__phrase_scratch *smp__phrase_scratch_new(const smp_allocator *allocator);
void smp__phrase_scratch_free(smp__phrase_scratch *scratch);
size_t smp__phrase_scratch_memory(const smp__phrase_scratch *scratch);

/* For which signals the next matches look for exceptions also in a text without phrases that they could take back: for
 * the two below. */
void smp__phrase_scratch_want_exceptions(smp__phrase_scratch *scratch, const smp__signal_set *wanted);

/* What the exceptions found by the last match leave of `signal` for a match anywhere in the text, in [0,1]. */
double smp__phrase_scratch_exempt(const smp__phrase_scratch *scratch, smp__signal_id signal);

/* … and for what shows it by the words first .. end - 1, where they must cover all of these. */
double smp__phrase_scratch_left(const smp__phrase_scratch *scratch, const smp__text *text, smp__signal_id signal,
                                uint32_t first, uint32_t end);

/* Finds all patterns in the text and its overlays, and adds a hit for each that no exception covers. False where
 * memory ran out. */
bool smp__lexicon_match(const smp__lexicon *lexicon, smp__text *text, const smp__overlays *overlays,
                        smp__phrase_scratch *scratch, const smp_allocator *memory, smp__hits *hits);

#endif
