#!/usr/bin/env python3
"""Thirty wrong PINs in a row, the portal killed after every second one, the user name spelled in other ways, other addresses claimed by
X-Forwarded-For: the counter is the account's and survives, and then only the mailed link helps. Control: without the limit the next
sign-in gets its PIN."""
import os
import signal

import rig
from signindesk import SignIn, off, portal, wrong


def again(args, folder, desk, more):
    """The same data in a new process, after SIGKILL."""
    os.kill(desk.process.pid, signal.SIGKILL)
    desk.process.wait()
    return portal(args, folder, ("pin-in-a-row",), more)


def tire(args, folder, more=()):
    """The answer to the sign-in after thirty wrong PINs."""
    desk, kills = portal(args, folder, ("pin-in-a-row",), more), 0
    name, password = rig.ADMINISTRATOR
    try:
        for number, spelling in enumerate((name, name.upper(), name.title(), name, name.upper(), name)):
            attempt = SignIn(desk, (spelling, password), {"X-Forwarded-For": f"198.51.100.{number}"})
            for tries in range(5):
                attempt.desk = desk
                answer = attempt.guess(wrong(attempt.pin))
                assert (answer.code, answer.json()["triesLeft"]) == ("wrong_pin", 4 - tries), answer.body
                if tries % 2:
                    desk, kills = again(args, folder, desk, more), kills + 1
        return SignIn(desk, headers={"X-Forwarded-For": "203.0.113.9"}).answer, kills
    finally:
        desk.close()


def main():
    args = rig.arguments(__doc__)
    experiment = rig.Experiment("signin-counters", args)
    answer, kills = tire(args, experiment.folder / "a")
    experiment.check((answer.status, answer.code) == (403, "account_link_required"), f"after thirty: {answer.status} {answer.code}")
    free, _ = tire(args, experiment.folder / "b", off("pin-in-a-row"))
    experiment.check(free.status == 200, f"control not noticed: {free.status} {free.code}")
    experiment.note(wrong_pins=30, kills=kills)
    experiment.finish()


if __name__ == "__main__":
    main()
