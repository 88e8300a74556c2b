# SPDX-License-Identifier: MIT
"""From chances to scores (lib/level.h), so that the highest score of a text tells best whether there is any harm in it.

The levels stand in lib/level.h, and change seldom; how steep the readings of a signal are in each stage is found here, on rows
that the stage was not made from, by trying. Where a signal is told does not change by either.
"""
import re

import numpy as np

import data
import evaluate

TALK = ("jigsaw_wiki6", "jigsaw_wiki_bin", "wiki_context_toxicity", "civil_toxic_spans")
HATE = ("safenlp_toxigen", "hatemoji_build", "hatexplain", "safenlp_implicit_hate", "stormfront")
OTHERS = ("kaggle_insults", "suicidal_intention", "convabuse")
WEIGHTS = {"own": 3.0, "talk": 2.0, "hate": 1.0, "others": 1.0}
STEEPNESS, STEPS, ROUNDS, WORTH_IT = (0.5, 2.0), (1.25, 0.8), 2, 2e-4


def logits():
    """The log-odds of each content signal's level."""
    header = (data.REPOSITORY / "lib/level.h").read_text(encoding="utf-8")
    told = {name.lower(): int(number) / 256 for name, number in re.findall(r"X\(([A-Z_]+), (-?\d+)\)", header)}
    if not told:
        raise ValueError("lib/level.h has no level that can be read: X(SIGNAL, number)")
    return np.array([told.get(head, 0.0) for head in data.CONTENT])


def is_wanted(row):
    """Kept-out rows that this needs, beside those of calibrate.is_calibration()."""
    return row.split == "valid" and row.source in (*TALK, *HATE, *OTHERS)


def _set_of(row):
    """(the set, whether there is harm in the row), or None where that is not known."""
    if row.split == "aside" and row.source.startswith(("own/", "tests/")):
        return "own", any(row.targets.get(head) for head in evaluate.OPENAI)
    if row.source in TALK and "toxic" in row.targets:
        return "talk", bool(row.targets["toxic"])
    if row.source in HATE and row.targets.get("any_hate") is not None:
        return "hate", bool(row.targets["any_hate"])
    if row.source in OTHERS and any(head in row.targets for head in evaluate.OPENAI):
        return "others", any(row.targets.get(head) for head in evaluate.OPENAI)
    return None


def _sets(rows):
    found = {}
    for place, row in enumerate(rows):
        told = _set_of(row)
        if told:
            found.setdefault(told[0], []).append((place, told[1]))
    return {name: tuple(np.array(column) for column in zip(*some)) for name, some in found.items()
            if 0 < sum(harm for _, harm in some) < len(some)}


def scores(x, level):
    """Of log-odds that count from where a signal is told."""
    chance, told = 1 / (1 + np.exp(-np.clip(x + level, -30, 30))), 1 / (1 + np.exp(-level))
    return np.where(chance < told, 0.5 * chance / told, 0.5 + 0.5 * (chance - told) / (1 - told))


def steepness(rows, x):
    """By what the log-odds of each content signal are to be multiplied. `x`: rows x content signals, counted from where each
    is told; -inf where there is no head for it."""
    sets, level = _sets(rows), logits()

    def worth(steep):
        total = 0.0
        for name, (places, harm) in sets.items():
            highest = scores(x[places] * steep, level).max(1)
            total += WEIGHTS[name] * (evaluate.auc(highest, harm) + evaluate.average_precision(highest, harm)) / 2
        return total / sum(WEIGHTS[name] for name in sets)

    groups = [[data.CONTENT.index(kind) for kind in data.KINDS]]
    groups += [[number] for number, head in enumerate(data.CONTENT) if head not in data.KINDS]
    steep = np.ones(len(data.CONTENT))
    before = best = worth(steep) if sets else 0.0
    for _ in range(ROUNDS if sets else 0):
        for group in groups:
            for step in STEPS:
                tried = steep.copy()
                tried[group] = np.clip(tried[group] * step, *STEEPNESS)
                value = worth(tried)
                if value > best + WORTH_IT:
                    best, steep = value, tried
    print(f"any harm by the highest score: {before:.4f}, steep as they are to be {best:.4f}")
    return dict(zip(data.CONTENT, steep))
