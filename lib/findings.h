/* SPDX-License-Identifier: MIT
 * What a policy finds in one disclosure: definitions met, clauses touched, disposition. All of it lies in an arena
 * that is reset from disclosure to disclosure; nothing is allocated once it has grown. */
#ifndef SMP_FINDINGS_H
#define SMP_FINDINGS_H

#include "arena.h"
#include "facts.h"
#include "policy.h"
#include "report.h"

/* A fact that is still to be found out. */
typedef struct smp__missing {
    const char *fact;     /* "consent.supervisor", "attachments[0].rights" */
    const char *question; /* the policy's; never NULL */
} smp__missing;

/* One clause that the disclosure touches. */
struct smp_finding {
    const smp_clause *clause;
    smp_finding_status status;
    smp_modality modality;       /* the clause's, or the stronger one that the facts give it */
    smp_disposition disposition; /* what it calls for */
    double confidence;           /* in [0,1] */
    const char **because;        /* "author.role = employee", "… (inferred)", "signal profane 0.98" */
    size_t because_count;        /* in the order of the fact table, then of the signal table */
    const smp__missing *missing; /* in the order of the fact table */
    size_t missing_count;
    const smp_evidence *evidence; /* words in the order of the text, then facts, then attachments */
    size_t evidence_count;
};

/* One definition that the disclosure meets. */
struct smp_definition {
    const smp__definition *definition;
    const char **basis; /* "form", "attachments[0].kind", "signal piracy" */
    size_t basis_count;
};

typedef struct smp__findings {
    smp_finding *findings; /* by status, then by the clause's place in the policy */
    size_t finding_count;
    smp_definition *definitions; /* in the policy's order */
    size_t definition_count;
    smp_disposition disposition; /* of the findings, and at least review where something is urgent */
    smp__arena arena;
} smp__findings;

void smp__findings_open(smp__findings *findings, smp_allocator memory);
void smp__findings_close(smp__findings *findings);
size_t smp__findings_memory(const smp__findings *findings);

/* Evaluates the policy on effective facts (smp__infer) and SMP__SIGNAL_COUNT signals; replaces what was found
 * before. Evidence borrows nothing but names and the policy: it is copied. False where out of memory. */
bool smp__findings_evaluate(smp__findings *findings, const smp_policy *policy, const smp__facts *facts,
                            const smp_signal *signals);

#endif
