# SPDX-License-Identifier: MIT
"""A second, slow reading of the rules, by which the library's is checked.

It shares nothing with the library: facts are a flat dict of dotted names, signals the set of those that fired, and
each clause is a line or two of Python over three values (True, False, None for unknown).
"""
import datetime
import zoneinfo

ABOVE = [
    "id", "text", "form", "posted_at", "author.role", "author.authorized", "author.identifies_as_employee",
    "author.on_working_time", "author.uses_center_resources", "account.kind", "account.has_rules_link",
    "account.registered_with", "venue.kind", "channel.kind", "channel.name", "audience.visibility",
    "audience.members", "target.roles", "subject.roles", "student.adult", "purpose", "contact.messages_last_7_days",
    "consent.supervisor", "consent.guardian_informed", "consent.guardian_written", "consent.student",
    "consent.person_depicted", "consent.rights_holder", "attention.reported", "thread.topic",
]
CONSENTS = ["supervisor", "guardian_informed", "guardian_written", "student", "person_depicted", "rights_holder"]
ATTACHED = ["kind", "url", "depicts_students", "depicts_employees", "content", "rights"] + ["consent." + c for c in CONSENTS]

MODALITY = {
    "official.presence": "prohibited", "official.spokesperson": "prohibited", "official.moderation": "discretionary",
    "official.business": "caution", "official.rules_link": "requires", "conduct.abusive": "prohibited",
    "conduct.abusive_off_duty": "discouraged", "conduct.resources": "prohibited", "conduct.harassment": "prohibited",
    "conduct.inappropriate": "caution", "conduct.working_hours": "prohibited", "staff.1.purpose": "requires",
    "staff.1.individual": "requires", "staff.1.excessive": "discouraged", "staff.2": "prohibited",
    "staff.3.consent": "requires", "staff.3.individual": "prohibited", "staff.4": "requires", "staff.5": "caution",
    "staff.6.identify": "requires", "staff.6.confidential": "prohibited", "staff.7": "prohibited",
    "staff.8": "requires", "staff.9.obscene": None, "staff.9.abusive": None, "staff.9.illegal": None,
    "staff.9.disclosure": None, "staff.10.attribution": "prohibited", "staff.10.disclaimer": "caution",
    "staff.10.email": "caution", "staff.11": "caution", "personal.1": "caution", "personal.2": "caution",
    "personal.3": "requires", "personal.4": "caution", "personal.5": "prohibited", "personal.6": "prohibited",
    "personal.7.page": "requires", "personal.7.exclusive": "requires", "accountability.ambassador": "caution",
    "accountability.report": "requires", "relationship.peer": "prohibited", "relationship.texting": "prohibited",
    "relationship.calling": "prohibited", "relationship.contact_told": "requires", "relationship.pictures": "prohibited",
    "relationship.private_lives": "prohibited", "relationship.sexualized": "prohibited",
}
GROUNDS = {
    "off_topic": ["off_topic"], "commercial": ["commercial"], "racist": ["racist"], "sexist": ["sexist"],
    "abusive": ["abusive", "hateful"], "profane": ["profane"], "violent": ["violent"], "obscene": ["obscene"],
    "spam": ["spam"], "illegal_advocacy": ["illegal_advocacy"], "falsehood": ["accusation"], "threat": ["threat"],
    "personal_attack": ["personal_attack", "bullying"], "privacy": ["others_pii"], "infringement": [],
}
STATUS = {"prohibited": "violation", "requires": "violation", "discretionary": "ground", "discouraged": "advice",
          "caution": "advice"}
MESSAGES_A_WEEK = 10


# ---------------------------------------------------------------------------------------------- inference

PAIRS = [("text_message", "sms"), ("email", "email"), ("phone_call", "phone"), ("review", "review_site"),
         ("wiki_edit", "wiki"), ("bookmark", "bookmarking")]


def on_working_time(posted_at):
    text = posted_at.upper().replace("Z", "+00:00")
    if text[17:19] == "60":
        text = text[:17] + "59" + text[19:]
    head, rest = text[:19], text[19:]
    sign = max(rest.rfind("+"), rest.rfind("-"))
    there = datetime.datetime.fromisoformat(head + rest[sign:])
    local = there.astimezone(zoneinfo.ZoneInfo("America/Chicago"))
    return local.weekday() < 5 and 8 <= local.hour < 16


