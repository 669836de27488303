#!/usr/bin/env python3
"""Somebody who knows passwords asks for PINs as often as he can for hours and days: no account gets more than three SMS within an hour or
ten within a day, all together no more than the operator's cap within an hour, and the cap raises an alarm in the log. Controls: each
limit off must be seen."""
import collections

import rig
from signindesk import logged, newest_sms, off, portal

USERS = (rig.ADMINISTRATOR, rig.ACCOUNTANT)
CAP = 5


def ask(args, folder, requests, more=()):
    """Minutes at which each account got an SMS; alarms."""
    keep = ("pin-resend-delay", "pin-per-hour", "pin-per-day", "pins-per-hour-in-all")
    desk, sent, minute = portal(args, folder, keep, ["--pins-per-hour", str(CAP), *more]), collections.defaultdict(list), 0
    step = max(4, requests // 288)
    try:
        for number in range(requests):
            user = USERS[number % len(USERS)]
            started = desk.request("POST", "/v1/sign-ins", {"userName": user[0]}).json()["signInId"]
            if desk.request("POST", f"/v1/sign-ins/{started}/password", {"password": user[1]}).status == 200:
                newest_sms(desk)
                sent[user[0]].append(minute)
            if number % step == step - 1:
                desk.advance(minutes=10)
                minute += 10
        return sent, len(logged(desk, "pins_per_hour"))
    finally:
        desk.close()


def most(minutes, window):
    return max((sum(at <= other < at + window for other in minutes) for at in minutes), default=0)


def judge(sent, alarms):
    wrong = []
    for user, minutes in sent.items():
        if most(minutes, 60) > 3:
            wrong.append(f"hour: {user} got {most(minutes, 60)}")
        if most(minutes, 24 * 60) > 10:
            wrong.append(f"day: {user} got {most(minutes, 24 * 60)}")
    together = most(sorted(sum(sent.values(), [])), 60)
    if together > CAP:
        wrong.append(f"all: {together} within an hour")
    if alarms == 0:
        wrong.append("alarm: none")
    return wrong


def main():
    args = rig.arguments(__doc__, requests={"type": int})
    experiment = rig.Experiment("signin-sms", args)
    requests = args.requests or (10000 if args.level == "full" else 108)
    sent, alarms = ask(args, experiment.folder / "a", requests)
    for text in judge(sent, alarms):
        experiment.check(False, text)
    missed = []
    for rules, word, enough in ((("pin-per-hour", "pins-per-hour-in-all"), "hour", 16), (("pin-per-day",), "day", 108),
                                (("pins-per-hour-in-all",), "all", 16)):
        found = judge(*ask(args, experiment.folder / word, enough, off(*rules)))
        missed += [word] if not any(text.startswith(word) for text in found) else []
    experiment.check(not missed, f"controls not noticed: {missed}")
    experiment.note(requests=requests, sms=sum(map(len, sent.values())), alarms=alarms, controls=3, missed=len(missed))
    experiment.finish()


if __name__ == "__main__":
    main()
