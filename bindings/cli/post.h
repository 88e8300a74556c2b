/* SPDX-License-Identifier: MIT
 * The words of a disclosure as they stand, wrapped, with marked ranges underlined. */
#ifndef CLI_POST_H
#define CLI_POST_H

#include "terminal.h"

/* How weighty a mark is; the weightier wins where marks overlap. */
typedef enum cli_mark { CLI_UNMARKED, CLI_MARK_ADVICE, CLI_MARK_QUESTION, CLI_MARK_FOUND, CLI_MARK_URGENT } cli_mark;

cli_ink cli_mark_ink(cli_mark mark);

/* Puts the text in lines of at most style.width columns. `marks` has a cli_mark for each byte. Underlines by the
 * terminal where there is color, and by a line of signs below where there is none. Of a long text only the beginning
 * and the lines around marks are shown. */
void cli_put_post(cli_buffer *out, cli_style style, const char *text, size_t length, const unsigned char *marks);

#endif
