#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The trainer's smoke run: a few steps of the teacher on our own sentences, twice, with the same result. It needs what
lib/model/requirements.txt names; the Python that has it may be named by SMP_MODEL_PYTHON. Without: skipped."""
import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

TOP = pathlib.Path(__file__).resolve().parent.parent


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", default="build")
    parser.parse_known_args()
    python = os.environ.get("SMP_MODEL_PYTHON", sys.executable)
    has = subprocess.run([python, "-c", "import torch, tokenizers"], capture_output=True, check=False)
    if has.returncode:
        print("skip model_train.smoke: torch and tokenizers are not there (SMP_MODEL_PYTHON names a Python that has them)")
        return 0
    with tempfile.TemporaryDirectory() as work:
        run = subprocess.run([python, str(TOP / "lib/model/train.py"), "--smoke", "--work", work], capture_output=True,
                             text=True, check=False)
    good = run.returncode == 0 and run.stdout.strip().endswith("same")
    if not good:
        print(run.stdout[-2000:], run.stderr[-2000:])
    print("ok model_train.smoke" if good else "not ok model_train.smoke")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
