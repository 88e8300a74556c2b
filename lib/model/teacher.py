# SPDX-License-Identifier: MIT
"""Fine-tunes the teacher on all label sets at once, missing labels masked, and lets it label what has none."""
import random
import time

import numpy as np
import torch

import augment
import data
import encoder

# Heads whose weak labels (lexicon and phrases) are of use where no person has labelled: those about sense are not.
WEAK = [head for head in data.HEADS if head in data.SITUATION] + ["sexual", "obscene", "alcohol_drugs", "commercial"]
WEAK_POSITIVE, WEAK_NEGATIVE = 0.3, 0.06


def matrices(rows, heads):
    """(targets, weights), rows x heads; weight 0 where the target is unknown."""
    place = {head: number for number, head in enumerate(heads)}
    targets = np.zeros((len(rows), len(heads)), np.float32)
    weights = np.zeros((len(rows), len(heads)), np.float32)
    weak = [place[head] for head in WEAK]
    for number, row in enumerate(rows):
        if row.weak is not None:
            weights[number, weak] = WEAK_NEGATIVE
            for head in row.weak:
                if head in WEAK:
                    targets[number, place[head]] = 1
                    weights[number, place[head]] = WEAK_POSITIVE
        for head, target in row.targets.items():
            targets[number, place[head]] = target
            weights[number, place[head]] = row.weight
    return targets, weights


def batches(lengths, tokens, shuffle):
    """Row numbers, batch by batch: like lengths together, no more than `tokens` with the padding."""
    order = np.arange(len(lengths))
    if shuffle:
        shuffle.shuffle(order)
        order = order[np.argsort(lengths[order] + shuffle.integers(0, 3, len(order)), kind="stable")]
    else:
        order = np.argsort(lengths, kind="stable")
    made, begin = [], 0
    while begin < len(order):
        end = begin + 1
        longest = lengths[order[begin]]
        while end < len(order):
            longest = max(longest, lengths[order[end]])
            if longest * (end + 1 - begin) > tokens:
                break
            end += 1
        made.append(order[begin:end])
        begin = end
    if shuffle:
        shuffle.shuffle(made)
    return made


def tokenize(tokenizer, texts, limit):
    """Numbers of [CLS] words [SEP], cut in the middle where too long: both ends of a post say most."""
    begin, end = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
    rows = []
    for encoded in tokenizer.encode_batch(texts, add_special_tokens=False):
        ids = encoded.ids
        if len(ids) > limit - 2:
            ids = ids[:limit - 2]
        rows.append(np.array([begin, *ids, end], np.int32))
    return rows


def pad(rows):
    ids = np.zeros((len(rows), max(map(len, rows))), np.int64)
    for number, row in enumerate(rows):
        ids[number, :len(row)] = row
    return torch.from_numpy(ids)


