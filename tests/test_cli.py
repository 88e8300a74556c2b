#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The command smpolicy: outputs, error lines and exit statuses as the manual promises them."""
import gzip
import json
import os
import pathlib
import pty
import re
import resource
import select
import signal
import subprocess
import sys
import tempfile
import unicodedata

from harness import TOP, arguments, equal, holds, run, test

BUILD = arguments().build
SMPOLICY = str(BUILD / "san/smpolicy")
PLAIN_BUILD = str(BUILD / "smpolicy")
COMMANDS = ("classify", "explain", "policy check", "policy test", "policy show", "facts", "signals")
EXAMPLES = TOP / "examples/disclosures.jsonl"
PRIVATE = ("--text", "text me tonight, don't tell anyone", "--set", "author.role=employee", "--set",
           "audience.members=student", "--set", "audience.visibility=direct")


def call(*words, stdin=b"", command=SMPOLICY, **more):
    """Exit status, standard output and standard error of one call."""
    if isinstance(stdin, str):
        stdin = stdin.encode()
    done = subprocess.run([command, *map(str, words)], input=stdin, capture_output=True, timeout=120, **more)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def lines_of(output):
    return [json.loads(line) for line in output.splitlines()]


def write(folder, name, content):
    path = pathlib.Path(folder) / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


# ---- rosters

@test
def a_roster_that_is_not_wholly_read_is_told():
    with tempfile.TemporaryDirectory() as folder:
        misspelt = write(folder, "names.csv", "name,rol\nMarisela Quintanar,student\n")
        strange = write(folder, "more.csv", "name,shoe\nOctavio Brandt,9\n")
        status, out, err = call("classify", "--roster", misspelt, "--roster", strange, "--text", "Marisela Quintanar is here")
        equal(status, 0)
        holds("student_reference" in out, "the name is known all the same")
        wanted = (f'{misspelt}:1:6: warning: the column "rol" is not read; did you mean "role"?\n     1 | name,rol\n       |      ^\n'
                  f'{strange}:1:6: warning: the column "shoe" is not read\n     1 | name,shoe\n       |      ^\n')
        equal(err, wanted)


# ---- help and usage

@test
def version_names_library_and_data():
    status, out, err = call("--version")
    equal((status, err), (0, ""))
    header = (TOP / "include/smpolicy.h").read_text()
    numbers = [re.search(rf"SMP_VERSION_{part} (\d+)", header).group(1) for part in ("MAJOR", "MINOR", "PATCH")]
    holds(re.fullmatch(rf"smpolicy {re.escape('.'.join(numbers))} \(data \S+\)\n", out), out)


@test
def help_answers_for_every_subcommand():
    for words in (["--help"], ["help"], ["-h"]):
        status, out, err = call(*words)
        equal((status, err), (0, ""))
        for name in COMMANDS:
            holds(f"smpolicy {name}" in out, name)
    for name in COMMANDS:
        status, out, err = call(*name.split(), "--help")
        equal((status, err), (0, ""))
        holds(out.startswith(f"usage: smpolicy {name}"), out)
        equal(call("help", *name.split())[1], out)
    for option in ("--text", "--set", "--policy", "--roster", "--language", "--format", "--jobs", "--redact", "--signals",
                   "--fail-on"):
        holds(option in call("classify", "--help")[1], option)


@test
def the_manual_names_every_option_and_subcommand():
    manual = (TOP / "bindings/cli/smpolicy.1").read_text().replace("\\-", "-")
    for name in COMMANDS:
        holds(name in manual, name)
        for option in re.findall(r"^  (--[a-z-]+)", call(*name.split(), "--help")[1], re.MULTILINE):
            holds(option in manual, f"{name} {option}")


