/* SPDX-License-Identifier: MIT
 * Compiled conditions, as smp__condition_simplify() has left them, as text again, in the language of policy files;
 * shared conditions are written out. */
#include "condition.h"
#include "decimal.h"
#include "policy.h"

#include <stdio.h>
#include <string.h>

typedef struct page {
    const smp_policy *policy;
    char *buffer;
    size_t size, length; /* of the whole, whatever fits */
} page;

static void put(page *out, const char *text) {
    size_t length = strlen(text);
    if (out->length < out->size) {
        size_t room = out->size - out->length;
        memcpy(out->buffer + out->length, text, length < room ? length : room);
    }
    out->length += length;
}

static void put_indent(page *out, size_t indent) {
    while (indent--) put(out, " ");
}

static void put_number(page *out, const char *words, long long number) {
    char text[64];
    snprintf(text, sizeof text, "%s %lld", words, number);
    put(out, text);
}

/* ---- one line */

static void put_values(page *out, size_t fact, uint64_t bits) {
    const char *before = " ";
    for (; bits; bits &= bits - 1) {
        put(out, before);
        put(out, smp_fact_value(fact, smp__lowest(bits)));
        before = " or ";
    }
}

/* Millionths as a decimal, without a locale's comma. */
static void put_threshold(page *out, int64_t millionths) {
    char text[32];
    if (!millionths) return;
    snprintf(text, sizeof text, " at least %d.%06d", (int)(millionths / SMP__MILLION),
             (int)(millionths % SMP__MILLION));
    for (size_t end = strlen(text); text[end - 1] == '0' && text[end - 2] != '.';) text[--end] = '\0';
    put(out, text);
}

static const char *signal_name(const page *out, const smp__node *node) {
    return smp__own_signals_name(&out->policy->own_signals, node->signal);
}

static void put_leaf(page *out, const smp__node *node, bool negated) {
    const char *fact = smp__condition_fact_name(node->fact);
    bool own_words = node->operation == SMP__IS_KNOWN ||
                     (node->operation == SMP__IS && smp_fact_get_type(node->fact) == SMP_FACT_ENUM);
    if (negated && !own_words) put(out, "not ");
    if (node->operation == SMP__SIGNAL) {
        put(out, "signal ");
        put(out, signal_name(out, node));
        put_threshold(out, node->operand);
        return;
    }
    put(out, fact);
    switch (node->operation) {
    case SMP__IS:
        if (!own_words) return; /* a boolean */
        put(out, negated ? " is not" : " is");
        put_values(out, node->fact, (uint64_t)node->operand);
        return;
    case SMP__HAS:
    case SMP__ONLY:
        put(out, node->operation == SMP__HAS ? " has" : " only");
        put_values(out, node->fact, (uint64_t)node->operand);
        return;
    case SMP__IS_KNOWN:
        put(out, negated ? " is unknown" : " is known");
        return;
    default:
        put_number(out, node->operation == SMP__ABOVE ? " above" : " below", node->operand);
    }
}

static bool is_signal_like(const smp__node *node, const smp__node *other) {
    return node->operation == SMP__SIGNAL && node->operand == other->operand;
}

/* Signals of one threshold that stand side by side in an `any`, from `at` on: "signal profane or obscene". Returns what
 * stands behind them. */
static uint32_t put_signals(page *out, uint32_t at, uint32_t end) {
    const smp__node *nodes = out->policy->nodes;
    uint32_t next = at;
    put(out, "signal ");
    for (; next < end && is_signal_like(&nodes[next], &nodes[at]); next++) {
        put(out, next > at ? " or " : "");
        put(out, signal_name(out, &nodes[next]));
    }
    put_threshold(out, nodes[at].operand);
    return next;
}

/* Whether they are all that an `any` has. */
static bool is_signals(const smp__node *nodes, uint32_t at) {
    if (nodes[at].operation != SMP__ANY || nodes[at].end == at + 1) return false;
    for (uint32_t i = at + 1; i < nodes[at].end; i++)
        if (!is_signal_like(&nodes[i], &nodes[at + 1])) return false;
    return true;
}

/* What stands in one line: false where it takes several. */
static bool put_line(page *out, uint32_t at) {
    const smp__node *nodes = out->policy->nodes, *node = &nodes[at];
    if (node->operation == SMP__NOT && nodes[at + 1].operation >= SMP__IS) {
        put_leaf(out, &nodes[at + 1], true);
    } else if (node->operation >= SMP__IS) {
        put_leaf(out, node, false);
    } else if (node->end == at + 1) {
        put(out, node->operation == SMP__ALL ? "always" : "never");
    } else if (is_signals(nodes, at)) {
        put_signals(out, at + 1, node->end);
    } else {
        return false;
    }
    put(out, "\n");
    return true;
}