def fit(model, words, rows, heads, epochs, rate, folder, seed, limit=48, tokens=2048, positive=None, log=print,
        minutes=None, soft=None, base_rate=None):
    """Trains in place. `positive`: weights of positive targets by head. `soft`: (rows x heads probabilities, share)."""
    generator = np.random.default_rng(seed)
    torch.manual_seed(seed)
    random.seed(seed)
    tokenizer = encoder.make_tokenizer(words)
    ids = tokenize(tokenizer, [row.text for row in rows], limit)
    lengths = np.array([len(row) for row in ids])
    targets, weights = matrices(rows, heads)
    if positive is not None:
        weights = np.where(targets > 0.5, weights * positive, weights)
    dense = [p for name, p in model.named_parameters() if name != "word.weight"]
    groups = [{"params": [p for p in dense if p.ndim > 1], "weight_decay": 0.01},
              {"params": [p for p in dense if p.ndim == 1], "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98), fused=True)
    sparse = torch.optim.SparseAdam([model.word.weight], lr=rate, betas=(0.9, 0.98))
    plan = [batch for _ in range(epochs) for batch in batches(lengths, tokens, generator)]
    log(f"{len(rows)} rows, {lengths.sum()} tokens, {len(plan)} steps")
    started, seen, total, counted = time.time(), 0, 0.0, 0
    model.train()
    for step, batch in enumerate(plan):
        share = step / len(plan)
        scale = min(1.0, step / (0.06 * len(plan) + 1)) * max(0.02, 1 - share)
        for group in optimizer.param_groups + sparse.param_groups:
            group["lr"] = rate * scale
        with torch.autocast("cpu", torch.bfloat16):
            logits = model(pad([ids[number] for number in batch]))
        losses = torch.nn.functional.binary_cross_entropy_with_logits(
            logits.float(), torch.from_numpy(targets[batch]), torch.from_numpy(weights[batch]), reduction="sum")
        loss = losses / len(batch)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(dense, 5.0)
        optimizer.step()
        sparse.step()
        optimizer.zero_grad(set_to_none=True)
        sparse.zero_grad(set_to_none=True)
        total += float(loss.detach())
        counted += 1
        seen += int(lengths[batch].sum())
        if step % 100 == 99:
            spent = time.time() - started
            log(f"{step + 1}/{len(plan)} loss {total / counted:.3f} {seen / spent:.0f} tokens/s, "
                f"{spent / 60:.1f} of about {spent * len(plan) / (step + 1) / 60:.1f} minutes")
            total, counted = 0.0, 0
        if folder and step % 1000 == 999:
            encoder.save(folder, model, words, heads, f"step {step + 1} of {len(plan)}")
    if folder:
        encoder.save(folder, model, words, heads, "finished")


@torch.no_grad()
def predict(model, words, texts, limit=96, tokens=4096):
    """Logits, texts x heads."""
    model.eval()
    ids = tokenize(encoder.make_tokenizer(words), texts, limit)
    lengths = np.array([len(row) for row in ids])
    out = np.zeros((len(texts), model.head.out_features), np.float32)
    for batch in batches(lengths, tokens, None):
        with torch.autocast("cpu", torch.bfloat16):
            out[batch] = model(pad([ids[number] for number in batch])).float().numpy()
    return out


def positive_weights(rows, heads, most=4.0):
    """Rare positives count more: the root of negatives over positives, between 1 and `most`."""
    targets, weights = matrices(rows, heads)
    up = (weights * targets).sum(0)
    down = (weights * (1 - targets)).sum(0)
    return np.clip(np.sqrt(down / np.maximum(up, 1)), 1.0, most).astype(np.float32)


# How many rows of each set are worth their time in the first phase; a set not named here gives all.
SHARES = {"goemotions": 7000, "tweeteval_emoji": 2500, "hopeedi": 3000, "tweeteval_sentiment": 2500,
          "davidson2017": 5000, "wiki_context_toxicity": 2500, "jigsaw_wiki_bin": 6000, "telegram_threats": 2000,
          "stormfront": 5000, "olid": 6000, "ag_news_test": 2000, "disaster_tweets": 1500, "teachers_reddit": 1500,
          "civil_toxic_spans": 8000, "presidio_synth": 500, "suicidal_intention": 3500, "reddit_misogyny": 2500,
          "tweeteval_irony": 1000, "tweeteval_emotion": 1000, "sms_spam": 2000, "tweeteval_hate": 6000,
          "hatexplain": 11000, "edos_sexism": 11000, "safenlp_implicit_hate": 10000}


def mixture(rows, seed, share=1.0):
    """The training rows of the first phase."""
    by_source = {}
    for row in rows:
        if row.split == "train":
            by_source.setdefault(row.source, []).append(row)
    picked = []
    for source in sorted(by_source):
        some = by_source[source]
        random.Random(f"{seed} {source}").shuffle(some)
        own = source.startswith(("own/", "tests/", "templates/"))
        picked += some if own else some[:max(4, int(share * SHARES.get(source, len(some))))]
    return picked


def first_phase(rows, folder, seed=1, share=1.0, **options):
    heads = data.HEADS
    words, table, tensors = encoder.starting_words()
    torch.manual_seed(seed)
    model = encoder.Teacher(len(words), len(heads))
    model.load_base(table, tensors)
    picked = mixture(rows, seed, share)
    fit(model, words, picked, heads, 1, 2e-4, folder, seed, positive=positive_weights(picked, heads), **options)
    return model, words, heads


def second_phase(model, words, heads, rows, folder, seed=2, share=1.0, rate=1.2e-4, light=False, **options):
    """Much of our own, little by little swapped, hurried and joined; templates; the public sets again, now filtered."""
    own = [row for row in rows if row.split == "train" and row.source.startswith(("own/", "tests/"))]
    public = [row for row in rows if row.split == "train" and not row.source.startswith(("own/", "tests/"))]
    random.Random(seed).shuffle(public)
    replay = _replay(model, words, heads, public, share)
    sentences = [row for row in own if row.source.startswith("own/")]
    picked = list(own) + augment.swap_groups(sentences, seed, 0.9)
    if not light:
        picked += augment.rewritten(own, seed) + list(sentences) + augment.rewritten(sentences, seed + 1)
        picked += augment.swap_groups(sentences, seed + 3, 0.9)
    picked += augment.joined(sentences, seed, int(5000 * share))
    filled = augment.templates(seed + 10, int(14000 * share))
    picked += filled + augment.emojified(filled + sentences, seed) + augment.emojified(filled, seed + 1) + replay
    picked += augment.swap_groups([row for row in replay if len(row.text) < 160], seed + 1, 0.3)
    fit(model, words, picked, heads, 1, rate, folder, seed, limit=80, positive=positive_weights(picked, heads, 3.0),
        **options)


LAST = {"davidson2017": 4500, "safenlp_toxigen": 2500, "hatemoji_build": 2500, "kaggle_insults": 1500, "jigsaw_wiki6": 1500,
        "edos_sexism": 1500, "goemotions": 1500, "tweeteval_emoji": 500, "suicidal_intention": 500, "civil_toxic_spans": 500}


def last_rows(rows, seed):
    """Of the last, short pass: dialect that is no hate, beside enough of all else that nothing is forgotten."""
    counts, picked = {}, []
    for row in rows:
        counts[row.source] = counts.get(row.source, 0) + 1
        own = row.source.startswith(("own/", "tests/"))
        if counts[row.source] <= LAST.get(row.source, 0) and len(row.text) < 300 or own and random.Random(
                f"{seed}{row.text}").random() < 0.4:
            picked.append(row)
    return picked + augment.templates(seed + 30, 5000)


# Rows of each public set that are seen again (or for the first time) among our own.
REPLAY = {"hatemoji_build": 5000, "safenlp_toxigen": 6000, "safenlp_implicit_hate": 4000, "hatexplain": 4000,
          "edos_sexism": 4000, "stormfront": 2500, "tweeteval_hate": 2000, "gab_hate_corpus": 1500,
          "jigsaw_wiki6": 3000, "civil_toxic_spans": 2000, "kaggle_insults": 2500, "jigsaw_wiki_bin": 1500,
          "convabuse": 1000, "sms_spam": 600, "sms_smishing": 300, "youtube_spam": 500, "suicidal_intention": 1200,
          "reddit_misogyny": 600, "wiki_context_toxicity": 800, "davidson2017": 1500, "goemotions": 3000,
          "tweeteval_emoji": 1500, "tweeteval_sentiment": 1500, "hopeedi": 1500, "ag_news_test": 800,
          "disaster_tweets": 800, "teachers_reddit": 800, "tweeteval_irony": 500, "tweeteval_emotion": 500}
TWICE = ("hatemoji_build", "safenlp_toxigen")  # written to mislead a reader of words: seen twice
POOL = ("goemotions", "tweeteval_emoji", "tweeteval_sentiment", "tweeteval_irony", "tweeteval_emotion", "hopeedi",
        "disaster_tweets", "teachers_reddit")


def _replay(model, words, heads, public, share):
    """The public rows of the second phase: hate whose kind no word tells gets the likeliest one; calm rows of the
    unlabelled pools become negatives, those at which the first phase frowns stay unlabelled."""
    counts, picked = dict.fromkeys(REPLAY, 0), []
    for row in public:
        if counts.get(row.source, 1 << 30) < REPLAY.get(row.source, 0) * share and len(row.text) < 400:
            counts[row.source] += 1
            picked.append(row)
    logits = predict(model, words, [row.text for row in picked], 64)
    place = {head: number for number, head in enumerate(heads)}
    kinds = [place[kind] for kind in data.KINDS]
    harms = [place[head] for head in data.HARMS + ["toxic", "any_hate"]]
    made = []
    for row, logit in zip(picked, logits):
        targets = dict(row.targets)
        if targets.get("any_hate") == 1 and not any(kind in targets for kind in data.KINDS):
            targets[data.KINDS[int(np.argmax(logit[kinds]))]] = 1
        if row.source in POOL and logit[harms].max() < -1.5:
            targets.update({head: 0 for head in data.HARMS if head not in row.weak})
            targets.update({"toxic": 0, "any_hate": 0})
        new = data.Row(row.text, targets, row.weight, row.source, row.split, row.language, row.weak)
        made += [new, new] if row.source in TWICE else [new]
    return made
