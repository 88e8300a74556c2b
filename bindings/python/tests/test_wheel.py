# SPDX-License-Identifier: MIT
"""What pip makes of the package, with no network and no build isolation."""
import os
import pathlib
import subprocess
import sys
import tarfile
import tempfile
import unittest
import zipfile

from common import SECRET, TOP, command

SEEN = f'''
import json, smpolicy
report = smpolicy.Policy.default().classify({SECRET!r}, author="employee")
print(smpolicy.__file__)
print(report.to_json())
'''


def run(*arguments, **more):
    done = subprocess.run([str(argument) for argument in arguments], capture_output=True, text=True, check=False, timeout=500,
                          **more)
    if done.returncode:
        raise AssertionError(f"{arguments}: {done.stdout[-3000:]}{done.stderr[-3000:]}")
    return done.stdout


class Wheel(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.env = {name: value for name, value in os.environ.items() if name not in ("MAKEFLAGS", "MAKELEVEL", "MFLAGS")}

    def pip(self, *arguments, **more):
        # Not optimized: it is built once more, and whether it works does not hang on that.
        return run(sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments, "--no-index",
                   env={**self.env, "CFLAGS": "-O0", **more})

    def works(self, wheel):
        """In an environment of its own, away from the sources."""
        names = zipfile.ZipFile(wheel).namelist()
        for wanted in ("smpolicy/py.typed", "smpolicy/_native.pyi", "smpolicy/pandas.py"):
            self.assertIn(wanted, names)
        self.assertTrue(any(name.endswith("/LICENSE") for name in names), names)
        self.assertFalse([name for name in names if name.startswith(("tests", "library"))])
        home = self.folder / "home"
        run(sys.executable, "-m", "venv", "--without-pip", home)
        site, = home.glob("lib/python*/site-packages")
        self.pip("install", "--quiet", "--no-deps", "--target", site, wheel)
        place, line = run(home / "bin/python", "-c", SEEN, cwd=self.folder, env=self.env).splitlines()
        self.assertTrue(place.startswith(str(home)), place)
        given = b'{"text": "%s", "author": {"role": "employee"}}' % SECRET.encode()
        self.assertEqual(line.encode(), command([given])[0])

    def test_a_wheel_from_the_tree(self):
        self.pip("wheel", "--quiet", "--no-build-isolation", "--no-deps", "--wheel-dir", self.folder / "wheels",
                 TOP / "bindings/python", CFLAGS="-O2 -g")
        wheel, = (self.folder / "wheels").glob("*.whl")
        self.works(wheel)

    def test_a_source_distribution_builds_by_itself(self):
        run(sys.executable, "-W", "ignore", "setup.py", "-q", "sdist", "-d", self.folder / "dist",
            cwd=TOP / "bindings/python", env=self.env)
        archive, = (self.folder / "dist").glob("*.tar.gz")
        with tarfile.open(archive) as tar:
            names = tar.getnames()
        for wanted in ("library/lib/classify.c", "library/lib/data/northwest-technology-center.yaml", "library/Makefile",
                       "library/bindings/smpolicy.i", "library/include/smpolicy.h", "pyproject.toml", "LICENSE"):
            self.assertTrue(any(name.endswith("/" + wanted) for name in names), wanted)
        self.assertFalse([name for name in names if name.endswith((".o", ".so", "_wrap.c", "native.c"))])
        self.pip("wheel", "--quiet", "--no-build-isolation", "--no-deps", "--wheel-dir", self.folder / "wheels", archive)
        wheel, = (self.folder / "wheels").glob("*.whl")
        self.works(wheel)
