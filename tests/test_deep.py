#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The deep reader as callers see it, with small weights that lib/model/reader.py writes; and C's numbers against floating
point's. A reading that is worth something needs the real weights: the last tests look at those, where there are some."""
import json
import math
import os
import pathlib
import subprocess
import sys
import tempfile

import numpy as np

from harness import TOP, arguments, equal, holds, run, test

sys.path.insert(0, str(TOP / "lib/model"))
import reader  # noqa: E402

BUILD = arguments().build
SMPOLICY = str(BUILD / "san/smpolicy")
LOOK = str(BUILD / "gen/reader_look")
FOLDER = tempfile.TemporaryDirectory()
TINY = str(pathlib.Path(FOLDER.name) / "tiny.weights")
REAL = TOP / "lib/model/reader.weights"
WIDTH, INNER, LAYERS, POSITIONS, HEADS = 64, 128, 2, 24, ["threat", "abusive", "spam"]
WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "the", "dog", "is", "good", "bad", "zorp", "##s", ".", "!", ",", "a"]
GONE = "'%s' is no file of weights for the deep reader"


# ---- a small network, as torch would hold it

class Tensor(np.ndarray):
    def detach(self):
        return self

    def numpy(self):
        return np.asarray(self)


class Part:
    def __init__(self, **members):
        self.__dict__.update(members)


def network(seed):
    draw = np.random.default_rng(seed)

    def numbers(*shape, size=1.0):
        return (draw.normal(size=shape) * size).view(Tensor)

    def linear(columns, depth):
        return Part(weight=numbers(columns, depth, size=depth**-0.5), bias=numbers(columns, size=0.1), out_features=columns)

    def norm():
        return Part(weight=(1 + numbers(WIDTH, size=0.2)).view(Tensor), bias=numbers(WIDTH, size=0.1))

    layers = [Part(qkv=linear(3 * WIDTH, WIDTH), out=linear(WIDTH, WIDTH), norm1=norm(), up=linear(INNER, WIDTH),
                   down=linear(WIDTH, INNER), norm2=norm()) for _ in range(LAYERS)]
    return Part(word=Part(weight=numbers(len(WORDS), WIDTH), embedding_dim=WIDTH),
                position=Part(weight=numbers(POSITIONS, WIDTH, size=0.3), num_embeddings=POSITIONS), norm=norm(),
                layers=layers, head=Part(weight=numbers(len(HEADS), WIDTH, size=0.2), bias=numbers(len(HEADS))))


def normalized(rows, norm):
    rows = rows - rows.mean(1, keepdims=True)
    return rows / np.sqrt((rows**2).mean(1, keepdims=True)) * norm.weight + norm.bias


def logits(model, ids):
    """In floating point, as the papers say."""
    x = normalized(model.word.weight[ids] + model.position.weight[:len(ids)], model.norm)
    for layer in model.layers:
        q, k, v = np.split(x @ layer.qkv.weight.T + layer.qkv.bias, 3, axis=1)
        mixed = np.empty_like(x)
        for first in range(0, WIDTH, 32):
            head = slice(first, first + 32)
            scores = np.exp(q[:, head] @ k[:, head].T / math.sqrt(32))
            mixed[:, head] = scores / scores.sum(1, keepdims=True) @ v[:, head]
        x = normalized(x + mixed @ layer.out.weight.T + layer.out.bias, layer.norm1)
        up = x @ layer.up.weight.T + layer.up.bias
        up = up * 0.5 * (1 + np.vectorize(math.erf)(up / math.sqrt(2)))
        x = normalized(x + up @ layer.down.weight.T + layer.down.bias, layer.norm2)
    return np.asarray(x.mean(0) @ model.head.weight.T + model.head.bias)


def write(path, seed=1, bands=None, calibration=None):
    model = network(seed)
    reader.write(path, model, WORDS, HEADS, HEADS, bands or {name: (1001, 0, 0, 1001) for name in HEADS},
                 calibration or {})
    return model


def call(*words, command=SMPOLICY, stdin=""):
    done = subprocess.run([command, *map(str, words)], input=stdin, capture_output=True, text=True, timeout=120)
    return done.returncode, done.stdout, done.stderr


def report(text, *options, command=SMPOLICY):
    status, out, err = call("classify", "--format", "json", "--text", text, *options, command=command)
    equal((status, err), (0, ""), text)
    return json.loads(out)


# ---- numbers

@test
def c_is_near_floating_point():
    for seed in range(4):
        model = write(TINY, seed)
        texts = ["the dog is good.", "dogs", "!", "the bad dog, the good dogs! a zorp is a zorp", "a a a a a a a a a a"]
        apart = []
        for windows in reader.look(LOOK, TINY, texts):
            for pieces, told in windows:
                apart.append(told - logits(model, [WORDS.index(piece) for piece in pieces]))
        holds(len(apart) == 5 and np.abs(apart).max() < 0.1, f"seed {seed}: {np.abs(apart).max()}")


