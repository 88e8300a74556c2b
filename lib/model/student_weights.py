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
import pathlib
import struct
import sys

import numpy as np

import student as net

MAGIC = b"SMPSTU02"
HEADER = "<8sQIIIIIIII"
ALIGNMENT = 64
SLOTS = 65536
NAME_SIZE = 32
MEAN_ONE = 16
AROUND_SHIFT, HIDDEN_SHIFT, LOGIT_SHIFT, GRAM_SHIFT = 6, 16, 24, 20
LOGIT_ONE, LOGIT_MOST = 256, 4096
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


STEPS = np.ceil(np.log((np.arange(1, 1001) - 0.5) / (1000.5 - np.arange(1, 1001))) * LOGIT_ONE).astype(np.int16)


def score(logit):
    """Thousandths, of a logit in 1/256: the number of steps that it reaches."""
    return np.searchsorted(STEPS, logit, side="right")


def quantize(student, words, seen, heads, names, scale=None, shift=None, gains=None, sure=None, named=None):
    """The integers of the weights. `heads`: the places of the heads that stay, `names` theirs; `scale` and `shift`
    calibrate their logits, `gains` and `sure` say how the lexicon's scores join in (lib/blend.h),
    `named` what a group's name in the text adds to the logit (lib/group.h)."""
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

    # second convolution: the unit of a sum is that of a feature over a power of two, so coarse that what is around fits, too
    reads1 = np.concatenate([unit1, unit1 / MEAN_ONE])
    around = state["around.weight"] * reads1 * (1 << AROUND_SHIFT)
    least = np.maximum(np.abs(around).max(1) / 32766, np.abs(around) @ np.repeat([TOP, TOP * MEAN_ONE], channels) / 2.0 ** 30)
    conv = state["conv.weight"] * unit1[None, :, None]  # features, channels, 3
    unit2 = seen[1] / TOP
    least = np.maximum(least, np.abs(conv).max((1, 2)) / TOP)
    down = np.clip(np.floor(np.log2(unit2 / least)), 0, 20).astype(np.int64)
    unit_sum = unit2 / 2.0 ** down
    q["conv"] = _clip8(conv / unit_sum[:, None, None])
    q["bias2"] = np.rint(state["conv.bias"] / unit_sum).astype(np.int32)
    q["down"] = down.astype(np.int32)
    q["around"] = np.rint(around / unit_sum[:, None]).astype(np.int16)

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
    q["gains"] = np.rint((np.full(len(heads), 6.0) if gains is None else gains) * LOGIT_ONE).astype(np.int32)
    q["sure"] = np.full(len(heads), 900, np.int32) if sure is None else np.rint(sure).astype(np.int32)
    q["named"] = np.zeros(len(heads), np.int32) if named is None else np.rint(named * LOGIT_ONE).astype(np.int32)
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
    """`q`: from quantize() or read_weights()."""

    def __init__(self, q):
        self.q = q
        if "slots" not in q:
            q["slots"], q["checks"] = _slots(q["words"])
        self.made = {}

    def known(self, word):
        value = net.word_hash(word.encode("utf-8"))
        slot = value % SLOTS
        while number := int(self.q["slots"][slot]):
            if self.q["checks"][number - 1] == value >> 32:
                return number - 1
            slot = (slot + 1) % SLOTS
        return None

    def row(self, word):
        if word not in self.made:
            number = self.known(word)
            if number is None and len(word) > 2 and word.endswith("'s"):
                number = self.known(word[:-2])
                self.made[word] = gram_row(self.q, word[:-2]) if number is None else self.q["rows"][number]
            else:
                self.made[word] = gram_row(self.q, word) if number is None else self.q["rows"][number]
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
        return np.clip(sums * q["out_gain"] + (1 << (LOGIT_SHIFT - 1)) >> LOGIT_SHIFT, -LOGIT_MOST, LOGIT_MOST)

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


