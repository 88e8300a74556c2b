# SPDX-License-Identifier: MIT
"""A report for notebooks: the post with its evidence marked, and the findings below it. Safe for any text."""
from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from .records import Finding, Status

if TYPE_CHECKING:
    from .report import Report

# Ground and edge; the status is told in words as well.
_COLORS = {
    Status.VIOLATION: ("#fde0dc", "#b3261e"), Status.GROUND: ("#fde7c8", "#8a4b00"),
    Status.UNRESOLVED: ("#fff6c9", "#6b5900"), Status.ADVICE: ("#dcebfd", "#0b57a4"),
}
_GRAVITY = {status: index for index, status in enumerate(Status)}


def marked(text: str, findings: tuple[Finding, ...]) -> str:
    """The text as HTML, with a <mark> round every piece of evidence; pieces that overlap are cut where they begin and end."""
    ranges = [(evidence.start, evidence.end, finding)
              for finding in findings for evidence in finding.evidence
              if evidence.start is not None and evidence.end is not None and evidence.start < evidence.end]
    edges = sorted({0, len(text), *(start for start, _, _ in ranges), *(end for _, end, _ in ranges)})
    pieces = []
    for start, end in zip(edges, edges[1:]):
        words = escape(text[start:end])
        covering = [finding for low, high, finding in ranges if low <= start and end <= high]
        if covering:
            gravest = min(covering, key=lambda finding: _GRAVITY[finding.status])
            ground, edge = _COLORS[gravest.status]
            title = escape("; ".join(dict.fromkeys(f"{f.clause} ({f.status}): {f.title}" for f in covering)))
            words = (f'<mark style="background:{ground};color:#1a1a1a;border-bottom:2px solid {edge}" '
                     f'title="{title}">{words}</mark>')
        pieces.append(words)
    return "".join(pieces)


def _row(finding: Finding) -> str:
    ground, edge = _COLORS[finding.status]
    asked = "".join(f"<br><em>{escape(missing.question)}</em>" for missing in finding.missing)
    return (f'<tr><td style="text-align:left;background:{ground};color:{edge}">{escape(finding.status)}</td>'
            f'<td style="text-align:left"><code>{escape(finding.clause)}</code></td>'
            f'<td style="text-align:left"><strong>{escape(finding.title)}</strong>{asked}</td>'
            f'<td style="text-align:left">{escape(finding.remedy)}</td></tr>')


def page(report: Report) -> str:
    """The whole report."""
    rows = "".join(_row(finding) for finding in report.findings)
    table = (f'<table><thead><tr><th>status</th><th>clause</th><th>finding</th><th>what to do</th></tr></thead>'
             f'<tbody>{rows}</tbody></table>' if rows else "<p>No findings.</p>")
    urgent = "".join(f"<p><strong>Read now: {escape(each.signal)}</strong></p>" for each in report.urgent)
    return (f'<div class="smpolicy"><p><strong>{escape(report.disposition)}</strong></p>{urgent}'
            f'<blockquote style="white-space:pre-wrap">{marked(report.text, report.findings)}</blockquote>{table}</div>')
