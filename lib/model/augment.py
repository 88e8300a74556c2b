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
WORDS.update({
    ("en", "vile"): "awful, disgusting, horrible, gross, filthy, vile, evil, stupid, nasty, worthless, rotten, pathetic, ugly, "
                    "repulsive, dumb, despicable, revolting, dirty, hateful, sick, lousy, creepy, idiotic, loathsome, "
                    "terrible, cruel, useless, fake, shameful, sickening, mean, dishonest, dangerous and dumb, crazy, weak",
    ("en", "fine"): "great, kind, lovely, funny, friendly, wonderful, brave, smart, fantastic, generous, welcome, beautiful, "
                    "gentle, interesting, honest, polite, amazing, nice, happy, clever, patient, cool, calm, good, neat, "
                    "cheerful, strong, sweet, thoughtful, careful, fun, excellent, normal, busy, quiet, tired, hungry, proud",
    ("en", "jerk"): "jerk, idiot, moron, liar, thief, pig, loser, freak, parasite, rat, clown, pervert, bastard, fool, creep, "
                    "coward, scumbag, piece of trash, waste of space, disgrace, cheat, bum, crook, brute",
    ("en", "jerks"): "jerks, idiots, morons, liars, thieves, pigs, losers, freaks, parasites, rats, clowns, perverts, bastards, "
                     "fools, creeps, cowards, scum, trash, vermin, animals, garbage, a disease, filth, criminals, monsters",
    ("en", "loathe"): "hate, despise, detest, loathe, can't stand, abhor, really hate, fucking hate, hate, despise",
    ("en", "adore"): "love, like, respect, admire, adore, appreciate, trust, support, welcome, really like, fucking love",
    ("en", "who"): "person, man, woman, guy, lady, boy, girl, kid, student, dude, neighbor, family, teacher, teen, couple, "
                   "customer, driver, gentleman",
    ("en", "whos"): "people, men, women, guys, ladies, boys, girls, kids, students, folks, dudes, neighbors, families, "
                    "teachers, parents, couples, teens, customers",
    ("en", "friend"): "friend, neighbor, uncle, aunt, brother, sister, boss, teacher, coworker, classmate, cousin, roommate, "
                      "doctor, coach, grandmother, landlord, wife, husband, lab partner",
    ("en", "job"): "welder, nurse, cook, plumber, accountant, bus driver, farmer, teacher, barber, dentist, mechanic, lawyer, "
                   "painter, engineer, singer, actor, writer, janitor, pilot, baker, judge, clerk, carpenter, student, "
                   "doctor, waiter, musician, firefighter, police officer",
    ("en", "name"): "Tyler, Brenda, Marcus, Kayla, Josh, Alma, Rosa, Dylan, Luis, Amina, Wei, Priya, DeShawn, Ngozi, Ibrahim, "
                    "Sofia, Hannah, Moses, Fatima, Kenji, Olga, Jamal, Ling, Carlos, Esther, Ahmed, Latoya, Sven, Mia, Omar",
    ("es", "jerks"): "idiotas, ladrones, mentirosos, cerdos, parásitos, animales, cobardes, payasos, delincuentes, flojos",
    ("es", "jerk"): "idiota, ladrón, mentiroso, cerdo, parásito, animal, cobarde, payaso, imbécil, flojo",
    ("es", "loathe"): "odio, detesto, no soporto, aborrezco, desprecio",
    ("es", "adore"): "quiero, respeto, admiro, aprecio, adoro, saludo, ayudo",
    ("es", "job"): "soldador, enfermero, cocinero, plomero, contador, chofer, maestro, mecánico, abogado, pintor, policía",
})
WORDS = {key: words.split(", ") for key, words in WORDS.items()}
# {W}: adjectives that name a group, those of groups.tsv and these, of which most are no word of hate by themselves.
WIDE = {"racist": "American, Canadian, European, British, Irish, Italian, Polish, German, French, Russian, Turkish, Greek, "
                  "Brazilian, Cuban, Colombian, Jamaican, Kenyan, Ethiopian, Egyptian, Iranian, Iraqi, Afghan, Syrian, "
                  "Palestinian, Israeli, Thai, Japanese, Korean, Vietnamese, Cambodian, Hmong, Samoan, Hawaiian, Latina, "
                  "Latinx, brown, biracial, mixed-race, Indigenous, Navajo, Osage, Middle Eastern, South Asian, West "
                  "African, Central American, Roma, Romani, Kurdish, Ukrainian, dark-skinned, light-skinned, foreign-born",
        "sexist": "female, male, feminist, unmarried, pregnant, divorced, blonde, young female, older female, feminine",
        "hateful": "straight, heterosexual, homosexual, bisexual, nonbinary, non-binary, genderqueer, asexual, intersex, LGBT, "
                   "LGBTQ, pansexual, closeted, Buddhist, Protestant, Baptist, Methodist, Lutheran, Mormon, Amish, Pagan, "
                   "Wiccan, Sikh, Shia, Sunni, Orthodox Jewish, atheist, agnostic, Evangelical, Pentecostal, Bahai, "
                   "religious, old, older, elderly, young, younger, teenage, middle-aged, retired, paralyzed, "
                   "wheelchair-bound, dyslexic, epileptic, diabetic, bipolar, schizophrenic, mute, stuttering, "
                   "hard-of-hearing, visually impaired, one-armed, mentally ill, chronically ill, obese, short, poor"}
