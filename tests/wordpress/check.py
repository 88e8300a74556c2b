#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""All tests of the WordPress plugin: its parts by themselves, then a site of this machine's own. Run by `make check-wordpress`."""
import argparse
import os
import pathlib
import sys

from parts import Count

HERE = pathlib.Path(__file__).resolve().parent
TOP = HERE.parent.parent
LONGEST_FIRST = "test_browser test_settings test_failures test_comments test_network test_words"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, default=TOP / "build")
    parser.add_argument("parts", nargs="*", help="only these: unit, site, browser, …")
    given = parser.parse_args()
    build = given.build.resolve()

    def wanted(name):
        return not given.parts or name in given.parts
    count = Count(min(2, os.cpu_count() or 1))
    if wanted("unit"):
        for test in sorted((HERE / "unit").glob("test_*.php")):
            count.add(test.stem, ["php8.2", "-d", f"extension={build}/php/smpolicy.so", test],
                      env=dict(os.environ, SMPOLICY_COMMAND=str(build / "smpolicy")))
    for test in sorted(HERE.glob("test_*.py"), key=lambda path: LONGEST_FIRST.find(path.stem)):
        name = test.stem.removeprefix("test_")
        if wanted(name):
            count.add(name, [sys.executable, test, "--build", build], env=dict(os.environ, PYTHONDONTWRITEBYTECODE="1"))
    return count.close()


if __name__ == "__main__":
    sys.exit(main())
