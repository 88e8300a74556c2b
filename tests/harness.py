# SPDX-License-Identifier: MIT
"""What the Python tests share: `@test` functions, run in order, one `ok` or `not ok` line each."""
import argparse
import pathlib
import sys
import traceback

TOP = pathlib.Path(__file__).resolve().parent.parent
_tests = []


def test(function):
    _tests.append(function)
    return function


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, default=TOP / "build")
    parser.add_argument("--update", action="store_true")
    return parser.parse_args()


def equal(got, wanted, what=""):
    if got != wanted:
        raise AssertionError(f"{what}\n   got: {got!r}\nwanted: {wanted!r}")


def holds(condition, what):
    if not condition:
        raise AssertionError(what)


def run(closing=False):
    """Runs all tests; with `closing` the last line counts them."""
    suite = pathlib.Path(sys.argv[0]).stem
    failed = 0
    for function in _tests:
        name = f"{suite}::{function.__name__}"
        try:
            function()
        except Exception:
            failed += 1
            print(f"not ok - {name}")
            print("    " + traceback.format_exc(limit=-2).replace("\n", "\n    "))
        else:
            print(f"ok - {name}")
        sys.stdout.flush()
    if closing:
        print(f"{len(_tests) - failed} passed, {failed} failed")
    return 1 if failed else 0
