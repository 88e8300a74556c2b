# SPDX-License-Identifier: MIT
"""What a task does: batches of lines in, batches of typed reports out.

A module of its own, so that a worker keeps it, and the policy with it, from one task to the next."""
from __future__ import annotations

import functools
import itertools
import json
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pyarrow as pa
import pyarrow.compute as pc

import smpolicy

SPAN = [("start", pa.int32()), ("end", pa.int32())]
WORDS = pa.list_(pa.string())
# One report, as lib/data/report.schema.json has it.
REPORT = pa.schema([
    ("id", pa.string()),
    ("policy", pa.struct([("id", pa.string()), ("version", pa.string()), ("digest", pa.string())])),
    ("disposition", pa.string()),
    ("urgent", pa.list_(pa.struct([("signal", pa.string()), ("evidence", pa.list_(pa.struct(SPAN)))]))),
    ("definitions", pa.list_(pa.struct([("id", pa.string()), ("basis", WORDS)]))),
    ("findings", pa.list_(pa.struct([
        ("clause", pa.string()), ("title", pa.string()), ("modality", pa.string()), ("status", pa.string()),
        ("confidence", pa.float64()), ("because", WORDS),
        ("missing", pa.list_(pa.struct([("fact", pa.string()), ("question", pa.string())]))),
        ("evidence", pa.list_(pa.struct([
            ("source", pa.string()), *SPAN, ("text", pa.string()), ("signal", pa.string()), ("pattern", pa.string()),
            ("undone", WORDS), ("inferred", pa.bool_())]))),
        ("remedy", pa.string())]))),
    ("signals", pa.list_(pa.struct([
        ("id", pa.string()), ("score", pa.float64()), ("fired", pa.bool_()), ("sources", WORDS),
        ("evidence", pa.list_(pa.struct([*SPAN, ("undone", WORDS), ("pattern", pa.string())])))]))),
])
# Where a row came from: the `row`th, from 1, of those that begin in the piece of the file at byte `block`. `code` and
# `message` say what is wrong with it.
NOTE = pa.struct([("file", pa.string()), ("block", pa.int64()), ("row", pa.int64()), ("code", pa.string()),
                  ("message", pa.string())])
# What the folders' names say, and what Hive calls a value that is not known.
PARTITIONS = pa.schema([("table", pa.string()), ("day", pa.date32()), ("disposition", pa.string())])
UNKNOWN = "__HIVE_DEFAULT_PARTITION__"
# All that a task writes, in one commit: reports, errors (which have a note), and how many rows each piece of a file
# has (a note too), by which the places of errors become line numbers.
OUTPUT = pa.schema([*PARTITIONS, *[field for field in REPORT if field.name not in PARTITIONS.names],
                    ("json", pa.string()), ("note", NOTE)])
# The columns of a file: what the names of its folders do not say.
FILE = pa.schema([field for field in OUTPUT if field.name not in PARTITIONS.names])
# Columns of texts that no two rows share, for which no dictionary is tried.
UNIQUE = ("id", "json")
# So many lines of one day are classified at a time, and so many of all days wait at most, and so many bytes of them: a
# few thousand long posts would be gigabytes, and their reports more than Arrow's columns hold.
BATCH, WAITING, WAITING_BYTES = 8000, 32000, 64 << 20
# Bytes of an id, as the library takes them.
LONGEST_ID = 256
# The day of `posted_at`, as it is written there. Neither can match inside of a text, in which a quote has a backslash before
# it.
POSTED = b'"posted_at"'
DAY = re.compile(POSTED + rb'\s*:\s*"([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt]')
# A piece of a file: its path, and the byte at which it begins.
Piece = tuple[str, int]
# A row's id, where it has one, and where the row came from.
Note = tuple[str | None, dict[str, object]]

# The names of OUTPUT's types in Spark's own words.
SPARK_TYPES: dict[pa.DataType, str] = {
    pa.string(): "string", pa.int32(): "int", pa.int64(): "bigint", pa.float64(): "double", pa.bool_(): "boolean",
    pa.date32(): "date",
}


def spark_type(kind: pa.DataType) -> str:
    if pa.types.is_list(kind):
        return f"array<{spark_type(kind.value_type)}>"
    if pa.types.is_struct(kind):
        return f"struct<{', '.join(f'`{field.name}`: {spark_type(field.type)}' for field in kind)}>"
    return SPARK_TYPES[kind]


def spark_schema() -> str:
    return ", ".join(f"`{field.name}` {spark_type(field.type)}" for field in OUTPUT)


def leaves(kind: pa.DataType, path: str) -> Iterator[str]:
    """What Parquet calls the columns of a nested one."""
    if pa.types.is_list(kind):
        yield from leaves(kind.value_type, f"{path}.list.element")
    elif pa.types.is_struct(kind):
        for field in kind:
            yield from leaves(field.type, f"{path}.{field.name}")
    else:
        yield path


@functools.lru_cache(maxsize=1)
def load(policy: str | None, roster: str | None, language: str, digest: str) -> smpolicy.Policy:
    """The policy, read once in the life of a worker; refused where it is another one than the driver's."""
    if policy is None:
        loaded = smpolicy.Policy.default(roster=roster, language=language)
    else:
        loaded = smpolicy.Policy.load(policy, roster=roster, language=language)
    if loaded.digest != digest:
        raise RuntimeError(f"the policy is {digest} for the driver and {loaded.digest} here: install the same wheel everywhere")
    return loaded


