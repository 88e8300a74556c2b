#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What README.md shows is what happens."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from harness import TOP, arguments, equal, holds, run, test

BUILD = arguments().build
README = (TOP / "README.md").read_text()


def blocks(language):
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def shell(command, **more):
    env = dict(os.environ, PATH=f"{BUILD.resolve()}:{os.environ['PATH']}")
    return subprocess.run(["sh", "-c", command], capture_output=True, text=True, cwd=TOP, env=env, timeout=60, **more)


@test
def commands_print_what_is_shown():
    shown = blocks("console")
    holds(len(shown) >= 2, shown)
    for block in shown:
        command, _, wanted = block.removeprefix("$ ").partition("\n")
        done = shell(command)
        equal(done.stdout.rstrip("\n"), wanted.rstrip("\n"), command + done.stderr)


@test
def the_c_program_runs():
    program, = blocks("c")
    holds(len(program.splitlines()) <= 16, "short")
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "icu-uc", "icu-i18n", "libutf8proc", "yaml-0.1", "jansson",
                            "libpcre2-8"], capture_output=True, text=True, check=True).stdout.strip()
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "program.c"
        source.write_text(program)
        made = shell(f"cc -Wall -Wextra -Werror -Iinclude {source} {BUILD.resolve()}/libsmpolicy.a {flags} -lm -lpthread "
                     f"-o {folder}/program")
        equal((made.returncode, made.stderr), (0, ""))
        holds(shell(f"{folder}/program").stdout in ("clear\n", "advise\n", "review\n", "hold\n"), "a disposition")


@test
def the_python_program_runs():
    program, = blocks("python")
    holds(len(program.splitlines()) <= 12, "short")
    done = subprocess.run(["/usr/bin/python3", "-c", program], capture_output=True, text=True, cwd=TOP, timeout=60,
                          env=dict(os.environ, PYTHONPATH=str((BUILD / "python").resolve())))
    equal((done.returncode, done.stderr), (0, ""))
    holds(done.stdout.startswith("hold\nviolation staff.2 ") and "    text don't tell anyone" in done.stdout, done.stdout)


@test
def the_php_program_runs():
    program, = blocks("php")
    for options, driver in ((["-d", f"extension={BUILD.resolve()}/php/smpolicy.so"], "extension"), ([], "command")):
        done = subprocess.run(["php", "-n", *options, "-r", program], capture_output=True, text=True, cwd=TOP, timeout=60,
                              env=dict(os.environ, SMPOLICY_COMMAND=str((BUILD / "smpolicy").resolve())))
        equal(done.stderr, "", driver)
        holds(done.stdout.split("\n")[0] in ("advise", "review", "hold"), f"{driver}: {done.stdout}")


@test
def links_lead_somewhere():
    links = re.findall(r"\]\(([^)#]+)\)", README)
    holds(len(links) >= 5, links)
    for link in links:
        holds((TOP / link).exists(), link)


@test
def options_and_targets_exist():
    makefile = (TOP / "Makefile").read_text()
    for target in re.findall(r"(?:`|^    )make ([a-z]+)", README, re.MULTILINE):
        holds(re.search(rf"^{target}:", makefile, re.MULTILINE), target)


sys.exit(run())
