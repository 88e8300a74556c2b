/* SPDX-License-Identifier: MIT */
#include "stop.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <sys/select.h>

static const int signals[] = {SIGTERM, SIGINT};
enum { SIGNAL_COUNT = sizeof signals / sizeof *signals };

/* The one that came while cli_stop_wait_for() let it. */
static volatile sig_atomic_t came;

static void note(int number) {
    came = number;
}

void cli_stop_hold(void) {
    sigset_t held;
    sigemptyset(&held);
    for (size_t i = 0; i < SIGNAL_COUNT; i++) {
        struct sigaction old;
        /* What the caller ignores, as nohup does, stays ignored. */
        if (sigaction(signals[i], NULL, &old) != 0 || old.sa_handler == SIG_IGN) continue;
        struct sigaction action = {.sa_handler = note};
        sigaction(signals[i], &action, NULL);
        sigaddset(&held, signals[i]);
    }
    pthread_sigmask(SIG_BLOCK, &held, NULL);
}

bool cli_stop_wanted(void) {
    sigset_t pending;
    if (came) return true;
    if (sigpending(&pending) != 0) return false;
    for (size_t i = 0; i < SIGNAL_COUNT; i++) {
        if (sigismember(&pending, signals[i]) == 1) return true;
    }
    return false;
}

bool cli_stop_wait_for(int file) {
    sigset_t open;
    pthread_sigmask(SIG_SETMASK, NULL, &open);
    for (size_t i = 0; i < SIGNAL_COUNT; i++) sigdelset(&open, signals[i]);
    /* select() knows no others; a file of such a number is none that waits. */
    while (file < FD_SETSIZE) {
        fd_set files;
        FD_ZERO(&files);
        FD_SET(file, &files);
        if (pselect(file + 1, &files, NULL, NULL, NULL, &open) >= 0) break;
        if (came) return false;
        if (errno != EINTR) break; /* read() will say what is wrong */
    }
    return true;
}

void cli_stop_leave(void) {
    int number = came;
    for (size_t i = 0; i < SIGNAL_COUNT && !number; i++) {
        sigset_t pending;
        if (sigpending(&pending) == 0 && sigismember(&pending, signals[i]) == 1) number = signals[i];
    }
    if (!number) return;
    sigset_t open;
    sigemptyset(&open);
    sigaddset(&open, number);
    signal(number, SIG_DFL);
    raise(number);
    pthread_sigmask(SIG_UNBLOCK, &open, NULL);
}
