# SPDX-License-Identifier: MIT
"""Reads {timed, asked} from standard input, writes the median microseconds of each timed text and the answer to each asked."""
import json
import statistics
import sys
import time


def answer(ask, rounds=50):
    given = json.load(sys.stdin)
    microseconds = []
    for text in given["timed"]:
        ask(text)
        taken = []
        for _ in range(rounds):
            began = time.perf_counter()
            ask(text)
            taken.append((time.perf_counter() - began) * 1e6)
        microseconds.append(statistics.median(taken))
    print(json.dumps({"microseconds": microseconds, "answers": [bool(ask(text)) for text in given["asked"]]}))
