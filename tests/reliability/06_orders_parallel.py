#!/usr/bin/env python3
"""Fifty requests at once with one key, round after round: one order a round, everybody else gets the same body or 409. Control: with
the key check off a round must be seen to order more than once."""
import concurrent.futures
import uuid

import rig
from orderdesk import FORGETFUL, Desk

AT_ONCE = 50


def run(args, folder, rounds, more=()):
    portal = rig.Portal(args.build, folder, more=more)
    desk, wrong, same = Desk(portal), [], 0
    try:
        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
            for number in range(rounds):
                body, key = desk.draft(), str(uuid.uuid4())
                answers = list(pool.map(lambda _: desk.send(key, body), range(AT_ONCE)))
                bodies = {a.body for a in answers if a is not None and a.status == 201}
                if len(bodies) != 1:
                    wrong.append(f"round {number}: {len(bodies)} different answers")
                same += sum(a is not None and a.status == 201 for a in answers)
                other = [a and a.status for a in answers if a is None or a.status not in (201, 409)]
                if other:
                    wrong.append(f"round {number}: {other[:5]}")
                desk.confirmed[key] = body
        return wrong + desk.judge(), same
    finally:
        portal.close()


def main():
    args = rig.arguments(__doc__, rounds={"type": int})
    experiment = rig.Experiment("orders-parallel", args)
    rounds = args.rounds or (100 if args.level == "full" else 3)
    wrong, same = run(args, experiment.folder / "a", rounds)
    for text in wrong:
        experiment.check(False, text)
    seen, _ = run(args, experiment.folder / "b", 1, FORGETFUL)
    experiment.check(seen, "control not noticed: one key, many orders")
    experiment.note(rounds=rounds, requests=rounds * AT_ONCE, answers_with_the_order=same, control_findings=len(seen))
    experiment.finish()


if __name__ == "__main__":
    main()
