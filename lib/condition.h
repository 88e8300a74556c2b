/* SPDX-License-Identifier: MIT
 * Compiles the conditions of a policy file, lists and mappings of readable lines, to the nodes of rules.h. The
 * language is described in lib/data/README.md. */
#ifndef SMP_CONDITION_H
#define SMP_CONDITION_H

#include "rules.h"
#include "yaml_tree.h"

/* What a condition may speak of. */
typedef enum smp__scope {
    SMP__SCOPE_DISCLOSURE, /* the disclosure alone */
    SMP__SCOPE_ATTACHMENT, /* an attachment at hand, too: consents are those that count for it */
    SMP__SCOPE_EITHER      /* a shared condition, before it is known where it is used */
} smp__scope;

enum {
    SMP__CONDITION_NODES = 200000, /* of one policy, shared conditions counted wherever they are used */
    SMP__CONDITION_NESTING = 16    /* shared conditions that use one another */
};

typedef struct smp__compiler {
    const smp_allocator *memory;
    smp__diagnostics *diagnostics;
    smp__node *nodes;
    size_t count, capacity;
    const smp__yaml *conditions; /* name -> condition; may be NULL */
    const smp__own_signals *own; /* signals of the policy's own */
    const smp__yaml *limits;     /* name -> whole number; may be NULL */
    smp__scope scope;
    bool quiet;            /* inside a shared condition, whose own errors are reported where it is written */
    bool misplaced;        /* something spoke of an attachment where there is none */
    bool checking;         /* shared conditions, where they are written */
    bool full;             /* SMP__CONDITION_NODES reached, or memory ran out: reported once */
    const smp__yaml *site; /* the condition at hand as its user wrote it */
    const smp__yaml *open[SMP__CONDITION_NESTING]; /* keys of the shared conditions being expanded */
    size_t depth;
} smp__compiler;

/* Begins a node; returns its index. smp__compiler_end() closes it behind its operands. */
uint32_t smp__compiler_begin(smp__compiler *compiler, smp__operation operation);
void smp__compiler_leaf(smp__compiler *compiler, smp__node leaf);
void smp__compiler_end(smp__compiler *compiler, uint32_t node);

/* Appends the condition written at `written`, or, where that is NULL, one that always holds. Errors go to the
 * diagnostics. */
void smp__condition_compile(smp__compiler *compiler, const smp__yaml *written, smp__scope scope);

/* Compiles every shared condition once, for its errors alone. */
void smp__condition_check_shared(smp__compiler *compiler);

/* Appends what one line says. For condition.c. */
void smp__condition_compile_line(smp__compiler *compiler, const smp__yaml *node);

/* Appends the shared condition of this key, used by the line. */
void smp__condition_expand(smp__compiler *compiler, const smp__yaml *key, const smp__yaml *line);

/* The fact that a policy file calls `name`: "author.role", "attachment.kind"; SMP__FACT_COUNT where none is. */
smp__fact_id smp__condition_fact(const char *name, size_t length);

/* The name that policy files use for the fact. */
const char *smp__condition_fact_name(size_t fact);

#endif
