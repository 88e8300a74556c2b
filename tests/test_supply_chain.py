#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What is shipped: the same bytes from every folder, hardened, with no other interface than the last release had, and
nothing read from the machine while a disclosure is classified."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from harness import TOP, arguments, equal, holds, run, test

BUILD = arguments().build
MODULES = [BUILD / "smpolicy", BUILD / "php/smpolicy.so", BUILD / "python/smpolicy/_native.so"]
ABI = TOP / "tests/abi/smpolicy.abi"


def output(*words, **more):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, check=True, **more).stdout


@test
def a_build_in_another_folder_has_the_same_bytes():
    with tempfile.TemporaryDirectory(dir=BUILD) as folder:
        for name in ("Makefile", "include", "lib", "bindings", "pkgconfig"):
            source = TOP / name
            (shutil.copytree if source.is_dir() else shutil.copy)(source, pathlib.Path(folder) / name)
        given = [f"{name}={os.environ[name]}" for name in ("CC", "CFLAGS", "LDFLAGS") if name in os.environ]
        subprocess.run(["make", "-s", f"-j{os.cpu_count()}", *given, "all"], cwd=folder, check=True,
                       env={name: value for name, value in os.environ.items() if not name.startswith("MAKE")})
        for name in ("libsmpolicy.a", "smpolicy"):
            holds((pathlib.Path(folder) / "build" / name).read_bytes() == (BUILD / name).read_bytes(), f"{name} differs")


@test
def what_runs_is_hardened():
    for module in MODULES:
        headers = output("readelf", "-Wld", module)
        holds("GNU_RELRO" in headers, f"{module}: no RELRO")
        holds("BIND_NOW" in headers or re.search(r"Flags: .*NOW", headers), f"{module}: symbols bound late")
        holds(re.search(r"GNU_STACK .* RW +0x", headers), f"{module}: a stack that runs")
        holds(not re.search(r" LOAD .* RWE ", headers), f"{module}: memory to write and run")
        symbols = output("nm", "-D", "--undefined-only", module)
        holds("__stack_chk_fail" in symbols, f"{module}: no stack protector")
        holds(re.search(r"__(memcpy|snprintf|vsnprintf|fprintf|printf)_chk", symbols), f"{module}: not fortified")
    holds("Type:                              DYN" in output("readelf", "-h", BUILD / "smpolicy"), "no PIE")


# Whatever would make a classification hang on the machine, or tell somebody of it.
UNWANTED = """getenv secure_getenv setlocale localeconv socket connect send sendto system popen fork execve dlopen time
    clock_gettime gettimeofday rand random srand srandom getrandom abort exit _exit strtok localtime gmtime""".split()


@test
def the_library_asks_the_machine_for_nothing():
    wanted = {line.split()[-1].split("@")[0] for line in output("nm", "-u", BUILD / "libsmpolicy.a").splitlines() if " U " in line}
    equal(sorted(wanted & set(UNWANTED)), [])


def traced(disclosures, *options):
    """The system calls of a classification: those before its first disclosure is read, and those from there on; None
    where nobody may trace."""
    with tempfile.NamedTemporaryFile("r") as log:
        done = subprocess.run(["strace", "-f", "-qq", "-e", "trace=%file,%network,%process,read", "-o", log.name,
                               BUILD / "smpolicy", "classify", *options, "-"], input=disclosures, stdout=subprocess.DEVNULL)
        calls = log.read().splitlines()
    if done.returncode != 0 and not calls:
        return None
    equal(done.returncode, 0, options)
    first = next(i for i, call in enumerate(calls) if re.search(r"\bread\(0,", call))
    return calls[:first], calls[first:]


@test
def no_file_and_no_network_while_classifying():
    examples = (TOP / "examples/disclosures.jsonl").read_bytes()
    # ICU looks once for the rules of the policy's time zone, and asks for the size of what it opened.
    allowed = r"\bread\(|exit|\+\+\+|zoneinfo|/etc/timezone|/etc/localtime|icu|AT_EMPTY_PATH"
    opened = {}
    for options, disclosures in (((), examples * 3), (("--deep=always",), b"".join(examples.splitlines(True)[:20]))):
        calls = traced(disclosures, *options)
        if calls is None:
            print("skip test_supply_chain::strace: this machine lets nobody trace")
            return
        before, after = calls
        equal([call for call in after if not re.search(allowed, call)], [], f"system calls while classifying {options}")
        opened[options] = re.findall(r'openat\(AT_FDCWD, "([^"]*)"', "\n".join(before))
    # The deep reader opens its weights, and nothing else.
    more = [path for path in opened["--deep=always",] if path not in opened[()]]
    equal([pathlib.Path(path).resolve() for path in more], [(BUILD / "reader.weights").resolve()], "files for --deep")


@test
def the_public_interface_is_that_of_the_last_release():
    """tests/abi holds the interface of the last release (abidw); what is added there is fine, what is changed is not.
    After a release that changes it: make abi."""
    shared = BUILD / "abi/libsmpolicy.so"
    shared.parent.mkdir(exist_ok=True)
    libraries = output("pkg-config", "--libs", "icu-uc", "icu-i18n", "libutf8proc", "yaml-0.1", "jansson", "libpcre2-8").split()
    subprocess.run([*os.environ.get("CC", "cc").split(), "-shared", "-o", shared, "-Wl,--whole-archive", BUILD / "libsmpolicy.a",
                    "-Wl,--no-whole-archive", *libraries, "-lm"], check=True)
    exported = {line.split()[-1] for line in output("nm", "-D", "--defined-only", shared).splitlines()}
    declared = set(re.findall(r"\b(smp_[a-z_]+)\(", re.sub(r"/\*.*?\*/", "", (TOP / "include/smpolicy.h").read_text(), flags=re.S)))
    equal(sorted(exported ^ declared), [], "exported, or declared in the header, but not both")
    done = subprocess.run(["abidiff", "--no-added-syms", "--harmless", "--headers-dir2", TOP / "include", ABI, shared],
                          capture_output=True, text=True)
    # Bits of the status: 1 an error, 2 wrong usage, 4 a change, 8 a change that breaks programs.
    equal(done.returncode & ~4, 0, done.stdout + done.stderr)


@test
def the_bill_of_materials_is_complete():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "smpolicy.spdx.json"
        path.write_text(output(sys.executable, TOP / "lib/gen/spdx.py", TOP, env=os.environ | {"SOURCE_DATE_EPOCH": "0"}))
        document = json.loads(path.read_text())
    equal((document["spdxVersion"], document["creationInfo"]["created"]), ("SPDX-2.3", "1970-01-01T00:00:00Z"))
    names = {package["name"] for package in document["packages"]}
    makefile = (TOP / "Makefile").read_text()
    for wanted in re.search(r"^PACKAGES := (.*)$", makefile, re.M).group(1).split() + ["zlib", "libzstd", "libsmpolicy"]:
        holds(wanted in names, f"{wanted} is not named")
    identifiers = {package["SPDXID"] for package in document["packages"]} | {"SPDXRef-DOCUMENT"}
    for relation in document["relationships"]:
        holds({relation["spdxElementId"], relation["relatedSpdxElement"]} <= identifiers, relation)
    for package in document["packages"]:
        for field in ("SPDXID", "downloadLocation", "licenseConcluded", "licenseDeclared", "copyrightText", "versionInfo"):
            holds(package.get(field), f"{package['name']}: no {field}")


sys.exit(run())
