#!/usr/bin/env python3
"""The portal is killed at random moments while orders arrive; it starts again, and the client asks by key what became of its order:
sends the same again, or gives the key up. At the end each confirmed key has one order, one paper, one mail and one piece in the
contract, amounts are those that were shown, and no key is left unknown. Control: with the key check off, a client that sends again
after every kill must end with too many orders."""
import random
import threading
import time
import uuid

import rig
from orderdesk import FORGETFUL, Desk

START = ("--disable-rule", "pin-per-hour", "--disable-rule", "pin-per-day")


def run(args, folder, kills, seed, more=(), careful=True):
    """(desk, kills that met an order on its way, orders that had been placed when the answer was lost)"""
    guess, met, placed, done, spread = random.Random(seed), 0, 0, 0, 0.05
    portal = rig.Portal(args.build, folder, more=(*START, *more))
    desk = Desk(portal)
    while done < kills:
        body, key = desk.draft(), str(uuid.uuid4())
        timer = threading.Timer(guess.uniform(0, spread), portal.process.kill)
        begun = time.time()
        timer.start()
        answer = desk.send(key, body)
        if answer is not None:
            timer.cancel()
            assert answer.status == 201, (answer.status, answer.body)
            desk.confirmed[key] = body
            spread = 0.8 * spread + 0.2 * 1.3 * (time.time() - begun)  # moments over the whole time of an order
            if portal.process.poll() is None:
                continue
        timer.join()
        portal.process.wait()
        done += 1
        met += answer is None
        portal.close()
        portal = rig.Portal(args.build, folder, more=(*START, *more))
        desk.portal = portal
        if answer is None and careful:
            placed += desk.by_key(key).status == 200
            desk.settle(key, body, again=guess.random() < 0.5)
        elif answer is None:  # sends again, and again, without looking
            for _ in range(2):
                assert desk.send(key, body).status == 201
            desk.confirmed[key] = body
    return portal, desk, met, placed


def main():
    args = rig.arguments(__doc__, kills={"type": int})
    experiment = rig.Experiment("orders-killed", args)
    kills = args.kills or (200 if args.level == "full" else 8)
    portal, desk, met, placed = run(args, experiment.folder / "a", kills, args.seed)
    for text in desk.judge():
        experiment.check(False, text)
    portal.close()
    control, careless, _, _ = run(args, experiment.folder / "b", 2, args.seed + 1, FORGETFUL, careful=False)
    seen = len(careless.judge())
    control.close()
    experiment.check(seen > 0, "control not noticed: orders placed twice")
    experiment.note(kills=kills, met_an_order=met, of_these_placed=placed, keys=len(desk.confirmed), given_up=len(desk.given_up), control_findings=seen)
    experiment.finish()


if __name__ == "__main__":
    main()
