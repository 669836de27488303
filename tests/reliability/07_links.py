#!/usr/bin/env python3
"""One-time links: a hundred redemptions at once give exactly one new password; looking at the link, also by a mail scanner, uses
nothing up; it is dead after its use, after 24 hours and when a newer one was sent; the token stands in no log. Controls: each rule off
must be seen."""
import concurrent.futures
import email
import email.policy
import re
import time

import rig
from signindesk import off, portal

AT_ONCE = 100
NAME, PASSWORD = rig.ADMINISTRATOR


def link(desk):
    """The token of a fresh link."""
    for path in desk.outbox.glob("*.eml"):
        path.unlink()
    assert desk.request("POST", "/v1/password-resets", {"userName": NAME}).status in (200, 202, 204)
    until = time.time() + 10
    while time.time() < until:
        for path in desk.outbox.glob("[!.]*.eml"):
            mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
            return re.search(r"/link/([A-Za-z0-9_-]+)", mail.get_body(("plain", "html")).get_content()).group(1)
        time.sleep(0.01)
    raise RuntimeError("no mail with a link")


def redeem(desk, token):
    return desk.request("POST", "/v1/links/redeem", {"token": token, "password": PASSWORD})


def attack(args, folder, rounds, more=()):
    """What went wrong, by name."""
    desk, wrong, tokens = portal(args, folder, more=more), {}, []
    try:
        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
            for _ in range(rounds):
                tokens.append(link(desk))
                for method in ("GET", "HEAD"):
                    desk.request(method, "/link/" + tokens[-1])
                if desk.request("POST", "/v1/links/inspect", {"token": tokens[-1]}).status != 200:
                    wrong["looking"] = "the link was used up by looking at it"
                answers = list(pool.map(lambda _, t=tokens[-1]: redeem(desk, t), range(AT_ONCE)))
                good = sum(a.status < 300 for a in answers)
                if good != 1:
                    wrong["once"] = f"{good} of {AT_ONCE} redemptions at once succeeded"
                if redeem(desk, tokens[-1]).status < 400:
                    wrong["once"] = "a used link worked again"
        old, new = link(desk), link(desk)
        if redeem(desk, old).status < 400:
            wrong["superseded"] = "an older link worked beside the newer"
        desk.advance(hours=24, seconds=1)
        if redeem(desk, new).status < 400:
            wrong["lifetime"] = "a link worked after 24 hours"
        log = desk.log.read_text(encoding="utf-8", errors="replace")
        if any(token in log for token in tokens + [old, new]):
            wrong["log"] = "a token stands in the log"
        return wrong
    finally:
        desk.close()


def main():
    args = rig.arguments(__doc__, rounds={"type": int})
    experiment = rig.Experiment("links", args)
    rounds = args.rounds or (100 if args.level == "full" else 1)
    for name, text in attack(args, experiment.folder / "a", rounds).items():
        experiment.check(False, f"{name}: {text}")
    missed = [name for rule, name in (("link-once", "once"), ("link-superseded", "superseded"), ("link-lifetime", "lifetime"))
              if name not in attack(args, experiment.folder / rule, 1, off(rule))]
    experiment.check(not missed, f"controls not noticed: {missed}")
    experiment.note(rounds=rounds, redemptions=rounds * AT_ONCE, controls=3, missed=len(missed))
    experiment.finish()


if __name__ == "__main__":
    main()
