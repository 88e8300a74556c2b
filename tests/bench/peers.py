# SPDX-License-Identifier: MIT
"""What a user might pick instead, on the same texts in the same run. Each is installed by its own package manager into
BUILD/peers and left out, with the reason, where that cannot be done. Each is used as its documentation says is fastest:
made ready once, then asked for each text. They answer one question (is this profane, toxic, or does it name personal
data?), we answer some fifty, also where a policy asks for one alone: a report tells of all signals. So that is measured,
too, and what each finds of the same labelled sentences is shown."""
import json
import pathlib
import shutil
import subprocess

HERE = pathlib.Path(__file__).resolve().parent / "peers"
TOP = HERE.parent.parent.parent

# Name: package manager, what it installs, program, question.
PEERS = {
    "rustrict": ("cargo", None, "rustrict", "profanity"),
    "obscenity": ("npm", "obscenity@0.4", "obscenity.mjs", "profanity"),
    "@2toad/profanity": ("npm", "@2toad/profanity@3", "toad.mjs", "profanity"),
    "better-profanity": ("pip", "better-profanity==0.7.0", "better_profanity.py", "profanity"),
    "alt-profanity-check": ("pip", "alt-profanity-check", "alt_profanity_check.py", "profanity"),
    "Presidio": ("pip", "presidio-analyzer", "presidio.py", "personal data"),
}
LABELS = {"profanity": ("profane", ["profane", "obscene"]), "personal data": ("pii", ["pii_phone", "pii_email", "pii_ssn", "pii_card", "pii_ip"])}


def quiet(*words, **more):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, check=True, timeout=600, **more).stdout


def install(manager, package, folder):
    """The words that run a program of this peer."""
    if manager == "cargo":
        quiet("cargo", "build", "--release", "--quiet", "--manifest-path", HERE / "rustrict/Cargo.toml", "--target-dir", folder / "cargo")
        return [folder / "cargo/release/peer"]
    if manager == "npm":
        if not (folder / "node_modules" / package.rsplit("@", 1)[0]).is_dir():
            folder.mkdir(parents=True, exist_ok=True)
            quiet("npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, package)
        return ["node"]
    if not (folder / "venv").is_dir():
        quiet("python3", "-m", "venv", folder / "venv")
    quiet(folder / "venv/bin/pip", "install", "--quiet", "--disable-pip-version-check", package)
    return [folder / "venv/bin/python"]


def sentences(name):
    """Sentences of our own, which the lexicon was not written by: text, and whether it is so."""
    path = TOP / f"tests/sentences/{name}.aside.txt" if name != "pii" else TOP / "tests/bench/peers/personal.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        if line[:2] in ("+ ", "- "):
            yield line[2:], line[0] == "+"


def ours(build, texts, signals):
    given = "".join(json.dumps({"text": text}) + "\n" for text in texts)
    done = subprocess.run([build / "smpolicy", "classify", "--jobs", "1", "-"], input=given, capture_output=True, text=True, check=True)
    return [any(s["fired"] and s["id"] in signals for s in json.loads(line)["signals"]) for line in done.stdout.splitlines()]


def our_time(build, *words):
    """Microseconds a post of 280 bytes, the mean over its kinds."""
    records = [line.split("\t") for line in quiet(build / "bench_posts", *words).splitlines()]
    medians = [float(fields[4]) for fields in records if fields[0] == "post" and fields[2] == "post"]
    return sum(medians) / len(medians)


def score(answers, labels):
    found = sum(a and l for a, l in zip(answers, labels))
    alarms = sum(a and not l for a, l in zip(answers, labels))
    return f"{100 * found / max(1, sum(labels)):.0f} %", f"{100 * alarms / max(1, len(labels) - sum(labels)):.0f} %"


def times(ratio):
    return f"{ratio:,.0f}" if ratio >= 10 else f"{ratio:.2g}"


def measure(build, page):
    """Shows a table; gives name and microseconds a text of all that could be measured, ours first."""
    folder = build / "peers"
    posts = [line.split("\t") for line in quiet(build / "bench_posts", "texts").splitlines()]
    texts = [bytes.fromhex(text).decode() for _, text in posts]
    timed, rows, left_out = [], [], []
    labelled = {question: list(zip(*sentences(name))) for question, (name, _) in LABELS.items()}
    timed.append(("smpolicy", our_time(build)))
    for question, (sample, labels) in labelled.items():
        rows.append(["smpolicy", question, f"{timed[0][1]:.1f}", "1.0", *score(ours(build, sample, LABELS[question][1]), labels)])
    alone = our_time(build, "policy", HERE.parent / "profanity.yaml")
    rows.insert(1, ["smpolicy, a policy that asks for nothing else", "profanity", f"{alone:.1f}", times(alone / timed[0][1]), *rows[0][4:]])
    for name, (manager, package, program, question) in PEERS.items():
        if not shutil.which({"cargo": "cargo", "npm": "npm", "pip": "python3"}[manager]):
            left_out.append(f"{name}: there is no {manager} here")
            continue
        try:
            runner = install(manager, package, folder)
            words = runner if manager == "cargo" else [*runner, HERE / program]
            sample, labels = labelled[question]
            environment = {"NODE_PATH": str(folder / "node_modules"), "PEER_MODULES": str(folder / "node_modules")}
            given = json.dumps({"timed": texts, "asked": list(sample)})
            answer = json.loads(subprocess.run([str(word) for word in words], input=given, capture_output=True, text=True,
                                               check=True, timeout=600, env=environment | {"PATH": "/usr/bin:/bin"}).stdout)
        except (subprocess.SubprocessError, json.JSONDecodeError, OSError) as problem:
            said = (getattr(problem, "stderr", None) or str(problem)).strip().splitlines()
            left_out.append(f"{name}: {said[-1] if said else problem}")
            continue
        taken = sum(answer["microseconds"]) / len(answer["microseconds"])
        timed.append((name, taken))
        rows.append([name, question, f"{taken:,.1f}", times(taken / timed[0][1]), *score(answer["answers"], labels)])
    page.title("Beside other libraries")
    page.put("Microseconds a post of 280 bytes (mean over the kinds of text above, median of each), how many times ours that is, "
             f"and what each finds of {sum(len(texts) for texts, _ in labelled.values())} labelled sentences, which we wrote, and "
             "fires wrongly on the harmless ones among them.\n")
    page.table(["library", "question", "µs a post", "times ours", "found", "false alarms"], rows)
    page.put()
    for line in left_out:
        page.put(f"Left out: {line}")
    return timed
