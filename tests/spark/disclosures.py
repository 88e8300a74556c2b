# SPDX-License-Identifier: MIT
"""Any number of disclosures, from those of the examples: each time another id, moment and ending."""
import itertools
import json
import pathlib
import random

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
DAYS = 3
ENDINGS = ["", " See you Monday.", " Hope that helps!", " Thanks, everybody.", " Room 12, second hall.", " ¡Nos vemos!",
           " More on that next week.", " The welding shop opens at eight.", " 👍", " Bring a jacket, it is cold."]


def disclosures(end, start=0):
    """Those from one number to another, the same ones each time."""
    examples = [json.loads(line) for line in (TOP / "examples/disclosures.jsonl").read_text("utf-8").splitlines()]
    chance = random.Random(1)
    for index, example in zip(range(end), itertools.cycle(examples)):
        one = dict(example, id=f"{example['id']}/{index}", text=example["text"] + chance.choice(ENDINGS))
        if chance.random() < 0.9:
            one["posted_at"] = (f"2026-03-{2 + chance.randrange(DAYS):02}T{chance.randrange(24):02}:"
                                f"{chance.randrange(60):02}:00-06:00")
        if index >= start:
            yield one


def write_lines(path, posts, bad=()):
    """A JSON Lines file; `bad` are lines to put between, each with the number of the post before which it stands."""
    between = {}
    for row, line in bad:
        between.setdefault(row, []).append(line)
    with open(path, "wb") as file:
        for row, one in enumerate(posts):
            for line in between.get(row, ()):
                file.write(line + b"\n")
            file.write(json.dumps(one, ensure_ascii=False).encode("utf-8") + b"\n")
