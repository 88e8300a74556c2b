# SPDX-License-Identifier: MIT
"""More rows out of those there are: templates filled, groups swapped, writing habits, sentences set side by side.

What the C reader undoes by itself (leetspeak, look-alikes, split words, …) is not made here.
"""
import random
import re

import data

# Whom one may insult without hating a group by what it is: abuse of them is abuse, not hate.
COMMON = {"en": (["bankers", "politicians", "landlords", "vegans", "lawyers", "referees", "Cowboys fans", "car salesmen",
                  "board members", "managers", "gamers", "influencers", "smokers", "bikers", "accountants", "cops"],
                 ["banker", "politician", "landlord", "lawyer", "referee", "salesman", "manager", "gamer", "cop"]),
          "es": (["los políticos", "los banqueros", "los abogados", "los árbitros", "los caseros", "los veganos",
                  "los gerentes", "los influencers"], ["un político", "un banquero", "un abogado"])}
THINGS = {"en": ["this printer", "cold coffee", "broccoli", "Mondays", "that alarm clock", "this old truck", "the parking lot",
                 "algebra", "black olives", "white bread", "Chinese food", "this drill press", "winter", "the new app",
                 "the Mexican restaurant on Main", "the French press", "that commercial", "cheap wire", "traffic"],
          "es": ["el lunes", "esta impresora", "el brócoli", "el tráfico", "la comida china", "el frío", "la tarea",
                 "esa alarma", "este martillo", "el café frío"]}
NAMES = ["Tyler", "Brenda", "Marcus", "Kayla", "Mr. Dutton", "Josh", "Alma", "Rosa", "Dylan", "Mrs. Pratt", "Luis"]
# What is said of somebody: {bad} and {good}, what is wished: {hurt} and {help}.
WORDS = {
    ("en", "bad"): "awful, disgusting, horrible, gross, filthy, vile, evil, stupid, nasty, worthless, rotten, pathetic, ugly, "
                   "repulsive, dumb, a disgrace, horrendous, despicable, a waste of space, the worst, trash, creepy, "
                   "idiotic, sickening, a nuisance to the human race, wicked people",
    ("en", "good"): "great, kind, lovely, funny, friendly, wonderful, brave, smart, fantastic, generous, welcome, the best, "
                    "beautiful, gentle, interesting, honest, a blessing, good company, hard workers, polite, amazing, tall, "
                    "busy today, on the bus, from Tulsa, at lunch, new here, quiet, tired today",
    ("en", "hurt"): "murder, kill, stab, hang, exterminate, burn, strangle, beat up, whip, execute, hurt, torture",
    ("en", "help"): "hug, thank, help, meet, visit, invite, support, hire, teach, cheer for, welcome, listen to, respect",
    ("es", "bad"): "horribles, asquerosos, repugnantes, estúpidos, malvados, inútiles, despreciables, lo peor, basura, "
                   "una vergüenza, unos puercos, tontos",
    ("es", "good"): "amables, divertidos, geniales, valientes, generosos, bienvenidos, lo mejor, inteligentes, "
                    "trabajadores, muy buena gente, de Tulsa, nuevos aquí",
    ("es", "hurt"): "matar, quemar, golpear, ahorcar, exterminar, torturar, apuñalar",
    ("es", "help"): "abrazar, ayudar, conocer, visitar, invitar, apoyar, respetar, escuchar",
}
WORDS = {key: words.split(", ") for key, words in WORDS.items()}
# Labels of a template's class; `?` is unknown. KIND stands for the kind of hate of the group that is filled in.
_DOUBT = ["?abusive", "?personal_attack", "?bullying", "?disparaging", "?opinion", "?addresses_person", "?accusation",
          "?private_life", "?affiliation", "?class_information", "?addresses_students", "?student_reference"]
