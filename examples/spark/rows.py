# SPDX-License-Identifier: MIT
"""What runs inside Spark's Python workers: batches of lines in, batches of typed reports out.

A module of its own, so that a worker keeps it, and the policy with it, from one task to the next."""
from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterator

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.json

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
# All that a task writes, in one commit: reports, errors (which have a note), and how many rows each piece of a file
# has (a note too), by which the places of errors become line numbers.
OUTPUT = pa.schema([("table", pa.string()), ("day", pa.date32()), *REPORT, ("json", pa.string()), ("note", NOTE)])

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


def days(lines: pa.Array) -> pa.Array:
    """The day of `posted_at`, as it is written there; null where it is unknown.

    The pattern cannot match inside of a text, in which a quote has a backslash before it."""
    found = pc.struct_field(pc.extract_regex(lines, r'"posted_at"\s*:\s*"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt]'), 0)
    return pc.cast(found, pa.date32())


def bad_id(line: bytes) -> str | None:
    try:
        document = json.loads(line)
    except ValueError:
        return None
    name = document.get("id") if isinstance(document, dict) else None
    return name if isinstance(name, str) else None


def of_columns(columns: dict[str, pa.Array], length: int) -> pa.RecordBatch:
    arrays = [columns[field.name] if field.name in columns else pa.nulls(length, field.type) for field in OUTPUT]
    return pa.RecordBatch.from_arrays(arrays, schema=OUTPUT)


def constant(value: str, length: int) -> pa.Array:
    return pa.repeat(pa.scalar(value, pa.string()), length)


def of_reports(lines: list[str], posted: pa.Array) -> pa.RecordBatch:
    """The typed columns beside the lines that they were read from."""
    text = "\n".join(lines).encode("utf-8")
    table = pyarrow.json.read_json(
        pa.BufferReader(text), read_options=pyarrow.json.ReadOptions(use_threads=False, block_size=len(text) + 1),
        parse_options=pyarrow.json.ParseOptions(explicit_schema=REPORT, unexpected_field_behavior="ignore"))
    columns = {name: table.column(name).combine_chunks() for name in REPORT.names}
    return of_columns(columns | {"table": constant("reports", len(lines)), "day": posted,
                                 "json": pa.array(lines, pa.string())}, len(lines))


def of_notes(table: str, notes: list[dict[str, object]], ids: list[str | None]) -> pa.RecordBatch:
    return of_columns({"table": constant(table, len(notes)), "note": pa.array(notes, NOTE),
                       "id": pa.array(ids, pa.string())}, len(notes))


class Task:
    """One partition: pieces of files, one after the other, a piece's rows in order."""

    def __init__(self, classify: Callable[[bytes], str]) -> None:
        self.classify = classify
        self.piece: tuple[str, int] | None = None
        self.rows = 0
        self.pieces: list[dict[str, object]] = []

    def place(self, piece: tuple[str, int]) -> None:
        if piece != self.piece:
            self.finish()
            self.piece, self.rows = piece, 0
        self.rows += 1

    def finish(self) -> None:
        if self.piece is not None:
            self.pieces.append({"file": self.piece[0], "block": self.piece[1], "row": self.rows})

    def batch(self, batch: pa.RecordBatch) -> Iterator[pa.RecordBatch]:
        files, blocks = batch.column("file").to_pylist(), batch.column("block").to_pylist()
        texts = batch.column("line").cast(pa.binary())
        reports: list[str] = []
        read: list[int] = []
        bad: list[dict[str, object]] = []
        bad_ids: list[str | None] = []
        for index, line in enumerate(texts.to_pylist()):
            self.place((files[index], blocks[index]))
            if not line.strip():
                continue
            try:
                reports.append(self.classify(line))
                read.append(index)
            except smpolicy.SmPolicyError as error:
                bad.append({"file": files[index], "block": blocks[index], "row": self.rows, "code": error.code,
                            "message": error.message})
                bad_ids.append(bad_id(line))
        if reports:
            yield of_reports(reports, days(texts.take(pa.array(read, pa.int32())).cast(pa.string())))
        if bad:
            yield of_notes("errors", bad, bad_ids)


def classifier(policy: str | None, roster: str | None, language: str,
               digest: str) -> Callable[[Iterator[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    """What mapInArrow runs. `policy` and `roster` are names of files that Spark has shipped to each executor."""
    def run(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        from pyspark import SparkFiles
        paths = [name and SparkFiles.get(name) for name in (policy, roster)]
        task = Task(load(*paths, language, digest).classify_json)
        for batch in batches:
            yield from task.batch(batch)
        task.finish()
        if task.pieces:
            yield of_notes("pieces", task.pieces, [None] * len(task.pieces))
    return run
