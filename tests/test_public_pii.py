# SPDX-License-Identifier: MIT
"""The recognizers on public text that may lie beside the project: F2 on synthetic sentences with identifying details, and
false alarms on texts whose numbers are nobody's."""
import gzip
import json
import pathlib
import re
import subprocess
import sys

from harness import TOP, arguments, holds, run, test

DATA = TOP.parent / "shared" / "data"
KINDS = {
    "PHONE_NUMBER": "pii_phone",
    "CREDIT_CARD": "pii_card",
    "US_SSN": "pii_ssn",
    "IP_ADDRESS": "pii_ip",
    "EMAIL_ADDRESS": "pii_email",
}
# One of its files says ADDRESS for what the other calls STREET_ADDRESS, and for a ZIP code alone, which is no address.
ADDRESSES = {"ADDRESS", "STREET_ADDRESS"}
ZIP_ALONE = re.compile(r"(my )?zip( code is|:) \d+", re.I)
# A house number, a name in ASCII and an ending of USPS Publication 28, or a box: many others there are of other countries.
OF_THE_STATES = re.compile(r"""
    \b\d+[a-z]?\ (?!rue|via|rua|avenue|boulevard|place|quai)((?!and\b)[a-z'.]+\ |\d+(st|nd|rd|th)\ ){1,4}
    (street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|place|terrace|trail|way|square|crescent|close|
    point)\b(?!\ de)|\bp\.?o\.?\ box\ \d|\b(psc|unit)\ \d+,?\ box\ \d|\b[fad]po\ a[aep]\ \d{5}""", re.I | re.A | re.X)
NUMBERS = ["ag_news_test", "goemotions", "tweeteval_irony", "hopeedi"]
build = arguments().build


def rows(name):
    with gzip.open(DATA / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def fired(texts):
    """The signals that fire in each text."""
    lines = "".join(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in texts)
    command = [str(build / "smpolicy"), "classify", "--format", "json"]
    done = subprocess.run(command, input=lines.encode(), capture_output=True, check=True)
    reports = [json.loads(line) for line in done.stdout.decode().splitlines()]
    return [{signal["id"] for signal in report["signals"] if signal["fired"]} for report in reports]


def share(right, missed, false):
    return 5 * right / (5 * right + 4 * missed + false)


def f_2():
    sentences = rows("presidio_synth")
    found = fired([row["text"] for row in sentences])
    right = false = missed = 0
    for row, signals in zip(sentences, found):
        for entity, signal in KINDS.items():
            there = entity in row["aux"]["entities"]
            right += there and signal in signals
            missed += there and signal not in signals
            false += not there and signal in signals
    return share(right, missed, false)


def f_2_of_addresses():
    """Of those written as in the United States, and of all."""
    sentences = rows("presidio_synth")
    found = [[0, 0], [0, 0]]  # missed and right: others, of the States
    false = 0
    for row, signals in zip(sentences, fired([row["text"] for row in sentences])):
        fires = "pii_address" in signals
        if ADDRESSES & set(row["aux"]["entities"]) and not ZIP_ALONE.fullmatch(row["text"]):
            found[bool(OF_THE_STATES.search(row["text"]))][fires] += 1
        else:
            false += fires
    (others_missed, others), (missed, right) = found
    print(f"# addresses: {right} of {right + missed} of the States, {others} of {others + others_missed} others")
    print(f"# and {false} texts without one")
    return share(right, missed, false), share(right + others, missed + others_missed, false)


if (DATA / "presidio_synth.jsonl.gz").exists():

    @test
    def finds_identifying_details():
        score = f_2()
        print(f"# F2 of phone, card, social security, e-mail and IP: {score:.3f}")
        holds(score >= 0.98, f"F2 is {score:.3f}")

    @test
    def finds_addresses():
        of_the_states, of_all = f_2_of_addresses()
        print(f"# F2 of addresses: {of_the_states:.3f} of the United States, {of_all:.3f} of all countries")
        holds(of_the_states >= 0.97, f"F2 is {of_the_states:.3f} of the United States")
        holds(of_all >= 0.85, f"F2 is {of_all:.3f} of all countries")

    @test
    def numbers_that_are_nobody_s():
        for name in NUMBERS:
            texts = [row["text"] for row in rows(name) if any(c.isdigit() for c in row["text"])][:1000]
            alarms = sum(any(s.startswith("pii_") for s in signals) for signals in fired(texts))
            print(f"# {name}: {alarms} of {len(texts)} texts with numbers")
            holds(alarms <= len(texts) * 0.01, f"{name}: {alarms} of {len(texts)}")

else:
    print(f"skip public_pii: there is no {pathlib.Path(*DATA.parts[-2:])}")

sys.exit(run())
