#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The Python package, by its own tests, under the interpreter that it is built for (PYTHON); and those of them that deal in odd
values once more under the sanitizers."""
import os
import subprocess
import sys

from harness import TOP, arguments

PYTHON = os.environ.get("PYTHON", "/usr/bin/python3")
TESTS = TOP / "bindings/python/tests"
BUILD = arguments().build


def sanitized():
    """The interpreter itself is not built for them: their runtime comes first, and what it never frees is no leak of ours."""
    runtime = subprocess.run(["gcc", "-print-file-name=libasan.so"], capture_output=True, text=True, check=True).stdout.strip()
    options = os.environ.get("ASAN_OPTIONS", "abort_on_error=1") + ":detect_leaks=0"
    return dict(os.environ, LD_PRELOAD=runtime, ASAN_OPTIONS=options, PYTHONMALLOC="malloc")


good = subprocess.run([PYTHON, TESTS, "--build", BUILD], check=False).returncode == 0
good = subprocess.run([PYTHON, TESTS, "--build", BUILD, "--package", BUILD / "san/python", "--label", "python-sanitized",
                       "test_facts", "test_hostile.Native", "test_many", "test_report", "test_table"],
                      env=sanitized(), check=False).returncode == 0 and good
sys.exit(0 if good else 1)
