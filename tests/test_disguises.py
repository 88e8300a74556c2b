#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Words in disguise, letter by letter and character by character, in fresh texts: how many are found with their exact
place, and how many innocent words in the same disguises raise an alarm; and the published attacks on whole texts."""
import json
import random
import subprocess
import sys

from harness import TOP, arguments, equal, holds, run, test

SMPOLICY = arguments().build / "smpolicy"
DATA = TOP / "tests/cases"


def sections(path):
    found, name = {}, None
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]"):
            name = line[1:-1]
            found[name] = []
        elif name and line:
            found[name] += [line] if "%s" in line else line.split()
    return found


def classify(given):
    lines = "".join(json.dumps(one) + "\n" for one in given)
    done = subprocess.run([SMPOLICY, "classify", "--jobs", "2", "-"], input=lines.encode(), capture_output=True, timeout=600)
    equal(done.returncode, 0, done.stderr.decode() + done.stdout.decode()[:500])
    return [json.loads(line) for line in done.stdout.splitlines()]


# ---- disguises: each takes a word of small letters and a source of chance

def from_table(keys, values):
    return dict(zip(keys, values, strict=True))


ALPHABET = "abcdefghijklmnopqrstuvwxyz"
SMALL_CAPS = from_table("abcdefghijklmnopqrstuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ")
SUPERSCRIPTS = from_table("abcdefghijklmnoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ")
TURNED = from_table(ALPHABET, "ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz")
CYRILLIC = from_table("aceopxyisjhdqw", "асеорхуіѕјһԁԛԝ")
CYRILLIC_FREE = CYRILLIC | from_table("kmtbnru", "кмтвпгц")
GREEK = from_table("aovpiukntcxyb", "αονριυκητϲχγβ")
ARMENIAN = from_table("ouhngf", "օսհոցք")
CHEROKEE = from_table("abcdeghjklmprstvwyz", "ᎪᏴᏟᎠᎬᏀᎻᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᎩᏃ")
LISU = from_table("abcdefghijklmnoprstuvwxyz", "ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜ")
DIGITS = {"a": "4", "e": "3", "i": "1", "o": "0", "s": "5", "t": "7"}
SIGNS = {"a": "@", "i": "!", "s": "$"}
ACCENTS = {"a": "àâäã", "e": "èêëē", "i": "ìîï", "o": "òôöõ", "u": "ùûů", "c": "çć"}


def whole(table):
    return lambda word, chance: "".join(table.get(c, c) for c in word)


def some(table, share=0.6):
    """Some of the letters, at least one."""
    def put_on(word, chance):
        places = [i for i, c in enumerate(word) if c in table]
        chosen = {i for i in places if chance.random() < share} or set(places[:1])
        return "".join(chance.choice(table[c]) if i in chosen else c for i, c in enumerate(word))
    return put_on


def shifted(first, capitals=None):
    def put_on(word, chance):
        return "".join(chr(first + ord(c) - ord("a")) if c in ALPHABET else c for c in word)
    return put_on


def between(choices, share=1.0):
    def put_on(word, chance):
        out = word[0]
        for i, c in enumerate(word[1:]):
            out += (chance.choice(choices) if i == 0 or chance.random() < share else "") + c
        return out
    return put_on


def marked(low, high, most):
    return lambda word, chance: "".join(
        c + "\u0335" + "".join(chr(chance.randint(low, high)) for _ in range(chance.randint(0, most))) for c in word)


def masked(word, chance):
    """One vowel inside."""
    places = [i for i, c in enumerate(word) if c in "aeiou" and 0 < i < len(word) - 1]
    if len(word) < 4 or not places:
        return word
    place = chance.choice(places)
    return word[:place] + "*" + word[place + 1:]


def stretched(word, chance):
    place = chance.choice([i for i, c in enumerate(word) if c in "aeiourmn"] or [0])
    return word[:place] + word[place] * chance.randint(3, 6) + word[place + 1:]


def swapped_pairs(word, chance):
    """The published reordering: two letters are written the wrong way round and displayed the right way."""
    place = chance.randrange(len(word) - 1)
    moved = f"\u202d\u2066\u202e\u2066{word[place + 1]}\u2069\u2066{word[place]}\u2069\u202c\u2069\u202c"
    return word[:place] + moved + word[place + 2:]


def deleted(word, chance):
    out = word[0]
    for c in word[1:-1]:
        out += c
        if chance.random() < 0.5:
            out += chance.choice(ALPHABET) + chance.choice("\b\x7f")
    return out + word[-1]


def escaped(form):
    return lambda word, chance: "".join(form % ord(c) for c in word)


DISGUISES = {
    "CaSeS": lambda word, chance: "".join(c.upper() if i % 2 else c for i, c in enumerate(word)),
    "CAPITALS": lambda word, chance: word.upper(),
    "full width": shifted(0xFF41),
    "bold": shifted(0x1D41A),
    "script": shifted(0x1D4EA),
    "typewriter": shifted(0x1D68A),
    "circled": shifted(0x24D0),
    "squared": shifted(0x1F130),
    "filled": shifted(0x1F170),
    "in brackets": shifted(0x249C),
    "regional indicators": lambda word, chance: "\u200b".join(shifted(0x1F1E6)(c, chance) for c in word),
    "small capitals": whole(SMALL_CAPS),
    "superscripts": whole(SUPERSCRIPTS),
    "upside down": lambda word, chance: "".join(TURNED.get(c, c) for c in reversed(word)),
    "heaps of marks": marked(0x300, 0x333, 5),
    "struck through": lambda word, chance: "".join(c + "\u0336" for c in word),
    "keycaps": lambda word, chance: "".join(c + "\u20e3" for c in word),
    "accents": some(ACCENTS),
    "invisible": between("\u200b\u200c\u200d\u2060\ufeff", 0.6),
    "soft hyphens": between("\u00ad"),
    "direction marks": between("\u200e\u200f\u061c"),
    "variation selectors": between("\ufe0e\ufe0f\u034f\U000e0061"),
    "overridden": lambda word, chance: "\u202e" + word[::-1] + "\u202c",
    "overridden in part": lambda word, chance: word[0] + "\u202e" + word[1:-1][::-1] + "\u202c" + word[-1],
    "reordered": swapped_pairs,
    "deleted": deleted,
    "Cyrillic": some(CYRILLIC),
    "Cyrillic, freely": some(CYRILLIC_FREE, 0.4),
    "Cyrillic throughout": whole(CYRILLIC),
    "Greek": some(GREEK, 0.5),
    "Armenian": whole(ARMENIAN),
    "Cherokee": whole(CHEROKEE),
    "Lisu": whole(LISU),
    "digits for letters": some(DIGITS, 0.3),
    "signs for letters": lambda word, chance: some(SIGNS, 0.3)(word[:-1], chance) + word[-1],
    "masked": masked,
    "stretched": stretched,
    "spaces": between(" "),
    "dots": between("."),
    "hyphens": between("-"),
    "underscores": between("_"),
    "newlines": between("\n"),
    "emoji between": between("✨🔥😂"),
    "hashtag": lambda word, chance: "#" + word.capitalize(),
    "entities": escaped("&#%d;"),
    "entities, hexadecimal": escaped("&#x%x;"),
    # two at once
    "invisible digits": lambda word, chance: between("\u200b", 0.4)(some(DIGITS, 0.2)(word, chance), chance),
    "Cyrillic spaces": lambda word, chance: between(" ")(some(CYRILLIC)(word, chance), chance),
    "stretched full width": lambda word, chance: shifted(0xFF41)(stretched(word, chance), chance),
    "struck digits": lambda word, chance: "".join(c + "\u0336" for c in some(DIGITS, 0.2)(word, chance)),
}
IN_LINKS = {"percent escapes": lambda word, chance: "".join("%%%02x" % b for b in word.encode())}
# Letters hidden or spaced out leave too little to tell an innocent word by, or it is many words.
NOT_INNOCENT = {"masked"}
EVERY_LETTER = {"upside down", "regional indicators", "Cherokee", "Lisu", "small capitals", "superscripts"}


def disguised(kind, put_on, word, chance):
    """The word in this disguise; None where the disguise does nothing to it, or cannot be put on it."""
    if kind in EVERY_LETTER and not word.isascii():
        return None
    out = put_on(word, chance)
    return out if out != word else None


def cut(text, part):
    start = text.encode().index(part.encode())
    return start, start + len(part.encode())


# What a caller may or may not count to the word: a hash, direction controls and the last hidden character.
AROUND = "#\u202e\u202c\u202d\u2066\u2069\u200b\ufe0e\ufe0f\u20e3"


def is_exact(text, evidence, wanted):
    inner = wanted.strip(AROUND)
    return any(text.encode()[one["start"]:one["end"]].decode().strip(AROUND) == inner for one in evidence)


def evidence_of(report):
    return [one for signal in report["signals"] if signal["id"] in ("profane", "obscene") and signal["fired"]
            for one in signal["evidence"]]


def posts(words, times, chance, kinds=DISGUISES, links=True):
    """(kind, disguised word, text)"""
    data = sections(DATA / "disguises.txt")
    for kind, put_on in list(kinds.items()) + (list(IN_LINKS.items()) if links else []):
        for _ in range(times):
            word = disguised(kind, put_on, chance.choice(words), chance)
            if word:
                carrier = chance.choice(data["link"] if kind in IN_LINKS else data["carriers"])
                yield kind, word, carrier.replace("%s", word)


@test
def disguised_words_are_found_at_their_exact_place():
    data, missed, tried = sections(DATA / "disguises.txt"), {}, {}
    for language in ("english", "spanish"):
        chance = random.Random(language)
        given = list(posts(data[language], 60, chance))
        for (kind, word, text), report in zip(given, classify([{"text": text} for _, _, text in given]), strict=True):
            tried[kind] = tried.get(kind, 0) + 1
            if not is_exact(text, evidence_of(report), word):
                missed.setdefault(kind, []).append(text)
    total, wrong = sum(tried.values()), sum(map(len, missed.values()))
    for kind in sorted(missed, key=lambda kind: -len(missed[kind])):
        print(f"# {kind}: {len(missed[kind])} of {tried[kind]} missed, such as {missed[kind][0]!r}")
    print(f"# {total - wrong} of {total} in {len(tried)} disguises found exactly ({100 - 100 * wrong / total:.2f} %)")
    holds(total > 4000 and wrong * 50 <= total, f"{wrong} of {total} missed")
    holds(all(len(texts) * 5 <= tried[kind] for kind, texts in missed.items()), "no disguise works")


@test
def innocent_words_stay_innocent_in_the_same_disguises():
    lines = (DATA / "innocent.txt").read_text(encoding="utf-8").splitlines()
    words = [line for line in lines if line and not line.startswith("#")]
    holds(len(words) >= 1500, len(words))
    chance, given, alarms = random.Random("innocent"), [], {}
    carriers = sections(DATA / "disguises.txt")["carriers"]
    kinds = [kind for kind in DISGUISES if kind not in NOT_INNOCENT]
    for word in words:
        # Small letters are disguised; what stands between words is left.
        for kind in [None] + chance.sample(kinds, 12):
            phrase = " " in word or not word.isalpha()
            out = word if kind is None else None if phrase else disguised(kind, DISGUISES[kind], word.lower(), chance)
            if out:
                given.append((kind, word, chance.choice(carriers).replace("%s", out)))
    reports = classify([{"text": text} for _, _, text in given])
    for (kind, word, text), report in zip(given, reports, strict=True):
        if evidence_of(report):
            alarms.setdefault(kind, []).append(text)
    wrong = sum(map(len, alarms.values()))
    for kind in sorted(alarms, key=lambda kind: -len(alarms[kind])):
        print(f"# {kind or 'undisguised'}: {len(alarms[kind])} alarms, such as {alarms[kind][0]!r}")
    print(f"# {len(words)} innocent words, {wrong} false alarms of {len(given)} ({100 * wrong / len(given):.2f} %)")
    holds(len(given) > 15000 and wrong * 100 <= len(given), f"{wrong} of {len(given)}")


# ---- the published attacks, on whole texts

HOMOGLYPHS = CYRILLIC | from_table("ABEKMHOPCTXlvnugw", "АВЕКМНОРСТХⅼνոυɡԝ")


def invisible(text, budget, chance):
    for _ in range(budget):
        place = chance.randrange(1, len(text))
        text = text[:place] + chance.choice("\u200b\u200c\u200d\u2060\u00ad\ufeff") + text[place:]
    return text


def homoglyph(text, budget, chance):
    places = [i for i, c in enumerate(text) if c in HOMOGLYPHS]
    chosen = set(chance.sample(places, min(budget, len(places))))
    return "".join(HOMOGLYPHS[c] if i in chosen else c for i, c in enumerate(text))


def deletion(text, budget, chance):
    for _ in range(budget):
        place = chance.randrange(len(text))
        text = text[:place] + chance.choice(ALPHABET) + chance.choice("\b\b\x7f") + text[place:]
    return text


def reorder(text, budget, chance):
    places, out, at = set(chance.sample(range(len(text) - 1), min(budget, len(text) - 1))), "", 0
    while at < len(text):
        last = text[at + 2:at + 3] in ("", "\n")  # a space written last in a line is shown last (UAX #9, L1)
        if at in places and at + 1 < len(text) and "\n" not in text[at:at + 2] and not (last and text[at] == " "):
            out += f"\u202d\u2066\u202e\u2066{text[at + 1]}\u2069\u2066{text[at]}\u2069\u202c\u2069\u202c"
            at += 2
        else:
            out += text[at]
            at += 1
    return out


def whole_texts():
    """Disclosures with a text: the examples, the cases of the policy, and sentences that show each signal."""
    for path in (TOP / "examples/disclosures.jsonl", TOP / "lib/data/northwest-technology-center.cases.jsonl"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                case = json.loads(line)
                given = case["disclosure"] if isinstance(case.get("disclosure"), dict) else case
                if isinstance(given.get("text"), str):
                    yield given
    for path in sorted((TOP / "tests/sentences").glob("*.txt")):
        sentences = [line[2:] for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("+ ")]
        for text in sentences[::4]:
            yield {"text": text, "author.role": "employee", "venue.kind": "own_page"}


def decided(report):
    return sorted((finding["clause"], finding["status"]) for finding in report["findings"])


@test
def the_published_attacks_change_no_finding():
    given = [one for one in whole_texts() if len(one["text"]) > 8]
    holds(len(given) > 1000, len(given))
    plain, tried, changed = classify(given), 0, []
    for attack in (invisible, homoglyph, deletion, reorder):
        for budget in range(1, 6):
            chance = random.Random(f"{attack.__name__} {budget}")
            attacked = [one | {"text": attack(one["text"], budget, chance)} for one in given]
            reports = classify(attacked)
            tried += len(given)
            changed += [one["text"] for one, before, after in zip(attacked, plain, reports, strict=True)
                        if decided(before) != decided(after)]
    print(f"# {len(changed)} of {tried} attacked texts have other findings than the plain ones")
    equal(changed, [])


sys.exit(run())