@test
def usage_errors_suggest_the_nearest():
    for words, wanted in (
            ([], None),
            (["clasify"], "no command `clasify`, did you mean classify?"),
            (["policy", "chek", "x"], "no command `policy chek`, did you mean policy check?"),
            (["policy"], "policy needs a word more: check, test or show"),
            (["--verson"], "no option --verson, did you mean --version?"),
            (["facts", "x"], "facts takes no `x`"),
            (["classify", "--fromat", "json"], "no option --fromat, did you mean --format?"),
            (["classify", "--zzzzzzzz"], "no option --zzzzzzzz"),
            (["classify", "--redact=1"], "--redact takes no value"),
            (["classify", "--format"], "--format needs a value: --format text|json"),
            (["classify", "--format", "jsn"], "--format takes no `jsn`, did you mean json?"),
            (["classify", "--signals", "al"], "--signals takes no `al`, did you mean all?"),
            (["classify", "--fail-on", "holt"], "--fail-on takes no `holt`, did you mean hold?"),
            (["classify", "--fail-on", "violation"], "--fail-on takes no `violation`, but advise, review or hold"),
            (["policy", "show", "--format", "pdf"], "--format takes no `pdf`, but text, markdown, html or json"),
            (["classify", "--text", "x", "--set", "text=y"], "text is given twice"),
            (["classify", "--text", "x", "--set", "author.role=public", "--set", "author.role=employee"],
             "author.role is given twice"),
            (["classify", "--jobs", "x"], "--jobs takes a number from 0 to 256, not `x`"),
            (["classify", "--jobs", "-1"], "--jobs takes a number from 0 to 256, not `-1`"),
            (["classify", "--set", "form=comment"], "--set needs --text"),
            (["classify", "--text", "x", "file"], "--text or files, not both (`file`)"),
            (["classify", "--text", "x", "--set", "form"], "--set takes FACT=VALUE, not `form`"),
            (["policy", "check"], "policy check takes one file"),
            (["policy", "show", "staff.22"], "no clause `staff.22`, did you mean staff.2?")):
        status, out, err = call(*words)
        equal(status, 2, words)
        if wanted is None:
            holds(out.startswith("smpolicy reads"), out)
            continue
        equal(out, "", words)
        equal(err.splitlines()[0], f"smpolicy: {wanted}", words)
        holds(err.splitlines()[1].startswith("Try `smpolicy"), err)


@test
def facts_of_the_command_line_are_checked():
    for assignment, wanted in (("author.rol=employee", "author.role"), ("author.role=employe", "employee"),
                               ("attachments[0].kind=foto", "photo"), ("posted_at=yesterday", "posted_at")):
        status, out, err = call("classify", "--text", "x", "--set", assignment)
        equal((status, out), (2, ""), assignment)
        holds(wanted in err, err)


@test
def tables_come_from_the_library():
    facts, signals = call("facts")[1], call("signals")[1]
    for name in ("author.role", "audience.members", "attachments[].depicts_students", "consent.guardian_written"):
        holds(re.search(rf"^{re.escape(name)} ", facts, re.MULTILINE), name)
    holds("employee student guardian public" in facts, facts)
    for name in ("profane", "off_topic", "hashtag"):
        holds(re.search(rf"^{name} ", signals, re.MULTILINE), name)


# ---- one text

@test
def one_text_gives_one_report():
    status, out, err = call("classify", *PRIVATE)
    equal((status, err), (0, ""))
    report, = lines_of(out)
    equal((report["id"], report["disposition"]), (None, "hold"))
    holds("staff.2" in {f["clause"] for f in report["findings"] if f["status"] == "violation"}, out)


@test
def dispositions_can_decide_the_exit_status():
    for words, level, wanted in ((PRIVATE, "hold", 3), (PRIVATE, "review", 3), (PRIVATE, "advise", 3),
                                 (("--text", "hello"), "advise", 0)):
        equal(call("classify", *words, "--fail-on", level)[0], wanted, (words, level))


@test
def all_signals_can_be_listed():
    table = [line.split()[0] for line in call("signals")[1].splitlines() if not line.startswith(" ")]
    report, = lines_of(call("classify", "--text", "hello there", "--signals", "all")[1])
    equal([s["id"] for s in report["signals"]], table)


# ---- streams