WIDE = {kind: words.split(", ") for kind, words in WIDE.items()}
# The ill word and the well word of the same place: turned, hate is its own opposite.
OPPOSITES = {"vile": "fine", "loathe": "adore", "hurt": "help", "bad": "good"}
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
    "snub": ["abusive", "?racist", "?sexist", "?hateful", *_DOUBT[1:]],
    "thing": ["?violent", "?disparaging", "?opinion", "?private_life"],
}
SPANISH_OPENERS = ["", "", "", "", "Mira, ", "La verdad, ", "Oye, ", "pues ", "jajaja ", "Neta, ", "Miren: "]
OPENERS = ["", "", "", "", "", "Honestly, ", "lol ", "ngl ", "So ", "Look, ", "tbh ", "Well, ", "omg ", "FYI ", "I mean, "]
ENDINGS = ["", "", "", "", "", "", ".", ".", "!", "!!", "...", " lol", " 😂", " smh", " fr", " 🙄", " 💯", "?!"]
SPANISH_ENDINGS = ["", "", "", "", "", ".", ".", "!", "...", " 😂", " jaja", " 🙄"]


FRAMES = data.HERE / "frames.tsv"


def fill(template, kind, language, groups, pick):
    """A template with all its places filled; `kind`: of hate, whose groups are named. KeyError where the language has no such
    form of a group."""
    return _fill_group(_fill_rest(template, language, pick), kind, language, groups, pick)


def _fill_rest(template, language, pick):
    """All places filled but those for a group."""
    common = COMMON[language]
    fills = {"{N}": lambda: pick.choice(common[0]), "{n}": lambda: pick.choice(common[1]),
             "{O}": lambda: pick.choice(THINGS[language]), "{I}": lambda: pick.choice(NAMES)}
    fills.update({"{" + name + "}": lambda name=name: pick.choice(WORDS[language, name])
                  for lang, name in WORDS if lang == language})
    text = template
    for mark, make in fills.items():
        if mark in text:
            filled = make()
            if language == "en":
                text = re.sub(rf"\ban? {re.escape(mark)}", f"{_article(filled)} {filled}", text)
            text = text.replace(mark, filled)
    return text


def _fill_group(text, kind, language, groups, pick):
    if "{W}" in text:
        filled = pick.choice(WIDE[kind] + groups[kind, language, "neutral", "adjective"])
        text = re.sub(r"\ban? \{W\}", f"{_article(filled)} {filled}", text).replace("{W}", filled)
    places = {"{P}": ("neutral", "plural"), "{S}": ("neutral", "singular"), "{A}": ("neutral", "adjective"),
              "{p}": ("slur", "plural"), "{s}": ("slur", "singular")}
    # Spanish words of a group come with their article: "{-s}" is the word alone.
    text = re.sub(r"\{-([PSps])\}", lambda found: pick.choice(
        groups[(kind, language, *places["{" + found[1] + "}"])]).split(" ", 1)[1], text)
    for mark, (register, form) in places.items():
        if mark in text:
            filled = pick.choice(groups[kind, language, register, form])
            if mark == "{S}" and language == "en":
                text = re.sub(r"\b([Aa]nother|every|one|a decent|single|no|the next|the only|such a thing as a decent|"
                              r"any|a smart|proud|first|more|Every|No|if it were up to me no|who else) \{S\}",
                              rf"\1 {filled}", text)
                text = text.replace("{S}", f"{_article(filled)} {filled}")
            elif mark == "{s}" and language == "en":
                text = re.sub(r"\ba(n)? \{s\}", f"{_article(filled)} {filled}", text).replace(mark, filled)
            else:
                text = text.replace(mark, filled)
    if language == "es":
        text = re.sub(r"\b(a|de) el (?=\w)", r"\1l ", text)
    return text


def _article(word):
    return "an" if word[0].lower() in "aeiou" else "a"


def templates(seed, count, path=data.HERE / "templates.tsv"):
    """`count` filled templates, as many of each class and kind as it has templates, hate and not hate alike."""
    return [first for first, _ in template_pairs(seed, count, path)]


def template_pairs(seed, count, path=data.HERE / "templates.tsv"):
    """As templates(), each twice with different groups (or once and None, where there is no place for a group)."""
    pick = random.Random(seed)
    groups = data.read_groups()
    lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()
             if line and not line.startswith("#")]
    hostile = [line for line in lines if line[0].startswith("hate")]
    others = [line for line in lines if not line[0].startswith("hate")]
    pairs = []
    while len(pairs) < count:
        label, language, template = pick.choice(hostile if len(pairs) % 5 < 2 else others)
        template = _fill_rest(template, language, pick)
        opener = pick.choice(OPENERS if language == "en" else SPANISH_OPENERS)
        ending = pick.choice(ENDINGS if language == "en" else SPANISH_ENDINGS)
        made = []
        for kind in pick.sample(data.KINDS, 2):
            try:
                text = opener + _fill_group(template, kind, language, groups, pick) + ending
            except KeyError:
                continue  # this language has no such form
            made.append(_filled_row(text, label, kind, language))
        if made:
            pairs.append((made[0], made[1] if len(made) > 1 and made[1].text != made[0].text else None))
    return pairs


