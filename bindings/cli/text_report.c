/* SPDX-License-Identifier: MIT */
#include "text_report.h"

#include "paragraph.h"
#include "post.h"

#include <stdlib.h>
#include <string.h>

enum { INDENT = 4, HANG = 7, SHOWN_OF_SIGNAL = 3, SHOWN_OF_FINDING = 8 };

static cli_mark mark_of(smp_finding_status status) {
    switch (status) {
    case SMP_VIOLATION:
    case SMP_GROUND:
        return CLI_MARK_FOUND;
    case SMP_UNRESOLVED:
        return CLI_MARK_QUESTION;
    default:
        return CLI_MARK_ADVICE;
    }
}

static void mark_range(unsigned char *marks, size_t length, const smp_evidence *evidence, cli_mark mark) {
    if (!smp_evidence_has_range(evidence)) return;
    for (size_t at = smp_evidence_start(evidence); at < smp_evidence_end(evidence) && at < length; at++) {
        if (marks[at] < mark) marks[at] = (unsigned char)mark;
    }
}

static void put_post(cli_buffer *out, cli_style style, const smp_report *report) {
    size_t length;
    const char *text = smp_report_text(report, &length);
    if (length == 0) return;
    unsigned char *marks = cli_allocate(length);
    for (size_t i = 0; i < smp_report_finding_count(report); i++) {
        const smp_finding *finding = smp_report_finding(report, i);
        for (size_t j = 0; j < smp_finding_evidence_count(finding); j++)
            mark_range(marks, length, smp_finding_evidence(finding, j), mark_of(smp_finding_get_status(finding)));
    }
    for (size_t i = 0; i < smp_report_urgent_count(report); i++) {
        const smp_signal *signal = smp_report_urgent(report, i);
        for (size_t j = 0; j < smp_signal_evidence_count(signal); j++)
            mark_range(marks, length, smp_signal_evidence(signal, j), CLI_MARK_URGENT);
    }
    cli_put_post(out, style, text, length, marks);
    free(marks);
}

/* ---- the first line */

static void put_count(cli_buffer *out, size_t count, const char *one, const char *many, bool *any) {
    if (count == 0) return;
    cli_put_format(out, "%s%zu %s", *any ? ", " : "", count, count == 1 ? one : many);
    *any = true;
}

static void put_head(cli_buffer *out, cli_style style, const smp_report *report, bool redact) {
    static const struct {
        const char *name;
        cli_ink ink;
    } heads[] = {[SMP_CLEAR] = {"CLEAR", CLI_GREEN},
                 [SMP_ADVISE] = {"ADVISE", CLI_BLUE},
                 [SMP_REVIEW] = {"REVIEW", CLI_YELLOW},
                 [SMP_HOLD] = {"HOLD", CLI_RED}};
    smp_disposition disposition = smp_report_disposition(report);
    size_t counts[SMP_ADVICE + 1] = {0};
    for (size_t i = 0; i < smp_report_finding_count(report); i++)
        counts[smp_finding_get_status(smp_report_finding(report, i))]++;
    cli_ink_on(out, style, heads[disposition].ink);
    if (style.color) cli_put_text(out, "\x1B[1m");
    cli_put_text(out, heads[disposition].name);
    cli_ink_off(out, style);
    const char *id = smp_report_id(report);
    if (id && !redact) {
        cli_put_text(out, "  ");
        cli_ink_on(out, style, CLI_BOLD);
        cli_put_safe(out, id, strlen(id));
        cli_ink_off(out, style);
    }
    cli_put_text(out, "  ");
    bool any = false;
    cli_ink_on(out, style, CLI_DIM);
    put_count(out, counts[SMP_VIOLATION], "violation", "violations", &any);
    put_count(out, counts[SMP_GROUND], "ground to moderate", "grounds to moderate", &any);
    put_count(out, counts[SMP_UNRESOLVED], "open question", "open questions", &any);
    put_count(out, counts[SMP_ADVICE], "piece of advice", "pieces of advice", &any);
    if (!any) cli_put_text(out, "no clause touched");
    cli_ink_off(out, style);
    cli_put_text(out, "\n");
}

/* ---- evidence */

static void put_quote(cli_buffer *out, const smp_report *report, const smp_evidence *evidence) {
    size_t length;
    const char *text = smp_report_text(report, &length);
    size_t start = smp_evidence_start(evidence), end = smp_evidence_end(evidence);
    cli_put_text(out, "\xE2\x80\x9C"); /* “ */
    cli_put_safe(out, text + start, end - start);
    cli_put_text(out, "\xE2\x80\x9D"); /* ” */
}

