#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The rules agree with the second reading of them in tests/oracle, on 20,000 random disclosures without exception."""
import subprocess
import sys

from harness import TOP, arguments, equal, run, test

SMPOLICY = arguments().build / "san/smpolicy"


@test
def the_rules_agree_with_a_second_reading_of_them():
    done = subprocess.run([TOP / "tests/oracle/compare", "--command", SMPOLICY], capture_output=True, text=True,
                          timeout=300, check=False)
    equal(done.returncode, 0, done.stdout[-4000:] + done.stderr[-2000:])


sys.exit(run())
