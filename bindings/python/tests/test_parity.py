# SPDX-License-Identifier: MIT
"""to_json() is what the command writes, byte for byte."""
import json
import os
import sys
import unittest

from common import POLICY, TOP, command

sys.path.insert(0, str(TOP / "tests/oracle"))
import generate  # noqa: E402


class Parity(unittest.TestCase):
    def compare(self, lines, redact=False):
        wanted = command(lines, *(["--redact"] if redact else []))
        self.assertEqual(len(wanted), len(lines))
        good = [(json.loads(line), document) for line, document in zip(lines, wanted) if b'"error":{"file"' not in document]
        for threads in (1, 2):
            found = POLICY.classify_many((item for item, _ in good), threads=threads)
            for (item, document), report in zip(good, found, strict=True):
                self.assertEqual(report.to_json(redact=redact).encode(), document, item)
        for item, document in good[:200]:
            self.assertEqual(POLICY.classify(item).to_json(redact=redact).encode(), document, item)
        return len(good)

    def examples(self):
        return (TOP / "examples/disclosures.jsonl").read_bytes().splitlines()

    def test_examples(self):
        self.assertGreater(self.compare(self.examples()), 50)

    def test_examples_redacted(self):
        self.assertGreater(self.compare(self.examples(), redact=True), 50)

    def test_cases(self):
        lines = []
        for path in sorted((TOP / "tests/cases").rglob("*.jsonl")):
            for line in path.read_bytes().splitlines():
                case = json.loads(line)
                lines.append(json.dumps(case.get("disclosure", case)).encode())
        for path in sorted((TOP / "tests/cases").glob("*.txt")) + sorted((TOP / "tests/sentences").glob("*.txt")):
            lines += [json.dumps({"text": line, "author": {"role": "employee"}}).encode()
                      for line in path.read_text().splitlines() if line]
        self.assertGreater(self.compare(lines), 500)

    def test_random_disclosures(self):
        texts = [json.loads(line)["text"] for line in self.examples()] + ["né 🙂 \u200bf.u.c.k", "a\0b", "\U0001F600" * 9]
        made = generate.Generator(20260302, texts, texts)
        count = int(os.environ["SMPOLICY_RANDOM"])
        lines = []
        for number in range(count):
            lines.append(made.line(*made.disclosure(number)).encode())
        self.assertEqual(self.compare(lines), count)