@test
def calibration_is_in_the_weights():
    plain = write(TINY, 5)
    before = logits(plain, [2, 5, 6, 3])
    write(TINY, 5, calibration={"abusive": (2.0, -1.0)})
    told = reader.look(LOOK, TINY, ["the dog"])[0][0][1]
    wanted = before * [1, 2, 1] + [0, -1, 0]
    holds(np.abs(told - wanted).max() < 0.1, f"{told} {wanted}")


def refused(call, *arguments):
    try:
        call(*arguments)
    except ValueError as error:
        return str(error)
    return ""


@test
def the_trainer_tells_damaged_weights_and_texts_of_two_lines():
    write(TINY, 5)
    good, damaged = pathlib.Path(TINY).read_bytes(), pathlib.Path(FOLDER.name) / "damaged.weights"
    for wrong in (b"", good[:40], good[:-64], good[:1000] + bytes([good[1000] ^ 1]) + good[1001:]):
        damaged.write_bytes(wrong)
        holds("damaged.weights is no file of weights, or a damaged one" in refused(reader.read, damaged, HEADS), len(wrong))
    holds("read 3 texts instead of 2" in refused(reader.look, LOOK, TINY, ["the dog", "the\ndog"]), "a text is a line")


# ---- the command

@test
def the_report_tells_of_the_reader():
    write(TINY, 2)
    none = report("the dog is good")
    holds("reader" not in none, none)
    for depth, read in (("=always", True), ("=unsure", False), ("", False)):
        found = report("the dog is good", f"--deep{depth}", "--deep-weights", TINY)
        equal(found["reader"]["read"], read, depth)
        holds(len(found["reader"]["digest"]) == 64, found["reader"])
    holds("reader" not in report("the dog is good", "--deep=off", "--deep-weights", TINY), "off")


@test
def a_changed_score_names_its_source():
    write(TINY, 2, calibration={"spam": (0.0, 3.0), "abusive": (0.0, -3.0), "threat": (0.0, 0.0)})
    found = report("you stupid idiot, the dog is good", "--deep=always", "--deep-weights", TINY, "--signals", "all")
    signals = {signal["id"]: signal for signal in found["signals"]}
    # Chances of 0.5 where 0.047 is told, and of 0.119 where 0.731 is (lib/level.h), the latter with a third of 0.499.
    equal((signals["spam"]["score"], "deep" in signals["spam"]["sources"]), (0.737, True))
    equal((signals["abusive"]["score"], signals["abusive"]["fired"]), (0.22, False))
    holds("lexicon" in signals["abusive"]["sources"], signals["abusive"])
    holds("deep" in signals["threat"]["sources"] and signals["threat"]["fired"], signals["threat"])
    text = "you stupid idiot, the dog is good"
    for evidence in signals["spam"]["evidence"]:
        holds(0 <= evidence["start"] < evidence["end"] <= len(text), evidence)
        holds(not text[evidence["start"]:evidence["end"]].startswith(" "), evidence)


@test
def one_thread_or_many_the_same_bytes():
    write(TINY, 3)
    lines = (TOP / "examples/disclosures.jsonl").read_text()
    one = call("classify", "--deep=always", "--deep-weights", TINY, stdin=lines)
    equal(one[0], 0)
    equal(call("classify", "--deep=always", "--deep-weights", TINY, "--jobs", 3, stdin=lines), one)
    unread = [json.loads(told)["text"] for told, found in zip(lines.splitlines(), one[1].splitlines(), strict=True)
              if not json.loads(found)["reader"]["read"]]
    holds(all(not text.strip() for text in unread), unread)
    plain = call("classify", "--deep=always", "--deep-weights", TINY, stdin=lines, command=str(BUILD / "smpolicy"))
    equal(plain, one)


@test
def explain_reads_deeply_too():
    write(TINY, 2, calibration={"abusive": (0.0, 3.0)})
    words = ("explain", "--format", "json", "--text", "the dog is good", "--set", "author.role=employee")
    holds("signal abusive 0.97" in call(*words, "--deep=always", "--deep-weights", TINY)[1], "explained by it")
    holds("signal abusive 0.97" not in call(*words)[1], "without it")


@test
def what_is_asked_wrongly():
    for words, wanted in ((("--deep=alway",), "--deep takes no `alway`, did you mean always?"),
                          (("--deep-weights", TINY), "--deep-weights needs --deep"),
                          (("--deep", "--deep-weights", "/nowhere"), "cannot open '/nowhere'"),
                          (("--deep", "--deep-weights", str(TOP / "README.md")), GONE % (TOP / "README.md"))):
        status, out, err = call("classify", "--text", "x", *words)
        equal((status, out), (2, ""), words)
        holds(wanted in err, err)


