#!/usr/bin/env python3
"""A proxy lets every order through and drops its answer. The client asks by key, or sends the same again: 500 keys, 500 orders, each
told once. Control: with the key check off, sending again must be seen as a second order."""
import uuid

import rig
from orderdesk import FORGETFUL, Desk
from proxy import Proxy


def run(args, folder, count, more=()):
    portal = rig.Portal(args.build, folder, more=more)
    proxy = Proxy(portal.url, lose=lambda method, path: (method, path) == ("POST", "/v1/orders"))
    desk, wrong = Desk(portal), []
    try:
        for i in range(count):
            body, key = desk.draft(), str(uuid.uuid4())
            if desk.send(key, body, url=proxy.url) is not None:
                wrong.append("the proxy let an answer pass")
            found = desk.by_key(key)
            if found.status != 200:
                wrong.append(f"order {i}: {found.status} by its key")
            elif i % 2:
                again = desk.send(key, body)
                if again is None or again.status != 201 or again.json()["id"] != found.json()["id"]:
                    wrong.append(f"order {i}: sent again it is another: {again and again.body[:200]}")
            desk.confirmed[key] = body
        return wrong + desk.judge(), proxy.lost, len(desk.confirmed)
    finally:
        proxy.close()
        portal.close()


def main():
    args = rig.arguments(__doc__, orders={"type": int})
    experiment = rig.Experiment("orders-dropped", args)
    count = args.orders or (500 if args.level == "full" else 20)
    wrong, lost, keys = run(args, experiment.folder / "a", count)
    for text in wrong:
        experiment.check(False, text)
    seen, _, _ = run(args, experiment.folder / "b", 2, FORGETFUL)
    experiment.check(seen, "control not noticed: orders placed twice")
    experiment.note(lost_answers=lost, keys=keys, control_findings=len(seen))
    experiment.finish()


if __name__ == "__main__":
    main()