def restore(q, heads):
    """The state of a student that quantize() makes these integers of, but for what rounding took; to train on from what ships.
    The unit of an activation is free: what it was is not in the file. Of `heads` those that the file lacks begin anew."""
    import torch
    unit = ACTIVE / TOP
    state = {name: value.detach().numpy().astype(np.float64) for name, value in net.Student(1, len(heads)).state_dict().items()}
    gram_unit = np.abs(state["grams.weight"]).max() / TOP
    state["grams.weight"] = q["grams"] * gram_unit
    state["from_grams.weight"] = q["projection"] * (q["gain"] / 2.0 ** GRAM_SHIFT)[:, None] * (4 * unit / gram_unit)
    spelled = np.stack([q["grams"][net.grams(word.encode("utf-8"))].mean(0) for word in q["words"]]) * gram_unit
    left, sizes, right = np.linalg.svd(q["rows"] * unit - spelled @ state["from_grams.weight"].T, full_matrices=False)
    root = np.sqrt(sizes[:net.VECTOR])
    state["words.weight"], state["from_words.weight"] = left[:, :net.VECTOR] * root, right[:net.VECTOR].T * root
    state["bias1"] = q["bias1"] * unit
    unit_sum = unit / 2.0 ** q["down"]
    state["conv.weight"] = q["conv"] * (unit_sum / unit)[:, None, None]
    state["conv.bias"] = q["bias2"] * unit_sum
    reads1 = np.repeat([unit, unit / MEAN_ONE], net.CHANNELS)
    state["around.weight"] = q["around"] / reads1 * unit_sum[:, None] / (1 << AROUND_SHIFT)
    reads = np.concatenate([np.repeat([unit, unit / MEAN_ONE], net.FEATURES), reads1])
    unit_hidden = ACTIVE / 2.0 ** (HIDDEN_SHIFT + 7)
    state["hidden.weight"], state["hidden.bias"] = q["hidden"] / reads * unit_hidden, q["hidden_bias"] * unit_hidden
    rows = [heads.index(name) for name in q["names"]]
    unit_out = q["out_gain"] / (LOGIT_ONE * 2.0 ** LOGIT_SHIFT)
    state["out.weight"][rows] = q["out"] * unit_out[:, None] / (unit_hidden * (1 << HIDDEN_SHIFT))
    state["out.bias"][rows] = q["out_bias"] * unit_out
    return {name: torch.tensor(value, dtype=torch.float32) for name, value in state.items()}


ACTIVE = 4.0  # what the highest activation is worth in a restored student

