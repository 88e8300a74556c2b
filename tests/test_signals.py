#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Each signal finds what it should in the sentences of tests/sentences, and stays silent where it should.

floors.tsv gives for each file of sentences the least percentage found and the greatest percentage of false alarms:
somewhat below what is reached, so that a change of the lexicon that costs much is noticed.
"""
import argparse
import importlib.machinery
import importlib.util
import pathlib

SENTENCES = pathlib.Path(__file__).resolve().parent / "sentences"


def scorer():
    loader = importlib.machinery.SourceFileLoader("score", str(SENTENCES / "score"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("score", loader))
    loader.exec_module(module)
    return module


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build")
    parser.add_argument("--update", action="store_true", help="ignored: floors are set by hand")
    args = parser.parse_args()
    score = scorer()
    lines = [line.split() for line in open(SENTENCES / "floors.tsv", encoding="utf-8") if not line.startswith("#")]
    files = [(name, score.read(SENTENCES / f"{name}.txt"), float(least), float(most)) for name, least, most in lines]
    texts = [text for _, cases, _, _ in files for _, text in cases]
    fired = iter(score.fired(f"{args.build}/san/smpolicy", texts))
    for name, cases, least, most in files:
        signal = name.split(".")[0]
        fires = [(wanted, signal in next(fired)) for wanted, _ in cases]
        positives = [was for wanted, was in fires if wanted]
        negatives = [was for wanted, was in fires if not wanted]
        found = 100 * sum(positives) / len(positives)
        alarms = 100 * sum(negatives) / len(negatives)
        holds = found >= least and alarms <= most
        print(f"{'ok' if holds else 'not ok'} signals {name}"
              + ("" if holds else f": {found:.1f} % found of at least {least}, {alarms:.1f} % false alarms of at most {most}"))


if __name__ == "__main__":
    main()
