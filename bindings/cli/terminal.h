/* SPDX-License-Identifier: MIT
 * What the terminal is like, and how wide a text stands on it. */
#ifndef CLI_TERMINAL_H
#define CLI_TERMINAL_H

#include "buffer.h"

#include <stdbool.h>

/* How a text for people is laid out. */
typedef struct cli_style {
    bool color;
    size_t width; /* columns */
} cli_style;

typedef enum cli_ink { CLI_PLAIN, CLI_BOLD, CLI_DIM, CLI_RED, CLI_YELLOW, CLI_BLUE, CLI_GREEN, CLI_MAGENTA } cli_ink;

/* The style for standard output: color where that is a terminal and NO_COLOR is empty. */
cli_style cli_style_of_output(void);

/* Puts `text` in a color, and plain behind it. */
void cli_put_ink(cli_buffer *out, cli_style style, cli_ink ink, const char *text);
void cli_ink_on(cli_buffer *out, cli_style style, cli_ink ink);
void cli_ink_off(cli_buffer *out, cli_style style);

/* One character as a person sees it: a grapheme cluster. */
typedef struct cli_glyph {
    size_t length;      /* bytes of the text */
    size_t width;       /* columns it is shown in */
    bool shown_as_code; /* a control, an escape, a direction mark or a lone joiner: shown as <U+202E> */
} cli_glyph;

/* The glyph that text (valid UTF-8, length > 0) begins with. */
cli_glyph cli_glyph_at(const char *text, size_t length);

/* Puts the glyph so that it does nothing to the terminal but be seen. */
void cli_put_glyph(cli_buffer *out, const char *text, const cli_glyph *glyph);

/* Puts a text of any origin on one line: controls made visible, line ends and tabs as spaces. */
void cli_put_safe(cli_buffer *out, const char *text, size_t length);

/* Columns that cli_put_safe() takes. */
size_t cli_width(const char *text, size_t length);

#endif
