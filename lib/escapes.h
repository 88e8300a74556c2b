/* SPDX-License-Identifier: MIT
 * Characters written by other characters. */
#ifndef SMP_ESCAPES_H
#define SMP_ESCAPES_H

#include <stddef.h>
#include <stdint.h>

/* The HTML entity that begins with the '&' at `text`: the bytes it takes, 0 where none begins there. `*code` is set to
 * what it stands for. An escaped ampersand before an entity is read too: &amp;#115; */
size_t smp__escape_entity(const char *text, size_t length, uint32_t *code);

/* The percent escape of one character at `text`, 1 .. 4 times %XX in UTF-8: the bytes it takes, 0 where there is none.
 */
size_t smp__escape_percent(const char *text, size_t length, uint32_t *code);

/* The label of a host name at `text` that begins with "xn--" (RFC 3492, RFC 5890): the bytes it takes, 0 where it is
 * none. `*count` code points, at most `room`, are written to `codes`. */
size_t smp__escape_punycode(const char *text, size_t length, uint32_t *codes, size_t room, size_t *count);

#endif
