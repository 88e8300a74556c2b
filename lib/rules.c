/* SPDX-License-Identifier: MIT */
#include "rules.h"

/* What is asked of each attachment: rarely called, and the view that it makes would cost every call of its caller. */
#define OUT_OF_LINE __attribute__((noinline))

/* Copies it as an operand of `parent`. */
static uint32_t simplify(const smp__node *nodes, uint32_t condition, smp__node *to, uint32_t at,
                         smp__operation parent) {
    const smp__node *node = &nodes[condition];
    smp__operation own = (smp__operation)node->operation;
    bool list = own == SMP__ALL || own == SMP__ANY;
    bool single = list && condition + 1 < node->end && nodes[condition + 1].end == node->end;
    if (single) return simplify(nodes, condition + 1, to, at, parent);
    bool dissolved = list && own == parent;
    uint32_t copy = at;
    if (!dissolved) to[at++] = *node;
    for (uint32_t i = condition + 1; i < node->end; i = nodes[i].end) at = simplify(nodes, i, to, at, own);
    if (!dissolved) to[copy].end = at;
    return at;
}

uint32_t smp__condition_simplify(const smp__node *nodes, uint32_t condition, smp__node *to, uint32_t at) {
    return simplify(nodes, condition, to, at, SMP__NOT);
}

/* An enum that is unknown may still be known not to have some of its values. */
static smp__truth is(const smp__value *value, uint32_t bits) {
    if (value->known) return value->bits & bits ? SMP__TRUE : SMP__FALSE;
    return bits & ~value->ruled_out ? SMP__UNKNOWN : SMP__FALSE;
}

static smp__truth only(const smp__value *value, uint32_t bits) {
    return value->bits & bits && !(value->bits & ~bits) ? SMP__TRUE : SMP__FALSE;
}

static bool fires(const smp_signal *signal, int64_t own_threshold) {
    return own_threshold ? signal->score >= (double)own_threshold / 1e6 : signal->fired;
}

static const smp__value *value_of(const smp__view *view, const smp__node *node) {
    return smp__facts_value(view->facts, (smp__fact_id)node->fact, view->attachment);
}

static inline smp__truth leaf_value(const smp__view *view, const smp__node *node) {
    if (node->operation == SMP__SIGNAL)
        return fires(&view->signals[node->signal], node->operand) ? SMP__TRUE : SMP__FALSE;
    const smp__value *value = value_of(view, node);
    uint32_t bits = (uint32_t)node->operand;
    if (node->operation == SMP__IS_KNOWN) return value->known ? SMP__TRUE : SMP__FALSE;
    if (node->operation == SMP__IS) return is(value, bits);
    if (!value->known) return SMP__UNKNOWN;
    switch (node->operation) {
    case SMP__HAS:
        return value->bits & bits ? SMP__TRUE : SMP__FALSE;
    case SMP__ONLY:
        return only(value, bits);
    case SMP__ABOVE:
        return value->number > node->operand ? SMP__TRUE : SMP__FALSE;
    default:
        return value->number < node->operand ? SMP__TRUE : SMP__FALSE;
    }
}

/* The value of an operand; most are leaves. */
static inline smp__truth operand_value(const smp__view *view, uint32_t condition) {
    const smp__node *node = &view->nodes[condition];
    return node->operation >= SMP__IS ? leaf_value(view, node) : smp__condition_value(view, condition);
}

static smp__truth all_value(const smp__view *view, uint32_t condition) {
    smp__truth value = SMP__TRUE;
    const smp__node *nodes = view->nodes;
    for (uint32_t i = condition + 1; i < nodes[condition].end && value != SMP__FALSE; i = nodes[i].end) {
        smp__truth operand = operand_value(view, i);
        if (operand < value) value = operand;
    }
    return value;
}

static smp__truth any_value(const smp__view *view, uint32_t condition) {
    smp__truth value = SMP__FALSE;
    const smp__node *nodes = view->nodes;
    for (uint32_t i = condition + 1; i < nodes[condition].end && value != SMP__TRUE; i = nodes[i].end) {
        smp__truth operand = operand_value(view, i);
        if (operand > value) value = operand;
    }
    return value;
}

