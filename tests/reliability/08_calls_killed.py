#!/usr/bin/env python3
"""SIGKILL at random moments of `fernamtctl evn import` and of the rebuilding of damaged segments; the totals must always be those of
a whole number of files.

Rounds: an import of several files is killed at a random moment until all are there; after every kill `evn sum` must say rows and sum
of the first n files exactly, for some n that never falls. Then segments are damaged, and the question that rebuilds them is killed
likewise; the sum, once answered, is that of all files. `commit`: 20 kills of each kind; `full`: 200. A disk that is full in the
middle of an import must leave the earlier files untouched. Controls: the judge is given half a file and a sum that is off by
0.0001 EUR.
"""
import json
import os
import random
import shutil
import subprocess
import sys
import time

import rig

FILES = 4


def make_files(folder, rows):
    """[(path, rows, sum in 1/10,000 EUR)]: a month each, by the generator, whose own total is the truth."""
    made = []
    for n in range(FILES):
        path = folder / f"evn-{n}.csv"
        done = subprocess.run([sys.executable, str(rig.ROOT / "tests/calls/make_evn.py"), str(rows), str(path), "--seed", str(n + 1), "--months", "1",
                               "--start", f"2026-{n + 1:02}-01"], capture_output=True, text=True, check=True)
        total = done.stderr.split("total ")[1].split(" EUR")[0]
        made.append((path, rows, int(total.replace(",", ""))))
    return made


def units(text):
    whole, _, part = text.partition(".")
    return int(whole) * 10_000 + int(part.ljust(4, "0")[:4])


def judge(answer, files):
    """How many whole files the answer is, or -1."""
    rows = total = 0
    for n in range(len(files) + 1):
        if answer["rows"] == rows and units(answer["total"]) == total:
            return n
        if n < len(files):
            rows, total = rows + files[n][1], total + files[n][2]
    return -1


class Calls(rig.Ctl):
    """fernamtctl on a data folder; no portal is needed."""

    def __init__(self, build, folder):
        super().__init__(build, folder, None)

    def sum(self, *filters):
        """(exit code, answer)"""
        done = self.run("evn", "sum", "--json", *filters)
        return done.returncode, json.loads(done.stdout) if done.stdout.strip().startswith("{") else {}

    def segments(self):
        return sorted((self.data / "profiles/default/calls").glob("*.seg"))


def killed_imports(experiment, files, kills, chance):
    done, rounds, longest = 0, 0, 1.0
    while done < kills:
        rounds += 1
        ctl = Calls(experiment.args.build, experiment.folder / f"round-{rounds}")
        before = 0
        for attempt in range(200):
            started = time.time()
            process = ctl.begin("evn", "import", *[str(f[0]) for f in files])
            try:
                process.wait(chance.uniform(0.0, longest))
            except subprocess.TimeoutExpired:
                rig.kill(process)
                done += 1
            else:
                longest = max(0.05, time.time() - started)
            code, answer = ctl.sum()
            n = judge(answer, files) if code == 0 else -1
            experiment.check(n >= before, f"after kill {done} of round {rounds}: {code} {answer}, {before} files before")
            before = max(n, before)
            if before == len(files) or done >= kills:
                break
        code, answer = ctl.sum()
        if before == len(files):
            leftovers = [p.name for p in (ctl.data / "profiles/default/calls").iterdir() if p.suffix not in (".seg", ".json", ".lock")]
            experiment.check(not leftovers and len(ctl.segments()) == FILES, f"left over: {leftovers}, {len(ctl.segments())} segments")
        shutil.rmtree(ctl.data)
    return done, rounds


def flip(path, chance):
    data = bytearray(path.read_bytes())
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


def killed_repairs(experiment, files, kills, chance):
    ctl = Calls(experiment.args.build, experiment.folder / "repair")
    assert ctl.run("evn", "import", *[str(f[0]) for f in files]).returncode == 0
    done = wrong = 0
    while done < kills:
        for path in ctl.segments():
            chance.choice([lambda p: flip(p, chance), lambda p: p.unlink(), lambda p: os.truncate(p, chance.randrange(p.stat().st_size))])(path)
        for attempt in range(100):
            process = ctl.begin("evn", "sum", "--json", "--since", "2026-01-01")
            try:
                process.wait(chance.uniform(0.0, 0.6))
                break
            except subprocess.TimeoutExpired:
                rig.kill(process)
                done += 1
            if done >= kills:
                break
        code, answer = ctl.sum("--since", "2026-01-01")
        if not experiment.check(code == 0 and judge(answer, files) == len(files), f"after repair, {done} kills: {code} {answer}"):
            wrong += 1
            if wrong > 3:
                break
    return done


def full_disk(experiment, files):
    """The limit of a file's size stands for the disk: writing ends in the middle."""
    ctl = Calls(experiment.args.build, experiment.folder / "full")
    assert ctl.run("evn", "import", str(files[0][0])).returncode == 0
    size = ctl.segments()[0].stat().st_size // 2
    limited = subprocess.run(["bash", "-c", f"trap '' XFSZ; ulimit -f {size // 1024}; exec \"$@\"", "limited", *ctl.command("evn", "import", str(files[1][0]))],
                             capture_output=True, text=True)
    experiment.check(limited.returncode == 7, f"full disk ends with {limited.returncode}: {limited.stderr}")
    experiment.check(len(ctl.segments()) == 1, "a half segment was left")
    code, answer = ctl.sum()
    experiment.check(code == 0 and judge(answer, files) == 1, f"after the full disk: {code} {answer}")
    experiment.check(ctl.run("evn", "import", str(files[1][0])).returncode == 0, "no import after the disk had room again")


def controls(experiment, files):
    half = {"rows": files[0][1] // 2, "total": "1.00"}
    experiment.check(judge(half, files) == -1, "control: half a file was not seen")
    cent = {"rows": files[0][1], "total": f"{(files[0][2] + 1) // 10_000}.{(files[0][2] + 1) % 10_000:04}"}
    experiment.check(judge(cent, files) == -1, "control: a wrong sum was not seen")
    right = {"rows": files[0][1], "total": f"{files[0][2] // 10_000}.{files[0][2] % 10_000:04}"}
    experiment.check(judge(right, files) == 1, "control: a right sum was not taken")


def main():
    args = rig.arguments(__doc__)
    experiment = rig.Experiment("08_calls_killed", args)
    chance = random.Random(args.seed)
    kills = 200 if args.level == "full" else 20
    files = make_files(experiment.folder, 60_000 if args.level == "full" else 20_000)
    controls(experiment, files)
    imports, rounds = killed_imports(experiment, files, kills, chance)
    repairs = killed_repairs(experiment, files, kills, chance)
    full_disk(experiment, files)
    experiment.note(kills_of_imports=imports, rounds=rounds, kills_of_repairs=repairs)
    experiment.finish()


main()
