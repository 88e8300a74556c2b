#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The Spark job on a cluster of a master and two workers: outputs equal to the command's though its driver and a worker are
lost on the way; the wheel that the cluster installs. Run by `make check-spark`, in its virtual environment."""
import collections
import json
import pathlib
import shutil
import signal
import subprocess
import sys

import pyarrow as pa
import pyarrow.dataset
import pyarrow.fs
import pyarrow.parquet

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(TOP / "tests"), str(TOP / "examples/spark")]

import harness  # noqa: E402
from cluster import Cluster, wait_for  # noqa: E402
from disclosures import disclosures, write_lines  # noqa: E402
from harness import equal, holds, test  # noqa: E402

import rows  # noqa: E402
import sink  # noqa: E402

given = harness.arguments()
BUILD = given.build if given.build.is_absolute() else TOP / given.build
WORK = BUILD / "spark/check"
# What manylinux lets a wheel expect of a machine.
EVERYWHERE = {"linux-vdso.so.1", "libc.so.6", "libm.so.6", "libpthread.so.0", "libdl.so.2", "librt.so.1", "libgcc_s.so.1",
              "libstdc++.so.6", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"}
BAD = {
    "early.jsonl": [(5, b"{bad"), (1500, b"[1]")],
    "late.jsonl": [(700, b""), (8000, b'{"id": "three", "text": 3}'), (8001, b'{"text": "\xff"}'),
                   (8002, b"[" * 100000), (8003, b'{"id": "half \\ud800", "text": 3}'), (8004, b'{"id": "%s"}' % (b"y" * 300)),
                   (8005, b'{"id": "\\u0000", "text": 3}'), (9999, b'{"text": "x", "sent": true}')],
}
POSTS = {"early.jsonl": (2000, 0), "late.jsonl": (12000, 2000)}
ALL = 12000
NEWER = """policy: newer
version: 2.0.0
extends: northwest-technology-center
clauses:
  staff.10.email: disabled
  staff.2: disabled
"""
ROSTER = "name,role\nJordan Ashgrove,student\nMorgan Tillery,employee\n"


def command(*arguments):
    """What the command writes: reports, and errors by file and line."""
    lines = subprocess.run([BUILD / "smpolicy", "classify", *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                           cwd=WORK).stdout.decode("utf-8").splitlines()
    errors = [json.loads(line) for line in lines if '"error":{"file":' in line]
    return sorted(line for line in lines if '"error":{"file":' not in line), {
        (one["error"]["file"], one["error"]["line"], one["id"], one["error"]["code"], one["error"]["message"])
        for one in errors}


def reports(run, columns):
    return pyarrow.dataset.dataset(run / "rows", format="parquet", partitioning="hive", ignore_prefixes=["_", "."],
                                   schema=rows.OUTPUT).to_table(
        columns=columns, filter=pyarrow.dataset.field("table") == "reports")


def only_run(version):
    found = [*(WORK / "out").glob(f"policy={version}-*")]
    equal(len(found), 1, f"runs of {version}")
    return found[0]


def bare(value):
    """Without what is null, which JSON leaves out and columns cannot."""
    if isinstance(value, dict):
        return {key: bare(part) for key, part in value.items() if part is not None}
    return [bare(part) for part in value] if isinstance(value, list) else value


def is_whole(path):
    """Whether a file has Parquet's mark at its end, too."""
    try:
        return path.read_bytes()[8:].endswith(b"PAR1")
    except FileNotFoundError:  # it has just been put in its place
        return False


def written(name):
    """The tasks of an input whose output is there, while others still run: their last files."""
    return set(filter(is_whole, (WORK / "out").glob(f"policy=*/rows/part={name}-*/_temporary/*/table=pieces/*/*/*.parquet")))


def complete(name):
    return [*(WORK / "out").glob(f"policy=*/rows/part={name}-*/_SUCCESS")]


def changes(log):
    """The job's table of what a newer policy changes."""
    table = log.partition("\nchanges from ")[2].splitlines()[2:]
    return {line.split()[0]: tuple(int(cell) for cell in line.split()[1:]) for line in table
            if len(line.split()) == 4 and not line.startswith("smpolicy:")}


def statuses(lines):
    found = {}
    for line in lines:
        report = json.loads(line)
        for finding in report["findings"]:
            found[report["id"], finding["clause"]] = finding["status"]
    return found


