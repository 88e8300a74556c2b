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

    # The handle is C's; parts are kept once they have been made. One that was unpickled has all parts and no handle.
    __slots__ = ("__weakref__", "_by", "_definitions", "_disposition", "_findings", "_handle", "_id", "_json", "_policy",
                 "_redacted", "_signals", "_text", "_urgent")

    _by: Policy
    _definitions: tuple[Definition, ...]
    _disposition: Disposition
    _findings: tuple[Finding, ...]
    _handle: _native.Report
    _id: str | None
    _json: str
    _policy: PolicyReference
    _redacted: str
    _signals: tuple[Signal, ...]
    _text: str
    _urgent: tuple[Urgent, ...]

    def __init__(self) -> None:
        raise TypeError("a report is made by Policy.classify()")

    @classmethod
    def _of(cls, handle: _native.Report, policy: Policy, text: Any) -> Report:
        self = object.__new__(cls)
        self._handle = handle
        self._by = policy
        self._text = text
        return self

    @property
    def text(self) -> str:
        """The words that were read."""
        return self._text

    @property
    def id(self) -> str | None:
        """The disclosure's id, None where it had none."""
        try:
            return self._id
        except AttributeError:
            self._id = self._handle.id()
            return self._id

    @property
    def policy(self) -> PolicyReference:
        """Which policy it was read by."""
        try:
            return self._policy
        except AttributeError:
            self._policy = self._by._reference
            return self._policy

    @property
    def disposition(self) -> Disposition:
        """What to do with it: `clear`, `advise`, `review` or `hold`."""
        try:
            return self._disposition
        except AttributeError:
            self._disposition = self._handle.disposition()
            return self._disposition

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The clauses that it touches, the weightiest status first, then in the policy's order."""
        try:
            return self._findings
        except AttributeError:
            self._findings = self._handle.findings(self._by._texts)
            return self._findings

    @property
    def definitions(self) -> tuple[Definition, ...]:
        """The policy's definitions that it meets."""
        try:
            return self._definitions
        except AttributeError:
            self._definitions = self._handle.definitions()
            return self._definitions

    @property
    def signals(self) -> tuple[Signal, ...]:
        """What the text itself shows, in the order of `smpolicy.signals()`."""
        try:
            return self._signals
        except AttributeError:
            self._signals = self._handle.signals()
            return self._signals

    @property
    def urgent(self) -> tuple[Urgent, ...]:
        """Signals for which a person should read it now."""
        try:
            return self._urgent
        except AttributeError:
            self._urgent = self._handle.urgent()
            return self._urgent

    @property
    def read_deeply(self) -> bool:
        """Whether the deep reader of the policy read it (`deep=` of `Policy.load()`)."""
        reader: dict[str, Any] = self.to_dict().get("reader", {})
        return bool(reader.get("read", False))

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        try:
            return len(self._findings)
        except AttributeError:
            return self._handle.finding_count()

    def __getitem__(self, index: int) -> Finding:
        return self.findings[index]

    def to_json(self, *, redact: bool = False) -> str:
        """One line, the same bytes that the command writes. `redact` leaves out every word of the text, and the id."""
        if redact:
            try:
                return self._redacted
            except AttributeError:
                self._redacted = self._handle.json(_native.JSON_REDACT)
                return self._redacted
        try:
            return self._json
        except AttributeError:
            self._json = self._handle.json(0)
            return self._json

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
        return _restore, (self._text, {"_" + name: getattr(self, name) for name in _PARTS},
                          self.to_json(), self.to_json(redact=True))


_PARTS = ("id", "policy", "disposition", "findings", "definitions", "signals", "urgent")


def _restore(text: str, parts: dict[str, Any], line: str, redacted: str) -> Report:
    self = object.__new__(Report)
    self._text, self._json, self._redacted = text, line, redacted
    for name, value in parts.items():
        setattr(self, name, value)
    return self