@test
def a_damaged_file_is_refused():
    write(TINY, 2)
    good = pathlib.Path(TINY).read_bytes()
    bad = pathlib.Path(FOLDER.name) / "bad.weights"
    for content, wanted in ((good[:-1], "cut off"), (good[:len(good) // 2], "cut off"), (good + b"x", "cut off"),
                            (good[:5000] + bytes([good[5000] ^ 1]) + good[5001:], "damaged"),
                            (good[:8] + b"\2" + good[9:], "version"), (b"", "no file of weights")):
        bad.write_bytes(content)
        status, _, err = call("classify", "--text", "x", "--deep", "--deep-weights", bad)
        equal(status, 2, wanted)
        holds(wanted in err, err)


# ---- Python and PHP

PYTHON = """
import json, sys, pickle, smpolicy
policy = smpolicy.Policy.default(deep="always", deep_weights=sys.argv[1])
report = policy.classify(sys.argv[2])
assert report.read_deeply and pickle.loads(pickle.dumps(report)).read_deeply
assert pickle.loads(pickle.dumps(policy)).classify(sys.argv[2]) == report
assert not smpolicy.Policy.default(deep=True, deep_weights=sys.argv[1]).classify(sys.argv[2]).read_deeply
assert not smpolicy.Policy.default(deep="off").classify(sys.argv[2]).read_deeply
assert [r.to_json() for r in policy.classify_many([sys.argv[2]] * 5, threads=2)] == [report.to_json()] * 5
for wrong, kind in (({"deep": "x"}, smpolicy.ArgumentError), ({"deep": 3}, TypeError),
                    ({"deep_weights": "x"}, smpolicy.ArgumentError), ({"deep": True, "deep_weights": 3}, TypeError),
                    ({"deep": True, "deep_weights": "/nowhere"}, smpolicy.UnreadableFileError)):
    try:
        smpolicy.Policy.default(**wrong)
    except kind:
        continue
    raise AssertionError(wrong)
print(report.to_json())
"""

PHP = """
require $argv[1];
use SmPolicy\\Policy;
$policy = Policy::default(deep: 'always', deepWeights: $argv[2]);
$report = $policy->classify($argv[3]);
$wrong = [['deep' => 'x'], ['deepWeights' => 'x'], ['deep' => 'always', 'deepWeights' => '/nowhere'],
          ['deep' => 'always', 'deepWeights' => "a\\0b"], ['deep' => 'unsure', 'deepWeights' => $argv[1]]];
foreach ($wrong as $arguments) {
    try {
        Policy::default(...$arguments);
    } catch (SmPolicy\\SmPolicyException) {
        continue;
    }
    exit('taken: ' . json_encode($arguments));
}
if (json_decode(Policy::default(deep: 'unsure', deepWeights: $argv[2])->classify($argv[3])->toJson())->reader->read) {
    exit('read without need');
}
if (str_contains(Policy::default()->classify($argv[3])->toJson(), '"reader"')) {
    exit('a reader that nobody asked for');
}
echo $report->toJson(), "\\n";
"""


@test
def python_and_php_say_the_same():
    write(TINY, 2)
    text = "you stupid idiot, the dog is good"
    wanted = call("classify", "--format", "json", "--text", text, "--deep=always", "--deep-weights", TINY)[1]
    python = subprocess.run(["/usr/bin/python3", "-c", PYTHON, TINY, text], capture_output=True, text=True,
                            env={**os.environ, "PYTHONPATH": str(BUILD / "python")})
    equal(python.stdout, wanted, python.stderr)
    for options in ([], ["-d", f"extension={(BUILD / 'php/smpolicy.so').resolve()}"]):
        php = subprocess.run(["php", *options, "-r", PHP, "--", str(TOP / "bindings/php/autoload.php"), TINY, text],
                             capture_output=True, text=True,
                             env={**os.environ, "SMPOLICY_COMMAND": str((BUILD / "smpolicy").resolve())})
        equal(php.stdout, wanted, php.stderr)


# ---- the weights that are installed

SENTENCES = TOP / "tests/cases/deep.txt"  # `+ signal text`: deeply read it fires; `- signal text`: it does not
LOGITS = TOP / "tests/cases/deep_logits.txt"  # what reader_look says of these sentences; --update writes it


def sentences():
    lines = [line.split(" ", 2) for line in SENTENCES.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return [(mark == "+", signal, text) for mark, signal, text in lines]


@test
def the_real_weights_are_small_enough_and_whole():
    holds(REAL.stat().st_size <= 24_000_000, REAL.stat().st_size)
    equal(report("hello", "--deep=always", "--deep-weights", REAL)["reader"]["read"], True)


@test
def the_same_numbers_on_every_machine():
    texts = "".join(text + "\n" for _, _, text in sentences())
    status, out, _ = call(REAL, command=LOOK, stdin=texts)
    equal(status, 0)
    if arguments().update:
        LOGITS.write_text(out, encoding="utf-8")
    equal(out, LOGITS.read_text(encoding="utf-8"), "tests/cases/deep_logits.txt")


@test
def it_reads_what_words_alone_do_not_say():
    wrong = []
    for wanted, signal, text in sentences():
        found = report(text, "--deep=always", "--deep-weights", REAL, command=str(BUILD / "smpolicy"))
        fires = any(each["id"] == signal and each["fired"] for each in found["signals"])
        if fires != wanted:
            wrong.append(f"{signal}: {text}")
    equal(wrong, [], "read wrongly")


if __name__ == "__main__":
    sys.exit(run())
