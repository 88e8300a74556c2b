#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What a post costs through Python, beside `make bench`, which says what it costs in C: PYTHONPATH=build/python
python3 tests/bench/bench_python.py. Processor time, the best of many rounds; wall time for threads."""
import time

import smpolicy

POLICY = smpolicy.Policy.default()
CLEAN = ("The welding class finished the trailer frame today and the seniors did a very nice job with it. Come by the shop on "
         "Friday after lunch to see the work, bring family along, and enjoy some hot chili from the culinary kitchen while the "
         "weather is cold and the fires in the pit stay warm")[:280]
BUSY = ("On behalf of NTC: my student Kayden Pruitt failed his IEP meeting, you idiot, text me at 580-555-0123, don't tell. "
        "Let's get drunk and hang out tonight. This damn school is a joke, add me on snap! Watch the full movie torrent here. "
        "Everyone vote no on the bond.")
FACTS = {"author.role": "employee", "account": "personal", "form": "direct_message", "audience": "direct"}


def best(work, clock=time.process_time, calls=200, rounds=40):
    least = float("inf")
    for _ in range(rounds):
        began = clock()
        for _ in range(calls):
            work()
        least = min(least, (clock() - began) / calls)
    return least * 1e6


def read():
    report = POLICY.classify(BUSY, FACTS)
    for finding in report:
        for evidence in finding.evidence:
            evidence.start, evidence.text


def many(threads):
    for report in POLICY.classify_many([(CLEAN, {"author": "employee"})] * 4000, threads=threads):
        report.disposition


def main():
    report = POLICY.classify(BUSY, FACTS)
    print(f"a post of 280 bytes without findings   {best(lambda: POLICY.classify(CLEAN, author='employee')):7.2f} us")
    plain = best(lambda: POLICY.classify(BUSY, FACTS))
    print(f"one with {len(report):2d} findings                   {plain:7.2f} us")
    print(f"reading these with all evidence        {best(read) - plain:7.2f} us")
    one, two = (best(lambda: many(threads), time.perf_counter, 1, 10) / 4000 for threads in (1, 2))
    print(f"many, by one thread                    {one:7.2f} us a post\nmany, by two                           {two:7.2f} us a post,"
          f" {one / two:.2f} times as fast")


if __name__ == "__main__":
    main()
