#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A network of sites: each has its own table, settings and findings, and all of it goes with the plugin."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from harness import arguments, equal, holds, run, test  # noqa: E402
from stack import Site, Visitor  # noqa: E402

BUILD = arguments().build.resolve()
SECOND = 2


def on(number, code):
    return site.evaluate(f"switch_to_blog({number}); {code}")


@test
def each_site_has_its_own_table_from_the_start():
    equal(sorted(site.sql("SHOW TABLES LIKE '%smpolicy%'").split()), ["wp_2_smpolicy_audit", "wp_smpolicy_audit"])


@test
def each_site_has_its_own_settings_and_findings():
    on(SECOND, "return update_option('smpolicy_settings', array('clauses' => array('official.moderation.profane' => 'ignore')));")
    said = "Damn, the welding lab is full."
    Visitor(site).comment(said)
    first = site.comments()[-1]
    post = on(SECOND, "return wp_insert_post(array('post_title' => 'New welding lab', 'post_content' => 'The welding lab is open.', 'post_status' => 'publish', 'comment_status' => 'open'));")
    Visitor(site).ask("/second/wp-comments-post.php", {"comment_post_ID": post, "comment": said, "author": "V", "email": "v@example.org", "submit": "x"})
    second = site.sql("SELECT comment_approved FROM wp_2_comments ORDER BY comment_ID DESC LIMIT 1")
    equal((first[1], second), ("0", "1"))
    equal(site.sql("SELECT COUNT(*) FROM wp_2_smpolicy_audit"), "0")
    holds(int(site.sql("SELECT COUNT(*) FROM wp_smpolicy_audit")) > 0, "the first site's record")


@test
def a_site_that_comes_or_goes_takes_its_table_along():
    third = site.evaluate("return wp_insert_site(array('domain' => get_network()->domain, 'path' => '/third/', 'title' => 'Third', 'user_id' => 1));")
    equal(site.sql(f"SHOW TABLES LIKE 'wp_{third}_smpolicy_audit'"), f"wp_{third}_smpolicy_audit")
    site.evaluate(f"wp_delete_site({third}); return 1;")
    equal(site.sql(f"SHOW TABLES LIKE 'wp_{third}_smpolicy_audit'"), "")


@test
def when_the_plugin_goes_it_goes_from_every_site():
    site.evaluate("require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins('smpolicy/smpolicy.php'); uninstall_plugin('smpolicy/smpolicy.php'); return 1;")
    equal(site.sql("SHOW TABLES LIKE '%smpolicy%'"), "")
    for prefix in ("wp_", "wp_2_"):
        equal(site.sql(f"SELECT option_name FROM {prefix}options WHERE option_name LIKE '%smpolicy%'"), "")
        equal(site.sql(f"SELECT meta_key FROM {prefix}commentmeta WHERE meta_key LIKE '%smpolicy%'"), "")


@test
def php_had_nothing_to_complain_of():
    equal([line for line in site.complaints() if "smpolicy" in line], [])


with Site(BUILD / "wordpress/site-network", BUILD, network=True) as site:
    status = run()
sys.exit(status)
