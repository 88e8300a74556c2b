#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The policies that come with the library pass their own checks and cases; every clause is made true, unknown and false."""
import re
import subprocess
import sys
import xml.etree.ElementTree

from harness import TOP, arguments, equal, holds, run, test

SMPOLICY = arguments().build / "san/smpolicy"
if not SMPOLICY.is_absolute():
    SMPOLICY = TOP / SMPOLICY
POLICIES = {"lib/data/northwest-technology-center.yaml": "lib/data/northwest-technology-center.cases.jsonl",
            "examples/library/library.yaml": "examples/library/cases.jsonl"}


def call(*words):
    done = subprocess.run([SMPOLICY, *map(str, words)], cwd=TOP, capture_output=True, timeout=120, check=False)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@test
def every_policy_passes_its_cases():
    for policy, cases in POLICIES.items():
        status, out, err = call("policy", "test", "--cover", policy, cases)
        equal((status, err), (0, ""), out)


@test
def no_policy_has_a_warning():
    for policy in POLICIES:
        status, out, err = call("policy", "check", policy)
        equal((status, err), (0, ""), out)
        holds("warning" not in out, out)


@test
def a_case_that_fails_is_shown_with_what_was_found():
    case = ('{"case": "x/1", "disclosure": {"text": "Hello", "author": {"role": "employee"}}, '
            '"expect": {"disposition": "hold", "violation": ["staff.2"], "absent": ["staff.7"], "colour": "red"}}\n')
    path = TOP / "build/one-case.jsonl"
    path.write_text(case)
    status, out, err = call("policy", "test", "lib/data/northwest-technology-center.yaml", path)
    equal((status, err), (1, ""))
    holds(out.startswith(f"FAILED  {path}:1: x/1\n    disposition is clear\n    violation staff.2: not found\n"), out)
    holds("`colour` is nothing that a case can expect" in out, out)
    holds(out.endswith("1 cases, 1 failed; 1 assertions held, 3 failed\n"), out)
    path.unlink()


@test
def what_is_no_case_is_said():
    path = TOP / "build/no-case.jsonl"
    path.write_text('{"case": 1\n{"case": "y"}\n{"case": "z", "disclosure": {"author.rol": "x"}, "expect": {}}\n')
    status, out, err = call("policy", "test", "lib/data/northwest-technology-center.yaml", path)
    equal((status, err), (1, ""))
    for line, words in ((1, "not JSON"), (2, "a case has a `disclosure` and an `expect`"), (3, "author.role")):
        holds(f"{path}:{line}:" in out and words in out, out)
    path.unlink()


@test
def show_writes_documents():
    status, out, err = call("policy", "show", "--format", "markdown")
    equal((status, err, len(re.findall(r"^### ", out, re.MULTILINE))), (0, "", 62))
    holds(out.startswith("# Social Media and Social Networking\n\nnorthwest-technology-center 1.0.0\n\n## Definitions\n"), out[:200])
    status, out, err = call("policy", "show", "--format", "html", "--language", "es")
    page = xml.etree.ElementTree.fromstring(out.replace('<meta charset="utf-8">', ""))
    articles = page.findall("body/article")
    equal((status, err, len(articles), page.get("lang")), (0, "", 62, "es"))
    holds(articles[0].find("p[@class='remedy']").text.startswith("Pida"), out[:500])
    status, out, err = call("policy", "show", "--format", "html", "voice.neutral", "--policy", "examples/library/library.yaml")
    holds(status == 0 and "<h3>The library takes no side</h3>" in out, out)
    equal(call("policy", "show", "--format", "pdf")[0], 2)


@test
def the_rules_that_are_shown_are_those_that_decide():
    """A policy whose every clause has the rules that `policy show` prints passes the cases of the original, and finds the same."""
    shown = call("policy", "show", "--format", "markdown")[1]
    clauses = re.findall(r"^`([a-z_.0-9]+)`.*?^```yaml\n(.*?)^```", shown, re.MULTILINE | re.DOTALL)
    equal(len(clauses), 62)
    path = TOP / "build/as-shown.yaml"
    # What is not shown would be taken from the original.
    whole = ((name, rules if re.search("^(needs|rules):", rules, re.MULTILINE) else "needs: always\n" + rules)
             for name, rules in clauses)
    path.write_text("policy: as-shown\nversion: '1'\nextends: northwest-technology-center\nclauses:\n" + "".join(
        f"  {name}:\n" + "".join(f"    {line}\n" for line in rules.splitlines()) for name, rules in whole))
    status, out, err = call("policy", "test", path, "lib/data/northwest-technology-center.cases.jsonl")
    equal((status, err), (0, ""), out)
    original, again = (
        re.sub(r'"policy":\{[^}]*\}', "", call("classify", "--format", "json", *words, "examples/disclosures.jsonl")[1])
        for words in ((), ("--policy", path)))
    equal(original.splitlines(), again.splitlines())
    path.unlink()


@test
def explain_says_of_every_clause_why():
    words = ("explain", "--text", "Your quiz is graded.", "--set", "author.role=employee", "--set",
             "audience.members=student", "--set", "audience.visibility=direct")
    status, out, err = call(*words, "--format", "text")
    equal((status, err), (0, ""))
    equal(sum(line.startswith(("true ", "unknown ", "false ")) for line in out.splitlines()), 62)
    status, out, err = call(*words, "--format", "text", "--clause", "staff.2")
    equal((status, out), (0, "true    staff.2\n        because author.role = employee, audience.visibility = direct,\n        "
                             "audience.members = student\n"))
    status, out, err = call(*words, "--format", "json", "--clause", "staff.7")
    equal((status, out), (0, '{"id":null,"clauses":[{"clause":"staff.7","applies":"false","truth":"false",'
                             '"because":["signal confidential 0.00"],"missing":[]}]}\n'))
    status, out, err = call(*words, "--clause", "staff.22")
    equal((status, out), (2, ""))
    holds("no clause `staff.22`, did you mean" in err, err)


sys.exit(run())
