#!/usr/bin/env python3
"""The systematic twin of 06_orders_killed: for each system call that writes, syncs, renames or sends, strace kills the portal at its
N-th, N = 1, 2, … until orders go through unharmed (strace counts each call by itself, in each thread). After each kill the portal starts again and the client settles by key. Exactly
one order for each key at every point. Control: the judge must see an order whose row is taken out, and a mail too many."""
import subprocess
import uuid

import rig
from orderdesk import Desk
from stock import database

CALLS = "write pwrite64 writev pwritev fsync fdatasync rename renameat renameat2 ftruncate unlink unlinkat mkdir sendmsg sendto".split()
MANY = "pwrite64"  # pages of the database: their number differs by a few from order to order


def attach(portal, call, n):
    """strace on every thread of the portal; ready when it says so."""
    tracer = subprocess.Popen(["strace", "-f", "-p", str(portal.process.pid), "-e", "trace=" + call, "-e", f"inject={call}:signal=KILL:when={n}",
                               "-e", "signal=none", "-o", "/dev/null"], stderr=subprocess.PIPE, text=True)
    line = tracer.stderr.readline()
    assert "attached" in line, line
    return tracer


class Run:
    def __init__(self, args, experiment):
        self.args, self.experiment = args, experiment
        self.points = self.placed = 0
        self.portal = rig.Portal(args.build, experiment.folder)
        self.desk = Desk(self.portal)

    def series(self, call, step, unharmed):
        """N = 1, 1 + step, … until so many orders in a row went through; the last N that met an order."""
        n, last = 1, 0
        while n <= last + unharmed * step:
            body, key = self.desk.draft(), str(uuid.uuid4())
            tracer = attach(self.portal, call, n)
            answer = self.desk.send(key, body)
            if answer is not None:
                tracer.terminate()
            tracer.communicate()
            if answer is None or self.portal.process.poll() is not None:
                self.portal.process.wait(10)
                self.portal.close()
                self.portal = self.desk.portal = rig.Portal(self.args.build, self.experiment.folder)
            if answer is None:
                self.points, last = self.points + 1, n
                self.placed += self.desk.by_key(key).status == 200
                self.desk.settle(key, body, again=n % 2 == 0)
            else:
                self.experiment.check(answer.status == 201, f"{call} {n}: {answer.status} {answer.body[:200]}")
                self.desk.confirmed[key] = body
            n += step
        return last


def main():
    args = rig.arguments(__doc__, step={"type": int})
    experiment = rig.Experiment("orders-every-call", args)
    run = Run(args, experiment)
    full = args.level == "full"
    last = {call: run.series(call, args.step or 9 if call == MANY and not full else 1, (12 if call == MANY else 2) if full else 1) for call in CALLS}
    desk = run.desk
    for text in desk.judge():
        experiment.check(False, text)
    experiment.check(run.points > run.placed > 0, "no kill came before the commit, or none after it")
    missed = 0
    with database(run.portal) as db:
        order = db.execute("SELECT * FROM orders ORDER BY created_at DESC, number DESC").fetchone()
        db.execute("DELETE FROM orders WHERE id = ?", [order["id"]])
    missed += not desk.judge()
    with database(run.portal) as db:
        db.execute(f"INSERT INTO orders VALUES ({', '.join('?' * len(order))})", list(order))
        db.execute("INSERT INTO outbox (id, seq, kind, sealed, created_at) VALUES ('x', 99999, 'mail', '', 0)")
    missed += not desk.judge()
    experiment.check(not missed, f"{missed} controls not noticed")
    experiment.note(kill_points=run.points, met=" ".join(f"{call}:{n}" for call, n in last.items() if n), of_these_placed=run.placed, keys=len(desk.confirmed), given_up=len(desk.given_up), controls=2, missed=missed)
    run.portal.close()
    experiment.finish()


if __name__ == "__main__":
    main()
