# SPDX-License-Identifier: MIT
"""The labelled text: public data sets and our own sentences, as rows with a target for each head (absent: unknown).

What the public labels mean for a policy is decided here, with what the data sets' README warns of. A label that a
data set does not have stays unknown; a label that means something else than the signal goes to an auxiliary head.
"""
import dataclasses
import gzip
import hashlib
import json
import pathlib
import re
import subprocess
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent

CONTENT = """obscene sexual abusive personal_attack bullying racist sexist hateful violent threat self_harm
illegal_advocacy illegal_conduct alcohol_drugs spam commercial disparaging accusation""".split()
SITUATION = """speaks_for_center affiliation disclaimer opinion claims_official_presence addresses_students
addresses_person solicits_connection encourages_account private_contact secrecy private_life romantic peer_socializing
false_privacy class_information official_business media_attention copyright_notice piracy student_reference
student_confidential confidential""".split()
# What only the trainer knows: labels of other meaning, kept apart so that they teach the encoder but no signal.
AUXILIARY = ["toxic", "any_hate", "insult", "offensive_tweet", "dialect_offensive", "political_threat", "group_threat"]
SIGNALS = CONTENT + SITUATION
HEADS = SIGNALS + AUXILIARY
KINDS = ("racist", "sexist", "hateful")
HARMS = ["obscene", "sexual", "abusive", "personal_attack", "bullying", *KINDS, "violent", "threat", "self_harm"]
# Calm register: an encyclopedia's talk, the news. None of these is to be expected in it.
CALM = HARMS + ["spam", "romantic", "solicits_connection", "private_contact", "secrecy", "false_privacy",
                "encourages_account", "peer_socializing", "illegal_advocacy", "addresses_students"]


@dataclasses.dataclass
class Row:
    text: str
    targets: dict        # head -> 0 or 1; a head that is missing is unknown
    weight: float        # of the row in training
    source: str
    split: str           # train, valid (kept out by row), test (kept out by the set's own split or as a whole)
    language: str = "en"
    weak: dict | None = dataclasses.field(default_factory=dict)  # head -> 1 as the lexicon and the phrases judge; None: not asked
    raw: dict | None = None      # of a public set: its own labels
    group: tuple | None = None   # of our own sentences: the file and the contrast group in it
    kind: str | None = None      # of a filled template: the kind of hate whose group was filled in


# ------------------------------------------------------------------------------------------------------------- groups
def read_groups(path=HERE / "groups.tsv"):
    """(kind, language, register, form) -> words."""
    groups = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, language, register, form, words = line.split("\t")
            groups[kind, language, register, form] = words.split(", ")
    return groups


def kind_patterns():
    """One pattern a kind of hate: the groups it is aimed at, as they are named in either language."""
    words = {kind: set() for kind in KINDS}
    for (kind, language, register, form), names in read_groups().items():
        if form == "adjective" and register == "neutral" and language == "en":
            continue  # "black", "male" alone are stems where they are worth it
        for name in names:
            words[kind].add(re.sub(r"^(los|las|un|una) ", "", name.lower()))
    return {kind: re.compile(r"(?<!\w)(?:" + "|".join(sorted(map(re.escape, names), key=len, reverse=True)) +
                             r")(?:'s|’s|s)?(?!\w)", re.I) for kind, names in words.items()}


_PATTERNS = {}


def hate_kinds(text):
    """The kinds of hate whose groups a hateful text names."""
    if not _PATTERNS:
        _PATTERNS.update(kind_patterns())
    return [kind for kind in KINDS if _PATTERNS[kind].search(text)]


