/* SPDX-License-Identifier: MIT
 * The lexicon files that are built in: X(id, name, file), one line a file, in the order in which they are read. */
#ifndef SMP_EMBEDDED_LEXICONS_H
#define SMP_EMBEDDED_LEXICONS_H

#define SMP__LEXICON_FILES(X)

#endif
