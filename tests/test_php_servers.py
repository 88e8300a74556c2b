#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""PHP under real servers on 127.0.0.1: a request costs no load of the policy. Servers that are not installed are skipped."""
import contextlib
import json
import os
import pathlib
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

from harness import TOP, arguments, equal, holds, run, test

BUILD = arguments().build.resolve()
EXTENSION = BUILD / "php/smpolicy.so"
REQUEST = TOP / "bindings/php/tests/request.php"
PHP = "php8.2" if shutil.which("php8.2") else "php"
FPM = shutil.which("php-fpm8.2", path=os.environ["PATH"] + ":/usr/sbin")
APACHE = shutil.which("apache2", path=os.environ["PATH"] + ":/usr/sbin")
MOD_PHP = pathlib.Path("/usr/lib/apache2/modules/libphp8.2.so")
WAIT = 20  # seconds


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def folder():
    """One that a server's user can read."""
    with tempfile.TemporaryDirectory() as path:
        os.chmod(path, 0o755)
        yield pathlib.Path(path)


@contextlib.contextmanager
def server(command, ready, **options):
    process = subprocess.Popen([str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT,
                               start_new_session=True, **options)  # Apache ends its whole group
    try:
        deadline = time.monotonic() + WAIT
        while not ready():
            holds(process.poll() is None, f"{command[0]} ended")
            holds(time.monotonic() < deadline, f"{command[0]} does not answer")
            time.sleep(0.05)
        yield process
    finally:
        process.terminate()
        try:
            process.wait(WAIT)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def answers(port):
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
        return True
    return False


def record(kind, content):
    return struct.pack("!BBHHBB", 1, kind, 1, len(content), 0, 0) + content


def pair(name, value):
    return b"".join(struct.pack("!I", len(part) | 1 << 31) for part in (name, value)) + name + value


def fastcgi(port, query=""):
    """What the script writes, by the FastCGI protocol."""
    given = {"SCRIPT_FILENAME": str(REQUEST), "REQUEST_METHOD": "GET", "QUERY_STRING": query, "SCRIPT_NAME": "/request.php"}
    parameters = b"".join(pair(name.encode(), value.encode()) for name, value in given.items())
    with socket.create_connection(("127.0.0.1", port), WAIT) as line:
        line.sendall(record(1, struct.pack("!HB5x", 1, 0)) + record(4, parameters) + record(4, b"") + record(5, b""))
        answer, said = b"", {6: b"", 7: b""}
        while part := line.recv(65536):
            answer += part
    while answer:
        _, kind, _, length, padding, _ = struct.unpack("!BBHHBB", answer[:8])
        if kind in said:
            said[kind] += answer[8:8 + length]
        answer = answer[8 + length + padding:]
    equal(said[7], b"")
    return said[6].partition(b"\r\n\r\n")[2].decode()


def http(port, path="", data=None):
    body = urllib.parse.urlencode(data).encode() if data else None
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/{path}", body, timeout=WAIT) as answer:
        return answer.read().decode()


def costs_no_load(get, sapi, where):
    """`get` makes one request with a query."""
    policy = where / "policy.yaml"
    policy.write_text("extends: northwest-technology-center\npolicy: tried\nversion: '1'\n", encoding="utf-8")
    policy.chmod(0o644)
    time.sleep(0.05)  # a file that is written while it is read is not kept
    query = "policy=" + urllib.parse.quote(str(policy))
    for expected in (1, 2):
        seen = {}
        for _ in range(60):
            told = json.loads(get(query))
            equal((told["driver"], told["sapi"]), ("extension", sapi))
            equal(told["report"]["policy"]["digest"], told["digest"])
            seen.setdefault(told["process"], []).append((told["loads"], told["microseconds"], told["digest"]))
        for process, requests in seen.items():
            loads = [each[0] for each in requests]
            holds(loads[-1] <= expected and loads[-1] == loads[0], f"process {process} loaded {loads}")
        digest = next(iter(seen.values()))[0][2]
        equal({each[2] for requests in seen.values() for each in requests}, {digest})
        holds(expected == 1 or digest != before, "the changed file is read")
        before = digest
        repeated = sorted(each[1] for requests in seen.values() for each in requests[1:])
        holds(repeated[len(repeated) // 2] < 5000, f"{repeated[len(repeated) // 2]} µs for half of the requests")
        policy.write_text(policy.read_text(encoding="utf-8") + "# changed\n", encoding="utf-8")
        time.sleep(0.05)


@test
def the_example_page_checks_drafts():
    for extension in (["-d", f"extension={EXTENSION}"], []):
        port = free_port()
        command = [PHP, "-n", *extension, "-S", f"127.0.0.1:{port}", "-t", TOP / "examples/php"]
        with server(command, lambda: answers(port), env=dict(os.environ, SMPOLICY_COMMAND=str(BUILD / "smpolicy"))):
            holds("<textarea" in http(port), "the form")
            part = http(port, data={"part": "1", "audience": "direct", "text": "you <b>stupid</b> idiot, text me tonight"})
            holds("smpolicy-hold" in part and "staff.2" in part and "<form" not in part, part)
            holds("<b>" not in part and "&lt;b&gt;" in part, "the draft is escaped")
            holds("smpolicy-clear" in http(port, data={"part": "1", "text": "The open house is on Thursday."}), "clear")
            whole = http(port, data={"text": "you stupid idiot </textarea><script>", "audience": "nobody"})
            holds("<form" in whole and "smpolicy" in whole and "<script>" not in whole, "without a script")
            equal(http(port, data={"part": "1", "text[]": "x"}), "")
            http(port, "page.js")
            http(port, "page.css")


def fpm():
    with folder() as where:
        port = free_port()
        (where / "fpm.conf").write_text(
            f"[global]\nerror_log={where}/log\ndaemonize=no\n[www]\nlisten=127.0.0.1:{port}\npm=static\npm.max_children=2\n"
            + ("user=nobody\ngroup=nogroup\n" if os.getuid() == 0 else ""), encoding="utf-8")
        command = [FPM, "-n", "-d", f"extension={EXTENSION}", "-y", where / "fpm.conf", "-F"]
        with server(command, lambda: answers(port)):
            costs_no_load(lambda query: fastcgi(port, query), "fpm-fcgi", where)


def apache():
    with folder() as where:
        port = free_port()
        (where / "php.ini").write_text(f"extension={EXTENSION}\n", encoding="utf-8")
        modules = "".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"
                          for name in ("mpm_prefork", "authz_core"))
        (where / "apache.conf").write_text(
            f"{modules}LoadModule php_module {MOD_PHP}\nServerRoot {where}\nListen 127.0.0.1:{port}\nServerName localhost\n"
            f"PidFile {where}/pid\nErrorLog {where}/log\nDocumentRoot {REQUEST.parent}\nPHPIniDir {where}\n"
            "StartServers 2\nMaxRequestWorkers 2\nUser nobody\nGroup nogroup\n"
            "<FilesMatch \\.php$>\nSetHandler application/x-httpd-php\n</FilesMatch>\n", encoding="utf-8")
        with server([APACHE, "-f", where / "apache.conf", "-DFOREGROUND"], lambda: answers(port)):
            costs_no_load(lambda query: http(port, "request.php?" + query), "apache2handler", where)


# Its workers are another user, who may not read a working tree under a private home.
if FPM:
    @test
    def under_fpm_a_request_costs_no_load():
        fpm()
else:
    print("skip under_fpm_a_request_costs_no_load: php8.2-fpm is not installed")

if APACHE and MOD_PHP.exists():
    @test
    def under_apache_a_request_costs_no_load():
        apache()
else:
    print("skip under_apache_a_request_costs_no_load: apache2 with libapache2-mod-php8.2 is not installed")

sys.exit(run())
