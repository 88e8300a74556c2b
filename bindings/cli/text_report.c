/* SPDX-License-Identifier: MIT */
#include "text_report.h"

#include "paragraph.h"
#include "post.h"

#include <stdlib.h>
#include <string.h>

enum { INDENT = 4, HANG = 7, SHOWN_OF_SIGNAL = 3, SHOWN_OF_FINDING = 8, FOOT_HANG = 8 };

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

/* What is being written, and of what. */
typedef struct text_report {
    cli_buffer *out;
    cli_style style;
    const cli_report_words *words;
    const smp_report *report;
    bool redact;
    cli_buffer line; /* the paragraph that is being put together */
} text_report;

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

static void put_head(text_report *sheet) {
    static const cli_ink inks[] = {
        [SMP_CLEAR] = CLI_GREEN, [SMP_ADVISE] = CLI_BLUE, [SMP_REVIEW] = CLI_YELLOW, [SMP_HOLD] = CLI_RED};
    cli_buffer *out = sheet->out;
    smp_disposition disposition = smp_report_disposition(sheet->report);
    size_t counts[SMP_ADVICE + 1] = {0};
    for (size_t i = 0; i < smp_report_finding_count(sheet->report); i++)
        counts[smp_finding_get_status(smp_report_finding(sheet->report, i))]++;
    cli_ink_on(out, sheet->style, inks[disposition]);
    if (sheet->style.color) cli_put_text(out, "\x1B[1m");
    cli_put_text(out, sheet->words->dispositions[disposition]);
    cli_ink_off(out, sheet->style);
    const char *id = smp_report_id(sheet->report);
    if (id && !sheet->redact) {
        cli_put_text(out, "  ");
        cli_ink_on(out, sheet->style, CLI_BOLD);
        cli_put_safe(out, id, strlen(id));
        cli_ink_off(out, sheet->style);
    }
    cli_put_text(out, "  ");
    bool any = false;
    cli_ink_on(out, sheet->style, CLI_DIM);
    for (size_t i = 0; i <= SMP_ADVICE; i++) {
        const cli_number *number = &sheet->words->counts[i];
        if (counts[i] == 0) continue;
        cli_put_format(out, "%s%zu %s", any ? ", " : "", counts[i], counts[i] == 1 ? number->one : number->many);
        any = true;
    }
    if (!any) cli_put_text(out, sheet->words->nothing);
    cli_ink_off(out, sheet->style);
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

static void put_undone(cli_buffer *out, const smp_evidence *evidence, const char *language) {
    for (size_t i = 0; i < smp_evidence_undone_count(evidence); i++)
        cli_put_format(out, ", %s", smp_undone_phrase(smp_evidence_undone(evidence, i), language));
}

/* “text me” (private_contact), “$h1t” (profane, written with digits or signs for letters) */
static void put_words(text_report *sheet, const smp_evidence *evidence, const char *signal) {
    cli_buffer *line = &sheet->line;
    if (line->length) cli_put_text(line, ", ");
    if (sheet->redact) {
        cli_put_format(line, sheet->words->bytes, smp_evidence_start(evidence), smp_evidence_end(evidence));
    } else {
        put_quote(line, sheet->report, evidence);
    }
    cli_put_format(line, " (%s", signal);
    put_undone(line, evidence, sheet->words->language);
    cli_put_text(line, ")");
}

/* Ends the paragraph, which then stands behind its label. */
static void put_line(text_report *sheet, size_t indent, const char *label, size_t hang) {
    cli_buffer *line = &sheet->line;
    if (line->length) cli_put_paragraph(sheet->out, sheet->style, indent, label, hang, line->bytes, line->length);
    cli_buffer_clear(line);
}

static void put_list(text_report *sheet, const char *label) {
    put_line(sheet, INDENT, label, HANG);
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

static void put_seen(text_report *sheet, const smp_finding *finding) {
    size_t shown = 0;
    for (size_t i = 0; i < smp_finding_evidence_count(finding); i++) {
        const smp_evidence *evidence = smp_finding_evidence(finding, i);
        if (!smp_evidence_has_range(evidence)) continue;
        if (shown < SHOWN_OF_FINDING && !sheet->redact && seen_before(sheet->report, finding, i)) continue;
        if (shown++ < SHOWN_OF_FINDING) put_words(sheet, evidence, smp_evidence_signal(evidence));
    }
    if (shown > SHOWN_OF_FINDING) cli_put_format(&sheet->line, sheet->words->and_more, shown - SHOWN_OF_FINDING);
    put_list(sheet, sheet->words->words);
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

static void put_place(text_report *sheet, const smp_finding *finding) {
    const smp_clause *clause = smp_finding_clause(finding);
    const char *place = smp_clause_place(clause);
    cli_put_text(&sheet->line, smp_clause_section(clause));
    if (place && *place) cli_put_format(&sheet->line, ", %s", place);
    cli_put_format(&sheet->line, " \xC2\xB7 %s \xC2\xB7 %s", /* · */
                   sheet->words->modalities[smp_finding_modality(finding)],
                   sheet->words->statuses[smp_finding_get_status(finding)]);
    put_list(sheet, sheet->words->place);
}

static void put_finding(text_report *sheet, const smp_finding *finding) {
    const smp_clause *clause = smp_finding_clause(finding);
    cli_buffer *line = &sheet->line;
    put_title(sheet->out, sheet->style, finding);
    put_place(sheet, finding);
    put_seen(sheet, finding);
    cli_put_text(line, smp_clause_reason(clause));
    put_list(sheet, sheet->words->why);
    for (size_t i = 0; i < smp_finding_because_count(finding); i++)
        cli_put_format(line, "%s%s", i ? "; " : "", smp_finding_because(finding, i));
    put_list(sheet, sheet->words->given);
    for (size_t i = 0; i < smp_finding_missing_count(finding); i++) {
        cli_put_format(line, "%s (%s)", smp_finding_missing_question(finding, i), smp_finding_missing_fact(finding, i));
        put_list(sheet, sheet->words->ask);
    }
    cli_put_text(line, smp_clause_remedy(clause));
    put_list(sheet, sheet->words->act);
}

/* ---- the rest */

static void put_urgent(text_report *sheet) {
    for (size_t i = 0; i < smp_report_urgent_count(sheet->report); i++) {
        const smp_signal *signal = smp_report_urgent(sheet->report, i);
        cli_put_text(sheet->out, "\n  ");
        cli_ink_on(sheet->out, sheet->style, CLI_MAGENTA);
        if (sheet->style.color) cli_put_text(sheet->out, "\x1B[1m");
        cli_put_text(sheet->out, sheet->words->urgent);
        cli_ink_off(sheet->out, sheet->style);
        cli_put_text(sheet->out, "\n");
        for (size_t j = 0; j < smp_signal_evidence_count(signal); j++)
            put_words(sheet, smp_signal_evidence(signal, j), smp_signal_id(signal));
        put_list(sheet, sheet->words->words);
    }
}

/* profane 0.98 “$h1t”, mention 1.00 “@ana” “@bo” */
static void put_signal(cli_buffer *line, const smp_report *report, const smp_signal *signal, bool redact) {
    unsigned hundredths = (unsigned)(smp_signal_score(signal) * 100 + 0.5); /* as in the reasons that findings give */
    cli_put_format(line, "%s%s %u.%02u", line->length ? ", " : "", smp_signal_id(signal), hundredths / 100,
                   hundredths % 100);
    for (size_t i = 0; !redact && i < smp_signal_evidence_count(signal) && i < SHOWN_OF_SIGNAL; i++) {
        cli_put_text(line, " ");
        put_quote(line, report, smp_signal_evidence(signal, i));
    }
    if (!redact && smp_signal_evidence_count(signal) > SHOWN_OF_SIGNAL) cli_put_text(line, " \xE2\x80\xA6"); /* … */
}

static void put_foot(text_report *sheet) {
    cli_buffer *line = &sheet->line;
    for (size_t i = 0; i < smp_report_definition_count(sheet->report); i++)
        cli_put_format(line, "%s%s", i ? ", " : "", smp_definition_id(smp_report_definition(sheet->report, i)));
    put_line(sheet, 2, sheet->words->labels, FOOT_HANG);
    for (size_t i = 0; i < smp_report_signal_count(sheet->report); i++) {
        const smp_signal *signal = smp_report_signal(sheet->report, i);
        if (smp_signal_fired(signal)) put_signal(line, sheet->report, signal, sheet->redact);
    }
    put_line(sheet, 2, sheet->words->signals, FOOT_HANG);
}

void cli_put_report(cli_buffer *out, cli_style style, const cli_report_words *words, const smp_report *report,
                    bool redact) {
    text_report sheet = {.out = out, .style = style, .words = words, .report = report, .redact = redact};
    bool any = smp_report_finding_count(report) || smp_report_urgent_count(report);
    put_head(&sheet);
    if (!redact) put_post(out, style, report);
    put_urgent(&sheet);
    for (size_t i = 0; i < smp_report_finding_count(report); i++) put_finding(&sheet, smp_report_finding(report, i));
    if (any) cli_put_text(out, "\n");
    put_foot(&sheet);
    cli_put_text(out, "\n");
    cli_buffer_free(&sheet.line);
}
