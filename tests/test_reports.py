#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Data cases: a disclosure, and what is to be found in it.

A case under tests/cases/reports/ is a JSON file with the disclosure and, as `found`, what its report says: disposition,
urgent signals, definitions, and each finding with clause, status, the facts asked for, and the exact words it rests on.
Scores, wording and patterns are left out, so that editing a lexicon or a remedy does not touch the cases.
`make update-cases` writes `found` anew; read the difference before you keep it.
"""
import json
import subprocess
import sys

from harness import TOP, arguments, equal, holds, run, test

GIVEN = arguments()
SMPOLICY = GIVEN.build / "san/smpolicy"
CASES = sorted((TOP / "tests/cases/reports").glob("*.json"))


def found_in(report, text):
    """What a case keeps of a report; every quoted text is compared with the bytes it says it is."""
    raw = text.encode()

    def words(evidence):
        quoted = raw[evidence["start"]:evidence["end"]].decode()
        if "text" in evidence:
            equal(evidence["text"], quoted)
        return quoted

    findings = []
    for finding in report["findings"]:
        kept = {"clause": finding["clause"], "status": finding["status"]}
        if finding["missing"]:
            kept["missing"] = [m["fact"] for m in finding["missing"]]
        kept["evidence"] = [[e["signal"], e["start"], words(e)] if "start" in e else e["source"]
                            for e in finding["evidence"]]
        findings.append(kept)
    return {"disposition": report["disposition"],
            "urgent": [[u["signal"]] + [words(e) for e in u["evidence"]] for u in report["urgent"]],
            "definitions": [d["id"] for d in report["definitions"]],
            "findings": findings}


def classify(disclosures):
    lines = "".join(json.dumps(d) + "\n" for d in disclosures)
    done = subprocess.run([SMPOLICY, "classify"], input=lines.encode(), capture_output=True, timeout=120, check=True)
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


@test
def every_case_is_found_as_it_was():
    holds(len(CASES) >= 20, f"{len(CASES)} cases")
    cases = [json.loads(path.read_text()) for path in CASES]
    wrong = []
    for path, case, report in zip(CASES, cases, classify([c["disclosure"] for c in cases]), strict=True):
        found = found_in(report, case["disclosure"].get("text", ""))
        if GIVEN.update:
            path.write_text(json.dumps({"disclosure": case["disclosure"], "found": found}, indent=1, ensure_ascii=False) + "\n")
        elif found != case["found"]:
            wrong.append(f"{path.name}\n   found {json.dumps(found, ensure_ascii=False)}\n  wanted "
                         f"{json.dumps(case['found'], ensure_ascii=False)}")
    holds(not wrong, "\n".join(wrong))


@test
def a_batch_changes_no_report():
    disclosures = [json.loads(path.read_text())["disclosure"] for path in CASES]
    together = classify(disclosures)
    equal([classify([d])[0] for d in disclosures[:8]], together[:8])
    equal(classify(disclosures[::-1]), together[::-1])


sys.exit(run())
