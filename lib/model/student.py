# SPDX-License-Identifier: MIT
"""The student: word and n-gram vectors, two small convolutions, one hidden layer. What it computes, number for number,
is said in student_weights.py, which turns a trained one into the integers that lib/model.c reads."""
import json
import subprocess

import numpy as np
import torch
from torch import nn

CHANNELS = 64  # of the first convolution: three vectors of them are a word's row in the weights
FEATURES = 96  # of the second
HIDDEN = 128
VECTOR = 100  # of a word while training; projected into its row
GRAM_VECTOR = 64
GRAM_BUCKETS = 16384
WINDOW, STRIDE = 96, 64  # tokens
SAME = 12.0  # what a text and its twin weigh that are judged differently
REACH = 2  # the second convolution looks at t - REACH, t, t + REACH
LONGEST_WORD = 24  # bytes of a word that n-grams are made of
MEAN_FROM, MEAN_EVERY = 1 / 6, 20  # steps: from which share on, and how often, the weights are taken into their mean
FNV = 0xCBF29CE484222325, 0x100000001B3


def word_hash(word):
    """FNV-1a of 64 bits."""
    value = FNV[0]
    for byte in word:
        value = (value ^ byte) * FNV[1] & 0xFFFFFFFFFFFFFFFF
    return value


def grams(word):
    """The buckets of the n-grams, 3 to 5 bytes long, of "<word>", and of the whole."""
    marked = b"<" + word[:LONGEST_WORD] + b">"
    pieces = [marked[at:at + size] for size in (3, 4, 5) for at in range(len(marked) - size + 1)]
    hashes = [word_hash(piece) for piece in pieces + [b"=" + marked]]
    return [(value ^ value >> 32) % GRAM_BUCKETS for value in hashes]


def read_tokens(program, texts):
    """The words of each text as the library reads them (build/gen/model_tokens)."""
    lines = "".join(json.dumps({"text": text}) + "\n" for text in texts)
    output = subprocess.run([str(program)], input=lines.encode(), capture_output=True, check=True).stdout
    return [line.split() for line in output.decode("utf-8").split("\n")[:-1]]


class Words:
    """All words of the training texts: the first `known` have vectors of their own, the others only n-grams."""

    def __init__(self, words, known):
        self.words = words
        self.known = known
        self.index = {word: number for number, word in enumerate(words)}
        buckets = [grams(word.encode("utf-8")) for word in words]
        self.starts = torch.tensor(np.concatenate([[0], np.cumsum([len(b) for b in buckets])]), dtype=torch.long)
        self.buckets = torch.tensor(np.concatenate([np.asarray(b, np.int32) for b in buckets]), dtype=torch.long)

    def numbers(self, tokens):
        """The number of the word for each token; one that has an owner's 's is its owner where it is not known itself."""
        found = []
        for token in tokens:
            number = self.index.get(token, len(self.words))
            if number >= self.known and token.endswith("'s"):
                number = self.index.get(token[:-2], number)
            found.append(number)
        return found

    def bags(self, unique):
        """The n-gram buckets of these words, and where each word's begin."""
        sizes = self.starts[unique + 1] - self.starts[unique]
        begins = torch.cumsum(sizes, 0) - sizes
        places = torch.arange(int(sizes.sum())) - torch.repeat_interleave(begins - self.starts[unique], sizes)
        return self.buckets[places], begins


