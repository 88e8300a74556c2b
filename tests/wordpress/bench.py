#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What the plugin adds to a comment under PHP-FPM, how many comments a second the site takes, and a long flood of them.
Ends with 1 where a comment is lost, the flood is not kept up with, or the plugin adds more than it may."""
import argparse
import pathlib
import statistics
import time

from flood import SAID, Flood, send
from stack import TOP, Site

PAIRS, WARM = 200, 40
MOST = 3.0  # milliseconds that a comment may take longer
RATE = 40
POSTS = 20
PLAIN = {"Without-Plugin": "1"}


def one(site, name, said, headers, times):
    """Milliseconds until the answer, and of PHP's processor time."""
    began = time.perf_counter()
    assert send(site, name, said, site.post, headers) == 302, name
    taken = 1000 * (time.perf_counter() - began)
    for _ in range(50000):  # written when the answer is out
        if (line := times.readline()).endswith("\n"):
            break
        time.sleep(0.0002)
    return taken, int(line) / 1000


def costs(site):
    """The same comment with and without the plugin, one after the other: a busy machine is as busy for both."""
    path = site.folder / "times"
    path.write_text("", encoding="utf-8")
    added = {said: ([], []) for said in SAID}
    plain = ([], [])
    with open(path, encoding="utf-8") as times:
        for number in range(WARM + PAIRS):
            said, pair = SAID[number % len(SAID)], {}
            for with_it in (True, False) if number // len(SAID) % 2 else (False, True):
                pair[with_it] = one(site, f"pair{number}.{int(with_it)}", said, {} if with_it else PLAIN, times)
            for which in (0, 1) if number >= WARM else ():
                added[said][which].append(pair[True][which] - pair[False][which])
                plain[which].append(pair[False][which])
    medians = []
    for which, what in enumerate(("until the answer", "of PHP's processor time")):
        whole = [each for said in SAID for each in added[said][which]]
        medians.append(statistics.median(whole))
        quarter = statistics.quantiles(whole, n=4)
        print(f"a comment takes {statistics.median(plain[which]):.2f} ms {what} without the plugin, which adds {medians[-1]:.2f} ms "
              f"(median of {PAIRS} pairs; half of them {quarter[0]:.2f} to {quarter[2]:.2f}; one that is held "
              f"{statistics.median(added[SAID[2]][which]):.2f})", flush=True)
    if medians[0] > MOST:
        print(f"that is more than {MOST} ms")
    return medians[0] <= MOST


def rates(site):
    for headers, what in ((PLAIN, "without"), ({}, "with")):
        flood = Flood(site, 0, 8, visitors=6, headers=headers, posts=site.posts)
        print(f"as fast as they are answered, {what} the plugin: {len(flood.taken) / flood.lasted:.0f} comments a second", flush=True)


def stands(site, rate, seconds):
    """The flood, and what the database says of it afterwards."""
    before = len(site.comments())
    flood = Flood(site, rate, seconds, visitors=16, posts=site.posts)
    after = site.comments()[before:]
    first = after[0][0] if after else 0
    verdicts = int(site.sql(f"SELECT COUNT(*) FROM wp_commentmeta WHERE meta_key = '_smpolicy_verdict' AND comment_id >= {first}"))
    records = int(site.sql(f"SELECT COUNT(*) FROM wp_smpolicy_audit WHERE about = 'comment' AND object >= {first}"))
    bad = [approved for _, approved, said in after if "f*cking" in said]
    wrong = sum(approved != ("0" if "f*cking" in said else "1") for _, approved, said in after)
    reached = len(flood.taken) / flood.lasted
    print(f"{rate} comments a second for {seconds} s: {len(flood.taken)} answered in {flood.lasted:.1f} s, {reached:.1f} a second; "
          f"{len(after)} in the database, {verdicts} with what was found, {records} of {len(bad)} in the record, {wrong} in the wrong place, "
          f"{len(flood.failed)} refused {sorted({why for _, why in flood.failed}, key=str)[:3] or ''}; from when each was due to its answer "
          f"{flood.percentile(0.5):.0f} ms (median), {flood.percentile(0.99):.0f} ms (99 %), {flood.percentile(1):.0f} ms at most", flush=True)
    whole = not flood.failed and len(flood.taken) == len(after) == verdicts == rate * seconds and records == len(bad) and not wrong
    if reached < 0.99 * rate:
        print(f"the site did not keep up with {rate} a second")
    return whole and reached >= 0.99 * rate


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, default=TOP / "build")
    parser.add_argument("--seconds", type=int, default=600)
    given = parser.parse_args()
    build = given.build.resolve()
    with Site(build / "wordpress/site-bench", build, workers=4) as site:
        site.change_config("'WP_DEBUG', true", "'WP_DEBUG', false")
        site.change_config("// @network@", f"define( 'SITE_TIMES', '{site.folder}/times' );")
        site.posts = site.evaluate("$posts = array(); for ($i = 0; $i < %d; $i++) { $posts[] = wp_insert_post(array('post_title' => \"News $i of the welding lab\", "
                                   "'post_content' => 'The welding lab on the Alva campus has twelve new booths.', 'post_status' => 'publish')); } return $posts;" % POSTS)
        site.option("moderation_notify", 0)  # WordPress' own message about a comment that waits is not of the plugin
        good = [costs(site)]
        site.option("moderation_notify", 1)
        rates(site)
        # As on any site, the lists of comments grow the longer it runs.
        good.append(stands(site, RATE, given.seconds))
        return 0 if all(good) else 1


if __name__ == "__main__":
    raise SystemExit(main())
