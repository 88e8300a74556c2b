#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The command on a machine in trouble: short and interrupted reads and writes, a full disk, a broken one, signals."""
import json
import os
import signal
import subprocess
import sys
import tempfile

from harness import TOP, arguments, equal, holds, run, test

BUILD = arguments().build
SMPOLICY, SHIM = BUILD / "smpolicy", BUILD / "faults.so"
EXAMPLES = (TOP / "examples/disclosures.jsonl").read_bytes()
JOBS = ("1", "2")


def classify(faults, jobs, given=EXAMPLES):
    return subprocess.run([SMPOLICY, "classify", "--jobs", jobs, "-"], input=given, capture_output=True,
                          env=os.environ | ({"FAULTS": faults, "LD_PRELOAD": str(SHIM)} if faults else {}), timeout=60)


PLAIN = classify("", "1").stdout


def holds_whole_lines(out, whole=PLAIN):
    """The output is a beginning of the whole one, in whole lines."""
    holds(whole.startswith(out) and (not out or out.endswith(b"\n")), f"{len(out)} of {len(whole)} bytes: …{out[-200:]}")


@test
def short_and_interrupted_calls_change_nothing():
    for jobs in JOBS:
        for faults in ("short", "interrupted", "short,interrupted"):
            done = classify(faults, jobs)
            equal((done.returncode, done.stdout == PLAIN, done.stderr), (0, True, b""), f"{faults}, {jobs} jobs")


@test
def what_cannot_be_read_is_an_error_in_its_place():
    for jobs in JOBS:
        done = classify("unreadable=2", jobs, EXAMPLES * 20)
        *answers, last = done.stdout.splitlines(keepends=True)
        holds_whole_lines(b"".join(answers), PLAIN * 20)
        error = json.loads(last)["error"]
        equal((done.returncode, error["file"], error["line"], error["message"]),
              (1, "-", len(answers) + 1, "cannot be read: Input/output error"))


@test
def a_disk_that_fills_up_in_the_middle_ends_the_run():
    for jobs in JOBS:
        for size in (0, 1, 5000, len(PLAIN) - 1):
            done = classify(f"full={size}", jobs)
            equal((done.returncode, done.stderr),
                  (4, b"smpolicy: cannot write the output: No space left on device\n"), f"{size}, {jobs} jobs")
            with tempfile.TemporaryFile() as out:
                # To a file, a part of a line is taken back.
                subprocess.run([SMPOLICY, "classify", "--jobs", jobs, "-"], input=EXAMPLES, stdout=out,
                               stderr=subprocess.DEVNULL, timeout=60,
                               env=os.environ | {"FAULTS": f"full={size}", "LD_PRELOAD": str(SHIM)})
                out.seek(0)
                holds_whole_lines(out.read())


def stopped(jobs, number, given, stdin):
    """The output and status of a run that gets a signal after its first answers. `given` is written to it first, where
    `stdin` is a pipe; the pipe stays open."""
    # Whoever runs the tests in the background may have them ignore SIGINT.
    process = subprocess.Popen([SMPOLICY, "classify", "--jobs", jobs, "-"], stdin=stdin, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, preexec_fn=lambda: signal.signal(number, signal.SIG_DFL))
    if given:
        process.stdin.write(given)
        process.stdin.flush()
    first = process.stdout.readline()
    process.send_signal(number)
    rest, problems = process.stdout.read(), process.stderr.read()
    status = process.wait(timeout=60)
    if given:
        process.stdin.close()
    process.stdout.close()
    process.stderr.close()
    return status, first + rest, problems


@test
def a_signal_while_it_waits_ends_the_run_after_whole_lines():
    for jobs in JOBS:
        for number in (signal.SIGTERM, signal.SIGINT):
            status, out, problems = stopped(jobs, number, EXAMPLES[:20000] + b'{"text": "half a li', subprocess.PIPE)
            equal((status, problems), (-number, b""), f"{number}, {jobs} jobs")
            holds_whole_lines(out)


@test
def a_signal_while_it_works_ends_the_run_after_whole_lines():
    for jobs in JOBS:
        with tempfile.TemporaryFile() as file:
            file.write(EXAMPLES * 300)
            file.seek(0)
            status, out, problems = stopped(jobs, signal.SIGTERM, None, file)
            equal((status, problems), (-signal.SIGTERM, b""), f"{jobs} jobs")
            holds(len(out) < len(PLAIN) * 300, "the signal came too late to show anything")
            holds_whole_lines(out, PLAIN * 300)


@test
def an_ignored_signal_stays_ignored():
    process = subprocess.Popen([SMPOLICY, "classify", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN))
    process.stdin.write(EXAMPLES)
    process.stdin.flush()
    first = process.stdout.readline()
    process.send_signal(signal.SIGINT)
    process.stdin.close()
    rest = process.stdout.read()
    process.wait(timeout=60)
    process.stdout.close()
    equal((process.returncode, first + rest == PLAIN), (0, True))


sys.exit(run())
