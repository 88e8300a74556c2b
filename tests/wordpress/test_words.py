#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every word of the plugin is translated, and what is sent with it is what its sources say."""
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from harness import TOP, equal, holds, run, test  # noqa: E402

PLUGIN = TOP / "examples/wordpress/smpolicy"
POT, PO = PLUGIN / "languages/smpolicy.pot", PLUGIN / "languages/smpolicy-es_ES.po"


@test
def the_list_of_words_is_current():
    with tempfile.TemporaryDirectory() as folder:
        now = pathlib.Path(folder) / "now.pot"
        subprocess.run(["sh", TOP / "tests/wordpress/words.sh", now], check=True)
        equal(POT.read_text(encoding="utf-8"), now.read_text(encoding="utf-8"), "run: make wordpress-words")


@test
def every_word_has_its_spanish():
    done = subprocess.run(["msgcmp", PO, POT], capture_output=True, text=True, check=False)
    equal(done.returncode, 0, done.stderr)
    done = subprocess.run(["msgfmt", "--check-format", "--statistics", "-o", "/dev/null", PO], capture_output=True, text=True, check=True)
    holds("untranslated" not in done.stderr and "fuzzy" not in done.stderr, done.stderr)


@test
def numbers_and_names_in_a_sentence_stay():
    entries = re.findall(r'^msgid "(.+)"\nmsgstr "(.+)"$', PO.read_text(encoding="utf-8"), re.M)
    holds(len(entries) > 200, len(entries))
    for english, spanish in entries:
        equal(sorted(re.findall(r"%(?:\d\$)?[sd]", english)), sorted(re.findall(r"%(?:\d\$)?[sd]", spanish)), english)


@test
def the_version_is_the_same_everywhere():
    main = (PLUGIN / "smpolicy.php").read_text(encoding="utf-8")
    version = re.search(r"^ \* Version: +(\S+)", main, re.M).group(1)
    equal(re.search(r"const VERSION += '([^']+)'", main).group(1), version)
    equal(re.search(r"^Stable tag: (\S+)", (PLUGIN / "readme.txt").read_text(encoding="utf-8"), re.M).group(1), version)


@test
def every_php_file_says_what_it_is_and_cannot_be_called_alone():
    for path in PLUGIN.rglob("*.php"):
        text = path.read_text(encoding="utf-8")
        holds("SPDX-License-Identifier: MIT" in text[:1200], path)
        holds("defined( 'ABSPATH' ) || exit" in text or "defined( 'WP_UNINSTALL_PLUGIN' ) || exit" in text
              or re.search(r"^(final )?class ", text, re.M), f"{path} does something when it is called alone")
        holds(re.search(r"^\t* {2,}\S", re.sub(r"/\*.*?\*/", "", text, flags=re.S), re.M) is None, f"{path} is indented by spaces")


sys.exit(run())
