#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What people see: headless Chromium on a real site. Screenshots are left in the build folder, for a person to look at."""
import json
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from harness import arguments  # noqa: E402
from stack import HERE, Site, Visitor  # noqa: E402

BUILD = arguments().build.resolve()
SCRIPTS = ["moderation", "drafts", "keyboard", "settings"]
SAID = ["Will there be evening classes in Enid too?", "The board wasted our money on this lab and should resign.",
        "This f*cking place. Mr. Dalton is an idiot and so are you all", "I will kill you all tomorrow at the front office",
        "Where do I pay the tuition? I want my money back!"]

with Site(BUILD / "wordpress/site-browser", BUILD) as site:
    visitor = Visitor(site)
    for said in SAID:
        visitor.comment(said)
    site.configure(acknowledge=True)
    told = {"url": site.url, "pictures": str(BUILD / "wordpress/pictures"), **site.ids}
    status = 0
    for script in os.environ.get("SCRIPTS", "").split() or SCRIPTS:
        environment = dict(os.environ, MODULES=str(BUILD / "wordpress/browser/node_modules"), SITE=json.dumps(told))
        status |= subprocess.run(["node", HERE / f"browser/{script}.mjs"], env=environment, check=False).returncode
    complaints = [line for line in site.complaints() if "smpolicy" in line]
    print(("not ok" if complaints else "ok") + " - browser::php_had_nothing_to_complain_of", *complaints, sep="\n    ")
sys.exit(1 if status or complaints else 0)
