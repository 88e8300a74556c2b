#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the seeds of each fuzz target: seeds.py FOLDER."""
import json
import pathlib
import re
import struct
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


def weights():
    """What fuzz_reader.c and fuzz_model.c change of sound weights: flags, bytes that are missing, (place, number)…"""
    yield "reader", "sound.bin", bytes(3)
    yield "reader", "damaged.bin", b"\1\0\0" + struct.pack("<HI", 5000, 7)
    yield "reader", "cut.bin", struct.pack("<BH", 0, 64)
    yield "reader", "foreign.bin", b"SMPREADR" + bytes(200)
    for place in (8, *range(12, 60, 4), 64, 130, 256, 320, 324, 384, 512, 1600, 5000, 6000, 9000, 12000):
        for value in (0, 1, 16, 0x7FFFFFFF, 0x80000000):
            yield "reader", f"{place}-{value}.bin", bytes(3) + struct.pack("<HI", place, value)
    yield "model", "sound.bin", bytes(4)
    yield "model", "cut.bin", struct.pack("<I", 64)
    for place in (0, 8, *range(16, 48, 4), 64, 100000, 6000000):
        yield "model", f"{place}.bin", struct.pack("<IIB", 0, place, 3)
    yield "model", "upper-bytes.bin", struct.pack("<IIBIBIB", 0, 129535, 223, 3921919, 255, 3244543, 101)


ARGUMENTS = (["classify", "--text", "hello", "--set", "author.role=employee"], ["classify", "--jobs", "2", "-"],
             ["classify", "--format", "text", "--redact", "--all-signals"], ["explain", "--text", "hey you", "--clause", "x"],
             ["policy", "check"], ["policy", "show", "--format", "markdown"], ["facts"], ["signals"], ["--version"], ["help", "classify"])


def words():
    """The words of all the languages that are read, as a dictionary for a fuzzer."""
    schema = json.loads((TOP / "lib/data/disclosure.schema.json").read_text(encoding="utf-8"))
    found = set(re.findall(r'"([a-z_.]{3,30})"', json.dumps(schema)))
    found |= set(re.findall(r"^ *([a-z_]+):", (TOP / "lib/data/northwest-technology-center.yaml").read_text(encoding="utf-8"), re.M))
    found |= {"signal ", "class ", "...3 ", "&#x", "%41", "\\xE2\\x80\\xAE", "\\xE2\\x80\\x8B", "xn--", "http://", "@", "#"}
    found |= {"--" + name for name in re.findall(r'"--([a-z-]+)"', "".join(p.read_text() for p in (TOP / "bindings/cli").glob("*.c")))}
    return sorted(found)


folder = pathlib.Path(sys.argv[1])
for number, line in enumerate(ARGUMENTS):
    (folder / "arguments").mkdir(parents=True, exist_ok=True)
    (folder / "arguments" / f"{number}.txt").write_text("\n".join(line))
(folder / "words.dict").write_text("".join(f'"{word}"\n' for word in words()))
for target, name, content in [*seeds(), *weights()]:
    (folder / target).mkdir(parents=True, exist_ok=True)
    (folder / target / name).write_bytes(content)
