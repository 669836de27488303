#!/usr/bin/env python3
"""SIGKILL at random moments of `fernamtctl documents fetch`; afterwards nothing may be lost, half-written or twice.

Rounds: a fresh archive, fetches that are killed at a random moment until one ends by itself, then the archive is judged. After
every single kill each file under a final name must already carry the right hash. `commit`: 20 kills over 60 documents; `full`:
200 over 300. Controls: the judge is fed with a flipped byte, a lost file, a second copy and a leftover temporary file; `full` also
builds the fetch without its hash check, and a proxy that damages answers must then get wrong bytes into the archive.
"""
import random
import shutil
import time

import rig
from altered import Altered
from proxy import Proxy
from stock import demo_stock, without_pin_limits


def files(archive):
    return [p for p in archive.rglob("*") if p.is_file() and p.name != "SHA256SUMS"]


def judge(archive, wanted, finished):
    """What is wrong with the archive; `wanted`: sha256 of every document."""
    wrong, seen = [], {}
    for path in files(archive):
        if any(part.startswith(".") for part in path.relative_to(archive).parts):
            if finished:
                wrong.append(f"left over: {path.name}")
            continue
        digest = rig.sha256(path)
        if digest not in wanted:
            wrong.append(f"wrong bytes under a final name: {path.name}")
        elif digest in seen:
            wrong.append(f"twice: {path.name} and {seen[digest]}")
        seen[digest] = path.name
    if finished:
        wrong += [f"missing: {digest}" for digest in wanted - set(seen)]
        sums = archive / "SHA256SUMS"
        listed = [line.split("  ", 1) for line in sums.read_text().splitlines()] if sums.exists() else []
        if sorted(d for d, _ in listed) != sorted(wanted) or any(not (archive / n).is_file() for _, n in listed):
            wrong.append("SHA256SUMS does not list exactly the files")
    return wrong


