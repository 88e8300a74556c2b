#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How the deep reader joins the fast stage: fitted on rows that neither was made from.

usage: join.py --work build/model [--build build]       after train.py's stage calibrate

For each signal a logistic regression on two numbers, the reader's logit and the score of the fast stage, proposes the gain of that
score, and calibrate.py gives the threshold, as for the teacher; of several gains the one counts that tells best. A signal of which
the two together tell no better than the fast stage alone is left out of the weights. When a text is read at all, unless always:
where the fast stage gives some signal a score that few harmless everyday texts reach, but that is not sure; and where it names a
group of people, whatever its scores (lib/deep.h). The result stands in the teacher's config.json, where reader.py finds it.
"""
import argparse
import json
import math
import pathlib
import pickle
import sys
import tempfile

import numpy as np

import calibrate
import data
import evaluate
import levels
import reader

# Of everyday texts of any kind, and of ordinary school posts, so many are read where reading is for what is unsure;
EVERYDAY_SHARE, POSTS_SHARE = 0.17, 0.13
HATE_PART = 0.35  # so much of it for hate alone
UNREAD = [1001, 0, 0, 1001]  # the band of a signal that no text is read for
POST_LENGTH, POSTS = 280, 600  # of such a post, in characters, made of short harmless texts of a school; how many
SURE_PRECISION, SURE_ROWS = 0.985, 30
GAINS = (1.0, 2.0, 4.0, 6.0, 9.0)  # tried beside the regression's, which looks at all label sets alike
RATHER_KEPT = {"self_harm": 0.02, "threat": 0.02}  # what not taking back may cost: a person should read these now
# By how much a signal is told later than is best here, as a logit: a harm, since a school's posts are calmer than these rows; and
# situations that the reader is sure of where they are, and that others' sentences that speak of the same matter come near to.
CAUTION = {**dict.fromkeys(data.CONTENT, 0.1), **dict.fromkeys(("affiliation", "claims_official_presence", "class_information"), 0.5),
           **dict.fromkeys(("addresses_students", "confidential", "disclaimer", "false_privacy", "official_business", "piracy",
                            "private_contact", "secrecy", "student_reference"), 1.0)}
FLATTERED = 0.02  # the fast stage's own thresholds were fitted on some of these rows
SILENCE = 0.2  # by how much plain criticism of the organization stays below the threshold, as a logit
ONE_LINE = str.maketrans("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", " " * 10)


def deep_logits(folder, program, rows):
    """The reader's own logits of each row, of its worst window; rows x signals, not calibrated."""
    import encoder
    model, words, heads = encoder.load(folder)
    signals = [head for head in heads if head in data.SIGNALS]
    with tempfile.TemporaryDirectory() as scratch:
        weights = str(pathlib.Path(scratch) / "plain.weights")
        reader.write(weights, model, words, heads, signals, {}, {})
        read = reader.look(program, weights, [row.text.translate(ONE_LINE) for row in rows])
    return signals, np.array([np.max([told for _, told in windows], axis=0) if windows else np.full(len(signals), -9.0)
                              for windows in read])


def naming(folder, program, rows):
    """Which rows are read for nothing but the groups that they name."""
    import encoder
    model, words, heads = encoder.load(folder)
    with tempfile.TemporaryDirectory() as scratch:
        weights = str(pathlib.Path(scratch) / "unsure.weights")
        reader.write(weights, model, words, heads, ["spam"], {"spam": UNREAD}, {})
        command = evaluate.CommandScores(f"{program} classify --deep=unsure --deep-weights {weights}")
        return np.array([report["reader"]["read"] for report in command.reports([{"text": row.text} for row in rows])])


def joint_logistic(z, s, y, w):
    """(slope of z, slope of s, offset), both slopes not negative."""
    features = np.column_stack([z, s, np.ones_like(z)])
    weights = np.array([1.0, 2.0, 0.0])
    for _ in range(60):
        p = 1 / (1 + np.exp(-np.clip(features @ weights, -30, 30)))
        gradient = features.T @ (w * (p - y)) + 1e-2 * (weights - [1.0, 2.0, 0.0])
        hessian = (features * (w * p * (1 - p) + 1e-9)[:, None]).T @ features + 1e-2 * np.eye(3)
        step = np.linalg.solve(hessian, gradient)
        weights = weights - np.clip(step, -1, 1)
        weights[:2] = np.maximum(weights[:2], [0.1, 0.0])
        if np.abs(step).max() < 1e-6:
            break
    return weights


