/* SPDX-License-Identifier: MIT
 * The disguises that reading a text can undo, as bits of a mask. */
#ifndef SMP_UNDONE_H
#define SMP_UNDONE_H

#include <stddef.h>
#include <stdint.h>

/* bit, name in reports, what a person is told */
#define SMP__UNDONE_TABLE(X)                                                                                           \
    X(COMPATIBILITY, "compatibility_letters", "written with full-width, styled or circled letters")                    \
    X(SMALL_CAPS, "small_caps", "written in small capitals")                                                           \
    X(UPSIDE_DOWN, "upside_down", "written upside down")                                                               \
    X(MARKS, "combining_marks", "written with combining marks over the letters")                                       \
    X(INVISIBLE, "invisible_characters", "broken up by invisible characters")                                          \
    X(BIDI, "reordered", "written backwards with direction controls")                                                  \
    X(DELETION, "deleted_characters", "hidden by backspace or delete characters")                                      \
    X(HOMOGLYPHS, "homoglyphs", "written with look-alike letters of another script")                                   \
    X(LEETSPEAK, "leetspeak", "written with digits or signs for letters")                                              \
    X(MASKED, "masked_letters", "letters replaced by a sign")                                                          \
    X(STRETCHED, "stretched", "letters repeated")                                                                      \
    X(SPLIT, "split", "letters spaced out")                                                                            \
    X(JOINED, "joined", "run together with other words")                                                               \
    X(TYPO, "typo", "misspelled by one letter")                                                                        \
    X(ENTITY, "html_entities", "written as HTML entities")                                                             \
    X(PERCENT, "percent_escapes", "written as percent escapes")                                                        \
    X(PUNYCODE, "punycode", "written as punycode")                                                                     \
    X(EMOJI, "emoji", "written with emoji for words or letters")

enum {
#define X(id, name, phrase) SMP__UNDONE_INDEX_##id,
    SMP__UNDONE_TABLE(X)
#undef X
        SMP__UNDONE_COUNT
};

enum {
#define X(id, name, phrase) SMP__UNDONE_##id = 1 << SMP__UNDONE_INDEX_##id,
    SMP__UNDONE_TABLE(X)
#undef X
};

const char *smp__undone_name(size_t index);
const char *smp__undone_phrase(size_t index);

#endif