OUT_OF_LINE static smp__truth an_attachment_value(const smp__view *view, uint32_t condition) {
    smp__truth value = SMP__FALSE;
    smp__view each = *view;
    for (each.attachment = 0; each.attachment < view->facts->attachment_count && value != SMP__TRUE;
         each.attachment++) {
        smp__truth operand = smp__condition_value(&each, condition + 1);
        if (operand > value) value = operand;
    }
    return value;
}

smp__truth smp__condition_value(const smp__view *view, uint32_t condition) {
    switch (view->nodes[condition].operation) {
    case SMP__ALL:
        return all_value(view, condition);
    case SMP__ANY:
        return any_value(view, condition);
    case SMP__NOT:
        return (smp__truth)(SMP__TRUE - smp__condition_value(view, condition + 1));
    case SMP__KNOWN:
        return smp__condition_holds(view, condition + 1) ? SMP__TRUE : SMP__FALSE;
    case SMP__UNLESS:
        return smp__condition_holds(view, condition + 1) ? SMP__FALSE : SMP__TRUE;
    case SMP__AN_ATTACHMENT:
        return an_attachment_value(view, condition);
    default:
        return leaf_value(view, &view->nodes[condition]);
    }
}

/* ---- whether it is true */

static inline bool leaf_holds(const smp__view *view, const smp__node *node) {
    if (node->operation == SMP__IS) {
        const smp__value *value = value_of(view, node);
        return value->known && (value->bits & (uint32_t)node->operand);
    }
    return leaf_value(view, node) == SMP__TRUE;
}

static inline bool operand_holds(const smp__view *view, uint32_t condition) {
    const smp__node *node = &view->nodes[condition];
    return node->operation >= SMP__IS ? leaf_holds(view, node) : smp__condition_holds(view, condition);
}

OUT_OF_LINE static bool holds_for_an_attachment(const smp__view *view, uint32_t condition) {
    smp__view each = *view;
    for (each.attachment = 0; each.attachment < view->facts->attachment_count; each.attachment++)
        if (smp__condition_holds(&each, condition + 1)) return true;
    return false;
}

bool smp__condition_holds(const smp__view *view, uint32_t condition) {
    const smp__node *nodes = view->nodes, *node = &nodes[condition];
    switch (node->operation) {
    case SMP__ALL:
        for (uint32_t i = condition + 1; i < node->end; i = nodes[i].end)
            if (!operand_holds(view, i)) return false;
        return true;
    case SMP__ANY:
        for (uint32_t i = condition + 1; i < node->end; i = nodes[i].end)
            if (operand_holds(view, i)) return true;
        return false;
    case SMP__NOT:
        return smp__condition_value(view, condition + 1) == SMP__FALSE;
    case SMP__KNOWN:
        return operand_holds(view, condition + 1);
    case SMP__UNLESS:
        return !operand_holds(view, condition + 1);
    case SMP__AN_ATTACHMENT:
        return holds_for_an_attachment(view, condition);
    default:
        return leaf_holds(view, node);
    }
}

/* ---- what decided */

/* Whether an operand of value `operand` had a part in its list's having `value`. An `and` that is false, and an
 * `or` that is true, stand by the operands that have that value; in an `or` that is unknown the false ones count
 * for nothing; in all other cases every operand counts. */
static bool has_part(uint8_t operation, smp__truth value, smp__truth operand) {
    if (operation == SMP__ALL) return value != SMP__FALSE || operand == SMP__FALSE;
    return value == SMP__FALSE || operand == value;
}

/* The lists whose deciding scores are alternatives: the best one counts. */
static bool takes_largest(uint8_t operation, smp__truth value) {
    return operation == SMP__ALL ? value == SMP__FALSE : value != SMP__FALSE;
}

/* ---- which facts and signals */

void smp__leaves_clear(smp__leaves *leaves) {
    leaves->facts = leaves->attached = 0;
    for (size_t i = 0; i < sizeof leaves->signals / sizeof *leaves->signals; i++)
        leaves->signals[i] = leaves->silent[i] = 0;
}

