#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What the readme says of the cost: a few numbers of the last run of `make bench`, in the words of its tables.

usage: tests/bench/cost.py BUILD    puts BUILD/bench/cost.md into README.md, between its marks"""
import os
import pathlib
import re
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
BEGIN, END = "<!-- make bench-readme writes this -->\n", "<!-- until here -->\n"
POST, BLOG = "post", "blog"


def processor():
    try:
        told = re.search(r"^model name\s*: (.*)$", pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8"), re.M)
    except OSError:
        told = None
    return f"{told.group(1) if told else 'a processor without a name'}, {os.cpu_count()} threads"


def rows_of(tables, title):
    """The rows of the part whose title contains this, each by the words of its head."""
    head, rows = next(table for words, table in tables.items() if title in words)
    return [dict(zip(head, row)) for row in rows]


def lines(tables, counted):
    """The rows of the table: what, and how much."""
    timed = rows_of(tables, "one thread")
    posts = [row for row in timed if row["length"] == POST]
    most = max(posts, key=lambda row: float(row["median"]))
    blog = next(row for row in timed if row["length"] == BLOG)
    yield "a post of 280 bytes, plain English", f"{posts[0]['median']} µs"
    yield "of it without the statistical model", f"{rows_of(tables, 'with the statistical model')[0]['without']} µs"
    yield f"the costliest kind of text of that length ({most['text']})", f"{most['median']} µs"
    yield "a blog post of 3,000 bytes", f"{blog['median']} µs"
    if counted:
        total, stages = next(iter(counted.values()))
        yield "instructions for the plain post, and the statistical model's share", f"{total:,}, {100 * stages['model'] / total:.0f} %"
    deep = sorted(float(row["median"]) for row in rows_of(tables, "Read deeply") if row["length"] == POST)
    yield "a post of that length read deeply, by kind of text, processor time", f"{deep[0]} to {deep[-1]} ms"
    yield "the command: JSON lines a second, one processor", rows_of(tables, "The command")[0]["lines a processor second"]
    how_much = {row["what"]: row["how much"] for row in rows_of(tables, "memory, size, loading")}
    for what in ("memory of the built-in policy", "memory of a classifier", "of a classifier that reads deeply, besides",
                 "libsmpolicy.a", "reader.weights", "built-in policy, processor time of its first load",
                 "built-in policy, processor time of later loads",
                 "deep reader, processor time to load"):
        yield what, how_much[what]


def table(head, rows):
    return "".join(f"| {' | '.join(str(cell) for cell in row)} |\n" for row in [head, ["---"] * len(head), *rows])


def write(path, tables, counted):
    text = f"On one thread, all signals and all clauses of the built-in policy ({processor()}):\n\n"
    text += table(["what", "how much"], lines(tables, counted))
    if "Beside other libraries" in tables:
        text += ("\nBeside libraries that answer one of the fifty questions: microseconds a post on the same six texts in the same "
                 "run, and what each finds, and wrongly finds, in sentences that we wrote:\n\n")
        text += table(*tables["Beside other libraries"])
    path.write_text(text + "\n", encoding="utf-8")


def main():
    readme = TOP / "README.md"
    before, _, rest = readme.read_text(encoding="utf-8").partition(BEGIN)
    _, mark, after = rest.partition(END)
    if not mark:
        sys.exit(f"README.md has not both marks: {BEGIN}{END}")
    said = (pathlib.Path(sys.argv[1]) / "bench/cost.md").read_text(encoding="utf-8")
    readme.write_text(before + BEGIN + said + END + after, encoding="utf-8")


if __name__ == "__main__":
    main()
