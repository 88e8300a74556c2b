#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How fast the Spark job is beside the command, for equal reports, and how much memory and processor time its executors take. Run
by `make bench-spark`."""
import argparse
import hashlib
import os
import pathlib
import re
import resource
import shutil
import signal
import subprocess
import sys
import threading
import time

import pyarrow.dataset

from cluster import Cluster
from disclosures import disclosures, write_lines

TOP = pathlib.Path(__file__).resolve().parent.parent.parent


def family(pid):
    """A process and all that it started."""
    yield pid
    try:
        children = pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        for thread in pathlib.Path(f"/proc/{pid}/task").iterdir():
            if thread.name != str(pid):
                children += (thread / "children").read_text().split()
    except OSError:
        return
    for child in children:
        yield from family(int(child))


def usage(pid):
    """Of an executor's Java and of its Python workers, each: MiB (own pages, and the share of common ones), and seconds of
    processor time."""
    found = {"java": [0, 0], "python": [0, 0]}
    for one in set(family(pid)):
        try:
            name = pathlib.Path(f"/proc/{one}/comm").read_text().strip()
            words = pathlib.Path(f"/proc/{one}/cmdline").read_bytes()
            share = int(re.search(r"^Pss:\s+(\d+)", pathlib.Path(f"/proc/{one}/smaps_rollup").read_text(), re.M)[1]) / 1024
            times = pathlib.Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()[11:13]
        except (OSError, TypeError):
            continue
        if name != "java" or b"ExecutorBackend" in words:
            kind = found["java" if name == "java" else "python"]
            kind[0] += share
            kind[1] += sum(map(int, times)) / os.sysconf("SC_CLK_TCK")
    return found


class Sampler(threading.Thread):
    def __init__(self, pids):
        super().__init__(daemon=True)
        self.pids, self.samples, self.over = pids, [], threading.Event()

    def run(self):
        began = time.monotonic()
        while not self.over.wait(2):
            self.samples.append((time.monotonic() - began, [usage(pid) for pid in self.pids]))


def bytes_under(folder):
    return sum(path.stat().st_size for path in folder.rglob("*.parquet"))


def fingerprint(lines):
    """How many there are, and a number over all of them that their order does not change."""
    count = total = 0
    for line in lines:
        count += 1
        total += int.from_bytes(hashlib.blake2b(line, digest_size=16).digest(), "big")
    return count, total % (1 << 128)


def spark_lines(out):
    for folder in out.glob("policy=*/rows/part=*/table=reports"):
        for batch in pyarrow.dataset.dataset(folder, format="parquet").to_batches(columns=["json"]):
            for line in batch.column("json"):
                yield line.as_py().encode("utf-8")


def command_lines(path):
    with open(path, "rb") as file:
        for line in file:
            yield line.rstrip(b"\n")


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # by way of the cluster's end
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, default=TOP / "build")
    parser.add_argument("--rows", type=int, default=100000)
    given = parser.parse_args()
    work = given.build.resolve() / "spark/bench"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    lines = work / "posts.jsonl"
    write_lines(lines, disclosures(given.rows))
    began = time.monotonic()
    with open(work / "reports.jsonl", "wb") as out:
        subprocess.run([given.build.resolve() / "smpolicy", "classify", "--jobs", "2", lines], stdout=out, check=True,
                       stderr=subprocess.DEVNULL)
    command = time.monotonic() - began
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    with Cluster(work / "cluster", executor_memory="1g") as cluster:
        sampler = Sampler([cluster.processes[f"worker{number}"].pid for number in (1, 2)])
        sampler.start()
        log = cluster.run("job", ["--out", work / "out", lines], split="32m")
        sampler.over.set()
        sampler.join()
    started = float(re.search(r"started in ([0-9.]+) s", log)[1])
    classified = float(re.search(r"classified in ([0-9.]+) s", log)[1])
    equal = fingerprint(command_lines(work / "reports.jsonl")) == fingerprint(spark_lines(work / "out"))
    print(f"{given.rows} disclosures: {lines.stat().st_size} bytes in, {(work / 'reports.jsonl').stat().st_size} bytes of "
          f"reports as lines, {bytes_under(work / 'out')} as Parquet")
    print(f"command, 2 threads: {command:.1f} s, {given.rows / command:.0f} a second")
    print(f"Spark, 2 workers:   {classified:.1f} s, {given.rows / classified:.0f} a second, "
          f"{100 * command / classified:.0f} % (start-up of {started:.1f} s not counted)")
    print("the reports are the same, byte for byte" if equal else "THE REPORTS DIFFER")
    for share in (1, 2, 3, 4):
        part = sampler.samples[len(sampler.samples) * (share - 1) // 4:len(sampler.samples) * share // 4]
        most = [f"{max((found[worker][kind][0] for _, found in part), default=0):.0f}"
                for worker in (0, 1) for kind in ("java", "python")]
        print(f"memory in quarter {share} of the run, at most: Java {most[0]} and {most[2]} MiB, Python {most[1]} and "
              f"{most[3]} MiB")
    times = {"the command": spent.ru_utime + spent.ru_stime}
    for kind in ("java", "python"):
        times[kind] = sum(max(found[worker][kind][1] for _, found in sampler.samples) for worker in (0, 1))
    for kind, seconds in times.items():
        print(f"processor time of {kind}: {seconds:.1f} s, {1e6 * seconds / given.rows:.1f} µs a row")
    return 0 if equal else 1


if __name__ == "__main__":
    sys.exit(main())
