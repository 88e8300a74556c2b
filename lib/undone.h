/* SPDX-License-Identifier: MIT
 * The disguises that reading a text can undo, as bits of a mask. */
#ifndef SMP_UNDONE_H
#define SMP_UNDONE_H

#include <stddef.h>
#include <stdint.h>

/* bit, name in reports, what a person is told in English, … in Spanish */
#define SMP__UNDONE_TABLE(X)                                                                                           \
    X(COMPATIBILITY, "compatibility_letters", "written with full-width, styled or circled letters",                    \
      "escrito con letras anchas, de adorno o en círculos")                                                            \
    X(SMALL_CAPS, "small_caps", "written in small capitals", "escrito en versalitas")                                  \
    X(UPSIDE_DOWN, "upside_down", "written upside down", "escrito al revés, cabeza abajo")                             \
    X(MARKS, "combining_marks", "written with combining marks over the letters",                                       \
      "escrito con marcas sobre las letras")                                                                           \
    X(INVISIBLE, "invisible_characters", "broken up by invisible characters", "partido con caracteres invisibles")     \
    X(BIDI, "reordered", "written backwards with direction controls",                                                  \
      "escrito hacia atrás con controles de dirección")                                                                \
    X(DELETION, "deleted_characters", "hidden by backspace or delete characters",                                      \
      "escondido entre caracteres de borrado")                                                                         \
    X(HOMOGLYPHS, "homoglyphs", "written with look-alike letters of another script",                                   \
      "escrito con letras parecidas de otro alfabeto")                                                                 \
    X(LEETSPEAK, "leetspeak", "written with digits or signs for letters",                                              \
      "escrito con cifras o signos en lugar de letras")                                                                \
    X(MASKED, "masked_letters", "letters replaced by a sign", "con letras tapadas por un signo")                       \
    X(STRETCHED, "stretched", "letters repeated", "con letras repetidas")                                              \
    X(SPLIT, "split", "letters spaced out", "con las letras separadas")                                                \
    X(JOINED, "joined", "run together with other words", "pegado a otras palabras")                                    \
    X(TYPO, "typo", "misspelled by one letter", "con una letra mal escrita")                                           \
    X(ENTITY, "html_entities", "written as HTML entities", "escrito con entidades HTML")                               \
    X(PERCENT, "percent_escapes", "written as percent escapes", "escrito con códigos de porcentaje")                   \
    X(PUNYCODE, "punycode", "written as punycode", "escrito en punycode")                                              \
    X(EMOJI, "emoji", "written with emoji for words or letters", "escrito con emojis por palabras o letras")

enum {
#define X(id, name, english, spanish) SMP__UNDONE_INDEX_##id,
    SMP__UNDONE_TABLE(X)
#undef X
        SMP__UNDONE_COUNT
};

enum {
#define X(id, name, english, spanish) SMP__UNDONE_##id = 1 << SMP__UNDONE_INDEX_##id,
    SMP__UNDONE_TABLE(X)
#undef X
};

const char *smp__undone_name(size_t index);
/* `language`: "en" or "es"; another one is English. */
const char *smp__undone_phrase(size_t index, const char *language);

#endif
