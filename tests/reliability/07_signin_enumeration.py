#!/usr/bin/env python3
"""Sign-ins and forgotten passwords of users who exist and of users who do not, in turn: the answers are the same but for their ids. With
--level full also the times: Welch's t of the password step below its 90th percentile stays under 5 and the medians within a
millisecond. Control: two milliseconds more for one kind must be seen."""
import math
import re
import statistics
import time

import rig
from signindesk import portal

EXISTING = (rig.ADMINISTRATOR[0], rig.ACCOUNTANT[0], rig.PBX[0])
UNKNOWN = ("customer9999999", "buchhaltung.nieder", "telefon.nieder")


def plain(answer):
    """What somebody can compare: status, header names, body without ids and times."""
    text = re.sub(rb"[0-9a-f]{8}-[0-9a-f-]{27}", b"ID", answer.body)
    text = re.sub(rb"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z", b"TIME", text)
    return answer.status, tuple(sorted(answer.headers)), text


def measure(args, folder, pairs):
    """The different answers of both kinds, and the milliseconds of their password steps."""
    desk, answers, times = portal(args, folder), ([], []), ([], [])
    try:
        for number in range(2 * pairs):
            kind = number % 2
            name = (EXISTING, UNKNOWN)[kind][number // 2 % 3]
            started = desk.request("POST", "/v1/sign-ins", {"userName": name})
            path = f"/v1/sign-ins/{started.json()['signInId']}/password"
            begun = time.perf_counter()
            refused = desk.request("POST", path, {"password": "Falsch-2026"})
            times[kind].append(1000 * (time.perf_counter() - begun))
            reset = desk.request("POST", "/v1/password-resets", {"userName": name}) if number < 60 else None
            answers[kind].append((plain(started), plain(refused), reset and plain(reset)))
        return answers, times
    finally:
        desk.close()


def compare(times, more=0.0):
    """Welch's t and the difference of the medians, of the fastest nine tenths of each kind."""
    kept = [sorted(list_)[:len(list_) * 9 // 10] for list_ in (times[0], [t + more for t in times[1]])]
    spread = math.sqrt(sum(statistics.variance(list_) / len(list_) for list_ in kept))
    return ((statistics.mean(kept[0]) - statistics.mean(kept[1])) / spread,
            statistics.median(kept[0]) - statistics.median(kept[1]))


def main():
    args = rig.arguments(__doc__, pairs={"type": int})
    experiment = rig.Experiment("signin-enumeration", args)
    pairs = args.pairs or (10000 if args.level == "full" else 30)
    answers, times = measure(args, experiment.folder / "a", pairs)
    # A reset is refused with the same words once the address has asked too often: compared one by one.
    different = [pair for pair in zip(*answers) if pair[0] != pair[1]]
    experiment.check(not different, f"{len(different)} pairs differ, the first: {different[:1]}")
    t, medians = compare(times)
    if args.level == "full":
        experiment.check(abs(t) < 5, f"the times differ: t = {t:.1f}")
        experiment.check(abs(medians) < 1, f"the medians differ by {medians:.2f} ms")
        experiment.check(abs(compare(times, 2.0)[0]) > 5, "control not noticed: two milliseconds")
    known = plain_of_right_password(args, experiment)
    experiment.check(known != answers[0][0][1], "control not noticed: the answer to a right password")
    experiment.note(pairs=pairs, t=round(t, 2), medians_apart_ms=round(medians, 2))
    experiment.finish()


def plain_of_right_password(args, experiment):
    desk = portal(args, experiment.folder / "b")
    try:
        started = desk.request("POST", "/v1/sign-ins", {"userName": EXISTING[0]}).json()["signInId"]
        return plain(desk.request("POST", f"/v1/sign-ins/{started}/password", {"password": rig.ADMINISTRATOR[1]}))
    finally:
        desk.close()


if __name__ == "__main__":
    main()
