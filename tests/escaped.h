/* SPDX-License-Identifier: MIT
 * Characters that nobody sees, written as \u{…} in the data of tests. */
#ifndef ESCAPED_H
#define ESCAPED_H

#include <stddef.h>

/* Writes `text` with \u{…} and \n read to `out`, which is never longer, NUL-terminated; gives the length in bytes. */
size_t escaped_read(const char *text, char *out);

#endif
