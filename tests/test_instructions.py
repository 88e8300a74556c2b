#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What a classification costs, and loading a policy with many phrases, in instructions, which do not hang on what else the
machine does: no more than tests/cases/instructions.txt allows, five in a hundred aside, and in proportion to the text.
Without the model, whose cost depends on the machine's vectors. `--update` writes what is counted; without valgrind all is skipped."""
import re
import shutil
import subprocess
import sys
import tempfile

import harness
from harness import holds, test

ARGUMENTS = harness.arguments()
BENCH = ARGUMENTS.build / "bench_posts"
BUDGETS = harness.TOP / "tests/cases/instructions.txt"
KINDS = ["plain ASCII", "risky ASCII", "Spanish", "emoji", "disguised", "worst"]  # in the order of bench/posts.h
POST, BLOG = 1, 2  # sizes of bench/posts.h
BYTES = {POST: 280, BLOG: 3000}
SLACK = 0.05
PHRASES = 10000
LOADING = "loading 10,000 phrases"
STEEPEST = 1.5  # a byte of a blog may cost so much more than a byte of a post


def count(kind, size):
    """Instructions of one classification; the mean of twenty, the first included."""
    toggles = [f"--toggle-collect={name}" for name in ("smp_classifier_classify", "smp__model_read", "smp__blend")]
    done = subprocess.run(["valgrind", "--tool=callgrind", *toggles, "--callgrind-out-file=/dev/null", BENCH,
                           str(KINDS.index(kind)), str(size)], capture_output=True, text=True, check=True)
    rounds, counted, _ = done.stdout.strip().split("\t")
    holds(counted == kind, f"post {KINDS.index(kind)} is {counted!r}")
    return int(re.search(r"Collected : (\d+)", done.stderr).group(1)) // int(rounds)


def count_loading():
    """Instructions of loading PHRASES phrases beside the built-in ones."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, harness.TOP / "tests/bench/big_policy.py", folder, str(PHRASES), "0"], check=True)
        done = subprocess.run(["valgrind", "--tool=callgrind", "--toggle-collect=smp_loader_load_file",
                               "--callgrind-out-file=/dev/null", ARGUMENTS.build / "smpolicy", "classify",
                               "--policy", f"{folder}/big.yaml", "--text", "a word"], capture_output=True, text=True, check=True)
    return int(re.search(r"Collected : (\d+)", done.stderr).group(1))


def budgets():
    lines = [line for line in BUDGETS.read_text().splitlines() if line and not line.startswith("#")]
    return {kind.strip(): int(most) for most, kind in (line.split(None, 1) for line in lines)}


def write(counted):
    BUDGETS.write_text("# Instructions of one classification of a post of 280 bytes, without the model, and of loading a policy. Lower\n"
                       "# them when you make it cheaper: python3 tests/test_instructions.py --update\n" +
                       "".join(f"{most:9d} {kind}\n" for kind, most in counted.items()))


@test
def a_post_and_a_policy_cost_no_more_than_they_did():
    counted = {kind: count(kind, POST) for kind in KINDS} | {LOADING: count_loading()}
    if ARGUMENTS.update:
        write(counted)
    allowed = budgets()
    over = [f"{kind}: {counted[kind]:,} instructions, allowed are {allowed[kind]:,}" for kind in counted
            if counted[kind] > allowed[kind] * (1 + SLACK)]
    holds(not over, "; ".join(over))


@test
def a_long_text_costs_in_proportion():
    for kind in ("plain ASCII", "worst"):
        post, blog = (count(kind, size) / BYTES[size] for size in (POST, BLOG))
        holds(blog < post * STEEPEST, f"{kind}: {post:.0f} instructions a byte of a post, {blog:.0f} of a blog")


if __name__ == "__main__":
    if not shutil.which("valgrind"):
        print("skip test_instructions: there is no valgrind")
        sys.exit(0)
    sys.exit(harness.run())