BROKEN = (b'\xef\xbb\xbf{"id": "first", "text": "hello"}\r\n'
          b'\n'
          b'  \t\r\n'
          b'{"id": "no fact", "autor": {"role": "employee"}}\n'
          b'{"id": "no value", "author": {"role": "teacher"}}\n'
          b'not json at all\n'
          b'["id"]\n'
          b'{"id": "bytes", "text": "\xff"}\n'
          b'{"text": "a", "text": "b"}\n'
          b'{"id": "last", "text": "no newline behind"}')


@test
def errors_stand_in_their_place():
    with tempfile.TemporaryDirectory() as folder:
        path = write(folder, "in.jsonl", BROKEN)
        for jobs in (1, 3):
            status, out, err = call("classify", path, "--jobs", jobs)
            equal(status, 1)
            equal(err, "smpolicy: 6 of 8 lines could not be read\n")
            got = lines_of(out)
            equal([r["id"] for r in got], ["first", "no fact", "no value", None, None, None, None, "last"])
            errors = [r["error"] for r in got if "error" in r]
            equal([(e["line"], e["code"]) for e in errors],
                  [(4, "unknown_name"), (5, "value"), (6, "syntax"), (7, "value"), (8, "encoding"), (9, "duplicate")])
            equal({e["file"] for e in errors}, {str(path)})
            equal({tuple(r) for r in got if "error" in r}, {("id", "error")})
            equal({tuple(e) for e in errors}, {("file", "line", "code", "message")})
            holds("author" in errors[0]["message"] and "teacher" in errors[1]["message"], errors)


@test
def standard_input_and_files_can_be_mixed():
    with tempfile.TemporaryDirectory() as folder:
        one = write(folder, "one.jsonl", '{"id": "1"}\n{"id": 5}\n')
        two = write(folder, "two.jsonl", '{"id": "2"}')
        status, out, _ = call("classify", one, "-", two, stdin='{"id": "in"}\n{"id": "x", "form": 1}\n')
        equal(status, 1)
        got = lines_of(out)
        equal([r["id"] for r in got], ["1", None, "in", "x", "2"])
        equal([(r["error"]["file"], r["error"]["line"]) for r in got if "error" in r], [(str(one), 2), ("-", 2)])


@test
def empty_input_gives_nothing():
    equal(call("classify", stdin=b""), (0, "", ""))
    equal(call("classify", stdin=b"\n\r\n \n"), (0, "", ""))


