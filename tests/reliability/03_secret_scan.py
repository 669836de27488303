#!/usr/bin/env python3
"""Plants secrets, lives through a whole session of fernamtctl and of the window at debug log level, and looks for them everywhere
but in the keyring.

Secrets: a new password, a wrong password, two PINs, the session token and the token of a device grant (read by a proxy on the way).
Looked through: data folders of client and portal, archive, HOME, XDG folders, what appeared in /tmp and /dev/shm, standard output
and error of every command, the window's diagnostic bundle, and command line and environment of every process while it ran. Control: every secret in every form is
planted in each of the places, and all must be found.
"""
import os
import pathlib
import random
import shutil
import string
import tempfile
import threading
import time

import rig
from proxy import Proxy
from secretscan import forms, scan
from stock import without_pin_limits
import windowsession

DEBUG = {"QT_LOGGING_RULES": "fernamt.*=true"}


class Watcher(threading.Thread):
    """Writes cmdline and environ of every process of ours into a folder, again and again."""

    def __init__(self, folder):
        super().__init__(daemon=True)
        self.folder, self.stop, self.seen = folder, threading.Event(), 0
        folder.mkdir()

    def run(self):
        while not self.stop.is_set():
            for process in pathlib.Path("/proc").glob("[0-9]*"):
                try:
                    if not (process / "comm").read_text().startswith("fernamt"):
                        continue
                    text = (process / "cmdline").read_bytes() + b"\n" + (process / "environ").read_bytes()
                except OSError:
                    continue
                target = self.folder / f"{process.name}-{hash(text) & 0xffffffff:x}"
                if not target.exists():
                    target.write_bytes(text)
                    self.seen += 1
            time.sleep(0.005)


def canary(chance, length):
    return "Kanarie_" + "".join(chance.choice(string.ascii_letters + string.digits + "#+*@;") for _ in range(length - 8))


def control(places, secrets):
    """Plants each secret in each form in each place; returns (how many, what was missed)."""
    tried, missed = 0, []
    for place in places:
        place = pathlib.Path(place)
        if not place.is_dir():
            continue
        target = place / "fernamt-planted"
        for name, secret in secrets.items():
            for form, needle in forms(secret).items():
                target.write_bytes(b"some text " * 50 + needle + b" and more" * 50)
                tried += 1
                if not any(hit[0] == str(target) for hit in scan([target], secrets)[0]):
                    missed.append(f"{form} of {name} in {place}")
        # The whole way, walking the place itself, once per place.
        target.write_bytes(b"x" + next(iter(secrets.values())).encode())
        if not any(hit[0] == str(target) for hit in scan([place], secrets)[0]):
            missed.append(f"walking {place}")
        target.unlink()
    return tried, missed


def main():
    args = rig.arguments(__doc__)
    rig.inside_private_session()
    experiment = rig.Experiment("secret-scan", args)
    chance = random.Random(args.seed)
    started = time.time()
    user, old = rig.ADMINISTRATOR
    secrets = {"password": canary(chance, 32), "wrong password": canary(chance, 30)}
    work = experiment.folder
    watcher = Watcher(work / "processes")
    watcher.start()
    portal = rig.Portal(args.build, work, more=without_pin_limits(), env=DEBUG)
    proxy = Proxy(portal.url)
    output = work / "output"
    output.mkdir()
    try:
        token, _ = portal.sign_in(user, old)
        changed = portal.request("POST", "/v1/profile/password", {"currentPassword": old, "newPassword": secrets["password"]}, token)
        experiment.check(changed.status == 204, f"the password was not changed: {changed.status} {changed.body}")
        portal.request("DELETE", "/v1/session", token=token)

        ctl = rig.Ctl(args.build, work / "data", proxy)
        counter = iter(range(1000))

        def run(*words, expect, stdin=""):
            done = ctl.run(*words, "--debug", stdin=stdin, env=DEBUG)
            (output / f"{next(counter):03}").write_text(done.stdout + "\n---\n" + done.stderr)
            experiment.check(done.returncode in expect, f"{' '.join(words)} ends with {done.returncode}: {done.stderr[-300:]}")

        # Wrong password, wrong PIN, then the right ones.
        words = ["login", "--portal", proxy.url, "--user", user, "--password-stdin"]
        run(*words, stdin=secrets["wrong password"] + "\n", expect=(5,))
        wrong_pin = f"{chance.randrange(10**8):08}"
        secrets["wrong pin"] = wrong_pin
        run(*words, "--pin-stdin", stdin=f"{secrets['password']}\n{wrong_pin}\n", expect=(4, 5))
        portal.advance(minutes=2)
        known = set(portal.messages())
        done = rig.login(ctl, portal, (user, secrets["password"]), env=DEBUG)
        (output / "login").write_text(done.stdout + "\n---\n" + done.stderr)
        secrets["pin"] = portal.pin(known)
        run("grant", "create", "--name", "night", "--json", expect=(0,))
        run("grant", "list", "--json", expect=(0,))
        run("documents", "list", "--json", expect=(0,))
        run("documents", "fetch", "--out", str(work / "archive"), "--json", expect=(0,))
        run("documents", "fetch", "--out", str(work / "archive"), "--json", expect=(3,))
        run("archive", "verify", "--json", expect=(0,))
        run("logout", expect=(0,))
        # The same by the window.
        secrets["pin of the window"], left = windowsession.live(experiment, portal, proxy, user, secrets, wrong_pin, DEBUG)
        secrets.update(proxy.secrets)
    finally:
        watcher.stop.set()
        watcher.join()
        proxy.close()
        portal.close()
    experiment.check(len(proxy.secrets) >= 2, f"only {len(proxy.secrets)} tokens passed the proxy")
    experiment.check(watcher.seen >= 5, f"only {watcher.seen} processes were looked at")
    names = {(work / "processes" / p.name).read_bytes().split(b"\0")[0].split(b"/")[-1] for p in (work / "processes").iterdir()}
    experiment.check({b"fernamt", b"fernamtctl", b"fernamt-portal"} <= names, f"looked only at {names}")

    home = pathlib.Path(os.environ["HOME"])
    places = [work / "data", work / "portal", work / "archive", output, work / "processes", work / "portal.log", home, *left]
    for shared in ("/tmp", "/dev/shm", "/var/tmp"):
        for path in pathlib.Path(shared).iterdir():
            try:
                if path.stat().st_mtime >= started and path not in (work, home) and "fernamt" in path.name.lower():
                    places.append(path)
            except OSError:
                pass
    keyring = home / ".local/share/keyrings"
    experiment.check(any(keyring.glob("*.keyring")), "nothing was ever put into the keyring")
    hits, read = scan(places, secrets, skip=[keyring])
    for path, name, form in sorted(set(hits)):
        experiment.check(False, f"{name} ({form}) in {path}")
    tried, missed = control([p for p in places if p.is_dir()] + [experiment.folder / "settings", pathlib.Path("/dev/shm")], secrets)
    for text in missed:
        experiment.check(False, f"control not found: {text}")
    experiment.check(tried >= 20, "too few controls")
    experiment.note(secrets=len(secrets), places=len(places), megabytes=round(read / 1e6, 1), processes=watcher.seen, hits=len(hits), planted=tried, missed=len(missed))
    experiment.finish()


if __name__ == "__main__":
    main()
