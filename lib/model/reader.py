# SPDX-License-Identifier: MIT
"""Writes the file of weights that lib/reader.c maps: the teacher's network in bytes.

    python reader.py export TEACHER reader.weights     TEACHER: the folder that encoder.save() wrote
    python reader.py read reader.weights TEACHER      the network out of the file, to train on from what ships
    python reader.py check TEACHER reader.weights build/gen/reader_look TEXTS    how far C and the teacher are apart

The file, all numbers little-endian, every part beginning at a multiple of 64 bytes:

    0    "SMPREADR", then 32-bit numbers: version, layers, width, attention heads, inner width, positions, pieces, bytes
         of spellings, signals; then the pieces [UNK], [CLS], [SEP], [MASK]
    64   size of the file, 64 bits
    72   SHA-256 of all bytes before and behind it
    128  names of the signals, 32 bytes each; four numbers a signal: when it is read, and how that counts (smp__reader_band)
         where each piece's spelling ends; the spellings. Pieces stand in the order of their spellings' bytes
         2^-x, x = 0, 1/256 .. 1, times 2^20; the normal distribution below x = 0, 1/128 .. 6, times 2^16
         a scale for each piece, times 2^24; its bytes
         positions, times 2^16; then gains and shifts of the first normalization, times 2^16
         for each layer: queries, keys, values; output; normalization; up; down; normalization
         weights of the signals, times 2^20, and biases, times 2^16

A linear map is a factor for each column and one shift, biases times 2^16, and bytes plus 128, as
[columns / 16][depth / 4][16][4]. A weight is its byte * 127 * factor / 2^shift. What softmax and the signals take is to
base 2: the factor stands in the weights.
"""
import hashlib
import json
import math
import pathlib
import struct
import subprocess
import sys

import numpy as np

VERSION, ALIGNMENT, NAME_SIZE, PANEL = 1, 64, 32, 16
LOG2_E = math.log2(math.e)
# Read where a score is neither low nor sure; each point of ten a third of a bit.
USUAL_BAND = (150, 850, 4 << 16, 1001)


