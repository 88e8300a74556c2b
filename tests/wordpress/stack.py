# SPDX-License-Identifier: MIT
"""A WordPress site of this machine's own on 127.0.0.1: MariaDB, PHP-FPM, nginx, with free ports and a folder of their own.
Each is started by hand and stopped by its process id."""
import contextlib
import fcntl
import http.cookiejar
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
import zipfile

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
HERE = TOP / "tests/wordpress"
DEBIAN = pathlib.Path("/usr/share/wordpress")
PATH = os.environ["PATH"] + ":/usr/sbin:/sbin"
WAIT = 60  # seconds
PASSWORD = "correct horse battery staple"
SERVED = """
daemon off; pid {run}/nginx.pid; error_log {logs}/nginx.log; worker_processes 1; {user}
events {{ worker_connections 512; }}
http {{
    include /etc/nginx/mime.types; access_log off; client_max_body_size 8m;
    client_body_temp_path {run}/body; proxy_temp_path {run}/proxy; fastcgi_temp_path {run}/fastcgi;
    uwsgi_temp_path {run}/uwsgi; scgi_temp_path {run}/scgi;
    server {{
        listen 127.0.0.1:{port}; root {site}; index index.php;
        if (!-e $request_filename) {{
            rewrite ^/[_0-9a-zA-Z-]+(/wp-(admin|includes|content|comments-post|login|cron).*) $1;
        }}
        location / {{ try_files $uri $uri/ /index.php?$args; }}
        location ~ \\.php$ {{
            try_files $uri =404; include /etc/nginx/fastcgi_params;
            fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
            fastcgi_param HTTP_HOST $host:$server_port;
            fastcgi_pass unix:{run}/fpm; fastcgi_read_timeout 120s;
        }}
    }}
}}
"""
NETWORK = """
define( 'MULTISITE', true );
define( 'SUBDOMAIN_INSTALL', false );
define( 'DOMAIN_CURRENT_SITE', '127.0.0.1:@port@' );
define( 'PATH_CURRENT_SITE', '/' );
define( 'SITE_ID_CURRENT_SITE', 1 );
define( 'BLOG_ID_CURRENT_SITE', 1 );
"""
POOL = """
[global]
error_log = {logs}/fpm.log
daemonize = no
[site]
listen = {run}/fpm
listen.backlog = 511
{user}
pm = static
pm.max_children = {workers}
clear_env = no
catch_workers_output = yes
php_admin_value[sendmail_path] = {here}/site/mailbox {mails}
php_admin_value[memory_limit] = 256M
php_admin_value[post_max_size] = 8M
php_admin_value[opcache.enable] = 1
php_admin_value[opcache.validate_timestamps] = 1
php_admin_value[opcache.revalidate_freq] = 60
php_admin_value[realpath_cache_ttl] = 600
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(what, condition, seconds=WAIT):
    end = time.monotonic() + seconds
    while not (found := condition()):
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s in vain for {what}")
        time.sleep(0.05)
    return found


class Answer:
    def __init__(self, status, url, body, headers):
        self.status, self.url, self.body, self.headers = status, url, body, headers

    @property
    def text(self):
        return self.body.decode("utf-8", "replace")

    def json(self):
        return json.loads(self.body)


class Visitor:
    """A browser without JavaScript: cookies, forms, redirects."""

    def __init__(self, site):
        self.site = site
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))

    def ask(self, path, data=None, headers=(), method=None):
        url = path if path.startswith("http") else self.site.url + path
        if isinstance(data, dict):
            data = urllib.parse.urlencode(data, doseq=True, encoding="utf-8", errors="surrogateescape").encode()
        request = urllib.request.Request(url, data, dict(headers), method=method)
        try:
            with self.opener.open(request, timeout=WAIT) as answer:
                return Answer(answer.status, answer.url, answer.read(), answer.headers)
        except urllib.error.HTTPError as error:
            with error:
                return Answer(error.code, error.url, error.read(), error.headers)

    def log_in(self, name):
        self.ask("/wp-login.php")
        answer = self.ask("/wp-login.php", {"log": name, "pwd": PASSWORD, "testcookie": "1",
                                            "redirect_to": self.site.url + "/wp-admin/profile.php"})
        assert "/wp-admin/" in answer.url, f"{name} cannot log in: {answer.url}"
        return self

    def comment(self, text, post=None, name="A visitor", mail="visitor@example.org"):
        """Leaves a comment by the form; the answer after its redirect."""
        return self.ask("/wp-comments-post.php", {"comment_post_ID": post or self.site.post, "comment": text, "author": name,
                                                  "email": mail, "url": "", "submit": "Post Comment"})


def empty_database(folder, user):
    """The folder of a new database without a table of ours: made by the first who asks, for all sites to copy.

    No name of a host is looked up, and nothing of what the kernel has few of for all its processes is asked for: where a
    machine is short of either for a moment, MariaDB's own way of installing gives up."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with open(folder.with_suffix(".lock"), "w", encoding="ascii") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if folder.exists():
            return folder
        begun = folder.with_suffix(".begun")
        for attempt in range(3):
            shutil.rmtree(begun, ignore_errors=True)
            done = subprocess.run(
                ["mariadb-install-db", "--no-defaults", f"--datadir={begun}", "--auth-root-authentication-method=normal", "--skip-test-db",
                 "--force", "--skip-name-resolve", "--innodb-use-native-aio=0", "--innodb-log-file-size=8M"] + ([f"--user={user}"] if user else []),
                env=dict(os.environ, PATH=PATH), check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
            if done.returncode == 0:
                return begun.rename(folder)
            print(f"mariadb-install-db ended with {done.returncode}, attempt {attempt + 1}:\n{done.stdout[-3000:]}", flush=True)
            time.sleep(attempt + 1)
        raise AssertionError("no database could be made")


class Site:
    def __init__(self, folder, build, extension=True, workers=3, network=False):
        self.folder, self.build, self.extension, self.workers = folder, build, extension, workers
        self.network = network
        self.processes = {}
        self.site = folder / "www"
        self.logs = folder / "logs"
        self.mails = folder / "mails"
        self.user = "root" if os.getuid() == 0 else ""
        self.command = None  # the command smpolicy, where it is not the one that was built

    # ---- starting and stopping

    def __enter__(self):
        try:
            return self.begin()
        except BaseException:
            self.stop()
            raise

    def __exit__(self, *failure):
        self.stop()
        for folder in (self.site, self.folder / "database"):  # the logs stay
            shutil.rmtree(folder, ignore_errors=True)

    def begin(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        for folder in (self.folder, self.logs, self.mails):
            folder.mkdir(parents=True)
        self.run = pathlib.Path(tempfile.mkdtemp(prefix="smpolicy-site-"))  # sockets have short names
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.start_database()
        self.lay_out()
        self.start_php()
        self.start_nginx()
        self.ids = json.loads(self.php("install.php"))
        if self.network:
            self.php("network.php")
            self.change_config("// @network@", NETWORK.replace("@port@", str(self.port)))
            self.php("second.php")
        self.post = self.ids["post"]
        return self

    def start(self, name, command, **options):
        with open(self.logs / f"{name}.out", "ab") as log:
            self.processes[name] = subprocess.Popen(
                [str(word) for word in command], stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
                env=dict(os.environ, PATH=PATH, SMPOLICY_COMMAND=str(self.command or self.build / "smpolicy")), **options)
        return self.processes[name]

    def stop(self, *names):
        for name in names or reversed(list(self.processes)):
            process = self.processes.pop(name)
            with contextlib.suppress(ProcessLookupError):
                process.send_signal(signal.SIGCONT)  # it may have been halted by a test
            process.terminate()
            try:
                process.wait(WAIT)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        if not names:
            shutil.rmtree(getattr(self, "run", ""), ignore_errors=True)

    def alive(self, name):
        if self.processes[name].poll() is not None:
            raise AssertionError(f"{name} ended:\n{(self.logs / (name + '.out')).read_text(errors='replace')[-3000:]}")
        return True

    def start_database(self):
        data = self.folder / "database"
        shutil.copytree(empty_database(self.build / "wordpress/database", self.user), data)
        self.start("mariadb", [
            "mariadbd", "--no-defaults", f"--datadir={data}", f"--socket={self.run}/db", f"--pid-file={self.run}/db.pid",
            "--skip-networking", "--innodb-use-native-aio=0", "--innodb-log-file-size=8M", "--innodb-buffer-pool-size=64M",
            "--performance-schema=OFF", "--character-set-server=utf8mb4",
            "--innodb-flush-log-at-trx-commit=2",  # to the disk once a second, as on most web sites, and not at each of a comment's commits
        ] + ([f"--user={self.user}"] if self.user else []))
        wait_for("MariaDB", lambda: self.alive("mariadb") and self.sql("SELECT 1", check=False) == "1")
        self.sql("CREATE DATABASE site", database="")

    def sql(self, query, check=True, database=None):
        done = subprocess.run(["mariadb", "--no-defaults", f"--socket={self.run}/db", "-uroot", "-N", "-B", "--default-character-set=utf8mb4",
                               "-e", query] + ([database or "site"] if database is None and check else []),
                              capture_output=True, text=True, check=False, env=dict(os.environ, PATH=PATH))
        if check and done.returncode:
            raise AssertionError(done.stderr)
        return done.stdout.strip()

    def lay_out(self):
        """WordPress' files, with a configuration and the plugin."""
        shutil.copytree(DEBIAN, self.site, symlinks=False)
        template = (HERE / "site/wp-config.php").read_text(encoding="utf-8")
        config = template.replace("@socket@", f"{self.run}/db").replace("@url@", self.url).replace("@debug@", f"{self.logs}/wordpress.log")
        (self.site / "wp-config.php").write_text(config, encoding="utf-8")
        for folder in ("uploads", "mu-plugins"):
            (self.site / "wp-content" / folder).mkdir(exist_ok=True)
        shutil.copy(HERE / "site/quiet.php", self.site / "wp-content/mu-plugins/quiet.php")
        with zipfile.ZipFile(self.build / "wordpress/smpolicy.zip") as archive:  # as an administrator gets it
            archive.extractall(self.site / "wp-content/plugins")

    def change_config(self, old, new):
        """Something else in wp-config.php; PHP-FPM keeps what it has compiled of it, and so begins anew."""
        config = self.site / "wp-config.php"
        config.write_text(config.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
        self.restart_php(self.extension)

    def settings(self):
        """For PHP, both of FPM and of the command line."""
        with_extension = [f"extension={self.build}/php/smpolicy.so"] if self.extension else []
        return [word for each in with_extension for word in ("-d", each)]

    def start_php(self):
        (self.run / "fpm.conf").write_text(POOL.format(
            logs=self.logs, run=self.run, here=HERE, mails=self.mails, workers=self.workers,
            user=f"user = {self.user}\ngroup = {self.user}\nlisten.owner = {self.user}" if self.user else ""))
        self.start("fpm", ["php-fpm8.2", "--nodaemonize", "--fpm-config", self.run / "fpm.conf", *self.settings()]
                   + (["--allow-to-run-as-root"] if self.user else []))
        wait_for("PHP-FPM", lambda: self.alive("fpm") and (self.run / "fpm").exists())

    def restart_php(self, extension):
        self.stop("fpm")
        (self.run / "fpm").unlink(missing_ok=True)
        self.extension = extension
        self.start_php()

    def start_nginx(self):
        (self.run / "nginx.conf").write_text(SERVED.format(
            run=self.run, logs=self.logs, port=self.port, site=self.site, user=f"user {self.user};" if self.user else ""))
        self.start("nginx", ["nginx", "-c", self.run / "nginx.conf", "-e", self.logs / "nginx.log"])

        def answers():
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
                return True
        wait_for("nginx", lambda: self.alive("nginx") and answers())

    # ---- from the inside

    def php(self, script, *arguments):
        """Runs a script of tests/wordpress/site with WordPress loaded; what it writes."""
        done = subprocess.run(["php8.2", *self.settings(), "-d", f"error_log={self.logs}/wordpress.log", "-d", f"sendmail_path={HERE}/site/mailbox {self.mails}",
                               str(HERE / "site" / script), str(self.site), *map(str, arguments)],
                              capture_output=True, text=True, check=False,
                              env=dict(os.environ, SITE_HOST=f"127.0.0.1:{self.port}", SMPOLICY_COMMAND=str(self.command or self.build / "smpolicy")))
        if done.returncode or done.stderr:
            raise AssertionError(f"{script} ended with {done.returncode}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
        return done.stdout

    def evaluate(self, code):
        """The value of a PHP expression, or of what statements return, with WordPress loaded."""
        return json.loads(self.php("evaluate.php", code))

    def option(self, name, value):
        self.evaluate(f"return update_option({json.dumps(name)}, json_decode({json.dumps(json.dumps(value))}, true));")

    def configure(self, **settings):
        """Sets settings of the plugin; the others have their defaults."""
        self.option("smpolicy_settings", settings)

    def comments(self, where="1"):
        """id, approved, text of each comment, as the database has them."""
        return [line.split("\t") for line in self.sql(
            f"SELECT comment_ID, comment_approved, comment_content FROM wp_comments WHERE {where} ORDER BY comment_ID").splitlines()]

    def verdict(self, comment):
        return json.loads(self.sql(f"SELECT meta_value FROM wp_commentmeta WHERE comment_id = {comment} AND meta_key = '_smpolicy_verdict'")
                          .replace("\\\\", "\\") or "null")

    def new_mails(self):
        mails = []
        for path in sorted(self.mails.iterdir()):
            mails.append(path.read_text(encoding="utf-8", errors="replace"))
            path.unlink()
        return mails

    def complaints(self):
        """What PHP complained of."""
        log = self.logs / "wordpress.log"
        return [line for line in log.read_text(errors="replace").splitlines() if line] if log.exists() else []
