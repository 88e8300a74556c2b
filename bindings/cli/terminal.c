/* SPDX-License-Identifier: MIT */
#include "terminal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utf8proc.h>

enum { USUAL_WIDTH = 80, WIDEST = 100, NARROWEST = 30 };

cli_style cli_style_of_output(void) {
    cli_style style = {false, USUAL_WIDTH};
    if (!isatty(STDOUT_FILENO)) return style;
    const char *no_color = getenv("NO_COLOR"), *terminal = getenv("TERM");
    style.color = !(no_color && *no_color) && !(terminal && strcmp(terminal, "dumb") == 0);
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) style.width = size.ws_col;
    if (style.width > WIDEST) style.width = WIDEST;
    if (style.width < NARROWEST) style.width = NARROWEST;
    return style;
}

void cli_ink_on(cli_buffer *out, cli_style style, cli_ink ink) {
    static const char *const codes[] = {
        [CLI_PLAIN] = "",          [CLI_BOLD] = "\x1B[1m",  [CLI_DIM] = "\x1B[2m",    [CLI_RED] = "\x1B[31m",
        [CLI_YELLOW] = "\x1B[33m", [CLI_BLUE] = "\x1B[36m", [CLI_GREEN] = "\x1B[32m", [CLI_MAGENTA] = "\x1B[35m"};
    if (style.color) cli_put_text(out, codes[ink]);
}

void cli_ink_off(cli_buffer *out, cli_style style) {
    if (style.color) cli_put_text(out, "\x1B[0m");
}

void cli_put_ink(cli_buffer *out, cli_style style, cli_ink ink, const char *text) {
    cli_ink_on(out, style, ink);
    cli_put_text(out, text);
    cli_ink_off(out, style);
}

static bool is_hidden(utf8proc_int32_t c) {
    if (c < 0x20 || (c >= 0x7F && c < 0xA0)) return true;
    return c == 0x00AD || c == 0x061C || c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xE0000 && c <= 0xE007F);
}

static size_t code_width(const char *text, size_t length) {
    size_t width = 0;
    for (size_t at = 0; at < length;) {
        utf8proc_int32_t c = 0;
        utf8proc_ssize_t step =
            utf8proc_iterate((const utf8proc_uint8_t *)text + at, (utf8proc_ssize_t)(length - at), &c);
        if (step <= 0) break;
        width += c > 0xFFFFF ? 10 : c > 0xFFFF ? 9 : 8;
        at += (size_t)step;
    }
    return width;
}

cli_glyph cli_glyph_at(const char *text, size_t length) {
    const utf8proc_uint8_t *bytes = (const utf8proc_uint8_t *)text;
    utf8proc_int32_t first = 0, before, c = 0, state = 0;
    utf8proc_ssize_t step = utf8proc_iterate(bytes, (utf8proc_ssize_t)length, &first);
    cli_glyph glyph = {step > 0 ? (size_t)step : 1, 0, false};
    if (step <= 0 || is_hidden(first)) {
        glyph.shown_as_code = true;
        glyph.width = step > 0 ? code_width(text, glyph.length) : 8;
        return glyph;
    }
    int width = utf8proc_charwidth(first);
    before = first;
    while (glyph.length < length) {
        step = utf8proc_iterate(bytes + glyph.length, (utf8proc_ssize_t)(length - glyph.length), &c);
        /* A joiner stays inside its emoji; any other hidden character is shown by itself. */
        if (step <= 0 || (is_hidden(c) && !(c == 0x200D && width == 2) && c < 0xE0000)) break;
        if (utf8proc_grapheme_break_stateful(before, c, &state)) break;
        glyph.length += (size_t)step;
        before = c;
        if (c == 0xFE0F) width = 2;
    }
    /* Two regional indicators are one flag. */
    if (first >= 0x1F1E6 && first <= 0x1F1FF) width = 2;
    glyph.width = width < 0 ? 0 : (size_t)width;
    return glyph;
}

void cli_put_glyph(cli_buffer *out, const char *text, const cli_glyph *glyph) {
    if (!glyph->shown_as_code) {
        cli_put(out, text, glyph->length);
        return;
    }
    utf8proc_int32_t c = 0;
    if (utf8proc_iterate((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)glyph->length, &c) <= 0) c = 0xFFFD;
    cli_put_format(out, "<U+%04X>", (unsigned)c);
}

static bool is_space(char byte) {
    return byte == '\n' || byte == '\r' || byte == '\t' || byte == ' ';
}

void cli_put_safe(cli_buffer *out, const char *text, size_t length) {
    for (size_t at = 0; at < length;) {
        if (is_space(text[at])) {
            cli_put(out, " ", 1);
            at++;
            continue;
        }
        cli_glyph glyph = cli_glyph_at(text + at, length - at);
        cli_put_glyph(out, text + at, &glyph);
        at += glyph.length;
    }
}

size_t cli_width(const char *text, size_t length) {
    size_t width = 0;
    for (size_t at = 0; at < length;) {
        if (is_space(text[at])) {
            width++;
            at++;
            continue;
        }
        cli_glyph glyph = cli_glyph_at(text + at, length - at);
        width += glyph.width;
        at += glyph.length;
    }
    return width;
}