@test
def wheel_brings_its_libraries():
    import smpolicy
    wheels = [*(BUILD / "spark/wheel").glob("smpolicy-*.whl")]
    equal(len(wheels), 1, "wheels")
    holds("manylinux" in wheels[0].name, f"{wheels[0].name} is for every Linux of its age")
    holds(wheels[0].stat().st_size < 25 << 20, f"{wheels[0].stat().st_size} bytes are too many")
    package = pathlib.Path(smpolicy.__file__).parent
    holds(package.is_relative_to(sys.prefix), f"{package} is not installed")
    # ldd's exit status tells only that one of them (ICU's data) is no code.
    linked = subprocess.run(["ldd", *package.glob("_native*.so"), *package.parent.glob("smpolicy.libs/*")],
                            stdout=subprocess.PIPE, text=True).stdout
    needed = [line.strip() for line in linked.splitlines() if line.startswith("\t") and "statically linked" not in line]
    holds(len(needed) > len(EVERYWHERE), linked)
    for line in needed:
        holds("smpolicy.libs/" in line or pathlib.Path(line.split()[0]).name in EVERYWHERE, f"the wheel needs {line}")


def lose_driver(cluster, job):
    cluster.submit("first", job)
    wait_for("the first task of the second input", lambda: written("late.jsonl"))
    cluster.kill("first")
    return {"early": bool(complete("early.jsonl")), "late": bool(complete("late.jsonl"))}


def lose_worker(cluster, job):
    before = written("late.jsonl")
    cluster.submit("second", job)
    wait_for("the first task", lambda: written("late.jsonl") - before)
    cluster.kill("worker2")
    return cluster.wait("second", 1)


def here(method):
    return lambda self, *arguments: getattr(pyarrow.fs.LocalFileSystem(), method)(*arguments)


class ObjectStore(pyarrow.fs.FileSystemHandler):
    """This machine's files as an object store has them: only a file can be moved."""

    delete_dir, delete_file, copy_file = map(here, ("delete_dir", "delete_file", "copy_file"))
    get_file_info = get_file_info_selector = here("get_file_info")
    open_input_stream, open_input_file = map(here, ("open_input_stream", "open_input_file"))
    delete_dir_contents = delete_root_dir_contents = open_append_stream = None

    def get_type_name(self):
        return "store"

    def normalize_path(self, path):
        return path

    def create_dir(self, path, recursive):
        pyarrow.fs.LocalFileSystem().create_dir(path, recursive=recursive)

    def open_output_stream(self, path, metadata):
        return pyarrow.fs.LocalFileSystem().open_output_stream(path)

    def move(self, source, target):
        if pathlib.Path(source).is_dir():
            raise OSError(f"{source} is no object")
        pyarrow.fs.LocalFileSystem().move(source, target)


def run_jobs():
    """What the job left under WORK/out and said, after all that befell it."""
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    for name, numbers in POSTS.items():
        write_lines(WORK / name, disclosures(*numbers), BAD[name])
    pa.parquet.write_table(pa.Table.from_struct_array(pa.array([*disclosures(ALL)])), WORK / "every.parquet")
    (WORK / "newer.yaml").write_text(NEWER)
    (WORK / "roster.csv").write_text(ROSTER)
    job = ["--out", WORK / "out", *(WORK / name for name in POSTS)]
    with Cluster(WORK / "cluster") as cluster:
        return {
            "missing": cluster.run("missing", [*job, WORK / "nowhere.jsonl"], status=2),
            "lost": lose_driver(cluster, job), "second": lose_worker(cluster, job),
            "third": cluster.run("third", [
                "--out", WORK / "out", "--policy", WORK / "newer.yaml", "--roster", WORK / "roster.csv",
                "--input-format", "parquet", WORK / "every.parquet"]),
        }


JOBS = {}


@test
def the_jobs_run_to_their_end_though_a_driver_and_a_worker_are_lost():
    JOBS.update(run_jobs())
    equal(JOBS["lost"], {"early": True, "late": False}, "what was complete when the driver was lost")
    holds("early.jsonl: complete already" in JOBS["second"], "the restart repeats what was complete")
    holds("Lost executor" in JOBS["second"], "no executor was lost")


@test
def an_input_that_is_not_there_is_told_before_any_is_read():
    holds("there is no file:" in JOBS["missing"] and "nowhere.jsonl" in JOBS["missing"], JOBS["missing"][-2000:])
    holds("classified in" not in JOBS["missing"], "something was read")


