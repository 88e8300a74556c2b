#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The PHP classes over the extension and over the command; SMPOLICY_PARITY says on how many random disclosures."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from harness import TOP, arguments, equal, holds, run, test

sys.path.insert(0, str(TOP / "tests/oracle"))
import generate  # noqa: E402

BUILD = arguments().build.resolve()
PHP = os.environ.get("PHP", "php8.2" if shutil.which("php8.2") else "php")
COMMAND = BUILD / "smpolicy"
DRIVERS = {"extension": ["-d", f"extension={BUILD}/php/smpolicy.so"], "command": []}
TRIGGERS = TOP / "tests/oracle/triggers.yaml"


def php(driver, *words, **options):
    """A PHP without any ini file, so that it is what this test says."""
    env = dict(os.environ, SMPOLICY_COMMAND=str(COMMAND))
    return subprocess.run([PHP, "-n", *DRIVERS[driver], *map(str, words)], capture_output=True, text=True, env=env,
                          timeout=300, check=False, **options)


def disclosures():
    """Those of the examples and of the cases, and random ones, as lines."""
    yield from (TOP / "examples/disclosures.jsonl").read_text(encoding="utf-8").splitlines()
    for case in sorted((TOP / "tests/cases/reports").glob("*.json")):
        yield json.dumps(json.loads(case.read_text(encoding="utf-8"))["disclosure"], ensure_ascii=False)


def random_disclosures(count):
    triggers = re.findall(r"^    0\.9 (\w+)$", TRIGGERS.read_text(encoding="utf-8"), re.M)
    generator = generate.Generator(7, triggers, [json.loads(line).get("text", "") for line in disclosures()])
    for number in range(count):
        yield generator.line(*generator.disclosure(number))


def answers(driver, lines, *policy):
    done = php(driver, TOP / "bindings/php/tests/reports.php", *policy, input="\n".join(lines) + "\n")
    equal(done.returncode, 0, done.stdout[-1000:] + done.stderr[-2000:])
    written = done.stdout.split("\n")
    return written[0::3][:len(lines)], written[1::3], written[2::3]


def command_writes(lines, *options):
    done = subprocess.run([COMMAND, "classify", "--format", "json", *options], input="\n".join(lines) + "\n",
                          capture_output=True, text=True, check=False)
    return done.stdout.splitlines()


def agree(lines, *policy):
    options = ["--policy", policy[0]] if policy else []
    plain, redacted = command_writes(lines, *options), command_writes(lines, "--redact", *options)
    wanted = [json.loads(line)["error"]["code"] if '"error":' in line[:400] and "error" in json.loads(line) else line
              for line in plain]
    whole, without, objects = answers("extension", lines, *policy)
    for number, line in enumerate(lines):
        equal(whole[number], wanted[number], f"extension: {line}")
        if wanted[number].startswith("{"):
            equal(without[number], redacted[number], f"extension, redacted: {line}")
    other = answers("command", lines, *policy)
    for got, expected, what in zip(other, (whole, without, objects), ("JSON", "redacted", "objects")):
        for number, line in enumerate(lines):
            equal(got[number], expected[number], f"command, {what}: {line}")


def runs_classes(driver):
    done = php(driver, TOP / "bindings/php/tests/classes.php")
    sys.stdout.write(done.stdout)
    sys.stdout.flush()
    holds(done.returncode in (0, 1), f"PHP ended with {done.returncode}: {done.stderr[-2000:]}")
    equal(done.stderr, "")


@test
def classes_over_the_extension():
    runs_classes("extension")


@test
def classes_over_the_command():
    runs_classes("command")


@test
def all_ways_write_the_same_for_examples_and_cases():
    agree(list(disclosures()))


@test
def all_ways_write_the_same_for_random_disclosures():
    agree(list(random_disclosures(int(os.environ.get("SMPOLICY_PARITY", "1000")))), TRIGGERS)


def run_tests():
    """PHP's own runner of .phpt files, which comes with the headers."""
    asked = subprocess.run(["php-config", "--extension-dir"], capture_output=True, text=True, check=False)
    return pathlib.Path(asked.stdout.strip()) / "build/run-tests.php"


@test
def phpt_files():
    with tempfile.TemporaryDirectory() as folder:  # the runner writes beside them
        tests = pathlib.Path(folder) / "tests"
        tests.mkdir()
        (tests.parent / "autoload.php").symlink_to(TOP / "bindings/php/autoload.php")
        files = sorted((TOP / "bindings/php/tests").glob("*.phpt"))
        for file in files:
            shutil.copy(file, tests)
        done = subprocess.run(
            [PHP, "-n", run_tests(), "-n", "-q", "-d", f"extension_dir={BUILD}/php", tests], capture_output=True, text=True,
            cwd=folder, env=dict(os.environ, TEST_PHP_EXECUTABLE=shutil.which(PHP), NO_INTERACTION="1"), check=False)
        differences = "".join(each.read_text() for each in sorted(tests.glob("*.diff")))
        holds(re.search(rf"Tests passed +: +{len(files)} ", done.stdout), differences or done.stdout[-2000:])


@test
def the_stubs_say_what_reflection_says():
    wanted, got = (php(driver, TOP / "bindings/php/tests/signatures.php") for driver in ("extension", "command"))
    equal(wanted.stderr + got.stderr, "")
    holds("smpolicy_Reader::classify(string, array): ?smpolicy_Report" in wanted.stdout, wanted.stdout)
    equal(got.stdout, wanted.stdout)


sys.exit(run())
