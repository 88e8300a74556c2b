# SPDX-License-Identifier: MIT
import copy
import os
import pathlib
import pickle
import tempfile
import unittest

import smpolicy
from common import POLICY, SECRET, TOLD, TOP, python


class Made(unittest.TestCase):
    def test_default_is_made_once(self):
        self.assertIs(smpolicy.Policy.default(), POLICY)
        self.assertIsNot(smpolicy.Policy.default(language="es"), POLICY)

    def test_it_says_what_it_is(self):
        self.assertEqual(POLICY.id, "northwest-technology-center")
        self.assertEqual(len(POLICY.digest), 64)
        self.assertEqual(POLICY.language, "en")
        self.assertTrue(POLICY.title)
        self.assertIn(POLICY.id, repr(POLICY))
        self.assertIn(POLICY.version, repr(POLICY))

    def test_clauses_are_in_order_and_found_by_id(self):
        ids = [clause.id for clause in POLICY.clauses]
        self.assertEqual(len(ids), len(set(ids)))
        self.assertLess(ids.index("official.presence"), ids.index("staff.2"))
        self.assertIs(POLICY["staff.2"].modality, smpolicy.Modality.PROHIBITED)
        with self.assertRaises(KeyError):
            POLICY["staff.99"]

    def test_thresholds(self):
        self.assertEqual(POLICY.threshold("threat"), 0.5)
        with self.assertRaises(smpolicy.UnknownNameError):
            POLICY.threshold("thread")
        with self.assertRaises(TypeError):
            POLICY.threshold(None)

    def test_language_of_what_is_said(self):
        spanish = smpolicy.Policy.default(language="es")
        self.assertEqual(spanish.language, "es")
        self.assertNotEqual(spanish["staff.2"].title, POLICY["staff.2"].title)
        with self.assertWarnsRegex(smpolicy.PolicyWarning, "xx"):
            self.assertEqual(smpolicy.Policy.default(language="xx").language, "en")
        with self.assertRaises(smpolicy.InvalidValueError):
            smpolicy.Policy.default(language="English!")
        for wrong in (None, 3, ["en"]):
            with self.assertRaises(TypeError):
                smpolicy.Policy.default(language=wrong)

    def test_text_limit(self):
        small = smpolicy.Policy.default(text_limit=10)
        small.classify("0123456789")
        with self.assertRaises(smpolicy.LimitError):
            small.classify("0123456789a")
        large = smpolicy.Policy.default(text_limit=1 << 21)
        self.assertEqual(len(large.classify("word " * 300_000).text), 1_500_000)
        for wrong in (0, -1, 1 << 31):
            with self.assertRaises(smpolicy.ArgumentError):
                smpolicy.Policy.default(text_limit=wrong)
        with self.assertRaises(TypeError):
            smpolicy.Policy.default(text_limit="10")

    def test_nothing_else_makes_one(self):
        with self.assertRaises(TypeError):
            smpolicy.Policy()
        with self.assertRaises(TypeError):
            smpolicy.Report()


