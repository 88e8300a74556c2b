#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every figure of the card, measured on what was kept out of training.

usage: evaluate.py --shared DIR (--teacher DIR | --command "build/smpolicy classify") [--only PART…] [--json FILE]
       evaluate.py --table NAME=FILE…    the figures of several runs (--json) side by side, as the card shows them

With --teacher the teacher itself is measured; with --command the built library: `--command "build/smpolicy classify"` the
fast stage, `--command "build/smpolicy classify --deep FILE"` the deep one too. A figure is named after the reserved
set that it is to predict; none of those is looked at.
"""
import argparse
import json
import pathlib
import random
import re
import shlex
import statistics
import subprocess
import sys
import time

import numpy as np

import augment
import data

OPENAI = ["sexual", "obscene", "racist", "sexist", "hateful", "violent", "threat", "abusive", "personal_attack",
          "bullying", "self_harm"]
TOXIC = ["abusive", "personal_attack", "bullying", "racist", "sexist", "hateful", "threat", "violent", "obscene", "sexual"]
AFRICAN_AMERICAN = re.compile(r"\b(finna|ion|ain'?t|tryna|bouta|gon|imma|ima|iont|dat|dis|dem|wit|yo|bruh|deadass|"
                              r"y'?all|talmbout|lowkey|she be|he be|they be|we be|been had|no cap|bet)\b", re.I)
RELIGION = re.compile(r"\b(muslims?|islam|jews?|jewish|christians?|catholics?|church|mosque|synagogue|hindus?|sikhs?)\b",
                      re.I)
DISABILITY = re.compile(r"\b(disab\w+|autis\w+|deaf|blind|wheelchair|down syndrome|dyslexi\w+|special needs)\b", re.I)


class TeacherScores:
    """Probabilities of the teacher, as calibrated (config.json), threshold 0.5. Called with texts: (scores, fired), by head, each
    an array with a place for each text."""

    def __init__(self, folder):
        import encoder
        import teacher
        import torch
        torch.set_num_threads(1)
        self.predict = teacher.predict
        self.model, self.words, self.heads = encoder.load(folder)
        config = json.loads(pathlib.Path(folder, "config.json").read_text())
        self.lines = config.get("calibration", {})

    def __call__(self, texts):
        logits = self.predict(self.model, self.words, texts, 128)
        scores = {}
        for number, head in enumerate(self.heads):
            if head in data.SIGNALS:
                slope, offset = self.lines.get(head, (1.0, 0.0))
                scores[head] = 1 / (1 + np.exp(-(slope * logits[:, number] + offset)))
        fired = {head: score >= 0.5 for head, score in scores.items()}
        return scores, fired


class CommandScores:
    """Scores and fired signals as the library reports them; called as TeacherScores is."""

    def __init__(self, command):
        self.command = shlex.split(command) + ["--format", "json", "--signals", "all"]

    def reports(self, disclosures):
        lines = "".join(json.dumps(d, ensure_ascii=False) + "\n" for d in disclosures)
        run = subprocess.run(self.command, input=lines.encode("utf-8", "replace"), capture_output=True)
        reports = [json.loads(line) for line in run.stdout.decode("utf-8", "replace").splitlines() if line.strip()]
        if run.returncode or len(reports) != len(disclosures):
            raise RuntimeError(f"{self.command[0]} ended with {run.returncode}: {run.stderr.decode('utf-8', 'replace')[:500]}")
        return reports

    def __call__(self, texts):
        scores = {head: np.zeros(len(texts)) for head in data.SIGNALS}
        fired = {head: np.zeros(len(texts), bool) for head in data.SIGNALS}
        for number, report in enumerate(self.reports([{"text": text} for text in texts])):
            for signal in report["signals"]:
                if signal["id"] in scores:
                    scores[signal["id"]][number] = signal["score"]
                    fired[signal["id"]][number] = signal["fired"]
        return scores, fired


# ------------------------------------------------------------------------------------------------------------ measures
def auc(scores, labels):
    scores, labels = np.asarray(scores, float), np.asarray(labels) > 0.5
    up, down = int(labels.sum()), int((~labels).sum())
    if not up or not down:
        return float("nan")
    _, inverse, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    return float((ranks[labels].sum() - up * (up + 1) / 2) / (up * down))


def average_precision(scores, labels):
    """Area under precision over recall, equal scores taken together."""
    scores, labels = np.asarray(scores, float), np.asarray(labels) > 0.5
    order = np.argsort(-scores, kind="stable")
    hits = np.cumsum(labels[order])
    ends = np.append(np.diff(scores[order]) != 0, True)
    precision = hits[ends] / (np.flatnonzero(ends) + 1)
    recall = hits[ends] / max(1, labels.sum())
    return float(np.sum(np.diff(recall, prepend=0) * precision))


def most(scores, heads):
    return np.max([scores[head] for head in heads], axis=0)


def anyone(fired, heads):
    return np.any([fired[head] for head in heads], axis=0)


def hate_accuracy(name, rows, judge):
    """Accuracy of "any kind of hate fires" on rows whose hate is known."""
    rows = [row for row in rows if row.targets.get("any_hate") is not None]
    if not rows:
        return {}
    wanted = np.array([row.targets["any_hate"] == 1 for row in rows])
    scores, fired = judge([row.text for row in rows])
    got = anyone(fired, data.KINDS)
    found = {f"{name}: all / hateful / non-hateful, %": [round(100 * float(x.mean()), 1) for x in (
        got == wanted, got[wanted], ~got[~wanted])], f"{name}: rows": [int(wanted.sum()), int((~wanted).sum())],
        f"{name}: AUC": round(auc(most(scores, data.KINDS), wanted), 4)}
    return found


# --------------------------------------------------------------------------------------------------------------- parts
def part_hate(judge, sets):
    """HateCheck, HatemojiCheck, Multilingual HateCheck in Spanish."""
    aside = [row for row in sets["own"] if row.split == "aside"]
    hate = [row for row in aside if row.targets.get("any_hate") or data.hate_kinds(row.text)]
    filled = sets["filled"]
    figures = {}
    for language in ("en", "es"):
        figures.update(hate_accuracy(f"own functional sentences kept aside, {language}",
                                     [row for row in hate if row.language == language], judge))
        figures.update(hate_accuracy(f"templates kept aside, {language}",
                                     [row for row in filled if row.language == language], judge))
    for source in ("hatemoji_build", "edos_sexism", "tweeteval_hate", "stormfront"):
        rows = [row for row in sets["public"] if row.source == source and row.split == "test"]
        for row in rows:
            row.targets["any_hate"] = row.raw["hate"]
        figures.update(hate_accuracy(f"{source} test", rows[:1500], judge))
    for source in ("safenlp_toxigen", "safenlp_implicit_hate", "hatexplain", "gab_hate_corpus"):
        rows = [row for row in sets["public"] if row.source == source and row.split == "valid"]
        figures.update(hate_accuracy(f"{source} valid", rows, judge))
    return figures


def part_toxicity(judge, sets):
    """OpenAI moderation set, Surge."""
    figures = {}
    for name, field, source in (("youtoxic_1000", "public_toxic", "youtoxic_1000"),
                                ("wiki_toxicity_testset", "public_toxic", "wiki_toxicity_testset"),
                                ("jigsaw_wiki6 test", "toxic", "jigsaw_wiki6"), ("olid test", "offensive_tweet", "olid")):
        rows = [row for row in sets["public"] if row.source == source and row.split == "test" and field in row.targets]
        scores, _ = judge([row.text for row in rows])
        labels = [row.targets[field] for row in rows]
        figures[f"{name}: AUC / AUPRC of any content signal"] = [
            round(auc(most(scores, TOXIC), labels), 4), round(average_precision(most(scores, TOXIC), labels), 4)]
        figures[f"{name}: AUC of abusive"] = round(auc(scores["abusive"], labels), 4)
    rows = [row for row in sets["own"] if row.split == "aside"]
    scores, _ = judge([row.text for row in rows])
    labels = [any(row.targets.get(head) for head in OPENAI) for row in rows]
    figures["own sentences kept aside, any category: AUPRC / AUC"] = [
        round(average_precision(most(scores, OPENAI), labels), 4), round(auc(most(scores, OPENAI), labels), 4)]
    rows = [row for row in sets["public"] if row.source == "youtube_spam" and row.split == "test"]
    scores, _ = judge([row.text for row in rows])
    figures["youtube_spam, one video kept out: AUC of spam"] = round(
        auc(scores["spam"], [row.targets["spam"] for row in rows]), 4)
    return figures


def part_fairness(judge, sets):
    """Identity madlibs; swaps; dialect, mixing, disability, religion, reclaimed and quoted use."""
    figures = {}
    rows = [row for row in sets["filled"] if row.source.split("/")[1].startswith(("hate", "clear")) and row.language == "en"
            and not re.search("yelled|calling her|should be thrown out", row.text)]
    scores, _ = judge([row.text for row in rows])
    toxic = most(scores, TOXIC)
    labels = np.array([row.targets["any_hate"] for row in rows])
    figures["identity templates: AUC of any content signal"] = round(auc(toxic, labels), 4)
    by_kind = [round(auc(toxic[np.array(pick)], labels[np.array(pick)]), 4) for pick in (
        [row.kind == kind for row in rows] for kind in data.KINDS)]
    figures["identity templates: AUC where the group is of " + ", ".join(data.KINDS)] = by_kind
    gaps, worst = {head: [] for head in TOXIC}, []
    swaps = _swaps()
    scores, _ = judge([text for texts in swaps for text in texts])
    begin = 0
    for texts in swaps:
        for head in TOXIC:
            if head not in data.KINDS:
                some = scores[head][begin:begin + len(texts)]
                gaps[head].append(float(np.mean(np.abs(some - some.mean()))))
        both = most(scores, data.KINDS)[begin:begin + len(texts)]
        worst.append(float(np.mean(np.abs(both - both.mean()))))
        begin += len(texts)
    figures["swapped groups: mean change of any kind of hate"] = round(statistics.mean(worst), 4)
    figures["swapped groups: mean change of each other signal, the largest"] = round(
        max(statistics.mean(values) for values in gaps.values() if values), 4)
    for name, rows in _slices(sets).items():
        if rows:
            _, fired = judge([row.text for row in rows])
            figures[f"false alarms, {name}: hate / personal_attack, bullying, threat / any content, % of {len(rows)}"] = [
                round(100 * float(anyone(fired, heads).mean()), 1)
                for heads in (data.KINDS, ("personal_attack", "bullying", "threat"), data.CONTENT)]
    return figures


def _swaps():
    """Lists of the same sentence with ten groups in the same place."""
    pick = random.Random(5)
    groups = data.read_groups()
    lines = [line.split("\t") for line in (data.HERE / "templates.aside.tsv").read_text(encoding="utf-8").splitlines()
             if line and line[0] != "#"]
    made = []
    for _, language, template in lines:
        marks = [mark for mark in ("{P}", "{S}", "{A}") if mark in template]
        if len(marks) != 1 or "{p}" in template or "{s}" in template:
            continue
        texts = []
        for kind in data.KINDS:
            form = {"{P}": "plural", "{S}": "singular", "{A}": "adjective"}[marks[0]]
            if (kind, language, "neutral", form) in groups:
                for _ in range(4):
                    texts.append(augment.fill(template, kind, language, groups, pick))
        made.append(texts)
    return made


def _slices(sets):
    """Harmless text of which readers of such text are known to be wrong."""
    own = [row for row in sets["own"] if row.split == "aside" and not any(row.targets.get(head) for head in data.CONTENT)]
    public = sets["public"]
    quiet = [row for row in public if row.split == "valid" and data.is_everyday(row)]
    known = [row for row in public if row.split == "valid" and row.targets.get("any_hate") == 0]
    pick = random.Random(3)
    return {
        "own benign sentences kept aside": own,
        "sounds dangerous and is not (XSTest)": [row for row in own if row.source == "own/safe_questions"],
        "everyday tweets and comments": quiet,
        "African American English, not hate": [
            row for row in public if row.split == "valid" and row.source == "davidson2017"
            and AFRICAN_AMERICAN.search(row.text) and row.raw["hate"] == 0],
        "African American English, calm": [row for row in quiet if AFRICAN_AMERICAN.search(row.text)],
        "Spanish, own, kept aside": [row for row in own if row.language == "es"],
        "Spanish and English mixed": [
            augment.join(a, b, pick) for a, b in zip([r for r in own if r.language == "es"],
                                                                 [r for r in own if r.language == "en"])],
        "religion named, not hate": [row for row in known if RELIGION.search(row.text)],
        "disability named, not hate": [row for row in known + quiet if DISABILITY.search(row.text)],
        "quoted or countered, templates": [row for row in sets["filled"] if row.source == "templates/clear"],
        "news": [row for row in public if row.split == "valid" and row.source == "ag_news_test"],
        "teachers' talk": [row for row in public if row.split == "valid" and row.source == "teachers_reddit"],
    }


def part_signals(judge, sets):
    """Each signal on our own sentences kept aside: found, false alarms, AUC."""
    figures = {}
    for name in ("own", "tests"):
        rows = [row for row in sets[name] if row.split == "aside"]
        scores, fired = judge([row.text for row in rows])
        for head in data.SIGNALS:
            known = np.array([number for number, row in enumerate(rows) if head in row.targets], int)
            labels = np.array([rows[number].targets[head] for number in known]) == 1
            if not labels.any() or labels.all():
                continue
            figures[f"{name} {head}: found, false alarms %, AUC, positives"] = [
                round(100 * float(fired[head][known][labels].mean()), 1),
                round(100 * float(fired[head][known][~labels].mean()), 2),
                round(auc(scores[head][known], labels), 4), int(labels.sum())]
    return figures


def part_cases(judge, sets):
    """The sample of scenario cases: signals named in them, found and false alarms, for each file."""
    figures = {}
    for source in sorted({row.source for row in sets["cases"]}):
        rows = [row for row in sets["cases"] if row.source == source]
        _, fired = judge([row.text for row in rows])
        counts = np.zeros((2, 2), int)
        for number, row in enumerate(rows):
            for head, wanted in row.targets.items():
                if head in fired:
                    counts[wanted, int(fired[head][number])] += 1
        figures[f"{source}: found / false alarms, %"] = [
            round(100 * float(counts[1, 1] / max(1, counts[1].sum())), 1),
            round(100 * float(counts[0, 1] / max(1, counts[0].sum())), 1)]
    return figures


def part_speed(judge, sets):
    """Microseconds a post of 280 bytes, one thread, the whole command's time over 20,000 posts."""
    if not isinstance(judge, CommandScores):
        return {}
    texts = [row.text for row in sets["public"] if 60 < len(row.text) < 200 and row.split != "train"]
    pick = random.Random(7)
    posts = [{"text": (pick.choice(texts) + " " + pick.choice(texts) + " " + pick.choice(texts))[:280]}
             for _ in range(20000)]
    lines = "".join(json.dumps(post) + "\n" for post in posts).encode()
    spent = []
    for _ in range(3):
        began = time.perf_counter()
        subprocess.run(judge.command[:-2] + ["--jobs", "1"], input=lines, stdout=subprocess.DEVNULL, check=False)
        spent.append(time.perf_counter() - began)
    return {"microseconds a post, JSON in and out": round(1e6 * min(spent) / len(posts), 1)}


