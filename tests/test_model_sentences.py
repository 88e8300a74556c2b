#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The model's own sentences: format, known labels, nothing held out that is trained on as well."""
import pathlib
import subprocess
import sys
import tempfile

from harness import TOP, equal, holds, run, test

SENTENCES = TOP / "lib/model/sentences"


def checked(folder):
    done = subprocess.run([sys.executable, SENTENCES / "check", folder], capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout.splitlines(), done.stderr


def checked_files(files):
    with tempfile.TemporaryDirectory() as folder:
        for name, content in files.items():
            (pathlib.Path(folder) / name).write_text(content)
        return checked(folder)


@test
def our_sentences_are_sound():
    code, faults, error = checked(SENTENCES)
    equal((code, faults[:20], error), (0, [], ""))
    holds(any(SENTENCES.glob("*.aside.en.tsv")), "some are held out")


@test
def sound_files_pass():
    equal(checked_files({"a.en.tsv": "# why\nabusive,?threat\tyou fool\n\n\tgood day\n", "a.aside.es.tsv": "\thola\n"}),
          (0, [], ""))


@test
def faults_are_told():
    for files, wanted in (
            ({"a.en.tsv": "rude\tyou fool\n"}, "a.en.tsv:1: unknown label 'rude'"),
            ({"a.en.tsv": "abusive\n"}, "a.en.tsv:1: not labels, one tab, text"),
            ({"a.en.tsv": "abusive,?abusive\tyou fool\n"}, "a.en.tsv:1: a label twice"),
            ({"a.en.tsv": "personal_attack\tyou fool\n"}, "a.en.tsv:1: a personal attack is abusive too"),
            ({"a.en.tsv": "abusive\tyou  fool\n"}, "a.en.tsv:1: no text, or stray spaces"),
            ({"a.de.tsv": "\tguten tag\n"}, "a.de.tsv: not <topic>[.aside].<en|es>.tsv"),
            ({"a.en.tsv": "\tGood day!\n", "b.aside.en.tsv": "\n\tgood day\n"},
             "b.aside.en.tsv:2: as a.en.tsv:1, but held out or labelled otherwise")):
        equal(checked_files(files), (1, [wanted], ""))


sys.exit(run())
