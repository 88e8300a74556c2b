# SPDX-License-Identifier: MIT
"""Where Spark writes the reports: a data source of Spark's own kind (pyspark.sql.datasource), whose writer classifies what
it is given and whose commit makes the files appear.

Spark gives a writer its batches by mapInArrow and commits what one attempt at each task wrote, once, when all tasks have
ended. Attempts write into folders of their own under _temporary, and what is not committed is never seen. Only files are
moved, since object stores have no folders."""
from __future__ import annotations

import dataclasses
import posixpath
import uuid
from collections.abc import Iterator

import pyarrow as pa
import pyarrow.fs
import pyarrow.parquet
from pyspark import SparkFiles
from pyspark.sql.datasource import DataSource, DataSourceArrowWriter, WriterCommitMessage
from pyspark.sql.types import StructType

import rows
import smpolicy

NAME = "smpolicy"
TEMPORARY, COMPLETE = "_temporary", "_SUCCESS"
# A group of a file's rows: what a reader reads at a time.
GROUP = 50000
# A file's least and greatest id help to find one; those of what is nested help nobody.
PARQUET = {
    "compression": "zstd", "write_statistics": ["id"], "write_batch_size": 8192,
    "use_dictionary": [leaf for field in rows.FILE if field.name not in rows.UNIQUE
                       for leaf in rows.leaves(field.type, field.name)],
}


def open_folder(uri: str) -> tuple[pyarrow.fs.FileSystem, str]:
    """Arrow's file system for what Hadoop calls `uri`, and the path there."""
    scheme, _, path = uri.partition(":")
    if scheme == "file":
        return pyarrow.fs.LocalFileSystem(), "/" + path.lstrip("/")
    return pyarrow.fs.FileSystem.from_uri(uri.replace("s3a://", "s3://", 1))


def load(options: dict[str, str]) -> smpolicy.Policy:
    """The policy; `policy` and `roster` name files that Spark has shipped to each executor."""
    paths = [SparkFiles.get(options[name]) if name in options else None for name in ("policy", "roster")]
    return rows.load(*paths, options["language"], options["digest"])


@dataclasses.dataclass
class Written(WriterCommitMessage):
    """What an attempt at a task wrote: its folder, and its files there."""

    folder: str
    files: list[str]


class Files:
    """An attempt's files, one for each folder that its rows belong to."""

    def __init__(self, system: pyarrow.fs.FileSystem, root: str, name: str) -> None:
        self.system, self.root, self.name = system, root, name
        self.writers: dict[str, pyarrow.parquet.ParquetWriter] = {}

    def write(self, folder: rows.Folder, batch: pa.RecordBatch) -> None:
        path = posixpath.join(*(f"{key}={value}" for key, value in folder._asdict().items()), f"{self.name}.parquet")
        if path not in self.writers:
            whole = f"{self.root}/{path}"
            self.system.create_dir(posixpath.dirname(whole))
            self.writers[path] = pyarrow.parquet.ParquetWriter(whole, rows.FILE, filesystem=self.system, **PARQUET)
        self.writers[path].write_batch(batch, GROUP)

    def close(self) -> None:
        for writer in self.writers.values():
            writer.close()


class Writer(DataSourceArrowWriter):
    def __init__(self, options: dict[str, str]) -> None:
        self.uri = options["path"]
        self.options = options

    def write(self, iterator: Iterator[pa.RecordBatch]) -> Written:
        system, root = open_folder(self.uri)
        name = uuid.uuid4().hex
        folder = f"{TEMPORARY}/attempt-{name}"
        files = Files(system, f"{root}/{folder}", name)
        task = rows.Task(load(self.options), files.write)
        try:
            for batch in iterator:
                task.batch(batch)
            task.finish()
        finally:  # also where the attempt fails: the worker lives on
            files.close()
        return Written(folder, list(files.writers))

    def commit(self, messages: list[WriterCommitMessage | None]) -> None:
        system, root = open_folder(self.uri)
        for message in messages:
            if isinstance(message, Written):
                for path in message.files:
                    system.create_dir(posixpath.dirname(f"{root}/{path}"))
                    system.move(f"{root}/{message.folder}/{path}", f"{root}/{path}")
        self.abort(messages)
        system.open_output_stream(f"{root}/{COMPLETE}").close()

    def abort(self, messages: list[WriterCommitMessage | None]) -> None:
        system, root = open_folder(self.uri)
        if system.get_file_info(f"{root}/{TEMPORARY}").type == pyarrow.fs.FileType.Directory:
            system.delete_dir(f"{root}/{TEMPORARY}")


class Reports(DataSource):
    @classmethod
    def name(cls) -> str:
        return NAME

    def writer(self, schema: StructType, overwrite: bool) -> Writer:
        return Writer(dict(self.options))