def infer(given, attachments, fired):
    """The facts that hold, and those of each attachment: its consents are the ones that count for it, and
    `own_pair` says whether the guardian's are its own."""
    facts = {name: value for name, value in given.items() if value is not None}

    if "form" in facts:
        for form, channel in PAIRS + [("blog_post", "blog")]:
            if facts["form"] == form:
                facts.setdefault("channel.kind", channel)
    elif "channel.kind" in facts:
        for form, channel in PAIRS:
            if facts["channel.kind"] == channel:
                facts["form"] = form
    work_account = facts.get("account.kind", "personal") != "personal"
    if facts.get("venue.kind") == "official_page" and not work_account:
        facts.setdefault("form", "comment")
        facts.setdefault("author.role", "public")
    if facts.get("account.kind") == "center_account":
        facts.setdefault("author.uses_center_resources", True)
    if facts.get("form") == "phone_call":
        facts.setdefault("audience.visibility", "direct")
    if facts.get("audience.visibility") == "public":
        facts["audience.members"] = set(facts.get("audience.members", ())) | {"public"}
    if "posted_at" in facts:
        facts.setdefault("author.on_working_time", on_working_time(facts["posted_at"]))

    target = set(facts.get("target.roles", ()))
    members = facts.get("audience.members")
    if "addresses_students" in fired and (members is None or "student" in members or "public" in members):
        target.add("student")
    facts["target.roles"] = target
    subject = set(facts.get("subject.roles", ()))
    if "student_reference" in fired:
        subject.add("student")
    if "employee_reference" in fired:
        subject.add("colleague")
    facts["subject.roles"] = subject

    def imply_guardian(consents):
        if consents.get("guardian_written") is True and consents.get("guardian_informed") is None:
            consents["guardian_informed"] = True
        if consents.get("guardian_informed") is False and consents.get("guardian_written") is None:
            consents["guardian_written"] = False

    above = {c: facts.get("consent." + c) for c in CONSENTS}
    effective = []
    for attachment in attachments:
        own = {c: attachment.get("consent." + c) for c in CONSENTS}
        own_pair = own["guardian_informed"] is not None or own["guardian_written"] is not None
        for c in CONSENTS:
            if own[c] is None and not (own_pair and c.startswith("guardian")):
                own[c] = above[c]
        imply_guardian(own)
        one = {k: v for k, v in attachment.items() if v is not None and not k.startswith("consent.")}
        one.update({"consent." + c: v for c, v in own.items() if v is not None})
        one["own_pair"] = own_pair
        effective.append(one)
    imply_guardian(above)
    facts.update({"consent." + c: v for c, v in above.items() if v is not None})
    return facts, effective


# ---------------------------------------------------------------------------------------- three values

class Truth:
    """A value; the unknown facts that it still hangs on, as (position in the table, attachment, path); and how sure it
    is: 1 through facts, None where nothing known speaks for it."""

    def __init__(self, value, hangs_on=(), sureness=1.0):
        self.value = value
        self.hangs_on = frozenset(hangs_on) if value is None else frozenset()
        self.sureness = sureness


def pick(chosen, parts):
    return chosen((p.sureness for p in parts if p.sureness is not None), default=None)


def hanging(parts):
    return frozenset().union(*(p.hangs_on for p in parts))


def both(*parts):
    if any(p.value is False for p in parts):
        return Truth(False, (), pick(max, [p for p in parts if p.value is False]))
    return Truth(None if any(p.value is None for p in parts) else True, hanging(parts), pick(min, parts))


def either(*parts):
    for value in (True, None):
        if any(p.value is value for p in parts):
            return Truth(value, hanging(parts), pick(max, [p for p in parts if p.value is value]))
    return Truth(False, (), pick(min, parts))


def no(part):
    return Truth(None if part.value is None else not part.value, part.hangs_on, part.sureness)


def sure(part):
    """True only where it is known to be true."""
    return Truth(part.value is True, (), part.sureness)


def unless(part):
    return no(sure(part))


ALWAYS = Truth(True)


# ------------------------------------------------------------------------------------------- the clauses

