# SPDX-License-Identifier: MIT
"""Reads social media disclosures by an organization's social media policy.

    >>> import smpolicy
    >>> policy = smpolicy.Policy.default()
    >>> report = policy.classify("Text me tonight, don't tell", author="employee",
    ...                          audience={"visibility": "direct", "members": ["student"]})
    >>> str(report.disposition)
    'hold'
    >>> report.findings[0].clause, str(report.findings[0].status)
    ('staff.2', 'violation')

It advises; a person decides. Nothing leaves the machine.
"""
from ._interpreter import refuse_subinterpreters as _refuse_subinterpreters

_refuse_subinterpreters()

from . import _native  # noqa: E402
from .disclosure import (  # noqa: E402
    Account, Attachment, Attention, Audience, Author, Channel, Consent, Contact, Disclosure, Student, Subject, Target,
    Thread, Venue,
)
from .errors import (  # noqa: E402
    ArgumentError, ConflictError, DuplicateError, EncodingError, InvalidSyntaxError, InvalidTypeError, InvalidValueError,
    LimitError, OutOfMemoryError, PolicyWarning, SmPolicyError, UnknownNameError, UnreadableFileError,
)
from .policy import Policy, check  # noqa: E402
from .records import (  # noqa: E402
    Clause, Definition, Diagnostic, Disposition, Evidence, Fact, Finding, Missing, Modality, Signal, SignalKind, Status,
    Urgent,
)
from .report import PolicyReference, Report  # noqa: E402
from .table import ReportTable  # noqa: E402

__all__ = [
    "Account", "ArgumentError", "Attachment", "Attention", "Audience", "Author", "Channel", "Clause", "ConflictError",
    "Consent", "Contact", "Definition", "Diagnostic", "Disclosure", "Disposition", "DuplicateError", "EncodingError",
    "Evidence", "Fact", "Finding", "InvalidSyntaxError", "InvalidTypeError", "InvalidValueError", "LimitError", "Missing",
    "Modality", "OutOfMemoryError", "Policy", "PolicyReference", "PolicyWarning", "Report", "ReportTable", "Signal", "SignalKind",
    "SmPolicyError", "Status", "Student", "Subject", "Target", "Thread", "UnknownNameError", "UnreadableFileError", "Urgent", "Venue",
    "check", "data_version", "facts", "signals", "version",
]

__version__: str = _native.version()


def version() -> str:
    """The version of the library."""
    return _native.version()


def data_version() -> str:
    """The version of the built-in lexicons."""
    return _native.data_version()


def facts() -> tuple[Fact, ...]:
    """Every fact that a disclosure can have.

    >>> next(fact.values for fact in facts() if fact.name == "author.role")
    ('employee', 'student', 'guardian', 'public')
    """
    return _native.fact_table()


def signals() -> tuple[SignalKind, ...]:
    """Every signal that a text can show."""
    return _native.signal_table()
