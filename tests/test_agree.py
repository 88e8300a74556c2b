#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares the default policy with a second evaluation of the clauses, written by hand and sharing nothing with the
library, on 20,000 random disclosures. Signals are taken from the report: what is compared is the rules.
"""
import datetime
import json
import random
import subprocess
import sys
import zoneinfo

from harness import arguments, holds, run, test

FORMS = ("blog_post comment status_update direct_message text_message email phone_call image audio video review "
         "bookmark wiki_edit profile connection_request connection_accept account_creation").split()
CHANNELS = ("blog microblog social_network media_sharing forum wiki bookmarking review_site messaging sms email phone "
            "web_page").split()
PARTIES = "student colleague guardian citizen center".split()
MEMBERS = "student guardian employee public".split()
ACCOUNTS = "official teacher_page professional center_account personal".split()
PURPOSES = "instruction extracurricular counseling center_business personal".split()
CONSENTS = "supervisor guardian_informed guardian_written student person_depicted rights_holder".split()
RIGHTS = "own licensed public_domain fair_use third_party".split()
IMPLIED = {"text_message": "sms", "email": "email", "phone_call": "phone", "review": "review_site",
           "wiki_edit": "wiki", "bookmark": "bookmarking"}

# Each shows its signals in plain words, or harmlessly in others.
TEXTS = """
You are an idiot, Mr. Lopez, and everybody knows it.|damn, that was a long day|
I will kill you if you come back here.|Somebody will get hurt tomorrow, I promise.|you guys are so dumb
On behalf of NTC we announce that the campus is closed.|I teach welding at NTC and I love it.
Views are my own. The board is wrong, vote no.|NTC is a joke and its teachers are clowns.
This is the official page of Northwest Technology Center.|Ms. Garcia stole money from the students.
My student Jane Doe failed her test again.|Hey welders, bring your gloves tomorrow, quiz on chapter 5.
add me on snapchat|Text me later, and don't tell anybody|let's hang out and play games tonight
This group is private so I can say what I want|Everybody make an Instagram account tonight
my divorce is killing me, I got so drunk|you look so beautiful, sweetheart|sell me your truck, $500 cash, call 580-555-0142
I formally request my records and a refund|Channel 5 news called me about my post|(c) 2024 Disney, all rights reserved
download the full movie torrent here|Student ID 1234567 has an IEP and fails math|The password is hunter2, internal only
Buy followers now! free crypto giveaway http://win.example|women belong in the kitchen|let's smoke some weed tonight
I want to die, I can't go on|kys loser, nobody likes you|he sells fake ids, want one?|Great work, everybody!
fuck this place|this is f*cking great, NTC|porn link here|La clase es a las 8, traigan guantes|
""".replace("\n", "|").split("|")


def maybe(rng, chance, value):
    return value() if rng.random() < chance else None


def subset(rng, items):
    return [item for item in items if rng.random() < 0.4]


def put(facts, name, value):
    if value is not None:
        facts[name] = value


def consents(rng, chance):
    given = {}
    for name in CONSENTS:
        put(given, name, maybe(rng, chance, lambda: rng.random() < 0.5))
    if given.get("guardian_written") is True and given.get("guardian_informed") is False:
        del given["guardian_written"]
    return given


def attachment(rng):
    facts = {}
    put(facts, "kind", maybe(rng, 0.85, lambda: rng.choice(["photo", "photo", "video", "audio", "document", "link"])))
    put(facts, "depicts_students", maybe(rng, 0.6, lambda: rng.choice(["none", "individual", "group"])))
    put(facts, "depicts_employees", maybe(rng, 0.6, lambda: rng.random() < 0.5))
    put(facts, "content", maybe(rng, 0.6, lambda: rng.choice(["ordinary", "personal", "inappropriate"])))
    put(facts, "rights", maybe(rng, 0.6, lambda: rng.choice(RIGHTS + ["third_party"] * 2)))
    if rng.random() < 0.4:
        facts["consent"] = consents(rng, 0.4)
    return facts


def disclosure(rng, number):
    """One random disclosure in flat form, with an unknown fact as likely as a known one."""
    facts = {"id": str(number), "text": rng.choice(TEXTS)}
    if rng.random() < 0.3:
        facts["text"] += " " + rng.choice(TEXTS)
    put(facts, "author.role", maybe(rng, 0.95, lambda: rng.choice(["employee"] * 6 + ["student", "guardian", "public"])))
    put(facts, "form", maybe(rng, 0.6, lambda: rng.choice(FORMS)))
    if facts.get("form") not in list(IMPLIED) + ["blog_post"]:
        # A given form never stands beside a channel that belongs to another one.
        channels = [c for c in CHANNELS if "form" not in facts or c not in IMPLIED.values()]
        put(facts, "channel.kind", maybe(rng, 0.5, lambda: rng.choice(channels)))
    for name in ("authorized", "identifies_as_employee", "on_working_time", "uses_center_resources"):
        put(facts, "author." + name, maybe(rng, 0.5, lambda: rng.random() < 0.5))
    put(facts, "posted_at", maybe(rng, 0.2, lambda: "2026-%02d-%02dT%02d:%02d:00Z" % (
        rng.randint(1, 12), rng.randint(1, 28), rng.randint(0, 23), rng.choice([0, 0, 59, 30]))))
    put(facts, "account.kind", maybe(rng, 0.7, lambda: rng.choice(ACCOUNTS + ["personal"] * 3)))
    put(facts, "account.has_rules_link", maybe(rng, 0.5, lambda: rng.random() < 0.5))
    put(facts, "account.registered_with", maybe(rng, 0.4, lambda: rng.choice(["personal_email", "center_email"])))
    put(facts, "venue.kind", maybe(rng, 0.6, lambda: rng.choice(
        ["official_page", "official_page", "teacher_page", "own_page", "other_page", "private_channel"])))
    put(facts, "audience.visibility", maybe(rng, 0.7, lambda: rng.choice(["public", "group", "direct"])))
    put(facts, "audience.members", maybe(rng, 0.7, lambda: rng.choice(
        [subset(rng, MEMBERS), ["student"], ["employee"], ["student", "guardian"]])))
    put(facts, "target.roles", maybe(rng, 0.5, lambda: subset(rng, PARTIES)))
    put(facts, "subject.roles", maybe(rng, 0.5, lambda: subset(rng, PARTIES)))
    put(facts, "student.adult", maybe(rng, 0.4, lambda: rng.random() < 0.5))
    put(facts, "purpose", maybe(rng, 0.7, lambda: rng.choice(PURPOSES)))
    put(facts, "contact.messages_last_7_days", maybe(rng, 0.4, lambda: rng.randint(0, 20)))
    for name, value in consents(rng, 0.4).items():
        facts["consent." + name] = value
    put(facts, "attention.reported", maybe(rng, 0.5, lambda: rng.random() < 0.5))
    put(facts, "thread.topic", maybe(rng, 0.2, lambda: "Welding open house this Friday at the Enid campus"))
    if rng.random() < 0.5:
        facts["attachments"] = [attachment(rng) for _ in range(rng.randint(0, 3))]
    return facts


# ---- three values: True, None (unknown), False


def all_of(*values):
    return False if False in values else None if None in values else True


def any_of(*values):
    return True if True in values else None if None in values else False


def negate(value):
    return None if value is None else not value


def among(value, *wanted):
    return None if value is None else value in wanted


def has(members, *wanted):
    return None if members is None else any(w in members for w in wanted)


def only(members, *wanted):
    return None if members is None else bool(members) and all(m in wanted for m in members)


# ---- the facts that hold


def guardian_pair(given):
    informed, written = given.get("guardian_informed"), given.get("guardian_written")
    if written is True and informed is None:
        informed = True
    if informed is False and written is None:
        written = False
    return informed, written


def effective(given, fired):
    """What holds after inference: a dict of all facts, unknown ones None, and the attachments."""
    facts = dict(given)
    form, channel = facts.get("form"), facts.get("channel.kind")
    account = facts.get("account.kind")
    if channel is None and form is not None:
        channel = {**IMPLIED, "blog_post": "blog"}.get(form)
    if form is None and channel is not None:
        form = {c: f for f, c in IMPLIED.items()}.get(channel)
    work_account = account is not None and account != "personal"
    role = facts.get("author.role")
    if facts.get("venue.kind") == "official_page" and not work_account:
        form = form or "comment"
        role = role or "public"
    facts.update({"form": form, "channel.kind": channel, "author.role": role})
    if account == "center_account":
        facts.setdefault("author.uses_center_resources", True)
    if form == "phone_call":
        facts.setdefault("audience.visibility", "direct")
    members = facts.get("audience.members")
    if facts.get("audience.visibility") == "public":
        members = sorted(set(members or []) | {"public"})
    facts["audience.members"] = members
    target = set(facts.get("target.roles", []))
    if "addresses_students" in fired and not (members is not None and not has(members, "student", "public")):
        target.add("student")
    subject = set(facts.get("subject.roles", []))
    subject |= {"student"} if "student_reference" in fired else set()
    subject |= {"colleague"} if "employee_reference" in fired else set()
    facts["target.roles"], facts["subject.roles"] = target, subject
    if "posted_at" in facts and "author.on_working_time" not in facts:
        moment = datetime.datetime.fromisoformat(facts["posted_at"].replace("Z", "+00:00"))
        local = moment.astimezone(zoneinfo.ZoneInfo("America/Chicago"))
        facts["author.on_working_time"] = local.weekday() < 5 and 8 <= local.hour < 16
    above = {name: facts.get("consent." + name) for name in CONSENTS}
    above["guardian_informed"], above["guardian_written"] = guardian_pair(above)
    attachments = []
    for item in facts.get("attachments", []):
        own = item.get("consent", {})
        counts = {**above, **{k: v for k, v in own.items() if not k.startswith("guardian")}}
        if "guardian_informed" in own or "guardian_written" in own:
            counts["guardian_informed"], counts["guardian_written"] = guardian_pair(own)
        attachments.append({**item, "consent": counts})
    return facts, above, attachments


# ---- the clauses


class Reading:
    def __init__(self, given, fired):
        self.facts, self.above, self.attachments = effective(given, fired)
        self.fired = fired
        self.found = {}
        get = self.facts.get
        self.form, self.account, self.purpose = get("form"), get("account.kind"), get("purpose")
        self.visibility, self.members = get("audience.visibility"), get("audience.members")
        self.venue = get("venue.kind")
        self.employee = among(get("author.role"), "employee")
        self.to_student = any_of(has(self.members, "student"), "student" in get("target.roles"))
        self.only_staff = only(self.members, "employee")
        self.to_family = all_of(among(self.visibility, "direct"), only(self.members, "student", "guardian"))
        self.work = None if self.account is None else self.account != "personal"
        self.personal = among(self.account, "personal")
        self.at_work = any_of(get("author.on_working_time"), get("author.uses_center_resources"), self.work,
                              among(self.venue, "official_page", "teacher_page"))
        self.directed = bool(get("target.roles") - {"center"}) or self.s(
            "addresses_person", "employee_reference", "student_reference", "mention")
        self.abuse = self.s("abusive", "personal_attack", "bullying", "threat", "racist", "sexist", "hateful", "obscene")
        self.offensive = self.abuse or self.s("profane", "sexual", "violent")
        self.message = self.form not in ("connection_request", "connection_accept", "account_creation")
        self.school = None if self.purpose is None else self.purpose != "personal"

    def s(self, *names):
        return any(name in self.fired for name in names)

    def guardian(self, consent, kind):
        if self.facts.get("student.adult") is True:
            return consent["student"]
        return consent["guardian_" + kind]

    def note(self, clause, status):
        order = ("violation", "ground", "unresolved", "advice")
        if clause not in self.found or order.index(status) < order.index(self.found[clause]):
            self.found[clause] = status

    def rule(self, clause, status, needs, violated, asks=False):
        if needs is not True:
            return
        if violated is True:
            self.note(clause, status)
        elif violated is None and asks:
            self.note(clause, "unresolved")

    def grounds(self):
        role = self.facts.get("author.role")
        needs = (self.venue == "official_page" and role is not None and role != "employee" and
                 self.form not in ("profile", "connection_request", "connection_accept", "account_creation"))
        for name, signals in {
                "off_topic": ["off_topic"], "commercial": ["commercial"], "racist": ["racist"], "sexist": ["sexist"],
                "abusive": ["abusive", "hateful"], "profane": ["profane"], "violent": ["violent"],
                "obscene": ["obscene"], "spam": ["spam"], "illegal_advocacy": ["illegal_advocacy"],
                "falsehood": ["accusation"], "threat": ["threat"], "personal_attack": ["personal_attack", "bullying"],
                "privacy": ["others_pii"]}.items():
            self.rule("official.moderation." + name, "ground", needs, self.s(*signals))
        copied = self.s("piracy") and self.above["rights_holder"] is not True
        for item in self.attachments:
            if item.get("kind") != "link" and item.get("rights") == "third_party":
                copied = copied or item["consent"]["rights_holder"] is not True
        self.rule("official.moderation.infringement", "ground", needs, copied)

    def official(self):
        emp, get = self.employee, self.facts.get
        begins = self.form == "account_creation" and self.account == "official"
        self.rule("official.presence", "violation", emp and (begins or self.s("claims_official_presence")),
                  negate(get("author.authorized")), True)
        self.rule("official.spokesperson", "violation", emp and self.s("speaks_for_center"),
                  negate(get("author.authorized")), True)
        self.grounds()
        outsider = get("author.role") is not None and not emp
        place = self.venue == "official_page" or (self.venue == "private_channel" and "center" in get("target.roles"))
        self.rule("official.business", "advice", outsider and place and self.s("official_business"), True)
        self.rule("official.rules_link", "violation", self.form == "profile" and self.account == "official",
                  negate(get("account.has_rules_link")), True)

    def conduct(self):
        emp, get = self.employee, self.facts.get
        working = get("author.on_working_time")
        here = any_of(self.at_work, self.to_student)
        self.rule("conduct.abusive", "violation", emp and self.offensive, here, self.abuse and working is None)
        self.rule("conduct.abusive_off_duty", "advice",
                  emp and self.abuse and self.personal and working is False, here is not True)
        self.rule("conduct.resources", "violation", emp and self.offensive, get("author.uses_center_resources"))
        colleague = "colleague" in get("target.roles") | get("subject.roles")
        attack = self.s("bullying", "personal_attack") and self.directed
        self.rule("conduct.harassment", "violation", emp,
                  any_of(self.s("threat"), all_of(attack, any_of(here, colleague))))
        unfit = self.s("sexual", "romantic", "abusive", "bullying", "obscene", "alcohol_drugs")
        self.rule("conduct.inappropriate", "advice", emp,
                  any_of(self.s("illegal_conduct", "illegal_advocacy", "threat", "disparaging"),
                         all_of(unfit, self.to_student)))
        self.rule("conduct.working_hours", "violation", emp and self.personal and working,
                  among(self.purpose, "personal"))

    def staff_contact(self):
        emp, get = self.employee, self.facts.get
        student, direct = has(self.members, "student"), among(self.visibility, "direct")
        self.rule("staff.1.purpose", "violation", emp and student and self.message,
                  among(self.purpose, "personal"), True)
        agreed = all_of(self.school, self.above["supervisor"], self.guardian(self.above, "informed"))
        self.rule("staff.1.individual", "violation", emp and student and direct and self.message, negate(agreed), True)
        sent = get("contact.messages_last_7_days")
        self.rule("staff.1.excessive", "advice", emp and student, None if sent is None else sent > 10)
        self.rule("staff.2", "violation", emp and (student or direct) and self.message, all_of(student, direct), True)

    def staff_pictures(self):
        emp = self.employee
        for item in self.attachments:
            image, consent = item.get("kind") in ("photo", "video"), item["consent"]
            shown = item.get("depicts_students")
            shows = among(shown, "individual", "group")
            if self.only_staff is not True:
                self.rule("staff.3.consent", "violation", emp and image,
                          all_of(shows, negate(self.guardian(consent, "informed"))), True)
                self.rule("staff.5", "advice", emp and image and shown == "group" and
                          self.account is not None and self.account != "official", True)
                if self.to_family is not True:
                    self.rule("staff.6.identify", "violation", emp and image and shows,
                              negate(self.guardian(consent, "written")), True)
            self.rule("staff.3.individual", "violation", emp and item.get("kind") == "photo",
                      among(shown, "individual"))
            self.rule("staff.4", "violation", emp and image,
                      all_of(item.get("depicts_employees"), negate(consent["person_depicted"])), True)

    def staff_disclosure(self):
        emp = self.employee
        kept = self.only_staff is True or self.to_family is True
        named = self.s("student_confidential") and self.s("student_reference")
        if not kept:
            self.rule("staff.6.identify", "violation", emp and self.s("student_reference"),
                      negate(self.guardian(self.above, "written")), True)
            self.rule("staff.6.confidential", "violation", emp and (named or self.s("pii_student_id")), True)
        self.rule("staff.7", "violation", emp and self.s("confidential"), negate(self.only_staff), True)
        for item in self.attachments:
            rights = item.get("rights")
            copied = rights == "third_party" or (rights is None and self.s("copyright_notice"))
            self.rule("staff.8", "violation", emp and item.get("kind") != "link" and copied,
                      all_of(among(rights, "third_party"), negate(item["consent"]["rights_holder"])), True)
        fine = any(item.get("rights") in ("own", "licensed", "public_domain", "fair_use") for item in self.attachments)
        self.rule("staff.8", "violation", emp and self.s("piracy") and not fine,
                  self.above["rights_holder"] is not True)

    def staff_public(self):
        emp, get = self.employee, self.facts.get
        status = "violation" if self.to_student is True else "advice"
        toward = emp and any_of(self.directed, self.to_student)
        self.rule("staff.9.obscene", status, toward, self.s("obscene", "sexual"))
        self.rule("staff.9.abusive", status, toward,
                  self.s("abusive", "bullying", "personal_attack", "racist", "sexist", "hateful"))
        self.rule("staff.9.illegal", status, toward, self.s("illegal_advocacy", "illegal_conduct"))
        told = self.s("confidential", "others_pii") or (self.s("student_confidential") and self.s("student_reference"))
        kept = all_of(self.only_staff, self.work) is True or self.to_family is True
        self.rule("staff.9.disclosure", status, emp, told and not kept)
        self.rule("staff.10.attribution", "violation", emp and self.personal, self.s("speaks_for_center"))
        known = any_of(get("author.identifies_as_employee"), self.s("affiliation"))
        self.rule("staff.10.disclaimer", "advice", emp and self.personal and known,
                  self.s("opinion", "disparaging", "accusation") and not self.s("disclaimer"))
        self.rule("staff.10.email", "advice", emp and self.personal,
                  among(get("account.registered_with"), "center_email"))
        unfit = any(item.get("content") == "inappropriate" for item in self.attachments)
        self.rule("staff.11", "advice", emp and self.personal and known,
                  self.s("profane", "obscene", "abusive", "alcohol_drugs", "sexual") or unfit)

    def personal_use(self):
        emp, get = self.employee, self.facts.get
        for item in self.attachments:
            self.rule("personal.1", "advice", emp and self.personal and item.get("kind") != "link",
                      among(item.get("rights"), "third_party"))
            self.rule("personal.4", "advice", emp and self.personal and item.get("kind") in ("photo", "video"),
                      among(item.get("content"), "personal", "inappropriate"))
        self.rule("personal.2", "advice", emp and self.s("false_privacy"), True)
        concerned = self.s("center_reference", "employee_reference") or bool(
            {"center", "colleague"} & (get("target.roles") | get("subject.roles")))
        self.rule("personal.3", "violation", emp and concerned,
                  self.s("profane", "obscene", "abusive", "disparaging", "personal_attack"))
        connects = self.form in ("connection_request", "connection_accept") or self.s("solicits_connection")
        self.rule("personal.5", "violation", emp and self.to_student and connects, self.personal, True)
        self.rule("personal.6", "violation", emp and self.to_student, self.s("encourages_account"))
        informs = self.purpose in ("instruction", "extracurricular") or self.s("class_information")
        self.rule("personal.7.page", "violation",
                  emp and any_of(self.to_student, has(self.members, "guardian")) and informs, self.personal, True)
        sold = self.s("commercial") and self.purpose != "extracurricular"
        self.rule("personal.7.exclusive", "violation", emp and self.account == "teacher_page",
                  any_of(among(self.purpose, "personal"),
                         self.s("private_life", "romantic", "alcohol_drugs", "profane") or sold))

    def accountability(self):
        emp, get = self.employee, self.facts.get
        self.rule("accountability.ambassador", "advice", emp,
                  self.s("disparaging") or (self.s("profane") and self.s("center_reference")))
        self.rule("accountability.report", "violation", emp and self.s("media_attention"),
                  negate(get("attention.reported")), True)

    def relationships(self):
        emp, student = self.employee, self.to_student
        direct = among(self.visibility, "direct")
        private = direct is True or (self.form in ("email", "direct_message", "text_message") and
                                     self.visibility not in ("group", "public"))
        self.rule("relationship.peer", "violation", emp and student and private,
                  any_of(self.s("peer_socializing", "secrecy"), among(self.purpose, "personal")))
        receives = has(self.members, "student")
        self.rule("relationship.texting", "violation", emp and receives and self.form == "text_message", direct, True)
        self.rule("relationship.calling", "violation", emp and receives and self.form == "phone_call",
                  negate(among(self.purpose, "instruction", "extracurricular", "counseling")), True)
        for item in self.attachments:
            self.rule("relationship.pictures", "violation", emp and student,
                      among(item.get("content"), "personal", "inappropriate"))
        self.rule("relationship.private_lives", "violation", emp and student,
                  self.s("private_life") and self.purpose != "counseling")
        self.rule("relationship.sexualized", "violation", emp and student, self.s("sexual", "obscene", "romantic"))

    def definitions(self):
        get, channel = self.facts.get, self.facts.get("channel.kind")
        role = get("author.role")
        professional = (self.work is True and role in (None, "employee")) or (
            role == "employee" and self.school is True)
        kinds = {item.get("kind") for item in self.attachments}
        rights = {item.get("rights") for item in self.attachments}
        labels = {
            "blog": self.form == "blog_post" or (channel == "blog" and self.venue == "own_page" and
                                                 self.form != "comment"),
            "comment": self.form == "comment",
            "copyright": bool(rights & {"third_party", "licensed", "fair_use"}) or self.s("piracy", "copyright_notice"),
            "hosted_content": bool(kinds & {"photo", "video", "audio", "document"}),
            "professional_social_media": professional,
            "school_based": professional and self.account != "professional",
            "non_school_based": professional and self.account == "professional",
            "cyberbullying": self.s("bullying") or (self.s("threat", "abusive", "personal_attack") and self.directed),
            "social_media_account": self.form in ("profile", "account_creation", "connection_request",
                                                  "connection_accept"),
            "social_media_channel": channel is not None and channel not in ("sms", "email", "phone"),
            "social_networking": channel in ("social_network", "blog", "microblog", "media_sharing", "bookmarking",
                                             "forum", "wiki", "review_site"),
            "social_media_disclosure": self.form not in ("phone_call", "connection_request", "connection_accept",
                                                         "account_creation"),
        }
        return {name for name, given in labels.items() if given}

    def evaluate(self):
        for part in (self.official, self.conduct, self.staff_contact, self.staff_pictures, self.staff_disclosure,
                     self.staff_public, self.personal_use, self.accountability, self.relationships):
            part()
        statuses = set(self.found.values())
        disposition = "clear"
        if "advice" in statuses:
            disposition = "advise"
        if "unresolved" in statuses or self.s("threat", "self_harm"):
            disposition = "review"
        if statuses & {"violation", "ground"}:
            disposition = "hold"
        return {"findings": self.found, "definitions": self.definitions(), "disposition": disposition}


def differences(given, report):
    if "error" in report:
        return ["error: " + report["error"]["message"]]
    fired = {signal["id"] for signal in report["signals"] if signal["fired"]}
    wanted = Reading(given, fired).evaluate()
    got = {finding["clause"]: finding["status"] for finding in report["findings"]}
    lines = [f"{clause}: {got.get(clause)}, wanted {wanted['findings'].get(clause)}"
             for clause in sorted(set(got) | set(wanted["findings"]))
             if got.get(clause) != wanted["findings"].get(clause)]
    labels = {definition["id"] for definition in report["definitions"]}
    lines += [f"definition {label}: {label in labels}" for label in sorted(labels ^ wanted["definitions"])]
    if report["disposition"] != wanted["disposition"]:
        lines.append(f"disposition {report['disposition']}, wanted {wanted['disposition']}")
    return lines


@test
def the_default_policy_and_the_second_evaluation_agree():
    rng = random.Random(20260302)
    given = [disclosure(rng, number) for number in range(20000)]
    lines = "".join(json.dumps(facts, ensure_ascii=False) + "\n" for facts in given)
    command = [GIVEN.build / "smpolicy", "classify", "--format", "json"]
    done = subprocess.run(command, input=lines.encode(), stdout=subprocess.PIPE, timeout=300, check=True)
    reports = [json.loads(line) for line in done.stdout.decode().split("\n") if line]
    met, wrong = set(), []
    for facts, report in zip(given, reports, strict=True):
        met |= {(finding["clause"], finding["status"]) for finding in report.get("findings", [])}
        found = differences(facts, report)
        if found:
            wrong.append("\n  ".join([json.dumps(facts, ensure_ascii=False)] + found))
    holds(not wrong, f"{len(wrong)} differ:\n" + "\n".join(wrong[:5]))
    holds(len(met) >= 40, f"only {len(met)} pairs of clause and status were met")


GIVEN = arguments()
if __name__ == "__main__":
    sys.exit(run())
