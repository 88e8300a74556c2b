# SPDX-License-Identifier: MIT
"""The teacher's body: the first eight layers of bge-small-en-v1.5 (a BERT of twelve, https://arxiv.org/abs/2309.07597),
its words, its heads.

The words are those of the published vocabulary without other scripts, unused places and what our texts hardly ever need, with a
word of its own for every emoji, which the published one does not know: it begins as the mean of the words of its Unicode
name; and with Spanish words (glossary.txt), which begin as their meaning.
"""
import collections
import json
import pathlib
import re
import unicodedata

import numpy as np
import torch
from tokenizers import Regex, Tokenizer, normalizers, pre_tokenizers
from tokenizers.models import WordPiece
from torch import nn

import data

LAYERS, WIDTH, HEADS, INNER = 8, 384, 12, 1536
POSITIONS = 128
PIECES = 23200  # as many words as the reader's file of weights has room for beside the layers
# Each of these code points is a word of its own, however it is written: arrows to stars, and all emoji blocks.
SYMBOLS = "[\u2190-\u2bff\U0001f000-\U0001faff]"
SKIN_TONES = "[\U0001f3fb-\U0001f3ff]"  # left out: the same emoji in another colour says the same
EMOJI_BLOCKS = ((0x2190, 0x2c00), (0x1f1e6, 0x1f200), (0x1f300, 0x1f650), (0x1f680, 0x1f700), (0x1f7e0, 0x1f7f0),
                (0x1f900, 0x1fa00), (0x1fa70, 0x1fb00))

# Spanish words that are written like English ones: these keep their English vector, the sentence around them decides.
ENGLISH = set("""a me he has hay sea van no son sin come como dos red den di pan once actual he lo real mayo la ha con ten
gas sexy sexual normal criminal animal inferior superior queer gays video cancer bullying opinion gringo latino latina
director doctor hospital motor cable mama papa use usa eras real bola mono ves mil era tan solo luego este ti mata vi
mas va pon ve te se tu os loco burro sera cara grave polla puma fue pinche nos""".split())


