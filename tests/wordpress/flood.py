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


class Flood:
    """`rate` comments a second for `seconds`; 0 as the rate: as fast as they are answered."""

    count = 0  # of floods: no two comments are the same, which WordPress refuses

    def __init__(self, site, rate, seconds, visitors=8, said=SAID):
        self.site, self.rate, self.seconds, self.said = site, rate, seconds, said
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
            number = self.next
            due = self.began + (number / self.rate if self.rate else 0)
            if number >= self.rate * self.seconds if self.rate else time.monotonic() - self.began >= self.seconds:
                return None
            self.next += 1
            return number, due

    def visitor(self):
        while turn := self.turn():
            number, due = turn
            time.sleep(max(0, due - time.monotonic()))
            body = urllib.parse.urlencode({"comment_post_ID": self.site.post, "comment": self.said[number % len(self.said)].format(f"{self.name}{number}"),
                                           "author": f"Visitor {self.name}{number}", "email": f"v{number}@example.org", "submit": "Post Comment"})
            began = time.monotonic()
            try:
                line = http.client.HTTPConnection("127.0.0.1", self.site.port, timeout=60)
                line.request("POST", "/wp-comments-post.php", body, {"Content-Type": "application/x-www-form-urlencoded"})
                answer = line.getresponse()
                answer.read()
                line.close()
                with self.lock:
                    self.taken.append(time.monotonic() - began)
                    if answer.status != 302:
                        self.failed.append((number, answer.status))
            except OSError as error:
                with self.lock:
                    self.failed.append((number, repr(error)))

    def percentile(self, part):
        taken = sorted(self.taken)
        return 1000 * taken[min(len(taken) - 1, int(part * len(taken)))] if taken else float("nan")
