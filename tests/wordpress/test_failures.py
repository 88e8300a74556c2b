#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""When things go wrong: the site stays up, nothing is lost, and the administrator is told."""
import json
import os
import pathlib
import signal
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from flood import Flood  # noqa: E402
from harness import arguments, equal, holds, run, test  # noqa: E402
from stack import Site, Visitor  # noqa: E402

BUILD = arguments().build.resolve()
NOTICE = "cannot be used at the moment"


def last():
    return site.comments()[-1]


def comment(text, **given):
    """A comment that is stored; its number, status, verdict."""
    before = len(site.comments())
    answer = Visitor(site).comment(text, **given)
    after = site.comments()
    equal(len(after), before + 1, f"stored: {answer.status} {answer.text[-300:]}")
    return after[-1][0], after[-1][1], site.verdict(after[-1][0])


def check(who, text="The damn lab."):
    nonce = who.ask("/wp-admin/admin-ajax.php?action=rest-nonce").text
    return who.ask("/?rest_route=/smpolicy/v1/check", json.dumps({"post": site.draft, "pieces": [{"id": "title", "text": text}]}).encode(),
                   {"Content-Type": "application/json", "X-WP-Nonce": nonce})


@test
def without_the_extension_the_command_does_the_same():
    site.restart_php(extension=False)
    number, approved, verdict = comment("What the fuck is this lab.")
    equal((approved, verdict["state"], verdict["driver"]), ("0", "held", "command"))
    equal(comment("The board should resign over this lab.")[1], "1")
    holds("started anew by each request" in site.admin.ask("/wp-admin/options-general.php?page=smpolicy&tab=health").text, "the panel says so")
    equal(check(site.admin).status, 200)


@test
def without_either_comments_wait_and_the_administrator_is_told():
    site.command = "/nowhere/smpolicy"
    site.restart_php(extension=False)
    number, approved, verdict = comment("Will there be evening classes?")
    equal((approved, verdict["state"]), ("0", "unchecked"))
    equal(Visitor(site).ask("/").status, 200)
    page = site.admin.ask("/wp-admin/index.php").text
    holds(NOTICE in page and "neither the extension smpolicy is loaded nor is there a command" in page, "told")
    for path in ("options-general.php?page=smpolicy", "options-general.php?page=smpolicy&tab=health", "edit-comments.php", "tools.php?page=smpolicy-record",
                 f"comment.php?action=editcomment&c={number}", f"post.php?action=edit&post={site.draft}"):
        equal(site.admin.ask("/wp-admin/" + path).status, 200, path)
    answer = check(site.admin)
    equal((answer.status, answer.json()["code"]), (503, "smpolicy_unchecked"))
    site.configure(acknowledge=True)
    site.evaluate(f"wp_set_current_user(1); return wp_update_post(array('ID' => {site.draft}, 'post_content' => 'The damn lab.', 'post_status' => 'publish'));")
    equal(site.sql(f"SELECT post_status FROM wp_posts WHERE ID = {site.draft}"), "publish", "a draft can be published")
    site.configure()
    site.command = None
    site.restart_php(extension=True)
    holds(NOTICE not in site.admin.ask("/wp-admin/index.php").text, "over")
    equal(site.evaluate("return (new Smpolicy_Plugin\\Comments\\Comment_Import(Smpolicy_Plugin\\Plugin::instance()->checker(), "
                        "Smpolicy_Plugin\\Plugin::instance()->comments))->batch(0, false)['read'];"), 1, "what was not read is read later")
    equal(site.verdict(number)["state"], "clear")


