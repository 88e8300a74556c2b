# SPDX-License-Identifier: MIT
"""What was found in one disclosure."""
from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, final

from . import _native
from ._html import page
from .records import Definition, Disposition, Finding, Signal, Urgent

if TYPE_CHECKING:
    from .policy import Policy

__all__ = ["PolicyReference", "Report"]

_REDACT = _native.JSON_REDACT


@dataclass(frozen=True, slots=True)
class PolicyReference:
    """Which policy a report is by."""

    id: str
    version: str
    digest: str


@final
class Report:
    """What was found in one disclosure. It says what touches a clause, never that somebody is guilty.

    It iterates over its findings, the weightiest first, and is true where there are any. Its parts are made when they are
    asked for; it outlives its policy, and pickles.

    >>> from smpolicy import Policy
    >>> report = Policy.default().classify("You are a stupid idiot, @coach", author="employee", account="personal")
    >>> for finding in report:
    ...     for evidence in finding.evidence:
    ...         if evidence.start is not None:
    ...             assert report.text[evidence.start:evidence.end] == evidence.text
    """

    __slots__ = ("__weakref__", "_cached", "_native", "_policy", "_text")

    _cached: dict[str, Any]
    _native: _native.Report
    _policy: Policy
    _text: str

    def __init__(self) -> None:
        raise TypeError("a report is made by Policy.classify()")

    @classmethod
    def _of(cls, native: _native.Report, policy: Policy, text: Any) -> Report:
        self = object.__new__(cls)
        self._native = native
        self._policy = policy
        self._text = text
        return self

    def _kept(self) -> dict[str, Any]:
        try:
            return self._cached
        except AttributeError:
            self._cached = {}
            return self._cached

    @property
    def text(self) -> str:
        """The words that were read."""
        return self._text

    @property
    def id(self) -> str | None:
        """The disclosure's id, None where it had none."""
        kept = self._kept()
        return kept["id"] if "id" in kept else kept.setdefault("id", self._native.id())

    @property
    def policy(self) -> PolicyReference:
        """Which policy it was read by."""
        kept = self._kept()
        return kept["policy"] if "policy" in kept else kept.setdefault("policy", self._policy._reference)

    @property
    def disposition(self) -> Disposition:
        """What to do with it: `clear`, `advise`, `review` or `hold`."""
        kept = self._kept()
        return kept["disposition"] if "disposition" in kept else kept.setdefault("disposition", self._native.disposition())

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The clauses that it touches, the weightiest status first, then in the policy's order."""
        kept = self._kept()
        return kept["findings"] if "findings" in kept else kept.setdefault(
            "findings", self._native.findings(self._policy._texts))

    @property
    def definitions(self) -> tuple[Definition, ...]:
        """The policy's definitions that it meets."""
        kept = self._kept()
        return kept["definitions"] if "definitions" in kept else kept.setdefault("definitions", self._native.definitions())

    @property
    def signals(self) -> tuple[Signal, ...]:
        """What the text itself shows, in the order of `smpolicy.signals()`."""
        kept = self._kept()
        return kept["signals"] if "signals" in kept else kept.setdefault("signals", self._native.signals())

    @property
    def urgent(self) -> tuple[Urgent, ...]:
        """Signals for which a person should read it now."""
        kept = self._kept()
        return kept["urgent"] if "urgent" in kept else kept.setdefault("urgent", self._native.urgent())

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        kept = self._kept()
        return len(kept["findings"]) if "findings" in kept else self._native.finding_count()

    def __getitem__(self, index: int) -> Finding:
        return self.findings[index]

    def to_json(self, *, redact: bool = False) -> str:
        """One line, the same bytes that the command writes. `redact` leaves out every word of the text, and the id."""
        kept = self._kept()
        key = "redacted" if redact else "json"
        if key not in kept:
            kept[key] = self._native.json(_REDACT if redact else 0)
        line: str = kept[key]
        return line

    def to_dict(self, *, redact: bool = False) -> dict[str, Any]:
        """What `to_json()` says, as dicts and lists."""
        document: dict[str, Any] = json.loads(self.to_json(redact=redact))
        return document

    def __repr__(self) -> str:
        found = ", ".join(f"{finding.clause} {finding.status}" for finding in self.findings[:4])
        more = len(self) - 4
        if more > 0:
            found += f", {more} more"
        words = self._text if len(self._text) <= 40 else self._text[:39] + "…"
        return f"<Report {self.disposition}: {found or 'no findings'}; {words!r}>"

    def _repr_html_(self) -> str:
        return page(self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Report):
            return NotImplemented
        return self._text == other._text and self.to_json() == other.to_json()

    def __hash__(self) -> int:
        return hash((self._text, self.to_json()))

    def __reduce__(self) -> tuple[object, ...]:
        parts = {name: getattr(self, name)
                 for name in ("id", "policy", "disposition", "findings", "definitions", "signals", "urgent")}
        parts["json"] = self.to_json()
        parts["redacted"] = self.to_json(redact=True)
        return _restore, (self._text, parts)


def _restore(text: str, parts: dict[str, Any]) -> Report:
    self = object.__new__(Report)
    self._text = text
    self._cached = parts
    return self