class Student(nn.Module):
    def __init__(self, known, heads):
        super().__init__()
        self.known = known
        self.words = nn.Embedding(known, VECTOR)
        self.grams = nn.EmbeddingBag(GRAM_BUCKETS, GRAM_VECTOR, mode="mean")
        self.from_words = nn.Linear(VECTOR, 3 * CHANNELS, bias=False)
        self.from_grams = nn.Linear(GRAM_VECTOR, 3 * CHANNELS, bias=False)
        self.bias1 = nn.Parameter(torch.zeros(CHANNELS))
        self.conv = nn.Conv1d(CHANNELS, FEATURES, 3, dilation=REACH, padding=REACH)
        self.around = nn.Linear(2 * CHANNELS, FEATURES, bias=False)
        self.hidden = nn.Linear(2 * FEATURES + 2 * CHANNELS, HIDDEN)
        self.out = nn.Linear(HIDDEN, heads)
        nn.init.normal_(self.grams.weight, 0, 0.3)
        nn.init.normal_(self.words.weight, 0, 0.3)

    def rows(self, words, unique, keep):
        """The three vectors of each word. `keep`: 0 where only the n-grams are to speak."""
        buckets, begins = words.bags(unique)
        spelled = self.from_grams(self.grams(buckets, begins))
        known = (unique < self.known).float() * keep
        return spelled + self.from_words(self.words(unique.clamp(max=self.known - 1)) * known[:, None])

    def forward(self, rows, places, mask, drop=0.0):
        """rows: (words, 3 * CHANNELS); places: (texts, tokens) into rows; mask: 1 where there is a token."""
        x = rows[places] * mask[:, :, None]
        before, at, after = x.split(CHANNELS, dim=2)
        sums = at + self.bias1
        sums = sums + nn.functional.pad(before, (0, 0, 1, 0))[:, :-1] + nn.functional.pad(after, (0, 0, 0, 1))[:, 1:]
        first = torch.relu(sums) * mask[:, :, None]
        length = mask.sum(1, keepdim=True).clamp(min=1)
        around = torch.cat([first.amax(1), first.sum(1) / length], 1)
        second = self.conv(first.transpose(1, 2)) + self.around(around)[:, :, None]
        second = torch.relu(second) * mask[:, None, :]
        pooled = torch.cat([second.amax(2), second.sum(2) / length, around], 1)
        pooled = nn.functional.dropout(pooled, drop, self.training)
        return self.out(torch.relu(self.hidden(pooled)))


def start_from_vectors(student, words, vectors):
    """Begins with pretrained word vectors: {word: array of VECTOR numbers}."""
    with torch.no_grad():
        for number, word in enumerate(words.words[:words.known]):
            found = vectors.get(word)
            if found is None and word.endswith("'s"):
                found = vectors.get(word[:-2])
            if found is None and "'" in word:
                found = vectors.get(word.replace("'", ""))
            if found is not None:
                student.words.weight[number] = torch.tensor(found)


