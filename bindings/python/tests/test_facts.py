# SPDX-License-Identifier: MIT
import dataclasses
import datetime
import enum
import types
import unittest

import smpolicy
from common import POLICY, SECRET
from smpolicy import Attachment, Audience, Author, Consent, Disclosure

WANTED = POLICY.classify(SECRET, {"author.role": "employee", "audience.visibility": "direct",
                                  "audience.members": ["student"]})


class Ways(unittest.TestCase):
    """All ways of saying the same thing."""

    def same(self, report):
        self.assertEqual(report.to_json(), WANTED.to_json())

    def test_keywords_nested(self):
        self.same(POLICY.classify(SECRET, author={"role": "employee"},
                                  audience={"visibility": "direct", "members": {"student"}}))

    def test_keywords_dotted(self):
        self.same(POLICY.classify(SECRET, **{"author.role": "employee", "audience.visibility": "direct",
                                             "audience.members": ("student",)}))

    def test_keywords_that_stand_for_their_group(self):
        self.same(POLICY.classify(SECRET, author="employee", audience="direct", **{"audience.members": ["student"]}))

    def test_dataclasses(self):
        self.same(POLICY.classify(SECRET, author=Author(role="employee"),
                                  audience=Audience(visibility="direct", members=["student"])))

    def test_a_whole_disclosure(self):
        self.same(POLICY.classify(Disclosure(SECRET, author="employee",
                                             audience=Audience(visibility="direct", members=["student"]))))
        self.same(POLICY.classify({"text": SECRET, "author": "employee",
                                   "audience": {"visibility": "direct", "members": ["student"]}}))
        self.same(POLICY.classify({"text": SECRET}, {"author": "employee"}, audience="direct",
                                  **{"audience.members": ["student"]}))

    def test_ones_own_dataclass_and_mapping(self):
        @dataclasses.dataclass
        class Who:
            role: str
        self.same(POLICY.classify(SECRET, types.MappingProxyType({"author": Who("employee")}), audience="direct",
                                  **{"audience.members": frozenset(["student"])}))

    def test_subclasses_of_str(self):
        class Word(str):
            def __str__(self):
                return "other"
        class Role(enum.StrEnum):
            STAFF = "employee"
        self.same(POLICY.classify(Word(SECRET), author=Role.STAFF, audience=Word("direct"),
                                  **{"audience.members": [Word("student")]}))

    def test_none_is_unknown(self):
        self.same(POLICY.classify(SECRET, author=Author(role="employee", authorized=None), account=None, purpose=None,
                                  audience={"visibility": "direct", "members": ["student"]}, attachments=None,
                                  consent=Consent(), thread=None, student={"adult": None}))

    def test_what_is_given_of_an_attachment(self):
        nested = POLICY.classify("Look", author="employee", attachments=[
            Attachment(kind="photo", depicts_students="individual", consent=Consent(guardian_written=True)), {}])
        flat = POLICY.classify("Look", {"author.role": "employee", "attachments[0].kind": "photo",
                                        "attachments[0].depicts_students": "individual",
                                        "attachments[0].consent.guardian_written": True, "attachments[1].url": None})
        self.assertEqual(nested, flat)
        self.assertIn("staff.3.individual", [finding.clause for finding in nested])
        self.assertIn("attachments[0]", [e.source for finding in nested for e in finding.evidence])

    def test_an_attachment_of_which_nothing_is_known_is_one(self):
        for nothing in ({}, Attachment(), {"kind": None}, {"consent": None}, {"consent": {}}):
            report = POLICY.classify("A song", author="employee", attachments=[nothing])
            self.assertIn("hosted_content" in [d.id for d in report.definitions], (True, False))
            self.assertEqual(report, POLICY.classify("A song", author="employee", attachments=[{"kind": None}]))

    def test_times(self):
        zone = datetime.timezone(datetime.timedelta(hours=-6))
        at = datetime.datetime(2026, 3, 2, 9, 30, tzinfo=zone)
        facts = {"author": "employee", "account": "personal", "purpose": "personal"}
        one = POLICY.classify("hi", facts, posted_at=at)
        self.assertEqual(one, POLICY.classify("hi", facts, posted_at="2026-03-02T09:30:00-06:00"))
        self.assertIn("conduct.working_hours", [finding.clause for finding in one])
        with self.assertRaises(smpolicy.InvalidValueError):
            POLICY.classify("hi", posted_at=at.replace(tzinfo=None))

    def test_numbers(self):
        facts = {"author": "employee", "audience": {"members": ["student"]}}
        for number, found in ((10, False), (11, True), (2**62, True)):
            report = POLICY.classify("hi", facts, contact={"messages_last_7_days": number})
            self.assertEqual("staff.1.excessive" in [finding.clause for finding in report], found)

    def test_text_may_hold_anything(self):
        for text in ("", "\0", "a\0b", "\U0010ffff", "e\u0301", "\r\n", "x" * 100_000):
            self.assertEqual(POLICY.classify(text).text, text)


