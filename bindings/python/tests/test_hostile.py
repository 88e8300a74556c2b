# SPDX-License-Identifier: MIT
"""The module underneath, used against its purpose: an exception or the right answer, never a crash."""
import gc
import os
import pathlib
import unittest

import smpolicy
from common import POLICY, SECRET, TOLD
from smpolicy import _native

ODD = (None, 3, -1, 2**70, 1.5, "x", b"x", "\ud800", "\0", (), (1,), [], {}, object(), int, ("x", "a"), ("x", "a", object()),
       ("x", 3, 4), ("x", None, None), (None,), ("x", "id", "\ud800"), ("x", "id", 2**70), ((("x",),),), float("nan"))


def residence():
    """Bytes of memory that the process holds."""
    return int(pathlib.Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE")


class Native(unittest.TestCase):
    def instances(self):
        worker = _native.Worker(POLICY._handle, 0)
        yield from (worker, worker.classify(("x",)), worker.classify_lines((b"{}", b"{")), _native.Loader(), POLICY._handle)
        for kind in (_native.Worker, _native.Report, _native.Table, _native.Loader, _native.Policy):
            try:
                yield kind.__new__(kind)
            except TypeError:
                pass

    def test_every_method_with_odd_arguments(self):
        for instance in self.instances():
            for name in dir(instance):
                # What SWIG adds to every object hands out and takes ownership by design.
                if name.startswith("_") or name in ("this", "thisown", "acquire", "disown", "own", "append", "next"):
                    continue
                method = getattr(instance, name)
                for arguments in [(), *((odd,) for odd in ODD), *((odd, odd) for odd in ODD)]:
                    try:
                        method(*arguments)
                    except Exception:
                        pass
        self.assertEqual(POLICY.classify(SECRET, TOLD)[0].clause, "staff.2")

    def test_every_function_with_odd_arguments(self):
        for name in dir(_native):
            function = getattr(_native, name)
            if name.startswith(("_", "SWIG", "SHARED")) or not callable(function):
                continue
            for arguments in [(), *((odd,) for odd in ODD), *((odd, odd) for odd in ODD), *((odd,) * 3 for odd in ODD)]:
                try:
                    function(*arguments)
                except Exception:
                    pass
        self.assertEqual(POLICY.classify(SECRET, TOLD)[0].clause, "staff.2")

    def test_objects_made_without_their_constructor(self):
        for kind in (_native.Worker, _native.Report, _native.Table, _native.Policy, _native.Loader):
            class Heir(kind):
                def __init__(self):
                    pass
            heir = Heir()
            for call in (lambda: heir.classify(("x",)), lambda: heir.json(0), lambda: heir.id(), lambda: heir.diagnostics(),
                         lambda: heir.load_default(), lambda: _native.Worker(heir, 0)):
                with self.assertRaises((TypeError, AttributeError)):
                    call()
        for kind in (smpolicy.Policy, smpolicy.Report):
            empty = object.__new__(kind)
            for name in ("id", "disposition", "findings", "clauses"):
                with self.assertRaises(AttributeError):
                    getattr(empty, name)
            with self.assertRaises(AttributeError):
                len(empty) if kind is smpolicy.Report else empty.classify("x")

    def test_a_batch_of_odd_posts(self):
        worker = _native.Worker(POLICY._handle, 0)
        for odd in ODD:
            with self.assertRaises((TypeError, ValueError)):
                worker.classify_batch((("x",), odd, ("y",)))
        self.assertEqual(worker.classify_batch(()), [])
        many = ("x", *attachments(100))
        self.assertEqual(len(worker.classify_batch((many,) * 50)), 50)

    def test_odd_lines(self):
        worker = _native.Worker(POLICY._handle, 0)
        for odd in (*ODD, bytearray(b"{}"), memoryview(b"{}")):
            if odd not in (b"x", ()):
                with self.assertRaises(TypeError):
                    worker.classify_lines((b"{}", odd))
                with self.assertRaises(TypeError):
                    worker.classify_lines(odd)
        self.assertEqual(worker.classify_lines(()).rows(), 0)
        self.assertEqual(worker.classify_lines((b"", b"\0", b"x" * 100)).rows(), 0)

    def test_other_clauses_than_the_policys(self):
        report = _native.Worker(POLICY._handle, 0).classify((SECRET, "author.role", "employee", "audience.visibility", "direct"))
        for odd in ((), ((),) * 100, (1,) * 100, (("a",) * 6,)):
            with self.assertRaises(TypeError):
                report.findings(odd)
        self.assertEqual(report.findings((("a",) * 6,) * 1000)[0].clause, "a")

    def test_workers_and_reports_in_any_order(self):
        for order in range(6):
            policy = smpolicy.Policy.default(text_limit=1000 + order)
            worker = _native.Worker(policy._handle, 0)
            report = worker.classify((SECRET, "author.role", "employee"))
            things = [policy, worker, report]
            del policy, worker
            things.insert(order % 3, things.pop(order // 3))
            while things:
                things.pop(0)
                gc.collect()
                report.json(0)


def attachments(count):
    for number in range(count):
        yield from (f"attachments[{number % 64}].kind", "photo")


class Memory(unittest.TestCase):
    def steady(self, work, calls=int(os.environ["SMPOLICY_CALLS"])):
        """What leaks grows every time; what is only kept for reuse grows once."""
        for _ in range(3):
            gc.collect()
            before = residence()
            for _ in range(calls):
                work()
            gc.collect()
            if residence() - before < 1 << 20:
                return
        self.fail(f"grew by {residence() - before} bytes in {calls} calls")

    def test_calls_do_not_grow_it(self):
        def read():
            report = POLICY.classify(SECRET, TOLD, id="x")
            for finding in report:
                for evidence in finding.evidence:
                    evidence.text
            report.signals, report.urgent, report.definitions, report.to_json()
        self.steady(read)

    def test_errors_do_not_grow_it(self):
        def fail():
            for arguments in (("x\ud800",), ("x", {"author": "emploee"}), ("x", {"id": 2**80}), (None,)):
                try:
                    POLICY.classify(*arguments)
                except smpolicy.SmPolicyError:
                    pass
        self.steady(fail)

    def test_batches_do_not_grow_it(self):
        posts = [f"{SECRET} é {number}" for number in range(20)] + ["x\ud800"]
        def many():
            try:
                for report in POLICY.classify_many(posts):
                    report.findings
            except smpolicy.EncodingError:
                pass
        self.steady(many, int(os.environ["SMPOLICY_CALLS"]) // 20)

    def test_tables_do_not_grow_it(self):
        lines = [b'{"text": "%s", "author": {"role": "employee"}}' % SECRET.encode(), b"{"] * 10
        def many():
            table = POLICY.classify_lines(lines)
            table.__arrow_c_array__(), table.__arrow_c_array__(), table.errors
        self.steady(many, int(os.environ["SMPOLICY_CALLS"]) // 20)
