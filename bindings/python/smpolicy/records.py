# SPDX-License-Identifier: MIT
"""The values that a report, a policy and the reference tables are made of: frozen, comparable, picklable."""
from __future__ import annotations

import enum
from dataclasses import dataclass

from . import _native, errors

__all__ = [
    "Clause", "Definition", "Diagnostic", "Disposition", "Evidence", "Fact", "Finding", "Missing", "Modality", "Signal",
    "SignalKind", "Status", "Urgent",
]


class Disposition(enum.StrEnum):
    """What the report advises, from the mildest to the gravest; they compare in that order, also with
    their names.

    >>> Disposition.REVIEW > Disposition.ADVISE
    True
    >>> Disposition.HOLD == "hold", Disposition.HOLD >= "review"
    (True, True)
    """

    CLEAR = "clear"
    ADVISE = "advise"
    REVIEW = "review"
    HOLD = "hold"

    @property
    def rank(self) -> int:
        """0 for `clear` to 3 for `hold`."""
        return _RANKS[self]

    def __lt__(self, other: str) -> bool:
        return self.rank < Disposition(other).rank

    def __le__(self, other: str) -> bool:
        return self.rank <= Disposition(other).rank

    def __gt__(self, other: str) -> bool:
        return self.rank > Disposition(other).rank

    def __ge__(self, other: str) -> bool:
        return self.rank >= Disposition(other).rank


_RANKS = {member: rank for rank, member in enumerate(Disposition)}


class Status(enum.StrEnum):
    """What a finding says of its clause, the weightiest first."""

    VIOLATION = "violation"
    GROUND = "ground"
    UNRESOLVED = "unresolved"
    ADVICE = "advice"


class Modality(enum.StrEnum):
    """How strongly a clause speaks."""

    PROHIBITED = "prohibited"
    REQUIRES = "requires"
    DISCRETIONARY = "discretionary"
    DISCOURAGED = "discouraged"
    CAUTION = "caution"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What something rests on: words of the text, a fact, an attachment.

    `source` is "text", a fact's dotted path or "attachments[0]". For words, `text[start:end]` are they (indices of
    str), `byte_start` and `byte_end` the same as offsets into the UTF-8, and `text` the words themselves; these are
    None otherwise. `signal` is what the words show, `pattern` names the phrase that matched, `undone` the
    disguises that were seen through.
    """

    source: str
    start: int | None = None
    end: int | None = None
    byte_start: int | None = None
    byte_end: int | None = None
    text: str | None = None
    signal: str | None = None
    pattern: str | None = None
    undone: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Missing:
    """A fact that would decide a clause, and the question to ask a person."""

    fact: str
    question: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One clause that the disclosure touches: where it stands, how, why, by what words, and what to do."""

    clause: str
    title: str
    section: str
    place: str
    reason: str
    remedy: str
    modality: Modality
    status: Status
    confidence: float
    because: tuple[str, ...]
    missing: tuple[Missing, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Definition:
    """A definition of the policy that the disclosure meets, and the facts and signals it rests on."""

    id: str
    basis: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signal:
    """What the text itself shows, scored in [0, 1]; `fired` where the score reaches the policy's threshold."""

    id: str
    score: float
    fired: bool
    sources: tuple[str, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Urgent:
    """A signal for which a person should read the text now."""

    signal: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of a policy, in the policy's language."""

    id: str
    title: str
    section: str
    place: str
    reason: str
    remedy: str
    modality: Modality


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing wrong, or (a warning) doubtful, in a policy or roster file."""

    is_warning: bool
    code: str
    file: str
    line: int
    column: int
    message: str
    source: str | None

    def __str__(self) -> str:
        place = f":{self.line}:{self.column}" if self.line else ""  # some are of no line
        return f"{self.file}{place}: {'warning' if self.is_warning else 'error'}: {self.message}"


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact that a disclosure can have. `values` are those of an `enum` or a `set`."""

    name: str
    type: str
    values: tuple[str, ...]
    meaning: str


@dataclass(frozen=True, slots=True)
class SignalKind:
    """One signal that a text can show."""

    id: str
    meaning: str


# In the order of record_kind in record.h.
_KINDS: tuple[type, ...] = (Finding, Evidence, Missing, Definition, Signal, Urgent, Clause, Diagnostic, Fact, SignalKind)

_native.python_register(_KINDS, (tuple(Disposition), tuple(Status), tuple(Modality)), errors.from_native)
