# SPDX-License-Identifier: MIT
"""Runs programs that print `ok` or `not ok` lines, some at once, and counts those."""
import concurrent.futures
import subprocess
import time


def run(name, command, options):
    began = time.monotonic()
    done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
                          check=False, **options)
    return name, done.returncode, done.stdout.splitlines(), time.monotonic() - began


class Count:
    def __init__(self, at_once):
        self.passed = self.failed = 0
        self.pool = concurrent.futures.ThreadPoolExecutor(at_once)
        self.programs = []

    def add(self, name, command, **options):
        self.programs.append(self.pool.submit(run, name, command, options))

    def close(self):
        """Shows what each wrote when it has ended; one that ends otherwise than with 0 without a `not ok` is one more failed test."""
        for program in concurrent.futures.as_completed(self.programs):
            name, status, lines, seconds = program.result()
            failed = sum(line.startswith("not ok") for line in lines)
            passed = sum(line.startswith("ok ") for line in lines)
            print(*(line for line in lines if not line.startswith("ok ")), sep="\n", end="\n" if len(lines) > passed else "")
            if status and not failed:
                failed = 1
                print(f"not ok - {name} ended with {status}")
            print(f"{name}: {passed} passed, {seconds:.1f} s", flush=True)
            self.passed += passed
            self.failed += failed
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        return 1 if self.failed else 0