class Loaded(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def file(self, name, text):
        path = pathlib.Path(self.folder.name) / name
        path.write_text(text)
        return path

    def district(self):
        return self.file("district.yaml", "extends: northwest-technology-center\npolicy: district\nversion: '7'\n")

    def test_load_takes_paths_of_both_kinds(self):
        path = self.district()
        for given in (path, str(path)):
            policy = smpolicy.Policy.load(given)
            self.assertEqual((policy.id, policy.version), ("district", "7"))
            self.assertEqual(policy.classify(SECRET, TOLD).policy, smpolicy.PolicyReference("district", "7", policy.digest))

    def test_a_roster_names_students(self):
        names = self.file("names.csv", "name,role\nQuillon Varga,student\n")
        text = "Quillon Varga did well"
        def fired(policy):
            return "student_reference" in [s.id for s in policy.classify(text, author="employee").signals if s.fired]
        self.assertFalse(fired(POLICY))
        self.assertTrue(fired(smpolicy.Policy.default(roster=names)))
        self.assertTrue(fired(smpolicy.Policy.load(self.district(), roster=str(names))))

    def test_an_error_has_its_place(self):
        path = self.file("bad.yaml", "extends: northwest-technology-center\npolicy: district\nversion: '1'\nclauzes: {}\n")
        with self.assertRaises(smpolicy.UnknownNameError) as caught:
            smpolicy.Policy.load(path)
        error = caught.exception
        self.assertEqual((error.file, error.line, error.column), (str(path), 4, 1))
        self.assertEqual(str(error), f"{path}:4:1: {error.message}")
        self.assertIn("clauses", error.message)
        self.assertEqual(error.diagnostics[0].line, 4)
        again = pickle.loads(pickle.dumps(error))
        self.assertEqual((str(again), again.code, again.diagnostics), (str(error), error.code, error.diagnostics))

    def test_files_that_are_not_there(self):
        for load in (lambda: smpolicy.Policy.load("nowhere.yaml"), lambda: smpolicy.Policy.default(roster="nowhere.csv")):
            with self.assertRaises(smpolicy.UnreadableFileError) as caught:
                load()
            self.assertIsInstance(caught.exception, OSError)
            self.assertIn("nowhere", str(caught.exception))

    def test_paths_that_are_none(self):
        for wrong in (None, 3, b"policy.yaml", ["policy.yaml"]):
            with self.assertRaises(TypeError):
                smpolicy.Policy.load(wrong)
        with self.assertRaises(smpolicy.ArgumentError):
            smpolicy.Policy.load("policy\0.yaml")

    def test_check_tells_all(self):
        path = self.file("bad.yaml", "extends: northwest-technology-center\npolicy: 3: 4\n")
        found = smpolicy.check(path)
        self.assertFalse(found[0].is_warning)
        self.assertEqual(found[0].line, 2)
        self.assertIn(f"{path}:2:", str(found[0]))
        self.assertEqual([each for each in smpolicy.check(self.district()) if not each.is_warning], [])

    def test_pickles_by_how_it_was_made(self):
        self.assertIs(pickle.loads(pickle.dumps(POLICY)), POLICY)
        self.assertIs(copy.copy(POLICY), POLICY)
        self.assertIs(copy.deepcopy(POLICY), POLICY)
        path = self.district()
        policy = smpolicy.Policy.load(path, language="es")
        again = pickle.loads(pickle.dumps(policy))
        self.assertEqual((again.digest, again.language), (policy.digest, "es"))
        pickled = pickle.dumps(policy)
        path.write_text(path.read_text() + "thresholds:\n  threat: 0.9\n")
        with self.assertRaises(smpolicy.ArgumentError):
            pickle.loads(pickled)


class Tables(unittest.TestCase):
    def test_facts_and_signals(self):
        facts = {fact.name: fact for fact in smpolicy.facts()}
        self.assertEqual(facts["author.role"].values, ("employee", "student", "guardian", "public"))
        self.assertTrue(all(fact.meaning for fact in facts.values()))
        self.assertIn("threat", [kind.id for kind in smpolicy.signals()])

    def test_versions(self):
        header = (TOP / "include/smpolicy.h").read_text()
        for part, number in zip(("MAJOR", "MINOR", "PATCH"), smpolicy.version().split("."), strict=True):
            self.assertIn(f"#define SMP_VERSION_{part} {number}\n", header)
        self.assertEqual(smpolicy.__version__, smpolicy.version())
        self.assertTrue(smpolicy.data_version())


class Interpreters(unittest.TestCase):
    def test_a_subinterpreter_is_refused_clearly(self):
        for first in ("", "import smpolicy; "):
            done = python(first + """
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters
other = interpreters.create()
try:
    print(interpreters.run_string(other, "import smpolicy"))  # newer ones return the error
except Exception as error:
    print(error)
import smpolicy
print(smpolicy.Policy.default().classify("x").disposition)
""")
            self.assertIn("main interpreter only", done.stdout, done.stderr)
            self.assertIn("clear", done.stdout)
            self.assertEqual(done.returncode, 0, done.stderr)

    def test_forks(self):
        done = python("""
import os, smpolicy, threading
policy = smpolicy.Policy.default()
stop = threading.Event()
def work():
    while not stop.is_set():
        for report in policy.classify_many(["you idiot"] * 50): pass
threads = [threading.Thread(target=work) for _ in range(3)]
for thread in threads: thread.start()
for _ in range(20):
    child = os.fork()
    if child == 0:
        good = [r.to_json() for r in policy.classify_many(["you idiot"] * 3, threads=2)]
        os._exit(0 if len(set(good)) == 1 else 1)
    assert os.waitpid(child, 0)[1] == 0
stop.set()
for thread in threads: thread.join()
print("done")
""")
        self.assertEqual(done.stdout, "done\n", done.stderr)

    def test_other_processes(self):
        done = python("""
import multiprocessing, smpolicy
def read(pair):
    policy, text = pair
    return policy.classify(text, author="employee")
if __name__ == "__main__":
    policy = smpolicy.Policy.default()
    with multiprocessing.get_context("fork").Pool(2) as pool:
        reports = pool.map(read, [(policy, f"you idiot {i}") for i in range(10)])
    assert [r == policy.classify(r.text, author="employee") for r in reports] == [True] * 10
    print("done")
""")
        self.assertEqual(done.stdout, "done\n", done.stderr)

    def test_nothing_is_printed_or_left_at_exit(self):
        done = python("""
import smpolicy
policy = smpolicy.Policy.default()
reports = list(policy.classify_many(["a", "you idiot"], threads=2))
cycle = [policy, reports]; cycle.append(cycle)
unfinished = policy.classify_many(["a"] * 1000, threads=2); next(unfinished)
""")
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))
