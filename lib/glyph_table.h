/* SPDX-License-Identifier: MIT
 * The characters that stand for letters in disguised words, for glyph.c: X(code point, the letters it may be). A
 * letter stands for itself too. */
#define SMP__GLYPH_ASCII_LEET_TABLE(X)                                                                                 \
    X('0', "o")                                                                                                        \
    X('1', "il")                                                                                                       \
    X('2', "z")                                                                                                        \
    X('3', "e")                                                                                                        \
    X('4', "a")                                                                                                        \
    X('5', "s")                                                                                                        \
    X('6', "bg")                                                                                                       \
    X('7', "t")                                                                                                        \
    X('8', "b")                                                                                                        \
    X('9', "gq")                                                                                                       \
    X('@', "a")                                                                                                        \
    X('$', "s")                                                                                                        \
    X('!', "il")                                                                                                       \
    X('|', "il")                                                                                                       \
    X('+', "t")                                                                                                        \
    X('(', "c")                                                                                                        \
    X('<', "c")                                                                                                        \
    X('{', "c")                                                                                                        \
    X('^', "a")                                                                                                        \
    X('v', "u")                                                                                                        \
    X('k', "c")                                                                                                        \
    X('z', "s")                                                                                                        \
    X('y', "i")

/* The same beyond ASCII. */
#define SMP__GLYPH_LEET_TABLE(X)                                                                                       \
    X(0xA1, "i")   /* inverted exclamation mark */                                                                     \
    X(0xA2, "c")   /* cent */                                                                                          \
    X(0xA3, "l")   /* pound */                                                                                         \
    X(0xA5, "y")   /* yen */                                                                                           \
    X(0xA7, "s")   /* section */                                                                                       \
    X(0xB0, "o")   /* degree */                                                                                        \
    X(0xB5, "u")   /* micro */                                                                                         \
    X(0x3BC, "u")  /* mu, which micro folds to */                                                                      \
    X(0xD7, "x")   /* times */                                                                                         \
    X(0x2208, "e") /* element of */                                                                                    \
    X(0x2229, "n") /* intersection */                                                                                  \
    X(0x222A, "u") /* union */                                                                                         \
    X(0x2020, "t") /* dagger */                                                                                        \
    X(0x20AC, "e") /* euro */                                                                                          \
    X(0x2606, "a") /* stars, as in their outline */                                                                    \
    X(0x25CB, "o")                                                                                                     \
    X(0x25CF, "o")                                                                                                     \
    X(0x2139, "i") /* information */                                                                                   \
    X(0x2757, "i") /* exclamation mark emoji */                                                                        \
    X(0x2755, "i")                                                                                                     \
    X(0x274C, "x")                                                                                                     \
    X(0x2B55, "o")                                                                                                     \
    X(0x2716, "x")                                                                                                     \
    X(0x1F170, "a") /* blood groups */                                                                                 \
    X(0x1F171, "b")                                                                                                    \
    X(0x1F17E, "o")                                                                                                    \
    X(0x1F17F, "p")                                                                                                    \
    X(0x1F4B2, "s") /* heavy dollar */

/* Emoji that stand for a part of a word: X(code point, the letters). */
#define SMP__GLYPH_WORD_TABLE(X)                                                                                       \
    X(0x1F4A9, "shit")                                                                                                 \
    X(0x1F351, "ass")                                                                                                  \
    X(0x1F413, "cock")                                                                                                 \
    X(0x1F414, "cock")                                                                                                 \
    X(0x1F346, "dick")

/* Letters that Unicode does not take apart into a letter and a mark. */
#define SMP__GLYPH_STROKE_TABLE(X)                                                                                     \
    X(0xF8, 'o')                                                                                                       \
    X(0x111, 'd')                                                                                                      \
    X(0x127, 'h')                                                                                                      \
    X(0x131, 'i')                                                                                                      \
    X(0x142, 'l')                                                                                                      \
    X(0x167, 't')                                                                                                      \
    X(0x180, 'b')                                                                                                      \
    X(0x199, 'k')                                                                                                      \
    X(0x1A5, 'p')                                                                                                      \
    X(0x1B6, 'z')                                                                                                      \
    X(0x1E5, 'g')                                                                                                      \
    X(0x23C, 'c')                                                                                                      \
    X(0x247, 'e')                                                                                                      \
    X(0x249, 'j')                                                                                                      \
    X(0x24D, 'r')                                                                                                      \
    X(0x24F, 'y')                                                                                                      \
    X(0x268, 'i')                                                                                                      \
    X(0x289, 'u')
