#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Comments on a real site, without JavaScript: what is held, what passes, what moderators see and are written."""
import email
import email.policy
import json
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from harness import arguments, equal, holds, run, test  # noqa: E402
from stack import Site, Visitor  # noqa: E402

BUILD = arguments().build.resolve()
SWEARS = "This whole f*cking course was a waste, and so was the parking."
CRITICISM = "The board wasted our tax money on this lab and every one of them should resign."
THREAT = "I will kill you all at the front office on Monday."
PROFANE = "official.moderation.profane"


def last(site):
    return site.comments()[-1]


def mail_text(raw):
    return email.message_from_string(raw, policy=email.policy.default)


@test
def praise_and_criticism_are_published_at_once():
    for text in ("Will there be evening classes for welding in Enid too?", CRITICISM,
                 "Your new schedule is unfair to every working parent. Vote no."):
        site.visitor.comment(text)
        number, approved, said = last(site)
        equal((approved, said), ("1", text))
        equal(site.verdict(number)["state"], "clear")


@test
def a_ground_waits_for_a_person_and_the_message_cites_it():
    site.new_mails()
    answer = site.visitor.comment(SWEARS)
    number, approved, said = last(site)
    equal((approved, said), ("0", SWEARS))
    holds("awaiting moderation" in answer.text, "the visitor is told that the comment waits")
    holds(SWEARS not in Visitor(site).ask(f"/?p={site.post}").text, "nobody else sees it")
    found = site.verdict(number)
    equal(found["state"], "held")
    holds(PROFANE in [each["clause"] for each in found["findings"]], found)
    message = mail_text(site.new_mails()[-1])
    holds(PROFANE in message["Subject"], message["Subject"])
    body = message.get_content()
    holds(PROFANE in body and "Keep a copy" in body and "a person decides" in body, body)


@test
def what_wants_reading_now_says_so():
    site.new_mails()
    site.visitor.comment(THREAT)
    equal(last(site)[1], "0")
    holds(mail_text(site.new_mails()[-1])["Subject"].startswith("Read now:"), "the subject says it")
    site.configure(clauses={clause: "ignore" for clause in ("official.moderation.threat", "official.moderation.violent")})
    site.visitor.comment(THREAT + " All of you.")
    equal(last(site)[1], "1")
    mails = site.new_mails()
    equal(len(mails), 1, "published, and the administrator is told")
    holds("was published" in mail_text(mails[0]).get_content(), mails[0])
    site.configure()


@test
def a_name_is_published_and_so_it_is_read():
    site.visitor.comment("Thank you for the new lab, the welding booths are great.", name="Fuck The Board")
    number, approved, _ = last(site)
    equal((approved, {each["field"] for each in site.verdict(number)["findings"]}), ("0", {"name"}))


@test
def each_clause_holds_flags_or_is_ignored():
    text = "Damn, {} booths for welding already full on the first evening."
    for number, (choice, approved, state) in enumerate((("hold", "0", "held"), ("flag", "1", "flagged"), ("ignore", "1", "clear"))):
        site.configure(clauses={PROFANE: choice})
        site.visitor.comment(text.format(number + 3))
        comment, status, _ = last(site)
        equal((status, site.verdict(comment)["state"]), (approved, state), choice)
    site.configure()


@test
def wordpress_own_decision_is_never_softened():
    site.option("disallowed_keys", "cheapwatches")
    site.visitor.comment("cheapwatches fuck")
    equal(last(site)[1], "trash")
    site.option("disallowed_keys", "")
    site.option("comment_moderation", "1")
    site.visitor.comment("The welding lab on the Alva campus is wonderful.")
    equal((last(site)[1], site.verdict(last(site)[0])["state"]), ("0", "clear"))
    site.option("comment_moderation", "")


@test
def moderators_publish_themselves_and_other_staff_are_read_as_staff():
    moderator, teacher = Visitor(site).log_in("moderator"), Visitor(site).log_in("teacher")
    moderator.comment("Damn right, the welding booths are wonderful.")
    equal(last(site)[1], "1")
    equal({each["clause"].split(".")[0] for each in site.verdict(last(site)[0])["findings"]} & {"official"}, set())
    teacher.comment("My student Maria Lopez has an F in welding and an IEP.")
    number, approved, _ = last(site)
    equal(approved, "0")
    holds("staff.6.confidential" in [each["clause"] for each in site.verdict(number)["findings"]], site.verdict(number))


