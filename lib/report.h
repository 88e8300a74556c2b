/* SPDX-License-Identifier: MIT
 * A report: what classify.c found in one disclosure, kept so that the accessors of smpolicy.h and report_json.c
 * can show it. Everything in it is borrowed from the classifier and the policy until it is detached. */
#ifndef SMP_REPORT_H
#define SMP_REPORT_H

#include "json_write.h"
#include "signals.h"
#include "text.h"

#include <smpolicy.h>
#include <stdbool.h>

struct smp_evidence {
    const char *source;    /* "text", a fact's dotted path, "attachments[0]" */
    const char *pattern;   /* "secrecy:14", or NULL */
    smp__span span;        /* bytes of the text; 0, 0 where has_range is false */
    uint32_t undone;       /* SMP__UNDONE_… */
    smp__signal_id signal; /* SMP__SIGNAL_COUNT where it shows a fact */
    bool has_range;
    bool inferred;          /* the fact it rests on was inferred */
    const char *own_signal; /* the name of `signal` where it is of the policy's own; NULL for others */
};

/* One signal of the text, scored; its evidence sorted by start and merged. */
struct smp_signal {
    smp__signal_id id;
    double score;     /* in [0,1] */
    bool fired;       /* score reaches the policy's threshold */
    uint32_t sources; /* SMP__SOURCE_… */
    const smp_evidence *evidence;
    size_t evidence_count;
    const char *own_name; /* where it is of the policy's own; NULL for others */
};

struct smp_report {
    const smp_policy *policy;
    const char *id; /* NULL where none was given */
    const char *text;
    size_t text_length;
    const char *reader; /* its digest; NULL where there was none */
    bool read_deeply;
    smp_disposition disposition;
    const smp_signal *signals; /* all SMP__SIGNAL_COUNT, in the order of the table */
    double floor;              /* the score from which a signal is listed */
    uint16_t listed[SMP__SIGNAL_COUNT], urgent[SMP__SIGNAL_COUNT]; /* indices into signals */
    size_t listed_count, urgent_count;
    const struct smp__findings *findings;
    smp_allocator memory;
    smp__json json; /* smp_report_to_json()'s, reused */
    bool detached;
};

/* Makes a report that is empty. It lives inside its classifier; smp__report_clear() frees what it holds. */
void smp__report_init(smp_report *report, const smp_allocator *memory);
void smp__report_clear(smp_report *report);

/* What one classification found. All pointers are borrowed and must live until the next call. `signals` has
 * SMP__SIGNAL_COUNT items. */
typedef struct smp__report_content {
    const smp_policy *policy;
    const char *id;
    const char *text;
    size_t text_length;
    const smp_signal *signals;
    double floor;
    const char *reader; /* the digest of the deep reader's weights; NULL where there was none */
    bool read_deeply;
    const struct smp__findings *findings; /* definitions, findings, disposition */
} smp__report_content;

/* Takes the content, lists the signals above the floor and the urgent ones, and settles the disposition. */
void smp__report_fill(smp_report *report, const smp__report_content *content);

#endif