# ------------------------------------------------------------------------------------------------------------- the file
def _conv_order(conv):
    """Features side by side, four inputs each: [tap, channel / 4][feature][4]."""
    features, channels, taps = conv.shape
    return np.ascontiguousarray(conv.transpose(2, 1, 0).reshape(taps, channels // 4, 4, features).transpose(0, 1, 3, 2))


def _slots(words):
    """The hash table: a word's number + 1 at its hash or after, and the upper half of its hash by number."""
    slots, checks = np.zeros(SLOTS, np.uint16), np.zeros(len(words), np.uint32)
    for number, word in enumerate(words):
        value = net.word_hash(word.encode("utf-8"))
        checks[number] = value >> 32
        slot = value % SLOTS
        while slots[slot]:
            slot = (slot + 1) % SLOTS
        slots[slot] = number + 1
    return slots, checks


def _parts(heads, words):
    """What the file holds, in order: name, type, shape."""
    channels, features, hidden, row = net.CHANNELS, net.FEATURES, net.HIDDEN, 3 * net.CHANNELS
    around = 2 * channels
    return [("names", f"S{NAME_SIZE}", (heads,)), ("bias1", "<i2", (channels,)), ("bias2", "<i4", (features,)),
            ("down", "<i4", (features,)), ("around", "<i2", (features, around)),
            ("conv", "i1", (3, channels // 4, features, 4)), ("hidden", "<i2", (hidden, 2 * features + around)),
            ("hidden_bias", "<i4", (hidden,)), ("out", "<i2", (heads, hidden)), ("out_bias", "<i4", (heads,)),
            ("out_gain", "<i4", (heads,)), ("gains", "<i4", (heads,)), ("sure", "<i4", (heads,)), ("named", "<i4", (heads,)),
            ("steps", "<i2", (len(STEPS),)), ("projection", "<i2", (row, net.GRAM_VECTOR)), ("gain", "<i4", (row,)),
            ("grams", "i1", (net.GRAM_BUCKETS, net.GRAM_VECTOR)), ("slots", "<u2", (SLOTS,)),
            ("checks", "<u4", (words,)), ("rows", "i1", (words, row))]


def to_bytes(q):
    """The file: a header of 64 bytes, then each part, padded to 64."""
    slots, checks = _slots(q["words"])
    values = dict(q, slots=slots, checks=checks, steps=STEPS, conv=_conv_order(q["conv"]), names=np.array(q["names"], "S"))
    body = b""
    for name, kind, shape in _parts(len(q["names"]), len(q["words"])):
        part = np.ascontiguousarray(values[name]).astype(kind)
        assert part.shape == shape, name
        body += part.tobytes() + b"\0" * (-part.nbytes % ALIGNMENT)
    head = struct.pack(HEADER, MAGIC, _digest(body), len(body), len(q["words"]), len(q["names"]), net.CHANNELS,
                       net.FEATURES, net.HIDDEN, net.GRAM_BUCKETS, net.GRAM_VECTOR)
    return head.ljust(ALIGNMENT, b"\0") + body


def read_weights(data):
    """The integers of a file, for Integers."""
    magic, digest, size, words, heads = struct.unpack_from(HEADER, data)[:5]
    body = data[ALIGNMENT:]
    if magic != MAGIC or size != len(body) or digest != _digest(body):
        raise ValueError("not whole weights of this version")
    q, at = {}, 0
    for name, kind, shape in _parts(heads, words):
        q[name] = np.frombuffer(body, kind, int(np.prod(shape)), at).reshape(shape)
        at += q[name].nbytes + -q[name].nbytes % ALIGNMENT
    channels, features = net.CHANNELS, net.FEATURES
    conv = q["conv"].transpose(0, 1, 3, 2).reshape(3, channels, features)
    return dict(q, conv=conv.transpose(2, 1, 0), names=[name.decode() for name in q["names"]])


def _digest(body):
    """As FNV-1a, over words of 8 bytes, folded after each so that their upper bytes count as much as the lower."""
    value = net.FNV[0]
    for word in struct.unpack(f"<{len(body) // 8}Q", body):
        value = (value ^ word) * net.FNV[1] & 0xFFFFFFFFFFFFFFFF
        value ^= value >> 32
    return value


def write_cases(weights, program, texts):
    """The lines of tests/cases/model_logits.tsv: what the integers make of each text."""
    integers = Integers(read_weights(weights))
    for text, tokens in zip(texts, net.read_tokens(program, texts)):
        logits = integers.logits(tokens)
        yield " ".join(f"{name} {logit}" for name, logit in zip(integers.q["names"], logits)) + "\t" + text


def main():
    """usage: student_weights.py WEIGHTS MODEL_TOKENS CASES    writes the numbers in the file of cases anew"""
    weights, program, path = sys.argv[1:]
    path = pathlib.Path(path)
    lines = path.read_text(encoding="utf-8").splitlines()
    head = [line for line in lines if line.startswith("#")]
    texts = [line.rpartition("\t")[2] for line in lines if line and not line.startswith("#")]
    path.write_text("\n".join(head + list(write_cases(pathlib.Path(weights).read_bytes(), program, texts))) + "\n",
                    encoding="utf-8")


if __name__ == "__main__":
    main()
