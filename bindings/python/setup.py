# SPDX-License-Identifier: MIT
"""The extension is built by the library's Makefile, which is the one place that says how; here it is put into a wheel.

The sources are those of the tree above, or the copy of them that a source distribution carries in library/."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import sysconfig

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext
from setuptools.command.sdist import sdist

HERE = pathlib.Path(__file__).resolve().parent
CARRIED = HERE / "library"
TOP = CARRIED if CARRIED.is_dir() else HERE.parent.parent

# What the extension is built from, in a source distribution.
SOURCES = ["LICENSE", "Makefile", "include", "lib", "bindings/bridge.c", "bindings/bridge.h", "bindings/smpolicy.i",
           *(f"bindings/python/{name}" for name in (
               "arrow.h", "columns.c", "columns.h", "guard.swg", "lines.c", "posts.c", "python.swg", "record.h", "records.c",
               "records.h", "reports.c", "table.c", "table.h"))]


def version():
    header = (TOP / "include/smpolicy.h").read_text(encoding="utf-8")
    return ".".join(re.search(rf"SMP_VERSION_{part} (\d+)", header).group(1) for part in ("MAJOR", "MINOR", "PATCH"))


class BuildExtension(build_ext):
    def build_extension(self, extension):
        # A folder for each kind of interpreter, so that one never gets the module of another.
        folder = f"build/python-{sys.implementation.cache_tag}-{sysconfig.get_config_var('SOABI')}"
        subprocess.run(["make", "-s", f"-j{os.cpu_count() or 1}", f"PYTHON={sys.executable}", f"PYTHON_BUILD={folder}",
                        "python-extension"], cwd=TOP, check=True)
        target = pathlib.Path(self.get_ext_fullpath(extension.name))
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(TOP / folder / "smpolicy/_native.so", target)


class SourceDistribution(sdist):
    def make_release_tree(self, base_dir, files):
        super().make_release_tree(base_dir, files)
        for name in SOURCES:
            source, target = TOP / name, pathlib.Path(base_dir) / "library" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", "*.o", "*.d", "reader.weights"))
            else:
                shutil.copyfile(source, target)


setup(version=version(), ext_modules=[Extension("smpolicy._native", sources=[])],
      cmdclass={"build_ext": BuildExtension, "sdist": SourceDistribution})
