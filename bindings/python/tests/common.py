# SPDX-License-Identifier: MIT
"""What the tests share."""
import os
import pathlib
import subprocess
import sys

import smpolicy

TOP = pathlib.Path(__file__).resolve().parents[3]
BUILD = pathlib.Path(os.environ["SMPOLICY_BUILD"])
PACKAGE = os.environ["SMPOLICY_PACKAGE"]
POLICY = smpolicy.Policy.default()

TOLD = {"author": "employee", "audience": {"visibility": "direct", "members": ["student"]}}
SECRET = "Text me tonight, don't tell anyone"


def python(program, **more):
    """Runs a program in a fresh interpreter with the package at hand."""
    env = dict(os.environ, PYTHONPATH=PACKAGE, PYTHONDONTWRITEBYTECODE="1")
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=env, timeout=120,
                          check=False, **more)


def command(lines, *options):
    """The command's reports of lines of JSON, as bytes."""
    done = subprocess.run([BUILD / "smpolicy", "classify", "--format", "json", *options], input=b"\n".join(lines) + b"\n",
                          capture_output=True, check=False, timeout=300)
    return done.stdout.splitlines()
