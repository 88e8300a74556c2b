/* SPDX-License-Identifier: MIT
 * Being asked to stop, by SIGTERM or SIGINT: no more is read, what was read is answered in whole lines, and only then
 * does the signal end the program. */
#ifndef CLI_STOP_H
#define CLI_STOP_H

#include <stdbool.h>

/* From here on the two signals wait. Threads that are started later inherit that. */
void cli_stop_hold(void);

/* Whether one of them has come. */
bool cli_stop_wanted(void);

/* Waits until `file` has something to read, or has ended; false where one of the signals came first. */
bool cli_stop_wait_for(int file);

/* Ends the program by the signal that came; returns where none did. */
void cli_stop_leave(void);

#endif
