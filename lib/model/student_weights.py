# SPDX-License-Identifier: MIT
"""From a trained student to lib/model/student.weights: integers only, and the same computation in numpy, which the C
code must match number for number (tests/test_model.c).

Activations are 0 .. 127. Every channel of the first convolution, and every feature of the second, has a scale of its
own, which the weights that read it take in, so that between layers there is nothing to multiply by: a shift at most.
The mean of a channel over the words of a window is kept in sixteenths.

    row(word)  = three vectors of CHANNELS, int8; of an unknown word made from its n-grams (gram_row)
    first[t]   = clamp(row(t - 1)[0] + row(t)[1] + row(t + 1)[2] + bias1)
    around     = maximum and mean of `first` over the window
    second[t]  = clamp(conv(first[t - 2], first[t], first[t + 2]) + bias2 + (around . weights >> AROUND_SHIFT) >> shift)
    hidden     = max(0, pooled . weights + bias >> HIDDEN_SHIFT), pooled: maximum and mean of `second`, then `around`
    logit      = hidden . weights + bias, times the head's multiplier, in 1/256
"""
import struct

import numpy as np

import student as net

MAGIC = b"SMPSTU01"
SLOTS = 65536
NAME_SIZE = 32
MEAN_ONE = 16
AROUND_SHIFT, HIDDEN_SHIFT, LOGIT_SHIFT, GRAM_SHIFT = 6, 16, 24, 20
LOGIT_ONE = 256
TOP = 127


def _clip8(values):
    return np.clip(np.rint(values), -TOP, TOP).astype(np.int8)


def observe(student, words, texts, order):
    """What activations occur: the 99.99th percentile of each channel and feature."""
    import torch
    seen = [[], []]
    student.eval()
    with torch.no_grad():
        for batch in texts.batches(order, 16384, np.random.default_rng(0)):
            unique, places, mask = texts.tensors(batch)
            rows = student.rows(words, unique, torch.ones(len(unique)))
            x = rows[places] * mask[:, :, None]
            before, at, after = x.split(net.CHANNELS, dim=2)
            sums = at + student.bias1
            sums[:, 1:] += before[:, :-1]
            sums[:, :-1] += after[:, 1:]
            first = torch.relu(sums) * mask[:, :, None]
            around = torch.cat([first.amax(1), first.sum(1) / mask.sum(1, keepdim=True).clamp(min=1)], 1)
            second = student.conv(first.transpose(1, 2)) + student.around(around)[:, :, None]
            real = mask.bool()
            seen[0].append(first[real].numpy())
            seen[1].append(torch.relu(second).transpose(1, 2)[real].numpy())
    found = [np.quantile(np.concatenate(s), 0.9999, axis=0) for s in seen]
    return [np.maximum(most, np.median(most) / 20) for most in found]  # one that hardly ever acts needs no fine steps