/* ---- several */

static void put_condition(page *out, uint32_t at, size_t indent);

static void put_operands(page *out, uint32_t at, size_t indent) {
    const smp__node *nodes = out->policy->nodes;
    bool any = nodes[at].operation == SMP__ANY;
    for (uint32_t i = at + 1; i < nodes[at].end;) {
        put_indent(out, indent);
        put(out, "- ");
        if (any && nodes[i].operation == SMP__SIGNAL) {
            i = put_signals(out, i, nodes[at].end);
            put(out, "\n");
        } else {
            put_condition(out, i, indent + 2);
            i = nodes[i].end;
        }
    }
}

/* Where a line has begun with "- " or "key: ", and stands `indent` deep. */
static void put_condition(page *out, uint32_t at, size_t indent) {
    static const char *const keys[] = {
        [SMP__ALL] = "all",     [SMP__ANY] = "any",       [SMP__NOT] = "none",
        [SMP__KNOWN] = "known", [SMP__UNLESS] = "unless", [SMP__AN_ATTACHMENT] = "an_attachment"};
    const smp__node *nodes = out->policy->nodes;
    if (put_line(out, at)) return;
    put(out, keys[nodes[at].operation]);
    put(out, ":");
    bool list = nodes[at].operation == SMP__ALL || nodes[at].operation == SMP__ANY;
    if (nodes[at].operation == SMP__NOT && nodes[at + 1].operation == SMP__ANY) {
        list = true; /* "none" is a list itself */
        at++;
    }
    if (list || nodes[at].operation == SMP__NOT) {
        put(out, "\n");
        put_operands(out, at, indent + 2);
        return;
    }
    put(out, " ");
    if (put_line(out, at + 1)) return;
    out->length--; /* of the blank */
    put(out, "\n");
    put_indent(out, indent + 2);
    put_condition(out, at + 1, indent + 2);
}

static void put_key(page *out, const char *key, uint32_t condition, size_t indent) {
    put(out, key);
    put(out, ": ");
    if (put_line(out, condition)) return;
    out->length--;
    put(out, "\n");
    if (out->policy->nodes[condition].operation == SMP__ALL) {
        put_operands(out, condition, indent + 2);
        return;
    }
    put_indent(out, indent + 2);
    put_condition(out, condition, indent + 2);
}

static void put_asks(page *out, const smp__rule *rule, size_t indent) {
    const char *before = "";
    if (!rule->asks) return;
    put_indent(out, indent);
    if (rule->asks == UINT64_MAX && rule->asks_when == SMP__NO_CONDITION) {
        put(out, "asks: yes\n");
        return;
    }
    put(out, "asks:\n");
    if (rule->asks != UINT64_MAX) {
        put_indent(out, indent + 2);
        put(out, "facts: [");
        for (size_t fact = 0; fact < SMP__FACT_COUNT; fact++) {
            if (!(rule->asks >> fact & 1)) continue;
            put(out, before);
            put(out, smp__condition_fact_name(fact));
            before = ", ";
        }
        put(out, "]\n");
    }
    if (rule->asks_when == SMP__NO_CONDITION) return;
    put_indent(out, indent + 2);
    put_key(out, "when", rule->asks_when, indent + 2);
}

static void put_rule(page *out, const smp__rule *rule, size_t indent) {
    if (rule->each_attachment) {
        put(out, "each: attachment\n");
        put_indent(out, indent);
    }
    const smp__node *needs = &out->policy->nodes[rule->needs];
    if (needs->operation != SMP__ALL || needs->end > rule->needs + 1) { /* not an empty list */
        put_key(out, "needs", rule->needs, indent);
        put_indent(out, indent);
    }
    put_key(out, "violated_when", rule->violated_when, indent);
    put_asks(out, rule, indent);
}

size_t smp_clause_rules(const smp_policy *policy, const smp_clause *clause, char *buffer, size_t size) {
    if (size) *buffer = '\0';
    if (!policy || !clause) return 0;
    page out = {policy, buffer, size, 0};
    bool several = clause->rule_count > 1;
    if (several) put(&out, "rules:\n");
    for (size_t i = 0; i < clause->rule_count; i++) {
        if (several) put(&out, "  - ");
        put_rule(&out, &policy->rules[clause->first_rule + i], several ? 4 : 0);
    }
    if (clause->stronger_when != SMP__NO_CONDITION) {
        put(&out, "stronger:\n  modality: ");
        put(&out, smp_modality_name(clause->stronger));
        put(&out, "\n  ");
        put_key(&out, "when", clause->stronger_when, 2);
    }
    if (size) buffer[out.length < size ? out.length : size - 1] = '\0';
    return out.length;
}