class Reading:
    def __init__(self, given, attachments, scores, fired):
        self.scores, self.fired = scores, fired
        self.facts, self.attachments = infer(given, attachments, fired)
        self.found, self.sureness = {}, {}

    # ---- facts

    def hangs(self, name):
        return {(ABOVE.index(name), -1, name)}

    def fact(self, name, *values):
        """An enum is one of the values; a boolean, named without values, is true."""
        value = self.facts.get(name)
        if value is None:
            return Truth(None, self.hangs(name), None)
        return Truth(value in values if values else value)

    def known_not(self, name, *values):
        return no(self.fact(name, *values))

    def has(self, name, *members):
        value = self.facts.get(name)
        if value is None:
            return Truth(None, self.hangs(name), None)
        return Truth(bool(value & set(members)))

    def only(self, *members):
        value = self.facts.get("audience.members")
        if value is None:
            return Truth(None, self.hangs("audience.members"), None)
        return Truth(bool(value) and value <= set(members))

    def signal(self, *names):
        fired = [self.scores[n] for n in names if n in self.fired]
        return Truth(True, (), max(fired)) if fired else Truth(False, (), min(1 - self.scores[n] for n in names))

    def attached(self, index, name, *values):
        value = self.attachments[index].get(name)
        if value is None:
            own = not name.startswith("consent.") or \
                (name.startswith("consent.guardian") and self.attachments[index]["own_pair"])
            if not own:
                return Truth(None, self.hangs(name), None)
            place = len(ABOVE) + ATTACHED.index(name)
            return Truth(None, {(place, index, "attachments[%d].%s" % (index, name))}, None)
        return Truth(value in values if values else value)

    # ---- short forms

    def emp(self):
        return self.fact("author.role", "employee")

    def audience_has(self, member):
        return self.has("audience.members", member)

    def to_student(self):
        return either(self.audience_has("student"), self.has("target.roles", "student"))

    def staff_only(self):
        return self.only("employee")

    def to_family(self):
        return both(self.fact("audience.visibility", "direct"), self.only("student", "guardian"))

    def work_account(self):
        return self.known_not("account.kind", "personal")

    def personal_account(self):
        return self.fact("account.kind", "personal")

    def at_work(self):
        return either(self.fact("author.on_working_time"), self.fact("author.uses_center_resources"),
                      self.work_account(), self.fact("venue.kind", "official_page", "teacher_page"))

    def directed(self):
        return either(self.has("target.roles", "student", "colleague", "guardian", "citizen"),
                      self.signal("addresses_person", "employee_reference", "student_reference", "mention"))

    def abuse(self):
        return self.signal("abusive", "personal_attack", "bullying", "threat", "racist", "sexist", "hateful", "obscene")

    def a_message(self):
        return unless(self.fact("form", "connection_request", "connection_accept", "account_creation"))

    def school_purpose(self):
        return self.known_not("purpose", "personal")

    def guardian_consent(self, kind, index=None):
        adult = self.facts.get("student.adult") is True
        name = "consent.student" if adult else "consent.guardian_" + kind
        return self.fact(name) if index is None else self.attached(index, name)

    def colleague_or(self, *roles):
        return either(self.has("target.roles", "colleague", *roles), self.has("subject.roles", "colleague", *roles))

    def image(self, index):
        return self.attached(index, "kind", "photo", "video")

    def not_a_link(self, index):
        return unless(self.attached(index, "kind", "link"))

    def shows_students(self, index):
        return self.attached(index, "depicts_students", "individual", "group")

    # ---- findings

    def rule(self, clause, parts, asks=False, modality=None, ask_only=None):
        """`parts` are (needs, violated) of the ways, or the attachments, in which the clause can be touched."""
        modality = modality or MODALITY["official.moderation" if ".moderation." in clause else clause]
        touched = either(Truth(False), *(both(needs, violated) for needs, violated in parts if needs.value is True))
        self.sureness[clause] = 1.0 if touched.sureness is None else touched.sureness
        if touched.value is True:
            self.found[clause] = (STATUS[modality], modality, [])
        elif asks and touched.value is None:
            missing = sorted(touched.hangs_on)
            if ask_only:
                missing = [m for m in missing if m[2] == ask_only]
            if missing:
                self.found[clause] = ("unresolved", modality, [m[2] for m in missing])

    def each(self, make):
        return [make(i) for i in range(len(self.attachments))]

    def any_attached(self, make):
        return either(Truth(False), *self.each(make))

    def official(self):
        S, fact, emp = self.signal, self.fact, self.emp()
        authorized = fact("author.authorized")
        self.rule("official.presence", [(both(emp, either(
            both(fact("form", "account_creation"), fact("account.kind", "official")), S("claims_official_presence"))),
            no(authorized))], asks=True)
        self.rule("official.spokesperson", [(both(emp, S("speaks_for_center")), no(authorized))], asks=True)

        needs = both(fact("venue.kind", "official_page"), no(emp),
                     unless(fact("form", "profile", "connection_request", "connection_accept", "account_creation")))
        for ground, signals in GROUNDS.items():
            if signals:
                self.rule("official.moderation." + ground, [(needs, S(*signals))])
        infringing = [(needs, both(S("piracy"), unless(fact("consent.rights_holder"))))]
        infringing += self.each(lambda i: (needs, both(
            self.not_a_link(i), self.attached(i, "rights", "third_party"),
            unless(self.attached(i, "consent.rights_holder")))))
        self.rule("official.moderation.infringement", infringing)

        self.rule("official.business", [(both(no(emp), either(
            fact("venue.kind", "official_page"),
            both(fact("venue.kind", "private_channel"), self.has("target.roles", "center"))),
            S("official_business")), ALWAYS)])
        self.rule("official.rules_link", [(both(fact("form", "profile"), fact("account.kind", "official")),
                                           no(fact("account.has_rules_link")))], asks=True)

    def conduct(self):
        S, fact, emp = self.signal, self.fact, self.emp()
        offensive = either(self.abuse(), S("profane", "sexual", "violent"))
        at_work_or_to_student = either(self.at_work(), self.to_student())
        asks = self.abuse().value is True and "author.on_working_time" not in self.facts
        self.rule("conduct.abusive", [(both(emp, offensive), at_work_or_to_student)], asks=asks,
                  ask_only="author.on_working_time")
        self.rule("conduct.abusive_off_duty", [(both(
            emp, self.abuse(), self.personal_account(), no(fact("author.on_working_time"))),
            unless(at_work_or_to_student))])
        self.rule("conduct.resources", [(both(emp, offensive), fact("author.uses_center_resources"))])
        self.rule("conduct.harassment", [(emp, either(S("threat"), both(
            S("bullying", "personal_attack"), self.directed(),
            either(self.at_work(), self.to_student(), self.colleague_or()))))])
        self.rule("conduct.inappropriate", [(emp, either(
            S("illegal_conduct", "illegal_advocacy", "threat", "disparaging"),
            both(S("sexual", "romantic", "abusive", "bullying", "obscene", "alcohol_drugs"), self.to_student())))])
        self.rule("conduct.working_hours", [(both(emp, self.personal_account(), fact("author.on_working_time")),
                                             fact("purpose", "personal"))])

    def staff(self):
        S, fact, emp = self.signal, self.fact, self.emp()
        with_student, direct = self.audience_has("student"), fact("audience.visibility", "direct")
        message = self.a_message()
        self.rule("staff.1.purpose", [(both(emp, with_student, message), fact("purpose", "personal"))], asks=True)
        self.rule("staff.1.individual", [(both(emp, with_student, direct, message), no(both(
            self.school_purpose(), fact("consent.supervisor"), self.guardian_consent("informed"))))], asks=True)
        count = self.facts.get("contact.messages_last_7_days")
        self.rule("staff.1.excessive", [(both(emp, with_student), Truth(count is not None and count > MESSAGES_A_WEEK))])
        self.rule("staff.2", [(both(emp, either(with_student, direct), message), both(with_student, direct))], asks=True)

        elsewhere = unless(self.staff_only())
        self.rule("staff.3.consent", self.each(lambda i: (both(emp, self.image(i)), both(
            elsewhere, self.shows_students(i), no(self.guardian_consent("informed", i))))), asks=True)
        self.rule("staff.3.individual", self.each(lambda i: (
            both(emp, self.attached(i, "kind", "photo")), self.attached(i, "depicts_students", "individual"))))
        self.rule("staff.4", self.each(lambda i: (both(emp, self.image(i)), both(
            self.attached(i, "depicts_employees"), no(self.attached(i, "consent.person_depicted"))))), asks=True)
        self.rule("staff.5", self.each(lambda i: (both(
            emp, self.image(i), self.attached(i, "depicts_students", "group"),
            self.known_not("account.kind", "official")), elsewhere)))

        outside = both(elsewhere, unless(self.to_family()))
        identify = [(both(emp, S("student_reference")), both(outside, no(self.guardian_consent("written"))))]
        identify += self.each(lambda i: (both(emp, self.image(i), self.shows_students(i)), both(
            outside, no(self.guardian_consent("written", i)))))
        self.rule("staff.6.identify", identify, asks=True)
        told = both(S("student_confidential"), S("student_reference"))
        self.rule("staff.6.confidential", [(both(emp, either(told, S("pii_student_id"))), outside)])
        self.rule("staff.7", [(both(emp, S("confidential")), no(self.staff_only()))], asks=True)

        copied = self.each(lambda i: (both(emp, self.not_a_link(i), either(
            sure(self.attached(i, "rights", "third_party")),
            both(Truth("rights" not in self.attachments[i]), S("copyright_notice")))), both(
            self.attached(i, "rights", "third_party"), no(self.attached(i, "consent.rights_holder")))))
        rightful = self.any_attached(lambda i: sure(
            self.attached(i, "rights", "own", "licensed", "public_domain", "fair_use")))
        copied += [(both(emp, S("piracy"), no(rightful)), unless(fact("consent.rights_holder")))]
        self.rule("staff.8", copied, asks=True)

        modality = "prohibited" if self.to_student().value is True else "discouraged"
        at_somebody = both(emp, either(self.directed(), self.to_student()))
        self.rule("staff.9.obscene", [(at_somebody, S("obscene", "sexual"))], modality=modality)
        self.rule("staff.9.abusive", [(at_somebody, S(
            "abusive", "bullying", "personal_attack", "racist", "sexist", "hateful"))], modality=modality)
        self.rule("staff.9.illegal", [(at_somebody, S("illegal_advocacy", "illegal_conduct"))], modality=modality)
        within = either(both(self.staff_only(), self.work_account()), self.to_family())
        self.rule("staff.9.disclosure", [(emp, both(either(S("confidential"), told, S("others_pii")), unless(within)))],
                  modality=modality)

        personal = both(emp, self.personal_account())
        as_employee = both(personal, either(fact("author.identifies_as_employee"), S("affiliation")))
        self.rule("staff.10.attribution", [(personal, S("speaks_for_center"))])
        self.rule("staff.10.disclaimer", [(as_employee, both(S("opinion", "disparaging", "accusation"),
                                                             no(S("disclaimer"))))])
        self.rule("staff.10.email", [(personal, fact("account.registered_with", "center_email"))])
        self.rule("staff.11", [(as_employee, S("profane", "obscene", "abusive", "alcohol_drugs", "sexual"))] +
                  self.each(lambda i: (as_employee, self.attached(i, "content", "inappropriate"))))

    def personal(self):
        S, fact, emp = self.signal, self.fact, self.emp()
        account, to_student = self.personal_account(), self.to_student()
        self.rule("personal.1", self.each(lambda i: (both(emp, account), both(
            self.not_a_link(i), self.attached(i, "rights", "third_party")))))
        self.rule("personal.2", [(emp, S("false_privacy"))])
        self.rule("personal.3", [(both(emp, either(S("center_reference", "employee_reference"),
                                                   self.colleague_or("center"))),
                                  S("profane", "obscene", "abusive", "disparaging", "personal_attack"))])
        self.rule("personal.4", self.each(lambda i: (both(emp, account, self.image(i)), self.attached(
            i, "content", "personal", "inappropriate"))))
        self.rule("personal.5", [(both(emp, to_student, either(
            fact("form", "connection_request", "connection_accept"), S("solicits_connection"))), account)], asks=True)
        self.rule("personal.6", [(both(emp, to_student), S("encourages_account"))])
        self.rule("personal.7.page", [(both(
            emp, either(to_student, self.audience_has("guardian")),
            either(fact("purpose", "instruction", "extracurricular"), S("class_information"))), account)], asks=True)
        self.rule("personal.7.exclusive", [(both(emp, fact("account.kind", "teacher_page")), either(
            fact("purpose", "personal"), S("private_life", "romantic", "alcohol_drugs", "profane"),
            both(S("commercial"), unless(fact("purpose", "extracurricular")))))])

    def accountability(self):
        S, emp = self.signal, self.emp()
        self.rule("accountability.ambassador", [(emp, either(
            S("disparaging"), both(S("profane"), S("center_reference"))))])
        self.rule("accountability.report", [(both(emp, S("media_attention")), no(self.fact("attention.reported")))],
                  asks=True)

    def relationship(self):
        S, fact, emp = self.signal, self.fact, self.emp()
        to_student, direct = both(emp, self.to_student()), fact("audience.visibility", "direct")
        private = either(direct, both(fact("form", "email", "direct_message", "text_message"),
                                      unless(fact("audience.visibility", "group", "public"))))
        self.rule("relationship.peer", [(both(to_student, private), either(
            S("peer_socializing", "secrecy"), fact("purpose", "personal")))])
        with_student = both(emp, self.audience_has("student"))
        self.rule("relationship.texting", [(both(with_student, fact("form", "text_message")), direct)], asks=True)
        self.rule("relationship.calling", [(both(with_student, fact("form", "phone_call")), self.known_not(
            "purpose", "instruction", "extracurricular", "counseling"))], asks=True)
        self.rule("relationship.contact_told", [(both(emp, S("contact_told")), no(both(
            self.school_purpose(), fact("consent.supervisor"), self.guardian_consent("informed"))))], asks=True)
        self.rule("relationship.pictures", self.each(lambda i: (to_student, self.attached(
            i, "content", "personal", "inappropriate"))))
        self.rule("relationship.private_lives", [(to_student, both(
            S("private_life"), unless(fact("purpose", "counseling"))))])
        self.rule("relationship.sexualized", [(to_student, S("sexual", "obscene", "romantic"))])

    # ---- labels

    def definitions(self):
        S, fact = self.signal, self.fact
        form, channel = self.facts.get("form"), self.facts.get("channel.kind")
        labels = set()
        if form == "blog_post" or (channel == "blog" and self.facts.get("venue.kind") == "own_page" and form != "comment"):
            labels.add("blog")
        if form == "comment":
            labels.add("comment")
        if any(a.get("rights") in ("third_party", "licensed", "fair_use") for a in self.attachments) or \
                self.fired & {"piracy", "copyright_notice"}:
            labels.add("copyright")
        if any(a.get("kind") in ("photo", "video", "audio", "document") for a in self.attachments):
            labels.add("hosted_content")
        role, account = self.facts.get("author.role"), self.facts.get("account.kind")
        works = account not in (None, "personal") and role in (None, "employee")
        if works or (role == "employee" and self.facts.get("purpose") not in (None, "personal")):
            labels.add("professional_social_media")
            labels.add("non_school_based" if account == "professional" else "school_based")
        if "bullying" in self.fired or (self.fired & {"threat", "abusive", "personal_attack"}
                                        and self.directed().value is True):
            labels.add("cyberbullying")
        if form in ("profile", "account_creation", "connection_request", "connection_accept"):
            labels.add("social_media_account")
        if channel not in (None, "sms", "email", "phone"):
            labels.add("social_media_channel")
        if channel in ("social_network", "blog", "microblog", "media_sharing", "bookmarking", "forum", "wiki",
                       "review_site"):
            labels.add("social_networking")
        if form not in ("phone_call", "connection_request", "connection_accept", "account_creation"):
            labels.add("social_media_disclosure")
        return labels