@test
def compressed_input_reads_the_same():
    plain = EXAMPLES.read_bytes()
    wanted = call("classify", stdin=plain)[1]
    cut = plain.index(b"\n", len(plain) // 2) + 1
    zstd = subprocess.run(["zstd", "-q", "-c"], input=plain, capture_output=True, check=True).stdout
    for packed in (gzip.compress(plain), gzip.compress(plain[:cut]) + gzip.compress(plain[cut:]), zstd, zstd + zstd[:0]):
        equal(call("classify", stdin=packed), (0, wanted, ""))
        with tempfile.TemporaryDirectory() as folder:
            equal(call("classify", write(folder, "examples", packed)), (0, wanted, ""))


@test
def broken_compression_is_an_error_in_its_place():
    packed = gzip.compress(b'{"id": "a", "text": "one"}\n' * 2000)
    zstd = subprocess.run(["zstd", "-q", "-c"], input=b'{"id": "a"}\n' * 9, capture_output=True, check=True).stdout
    with tempfile.TemporaryDirectory() as folder:
        after = write(folder, "after.jsonl", '{"id": "after"}\n')
        for name, content, said in (("cut.gz", packed[:-20], "ends in the middle"),
                                    ("bad.gz", packed[:40] + b"\xff" * 20 + packed[60:], "broken gzip data"),
                                    ("cut.zst", zstd[:-4], "ends in the middle")):
            status, out, err = call("classify", write(folder, name, content), after)
            equal(status, 1, name)
            got = lines_of(out)
            equal(got[-1]["id"], "after", name)
            error = got[-2]["error"]
            equal((error["code"], error["file"]), ("file", str(pathlib.Path(folder) / name)), name)
            equal(error["line"], len(got) - 1, name)
            holds(said in error["message"], error)
            holds("1 of " in err, err)


@test
def a_file_that_is_not_there_ends_the_run_before_it_began():
    status, out, err = call("classify", EXAMPLES, "/nonexistent/x.jsonl")
    equal((status, out, err), (2, "", "smpolicy: cannot open '/nonexistent/x.jsonl': No such file or directory\n"))
    for text in ("hey girl, dm me", "word " * 1000):
        status, out, err = call("classify", text)
        holds(err.endswith("; a text itself is given with `smpolicy classify --text`\n"), err)
        equal((status, out), (2, ""))
    with tempfile.TemporaryDirectory() as folder:
        status, out, err = call("classify", folder)
        holds(status != 0 and not any("policy" in r for r in lines_of(out)), (status, out))


@test
def a_policy_that_cannot_be_used_ends_the_run():
    status, out, err = call("classify", "--policy", "/nonexistent.yaml", stdin='{"text": "x"}')
    equal((status, out), (2, ""))
    holds("/nonexistent.yaml" in err, err)


@test
def a_warning_about_the_policy_is_told_and_the_run_goes_on():
    status, out, err = call("classify", "--language", "fr", "--text", "hello")
    equal((status, len(lines_of(out))), (0, 1))
    holds("warning: this policy has no wording in 'fr'" in err, err)
    status, out, err = call("classify", "--language", "es", *PRIVATE)
    equal((status, err), (0, ""))
    title, = (f["title"] for f in lines_of(out)[0]["findings"] if f["clause"] == "staff.2")
    holds("estudiante" in title, title)


@test
def a_report_for_a_person_is_wholly_in_the_language():
    status, out, err = call("classify", "--language", "es", "--format", "text", *PRIVATE)
    equal((status, err), (0, ""))
    holds(out.startswith("RETENER  2 infracciones, 2 preguntas abiertas\n"), out)
    holds(" \u00B7 prohibido \u00B7 infracci\u00F3n\n" in out, out)
    labels = set(re.findall(r"^ {2,4}([a-z\u00E1-\u00FA]+) ", out, re.M))
    holds({"lugar", "texto", "raz\u00F3n", "dado", "haga", "r\u00F3tulos", "se\u00F1ales"} <= labels, labels)
    holds(not labels & {"place", "words", "why", "given", "do", "labels", "signals"}, labels)


@test
def threads_change_nothing():
    with tempfile.TemporaryDirectory() as folder:
        many = write(folder, "many.jsonl", (EXAMPLES.read_bytes() + BROKEN.replace(b"\xef\xbb\xbf", b"") + b"\n") * 5)
        for form in ("json", "text"):
            alone = call("classify", many, "--format", form)
            for jobs in ("2", "5", "0"):
                equal(call("classify", many, "--format", form, "--jobs", jobs), alone, (form, jobs))


@test
def a_line_is_answered_before_the_next_is_written():
    for jobs in ("1", "2"):
        process = subprocess.Popen([SMPOLICY, "classify", "--jobs", jobs], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        for number in range(3):
            process.stdin.write(b'{"id": "%d", "text": "hi"}\n' % number)
            process.stdin.flush()
            ready, _, _ = select.select([process.stdout], [], [], 30)
            holds(ready, f"no answer to line {number} with {jobs} jobs")
            equal(json.loads(process.stdout.readline())["id"], str(number))
        process.stdin.close()
        equal(process.wait(timeout=30), 0)


@test
def a_line_beyond_all_limits_is_an_error_and_takes_no_memory():
    long = b'{"text": "' + b"a" * (40 << 20) + b'"}\n'
    status, out, _ = call("classify", stdin=long + b'{"id": "next"}\n')
    first, second = lines_of(out)
    equal((status, first["id"], first["error"]["code"], first["error"]["line"], second["id"]), (1, None, "limit", 1, "next"))
    status, out, _ = call("classify", stdin=b'{"text": "' + b"a" * (1 << 20) + b'"}\n{"text": "' + b"a" * ((1 << 20) + 1) + b'"}')
    first, second = lines_of(out)
    equal((status, "error" in first, second["error"]["code"]), (1, False, "limit"))


def peak(input_bytes, jobs):
    """Peak memory in KiB of a run of the plain build, and its status."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(input_bytes)
        file.flush()
        script = ("import resource, subprocess, sys; "
                  "status = subprocess.call(sys.argv[1:], stdout=subprocess.DEVNULL); "
                  "print(status, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
        done = subprocess.run([sys.executable, "-c", script, PLAIN_BUILD, "classify", "--jobs", jobs, file.name],
                              capture_output=True, text=True, timeout=300)
        status, kib = done.stdout.split()
        equal(status, "0", done.stderr)
        return int(kib)


@test
def memory_does_not_grow_with_the_input():
    examples = EXAMPLES.read_bytes()
    for jobs in ("1", "2"):
        short, long = peak(examples * 10, jobs), peak(examples * 100, jobs)
        holds(long < short + 4096, f"{short} KiB, then {long} KiB with {jobs} jobs")


# ---- writing

@test
def a_full_disk_is_said_and_leaves_whole_lines():
    with open("/dev/full", "wb") as full:
        done = subprocess.run([SMPOLICY, "classify", EXAMPLES], stdout=full, stderr=subprocess.PIPE, text=True)
    equal((done.returncode, done.stderr), (4, "smpolicy: cannot write the output: No space left on device\n"))
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "out"

        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (50000, 50000))

        with open(path, "wb") as out:
            done = subprocess.run([PLAIN_BUILD, "classify", EXAMPLES], stdout=out, stderr=subprocess.PIPE, preexec_fn=limit)
        equal(done.returncode, 4)
        written = path.read_bytes()
        holds(0 < len(written) <= 50000 and written.endswith(b"\n"), len(written))
        lines_of(written.decode())


@test
def a_reader_that_goes_away_ends_the_run_quietly():
    for jobs in ("1", "2"):
        process = subprocess.Popen([SMPOLICY, "classify", "--jobs", jobs], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE)
        process.stdout.close()
        try:
            process.stdin.write(EXAMPLES.read_bytes() * 20)
            process.stdin.close()
        except BrokenPipeError:
            pass
        equal((process.wait(timeout=60), process.stderr.read()), (4, b""), jobs)


# ---- redaction

@test
def redacted_output_has_no_word_of_the_input():
    secret = "Zyxwqat Brunhilda $h1tty"
    disclosures = [
        {"id": "Zyxwqat-1", "text": f"text me, my student {secret}, don't tell", "author": {"role": "employee"},
         "audience": {"members": ["student"], "visibility": "direct"}, "channel": {"name": "Zyxwqat"},
         "thread": {"topic": "Zyxwqat"}, "attachments": [{"kind": "photo", "url": "https://Zyxwqat.example/"}]},
        {"id": "Zyxwqat-2", "author": {"role": "Zyxwqat"}},
        {"id": "Zyxwqat-3", "Zyxwqat": 1},
        {"id": "Zyxwqat-4", "posted_at": "Zyxwqat"},
    ]
    lines = "".join(json.dumps(d) + "\n" for d in disclosures) + "Zyxwqat\n{\"text\": \"Zyxwqat"
    for form in ("json", "text"):
        status, out, err = call("classify", "--redact", "--format", form, stdin=lines)
        equal(status, 1)
        for word in ("Zyxwqat", "Brunhilda", "$h1tty"):
            holds(word not in out + err, f"{word} in {form}: {out}{err}")
    first = lines_of(call("classify", "--redact", stdin=lines)[1])[0]
    equal((first["id"], first["disposition"]), (None, "hold"))
    for finding in first["findings"]:
        for evidence in finding["evidence"]:
            holds("text" not in evidence, evidence)


# ---- for people

def on_terminal(*words, env=None):
    """What the command writes to a terminal of 80 columns."""
    leader, follower = pty.openpty()
    environment = {k: v for k, v in os.environ.items() if k != "NO_COLOR"} | {"TERM": "xterm"} | (env or {})
    process = subprocess.Popen([SMPOLICY, *words], stdin=subprocess.DEVNULL, stdout=follower, stderr=subprocess.PIPE,
                               env=environment)
    os.close(follower)
    out = b""
    while True:
        try:
            part = os.read(leader, 65536)
        except OSError:
            break
        if not part:
            break
        out += part
    os.close(leader)
    process.communicate(timeout=30)
    return out.decode().replace("\r\n", "\n")


@test
def a_terminal_gets_text_with_color_unless_it_wants_none():
    out = on_terminal("classify", *PRIVATE)
    holds("\x1b[31m\x1b[1mHOLD\x1b[0m" in out and "\x1b[1;4m" in out, out)
    plain = on_terminal("classify", *PRIVATE, env={"NO_COLOR": "1"})
    holds("\x1b" not in plain and "HOLD" in plain and "^^^^" in plain, plain)
    equal(on_terminal("classify", *PRIVATE, env={"NO_COLOR": ""}), out)
    holds("\x1b" not in on_terminal("classify", *PRIVATE, env={"TERM": "dumb"}), "color on a dumb terminal")
    holds(on_terminal("classify", *PRIVATE, "--format", "json").startswith('{"id"'), "json where json is asked for")


def columns(text):
    """Columns that a text without emoji sequences takes."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


@test
def the_evidence_is_marked_where_it_stands():
    text = "先生 😉 e\u0301t\u0301e\u0301\tdon't tell anyone\nplease, don't tell anyone " + "and wait " * 30 + "but don't tell anyone"
    status, out, _ = call("classify", "--format", "text", "--text", text, "--set", "author.role=employee", "--set",
                          "audience.members=student", "--set", "audience.visibility=direct")
    equal(status, 0)
    rows = out.splitlines()
    marked = 0
    for above, below in zip(rows, rows[1:]):
        if re.fullmatch(r"  │ [ ^?.!]*[\^?.!][ ^?.!]*", below):
            start = above.index("don't tell")
            end = start + len("don't tell" if above.endswith("tell") else "don't tell anyone")
            equal(set(below[columns(above[:start]):columns(above[:end])]), {"^"}, f"{above}\n{below}")
            equal(columns(above[:end]), len(below), f"{above}\n{below}")
            marked += 1
    equal(marked, 3, out)
    for row in rows:
        holds(columns(row) <= 80, row)


@test
def a_text_cannot_play_with_the_terminal():
    out = call("classify", "--format", "text", "--text", "a\x1b[31mb\x07c\u202ed\u200be\x7f")[1]
    holds("a<U+001B>[31mb<U+0007>c<U+202E>d<U+200B>e<U+007F>" in out, out)


@test
def a_run_over_many_ends_with_a_table():
    out = call("classify", "--format", "text", EXAMPLES)[1]
    reports = lines_of(call("classify", EXAMPLES)[1])
    summary = out[out.index("\nSummary  "):]
    counts = {d: sum(r["disposition"] == d for r in reports) for d in ("hold", "review", "advise", "clear")}
    holds(f"{len(reports)} disclosures: {counts['hold']} hold, {counts['review']} review, {counts['advise']} advise, "
          f"{counts['clear']} clear" in summary, summary)
    violations = sum(f["clause"] == "staff.2" and f["status"] == "violation" for r in reports for f in r["findings"])
    holds(re.search(rf"^  staff\.2 +{violations} ", summary, re.MULTILINE), summary)


@test
def the_policy_can_be_read():
    status, out, _ = call("policy", "show")
    equal(status, 0)
    for clause in ("official.presence", "staff.2", "relationship.texting"):
        holds(clause in out, clause)
    status, out, _ = call("policy", "show", "staff.2")
    equal(status, 0)
    for label in ("clause", "section", "place", "modality", "reason", "remedy"):
        holds(re.search(rf"^  {label} ", out, re.MULTILINE), f"{label}: {out}")


sys.exit(run())
