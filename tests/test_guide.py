#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The guide for policy authors, lib/data/POLICY.md, from its first line to its last: its files are written, its commands run."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from harness import TOP, arguments, equal, holds, run, test

BUILD = arguments().build.resolve()
GUIDE = (TOP / "lib/data/POLICY.md").read_text()


def blocks():
    """Language, file name, whether the block is added to the file, and content, in the guide's order."""
    for match in re.finditer(r"^```(\w+) ?([\w.-]*)( \+)?\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL):
        yield match.group(1), match.group(2), bool(match.group(3)), match.group(4)


@test
def every_example_does_what_is_shown():
    commands = 0
    env = dict(os.environ, PATH=f"{BUILD}:{os.environ['PATH']}", COLUMNS="80")
    with tempfile.TemporaryDirectory() as folder:
        for language, name, added, content in blocks():
            if name:
                path = pathlib.Path(folder) / name
                path.write_text((path.read_text() + "\n" if added else "") + content)
                continue
            equal(language, "console")
            for session in re.split(r"^\$ ", content, flags=re.MULTILINE)[1:]:
                command, _, wanted = session.partition("\n")
                done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, cwd=folder, env=env, timeout=60,
                                      check=False)
                equal((done.stdout, done.stderr), (wanted, ""), command)
                commands += 1
    holds(commands >= 7, f"{commands} commands")


@test
def links_lead_somewhere():
    links = re.findall(r"\]\(([^)#]+)\)", GUIDE)
    holds(len(links) >= 3, links)
    for link in links:
        holds((TOP / "lib/data" / link).exists(), link)


@test
def every_key_that_the_loader_knows_is_told():
    source = (TOP / "lib/policy_clauses.c").read_text() + (TOP / "lib/policy_yaml.c").read_text()
    keys = set()
    for array in re.findall(r"\bkeys\[\] = \{(.*?)\};", source, re.DOTALL):
        keys |= set(re.findall(r'"(\w+)"', array))
    holds(len(keys) > 25, keys)
    for key in sorted(keys - {"language", "policy", "version"}):
        holds(f"`{key}`" in GUIDE or f"{key}:" in GUIDE, key)


sys.exit(run())
