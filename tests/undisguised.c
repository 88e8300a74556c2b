/* SPDX-License-Identifier: MIT */
#include "undisguised.h"

#include "text_private.h"
#include "utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

/* The capital of a folded letter, or itself where it would not be folded to it. */
static uint32_t capital(uint32_t code) {
    utf8proc_int32_t upper = utf8proc_toupper((utf8proc_int32_t)code);
    return utf8proc_tolower(upper) == (utf8proc_int32_t)code ? (uint32_t)upper : code;
}

static char *write_out(const smp__text *text, size_t *length) {
    char *out = malloc(text->folded_length * 4 + 1); /* a joiner before every character at most */
    size_t size = 0, step;
    for (size_t at = 0; out && at < text->folded_length; at += step) {
        uint8_t trait = text->private->traits[at];
        uint32_t code = smp__utf8_decode(text->folded + at, &step);
        if (trait & SMP__TRAIT_GLUED) size += smp__utf8_encode(0x200D, out + size);
        size += smp__utf8_encode(trait & SMP__TRAIT_UPPER ? capital(code) : code, out + size);
    }
    if (out) out[size] = '\0';
    *length = size;
    return out;
}

static bool same_reading(const smp__text *one, const smp__text *other) {
    if (one->folded_length != other->folded_length || one->word_count != other->word_count) return false;
    if (memcmp(one->folded, other->folded, one->folded_length) != 0) return false;
    for (size_t i = 0; i < one->word_count; i++) {
        const smp__word *a = &one->words[i], *b = &other->words[i];
        if (a->start != b->start || a->end != b->end || a->shape != b->shape || a->gap != b->gap) return false;
    }
    return true;
}

char *undisguised(const smp__text *text, size_t *length) {
    char *plain = write_out(text, length);
    smp__text *again = smp__text_new(NULL);
    bool final = plain && again && smp__text_prepare(again, plain, *length) && same_reading(text, again);
    smp__text_free(again);
    if (final) return plain;
    free(plain);
    return NULL;
}

static bool is_swearing(const smp_signal *signal) {
    const char *name = smp_signal_id(signal);
    return strcmp(name, "profane") == 0 || strcmp(name, "obscene") == 0;
}

const char *undisguised_difference(const smp_report *disguised, const smp_report *plain) {
    bool fired_more = false;
    size_t signals = smp_report_signal_count(disguised), findings = smp_report_finding_count(disguised);
    if (signals != smp_report_signal_count(plain)) return "as many signals";
    for (size_t i = 0; i < signals; i++) {
        const smp_signal *a = smp_report_signal(disguised, i), *b = smp_report_signal(plain, i);
        bool more = smp_signal_score(a) > smp_signal_score(b), less = smp_signal_score(a) < smp_signal_score(b);
        if (less || (more && !is_swearing(a))) return smp_signal_id(a);
        fired_more = fired_more || smp_signal_fired(a) != smp_signal_fired(b);
    }
    if (fired_more) return NULL;
    if (findings != smp_report_finding_count(plain)) return "as many findings";
    for (size_t i = 0; i < findings; i++) {
        const smp_finding *a = smp_report_finding(disguised, i), *b = smp_report_finding(plain, i);
        if (strcmp(smp_clause_id(smp_finding_clause(a)), smp_clause_id(smp_finding_clause(b))) != 0)
            return "the same clauses";
        if (smp_finding_get_status(a) != smp_finding_get_status(b)) return "the same statuses";
    }
    return NULL;
}