@test
def an_object_store_will_do():
    import smpolicy
    root = WORK / "store"
    shutil.rmtree(root, ignore_errors=True)
    lines = [json.dumps(one).encode() for one in disclosures(100)] + [b"{"]
    batch = pa.record_batch({"file": ["f"] * 101, "block": pa.array([0] * 101, pa.int64()), "line": pa.array(lines, pa.binary())})
    opened, sink.open_folder = sink.open_folder, lambda uri: (pyarrow.fs.PyFileSystem(ObjectStore()), uri)
    try:
        writer = sink.Writer({"path": str(root), "language": "en", "digest": smpolicy.Policy.default().digest})
        lost, kept = (writer.write(iter([batch])) for _ in range(2))
        holds(lost.folder != kept.folder, "each attempt has a folder of its own")
        writer.commit([None, kept])
    finally:
        sink.open_folder = opened
    found = {table: pyarrow.dataset.dataset(root / f"table={table}", format="parquet").count_rows()
             for table in ("reports", "errors", "pieces")}
    equal(found, {"reports": 100, "errors": 1, "pieces": 1}, "rows, of one attempt")
    equal(sorted(path.name for path in root.iterdir() if path.name[0] == "_"), ["_SUCCESS"], "what is left")


@test
def long_lines_do_not_wait_for_many_others():
    import smpolicy
    task = rows.Task(smpolicy.Policy.default(), lambda folder, batch: None)
    most = 0
    for row in range(1000):
        task.line(b"[" + b" " * 200000, (("file", 0), row))
        most = max(most, task.waiting_bytes)
    holds(0 < most < rows.WAITING_BYTES, f"{most} bytes waited")
    holds(len(task.errors) >= 600, f"only {len(task.errors)} lines were read")


@test
def reports_are_those_of_the_command_byte_for_byte():
    equal(sorted(reports(only_run("1.0.0"), ["json"]).column("json").to_pylist()), command(*POSTS)[0], "reports")


@test
def errors_have_the_places_and_reasons_of_the_command():
    table = pa.parquet.read_table(only_run("1.0.0") / "errors")
    found = {(pathlib.Path(row["file"]).name, row["line"], row["id"], row["code"], row["message"])
             for row in table.to_pylist()}
    equal(found, command(*POSTS)[1], "errors")
    equal(table.num_rows, len(found), "errors, each once")


@test
def columns_say_what_the_lines_say():
    table = reports(only_run("1.0.0"), [*rows.REPORT.names, "day", "json"])
    posted = {one["id"]: one.get("posted_at") for one in disclosures(ALL)}
    for row in table.slice(0, 2000).to_pylist():
        document, day = json.loads(row.pop("json")), row.pop("day")
        wanted = posted[row["id"]]
        equal(day and day.isoformat(), wanted and wanted[:10], row["id"])
        equal(bare(row) | {"id": row["id"]}, document, row["id"])


@test
def summary_counts_findings():
    counts = collections.Counter((finding["clause"], finding["status"]) for line in command(*POSTS)[0]
                                 for finding in json.loads(line)["findings"])
    table = pa.parquet.read_table(only_run("1.0.0") / "summary").to_pylist()
    equal({(row["clause"], row["status"]): row["count"] for row in table}, dict(counts), "summary")


@test
def a_newer_policy_stands_beside_the_older():
    newer = command("--policy", "newer.yaml", "--roster", "roster.csv", *POSTS)[0]
    equal(sorted(reports(only_run("2.0.0"), ["json"]).column("json").to_pylist()), newer, "reports")
    equal(reports(only_run("1.0.0"), ["id"]).num_rows, ALL, "rows of the older")


@test
def what_a_newer_policy_changes_is_printed():
    was, now = statuses(command(*POSTS)[0]), statuses(command("--policy", "newer.yaml", "--roster", "roster.csv", *POSTS)[0])
    wanted = {}
    for key in was.keys() | now.keys():
        change = (int(key not in was), int(key not in now), int(key in was and key in now and was[key] != now[key]))
        wanted[key[1]] = tuple(map(sum, zip(wanted.get(key[1], (0, 0, 0)), change)))
    equal(changes(JOBS["third"]), {clause: counts for clause, counts in wanted.items() if any(counts)}, "changes")
    holds(wanted["staff.2"][1], "staff.2 is gone")


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    return harness.run(closing=True)


if __name__ == "__main__":
    sys.exit(main())
