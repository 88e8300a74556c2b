#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Settings, health, record and end points on a real site: what an administrator does, and what nobody else may."""
import concurrent.futures
import csv
import html
import io
import json
import pathlib
import re
import sys
import xmlrpc.client

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from harness import arguments, equal, holds, run, test  # noqa: E402
from stack import PASSWORD, Site, Visitor  # noqa: E402

BUILD = arguments().build.resolve()
PAGE = "/wp-admin/options-general.php?page=smpolicy"
RECORD = "/wp-admin/tools.php?page=smpolicy-record"
DISTRICT = """extends: northwest-technology-center
policy: pine-valley
version: "2026-1"
title: Social Media in Pine Valley Schools
organization:
  names: [Pine Valley Schools]
"""


def fields(page):
    """What a browser would send of the form of the settings."""
    form = re.search(r'<form method="post">.*?</form>', page, re.S).group(0)
    sent = {}
    for tag in re.findall(r"<input[^>]*>", form):
        name, value = (re.search(rf'{each}="([^"]*)"', tag) for each in ("name", "value"))
        if name and not (re.search(r'type="(checkbox|radio)"', tag) and not re.search(r"\bchecked\b", tag)):
            sent.setdefault(html.unescape(name.group(1)), []).append(html.unescape(value.group(1)) if value else "on")
    for name, text in re.findall(r'<textarea[^>]*name="([^"]+)"[^>]*>(.*?)</textarea>', form, re.S):
        sent[name] = [html.unescape(text)]
    for name, options in re.findall(r'<select name="([^"]+)"[^>]*>(.*?)</select>', form, re.S):
        chosen = re.search(r'value="([^"]*)" selected', options)
        sent[html.unescape(name)] = [chosen.group(1) if chosen else ""]
    return sent


def save(who=None, **changes):
    who = who or site.admin
    return who.ask(PAGE, dict(fields(who.ask(PAGE).text), **changes))


def told(answer):
    return html.unescape(re.sub(r"<[^>]+>", "", " ".join(re.findall(r'<div class="notice[^"]*".*?</div>', answer.text, re.S))))


def settings():
    return site.evaluate("return get_option('smpolicy_settings');")


def rest(who, path, data, nonce=True):
    headers = {"Content-Type": "application/json"}
    if nonce:
        headers["X-WP-Nonce"] = who.ask("/wp-admin/admin-ajax.php?action=rest-nonce").text
    return who.ask(f"/?rest_route=/smpolicy/v1/{path}", json.dumps(data).encode(), headers)


def draft(**changes):
    return {"post": site.draft, "pieces": [{"id": "title", "text": "Damn"}], **changes}


@test
def the_form_keeps_what_it_shows():
    before = fields(site.admin.ask(PAGE).text)
    holds("clauses[official.moderation.profane]" in before and len(before) > 60, sorted(before))
    holds("The settings are saved" in told(save()), "saved")
    after = fields(site.admin.ask(PAGE).text)
    equal({name: value for name, value in before.items() if name not in ("_wpnonce", "revision")},
          {name: value for name, value in after.items() if name not in ("_wpnonce", "revision")})


@test
def a_policy_of_ones_own_is_checked_and_used():
    holds("The settings are saved" in told(save(source="text", policy_text=DISTRICT)), "saved")
    holds("Social Media in Pine Valley Schools (pine-valley, 2026-1)" in site.admin.ask(PAGE + "&tab=health").text, "in use")
    Visitor(site).comment("Damn, the welding lab is full already.")
    number = site.comments()[-1][0]
    equal(site.verdict(number)["policy"], "pine-valley")


@test
def a_broken_policy_is_told_with_place_and_suggestion_and_the_old_one_stays():
    broken = DISTRICT + "clauses:\n  staff.2:\n    modallity: prohibited\n"
    answer = save(source="text", policy_text=broken)
    said = told(answer)
    holds("Policy text:9:5:" in said and "did you mean 'modality'" in said, said)
    holds("modallity: prohibited\n    ^" in said, "the line itself: " + said)
    holds(html.escape(broken) in answer.text.replace("&#039;", "'") or "modallity" in answer.text, "what was written is not lost")
    holds("(pine-valley, 2026-1)" in site.admin.ask(PAGE + "&tab=health").text, "the old one is in use")
    for bad in ("x: [", "", "\x00", "- a\n- b", "policy: x" * 1000):
        holds("Nothing is saved yet" in told(save(source="text", policy_text=bad)), repr(bad))