class Parts:
    """The parts of the file, one after the other."""

    def __init__(self):
        self.bytes = bytearray()

    def add(self, data):
        self.bytes += data
        self.bytes += bytes(-len(self.bytes) % ALIGNMENT)

    def numbers(self, values):
        values = np.rint(np.asarray(values, np.float64))
        assert np.abs(values).max(initial=0) < 2**31, "a number too large"
        self.add(values.astype("<i4").tobytes())

    def norm(self, module):
        self.numbers(array(module.weight) * 2**16)
        self.numbers(array(module.bias) * 2**16)

    def linear(self, weight, bias):
        """weight: columns x depth, as torch has it."""
        factors, shift, steps = quantize(weight)
        columns, depth = steps.shape
        self.numbers([*factors, shift])
        self.numbers(bias * 2**16)
        packed = steps.reshape(columns // PANEL, PANEL, depth // 4, 4).transpose(0, 2, 1, 3) + 128
        self.add(packed.astype(np.uint8).tobytes())


def array(tensor):
    return tensor.detach().numpy().astype(np.float64)


def quantize(weight):
    """(factors, shift, steps): weight is about steps * 127 * factors / 2**shift, column by column."""
    scales = np.maximum(np.abs(weight).max(1), 1e-9) / 127
    shift = 15 - math.floor(math.log2(scales.max() / 127))
    assert 20 <= shift <= 46, "weights of a strange size"
    factors = np.clip(np.ceil(scales / 127 * 2.0**shift), 1, 65535)
    steps = np.rint(weight / (factors * 127 / 2.0**shift)[:, None])
    return factors, shift, np.clip(steps, -127, 127).astype(np.int64)


def normal_share(x):
    return 0.5 * (1 + math.erf(x / math.sqrt(2)))


def write(path, model, words, heads, signals, bands, calibration):
    """`signals`: those heads that are to be told. `bands`: four numbers by signal. `calibration`: (slope, offset) by signal."""
    layers, width = len(model.layers), model.word.embedding_dim
    attention_heads, inner, positions = width // 32, model.layers[0].up.out_features, model.position.num_embeddings
    order = sorted(range(len(words)), key=lambda number: words[number].encode())
    spellings = [words[number].encode() for number in order]
    place = {words[number]: rank for rank, number in enumerate(order)}

    parts = Parts()
    parts.add(b"".join(name.encode().ljust(NAME_SIZE, b"\0") for name in signals))
    parts.numbers([number for name in signals for number in bands.get(name, USUAL_BAND)])
    parts.numbers(np.cumsum([len(spelling) for spelling in spellings]))
    parts.add(b"".join(spellings))
    parts.numbers([2.0 ** (20 - step / 256) for step in range(257)])
    parts.numbers([normal_share(step / 128) * 2**16 for step in range(6 * 128 + 1)])
    table = array(model.word.weight)[order]
    scales = np.maximum(np.rint(np.abs(table).max(1) / 127 * 2**24), 1)
    parts.numbers(scales)
    parts.add(np.clip(np.rint(table * 2**24 / scales[:, None]), -127, 127).astype(np.int8).tobytes())
    parts.numbers(array(model.position.weight) * 2**16)
    parts.norm(model.norm)
    for layer in model.layers:
        weight, bias = array(layer.qkv.weight), array(layer.qkv.bias)
        to_base_2 = LOG2_E / math.sqrt(width // attention_heads)
        weight[:width] *= to_base_2
        bias[:width] *= to_base_2
        parts.linear(weight, bias)
        parts.linear(array(layer.out.weight), array(layer.out.bias))
        parts.norm(layer.norm1)
        parts.linear(array(layer.up.weight), array(layer.up.bias))
        parts.linear(array(layer.down.weight), array(layer.down.bias))
        parts.norm(layer.norm2)
    rows = [heads.index(name) for name in signals]
    slopes = np.array([calibration.get(name, (1.0, 0.0))[0] for name in signals])
    offsets = np.array([calibration.get(name, (1.0, 0.0))[1] for name in signals])
    parts.numbers(array(model.head.weight)[rows] * slopes[:, None] * LOG2_E * 2**20)
    parts.numbers((array(model.head.bias)[rows] * slopes + offsets) * LOG2_E * 2**16)

    size = 128 + len(parts.bytes)
    before = b"SMPREADR" + struct.pack("<13I4xQ", VERSION, layers, width, attention_heads, inner, positions, len(words),
                                       sum(map(len, spellings)), len(signals), place["[UNK]"], place["[CLS]"],
                                       place["[SEP]"], place["[MASK]"], size)
    behind = bytes(24) + bytes(parts.bytes)
    digest = hashlib.sha256(before + behind).digest()
    pathlib.Path(path).write_bytes(before + digest + behind)
    return size


class Cut:
    """The parts of a file, one after the other, as numbers."""

    def __init__(self, data):
        self.data, self.at = data, 128

    def take(self, size, kind):
        values = np.frombuffer(self.data, kind, size, self.at)
        self.at += values.nbytes + -values.nbytes % ALIGNMENT
        return values

    def numbers(self, size):
        return self.take(size, "<i4").astype(np.float64)

    def norm(self, module):
        width = module.weight.shape[0]
        fill(module.weight, self.numbers(width) / 2**16)
        fill(module.bias, self.numbers(width) / 2**16)

    def linear(self, columns, depth):
        """(weight, bias), as torch has them."""
        *factors, shift = self.numbers(columns + 1)
        bias = self.numbers(columns) / 2**16
        packed = self.take(depth * columns, "u1").reshape(columns // PANEL, depth // 4, PANEL, 4).transpose(0, 2, 1, 3)
        return (packed.reshape(columns, depth) - 128.0) * np.array(factors)[:, None] * 127 / 2**shift, bias


def fill(tensor, values):
    import torch
    with torch.no_grad():
        tensor.copy_(torch.from_numpy(np.array(values).reshape(tensor.shape)))


def read(path, heads):
    """(model, words, heads that the file tells): what write() wrote, but for what rounding took. A logit of the file is the
    calibrated one; of `heads` those that the file lacks begin anew."""
    data = pathlib.Path(path).read_bytes()
    if data[:8] != b"SMPREADR" or hashlib.sha256(data[:72] + data[104:]).digest() != data[72:104]:
        raise ValueError(f"{path} is no file of weights, or a damaged one")
    import encoder
    version, layers, width, attention_heads, inner, positions, pieces, spelling_bytes, signals = struct.unpack_from(
        "<9I", data, 8)
    if version != VERSION or (width, inner, positions, attention_heads) != (
            encoder.WIDTH, encoder.INNER, encoder.POSITIONS, encoder.HEADS):
        raise ValueError(f"{path} holds weights of another version or shape")
    cut = Cut(data)
    names = [name.decode() for name in cut.take(signals, f"S{NAME_SIZE}")]
    cut.numbers(4 * signals)  # the bands
    ends = cut.take(pieces, "<i4")
    spellings = cut.take(spelling_bytes, "u1").tobytes()
    words = [spellings[begin:end].decode() for begin, end in zip([0, *ends[:-1]], ends)]
    order = ["[PAD]", *(word for word in words if word != "[PAD]")]  # number 0 is what pads
    cut.numbers(257)  # the tables
    cut.numbers(6 * 128 + 1)
    table = cut.numbers(pieces)[:, None] / 2**24 * cut.take(pieces * width, "i1").reshape(pieces, width)
    model = encoder.Teacher(pieces, len(heads), layers)
    place = {word: number for number, word in enumerate(words)}
    fill(model.word.weight, table[[place[word] for word in order]])
    fill(model.position.weight, cut.numbers(positions * width) / 2**16)
    cut.norm(model.norm)
    for layer in model.layers:
        weight, bias = cut.linear(3 * width, width)
        to_base_2 = LOG2_E / math.sqrt(width // attention_heads)
        weight[:width] /= to_base_2
        bias[:width] /= to_base_2
        fill(layer.qkv.weight, weight)
        fill(layer.qkv.bias, bias)
        for part, depth, columns, norm in ((layer.out, width, width, layer.norm1), (layer.up, width, inner, None),
                                           (layer.down, inner, width, layer.norm2)):
            weight, bias = cut.linear(columns, depth)
            fill(part.weight, weight)
            fill(part.bias, bias)
            if norm:
                cut.norm(norm)
    rows = [heads.index(name) for name in names]
    weight, bias = array(model.head.weight).copy(), array(model.head.bias).copy()
    weight[rows] = cut.numbers(signals * width).reshape(signals, width) / (LOG2_E * 2**20)
    bias[rows] = cut.numbers(signals) / (LOG2_E * 2**16)
    fill(model.head.weight, weight)
    fill(model.head.bias, bias)
    return model, order, names


def read_config(folder, heads):
    """(signals, calibration, bands), as join.py wrote them; without it, every head that the library knows, as the teacher is
    calibrated."""
    import data
    told = json.loads((pathlib.Path(folder) / "config.json").read_text())
    joined = told.get("reader", {})
    signals = joined.get("signals", [head for head in heads if head in data.SIGNALS])
    return signals, joined.get("calibration", told.get("calibration", {})), joined.get("bands", {})


def export(folder, path):
    import encoder
    model, words, heads = encoder.load(folder)
    signals, calibration, bands = read_config(folder, heads)
    size = write(path, model, words, heads, signals, bands, calibration)
    print(f"{path}: {size} bytes, {len(words)} pieces, {len(signals)} signals")


def look(program, weights, texts):
    """What C makes of each text, which is one line: a list of windows (pieces, logits)."""
    run = subprocess.run([program, weights], input="\n".join(texts) + "\n", capture_output=True, encoding="utf-8", check=True)
    found = [[]]
    for line in run.stdout.splitlines():
        if not line:
            found.append([])
            continue
        pieces, logits = line.split("\t")
        found[-1].append((pieces.split(" "), np.array([float(logit) for logit in logits.split(" ")])))
    if len(found) - 1 != len(texts):
        raise ValueError(f"{program} read {len(found) - 1} texts instead of {len(texts)}: a text must be one line")
    return found[:-1]


def check(folder, weights, program, texts):
    """How far C and the teacher are apart, on the pieces that C reads."""
    import encoder
    import torch
    model, words, heads = encoder.load(folder)
    model.eval()
    signals, calibration, _ = read_config(folder, heads)
    rows = [heads.index(name) for name in signals]
    slopes = np.array([calibration.get(name, (1.0, 0.0))[0] for name in signals])
    offsets = np.array([calibration.get(name, (1.0, 0.0))[1] for name in signals])
    number = {word: place for place, word in enumerate(words)}
    apart = []
    for windows in look(program, weights, texts):
        for pieces, logits in windows:
            with torch.no_grad():
                told = model(torch.tensor([[number[piece] for piece in pieces]]))[0].numpy()[rows]
            apart.append(logits - (told * slopes + offsets))
    apart = np.array(apart)
    spread = np.sqrt((apart**2).mean(0))
    print(f"{len(apart)} windows: root of mean square {np.sqrt((apart**2).mean()):.4f}, 99 of 100 within "
          f"{np.quantile(np.abs(apart), 0.99):.4f}, largest {np.abs(apart).max():.4f} "
          f"(worst head: {signals[int(spread.argmax())]} {spread.max():.4f})")
    return np.abs(apart).max()


def main(arguments):
    if len(arguments) == 3 and arguments[0] == "export":
        export(arguments[1], arguments[2])
    elif len(arguments) == 3 and arguments[0] == "read":
        import data
        import encoder
        model, words, _ = read(arguments[1], data.HEADS)
        encoder.save(arguments[2], model, words, data.HEADS, f"read from {pathlib.Path(arguments[1]).name}")
    elif len(arguments) == 5 and arguments[0] == "check":
        texts = pathlib.Path(arguments[4]).read_text(encoding="utf-8").splitlines()
        check(arguments[1], arguments[2], arguments[3], texts)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
