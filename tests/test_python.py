#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The Python package, by its own tests, under the interpreter that it is built for (PYTHON)."""
import os
import subprocess
import sys

from harness import TOP, arguments

sys.exit(subprocess.run([os.environ.get("PYTHON", "/usr/bin/python3"), TOP / "bindings/python/tests", "--build",
                         arguments().build], check=False).returncode)