void smp__leaves_unite(smp__leaves *all, const smp__leaves *more) {
    all->facts |= more->facts;
    for (size_t i = 0; i < sizeof all->signals / sizeof *all->signals; i++) {
        all->signals[i] |= more->signals[i];
        all->silent[i] |= more->silent[i];
    }
    for (uint64_t left = more->attached; left; left &= left - 1) {
        size_t i = smp__lowest(left);
        bool both = all->attached >> i & 1;
        all->attachments[i] = both ? all->attachments[i] | more->attachments[i] : more->attachments[i];
    }
    all->attached |= more->attached;
}

OUT_OF_LINE static void add_attached(smp__leaves *leaves, size_t attachment, smp__fact_id fact) {
    uint64_t bit = UINT64_C(1) << attachment;
    if (!(leaves->attached & bit)) leaves->attachments[attachment] = 0;
    leaves->attached |= bit;
    leaves->attachments[attachment] |= (uint16_t)(1u << (fact - SMP__FACT_ATTACHMENT_FIRST));
}

static inline void add_fact(smp__leaves *leaves, const smp__view *view, smp__fact_id fact, const smp__value *value) {
    if (value->from_above) fact = smp__fact_above(fact);
    if (smp__fact_is_attachment(fact))
        add_attached(leaves, view->attachment, fact);
    else
        leaves->facts |= UINT64_C(1) << fact;
}

static void add_signal(smp__leaves *leaves, size_t signal, bool fired) {
    uint64_t bit = UINT64_C(1) << (signal % 64);
    leaves->signals[signal / 64] |= bit;
    if (!fired) leaves->silent[signal / 64] |= bit;
}

static inline void leaf_reasons(const smp__view *view, const smp__node *node, smp__truth value, smp__leaves *reasons) {
    if (node->operation == SMP__SIGNAL) {
        add_signal(reasons, node->signal, value == SMP__TRUE);
        return;
    }
    const smp__value *fact = value_of(view, node);
    if (fact->known) add_fact(reasons, view, (smp__fact_id)node->fact, fact);
}

/* ---- how surely */

/* A confidence, or NOTHING where only unknown facts had a part. */
static const double NOTHING = -1.0;

static double join(double a, double b, bool largest) {
    if (a == NOTHING) return b;
    if (b == NOTHING) return a;
    return largest == (a > b) ? a : b;
}

/* What is gathered on the way. */
typedef struct gathered {
    smp__leaves *reasons; /* may be NULL */
    bool excuses;
} gathered;

static double weigh(const smp__view *view, uint32_t condition, smp__truth value, gathered to);

static inline double weigh_leaf(const smp__view *view, const smp__node *node, smp__truth value, gathered to) {
    if (to.reasons) leaf_reasons(view, node, value, to.reasons);
    if (node->operation != SMP__SIGNAL) return value == SMP__UNKNOWN ? NOTHING : 1.0;
    double score = view->signals[node->signal].score;
    return value == SMP__TRUE ? score : 1.0 - score;
}

static inline double weigh_operand(const smp__view *view, uint32_t condition, smp__truth value, gathered to) {
    const smp__node *node = &view->nodes[condition];
    return node->operation >= SMP__IS ? weigh_leaf(view, node, value, to) : weigh(view, condition, value, to);
}

static double weigh_list(const smp__view *view, uint32_t condition, smp__truth value, gathered to) {
    const smp__node *nodes = view->nodes, *node = &nodes[condition];
    bool largest = takes_largest(node->operation, value);
    bool unanimous = value == (node->operation == SMP__ALL ? SMP__TRUE : SMP__FALSE);
    double joined = NOTHING;
    for (uint32_t i = condition + 1; i < node->end; i = nodes[i].end) {
        smp__truth operand = unanimous ? value : operand_value(view, i);
        if (!unanimous && !has_part(node->operation, value, operand)) continue;
        joined = join(joined, weigh_operand(view, i, operand, to), largest);
    }
    return joined;
}

