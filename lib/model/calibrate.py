# SPDX-License-Identifier: MIT
"""Two numbers a head, so that a probability of one half is the threshold: p = sigmoid(slope * logit + offset).

The slope is that of a logistic regression on kept-out rows; the threshold is the one with the best balance of found and
false alarms that keeps false alarms on harmless everyday text below a limit: trouble is rare in school posts, and an alert that
is wrong two times in three is an alert that nobody reads.
"""
import numpy as np

import data

EVERYDAY_LIMIT = {"default": 0.004, **dict.fromkeys(data.SITUATION, 0.012), "racist": 0.006, "sexist": 0.0035,
                  "hateful": 0.0045, "any_hate": 0.034, "opinion": 0.05, "addresses_person": 0.5, "addresses_students": 0.01,
                  "private_life": 0.03, "class_information": 0.02, "romantic": 0.01, "peer_socializing": 0.01,
                  "sexual": 0.006, "alcohol_drugs": 0.008, "student_reference": 0.01,
                  "commercial": 0.006, "spam": 0.006, "affiliation": 0.01, "disparaging": 0.005, "official_business": 0.01}
# And on our own sentences that lack the signal, which are written to mislead.
OWN_LIMIT = {"default": 0.006, **dict.fromkeys(data.SITUATION, 0.009), **dict.fromkeys(data.KINDS, 0.02), "any_hate": 0.04,
             "opinion": 0.02, "addresses_person": 0.04, "affiliation": 0.004, "claims_official_presence": 0.003,
             "speaks_for_center": 0.004}
# What a false alarm weighs against one that is found: a situation means something only together with other facts.
DEAR, DEAR_SITUATION = 5.0, 3.0
# Public sets whose kept-out rows help to choose a threshold, beside our own sentences.
TRUSTED = {**dict.fromkeys((*data.KINDS, "any_hate"), ("safenlp_toxigen", "hatemoji_build")), "self_harm": ("suicidal_intention",),
           "spam": ("sms_spam", "youtube_spam"), "personal_attack": ("kaggle_insults",), "abusive": ("kaggle_insults",)}


def is_calibration(row):
    """Kept-out rows that are for this; the other half of our own kept aside is for the figures."""
    if row.split == "aside":
        return row.source.startswith("tests/") or data.hundredth(row.text, "calibrate") < 50
    trusted = any(row.source in sources for sources in TRUSTED.values())
    return row.split == "valid" and (trusted or data.is_everyday(row))


def logistic(x, y, w):
    """(slope, offset) by Newton's method."""
    slope, offset = 1.0, 0.0
    for _ in range(30):
        p = 1 / (1 + np.exp(-np.clip(slope * x + offset, -30, 30)))
        gradient = np.array([np.sum(w * (p - y) * x) + 1e-3 * (slope - 1), np.sum(w * (p - y))])
        v = w * p * (1 - p) + 1e-9
        hessian = np.array([[np.sum(v * x * x) + 1e-3, np.sum(v * x)], [np.sum(v * x), np.sum(v)]])
        step = np.linalg.solve(hessian, gradient)
        slope, offset = slope - np.clip(step[0], -1, 1), offset - np.clip(step[1], -2, 2)
        if np.abs(step).max() < 1e-6:
            break
    return float(np.clip(slope, 0.3, 4.0)), float(offset)


def fit(rows, logits, heads):
    """{head: [slope, offset]}; rows, and their logits (rows x heads), kept out for calibration and of everyday text. The three
    kinds of hate have one line: a sentence is judged alike whichever group stands in it."""
    lines = {}
    for number, head in enumerate(heads):
        if head in data.SIGNALS:
            lines[head] = _line(rows, logits[:, number].astype(float), head,
                                [row.targets.get(head) for row in rows])
    if all(kind in lines for kind in data.KINDS):
        highest = logits[:, [heads.index(kind) for kind in data.KINDS]].max(1).astype(float)
        both = _line(rows, highest, "any_hate", [row.targets.get("any_hate") for row in rows])
        lines.update(dict.fromkeys(data.KINDS, both))
    return lines


def _line(rows, z, head, targets):
    everyday = np.array([data.is_everyday(row) for row in rows])
    known = np.array([target is not None for target in targets])
    y = np.array([target or 0 for target in targets], float)
    own = np.array([row.source.startswith(("own/", "tests/")) for row in rows])
    w = known * np.where(own, 2.0, 1.0)
    if y[known].sum() < 3:
        return [1.0, -2.0]
    slope, _ = logistic(z[known], y[known], w[known])
    limit = EVERYDAY_LIMIT.get(head, EVERYDAY_LIMIT["default"])
    floor = np.quantile(z[everyday & ~(known & (y > 0.5))], 1 - limit) if everyday.any() else -9
    misleading = known & own & (y < 0.5)
    if misleading.any():
        floor = max(floor, np.quantile(z[misleading], 1 - OWN_LIMIT.get(head, OWN_LIMIT["default"])))
    best, threshold = -1.0, floor
    judged = known & (own | np.array([row.source in TRUSTED.get(head, ()) for row in rows]))
    dear = 1.0 if head in (*data.KINDS, "any_hate") else DEAR_SITUATION if head in data.SITUATION else DEAR
    for candidate in np.unique(np.concatenate([[floor], z[judged & (y > 0.5)] - 1e-3])):
        if candidate < floor:
            continue
        found = np.mean(z[judged & (y > 0.5)] >= candidate)
        alarms = np.mean(z[judged & (y < 0.5)] >= candidate)
        value = found - dear * alarms
        if value > best:
            best, threshold = value, candidate
    return [slope, -slope * float(threshold)]