def opposite_pairs(seed, count, path=FRAMES):
    """(a frame that says ill of somebody, the same of the same with a well word in the ill one's place)"""
    pick = random.Random(seed)
    groups = data.read_groups()
    lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()
             if line.startswith(("hate", "abuse", "snub")) and "{jerk" not in line
             and any("{" + ill + "}" in line for ill in OPPOSITES)]
    pairs = []
    while len(pairs) < count:
        label, language, template = pick.choice(lines)
        kind, same = pick.choice(data.KINDS), pick.random()
        made = []
        for turned in (False, True):
            text = template
            for ill, well in OPPOSITES.items():
                if "{" + ill + "}" in text and (language, well) in WORDS:
                    word = pick.choice(WORDS[language, well if turned else ill])
                    if language == "en":
                        text = re.sub(rf"\ban? \{{{ill}\}}", f"{_article(word)} {word}", text)
                    text = text.replace("{" + ill + "}", word)
            text = fill(text, kind, language, groups, random.Random(same))
            made.append(_filled_row(text, "clear" if turned else label, kind, language))
        pairs.append(tuple(made))
    return pairs


def _filled_row(text, label, kind, language):
    named = [kind if name == "KIND" else name for name in CLASSES[label]]
    targets = {head: int(head in named) for head in data.SIGNALS if "?" + head not in named}
    if "?hateful" not in named:
        targets["any_hate"] = int(label.startswith("hate"))
    if label != "reclaim":
        targets["toxic"] = int(label.startswith(("hate", "abuse", "snub")))
    return data.Row(text, targets, 1.0, "templates/" + label, "train", language, None, kind=kind)


def swap_groups(rows, seed, share=0.5):
    """The same sentences with another group in the same place."""
    return [copy for _, copy in swap_pairs(rows, seed, share)]


def swap_pairs(rows, seed, share=1.0, slurs=True):
    """(row, the same sentence with another group in the same place); the kind of hate goes with it. `slurs`: slurs too."""
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
        named = {known.get((row.language, hit.group().lower())) for hit in hits}
        if len(named) != 1 or None in named or not slurs and "slur" in next(iter(named)):
            continue
        kind, register, form = named.pop()
        hateful = [k for k in data.KINDS if row.targets.get(k) == 1]
        if hateful and hateful != [kind]:
            continue
        target = pick.choice(data.KINDS)
        word = pick.choice(groups[target, row.language, register, form])
        text = patterns[row.language].sub(word, row.text)
        targets = dict(row.targets)
        if hateful:
            targets.pop(kind)
            targets.update({k: int(k == target) for k in data.KINDS})
        if text != row.text:
            swapped.append((row, data.Row(text, targets, row.weight * 0.7, row.source + "+swap", row.split, row.language,
                                          row.weak)))
    return swapped


def neighbours(rows):
    """(row, row): rows of a set that stand side by side and have half of their words in common."""
    pairs, waiting, known = [], None, set()
    for row in rows:
        words = set(re.findall(r"\w+|[^\w\s]", row.text.lower()))
        if waiting is not None and 2 * len(words & known) >= len(words | known):
            pairs.append((waiting, row))
            waiting = None
        else:
            waiting, known = row, words
    return pairs


def contrasts(rows):
    """(row, row): neighbours of one contrast group of which one shows a harm that the other lacks."""
    pairs, waiting = [], None
    for row in rows:
        if waiting is not None and waiting.group and waiting.group == row.group and any(
                waiting.targets.get(head, row.targets.get(head)) != row.targets.get(head, waiting.targets.get(head))
                for head in data.HARMS):
            pairs.append((waiting, row))
            waiting = None
        else:
            waiting = row
    return pairs


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


LONGEST_JOINED = 480  # characters: about as many pieces as the teacher reads


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
    """Up to `count` posts of two joined, half of them with a wholly benign half, so that longer posts with one bad sentence are
    seen; most of those in two languages are left out. Around a third stand two to four benign ones more."""
    pick = random.Random(seed)
    quiet = [row for row in rows if not any(row.targets.get(h) for h in data.HARMS)]
    made = []
    for number in range(count):
        first = pick.choice(rows)
        second = pick.choice(quiet if number % 2 else rows)
        if first.language != second.language and pick.random() < 0.7:
            continue
        whole = join(first, second, pick)
        if number % 3 == 0:
            for more in pick.sample(quiet, pick.randint(2, 4)):
                if more.language == first.language and len(whole.text) + len(more.text) < LONGEST_JOINED:
                    whole = join(whole, more, pick)
        made.append(data.Row(whole.text, whole.targets, whole.weight, first.source + "+join", "train", whole.language, None))
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
