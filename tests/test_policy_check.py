#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What `smpolicy policy check` says of policies that are wrong or doubtful, to the letter.

Each folder of tests/cases/policy/ has a policy.yaml, the files that it names, and in expected.txt the whole output.
`make update-cases` writes it anew; read the difference before you keep it.
"""
import subprocess
import sys

from harness import TOP, arguments, equal, holds, run, test

GIVEN = arguments()
SMPOLICY = GIVEN.build / "san/smpolicy"
if not SMPOLICY.is_absolute():
    SMPOLICY = TOP / SMPOLICY
CASES = sorted(path for path in (TOP / "tests/cases/policy").iterdir() if path.is_dir())


def check(folder, name="policy.yaml"):
    done = subprocess.run([SMPOLICY, "policy", "check", name], cwd=folder, capture_output=True, timeout=60, check=False)
    equal(done.stderr.decode(), "", folder.name)
    return done.returncode, done.stdout.decode()


@test
def every_wrong_policy_is_told_what_is_wrong():
    holds(len(CASES) >= 80, f"{len(CASES)} cases")
    wrong = []
    for folder in CASES:
        status, output = check(folder)
        expected = folder / "expected.txt"
        if GIVEN.update:
            expected.write_text(output)
        elif output != expected.read_text():
            wrong.append(f"--- {folder.name}, expected\n{expected.read_text()}--- found\n{output}")
        if status != (2 if ": error: " in output else 0):
            wrong.append(f"--- {folder.name}: exit status {status}")
        if "error: " not in output and "warning: " not in output:
            wrong.append(f"--- {folder.name}: nothing was found wrong")
    holds(not wrong, "\n".join(wrong[:20]))


@test
def the_default_policy_is_fine():
    status, output = check(TOP / "lib/data", "northwest-technology-center.yaml")
    equal((status, output), (0, "northwest-technology-center.yaml: fine: northwest-technology-center 1.0.0, 62 clauses\n"))


sys.exit(run())
