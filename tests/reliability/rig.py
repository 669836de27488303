"""What the experiments share: a real portal with a folder of its own, signing in over plain HTTP, running fernamtctl, a private
D-Bus session with a real keyring, and the way a result is told. Standard library only; shares no code with the programs."""
import argparse
import datetime
import hashlib
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
# The programs of the experiments take the time of this computer, so the portal stands still at the same moment.
CLOCK = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
# The users of the demo.
ADMINISTRATOR = ("customer9000000", "Muster-Admin-2026")
ACCOUNTANT = ("buchhaltung.muster", "Muster-Buch-2026")
PBX = ("telefon.muster", "Muster-Tele-2026")


def arguments(description, **more):
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default=os.environ.get("FERNAMT_BUILD_DIR", str(ROOT / "build/test")))
    parser.add_argument("--level", choices=["commit", "full"], default="commit")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", help="append the result as a line to this file")
    for name, options in more.items():
        parser.add_argument("--" + name.replace("_", "-"), **options)
    args = parser.parse_args()
    args.build = pathlib.Path(args.build).resolve()
    return args


class Experiment:
    """Collects what went wrong; `finish` prints PASS or FAIL with the seed and ends the program."""

    def __init__(self, name, args):
        self.name, self.args, self.failures, self.figures, self.started = name, args, [], {}, time.time()
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="fernamt-" + name + "-"))

    def check(self, good, text):
        if not good:
            self.failures.append(text)
            print(f"  WRONG {text}", flush=True)
        return good

    def note(self, **figures):
        self.figures.update(figures)

    def finish(self):
        verdict = "FAIL" if self.failures else "PASS"
        seconds = round(time.time() - self.started, 1)
        told = ", ".join(f"{k.replace('_', ' ')} {v}" for k, v in self.figures.items())
        print(f"{verdict} {self.name} ({self.args.level}, seed {self.args.seed}, {seconds} s): {told}", flush=True)
        if self.args.json:
            with open(self.args.json, "a", encoding="utf-8") as out:
                out.write(json.dumps({"experiment": self.name, "verdict": verdict, "level": self.args.level, "seed": self.args.seed,
                                      "seconds": seconds, "figures": self.figures, "failures": self.failures[:20]}) + "\n")
        if self.failures:
            print(f"  what it left: {self.folder}")
        else:
            shutil.rmtree(self.folder, ignore_errors=True)
        sys.exit(1 if self.failures else 0)


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def json(self):
        return json.loads(self.body)

    @property
    def code(self):
        try:
            return self.json().get("code", "")
        except (ValueError, AttributeError):
            return ""