@test
def a_policy_that_makes_criticism_a_ground_is_warned_of():
    said = told(save(source="text", policy_text=DISTRICT + "lexicons:\n  local: |\n    signal abusive\n    0.8   wastes our ...2 money\n"))
    holds("something in it is doubtful" in said and "removing it is viewpoint discrimination" in said, said)
    said = told(save(source="text", policy_text=DISTRICT))
    holds("saved" in said and "doubtful" not in said, said)


@test
def the_deep_reader_is_checked_and_reads_what_it_should():
    weights = BUILD / "reader.weights"
    foreign = site.folder / "foreign.weights"
    foreign.write_bytes(weights.read_bytes()[:100000])
    for wrong, why in (("/nowhere/reader.weights", "cannot open '/nowhere/reader.weights'"), (foreign, "foreign.weights'"), ("reader.weights", "whole path")):
        said = told(save(deep="always", deep_weights=str(wrong), **{"deep_for[]": ["drafts", "recheck"]}))
        holds("Nothing is saved yet" in said and why in said, said)
    equal(settings()["deep"] if settings() else "off", "off", "nothing of it is kept")
    said = told(save(deep="always", deep_weights=str(weights), **{"deep_for[]": ["drafts", "recheck"]}))
    holds("The settings are saved" in said, said)
    health = site.admin.ask(PAGE + "&tab=health").text
    digest = re.search(r"Weights ([0-9a-f]{64}); reads drafts, comments that are checked again; one comment takes [\d.]+ ms", health).group(1)

    draft_read = rest(Visitor(site).log_in("teacher"), "check", draft()).json()
    equal(draft_read["reader"], digest, "a draft")
    Visitor(site).comment("What the fuck, who reads this deeply?")
    number = site.comments()[-1][0]
    equal(site.verdict(number).get("reader", ""), "", "no comment that comes in, unless that is chosen")
    site.evaluate(f"$plugin = Smpolicy_Plugin\\Plugin::instance(); $plugin->comments->put({number}, $plugin->checker()->check_comment(get_comment({number}), 'recheck'), true); return 1;")
    equal(site.verdict(number)["reader"], digest, "one that is checked again")
    save(**{"deep_for[]": ["comments"]})
    Visitor(site).comment("What the fuck, and this one?")
    number = site.comments()[-1][0]
    equal(site.verdict(number)["reader"], digest, "where it is chosen")
    equal(site.sql(f"SELECT reader FROM wp_smpolicy_audit WHERE object = {number} AND about = 'comment'"), digest, "and the record says so")
    holds(digest[:12] in site.admin.ask(RECORD).text, "to be seen")

    site.configure(deep="always", deep_for=["comments"], deep_weights=str(foreign))
    Visitor(site).comment("What the fuck, the weights are gone.")
    number, approved, _ = site.comments()[-1]
    equal((approved, site.verdict(number)["state"], site.verdict(number).get("reader", "")), ("0", "held", ""), "it is read without")
    holds("deep reader of the social media policy could not be opened" in site.admin.ask("/wp-admin/index.php").text, "and the administrator is told")
    site.evaluate("delete_option('smpolicy_failures'); return 1;")
    site.configure()


@test
def a_table_of_an_earlier_version_is_brought_up_to_date():
    site.sql("ALTER TABLE wp_smpolicy_audit DROP COLUMN reader")
    site.option("smpolicy_schema", "1")
    before = int(site.sql("SELECT COUNT(*) FROM wp_smpolicy_audit"))
    Visitor(site).comment("What the fuck, before anybody looked at the administration.")
    equal(int(site.sql("SELECT COUNT(*) FROM wp_smpolicy_audit")), before + 1, "nothing is lost until then")
    site.admin.ask("/wp-admin/index.php")
    equal(site.sql("SELECT COUNT(*) FROM wp_smpolicy_audit WHERE reader = ''"), str(before + 1))