def controls(archive, wanted, folder):
    """Faults that the judge must see; returns those it missed."""
    def flip(root):
        path = next(p for p in files(root) if p.suffix == ".pdf")
        data = bytearray(path.read_bytes())
        data[len(data) // 2] ^= 1
        path.write_bytes(data)

    def truncate(root):
        path = next(p for p in files(root) if p.suffix == ".pdf")
        path.write_bytes(path.read_bytes()[:-1])

    plants = {
        "a flipped byte": flip,
        "a byte short": truncate,
        "a lost file": lambda root: next(p for p in files(root) if p.suffix == ".pdf").unlink(),
        "a second copy": lambda root: shutil.copy(*(lambda p: (p, p.with_name("copy-" + p.name)))(next(p for p in files(root) if p.suffix == ".pdf"))),
        "a leftover temporary file": lambda root: (root / ".incoming-left").write_text("x"),
    }
    missed = []
    for name, plant in plants.items():
        copy = folder / "control"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(archive, copy)
        plant(copy)
        if not judge(copy, wanted, True):
            missed.append(name)
    return missed


def damage(chance):
    """Flips one byte in a part of the answers that carry a document."""
    def spoil(path, body):
        if not path.endswith("/content") or len(body) < 2 or chance.random() > 0.2:
            return body
        changed = bytearray(body)
        changed[chance.randrange(len(changed))] ^= 0x20
        return bytes(changed)
    return spoil


HASH_CHECK = [("services/documents/archivewriter.cpp", "|| sum->sha256 != document.sha256", "")]


def spoiled_fetch(experiment, portal, wanted, build, name, seed):
    """What the judge says of an archive fetched through a proxy that damages answers."""
    proxy = Proxy(portal.url, damage(random.Random(seed)))
    try:
        ctl = rig.Ctl(build, experiment.folder / f"data-{name}", proxy, name)
        archive = experiment.folder / f"archive-{name}"
        rig.sign_in_with_grant(ctl, portal)
        codes = [ctl.run("documents", "fetch", "--out", str(archive), "--json").returncode]
        wrong = judge(archive, wanted, False)
        for _ in range(20):
            if codes[-1] in (0, 3):
                break
            codes.append(ctl.run("documents", "fetch", "--out", str(archive), "--json").returncode)
        return wrong, judge(archive, wanted, True), codes, proxy.damaged
    finally:
        proxy.close()


def main():
    args = rig.arguments(__doc__, kills={"type": int}, documents={"type": int})
    rig.inside_private_session()
    full = args.level == "full"
    kills, count = args.kills or (200 if full else 20), args.documents or (300 if full else 60)
    experiment = rig.Experiment("kill-fetch", args)
    chance = random.Random(args.seed)
    portal = rig.Portal(args.build, experiment.folder, more=without_pin_limits())
    try:
        demo_stock(portal, count)
        token, _ = portal.sign_in(*rig.ADMINISTRATOR)
        wanted = {d["sha256"] for d in portal.documents(token)}
        experiment.check(len(wanted) >= count, f"the portal offers {len(wanted)} documents, {count} wanted")

        # Damaged answers: never an archived file with wrong bytes; asked again, all arrive.
        wrong, at_end, codes, damaged = spoiled_fetch(experiment, portal, wanted, args.build, "spoiled", args.seed)
        experiment.check(not wrong and not at_end, f"damaged answers: {(wrong + at_end)[:3]}, exit codes {codes}")
        experiment.check(damaged >= 5, f"the proxy damaged only {damaged} answers: the experiment is blind")
        experiment.note(damaged_answers=damaged)
        if full:
            wrong, _, _, _ = spoiled_fetch(experiment, portal, wanted, Altered(experiment.folder).programs("no-hash-check", HASH_CHECK),
                                           "unchecked", args.seed)
            experiment.check(any("wrong bytes" in text for text in wrong), "control: without the hash check nothing was noticed")
            experiment.note(control_without_hash_check=f"{len(wrong)} wrong files noticed")

        done, rounds, held, full_time = 0, 0, 0, None
        while done < kills:
            rounds += 1
            ctl = rig.Ctl(args.build, experiment.folder / f"data{rounds}", portal, f"round{rounds}")
            archive = experiment.folder / f"archive{rounds}"
            rig.sign_in_with_grant(ctl, portal)
            fetch = ["documents", "fetch", "--out", str(archive), "--json"]
            if full_time is None:
                # How long a whole fetch takes, so that kills hit all of it.
                begun = time.time()
                first = ctl.run(*fetch)
                full_time = time.time() - begun
                experiment.check(first.returncode == 0, f"a fetch ends with {first.returncode}: {first.stderr[-300:]}")
                for wrong in judge(archive, wanted, True):
                    experiment.check(False, wrong)
                missed = controls(archive, wanted, experiment.folder)
                experiment.check(not missed, f"the judge is blind to {missed}")
                experiment.note(whole_fetch=f"{full_time:.2f} s")
                continue
            while done < kills:
                process = ctl.begin(*fetch)
                try:
                    process.wait(chance.uniform(0.01, full_time * 0.6))
                    break  # it ended by itself: the round is over
                except rig.subprocess.TimeoutExpired:
                    rig.kill(process)
                    done += 1
                    held += len(files(archive)) > 0 if archive.exists() else 0
                    for wrong in judge(archive, wanted, False) if archive.exists() else []:
                        experiment.check(False, f"after kill {done}: {wrong}")
            last = ctl.run(*fetch)
            experiment.check(last.returncode in (0, 3), f"round {rounds}: the last fetch ends with {last.returncode}: {last.stderr[-300:]}")
            for wrong in judge(archive, wanted, True):
                experiment.check(False, f"round {rounds}: {wrong}")
            verify = ctl.run("archive", "verify", "--json")
            experiment.check(verify.returncode == 0, f"round {rounds}: verify says {verify.returncode}: {verify.stdout[-300:]}")
            shutil.rmtree(archive, ignore_errors=True)
        experiment.note(kills=done, rounds=rounds - 1, documents=len(wanted), kills_with_files_already_there=held)
        experiment.check(held >= done // 5, f"only {held} of {done} kills came while files were being written")
    finally:
        portal.close()
    experiment.finish()


if __name__ == "__main__":
    main()
