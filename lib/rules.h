/* SPDX-License-Identifier: MIT
 * Conditions over facts and signals, compiled to one flat array of nodes and evaluated in Kleene's three values.
 * A node stands before its operands; `end` is the index behind the last of them. */
#ifndef SMP_RULES_H
#define SMP_RULES_H

#include "facts.h"
#include "report.h"

typedef enum smp__operation {
    SMP__ALL,           /* true where every operand is; without operands: true */
    SMP__ANY,           /* true where some operand is; without operands: false */
    SMP__NOT,           /* one operand */
    SMP__KNOWN,         /* one operand, read in two values: true where it is known to be true */
    SMP__UNLESS,        /* one operand, read in two values: false where it is known to be true. Never asked about */
    SMP__AN_ATTACHMENT, /* one operand, tried for each attachment: true where it is for some */
    SMP__IS,            /* an enum is one of `operand` (1 << value); a boolean is true */
    SMP__HAS,           /* a set has one of `operand` (1 << member) */
    SMP__ONLY,          /* a set has one of `operand`, and nobody else */
    SMP__IS_KNOWN,      /* two values: the fact is known */
    SMP__ABOVE,         /* an integer is above `operand` */
    SMP__BELOW,         /* an integer is below `operand` */
    SMP__SIGNAL         /* a signal fires; where `operand` is not 0, scores at least `operand` / 10^6 */
} smp__operation;

typedef struct smp__node {
    uint8_t operation;
    uint8_t fact;    /* smp__fact_id; an attachment's is that of the attachment at hand */
    uint16_t signal; /* smp__signal_id */
    uint32_t end;
    int64_t operand;
} smp__node;

enum { SMP__NO_CONDITION = UINT32_MAX };

/* What conditions are evaluated on. `attachment` is the one at hand where the condition speaks of one. */
typedef struct smp__view {
    const smp__node *nodes;
    const smp__facts *facts;
    const smp_signal *signals; /* SMP__SIGNAL_COUNT */
    size_t attachment;
} smp__view;

/* A set of facts and signals. */
typedef struct smp__leaves {
    uint64_t facts; /* 1 << smp__fact_id, of the disclosure itself */
    uint64_t signals[(SMP__SIGNAL_COUNT + 63) / 64];
    uint64_t silent[(SMP__SIGNAL_COUNT + 63) / 64]; /* those of `signals` that decided by not firing */
    uint64_t attached;                              /* 1 << number of each attachment that has some below */
    uint16_t attachments[SMP__ATTACHMENT_LIMIT];    /* 1 << (smp__fact_id - SMP__FACT_ATTACHMENT_FIRST); of others
                                                       anything */
} smp__leaves;

void smp__leaves_clear(smp__leaves *leaves);
void smp__leaves_unite(smp__leaves *all, const smp__leaves *more);

/* Copies the condition to `to`, from index `at` on, without the lists that say no more than the list around them; the
 * index behind the copy, which is no longer than the original. */
uint32_t smp__condition_simplify(const smp__node *nodes, uint32_t condition, smp__node *to, uint32_t at);

smp__truth smp__condition_value(const smp__view *view, uint32_t condition);

/* Whether its value is true: the first part that is not, known or not, decides, so that this is cheaper. */
bool smp__condition_holds(const smp__view *view, uint32_t condition);

/* How surely the condition has its value: the smallest of the deciding scores along an `and`, the largest along
 * an `or`, facts counting 1 and unknown ones left out; 1 where nothing but facts decided. */
double smp__condition_confidence(const smp__view *view, uint32_t condition);

/* Adds the facts and signals that decided the condition's value, which is `value`; where it is unknown, the known ones
 * that it rests on so far. With `excuses` also those of an `unless` that did not hold. Returns the confidence. */
double smp__condition_reasons(const smp__view *view, uint32_t condition, smp__truth value, bool excuses,
                              smp__leaves *reasons);

/* Adds what is enough to say why a condition that is false is so: of an `all`, its first false operand alone. */
void smp__condition_objection(const smp__view *view, uint32_t condition, smp__leaves *reasons);

/* Adds the unknown facts that the value of an unknown condition still hangs on. */
void smp__condition_missing(const smp__view *view, uint32_t condition, smp__leaves *missing);

/* How many bits a set has: few, as a rule. */
static inline size_t smp__set_size(uint64_t set) {
    size_t size = 0;
    for (; set; set &= set - 1) size++;
    return size;
}

/* The number of the lowest bit of a set that has one. */
static inline size_t smp__lowest(uint64_t set) {
    return (size_t)__builtin_ctzll(set);
}

#endif
