/* SPDX-License-Identifier: MIT
 * The exit statuses of smpolicy. */
#ifndef CLI_EXIT_H
#define CLI_EXIT_H

enum {
    CLI_FINE = 0,
    CLI_SOME_ERRORS = 1, /* some lines could not be read; the others were classified */
    CLI_USAGE = 2,       /* usage or policy errors; nothing was classified */
    CLI_FAIL_ON = 3,     /* --fail-on: some report reaches that disposition */
    CLI_BROKEN = 4       /* the output cannot be written, or memory ran out */
};

#endif