@test
def comments_by_rest_are_read_too():
    answer = Visitor(site).log_in("parent")
    nonce = answer.ask("/wp-admin/admin-ajax.php?action=rest-nonce").text
    made = answer.ask("/?rest_route=/wp/v2/comments", json.dumps({"post": site.post, "content": "What a shitty welding lab 😀"}).encode(),
                      {"Content-Type": "application/json", "X-WP-Nonce": nonce})
    equal(made.status, 201, made.text[:300])
    number, approved, _ = last(site)
    equal((approved, site.verdict(number)["state"]), ("0", "held"))


@test
def the_list_shows_clause_reason_and_words():
    site.visitor.comment("Damn, &lt;img src=x onerror=alert(1)&gt; is no booth.")
    page = site.moderator.ask("/wp-admin/edit-comments.php").text
    holds('<mark class="smpolicy-mark">f*cking</mark>' in page, "the words are marked")
    holds("Comment with swear words" in page and f"<code>{PROFANE}</code>" in page, "title and clause")
    holds("The center may keep them off" in page, "the reason")
    holds("&lt;img src=x onerror" in page and "<img src=x" not in page, "nothing of a comment is markup")


@test
def the_list_is_filtered_by_clause():
    def shown(clause):
        page = site.moderator.ask(f"/wp-admin/edit-comments.php?smpolicy_clause={clause}").text
        return {int(number) for number in re.findall(r"<tr id='comment-(\d+)'", page)}
    everything = shown("")
    profane = {int(line) for line in site.sql(f"SELECT comment_id FROM wp_commentmeta JOIN wp_comments USING (comment_ID) WHERE meta_key = "
                                              f"'_smpolicy_clause' AND meta_value = '{PROFANE}' AND comment_approved IN ('0', '1')").split()}
    equal(shown(PROFANE), profane)
    holds(profane < shown("(any)") < everything, "some have another finding, some none")
    page = site.moderator.ask(f"/wp-admin/edit-comments.php?smpolicy_clause={PROFANE}").text
    holds(re.search(f"value=\"{PROFANE}\" selected", page), "the choice stays")


@test
def comments_are_checked_again_in_bulk():
    site.configure(clauses={PROFANE: "ignore"})
    numbers = [number for number, _, said in site.comments() if said == SWEARS]
    page = site.moderator.ask("/wp-admin/edit-comments.php").text
    nonce = re.search(r'name="_wpnonce" value="(\w+)"', page).group(1)
    before = [approved for number, approved, _ in site.comments() if number in numbers]
    answer = site.moderator.ask("/wp-admin/edit-comments.php", {"_wpnonce": nonce, "action": "smpolicy_recheck", "action2": "-1",
                                                                "delete_comments[]": numbers, "_wp_http_referer": "/wp-admin/edit-comments.php"})
    holds("1 comment was checked by the policy again" in answer.text, "it is told")
    holds(PROFANE not in [each["clause"] for each in site.verdict(numbers[0]).get("findings", [])], site.verdict(numbers[0]))
    equal([approved for number, approved, _ in site.comments() if number in numbers], before, "they stay where they were")
    site.configure()


@test
def what_a_person_decides_is_recorded():
    site.visitor.comment("Damn, the parking beside the welding lab is tight.")
    number = last(site)[0]
    page = site.moderator.ask(f"/wp-admin/comment.php?action=approve&c={number}").text
    nonce = re.search(r'name="_wpnonce" value="(\w+)"', page) or re.search(r"_wpnonce=(\w+)", page)
    site.moderator.ask("/wp-admin/comment.php", {"action": "approvecomment", "c": number, "_wpnonce": nonce.group(1)})
    equal(site.comments(f"comment_ID = {number}")[0][1], "1")
    rows = [line.split("\t") for line in site.sql(
        f"SELECT decision, who, clauses, policy, LENGTH(digest) FROM wp_smpolicy_audit WHERE about = 'comment' AND object = {number} ORDER BY id").splitlines()]
    equal(rows, [["held", "0", PROFANE, "northwest-technology-center", "64"],
                 ["approved", str(site.ids["people"]["moderator"]), PROFANE, "northwest-technology-center", "64"]])


