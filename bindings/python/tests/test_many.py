# SPDX-License-Identifier: MIT
import gc
import itertools
import threading
import unittest

import smpolicy
from common import POLICY, SECRET, TOLD
from smpolicy import Disclosure


class Many(unittest.TestCase):
    def test_reports_are_those_of_one_by_one_in_order(self):
        items = []
        for number in range(700):
            text = f"post {number}: " + ("you idiot" if number % 3 else "good morning") + " é" * (number % 5)
            items.append([text, (text, {"author": "employee"}), {"text": text, "author": {"role": "employee"}},
                          Disclosure(text, author="employee")][number % 4])
        wanted = [POLICY.classify(*item) if type(item) is tuple else POLICY.classify(item) for item in items]
        for threads in (1, 2, 5):
            found = list(POLICY.classify_many(iter(items), threads=threads))
            self.assertEqual([r.to_json() for r in found], [r.to_json() for r in wanted])
            self.assertEqual([r.text for r in found], [r.text for r in wanted])

    def test_nothing_gives_nothing(self):
        for threads in (1, 2):
            self.assertEqual(list(POLICY.classify_many([], threads=threads)), [])

    def test_it_is_lazy(self):
        for threads in (1, 3):
            read = []
            reports = POLICY.classify_many((read.append(n) or f"post {n}" for n in itertools.count()), threads=threads)
            self.assertEqual(read, [])
            self.assertEqual(next(reports).text, "post 0")
            self.assertLess(len(read), 64 * threads)
            for _ in itertools.islice(reports, 3000):
                pass
            self.assertLess(len(read), 3001 + 256 * (2 * threads + 1))
            reports.close()

    def test_an_iterator_that_raises(self):
        def posts():
            for number in range(10):
                yield f"post {number}"
            raise OSError("gone")
        for threads in (1, 2):
            seen = []
            with self.assertRaisesRegex(OSError, "gone"):
                for report in POLICY.classify_many(posts(), threads=threads):
                    seen.append(report.text)
            self.assertEqual(seen, [f"post {number}" for number in range(10)])

    def test_an_item_that_cannot_be_read(self):
        for bad, kind in (("x\ud800", smpolicy.EncodingError), (None, smpolicy.InvalidTypeError),
                          (("x", {"author": "emploee"}), smpolicy.InvalidValueError), (("x",), smpolicy.InvalidTypeError),
                          (("x", {"a\0": 1}), smpolicy.SmPolicyError), ("x" * 2_000_000, smpolicy.LimitError)):
            for threads in (1, 2):
                for place in (0, 1, 37, 300):
                    items = [f"post {n}" for n in range(place)] + [bad] + ["after"] * 5
                    seen = 0
                    with self.assertRaises(kind) as caught:
                        for report in POLICY.classify_many(items, threads=threads):
                            seen += report.text == f"post {seen}"
                    self.assertEqual((seen, caught.exception.index), (place, place))
                    self.assertTrue(str(caught.exception).startswith(f"item {place}: "))

    def test_interrupted_generators_leave_no_thread(self):
        before = threading.active_count()
        for ending in ("close", "throw", "drop"):
            reports = POLICY.classify_many((f"post {n}" for n in itertools.count()), threads=4)
            for _ in itertools.islice(reports, 100):
                pass
            if ending == "close":
                reports.close()
            elif ending == "throw":
                with self.assertRaises(KeyboardInterrupt):
                    reports.throw(KeyboardInterrupt)
            else:
                del reports
                gc.collect()
            self.assertEqual(threading.active_count(), before)

    def test_arguments_are_checked_at_once(self):
        for wrong in (0, -1, 10**9, True):
            with self.assertRaises(smpolicy.ArgumentError):
                POLICY.classify_many([], threads=wrong)
        for wrong in (None, "2", 1.5):
            with self.assertRaises(TypeError):
                POLICY.classify_many([], threads=wrong)
        for wrong in (None, 3, "a post", {"text": "a post"}):
            with self.assertRaises(TypeError):
                POLICY.classify_many(wrong)

    def test_within_itself(self):
        """The iterable may classify with the same policy."""
        items = (report.text for report in POLICY.classify_many(["a", "b", SECRET]))
        self.assertEqual(len(list(POLICY.classify_many(items, threads=2))), 3)


class Threads(unittest.TestCase):
    def test_64_threads(self):
        texts = [f"{SECRET} {number}" + "é" * number for number in range(64)]
        wanted = [POLICY.classify(text, TOLD).to_json() for text in texts]
        wrong, start = [], threading.Barrier(64)

        def work(number):
            start.wait()
            for turn in range(20):
                which = (number + turn) % 64
                report = POLICY.classify(texts[which], TOLD)
                if report.to_json() != wanted[which] or report[0].clause != "staff.2":
                    wrong.append(which)
            for report, text in zip(POLICY.classify_many(texts[:10], threads=2), texts):
                if report.text != text:
                    wrong.append(text)

        threads = [threading.Thread(target=work, args=(number,)) for number in range(64)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(wrong, [])

    def test_one_report_read_by_many(self):
        for _ in range(20):
            report = POLICY.classify(SECRET, TOLD)
            seen = []
            threads = [threading.Thread(target=lambda: seen.append((report.to_json(), report.findings, report.signals)))
                       for _ in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            self.assertEqual(len({json for json, _, _ in seen}), 1)
            self.assertEqual(len(seen), 8)

    def test_the_lock_is_given_away(self):
        """Another thread runs while C reads a long text."""
        policy = smpolicy.Policy.default(text_limit=1 << 24)
        text = "The welding class finished the trailer frame today. " * 6_000
        running, turns = threading.Event(), 0
        worker = threading.Thread(target=lambda: (running.set(), policy.classify(text), running.clear()))
        worker.start()
        running.wait()
        while running.is_set():
            turns += 1
        worker.join()
        self.assertGreater(turns, 1000)