class Portal:
    """A portal process with its own data, outbox and clock."""

    def __init__(self, build, folder, demo=True, clock=CLOCK, more=(), env=None):
        self.program, self.clock = str(pathlib.Path(build) / "bin/fernamt-portal"), clock
        self.folder = pathlib.Path(folder)
        self.data, self.outbox, self.log = self.folder / "portal", self.folder / "outbox", self.folder / "portal.log"
        self.outbox.mkdir(parents=True, exist_ok=True)
        command = [self.program, "--port", "0", "--data", str(self.data), "--outbox", str(self.outbox), "--test-controls",
                   "--clock", clock, "--exit-on-stdin-eof", *more]
        if demo:
            command.append("--demo")
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=open(self.log, "ab"),
                                        env=dict(os.environ, **(env or {})))
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("the portal did not start: " + self.log.read_text(errors="replace")[-2000:])
        self.url = json.loads(line)["url"]
        self.address = urllib.parse.urlsplit(self.url)

    def close(self):
        self.process.stdin.close()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def operator(self, *words, expect=0):
        done = subprocess.run([self.program, "operator", *words, "--data", str(self.data), "--outbox", str(self.outbox), "--clock", self.clock],
                              capture_output=True, text=True, timeout=300)
        if done.returncode != expect:
            raise RuntimeError(f"operator {' '.join(words)}: {done.returncode} {done.stdout} {done.stderr}")
        return done.stdout

    def advance(self, **time):
        """Moves the portal's clock: advance(hours=12, seconds=1)."""
        self.operator("clock", "advance", str(int(datetime.timedelta(**time).total_seconds())))

    def request(self, method, path, body=None, token=None, headers=None, raw=False):
        connection = http.client.HTTPConnection(self.address.hostname, self.address.port, timeout=60)
        sent = dict(headers or {})
        if token:
            sent["Authorization"] = "Bearer " + token
        if body is not None and not isinstance(body, (bytes, str)):
            body = json.dumps(body)
            sent.setdefault("Content-Type", "application/json")
        connection.request(method, path, body, sent)
        reply = connection.getresponse()
        data = reply.read()
        connection.close()
        return Answer(reply.status, {k.lower(): v for k, v in reply.getheaders()}, data)

    # -- what the outbox folder holds -----------------------------------------------------------------------------------------
    def messages(self):
        return {p: p.read_text(encoding="utf-8", errors="replace") for p in sorted(self.outbox.rglob("*")) if p.is_file() and not p.name.startswith(".")}

    def newest(self, pattern, known=(), kind="", seconds=10):
        """The match of `pattern` in a message (of a file ending with `kind`) that is not in `known`; waits for the delivery."""
        until = time.time() + seconds
        while time.time() < until:
            for path, text in sorted(self.messages().items(), key=lambda item: item[0].stat().st_mtime_ns, reverse=True):
                found = re.search(pattern, text)
                if path not in known and path.name.endswith(kind) and found:
                    return found
            time.sleep(0.02)
        raise RuntimeError(f"no message with {pattern} in {self.outbox}")

    def pin(self, known):
        """The PIN of the SMS that is not in `known`; mails have eight digits too, order numbers for one."""
        return self.newest(r"(?<!\d)(\d{8})(?!\d)", known, ".txt").group(1)

    def start(self, user):
        answer = self.request("POST", "/v1/sign-ins", {"userName": user})
        assert answer.status == 201, (answer.status, answer.body)
        return answer.json()["signInId"]

    def sign_in(self, user, password):
        """(token, whether a PIN was asked)"""
        known = set(self.messages())
        sign_in = self.start(user)
        answer = self.request("POST", f"/v1/sign-ins/{sign_in}/password", {"password": password})
        assert answer.status == 200, (user, answer.status, answer.body)
        result = answer.json()
        asked = result["next"] == "pin"
        if asked:
            answer = self.request("POST", f"/v1/sign-ins/{sign_in}/pin", {"pin": self.pin(known)})
            assert answer.status == 200, (user, answer.status, answer.body)
            result = answer.json()
        return result["token"], asked

    def documents(self, token):
        items, after = [], ""
        while True:
            answer = self.request("GET", "/v1/documents?limit=500" + after, token=token)
            assert answer.status == 200, (answer.status, answer.body)
            page = answer.json()
            items += page["items"]
            if not page.get("next"):
                return items
            after = "&after=" + urllib.parse.quote(page["next"], safe="")


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def inside_private_session():
    """Runs this program again inside a D-Bus session of its own with an unlocked gnome-keyring and a HOME of its own."""
    if os.environ.get("FERNAMT_PRIVATE_SESSION"):
        return
    home = tempfile.mkdtemp(prefix="fernamt-home-")
    run = pathlib.Path(home) / "run"
    run.mkdir(mode=0o700)
    env = dict(os.environ, HOME=home, XDG_RUNTIME_DIR=str(run), FERNAMT_PRIVATE_SESSION=home, QT_QPA_PLATFORM="offscreen",
               XDG_DATA_HOME=f"{home}/.local/share", XDG_CONFIG_HOME=f"{home}/.config", XDG_CACHE_HOME=f"{home}/.cache")
    # Controls that compile find the caller's objects again.
    env.setdefault("CCACHE_DIR", str(pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "ccache"))
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        env.pop(name, None)
    script = ('printf "keyring-word\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 || exit 90\n'
              'for i in $(seq 50); do gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets '
              '--method org.freedesktop.DBus.Peer.Ping >/dev/null 2>&1 && break; sleep 0.1; done\n'
              'exec "$@"')
    try:
        code = subprocess.call(["dbus-run-session", "--", "bash", "-c", script, "keyring", sys.executable, *sys.argv], env=env)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    sys.exit(code)


class Ctl:
    """fernamtctl with a data folder of its own."""

    def __init__(self, build, folder, portal, profile="default"):
        self.program = str(pathlib.Path(build) / "bin/fernamtctl")
        self.data, self.portal, self.profile = pathlib.Path(folder), portal, profile

    def command(self, *words):
        return [self.program, *words, "--data", str(self.data), "--profile", self.profile]

    def run(self, *words, stdin="", timeout=300, env=None, prefix=()):
        return subprocess.run([*prefix, *self.command(*words)], input=stdin, capture_output=True, text=True, timeout=timeout,
                              env=dict(os.environ, **(env or {})), errors="replace")

    def begin(self, *words):
        return subprocess.Popen(self.command(*words), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def pin_script(portal, folder):
    """A program for --pin-command: prints the PIN of the SMS that comes after this call."""
    script = pathlib.Path(folder) / "newest-pin"
    known = pathlib.Path(folder) / "known-messages"
    known.write_text("\n".join(str(p) for p in portal.messages()) + "\n")
    script.write_text(f"""#!/bin/bash
for i in $(seq 200); do
    for file in $(find {portal.outbox} -type f -name '[!.]*.txt' | grep -vxF -f {known}); do
        pin=$(grep -oE '(^|[^0-9])[0-9]{{8}}($|[^0-9])' "$file" | grep -oE '[0-9]{{8}}' | head -1)
        [ -z "$pin" ] || {{ echo "$pin"; exit 0; }}
    done
    sleep 0.05
done
exit 1
""")
    script.chmod(0o700)
    return str(script)


def login(ctl, portal, user=ADMINISTRATOR, env=None):
    """Signs fernamtctl in: password on standard input, the PIN by a command. Returns the finished process."""
    ctl.data.mkdir(parents=True, exist_ok=True)
    done = ctl.run("login", "--portal", ctl.portal.url, "--user", user[0], "--password-stdin", "--pin-command",
                   pin_script(portal, ctl.data.parent), "--json", stdin=user[1] + "\n", env=env)
    if done.returncode:
        raise RuntimeError(f"login ends with {done.returncode}: {done.stdout} {done.stderr}")
    return done


def sign_in_with_grant(ctl, portal, user=ADMINISTRATOR):
    login(ctl, portal, user)
    done = ctl.run("grant", "create", "--name", "night", "--json")
    if done.returncode:
        raise RuntimeError(f"grant create ends with {done.returncode}: {done.stdout} {done.stderr}")


def kill(process):
    process.send_signal(signal.SIGKILL)
    process.wait()

