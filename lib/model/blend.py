# SPDX-License-Identifier: MIT
"""Fits how the model's log-odds and the lexicon's score become one (lib/blend.h): per signal a scale and a shift of
the model's logit and a gain of the lexicon's score, by logistic regression on sentences that neither was made with,
held near values common to all signals, since each signal alone has but few such sentences."""
import numpy as np

COMMON = np.array([1.0, 0.0, 5.0])  # scale, shift, gain before anything is known
STIFF = np.array([12.0, 0.5, 0.6])  # how strongly the signals are held to the common values
LEAST = np.array([0.15, -6.0, 2.0])
MOST = np.array([1.6, 3.0, 9.0])


def _fit(features, wanted, weights, start, stiff, rounds=60):
    """Newton's method on the penalized log-loss; features: (rows, 3)."""
    at = start.copy()
    for _ in range(rounds):
        logit = features @ at
        chance = 1 / (1 + np.exp(-np.clip(logit, -30, 30)))
        slope = features.T @ (weights * (chance - wanted)) + stiff * (at - start)
        curve = (features * (weights * chance * (1 - chance))[:, None]).T @ features + np.diag(stiff)
        step = np.linalg.solve(curve, slope)
        at = np.clip(at - step, LEAST, MOST)
        if np.abs(step).max() < 1e-6:
            break
    return at


def fit(logits, scores, wanted, weights):
    """All (rows, signals); a weight of 0: unknown. Returns scale, shift and gain of each signal, (signals, 3)."""
    def features(rows, signal):
        return np.stack([logits[rows, signal], np.ones(len(rows)), scores[rows, signal]], 1)

    signals = range(logits.shape[1])
    known = [np.flatnonzero((weights[:, s] > 0) & np.isfinite(logits[:, s])) for s in signals]
    common = COMMON
    for _ in range(3):
        found = np.stack([_fit(features(known[s], s), wanted[known[s], s], weights[known[s], s], common, STIFF)
                          for s in signals])
        common = np.clip(np.median(found, 0), LEAST, MOST)
    return found