def quantize(student, words, seen, heads, names, scale=None, shift=None):
    """The integers of the weights. `heads`: the places of the heads that stay, `names` theirs; `scale` and `shift`
    calibrate their logits."""
    state = {name: value.detach().numpy().astype(np.float64) for name, value in student.state_dict().items()}
    channels, features = net.CHANNELS, net.FEATURES
    unit1 = seen[0] / TOP  # what one of a channel is worth
    columns = np.tile(unit1, 3)
    q = {}

    # rows of known words
    buckets = [words.buckets[words.starts[i]:words.starts[i + 1]].numpy() for i in range(words.known)]
    spelled = np.stack([state["grams.weight"][b].mean(0) for b in buckets])
    rows = spelled @ state["from_grams.weight"].T + state["words.weight"] @ state["from_words.weight"].T
    q["rows"] = _clip8(rows / columns)
    q["bias1"] = np.rint(state["bias1"] / unit1).astype(np.int16)

    # n-grams: their mean, doubled twice for its smallness, times the projection
    gram_unit = np.quantile(np.abs(state["grams.weight"]), 0.9999) / TOP
    q["grams"] = _clip8(state["grams.weight"] / gram_unit)
    projection = state["from_grams.weight"] / columns[:, None] * (gram_unit / 4)
    gain = np.abs(projection).max(1) / TOP
    q["projection"] = _clip8(projection / gain[:, None]).astype(np.int16)
    q["gain"] = np.rint(gain * (1 << GRAM_SHIFT)).astype(np.int32)
    assert (np.abs(q["projection"].astype(np.int64)).sum(1) * TOP * q["gain"]).max() < 2 ** 31 - (1 << GRAM_SHIFT)

    # second convolution: the unit of a sum is that of a feature over a power of two
    conv = state["conv.weight"] * unit1[None, :, None]  # features, channels, 3
    unit2 = seen[1] / TOP
    down = np.clip(np.floor(np.log2(unit2 / (np.abs(conv).max((1, 2)) / TOP))), 0, 20).astype(np.int64)
    unit_sum = unit2 / 2.0 ** down
    q["conv"] = _clip8(conv / unit_sum[:, None, None])
    q["bias2"] = np.rint(state["conv.bias"] / unit_sum).astype(np.int32)
    q["down"] = down.astype(np.int32)
    reads1 = np.concatenate([unit1, unit1 / MEAN_ONE])
    around = state["around.weight"] * reads1 / unit_sum[:, None] * (1 << AROUND_SHIFT)
    assert np.abs(around).max() < 32767, f"around: {np.abs(around).max():.0f}"
    q["around"] = np.rint(around).astype(np.int16)
    assert (np.abs(around) @ np.repeat([TOP, TOP * MEAN_ONE], channels)).max() < 2 ** 31 - 2 ** 20

    # hidden: as fine as a sum of 32 bits allows
    reads = np.concatenate([unit2, unit2 / MEAN_ONE, reads1])
    most = np.concatenate([np.full(features, TOP), np.full(features, TOP * MEAN_ONE),
                           np.full(channels, TOP), np.full(channels, TOP * MEAN_ONE)])
    hidden, bias = state["hidden.weight"] * reads, state["hidden.bias"]
    unit_hidden = np.maximum(((np.abs(hidden) * most).sum(1) + np.abs(bias)) / 2.0 ** 30, np.abs(hidden).max(1) / 32767)
    q["hidden"] = np.rint(hidden / unit_hidden[:, None]).astype(np.int16)
    q["hidden_bias"] = np.rint(bias / unit_hidden).astype(np.int32)
    reads3 = unit_hidden * (1 << HIDDEN_SHIFT)

    # heads
    out, bias = state["out.weight"][heads], state["out.bias"][heads]
    if scale is not None:
        out, bias = out * scale[:, None], bias * scale + shift
    out = out * reads3
    top = 1 << (30 - HIDDEN_SHIFT)
    unit_out = np.maximum(((np.abs(out) * top).sum(1) + np.abs(bias)) / 2.0 ** 30, np.abs(out).max(1) / 32767)
    q["out"] = np.rint(out / unit_out[:, None]).astype(np.int16)
    q["out_bias"] = np.rint(bias / unit_out).astype(np.int32)
    q["out_gain"] = np.rint(unit_out * LOGIT_ONE * (1 << LOGIT_SHIFT)).astype(np.int32)
    q["names"] = list(names)
    q["words"] = words.words[:words.known]
    return q


