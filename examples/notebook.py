# SPDX-License-Identifier: MIT
# A notebook in cells (`# %%`), as editors and Jupyter open it. Run as a program, it shows what a notebook would, as a
# page of HTML: PYTHONPATH=build/python python3 examples/notebook.py > page.html

# %% [markdown]
# # Reading one post
# A report shows itself: the post with its evidence marked, and below it what each clause asks for.

# %%
import html
import sys

import smpolicy

policy = smpolicy.Policy.default()
shown = []


def show(thing):
    """What a notebook does with the last value of a cell."""
    shown.append(thing._repr_html_() if hasattr(thing, "_repr_html_") else f"<pre>{html.escape(str(thing))}</pre>")


# %%
report = policy.classify("So proud: my student Kayden Pruitt passed the CNA exam on the first try",
                         author="employee", account="personal", audience={"visibility": "public"})
show(report)

# %% [markdown]
# # What is still to be asked
# What is not known is neither true nor false. Where the answer would matter, the report asks.

# %%
for finding in report:
    for missing in finding.missing:
        show(f"{finding.clause}: {missing.question} ({missing.fact})")

# %%
answered = policy.classify(report.text, author="employee", account="personal", audience={"visibility": "public"},
                           consent={"guardian_written": True})
show(answered)

# %% [markdown]
# # Seeing through a disguise
# Evidence points at the words as they were written, and says what was undone to read them.

# %%
disguised = policy.classify("That coach is such an \u0456d\u0456ot", author="guardian", venue="official_page")
show(disguised)
for signal in disguised.signals:
    for evidence in signal.evidence:
        if evidence.undone:
            show(f"{signal.id}: {evidence.text!r} ({', '.join(evidence.undone)})")

# %% [markdown]
# # Many posts
# Read lazily, in order, by as many threads as there are cores to spare.

# %%
posts = [
    ("Supplies for Monday: gloves, goggles, a pencil", {"author": "employee", "account": "teacher_page"}),
    ("The board's decision was a disgrace, vote them all out", {"author": "guardian", "venue": "official_page"}),
    ("Text me tonight, don't tell anyone",
     {"author": "employee", "audience": {"visibility": "direct", "members": ["student"]}}),
]
for each in policy.classify_many(posts, threads=2):
    show(each)

# %%
if __name__ == "__main__" and not hasattr(sys, "ps1"):
    print("<!DOCTYPE html><meta charset='utf-8'><title>smpolicy</title>", *shown, sep="\n")
