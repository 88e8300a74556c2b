# SPDX-License-Identifier: MIT
import copy
import dataclasses
import enum
import html.parser
import json
import pickle
import unittest

import smpolicy
from common import POLICY, SECRET, TOLD
from smpolicy import Disposition

FOUL = "You f\u0075ckin idiot 🙂 né — text me: 580-555-0199, don’t tell. <b>&amp;"


class Parts(unittest.TestCase):
    def test_findings_are_iterated_counted_and_indexed(self):
        report = POLICY.classify(SECRET, TOLD)
        self.assertEqual(list(report), list(report.findings))
        self.assertEqual(len(report), len(report.findings))
        self.assertEqual(report[0].clause, "staff.2")
        self.assertIn(report[0], report)
        self.assertTrue(report)
        self.assertFalse(POLICY.classify("Good morning"))

    def test_parts_agree_with_the_document(self):
        report = POLICY.classify(FOUL, TOLD, id="seven", thread="Welding")
        document = report.to_dict()
        self.assertEqual(document, json.loads(report.to_json()))
        self.assertEqual(report.id, document["id"])
        self.assertEqual(dataclasses.asdict(report.policy), document["policy"])
        self.assertEqual(report.disposition, document["disposition"])
        self.assertEqual([{"id": d.id, "basis": list(d.basis)} for d in report.definitions], document["definitions"])
        self.assertEqual([u.signal for u in report.urgent], [u["signal"] for u in document["urgent"]])
        for finding, written in zip(report, document["findings"], strict=True):
            for key in ("clause", "title", "modality", "status", "remedy"):
                self.assertEqual(getattr(finding, key), written[key])
            self.assertAlmostEqual(finding.confidence, written["confidence"], delta=0.0006)
            self.assertEqual(list(finding.because), written["because"])
            self.assertEqual([dataclasses.asdict(m) for m in finding.missing], written["missing"])
            for evidence, shown in zip(finding.evidence, written["evidence"], strict=True):
                self.agree(report, evidence, shown)
                self.assertEqual(evidence.source, shown["source"])
        for signal, written in zip(report.signals, document["signals"], strict=True):
            self.assertEqual((signal.id, signal.fired, list(signal.sources)),
                             (written["id"], written["fired"], written["sources"]))
            self.assertAlmostEqual(signal.score, written["score"], delta=0.0006)
            for evidence, shown in zip(signal.evidence, written["evidence"], strict=True):
                self.agree(report, evidence, shown)
        self.assertGreater(sum(len(signal.evidence) for signal in report.signals), 3)

    def agree(self, report, evidence, shown):
        self.assertEqual((evidence.byte_start, evidence.byte_end), (shown.get("start"), shown.get("end")))
        self.assertEqual(list(evidence.undone), shown.get("undone", []))
        self.assertEqual(evidence.pattern, shown.get("pattern"))
        if evidence.start is None:
            self.assertIsNone(evidence.text)
            return
        self.assertEqual(report.text[evidence.start:evidence.end], evidence.text)
        self.assertEqual(report.text.encode()[evidence.byte_start:evidence.byte_end].decode(), evidence.text)
        if "text" in shown:
            self.assertEqual(evidence.text, shown["text"])

    def test_clauses_of_a_finding_are_those_of_the_policy(self):
        for finding in POLICY.classify(SECRET, TOLD):
            clause = POLICY[finding.clause]
            for key in ("title", "section", "place", "reason", "remedy"):
                self.assertEqual(getattr(finding, key), getattr(clause, key))

    def test_values_are_frozen(self):
        finding = POLICY.classify(SECRET, TOLD)[0]
        self.assertTrue(dataclasses.is_dataclass(finding))
        with self.assertRaises(dataclasses.FrozenInstanceError):
            finding.clause = "other"
        with self.assertRaises((AttributeError, TypeError)):
            finding.other = 1
        self.assertEqual(hash(finding), hash(POLICY.classify(SECRET, TOLD)[0]))
        self.assertEqual(dataclasses.replace(finding, title="Other").title, "Other")
        with self.assertRaises(AttributeError):
            POLICY.classify("x").disposition = "hold"

    def test_enumerations(self):
        self.assertIsInstance(Disposition.HOLD, enum.Enum)
        self.assertEqual(sorted([Disposition.HOLD, Disposition.CLEAR, Disposition.REVIEW, Disposition.ADVISE]),
                         list(Disposition))
        self.assertLessEqual(Disposition.CLEAR, POLICY.classify("x").disposition)
        self.assertTrue("advise" < Disposition.HOLD)
        self.assertFalse(Disposition.ADVISE >= "review")
        with self.assertRaises(ValueError):
            Disposition.CLEAR < "held"
        self.assertIs(POLICY.classify(SECRET, TOLD)[0].status, smpolicy.Status.VIOLATION)

    def test_redaction_leaves_no_word(self):
        report = POLICY.classify("Kayden Pruitt is an idiot", TOLD, id="secret-id")
        redacted = report.to_json(redact=True)
        for word in ("Kayden", "idiot", "secret-id"):
            self.assertIn(word, report.to_json())
            self.assertNotIn(word, redacted)
        self.assertIsNone(report.to_dict(redact=True)["id"])

    def test_a_report_outlives_its_policy(self):
        policy = smpolicy.Policy.default(text_limit=1000)
        report = policy.classify(SECRET, TOLD)
        del policy
        self.assertEqual(report[0].clause, "staff.2")
        self.assertIn("staff.2", report.to_json())

    def test_reports_do_not_change_with_the_next(self):
        first = POLICY.classify(SECRET, TOLD)
        for _ in range(20):
            POLICY.classify("something else entirely, you idiot", author="guardian")
        self.assertEqual(first.to_json(), POLICY.classify(SECRET, TOLD).to_json())