def evaluate(given, attachments, scores, fired):
    """What should be reported, given the scores of all signals and the set of those that fired: a Reading with `found`
    ({clause: (status, modality, missing)}), `sureness` of the clauses, `labels`, `urgent` and `disposition`."""
    reading = Reading(given, attachments, scores, fired)
    reading.official()
    reading.conduct()
    reading.staff()
    reading.personal()
    reading.accountability()
    reading.relationship()
    reading.labels = reading.definitions()
    reading.urgent = {"self_harm", "threat"} & fired
    statuses = {status for status, _, _ in reading.found.values()}
    if statuses & {"violation", "ground"}:
        reading.disposition = "hold"
    elif "unresolved" in statuses or reading.urgent:
        reading.disposition = "review"
    else:
        reading.disposition = "advise" if "advice" in statuses else "clear"
    return reading


def place(path):
    """Where a fact's path stands in the table, its attachment behind it."""
    if path.startswith("attachments["):
        index, name = path[len("attachments["):].split("].", 1)
        return len(ABOVE) + ATTACHED.index(name), int(index)
    return ABOVE.index(path), -1


def shown(value, values):
    """A fact's value as reports write it; `values` are those of its type in the order of the table."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, set):
        return ",".join(v for v in values if v in value) or "nobody"
    return str(value)
