#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What the plugin adds to a comment under PHP-FPM, how many comments a second the site takes, and a long flood of them."""
import argparse
import pathlib
import statistics

from flood import Flood
from stack import TOP, Site

BLOCK, BLOCKS = 40, 6


def turn(site, active):
    site.evaluate("require_once ABSPATH . 'wp-admin/includes/plugin.php'; "
                  + ("activate_plugin('smpolicy/smpolicy.php');" if active else "deactivate_plugins('smpolicy/smpolicy.php');") + " return 1;")
    Flood(site, 0, 1, visitors=1)  # warm up


def one_by_one(site, number):
    """Of each comment, one after the other: milliseconds until the answer, and of PHP's processor time."""
    times = site.folder / "times"
    times.write_text("", encoding="utf-8")
    taken = [1000 * each for each in Flood(site, 1000, number / 1000, visitors=1).taken]
    return taken, [int(line) / 1000 for line in times.read_text(encoding="utf-8").split()]


def costs(site):
    """Blocks with and without the plugin in turn, so that a busy machine is as busy for both."""
    medians = []
    for number in range(BLOCKS):
        pair = {}
        for active in (True, False) if number % 2 else (False, True):
            turn(site, active)
            pair[active] = [statistics.median(each) for each in one_by_one(site, BLOCK)]
        medians.append((pair[False], pair[True]))
    for which, what in enumerate(("until the answer", "of PHP's processor time")):
        without, having = ([pair[active][which] for pair in medians] for active in (0, 1))
        added = [with_it - without_it for with_it, without_it in zip(having, without)]
        print(f"a comment, one after the other: {statistics.median(without):.2f} ms {what} without the plugin; it adds {statistics.median(added):.2f} ms "
              f"(median of {BLOCKS} pairs of {BLOCK}; {min(added):.2f} to {max(added):.2f})", flush=True)
    turn(site, True)


def rates(site):
    for active in (False, True):
        turn(site, active)
        flood = Flood(site, 0, 8, visitors=6)
        print(f"as fast as they are answered, {'with' if active else 'without'} the plugin: {len(flood.taken) / flood.lasted:.0f} comments a second", flush=True)


def stands(site, rate, seconds):
    before = len(site.comments())
    flood = Flood(site, rate, seconds, visitors=12)
    after = site.comments()[before:]
    verdicts = int(site.sql(f"SELECT COUNT(*) FROM wp_commentmeta WHERE meta_key = '_smpolicy_verdict' AND comment_id >= {after[0][0]}"))
    wrong = sum(approved != ("0" if "f*cking" in said else "1") for _, approved, said in after)
    print(f"{rate} comments a second for {seconds} s: {len(flood.taken)} sent in {flood.lasted:.0f} s, {len(after)} stored, {verdicts} with findings or "
          f"none noted, {wrong} in the wrong place, {len(flood.failed)} refused {sorted({why for _, why in flood.failed}, key=str)[:3] or ''}; answered in {flood.percentile(0.5):.0f} ms (median), "
          f"{flood.percentile(0.99):.0f} ms (99 %), {flood.percentile(1):.0f} ms at most")
    return not flood.failed and len(flood.taken) == len(after) == verdicts == rate * seconds and not wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, default=TOP / "build")
    parser.add_argument("--seconds", type=int, default=600)
    given = parser.parse_args()
    build = given.build.resolve()
    with Site(build / "wordpress/site-bench", build) as site:
        config = site.site / "wp-config.php"
        config.write_text(config.read_text(encoding="utf-8").replace("// @network@", f"define( 'SITE_TIMES', '{site.folder}/times' );"), encoding="utf-8")
        costs(site)
        rates(site)
        # As on any site, the list of comments grows the longer it runs; what was sent until here is not of the flood.
        return 0 if stands(site, 40, given.seconds) else 1


if __name__ == "__main__":
    raise SystemExit(main())