def hate_targets(text, hate, only=None):
    """Targets of the three kinds where a data set says hate or not. `only`: the kinds that the set looked for."""
    if not hate:
        return {"any_hate": 0, **{kind: 0 for kind in (only or KINDS)}}
    named = [kind for kind in hate_kinds(text) if not only or kind in only]
    targets = {"any_hate": 1, "toxic": 1}
    if len(only or ()) == 1:
        named = list(only)
    targets.update({kind: 1 for kind in named})
    if named:  # hate at a group that is not named at all: absent; where several are named, all of them are thought meant
        targets.update({kind: 0 for kind in KINDS if kind not in named and not only})
    return targets


# -------------------------------------------------------------------------------------------------------- public sets
def _wiki6(labels, text):
    targets = {"toxic": labels["toxic"], "insult": labels["harassment"]}
    if labels["toxic"]:
        targets["threat"] = labels["threat"]
        if labels["threat"]:
            targets["violent"] = 1
        targets["abusive"] = labels["harassment"]
        if labels["harassment"]:
            targets["personal_attack"] = 1
        targets.update(hate_targets(text, labels["hate"]))
    else:
        targets.update({head: 0 for head in CALM if head not in ("sexual", "obscene")})
    return targets, 1.0


def _wiki_bin(labels, text):
    if labels["toxic"]:
        return {"toxic": 1}, 0.7
    return {"toxic": 0, "abusive": 0, "personal_attack": 0, "bullying": 0, "threat": 0, **hate_targets(text, 0)}, 0.7


def _wiki_context(labels, text):
    return ({"toxic": 1}, 0.5) if labels["toxic"] else ({"toxic": 0, "threat": 0, "bullying": 0,
                                                         **hate_targets(text, 0)}, 0.5)


def _civil(labels, text):
    targets = {"toxic": 1}
    if "harassment" in labels:
        targets["insult"] = labels["harassment"]
        if labels["harassment"]:  # comments on the news: half of them at officials, and some are mere criticism
            targets["abusive"] = 1
        else:
            targets["personal_attack"] = 0
    if "threat" in labels:
        targets["threat"] = labels["threat"]
    if "hate" in labels:
        targets.update(hate_targets(text, labels["hate"]))
    return targets, 0.7


def _olid(labels, text):
    targets = {"offensive_tweet": labels["toxic"]}
    if "harassment" in labels and not labels["toxic"]:
        targets.update({"threat": 0, "bullying": 0})
    return targets, 0.6


def _edos(labels, text):
    targets = hate_targets(text, labels["sexism"], ("sexist",))
    if not labels["sexism"]:
        targets.pop("any_hate")  # it may be hate of another kind
    if labels.get("threat"):
        targets.update({"group_threat": 1, "violent": 1})
    elif "threat" in labels:
        targets["group_threat"] = 0
    return targets, 1.0


def _misogyny(labels, text):
    targets = hate_targets(text, labels["sexism"], ("sexist",))
    if not labels["sexism"]:
        targets.pop("any_hate")
    return targets, 0.7


def _tweeteval_hate(labels, text):
    return hate_targets(text, labels["hate"], ("racist", "sexist")), 0.7


def _davidson(labels, text):
    # Collected by slurs: most that is called offensive is dialect. It teaches a head of its own, and hate a little.
    targets = {"dialect_offensive": labels["toxic"]}
    if labels["hate"]:
        targets.update(hate_targets(text, 1))
    elif not labels["toxic"]:
        targets.update(hate_targets(text, 0))
    else:  # dialect, by most of its readers no hate
        targets.update({kind: 0 for kind in KINDS})
    return targets, 0.3


def _hatexplain(labels, text):
    if labels["hate"]:
        return hate_targets(text, 1), 0.8
    if labels["toxic"]:  # offensive, not hate: annotators differ
        return {"toxic": 1}, 0.5
    return {"toxic": 0, **hate_targets(text, 0)}, 0.8


def _gab(labels, text):
    targets = {"insult": labels["harassment"], **hate_targets(text, labels["hate"])}
    if labels["threat"]:
        targets.update({"group_threat": 1, "violent": 1})
    return targets, 0.8


def _hate_only(weight):
    return lambda labels, text: (hate_targets(text, labels["hate"]), weight)


