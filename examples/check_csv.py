#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks a spreadsheet of posts and writes one of reports.

usage: check_csv.py POSTS.csv [-o REPORT.csv] [--policy FILE] [--roster FILE] [--language LANG]

The first row of POSTS.csv names its columns: `text`, and any facts by their names (`smpolicy facts` lists them), such as
`author.role` or `audience.members`. Yes and no, true and false are both understood; the members of a set are separated by
semicolons; an empty cell is not known. Other columns are left alone.

The report has a row for each post, in order. It opens in spreadsheets as it is: UTF-8 with a mark, and no cell of it is taken
for a formula. The exit status is 1 where a row could not be read; its `error` says why.
"""
import argparse
import csv
import sys

import smpolicy

FACTS = {fact.name: fact for fact in smpolicy.facts()}
TRUTH = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}
COLUMNS = ["row", "id", "disposition", "urgent", "violations", "grounds", "open questions", "advice", "words", "what to do",
           "error", "text"]


def fact_of(name, cell):
    """A cell as the fact's own type; what cannot be one is left for the library to refuse."""
    kind = FACTS[name].type
    if kind == "bool":
        return TRUTH.get(cell.lower(), cell)
    if kind == "integer" and cell.isdecimal():
        return int(cell)
    if kind == "set":
        return [member.strip() for member in cell.split(";")]
    return cell


def facts_of(row):
    return {name: fact_of(name, cell.strip()) for name, cell in row.items()
            if name in FACTS and name != "text" and cell and cell.strip()}


def reported(report):
    """The cells that say what was found."""
    def clauses(status):
        return "; ".join(f"{finding.clause} {finding.title}" for finding in report if finding.status == status)

    words = dict.fromkeys(evidence.text for finding in report for evidence in finding.evidence if evidence.text)
    return {
        "disposition": report.disposition,
        "urgent": ", ".join(urgent.signal for urgent in report.urgent),
        "violations": clauses("violation"),
        "grounds": clauses("ground"),
        "open questions": " ".join(dict.fromkeys(missing.question for finding in report for missing in finding.missing)),
        "advice": clauses("advice"),
        "words": " | ".join(words),
        "what to do": " ".join(dict.fromkeys(finding.remedy for finding in report)),
    }


def harmless(value):
    """A cell that no spreadsheet runs."""
    text = str(value)
    return "'" + text if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def check(policy, rows, write):
    """Writes a row for each; the number of those that could not be read."""
    errors = 0
    for number, row in enumerate(rows, 2):  # as spreadsheets count
        text = row["text"] or ""
        cells = {"row": number, "id": row.get("id") or "", "text": text}
        try:
            cells.update(reported(policy.classify(text, facts_of(row))))
        except smpolicy.SmPolicyError as error:
            cells["error"] = error
            errors += 1
        write({name: harmless(cells.get(name, "")) for name in COLUMNS})
    return errors


def main():
    parser = argparse.ArgumentParser(description="Checks a spreadsheet of posts and writes one of reports.")
    parser.add_argument("posts", metavar="POSTS.csv")
    parser.add_argument("-o", "--output", metavar="REPORT.csv", help="standard output unless given")
    parser.add_argument("--policy", metavar="FILE", help="a policy file, instead of the policy built in")
    parser.add_argument("--roster", metavar="FILE", help="names of students and employees")
    parser.add_argument("--language", default="en", metavar="LANG", help="en or es")
    given = parser.parse_args()
    try:
        told = {"roster": given.roster, "language": given.language}
        policy = smpolicy.Policy.load(given.policy, **told) if given.policy else smpolicy.Policy.default(**told)
        with open(given.posts, encoding="utf-8-sig", newline="") as posts:
            rows = csv.DictReader(posts)
            if "text" not in (rows.fieldnames or ()):
                parser.error(f"{given.posts} has no column named text")
            to = open(given.output, "w", encoding="utf-8-sig", newline="") if given.output else sys.stdout
            with to:
                writer = csv.DictWriter(to, COLUMNS)
                writer.writeheader()
                errors = check(policy, rows, writer.writerow)
    except (smpolicy.SmPolicyError, OSError, UnicodeDecodeError) as error:
        parser.error(str(error))
    if errors:
        print(f"{errors} of the rows could not be read", file=sys.stderr)
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