class Copies(unittest.TestCase):
    def test_pickles(self):
        report = POLICY.classify(FOUL, TOLD, id="7")
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
            again = pickle.loads(pickle.dumps(report, protocol))
            self.assertEqual(again, report)
            self.assertEqual(hash(again), hash(report))
            for part in ("id", "policy", "text", "disposition", "findings", "definitions", "signals", "urgent"):
                self.assertEqual(getattr(again, part), getattr(report, part))
            self.assertEqual((len(again), again.to_json(redact=True)), (len(report), report.to_json(redact=True)))
            self.assertEqual(pickle.loads(pickle.dumps(again)), report)
        self.assertEqual(copy.deepcopy(report), report)

    def test_equality(self):
        self.assertNotEqual(POLICY.classify("x"), POLICY.classify("y"))
        self.assertNotEqual(POLICY.classify("x"), POLICY.classify("x", id="1"))
        self.assertNotEqual(POLICY.classify("x"), "x")


class Shown(unittest.TestCase):
    def test_repr_tells(self):
        self.assertIn("hold: staff.2 violation", repr(POLICY.classify(SECRET, TOLD)))
        self.assertEqual(repr(POLICY.classify("Good morning")), "<Report clear: no findings; 'Good morning'>")
        self.assertLess(len(repr(POLICY.classify("word " * 1000))), 100)

    def test_html_marks_the_evidence_and_is_safe(self):
        texts = [FOUL, "<script>alert(1)</script> you idiot", "\"><img src=x onerror=alert(1)> idiot", "idiot & moron", "",
                 "my student <i>Kayden Pruitt</i> failed"]
        for text in texts:
            report = POLICY.classify(text, TOLD)
            page = report._repr_html_()
            reader = Reader()
            reader.feed(page)
            reader.close()
            self.assertEqual(reader.open, [])
            self.assertEqual("".join(reader.quoted), text)
            self.assertLessEqual(reader.tags, {"div", "p", "strong", "blockquote", "mark", "table", "thead", "tbody", "tr",
                                               "th", "td", "code", "em", "br"})
            words = {e.text for finding in report for e in finding.evidence if e.text}
            self.assertEqual(bool(words), "mark" in reader.tags)


class Reader(html.parser.HTMLParser):
    """Tags, what is left open, and the words of the quoted post."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.tags, self.quoted = [], set(), []

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "blockquote" in self.open:
            self.quoted.append(data)
