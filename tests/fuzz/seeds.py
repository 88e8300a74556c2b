#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the seeds of each fuzz target: seeds.py FOLDER."""
import json
import pathlib
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]

ODD_TEXTS = ("f\u200bu\u0441k y\u2067o\u2069u", "ﬁne ﷺ ＡＢＣ e\u0301\u0327", "a.b.c 👩‍👩‍👧 🇲🇽 #HashTagWords",
             "&#x66;&amp;%41 xn--80ak6aa92e.example", "\u202eesrever\u202c o-n-e l e t t e r")


def seeds():
    for number, line in enumerate((TOP / "examples/disclosures.jsonl").read_bytes().splitlines()):
        yield "disclosure", f"{number}.json", line
        yield "text", f"{number}.txt", bytes([number % 64]) + json.loads(line)["text"].encode()
    for number, text in enumerate(ODD_TEXTS):
        yield "text", f"odd-{number}.txt", b"?" + text.encode()
    for path in sorted((TOP / "lib/data").glob("*.yaml")):
        yield "policy", path.name, path.read_bytes()
    yield "policy", "small.yaml", b"policy: {id: p, version: '1', title: t}\nclauses: []\n"
    yield "roster", "table.csv", b"name,role,nicknames\nAna Ruiz,student,Anita;Nita\n\"Bo, Lee\",employee,\n"
    yield "roster", "plain.csv", "Ana Ruiz\nBo Peña\n".encode()
    for path in sorted((TOP / "lib/data/lexicon").glob("*.lex")):
        yield "lexicon", path.name, path.read_bytes()[:4000]
    yield "lexicon", "small.lex", b"class kin\nmom\nsignal secrecy\n0.9 /any/ don't tell~ (anyone|your {kin})\n! ^ _ ...6 <x> -y & z\n"


folder = pathlib.Path(sys.argv[1])
for target, name, content in seeds():
    (folder / target).mkdir(parents=True, exist_ok=True)
    (folder / target / name).write_bytes(content)
