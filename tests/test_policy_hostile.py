#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Policy files made to hurt: each ends in a clear error, or loads, soon and in bounded memory."""
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

from harness import arguments, equal, holds, run, test

SMPOLICY = arguments().build.resolve() / "smpolicy"
SECONDS = 5  # one is what is promised; a busy machine gets more
MEMORY = 600 << 20
HEAD = 'policy: s\nversion: "1"\ntitle: T\norganization: {names: [Small Town]}\n'
CLAUSE = "{title: T, reason: R, remedy: M, modality: caution, violated_when: signal profane}\n"
TAIL = f"clauses:\n  a.rule: {CLAUSE}"


def chain(first, item, times):
    return f"conditions:\n  c0: {first}\n" + "".join(f"  c{i}: {item.replace('#', f'c{i - 1}')}\n" for i in range(1, times))


# What the first line must say; None: the policy is fine.
POLICIES = {
    "a hundred thousand clauses": (HEAD + "clauses:\n" + "".join(f"  c{i}: {CLAUSE}" for i in range(100000)), "more entries"),
    "2001 clauses": (HEAD + "clauses:\n" + "".join(f"  c{i}: {CLAUSE}" for i in range(2001)), "more than 2000 clauses"),
    "lists in lists": (HEAD + "conditions: " + "[" * 1000000, "nested too deeply"),
    "mappings in mappings": (HEAD + "conditions: " + "{a: " * 300000, "nested too deeply"),
    "blocks in blocks": (HEAD + "".join(" " * i + "a:\n" for i in range(2000)), "nested too deeply"),
    "many keys": (HEAD + "questions:\n" + "".join(f"  k{i}: x\n" for i in range(300000)), "more entries"),
    "many items": (HEAD + "conditions: {x: [" + "always, " * 2000000 + "always]}\n" + TAIL, "too many entries"),
    "a long text": (HEAD + 'conditions: {x: "' + "a " * 5000000 + '"}\n' + TAIL, "more than 63 words"),
    "a long key": (HEAD + '"' + "k" * 5000000 + '": 1\n' + TAIL, "not YAML"),
    "many errors": (HEAD + "conditions:\n" + "".join(f"  k{i}: author.rol is x\n" for i in range(4900)) + TAIL, "author.role"),
    "conditions that double": (HEAD + chain("always", "[#, #, #, #, #, #, #, #]", 14) + TAIL, "too large"),
    "negations that double": (HEAD + chain("author.authorized", "{any: [{none: [#]}, {none: [#]}]}", 15) + TAIL, "nothing uses"),
    "a large file": (HEAD + "# " + "x" * (17 << 20) + "\n" + TAIL, "too large"),
    "an alias bomb": ("a: &a [x, x]\n" + "".join(f"{chr(98 + i)}: &{chr(98 + i)} [*{chr(97 + i)}, *{chr(97 + i)}]\n"
                                                   for i in range(20)), "anchors"),
    "tabs": ("\t" * 1000000, "a tab cannot indent"),
    "colons": (":" * 1000000, "not YAML"),
    "dashes": ("- " * 500000, "nested too deeply"),
    "huge numbers": (HEAD + "limits: {x: " + "9" * 1000000 + "}\n" + TAIL, "expected a number"),
    "a pattern too large": (HEAD.replace("[Small Town]", "[S], student_id_patterns: ['((a{1,1000}){1,1000}){1,1000}']") + TAIL,
                            "too large"),
    "many names": (HEAD.replace("[Small Town]", "[" + ", ".join(f"N{i}" for i in range(100000)) + "]") + TAIL, None),
}


def limit():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def call(*words):
    began = time.monotonic()
    done = subprocess.run([SMPOLICY, *map(str, words)], capture_output=True, timeout=60, preexec_fn=limit, check=False)
    holds(time.monotonic() - began < SECONDS, f"{time.monotonic() - began:.1f} s for {words}")
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@test
def hostile_policies_end_soon():
    with tempfile.TemporaryDirectory() as folder:
        for name, (content, wanted) in POLICIES.items():
            path = pathlib.Path(folder) / "policy.yaml"
            path.write_text(content)
            status, out, err = call("policy", "check", path)
            equal(err, "", name)
            first = out.split("\n", 1)[0]
            holds(len(first) < 1000, f"{name}: {len(first)} bytes in a line")
            holds((wanted or "fine") in out, f"{name}: {first}")
            equal(status, 2 if "error:" in first else 0, name)


@test
def a_chain_of_files_ends():
    with tempfile.TemporaryDirectory() as folder:
        for i in range(30):
            extends = f"extends: p{i + 1}.yaml\n" if i < 29 else ""
            (pathlib.Path(folder) / f"p{i}.yaml").write_text(extends + HEAD + TAIL)
        status, out, err = call("policy", "check", pathlib.Path(folder) / "p0.yaml")
        equal((status, err), (2, ""))
        holds("too many files extend one another" in out, out)


@test
def a_catastrophic_pattern_is_cut_short():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "policy.yaml"
        path.write_text(HEAD.replace("[Small Town]", "[S], student_id_patterns: ['(a+)+(b+)+c([0-9]{5})']") + TAIL)
        status, out, err = call("classify", "--policy", path, "--format", "json", "--text", "a" * 60000 + "b" * 60000)
        equal((status, err), (0, ""))
        holds('"disposition":"clear"' in out, out[-300:])


sys.exit(run())
