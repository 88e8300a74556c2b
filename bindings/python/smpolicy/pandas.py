# SPDX-License-Identifier: MIT
"""Data frames of posts.

    >>> import pandas, smpolicy.pandas                                                     # doctest: +SKIP
    >>> smpolicy.pandas.classify(pandas.DataFrame({"text": ["hello"], "author.role": ["employee"]}))  # doctest: +SKIP
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pandas

from . import _posts
from .policy import Policy
from .records import Status

__all__ = ["classify"]


def _columns(frame: pandas.DataFrame, text: str, facts: Mapping[str, str] | None) -> dict[Any, str]:
    """The columns to read, and the facts that they hold."""
    if text not in frame.columns:
        raise KeyError(f"the frame has no column {text!r}")
    if facts is None:
        return {name: name for name in frame.columns if name != text and name in _posts.NAMES}
    for name in facts.values():
        if name not in frame.columns:
            raise KeyError(f"the frame has no column {name!r}")
    return {column: fact for fact, column in facts.items()}


def _plain(value: Any) -> Any:
    """A cell as Python's own value; what is missing is unknown."""
    if value is None or (not isinstance(value, (list, tuple, set, frozenset, dict)) and pandas.api.types.is_scalar(value)
                         and pandas.isna(value)):
        return None
    if isinstance(value, pandas.Timestamp):
        return value.to_pydatetime()
    if isinstance(value, float) and value.is_integer():
        return int(value)  # a column of numbers with gaps
    item = getattr(value, "item", None)  # one of numpy's own
    return item() if callable(item) else value


def _rows(frame: pandas.DataFrame, text: str, columns: Mapping[Any, str]) -> Iterator[tuple[str, dict[str, Any]]]:
    names = list(columns.values())
    cells = [frame[column] for column in columns]
    for words, *values in zip(frame[text], *cells):
        known = {name: plain for name, value in zip(names, values) if (plain := _plain(value)) is not None}
        yield ("" if _plain(words) is None else words), known


def classify(frame: pandas.DataFrame, policy: Policy | None = None, *, text: str = "text",
             facts: Mapping[str, str] | None = None, threads: int = 1) -> pandas.DataFrame:
    """One row a post, with the frame's index: `disposition` (ordered categories), the clauses by status (`violation`,
    `ground`, `unresolved`, `advice`, joined by "; "), `urgent`, and the `report` itself.

    `text` is the column of the words. Facts are taken from the columns that have a fact's name ("author.role", "author",
    "form"), or as `facts` says, a mapping of facts to columns. Missing cells are unknown.
    """
    reader = Policy.default() if policy is None else policy
    reports = list(reader.classify_many(_rows(frame, text, _columns(frame, text, facts)), threads=threads))
    order = ["clear", "advise", "review", "hold"]
    made: dict[str, Any] = {
        "disposition": pandas.Categorical([str(report.disposition) for report in reports], order, ordered=True)}
    for status in Status:
        made[str(status)] = ["; ".join(finding.clause for finding in report if finding.status is status)
                             for report in reports]
    made["urgent"] = ["; ".join(each.signal for each in report.urgent) for report in reports]
    made["report"] = pandas.Series(reports, index=frame.index, dtype=object)
    return pandas.DataFrame(made, index=frame.index)
