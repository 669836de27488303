#!/usr/bin/env python3
"""PINs that were right once or elsewhere: used before, of another sign-in of the same account, of another account, older than 30
minutes, of a sign-in that has ended. None is taken. Control: without its lifetime an old PIN must be seen to be taken."""
import rig
from signindesk import SignIn, off, portal

# Behind the portal's back a PIN grows old; the sign-in itself lives five minutes longer.
AGE = {"minutes": 30, "seconds": 1}


def used(desk):
    attempt = SignIn(desk)
    assert attempt.guess(attempt.pin).status == 200
    return attempt.guess(attempt.pin)


def of_another_sign_in(desk):
    first, second = SignIn(desk), SignIn(desk)
    return second.guess(first.pin) if first.pin != second.pin else second.guess("00000000")


def of_another_account(desk):
    first, second = SignIn(desk, rig.ACCOUNTANT), SignIn(desk)
    return second.guess(first.pin)


def old(desk):
    attempt = SignIn(desk)
    desk.advance(**AGE)
    return attempt.guess(attempt.pin)


def ended(desk):
    attempt = SignIn(desk)
    desk.advance(minutes=36)
    return attempt.guess(attempt.pin)


KINDS = (used, of_another_sign_in, of_another_account, old, ended)


def main():
    args = rig.arguments(__doc__, attempts={"type": int})
    experiment = rig.Experiment("signin-pins", args)
    attempts = args.attempts or (1000 if args.level == "full" else 30)
    desk, taken, answers = portal(args, experiment.folder / "a"), [], set()
    try:
        for number in range(attempts):
            kind = KINDS[number % len(KINDS)]
            answer = kind(desk)
            answers.add((kind.__name__, answer.status, answer.code))
            if answer.status < 400:
                taken.append(kind.__name__)
    finally:
        desk.close()
    experiment.check(not taken, f"taken: {taken[:5]}")
    desk = portal(args, experiment.folder / "b", more=off("pin-lifetime"))
    try:
        experiment.check(old(desk).status == 200, "control not noticed: an old PIN")
    finally:
        desk.close()
    experiment.note(attempts=attempts, taken=len(taken), kinds=len(KINDS), answers=len(answers))
    experiment.finish()


if __name__ == "__main__":
    main()