class Texts:
    """Texts as numbers of words, with a target and a weight for each head (weight 0: unknown). `twins`: for some of them,
    by number, the words of texts that should be judged alike."""

    def __init__(self, numbers, targets, weights, twins=None):
        self.numbers, self.targets, self.weights, self.twins = numbers, targets, weights, twins or {}

    def batches(self, order, size, generator):
        """Batches of about `size` tokens of texts of like length, in random order."""
        lengths = np.array([min(len(self.numbers[i]), WINDOW) for i in order])
        order = order[np.lexsort((generator.random(len(order)), lengths // 4))]
        found, batch, longest = [], [], 0
        for number in order:
            longest = max(longest, min(len(self.numbers[number]), WINDOW), 1)
            if batch and longest * (len(batch) + 1) > size:
                found.append(np.array(batch))
                batch, longest = [], max(min(len(self.numbers[number]), WINDOW), 1)
            batch.append(number)
        found.append(np.array(batch))
        return [found[i] for i in generator.permutation(len(found))]

    def pick_twins(self, batch, generator):
        """A twin of each text of the batch that has some: (places in the batch, words)."""
        places = [place for place, number in enumerate(batch) if number in self.twins]
        return places, [self.twins[batch[place]][int(generator.integers(len(self.twins[batch[place]])))]
                        for place in places]

    def tensors(self, batch, generator=None, more=()):
        """The words of a batch and of `more` texts, each once, their places, and the mask. Of a long text a window is
        read."""
        chosen = []
        for number in batch:
            tokens = self.numbers[number]
            if len(tokens) > WINDOW:
                start = 0 if generator is None else int(generator.integers(0, 2)) * STRIDE
                tokens = tokens[start:start + WINDOW]
            chosen.append(tokens)
        chosen += [tokens[:WINDOW] for tokens in more]
        longest = max(1, max(map(len, chosen)))
        places = np.zeros((len(chosen), longest), np.int64)
        mask = np.zeros((len(chosen), longest), np.float32)
        for i, tokens in enumerate(chosen):
            places[i, :len(tokens)] = tokens
            mask[i, :len(tokens)] = 1
        unique, places = np.unique(places, return_inverse=True)
        return torch.from_numpy(unique), torch.from_numpy(places.reshape(mask.shape)), torch.from_numpy(mask)


def predict(student, words, texts, order):
    """Logits, texts by heads; of a long text the highest of its windows."""
    student.eval()
    pieces, owners = [], []
    for i, number in enumerate(order):
        tokens = texts.numbers[number]
        starts = range(0, max(1, len(tokens) - WINDOW + STRIDE), STRIDE)
        pieces += [tokens[start:start + WINDOW] for start in starts]
        owners += [i] * len(starts)
    cut = Texts(pieces, None, None)
    out = np.full((len(order), student.out.out_features), -np.inf, np.float32)
    owners = np.array(owners)
    with torch.no_grad():
        for batch in cut.batches(np.arange(len(pieces)), 32768, np.random.default_rng(0)):
            unique, places, mask = cut.tensors(batch)
            rows = student.rows(words, unique, torch.ones(len(unique)))
            np.maximum.at(out, owners[batch], student(rows, places, mask).numpy())
    return out


def apart(logits, twins, one_of):
    """How differently two texts are judged that are to be judged alike: the squares of the differences of all chances,
    of the heads `one_of`, which take each other's place, only that of any of them."""
    def chances(some):
        others = torch.ones(some.shape[1], dtype=torch.bool)
        others[one_of] = False
        return torch.sigmoid(torch.cat([some[:, others], torch.logsumexp(some[:, one_of], 1, keepdim=True)], 1))
    return (chances(logits) - chances(twins)).square().sum()


class Mean:
    """The mean of a network's weights along its training (stochastic weight averaging, https://arxiv.org/abs/1803.05407)."""

    def __init__(self):
        self.count, self.state = 0, {}

    def add(self, network):
        self.count += 1
        for name, value in network.state_dict().items():
            before = self.state.get(name, torch.zeros_like(value))
            self.state[name] = before + (value - before) / self.count


def train(student, words, texts, order, epochs, rate, seed=1, drop=0.2, blind=0.1, hide=0.03, noise=0.0, slow_rate=0.5,
          size=8192, mean=False, one_of=(), report=print):
    """Adam on the weighted cross entropy, hard or soft targets alike, and on what twins are judged apart, by heads of which
    `one_of` take each other's place. The rate falls to nothing along a cosine or, where the `mean` of the weights is what is
    wanted, stays. Against learning by heart: `drop` of the pooled features, the share `blind` of words of which only the
    n-grams speak, the share `hide` of the places left out, `noise` on the words' rows, as a share of their spread."""
    generator = np.random.default_rng(seed)
    torch.manual_seed(seed)
    slow = list(student.words.parameters())
    fast = [p for p in student.parameters() if p is not slow[0]]
    adam = torch.optim.Adam([{"params": slow, "lr": rate * slow_rate}, {"params": fast, "lr": rate}], betas=(0.9, 0.98))
    plan = [texts.batches(order(epoch) if callable(order) else order, size, generator) for epoch in range(epochs)]
    steps = sum(map(len, plan))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        adam, lambda step: min(1, (step + 1) / 100) * (1 if mean else 0.5 + 0.5 * np.cos(np.pi * min(step / steps, 1))))
    targets, weights = torch.from_numpy(texts.targets), torch.from_numpy(texts.weights)
    average, taken = Mean(), 0
    for epoch, batches in enumerate(plan):
        student.train()
        total = count = gaps = 0
        for batch in batches:
            owners, twins = texts.pick_twins(batch, generator)
            unique, places, mask = texts.tensors(batch, generator, twins)
            keep = (torch.rand(len(unique)) >= blind).float()
            rows = student.rows(words, unique, keep)
            if noise:
                rows = rows * (1 + noise * torch.randn(len(unique), 1)) + noise * rows.detach().std() * torch.randn_like(rows)
            shown = mask * (torch.rand(mask.shape) >= hide)
            logits = student(rows, places, shown, drop)
            wanted, weight = targets[batch].float(), weights[batch].float()
            loss = nn.functional.binary_cross_entropy_with_logits(logits[:len(batch)], wanted, weight, reduction="sum")
            gap = apart(logits[owners], logits[len(batch):], one_of) if owners else torch.zeros(())
            loss = (loss + SAME * gap) / len(batch)
            adam.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(fast, 5.0)
            adam.step()
            schedule.step()
            taken += 1
            if mean and taken > steps * MEAN_FROM and taken % MEAN_EVERY == 0:
                average.add(student)
            total += loss.item() * len(batch)
            gaps += gap.item()
            count += len(batch)
        report(f"epoch {epoch + 1}: loss {total / count:.4f}, of it twins {SAME * gaps / count:.4f}")
    if average.count:
        student.load_state_dict(average.state)
