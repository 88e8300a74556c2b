/* SPDX-License-Identifier: MIT
 *
 * What SWIG sees of the library: few calls, each of which does a whole thing, so that a host language crosses into C
 * once a post (or once a batch) and not once a fact. Everything handed over is owned by the one who holds it:
 *
 *     bridge_policy   counts its holders; a worker and a report hold it, so a host may free all of them in any order
 *     bridge_worker   a classifier and a disclosure, used by one thread at a time
 *     bridge_report   a report of its own memory
 *
 * What fails returns NULL and leaves its error in `*error`, which is never NULL here.
 */
#ifndef SMPOLICY_BRIDGE_H
#define SMPOLICY_BRIDGE_H

#include "smpolicy.h"

#include <stdbool.h>

typedef struct bridge_policy bridge_policy;
typedef struct bridge_worker bridge_worker;
typedef struct bridge_report bridge_report;

/* Takes over `policy`, or passes NULL on. Free it with bridge_policy_release(). */
bridge_policy *bridge_policy_new(smp_policy *policy, smp_error *error);
/* One more holder. Free it with bridge_policy_release(). */
bridge_policy *bridge_policy_hold(bridge_policy *policy);
void bridge_policy_release(bridge_policy *policy);
const smp_policy *bridge_policy_get(const bridge_policy *policy);

/* Has the workers that are made from now on read deeply, with the weights in the file at `weights`; `depth` is a name
 * of smp_depth_name(). Only before the policy is shared. */
void bridge_policy_set_reader(bridge_policy *policy, const char *weights, const char *depth, smp_error *error);
/* Which weights those are, as smp_reader_digest() has it; NULL where there are none. */
const char *bridge_policy_weights(const bridge_policy *policy);

typedef enum bridge_kind { BRIDGE_UNKNOWN, BRIDGE_TEXT, BRIDGE_BOOLEAN, BRIDGE_INTEGER } bridge_kind;

/* One fact by its dotted name; `text` where the kind is BRIDGE_TEXT, otherwise `number`. Borrowed from the host. */
typedef struct bridge_fact {
    const char *name;
    bridge_kind kind;
    const char *text;
    int64_t number;
} bridge_fact;

/* One disclosure, borrowed from the host for the length of one call. */
typedef struct bridge_post {
    const char *text;
    size_t length;
    const bridge_fact *facts;
    size_t fact_count;
} bridge_post;

/* Free it with bridge_worker_free(). `text_limit` in bytes; 0: the library's own. */
bridge_worker *bridge_worker_new(bridge_policy *policy, size_t text_limit, smp_error *error);
void bridge_worker_free(bridge_worker *worker);

/* Free it with bridge_report_free(). Touches nothing of the host but the post. */
bridge_report *bridge_classify(bridge_worker *worker, const bridge_post *post, smp_error *error);

/* The same of a disclosure as JSON. */
bridge_report *bridge_classify_json(bridge_worker *worker, const char *json, size_t length, smp_error *error);

/* The same, but the report is the worker's own: valid until it classifies again. */
smp_report *bridge_read_json(bridge_worker *worker, const char *json, size_t length, smp_error *error);

/* Many posts in one call: outcome i is the report of post i, or else its error. */
typedef struct bridge_outcome {
    bridge_report *report; /* NULL where it failed */
    smp_error error;
} bridge_outcome;

typedef struct bridge_batch {
    const bridge_post *posts;
    bridge_outcome *outcomes;
    size_t count;
} bridge_batch;

void bridge_classify_batch(bridge_worker *worker, bridge_batch *batch);

smp_report *bridge_report_get(const bridge_report *report);
void bridge_report_free(bridge_report *report);

#endif
