/* SPDX-License-Identifier: MIT
 * From the facts that were given to those that hold: what forms, channels, pages, consents, signals and the
 * calendar imply. Never against a given fact. */
#ifndef SMP_INFER_H
#define SMP_INFER_H

#include "calendar.h"
#include "facts.h"
#include "signals.h"

/* What inference needs besides the facts. */
typedef struct smp__infer_basis {
    const smp_signal *signals;     /* by smp__signal_id; which of them fired */
    const smp__calendar *calendar; /* NULL: working time is not inferred */
    smp__clock *clock;             /* the thread's, for that calendar */
} smp__infer_basis;

/* Fills `facts` with the facts that hold, each inferred or changed one marked so. Afterwards target.roles and
 * subject.roles are known; an attachment's consents are those that count for it, `from_above` where the
 * disclosure's own count. Fails only as smp__calendar_is_working_time() does. */
smp_status smp__infer(smp__facts *facts, const smp__facts *given, const smp__infer_basis *basis, smp_error *error);

#endif
