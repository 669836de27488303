#!/usr/bin/env python3
"""Two hundred wrong PINs at once in one sign-in, again and again: five are judged, never more. Control: without the limit more are."""
import concurrent.futures

import rig
from signindesk import SignIn, off, portal, wrong

AT_ONCE = 200


def race(args, folder, sign_ins, more=()):
    """The judged guesses of each sign-in, and what was answered besides."""
    desk, judged, other = portal(args, folder, more=more), [], set()
    try:
        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
            for _ in range(sign_ins):
                attempt = SignIn(desk)
                codes = [a.code for a in pool.map(lambda _, a=attempt: a.guess(wrong(a.pin)), range(AT_ONCE))]
                judged.append(codes.count("wrong_pin"))
                other |= set(codes) - {"wrong_pin", "pin_tries_exhausted"}
                if not more and attempt.guess(attempt.pin).code != "pin_tries_exhausted":
                    other.add("the right PIN was taken afterwards")
        return judged, other
    finally:
        desk.close()


def main():
    args = rig.arguments(__doc__, sign_ins={"type": int})
    experiment = rig.Experiment("signin-race", args)
    sign_ins = args.sign_ins or (500 if args.level == "full" else 4)
    judged, other = race(args, experiment.folder / "a", sign_ins)
    experiment.check(set(judged) == {5}, f"judged guesses: {sorted(set(judged))}")
    experiment.check(not other, f"other answers: {sorted(other)}")
    seen, _ = race(args, experiment.folder / "b", 1, off("pin-tries"))
    experiment.check(seen[0] > 5, "control not noticed: more than five guesses")
    experiment.note(sign_ins=sign_ins, guesses=sign_ins * AT_ONCE, control_judged=seen[0])
    experiment.finish()


if __name__ == "__main__":
    main()
