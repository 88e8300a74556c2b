# SPDX-License-Identifier: MIT
"""A policy with very many phrases and a roster with very many names, for measuring how fast they load.

usage: big_policy.py DIR [PHRASES [PEOPLE]]

Writes DIR/big.yaml, DIR/big.lex and DIR/big.csv: always the same ones. The phrases are of the kinds that people write: a
third are single words, most others two to five words, some inflect, choose, skip or take words of a class; a few are
exceptions."""
import pathlib
import random
import sys

POLICY = """\
extends: northwest-technology-center
policy: big
version: "1"
title: A policy with many phrases
signals:
  made_up: is there so that many phrases can show it
lexicons:
  big.en: {file: big.lex}
"""

COMMON = """the a an of to and in is it you that he was for on are with as I his they be at one have this from or had by hot
but some what there we can out other were all your when up use word how said each she which do their time if will way about
many then them would write like so these her long make thing see him two has look more day could go come did my sound no
most number who over know water than call first people may down side been now find school student teacher book bus class
lunch game team coach parent child phone bell gym hall desk locker test grade money party house street friend""".split()


def words(chance, count):
    """Words of two to four syllables."""
    starts = "b c d f g h j k l m n p r s t v w br cl dr fl gr pl pr sh st tr th ch".split()
    vowels = "a e i o u ai ea ee oa ou".split()
    ends = ["", "", "", "n", "r", "s", "t", "l", "m", "ck", "nd", "st"]
    made = dict.fromkeys(COMMON)
    while len(made) < count:
        syllables = chance.choice([2, 2, 2, 3, 3, 4])
        made["".join(chance.choice(starts) + chance.choice(vowels) for _ in range(syllables)) + chance.choice(ends)] = None
    return list(made)


def phrase(chance, known):
    def word():
        # The more common, the more often: as in texts.
        return known[int(len(known) * chance.random() ** 3)]

    def part():
        kind = chance.random()
        if kind < 0.12:
            return f"{word()}~"
        if kind < 0.20:
            return "(" + "|".join(word() for _ in range(chance.randint(2, 4))) + ")"
        if kind < 0.23:
            return f"[{word()}]"
        if kind < 0.27:
            return "{made_up}"
        return word()

    if chance.random() < 0.34:
        return chance.choice(known) + ("~" if chance.random() < 0.1 else "")
    parts = [part() for _ in range(chance.choice([1, 1, 2, 2, 3, 4]))]
    if chance.random() < 0.05:
        parts.append(f"...{chance.randint(1, 6)}")
    return " ".join([word(), *parts, word()]) if len(parts) > 1 else " ".join([*parts, word()])


def main():
    folder = pathlib.Path(sys.argv[1])
    phrases = int(sys.argv[2]) if len(sys.argv) > 2 else 50000
    people = int(sys.argv[3]) if len(sys.argv) > 3 else 20000
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(1)
    known = words(chance, 20000)
    lines = ["class made_up", "  " + " | ".join(known[200:240]), "", "signal made_up"]
    for _ in range(phrases):
        head = "!   " if chance.random() < 0.03 else f"0.{chance.randint(1, 9)} "
        lines.append(f"{head} {phrase(chance, known)}")
    (folder / "big.lex").write_text("\n".join(lines) + "\n")
    (folder / "big.yaml").write_text(POLICY)
    rows = ["name,role,nicknames"]
    for _ in range(people):
        given, middle, last, nick = (chance.choice(known).capitalize() for _ in range(4))
        name = f"{given} {middle} {last}" if chance.random() < 0.3 else f"{given} {last}"
        rows.append(f"{name},{'employee' if chance.random() < 0.1 else 'student'},{nick if chance.random() < 0.1 else ''}")
    (folder / "big.csv").write_text("\n".join(rows) + "\n")


if __name__ == "__main__":
    main()
