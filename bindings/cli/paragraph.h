/* SPDX-License-Identifier: MIT
 * A paragraph with a label at its left, wrapped. */
#ifndef CLI_PARAGRAPH_H
#define CLI_PARAGRAPH_H

#include "terminal.h"

/* Puts `label` indented by `indent` columns, then `text` (of any origin) wrapped in a column of its own that begins at
 * column `indent` + `hang`. */
void cli_put_paragraph(cli_buffer *out, cli_style style, size_t indent, const char *label, size_t hang,
                       const char *text, size_t length);

#endif