static void put_undone(cli_buffer *out, const smp_evidence *evidence) {
    for (size_t i = 0; i < smp_evidence_undone_count(evidence); i++)
        cli_put_format(out, ", %s", smp_evidence_undone_phrase(evidence, i));
}

/* “text me” (private_contact), “$h1t” (profane, written with digits or signs for letters) */
static void put_words(cli_buffer *out, const smp_report *report, const smp_evidence *evidence, const char *signal,
                      bool redact) {
    if (redact) {
        cli_put_format(out, "bytes %zu to %zu", smp_evidence_start(evidence), smp_evidence_end(evidence));
    } else {
        put_quote(out, report, evidence);
    }
    cli_put_format(out, " (%s", signal);
    put_undone(out, evidence);
    cli_put_text(out, ")");
}

static void put_list(cli_buffer *out, cli_style style, const char *label, cli_buffer *line) {
    if (line->length) cli_put_paragraph(out, style, INDENT, label, HANG, line->bytes, line->length);
    cli_buffer_clear(line);
}

/* Whether an earlier evidence of the finding has the same words for the same signal. */
static bool seen_before(const smp_report *report, const smp_finding *finding, size_t index) {
    const char *text = smp_report_text(report, NULL);
    const smp_evidence *evidence = smp_finding_evidence(finding, index);
    size_t start = smp_evidence_start(evidence), length = smp_evidence_end(evidence) - start;
    for (size_t i = 0; i < index; i++) {
        const smp_evidence *other = smp_finding_evidence(finding, i);
        size_t other_start = smp_evidence_start(other);
        if (smp_evidence_has_range(other) && smp_evidence_signal(other) == smp_evidence_signal(evidence) &&
            smp_evidence_end(other) - other_start == length && memcmp(text + start, text + other_start, length) == 0)
            return true;
    }
    return false;
}

static void put_seen(cli_buffer *out, cli_style style, const smp_report *report, const smp_finding *finding,
                     bool redact, cli_buffer *line) {
    size_t shown = 0;
    for (size_t i = 0; i < smp_finding_evidence_count(finding); i++) {
        const smp_evidence *evidence = smp_finding_evidence(finding, i);
        if (!smp_evidence_has_range(evidence)) continue;
        if (shown >= SHOWN_OF_FINDING) {
            shown++;
            continue;
        }
        if (!redact && seen_before(report, finding, i)) continue;
        shown++;
        if (line->length) cli_put_text(line, ", ");
        put_words(line, report, evidence, smp_evidence_signal(evidence), redact);
    }
    if (shown > SHOWN_OF_FINDING) cli_put_format(line, ", and %zu more", shown - SHOWN_OF_FINDING);
    put_list(out, style, "words", line);
}

/* ---- findings */

static void put_title(cli_buffer *out, cli_style style, const smp_finding *finding) {
    static const char *const signs[] = {"\xE2\x9C\x97", "\xE2\x9C\x97", "?", "\xE2\x80\xA2"}; /* ✗ ✗ ? • */
    smp_finding_status status = smp_finding_get_status(finding);
    const smp_clause *clause = smp_finding_clause(finding);
    const char *title = smp_clause_title(clause), *id = smp_clause_id(clause);
    size_t used = INDENT + cli_width(title, strlen(title)), wanted = strlen(id);
    cli_put_text(out, "\n");
    if (used <= style.width) {
        cli_put_text(out, "  ");
        cli_put_ink(out, style, cli_mark_ink(mark_of(status)), signs[status]);
        cli_put_text(out, " ");
        cli_put_ink(out, style, CLI_BOLD, title);
    } else {
        cli_put_paragraph(out, style, INDENT - 2, signs[status], 2, title, strlen(title));
    }
    /* At the right end of the title's line, or of a line of its own. */
    if (used + 2 + wanted > style.width) {
        if (used <= style.width) cli_put_text(out, "\n");
        used = 0;
    }
    cli_put_times(out, " ", used + wanted < style.width ? style.width - used - wanted : 0);
    cli_put_ink(out, style, CLI_DIM, id);
    cli_put_text(out, "\n");
}