@test
def checking_again_records_only_what_is_new():
    site.visitor.comment("Damn, one more about parking beside the welding lab.")
    number = last(site)[0]
    again = ("$p = Smpolicy_Plugin\\Plugin::instance(); $p->comments->put(" + number + ", $p->checker()->check_comment(get_comment(" + number + ")), true); return 1;")
    lines = f"SELECT GROUP_CONCAT(decision ORDER BY id) FROM wp_smpolicy_audit WHERE about = 'comment' AND object = {number}"
    site.evaluate(again)
    equal(site.sql(lines), "held")
    site.configure(clauses={PROFANE: "ignore"})
    site.evaluate(again)
    equal(site.sql(lines), "held,cleared")
    site.configure()


@test
def what_is_no_comment_of_the_public_is_left_alone():
    number = site.evaluate(f"return wp_insert_comment(array('comment_post_ID' => {site.post}, 'comment_content' => 'Damn.', 'comment_type' => 'order_note'));")
    equal(site.verdict(number), None)
    number = site.evaluate(f"return wp_new_comment(array('comment_post_ID' => {site.post}, 'comment_content' => 'Damn, another note.', 'comment_type' => 'order_note', "
                           "'comment_author' => 'Shop', 'comment_author_email' => 'shop@example.org', 'comment_author_url' => '', 'comment_author_IP' => '127.0.0.1', "
                           "'comment_agent' => '', 'user_id' => 0));")
    equal((site.verdict(number), site.comments(f"comment_ID = {number}")[0][1]), (None, "1"), "nor is it held")


@test
def changed_words_are_read_again():
    site.visitor.comment("The evening classes on the Alva campus are wonderful.")
    number = last(site)[0]
    site.evaluate(f"return wp_update_comment(array('comment_ID' => {number}, 'comment_content' => 'What the fuck.'));")
    equal((site.verdict(number)["state"], site.comments(f"comment_ID = {number}")[0][1]), ("held", "1"), "a person changed it: it stays")


@test
def who_may_not_moderate_sees_nothing():
    teacher = Visitor(site).log_in("teacher")
    holds("smpolicy-mark" not in teacher.ask("/wp-admin/edit-comments.php").text, "no findings for authors")


@test
def a_comment_costs_the_database_little():
    """Counted, since a busy machine measures nothing: what the plugin itself asks of the database."""
    queries = site.evaluate(f"get_post({site.post}); define('SAVEQUERIES', true); global $wpdb; $all = array(); foreach (" + json.dumps(["Is there a class on Monday?", SWEARS + " Twice."]).replace("[", "array(").replace("]", ")")
                            + " as $text) { $wpdb->queries = array(); wp_new_comment(array('comment_post_ID' => %s, 'comment_content' => $text, 'comment_author' => 'Jo', 'comment_author_email' => 'jo@example.org', " % site.post
                            + "'comment_author_url' => '', 'comment_author_IP' => '127.0.0.1', 'comment_agent' => '', 'user_id' => 0)); "
                            "$all[] = array_column(array_filter($wpdb->queries, fn ($query) => str_contains($query[2], 'Smpolicy_Plugin')), 0); } return array_map('array_values', $all);")
    equal([each.split(" (")[0] for each in queries[0]], ["INSERT INTO wp_commentmeta"], "what is fine")
    holds(len(queries[1]) <= 5 and queries[1][0].startswith("INSERT INTO wp_commentmeta") and queries[1][1].startswith("INSERT INTO wp_smpolicy_audit"), queries[1])
    equal(site.sql("SELECT COUNT(*) FROM wp_options WHERE option_name LIKE '%smpolicy%' AND autoload = 'yes' AND LENGTH(option_value) > 2000"), "0", "nothing long is read for every page")


@test
def php_had_nothing_to_complain_of():
    equal([line for line in site.complaints() if "smpolicy" in line], [])


with Site(BUILD / "wordpress/site-comments", BUILD) as site:
    site.visitor = Visitor(site)
    site.moderator = Visitor(site).log_in("moderator")
    status = run()
sys.exit(status)
