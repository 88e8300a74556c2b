#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Classifies disclosures with Apache Spark: see README.md beside it.

    spark-submit --master spark://HOST:7077 job.py --out OUT [--policy district.yaml] [--roster names.csv] INPUT...

Under OUT each policy has a folder of its own, with rows/ (reports, by day and disposition), errors/ and summary/. Each
INPUT is committed by itself: what is complete is not read again, what is not is read from its beginning."""
from __future__ import annotations

import argparse
import hashlib
import pathlib
import re
import sys
import time
from collections.abc import Iterator

import pyarrow as pa
from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.window import Window

import rows
import sink
import smpolicy

BEGAN = time.monotonic()
SETTINGS = {
    # A worker holds one of these batches at a time. Bytes count for long posts: 2000 of them may be gigabytes.
    "spark.sql.execution.arrow.maxRecordsPerBatch": "2000",
    "spark.sql.execution.arrow.maxBytesPerBatch": "16m",
    "spark.sql.session.timeZone": "UTC",
}


def say(line: str) -> None:
    print(f"smpolicy: {line}", file=sys.stderr, flush=True)


class Files:
    """The file system of a path, by Spark's own Hadoop client."""

    def __init__(self, spark: SparkSession) -> None:
        self._jvm = spark._jvm
        self._conf = spark._jsc.hadoopConfiguration()

    def _open(self, path: str):
        place = self._jvm.org.apache.hadoop.fs.Path(path)
        return place.getFileSystem(self._conf), place

    def qualified(self, path: str) -> str:
        system, place = self._open(path)
        return system.makeQualified(place).toString()

    def exists(self, path: str) -> bool:
        system, place = self._open(path)
        return system.exists(place)

    def is_input(self, pattern: str) -> bool:
        """Whether a file or folder is of that name or pattern."""
        system, place = self._open(pattern)
        return bool(system.globStatus(place))

    def folders(self, path: str) -> list[str]:
        system, place = self._open(path)
        if not system.exists(place):
            return []
        return [status.getPath().getName() for status in system.listStatus(place) if status.isDirectory()]

    def delete(self, path: str) -> None:
        system, place = self._open(path)
        system.delete(place, True)

    def modified(self, path: str) -> int:
        system, place = self._open(path)
        return system.getFileStatus(place).getModificationTime()


def read_lines(spark: SparkSession, path: str, kind: str) -> DataFrame:
    """The disclosures as lines of JSON, and the file and the piece of it that each is from."""
    if kind == "jsonl":
        frame = spark.read.option("lineSep", "\n").text(path)
        line = F.col("value")
    else:
        frame = spark.read.parquet(path)
        line = F.to_json(F.struct(*[F.col(f"`{name}`") for name in frame.columns]),
                         {"timestampFormat": "yyyy-MM-dd'T'HH:mm:ssXXX"})
    return frame.select(F.col("_metadata.file_path").alias("file"),
                        F.col("_metadata.file_block_start").alias("block"), line.cast("binary").alias("line"))


def part_name(path: str) -> str:
    """A folder's name for an input: its own, and what tells it from others of the same name."""
    name = re.sub(r"[^A-Za-z0-9._]+", "_", path.rstrip("/").rpartition("/")[2]).strip("._")
    return f"{name or 'input'}-{hashlib.sha256(path.encode()).hexdigest()[:8]}"


def run_name(policy: smpolicy.Policy, roster: str | None) -> str:
    """The policy's digest has all that decides a report but the roster."""
    name = f"policy={re.sub(r'[^A-Za-z0-9.]+', '_', policy.version)}-{policy.digest[:12]}"
    if roster is not None:
        name += "-" + hashlib.sha256(pathlib.Path(roster).read_bytes()).hexdigest()[:8]
    return name


def ship(spark: SparkSession, path: str | None) -> str | None:
    """Sends a file to each executor, once; its name there."""
    if path is None:
        return None
    spark.sparkContext.addFile(str(pathlib.Path(path).resolve()))
    return pathlib.Path(path).name