def _hatemoji(labels, text):
    targets = hate_targets(text, labels["hate"])
    targets["group_threat"] = labels["threat"]
    if labels["threat"]:
        targets.update({"violent": 1, "threat": 1})
    return targets, 2.0


def _insults(labels, text):
    targets = {"insult": labels["harassment"], "abusive": labels["harassment"], "personal_attack": labels["harassment"]}
    if not labels["harassment"]:
        targets["bullying"] = 0
    return targets, 0.8


def _convabuse(labels, text):
    targets = {"toxic": labels["toxic"], "insult": labels["harassment"], "sexual": labels["sexual"]}
    if labels["harassment"] and not labels["sexual"]:
        targets.update({"abusive": 1})
    elif not labels["harassment"]:
        targets.update({"abusive": 0, "personal_attack": 0, "bullying": 0, **hate_targets(text, 0)})
    return targets, 0.6


def _telegram(labels, text):
    return {"political_threat": labels["threat"]}, 0.4


def _spam(weight):
    def read(labels, text):
        if labels["spam"]:
            return {"spam": 1}, weight
        return {"spam": 0, "commercial": 0}, weight
    return read


def _self_harm(labels, text):
    return {"self_harm": labels["self_harm"], **({} if labels["self_harm"] else {"threat": 0})}, 0.6


def _news(labels, text):
    return {head: 0 for head in CALM + ["toxic", "any_hate", "bullying", "student_confidential", "confidential"]}, 0.4


def _disaster(labels, text):
    return {"threat": 0, "self_harm": 0, "bullying": 0, "any_hate": 0, "racist": 0, "sexist": 0, "hateful": 0}, 0.3


def _teachers(labels, text):
    return {head: 0 for head in HARMS if head != "abusive"} | {"any_hate": 0, "spam": 0}, 0.4


def _pii(labels, text):
    return {head: 0 for head in HARMS} | {"toxic": 0, "any_hate": 0}, 0.15


def _pool(labels, text):
    return {}, 0.3


PUBLIC = {
    "ag_news_test": _news, "civil_toxic_spans": _civil, "convabuse": _convabuse, "davidson2017": _davidson,
    "disaster_tweets": _disaster, "edos_sexism": _edos, "gab_hate_corpus": _gab, "goemotions": _pool,
    "hatemoji_build": _hatemoji, "hatexplain": _hatexplain, "hopeedi": _pool, "jigsaw_wiki6": _wiki6,
    "jigsaw_wiki_bin": _wiki_bin, "kaggle_insults": _insults, "olid": _olid, "presidio_synth": _pii,
    "reddit_misogyny": _misogyny, "safenlp_implicit_hate": _hate_only(0.8), "safenlp_toxigen": _hate_only(2.0),
    "sms_smishing": _spam(0.6), "sms_spam": _spam(0.6), "stormfront": _hate_only(0.7),
    "suicidal_intention": _self_harm, "teachers_reddit": _teachers, "telegram_threats": _telegram,
    "tweeteval_emoji": _pool, "tweeteval_emotion": _pool, "tweeteval_hate": _tweeteval_hate, "tweeteval_irony": _pool,
    "tweeteval_sentiment": _pool, "wiki_context_toxicity": _wiki_context, "youtube_spam": _spam(0.8),
}
# Never trained on: whole data sets (the raw labels are in `targets` under their public names), and own test splits.
KEPT_SETS = ("youtoxic_1000", "wiki_toxicity_testset")
KEPT_SPLITS = {"jigsaw_wiki6": "test", "olid": "test", "hatemoji_build": "test", "edos_sexism": "test",
               "tweeteval_hate": "test", "stormfront": "test"}
VALID_SHARE = 4  # per cent of every other set, by the text's own hash
ONE_VIDEO = 350  # rows at the end of youtube_spam: the comments of its last video


