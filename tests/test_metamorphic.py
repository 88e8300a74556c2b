#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Changes of a disclosure that must change nothing, or only what they say, over the examples and the cases of the policy."""
import json
import random
import subprocess
import sys
import tempfile

from harness import TOP, arguments, equal, holds, run, test

SMPOLICY = arguments().build / "smpolicy"
SAFE = {"id", "text"}


def disclosures():
    for path in (TOP / "examples/disclosures.jsonl", TOP / "lib/data/northwest-technology-center.cases.jsonl"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                case = json.loads(line)
                yield case["disclosure"] if isinstance(case.get("disclosure"), dict) else case


GIVEN = [given for given in disclosures() if isinstance(given.get("text"), str)]


def classify(given, *options):
    lines = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in given)
    done = subprocess.run([SMPOLICY, "classify", *options, "-"], input=lines.encode(), capture_output=True, timeout=120)
    equal(done.returncode, 0, done.stderr.decode() + done.stdout.decode()[:500])
    return [json.loads(line) for line in done.stdout.splitlines()]


PLAIN = classify(GIVEN)


def told(report):
    """What a report says but for where the words stand."""
    return [(f["clause"], f["status"], f["because"], f["missing"], f["confidence"]) for f in report["findings"]]


def same(reports, what, view=lambda report: report):
    for given, before, after in zip(GIVEN, PLAIN, reports, strict=True):
        equal(view(after), view(before), f"{what}: {json.dumps(given)}")


def shuffled(value, chance):
    if not isinstance(value, dict):
        return value
    names = list(value)
    chance.shuffle(names)
    return {name: shuffled(value[name], chance) for name in names}


def flat(value, before=""):
    """{"author": {"role": …}} as {"author.role": …}."""
    for name, inner in value.items():
        if isinstance(inner, dict):
            yield from flat(inner, f"{before}{name}.")
        else:
            yield before + name, inner


@test
def there_is_something_to_change():
    holds(len(GIVEN) > 150 and sum(bool(report["findings"]) for report in PLAIN) > 80, len(GIVEN))


@test
def the_order_of_facts_changes_nothing():
    for seed in range(3):
        chance = random.Random(seed)
        same(classify([shuffled(one, chance) for one in GIVEN]), f"shuffled with seed {seed}")


@test
def nested_and_flat_facts_are_the_same():
    same(classify([dict(flat(one)) for one in GIVEN]), "flat")


@test
def a_fact_that_is_said_to_be_unknown_changes_nothing():
    table = subprocess.run([SMPOLICY, "facts"], capture_output=True, check=True, text=True).stdout
    names = [line.split()[0] for line in table.splitlines()[1:] if line and not line.startswith((" ", "attachments"))]
    names = [name for name in names if name not in SAFE]
    holds(len(names) > 25, names)
    changed = []
    for one in GIVEN:
        known = dict(flat(one))
        changed.append(known | {name: None for name in names if name not in known and
                                not any(other.startswith(name + ".") or name.startswith(other + ".") for other in known)})
    same(classify(changed), "with unknown facts")


@test
def other_line_ends_change_no_finding():
    given = [one | {"text": one["text"].replace("\r\n", "\n").replace("\n", "\r\n")} for one in GIVEN]
    same(classify(given), "with CRLF", told)


@test
def white_space_around_changes_no_finding():
    given = [one | {"text": " \n" + one["text"] + "\n\t "} for one in GIVEN]
    same(classify(given), "with white space around", told)


@test
def clauses_that_cannot_apply_change_nothing():
    clauses = "".join(f"""
  district.never_{number}:
    section: Never
    place: "{number}"
    modality: discretionary
    title: Never
    reason: It cannot be.
    remedy: Nothing.
    needs: [author.role is employee, author.role is public]
    violated_when: signal threat
""" for number in range(200))
    with tempfile.NamedTemporaryFile("w", suffix=".yaml") as policy:
        policy.write(f"policy: never\nversion: '1'\nextends: northwest-technology-center\nclauses:{clauses}")
        policy.flush()
        reports = classify(GIVEN, "--policy", policy.name)
    same(reports, "with 200 more clauses", lambda report: {name: value for name, value in report.items() if name != "policy"})


@test
def what_was_classified_before_changes_nothing():
    order = list(range(len(GIVEN)))
    random.Random(1).shuffle(order)
    reports = classify([GIVEN[i] for i in order], "--jobs", "2")
    for place, report in zip(order, reports, strict=True):
        equal(report, PLAIN[place])


sys.exit(run())