def bad_id(line: bytes) -> str | None:
    """The id of a line that cannot be read, where it has one that a disclosure may have. No line stops the task, however deep
    its brackets are and whatever its id holds that is no text."""
    try:
        document = json.loads(line.decode("utf-8-sig"))
        name = document.get("id") if isinstance(document, dict) else None
        good = isinstance(name, str) and "\0" not in name and len(name.encode("utf-8")) <= LONGEST_ID
    except (ValueError, RecursionError):
        return None
    return name if good else None


def day_of(line: bytes) -> bytes | None:
    at = line.find(POSTED)
    found = DAY.search(line, at) if at >= 0 else None
    return found[1] if found else None


def pieces(batch: pa.RecordBatch) -> Iterator[tuple[Piece, list[bytes]]]:
    """The lines of a batch, those of one piece at a time: there are few pieces, and so few changes from row to row."""
    files, blocks, lines = (batch.column(name) for name in ("file", "block", "line"))
    changed = pc.or_(pc.not_equal(files[1:], files[:-1]), pc.not_equal(blocks[1:], blocks[:-1]))
    starts = [0, *(index + 1 for index in pc.indices_nonzero(changed).to_pylist()), len(lines)]
    for start, end in itertools.pairwise(starts):
        if start < end:
            yield (files[start].as_py(), blocks[start].as_py()), lines[start:end].to_pylist()


def of_columns(columns: dict[str, pa.Array], length: int) -> pa.RecordBatch:
    arrays = [columns[field.name] if field.name in columns else pa.nulls(length, field.type) for field in FILE]
    return pa.RecordBatch.from_arrays(arrays, schema=FILE)


def by_disposition(table: smpolicy.ReportTable) -> Iterator[tuple[str, pa.RecordBatch]]:
    batch = pa.record_batch(table)
    dispositions = batch.column("disposition").dictionary_encode()
    batch = batch.take(pc.array_sort_indices(dispositions.indices))
    start = 0
    for index, disposition in enumerate(dispositions.dictionary.to_pylist()):
        own = batch.slice(start, pc.sum(pc.equal(dispositions.indices, index)).as_py())
        yield disposition, of_columns({name: own.column(name) for name in (*REPORT.names, "json")}, len(own))
        start += len(own)


def of_notes(notes: list[Note]) -> pa.RecordBatch:
    return of_columns({"note": pa.array([note for _, note in notes], NOTE),
                       "id": pa.array([name for name, _ in notes], pa.string())}, len(notes))


class Folder(NamedTuple):
    """Where a row belongs: the values of PARTITIONS as they stand in the folders' names."""

    table: str
    day: str = UNKNOWN
    disposition: str = UNKNOWN


class Waiting(NamedTuple):
    """Lines of one day, and of each the piece that it is from and its row there."""

    lines: list[bytes]
    places: list[tuple[Piece, int]]


class Task:
    """One partition: pieces of files, one after the other, a piece's rows in order.

    Lines wait by day until there are enough of them for a batch of columns: a file takes a few large batches in less time than
    many small ones."""

    def __init__(self, policy: smpolicy.Policy, write: Callable[[Folder, pa.RecordBatch], None]) -> None:
        self.policy = policy
        self.write = write
        self.piece: Piece | None = None
        self.rows = 0
        self.days: dict[bytes | None, Waiting] = {}
        self.waiting = self.waiting_bytes = 0
        self.errors: list[Note] = []
        self.pieces: list[Note] = []

    def begin_piece(self, piece: Piece) -> None:
        if piece != self.piece:
            self.end_piece()
            self.piece, self.rows = piece, 0

    def end_piece(self) -> None:
        if self.piece is not None:
            self.pieces.append((None, {"file": self.piece[0], "block": self.piece[1], "row": self.rows}))

    def batch(self, batch: pa.RecordBatch) -> None:
        for piece, lines in pieces(batch):
            self.begin_piece(piece)
            for row, line in enumerate(lines, self.rows + 1):
                if line.strip():
                    self.line(line, (piece, row))
            self.rows += len(lines)

    def line(self, line: bytes, place: tuple[Piece, int]) -> None:
        day = day_of(line)
        waiting = self.days.get(day)
        if waiting is None:
            waiting = self.days[day] = Waiting([], [])
        waiting.lines.append(line)
        waiting.places.append(place)
        self.waiting += 1
        self.waiting_bytes += len(line)
        if len(waiting.lines) == BATCH:
            self.classify(day)
        elif self.waiting == WAITING or self.waiting_bytes >= WAITING_BYTES:
            self.classify(max(self.days, key=lambda one: sum(map(len, self.days[one].lines))))

    def classify(self, day: bytes | None) -> None:
        lines, places = self.days.pop(day)
        self.waiting -= len(lines)
        self.waiting_bytes -= sum(map(len, lines))
        table = self.policy.classify_lines(lines)
        for error in table.errors:
            (file, block), row = places[error.index]
            self.errors.append((bad_id(lines[error.index]), {"file": file, "block": block, "row": row, "code": error.code,
                                                             "message": error.message}))
        for disposition, batch in by_disposition(table):
            self.write(Folder("reports", day.decode() if day else UNKNOWN, disposition), batch)

    def finish(self) -> None:
        self.end_piece()
        for day in list(self.days):
            self.classify(day)
        for table, notes in (("errors", self.errors), ("pieces", self.pieces)):
            if notes:
                self.write(Folder(table), of_notes(notes))
