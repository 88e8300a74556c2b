/* SPDX-License-Identifier: MIT
 * Preloaded into the command by test_faults.py: read() and write() as a machine in trouble answers them. FAULTS names
 * what happens: `short` (a few bytes at a time), `interrupted` (every other call fails with EINTR), `unreadable=N` (EIO
 * after N reads from standard input), `full=N` (ENOSPC after N bytes written to standard output). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { FEW = 7 };

static atomic_ulong calls, reads, written;

static const char *fault(const char *name) {
    const char *faults = getenv("FAULTS");
    return faults ? strstr(faults, name) : NULL;
}

static size_t number_of(const char *name) {
    const char *found = fault(name);
    return found ? strtoul(found + strlen(name), NULL, 10) : (size_t)-1;
}

/* The bytes of a call that happen, 0 where it is interrupted. */
static size_t allowed(size_t size) {
    unsigned long call = atomic_fetch_add(&calls, 1);
    if (fault("interrupted") && call % 2 == 0) return 0;
    return fault("short") && size > FEW ? 1 + call % FEW : size;
}

/* NOLINTBEGIN(readability-inconsistent-declaration-parameter-name) */
ssize_t read(int file, void *bytes, size_t size) {
    static ssize_t (*real)(int, void *, size_t);
    if (!real) *(void **)&real = dlsym(RTLD_NEXT, "read");
    if (file != STDIN_FILENO) return real(file, bytes, size);
    if (atomic_fetch_add(&reads, 1) >= number_of("unreadable=")) {
        errno = EIO;
        return -1;
    }
    size_t now = allowed(size);
    if (size && !now) {
        errno = EINTR;
        return -1;
    }
    return real(file, bytes, now);
}

ssize_t write(int file, const void *bytes, size_t size) {
    static ssize_t (*real)(int, const void *, size_t);
    if (!real) *(void **)&real = dlsym(RTLD_NEXT, "write");
    if (file != STDOUT_FILENO) return real(file, bytes, size);
    size_t limit = number_of("full="), now = allowed(size);
    if (size && !now) {
        errno = EINTR;
        return -1;
    }
    if (now > limit - atomic_load(&written)) now = limit - atomic_load(&written);
    if (size && !now) {
        errno = ENOSPC;
        return -1;
    }
    ssize_t done = real(file, bytes, now);
    if (done > 0) atomic_fetch_add(&written, (unsigned long)done);
    return done;
}
/* NOLINTEND(readability-inconsistent-declaration-parameter-name) */
