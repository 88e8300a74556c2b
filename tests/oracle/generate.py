# SPDX-License-Identifier: MIT
"""Random disclosures: all facts, known or not, nested or flat, with words that make signals fire."""
import json
import random

ENUMS = {
    "form": ["blog_post", "comment", "status_update", "direct_message", "text_message", "email", "phone_call", "image",
             "audio", "video", "review", "bookmark", "wiki_edit", "profile", "connection_request",
             "connection_accept", "account_creation"],
    "author.role": ["employee"] * 9 + ["student", "guardian", "public"],
    "account.kind": ["official", "teacher_page", "professional", "center_account"] + ["personal"] * 4,
    "account.registered_with": ["personal_email", "center_email"],
    "venue.kind": ["official_page", "official_page", "teacher_page", "own_page", "other_page", "private_channel"],
    "channel.kind": ["blog", "microblog", "social_network", "media_sharing", "forum", "wiki", "bookmarking",
                     "review_site", "messaging", "sms", "email", "phone", "web_page"],
    "audience.visibility": ["public", "group", "direct", "direct"],
    "purpose": ["instruction", "extracurricular", "counseling", "center_business", "personal", "personal"],
}
SETS = {
    "audience.members": ["student", "student", "guardian", "employee", "public"],
    "target.roles": ["student", "colleague", "guardian", "citizen", "center"],
    "subject.roles": ["student", "colleague", "guardian", "citizen", "center"],
}
BOOLEANS = ["author.authorized", "author.identifies_as_employee", "author.on_working_time",
            "author.uses_center_resources", "account.has_rules_link", "student.adult", "attention.reported"]
CONSENTS = ["supervisor", "guardian_informed", "guardian_written", "student", "person_depicted", "rights_holder"]
ATTACHED = {
    "kind": ["photo", "photo", "video", "audio", "document", "link"],
    "depicts_students": ["none", "individual", "group"],
    "content": ["ordinary", "personal", "inappropriate"],
    "rights": ["own", "licensed", "public_domain", "fair_use", "third_party", "third_party"],
}
TIMES = ["2026-%02d-%02dT%02d:%02d:00-0%d:00", "2026-%02d-%02dt%02d:%02d:60.5-0%d:00", "2025-%02d-%02dT%02d:%02d:00+0%d:30"]
# Facts that go together, so that rules with many conditions are met too.
SCENES = [
    {"venue.kind": "official_page", "author.role": "public", "account.kind": "personal"},
    {"venue.kind": "official_page", "author.role": None, "form": None, "account.kind": None},
    {"venue.kind": "official_page", "author.role": "guardian", "account.kind": None},
    {"venue.kind": "private_channel", "author.role": "public", "target.roles": ["center"]},
    {"form": "profile", "account.kind": "official"},
    {"author.role": "employee", "form": "text_message", "audience.members": ["student"]},
    {"author.role": "employee", "channel.kind": "phone", "form": None, "audience.members": ["student"]},
    {"author.role": "employee", "account.kind": "personal", "author.on_working_time": False},
    {"author.role": "employee", "audience.visibility": "direct", "audience.members": ["student", "guardian"]},
    {"author.role": "employee", "audience.members": ["employee"], "account.kind": "center_account"},
    {"author.role": "employee", "account.kind": "teacher_page"},
    {"author.role": "employee", "form": "connection_request", "target.roles": ["student"]},
]


class Generator:
    """`triggers` are words that make one signal fire each, `texts` what people might write."""

    def __init__(self, seed, triggers, texts):
        self.random = random.Random(seed)
        self.triggers = triggers
        self.texts = texts

    def consents(self, likely):
        given = {c: self.random.random() < 0.5 for c in CONSENTS if self.random.random() < likely}
        # Approved in writing without being informed is an error, not a disclosure.
        if given.get("guardian_written") and given.get("guardian_informed") is False:
            given["guardian_informed"] = True
        return {"consent." + c: v for c, v in given.items()}

    def members(self, values):
        count = self.random.choice([0, 1, 1, 1, 1, 2, 2, 3])
        return sorted({self.random.choice(values) for _ in range(count)})

    def time(self):
        r = self.random
        shape = r.choice(TIMES)
        hour = r.choice([7, 8, 9, 12, 15, 16, 20, 22, r.randrange(24)])
        return shape % (r.randint(1, 12), r.randint(1, 28), hour, r.choice([0, 30, 59]), r.randint(4, 7))

    def text(self):
        r = self.random
        count = r.choice([0, 0, 1, 1, 2, 3, 5, 8])
        words = r.sample(self.triggers, count) if self.triggers else []
        if not self.triggers or r.random() < 0.3:
            words.append(r.choice(self.texts))
        return ". ".join(words)

    def attachment(self, likely):
        r = self.random
        facts = {name: r.choice(values) for name, values in ATTACHED.items() if r.random() < likely}
        if r.random() < likely:
            facts["depicts_employees"] = r.random() < 0.6
        if r.random() < 0.1:
            facts["url"] = "https://example.com/1"
        if r.random() < 0.4:
            facts.update(self.consents(0.4))
        return facts

    def disclosure(self, number):
        """The facts of one disclosure as (flat dict, list of attachments as flat dicts)."""
        r = self.random
        likely = r.choice([0.15, 0.4, 0.6, 0.8, 0.95, 1.0])
        facts = {name: r.choice(values) for name, values in ENUMS.items() if r.random() < likely}
        if r.random() < 0.6:
            facts["author.role"] = "employee"
        facts.update({name: self.members(values) for name, values in SETS.items() if r.random() < likely})
        facts.update({name: r.random() < 0.5 for name in BOOLEANS if r.random() < likely})
        facts.update(self.consents(likely))
        if r.random() < likely / 2:
            facts.pop("author.on_working_time", None)
            facts["posted_at"] = self.time()
        if r.random() < likely:
            facts["contact.messages_last_7_days"] = r.choice([0, 1, 9, 10, 11, 50])
        if r.random() < 0.2:
            facts["thread.topic"] = "The welding program opens a new lab in Alva this spring, with eight booths"
        if r.random() < 0.1:
            facts["channel.name"] = "Facebook"
        if r.random() < 0.4:
            facts.update(r.choice(SCENES))
            facts = {name: value for name, value in facts.items() if value is not None}
        facts["text"] = self.text()
        facts["id"] = str(number)
        count = r.choice([0, 0, 0, 1, 1, 2, 3])
        return facts, [self.attachment(likely) for _ in range(count)]

    def nest(self, facts):
        """As JSON has it: some paths nested, some flat, some unknown facts as null."""
        r, written = self.random, {}
        for name, value in facts.items():
            group, _, rest = name.partition(".")
            if rest and r.random() < 0.7:
                written.setdefault(group, {})[rest] = value
            else:
                written[name] = value
        return written

    def line(self, facts, attachments):
        written = self.nest(facts)
        if attachments:
            written["attachments"] = [self.nest(a) for a in attachments]
        elif self.random.random() < 0.1:
            written["attachments"] = self.random.choice([None, []])
        if "purpose" not in written and self.random.random() < 0.2:
            written["purpose"] = None
        return json.dumps(written, ensure_ascii=self.random.random() < 0.5)
