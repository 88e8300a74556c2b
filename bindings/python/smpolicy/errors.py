# SPDX-License-Identifier: MIT
"""What can go wrong, each with its place."""
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .records import Diagnostic

__all__ = [
    "ArgumentError", "ConflictError", "DuplicateError", "EncodingError", "InvalidSyntaxError", "InvalidTypeError",
    "InvalidValueError", "LimitError", "OutOfMemoryError", "PolicyWarning", "SmPolicyError", "UnknownNameError",
    "UnreadableFileError",
]


class SmPolicyError(Exception):
    """The base of all errors of this package.

    `code` is the library's stable word for the kind of error, `message` one line that quotes the offending text and
    names the nearest known name. `file`, `line` and `column` (from 1, in characters) say where in a policy or a
    roster, and are None where there is no such place; `byte` is an offset into a text that is no UTF-8. `diagnostics`
    are all things found wrong in a policy file, of which the error is the first. `index` is the item of
    `Policy.classify_many()` or the line of `Policy.classify_lines()` that could not be read.
    """

    code: str = "argument"

    def __init__(self, message: str, *, code: str | None = None, file: str | None = None, line: int | None = None,
                 column: int | None = None, byte: int | None = None) -> None:
        super().__init__(message)
        if code is not None:
            self.code = code
        self.message = message
        self.file = file
        self.line = line
        self.column = column
        self.byte = byte
        self.index: int | None = None
        self.diagnostics: tuple[Diagnostic, ...] = ()

    def __str__(self) -> str:
        place = [str(part) for part in (self.file, self.line, self.column) if part is not None]
        where = ":".join(place) + ": " if place else ""
        item = "" if self.index is None else f"item {self.index}: "
        return item + where + self.message

    def __reduce__(self) -> tuple[object, ...]:
        return _restore, (type(self), self.message, dict(self.__dict__))


class OutOfMemoryError(SmPolicyError, MemoryError):
    """An allocation failed."""

    code = "memory"


class ArgumentError(SmPolicyError, ValueError):
    """An argument that the function cannot take."""

    code = "argument"


class EncodingError(SmPolicyError, ValueError):
    """A text that cannot be written as UTF-8, such as one with a lone surrogate."""

    code = "encoding"


class InvalidSyntaxError(SmPolicyError, ValueError):
    """A policy or roster that is not well formed."""

    code = "syntax"


class UnknownNameError(SmPolicyError, ValueError):
    """No fact, signal, clause or key of this name; the message names the nearest."""

    code = "unknown_name"


class InvalidValueError(SmPolicyError, ValueError):
    """A value that its fact cannot have."""

    code = "value"


class InvalidTypeError(SmPolicyError, TypeError):
    """A value of another type than its fact's."""

    code = "value"


class DuplicateError(SmPolicyError, ValueError):
    """The same fact said twice."""

    code = "duplicate"


class ConflictError(SmPolicyError, ValueError):
    """Two facts that cannot both be so."""

    code = "conflict"


class LimitError(SmPolicyError, ValueError):
    """More than a limit allows, such as a text that is too long."""

    code = "limit"


class UnreadableFileError(SmPolicyError, OSError):
    """A file that cannot be opened or read."""

    code = "file"


class PolicyWarning(UserWarning):
    """Something allowed but doubtful in a policy that was loaded."""


_BY_CODE: dict[str, type[SmPolicyError]] = {
    kind.code: kind
    for kind in (OutOfMemoryError, ArgumentError, EncodingError, InvalidSyntaxError, UnknownNameError, InvalidValueError,
                 DuplicateError, ConflictError, LimitError, UnreadableFileError)
}


def from_native(code: str, message: str, line: int, column: int, byte: int) -> SmPolicyError:
    """The exception of one of C's errors, in which 0 is no place."""
    kind = _BY_CODE.get(code, SmPolicyError)
    return kind(message, code=code, line=line or None, column=column or None,
                byte=byte if line or code == "encoding" else None)


def unencodable(error: UnicodeEncodeError) -> EncodingError:
    """The error of a str with a lone surrogate."""
    text: str = error.object
    byte = len(text[:error.start].encode("utf-8"))
    return EncodingError(f"text is not Unicode: lone surrogate {text[error.start]!r} at index {error.start}", byte=byte)


def _restore(kind: type[SmPolicyError], message: str, state: dict[str, object]) -> SmPolicyError:
    error = kind(message)
    error.__dict__.update(state)
    return error