@test
def what_is_laid_over_the_policy_counts():
    said = told(save(source="default", **{"organization[names]": "Cedar Hill Academy\n\"Quoted\": [x]", "thresholds": "profane: 0.99\nabusive: 0.6"}))
    holds("The settings are saved" in said, said)
    Visitor(site).comment("Damn, the welding lab is full again.")
    equal(site.verdict(site.comments()[-1][0])["state"], "clear", "surer than that it must be")
    said = told(save(thresholds="profan: 0.7"))
    holds("did you mean 'profane'" in said, said)
    holds("This line is none" in told(save(thresholds="profane is 3")), "no threshold")
    save(thresholds="", **{"organization[names]": ""})


@test
def a_roster_must_not_be_where_a_browser_can_fetch_it():
    inside = site.site / "wp-content/uploads/roster.csv"
    inside.write_text("name,role\nMaria Lopez,student\n", encoding="utf-8")
    holds("must not be in a folder of the website" in told(save(roster_file=str(inside))), "refused")
    outside = site.folder / "roster.csv"
    outside.write_text("name,role\nMaria Lopez,student\n", encoding="utf-8")
    holds("The settings are saved" in told(save(roster_file=str(outside))), "taken")
    outside.write_text("nam,rol\nMaria Lopez,student\n", encoding="utf-8")
    said = told(save(roster_file=str(outside)))
    holds("roster.csv:2:" in said and "name,role" in said, said)
    holds("cannot open" in told(save(roster_file="/nowhere/roster.csv")), "a file that is not there")
    save(roster_file="")
    outside.unlink()


@test
def two_who_change_settings_at_once_are_told():
    other = Visitor(site).log_in("admin")
    mine, theirs = fields(site.admin.ask(PAGE).text), fields(other.ask(PAGE).text)
    holds("The settings are saved" in told(other.ask(PAGE, dict(theirs, mails_per_hour="7"))), "the first")
    answer = site.admin.ask(PAGE, dict(mine, checks_a_minute="9"))
    holds("Somebody else has changed the settings" in told(answer), told(answer))
    equal((settings()["mails_per_hour"], settings()["checks_a_minute"]), (7, 60))
    holds('value="9"' in answer.text, "what was typed still stands there")


@test
def two_forms_at_the_same_moment_take_nothing_from_each_other():
    people = [site.admin, Visitor(site).log_in("maestra")]
    slow = site.site / "wp-content/mu-plugins/slow.php"
    slow.write_text("<?php add_filter('pre_update_option_smpolicy_policy_text', static function ($value) { sleep(1); return $value; });", encoding="utf-8")

    def at_once(*changes):
        forms = [dict(fields(who.ask(PAGE).text), **each) for who, each in zip(people, changes)]
        with concurrent.futures.ThreadPoolExecutor() as pool:
            answers = list(pool.map(lambda who, form: who.ask(PAGE, form), people, forms))
        return ["saved=1" in each.url for each in answers], answers
    try:
        before = settings()["revision"]
        saved, answers = at_once({"mails_per_hour": "11"}, {"checks_a_minute": "12"})
        equal((sorted(saved), settings()["revision"]), ([False, True], before + 1), "one of the two")
        equal((settings()["mails_per_hour"] == 11, settings()["checks_a_minute"] == 12), tuple(saved), "all of it, and nothing of the other")
        holds("Nothing is saved yet" in told(answers[0]) or "Todavía no se ha guardado nada" in told(answers[1]), "the other is told")
        equal((at_once({"mails_per_hour": "13"}, {"mails_per_hour": "13"})[0], settings()["revision"]), ([True, True], before + 2), "the same twice is once")
    finally:
        slow.unlink()


