/* SPDX-License-Identifier: MIT
 * A text with its own disguise undone, as far as the preparation undoes it: what hides or replaces characters is gone,
 * upper and lower case are as they were. (Words hidden letter by letter, such as f*ck, stay.) For tests. */
#ifndef UNDISGUISED_H
#define UNDISGUISED_H

#include "text.h"

#include <smpolicy.h>

/* What `text`, prepared, reads like; NUL-terminated. NULL where memory ran out, or where reading it again would bring
 * more to light: an escape that was itself escaped, a control or turned letter that only now stands in its place. Free
 * it with free(). */
char *undisguised(const smp__text *text, size_t *length);

/* What must hold of the reports of a text and of its undisguised reading: the same score for each signal, but that
 * swearing may count more where it was disguised; and the same clauses and statuses, where that makes no signal fire.
 * NULL where it does, or what does not hold. */
const char *undisguised_difference(const smp_report *disguised, const smp_report *plain);

#endif