def read_base(folder):
    """(tensors, vocabulary) of the published encoder, out of the files that its package carries (README.md)."""
    import onnx
    from onnx import numpy_helper
    folder = pathlib.Path(folder)
    graph = onnx.load(folder / "bge-small-en-v1.5.onnx").graph
    tensors = {part.name: torch.from_numpy(numpy_helper.to_array(part).copy()) for part in graph.initializer}
    for node in graph.node:  # /encoder/layer.0/output/dense/MatMul takes its weight, depth x columns, by a number
        if node.op_type == "MatMul" and node.input[1] in tensors:
            name = node.name.strip("/").removesuffix("/MatMul").replace("/", ".") + ".weight"
            tensors[name] = tensors[node.input[1]].T.contiguous()
    vocabulary = json.loads((folder / "bge-small-en-v1.5-tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    return tensors, vocabulary


def make_tokenizer(words, positions=POSITIONS):
    """The tokenizer over `words`, a list in the order of their numbers."""
    tokenizer = Tokenizer(WordPiece({word: number for number, word in enumerate(words)}, unk_token="[UNK]",
                                    max_input_chars_per_word=100))
    tokenizer.normalizer = normalizers.Sequence([
        normalizers.Replace(Regex(SKIN_TONES), ""),
        normalizers.BertNormalizer(clean_text=True, handle_chinese_chars=True, strip_accents=True, lowercase=True)])
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([
        pre_tokenizers.Split(Regex(SYMBOLS), "isolated"), pre_tokenizers.BertPreTokenizer()])
    return tokenizer


def _is_kept(word):
    if word.startswith("[unused"):
        return False
    body = word[2:] if word.startswith("##") else word
    return all(ord(c) < 0x250 or 0x2000 <= ord(c) < 0x2100 for c in body)


def starting_words(folder, texts):
    """(words, embedding rows, tensors) to begin with; `texts` decide which words are worth their room."""
    tensors, vocabulary = read_base(folder)
    table = tensors["embeddings.word_embeddings.weight"]
    words = [word for word in sorted(vocabulary, key=vocabulary.get) if _is_kept(word)]
    rows = [table[vocabulary[word]] for word in words]
    known = make_tokenizer(words)
    known_rows = torch.stack(rows)
    for begin, end in EMOJI_BLOCKS:
        for point in range(begin, end):
            name = unicodedata.name(chr(point), "")
            if not name or unicodedata.category(chr(point)) not in ("So", "Sk", "Sm"):
                continue
            if 0x1f3fb <= point <= 0x1f3ff or point < 0x2600 and name not in ("WATCH", "HOURGLASS"):
                continue
            name = re.sub(r"\b(face|with|sign|symbol|emoji|modifier|white|black|heavy)\b", " ", name.lower())
            pieces = known.encode(name.strip() or "symbol").ids
            words.append(chr(point))
            rows.append(known_rows[pieces].mean(0))
    _add_spanish(words, rows, known, known_rows)
    kept = _worth_room(words, texts)
    return [words[number] for number in kept], torch.stack([rows[number] for number in kept]), tensors


def _read_glossary():
    """(Spanish word without its accents, meaning)"""
    return [(data.without_accents(word), meaning) for word, meaning in data.read_glossary()]


def _add_spanish(words, rows, known, known_rows):
    place = {word: number for number, word in enumerate(words)}
    for word, meaning in _read_glossary():
        row = known_rows[known.encode(meaning.replace("_", " ")).ids].mean(0)
        if word not in place:
            place[word] = len(words)
            words.append(word)
            rows.append(row)
        elif word not in ENGLISH:
            rows[place[word]] = row


def plain_words(texts):
    """The texts' own words and letters: enough for a trial without the published encoder."""
    found = sorted({word for text in texts for word in re.findall(r"\w+|[^\w\s]", text.lower())})
    letters = sorted({letter for word in found for letter in word})
    return ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *letters, *("##" + letter for letter in letters),
            *(word for word in found if len(word) > 1)]


def _worth_room(words, texts):
    """The numbers of PIECES words: signs, letters, emoji, Spanish words, and of the others those most used."""
    counts = collections.Counter()
    for encoded in make_tokenizer(words).encode_batch(texts, add_special_tokens=False):
        counts.update(encoded.ids)
    spanish = {word for word, _ in _read_glossary()}

    def must_stay(number):
        body = words[number].removeprefix("##")
        return len(body) == 1 or body.startswith("[") or words[number] in spanish
    # of words used alike the published order decides, which is about that of their use
    order = sorted(range(len(words)), key=lambda number: (not must_stay(number), -counts[number], number))
    return sorted(order[:PIECES])


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask, dropout):
        n, length, _ = x.shape
        q, k, v = self.qkv(x).view(n, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        # written out: on a CPU the fused attention's way back takes longer than all matrix products together
        a = torch.softmax(torch.matmul(q * (WIDTH // HEADS) ** -0.5, k.transpose(2, 3)) + mask, -1).to(v.dtype)
        a = torch.matmul(a, v)
        a = self.out(a.transpose(1, 2).reshape(n, length, WIDTH))
        x = self.norm1(x + a)
        return self.norm2(x + dropout(self.down(nn.functional.gelu(self.up(x)))))


class Teacher(nn.Module):
    """Token numbers (padded with 0) -> logits, one a head: a linear map of the mean of the last layer's words."""

    def __init__(self, words, heads, layers=LAYERS, dropout=0.1):
        super().__init__()
        self.word = nn.Embedding(words, WIDTH, sparse=True)
        self.position = nn.Embedding(POSITIONS, WIDTH)  # the second sequence's type is folded into it
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.head = nn.Linear(WIDTH, heads)
        self.dropout = nn.Dropout(dropout)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.constant_(self.head.bias, -2.0)

    def hidden(self, ids):
        x = self.norm(self.word(ids) + self.position.weight[:ids.shape[1]])
        real = ids != 0
        mask = torch.zeros(real.shape).masked_fill(~real, -1e4)[:, None, None, :]
        x = self.dropout(x)
        for layer in self.layers:
            x = layer(x, mask, self.dropout)
        real = real[:, :, None].to(x.dtype)
        return (x * real).sum(1) / real.sum(1)

    def forward(self, ids):
        return self.head(self.dropout(self.hidden(ids).float()))

    def load_base(self, rows, tensors):
        with torch.no_grad():
            self.word.weight.copy_(rows)
            self.position.weight.copy_(tensors["embeddings.position_embeddings.weight"][:POSITIONS] +
                                       tensors["embeddings.token_type_embeddings.weight"][0])
            _copy(self.norm, tensors, "embeddings.LayerNorm")
            for number, layer in enumerate(self.layers):
                base = f"encoder.layer.{number}."
                for part in ("weight", "bias"):
                    getattr(layer.qkv, part).copy_(torch.cat(
                        [tensors[f"{base}attention.self.{name}.{part}"] for name in ("query", "key", "value")]))
                _copy(layer.out, tensors, base + "attention.output.dense")
                _copy(layer.norm1, tensors, base + "attention.output.LayerNorm")
                _copy(layer.up, tensors, base + "intermediate.dense")
                _copy(layer.down, tensors, base + "output.dense")
                _copy(layer.norm2, tensors, base + "output.LayerNorm")


def _copy(module, tensors, name):
    module.weight.copy_(tensors[name + ".weight"])
    module.bias.copy_(tensors[name + ".bias"])


def save(folder, model, words, heads, note):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "vocab.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    (folder / "heads.txt").write_text("\n".join(heads) + "\n")
    (folder / "config.json").write_text(json.dumps({
        "layers": len(model.layers), "width": WIDTH, "attention_heads": HEADS, "inner": INNER, "positions": POSITIONS,
        "layer_norm_eps": 1e-12, "activation": "gelu (erf)", "pooling": "mean of all words, [CLS] and [SEP] too",
        "symbols": SYMBOLS, "note": note}, indent=1) + "\n")
    torch.save(model.state_dict(), folder / "teacher.pt.new")
    (folder / "teacher.pt.new").rename(folder / "teacher.pt")


def load(folder):
    """(model, words, heads) as saved."""
    folder = pathlib.Path(folder)
    words = (folder / "vocab.txt").read_text(encoding="utf-8").split("\n")[:-1]
    heads = (folder / "heads.txt").read_text().split()
    model = Teacher(len(words), len(heads), json.loads((folder / "config.json").read_text())["layers"])
    model.load_state_dict(torch.load(folder / "teacher.pt", weights_only=True))
    return model, words, heads


def mix(first, second, folder, share):
    """A model with the mean of two models' weights, `share` of it the first's; the second was trained on from the first."""
    one, words, heads = load(first)
    two, same, _ = load(second)
    if words != same:
        raise ValueError(f"{first} and {second} do not know the same words")
    theirs = one.state_dict()
    two.load_state_dict({name: share * theirs[name] + (1 - share) * weights for name, weights in two.state_dict().items()})
    save(folder, two, words, heads, "finished")