PARTS = {"hate": part_hate, "toxicity": part_toxicity, "fairness": part_fairness, "signals": part_signals,
         "cases": part_cases, "speed": part_speed}


def filled_aside():
    """The templates kept aside, each with several groups."""
    rows, seen = [], set()
    for seed in range(3):
        made = augment.templates(seed, 600, data.HERE / "templates.aside.tsv")
        for row in made:
            if row.text not in seen:
                seen.add(row.text)
                rows.append(row)
    return rows


def read_sets(shared):
    return {"own": data.read_own(), "tests": data.read_tests(), "public": data.read_public(shared),
            "cases": data.read_cases(shared), "filled": filled_aside()}


def table(runs):
    """A Markdown table of the figures of several runs."""
    read = [(name, json.loads(pathlib.Path(path).read_text())) for name, path in (run.split("=", 1) for run in runs)]
    lines = ["| figure | " + " | ".join(name for name, _ in read) + " |", "| --- |" + " --- |" * len(read)]
    figures = dict.fromkeys(figure for _, some in read for figure in some)

    def cell(value):
        return " / ".join(map(str, value)) if isinstance(value, list) else str(value)
    for figure in figures:
        lines.append(f"| {figure} | " + " | ".join(cell(some.get(figure, "")) for _, some in read) + " |")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", help="the folder with data/ and cases/")
    parser.add_argument("--table", nargs="+", metavar="NAME=FILE")
    parser.add_argument("--teacher")
    parser.add_argument("--command")
    parser.add_argument("--only", nargs="*", default=list(PARTS), choices=list(PARTS))
    parser.add_argument("--json", help="write the figures there too")
    args = parser.parse_args()
    if args.table:
        print(table(args.table))
        return
    if not args.shared or bool(args.teacher) == bool(args.command):
        parser.error("give --shared, and --teacher or --command")
    judge = TeacherScores(args.teacher) if args.teacher else CommandScores(args.command)
    sets = read_sets(args.shared)
    figures = {}
    for part in args.only:
        for name, value in PARTS[part](judge, sets).items():
            print(f"{name:90} {value}", flush=True)
            figures[name] = value
    if args.json:
        pathlib.Path(args.json).write_text(json.dumps(figures, indent=1) + "\n")


if __name__ == "__main__":
    sys.exit(main())
