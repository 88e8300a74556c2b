/* SPDX-License-Identifier: MIT
 * The prepared text: the caller's words in one canonical form, cut into words and sentences, with the way back
 * to the caller's bytes. Made once for a disclosure; everything after reads it. */
#ifndef SMP_TEXT_H
#define SMP_TEXT_H

#include "memory.h"
#include "undone.h"

/* A half-open range of bytes of the caller's text. */
typedef struct smp__span {
    uint32_t start, end;
} smp__span;

/* What a word looks like. */
enum {
    SMP__WORD_CAPITALIZED = 1 << 0, /* its first letter is upper case in the caller's text */
    SMP__WORD_UPPER = 1 << 1,       /* all of its letters are, two or more */
    SMP__WORD_NUMBER = 1 << 2,      /* digits only (with , . : inside) */
    SMP__WORD_HAS_DIGIT = 1 << 3,
    SMP__WORD_EMOJI = 1 << 4,        /* one emoji, a word of its own; folded without variation selector, skin tone */
    SMP__WORD_APOSTROPHE = 1 << 5,   /* has an apostrophe inside; always folded to ' (U+0027) */
    SMP__WORD_HASHTAG = 1 << 6,      /* '#' stands right before it */
    SMP__WORD_MENTION = 1 << 7,      /* '@' stands right before it, and no word before that */
    SMP__WORD_OTHER_SCRIPT = 1 << 8, /* wholly of a script other than Latin */
    SMP__WORD_KNOWN = 1 << 9         /* its id is that of the word as it is written. Set by lexicon.c */
};

/* What stands between a word and the one before it. */
enum {
    SMP__GAP_SPACE = 1 << 0,
    SMP__GAP_NEWLINE = 1 << 1,
    SMP__GAP_COMMA = 1 << 2,
    SMP__GAP_COLON = 1 << 3,  /* : ; */
    SMP__GAP_STOP = 1 << 4,   /* . ! ? … */
    SMP__GAP_DASH = 1 << 5,   /* -- – — or a hyphen with space around it */
    SMP__GAP_HYPHEN = 1 << 6, /* a hyphen that joins */
    SMP__GAP_QUOTE = 1 << 7,  /* any quotation mark, apostrophe used as one included */
    SMP__GAP_BRACKET = 1 << 8,
    SMP__GAP_OTHER = 1 << 9
};

/* A word is letters, digits and the marks on them, with an apostrophe between letters or one of . , : between digits;
 * or one emoji or flag; or one ideograph. All else parts words: "f_u", "well-known", "p.m.", "foo@bar.com" are two or
 * more words each. Empty words there are none. */
typedef struct smp__word {
    uint32_t start, end; /* bytes of the folded text */
    uint32_t id;         /* in the vocabulary of the lexicon; 0: not in it. Set by lexicon.c */
    uint32_t sentence;   /* index */
    uint32_t undone;     /* disguises undone inside it, SMP__UNDONE_… */
    uint32_t context;    /* SMP__CONTEXT_…, set by context.c */
    uint16_t shape;      /* SMP__WORD_… */
    uint16_t gap;        /* SMP__GAP_… before it; 0 at the start of the text or where nothing stands between */
} smp__word;

enum { SMP__SENTENCE_QUESTION = 1, SMP__SENTENCE_EXCLAMATION = 2 };

typedef struct smp__sentence {
    uint32_t first, end; /* words, half-open; never empty */
    uint32_t flags;
} smp__sentence;

/* Reused from text to text: its arrays grow and are kept. */
typedef struct smp__text smp__text;

struct smp__text {
    /* the caller's text, copied */
    char *source;
    size_t source_length;

    /* The folded text: NFKC_Casefold with default-ignorables gone, bidi controls obeyed, deletions carried out,
     * entities and escapes decoded, heaps of marks taken off, styled and turned letters and look-alikes of other
     * scripts made plain where no honest word is hurt. Curly apostrophes, the kinds of hyphens and the digits of other
     * scripts are the plain ones. A word of a living script stays. UTF-8, NUL-terminated. */
    char *folded;
    size_t folded_length;

    smp__word *words;
    size_t word_count;
    unsigned gaps; /* all that stands before any of them, SMP__GAP_… */
    smp__sentence *sentences;
    size_t sentence_count;

    struct smp__text_private *private; /* maps and scratch of text.c */
};

smp__text *smp__text_new(const smp_allocator *memory);
void smp__text_free(smp__text *text);
size_t smp__text_memory(const smp__text *text);

/* Prepares `length` bytes of valid UTF-8, fewer than 2^31. False where out of memory. */
bool smp__text_prepare(smp__text *text, const char *source, size_t length);

/* The bytes of the caller's text that the folded bytes start .. end - 1 (start < end) come from, on grapheme
 * boundaries, with the controls and marks inside, without those around. */
smp__span smp__text_span(const smp__text *text, size_t start, size_t end);

/* The same for whole words first .. end - 1, first < end. */
smp__span smp__text_word_span(const smp__text *text, size_t first, size_t end);

/* The disguises undone in the folded bytes start .. end - 1: SMP__UNDONE_… */
uint32_t smp__text_undone(const smp__text *text, size_t start, size_t end);

/* Where `text` of `length` bytes stops being valid UTF-8 (no surrogates, nothing above U+10FFFF, shortest
 * forms); `length` where it is valid throughout. */
size_t smp__utf8_valid(const char *text, size_t length);

/* Whether it begins with the byte order mark of UTF-16, as editors write it that call it "Unicode". */
bool smp__utf16_marked(const char *text, size_t length);

#endif