# ------------------------------------------------------------------------------------------- the computation, in integers
def gram_row(q, word):
    """The row of a word that is not known."""
    buckets = net.grams(word.encode("utf-8"))
    total = q["grams"][buckets].astype(np.int64).sum(0)
    mean = np.clip((total * ((4 << 16) // len(buckets)) + (1 << 15)) >> 16, -TOP, TOP)
    sums = q["projection"].astype(np.int64) @ mean
    return np.clip((sums * q["gain"] + (1 << (GRAM_SHIFT - 1))) >> GRAM_SHIFT, -TOP, TOP).astype(np.int8)


class Integers:
    def __init__(self, q):
        self.q = q
        self.index = {word: number for number, word in enumerate(q["words"])}
        self.made = {}

    def row(self, word):
        number = self.index.get(word)
        if number is None and word.endswith("'s"):
            number = self.index.get(word[:-2])
            if number is None:
                word = word[:-2] if len(word) > 2 else word
        if number is not None:
            return self.q["rows"][number]
        if word not in self.made:
            self.made[word] = gram_row(self.q, word)
        return self.made[word]

    def window(self, first, conv, start, end):
        q = self.q
        count = end - start
        first, conv = first[start:end], conv[start:end]
        mean = (first.sum(0) * MEAN_ONE + count // 2) // count
        around = np.concatenate([first.max(0), mean])
        bias = q["bias2"] + (q["around"].astype(np.int64) @ around >> AROUND_SHIFT)
        second = np.clip(conv + bias >> q["down"], 0, TOP)
        mean = (second.sum(0) * MEAN_ONE + count // 2) // count
        pooled = np.concatenate([second.max(0), mean, around])
        hidden = np.maximum(q["hidden"].astype(np.int64) @ pooled + q["hidden_bias"] >> HIDDEN_SHIFT, 0)
        sums = q["out"].astype(np.int64) @ hidden + q["out_bias"]
        return sums * q["out_gain"] + (1 << (LOGIT_SHIFT - 1)) >> LOGIT_SHIFT

    def logits(self, tokens):
        """In 1/256; the highest of all windows; None for a text without words."""
        if not tokens:
            return None
        q, channels = self.q, net.CHANNELS
        rows = np.stack([self.row(token) for token in tokens]).astype(np.int64)
        sums = rows[:, channels:2 * channels] + q["bias1"]
        sums[1:] += rows[:-1, :channels]
        sums[:-1] += rows[1:, 2 * channels:]
        first = np.clip(sums, 0, TOP)
        padded = np.pad(first, ((net.REACH, net.REACH), (0, 0)))
        weights = q["conv"].astype(np.int64)
        conv = sum(padded[k * net.REACH:k * net.REACH + len(tokens)] @ weights[:, :, k].T for k in range(3))
        found = None
        for start in range(0, max(1, len(tokens) - net.WINDOW + net.STRIDE), net.STRIDE):
            logits = self.window(first, conv, start, min(start + net.WINDOW, len(tokens)))
            found = logits if found is None else np.maximum(found, logits)
        return found


# ------------------------------------------------------------------------------------------------------------- the file
def _conv_order(conv):
    """Features side by side, four inputs each: [tap, channel / 4][feature][4]."""
    features, channels, taps = conv.shape
    return np.ascontiguousarray(conv.transpose(2, 1, 0).reshape(taps, channels // 4, 4, features).transpose(0, 1, 3, 2))


def to_bytes(q):
    """The file: a header of 64 bytes, then each part, padded to 64."""
    count = len(q["words"])
    slots, checks = np.zeros(SLOTS, np.uint16), np.zeros(count, np.uint32)
    for number, word in enumerate(q["words"]):
        value = net.word_hash(word.encode("utf-8"))
        checks[number] = value >> 32
        slot = value % SLOTS
        while slots[slot]:
            slot = (slot + 1) % SLOTS
        slots[slot] = number + 1
    names = b"".join(name.encode().ljust(NAME_SIZE, b"\0") for name in q["names"])
    parts = [names, q["bias1"], q["bias2"], q["down"], q["around"], _conv_order(q["conv"]), q["hidden"],
             q["hidden_bias"], q["out"], q["out_bias"], q["out_gain"], q["projection"], q["gain"], q["grams"], slots,
             checks, q["rows"]]
    body = b""
    for part in parts:
        raw = part if isinstance(part, bytes) else np.ascontiguousarray(part).astype(part.dtype.newbyteorder("<")).tobytes()
        body += raw + b"\0" * (-len(raw) % 64)
    head = struct.pack("<8sQIIIIIIII", MAGIC, _digest(body), len(body), count, len(q["names"]), net.CHANNELS,
                       net.FEATURES, net.HIDDEN, net.GRAM_BUCKETS, net.GRAM_VECTOR)
    return head.ljust(64, b"\0") + body


def _digest(body):
    """FNV-1a over words of 8 bytes."""
    value = net.FNV[0]
    for word in struct.unpack(f"<{len(body) // 8}Q", body):
        value = (value ^ word) * net.FNV[1] & 0xFFFFFFFFFFFFFFFF
    return value
