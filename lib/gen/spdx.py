#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the bill of materials as SPDX 2.3 (JSON): the library, and what it links.

usage: spdx.py TOP >smpolicy.spdx.json

Versions of the libraries are those that pkg-config finds. SOURCE_DATE_EPOCH sets the date, as reproducible builds want."""
import datetime
import json
import os
import pathlib
import re
import subprocess
import sys
import time

# pkg-config's name: what it is for, its licence, who wrote it.
LINKED = {
    "icu-uc": ("Unicode: normalization, properties", "Unicode-DFS-2016", "Unicode, Inc. and others"),
    "icu-i18n": ("Unicode: confusables, time zones", "Unicode-DFS-2016", "Unicode, Inc. and others"),
    "libutf8proc": ("UTF-8, grapheme boundaries", "MIT", "Jan Behrens and the Julia language's contributors"),
    "yaml-0.1": ("policy files", "MIT", "Kirill Simonov and contributors"),
    "jansson": ("JSON", "MIT", "Petri Lehtinen and contributors"),
    "libpcre2-8": ("a policy's own patterns", "BSD-3-Clause", "University of Cambridge, Zoltan Herczeg and contributors"),
    "zlib": ("compressed input of the command", "Zlib", "Jean-loup Gailly and Mark Adler"),
    "libzstd": ("compressed input of the command", "BSD-3-Clause", "Meta Platforms, Inc. and affiliates"),
}


def identifier(name):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)


def package(name, version, summary, licence, holder):
    return {"SPDXID": identifier(name), "name": name, "versionInfo": version, "summary": summary,
            "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseConcluded": licence,
            "licenseDeclared": licence, "copyrightText": f"Copyright {holder}"}


def version_of(name):
    found = subprocess.run(["pkg-config", "--modversion", name], capture_output=True, text=True, check=False)
    return found.stdout.strip() or "unknown"


def main():
    top = pathlib.Path(sys.argv[1])
    header = (top / "include/smpolicy.h").read_text(encoding="utf-8")
    version = ".".join(re.search(rf"SMP_VERSION_{part} (\d+)", header).group(1) for part in ("MAJOR", "MINOR", "PATCH"))
    seconds = int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())
    created = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    library = package("libsmpolicy", version, "tells which definitions and guidelines of a social media policy a "
                      "disclosure touches", "MIT", "the authors of libsmpolicy")
    linked = [package(name, version_of(name), *rest) for name, rest in LINKED.items()]
    document = {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"libsmpolicy-{version}", "documentNamespace": f"urn:libsmpolicy:{version}:{seconds}",
        "creationInfo": {"created": created, "creators": ["Tool: lib/gen/spdx.py"]},
        "packages": [library, *linked],
        "relationships": [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES",
                           "relatedSpdxElement": library["SPDXID"]}] +
                         [{"spdxElementId": library["SPDXID"], "relationshipType": "DEPENDS_ON",
                           "relatedSpdxElement": each["SPDXID"]} for each in linked],
    }
    print(json.dumps(document, indent=2))


main()
