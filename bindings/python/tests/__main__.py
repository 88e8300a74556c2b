# SPDX-License-Identifier: MIT
"""Runs the package's tests, a line each, as tests/run counts them: python3 bindings/python/tests [--build DIR] [NAME…]"""
import argparse
import os
import pathlib
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True


class Lines(unittest.TestResult):
    """`ok - name`, `not ok - name`, `ok - name # SKIP why`."""

    label = "python"

    def say(self, line, test):
        print(f"{line} - {self.label}::{test.id().removeprefix('test_')}", end="", flush=True)

    def addSuccess(self, test):
        super().addSuccess(test)
        self.say("ok", test)
        print(flush=True)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.say("ok", test)
        print(f" # SKIP {reason}", flush=True)

    def bad(self, test, error):
        self.say("not ok", test)
        print("\n    " + self._exc_info_to_string(error, test).replace("\n", "\n    "), flush=True)

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.bad(test, err)

    def addError(self, test, err):
        super().addError(test, err)
        self.bad(test, err)

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            self.bad(subtest, err)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, default=HERE.parents[2] / "build")
    parser.add_argument("--random", type=int, default=2000, help="random disclosures for parity")
    parser.add_argument("--calls", type=int, default=20_000, help="calls over which memory must not grow")
    parser.add_argument("--package", type=pathlib.Path, help="the folder of the package; BUILD/python unless given")
    parser.add_argument("--label", default="python", help="what the tests' names begin with")
    parser.add_argument("names", nargs="*")
    given = parser.parse_args()
    os.environ["SMPOLICY_BUILD"] = str(given.build.resolve())
    os.environ["SMPOLICY_RANDOM"] = str(given.random)
    os.environ["SMPOLICY_CALLS"] = str(given.calls)
    os.environ["SMPOLICY_PACKAGE"] = str((given.package or given.build / "python").resolve())
    Lines.label = given.label
    sys.path.insert(0, os.environ["SMPOLICY_PACKAGE"])
    loader = unittest.TestLoader()
    suite = loader.loadTestsFromNames(given.names) if given.names else loader.discover(str(HERE))
    return 0 if suite.run(Lines()).wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main())
