#!/usr/bin/env python3
"""Of a hundred possible PINs five different ones are tried in each sign-in, and three more that must not count: as many sign-ins
fall as chance allows, five in a hundred. Control: without the limit of tries thirty guesses must be seen to get further."""
import math
import random

import rig
from signindesk import SignIn, off, portal

SPACE = 100


def attack(args, folder, sign_ins, guesses, more=()):
    """How many sign-ins fell, and how many guesses after the fifth were judged at all."""
    desk, guess, fallen, late = portal(args, folder, more=["--pin-space", str(SPACE), *more]), random.Random(args.seed), 0, 0
    try:
        for _ in range(sign_ins):
            attempt = SignIn(desk)
            for number, pin in enumerate(guess.sample(range(SPACE), guesses)):
                answer = attempt.guess(f"{pin:08d}")
                late += number >= 5 and answer.code != "pin_tries_exhausted"
                if answer.status == 200:
                    fallen += 1
                    break
        return fallen, late
    finally:
        desk.close()


def main():
    args = rig.arguments(__doc__, sign_ins={"type": int})
    experiment = rig.Experiment("signin-limiter", args)
    sign_ins = args.sign_ins or (10000 if args.level == "full" else 40)
    fallen, late = attack(args, experiment.folder / "a", sign_ins, 8)
    sigmas = 3 if args.level == "full" else 5  # a commit must not fail by chance
    bound = sigmas * math.sqrt(0.05 * 0.95 / sign_ins)
    experiment.check(abs(fallen / sign_ins - 0.05) <= bound, f"{fallen} of {sign_ins} fell; wanted 5 % +- {100 * bound:.2f}")
    experiment.check(late == 0, f"{late} guesses after the fifth were judged")
    seen, judged = attack(args, experiment.folder / "b", 20, 30, off("pin-tries"))
    experiment.check(judged > 0 and seen > 1, f"control not noticed: {seen} of 20 fell, {judged} late guesses judged")
    experiment.note(sign_ins=sign_ins, fallen_percent=round(100 * fallen / sign_ins, 2), bound_percent=round(100 * bound, 2),
                    control_fallen_of_20=seen)
    experiment.finish()


if __name__ == "__main__":
    main()