CLASSES = {
    "hate": ["KIND", *_DOUBT],
    "hatev": ["KIND", "violent", "?threat", *_DOUBT],
    "hatet": ["KIND", "violent", "threat", *_DOUBT],
    "clear": _DOUBT[3:],
    "reclaim": ["?abusive", *_DOUBT[3:]],
    "abuse": ["abusive", *_DOUBT[1:]],
    "abusev": ["violent", "?threat", *_DOUBT],
    "thing": ["?violent", "?disparaging", "?opinion", "?private_life"],
}
SPANISH_OPENERS = ["", "", "", "", "Mira, ", "La verdad, ", "Oye, ", "pues ", "jajaja ", "Neta, ", "Miren: "]
OPENERS = ["", "", "", "", "", "Honestly, ", "lol ", "ngl ", "So ", "Look, ", "tbh ", "Well, ", "omg ", "FYI ", "I mean, "]
ENDINGS = ["", "", "", "", "", "", ".", ".", "!", "!!", "...", " lol", " 😂", " smh", " fr", " 🙄", " 💯", "?!"]
SPANISH_ENDINGS = ["", "", "", "", "", ".", ".", "!", "...", " 😂", " jaja", " 🙄"]


def _fill(template, kind, language, groups, pick):
    def word(register, form):
        return pick.choice(groups[kind, language, register, form])
    common = COMMON[language]
    fills = {"{P}": lambda: word("neutral", "plural"), "{S}": lambda: word("neutral", "singular"),
             "{A}": lambda: word("neutral", "adjective"), "{p}": lambda: word("slur", "plural"),
             "{s}": lambda: word("slur", "singular"), "{N}": lambda: pick.choice(common[0]),
             "{n}": lambda: pick.choice(common[1]), "{O}": lambda: pick.choice(THINGS[language]),
             "{I}": lambda: pick.choice(NAMES)}
    fills.update({"{" + name + "}": lambda name=name: pick.choice(WORDS[language, name])
                  for name in ("bad", "good", "hurt", "help")})
    text = template
    for mark, make in fills.items():
        if mark in text:
            filled = make()
            if mark == "{S}" and language == "en":
                text = re.sub(r"\b([Aa]nother|every|one|a decent|single|no|the next|the only|such a thing as a decent|"
                              r"first|more|Every|No|if it were up to me no|who else) \{S\}", rf"\1 {filled}", text)
                text = text.replace("{S}", ("an " if filled[0].lower() in "aeiou" else "a ") + filled)
            elif mark in ("{s}", "{n}") and language == "en":
                article = "an" if filled[0].lower() in "aeiou" else "a"
                text = re.sub(r"\ba(n)? \{[sn]\}", f"{article} {filled}", text).replace(mark, filled)
            else:
                text = text.replace(mark, filled)
    return text


def templates(seed, count, path=data.HERE / "templates.tsv"):
    """`count` filled templates, as many of each class and kind as it has templates, hate and not hate alike."""
    pick = random.Random(seed)
    groups = data.read_groups()
    lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()
             if line and not line.startswith("#")]
    hostile = [line for line in lines if line[0].startswith("hate")]
    others = [line for line in lines if not line[0].startswith("hate")]
    rows = []
    while len(rows) < count:
        label, language, template = pick.choice(hostile if len(rows) % 5 < 2 else others)
        kind = pick.choice(data.KINDS)
        try:
            text = _fill(template, kind, language, groups, pick)
        except KeyError:
            continue  # this language has no such form
        text = pick.choice(OPENERS if language == "en" else SPANISH_OPENERS) + text
        text += pick.choice(ENDINGS if language == "en" else SPANISH_ENDINGS)
        named = [kind if name == "KIND" else name for name in CLASSES[label]]
        targets = {head: int(head in named) for head in data.SIGNALS if "?" + head not in named}
        targets["any_hate"] = int(label.startswith("hate"))
        if label != "reclaim":
            targets["toxic"] = int(label.startswith(("hate", "abuse")))
        rows.append(data.Row(text, targets, 1.0, "templates/" + label, "train", language, None))
    return rows


def swap_groups(rows, seed, share=0.5, hate_too=True):
    """The same sentences with another group in the same place; the kind of hate goes with it."""
    pick = random.Random(seed)
    groups = data.read_groups()
    known = {}
    for (kind, language, register, form), words in groups.items():
        if form in ("plural", "singular", "adjective"):
            for word in words:
                known[language, word.lower()] = (kind, register, form)
    patterns = {}
    for language in ("en", "es"):
        words = sorted((w for lang, w in known if lang == language), key=len, reverse=True)
        patterns[language] = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, words)) + r")(?!\w)", re.I)
    swapped = []
    for row in rows:
        if pick.random() > share or row.language not in patterns:
            continue
        hits = list(patterns[row.language].finditer(row.text))
        if not hits or len({known[row.language, h.group().lower()] for h in hits}) != 1:
            continue
        kind, register, form = known[row.language, hits[0].group().lower()]
        hateful = [k for k in data.KINDS if row.targets.get(k) == 1]
        if hateful and (hateful != [kind] or not hate_too):
            continue
        target = pick.choice(data.KINDS)
        word = pick.choice(groups[target, row.language, register, form])
        text = patterns[row.language].sub(word, row.text)
        targets = dict(row.targets)
        if hateful:
            targets.pop(kind)
            targets.update({k: int(k == target) for k in data.KINDS})
        swapped.append(data.Row(text, targets, row.weight * 0.7, row.source + "+swap", row.split, row.language, row.weak))
    return swapped