def clean(text):
    """Marks of collection removed: user and link placeholders, line break words, runs of white space."""
    text = re.sub(r"@USER\b|@user\b|\bMENTION\d*\b|\[USER\]|<user>", "@someone", text)
    text = re.sub(r"\[URL\]|\bURL\b|<url>|https?://t\.co/\S*", "", text)
    text = text.replace("NEWLINE_TOKEN", " ").replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")
    text = re.sub(r"&#\d+;", "", text)
    return re.sub(r"\s+", " ", text).strip()


def hundredth(text, salt=""):
    """Into which of a hundred equal parts a text falls, from 0, the same in each run."""
    return int(hashlib.md5((salt + text).encode()).hexdigest()[:8], 16) % 100


def read_public(shared, only=None):
    """Rows of every public set under shared/data; kept-out sets come with split `test`."""
    rows = []
    for name, judge in {**PUBLIC, **dict.fromkeys(KEPT_SETS)}.items():
        if only and name not in only:
            continue
        with gzip.open(pathlib.Path(shared, "data", name + ".jsonl.gz"), "rt", encoding="utf-8") as lines:
            raw = [json.loads(line) for line in lines]
        for number, record in enumerate(raw):
            text = clean(record["text"])
            if len(text) < 2:
                continue
            if judge is None:
                rows.append(Row(text, {"public_" + k: v for k, v in record["labels"].items()}, 0, name, "test"))
                continue
            targets, weight = judge(record["labels"], text)
            split = "valid" if hundredth(text) < VALID_SHARE else "train"
            if record.get("split") and record["split"] == KEPT_SPLITS.get(name):
                split = "test"
            if name == "youtube_spam" and number >= len(raw) - ONE_VIDEO:
                split = "test"
            rows.append(Row(text, targets, weight, name, split, raw=record["labels"]))
    return _match_lengths(rows)


def _match_lengths(rows, source="suicidal_intention", head="self_harm"):
    """Length alone tells this set's two sides apart: cut both to pieces of like length, the same shares on each side.

    A cut positive is believed only where it is still long enough to say something.
    """
    kept = []
    for row in rows:
        if row.source != source:
            kept.append(row)
            continue
        words = row.text.split()
        limit = (12, 20, 32, 50)[hundredth(row.text, "length") % 4]
        if len(words) < limit:
            if row.targets[head] or len(words) < 8:
                continue
            limit = len(words)
        row.text = " ".join(words[:limit])
        row.weight *= 0.5 if limit < 20 else 1.0
        kept.append(row)
    return kept


# A word of these and the row may be what a signal is about: not everyday text, then, by which alarms are counted.
SWEARS = re.compile(r"\b(f+u+c+k\w*|sh+i+t\w*|bitch\w*|ass(hole)?|dick\w*|cunt\w*|nigg\w*|stupid|idiot\w*|moron\w*|kill\w*|"
                    r"die|dead|hate|hell|damn|crap|sex\w*|gay|retard\w*|dumb\w*|suck\w*|trash|loser\w*|pussy|whore|slut|"
                    r"hoe\w*|porn|drunk|weed|beer|wine|high|ugly|fat|disgust\w*|clown)\b", re.I)
EVERYDAY = ("goemotions", "tweeteval_emoji", "tweeteval_sentiment", "teachers_reddit", "tweeteval_irony")


def is_everyday(row):
    """Harmless talk of the unlabelled pools."""
    return row.source in EVERYDAY and not SWEARS.search(row.text)


# ------------------------------------------------------------------------------------------------------ our own words
def read_glossary():
    """(Spanish word, its meaning in English, words joined by _) of glossary.txt."""
    lines = (HERE / "glossary.txt").read_text(encoding="utf-8").splitlines()
    return [tuple(pair.split("=")) for line in lines if not line.startswith("#") for pair in line.split()]


def without_accents(word):
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def _unescape(text):
    return text.replace("\\n", "\n")


