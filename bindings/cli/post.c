/* SPDX-License-Identifier: MIT */
#include "post.h"

#include <stdlib.h>
#include <string.h>

enum { LONG_POST = 24, BEGINNING = 4, AROUND = 1, TAB = 4 };

/* One line on the screen: a range of the text. */
struct row {
    size_t start, end;
    bool marked, shown;
};

struct rows {
    struct row *items;
    size_t count, capacity;
};

cli_ink cli_mark_ink(cli_mark mark) {
    static const cli_ink inks[] = {CLI_PLAIN, CLI_BLUE, CLI_YELLOW, CLI_RED, CLI_MAGENTA};
    return inks[mark];
}

static void add_row(struct rows *rows, size_t start, size_t end) {
    if (rows->count == rows->capacity) {
        rows->capacity = rows->capacity * 2 + 16;
        rows->items = cli_resize(rows->items, rows->capacity * sizeof *rows->items);
    }
    rows->items[rows->count++] = (struct row){start, end, false, true};
}

static size_t end_of_line(const char *text, size_t length, size_t at) {
    const char *end = memchr(text + at, '\n', length - at);
    return end ? (size_t)(end - text) : length;
}

/* Wraps text[start .. end - 1], a line of the post, at spaces where there are some. */
static void wrap_line(struct rows *rows, const char *text, size_t start, size_t end, size_t width) {
    size_t column = 0, row_start = start, space_end = 0;
    for (size_t at = start; at < end;) {
        cli_glyph glyph = cli_glyph_at(text + at, end - at);
        size_t wide = text[at] == '\t' ? TAB : glyph.width;
        if (column + wide > width && at > row_start && text[at] != ' ') {
            size_t next = space_end > row_start ? space_end : at;
            add_row(rows, row_start, next);
            row_start = next;
            column = 0;
            at = next;
            continue;
        }
        column += wide;
        at += glyph.length;
        if (text[at - 1] == ' ' || text[at - 1] == '\t') space_end = at;
    }
    add_row(rows, row_start, end);
}

static void wrap(struct rows *rows, const char *text, size_t length, size_t width) {
    for (size_t at = 0; at < length;) {
        size_t end = end_of_line(text, length, at);
        size_t visible = end > at && text[end - 1] == '\r' ? end - 1 : end;
        wrap_line(rows, text, at, visible, width);
        at = end + 1;
    }
}

/* Chooses the rows to show of a post that is too long. */
static void choose(struct rows *rows, const unsigned char *marks) {
    for (size_t i = 0; i < rows->count; i++) {
        struct row *row = &rows->items[i];
        for (size_t at = row->start; at < row->end && !row->marked; at++) row->marked = marks[at] != CLI_UNMARKED;
        row->shown = rows->count <= LONG_POST || i < BEGINNING;
    }
    for (size_t i = 0; i < rows->count; i++) {
        if (!rows->items[i].marked) continue;
        size_t first = i < AROUND ? 0 : i - AROUND;
        for (size_t j = first; j <= i + AROUND && j < rows->count; j++) rows->items[j].shown = true;
    }
    /* To say that one line is left out takes a line too. */
    for (size_t i = 0; i < rows->count; i++) {
        bool alone = (i == 0 || rows->items[i - 1].shown) && (i + 1 == rows->count || rows->items[i + 1].shown);
        rows->items[i].shown |= alone;
    }
}

static void put_row(cli_buffer *out, cli_style style, const char *text, const struct row *row,
                    const unsigned char *marks) {
    unsigned char now = CLI_UNMARKED;
    size_t end = row->end;
    while (end > row->start && text[end - 1] == ' ') end--;
    for (size_t at = row->start; at < end;) {
        cli_glyph glyph = cli_glyph_at(text + at, end - at);
        if (marks[at] != now) {
            if (now != CLI_UNMARKED) cli_ink_off(out, style);
            now = marks[at];
            if (now != CLI_UNMARKED) {
                cli_ink_on(out, style, cli_mark_ink(now));
                if (style.color) cli_put_text(out, "\x1B[1;4m");
            }
        }
        if (text[at] == '\t') {
            cli_put_times(out, " ", TAB);
        } else {
            cli_put_glyph(out, text + at, &glyph);
        }
        at += glyph.length;
    }
    if (now != CLI_UNMARKED) cli_ink_off(out, style);
    cli_put_text(out, "\n");
}

/* Signs below a row, for where the terminal cannot underline. */
static void put_signs(cli_buffer *out, const char *text, const struct row *row, const unsigned char *marks) {
    static const char *const signs[] = {" ", ".", "?", "^", "!"};
    size_t owed = 0;
    for (size_t at = row->start; at < row->end;) {
        cli_glyph glyph = cli_glyph_at(text + at, row->end - at);
        size_t wide = text[at] == '\t' ? TAB : glyph.width;
        if (marks[at] == CLI_UNMARKED) {
            owed += wide;
        } else {
            cli_put_times(out, " ", owed);
            cli_put_times(out, signs[marks[at]], wide);
            owed = 0;
        }
        at += glyph.length;
    }
    cli_put_text(out, "\n");
}

void cli_put_post(cli_buffer *out, cli_style style, const char *text, size_t length, const unsigned char *marks) {
    static const char margin[] = "  \xE2\x94\x82"; /* │ */
    struct rows rows = {0};
    wrap(&rows, text, length, style.width - 4);
    choose(&rows, marks);
    for (size_t i = 0, hidden = 0; i < rows.count; i++) {
        const struct row *row = &rows.items[i];
        hidden += !row->shown;
        if (!row->shown && (i + 1 == rows.count || rows.items[i + 1].shown)) {
            cli_ink_on(out, style, CLI_DIM);
            cli_put_format(out, "  \xE2\x8B\xAE %zu more lines\n", hidden); /* ⋮ */
            cli_ink_off(out, style);
            hidden = 0;
        }
        if (!row->shown) continue;
        cli_put_ink(out, style, CLI_DIM, margin);
        if (row->end > row->start) cli_put_text(out, " ");
        put_row(out, style, text, row, marks);
        if (row->marked && !style.color) {
            cli_put_text(out, margin);
            cli_put_text(out, " ");
            put_signs(out, text, row, marks);
        }
    }
    free(rows.items);
}