class Refused(unittest.TestCase):
    def refused(self, kind, *arguments, **named):
        with self.assertRaises(kind) as caught:
            POLICY.classify(*arguments, **named)
        self.assertIsInstance(caught.exception, smpolicy.SmPolicyError)
        self.assertTrue(caught.exception.message)
        return caught.exception

    def test_texts(self):
        for wrong in (None, b"bytes", 3, 3.5, [], object(), Disclosure):
            self.refused(smpolicy.InvalidTypeError, wrong)
        self.refused(smpolicy.InvalidTypeError, {"text": 3})
        self.refused(smpolicy.InvalidTypeError, {"text": None})

    def test_lone_surrogates(self):
        error = self.refused(smpolicy.EncodingError, "né\ud800")
        self.assertEqual(error.byte, 3)
        self.assertIsInstance(error, ValueError)
        self.refused(smpolicy.EncodingError, "x", {"thread.topic": "\udfff"})
        self.refused(smpolicy.EncodingError, "x", {"\udfff": 1})

    def test_types(self):
        for name, wrong in {
            "author.role": 3, "author.authorized": "true", "author.on_working_time": 1, "student.adult": 0.0,
            "contact.messages_last_7_days": True, "audience.members": "student", "target.roles": {"student": 1},
            "subject.roles": [3], "form": ["comment"], "attachments": {"kind": "photo"}, "consent": True,
            "posted_at": 1_700_000_000, "id": 7, "contact": 3, "attachments[0]": 3, "author": ["employee"],
        }.items():
            with self.subTest(name):
                self.refused((smpolicy.InvalidTypeError, smpolicy.UnknownNameError), "x", {name: wrong})
        self.refused(smpolicy.InvalidTypeError, "x", ["author"])
        self.refused(smpolicy.InvalidTypeError, "x", {3: "employee"})
        self.refused(smpolicy.InvalidTypeError, "x", attachments=["photo"])
        self.refused(smpolicy.InvalidTypeError, "x", attachments="photo")
        self.refused(smpolicy.InvalidTypeError, "x", {"contact.messages_last_7_days": 2.0})

    def test_values(self):
        for name, wrong in {
            "author.role": "emploee", "audience.members": ["student", "teacher"], "target.roles": ["student,citizen"],
            "subject.roles": [""], "contact.messages_last_7_days": -1, "form": "", "posted_at": "yesterday", "id": "a\0b",
            "thread.topic": "a\0b", "account.kind": "personal\0",
        }.items():
            with self.subTest(name):
                self.refused(smpolicy.InvalidValueError, "x", {name: wrong})
        self.refused(smpolicy.InvalidValueError, "x", {"contact.messages_last_7_days": 10**40})
        self.refused(smpolicy.InvalidValueError, "x", {"contact.messages_last_7_days": -10**40})

    def test_names(self):
        error = self.refused(smpolicy.UnknownNameError, "x", {"author.rolle": "employee"})
        self.assertIn("author.role", str(error))
        for name in ("athor", "", ".", "author.", "attachments[", "attachments[0]", "attachments[0].", "attachments[-1].kind",
                     "attachments[].kind", "consent.person", "author.role.x", "a\0b", "é" * 1000):
            with self.subTest(name):
                self.refused((smpolicy.UnknownNameError, smpolicy.InvalidValueError), "x", {name: "x"})
                self.refused((smpolicy.UnknownNameError, smpolicy.InvalidValueError), "x", {name: None})
        self.refused(smpolicy.UnknownNameError, "x", {"athor": {"role": "employee"}})

    def test_twice(self):
        self.refused(smpolicy.DuplicateError, "x", {"author": "employee", "author.role": "employee"})
        self.refused(smpolicy.DuplicateError, "x", author="employee", **{"author.role": "employee"})
        self.refused(smpolicy.DuplicateError, "x", {"author.role": "employee"}, author={"role": None})
        self.refused(smpolicy.DuplicateError, "x", {"text": "y"})
        self.refused(smpolicy.DuplicateError, {"text": "x"}, {"text": "y"})

    def test_conflicts_and_limits(self):
        self.refused(smpolicy.ConflictError, "x", consent=Consent(guardian_informed=False, guardian_written=True))
        self.refused(smpolicy.LimitError, "x", attachments=[{}] * 65)
        self.refused(smpolicy.LimitError, "x" * ((1 << 20) + 1))
        self.refused(smpolicy.LimitError, "x", id="i" * 257)

    def test_a_mapping_that_holds_itself(self):
        endless = {}
        endless["consent"] = endless
        with self.assertRaises((smpolicy.SmPolicyError, RecursionError)):
            POLICY.classify("x", endless)

    def test_a_mapping_that_raises(self):
        class Torn(dict):
            def items(self):
                raise KeyboardInterrupt
        with self.assertRaises(KeyboardInterrupt):
            POLICY.classify("x", Torn(a=1))

    def test_nothing_of_a_refused_one_stays(self):
        before = POLICY.classify("x").to_json()
        self.refused(smpolicy.InvalidValueError, "x", {"id": "a", "author.role": "employee", "form": "wrong"})
        self.assertEqual(POLICY.classify("x").to_json(), before)
