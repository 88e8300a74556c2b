# SPDX-License-Identifier: MIT
import doctest
import importlib
import inspect
import io
import re
import shutil
import subprocess
import unittest

import smpolicy
from common import BUILD, TOP

PACKAGE = TOP / "bindings/python/smpolicy"
MODULES = ["smpolicy"] + [f"smpolicy.{name}" for name in ("disclosure", "errors", "policy", "records", "report", "table")]
OPTIONS = doctest.ELLIPSIS | doctest.IGNORE_EXCEPTION_DETAIL


class Docs(unittest.TestCase):
    def test_doctests(self):
        tried = 0
        for name in MODULES:
            out = io.StringIO()
            runner = doctest.DocTestRunner(optionflags=OPTIONS)
            for case in doctest.DocTestFinder().find(importlib.import_module(name), name):
                runner.run(case, out=out.write)
            self.assertEqual(runner.failures, 0, out.getvalue())
            tried += runner.tries
        self.assertGreater(tried, 15)

    def test_everything_public_is_told_of(self):
        for name in smpolicy.__all__:
            thing = getattr(smpolicy, name)
            self.assertTrue(inspect.getdoc(thing), name)
            if inspect.isclass(thing):
                for member, value in vars(thing).items():
                    if not member.startswith("_") and (inspect.isfunction(value) or isinstance(value, property)):
                        self.assertTrue(inspect.getdoc(value), f"{name}.{member}")

    def test_readme(self):
        program, = re.findall(r"```python\n(.*?)```", (TOP / "bindings/python/README.md").read_text(), re.DOTALL)
        out = io.StringIO()
        exec(program, {"print": lambda *words, **how: print(*words, file=out, **how)})
        self.assertIn("staff.2", out.getvalue())

    def test_types_of_facts_are_those_of_the_table(self):
        """The literals of disclosure.py name just the values that the library knows."""
        import typing
        for fact in smpolicy.facts():
            if fact.name in ("id", "text"):
                continue
            group, _, field = fact.name.rpartition(".")
            owner = {"attachments[]": smpolicy.Attachment, "attachments[].consent": smpolicy.Consent, "": smpolicy.Disclosure}
            kind = owner.get(group) or getattr(smpolicy, group.capitalize())
            hint = typing.get_type_hints(kind)[field]
            if fact.values:
                self.assertEqual(set(fact.values), set(literals(hint)), fact.name)
            elif fact.type == "bool":
                self.assertEqual(hint, bool | None, fact.name)


def literals(hint):
    import typing
    if typing.get_origin(hint) is typing.Literal:
        yield from typing.get_args(hint)
    else:
        for inner in typing.get_args(hint):
            yield from literals(inner)


USER = '''
import smpolicy
from smpolicy import Attachment, Author, Consent, Disclosure

policy: smpolicy.Policy = smpolicy.Policy.load("x", roster="y", language="es")
report = policy.classify("x", author="employee", attachments=[Attachment(kind="photo", consent=Consent(student=True))])
reveal: smpolicy.Disposition = report.disposition
for finding in report:
    name: str = finding.clause
    for evidence in finding.evidence:
        start: int | None = evidence.start
policy.classify("x", **{"author.role": "employee", "student.adult": True})
policy.classify(Disclosure("x", author=Author(role="employee")))
policy.classify({"text": "x", "author": {"role": "employee"}})
for each in policy.classify_many(["a", ("b", {"author": "employee"}), {"text": "c"}, Disclosure("d")], threads=2):
    line: str = each.to_json(redact=True)
table = policy.classify_lines([b"{}"])
numbers: list[int | None] = [error.index for error in table.errors]
'''
WRONG = ['smpolicy.Policy.load(3)', 'smpolicy.Policy.default().classify_lines(["{}"])',
         'smpolicy.Policy.default(language=3)', 'smpolicy.Author(role="emploee")',
         'smpolicy.Policy.default().classify(3)', 'smpolicy.Policy.default().classify("x").findings[0].clause = "y"',
         'smpolicy.Policy.default().classify("x").finding']


@unittest.skipUnless(shutil.which("mypy"), "mypy is not installed")
class Types(unittest.TestCase):
    def mypy(self, *arguments, **more):
        return subprocess.run(["mypy", "--strict", "--config-file", TOP / "bindings/python/pyproject.toml",
                               "--cache-dir", BUILD / "mypy", *arguments], capture_output=True, text=True,
                              cwd=TOP / "bindings/python", check=False, timeout=300, **more)

    def test_the_package_is_strict(self):
        done = self.mypy("-p", "smpolicy")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_what_callers_write(self):
        done = self.mypy("-c", USER)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_what_callers_must_not_write(self):
        done = self.mypy("-c", "import smpolicy\n" + "\n".join(WRONG))
        for line in range(2, len(WRONG) + 2):
            self.assertIn(f"<string>:{line}: error", done.stdout, WRONG[line - 2])