_KEYS = {"a": "s", "s": "d", "e": "r", "o": "p", "i": "o", "n": "m", "t": "r", "h": "j", "l": "k"}
_ACCENTS = str.maketrans("áéíóúÁÉÍÓÚü", "aeiouAEIOUu")


def habits(text, pick):
    """The same text as a hurried person writes it. Accents go only where they do not decide."""
    way = pick.randrange(8)
    if way == 0:
        return text.upper() if pick.random() < 0.3 else text.lower()
    if way == 1:
        return re.sub(r"[.,!?;:'\"¿¡]+", "", text).lower()
    if way == 2 and len(text) > 15:
        place = pick.randrange(1, len(text) - 1)
        if text[place].isalpha() and text[place - 1].isalpha():
            return text[:place] + pick.choice([_KEYS.get(text[place], ""), "", text[place] * 2]) + text[place + 1:]
    if way == 3:
        return re.sub(r"\byou\b", "u", re.sub(r"\bare\b", "r", re.sub(r"\bto\b", "2", text)))
    if way == 4:
        return text.rstrip(".!?") + pick.choice(["!!!", "...", "", " lol", " 😭", " 😂😂", " 🔥"])
    if way == 5:
        return text.translate(_ACCENTS)
    return text


def join(first, second, pick):
    """Two posts as one: a signal of either is there; it is absent where both are known to lack it."""
    targets = {}
    for head in set(first.targets) | set(second.targets):
        one, two = first.targets.get(head), second.targets.get(head)
        if one == 1 or two == 1:
            targets[head] = 1
        elif one == 0 and two == 0:
            targets[head] = 0
    parts = [first.text, second.text]
    pick.shuffle(parts)
    text = parts[0] + (" " if parts[0][-1:] in ".!?…" else pick.choice([". ", "\n", " - ", ", ", "... "])) + parts[1]
    language = first.language if first.language == second.language else "mixed"
    return data.Row(text, targets, min(first.weight, second.weight), first.source + "+join", "train", language, None)


def joined(rows, seed, count):
    """`count` pairs, half of them with a wholly benign half, so that longer posts with one bad sentence are seen."""
    pick = random.Random(seed)
    quiet = [row for row in rows if not any(row.targets.get(h) for h in data.HARMS)]
    made = []
    for number in range(count):
        first = pick.choice(rows)
        second = pick.choice(quiet if number % 2 else rows)
        if first.language != second.language and pick.random() < 0.7:
            continue
        made.append(join(first, second, pick))
    return made


def rewritten(rows, seed):
    """One hurried version of each."""
    pick = random.Random(seed)
    made = []
    for row in rows:
        text = habits(row.text, pick)
        if text != row.text:
            made.append(data.Row(text, row.targets, row.weight, row.source, row.split, row.language, row.weak))
    return made


def read_emoji(path=data.HERE / "emoji.tsv"):
    """word -> the emoji that stand for it."""
    lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return {word.lower(): emoji.split(" ") for word, emoji in lines}


def emojified(rows, seed):
    """The same sentences with emoji in the place of words: a group, what is wished it, what it is called."""
    pick = random.Random(seed)
    known = read_emoji()
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(sorted(map(re.escape, known), key=len, reverse=True)) + r")(?!\w)", re.I)
    made = []
    for row in rows:
        places = list(pattern.finditer(row.text))
        if not places:
            continue
        chosen = {pick.choice(places).start()} | {place.start() for place in places if pick.random() < 0.4}

        def put(match):
            return pick.choice(known[match.group().lower()]) if match.start() in chosen else match.group()
        made.append(data.Row(pattern.sub(put, row.text), row.targets, row.weight, row.source + "+emoji", row.split,
                             row.language, row.weak))
    return made
