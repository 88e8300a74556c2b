# SPDX-License-Identifier: MIT
"""The examples in Python do what they say; and the helper for data frames."""
import csv
import importlib.util
import io
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import smpolicy
from common import PACKAGE, POLICY, SECRET, TOLD, TOP, python


def example(*arguments):
    env = dict(os.environ, PYTHONPATH=PACKAGE, PYTHONDONTWRITEBYTECODE="1")
    return subprocess.run([sys.executable, *map(str, arguments)], capture_output=True, cwd=TOP / "examples", env=env,
                          check=False, timeout=60)


class Examples(unittest.TestCase):
    def test_check_csv(self):
        with tempfile.TemporaryDirectory() as folder:
            to = pathlib.Path(folder) / "report.csv"
            done = example("check_csv.py", "posts.csv", "-o", to)
            self.assertEqual((done.returncode, done.stdout, done.stderr), (1, b"", b"1 of the rows could not be read\n"))
            written = to.read_bytes()
        self.assertTrue(written.startswith(b"\xef\xbb\xbf"))
        rows = list(csv.DictReader(io.StringIO(written.decode("utf-8-sig"), newline="")))
        posts = list(csv.DictReader((TOP / "examples/posts.csv").read_text().splitlines()))
        self.assertEqual([row["id"] for row in rows], [post["id"] for post in posts])
        self.assertEqual([row["disposition"] for row in rows[:3]], ["clear", "hold", "review"])
        self.assertIn("staff.2", rows[1]["violations"])
        self.assertEqual(rows[2]["words"], "Kayden Pruitt")
        self.assertEqual(rows[3]["text"], "'" + posts[3]["text"])
        self.assertIn("teacher", rows[5]["error"])
        self.assertFalse([cell for row in rows for cell in row.values() if cell[:1] in tuple("=+-@")])

    def test_check_csv_of_what_is_none(self):
        done = example("check_csv.py", "nowhere.csv")
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"nowhere.csv", done.stderr)
        self.assertIn(b"no column named text", example("check_csv.py", "disclosures.jsonl").stderr)

    def test_notebook(self):
        done = example("notebook.py")
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        page = done.stdout.decode()
        self.assertGreaterEqual(page.count('<div class="smpolicy">'), 6)
        self.assertIn(">Kayden Pruitt</mark>", page)
        self.assertIn("homoglyphs", page)


class Frames(unittest.TestCase):
    def test_imported_only_when_asked_for(self):
        self.assertEqual(python("import sys, smpolicy; print('pandas' in sys.modules, 'numpy' in sys.modules)").stdout,
                         "False False\n")

    @unittest.skipUnless(importlib.util.find_spec("pandas"), "pandas is not installed")
    def test_classify(self):
        import pandas
        import smpolicy.pandas
        frame = pandas.DataFrame({
            "words": [SECRET, "Good morning", None, "you idiot 🙂"],
            "text": [SECRET, "Good morning", None, "you idiot 🙂"],
            "author": ["employee", float("nan"), None, "employee"],
            "author.on_working_time": [True, None, False, True],
            "audience.visibility": ["direct", "public", None, None],
            "audience.members": [["student"], None, (), {"public"}],
            "contact.messages_last_7_days": [3, float("nan"), 0, 12],
            "posted_at": pandas.to_datetime(["2026-03-02T09:30:00-06:00"] * 3 + [None]),
            "likes": [1, 2, 3, 4],
        }, index=[10, 20, 30, 40])
        for threads in (1, 2):
            found = smpolicy.pandas.classify(frame, threads=threads)
            self.assertEqual(list(found.index), [10, 20, 30, 40])
            self.assertEqual(found["disposition"][10], "hold")
            self.assertEqual(found["disposition"].max(), "hold")
            self.assertTrue(found["violation"][10].startswith("staff.2; "))
            self.assertEqual(found["report"][30].text, "")
            wanted = POLICY.classify(SECRET, TOLD, **{"author.on_working_time": True, "posted_at": frame["posted_at"][10],
                                                      "contact.messages_last_7_days": 3})
            self.assertEqual(found["report"][10], wanted)
        chosen = smpolicy.pandas.classify(frame, POLICY, text="words", facts={"author.role": "author"})
        self.assertEqual(chosen["report"][10], POLICY.classify(SECRET, author="employee"))
        for wrong in ({"text": "nothing"}, {"facts": {"author.role": "nothing"}}):
            with self.assertRaises(KeyError):
                smpolicy.pandas.classify(frame, **wrong)
        with self.assertRaises(smpolicy.UnknownNameError):
            smpolicy.pandas.classify(frame, facts={"author.rolle": "author"})
        self.assertEqual(len(smpolicy.pandas.classify(frame[:0])), 0)
