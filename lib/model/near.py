# SPDX-License-Identifier: MIT
"""Sentences with some of their words exchanged for near ones (as TinyBERT's data augmentation, https://arxiv.org/abs/1909.10351):
what they then show, the teacher says. The student learns so what the words around a word that it has not met make of it."""
import json
import pathlib
import random
import re

import numpy as np

import data

FREQUENT = 30000  # words that have neighbours and may be one
NEAREST = 12
SHARES = 0.15, 0.4  # of a sentence's words that are exchanged
CHUNK = 2000
WORD = re.compile(r"[^\W\d_]+")


def _nearest(words, vectors):
    """{word: its nearest words}, by the angle between vectors."""
    vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    found = {}
    for start in range(0, len(words), CHUNK):
        near = vectors[start:start + CHUNK] @ vectors.T
        best = np.argpartition(-near, NEAREST, axis=1)[:, :NEAREST + 1]
        for place, others in enumerate(best):
            word = words[start + place]
            found[word] = [words[other] for other in others if words[other] != word]
    return found


def read(path):
    """{language: {word: its near words}}: English ones by the vectors of the npm package, Spanish ones by what they mean."""
    package = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    table = package["vectors"]
    english = [word for word in package["words"][:FREQUENT] if re.fullmatch(r"[a-z]{3,}", word)]
    near = {"en": _nearest(english, np.array([table[word][:100] for word in english], np.float32))}
    meant = {}
    for word, meaning in data.read_glossary():
        parts = [table[part] for part in meaning.split("_") if part in table]
        if parts and len(word) > 2:
            meant[word] = np.mean([part[:100] for part in parts], 0)
    near["es"] = _nearest(list(meant), np.array(list(meant.values()), np.float32))
    near["es"].update({data.without_accents(word): others for word, others in near["es"].items()})
    return near


def reworded(rows, near, seed, times=1):
    """`times` versions of each row, without labels."""
    pick = random.Random(seed)
    made = []
    for row in rows:
        table = near.get(row.language, near["en"])
        for _ in range(times):
            share = pick.uniform(*SHARES)

            def exchange(match):
                word = match.group()
                others = table.get(word.lower()) or table.get(data.without_accents(word.lower()))
                if not others or pick.random() > share:
                    return word
                other = pick.choice(others)
                return other.upper() if word.isupper() and len(word) > 1 else other.capitalize() if word[0].isupper() else other
            text = WORD.sub(exchange, row.text)
            if text != row.text:
                made.append(data.Row(text, {}, 1.0, row.source + "+near", "train", row.language, None))
    return made
