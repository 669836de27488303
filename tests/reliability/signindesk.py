"""What the experiments on sign-ins share: a portal with users only, one sign-in step by step, the limits that are not looked at."""
import json
import time

import rig

LIMITS = ("pin-resend-delay", "pin-per-hour", "pin-per-day", "pins-per-hour-in-all", "pin-in-a-row", "password-delay",
          "password-in-a-row", "recovery-per-address", "recovery-mails")


def off(*rules):
    return [word for rule in rules for word in ("--disable-rule", rule)]


def portal(args, folder, keep=(), more=()):
    """A portal without those limits, except `keep`."""
    rules = off(*(rule for rule in LIMITS if rule not in keep))
    return rig.Portal(args.build, folder, demo=False, more=["--seed-test-users", "--max-per-address", "1000", *rules, *more])


def newest_sms(desk, seconds=10):
    """The text of the only SMS that has not been read; it is gone afterwards."""
    until = time.time() + seconds
    while time.time() < until:
        for path in sorted(desk.outbox.glob("[!.]*.txt"))[-1:]:
            text = path.read_text(encoding="utf-8")
            path.unlink()
            return text
        time.sleep(0.002)
    raise RuntimeError(f"no SMS in {desk.outbox}")


class SignIn:
    """A sign-in of `user` up to the PIN; `pin`: what was sent."""

    def __init__(self, desk, user=rig.ADMINISTRATOR, headers=None):
        self.desk, self.headers = desk, headers or {}
        started = self.call("/v1/sign-ins", {"userName": user[0]})
        assert started.status == 201, started.body
        self.path = "/v1/sign-ins/" + started.json()["signInId"]
        self.answer = self.call(self.path + "/password", {"password": user[1]})
        self.pin = newest_sms(desk).split("Kundenportal: ")[1][:8] if self.answer.status == 200 else None

    def call(self, path, body):
        return self.desk.request("POST", path, body, headers=dict(self.headers))

    def guess(self, pin):
        return self.call(self.path + "/pin", {"pin": pin})


def wrong(pin):
    """Eight other digits."""
    return ("0" if pin[0] == "9" else "9") + pin[1:]


def logged(desk, event):
    """The portal's log lines of one event."""
    found = []
    for line in desk.log.read_text(encoding="utf-8", errors="replace").splitlines():
        try:
            value = json.loads(line)
        except ValueError:
            continue
        if isinstance(value, dict) and value.get("event") == event:
            found.append(value)
    return found
