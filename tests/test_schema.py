#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What smpolicy reads and writes is as the two JSON Schemas say."""
import json
import re
import subprocess
import sys

from harness import TOP, arguments, equal, holds, run, test

SMPOLICY = arguments().build / "san/smpolicy"
EXAMPLES = TOP / "examples/disclosures.jsonl"

TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}
KNOWN = {"$schema", "$id", "$ref", "$defs", "title", "description", "type", "enum", "const", "properties", "required",
         "additionalProperties", "items", "minItems", "maxItems", "uniqueItems", "minimum", "maximum", "maxLength", "pattern",
         "patternProperties", "format", "oneOf", "anyOf", "allOf"}


def is_type(value, name):
    if name == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    if name == "number":
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    return isinstance(value, TYPES[name])


def problems(value, schema, root, at="$"):
    """Yields what is wrong with the value by the keywords that the schemas use; an unknown keyword is an error."""
    if schema is True:
        return
    if schema is False:
        yield f"{at}: not allowed"
        return
    unknown = set(schema) - KNOWN
    assert not unknown, unknown
    if "$ref" in schema:
        target = root
        for part in schema["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        yield from problems(value, target, root, at)
    if "type" in schema:
        names = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        if not any(is_type(value, name) for name in names):
            yield f"{at}: not of type {names}"
            return
    if "enum" in schema and value not in schema["enum"]:
        yield f"{at}: {value!r} is none of {schema['enum']}"
    if "const" in schema and value != schema["const"]:
        yield f"{at}: not {schema['const']!r}"
    for keyword, fits in (("oneOf", lambda n: n == 1), ("anyOf", lambda n: n >= 1)):
        if keyword in schema:
            found = [list(problems(value, option, root, at)) for option in schema[keyword]]
            if not fits(sum(not f for f in found)):
                yield f"{at}: {keyword}: {found}"
    for option in schema.get("allOf", []):
        yield from problems(value, option, root, at)
    if isinstance(value, str):
        if "pattern" in schema and not re.search(schema["pattern"], value):
            yield f"{at}: {value!r} is not like {schema['pattern']}"
        if len(value) > schema.get("maxLength", len(value)):
            yield f"{at}: too long"
    if is_type(value, "number"):
        if not schema.get("minimum", value) <= value <= schema.get("maximum", value):
            yield f"{at}: {value} is out of range"
    if isinstance(value, list):
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            yield f"{at}: {len(value)} items"
        if schema.get("uniqueItems") and len({json.dumps(v) for v in value}) != len(value):
            yield f"{at}: an item twice"
        for i, item in enumerate(value):
            yield from problems(item, schema.get("items", True), root, f"{at}[{i}]")
    if isinstance(value, dict):
        for name in schema.get("required", []):
            if name not in value:
                yield f"{at}: no {name}"
        for name, item in value.items():
            options = [schema["properties"][name]] if name in schema.get("properties", {}) else []
            options += [s for p, s in schema.get("patternProperties", {}).items() if re.search(p, name)]
            for option in options or [schema.get("additionalProperties", True)]:
                yield from problems(item, option, root, f"{at}.{name}")


def load(name):
    return json.loads((TOP / "lib/data" / name).read_text())


def reports(*options, lines=None):
    lines = EXAMPLES.read_bytes() if lines is None else lines
    out = subprocess.run([SMPOLICY, "classify", *options], input=lines, capture_output=True, check=False).stdout
    return [json.loads(line) for line in out.decode().splitlines()]


def expect_valid(documents, schema):
    holds(documents, "nothing to look at")
    for document in documents:
        equal(list(problems(document, schema, schema)), [], json.dumps(document)[:200])
    try:
        import jsonschema
    except ImportError:
        return
    second_opinion = jsonschema.Draft202012Validator(schema)
    for document in documents:
        equal([e.message for e in second_opinion.iter_errors(document)], [], json.dumps(document)[:200])


@test
def reports_are_as_their_schema_says():
    schema = load("report.schema.json")
    for options in ((), ("--redact",), ("--signals", "all")):
        expect_valid(reports(*options), schema)


@test
def error_lines_are_as_the_schema_says():
    lines = reports(lines=b'{"id": "a", "autor": 1}\nnonsense\n{"text": "\xff"}\n')
    equal(sum("error" in line for line in lines), 3)
    expect_valid(lines, load("report.schema.json"))


@test
def the_report_schema_refuses_what_is_wrong():
    schema = load("report.schema.json")
    good = next(r for r in reports() if r["findings"] and r["signals"])

    def broken(change):
        copy = json.loads(json.dumps(good))
        change(copy)
        return list(problems(copy, schema, schema))

    equal(broken(lambda r: None), [])
    for change in (lambda r: r.pop("urgent"), lambda r: r.update(more=1), lambda r: r.update(disposition="delete"),
                   lambda r: r["findings"][0].pop("missing"), lambda r: r["findings"][0].update(confidence=1.1),
                   lambda r: r["findings"][0].update(status="guilty"), lambda r: r["signals"][0].update(score="1"),
                   lambda r: r["signals"][0]["sources"].append("guess"), lambda r: r["policy"].pop("digest")):
        holds(broken(change), "a change that the schema lets pass")


@test
def the_examples_are_as_the_schema_of_disclosures_says():
    expect_valid([json.loads(line) for line in EXAMPLES.read_text().splitlines()], load("disclosure.schema.json"))


PROBES = [
    {}, {"author": None}, {"author": {"role": None}}, {"author": {"rol": "employee"}}, {"author": "employee"},
    {"author.role": "employee"}, {"author.role": "teacher"}, {"author.role": ["employee"]}, {"author.role": 1},
    {"author": {"authorized": "yes"}}, {"author": {"authorized": False}}, {"text": None}, {"text": ""}, {"text": 5},
    {"id": "x" * 256}, {"id": "x" * 257}, {"id": True}, {"form": "blog_post"}, {"form": "tweet"},
    {"posted_at": "2026-03-02T09:30:00-06:00"}, {"posted_at": "2026-03-02t09:30:60.5z"}, {"posted_at": "2026-03-02"},
    {"posted_at": 1767225600}, {"audience": {"members": []}}, {"audience": {"members": ["student", "guardian"]}},
    {"audience": {"members": "student"}}, {"audience": {"members": ["teacher"]}}, {"audience": {"members": [None]}},
    {"contact": {"messages_last_7_days": 0}}, {"contact.messages_last_7_days": -1}, {"contact.messages_last_7_days": "3"},
    {"contact.messages_last_7_days": True}, {"attachments": None}, {"attachments": []}, {"attachments": {}},
    {"attachments": [{}]}, {"attachments": [None]}, {"attachments": [{"kind": "photo", "consent": {"student": True}}]},
    {"attachments": [{"consent.student": True}]}, {"attachments": [{"consent.student": 1}]}, {"attachments": [{"kin": 1}]},
    {"attachments": [{}] * 64}, {"attachments": [{}] * 65}, {"attachments[0].kind": "photo"}, {"attachments[0].kind": "foto"},
    {"attachments.kind": "photo"}, {"thread": {"topic": "t"}}, {"topic": "t"}, {"channel": {"name": "Facebook"}}, [], "x", 5,
]


@test
def the_reader_and_the_schema_of_disclosures_agree():
    schema = load("disclosure.schema.json")
    lines = "".join(json.dumps(probe) + "\n" for probe in PROBES).encode()
    for probe, report in zip(PROBES, reports(lines=lines), strict=True):
        refused, wrong = report.get("error"), list(problems(probe, schema, schema))
        equal(bool(refused), bool(wrong), f"{json.dumps(probe)[:200]}\nreader: {refused}\nschema: {wrong}")


sys.exit(run())
