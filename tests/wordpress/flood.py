# SPDX-License-Identifier: MIT
"""Comments at a steady rate, by several visitors at once, and what became of them."""
import http.client
import threading
import time
import urllib.parse

SAID = ["Comment {}: will there be evening classes in welding for adults on the Alva campus this fall?",
        "Comment {}: the board wasted our tax money on this lab and should resign.",
        "Comment {}: what a f*cking waste, the parking is full again.",
        "Comment {}: my daughter loves the new booths, thank you to all who made them possible!"]


def send(site, name, said, post, headers=()):
    """One comment by the form, from somebody new; the status of the answer. No two comments may be the same, which WordPress refuses."""
    body = urllib.parse.urlencode({"comment_post_ID": post, "comment": said.format(name), "author": f"Visitor {name}",
                                   "email": f"v{name}@example.org", "submit": "Post Comment"})
    line = http.client.HTTPConnection("127.0.0.1", site.port, timeout=60)
    try:
        line.request("POST", "/wp-comments-post.php", body, {"Content-Type": "application/x-www-form-urlencoded", **dict(headers)})
        answer = line.getresponse()
        answer.read()
        return answer.status
    finally:
        line.close()


class Flood:
    """`rate` comments a second for `seconds`, each sent when it is due and not when there is time for it; 0 as the rate: as fast
    as they are answered. What each took is counted from when it was due, so that one who had to wait is not left out."""

    count = 0  # of floods

    def __init__(self, site, rate, seconds, visitors=8, posts=(), headers=()):
        self.site, self.rate, self.seconds = site, rate, seconds
        self.posts, self.headers = list(posts) or [site.post], headers
        Flood.count += 1
        self.name = f"{Flood.count}."
        self.lock = threading.Lock()
        self.next = 0
        self.taken, self.failed = [], []
        self.began = time.monotonic()
        threads = [threading.Thread(target=self.visitor) for _ in range(visitors)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.lasted = time.monotonic() - self.began

    def turn(self):
        """The number of one more comment and when it is due; None at the end."""
        with self.lock:
            number, now = self.next, time.monotonic()
            if self.rate and number >= self.rate * self.seconds or not self.rate and now - self.began >= self.seconds:
                return None
            self.next += 1
            return number, self.began + number / self.rate if self.rate else now

    def visitor(self):
        while turn := self.turn():
            number, due = turn
            time.sleep(max(0, due - time.monotonic()))
            try:
                status = send(self.site, f"{self.name}{number}", SAID[number % len(SAID)], self.posts[number % len(self.posts)], self.headers)
                with self.lock:
                    self.taken.append(time.monotonic() - due)
                    if status != 302:
                        self.failed.append((number, status))
            except OSError as error:
                with self.lock:
                    self.failed.append((number, repr(error)))

    def percentile(self, part):
        taken = sorted(self.taken)
        return 1000 * taken[min(len(taken) - 1, int(part * len(taken)))] if taken else float("nan")