static void put_place(cli_buffer *line, const smp_finding *finding) {
    const smp_clause *clause = smp_finding_clause(finding);
    const char *place = smp_clause_place(clause);
    cli_put_text(line, smp_clause_section(clause));
    if (place && *place) cli_put_format(line, ", %s", place);
    cli_put_format(line, " \xC2\xB7 %s \xC2\xB7 %s", smp_modality_name(smp_finding_modality(finding)), /* · */
                   smp_finding_status_name(smp_finding_get_status(finding)));
}

static void put_finding(cli_buffer *out, cli_style style, const smp_report *report, const smp_finding *finding,
                        bool redact, cli_buffer *line) {
    const smp_clause *clause = smp_finding_clause(finding);
    put_title(out, style, finding);
    put_place(line, finding);
    put_list(out, style, "place", line);
    put_seen(out, style, report, finding, redact, line);
    cli_put_text(line, smp_clause_reason(clause));
    put_list(out, style, "why", line);
    for (size_t i = 0; i < smp_finding_because_count(finding); i++)
        cli_put_format(line, "%s%s", i ? "; " : "", smp_finding_because(finding, i));
    put_list(out, style, "given", line);
    for (size_t i = 0; i < smp_finding_missing_count(finding); i++) {
        cli_put_format(line, "%s (%s)", smp_finding_missing_question(finding, i), smp_finding_missing_fact(finding, i));
        put_list(out, style, "ask", line);
    }
    cli_put_text(line, smp_clause_remedy(clause));
    put_list(out, style, "do", line);
}

/* ---- the rest */

static void put_urgent(cli_buffer *out, cli_style style, const smp_report *report, bool redact, cli_buffer *line) {
    for (size_t i = 0; i < smp_report_urgent_count(report); i++) {
        const smp_signal *signal = smp_report_urgent(report, i);
        cli_put_text(out, "\n  ");
        cli_ink_on(out, style, CLI_MAGENTA);
        if (style.color) cli_put_text(out, "\x1B[1m");
        cli_put_text(out, "! Urgent: a person should read this now");
        cli_ink_off(out, style);
        cli_put_text(out, "\n");
        for (size_t j = 0; j < smp_signal_evidence_count(signal); j++) {
            if (line->length) cli_put_text(line, ", ");
            put_words(line, report, smp_signal_evidence(signal, j), smp_signal_id(signal), redact);
        }
        put_list(out, style, "words", line);
    }
}

/* profane 0.98 “$h1t”, mention 1.00 “@ana” “@bo” */
static void put_signal(cli_buffer *line, const smp_report *report, const smp_signal *signal, bool redact) {
    cli_put_format(line, "%s%s %.2f", line->length ? ", " : "", smp_signal_id(signal), smp_signal_score(signal));
    for (size_t i = 0; !redact && i < smp_signal_evidence_count(signal) && i < SHOWN_OF_SIGNAL; i++) {
        cli_put_text(line, " ");
        put_quote(line, report, smp_signal_evidence(signal, i));
    }
    if (!redact && smp_signal_evidence_count(signal) > SHOWN_OF_SIGNAL) cli_put_text(line, " \xE2\x80\xA6"); /* … */
}

static void put_foot(cli_buffer *out, cli_style style, const smp_report *report, bool redact, cli_buffer *line) {
    for (size_t i = 0; i < smp_report_definition_count(report); i++)
        cli_put_format(line, "%s%s", i ? ", " : "", smp_definition_id(smp_report_definition(report, i)));
    bool any = line->length > 0;
    if (any) cli_put_paragraph(out, style, 2, "labels", 8, line->bytes, line->length);
    cli_buffer_clear(line);
    for (size_t i = 0; i < smp_report_signal_count(report); i++) {
        const smp_signal *signal = smp_report_signal(report, i);
        if (smp_signal_fired(signal)) put_signal(line, report, signal, redact);
    }
    if (line->length) cli_put_paragraph(out, style, 2, "signals", 8, line->bytes, line->length);
    cli_buffer_clear(line);
}

void cli_put_report(cli_buffer *out, cli_style style, const smp_report *report, bool redact) {
    cli_buffer line = {0};
    put_head(out, style, report, redact);
    if (!redact) put_post(out, style, report);
    put_urgent(out, style, report, redact, &line);
    for (size_t i = 0; i < smp_report_finding_count(report); i++)
        put_finding(out, style, report, smp_report_finding(report, i), redact, &line);
    cli_put_text(out, smp_report_finding_count(report) || smp_report_urgent_count(report) ? "\n" : "");
    put_foot(out, style, report, redact, &line);
    cli_put_text(out, "\n");
    cli_buffer_free(&line);
}