def plain_criticism():
    """What an organization's critics may say of it, by its name."""
    lines = (REPOSITORY / "lib/data/criticism.txt").read_text(encoding="utf-8").splitlines()
    return [line.replace("%s", "the technology center") for line in lines if line and not line.startswith("#")]


def read_own(repository=REPOSITORY):
    """lib/model/sentences/*.tsv: every head is known but those marked as doubtful."""
    rows = []
    for path in sorted(pathlib.Path(repository, "lib/model/sentences").glob("*.tsv")):
        parts = path.name.split(".")
        split = "aside" if "aside" in parts else "train"
        group = 0
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip():
                group += 1
                continue
            if line.startswith("#"):
                continue
            labels, tab, text = line.partition("\t")
            if not tab:
                raise ValueError(f"{path.name}:{number}: no tab")
            named = {label.strip() for label in labels.split(",") if label.strip()}
            unknown = {label.lstrip("?") for label in named} - set(SIGNALS)
            if unknown:
                raise ValueError(f"{path.name}:{number}: no head called {', '.join(sorted(unknown))}")
            targets = {head: int(head in named) for head in SIGNALS if "?" + head not in named}
            if any("?" + kind in named for kind in KINDS) and not any(kind in named for kind in KINDS):
                hate = None
            else:
                hate = int(any(kind in named for kind in KINDS))
            if hate is not None:
                targets["any_hate"] = hate
            harm = {"obscene", "abusive", "personal_attack", "bullying", "threat", *KINDS} & named
            if harm or not any(label.startswith("?") for label in named):
                targets["toxic"] = int(bool(harm))
            rows.append(Row(_unescape(text), targets, 3.0, "own/" + parts[0], split, parts[-2], group=(path.name, group)))
    return rows


def read_tests(repository=REPOSITORY):
    """tests/sentences/SIGNAL.txt: one signal is known of each line."""
    rows = []
    for path in sorted(pathlib.Path(repository, "tests/sentences").glob("*.txt")):
        head = path.name.split(".")[0]
        if head not in SIGNALS:
            continue
        split = "aside" if ".aside." in path.name else "train"
        for line in path.read_text(encoding="utf-8").splitlines():
            if line[:2] in ("+ ", "- "):
                text = _unescape(line[2:])
                spanish = re.search(r"[ñ¿¡áéíóú]|\b(el|la|los|que|de|una|por)\b", text, re.I) is not None
                rows.append(Row(text, {head: int(line[0] == "+")}, 2.0, "tests/" + head, split,
                                "es" if spanish else "en"))
    return rows


def read_cases(shared):
    """The sample of scenario cases: only ever measured."""
    rows = []
    for path in sorted(pathlib.Path(shared, "cases").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            case = json.loads(line)
            signals = {k: int(v) for k, v in case["expect"].get("signals", {}).items() if k in SIGNALS}
            rows.append(Row(case["disclosure"]["text"], signals, 0, "cases/" + path.stem, "test"))
    return rows


# --------------------------------------------------------------------------------------------------------- weak labels
def add_weak(rows, command, heads=SIGNALS):
    """What the lexicon and the phrases already judge (`command`: the built smpolicy), as a weak hint for each row."""
    lines = "".join(json.dumps({"text": row.text}, ensure_ascii=False) + "\n" for row in rows)
    run = subprocess.run([str(command), "classify", "--format", "json"], input=lines.encode("utf-8", "replace"),
                         capture_output=True)
    reports = run.stdout.decode("utf-8", "replace").splitlines()
    if len(reports) != len(rows):
        raise RuntimeError(run.stderr.decode("utf-8", "replace")[:500])
    known = set(heads)
    for row, line in zip(rows, reports):
        fired = {s["id"] for s in json.loads(line)["signals"] if s["fired"]}
        row.weak = {head: 1 for head in fired & known}


def read_all(shared, repository=REPOSITORY):
    return read_public(shared) + read_own(repository) + read_tests(repository)