@test
def a_policy_file_that_breaks_under_way():
    policy = site.folder / "district.yaml"
    good = "extends: northwest-technology-center\npolicy: district\nversion: '1'\n"
    policy.write_text(good, encoding="utf-8")
    site.configure(source="file", policy_file=str(policy))
    equal(comment("Is there room on Monday?")[1:][1]["policy"], "district")
    policy.write_text(good + "clauses: [\n", encoding="utf-8")
    equal(comment("Is there room on Tuesday?")[1], "0")
    page = site.admin.ask("/wp-admin/index.php").text
    holds(NOTICE in page and "every new comment waits" in page, "told")
    site.configure(source="file", policy_file=str(policy), when_unchecked="wordpress")
    number, approved, verdict = comment("Is there room on Wednesday?")
    equal((approved, verdict["state"]), ("1", "unchecked"), "as WordPress itself decides")
    holds("WordPress moderates new comments by its own settings" in site.admin.ask("/wp-admin/index.php").text, "told")
    policy.unlink()
    equal(comment("Is there room on Thursday?")[2]["state"], "unchecked")
    policy.write_text(good, encoding="utf-8")
    equal(comment("Is there room on Friday?")[2]["state"], "clear", "mended, and read again at once")
    site.configure()


@test
def broken_settings_are_as_none():
    for broken in ("x", 7, {"clauses": 3, "source": "nothing", "organization": {"names": "x"}}, {"source": "text"}):
        site.option("smpolicy_settings", broken)
        comment(f"What about {json.dumps(broken)}?")
        equal(site.admin.ask("/wp-admin/options-general.php?page=smpolicy").status, 200)
    site.configure()


@test
def a_record_that_cannot_be_written_stops_nobody():
    site.sql("RENAME TABLE wp_smpolicy_audit TO away")
    equal(comment("What the fuck, the record is away.")[1], "0")
    holds("could not check everything" in site.admin.ask("/wp-admin/index.php").text, "told")
    equal(site.admin.ask("/wp-admin/tools.php?page=smpolicy-record").status, 200)
    site.sql("RENAME TABLE away TO wp_smpolicy_audit")
    site.evaluate("delete_option('smpolicy_failures'); return 1;")


@test
def a_database_that_halts_delays_and_loses_nothing():
    pid = site.processes["mariadb"].pid
    before = len(site.comments())
    threads = [threading.Thread(target=Visitor(site).comment, args=(f"What the fuck, said {number} while it halted.",)) for number in range(2)]
    os.kill(pid, signal.SIGSTOP)
    try:
        for thread in threads:
            thread.start()
        time.sleep(3)
        holds(all(thread.is_alive() for thread in threads), "they wait")
    finally:
        os.kill(pid, signal.SIGCONT)
    for thread in threads:
        thread.join()
    added = site.comments()[before:]
    equal(([each[1] for each in added], [site.verdict(each[0])["state"] for each in added]), (["0", "0"], ["held", "held"]))


@test
def a_megabyte_and_what_is_no_text():
    before = len(site.comments())
    answer = Visitor(site).comment("word " * 210000)
    holds(answer.status < 500 and "too long" in answer.text, f"WordPress' own answer: {answer.status}")
    equal(len(site.comments()), before)
    number, approved, verdict = comment("fuck " + "word " * 12000)
    equal((approved, verdict["state"]), ("0", "held"))
    equal(site.evaluate("return Smpolicy_Plugin\\Plugin::instance()->checker()->check(str_repeat('word ', 300000), '', 0, 1, '')->state;"), "unchecked")
    number, approved, verdict = comment("What the fuck \udcff\udcc3( is this \udced\udca0\udc80?", name="A\udcfe")
    equal((approved, verdict["state"]), ("0", "held"))
    holds("<mark" in site.admin.ask("/wp-admin/edit-comments.php").text, "the list shows it")
    comment("\u200f\u202e\U000e0041\u0000?" + "a\u0301" * 500)
    comment("<b><i><script>alert(1)</script>" + "&#x110000;&#0;&nope;" * 50)


@test
def a_flood_loses_nothing_and_sends_no_flood_of_messages():
    site.configure(mails_per_hour=5)
    site.new_mails()
    before = len(site.comments())
    flood = Flood(site, 40, 6)
    equal(flood.failed, [])
    added = site.comments()[before:]
    equal((len(flood.taken), len(added)), (240, 240))
    equal(int(site.sql(f"SELECT COUNT(*) FROM wp_commentmeta WHERE meta_key = '_smpolicy_verdict' AND comment_id >= {added[0][0]}")), 240)
    for number, approved, said in added:
        equal(approved, "0" if "f*cking" in said else "1", said)
    holds(len(site.new_mails()) <= 5 + site.workers, "some more, where they were counted at once")
    equal(Visitor(site).ask("/").status, 200)
    print(f"40 comments a second for 6 s: answered in {flood.percentile(0.5):.0f} ms (median), {flood.percentile(0.99):.0f} ms (99 %)")
    site.configure()


