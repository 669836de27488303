#!/usr/bin/env python3
"""A key with another body, byte by byte; the key of another account; no key; the same order thirty days later; a wrong Kundenkennwort
five times, then the right one; an order that was altered after it was shown. Nothing is ordered, and nothing of another is told.
Control: with the rules off, what each of them refuses must get through and be seen."""
import json
import random
import uuid

import rig
from orderdesk import RELEASE, Desk

OTHER = ("customer9000001", "Beispiel-Admin-2026")


def altered(body, guess):
    """The same JSON with one digit or letter changed, as text and as what it means."""
    text = json.dumps(body)
    while True:
        at = guess.randrange(len(text))
        if text[at].isdigit() or text[at].isalpha():
            letter = guess.choice("0123456789" if text[at].isdigit() else "abcdef")
            changed = text[:at] + letter + text[at + 1:]
            try:
                if letter != text[at] and json.loads(changed) != body:
                    return json.loads(changed)
            except ValueError:
                pass


def forge(args, folder, count, more=()):
    """All attempts; what is wrong by name."""
    portal = rig.Portal(args.build, folder, more=("--disable-rule", "pin-per-hour", *more))
    wrong, guess = {}, random.Random(args.seed)
    try:
        desk = Desk(portal)
        body, key = desk.draft(), str(uuid.uuid4())
        first = desk.send(key, body)
        assert first.status == 201, first.body
        desk.confirmed[key] = body
        for _ in range(count):
            answer = desk.send(key, altered(body, guess))
            if answer.status not in (400, 422) or (answer.status == 422 and answer.code != "order_key_reused"):
                wrong["other body"] = f"{answer.status} {answer.code}"
        stranger, _ = portal.sign_in(*OTHER)
        found = portal.request("GET", f"/v1/orders/by-key/{key}", token=stranger)
        sent = desk.send(key, body, token=stranger, url=portal.url)
        if found.status != 404 or sent.status == 201 or first.json()["number"].encode() in found.body + sent.body:
            wrong["other account"] = f"{found.status}, {sent.status} {sent.code}"
        for nothing in ("", "x" * 36):
            answer = desk.send(nothing, desk.draft())
            if (answer.status, answer.code) != (400, "order_key_missing"):
                wrong["no key"] = f"{answer.status} {answer.code}"
        changed = {**desk.draft(), "shownMonthlyNet": "0.01"}
        answer = desk.send(str(uuid.uuid4()), changed)
        if answer.status != 409:
            wrong["altered after it was shown"] = f"{answer.status} {answer.code}"
        for _ in range(5):
            answer = desk.send(str(uuid.uuid4()), desk.draft(), release=RELEASE.lower())
            if answer.status != 403:
                wrong["wrong Kundenkennwort"] = f"{answer.status} {answer.code}"
        answer = desk.send(str(uuid.uuid4()), desk.draft())
        if answer.status != 429 or not 0 < int(answer.headers.get("retry-after", 0)) <= 900:
            wrong["right after five wrong"] = f"{answer.status} {answer.code}"
        portal.advance(minutes=15)
        body, later = desk.draft(), str(uuid.uuid4())
        answer = desk.send(later, body)
        if answer.status != 201:
            wrong["right after the pause"] = f"{answer.status} {answer.code}"
        desk.confirmed[later] = body
        portal.advance(days=30)
        desk.token, _ = portal.sign_in(*rig.ADMINISTRATOR)
        answer = desk.send(key, next(b for k, b in desk.confirmed.items() if k == key))
        if answer.status != 201 or answer.body != first.body:
            wrong["thirty days later"] = f"{answer.status} {answer.code}"
        for text in desk.judge(mails_kept=False):  # what was delivered is forgotten after thirty days
            wrong[text] = text
        return wrong
    finally:
        portal.close()


def main():
    args = rig.arguments(__doc__, changes={"type": int})
    experiment = rig.Experiment("orders-forged", args)
    changes = args.changes or (500 if args.level == "full" else 30)
    for name, text in forge(args, experiment.folder / "a", changes).items():
        experiment.check(False, f"{name}: {text}")
    missed = []
    controls = {"order-key-reused": "other body", "order-key-required": "no key", "order-price": "altered after it was shown",
                "order-release": "wrong Kundenkennwort", "order-release-pause": "right after five wrong"}
    for rules in (list(controls)[:4], list(controls)[4:]):
        off = [word for rule in rules for word in ("--disable-rule", rule)]
        found = forge(args, experiment.folder / rules[0], 10, off)
        missed += [rule for rule in rules if controls[rule] not in found]
    experiment.check(not missed, f"controls not noticed: {missed}")
    experiment.note(changed_bodies=changes, controls=len(controls), missed=len(missed))
    experiment.finish()


if __name__ == "__main__":
    main()
