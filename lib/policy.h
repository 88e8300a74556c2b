/* SPDX-License-Identifier: MIT
 * A loaded policy. Immutable; everything in it lives in its arena, or is owned and freed with it. */
#ifndef SMP_POLICY_H
#define SMP_POLICY_H

#include "arena.h"
#include "calendar.h"
#include "lexicon.h"
#include "organization.h"
#include "rule_index.h"
#include "rules.h"

enum { SMP__DIGEST_SIZE = 65 }; /* hexadecimal digits and NUL */

/* One way in which a clause is touched: where `needs` is true, `violated_when` decides. */
typedef struct smp__rule {
    uint32_t clause;               /* whose it is: an index of clauses */
    uint32_t needs, violated_when; /* conditions: indices of nodes */
    uint32_t asks_when;            /* SMP__NO_CONDITION, or what must hold for an unknown to be reported */
    bool each_attachment;          /* tried for each attachment */
    uint64_t asks;                 /* facts that may be asked for, 1 << smp__fact_id; 0: unknown stays silent */
} smp__rule;

struct smp_clause {
    const char *id, *title, *section, *place, *reason, *remedy; /* never NULL */
    smp_modality modality, stronger;                            /* `stronger` where `stronger_when` is true */
    uint32_t stronger_when;                                     /* a condition, or SMP__NO_CONDITION */
    uint32_t first_rule, rule_count;
    bool has_disposition; /* the policy says what its findings call for */
    smp_disposition disposition;
};

typedef struct smp__definition {
    const char *id, *title; /* never NULL */
    uint32_t condition;
} smp__definition;

struct smp_policy {
    smp_allocator memory;
    smp__arena arena;
    const char *id, *version, *title, *language; /* never NULL */
    char digest[SMP__DIGEST_SIZE];

    smp__strings files; /* those it names, as opened */
    smp__organization organization;
    smp__calendar calendar;
    bool has_calendar;
    smp__own_signals own_signals;
    double thresholds[SMP__SIGNAL_COUNT]; /* a signal fires at a score of at least this */
    double floor;                         /* reports list signals from this score */

    smp__node *nodes; /* all conditions */
    size_t node_count;
    smp__rule *rules;
    size_t rule_count;
    smp_clause *clauses; /* in the policy's order */
    size_t clause_count;
    smp__rule_index index; /* of the rules and definitions */
    smp__definition *definitions;
    size_t definition_count;
    const char *questions[SMP__FACT_COUNT]; /* never NULL */

    smp__lexicon *lexicon;
    struct smp__disguise *disguise;
    struct smp__roster *roster;          /* NULL where none was given */
    struct smp__id_patterns *student_id; /* compiled organization.student_id_patterns; NULL where none */
};

#endif