@test
def two_editors_take_nothing_from_each_other():
    site.configure(acknowledge=True)
    found = check(site.admin, "The damn lab.").json()["findings"]
    key = found[0]["key"]
    people = [site.admin, Visitor(site).log_in("moderator")]
    nonces = [who.ask("/wp-admin/admin-ajax.php?action=rest-nonce").text for who in people]

    def acknowledge(who, nonce, number):
        data = {"post": site.draft, "key": key[:15] + "01"[number], "clause": "conduct.abusive", "note": f"note {number}"}
        who.ask("/?rest_route=/smpolicy/v1/acknowledge", json.dumps(data).encode(), {"Content-Type": "application/json", "X-WP-Nonce": nonce})
    threads = [threading.Thread(target=acknowledge, args=(who, nonce, number)) for number, (who, nonce) in enumerate(zip(people, nonces))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    equal(site.sql(f"SELECT COUNT(*) FROM wp_postmeta WHERE post_id = {site.draft} AND meta_key = '_smpolicy_acknowledged'"), "2")
    equal(site.sql(f"SELECT COUNT(DISTINCT who) FROM wp_smpolicy_audit WHERE object = {site.draft} AND decision = 'acknowledged'"), "2")
    site.configure()


@test
def a_folder_that_cannot_be_written_is_told():
    site.configure()
    name = site.evaluate("Smpolicy_Plugin\\Private_Folder::path('x'); return get_option('smpolicy_folder');")
    folder = site.site / "wp-content/uploads" / name
    if folder.exists():
        for each in folder.iterdir():
            each.unlink()
        folder.rmdir()
    folder.write_text("in the way", encoding="utf-8")
    errors = site.evaluate("return Smpolicy_Plugin\\Admin\\Policy_Check::errors(array('source' => 'text', 'policy_text' => 'x') + Smpolicy_Plugin\\Settings::completed(array()));")
    holds("cannot be written" in errors[0]["message"], errors)
    folder.unlink()


@test
def when_it_goes_nothing_of_it_stays():
    site.configure(source="text", policy_text="extends: northwest-technology-center\npolicy: x\nversion: '1'\n")
    site.evaluate("Smpolicy_Plugin\\Admin\\Policy_Check::write(Smpolicy_Plugin\\Plugin::instance()->settings->all()); set_transient('smpolicy_rate_1', array(1, 1)); return 1;")
    kept = "SELECT COUNT(*) FROM wp_comments"
    before = site.sql(kept)
    site.evaluate("require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins('smpolicy/smpolicy.php'); uninstall_plugin('smpolicy/smpolicy.php'); return 1;")
    for table, column in (("options", "option_name"), ("commentmeta", "meta_key"), ("postmeta", "meta_key"), ("usermeta", "meta_key")):
        equal(site.sql(f"SELECT {column} FROM wp_{table} WHERE {column} LIKE '%smpolicy%'"), "", table)
    equal(site.sql("SHOW TABLES LIKE '%smpolicy%'"), "")
    holds("smpolicy" not in site.sql("SELECT option_value FROM wp_options WHERE option_name = 'cron'"), "no event")
    equal([path.name for path in (site.site / "wp-content/uploads").iterdir() if "smpolicy" in path.name], [])
    equal(site.sql(kept), before, "the comments are the site's own")


@test
def php_had_nothing_to_complain_of():
    equal([line for line in site.complaints() if "smpolicy" in line and "/nowhere/" not in line and "WordPress database error" not in line], [])


with Site(BUILD / "wordpress/site-failures", BUILD) as site:
    site.admin = Visitor(site).log_in("admin")
    site.draft = site.evaluate("return wp_insert_post(array('post_title' => 'x', 'post_content' => 'x', 'post_status' => 'draft', 'post_author' => 1));")
    status = run()
sys.exit(status)
