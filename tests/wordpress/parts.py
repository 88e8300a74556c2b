# SPDX-License-Identifier: MIT
"""Runs programs that print `ok` or `not ok` lines, and counts those."""
import subprocess
import sys
import time


class Count:
    def __init__(self):
        self.passed = self.failed = 0

    def run(self, name, command, **options):
        """A program that ends otherwise than with 0 without a `not ok` is one more failed test."""
        began, failed = time.monotonic(), self.failed
        process = subprocess.Popen([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                                   errors="replace", **options)
        for line in process.stdout:
            self.passed += line.startswith("ok ")
            self.failed += line.startswith("not ok")
            if not line.startswith("ok "):
                sys.stdout.write(line)
                sys.stdout.flush()
        if process.wait() and self.failed == failed:
            self.failed += 1
            print(f"not ok - {name} ended with {process.returncode}")
        print(f"{name}: {time.monotonic() - began:.1f} s", flush=True)

    def close(self):
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        return 1 if self.failed else 0