def ready(spark: SparkSession, options: dict[str, str]) -> None:
    """Has workers read the policy before any disclosure, so that one that cannot, or has another, is known at once."""
    tasks = spark.sparkContext.defaultParallelism

    def load(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        sink.load(options)
        yield from batches

    spark.range(0, tasks, 1, tasks).mapInArrow(load, "id bigint").collect()


def tables(spark: SparkSession, run: str) -> DataFrame:
    return spark.read.schema(rows.spark_schema() + ", part string").parquet(f"{run}/rows")


def write_errors(spark: SparkSession, run: str) -> int:
    """The rows that could not be read, each with its file and line: a piece begins after the rows of those before it."""
    frame = tables(spark, run)
    before = F.sum("rows").over(Window.partitionBy("part", "file").orderBy("block").rowsBetween(
        Window.unboundedPreceding, -1))
    pieces = frame.where("table = 'pieces'").selectExpr("part", "note.file", "note.block", "note.row as rows").select(
        "part", "file", "block", F.coalesce(before, F.lit(0)).alias("before"))
    bad = frame.where("table = 'errors'").selectExpr("part", "id", "note.*")
    placed = bad.join(F.broadcast(pieces), ["part", "file", "block"]).select(
        "part", "file", (F.col("before") + F.col("row")).alias("line"), "id", "code", "message")
    placed.coalesce(1).sortWithinPartitions("part", "file", "line").write.mode("overwrite").parquet(f"{run}/errors")
    return spark.read.parquet(f"{run}/errors").count()


def findings(frame: DataFrame) -> DataFrame:
    zipped = F.arrays_zip(F.col("findings.clause").alias("clause"), F.col("findings.status").alias("status"))
    return frame.where("table = 'reports'").select("id", F.explode(zipped).alias("found")).select("id", "found.*")


def write_summary(spark: SparkSession, run: str) -> None:
    """How often each clause was found, by status."""
    counts = findings(tables(spark, run)).groupBy("clause", "status").count()
    counts.coalesce(1).sortWithinPartitions("clause", "status").write.mode("overwrite").parquet(f"{run}/summary")
    for row in spark.read.parquet(f"{run}/summary").orderBy("clause", "status").collect():
        print(f"{row['clause']:32} {row['status']:12} {row['count']:12}")


def print_changes(spark: SparkSession, old: str, new: str) -> None:
    """What another policy finds in the same disclosures, by clause; those without an id cannot be compared."""
    def statuses(run: str, name: str) -> DataFrame:
        status = F.array_join(F.array_sort(F.collect_set("status")), "+").alias(name)
        return findings(tables(spark, run)).where("id is not null").groupBy("id", "clause").agg(status)

    def number(condition: Column, name: str) -> Column:
        return F.count_if(condition).alias(name)

    was, now = F.col("was"), F.col("now")
    changes = statuses(old, "was").join(statuses(new, "now"), ["id", "clause"], "full").groupBy("clause").agg(
        number(was.isNull(), "new"), number(now.isNull(), "gone"), number(was != now, "changed")).where(
        "new + gone + changed > 0").orderBy("clause")
    print(f"\nchanges from {old.rpartition('/')[2]} to {new.rpartition('/')[2]}")
    print(f"{'clause':32} {'new':>12} {'gone':>12} {'new status':>12}")
    for row in changes.collect():
        print(f"{row['clause']:32} {row['new']:12} {row['gone']:12} {row['changed']:12}")


def previous(files: Files, out: str, run: str) -> str | None:
    """The latest other run that is complete."""
    others = [f"{out}/{name}" for name in files.folders(out) if name.startswith("policy=") and name != run]
    complete = [other for other in others if files.exists(f"{other}/summary/_SUCCESS")]
    return max(complete, key=lambda other: files.modified(f"{other}/summary/_SUCCESS"), default=None)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Classifies disclosures with Apache Spark.")
    parser.add_argument("inputs", nargs="+", metavar="INPUT", help="a file, a folder or a pattern of files")
    parser.add_argument("--out", required=True, help="the folder of the outputs")
    parser.add_argument("--input-format", choices=("jsonl", "parquet"), default="jsonl")
    parser.add_argument("--policy", help="a policy file; without it, the built-in one")
    parser.add_argument("--with", dest="others", action="append", default=[], metavar="FILE",
                        help="a file that the policy builds on, from the same folder; repeatable")
    parser.add_argument("--roster", help="a CSV file of names")
    parser.add_argument("--language", choices=("en", "es"), default="en")
    given = parser.parse_args()
    names = [pathlib.Path(path).name for path in (given.policy, given.roster, *given.others) if path]
    if len(set(names)) < len(names):
        parser.error("the policy, the roster and the files beside them need different names")
    return given


def main() -> int:
    given = arguments()
    try:
        if given.policy:
            policy = smpolicy.Policy.load(given.policy, roster=given.roster, language=given.language)
        else:
            policy = smpolicy.Policy.default(roster=given.roster, language=given.language)
    except smpolicy.SmPolicyError as error:
        say(str(error))
        return 2
    builder = SparkSession.builder.appName(f"smpolicy {policy.version}")
    for name, value in SETTINGS.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    for module in (rows, sink):
        spark.sparkContext.addPyFile(str(pathlib.Path(module.__file__).resolve()))
    spark.dataSource.register(sink.Reports)
    files = Files(spark)
    for other in given.others:
        ship(spark, other)
    options = {"policy": ship(spark, given.policy), "roster": ship(spark, given.roster), "language": given.language,
               "digest": policy.digest}
    options = {name: value for name, value in options.items() if value is not None}
    ready(spark, options)
    out = files.qualified(given.out)
    run = f"{out}/{run_name(policy, given.roster)}"
    say(f"started in {time.monotonic() - BEGAN:.1f} s")

    parts = {path: f"{run}/rows/part={part_name(path)}" for path in sorted({files.qualified(name) for name in given.inputs})}
    todo = [path for path, part in parts.items() if not files.exists(f"{part}/{sink.COMPLETE}")]
    missing = [path for path in todo if not files.is_input(path)]
    if missing:  # before hours are spent on the others
        say("there is no " + ", nor ".join(missing))
        spark.stop()
        return 2
    for path, part in parts.items():
        if path not in todo:
            say(f"{path}: complete already")
            continue
        began = time.monotonic()
        files.delete(part)
        read_lines(spark, path, given.input_format).write.format(sink.NAME).mode("append").options(**options).save(part)
        say(f"{path}: classified in {time.monotonic() - began:.1f} s")

    began = time.monotonic()
    bad = write_errors(spark, run)
    earlier = previous(files, out, run.rpartition("/")[2])
    write_summary(spark, run)
    if earlier:
        print_changes(spark, earlier, run)
    say(f"summed up in {time.monotonic() - began:.1f} s; {bad} rows could not be read" if bad else
        f"summed up in {time.monotonic() - began:.1f} s")
    spark.stop()
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