def value(head, fired, y):
    """What is found, less what is alarmed without need."""
    dear = 1.0 if head in data.KINDS else calibrate.DEAR_SITUATION if head in data.SITUATION else calibrate.DEAR
    return float(np.mean(fired[y > 0.5]) - dear * np.mean(fired[y < 0.5]))


def judged_rows(rows, head):
    """Those whose label for the head is a person's own, where the sense decides."""
    trusted = ("own/", "tests/", *calibrate.TRUSTED.get(head, ()))
    return np.array([head in row.targets and row.source.startswith(trusted) for row in rows])


def criticism():
    """Plain criticism of the organization: nobody's reason for anything."""
    return [data.Row(line, {}, 1.0, "criticism", "valid", "en") for line in data.plain_criticism()]


def instead(line, silent):
    """(calibration, band) of a signal of which the reader's word, where it has read, stands instead of the fast stage's; but
    not on plain criticism, whose contempt for an office is not hate of a group. `silent`: the highest logit there."""
    slope, offset = line
    return (slope, min(offset, -slope * silent - SILENCE)), [0, 1000, 0, 1001]


def fit_signal(rows, head, z, s):
    """(calibration, band) of one signal, or None where it earns no place."""
    silent = np.array([row.source == "criticism" for row in rows]) & (head in data.CONTENT)
    known = np.array([head in row.targets for row in rows])
    judged = judged_rows(rows, head)
    y = np.array([row.targets.get(head, 0) for row in rows], float)
    if y[judged].sum() < 3:
        return None
    w = np.where([row.source.startswith(("own/", "tests/")) for row in rows], 2.0, 1.0)
    slope_z, slope_s, _ = joint_logistic(z[known], s[known], y[known], w[known])
    alone, both = value(head, s[judged] >= 0.5, y[judged]), -9.0
    for candidate in sorted({slope_s / slope_z, *GAINS}):
        line = calibrate.fit(rows, (z + candidate * s)[:, None], [head])[head]
        if silent.any():
            line[1] = min(line[1], -line[0] * float((z + candidate * s)[silent].max()) - SILENCE)
        worth = value(head, (line[0] * (z + candidate * s) + line[1] >= 0)[judged], y[judged])
        if worth > both + 1e-9:
            both, ratio, (slope, offset) = worth, candidate, line
    print(f"{head:26} alone {alone:6.3f}  with the reader {both:6.3f}  slope {slope:5.2f}  gain {slope * ratio:5.2f}")
    if both <= alone - FLATTERED:
        return None
    sure_from = next((step for step in range(850, 1000, 10) if (s[judged] >= step / 1000).sum() >= SURE_ROWS and
                      y[judged][s[judged] >= step / 1000].mean() >= SURE_PRECISION), 1001)
    offset -= CAUTION.get(head, 0)
    fires = s[judged] >= 0.5
    joined = (slope * (z + ratio * s) + offset >= 0)[judged]
    if value(head, joined | fires, y[judged]) >= value(head, joined, y[judged]) - RATHER_KEPT.get(head, 0):
        sure_from = 500  # what the fast stage found is not taken back
    return (slope, offset), [0, 1000, round(slope * ratio * reader.LOG2_E * 65536), sure_from]


def posts(rows, seed=1):
    """Ordinary posts of a school, as long as posts are: harmless sentences of one language, one after the other."""
    pick = np.random.default_rng(seed)
    calm = [row.text for row in rows if row.language == "en" and not any(row.targets.get(head, 0) for head in data.CONTENT)
            and (row.source.startswith("own/benign") or row.source in ("own/school_life", "own/classlong", "own/safe", "own/long"))]
    made = []
    for _ in range(POSTS):
        text = ""
        while len(text) < POST_LENGTH - 30:
            text = f"{text} {calm[pick.integers(len(calm))]}".strip()
        made.append(data.Row(text[:POST_LENGTH + 20], {}, 1.0, "posts", "valid", "en"))
    return made


