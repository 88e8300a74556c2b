# SPDX-License-Identifier: MIT
"""The reports of many disclosures as one table."""
from __future__ import annotations

from typing import final

from . import _native
from .errors import SmPolicyError

__all__ = ["ReportTable"]


@final
class ReportTable:
    """Typed, nested columns in the memory of Apache Arrow, made by `Policy.classify_lines()`: `pyarrow.record_batch(table)` and
    `polars.DataFrame(table)` take them as they are, without copies.

    The columns have the names and the values of the report's JSON (what it leaves out is null); before them stands `index`, the
    number of the line that the row is of, and behind them `json`, the report's line itself. Lines that could not be read have no
    row, but an error.
    """

    __slots__ = ("_errors", "_handle")

    _errors: tuple[SmPolicyError, ...]
    _handle: _native.Table

    def __init__(self) -> None:
        raise TypeError("a table is made by Policy.classify_lines()")

    @classmethod
    def _of(cls, native: _native.Table) -> ReportTable:
        self = object.__new__(cls)
        self._handle = native
        errors = []
        for index, error in native.errors():
            error.index = index
            errors.append(error)
        self._errors = tuple(errors)
        return self

    @property
    def errors(self) -> tuple[SmPolicyError, ...]:
        """What is wrong with the lines that could not be read, in their order; `index` says which."""
        return self._errors

    def __len__(self) -> int:
        """How many rows there are."""
        return self._handle.rows()

    def __arrow_c_array__(self, requested_schema: object = None) -> tuple[object, object]:
        """For Arrow's libraries: the schema and the rows."""
        return self._handle.arrow()

    def __repr__(self) -> str:
        return f"<ReportTable of {len(self)} reports, {len(self._errors)} errors>"