@test
def nobody_else_may_change_anything():
    moderator = Visitor(site).log_in("moderator")
    equal(moderator.ask(PAGE).status, 403)
    equal(moderator.ask(RECORD).status, 403)
    before = settings()
    sent = fields(site.admin.ask(PAGE).text)
    equal(moderator.ask(PAGE, sent).status, 403)
    equal(site.admin.ask(PAGE, dict(sent, _wpnonce="0123456789")).status, 403)
    equal(site.admin.ask("/wp-admin/admin-post.php", {"action": "smpolicy_export"}).status, 403)
    equal(settings(), before)


@test
def roles_see_what_the_settings_say():
    save(**{"findings_roles[]": ["author"], "audit_roles[]": ["editor"]})
    moderator = Visitor(site).log_in("moderator")
    holds("column-smpolicy" not in moderator.ask("/wp-admin/edit-comments.php").text, "no findings")
    equal(moderator.ask(RECORD).status, 200)
    holds("column-smpolicy" in site.admin.ask("/wp-admin/edit-comments.php").text, "an administrator sees everything")
    save(**{"findings_roles[]": ["editor"], "audit_roles[]": []})


@test
def the_record_is_shown_and_exported():
    site.option("blogname", "=HYPERLINK(1)")
    Visitor(site).comment("What the fuck is this welding lab.")
    number = site.comments()[-1][0]
    site.evaluate(f"wp_set_current_user(1); return wp_set_comment_status({number}, 'approve');")
    page = site.admin.ask(RECORD).text
    holds(f"Comment {number}</a>" in page and "Comment with swear words" in page, "shown")
    nonce = re.search(r'name="_wpnonce" value="(\w+)"', page).group(1)
    answer = site.admin.ask("/wp-admin/admin-post.php", {"action": "smpolicy_export", "_wpnonce": nonce})
    equal(answer.headers["Content-Type"], "text/csv; charset=utf-8")
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    mine = [row for row in rows if row["about"] == "comment" and row["id"] == number and row["clause"] == "official.moderation.profane"]
    equal([(row["decision"], row["who"]) for row in mine], [("held", ""), ("approved", "admin")])
    holds(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", mine[0]["time"]) and len(mine[0]["digest"]) == 64 and mine[0]["version"], mine[0])
    holds("fuck" not in answer.text, "no words")


@test
def a_check_wants_nonce_capability_and_sense():
    teacher, parent = Visitor(site).log_in("teacher"), Visitor(site).log_in("parent")
    equal(rest(teacher, "check", draft(), nonce=False).status, 401)
    equal(rest(parent, "check", draft()).status, 403)
    equal(rest(Visitor(site), "check", draft(), nonce=False).status, 401)
    equal(rest(teacher, "check", draft(post=site.post)).status, 403, "the post of another")
    answer = rest(teacher, "check", draft())
    equal((answer.status, [each["clause"] for each in answer.json()["findings"]][:1]), (200, ["conduct.abusive"]))
    for wrong in ({"pieces": "x"}, {"pieces": [{"id": 1}]}, {"post": "x"}, {"media": ["x"]}):
        equal(rest(teacher, "check", draft(**wrong)).status, 400, str(wrong))
    equal(rest(teacher, "check", draft(pieces=[{"id": "a", "text": "x" * (1 << 20) + "y"}])).status, 413)
    equal(rest(teacher, "check", draft(pieces=[{"id": name, "text": "x" * (1 << 19)} for name in "ab"])).status, 413, "with what stands between")
    equal(rest(teacher, "check", draft(answers={"author.role": "public", "stray": 1, "consent.student": "maybe"})).status, 200)
    equal(rest(teacher, "check", draft(media=[999999, -1, 0])).status, 200)
    equal(rest(teacher, "import", {"after": 0}).status, 403)
    equal(rest(teacher, "media", {"post": site.ids["post"], "answers": {}}).status, 403)
    equal(rest(teacher, "media", {"post": site.draft, "answers": {}}).status, 400)
    equal(rest(teacher, "acknowledge", {"post": site.draft, "key": "0" * 16, "clause": "no.such"}).status, 400)
    equal(rest(teacher, "acknowledge", {"post": site.draft, "key": "x", "clause": "staff.2"}).status, 400)


@test
def one_person_cannot_ask_without_end():
    site.configure(checks_a_minute=5)
    teacher = Visitor(site).log_in("teacher")
    nonce = teacher.ask("/wp-admin/admin-ajax.php?action=rest-nonce").text
    answers = [teacher.ask("/?rest_route=/smpolicy/v1/check", json.dumps(draft()).encode(),
                           {"Content-Type": "application/json", "X-WP-Nonce": nonce}) for _ in range(12)]
    holds(answers[-1].status == 429 and 0 < int(answers[-1].headers["Retry-After"]) <= 60, [each.status for each in answers])
    equal(rest(Visitor(site).log_in("moderator"), "check", draft()).status, 200, "another still can")
    site.configure()


@test
def publishing_is_refused_wherever_it_is_asked_for():
    site.configure(acknowledge=True)
    teacher = Visitor(site).log_in("teacher")
    nonce = teacher.ask("/wp-admin/admin-ajax.php?action=rest-nonce").text

    def publish(**post):
        return teacher.ask("/?rest_route=/wp/v2/posts", json.dumps({"title": "x", "status": "publish", **post}).encode(),
                           {"Content-Type": "application/json", "X-WP-Nonce": nonce})
    answer = publish(content="<p>The damn lab.</p>")
    equal((answer.status, answer.json()["code"]), (409, "smpolicy_open"))
    equal(publish(content="<p>The new lab.</p>").status, 201)
    site.evaluate(f"wp_set_current_user({site.ids['people']['teacher']}); return wp_update_post(array('ID' => {site.draft}, "
                  "'post_content' => 'The damn lab.', 'post_status' => 'publish'));")
    equal(site.sql(f"SELECT post_status FROM wp_posts WHERE ID = {site.draft}"), "pending", "outside the block editor it is kept as pending")
    holds("Not published yet" in teacher.ask("/wp-admin/index.php").text, "and the author is told")
    found = rest(teacher, "check", {"post": site.draft, "pieces": [{"id": "t", "text": "x"}, {"id": "c", "text": "The damn lab."}]}).json()["findings"]
    for each in found:
        equal(rest(teacher, "acknowledge", {"post": site.draft, "key": each["key"], "clause": each["clause"], "note": "a <b>reason</b>"}).status, 200)
    site.evaluate(f"wp_set_current_user({site.ids['people']['teacher']}); return wp_update_post(array('ID' => {site.draft}, 'post_status' => 'publish'));")
    equal(site.sql(f"SELECT post_status FROM wp_posts WHERE ID = {site.draft}"), "publish")
    rows = site.sql(f"SELECT decision, note FROM wp_smpolicy_audit WHERE about = 'post' AND object = {site.draft} ORDER BY id").splitlines()
    holds("refused\t" in rows[0] and "acknowledged\ta reason" in rows and rows[-1].startswith("published"), rows)
    site.configure()


@test
def what_is_public_stays_as_it_was_while_findings_are_open():
    site.configure(acknowledge=True)
    teacher, number = Visitor(site).log_in("teacher"), site.ids["people"]["teacher"]
    post = site.evaluate("return wp_insert_post(array('post_title' => 'The lab', 'post_content' => 'The new lab.', 'post_status' => 'publish', "
                         f"'post_date' => '2026-01-05 08:00:00', 'post_author' => {number}));")
    stored = f"SELECT post_status, post_title, post_content, post_name, post_modified_gmt FROM wp_posts WHERE ID = {post}"
    written = f"SELECT post_title, post_content FROM wp_posts WHERE post_name = '{post}-autosave-v1'"
    before = site.sql(stored)

    def update(**fields):
        fields = ", ".join(f"'{name}' => {json.dumps(value)}" for name, value in fields.items())
        return f"wp_set_current_user({number}); return wp_update_post(array('ID' => {post}, {fields}));"

    # By the REST API: the request is refused.
    nonce = teacher.ask("/wp-admin/admin-ajax.php?action=rest-nonce").text
    answer = teacher.ask(f"/?rest_route=/wp/v2/posts/{post}", json.dumps({"content": "The damn lab."}).encode(), {"Content-Type": "application/json", "X-WP-Nonce": nonce})
    equal(answer.status, 409)
    holds(answer.json()["message"].startswith("Not changed: the post stays as it was."), answer.text)
    equal((site.sql(stored), site.sql(written)), (before, ""))

    # By quick edit: its form says why, and keeps the words.
    nonce = re.search(r'name="_inline_edit" value="(\w+)"', teacher.ask("/wp-admin/edit.php").text).group(1)
    answer = teacher.ask("/wp-admin/admin-ajax.php", {"action": "inline-save", "_inline_edit": nonce, "post_ID": post, "post_type": "post", "screen": "edit-post",
                                                      "post_view": "list", "_status": "publish", "post_title": "The damn lab", "post_name": "the-damn-lab"})
    holds(answer.status == 200 and answer.text.startswith("Not changed: the post stays as it was.") and "<tr" not in answer.text, answer.text[:500])
    equal((site.sql(stored), site.sql(written)), (before, ""))

    # By the command line: it ends with the reason.
    said = site.php("evaluate.php", "define('WP_CLI', true); " + update(post_content="The damn lab."))
    holds("Not changed: the post stays as it was." in said, said[-500:])
    equal((site.sql(stored), site.sql(written)), (before, ""))

    # By XML-RPC, as apps and mail programs do: a fault says why.
    call = xmlrpc.client.dumps((1, "teacher", PASSWORD, int(post), {"post_content": "The damn lab."}), "wp.editPost").encode()
    answer = teacher.ask("/xmlrpc.php", call, {"Content-Type": "text/xml"})
    holds("<fault>" in answer.text and "Not changed: the post stays as it was." in answer.text, answer.text[:500])
    equal((site.sql(stored), site.sql(written)), (before, ""))

    # By the classic editor, or any other way: what was written is an autosave, and the author is told.
    nonce = re.search(r'name="_wpnonce" value="(\w+)"', teacher.ask(f"/wp-admin/post.php?action=edit&post={post}").text.split("metabox-base-form", 1)[1]).group(1)
    answer = teacher.ask("/wp-admin/post.php", {"action": "editpost", "_wpnonce": nonce, "post_ID": post, "post_type": "post", "user_ID": number, "save": "Update",
                                                "post_status": "publish", "post_title": "It's a \\ lab", "content": "The damn lab."})
    holds(f"post={post}" in answer.url and "message=" not in answer.url, answer.url + ": it does not say that the post is updated")
    equal((site.sql(stored), site.sql(written)), (before, "It's a \\\\ lab\tThe damn lab."))
    site.evaluate(update(post_title="Lab", post_content="This damn lab."))
    equal((site.sql(stored), site.sql(written)), (before, "Lab\tThis damn lab."))
    page = teacher.ask("/wp-admin/index.php").text
    holds("Not changed: the post stays as it was." in page and "kept as an autosave" in page, told(teacher.ask("/wp-admin/index.php")))

    # What is without findings, and what is no longer to be public, goes on.
    site.evaluate(update(post_content="The newest lab."))
    holds(site.sql(stored).startswith("publish\tThe lab\tThe newest lab."), site.sql(stored))
    site.evaluate(update(post_content="The damn lab.", post_status="draft"))
    holds(site.sql(stored).startswith("draft\tThe lab\tThe damn lab."), site.sql(stored))
    site.configure()


@test
def existing_comments_are_imported():
    site.evaluate("for ($i = 0; $i < 230; $i++) { $GLOBALS['wpdb']->insert('wp_comments', array('comment_post_ID' => "
                  f"{site.post}, 'comment_content' => $i % 23 ? \"Comment number $i about welding.\" : \"Damn number $i.\", 'comment_approved' => '1', "
                  "'comment_date' => '2020-01-01 00:00:00', 'comment_date_gmt' => '2020-01-01 00:00:00')); } return 1;")
    after, read, found = 0, 0, 0
    while True:
        batch = rest(site.admin, "import", {"after": after}).json()
        after, read, found = batch["last"], read + batch["read"], found + batch["found"]
        if batch["done"]:
            break
    equal((read, found), (230, 10))
    equal(rest(site.admin, "import", {"after": 0}).json()["read"], 0, "each once")
    equal(site.sql("SELECT COUNT(*) FROM wp_comments WHERE comment_content LIKE 'Damn number%' AND comment_approved = '1'"), "10", "they stay where they were")


@test
def what_is_old_is_forgotten_only_where_the_settings_say_so():
    site.sql("UPDATE wp_smpolicy_audit SET time = '2020-01-01 00:00:00' WHERE id <= 3")
    lines = int(site.sql("SELECT COUNT(*) FROM wp_smpolicy_audit"))
    site.evaluate("do_action('smpolicy_retention'); return 1;")
    equal(int(site.sql("SELECT COUNT(*) FROM wp_smpolicy_audit")), lines)
    site.configure(audit_days=365, findings_days=365)
    site.evaluate("do_action('smpolicy_retention'); return 1;")
    equal(int(site.sql("SELECT COUNT(*) FROM wp_smpolicy_audit")), lines - 3)
    equal(site.sql("SELECT COUNT(*) FROM wp_commentmeta m JOIN wp_comments c USING (comment_ID) WHERE m.meta_key LIKE '\\_smpolicy%' AND c.comment_date < '2021-01-01'"), "0")
    site.configure()


@test
def people_get_and_erase_what_is_kept_about_them():
    Visitor(site).comment("What the fuck is this, again.", mail="erase@example.org")
    number = site.comments()[-1][0]
    data = site.evaluate("$all = apply_filters('wp_privacy_personal_data_exporters', array()); return call_user_func($all['smpolicy']['callback'], 'erase@example.org', 1);")
    equal((data["done"], len(data["data"])), (True, 1))
    holds("official.moderation.profane" in json.dumps(data), data)
    gone = site.evaluate("$all = apply_filters('wp_privacy_personal_data_erasers', array()); $said = array(); foreach ($all as $each) { "
                         "$said[] = call_user_func($each['callback'], 'erase@example.org', 1); } return array(array_key_first($all), $said[0]);")
    equal((gone[0], gone[1]["items_removed"], gone[1]["items_retained"], gone[1]["done"]), ("smpolicy", True, True, True))
    holds(all(each["ranges"] == [] for each in site.verdict(number)["findings"]), site.verdict(number))
    mine = site.evaluate("$all = apply_filters('wp_privacy_personal_data_exporters', array()); return call_user_func($all['smpolicy']['callback'], 'teacher@nwtech.example', 1);")
    holds(any(each["group_id"] == "smpolicy-record" for each in mine["data"]), mine)


@test
def site_health_knows():
    told = site.evaluate("$tests = apply_filters('site_status_tests', array('direct' => array(), 'async' => array())); return call_user_func($tests['direct']['smpolicy']['test']);")
    equal(told["status"], "good")


@test
def the_command_line_works():
    done = site.php("cli.php", "check", "What the fuck", f"--post={site.post}")
    holds(done.startswith("held") and "ground official.moderation.profane" in done, done)
    holds("Driver: The PHP extension" in site.php("cli.php", "status"), "status")
    holds("checked," in site.php("cli.php", "recheck", "--all"), "recheck")
    holds(site.php("cli.php", "record").startswith("time,about,id,policy,version,digest,clause,decision,who,note,reader\n"), "record")


@test
def php_had_nothing_to_complain_of():
    equal([line for line in site.complaints() if "smpolicy" in line], [])


with Site(BUILD / "wordpress/site-settings", BUILD) as site:
    site.admin = Visitor(site).log_in("admin")
    site.draft = site.evaluate("return wp_insert_post(array('post_title' => 'x', 'post_content' => 'x', 'post_status' => 'draft', 'post_author' => "
                               f"{site.ids['people']['teacher']}));")
    status = run()
sys.exit(status)