def place_bands(rows, bands, fast, named):
    """Sets where each band begins and ends, so that few ordinary texts are read: first for hate, of which the fast stage misses
    most; then for other harms; a situation that the fast stage is sure of needs no reader, and one that it hardly sees is less
    worth reading for."""
    groups = [np.array([data.is_everyday(row) for row in rows]), np.array([row.source == "posts" for row in rows])]
    limits = EVERYDAY_SHARE, POSTS_SHARE
    for head, band in bands.items():
        if head in data.SITUATION and band[3] <= 1000:
            band[1] = band[3] - 1

    def begin(heads, quantile):
        starts = {}
        for head in heads:
            rest = 1 - quantile if head in data.CONTENT else (1 - quantile) / 2
            starts[head] = max(30, *(math.ceil(1000 * np.quantile(fast[head][some], 1 - rest)) for some in groups))
        return starts

    def shares(starts, before):
        read = before.copy()
        for head, start in starts.items():
            scores = np.rint(1000 * fast[head])
            read |= (scores >= start) & (scores <= bands[head][1])
        return read, max(read[some].mean() / limit for some, limit in zip(groups, limits))

    def fill(heads, before, part):
        """The bands of these heads, beside what is read before, as wide as this part of the limits allows."""
        low, high = 0.5, 1.0
        for _ in range(20):
            middle = (low + high) / 2
            low, high = (middle, high) if shares(begin(heads, middle), before)[1] > part else (low, middle)
        starts = begin(heads, high)
        for head, start in starts.items():
            bands[head][0] = start
        return shares(starts, before)[0]

    kinds = [head for head in bands if head in data.KINDS]
    fill(kinds, np.zeros(len(rows), bool), HATE_PART)
    read = shares({head: bands[head][0] for head in kinds}, named)[0]
    read = fill([head for head in bands if head not in data.KINDS], read, 1.0)
    print(f"{100 * named[groups[0]].mean():.1f} % of everyday texts name a group, {100 * named[groups[1]].mean():.1f} % of posts; "
          f"{100 * read[groups[0]].mean():.1f} % are read, {100 * read[groups[1]].mean():.1f} % of posts")


def sharpen(rows, signals, logits, fast, calibration, bands):
    """Makes the lines as steep as the comparison of their scores needs, which moves no threshold."""
    x = np.full((len(rows), len(data.CONTENT)), -np.inf)
    for place, head in enumerate(data.CONTENT):
        if head in calibration:
            slope, offset = calibration[head]
            x[:, place] = slope * logits[:, signals.index(head)] + offset
            x[:, place] += bands[head][2] / 65536 / reader.LOG2_E * fast[head]
    for head, steep in levels.steepness(rows, x).items():
        if head in calibration:
            calibration[head] = tuple(float(number) * steep for number in calibration[head])
            bands[head][2] = round(bands[head][2] * steep)


def fit(rows, signals, logits, fast, lines, named):
    """`lines`: the teacher's own calibration; `named`: which rows name a group. Whether somebody is hated for what they are is a
    question of sense, in which words, dialects above all, mislead the fast stage: there the reader alone is heard."""
    calibration, bands = {}, {}
    plain, kinds = [row.source == "criticism" for row in rows], [signals.index(kind) for kind in data.KINDS]
    highest = float(logits[plain][:, kinds].max())
    used = np.array([calibrate.is_calibration(row) or row.source in ("criticism", "posts") for row in rows])
    some = [row for row, use in zip(rows, used) if use]
    for number, head in enumerate(signals):
        found = instead(lines[head], highest) if head in data.KINDS else fit_signal(some, head, logits[used, number],
                                                                                  fast[head][used])
        if found:
            calibration[head], bands[head] = found
    place_bands(rows, bands, fast, named)
    sharpen(rows, signals, logits, fast, calibration, bands)
    return {"signals": list(bands), "calibration": calibration, "bands": bands}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", default="build/model", type=pathlib.Path)
    parser.add_argument("--build", default="build", type=pathlib.Path)
    parser.add_argument("--teacher", type=pathlib.Path, help="instead of WORK/teacher")
    parser.add_argument("--rows", type=pathlib.Path, help="instead of WORK/rows.pickle")
    args = parser.parse_args()
    folder = args.teacher or args.work / "teacher"
    rows = pickle.loads((args.rows or args.work / "rows.pickle").read_bytes())
    ordinary = posts([row for row in rows if row.split == "aside"])
    rows = [row for row in rows if calibrate.is_calibration(row) or levels.is_wanted(row)] + criticism() + ordinary
    fast, _ = evaluate.CommandScores(f"{args.build / 'smpolicy'} classify")([row.text for row in rows])
    signals, logits = deep_logits(folder, str(args.build / "gen/reader_look"), rows)
    config = json.loads((folder / "config.json").read_text())
    named = naming(folder, str(args.build / "smpolicy"), rows)
    config["reader"] = fit(rows, signals, logits, fast, config["calibration"], named)
    (folder / "config.json").write_text(json.dumps(config, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
