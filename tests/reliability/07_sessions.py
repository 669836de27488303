#!/usr/bin/env python3
"""Sessions: tokens of 256 bits, never twice; the id of a sign-in is none; a session that was signed out, whose user was locked, that is
twelve hours old or has been idle for thirty minutes is dead at the next request. Controls: the limits off must be seen."""
import rig
from signindesk import SignIn, off, portal



def session(desk, user=rig.ACCOUNTANT):
    attempt = SignIn(desk, user)
    return attempt.guess(attempt.pin).json()["token"], attempt


def status(desk, token):
    return desk.request("GET", "/v1/profile", token=token).status


def attack(args, folder, count, more=()):
    """What went wrong, by name."""
    desk, wrong, tokens = portal(args, folder, more=more), {}, []
    try:
        for number in range(count):
            token, attempt = session(desk)
            tokens.append(token)
            if status(desk, attempt.path.rsplit("/", 1)[1]) != 401:
                wrong["fixation"] = "the id of a sign-in works as a token"
            if number % 2 and (desk.request("DELETE", "/v1/session", token=token).status >= 300 or status(desk, token) != 401):
                wrong["signed out"] = "a session lives after it was signed out"
        if len(set(tokens)) != count or min(map(len, tokens)) < 43:  # 256 bits in base64url
            wrong["tokens"] = f"{count - len(set(tokens))} twice, the shortest has {min(map(len, tokens))} characters"
        token, _ = session(desk)
        desk.operator("user", "lock", rig.ACCOUNTANT[0])
        if status(desk, token) != 401:
            wrong["locked"] = "a locked user's session lives"
        desk.operator("user", "unlock", rig.ACCOUNTANT[0])
        token, _ = session(desk)
        desk.advance(minutes=30, seconds=1)
        if status(desk, token) != 401:
            wrong["idle"] = "a session without a user for thirty minutes lives"
        token, _ = session(desk)
        for _ in range(25):
            desk.advance(minutes=29)
            status(desk, token)
        if status(desk, token) != 401:
            wrong["lifetime"] = "a session lives after twelve hours"
        return wrong
    finally:
        desk.close()


def main():
    args = rig.arguments(__doc__, sessions={"type": int})
    experiment = rig.Experiment("sessions", args)
    count = args.sessions or (1000 if args.level == "full" else 10)
    for name, text in attack(args, experiment.folder / "a", count).items():
        experiment.check(False, f"{name}: {text}")
    missed = [name for rule, name in (("session-idle-lock", "idle"), ("session-lifetime", "lifetime"))
              if name not in attack(args, experiment.folder / rule, 2, off(rule))]
    experiment.check(not missed, f"controls not noticed: {missed}")
    experiment.note(sessions=count, controls=2, missed=len(missed))
    experiment.finish()


if __name__ == "__main__":
    main()