OUT_OF_LINE static double weigh_attachments(const smp__view *view, uint32_t condition, smp__truth value, gathered to) {
    bool largest = takes_largest(SMP__ANY, value);
    double joined = NOTHING;
    smp__view each = *view;
    for (each.attachment = 0; each.attachment < view->facts->attachment_count; each.attachment++) {
        smp__truth operand = operand_value(&each, condition + 1);
        if (has_part(SMP__ANY, value, operand))
            joined = join(joined, weigh_operand(&each, condition + 1, operand, to), largest);
    }
    return joined;
}

/* `known` or `unless`: an operand that is unknown counts as false, but not for sure. */
static double weigh_in_two_values(const smp__view *view, uint32_t condition, smp__truth value, gathered to) {
    smp__truth operand = operand_value(view, condition + 1);
    if (view->nodes[condition].operation == SMP__UNLESS && !to.excuses && value == SMP__TRUE) to.reasons = NULL;
    double known = weigh_operand(view, condition + 1, operand, to);
    return operand == SMP__UNKNOWN ? NOTHING : known;
}

static double weigh(const smp__view *view, uint32_t condition, smp__truth value, gathered to) {
    const smp__node *node = &view->nodes[condition];
    switch (node->operation) {
    case SMP__ALL:
    case SMP__ANY:
        return weigh_list(view, condition, value, to);
    case SMP__NOT:
        return weigh_operand(view, condition + 1, (smp__truth)(SMP__TRUE - value), to);
    case SMP__KNOWN:
    case SMP__UNLESS:
        return weigh_in_two_values(view, condition, value, to);
    case SMP__AN_ATTACHMENT:
        return weigh_attachments(view, condition, value, to);
    default:
        return weigh_leaf(view, node, value, to);
    }
}

double smp__condition_confidence(const smp__view *view, uint32_t condition) {
    return smp__condition_reasons(view, condition, smp__condition_value(view, condition), false, NULL);
}

double smp__condition_reasons(const smp__view *view, uint32_t condition, smp__truth value, bool excuses,
                              smp__leaves *reasons) {
    double known = weigh(view, condition, value, (gathered){reasons, excuses});
    return known == NOTHING ? 1.0 : known;
}

OUT_OF_LINE static void attachment_missing(const smp__view *view, uint32_t condition, smp__leaves *missing) {
    smp__view each = *view;
    for (each.attachment = 0; each.attachment < view->facts->attachment_count; each.attachment++)
        smp__condition_missing(&each, condition + 1, missing);
}

void smp__condition_missing(const smp__view *view, uint32_t condition, smp__leaves *missing) {
    if (operand_value(view, condition) != SMP__UNKNOWN) return;
    const smp__node *node = &view->nodes[condition];
    switch (node->operation) {
    case SMP__ALL:
    case SMP__ANY:
    case SMP__NOT:
        for (uint32_t i = condition + 1; i < node->end; i = view->nodes[i].end)
            smp__condition_missing(view, i, missing);
        return;
    case SMP__AN_ATTACHMENT:
        attachment_missing(view, condition, missing);
        return;
    default:
        add_fact(missing, view, (smp__fact_id)node->fact, value_of(view, node));
    }
}

void smp__condition_objection(const smp__view *view, uint32_t condition, smp__leaves *reasons) {
    const smp__node *node = &view->nodes[condition];
    smp__view each = *view;
    switch (node->operation) {
    case SMP__ALL:
        for (uint32_t i = condition + 1; i < node->end; i = view->nodes[i].end) {
            if (operand_value(view, i) != SMP__FALSE) continue;
            smp__condition_objection(view, i, reasons);
            return;
        }
        return;
    case SMP__ANY:
        for (uint32_t i = condition + 1; i < node->end; i = view->nodes[i].end)
            smp__condition_objection(view, i, reasons);
        return;
    case SMP__AN_ATTACHMENT:
        for (each.attachment = 0; each.attachment < view->facts->attachment_count; each.attachment++)
            smp__condition_objection(&each, condition + 1, reasons);
        return;
    default:
        smp__condition_reasons(view, condition, smp__condition_value(view, condition), false, reasons);
    }
}
