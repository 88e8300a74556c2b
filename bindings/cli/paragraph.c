/* SPDX-License-Identifier: MIT */
#include "paragraph.h"

#include <string.h>

/* The bytes up to the next space, and whether a line may break behind them. */
static size_t word_length(const char *text, size_t length) {
    const char *space = memchr(text, ' ', length);
    return space ? (size_t)(space - text) : length;
}

void cli_put_paragraph(cli_buffer *out, cli_style style, size_t indent, const char *label, size_t hang,
                       const char *text, size_t length) {
    size_t label_width = cli_width(label, strlen(label)), left = indent + hang;
    cli_put_times(out, " ", indent);
    cli_put_ink(out, style, CLI_DIM, label);
    /* A label that is too wide pushes the text away, but still stands apart from it. */
    size_t gap = hang > label_width ? hang - label_width : label_width > 0;
    cli_put_times(out, " ", gap);
    size_t column = indent + label_width + gap;
    for (size_t at = 0; at < length;) {
        size_t word = word_length(text + at, length - at), width = cli_width(text + at, word);
        if (at > 0) {
            if (column + 1 + width > style.width) {
                cli_put_text(out, "\n");
                cli_put_times(out, " ", left);
                column = left;
            } else {
                cli_put_text(out, " ");
                column++;
            }
        }
        cli_put_safe(out, text + at, word);
        column += width;
        at += word;
        while (at < length && text[at] == ' ') at++;
    }
    cli_put_text(out, "\n");
}
